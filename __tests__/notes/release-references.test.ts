import { expect, it } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

const releasesIn = (...lines: string[]) => parseNote({ path: '2024-03-01.md', text: lines.join('\n') }, defaultReadingOptions).releases
const link = 'https://github.com/acme/core/milestone/4'

it.each([
  ['below the heading', ['## Planning release 0.4', '', link]],
  ['below a heading of the section', ['## Planning release 0.4', '### Pull requests', link]],
  ['beside the sentence', ['## News', 'We plan release 0.4 for May.', '', link]],
  ['nested in the agenda item', ['* Planning release 0.4', `  * ${link}`]],
  ['beside the agenda item', ['## Agenda', '* Planning release 0.4', `* ${link}`]],
  ['below a heading about the only release', ['## Agenda', '* Planning release 0.4', '## Release', link]],
])('a milestone link without a version %s is of the release planned there', (_, lines) => {
  expect(releasesIn(...lines)).toMatchObject([{ version: '0.4', milestone: { repo: 'acme/core', number: 4 } }])
})

it.each([
  ['its own title', 'The list: https://github.com/acme/core/pulls?q=is%3Aopen+milestone%3A%22v0.4.0%22', '0.4.0'],
  ['the nearest of two versions', `0.3 is fast; of 0.4 there is only ${link}`, '0.4'],
  ['the version of another sentence', `The parser of 0.4 is fast. It is on ${link}`, '0.4'],
])('a milestone link plans a release by %s', (_, text, version) => {
  expect(releasesIn('# Sync', text)).toMatchObject([{ line: 2, version, milestone: { repo: 'acme/core' }, due: null }])
})

it.each([
  ['where the heading plans two', ['## Planning release 0.4 and 0.5', link], ['0.4', '0.5']],
  ['where the section plans two', ['* Planning release 0.4', '* Planning release 0.5', '', link], ['0.4', '0.5']],
  ['in another section', ['## Planning release 0.4', '## Website', link], ['0.4']],
])('it is of none %s', (_, lines, versions) => {
  expect(releasesIn(...lines).map(({ version, milestone }) => [version, milestone])).toEqual(versions.map((version) => [version, null]))
})

it.each([
  [
    'the one behind the words "release date"',
    '2024-03-01.md',
    ['## Planning release 0.4', 'Everybody reads the list.', 'Release date: May 3'],
    '2024-05-03',
  ],
  [
    'the one behind the label "Release"',
    '2024-03-01.md',
    ['## Planning release 0.4', '- Feature freeze: May 1', '- Release: May 3'],
    '2024-05-03',
  ],
  ["none where a heading has but the meeting's day", '2024-03-01.md', ['# Planning release 0.4 (2024-03-01)'], null],
  ["the meeting's day where a sentence says it", '2024-03-01.md', ['We are planning release 0.4 for March 1.'], '2024-03-01'],
  ['none where "release date" has none behind it', '2024-03-01.md', ['## Planning release 0.4', 'The release date is open.'], null],
  ['none where it names only a month', '2024-03-01.md', ['The 0.4 release is for September'], null],
  ['any with its year in a note without a day', 'notes.md', ['Planning release 0.4 (May 3, 2019)'], '2019-05-03'],
  ['none without its year in such a note', 'notes.md', ['Planning release 0.4 (May 3)'], null],
])('the day of a release is %s', (_, path, lines, due) => {
  expect(parseNote({ path, text: lines.join('\n') }, defaultReadingOptions).releases).toMatchObject([{ version: '0.4', due }])
})

it.each([
  'The 0.4 release may slip',
  'Proof-read the v0.4 release notes next week',
  'Write the release notes for 0.4 next month',
  'Next week we announce that 0.4 came out in its third release',
  'We plan 2.5 hours for May 3',
  'We released 0.4 in March',
  'We publish the programme under CC BY 4.0',
  'We ship it under the Apache License, version 2.0',
  'We will release the code as GPL-3.0 in May',
  '0.4 is the version that the next speaker uses',
])('not planned: %s', (text) => expect(releasesIn(text)).toEqual([]))
