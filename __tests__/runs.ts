/**
 * How many random examples a test tries: a short form in the suite, and a multiple of it in the nightly run
 * (`EXAMPLES_TIMES=50 npm run test:quick`).
 */
export function runs(quick: number): number {
  return quick * Number(process.env['EXAMPLES_TIMES'] ?? 1)
}
