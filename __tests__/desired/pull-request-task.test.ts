import { describe, expect, test } from 'vitest'
import { referenceText } from '../../src/desired/references.js'
import { objectOf, pullRequestTask } from '../../src/desired/pull-request-task.js'

const loader = 'https://github.com/acme/core/pull/459'
const scheduler = 'https://github.com/acme/core/issues/460'
const links = { repository: 'acme/core' }

/** A todo with its owners and the line above it. */
const todo = (text: string, owners: readonly string[] = [], above?: string) => ({
  kind: 'todo' as const,
  text,
  owners: owners.map((written) => ({ written, login: null })),
  ...(above === undefined ? {} : { context: { line: 3, text: above } }),
})

describe('a task on a pull request', () => {
  test.each([
    [todo(loader), 'acme/core#459'],
    [todo(`${loader} and ${scheduler}`), 'acme/core#459, acme/core#460'],
    [todo(`Review: ${loader}`), 'Review acme/core#459'],
    [todo(`work on ${loader}.`), 'Work on acme/core#459'],
    [todo('http://www.GitHub.com/acme/core/pull/0459/files'), 'acme/core#459'],
    [todo('https://github.com/acme/core/pull/1e3 and https://github.com/acme/core/pull/9999999999'), undefined],
    [todo(`Review [Fix the loader](${loader})`), 'Review acme/core#459'],
    [todo(`RV to approve ${loader}`, ['RV']), 'Approve acme/core#459'],
    [todo(`RV and @anna: rebase ${loader}`, ['RV', 'anna']), 'Rebase acme/core#459'],
    [todo('rebase #459'), 'Rebase acme/core#459'],
    [todo(`Review ${loader} before Friday`), 'Review acme/core#459 before Friday'],
    [todo('RV review', ['RV'], `RV: ${loader}`), 'Review acme/core#459'],
    [todo('approve it', [], `${loader} and ${scheduler}`), 'Approve it acme/core#459, acme/core#460'],
  ])('%o', (item, head) => expect(pullRequestTask(item, links)?.head).toBe(head))

  test.each([
    ['no link', todo('Review the loader')],
    ['a link to something else', todo('Read https://example.org/pull/459')],
    ['more words', todo(`Write a test that covers ${loader}`)],
    ['more words below a link', todo('Write a test that covers the loader', [], loader)],
    ['a decision', { ...todo(`Merge ${loader}`), kind: 'decision' as const }],
  ])('%s: none', (_, item) => expect(pullRequestTask(item, links)).toBeNull())
})

describe('what an item below a line is about', () => {
  const about = (text: string, above?: string) => objectOf(todo(text, [], above), links).map(referenceText)

  test('the pull requests that the line links', () => {
    expect(about('RV review', `RV: ${loader}`)).toEqual(['acme/core#459'])
    expect(about('RV review', 'RV: #459')).toEqual(['acme/core#459'])
  })
  test.each([
    ['nothing is above it', about('RV review')],
    ['the line links none', about('RV review', 'the loader')],
    ['it names another itself', about(`review ${scheduler}`, loader)],
    ['it links a page itself', about('read https://example.org', loader)],
    ['the line is a list of many', about('RV review', 'merged: #1, #2, #3, #4')],
  ])('nothing where %s', (_, found) => expect(found).toEqual([]))
})
