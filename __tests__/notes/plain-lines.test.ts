import { describe, expect, test } from 'vitest'
import { plainLines } from '../../src/notes/text/plain-lines.js'

describe('boxes of MkDocs are quotes with a title', () => {
  test.each([
    [
      ['!!! todo "Chores"', '', '    - sweep', '', 'Rain.'],
      ['> **Chores**', '> ', '> - sweep', '> ', 'Rain.'],
    ],
    [
      ['??? note', '\tRain.', '=== "Here"', '', '    Eva'],
      ['> **note**', '> Rain.', '> **Here**', '> ', '> Eva'],
    ],
    [
      ['!!! todo ""', '    - sweep', '    ???+ tip inline end "More"', '        We row.', '    - sew'],
      ['> ', '> - sweep', '> > **More**', '> > We row.', '> - sew'],
    ],
    [
      ['!!! todo', 'Rain.', '=== "Here"', 'Eva', '!!! we row !!!', '    code', '==='],
      ['!!! todo', 'Rain.', '=== "Here"', 'Eva', '!!! we row !!!', '    code', '==='],
    ],
    [
      ['```', '!!! todo', '    - sweep', '```'],
      ['```', '!!! todo', '    - sweep', '```'],
    ],
  ])('%j', (lines, plain) => expect(plainLines(lines)).toEqual(plain))
})

describe('lists that are set in below a line of text', () => {
  test.each([
    [
      ['(1) Oars', '    * one', '        * two', '', '    * three', '', 'Rain.', '    code'],
      ['(1) Oars', '* one', '    * two', '', '* three', '', 'Rain.', '    code'],
    ],
    [
      ['Oars', '\t- one', 'Sails', '\t- two', '', 'Rain.'],
      ['Oars', '- one', '- Sails', '  - two', '', 'Rain.'],
    ],
    [
      ['- Oars', '    - one', '# Sails', '    - two', '', '    - code'],
      ['- Oars', '    - one', '# Sails', '    - two', '', '    - code'],
    ],
  ])('%j', (lines, plain) => expect(plainLines(lines)).toEqual(plain))
})

test.each([
  ['**[4. Chores]{.underline}**', '**4. Chores**'],
  ['[Eva [to row]{.mark}]{style="color: red"}', 'Eva to row'],
  ['## Chores {#chores .unnumbered}', '## Chores'],
  ['## Chores {-}', '## Chores'],
  ['[x]{y} and {#set}', '[x]{y} and {#set}'],
])('what pandoc says of a text: %s', (line, plain) => expect(plainLines([line])).toEqual([plain]))
