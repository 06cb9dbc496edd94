import fc from 'fast-check'
import { labels } from '../../src/notes/owners/labels.js'
import { phrases } from '../../src/notes/owners/phrases.js'
import { announcedVerdicts } from '../../src/notes/verdicts/announced.js'
import { talkVerdicts } from '../../src/notes/verdicts/talk.js'
import { anyText } from '../any-text.js'

/** Pieces that notes and attacks on them are made of. */
const pieces = [
  '---\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '## TODOs\n',
  '### Decisions\n',
  '- ',
  '  - ',
  '1. ',
  '> ',
  '| a | Action |\n|---|---|\n| ',
  ' | ',
  '[ ] ',
  '[x] ',
  'RD: ',
  '@ann ',
  'Ann to ',
  'TODO: ',
  'ACTION: ',
  'We agreed ',
  '~~',
  '`',
  '``',
  '```\n',
  '~~~\n',
  '\\',
  '\\`',
  '*',
  '**',
  '_',
  '[',
  '](',
  ')',
  '![',
  '<',
  '>',
  '</details>',
  '<!--',
  '-->',
  '<!-- meeting-notes-to-issues:end v1 e30 -->',
  '<img src=x>',
  '<a title="',
  '">',
  '@',
  '#1',
  'GH-1',
  '&#64;',
  '&#x40;',
  '&commat;',
  '&num;',
  '&amp;',
  'https://',
  'https://a.b/',
  'https://github.com/a/b/pull/3',
  'http://@',
  '::error::',
  '##[',
  '\u0000',
  '\uFEFF',
  '\u200b',
  '\u202e',
  '🎯',
  'ș',
  '\t',
  '    ',
  '$x$',
  '[^1]',
  '[a]: https://a.b "@ann"\n',
  'release v0.10 (July 25, 2024) ',
  'by Thursday',
  '__proto__: ',
  'constructor: ',
  'date: 2026-03-05\n',
  'teams: [a]\n',
  '&a [*a]',
  '!!js/function ',
]

/** Lines as the rules' examples have them, in each place: what one rule finds meets what another looks for. */
const exampleLine = fc
  .tuple(
    fc.constantFrom('', '', '- ', '  - ', '- [ ] ', '## ', '**'),
    fc.constantFrom(...[announcedVerdicts, talkVerdicts, labels, phrases].flat().flatMap(({ examples }) => examples.map(([text]) => text))),
  )
  .map(([mark, text]) => `\n${mark}${text}`)

/** Texts made of such pieces below a heading that announces TODOs, so that most of them become issues. */
export const hostileMarkdown = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      { weight: 3, arbitrary: exampleLine },
      { weight: 2, arbitrary: fc.stringMatching(/^[a-z ]{1,8}$/) },
      { weight: 1, arbitrary: anyText({ maxLength: 6 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => `## TODOs\n\nRD: ${parts.join('')}`)
