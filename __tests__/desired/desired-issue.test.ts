/** design.md, "Issue content": title, block, labels, assignees, milestone and state of the issue for an item. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appliedOf } from '../../src/managed/merge.js'
import type { Config } from '../../src/model/config.js'
import type { DesiredIssue } from '../../src/model/issue.js'
import type { Note } from '../../src/model/note.js'
import { backlink } from '../../src/desired/backlink.js'
import { withOccurrences } from '../../src/desired/block.js'
import { changeActiveText } from '../../src/markdown/active-text.js'
import { parseReference, referenceText, shortenReferences } from '../../src/desired/references.js'
import { cutTitle, issueTitle } from '../../src/desired/title.js'
import { loginsOf, desiredIssue, desiredWithoutItem, type DesiredContext, type DesiredInput } from '../../src/desired/desired-issue.js'
import { aConfig, aContext, anItem, aNote, anOccurrence, aDesiredIssue, repositoryUrl, type GivenItem } from '../plan/builders.js'
import { teamLabels } from '../../src/desired/team-labels.js'

const path = 'notes/community/2026-03-05.md'
const commit = 'a'.repeat(40)
const from = `- From [Meeting of 2026-03-05](${repositoryUrl}/blob/${commit}/${path}?plain=1#L10), section “TODOs”`

interface Given {
  readonly item?: string | GivenItem
  readonly note?: Partial<Note>
  readonly config?: Partial<Config>
  readonly context?: Partial<DesiredContext>
  readonly input?: Partial<DesiredInput>
}

/** The issue for an item, as it is new. */
function desired({ item: given, note: overrides, config, context, input }: Given): DesiredIssue {
  const item = anItem(given)
  const note = aNote(path, [item], overrides)
  const textFrom = { item, note }
  return desiredIssue(
    {
      textFrom,
      owners: item.owners,
      teamLabels: teamLabels(note, aConfig(config)),
      occurrences: [anOccurrence(note, item)],
      stateFrom: textFrom,
      earlier: null,
      references: null,
      applied: null,
      quoteLimit: 20_000,
      ...input,
    },
    { ...aContext(config), ...context },
  )
}

const login = (written: string, found: string) => ({ written, login: found, reason: 'login' as const, group: null, candidates: [] })

describe('title', () => {
  test.each([
    ['**Book** the [room](https://a.example), `now` and ~~later~~', 'Book the room, now and later'],
    [
      'Review https://github.com/acme/core/pull/459#issuecomment-1, see https://github.com/acme/core/issues/7',
      'Review acme/core#459, see acme/core#7',
    ],
    [
      'Who reviews https://github.com/acme/core/pull/459? And https://github.com/acme/core/pull/460/.',
      'Who reviews acme/core#459? And acme/core#460.',
    ],
    ['two\nlines  and\tblanks ', 'two lines and blanks'],
    ['<!-- nothing to see -->', '<!-- nothing to see -->'],
    ['![](a.png)', '![](a.png)'],
    ['Paint it [[Eva Vogel]], [[rules/oars|as agreed]]', 'Paint it Eva Vogel, as agreed'],
  ])('%j gives %j', (text, title) => expect(issueTitle(text)).toBe(title))

  // What looks like plain text is not parsed; the definition is nothing to see, but is markup.
  test('a line without markup is what the parser makes of it', () => {
    const line = fc.string({ unit: fc.constantFrom(...'ab 1.)-+#=:/|>"~^$%;@?(\t*_[]<&!`\\') })
    fc.assert(fc.property(line, (text) => issueTitle(`A${text}`) === issueTitle(`A${text}\n\n[z]: z`)))
  })

  test.each([
    ['at the limit it stands whole', 'x'.repeat(250), 'x'.repeat(250)],
    ['cut at a word', `${'word '.repeat(49)}and ${'x'.repeat(10)}`, `${'word '.repeat(49)}and…`],
    ['cut within a long word', `word ${'x'.repeat(260)}`, `word ${'x'.repeat(244)}…`],
    ['code points count, not halves of them', '🎉'.repeat(251), `${'🎉'.repeat(249)}…`],
  ])('%s', (_, text, title) => expect(cutTitle(text)).toBe(title))
})

