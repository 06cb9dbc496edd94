import { describe, expect, test } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

const read = (body: string, heading = 'TODOs') =>
  parseNote(
    { path: 'notes/2026-03-05.md', text: `---\nparticipants: [KW, TB, Mira]\n---\n\n## ${heading}\n\n${body}` },
    defaultReadingOptions,
  ).items.map(
    ({ kind, state, owners, text }) =>
      `${kind === 'todo' ? '' : `${kind} `}${state} [${owners.map(({ written }) => written).join(', ')}] ${text}`,
  )

describe('who is struck out is not an owner, and what is struck out is not in the title', () => {
  test.each([
    ['~~KW:~~ TB: Paint the fence', '[TB] Paint the fence'],
    ['~~KW~~: TB: Paint the fence', '[TB] Paint the fence'],
    ['~~@kay:~~ @tim: Paint', '[tim] Paint'],
    ['~~**KW**:~~ **TB**: Paint', '[TB] Paint'],
    ['**~~KW~~ TB**: Paint', '[TB] Paint'],
    ['**~~KW~~**: Paint', '[] Paint'],
    ['~~KW to paint it~~ TB to paint it', '[TB] TB to paint it'],
    ['KW, ~~TB~~: Paint', '[KW] Paint'],
    ['KW, ~~TB~~, Mira: Paint', '[KW, Mira] Paint'],
    ['KW/~~TB~~: Paint', '[KW] Paint'],
    ['KW/~~TB~~ to paint it', '[KW] KW to paint it'],
    ['~~KW/~~TB: Paint', '[TB] Paint'],
    ['~~KW~~ → TB: Paint', '[TB] Paint'],
    ['Paint it (~~@kay~~, @tim)', '[tim] Paint it (@tim)'],
    ['Paint it (@tim, ~~@kay~~)', '[tim] Paint it (@tim)'],
    ['Paint it (~~KW~~)', '[] Paint it'],
    ['Paint it – ~~KW~~ TB', '[TB] Paint it – TB'],
    ['Paint it – ~~KW~~ – TB', '[TB] Paint it – TB'],
    ['Paint it ~~@kay~~', '[] Paint it'],
    ['<del>KW:</del> TB: Paint', '[TB] Paint'],
    ['<s>KW:</s> TB: Paint', '[TB] Paint'],
    ['Owner: ~~KW~~ TB – paint it', '[TB] paint it'],
    ['~~KW:~~ Paint the fence', '[] Paint the fence'],
    ['~~Mira and KW:~~ TB: Paint', '[TB] Paint'],
    ['KW: Paint ~~two~~ three fences', '[KW] Paint three fences'],
    ['KW: Paint\n  ~~and varnish~~ it', '[KW] Paint it'],
    ['KW: Paint ~5 fences, ~6 gates', '[KW] Paint ~5 fences, ~6 gates'],
    ['KW: Copy ~/old to ~/new', '[KW] Copy ~/old to ~/new'],
    ['KW: Rename `~~old~~` here', '[KW] Rename `~~old~~` here'],
  ])('%s', (line, expected) => expect(read(`- ${line}`)).toEqual([`open ${expected}`]))
})

test.each([
  ['- ~~KW: Paint it~~', '[KW] Paint it'],
  ['- ~~KW: Paint it~~ (obsolete)', '[KW] Paint it'],
  ['- ~~KW:~~ ~~Paint it~~', '[KW] Paint it'],
  ['- KW: ~~Paint~~', '[KW] Paint'],
  ['TODO: ~~Go~~', '[] Go'],
])('%s is cancelled', (line, expected) => expect(read(line)).toEqual([`struck ${expected}`]))

