import { expect, it } from 'vitest'
import { remembered, rememberedBy } from '../../src/model/remembered.js'

function counting() {
  const asked: string[] = []
  return { asked, read: (text: string) => (asked.push(text), text === 'nobody' ? null : text.length) }
}

it('asks once for each text, also where nothing is said', () => {
  const { asked, read } = counting()
  const once = remembered(read)
  expect(['Ann', 'nobody', 'Ann', 'nobody'].map(once)).toEqual([3, null, 3, null])
  expect(asked).toEqual(['Ann', 'nobody'])
})

it('keeps apart what different words say', () => {
  const [short, long] = [{ most: 2 }, { most: 5 }]
  const fits = rememberedBy((text: string, { most }: { most: number }) => text.length <= most)
  expect([fits('Ann', short), fits('Ann', long), fits('Ann', short)]).toEqual([false, true, false])
})

it('keeps neither long texts nor ever more of them', () => {
  const { asked, read } = counting()
  const once = remembered(read)
  const long = 'a'.repeat(200)
  expect([once(long), once(long)]).toEqual([200, 200])
  expect(asked).toHaveLength(2)
  for (let count = 0; count < 20_000; count++) once(`Ann ${count}`)
  once('Ann 0')
  expect(asked.filter((text) => text === 'Ann 0')).toHaveLength(2)
})
