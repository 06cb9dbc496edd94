import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockDigest, readBlock, replaceBlock, replaceMarker, writeBlock } from '../../src/managed/block.js'
import { readMarker } from '../../src/managed/marker.js'
import { aMarker } from '../plan/builders.js'

/** Text that people write around the block; no marker of ours in it. */
const prose = fc.string({ unit: 'binary', maxLength: 80 }).filter((text) => !text.includes('<!--'))
/** What the action writes itself: no carriage return, no comment. */
const content = fc
  .array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 4 })
  .map((lines) => lines.join('\n').replace(/\r|<!--|-->/g, '').trim())
const other = aMarker({ id: 'another' })
const toCrLf = (text: string) => text.replace(/\r?\n/g, '\r\n')

describe('the managed block', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(prose, content, prose, (before, block, behind) => {
        expect(readBlock(`${before}${writeBlock(block, aMarker())}${behind}`)).toBe(block)
      }),
    )
  })

  test('is replaced without a letter of people’s text', () => {
    fc.assert(
      fc.property(prose, content, prose, content, (before, block, behind, next) => {
        const body = `${before}${writeBlock(block, aMarker())}${behind}`
        const replaced = replaceBlock(body, next, other)
        expect(replaced).toBe(`${before}${writeBlock(next, other)}${behind}`)
        expect(readBlock(replaced)).toBe(next)
        expect(readMarker(replaced)).toEqual(other)
      }),
    )
  })

  test('its marker alone is replaced, where people wrote inside it', () => {
    fc.assert(
      fc.property(prose, content, prose, (before, block, behind) => {
        const body = `${before}${writeBlock(block, aMarker())}${behind}`
        const replaced = replaceMarker(body, other)
        expect(replaced).toBe(`${before}${writeBlock(block, other)}${behind}`)
      }),
    )
  })

  test('is known again with the line ends that a browser gives it', () => {
    fc.assert(
      fc.property(content, (block) => {
        const body = toCrLf(`Mine\n\n${writeBlock(block, aMarker())}\n`)
        expect(readBlock(body)).toBe(block)
        expect(blockDigest(readBlock(body) ?? '', 'todo')).toBe(blockDigest(block, 'todo'))
      }),
    )
  })

  test('a replacement text with $ signs is taken literally', () => {
    const body = `a ${writeBlock('x', aMarker())} b`
    expect(readBlock(replaceBlock(body, "$& $1 $$ $' $`", other))).toBe("$& $1 $$ $' $`")
  })

  test.each([
    ['the beginning is gone', (body: string) => body.replace('<!-- meeting-notes-to-issues:begin -->', '')],
    ['the marker stands before it', (body: string) => `${body.slice(body.indexOf('<!-- meeting-notes-to-issues:end'))}\n${body.slice(0, body.indexOf('<!-- meeting-notes-to-issues:end'))}`],
    ['all is gone', () => 'Somebody wrote another text.'],
  ])('%s: nothing is replaced', (_, harm) => {
    const body = harm(`before\n${writeBlock('block', aMarker())}\nbehind`)
    expect(readBlock(body)).toBeNull()
    expect(replaceBlock(body, 'next', other)).toBe(body)
  })
})