test.each([
  ['~~KW to order the soil and the seeds~~ TB to order it', 'open [TB] TB to order it'],
  ['~~KW: order the soil and the seeds~~ TB: order it', 'open [TB] order it'],
  ['~~Order the soil and the seeds~~ → TB: order it', 'open [TB] order it'],
  ['~~KW: order the soil~~ moved to autumn', 'struck [KW] order the soil moved to autumn'],
  ['~~Order the soil~~ → postponed, too wet', 'struck [] Order the soil → postponed, too wet'],
  ['~~KW: order the soil~~ no longer needed', 'struck [KW] order the soil no longer needed'],
  ['~~KW: order the soil~~ (done)', 'done [KW] order the soil'],
  ['~~Soil~~ (fetched it on the way)', 'struck [] Soil (fetched it on the way)'],
  ['~~order the soil~~ (call went well)', 'struck [] order the soil (call went well)'],
  ['~~order the soil~~ *(got it!)*', 'struck [] order the soil *(got it!)*'],
  ['~~order the soil~~ (TB: order seeds)', 'open [TB] order seeds'],
  ['~~Soil~~ (TODO: order seeds)', 'open [] order seeds'],
  ['~~Soil~~ (TODO: none)', 'struck [] Soil (TODO: none)'],
  ['~~Soil~~ (TB to order seeds)', 'open [TB] TB to order seeds'],
  ['~~Soil~~ (TB ordered it)', 'struck [] Soil (TB ordered it)'],
  ['~~KW: order the soil~~ done on Monday', 'done [KW] order the soil done on Monday'],
  ['~~Order the soil~~ open the shed', 'open [] open the shed'],
])('what follows a struck task is a task of its own, or said of it: %s', (line, expected) => expect(read(`- ${line}`)).toEqual([expected]))

test('of two decisions in one paragraph only the struck one is cancelled', () => {
  expect(read('AGREED: We paint\n~~AGREED: We varnish it~~', 'Notes')).toEqual([
    'decision open [] We paint',
    'decision struck [] We varnish it',
  ])
})

describe('a row of a table', () => {
  test.each([
    ['| ~~Order paint~~ | KW | |', 'struck [KW] Order paint'],
    ['| ~~Order paint~~ | ~~KW~~ | ~~open~~ |', 'struck [KW] Order paint'],
    ['| Order paint | ~~KW~~ | |', 'open [] Order paint'],
    ['| Order paint | ~~KW~~ TB | |', 'open [TB] Order paint'],
    ['| Order paint | ~~KW~~<br>TB | |', 'open [TB] Order paint'],
    ['| Order paint | KW<br>~~TB~~ | |', 'open [KW] Order paint'],
    ['| Order ~~red~~ blue paint | ~~KW~~, TB | |', 'open [TB] Order blue paint'],
    ['| Order paint | KW | x |', 'done [KW] Order paint'],
    ['| Order paint | KW | ✔ |', 'done [KW] Order paint'],
    ['| Order paint | KW | [✓] |', 'done [KW] Order paint'],
    ['| Order paint | KW | 100 % |', 'done [KW] Order paint'],
    ['| Order paint | KW | 50% |', 'open [KW] Order paint'],
    ['| Order paint | KW | ~~done~~ |', 'open [KW] Order paint'],
    ['| Order paint | KW | ~~cancelled~~ |', 'open [KW] Order paint'],
    ['| ✅ Order paint | KW | |', 'done [KW] Order paint'],
    ['| [x] Order paint | KW | |', 'done [KW] Order paint'],
    ['| [ ] Order paint | KW | |', 'open [KW] Order paint'],
  ])('%s', (row, expected) => expect(read(`| Task | Owner | Status |\n|---|---|---|\n${row}`)).toEqual([expected]))

  test('an x in a column of another meaning says nothing of its state', () => {
    expect(read('| Task | Owner | Indoors |\n|---|---|---|\n| Order paint | KW | x |')).toEqual(['open [KW] Order paint'])
  })
})

test.each([
  ['[✓] KW: Paint it', 'done'],
  ['[ x ] KW: Paint it', 'done'],
  ['(done) KW: Paint it', 'done'],
  ['[done] KW: Paint it', 'done'],
])('%s is done', (line, state) => expect(read(`- ${line}`)).toEqual([`${state} [KW] Paint it`]))

test('a remark in brackets that only begins with such a word is none', () => {
  expect(read('- (done by hand) Paint it')).toEqual(['open [] (done by hand) Paint it'])
})
