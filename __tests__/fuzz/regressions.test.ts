import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileMarkdown } from './hostile-markdown.js'
import { faultsOf } from './read-plan-render.js'
import { runs } from '../runs.js'

const folder = join(import.meta.dirname, '../fixtures/fuzz')

test.each(readdirSync(folder))('%s breaks no rule any more', (file) => {
  expect(faultsOf(readFileSync(join(folder, file), 'utf8'))).toEqual([])
})

test('random hostile notes break no rule', () => {
  fc.assert(
    fc.property(hostileMarkdown, (text) => {
      expect(faultsOf(text)).toEqual([])
    }),
    { numRuns: runs(40) },
  )
})
