/** Notes that are moved to an archive are of its series by their paths; what the next meeting copies from them keeps its issue. */
import { expect, test } from 'vitest'
import type { Note } from '../../src/model/note.js'
import { aNote, type GivenItem } from '../plan/builders.js'
import { Chain } from '../plan/chain.js'

const tune = 'Tune the organ before the feast'
const wax = 'Wax the pews of the nave'
const in2030 = (folder: string, day: string, items: readonly (string | GivenItem)[], overrides: Partial<Note> = {}) =>
  aNote(`${folder}/2030-${day}.md`, items, overrides)
const choir = 'notes/choir'
const both = [tune, wax]

/** Two meetings with both tasks. */
async function met(): Promise<Chain> {
  const chain = new Chain()
  await chain.push([in2030(choir, '03-05', both)])
  await chain.push([in2030(choir, '03-05', both), in2030(choir, '03-12', both)])
  return chain
}

const opened = async (chain: Chain, ...notes: Note[]) => (await chain.push(notes)).opened

test.each(['archive/2030/choir', 'old', 'notes/choir/old', 'notes/archive'])('all of them moved to %s', async (archive) => {
  const chain = await met()
  const archived = [in2030(archive, '03-05', both), in2030(archive, '03-12', both)]
  expect(await chain.push(archived)).toMatchObject({ opened: [], says: [] })
  const next = in2030(choir, '03-19', both)
  expect(await opened(chain, ...archived, next)).toEqual([])
  expect(await opened(chain, ...archived, next, in2030(choir, '03-26', both))).toEqual([])
  expect(await opened(chain, ...archived, in2030(archive, '03-19', both), in2030(archive, '03-26', both))).toEqual([])
  expect(await opened(chain, ...archived, in2030(choir, '04-02', [wax]))).toEqual([])
})

test('in the push that brings the next one', async () => {
  const chain = await met()
  const archived = [in2030('old', '03-05', both), in2030('old', '03-12', both)]
  expect(await opened(chain, ...archived, in2030(choir, '03-19', [wax]))).toEqual([])
})

test('again and again, from one archive to the next', async () => {
  const chain = await met()
  for (const archive of ['old', 'older/2030', 'oldest']) {
    expect(await opened(chain, in2030(archive, '03-05', both), in2030(archive, '03-12', both))).toEqual([])
  }
  expect(await opened(chain, in2030('oldest', '03-05', both), in2030('oldest', '03-12', both), in2030(choir, '03-19', both))).toEqual([])
})

test('where the config gives the series a name, before or afterwards', async () => {
  const series = [{ name: 'Singers', paths: [`${choir}/**`], repository: null }]
  const singers = { series: 'Singers' }
  const archived = [in2030('old', '03-05', both), in2030('old', '03-12', both)]
  const before = new Chain({ series })
  await before.push([in2030(choir, '03-05', both, singers)])
  await before.push([in2030('old', '03-05', both)])
  expect(await opened(before, in2030('old', '03-05', both), in2030(choir, '03-12', both, singers))).toEqual([])
  const afterwards = await met()
  await afterwards.push(archived)
  afterwards.configure({ series })
  expect(await opened(afterwards, ...archived, in2030(choir, '03-19', both, singers))).toEqual([])
})

test('a folder that is renamed takes its series along: the next note there has its issues', async () => {
  const chain = await met()
  const renamed = [in2030('notes/singers', '03-05', both), in2030('notes/singers', '03-12', both)]
  await chain.push(renamed)
  expect(await opened(chain, ...renamed, in2030('notes/singers', '03-19', both))).toEqual([])
  expect(chain.managed.map(({ marker }) => marker.series)).toEqual(['notes/singers', 'notes/singers'])
})

test('what somebody closed is not opened anew because the meeting before is in the archive', async () => {
  const chain = await met()
  chain.tracker.edit(1, { state: 'completed', closedAt: '2030-03-13T10:00:00Z' })
  const archived = [in2030('old', '03-05', both), in2030('old', '03-12', both)]
  await chain.push(archived)
  expect(await chain.push([...archived, in2030(choir, '03-19', both)])).toMatchObject({ opened: [], says: ['closed-before'] })
})

test('another series of the archive’s own keeps its tasks apart', async () => {
  const chain = await met()
  const band = in2030('notes/band', '03-19', [tune])
  const archived = [in2030('old', '03-05', both), in2030('old', '03-12', both)]
  await chain.push(archived)
  expect(await opened(chain, ...archived, band)).toEqual([3])
})
