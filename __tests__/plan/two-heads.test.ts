/** Two runs at the same time, and a label that is not there any more: what an earlier run opened is not opened again. */
import { describe, expect, test } from 'vitest'
import { ConfigError } from '../../src/fetch/config-error.js'
import { planning, ReleaseChain } from '../release/builders.js'
import { aNote, type GivenItem } from './builders.js'
import { Chain } from './chain.js'

const may7 = 'notes/garden/2026-05-07.md'
const fence = 'Paint the old fence behind the greenhouse'
const pond = 'Clean the pond before the frogs come back'

describe('two runs at different heads', () => {
  /** The second push runs from its beginning to its end before a write of the first. */
  async function race(write: number, first: readonly (string | GivenItem)[], second: readonly (string | GivenItem)[]): Promise<Chain> {
    const chain = new Chain()
    chain.tracker.meanwhile = { write, run: () => chain.push([aNote(may7, second)], { keepBase: true }) }
    await chain.push([aNote(may7, first)], { keepBase: true })
    return chain
  }
  const open = (chain: Chain) => chain.managed.filter(({ issue }) => issue.state === 'open').map(({ issue }) => issue.title)

  test.each([0, 1, 2])('with different wordings, the other one before write %i: one open issue an item', async (write) => {
    const chain = await race(write, [fence, pond], [`${fence} green`, `${pond} again`])
    expect(open(chain)).toHaveLength(2)
    expect(open(chain).filter((title) => title.startsWith(fence))).toHaveLength(1)
    expect(chain.managed.filter(({ issue }) => issue.state !== 'open').every(({ issue }) => issue.state === 'duplicate')).toBe(true)
  })

  test('the next run gives the one that is left the words of its note', async () => {
    const chain = await race(2, [fence, pond], [`${fence} green`, pond])
    const { opened } = await chain.push([aNote(may7, [`${fence} green`, pond])])
    expect({ opened, open: open(chain).toSorted() }).toEqual({ opened: [], open: [pond, `${fence} green`].toSorted() })
  })

  test('an item that only the later one has keeps its issue', async () => {
    const chain = await race(1, [fence], [fence, pond])
    expect(open(chain).toSorted()).toEqual([pond, fence].toSorted())
  })

  const loader = { text: 'https://github.com/acme/core/pull/459' }
  const decided = { kind: 'decision', text: 'The gate stays open at noon', owners: [] } as const

  test('a pull request of two people: one issue, before any write', async () => {
    const both = [loader, { ...loader, owners: ['MS'] }]
    for (const write of [0, 1, 2]) {
      const chain = await race(write, [loader], both)
      await chain.push([aNote(may7, both)])
      expect(open(chain), `write ${write}`).toEqual(['acme/core#459'])
    }
  })

  const states = (chain: Chain) => chain.managed.map(({ issue }) => issue.state)

  test.each([0, 1, 2, 3])('a decision, before write %i: one record, which alone follows the note', async (write) => {
    const chain = await race(write, [decided], [decided])
    expect(states(chain).filter((state) => state !== 'duplicate')).toEqual(['completed'])
    await chain.push([aNote(may7, [decided])])
    const { opened, changed } = await chain.push([aNote(may7, [{ ...decided, text: `${decided.text} and at six` }])])
    expect({ opened, changed: Object.keys(changed) }).toEqual({ opened: [], changed: ['1'] })
  })

  test.each([0, 1, 2, 3])('a decision in different wordings, before write %i: one record, as the later head words it', async (write) => {
    const reworded = { ...decided, text: `${decided.text} and at six` }
    const chain = await race(write, [decided], [reworded])
    await chain.push([aNote(may7, [reworded])])
    const kept = chain.managed.filter(({ issue }) => issue.state !== 'duplicate')
    expect(kept.map(({ issue }) => `${issue.title}: ${issue.state}`)).toEqual([`${reworded.text}: completed`])
    const writes = chain.tracker.writes.length
    await chain.push([aNote(may7, [reworded])])
    expect(chain.tracker.writes.slice(writes)).toEqual([])
  })

  test('a decision that GitHub keeps as completed, since it was closed already: no later run takes it for the record', async () => {
    const chain = await race(1, [decided], [decided])
    const later = chain.managed.find(({ issue }) => issue.state === 'duplicate')
    chain.tracker.edit(later?.issue.number ?? 0, { state: 'completed' })
    const { opened, changed } = await chain.push([aNote(may7, [{ ...decided, text: `${decided.text} and at six` }])])
    expect({ opened, changed: Object.keys(changed) }).toEqual({ opened: [], changed: ['1'] })
  })

  test('two decisions of one note that are alike keep a record each', async () => {
    const both = [decided, { ...decided, text: 'The gate stays open at noon, too' }]
    expect(states(await race(2, both, both)).filter((state) => state !== 'duplicate')).toEqual(['completed', 'completed'])
  })

  test('a release that both plan: one issue, before any write', async () => {
    const plans = [planning(may7), planning('notes/garden/2026-05-14.md')]
    for (const write of [0, 1, 2]) {
      const chain = new ReleaseChain()
      chain.tracker.meanwhile = { write, run: () => chain.pushUnfinished(plans) }
      await chain.pushUnfinished(plans.slice(0, 1))
      await chain.push(plans)
      expect(
        chain.managed.map(({ issue }) => issue.state).filter((state) => state !== 'duplicate'),
        `write ${write}`,
      ).toEqual(['open'])
    }
  })

  test('items of one note that are alike keep an issue each', async () => {
    const both = [`${fence} on the left`, `${fence} on the right`]
    expect(open(await race(2, both, [...both, pond])).toSorted()).toEqual([...both, pond].toSorted())
  })
})

describe('the label of the managed issues', () => {
  const notes = [aNote(may7, [fence])]
  const later = [...notes, aNote('notes/garden/2026-05-14.md', [fence, pond])]

  async function refusal(change: (chain: Chain) => void) {
    const chain = new Chain()
    await chain.push(notes)
    change(chain)
    const error: unknown = await chain.push(later, { keepBase: true }).catch((reason: unknown) => reason)
    const found = error instanceof ConfigError ? error.diagnostics.map(({ code, severity }) => `${severity} ${code}`) : []
    return { chain, found, titles: chain.tracker.issues.map(({ title }) => title) }
  }

  test.each<[string, (chain: Chain) => void]>([
    ['was deleted', ({ tracker }) => tracker.renameLabel('meeting-notes', null)],
    ['was renamed on GitHub', ({ tracker }) => tracker.renameLabel('meeting-notes', 'minutes')],
    ['has another name in the config', (chain) => chain.configure({ labels: { managed: 'minutes' } as never })],
  ])('%s: red, and nothing is opened', async (_, change) => {
    const { found, titles } = await refusal(change)
    expect({ found, titles }).toEqual({ found: ['error label-vanished'], titles: [fence] })
  })

  test('renamed in both places: the issues are known', async () => {
    const { chain } = await refusal(({ tracker }) => tracker.renameLabel('meeting-notes', 'minutes'))
    chain.tracker.renameLabel('minutes', 'meeting-notes')
    expect((await chain.push(later)).opened).toEqual([2])
  })

  test('a first run that ended before it had one makes it', async () => {
    const chain = new Chain()
    chain.tracker.renameLabel('meeting-notes', null)
    expect((await chain.push(notes)).opened).toEqual([1])
  })
})