describe('labels', () => {
  test.each<[string, Given, string[]]>([
    ['a todo', {}, ['meeting-notes', 'todo']],
    ['a decision', { item: { kind: 'decision', owners: [] } }, ['meeting-notes', 'decision']],
    ['a decision with an owner whom nobody knows', { item: { kind: 'decision', owners: ['XY'] } }, ['meeting-notes', 'decision']],
    ['nobody is named', { item: { owners: [] } }, ['meeting-notes', 'todo', 'needs-owner']],
    ['somebody is not known', { item: { owners: ['RD', 'XY'] } }, ['meeting-notes', 'todo', 'unknown-owner']],
    [
      'somebody whose login only the note gives, and whom GitHub does not know here',
      { item: { owners: ['@stranger'] } },
      ['meeting-notes', 'todo', 'unknown-owner'],
    ],
    ['a group that gets a label', { item: { owners: ['core'] } }, ['meeting-notes', 'todo', 'team-core']],
    ['a group that is assigned', { item: { owners: ['infra'] } }, ['meeting-notes', 'todo']],
    [
      'teams',
      { note: { teams: ['web', 'docs'] }, config: { labels: { ...aContext().config.labels, team: 'team: {team}' } } },
      ['meeting-notes', 'todo', 'team: web', 'team: docs'],
    ],
    [
      'at most five teams, none with a name of our own, each to the letter',
      {
        note: { teams: ['Release', 'a$&b', 'c\nd', ...Array.from({ length: 400 }, (_, index) => `t${index}`)] },
        config: { labels: { ...aContext().config.labels, team: '{team}' } },
      },
      ['meeting-notes', 'todo', 'a$&b', 'c d', 't0', 't1'],
    ],
    [
      'teams, where the config wants none',
      { note: { teams: ['web'] }, config: { labels: { ...aContext().config.labels, team: null } } },
      ['meeting-notes', 'todo'],
    ],
    [
      'a name that GitHub would refuse is cut, an empty or repeated one left out',
      { note: { teams: [' ', 'todo', '.', '..', '🎉'.repeat(51)] }, config: { labels: { ...aContext().config.labels, team: '{team}' } } },
      ['meeting-notes', 'todo', '🎉'.repeat(50)],
    ],
  ])('%s', (_, given, labels) => expect(desired(given).labels).toEqual(labels))
})

describe('assignees', () => {
  const eleven = Array.from({ length: 11 }, (_, index) => `person-${index}`)
  test.each<[string, Given, string[]]>([
    ['those whom the owners stand for, each once', { item: { owners: ['RD', 'Rosa Diaz', 'AJ'] } }, ['rosa', 'anders']],
    ['the members of a group that is assigned', { item: { owners: ['AJ', 'infra'] } }, ['anders', 'mia']],
    ['not those of a group that is not', { item: { owners: ['core'] } }, []],
    ['nobody for a decision', { item: { kind: 'decision', owners: ['RD'] } }, []],
    ['not whom GitHub will not assign', { item: { owners: ['RD', 'AJ'] }, context: { assignable: new Set(['anders']) } }, ['anders']],
    [
      'at most ten',
      { item: { owners: eleven.map((name) => login(name, name)) }, context: { assignable: new Set(eleven) } },
      eleven.slice(0, 10),
    ],
  ])('%s', (_, given, assignees) => expect(desired(given).assignees).toEqual(assignees))

  test('letters’ case does not make two of one login', () => {
    expect(loginsOf([login('@Mia', 'Mia'), login('@mia', 'mia')])).toHaveLength(1)
  })
})

/** What every todo tells somebody who has never heard of this. */
const forNewcomers = '- Opened from the meeting notes: close it when it is done. What you change here stays.'

