import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockDigest, isUntouched } from '../../src/managed/block-digest.js'
import { blockAround, blockOf, markerOf, newBody, parseBody, textAround, writeBody } from '../../src/managed/body.js'
import { writeMarker } from '../../src/managed/marker.js'
import { aMarker } from '../plan/builders.js'
import { anyText } from '../any-text.js'

/** Text that people write around the block; no marker of ours in it. */
const prose = anyText({ maxLength: 80 }).filter((text) => !text.includes('<!--'))
/** What the action writes itself: no carriage return, no comment. */
const content = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 4 }).map((lines) =>
  lines
    .join('\n')
    .replace(/\r|<!--|-->/g, '')
    .trim(),
)
const other = aMarker({ id: 'another' })
const toCrLf = (text: string) => text.replace(/\r?\n/g, '\r\n')

describe('the managed block', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(prose, content, prose, (before, block, behind) => {
        expect(blockOf(`${before}${newBody(block, aMarker())}${behind}`)).toBe(block)
      }),
    )
  })

  test('is replaced without a letter of people’s text', () => {
    fc.assert(
      fc.property(prose, content, prose, content, (before, block, behind, next) => {
        const body = `${before}${newBody(block, aMarker())}${behind}`
        const replaced = writeBody({ ...parseBody(body)!, block: blockAround(next), marker: other })
        expect(replaced).toBe(`${before}${newBody(next, other)}${behind}`)
        expect(blockOf(replaced)).toBe(next)
        expect(markerOf(replaced)).toEqual(other)
      }),
    )
  })

  test('its marker alone is replaced, where people wrote inside it', () => {
    fc.assert(
      fc.property(prose, content, prose, (before, block, behind) => {
        const body = `${before}${newBody(block, aMarker())}${behind}`
        const replaced = writeBody({ ...parseBody(body)!, marker: other })
        expect(replaced).toBe(`${before}${newBody(block, other)}${behind}`)
      }),
    )
  })

  test('is known again with the line ends that a browser gives it', () => {
    fc.assert(
      fc.property(content, (block) => {
        const body = toCrLf(`Mine\n\n${newBody(block, aMarker())}\n`)
        expect(blockOf(body)).toBe(block)
        expect(blockDigest(blockOf(body) ?? '')).toBe(blockDigest(block))
      }),
    )
  })

  test('a replacement text with $ signs is taken literally', () => {
    const body = `a ${newBody('x', aMarker())} b`
    expect(blockOf(writeBody({ ...parseBody(body)!, block: "$& $1 $$ $' $`" }))).toBe("$& $1 $$ $' $`")
  })

  test.each([
    ['the beginning is gone', (body: string) => body.replace('<!-- meeting-notes-to-issues:begin -->', '')],
    [
      'the marker stands before it',
      (body: string) =>
        `${body.slice(body.indexOf('<!-- meeting-notes-to-issues:end'))}\n${body.slice(0, body.indexOf('<!-- meeting-notes-to-issues:end'))}`,
    ],
    ['all is gone', () => 'Somebody wrote another text.'],
  ])('%s: there is no block to replace', (_, harm) => {
    const body = harm(`before\n${newBody('block', aMarker())}\nbehind`)
    expect([blockOf(body), parseBody(body)?.block ?? null, textAround(body)]).toEqual([null, null, body])
  })

  test('all but the block is what stands around it', () => {
    expect(textAround(`before ${newBody('block', aMarker())} behind`)).toBe('before  behind')
    expect(textAround('Somebody wrote another text.')).toBe('Somebody wrote another text.')
  })

  test.each([
    ['is not there', 'Somebody wrote another text. -->'],
    ['is not closed', '<!-- meeting-notes-to-issues:end v1 abc'],
  ])('a body whose marker %s has no parts', (_, body) => {
    expect(parseBody(body)).toBeNull()
  })

  test('any body with a marker is written as it was read', () => {
    fc.assert(
      fc.property(prose, anyText(), prose, fc.boolean(), (before, inside, behind, isWhole) => {
        const start = isWhole ? '<!-- meeting-notes-to-issues:begin -->' : ''
        const body = `${before}${start}${inside.replaceAll('<!--', '')}${writeMarker(other)}${behind}`
        expect(writeBody(parseBody(body)!)).toBe(body)
      }),
    )
  })

  test('a marker of which people took all else away is replaced', () => {
    expect(writeBody({ ...parseBody(writeMarker(aMarker()))!, marker: other })).toBe(writeMarker(other))
  })

  test('a block at the end of a body that does not close its marker is none', () => {
    const body = newBody('block', aMarker()).slice(0, -3)
    expect([blockOf(body), parseBody(body)]).toEqual([null, null])
  })
})

describe('a block is untouched', () => {
  const written = '### Approved\n\n- [ ] acme/core#12\n- [x] acme/core#13\n\n> 1. [ ] quoted\n\nThe list - [ ] says it.'
  test.each([
    ['as it was written', (text: string) => text, true],
    ['with blank lines around it', (text: string) => `\n${text}\n\n`, true],
    ['with the line ends of a browser', (text: string) => text.replaceAll('\n', '\r\n'), true],
    ['where a box was ticked', (text: string) => text.replace('[ ] acme', '[x] acme'), true],
    ['where a box was ticked with a capital', (text: string) => text.replace('[ ] acme', '[X] acme'), true],
    ['where a box was unticked', (text: string) => text.replace('[x] acme', '[ ] acme'), true],
    ['where a quoted box was ticked', (text: string) => text.replace('[ ] quoted', '[x] quoted'), true],
    ['where something else is in a box', (text: string) => text.replace('[ ] acme', '[-] acme'), false],
    ['where a box is gone', (text: string) => text.replace('- [ ] acme', 'acme'), false],
    ['where brackets within a line were ticked', (text: string) => text.replace('- [ ] says', '- [x] says'), false],
    ['where a word was changed', (text: string) => text.replace('Approved', 'Fine'), false],
  ])('%s', (_, change, expected) => {
    expect(isUntouched(change(written), blockDigest(written))).toBe(expected)
  })

  test('not with a word more, whichever it is', () => {
    const last = blockDigest(written)
    expect(Array.from({ length: 64 }, (_, word) => isUntouched(`${written} ${word}`, last))).not.toContain(true)
  })

  test('but ticks alone make a release issue be written again', () => {
    expect(blockDigest(written.replaceAll('[ ]', '[x]'))).not.toBe(blockDigest(written))
    expect(blockDigest(written)).toMatch(/^[\da-f]{16}\.[\da-f]{16}$/)
  })
})
