/** What a push costs in reads, with eight items unless it says otherwise; with each login that is checked, one more. */
import { expect, test } from 'vitest'
import {
  agenda,
  nextMeeting,
  notesWithEightItems,
  startMeasuredRepository,
  type Cost,
  type MeasuredRepository,
  type Past,
} from './measured-push.js'

const { plain, planning } = notesWithEightItems

async function measure(past: Partial<Past>, pushes: (notes: MeasuredRepository) => Promise<Cost>): Promise<Cost> {
  const notes = await startMeasuredRepository({ closed: 250, open: 80, notes: 20, ...past })
  try {
    const cost = await pushes(notes)
    expect(notes.github.violations).toEqual([])
    return cost
  } finally {
    await notes.github.close()
  }
}

const newNote = (text: string) => (notes: MeasuredRepository) => notes.push(text)
const summaryOfAgenda = async (notes: MeasuredRepository) => {
  await notes.push(agenda)
  return notes.push(planning)
}
const edit = async (notes: MeasuredRepository) => {
  await notes.push(planning)
  return notes.push(planning.replace('Write the handbook', 'Write the short handbook'))
}
const again = async (notes: MeasuredRepository) => {
  await notes.push(planning)
  return notes.again()
}
const nextNote = async (notes: MeasuredRepository) => {
  await notes.push(plain)
  return notes.push(nextMeeting)
}

test.each<[string, Partial<Past>, (notes: MeasuredRepository) => Promise<Cost>, { reads: number; writes: number }]>([
  ['a new note', {}, newNote(plain), { reads: 9, writes: 12 }],
  ['a new note among few closed issues', { closed: 3 }, newNote(plain), { reads: 9, writes: 12 }],
  ['a new note that plans a release', { milestone: 'own' }, newNote(planning), { reads: 12, writes: 14 }],
  ['a new note that plans a release of another repository', { milestone: 'elsewhere' }, newNote(planning), { reads: 12, writes: 14 }],
  [
    'a new note that plans a release of a private repository',
    { milestone: 'elsewhere', isPrivate: true },
    newNote(planning),
    { reads: 12, writes: 14 },
  ],
  ['the summary of an agenda that plans a release', { milestone: 'elsewhere' }, summaryOfAgenda, { reads: 12, writes: 14 }],
  ['an edit of a note that plans a release', { milestone: 'elsewhere' }, edit, { reads: 11, writes: 1 }],
  // The label of pages and the page are new; one query asks for a page that a person closed.
  ['a new note of a series that gets a page', { hasPages: true }, newNote(plain), { reads: 10, writes: 14 }],
  ['the note of the next meeting with one item', {}, nextNote, { reads: 8, writes: 1 }],
  // The page is read and written.
  ['the note of the next meeting with one item that goes on a page', { hasPages: true }, nextNote, { reads: 9, writes: 2 }],
  ['the same push once more', { milestone: 'elsewhere' }, again, { reads: 2, writes: 0 }],
])('%s', async (_, past, pushes, desired) => {
  const { reads, logins, writes, statuses, changes } = await measure(past, pushes)
  expect({ reads: reads - logins, writes }).toEqual(desired)
  expect(writes).toBe(changes)
  // One status says how far the run came, where it came further than the one before.
  expect(statuses).toBe(desired.writes === 0 ? 0 : 1)
})
