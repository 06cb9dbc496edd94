import { describe, expect, test } from 'vitest'
import { buildVocabulary } from '../../src/notes/languages/vocabulary.js'
import { KnownNames } from '../../src/notes/names/known-names.js'
import { readBlocks } from '../../src/notes/outline/parse-blocks.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'
import { Statement } from '../../src/notes/statements/statement.js'
import { announcedVerdicts } from '../../src/notes/verdicts/announced.js'
import { talkVerdicts } from '../../src/notes/verdicts/talk.js'
import { firstToJudge, type Verdict, type VerdictRule } from '../../src/notes/verdicts/verdict.js'
import { publicServer } from '../../src/model/server.js'

const words = buildVocabulary(defaultReadingOptions.words)

describe.each([
  ['announced', announcedVerdicts, { section: 'actions', title: 'Action items' }],
  ['talk', talkVerdicts, { section: 'talk', title: null }],
] as const)('%s', (_, rules, place) => {
  describe.each(rules.map((rule: VerdictRule<Verdict>) => [rule.name, rule] as const))('%s', (name, { examples, given }) => {
    const sense = { words, known: new KnownNames(given?.known ?? [], []), server: publicServer }
    const context = { ...place, ...given, owners: [], ownerRule: null, done: false }
    test.each(examples.map(([markdown, ...expected]) => [markdown, expected] as const))('%s', (markdown, [outcome, text, owners]) => {
      const [block] = readBlocks(markdown.split('\n'), () => false)
      if (!block || !('lines' in block)) throw new Error('The example is no block.')
      const verdict = firstToJudge<Verdict>(rules, new Statement(block.lines, block, block.children, context, sense))
      if (outcome === null) return expect(verdict.by).not.toBe(name)
      expect(verdict.by).toBe(name)
      if (outcome === 'no item') expect(verdict.item).toBeUndefined()
      else
        expect({ ...verdict.item, owners: verdict.item?.owners.map(({ written }) => written) }).toMatchObject({
          kind: outcome,
          text,
          owners: owners ?? [],
        })
    })
  })
})
