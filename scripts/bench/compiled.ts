import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const project = new URL('../../', import.meta.url)

/**
 * Compiles the sources as `npm run build` does for the bundles: as they are delivered, without the helpers of a runner
 * of TypeScript.
 * @returns where the compiled modules are
 * @throws Error where they do not compile
 */
export function compileSources(): URL {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: fileURLToPath(project), stdio: 'inherit' })
  if (status !== 0) throw new Error(`tsc ended with exit code ${status}`)
  return new URL('.cache/compiled/', project)
}
