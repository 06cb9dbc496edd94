import { expect, test } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

/** The decisions (D) and tasks (T) of a note, and why a motion is none (N). */
function read(text: string): string[] {
  const head = '# Society\n\nPresent: Ada Lund, Ben Kerr\n\n'
  const { items, diagnostics } = parseNote({ path: 'notes/2026-03-05.md', text: `${head}${text}\n` }, defaultReadingOptions)
  return [
    ...items.map(
      ({ kind, text: said, owners }) => `${kind === 'decision' ? 'D' : 'T'} ${[said, ...owners.map(({ written }) => written)].join(' | ')}`,
    ),
    ...diagnostics.flatMap(({ code, message }) => (code === 'motion-not-carried' ? [`N ${/: (.*?)\.(?:$| )/u.exec(message)![1]!}`] : [])),
  ]
}

const heading = '## Motion 2: Tent\n\n'
const moved = 'That the tent be sold.'

test.each([
  ['a vote behind a blank line', `${heading}${moved}\n\nFor 6, against 2. Carried.`],
  ['the outcome first', `${heading}${moved}\n\nCarried 6-2.`],
  ['the outcome alone', `${heading}${moved}\n\nAgreed.`],
  ['a paragraph for each', `${heading}${moved}\n\nProposed: Ada  Seconded: Ben\n\nFor 6, against 2.\n\n**CARRIED**`],
  ['a bold line alone', `${heading}${moved}\n\nProposed: Ada  Seconded: Ben\n\n**CARRIED**`],
  ['a quote', `${heading}> ${moved}\n\nProposed: Ada. Seconded: Ben.\n\n**Carried** 6-2.`],
  ['one paragraph', `${heading}${moved}\nProposed: Ada  Seconded: Ben\nFor 6, against 2. **CARRIED**`],
  ['talk in between', `${heading}${moved}\n\nAda told us of its holes. They are large.\n\nFor 6, against 2. Carried.`],
  ['a bold heading', `## Talk\n\n**Motion 2: Tent**\n\n${moved}\n\nCarried 6-2.`],
  ['a resolution', `## Resolution 2\n\n${moved}\n\nCarried 6-2.`],
  ['a list', `## Talk\n\n- Motion: ${moved}\n- Proposed: Ada, seconded: Ben.\n- Vote: 6-2\n- Result: carried`],
  [
    'a lost amendment',
    `${heading}${moved}\nAmendment 1 (Ada): add “in May”. For 2, against 6 – LOST.\nMotion as amended: For 6, against 2. **CARRIED**`,
  ],
])('what was moved is the text of the motion: %s', (_, text) => {
  expect(read(text)).toEqual([`D ${moved}`])
})

test.each([
  ['in German', '## Antrag 1: Zelt\n\nDass das Zelt verkauft wird.\n\nJa 4, Nein 1. Angenommen.', 'Dass das Zelt verkauft wird.'],
  ['in French', '## Motion 1 : Tente\n\nQue la tente soit vendue.\n\nPour 4, contre 1. Adoptée.', 'Que la tente soit vendue.'],
  ['a sentence of its own', '## Antrag 2: Zelt\n\nDer Verein verkauft das Zelt.\n\nAngenommen.', 'Zelt: Der Verein verkauft das Zelt.'],
  ['only a heading', '## Motion 3: Sell the tent\n\nFor 4, against 1. Carried.', 'Sell the tent'],
  [
    'what was changed',
    `${heading}${moved}\n\n*Amendment (Ben): add “in May”. Carried.*\n\nMotion as amended: For 6, against 2. **CARRIED**`,
    `${moved} Amendment (Ben): add “in May”. Carried.`,
  ],
])('below the heading of a motion: %s', (_, text, wanted) => {
  expect(read(text)).toEqual([`D ${wanted}`])
})

