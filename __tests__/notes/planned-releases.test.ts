import { describe, expect, it } from 'vitest'
import { fullVersion } from '../../src/notes/releases/versions.js'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

const read = (...lines: string[]) => parseNote({ path: '2024-03-01.md', text: lines.join('\n') }, defaultReadingOptions).releases
const written = (...lines: string[]) =>
  read(...lines).map(
    (release) =>
      `${release.package === undefined ? '' : `${release.package} `}${fullVersion(release)}${release.due ? ` ${release.due}` : ''}`,
  )

describe('a release is planned', () => {
  it.each([
    ['## Release of v2.1.0', '2.1.0'],
    ['## Release lamp-core v2.1.0', '2.1.0'],
    ['## Release `lamp-core` v2.1.0', '2.1.0'],
    ['## Release lamps 2.1', '2.1'],
    ['## V3 timeline', '3'],
    ['## v3 development roadmap', '3'],
    ['## Planning release 2.0.0-rc.1', '2.0.0-rc.1'],
    ['## Planning release 2.0.0 RC1', '2.0.0-rc.1'],
    ['## Planning release 2.0rc2', '2.0-rc.2'],
    ['## Release 2024.6', '2024.6'],
    ['## Planning release 2024.06.1', '2024.06.1'],
    ['## Planning core-v1.2.0', 'core 1.2.0'],
    ['## Planning app@1.2.0', 'app 1.2.0'],
    ['Release 0.6.1 this week', '0.6.1'],
    ['Release 0.6.1, then rest', '0.6.1'],
    ['We need to release 0.6.1', '0.6.1'],
    ['Nobody sleeps before we release Lamps v9', '9'],
    ['v2.4.0-rc.1 goes out as soon as the lamps are in', '2.4.0-rc.1'],
    ['Build 0.6 for the fair goes out on May 7', '0.6 2024-05-07'],
    ['next up is 0.7.0, feature freeze 2024-06-05, out on 2024-06-12', '0.7.0 2024-06-12'],
    ['lamp-v2.4.0 ships on May 3', 'lamp 2.4.0 2024-05-03'],
    ['Release 2024.5 of the cloud is planned for May 12', '2024.5 2024-05-12'],
    ['core-v1.2.0: freeze on April 8, release on April 20', 'core 1.2.0 2024-04-20'],
    ['Version 2.0-beta is out, and the release of 2.0 is planned for May', '2.0'],
  ])('%s', (line, release) => expect(written('# Lamps', '', line)).toEqual([release]))

  it.each([
    ['We want to release on May 15 2024, freeze a week before.', '2.1 2024-05-15'],
    ['The freeze is on May 8. The release is due on 15 May.', '2.1 2024-05-15'],
    ['The release is planned for May 15 or for May 22.', '2.1'],
    ['We want to release 2.2 on May 15 2024.', '2.1'],
    ['The fair is on May 15 2024.', '2.1'],
  ])('with the day that its section gives: %s', (line, release) => {
    expect(written('# Lamps', '', '## Planning 2.1', '', line)[0]).toBe(release)
  })

  it.each([
    ['Nick: 0.4.9 release', '0.4.9'],
    ['[name=Nick] 0.4.9 rc plan', '0.4.9-rc'],
    ['@nick: 0.4.9 release!', '0.4.9'],
    ['Release 0.4.9 (Nick)', '0.4.9'],
    ['0.4.9 release, finish the importer', '0.4.9'],
    ['0.4.9 release: finish the importer', '0.4.9'],
    ['[ ] Nick: 0.4.9 release – who writes the text?', '0.4.9'],
  ])('on the agenda: %s', (line, release) => expect(written('# Lamps', '', '## Agenda', '', `- ${line}`)).toEqual([release]))

  it('in a list of releases, which need not say so again', () => {
    expect(
      written(
        '## Upcoming releases',
        '',
        '- 1.2: May 12',
        '- lamp-v2.0.0',
        '- 3.4 release, finish the importer',
        '- 1.1.7 was tagged last Friday',
        '- Some harbours still run 0.9',
      ),
    ).toEqual(['1.2 2024-05-12', 'lamp 2.0.0', '3.4'])
  })

  it('where a heading names it and its section asks what it is to have', () => {
    expect(written('## Lamps 2.0', '', '- Lamps are bright.', '- What belongs in the release?')).toEqual(['2.0'])
    expect(written('## Lamps 2.0', '', '- Lamps are bright.', '- What belongs in the box?')).toEqual([])
    expect(written('## Lamps 2.0', '', '- Is 1.9 the release that blinks?')).toEqual([])
  })
})

describe('no release is planned', () => {
  it.each([
    'Have it ready for the `acme/tools` 1.0 release in the coming weeks.',
    'Have it ready for the next [acme/tools](https://github.com/acme/tools) 1.0 release.',
    'Upgrade to 1.30 in the next release',
    'Our next release is compatible with 1.30',
    'Release 0.6 fixes the lamps',
    'Build 0.6 for the fair went out on February 7',
    'next up is 0.7 of the budget',
    'The last release of Lamps 0.6.7',
    'Release 2.1 was released last week',
    'v2.3.2 was tagged last Friday without trouble',
    'The release meeting is planned for 2024.05.12',
    'The release meeting is on 12.5.2024',
    'Some harbours still run 1.9',
    'The pages of docs/v2.1 look well',
  ])('%s', (line) => expect(written('# Lamps', '', line)).toEqual([]))

  it('in a list of past ones', () => expect(written('## Last release', '', '- v2.3.2', '- 2.3.1')).toEqual([]))
})

describe('a milestone link', () => {
  const link = (repo: string, number: number) => `https://github.com/${repo}/milestone/${number}`

  it('is not of the version of another point', () => {
    expect(
      read('# Lamps', '', '- 0.4.15 release plan for May', `- Bob: progress of the theme of the site, see ${link('acme/theme', 1)}`),
    ).toMatchObject([{ version: '0.4.15', milestone: null }])
  })

  it('is of the pre-release that its line names', () => {
    expect(read('# Lamps', '', `- 1.0.0: ${link('acme/core', 3)}`, `- 1.0.0-rc.1: ${link('acme/core', 2)}`)).toMatchObject([
      { version: '1.0.0', milestone: { number: 3 } },
      { version: '1.0.0', preRelease: 'rc.1', milestone: { number: 2 } },
    ])
  })

  it('plans only its own version', () => {
    const search = 'https://github.com/acme/core/pulls?q=milestone%3A%22v1.3.0%22'
    expect(read('# Lamps', '', `The parser of 1.2 is fast; of 1.3 see ${search}`)).toMatchObject([
      { version: '1.3', milestone: { title: 'v1.3.0' } },
    ])
  })
})

it('names of packages tell equal versions apart, and a bare version is that of the one package', () => {
  expect(written('# Lamps', '', '- core-v1.2.0 goes out on May 3', '- app-v1.2.0 goes out on May 5')).toEqual([
    'core 1.2.0 2024-05-03',
    'app 1.2.0 2024-05-05',
  ])
  expect(written('# Lamps', '', '- core-v1.2.0 goes out', '- Release 1.2.0 is planned for May 5')).toEqual(['core 1.2.0 2024-05-05'])
})
