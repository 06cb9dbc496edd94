import { describe, expect, test } from 'vitest'
import { parseConfig, placeOfKey } from '../../src/config/parse-config.js'

const path = '.github/meeting-notes.yml'

/** What is wrong with a config, as "line:column message". */
const faults = (text: string) => parseConfig(text, path).diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`)

describe('a config', () => {
  test.each([
    ['no file', null],
    ['an empty file', ''],
    ['nothing but comments', '# later\n'],
  ])('of %s has the defaults', (_, text) => {
    const { config, diagnostics } = parseConfig(text, path)
    expect(diagnostics).toEqual([])
    expect(config).toEqual({
      notes: ['**/*.md', '**/*.markdown'],
      exclude: ['.github/**', '**/*template*', '**/templates/**', '**/README.md'],
      languages: ['english', 'german', 'french', 'spanish', 'portuguese', 'italian', 'dutch', 'romanian', 'japanese', 'korean', 'chinese'],
      words: {},
      series: [],
      roster: [],
      labels: {
        managed: 'meeting-notes',
        todo: 'todo',
        decision: 'decision',
        team: '{team}',
        needsOwner: 'needs-owner',
        unknownOwner: 'unknown-owner',
        release: 'release',
        page: 'open-items',
      },
      release: { repository: null, repositories: [] },
      decisions: 'closed',
      pullRequestItems: 'per-pull-request',
      removedItems: 'keep',
      maxAge: null,
      maxNewIssues: 100,
      forks: false,
      pages: false,
      trustedBots: [],
    })
  })

  test('says everything otherwise', () => {
    const text = `
