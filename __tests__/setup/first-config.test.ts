import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse-config.js'
import type { Note } from '../../src/model/note.js'
import { ownerResolver } from '../../src/people/resolve-owners.js'
import { parseRoster } from '../../src/people/parse-roster.js'
import { firstConfig } from '../../src/setup/first-config.js'
import { surveyNotes } from '../../src/setup/survey-notes.js'
import { noteFilter } from '../../src/scope/select-notes.js'
import { aNote } from '../plan/builders.js'

const survey = (notes: readonly Note[]) =>
  surveyNotes(notes, { names: new Set(['everyone', 'core', 'board']), endings: new Set(['core', 'board']) })
const configOf = (...notes: Note[]) => firstConfig(survey(notes))
const planned = (repo: string | null) => ({
  line: 3,
  version: '0.4',
  milestone: repo === null ? null : { repo, title: null, number: null },
  due: null,
})

test('a first config says what the notes say, with a comment where a person has to decide', () => {
  const text = configOf(
    aNote('minutes/core/2026-02-03.md', [{ owners: ['RD'] }, { owners: ['RD', 'Mia'] }, { owners: ['@anders'] }], {
      participants: ['Rosa Diaz', 'Mia Sorel'],
      writtenLogins: [{ name: 'Mia Sorel', login: 'mia' }],
    }),
    aNote('minutes/core/2026-02-10.md', [{ owners: ['Rosa'] }, { owners: ['XY'] }], {
      participants: ['Rosa Diaz', 'Rosa'],
      releases: [planned('acme/core'), planned('acme/core'), planned(null)],
    }),
    aNote('2026-02-11.md', [], { releases: [planned('acme/app')] }),
  )
  expect(text).toMatchSnapshot()
})

test('of no notes it has the keys alone', () => {
  expect(configOf()).toMatchSnapshot()
})

test('one note with one item is one', () => {
  expect(configOf(aNote('minutes/2026-02-03.md', ['Book the room']))).toMatch(
    /Written from 1 note with 1 item, 2026-02-03 to 2026-02-03\.[\s\S]*# 1 item\n[\s\S]*"minutes", .*# 1 note\n/,
  )
})

test('handles that no entry explains are listed as what they are taken for, in a comment', () => {
  const note = aNote('2026-02-03.md', [{ owners: ['@zed'] }, { owners: ['@ZED', '@kim-o'] }, { owners: ['Tove Ek'] }])
  expect(configOf(note)).toContain(
    '\n  # Items for these handles will be assigned to the GitHub accounts of the same names: @zed (2 items), @kim-o (1 item).\n' +
      '  # Is one only a handle of your chat? Fill in the login of its person here, and remove the #:\n' +
      '  # - { name: "Zed", github: LOGIN, aliases: ["zed"] }\n' +
      '  # - { name: "Full Name", github: LOGIN, aliases: ["kim-o"] }\n',
  )
  expect(configOf(aNote('2026-02-03.md', [{ owners: ['Tove Ek'] }]))).not.toContain('these handles')
})

test('logins and initials that a page gives are taken, where no note says otherwise', () => {
  const notes = [
    aNote('minutes/2026-02-03.md', [{ owners: ['AK'] }, { owners: ['Sven'] }, { owners: ['RvB'] }], { participants: ['Jule Wirth', 'TK'] }),
    aNote('minutes/2026-02-10.md', [], { writtenLogins: [{ name: 'Jule', login: 'other' }] }),
  ]
  const page = (name: string, signs: string[], login: string | null) => ({ path: 'README.md', name, signs, login })
  const pages = [
    page('Anneke Kuiper', ['AK'], 'akuiper'),
    page('Sven Brandt', ['SB'], null),
    page('Jule Wirth', ['JW'], 'jwirth'),
    page('Robin Bos', ['RvB'], 'robinb'),
    page('Zoe Quist', [], 'zoeq'),
  ]
  const text = firstConfig(surveyNotes(notes, { names: new Set(), endings: new Set() }, pages))
  expect(text.match(/^.*github:.*$/gm)?.filter((line) => !line.includes('Full Name'))).toEqual([
    '  - { name: "Anneke Kuiper", github: akuiper }  # 1 item; also as AK; login from README.md',
    '  # - { name: "Sven Brandt", github: LOGIN }  # 1 item; also as Sven; without a login in README.md',
    '  - { name: "Robin Bos", github: robinb, aliases: ["RvB"] }  # 1 item; login from README.md',
    '  # - { name: "Jule Wirth", github: LOGIN }  # no item; took part in 1 meeting; the notes and README.md are not clear about the login jwirth or other',
    '  # - { name: "TK", github: LOGIN }  # no item; took part in 1 meeting',
    '  - { name: "Zoe Quist", github: zoeq }  # no item; login from README.md',
  ])
})

