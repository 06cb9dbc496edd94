import { describe, expect, test } from 'vitest'
import { KnownNames, RosterSense } from '../../src/notes/names/known-names.js'
import { labels } from '../../src/notes/owners/labels.js'
import { phrases } from '../../src/notes/owners/phrases.js'
import { Clause, firstToName, type OwnerRule } from '../../src/notes/owners/rule.js'
import { ownersInWords } from '../../src/notes/owners/without-asides.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'
import { buildVocabulary } from '../../src/notes/languages/vocabulary.js'
import type { Owner } from '../../src/model/person.js'
import { publicServer } from '../../src/model/server.js'

const words = buildVocabulary(defaultReadingOptions.words)

const asExample = ({ written, login }: Owner) => (login === null ? written : login === written ? `@${login}` : `${written} @${login}`)

describe.each([
  ['labels', labels],
  ['phrases', phrases],
] as [string, readonly OwnerRule[]][])('%s', (_, rules) => {
  describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, { examples, given }) => {
    const roster = new RosterSense({ people: given?.config ?? [], exact: [] })
    const sense = { words, known: new KnownNames(given?.known ?? [], [], roster, given?.linked), server: publicServer }
    test.each(examples.map(([text, owners, rest]) => [text, owners, rest ?? text] as const))('%s', (text, owners, rest) => {
      const read = rules === phrases ? ownersInWords : firstToName
      const found = read(rules, new Clause(text, given?.plainness ?? 'line', { announced: true, work: true }), sense)
      if (owners === null) expect(found?.by).not.toBe(name)
      else expect(found && { owners: found.owners.map(asExample), rest: found.rest, by: found.by }).toEqual({ owners, rest, by: name })
    })
  })
})