describe('block', () => {
  test.each<[string, Given, string]>([
    ['text, occurrence, owner', {}, `> Book the room for the spring workshop\n\n${from}\n- Owner as written: RD`],
    [
      'details, day, several owners',
      { item: { text: 'Book it', details: ['- by phone', '', '- by mail'], due: '2026-03-20', owners: ['RD', 'XY'] } },
      `> Book it\n\n> - by phone\n>\n> - by mail\n\n${from}\n- Owner as written: RD, XY\n- Due: 2026-03-20`,
    ],
    ['nobody is named', { item: { text: 'Book it', owners: [] } }, `> Book it\n\n${from}`],
    [
      'a login that GitHub does not assign is named once, and not mentioned',
      { item: { text: 'Book it', owners: ['RD', 'AJ'] }, context: { assignable: new Set() } },
      `> Book it\n\n${from}\n- Owner as written: RD, AJ\n- Could not be assigned to rosa, anders`,
    ],
    ['closed before', { item: { text: 'Book it', owners: [] }, input: { earlier: 7 } }, `> Book it\n\n${from}\n- Closed before as #7`],
    [
      'a decision that was struck through',
      { item: { kind: 'decision', text: 'We meet', owners: [], state: 'struck' } },
      `> We meet\n\n${from}\n- Struck through in the note`,
    ],
    ['a todo that was struck through', { item: { text: 'Book it', owners: [], state: 'struck' } }, `> Book it\n\n${from}`],
    [
      'an owner is no mention',
      { item: { text: 'Book it', owners: [{ written: '@a\nb', login: null, reason: 'unknown', group: null, candidates: [] }] } },
      `> Book it\n\n${from}\n- Owner as written: @\u200ba b`,
    ],
    [
      'numbers of the series’ repository',
      { item: { text: 'See #12', details: ['- and #13'], owners: [] }, note: { repository: 'acme/core' } },
      `> See https://github.com/acme/core/issues/12\n\n> - and https://github.com/acme/core/issues/13\n\n${from}`,
    ],
    [
      'text and details are cut where they are long',
      { item: { text: 'x'.repeat(10), details: ['y'.repeat(11)], owners: [] }, input: { quoteLimit: 10 } },
      `> ${'x'.repeat(10)}\n\n> ${'y'.repeat(10)} …\n\n${from}`,
    ],
    ['foreign line ends', { item: { text: 'a\r\nb\rc', owners: [] } }, `> a\n> b\n> c\n\n${from}`],
  ])('%s', (_, given, block) =>
    expect(desired(given).block).toBe(
      typeof given.item === 'object' && given.item.kind === 'decision' ? block : `${block}\n${forNewcomers}`,
    ),
  )

  test('occurrences: the meeting with its day named once, the section, what is gone; lines as a range', () => {
    const item = anItem({ owners: [] })
    const note = aNote(path, [item])
    const occurrences = [
      anOccurrence(note, item, { meeting: 'Weekly [call]', endLine: 12, section: null }),
      anOccurrence(note, item, { meeting: 'Call', date: null, note: 'notes/a (b)/#1.md', section: 'About @mia', gone: true }),
    ]
    expect(desired({ item, input: { occurrences } }).block.split('\n').slice(2)).toEqual([
      `- From [Weekly \\[call\\], 2026-03-05](${repositoryUrl}/blob/${commit}/${path}?plain=1#L10-L12)`,
      `- Also in [Call](${repositoryUrl}/blob/${commit}/notes/a%20%28b%29/%231.md?plain=1#L10), section “About @\u200bmia” – no longer in the note`,
      forNewcomers,
    ])
  })

  test('other occurrences: all the other lines stay', () => {
    const item = anItem({ text: 'Book it', due: '2026-03-20' })
    const note = aNote(path, [item])
    const { block } = desired({
      item,
      input: { occurrences: [anOccurrence(note, item), anOccurrence(note, item, { line: 20, endLine: 20 })] },
    })
    expect(block.match(/^- .*/gm)).toHaveLength(5)
    expect(withOccurrences(block, [anOccurrence(note, item, { gone: true })], repositoryUrl)).toBe(
      `> Book it\n\n${from} – no longer in the note\n- Owner as written: RD\n- Due: 2026-03-20\n${forNewcomers}`,
    )
  })

  test('a backlink is right for any path', () => {
    expect(backlink(repositoryUrl, { note: 'a b/50% #1?.md', commit: 'c0ffee', line: 3, endLine: 3 })).toBe(
      `${repositoryUrl}/blob/c0ffee/a%20b/50%25%20%231%3F.md?plain=1#L3`,
    )
  })
})

describe('state', () => {
  const applied = appliedOf(aDesiredIssue({ state: 'completed' }))
  const item = (overrides: GivenItem) => ({ item: anItem(overrides), note: aNote(path, []) })
  test.each<[string, Given, string]>([
    ['open', {}, 'open'],
    ['done', { item: { state: 'done' } }, 'completed'],
    ['struck through', { item: { state: 'struck' } }, 'not_planned'],
    ['a decision', { item: { kind: 'decision' } }, 'completed'],
    ['a decision, where the config leaves them open', { item: { kind: 'decision' }, config: { decisions: 'open' } }, 'open'],
    ['another item decides', { input: { stateFrom: item({ state: 'done' }) } }, 'completed'],
    ['nothing decides: as it was', { input: { stateFrom: null, applied } }, 'completed'],
    [
      'nothing decides about a decision: as the config says',
      { item: { kind: 'decision' }, config: { decisions: 'open' }, input: { stateFrom: null, applied } },
      'open',
    ],
    ['nothing decides about a new one: as it says itself', { item: { state: 'done' }, input: { stateFrom: null } }, 'completed'],
  ])('%s', (_, given, state) => expect(desired(given).state).toBe(state))
})

describe('milestone', () => {
  const milestoneOf: DesiredContext['milestoneOf'] = (_, __, applied) => applied ?? 2
  test.each<[string, Given, number | null]>([
    ['that of the item', { context: { milestoneOf } }, 2],
    ['judged with the one applied last', { context: { milestoneOf }, input: { applied: appliedOf(aDesiredIssue({ milestone: 5 })) } }, 5],
    ['none for a decision', { item: { kind: 'decision' }, context: { milestoneOf } }, null],
  ])('%s', (_, given, milestone) => expect(desired(given).milestone).toBe(milestone))
})

