/** `npm run demo` on a fresh clone: installs what is missing, then starts the demo itself. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('..', import.meta.url))

function run(command, args, shell = false) {
  const { status } = spawnSync(command, args, { cwd: project, stdio: 'inherit', shell })
  if (status !== 0) process.exit(status ?? 1)
}

if (!existsSync(new URL('../node_modules/tsx', import.meta.url))) {
  console.log('Installing the packages of package-lock.json (once) …')
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], process.platform === 'win32')
}
run(process.execPath, ['--import', 'tsx', 'scripts/demo.ts', ...process.argv.slice(2)])
