/** Reasons and notices say what is so, once, and nothing of issues that there are none of. */
import { expect, test } from 'vitest'
import { aNote, roster } from './builders.js'
import { Chain } from './chain.js'

const [first, second] = ['notes/orchard/2031-10-01.md', 'notes/orchard/2031-10-08.md'] as const
const reasons = ({ plan }: Awaited<ReturnType<Chain['push']>>) => plan.operations.map(({ reason }) => reason)

test('a line that is deferred is not said to repeat another', async () => {
  const notes = [aNote(first, ['Prune the trees of the east slope']), aNote(second, ['Prune the trees on the east slope'])]
  expect((await new Chain().push(notes)).says).toEqual(['may-repeat'])
  const chain = new Chain({ maxNewIssues: 1 })
  expect((await chain.push(notes)).says).toEqual(['deferred'])
})

test('a changed config is one reason, however many meetings have the task', async () => {
  const chain = new Chain()
  const notes = [aNote(first, [{ text: 'Prune the trees', owners: ['QX'] }]), aNote(second, [{ text: 'Prune the trees', owners: ['QX'] }])]
  await chain.push(notes)
  chain.people({ ...roster, people: [...roster.people, { login: 'quentin', name: 'Quentin Xu', aliases: ['QX'] }] })
  expect(reasons(await chain.push(notes))).toEqual(['the config or the roster changed'])
})
