/** Requests of a push with one note of eight items, by the issues and the notes that the repository has already. */
import { notePath, startNotesRepository } from '../../__tests__/e2e/notes-repository.js'
import {
  agenda,
  nextMeeting,
  notesWithEightItems,
  startMeasuredRepository,
  type Cost,
  type Past,
} from '../../__tests__/e2e/measured-push.js'
import { pushToManyIssues } from './many-issues.js'

export const name = 'Requests of a push: one note with eight items, two of them pull requests to look at'

const { plain, planning } = notesWithEightItems
const edited = planning.replace('Write the handbook', 'Write the short handbook')

export async function run(print: (line: string) => void): Promise<void> {
  print('| push | release | pages | closed issues | open issues | notes | reads | of them logins | writes | changes |')
  print('|---|---|---|---|---|---|---|---|---|---|')
  for (const closed of [10, 100, 1000, 5000]) await measure({ closed, open: 10, notes: 10 }, print)
  for (const notes of [100, 500, 2000]) await measure({ closed: 100, open: 10, notes }, print)
  for (const open of [99, 250, 500]) await measure({ closed: 100, open, notes: 100 }, print)
  for (const hasPages of [false, true]) await measurePage({ closed: 5000, open: 250, notes: 500, hasPages }, print)
  for (const milestone of ['own', 'elsewhere'] as const) {
    for (const closed of [10, 5000]) await measureRelease({ closed, open: 10, notes: 10, milestone }, print)
  }
  await measureIdle(print)
  await measureManyIssues(print)
}

/** A push that changes no note, after a run that ended well. */
async function measureIdle(print: (line: string) => void): Promise<void> {
  const notes = await startNotesRepository()
  try {
    await notes.push({ [notePath]: plain })
    await notes.push({ 'images/logo.svg': '<svg/>' })
    print(`\nIdle push: ${notes.github.requests.length} requests, the status included.`)
  } finally {
    await notes.github.close()
  }
}

async function measureManyIssues(print: (line: string) => void): Promise<void> {
  const cost = await pushToManyIssues()
  const { openBefore, notesBefore, opened, updated, reads, listings, single, writes, files, processorSeconds } = cost
  print(
    `\nThe built action, a note with six items on top of ${openBefore} open issues of ${notesBefore} notes that share tasks: ${opened} opened, ${updated} updated;`,
  )
  print(
    `${reads} reads, of them ${listings} pages of open issues, ${single} of logins and of issues that are updated; ${writes} writes, the status included;`,
  )
  print(`files read: ${files.join(', ')}; processor time of the whole process: ${processorSeconds.toFixed(2)} s.`)
}

async function measure(past: Past, print: (line: string) => void): Promise<void> {
  const notes = await startMeasuredRepository(past)
  try {
    print(row('new note', past, await notes.push(plain)))
  } finally {
    await notes.github.close()
  }
}

/** The note that a series gets its page with, and that of the next meeting with one item. */
async function measurePage(past: Past, print: (line: string) => void): Promise<void> {
  const notes = await startMeasuredRepository(past)
  try {
    print(row('new note', past, await notes.push(plain)))
    print(row('note of the next meeting, one item', past, await notes.push(nextMeeting)))
  } finally {
    await notes.github.close()
  }
}

/** The note that plans the release for the first time, new or as the summary of an agenda; edited; and the same push again. */
async function measureRelease(past: Past, print: (line: string) => void): Promise<void> {
  const summary = await startMeasuredRepository(past)
  const notes = await startMeasuredRepository(past)
  try {
    await summary.push(agenda)
    print(row('summary of an agenda', past, await summary.push(planning)))
    print(row('new note', past, await notes.push(planning)))
    print(row('one line edited', past, await notes.push(edited)))
    print(row('run again', past, await notes.again()))
  } finally {
    await summary.github.close()
    await notes.github.close()
  }
}

function row(push: string, { milestone, closed, open, notes, hasPages = false }: Past, { reads, logins, writes, changes }: Cost): string {
  const release = milestone === undefined ? 'none' : milestone === 'own' ? 'own milestone' : 'milestone elsewhere'
  return `| ${[push, release, hasPages ? 'yes' : 'no', closed, open, notes, reads, logins, writes, changes].join(' | ')} |`
}
