import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inert, writtenByUs } from '../../src/markdown/markdown.js'
import { fitLists, type FittingList } from '../../src/release/fit-lists.js'

const list = (heading: string, items: readonly string[]): FittingList => ({
  heading: writtenByUs(heading),
  items: items.map(writtenByUs),
  more: (count) => inert`- and ${count} more`,
})

test('all stands where it fits', () => {
  expect(fitLists([list('### A', ['- a', '- b']), list('### B', ['- c'])], 1000)).toBe('### A\n\n- a\n- b\n\n### B\n\n- c')
})

test('the last list gives way first, and says how much is left out', () => {
  const text = fitLists(
    [
      list('### A', ['- a', '- b']),
      list(
        '### B',
        Array.from({ length: 100 }, (_, index) => `- ${index}`),
      ),
    ],
    120,
  )
  expect(text).toContain('- a\n- b')
  expect(text).toMatch(/and \d+ more$/)
})

test('never longer than the room, and counts every item', () => {
  const items = fc.array(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => `- ${text.replace(/\s/g, '_')}`),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(fc.array(items, { minLength: 1, maxLength: 4 }), fc.integer({ min: 200, max: 4000 }), (all, room) => {
      const text = fitLists(
        all.map((lines, index) => list(`### ${index}`, lines)),
        room,
      )
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(room)
      const shown = text.split('\n').filter((line) => line.startsWith('- ') && !/^- and \d+ more$/.test(line)).length
      const more = [...text.matchAll(/^- and (\d+) more$/gm)].reduce((sum, [, count]) => sum + Number(count), 0)
      expect(shown + more).toBe(all.flat().length)
    }),
  )
})
