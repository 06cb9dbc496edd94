/** A new issue that may be a second one for a task is said to be, with the number of the first. */
import { describe, expect, test } from 'vitest'
import { aNote, type GivenItem } from '../plan/builders.js'
import { Chain } from '../plan/chain.js'

const [may4, may11] = ['notes/choir/2026-05-04.md', 'notes/choir/2026-05-11.md'] as const

/** What a push says of an item that follows another one, in a later push or in the same. */
async function saidOf(before: GivenItem, now: GivenItem, inOnePush: boolean, paths: readonly [string, string] = [may4, may11]) {
  const chain = new Chain()
  const notes = [aNote(paths[0], [before]), aNote(paths[1], [now])]
  if (!inOnePush) await chain.push(notes.slice(0, 1))
  const { plan } = await chain.push(notes)
  const said = plan.diagnostics.filter(({ code }) => code === 'may-repeat').map(({ message }) => /may repeat (.*?)[;,]/.exec(message)?.[1])
  return { issues: chain.tracker.issues.length, said }
}

describe('a near copy in another meeting is opened and said', () => {
  const plain = 'Don\'t print the "evening songs" booklet, only the list'
  test.each<[string, string, string]>([
    ['with smart quotes', plain, 'Don’t print the “evening songs” booklet, only the list'],
    ['with other punctuation inside', plain, 'Don\'t print the "evening songs" booklet – only the list'],
    ['with a link', 'Send the hall plan to the caretaker', 'Send the [hall plan](https://example.org/hall.pdf) to the caretaker'],
    ['with another link', 'Read [the rules](https://example.org/a) aloud', 'Read [the rules](https://example.org/b) aloud'],
    ['with an address as a link', 'Fill in https://example.org/form today', 'Fill in <https://example.org/form> today'],
    ['with code marked', 'Set the volume key to nine tonight', 'Set the `volume` key to nine tonight'],
    ['with a word more', 'Ask the bakery for forty rolls', 'Ask the bakery for forty fresh rolls'],
    ['with a slip', 'Ask the bakery for forty rolls', 'Ask the bakrey for forty rolls'],
    ['of two words', 'Tune pianos', 'Tune "pianos"'],
    ['without spaces', '市民ホールを予約する（大）', '市民ホールを予約する(大)'],
  ])('%s', async (_, before, now) => {
    expect(await saidOf({ text: before }, { text: now }, false)).toEqual({ issues: 2, said: ['#1'] })
    expect(await saidOf({ text: before }, { text: now }, true)).toEqual({ issues: 2, said: [`line 10 of ${may4}`] })
  })

  test('of the same words and somebody else', async () => {
    const before = { text: plain, owners: ['RD'] }
    expect(await saidOf(before, { text: plain.replaceAll('"', '”'), owners: ['MS'] }, false)).toEqual({ issues: 2, said: ['#1'] })
    expect(await saidOf(before, { text: plain, owners: ['MS'] }, true)).toEqual({ issues: 2, said: [`line 10 of ${may4}`] })
  })

  test.each([
    ['Ask the bakery for forty rolls', 'Ask the bakrey for forty rolls'],
    ['Ask the bakery for forty rolls', 'Ask the bakerys for fourty rolls'],
    ['Write down who brings which of the chairs to the yard, and when', 'Write down who brngs which of the chairs to the yard, and when'],
  ])('with a slip, and of somebody else: %s', async (before, now) => {
    const owners = ['MS']
    expect(await saidOf({ text: before }, { text: now, owners }, false)).toEqual({ issues: 2, said: ['#1'] })
    expect(await saidOf({ text: before }, { text: now, owners }, true)).toEqual({ issues: 2, said: [`line 10 of ${may4}`] })
  })

  test('of a task that somebody closed', async () => {
    const chain = new Chain()
    await chain.push([aNote(may4, [plain])])
    chain.tracker.edit(1, { state: 'completed' })
    const { plan } = await chain.push([aNote(may4, [plain]), aNote(may11, [plain.replaceAll('"', '”')])])
    expect(plan.diagnostics.map(({ code, message }) => [code, message.replace(/“.*” may/, 'It may')])).toEqual([
      ['may-repeat', 'It may repeat #1, which is closed; close the new one, too, if it does.'],
    ])
  })

  test('of somebody else, where the file was overwritten by the next meeting’s note', async () => {
    const chain = new Chain()
    const path = 'notes/choir/next.md'
    const others = ['Sweep the stage', 'Order the flowers']
    await chain.push([aNote(path, [plain, ...others], { date: '2026-05-04' })])
    const { says, opened } = await chain.push([
      aNote(path, [{ text: plain, owners: ['MS'] }, 'Hang up the lights'], { date: '2026-05-11' }),
    ])
    expect({ says, opened }).toEqual({ says: ['may-repeat'], opened: [4, 5] })
  })

  test('once, of the likeliest', async () => {
    const chain = new Chain()
    const first = aNote(may4, ['Ask the bakery for forty rolls and tea', 'Ask the bakery for forty rolls', 'Sweep the stage'])
    await chain.push([first])
    const { plan } = await chain.push([first, aNote(may11, ['Ask the bakery for forty rolls?!'.replace('ry f', 'ry, f')])])
    expect(plan.diagnostics.map(({ message }) => /#\d/.exec(message)?.[0])).toEqual(['#2'])
  })
})

describe('done already in the next note, in other words than its open issue', () => {
  const rolls = 'Ask the bakery for forty rolls'
  async function saidOfDone(now: GivenItem, before: GivenItem = { text: rolls }, close = false) {
    const chain = new Chain()
    await chain.push([aNote(may4, [before])])
    if (close) chain.tracker.edit(1, { state: 'completed' })
    const { opened, plan } = await chain.push([aNote(may4, [before]), aNote(may11, [now])])
    expect({ opened, codes: plan.diagnostics.map(({ code }) => code) }).toEqual({ opened: [], codes: ['done-already'] })
    return plan.diagnostics[0]?.message.replace(/“.*”/, 'It')
  }
  const open = 'It is already done, so no issue is opened. It may be #1, which is open; close that one if it is.'
  const nothing = 'It is already done, so no issue is opened.'

  test.each<[string, GivenItem]>([
    ['a word more', { text: 'Ask the bakery for forty fresh rolls', state: 'done' }],
    ['struck through, with a slip', { text: 'Ask the bakrey for forty rolls', state: 'struck' }],
    ['the same for somebody else', { text: rolls, owners: ['MS'], state: 'done' }],
  ])('%s: its number is said', async (_, now) => {
    expect(await saidOfDone(now)).toBe(open)
  })

  test('of an issue that the same push opens its line is said', async () => {
    const chain = new Chain()
    const { opened, plan } = await chain.push([
      aNote(may4, [{ text: rolls }]),
      aNote(may11, [{ text: 'Ask the bakery for forty fresh rolls', state: 'done' }]),
    ])
    expect({ opened, codes: plan.diagnostics.map(({ code }) => code) }).toEqual({ opened: [1], codes: ['done-already'] })
    expect(plan.diagnostics[0]?.message).toContain(`It may be line 10 of ${may4}, whose issue is new`)
  })

  test('none is said of another task, or of one that is closed', async () => {
    expect(await saidOfDone({ text: 'Ask the mayor for a bigger stage', state: 'done' })).toBe(nothing)
    expect(await saidOfDone({ text: 'Ask the bakery for forty fresh rolls', state: 'done' }, { text: rolls }, true)).toBe(nothing)
  })
})

describe('nothing is said', () => {
  test.each<[string, GivenItem, GivenItem]>([
    ['of other numbers', { text: 'Pay bill 4711 of the piano tuner' }, { text: 'Pay bill 4712 of the piano tuner' }],
    ['of other words', { text: 'Ask the bakery for forty rolls' }, { text: 'Ask the mayor for a bigger stage' }],
    ['of another kind', { text: 'We sing in May' }, { text: '"We" sing in May', kind: 'decision', owners: [] }],
    [
      'of somebody else’s like task',
      { text: 'Ask the bakery for forty rolls', owners: ['RD'] },
      { text: 'Ask the bakery for forty fresh rolls', owners: ['MS'] },
    ],
    [
      'of other pull requests',
      { text: 'Review https://github.com/acme/core/pull/8' },
      { text: 'Review https://github.com/acme/core/pull/9' },
    ],
  ])('%s', async (_, before, now) => {
    for (const inOnePush of [false, true]) expect(await saidOf(before, now, inOnePush)).toEqual({ issues: 2, said: [] })
  })

  test('of another series, or of a second one in the same note', async () => {
    const [one, other] = [{ text: 'Ask the bakery for forty rolls' }, { text: 'Ask the bakery for forty fresh rolls' }]
    expect(await saidOf(one, other, false, [may4, 'notes/band/2026-05-11.md'])).toEqual({ issues: 2, said: [] })
    const chain = new Chain()
    expect((await chain.push([aNote(may4, [one, other])])).says).toEqual([])
  })
})
