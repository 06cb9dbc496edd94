/** A repository of meeting notes that people work on, made up from a seed. */
import { Desk, type Choice, type Page, changes } from '../plan/random-history.js'
import type { PushedFiles } from './replay.js'

/** Numbers at random, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 8
  }
}

export const peopleOfHistory = ['rosa', 'anders', 'mia']
export const rosterOfHistory = `people:
  - { name: Rosa Diaz, github: rosa, aliases: [RD] }
  - { name: Anders Jensen, github: anders, aliases: [AJ] }
  - { name: Mia Sorel, github: mia, aliases: [MS] }
`

/** A history, push by push; whoever replays it says when a run has ended well. */
export class GeneratedHistory {
  private readonly desk = new Desk()
  private readonly random: () => number
  private files: Record<string, string> = {}

  constructor(seed: number) {
    this.random = randomFrom(seed)
  }

  /** The next push: one to four changes. */
  next(): PushedFiles {
    let count = 1 + (this.random() % 4)
    while (count-- > 0 || this.desk.pages.length === 0) this.desk.make(this.choose())
    const files = Object.fromEntries(this.desk.pages.map((page) => [page.path, markdown(page)]))
    const gone = Object.fromEntries(
      Object.keys(this.files)
        .filter((path) => !(path in files))
        .map((path) => [path, null]),
    )
    const changed = Object.fromEntries(Object.entries(files).filter(([path, text]) => this.files[path] !== text))
    this.files = files
    return { ...gone, ...changed }
  }

  dealtWith(): void {
    this.desk.dealtWith()
  }

  private choose(): Choice {
    return { what: changes[this.random() % changes.length] ?? 'add note', a: this.random() % 10_000, b: this.random() % 10_000 }
  }
}

function markdown({ date, tasks }: Page): string {
  const line = ({ text, owners, state }: Page['tasks'][number]) => {
    const words = `${owners.length > 0 ? `${owners.join('/')}: ` : ''}${text}.`
    return state === 'done' ? `- [x] ${words}` : state === 'struck' ? `- ~~${words}~~` : `- ${words}`
  }
  const list = (kind: 'todo' | 'decision') => tasks.filter((task) => task.kind === kind).map(line)
  return [
    '---',
    `date: ${date}`,
    '---',
    '',
    '# Weekly meeting',
    '',
    '## TODOs',
    '',
    ...list('todo'),
    '',
    '## Decisions',
    '',
    ...list('decision'),
    '',
  ].join('\n')
}
