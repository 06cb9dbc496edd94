import { expect, test } from 'vitest'
import { itemLines } from '../../src/pages/item-lines.js'
import type { OpenItem } from '../../src/pages/page.js'
import { aForm, anIssueAfter, aPage, aSeries } from './builders.js'

const { readItems } = aSeries()
const item = (overrides: Partial<OpenItem>): OpenItem => ({ ...(aPage([anIssueAfter()]).open[0] as OpenItem), ...overrides })
const lineOf = (overrides: Partial<OpenItem>, form = aForm()) => itemLines([item(overrides)], form, readItems)[0]

test.each<[string, Partial<OpenItem>, string]>([
  ['the owner in front', {}, '- [ ] RD: Book the room (#1)'],
  ['initials with a slash', { writtenOwners: ['RD', 'AJ'] }, '- [ ] RD/AJ: Book the room (#1)'],
  ['names with a comma', { writtenOwners: ['Rosa Diaz', '@aj'] }, '- [ ] Rosa Diaz, @aj: Book the room (#1)'],
  ['no owner', { writtenOwners: [] }, '- [ ] Book the room (#1)'],
  ['one that is still to be opened', { suffix: '' }, '- [ ] RD: Book the room'],
  [
    'links that tell the issue',
    { text: 'https://github.com/acme/core/pull/7', suffix: '' },
    '- [ ] RD: https://github.com/acme/core/pull/7',
  ],
  ['an owner whom the text names once', { text: 'RD to book the room' }, '- [ ] RD to book the room (#1)'],
  [
    'nobody where the next note would not know the name',
    { text: 'paint the fence', writtenOwners: ['lars'] },
    '- [ ] paint the fence (#1)',
  ],
  [
    'the name all the same where no issue keeps it',
    { number: null, suffix: '', text: 'paint the fence', writtenOwners: ['lars'] },
    '- [ ] lars: paint the fence',
  ],
])('an item has %s', (_, overrides, line) => expect(lineOf(overrides)).toBe(line))

test('a name that the front matter lists is known', () => {
  const form = aForm({ frontMatter: ['---', 'participants: [lars]', '---'] })
  expect(lineOf({ text: 'paint the fence', writtenOwners: ['lars'] }, form)).toBe('- [ ] lars: paint the fence (#1)')
})

test('what would be read as a decision is marked as a task', () => {
  const form = aForm({ headings: ['# Call', '## TODOs and decisions'], tasks: 1 })
  const [found] = readItems(`# Call\n\n## TODOs and decisions\n\n${lineOf({ text: 'The new logo', writtenOwners: [] }, form)}\n`)
  expect(found).toMatchObject({ kind: 'todo', text: 'The new logo (#1)' })
})

test('a series that has no note yet has items, too', () => {
  expect(lineOf({}, undefined)).toBe('- [ ] RD: Book the room (#1)')
  expect(itemLines([item({})], null, readItems)).toEqual(['- [ ] RD: Book the room (#1)'])
})

test.each<[string, Partial<OpenItem>, string]>([
  ['by which Friday', { text: 'Book the room by Friday', due: '2026-03-13' }, '- [ ] RD: Book the room (due: 2026-03-13) (#1)'],
  ['a day that only a table gives', { text: 'Book the room', due: '2026-03-13' }, '- [ ] RD: Book the room (due: 2026-03-13) (#1)'],
  [
    'which tomorrow, wherever it is said',
    { text: 'By tomorrow call Bo', due: '2026-03-06' },
    '- [ ] RD: By tomorrow call Bo (due: 2026-03-06) (#1)',
  ],
  ['a day far away as it is', { text: 'Book the room by 1 May 2027', due: '2027-05-01' }, '- [ ] RD: Book the room by 1 May 2027 (#1)'],
])('a line says %s', (_, overrides, line) => {
  const day = '2026-03-05'
  const found = lineOf({ dueSince: day, lastDay: day, ...overrides })
  expect(found).toBe(line)
  for (const later of ['2026-03-06', '2026-03-19', '2026-06-01'])
    expect(readItems(`## TODOs\n\n${found}\n`, later)).toMatchObject([{ due: overrides.due }])
})
