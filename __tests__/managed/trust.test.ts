import { describe, expect, test } from 'vitest'
import { firstBody } from '../../src/managed/merge.js'
import { authorsToCheck, sortIssues } from '../../src/managed/trust.js'
import { workflowBot } from '../../src/model/workflow-bot.js'
import { aMarker, anIssue, aDesiredIssue, configPath, repositoryId } from '../plan/builders.js'

const scope = { repository: repositoryId, config: configPath, isConfigGone: (path: string) => path === 'old.yml', bots: [] }
const body = firstBody(aDesiredIssue(), aMarker())
const by = (author: string, number = 1, overrides = {}) => anIssue({ number, author, body, ...overrides })
const numbers = (issues: ReturnType<typeof anIssue>[], bots: string[] = [], writers: string[] = []) =>
  sortIssues(issues, { ...scope, bots }, new Set(writers)).managed.map(({ issue }) => issue.number)

describe('a marker counts', () => {
  test.each([
    ['of the workflow’s bot', by(workflowBot), [], [], true],
    ['of a bot that the config allows', by('acme-notes[bot]'), ['acme-notes[bot]'], [], true],
    ['of that bot in other letters', by('acme-notes[bot]'), ['Acme-Notes[bot]'], [], true],
    ['of a bot that nobody allowed', by('acme-notes[bot]'), [], [], false],
    ['of a person who may write', by('rosa'), [], ['rosa'], true],
    ['of a stranger', by('stranger'), [], ['rosa'], false],
    ['of a deleted account', by(''), [], [], false],
    ['of another repository', by(workflowBot, 1, { body: firstBody(aDesiredIssue(), aMarker({ repository: 1 })) }), [], [], false],
    ['of another config', by(workflowBot, 1, { body: firstBody(aDesiredIssue(), aMarker({ config: 'team.yml' })) }), [], [], false],
    ['that is damaged', by(workflowBot, 1, { body: body.slice(0, -9) }), [], [], false],
  ] as const)('%s', (_, issue, bots, writers, counts) => {
    expect(numbers([issue], [...bots], [...writers])).toEqual(counts ? [1] : [])
  })

  test('the order of the listing does not matter', () => {
    const issues = [by(workflowBot, 3), by(workflowBot, 1), by(workflowBot, 2)]
    expect(numbers(issues)).toEqual([1, 2, 3])
  })
})

describe('what looks like ours and does not count keeps its item from being opened again', () => {
  test.each([
    ['of a stranger', by('stranger'), ['distrusted']],
    ['that is damaged', by('stranger', 1, { body: body.slice(0, -9) }), ['damaged']],
    ['that was taken away, in an issue of ours', by(workflowBot, 1, { body: 'Mine now.' }), ['damaged']],
    ['that a person never had', by('rosa', 1, { body: 'Somebody put the label on.' }), []],
    ['of another config', by(workflowBot, 1, { body: firstBody(aDesiredIssue(), aMarker({ config: 'team.yml' })) }), ['other-config']],
    ['of a config that is gone', by(workflowBot, 1, { body: firstBody(aDesiredIssue(), aMarker({ config: 'old.yml' })) }), ['config-gone']],
    ['of another config, of a stranger', by('stranger', 1, { body: firstBody(aDesiredIssue(), aMarker({ config: 'team.yml' })) }), []],
    ['of another repository', by(workflowBot, 1, { body: firstBody(aDesiredIssue(), aMarker({ repository: 1 })) }), []],
    ['that counts', by(workflowBot), []],
  ] as const)('a marker %s', (_, issue, blocking) => {
    expect(sortIssues([issue], scope, new Set()).blocking.map(({ why }) => why)).toEqual(blocking)
  })

  test('a copy that a person made is told from ours', () => {
    const { managed } = sortIssues([by('rosa', 1), by(workflowBot, 2)], scope, new Set(['rosa']))
    expect(managed.map(({ isCopy = false }) => isCopy)).toEqual([true, false])
  })
})

test('each author is asked about once, bots and authors without a marker never', () => {
  const issues = [by('rosa'), by('rosa', 2), by(workflowBot, 3), by('acme[bot]', 4), by('stranger', 5, { body: 'nothing' }), by('mia', 6)]
  expect(authorsToCheck(issues, { ...scope, bots: ['acme[bot]'] })).toEqual(['rosa', 'mia'])
})
