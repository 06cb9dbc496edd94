import { describe, expect, test } from 'vitest'
import { buildVocabulary } from '../../src/notes/languages/vocabulary.js'
import { ambiguousForms, leadingForms } from '../../src/notes/markers/forms.js'
import type { MarkerExample } from '../../src/notes/markers/marker.js'
import { markers, readLeadingMarker } from '../../src/notes/markers/table.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

const words = buildVocabulary(defaultReadingOptions.words)
const rows = (examples: readonly MarkerExample[]) => examples.map(([text, kind, rest]) => [text, kind, rest] as const)

describe.each(markers.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test.each(rows(rule.examples))('%s', (text, kind, rest) => {
    const found = rule.read(text, words, (sign) => sign === 'CW')
    if (kind === null) expect(found).toBeNull()
    else expect(found).toMatchObject({ kind, rest })
  })
})

describe.each([...new Set([...leadingForms, ...ambiguousForms])].map((form) => [form.name, form] as const))('%s', (name, { examples }) => {
  test.each(rows(examples))('%s', (text, kind, rest) => {
    const found = readLeadingMarker(text, words)
    if (kind === null) expect(found?.by).not.toBe(name)
    else expect(found).toMatchObject({ kind, rest, by: name })
  })
})
