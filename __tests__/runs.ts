/**
 * How many random examples a test tries: so many in the whole suite (`npm test`), three in ten of them in `npm run test:quick`, and
 * fifty times as many each night (`EXAMPLES_TIMES=50 npm run test:quick`).
 */
export function runs(usual: number): number {
  return Math.ceil(usual * Number(process.env['EXAMPLES_TIMES'] ?? 1))
}
