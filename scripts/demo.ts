/**
 * The built action on an emulated GitHub, as a story: four meeting notes are merged, their TODOs become issues, the
 * release that they plan gets its own, the same push again changes nothing, a task that is ticked in its note is closed, and the page of
 * open items becomes the next note.
 * `npm run demo`; with `-- --log` the action's own log is shown, with `-- --keep` the emulated GitHub stays up afterwards.
 */
import { styleText } from 'node:util'
import type { ActionResult } from '../__tests__/e2e/run-action.js'
import type { EmulatedGitHub, EmulatedIssue } from '../__tests__/emulator/index.js'
import { CORE_REPOSITORY, NOTES_REPOSITORY, startDemoWorld, TOKEN, type DemoWorld } from './demo-world.js'

const isPlain = !process.stdout.isTTY || Boolean(process.env['NO_COLOR'])
const styled = (style: Parameters<typeof styleText>[0], text: string): string => (isPlain ? text : styleText(style, text))
const bold = (text: string): string => styled('bold', text)
const dim = (text: string): string => styled('dim', text)
const green = (text: string): string => styled('green', text)
const yellow = (text: string): string => styled('yellow', text)

/** What fits a line of the terminal, and of a page where there is none. */
const width = Math.min(process.stdout.columns ?? 100, 100)
const indent = '   '

const communityNote = 'notes/community/2026-11-19.md'
const coreNote = 'notes/core/2026-11-20-core-team.md'
const boxOfBootTime = { open: '- [ ] @amara-obi', ticked: '- [x] @amara-obi' }

const options = ['--log', '--keep']

async function main(): Promise<number> {
  const world = await startDemoWorld()
  try {
    const { github } = world
    tellOfNotes(world)

    heading(2, 'The action runs: every task is an issue of the person whom the note names')
    tellRun(await world.push())
    say(dim('○ open  ● closed: a decision is on record, and nobody’s chore'))
    for (const issue of github
      .issues(NOTES_REPOSITORY)
      .filter(({ labels }) => !labels.some((label) => label === 'release' || label === 'open-items')))
      tellIssue(issue)
    tellWhole(github)

    heading(3, 'The note plans a release: one issue follows its milestone')
    tellRelease(github)

    heading(4, 'The action runs again: nothing is opened twice')
    github.requests.length = 0
    tellRun(await world.push())
    const { reads, writes } = countRequests(github)
    say(`${reads} requests read, ${bold(String(writes))} wrote.`)
    if (writes > 0) throw new Error('The second run wrote something.')

    heading(5, 'Somebody ticks a task in its note: the issue is closed')
    await tellTick(world)

    heading(6, 'Each series has a page with its open items; the next note is copied from it')
    await tellNextNote(world)

    heading(7, 'Somebody closes an issue on GitHub: the page follows')
    await tellClose(world)
    if (github.violations.length > 0) throw new Error(`Against GitHub's API description: ${github.violations.join('; ')}`)

    tellWhatNext()
    if (process.argv.includes('--keep')) await keepUp(github)
    return 0
  } catch (error) {
    console.error(yellow(error instanceof Error ? error.message : String(error)))
    return 1
  } finally {
    await world.github.close()
  }
}

function areOptionsKnown(): boolean {
  const unknown = process.argv.slice(2).filter((argument) => !options.includes(argument))
  if (unknown.length > 0) console.error(yellow(`The demo does not know ${unknown.join(', ')}. Options: ${options.join(', ')}.`))
  return unknown.length === 0
}

function tellOfNotes({ notes }: DemoWorld): void {
  heading(1, `Four meeting notes are merged into ${NOTES_REPOSITORY}`)
  say(dim('An emulated GitHub on this machine; nothing leaves it.'))
  const lines = (notes[communityNote] ?? '').trimEnd().split('\n')
  const first = lines.findIndex((line) => line.startsWith('## TODOs'))
  say(`The end of ${bold(communityNote)}:`)
  console.log()
  for (const [index, line] of lines.entries()) {
    if (index >= first && line !== '') say(`${dim(String(index + 1).padStart(3))}  ${line}`)
  }
  console.log()
  say('The others have checkboxes, the lines of a scribe,')
  say('and a table of actions below a `Date:` line.')
}

