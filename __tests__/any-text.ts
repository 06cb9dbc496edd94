import fc from 'fast-check'

const surrogates = { first: 0xd800, count: 0x800 }

/** Any code point but a lone surrogate. fast-check's own unit "binary" takes a second to index them all. */
const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff - surrogates.count })
  .map((index) => String.fromCodePoint(index < surrogates.first ? index : index + surrogates.count))

/** ASCII, where what Markdown, YAML and JavaScript take for syntax lies, as often as all the rest. */
const character = fc.oneof(
  fc.integer({ min: 0, max: 0x7f }).map((code) => String.fromCharCode(code)),
  anyCharacter,
)

/** Names that every JavaScript object has a property of. */
const inherited = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty')

/** Text of any characters; at most so many code points. */
export function anyText({ maxLength }: { maxLength?: number } = {}): fc.Arbitrary<string> {
  const text = fc.string({ unit: character, ...(maxLength === undefined ? {} : { maxLength }) })
  return fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: inherited.map((name) => name.slice(0, maxLength)) })
}
