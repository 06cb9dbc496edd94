/** A push of one small note to a repository with 500 open managed issues of 100 notes, which share many of their tasks. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { config, note, repository, startNotesRepository, type NotesRepository } from '../../__tests__/e2e/notes-repository.js'
import { blobSha } from '../../__tests__/emulator/git-objects.js'
import type { RecordedRequest } from '../../__tests__/emulator/index.js'

const [notesBefore, newInEach, repeatedInEach] = [100, 5, 5]

/** What one push cost. */
export interface PushCost {
  readonly openBefore: number
  readonly notesBefore: number
  readonly opened: number
  readonly updated: number
  readonly reads: number
  /** Those of the reads that list open issues, and those that read one before it is updated or ask for a login. */
  readonly listings: number
  readonly single: number
  readonly writes: number
  /** Files of the repository that were read. */
  readonly files: readonly string[]
  /** Of the whole process, from its start to its end. */
  readonly processorSeconds: number
}

/** @throws Error where a run ends red */
export async function pushToManyIssues(): Promise<PushCost> {
  let time = Date.now() - 86_400_000
  const notes = await startNotesRepository({ '.github/meeting-notes.yml': `${config}max-new-issues: 1000\n` }, {}, {}, () => new Date(time))
  try {
    const { github } = notes
    const past = Object.fromEntries(Array.from({ length: notesBefore }, (_, meeting) => meetingNote(meeting, newInEach, repeatedInEach)))
    const before = await notes.push(past)
    if (before.exitCode !== 0) throw new Error(before.stdout)
    const openBefore = github.issues(repository).length
    time = Date.now()
    const added = Object.fromEntries([meetingNote(notesBefore, 4, 2)])
    notes.commit(added)
    const processorSeconds = await processorSecondsOf(notes)
    const isRead = ({ method, path, body }: RecordedRequest) =>
      method === 'GET' || path === '/graphql' || JSON.stringify(body).includes('0'.repeat(40)) || path.endsWith('0'.repeat(40))
    const reads = github.requests.filter(isRead)
    const countOf = (fits: (request: RecordedRequest) => boolean) => github.requests.filter(fits).length
    const asked = JSON.stringify(reads.map(({ path, body }) => [path, body]))
    return {
      openBefore,
      notesBefore,
      opened: github.issues(repository).length - openBefore,
      updated: countOf(({ method }) => method === 'PATCH'),
      reads: reads.length,
      listings: countOf(({ method, path, query }) => method === 'GET' && path.endsWith('/issues') && query['state'] === 'open'),
      single: countOf(({ method, path }) => method === 'GET' && /\/(?:issues|assignees)\/\w+$/.test(path)),
      writes: github.requests.length - reads.length,
      files: Object.entries({ ...past, ...added, '.github/meeting-notes.yml': `${config}max-new-issues: 1000\n` }).flatMap(
        ([path, text]) => (asked.includes(blobSha(text)) ? [path] : []),
      ),
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
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(atExit)}`,
      },
    })
    if (exitCode !== 0) throw new Error(stdout)
    return Number(readFileSync(file, 'utf8')) / 1e6
  } finally {
    rmSync(folder, { recursive: true })
  }
}
