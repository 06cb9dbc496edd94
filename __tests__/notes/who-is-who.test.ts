import { expect, test } from 'vitest'
import { whoIsWhoReader } from '../../src/notes/attendance/who-is-who.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

/** Who a page lists, as "name sign,sign login". */
const listedOn = (...lines: string[]): string[] =>
  whoIsWhoReader(defaultReadingOptions)({ path: 'README.md', text: `# Crew\n\n${lines.join('\n')}\n` }).map(
    ({ name, signs, login }) => `${name} ${signs.join() || '-'} ${login ?? '-'}`,
  )
const table = (head: string, ...rows: string[]) => [
  `| ${head} |`,
  `|${'---|'.repeat(head.split('|').length)}`,
  ...rows.map((row) => `| ${row} |`),
]

test('a table with names and logins or initials, in any order and spelling', () => {
  expect(
    listedOn(
      ...table(
        'Initials | Who | GitHub',
        'AK | Anneke Kuiper (PI) | @akuiper',
        'SB | Sven Brandt | `svenb`',
        'JW | Jule Wirth | [jwirth](https://github.com/jwirth)',
        'TvL | Tim van Loon | <https://github.com/timvl>',
        'MO | Miguel Ochoa | -',
        'LP | Lea Pohl | none',
        'RS | Rui Sá | LOGIN',
        'ED | Eva Dahl | acme/boats',
      ),
    ),
  ).toEqual([
    'Anneke Kuiper AK akuiper',
    'Sven Brandt SB svenb',
    'Jule Wirth JW jwirth',
    'Tim van Loon TvL timvl',
    'Miguel Ochoa MO -',
    'Lea Pohl LP -',
    'Rui Sá RS -',
    'Eva Dahl ED -',
  ])
  expect(listedOn(...table('GitHub handle | Full name', '@annl | Ann Lee'))).toEqual(['Ann Lee - annl'])
  expect(listedOn(...table('Kürzel | Name', 'AL | Anna Lenz'))).toEqual(['Anna Lenz AL -'])
})

test('lines that say what initials stand for', () => {
  expect(listedOn('- AK = Anneke Kuiper (@akuiper)', '- **SB** = Sven Brandt', '- JW: Jule Wirth (@jwirth)')).toEqual([
    'Anneke Kuiper AK akuiper',
    'Sven Brandt SB -',
    'Jule Wirth JW jwirth',
  ])
  expect(listedOn('AK = Anneke Kuiper, SB = Sven Brandt')).toEqual(['Anneke Kuiper AK -', 'Sven Brandt SB -'])
})

test('what is about something else is left alone', () => {
  expect(listedOn(...table('Name | State', 'Ann Lee | late'))).toEqual([])
  expect(listedOn(...table('Name | GitHub', 'boats | acme'))).toEqual([])
  expect(listedOn('- CI: Green Lights (see the wall)', '- API = the interface', '- Ann Lee thanks @bob')).toEqual([])
})