function tellIssue({ number, title, state, assignees, labels, body }: EmulatedIssue): void {
  const [, path = '', line = ''] = /\/blob\/[0-9a-f]+\/([^?\s]+)\?plain=1#L(\d+)/.exec(body) ?? []
  const what = labels.includes('decision') ? green('decision') : assignees.length > 0 ? assignees.join(', ') : yellow(whyNobody(labels))
  say(`${bold(`#${number}`.padStart(3))} ${state === 'open' ? '○' : '●'} ${shortened(title, width - 10)}`)
  say(`      ${what} ${dim(`← ${decodeURI(path)}:${line}`)}`)
}

function whyNobody(labels: readonly string[]): string {
  return labels.includes('unknown-owner') ? 'unknown-owner: the name is not in the config' : 'needs-owner: the note names nobody'
}

/** One issue as a person reads it. */
function tellWhole(github: EmulatedGitHub): void {
  const issue = github.issues(NOTES_REPOSITORY).find(({ title }) => title.includes('migration guide'))
  if (!issue) return
  console.log()
  say(`#${issue.number} in full, with its details and the link to the line of the note:`)
  console.log()
  quote(issue.body)
}

function tellRelease(github: EmulatedGitHub): void {
  const issue = github.issues(NOTES_REPOSITORY).find(({ labels }) => labels.includes('release'))
  if (!issue) throw new Error('The release has no issue.')
  say(`${bold(`#${issue.number}`)} ${issue.title}, all pull requests of the milestone in ${CORE_REPOSITORY}:`)
  console.log()
  const groups = issue.body.split('\n').filter((line) => /^(?:`|### )/.test(line))
  quote(groups.join('\n'))
}

async function tellTick({ github, notes, change }: DemoWorld): Promise<void> {
  const text = (notes[coreNote] ?? '').replace(boxOfBootTime.open, boxOfBootTime.ticked)
  const line = text.split('\n').findIndex((one) => one.startsWith(boxOfBootTime.ticked))
  say(`${coreNote}:${line + 1}  ${text.split('\n')[line] ?? ''}`)
  tellRun(await change(coreNote, text))
  const issue = github.issues(NOTES_REPOSITORY).find(({ title }) => title.includes('boot time'))
  if (issue?.state !== 'closed') throw new Error('The issue of the ticked task is still open.')
  say(`${bold(`#${issue.number}`)} ● ${issue.title}: ${green('closed as completed')}`)
}

function pageOfCommunity(github: EmulatedGitHub): EmulatedIssue {
  const page = github.issues(NOTES_REPOSITORY).find(({ title }) => title === 'Open items: community')
  if (!page) throw new Error('The series has no page.')
  return page
}

/** The parts of the page that are wanted, without what is folded at its end. */
function tellPage(github: EmulatedGitHub, isWanted: (part: string) => boolean = () => true): void {
  const { number, title, body } = pageOfCommunity(github)
  say(`${bold(`#${number}`)} ${title}`)
  console.log()
  const [shown = ''] = body.replace(/<!--[\s\S]*?-->/g, '').split('<details>')
  quote(
    shown
      .trim()
      .split(/\n(?=### )/)
      .filter(isWanted)
      .join('\n'),
  )
}

/** The next meeting is today's: the note is pasted, a task in it ticked, and one written anew. */
async function tellNextNote({ github, change }: DemoWorld): Promise<void> {
  tellPage(github)
  const today = new Date().toISOString().slice(0, 10)
  const copied = /^`{3,}markdown\n([^]*?)\n`{3,}$/m.exec(pageOfCommunity(github).body)?.[1] ?? ''
  const text = `${copied.replaceAll('YYYY-MM-DD', today).replace('- [ ]', '- [x]')}\n- AO: Book the room for the next meeting.\n`
  const isTask = (line: string) => /^- /.test(line)
  const path = `notes/community/${today}.md`
  console.log()
  say(`Copied to ${bold(path)}, the first task ticked, one added:`)
  console.log()
  for (const line of text.split('\n').filter(isTask)) say(line)
  const before = github.issues(NOTES_REPOSITORY).length
  tellRun(await change(path, text))
  const opened = github.issues(NOTES_REPOSITORY).slice(before)
  if (opened.length !== 1) throw new Error(`${opened.length} issues were opened for the next note.`)
  console.log()
  say(`${green('One issue is new')}: #${opened[0]?.number} ${opened[0]?.title} The others keep their issues.`)
}

async function tellClose({ github, close }: DemoWorld): Promise<void> {
  const issue = github.issues(NOTES_REPOSITORY).findLast(({ title }) => title.startsWith('Book the room'))
  if (!issue) throw new Error('The new task has no issue.')
  github.requests.length = 0
  tellRun(await close(issue.number, 'sofiak'))
  say(`sofiak closes #${issue.number}; requests that write: ${bold(String(countRequests(github).writes))}.`)
  console.log()
  tellPage(github, (part) => part.startsWith('**') || part.startsWith('### Closed'))
  if (!pageOfCommunity(github).body.includes(`#${issue.number} ${issue.title} · Amara Obi`)) throw new Error('The page did not follow.')
}

function tellWhatNext(): void {
  console.log(`\n${bold('Try next')}`)
  say('What your own notes would give; nothing is written, and nothing leaves this machine:')
  say(`  ${bold('node dist/cli/index.js plan PATH-TO-YOUR-NOTES')}`)
  say('A config with the people whom your notes name, to begin with:')
  say(`  ${bold('node dist/cli/index.js init PATH-TO-YOUR-NOTES')}`)
  say(`Then the workflow, under “Use it” in ${bold('README.md')}.`)
  say(dim('npm run demo -- --log shows the action’s own log, --keep leaves the emulated GitHub running.'))
}

function heading(number: number, text: string): void {
  console.log(`\n${bold(`${number}  ${text}`)}`)
}

function say(text: string): void {
  console.log(`${indent}${text}`)
}

/** Markdown without the comments that are for the action alone, and without empty lines. */
function quote(markdown: string): void {
  const shown = markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\]\(https:[^)]*\)/g, '](…)')
    .replaceAll('<br>', ' · ')
  for (const line of shown.split('\n').filter((one) => one.trim() !== '')) say(`${dim('│')} ${shortened(line, width - indent.length - 2)}`)
}

function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}

/** @throws Error with all that a run said where it failed */
function tellRun({ exitCode, stdout, stderr }: ActionResult): void {
  if (exitCode !== 0) throw new Error(`The run failed.\n${stdout}${stderr}`)
  if (!process.argv.includes('--log')) return
  for (const line of stdout.trimEnd().split('\n')) say(dim(line))
  console.log()
}

function countRequests(github: EmulatedGitHub): { reads: number; writes: number } {
  const reads = github.requests.filter(({ method, path }) => method === 'GET' || path === '/graphql').length
  return { reads, writes: github.requests.length - reads }
}

async function keepUp(github: EmulatedGitHub): Promise<void> {
  console.log(`\nThe emulated GitHub stays up at ${bold(github.url)} (Ctrl-C ends it). For example:`)
  console.log(`  curl -H 'Authorization: Bearer ${TOKEN}' '${github.url}/repos/${NOTES_REPOSITORY}/issues?state=all'`)
  await new Promise<void>((stop) => process.once('SIGINT', stop).once('SIGTERM', stop))
}

process.exitCode = areOptionsKnown() ? await main() : 2
