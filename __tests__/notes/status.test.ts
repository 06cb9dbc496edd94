import { expect, test } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

function itemsOf(line: string, heading = 'Action items'): string[] {
  const text = `# Weekly\n\nAttendees: Ann Lee, Bob Ray\n\n## ${heading}\n\n${line}`
  const { items } = parseNote({ path: '2026-03-03.md', text }, defaultReadingOptions)
  return items.map(({ owners, text, state }) => `${state} ${owners.map(({ written }) => written).join('+')}: ${text}`)
}

test.each([
  ['- [/] Ann: sweep', 'open Ann: sweep'],
  ['- [ ] [#A] Ann: sweep', 'open Ann: sweep'],
  ['- TODO \\[#B\\] Ann and Bob, sweep the hall', 'open Ann+Bob: Ann and Bob, sweep the hall'],
  ['- [#12] Ann: sweep', 'open Ann: [#12] sweep'],
  ['- [~] Ann: sweep', 'open Ann: sweep'],
  ['- [>] Ann: sweep', 'open Ann: sweep'],
  ['- [?] Ann: sweep', 'open Ann: sweep'],
  ['- [!] Ann: sweep', 'open Ann: sweep'],
  ['- [*] Ann: sweep', 'open Ann: sweep'],
  ['- [-] Ann: sweep', 'struck Ann: sweep'],
  ['- ☐ Ann: sweep', 'open Ann: sweep'],
  ['- 🔲 Ann: sweep', 'open Ann: sweep'],
  ['- ☑ Ann: sweep', 'done Ann: sweep'],
  ['- ☒ Ann: sweep', 'done Ann: sweep'],
  ['- ✅ Ann: sweep', 'done Ann: sweep'],
  ['- [ ] Ann: sweep ✅ 2026-03-01', 'done Ann: sweep ✅ 2026-03-01'],
  // A cross may as well mean that it is not done yet.
  ['- ❌ Ann: sweep', 'open Ann: sweep'],
  ['- DONE: Ann: sweep', 'done Ann: sweep'],
  ['- Done – Ann: sweep', 'done Ann: sweep'],
  ['- done - sweep', 'done : sweep'],
  ['- DONE sweep', 'done : sweep'],
  ['- sweep: done', 'done : sweep'],
  ['- Ann: sweep, done', 'done Ann: sweep'],
  ['- Ann: sweep (done)', 'done Ann: sweep'],
  ['- Ann: sweep – DONE', 'done Ann: sweep'],
  ['- Ann: sweep the hall. Done.', 'done Ann: sweep the hall'],
  ['- Ann: sweep DONE', 'done Ann: sweep'],
  ['- Ann: sweep (done 3 March)', 'done Ann: sweep'],
  ['- Ann: sweep - done on 2026-03-03', 'done Ann: sweep'],
  ['- Ann: sweep - fertig', 'done Ann: sweep'],
  ['- Ann: sweep – cancelled', 'struck Ann: sweep'],
  ['- Ann: sweep - DONE (#7)', 'done Ann: sweep (#7)'],
  ['- Ann: sweep, then be done', 'open Ann: sweep, then be done'],
  ['- Ann: sweep (done 3 March, says Bob)', 'open Ann: sweep (done 3 March, says Bob)'],
  ['- WIP: Ann: sweep', 'open Ann: sweep'],
  ['- [WIP] sweep', 'open : sweep'],
  ['- Pendiente: llamar', 'open : llamar'],
  ['- Cancelled: sweep', 'struck : sweep'],
  ['- Ann: sweep (50 %)', 'open Ann: sweep (50 %)'],
  ['- Complete the form', 'open : Complete the form'],
])('%s', (line, item) => expect(itemsOf(line)).toEqual([item]))

test.each(['- Ann: done', '- Ann: no update', '- Ann – blocked'])('%s is not an item', (line) => expect(itemsOf(line)).toEqual([]))

test('a word in front of a decision is what was decided', () => {
  expect(itemsOf('- Cancelled: the fair', 'Decisions')).toEqual(['open : Cancelled: the fair'])
})