test('a guest needs an entry only for a task', () => {
  const guests = ['Mira Holm', 'Joan Whit']
  const text = configOf(aNote('2026-02-03.md', [{ owners: ['Joan'] }], { participants: ['Ann Lee', ...guests], guests }))
  expect(text).toContain('\n  # Guests without a task, who need no entry: Mira Holm.\n')
  expect(text.match(/name: "[^"]+", github/g)).toEqual(['name: "Joan Whit", github', 'name: "Ann Lee", github'])
})

test('an office is no person, and a hint where no note says whose it is', () => {
  const words = { names: new Set<string>(), endings: new Set<string>(), offices: new Set(['secretary', 'treasurer']) }
  const roleHolders = [{ role: 'treasurer', owners: [{ written: 'Dev Patel', login: null }] }]
  const note = aNote('2026-02-03.md', [{ owners: ['Secretary'] }, { owners: ['Treasurer'] }], { participants: ['Dev Patel'], roleHolders })
  const text = firstConfig(surveyNotes([note], words))
  expect(text.match(/name: "[^"]+", github: \w+.*\}/g)).toEqual(['name: "Dev Patel", github: LOGIN }'])
  expect(text).toContain('\n  # "Secretary" is an office (1 item), and some notes do not say who holds it: ')
})

test('names of everybody are one group, whose members are those with a login', () => {
  const owners = [{ owners: ['Everyone'] }, { owners: ['all'] }, { owners: ['core'] }, { owners: ['@zed'] }]
  const note = aNote('2026-02-03.md', owners, { writtenLogins: [{ name: 'Ann Lee', login: 'annl' }], participants: ['Ann Lee', 'Bob Ray'] })
  const words = { names: new Set(['everyone', 'all', 'core']), endings: new Set(['core']) }
  const text = firstConfig(surveyNotes([note], words))
  expect(text).toContain(
    '\n  - { name: "Everyone", aliases: ["all"], members: [], label: "Everyone" }  # 2 items\n' +
      '  # To assign the tasks of "Everyone" to everybody, put this there: members: [annl, zed], assign: true; add the logins that are missing\n' +
      '  - { name: "core", members: [], label: "core" }  # 1 item\n',
  )
})

test('long tails are cut and counted', () => {
  const names = Array.from({ length: 70 }, (_, index) => `${String.fromCharCode(65 + (index % 26))}${'x'.repeat(index / 26 + 2)}`)
  const notes = Array.from({ length: 25 }, (_, index) =>
    aNote(`minutes/series ${index}/2026-02-03.md`, index === 0 ? names.map((name) => ({ owners: [name] })) : []),
  )
  const text = configOf(...notes)
  expect(text.match(/^ {2}# - \{ name: "[A-Z]x/gm)).toHaveLength(60)
  expect(text).toContain('  # … and 10 more\n')
  expect(text.match(/^ {2}- \{ name: "minutes\/series/gm)).toHaveLength(20)
  expect(text).toContain('#   … and 5 more\n')
})

describe('globs fit the notes', () => {
  test.each([
    [['minutes/2026/a.md', 'minutes/b.md'], ['minutes/**/*.md']],
    [
      ['b/a.md', 'a.md', 'a/a.md'],
      ['*.md', 'a/**/*.md', 'b/**/*.md'],
    ],
    [['a/x.md', 'b/x.md', 'c/x.md', 'd/x.md', 'e/x.md', 'f/x.md'], ['**/*.md']],
    [[], ['**/*.md']],
  ])('%j: %j', (paths, globs) => expect(survey(paths.map((path) => aNote(path, []))).globs).toEqual(globs))
})

test('a series goes on in the next year', () => {
  const series = (...paths: string[]) => survey(paths.map((path) => aNote(path, [], { series: 'board' }))).series.map(({ glob }) => glob)
  expect(series('board/2026/2026-02-03.md', 'board/2026/2026-03-03.md')).toEqual(['board/**'])
  expect(series('board/2026/02/03.md')).toEqual(['board/**'])
  expect(series('2026/03-03.md')).toEqual([null])
})

describe('owners are counted', () => {
  const owners = (...notes: Note[]) =>
    survey(notes).owners.map(({ name, login, written, items }) => `${name} (${login ?? '?'}) ${items}: ${written.join(' ')}`)

  test('by person, whatever sign an item has, the most frequent first', () => {
    expect(
      owners(
        aNote('2026-02-03.md', [{ owners: ['XY'] }, { owners: ['RD'] }, { owners: ['Rosa'] }], { participants: ['Rosa Diaz', 'Rosa'] }),
      ),
    ).toEqual(['Rosa Diaz (?) 2: RD Rosa', 'XY (?) 1: '])
  })
  test('by sign, where it fits nobody or two', () => {
    expect(owners(aNote('2026-02-03.md', [{ owners: ['RD'] }, { owners: ['Ann'] }], { participants: ['Rosa Diaz', 'Rob Dane'] }))).toEqual([
      'RD (?) 1: ',
      'Ann (?) 1: ',
      'Rosa Diaz (?) 0: ',
      'Rob Dane (?) 0: ',
    ])
  })
  test('with the login that a note gives; who writes logins needs no entry', () => {
    const writtenLogins = [
      { name: 'Rosa Diaz', login: 'rosa' },
      { name: 'mia', login: 'mia' },
    ]
    expect(owners(aNote('2026-02-03.md', [{ owners: ['RD'] }, { owners: ['@anders'] }, { owners: ['mia'] }], { writtenLogins }))).toEqual([
      'Rosa Diaz (rosa) 1: RD',
    ])
  })
})

test('a survey counts notes without a day, too', () => {
  const counted = survey([
    aNote('a/call.md', ['Book the room'], { date: null }),
    aNote('a/2026-02-03.md', []),
    aNote('b/2026-02-03.md', []),
  ])
  expect(counted).toMatchObject({ notes: 3, items: 1, days: { first: '2026-02-03', last: '2026-02-03' } })
  expect(survey([aNote('a/call.md', [], { date: null })]).days).toBeNull()
})

test.each(['\u001b[31mred\u001b[0m', '\u009b31mred', 'a\nnotes: [x]', 'a\u2028b\u0085c', '"}], x: [{"', '# - &a *b', 'a\u007fb'])(
  'text of notes neither steers a terminal nor breaks the file: %j',
  (text) => {
    const config = configOf(
      aNote('2026-02-03.md', [{ owners: [text] }, { owners: [`${text} Diaz`, 'RD'] }], {
        series: text,
        participants: [`${text} Diaz`],
        releases: [planned(text)],
      }),
    )
    expect(config).not.toMatch(/(?!\n)\p{Cc}|[\u2028\u2029]/u)
    expect(parseConfig(config, '').diagnostics.filter(({ message }) => !message.startsWith('release.repositories'))).toEqual([])
    expect(parseRoster('', config).diagnostics).toEqual([])
  },
)

describe('people', () => {
  const people = (...notes: Note[]) => parseRoster('', configOf(...notes)).roster.people
  const present = (day: string, written: Record<string, string>, ...owners: string[]) =>
    aNote(`notes/2026-02-${day}.md`, [{ owners }], {
      participants: Object.keys(written),
      writtenLogins: Object.entries(written).flatMap(([name, login]) => (login === '' ? [] : [{ name, login }])),
    })

  test('of two spellings and one login are one, with an alias for what the name does not explain', () => {
    expect(people(present('03', { 'Rosa Diaz': 'rosa' }, 'RD'), present('10', { Rosie: 'Rosa', 'Rosa M Diaz': 'rosa' }, 'Rosie'))).toEqual([
      { login: 'rosa', name: 'Rosa M Diaz', aliases: ['Rosie'] },
    ])
  })
  test('get no login that the notes contradict: two for one name, or one for two people', () => {
    expect(people(present('03', { 'Rosa Diaz': 'rosa' }, 'RD'), present('10', { 'Rosa Diaz': 'rdiaz' }, 'RD'))).toEqual([])
    expect(people(present('03', { 'Rosa Diaz': 'team' }, 'RD'), present('10', { 'Mia Sorel': 'team' }, 'MS'))).toEqual([])
    expect(configOf(present('03', { 'Rosa Diaz': 'rosa' }, 'RD'), present('10', { 'Rosa Diaz': 'rdiaz' }, 'RD'))).toContain(
      '# - { name: "Rosa Diaz", github: LOGIN }  # 2 items; also as RD; the notes are not clear about the login rosa or rdiaz',
    )
  })
})

describe('a person is listed once', () => {
  const lines = (...notes: Note[]) => configOf(...notes).match(/^.*github: .*# (?:\d|no item).*$/gm) ?? []
  const owned = (...owners: string[]) => owners.map((owner) => ({ owners: [owner] }))

  test('by all names that only the tasks give, with the logins that are like them', () => {
    const items = owned('Ann', 'Ann Meyer', 'A. Meyer', 'Ann M.', '@ann', '@annmey', '@bob')
    expect(lines(aNote('2026-02-03.md', items, { participants: ['Ann', 'Bob Stone', 'Bo Ray'] }))).toEqual([
      '  # - { name: "Ann Meyer", github: LOGIN, aliases: ["ann"] }  # 4 items; also as Ann, A. Meyer, Ann M.; the notes mention @ann and @annmey: the same person?',
      '  # - { name: "Bob Stone", github: LOGIN, aliases: ["bob"] }  # no item; took part in 1 meeting; the notes mention @bob: the same person?',
      '  # - { name: "Bo Ray", github: LOGIN }  # no item; took part in 1 meeting',
    ])
  })
  test('who has the first name that a handle is, with the handle as an alias: filling in the login suffices', () => {
    const note = aNote('2026-02-03.md', owned('Tove Ek', '@tove', '@zed'), { participants: ['Tove Ek', 'Tom Rud', 'Tom Ahl'] })
    const text = configOf(note)
    expect(text).toContain(
      '  # - { name: "Tove Ek", github: LOGIN, aliases: ["tove"] }  # 1 item; the notes mention @tove: the same person?\n',
    )
    const filled = text.replace('# - { name: "Tove Ek", github: LOGIN', '- { name: "Tove Ek", github: tovek')
    const { people } = parseRoster('', filled).roster
    expect(people).toEqual([{ login: 'tovek', name: 'Tove Ek', aliases: ['tove'] }])
    expect(ownerResolver({ people, groups: [] })(note)({ written: 'tove', login: 'tove' })).toMatchObject({
      login: 'tovek',
      reason: 'alias',
    })
  })
  test('and a handle that is like the names of two is nobody’s alias', () => {
    const text = configOf(aNote('2026-02-03.md', owned('@tom'), { participants: ['Tom Rud', 'Tom Ahl'] }))
    expect(text).toMatch(/^ {2}# - \{ name: "Full Name", github: LOGIN, aliases: \["tom"\] \}$/m)
    expect(text).not.toMatch(/name: "Tom .*aliases/)
    expect(text).toContain('@tom (1 item).')
  })
  test('with a title or without, if only one has the surname', () => {
    const owners = owned('Hr. Krause', 'Herr Krause', 'Krause', 'Fr. Aydin', 'Frau Lenz', 'Lenz')
    expect(lines(aNote('2026-02-03.md', owners, { participants: ['Krause', 'Meryem Aydin', 'Eva Lenz', 'Ida Lenz'] }))).toEqual([
      '  # - { name: "Herr Krause", github: LOGIN }  # 3 items; also as Hr. Krause, Krause',
      '  # - { name: "Meryem Aydin", github: LOGIN }  # 1 item; also as Fr. Aydin',
      '  # - { name: "Frau Lenz", github: LOGIN }  # 1 item',
      '  # - { name: "Lenz", github: LOGIN }  # 1 item',
      '  # - { name: "Eva Lenz", github: LOGIN }  # no item; took part in 1 meeting',
      '  # - { name: "Ida Lenz", github: LOGIN }  # no item; took part in 1 meeting',
    ])
  })
  test('and two where a name may be either’s, or a login', () => {
    expect(lines(aNote('2026-02-03.md', owned('Ann Meyer', 'Ann Roth', 'Ann', '@ann')))).toEqual([
      '  # - { name: "Ann Meyer", github: LOGIN }  # 1 item',
      '  # - { name: "Ann Roth", github: LOGIN }  # 1 item',
      '  # - { name: "Ann", github: LOGIN }  # 1 item',
    ])
  })
  test('also if only lists of who took part have the name; guests who are counted are nobody', () => {
    const present = (...participants: string[]) => aNote(`2026-02-0${participants.length}.md`, [], { participants })
    const participants = ['Rosa Diaz', 'Mia', '3 guests', 'everyone']
    expect(lines(present(...participants), present('Mia'))).toEqual([
      '  # - { name: "Mia", github: LOGIN }  # no item; took part in 2 meetings',
      '  # - { name: "Rosa Diaz", github: LOGIN }  # no item; took part in 1 meeting',
    ])
  })
  test('a team with several words is a group, not a person whose initials somebody may have', () => {
    const note = aNote('2026-02-03.md', owned('Design Core', 'DC'))
    expect(lines(note)).toEqual(['  # - { name: "DC", github: LOGIN }  # 1 item'])
    expect(configOf(note)).toContain('  - { name: "Design Core", members: [], label: "Design Core" }  # 1 item')
  })
})

test('names of several people are groups: words of the language, and teams of the notes', () => {
  const config = configOf(
    aNote('a/2026-02-03.md', [{ owners: ['Everyone'] }, { owners: ['everyone'] }, { owners: ['Docs'] }, { owners: ['XY'] }], {
      teams: ['docs'],
    }),
  )
  expect(parseRoster('', config).roster.groups.map(({ name, members }) => [name, members])).toEqual([
    ['Everyone', []],
    ['Docs', []],
  ])
  expect(config).not.toContain('name: "Docs", github')
})

test('a series is a rule where a folder is its own, and named where it shares one', () => {
  const config = configOf(
    ...['a (old)/x/2026-02-03.md', 'a (old)/x/2026-02-10.md', 'b/one-2026-02-03.md', 'b/two-2026-02-03.md'].map((path) =>
      aNote(path, [], { series: path.replace(/[-/]2026.*/, '') }),
    ),
  )
  const { config: parsed } = parseConfig(config, '')
  expect(parsed.series.map(({ name, paths }) => ({ name, paths }))).toEqual([{ name: 'a (old)/x', paths: ['a \\(old\\)/x/**'] }])
  expect(config).toContain('#   b/one: 1 note\n#   b/two: 1 note\n')
  expect(['a (old)/x/2026-02-03.md', 'b/one-2026-02-03.md'].map(noteFilter(parsed))).toEqual([true, true])
})

describe('spellings of one person are united', () => {
  const words = { names: new Set<string>(), endings: new Set<string>() }
  const entriesOf = (notes: readonly Note[], pages: Parameters<typeof surveyNotes>[2] = []) =>
    firstConfig(surveyNotes(notes, words, pages)).match(/- \{ name: "(?!Full Name).*github: [^}]*\}(?: {2}# .*)?$/gm)

  test('by initials behind the name, accents, and a first name with a hyphen', () => {
    const participants = ['Dora Lind DL', 'Dora Lind', 'Mai-Lin Orr', 'Mai-Lin', 'Tomáš Ek']
    const pages = [{ path: 'README.md', name: 'Tomas Ek', signs: ['TE'], login: 'tek' }]
    expect(entriesOf([aNote('2026-02-03.md', [{ owners: ['Mai-Lin'] }, { owners: ['TE'] }], { participants })], pages)).toEqual([
      '- { name: "Mai-Lin Orr", github: LOGIN }  # 1 item; also as Mai-Lin',
      '- { name: "Tomas Ek", github: tek }  # 1 item; also as TE; login from README.md',
      '- { name: "Dora Lind", github: LOGIN }  # no item; took part in 1 meeting',
    ])
  })

  test('and initials that fit two are an alias of the one whom a note defines', () => {
    const first = { participants: ['Anna Krog', 'Amir Kay'], explainedSigns: [{ sign: 'AK', name: 'Anna Krog' }] }
    const notes = [
      aNote('2026-02-03.md', [{ owners: ['AK'] }], first),
      aNote('2026-02-10.md', [{ owners: ['AK'] }], { participants: ['AK'] }),
    ]
    expect(entriesOf(notes)?.[0]).toBe('- { name: "Anna Krog", github: LOGIN, aliases: ["AK"] }  # 2 items')
  })

  test('but forms of a first name are only perhaps one person’s', () => {
    expect(entriesOf([aNote('2026-02-03.md', [], { participants: ['Kev Dunn', 'Kevin Dunn', 'Kevin Orr'] })])?.slice(0, 2)).toEqual([
      '- { name: "Kev Dunn", github: LOGIN }  # no item; took part in 1 meeting; perhaps the same person as “Kevin Dunn”',
      '- { name: "Kevin Dunn", github: LOGIN }  # no item; took part in 1 meeting; perhaps the same person as “Kev Dunn”',
    ])
  })
})
