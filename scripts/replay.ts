/**
 * Replays a history of notes against an emulated GitHub, push by push; every fifth run is killed between two requests and
 * every seventh push has no run. Prints a table; exits 1 where
 * something was opened twice or lost, or is assigned to somebody whom the notes do not name.
 *
 *   npm run replay                                      a made-up history of 300 pushes
 *   npm run replay -- PATH [--config FILE] [--pushes N]   the first-parent history of a git repository, its last N commits
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { GeneratedHistory, peopleOfHistory, rosterOfHistory } from '../__tests__/e2e/generated-history.js'
import { parseRoster } from '../src/people/parse-roster.js'
import { replay, type PushedFiles, type ReplayReport } from '../__tests__/e2e/replay.js'

const configPath = '.github/meeting-notes.yml'
const rates = { skipEvery: 7, killEvery: 5 }
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { config: { type: 'string' }, pushes: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' } },
})
const desired = Number(values.pushes)
if (!Number.isSafeInteger(desired) || desired < 1 || positionals.length > 1) {
  console.error('Usage: npm run replay -- [PATH] [--config FILE] [--pushes N] [--seed N]')
  process.exit(2)
}
const config = values.config === undefined ? null : readFileSync(values.config, 'utf8')
const report = positionals[0] === undefined ? await replayGenerated() : await replayRepository(positionals[0])
for (const finding of report.findings) console.error(finding)
print(report)
process.exitCode = report.duplicates + report.lost + report.wrong > 0 ? 1 : 0

async function replayGenerated(): Promise<ReplayReport> {
  const history = new GeneratedHistory(Number(values.seed))
  // What people write next depends on which runs ended well, so the pushes are made one at a time.
  return replay(
    { count: desired, next: () => history.next() },
    { ...rates, people: peopleOfHistory, before: { [configPath]: config ?? rosterOfHistory }, onGoodRun: () => history.dealtWith() },
  )
}

async function replayRepository(path: string): Promise<ReplayReport> {
  const git = (...args: string[]) => execFileSync('git', ['-C', path, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 })
  const commits = git('rev-list', '--first-parent', '--reverse', 'HEAD')
    .trim()
    .split('\n')
    .slice(-desired - 1)
  const [first = '', ...rest] = commits
  const isRead = (file: string) => file.toLowerCase().endsWith('.md') || file === configPath
  const at = (commit: string, file: string) => git('show', `${commit}:${file}`)
  const before = Object.fromEntries(
    git('ls-tree', '-r', '-z', '--name-only', first)
      .split('\0')
      .filter(isRead)
      .map((file) => [file, at(first, file)]),
  )
  let last = first
  const next = (): PushedFiles => {
    const commit = rest.shift() ?? last
    const changed = git('diff-tree', '-r', '-z', '--no-renames', '--name-status', last, commit).split('\0')
    last = commit
    const files: Record<string, string | null> = {}
    for (let index = 0; index + 1 < changed.length; index += 2) {
      const [status, file = ''] = [changed[index], changed[index + 1]]
      if (isRead(file)) files[file] = status === 'D' ? null : at(commit, file)
    }
    return config === null ? files : { ...files, [configPath]: config }
  }
  const withConfig = config === null ? before : { ...before, [configPath]: config }
  const people = parseRoster(configPath, withConfig[configPath] ?? '').roster.people.map(({ login }) => login)
  return replay({ count: rest.length, next }, { ...rates, people, before: withConfig })
}

function print({ findings: _, managed: __, ...counts }: ReplayReport): void {
  console.log(`| ${Object.keys(counts).join(' | ')} |\n|${'---|'.repeat(Object.keys(counts).length)}`)
  console.log(`| ${Object.values(counts).join(' | ')} |`)
}
