import { expect, test } from 'vitest'
import { PadList } from '../../src/notes/text/pad-list.js'

test.each([
  [
    ['* one', '** two', '*** three', '** four'],
    ['* one', '  * two', '    * three', '  * four'],
  ],
  [
    ['*** money', '    - two sponsors', '*** venue'],
    ['* money', '    - two sponsors', '* venue'],
  ],
  [
    ['** a', '*** b', '* c', '** d'],
    ['* a', '  * b', '* c', '  * d'],
  ],
  [
    ['* one', 'A paragraph.', '** two'],
    ['* one', 'A paragraph.', '* two'],
  ],
  [
    ['* one', '', '** two'],
    ['* one', '', '  * two'],
  ],
  [
    ['** bold ** text', '***', '* * *', '**bold**'],
    ['** bold ** text', '***', '* * *', '**bold**'],
  ],
])('%j is %j', (lines, plain) => {
  const list = new PadList()
  expect(lines.map((line) => list.plain(line))).toEqual(plain)
})
