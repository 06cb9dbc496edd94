/** A push of one small note to a repository with 500 open managed issues of 100 notes, which share many of their tasks. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { config, note, startNotesRepository, type NotesRepository } from '../../__tests__/e2e/notes-repository.js'

const [notesBefore, newInEach, repeatedInEach] = [100, 5, 5]

/** What one push cost. */
export interface PushCost {
  readonly openBefore: number
  readonly opened: number
  readonly requests: readonly string[]
  /** BlobTexts of files that were asked for. */
  readonly files: number
  /** Of the whole process, from its start to its end. */
  readonly processorSeconds: number
}

/** @throws Error where a run ends red */
export async function pushToManyIssues(): Promise<PushCost> {
  const notes = await startNotesRepository({ '.github/meeting-notes.yml': `${config}max-new-issues: 1000\n` })
  try {
    const past = Array.from({ length: notesBefore }, (_, meeting) => meetingNote(meeting, newInEach, repeatedInEach))
    const before = await notes.push(Object.fromEntries(past))
    if (before.exitCode !== 0) throw new Error(before.stdout)
    const openBefore = notes.github.issues('acme/meeting-notes').length
    notes.commit(Object.fromEntries([meetingNote(notesBefore, 4, 2)]))
    const processorSeconds = await processorSecondsOf(notes)
    const requests = notes.github.requests.map(
      ({ method, path, query }) => `${method} ${path}${query['page'] ? `?page=${query['page']}` : ''}`,
    )
    const queries = notes.github.requests.filter(({ path }) => path === '/graphql').map(({ body }) => JSON.stringify(body))
    return {
      openBefore,
      opened: notes.github.issues('acme/meeting-notes').length - openBefore,
      requests,
      files:
        requests.filter((request) => request.includes('/git/blobs/')).length +
        queries.reduce((sum, query) => sum + (query.includes('BlobTexts') ? query.split('object(').length - 1 : 0), 0),
      processorSeconds,
    }
  } finally {
    await notes.github.close()
  }
}

/** The note of a weekly meeting: tasks of its own, and some of the meetings before it. */
function meetingNote(meeting: number, own: number, repeated: number): [path: string, text: string] {
  const day = new Date(Date.UTC(2024, 0, 4 + 7 * meeting)).toISOString().slice(0, 10)
  const task = (index: number) => `- ${index % 2 === 0 ? 'RD' : 'AJ'}: Write chapter ${index + 1} of the handbook for hall ${index % 37}.`
  const first = meeting * newInEach
  const indexes = [...Array.from({ length: own }, (_, index) => first + index)]
  const carried = Array.from({ length: repeated }, (_, index) => first - 1 - 7 * index).filter((index) => index >= 0)
  const text = note(...[...indexes, ...carried].map(task)).replaceAll('2026-03-05', day)
  return [`notes/community/${day}.md`, text]
}

async function processorSecondsOf(notes: NotesRepository): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'processor-time-'))
  const file = join(folder, 'time')
  const atExit = `import{writeFileSync}from'node:fs';process.on('exit',()=>{const{user,system}=process.cpuUsage();writeFileSync(process.env.PROCESSOR_TIME,String(user+system))})`
  try {
    const { exitCode, stdout } = await notes.again({
      built: true,
      env: {
        PROCESSOR_TIME: file,
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(atExit)} ${process.env['PROF'] ?? ''}`,
      },
    })
    if (exitCode !== 0) throw new Error(stdout)
    return Number(readFileSync(file, 'utf8')) / 1e6
  } finally {
    rmSync(folder, { recursive: true })
  }
}