notes: ["minutes/**/*.md"]
exclude: []
languages: [german]
words: { action-headings: [Zadania], work-verbs: [-patch] }
series: [{ name: core, paths: ["core/**"], repository: acme/core }, { name: docs, paths: ["docs/**"] }]
roster: ["people/*.yml"]
people: [{ name: Rosa Diaz, github: rosa }]
groups: [{ name: core, members: [rosa] }]
labels: { managed: minutes, todo: task, decision: agreed, team: null, needs-owner: whose, unknown-owner: who, release: ship, page: open }
release: { repository: acme/core, repositories: [acme/app] }
decisions: open
pull-request-items: report
pages: true
removed-items: close
max-age: 0
max-new-issues: 0
forks: true
trusted-bots: ["acme[bot]"]
`
    const { config, diagnostics } = parseConfig(text, path)
    expect(diagnostics).toEqual([])
    expect(config).toEqual({
      notes: ['minutes/**/*.md'],
      exclude: [],
      languages: ['german'],
      words: { actionHeadings: ['Zadania'], workVerbs: ['-patch'] },
      series: [
        { name: 'core', paths: ['core/**'], repository: 'acme/core' },
        { name: 'docs', paths: ['docs/**'], repository: null },
      ],
      roster: ['people/*.yml'],
      labels: {
        managed: 'minutes',
        todo: 'task',
        decision: 'agreed',
        team: null,
        needsOwner: 'whose',
        unknownOwner: 'who',
        release: 'ship',
        page: 'open',
      },
      release: { repository: 'acme/core', repositories: ['acme/app'] },
      decisions: 'open',
      pullRequestItems: 'report',
      removedItems: 'close',
      maxAge: 0,
      maxNewIssues: 0,
      forks: true,
      pages: true,
      trustedBots: ['acme[bot]'],
    })
  })
})

describe('a fault is told where it stands, and how to mend it', () => {
  test.each<[string, string[]]>([
    ['- notes', ['1:1 The file must be an object (keys and values).']],
    ['notes', ['1:1 The file must be an object (keys and values).']],
    ['notes: minutes', ['1:8 notes: must be a list, as in ["minutes"].']],
    ['notes: 7', ['1:8 notes: must be a list.']],
    ['series: core', ['1:9 series: must be a list.']],
    ['notes: [""]', ['1:9 notes: must not be empty.']],
    ['labels: todo', ['1:9 labels: must be an object (keys and values).']],
    [`labels:\n  todo: ${'x'.repeat(51)}`, ['2:9 labels.todo: must not have more than 50 characters.']],
    ['labels: { todo: "" }', ['1:17 labels.todo: must be a string without spaces at either end.']],
    ['labels: { todo: "to do " }', ['1:17 labels.todo: must be a string without spaces at either end.']],
    ['labels: { todo: "a, b" }', []],
    ['labels: { todo: "." }', ['1:17 labels.todo: must not be one or two dots.']],
    ['labels: { managed: ".." }', ['1:20 labels.managed: must not be one or two dots.']],
    ['labels: { managed: "a, b" }', ['1:20 labels.managed: must be a string without a comma, and without spaces at either end.']],
    ['labels: { release: "a,b" }', ['1:20 labels.release: must be a string without a comma, and without spaces at either end.']],
    ['labels: { managed: "a\\nb" }', ['1:20 labels.managed: must be a string without a comma, and without spaces at either end.']],
    ['labels: { todo: "a\\u202eb" }', ['1:17 labels.todo: must not have invisible characters.']],
    ['release: { repository: acme/.. }', ['1:24 release.repository: must be a repository as owner/name.']],
    ['labels: { managed: " a" }', ['1:20 labels.managed: must be a string without a comma, and without spaces at either end.']],
    ['labels: { todo: 7 }', ['1:17 labels.todo: must be a string.']],
    ['labels: { tod: x }', ['1:11 Unknown key “labels.tod”. Did you mean “todo”?']],
    ['release: { repository: core }', ['1:24 release.repository: must be a repository as owner/name.']],
    ['release:\n  branch: main', ['2:3 Unknown key “release.branch”. Known keys: repository, repositories.']],
    ['series: [{ paths: ["a/**"] }]', ['1:10 series.name: is missing; it must be a string.']],
    [
      'series:\n  - { name: a, paths: ["x/**"] }\n  - { name: b, paths: ["y/**"] }\n  - { name: a, paths: ["z/**"] }',
      ['4:13 series.name: “a” is the name of an entry above, too; list all paths of a series in one entry.'],
    ],
    ['trusted-bots: ["not a bot!"]', ['1:16 trusted-bots: must be logins without “@”, as in ["my-app[bot]"].']],
    ['trusted-bots: ["@my-app[bot]"]', ['1:16 trusted-bots: must be logins without “@”, as in ["my-app[bot]"].']],
    ['trusted-bots: ["my-app[bot]", robot-of-us]', []],
    ['labels: { managed: Minutes, page: minutes }', ['1:35 labels.managed and labels.page are both “minutes”: give them different names.']],
    ['labels: { release: meeting-notes }', ['1:20 labels.managed and labels.release are both “meeting-notes”: give them different names.']],
    ['labels: { todo: decision }', ['1:9 labels.todo and labels.decision are both “decision”: one label does the work of both.']],
    ['decisions: never', ['1:12 decisions: must be one of open, closed, off.']],
    ['removed-items: [close]', ['1:16 removed-items: must be one of keep, close.']],
    ['max-age: old', ['1:10 max-age: must be an integer.']],
    ['max-age: 1.5', ['1:10 max-age: must be an integer.']],
    ['max-new-issues: -1', ['1:17 max-new-issues: must not be negative.']],
    ['languages: []', ['1:12 languages: must not be empty.']],
    ['7: seven', [expect.stringMatching(/^1:1 Unknown key “7”\. Known keys: notes, /) as string]],
    ['decisions: open\ndecisions: off', ['2:1 This key is in the file twice; keep one of the two.']],
    ['notes: &a [x]\nexclude: *a', []],
    ['notes: &a [7]\nexclude: *a', ['1:12 notes: must be a string.', '2:10 exclude: must be a string.']],
    [
      'labels: &a { tod: x }\nrelease: *a',
      [
        expect.stringMatching(/^1:14 Unknown key “labels.tod”/) as string,
        expect.stringMatching(/^2:10 Unknown key “release.tod”/) as string,
      ],
    ],
    ['removed-items: keep\n---\nremoved-items: close', ['2:1 A second document begins here; take out the line “---”.']],
    ['notes: [a', [expect.stringMatching(/^1:10 This is not valid YAML: Flow sequence/) as string]],
    ['decisions: open\nnotes: [a, **/*.md]', ['2:12 This is not valid YAML: a string that begins with * must be in quotes: "**/*.md".']],
    ['removed-items: *later\nnotes: &later [a]', ['1:16 This is not valid YAML: a string that begins with * must be in quotes: "*later".']],
    [`a: &a [x, x]\nb: [${'*a, '.repeat(60)}]`, ['1:1 This file uses more than 50 YAML aliases; write the values out.']],
  ])('%s', (text, expected) => expect(faults(text)).toEqual(expected))

  test('all of them at once, in the order of the file', () => {
    expect(faults('removed-items: never\nlabels: { tod: x, todo: 7 }\nmax-age: -1\nfoo: 1\n').map((fault) => fault.split(' ')[0])).toEqual([
      '1:16',
      '2:11',
      '2:25',
      '3:10',
      '4:1',
    ])
  })

  test('and the config is the default one, not half of what was meant', () => {
    expect(parseConfig('decisions: open\nremoved-items: never\n', path).config).toEqual(parseConfig(null, path).config)
  })
})

test('keys at the top that begin with “x-” hold anchors, and nothing else', () => {
  const text = 'x-all: &all ["**/*.md"]\nnotes: *all\n'
  expect(parseConfig(text, path)).toMatchObject({ config: { notes: ['**/*.md'] }, diagnostics: [] })
})

test('a merge key is named, with what is read instead', () => {
  const { diagnostics } = parseConfig('series:\n  - &a { name: a, paths: ["a/**"] }\n  - { <<: *a, name: b }\n', path)
  expect(diagnostics.map(({ message }) => message)).toContainEqual(expect.stringContaining('Entries are not merged'))
})

test('what git has in the place of a symbolic link says so', () => {
  expect(parseConfig('../shared/meeting-notes.yml', path).diagnostics.map(({ message }) => message)).toEqual([
    'This file is a symbolic link to ../shared/meeting-notes.yml, and links are not followed. Put the config itself here.',
  ])
})

test('the place of a key is that of its value', () => {
  expect(placeOfKey('pages: true\nroster:\n  - people.yml\n', 'roster')).toEqual({ line: 3, column: 3 })
  expect(placeOfKey('pages: true\n', 'roster')).toEqual({})
})
