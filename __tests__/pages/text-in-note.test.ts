import { expect, test } from 'vitest'
import { textOf, suffixOf } from '../../src/pages/text-in-note.js'
import { anIssueAfter, type IssueOptions } from './builders.js'

const url = 'https://github.com/acme/meeting-notes'

test.each<[string, IssueOptions, string]>([
  ['its title', { title: 'Fix it' }, 'Fix it'],
  ['its Markdown', { title: 'Fix it', marker: { text: 'Fix [it](https://example.org)' } }, 'Fix [it](https://example.org)'],
  ['several lines as one', { title: 'Fix it', marker: { text: 'Fix\n  it' } }, 'Fix it'],
  ['no comment', { title: 'Fix it', marker: { text: 'Fix it <!-- soon -->' } }, 'Fix it'],
  ['nothing that begins a comment', { title: 'Fix it', marker: { text: 'Fix <!-- it' } }, 'Fix &lt;!-- it'],
  ['its number once', { title: 'Fix it', marker: { text: 'Fix it (#1)' } }, 'Fix it'],
  ['its linked number once', { title: 'Fix it', marker: { text: `Fix it ([#1](${url}/issues/1))` } }, 'Fix it'],
  ['another number', { title: 'Fix it (#2)', marker: { text: 'Fix *it* (#2)' } }, 'Fix *it* (#2)'],
  [
    'the pull request of the line above it',
    { title: 'Review acme/core#31', marker: { text: 'review', references: ['acme/core#31'] } },
    'review acme/core#31',
  ],
  [
    'the pull request that it names itself, once',
    { title: 'Review acme/core#31', marker: { text: 'Review https://github.com/acme/core/pull/31', references: ['acme/core#31'] } },
    'Review https://github.com/acme/core/pull/31',
  ],
  [
    'what the line above it was about',
    { title: 'ask for the log of March (acme/core#31)', marker: { text: 'ask for the *log* of March' } },
    'ask for the *log* of March (acme/core#31)',
  ],
])('a note has %s', (_, issue, text) => expect(textOf(anIssueAfter(issue))).toBe(text))

test('a title that a person gave it on GitHub counts before its Markdown', () => {
  const issue = anIssueAfter({ title: 'Fix it', marker: { text: 'Fix [it](https://example.org)' } })
  expect(textOf({ ...issue, title: 'Fix that' })).toBe('Fix that')
})

test.each<[string, IssueOptions, { repository?: string }, string]>([
  ['its number', { number: 7 }, {}, ' (#7)'],
  ['its number where that means the notes repository', { number: 7 }, { repository: 'acme/meeting-notes' }, ' (#7)'],
  ['a link where a number means another repository', { number: 7 }, { repository: 'acme/core' }, ` ([#7](${url}/issues/7))`],
  ['nothing where it has no issue yet', { number: null }, {}, ''],
  ['nothing but its links to pull requests', { number: 7, marker: { subject: 'pull-request' } }, {}, ''],
])('it is tied by %s', (_, issue, links, suffix) => expect(suffixOf(anIssueAfter(issue), links, url)).toBe(suffix))
