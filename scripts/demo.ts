/**
 * The built action on an emulated GitHub: three meeting notes are pushed, their TODOs become issues, the release that
 * they plan gets its own, and the same push again changes nothing. `npm run demo`; with `-- --keep` the emulated GitHub stays up
 * afterwards.
 */
import { styleText } from 'node:util'
import type { ActionResult } from '../__tests__/e2e/run-action.js'
import type { EmulatedGitHub, EmulatedIssue } from '../__tests__/emulator/index.js'
import type { Plan } from '../src/model/plan.js'
import { planAsText } from '../src/render/plan-as-text.js'
import { CORE_REPOSITORY, NOTES_REPOSITORY, startDemoWorld, TOKEN } from './demo-world.js'

const bold = (text: string): string => styleText('bold', text)
const dim = (text: string): string => styleText('dim', text)
const green = (text: string): string => styleText('green', text)
const yellow = (text: string): string => styleText('yellow', text)

async function main(): Promise<number> {
  const { github, notes, push } = await startDemoWorld()
  try {
    heading(`Pushed to ${NOTES_REPOSITORY}`)
    for (const [path, text] of Object.entries(notes)) printNote(path, text)

    heading('The plan (a dry run of the action)')
    const preview = await push(true)
    if (preview.exitCode !== 0 || preview.plan === null) return failed('The dry run failed.', preview)
    console.log(planAsText(preview.plan as Plan))
    const { writes: previewWrites } = countWrites(github)
    if (previewWrites > 0) return failed(`The dry run wrote ${previewWrites} times.`, preview)

    heading('The action runs')
    github.requests.length = 0
    const first = await push()
    printLog(first)
    if (first.exitCode !== 0) return failed('The run failed.', first)
    const written = countWrites(github)

    heading('What stands on GitHub now')
    for (const repository of [NOTES_REPOSITORY, CORE_REPOSITORY]) {
      for (const issue of github.issues(repository)) printIssue(repository, issue)
    }
    console.log(dim(`\n${written.reads} read and ${written.writes} write requests`))
    if (written.writes === 0) return failed('The first push opened no issue.', first)

    heading('The same push again')
    github.requests.length = 0
    const second = await push()
    if (second.exitCode !== 0) return failed('The second run failed.', second)
    const again = countWrites(github)
    console.log(
      `${again.reads} read requests, ${bold(`${again.writes} write requests`)}: ` +
        (again.writes === 0 ? green('nothing was written') : yellow('something was written')),
    )
    for (const violation of github.violations) console.log(yellow(`Against GitHub's API description: ${violation}`))

    if (process.argv.includes('--keep')) await keepUp(github)
    return again.writes === 0 && github.violations.length === 0 ? 0 : 1
  } finally {
    await github.close()
  }
}

function heading(text: string): void {
  console.log(`\n${bold(text)}\n${dim('─'.repeat(text.length))}`)
}

function printNote(path: string, text: string): void {
  console.log(`\n${bold(path)}`)
  text
    .trimEnd()
    .split('\n')
    .forEach((line, index) => console.log(`${dim(String(index + 1).padStart(4))}  ${line}`))
}

/** The action's log, with the runner's commands shown as the log page shows them. */
function printLog({ stdout }: ActionResult): void {
  for (const line of stdout.trimEnd().split('\n')) {
    const command = /^::(\w[\w-]*)(?: ([^:]*))?::(.*)$/.exec(line)
    if (command === null) console.log(`  ${line}`)
    else printCommand(command[1] ?? '', command[2] ?? '', decode(command[3] ?? ''))
  }
}

function printCommand(name: string, properties: string, message: string): void {
  if (name === 'group') console.log(bold(message))
  else if (name === 'warning' || name === 'error' || name === 'notice') {
    const { file, line } = Object.fromEntries(properties.split(',').map((pair) => pair.split('='))) as Record<string, string>
    const place = file === undefined ? '' : ` ${decode(file)}${line === undefined ? '' : `:${line}`}`
    console.log(yellow(`  ${name}${place}: ${message}`))
  }
}

function decode(text: string): string {
  return text.replaceAll('%0A', '\n').replaceAll('%0D', '').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')
}

function printIssue(repository: string, issue: EmulatedIssue): void {
  const state = issue.state === 'open' ? green('open') : dim(`closed (${issue.stateReason ?? 'completed'})`)
  const backlink = /https:\/\/github\.com\/[^\s)>\]]+\/blob\/[^\s)>\]]+/.exec(issue.body)?.[0]
  console.log(`\n${bold(`${repository}#${issue.number}`)} ${state}  ${bold(issue.title)}`)
  console.log(`  assignees  ${issue.assignees.join(', ') || dim('nobody')}`)
  console.log(`  labels     ${issue.labels.join(', ') || dim('none')}`)
  console.log(`  note       ${backlink ?? dim('no backlink')}`)
  if (!issue.labels.includes('release')) return
  // What a release issue says is the point of it; the comments in it are for the action alone.
  const shown = issue.body.replace(/<!--[\s\S]*?-->/g, '').trim()
  console.log(
    `\n${shown
      .split('\n')
      .map((line) => `  ${dim('│')} ${line}`)
      .join('\n')}`,
  )
}

function countWrites(github: EmulatedGitHub): { reads: number; writes: number } {
  const reads = github.requests.filter(({ method, path }) => method === 'GET' || path === '/graphql').length
  return { reads, writes: github.requests.length - reads }
}

function failed(message: string, { stdout, stderr }: ActionResult): number {
  console.error(yellow(message))
  console.error([stdout, stderr].filter(Boolean).join('\n'))
  return 1
}

async function keepUp(github: EmulatedGitHub): Promise<void> {
  console.log(`\nThe emulated GitHub stays up at ${bold(github.url)} (Ctrl-C ends it). For example:`)
  console.log(`  curl -H 'Authorization: Bearer ${TOKEN}' '${github.url}/repos/${NOTES_REPOSITORY}/issues?state=all'`)
  await new Promise<void>((stop) => process.once('SIGINT', stop).once('SIGTERM', stop))
}

process.exitCode = await main()