describe('an item that is nothing but links', () => {
  const references = [{ repository: 'acme/core', number: 459 }]
  const shared = (input: Partial<DesiredInput> = {}, title = 'Fix\n the loader ') =>
    desired({
      item: { text: 'acme/core#459', owners: ['RD'] },
      context: { linkedTitles: new Map([['acme/core#459', title]]) },
      input: { references, ...input },
    })
  test('is named by its pull request', () => {
    expect(shared()).toMatchObject({
      subject: 'pull-request',
      title: 'acme/core#459: Fix the loader',
      labels: ['meeting-notes', 'todo'],
      assignees: ['rosa'],
    })
    expect(shared({}, 'x'.repeat(300)).title).toHaveLength(250)
  })
  test('several are all named, without their titles', () => {
    expect(shared({ references: [...references, { repository: 'acme/core', number: 460 }] }).title).toBe('acme/core#459, acme/core#460')
  })
  test('keeps the title that it was given', () =>
    expect(shared({ applied: appliedOf(aDesiredIssue({ title: 'acme/core#459: Mend the loader' })) }).title).toBe(
      'acme/core#459: Mend the loader',
    ))
  test('keeps who was assigned before, whether or not this run asked', () => {
    const applied = appliedOf(aDesiredIssue({ assignees: ['Zoe'] }))
    const owners = [login('ZD', 'zoe'), login('RD', 'rosa'), login('XY', 'xeno')]
    expect(shared({ applied, owners }).assignees).toEqual(['zoe', 'rosa'])
    expect(shared({ applied, owners }).block).toContain('Could not be assigned to xeno')
  })
})

describe('once its item is gone', () => {
  const item = anItem()
  const note = aNote(path, [item])
  const gone = anOccurrence(note, item, { gone: true })
  const applied = appliedOf(aDesiredIssue({ milestone: 3 }))
  const without = (input: Partial<Parameters<typeof desiredWithoutItem>[0]>, config: Partial<Config> = { removedItems: 'close' }) =>
    desiredWithoutItem(
      { subject: 'todo', occurrences: [gone], block: desired({}).block, applied, stateFrom: null, ...input },
      aContext(config),
    )
  test('only what it says of its occurrences changes', () => {
    expect(without({}, {})).toEqual({
      subject: 'todo',
      title: 'Book the room',
      labels: ['meeting-notes', 'todo'],
      assignees: ['rosa'],
      milestone: 3,
      state: 'open',
      block: `> Book the room for the spring workshop\n\n${from} – no longer in the note\n- Owner as written: RD\n${forNewcomers}`,
    })
  })
  test.each<[string, Parameters<typeof without>, string]>([
    ['closed, where the config wants it', [{}], 'not_planned'],
    ['not while another occurrence is left', [{ occurrences: [gone, anOccurrence(note, item)] }], 'open'],
    ['not a decision', [{ subject: 'decision' }], 'open'],
    [
      'cancelled in a review',
      [{ stateFrom: { item: anItem({ state: 'struck' }), note }, occurrences: [anOccurrence(note, item)] }],
      'not_planned',
    ],
    ['done stays done', [{ applied: { ...applied, state: 'completed' } }], 'completed'],
  ])('%s', (_, given, state) => expect(without(...given).state).toBe(state))
})

describe('references', () => {
  test.each([
    ['acme/core#459', { repository: 'acme/core', number: 459 }],
    ['acme/my.app_2#1', { repository: 'acme/my.app_2', number: 1 }],
    ['see acme/core#459', null],
    ['acme/core#459!', null],
    ['core#459', null],
    ['', null],
  ])('%j is read as %j', (text, reference) => {
    expect(parseReference(text)).toEqual(reference)
    if (reference) expect(referenceText(reference)).toBe(text)
  })
  test('only addresses of pull requests and issues are shortened', () => {
    expect(
      shortenReferences(
        'https://github.com/acme/core/pull/1/files?w=1 https://github.com/acme/core/pulls https://a.example/acme/core/pull/1',
      ),
    ).toBe('acme/core#1 https://github.com/acme/core/pulls https://a.example/acme/core/pull/1')
  })
})

test.each([
  ['a `b` c', 'A `b` C'],
  ['`` a ` b `` c', '`` a ` b `` C'],
  ['`a', '`A'],
  ['``a` b', '``A` B'],
  ['x https://a.b/c) y', 'X https://a.b/c) Y'],
  ['x http://a.b', 'X http://a.b'],
  ['https://a.b/c<d', 'https://a.b/c<D'],
  ['', ''],
])('what Markdown and GitHub act on in %j: %j', (text, changed) => {
  expect(changeActiveText(text, (active) => active.toUpperCase())).toBe(changed)
})