test.each([
  ['on the line of the result', `${heading}${moved}\nFor 6, against 2. **CARRIED** – TODO: Ben to find a buyer.`],
  ['on the next line', `${heading}${moved}\nFor 6, against 2. **CARRIED**\nTODO: Ben to find a buyer.`],
  ['in a paragraph', `${heading}${moved}\n\nFor 6, against 2. **CARRIED**\n\nTODO: Ben to find a buyer.`],
  ['behind a motion', `## Talk\n\nMotion: ${moved} Moved: Ada, seconded: Ben. Carried 6-2. Action: Ben to find a buyer.`],
])('a task behind the vote is its own: %s', (_, text) => {
  expect(read(text)).toEqual([`D ${moved}`, 'T Ben to find a buyer. | Ben'])
})

test.each(['**Action: Ben**', '\nAction: Ben'])('a name behind the vote is whose what was moved is: %j', (tag) => {
  expect(read(`## Talk\n\nMotion: ${moved} Moved: Ada, seconded: Ben. Carried 6-2. ${tag}`)).toEqual([`D ${moved}`, `T ${moved} | Ben`])
})

test.each([
  ['Deferred sine die.', 'this motion was postponed'],
  ['Proposed: Ada. Seconded: none\nLapsed for want of a seconder.', 'this motion lapsed'],
  ['No vote was taken.', 'no vote was taken on this motion'],
  ['**WITHDRAWN** by its proposer.', 'this motion was withdrawn'],
  ['For 31, against 19. Not carried, two thirds not reached.', 'this motion was lost'],
  ['Tied 3-3, fell.', 'the vote on this motion was a tie'],
  ['Laid on the table.', 'this motion was laid on the table'],
  ['Referred back to the committee.', 'this motion was referred back'],
  ['Not put.', 'this motion was not put to the vote'],
  ['Ja 1, Nein 4. Abgelehnt.', 'this motion was lost'],
  ['Zurückgezogen.', 'this motion was withdrawn'],
  ['Retirée.', 'this motion was withdrawn'],
  ['Ada likes it.', 'no result of this motion was found'],
])('a motion that was not carried is named with its reason: %j', (ending, reason) => {
  for (const title of ['Motion 2: Tent', 'Resolution 2: Tent'])
    for (const between of ['\n', '\n\n']) expect(read(`## ${title}\n\n${moved}${between}${ending}`)).toEqual([`N ${reason}`])
})

test('numbered motions of one paragraph are a record each', () => {
  const lines = [
    'M1 That the tent be sold. 3–3, carried on the casting vote.',
    'M2 That the shed be sold. Not put.',
    'M3 That the gate be painted. Passed.',
  ]
  expect(read(`## Motions\n\n${lines.join('\n')}`)).toEqual([
    'D That the tent be sold.',
    'D That the gate be painted.',
    'N this motion was not put to the vote',
  ])
  expect(read('## Decisions\n\nD1  The bar opens at six.\nD2  Tents are lent free.')).toEqual([
    'D The bar opens at six.',
    'D Tents are lent free.',
  ])
})

test('among tasks what was decided is a decision', () => {
  const lines = [
    'Order the lamps (Ada)',
    'We decided to keep the tent.',
    'the fee stays (decided)',
    'Wir haben beschlossen, das Zelt zu behalten.',
  ]
  expect(read(`## Actions\n\n${lines.map((line) => `- ${line}`).join('\n')}`)).toEqual([
    'T Order the lamps (Ada) | Ada',
    'D We decided to keep the tent.',
    'D the fee stays',
    'D Wir haben beschlossen, das Zelt zu behalten.',
  ])
})

test.each([
  'We’re going with the blue tent',
  'Retries: five at most. (all ok with it)',
  'Wir bleiben bei dem blauen Zelt.',
  'On reste sur la tente bleue.',
])('what may tell of a decision is named: %s', (line) => {
  expect(read(`## Talk\n\n- ${line}`)).toEqual(['N it may only be what somebody thinks'])
})
