import { describe, expect, test } from 'vitest'
import type { Roster } from '../../src/model/person.js'
import { noteReader } from '../../src/fetch/note-reader.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

const roster: Roster = {
  people: [
    { login: 'nfield', name: 'Nora Field', aliases: [] },
    { login: 'treed-x', name: 'Tom Reed', aliases: [] },
    { login: 'lucar', name: 'Luca Rossi', aliases: ['LuRo'] },
    { login: 'mdp', name: 'Maria della Porta', aliases: [] },
    { login: 'jnovak', name: 'Jan Novak', aliases: [] },
    { login: 'jkow', name: 'Jan Kowalski', aliases: [] },
    { login: 'mprice', name: 'Mark Price', aliases: [] },
    { login: 'wstone', name: 'Will Stone', aliases: [] },
    { login: 'minsu', name: '김민수', aliases: [] },
    { login: 'danac', name: 'דנה כהן', aliases: [] },
    { login: 'bjarnee', name: 'Bjarne Ek', aliases: [] },
    { login: 'rdum', name: 'Răsvan Dumitru', aliases: [] },
  ],
  groups: [
    { name: 'core', aliases: [], members: ['nfield'], assign: false, label: 'core' },
    { name: 'docs', aliases: [], members: ['lucar'], assign: true, label: 'docs' },
    { name: 'acme/crew', aliases: [], members: ['nfield'], assign: false, label: 'crew' },
  ],
}
const read = noteReader({ reading: defaultReadingOptions, roster })

/** Each item of a note as "owner=login: text"; "?" for an owner who is not certain, "#" for a group. */
function tasksOf(...lines: string[]): string[] {
  const { items } = read({ path: 'notes/2026-03-05.md', text: lines.join('\n') })
  return items.map(({ owners, text }) => {
    const named = owners.map(({ written, login, group }) => `${written}=${login ?? (group ? `#${group.name}` : '?')}`)
    return `${named.join(' ')}: ${text}`
  })
}
const tasks = (...lines: string[]) => tasksOf('# Sync', '', '## Action items', '', ...lines)

describe('the config’s people are known to the reader', () => {
  test.each([
    ['- Luca: write it', 'Luca=lucar: write it'],
    ['- write it (Nora Field)', 'Nora Field=nfield: write it (Nora Field)'],
    ['- write it - Nora Field', 'Nora Field=nfield: write it - Nora Field'],
    ['- RăsvanD order the lamps', 'RăsvanD=rdum: RăsvanD order the lamps'],
    ['- Maria della Porta: sing', 'Maria della Porta=mdp: sing'],
    ['- nfield: write it', 'nfield=nfield: write it'],
    ['- 김민수: 보고서', '김민수=minsu: 보고서'],
    ['- דנה כהן: לכתוב', 'דנה כהן=danac: לכתוב'],
    ['- docs: write it', 'docs=#docs: write it'],
    ['- Jan: pick one', 'Jan=?: pick one'],
    // A name that is another word as well.
    ['- Mark review comments as read', ': Mark review comments as read'],
    ['- Price: 20 EUR for the stickers', 'Price=?: 20 EUR for the stickers'],
    ['- order lamps (JN)', 'JN=jnovak: order lamps (JN)'],
    ['- order lamps (PR)', ': order lamps (PR)'],
  ])('%s', (line, task) => expect(tasks(line)).toEqual([task]))

  test.each([
    ['- write it, not Nora', ': write it, not Nora'],
    ['- write it (Luca, not Nora)', 'Luca=lucar: write it (Luca, not Nora)'],
    ['- Reviewer: Nora – write it', ': Reviewer: Nora – write it'],
    ['- Write it. Owner: Luca. Reviewer: Nora', 'Luca=lucar: Write it. Owner: Luca. Reviewer: Nora'],
    ['- @nfield reported: the form is broken', ': @nfield reported: the form is broken'],
    ['- Roll it back if it fails. (@nfield calls it)', ': Roll it back if it fails. (@nfield calls it)'],
    ['- Roll it back if it fails. (@nfield to do it)', 'nfield=nfield: Roll it back if it fails. (@nfield to do it)'],
    ['- DECISION: we roll it back if it fails. (@nfield calls it)', ': we roll it back if it fails. (@nfield calls it)'],
    ['- TODO: write it (h/t @nfield)', ': write it (h/t @nfield)'],
    ['- ACTION NF → LR: write it', 'LR=lucar: write it'],
    ['- write it (LR to help)', ': write it (LR to help)'],
    ['- LR to help with it', 'LR=lucar: LR to help with it'],
    ['- Nora Field jun.: write it', 'Nora Field jun.=?: write it'],
    ['- write it\n  - Who: Luca (not Nora)', 'Luca=lucar: write it'],
  ])('who is named beside it: %s', (line, task) => expect(tasks(line)).toEqual([task]))

  test.each([['**Nora Field**'], ['### Nora Field'], ['Nora:'], ['- Nora']])('%s above a list', (label) => {
    expect(tasks(label, label.startsWith('-') ? '  - sweep' : '', label.startsWith('-') ? '' : '- sweep')[0]).toMatch(
      /^Nora.*=nfield: sweep$/,
    )
  })
})

describe('initials of the config need no attendance list', () => {
  test.each([
    ['- [LR] order the lamps', 'LR=lucar: order the lamps'],
    ['- LR orders them', 'LR=lucar: LR orders them'],
    ['- LR orders the lamps, TR pays', 'LR=lucar TR=treed-x: LR orders the lamps, TR pays'],
    ['- [JN] order the lamps', 'JN=jnovak: order the lamps'],
    ['- [CI] order the lamps', ': [CI] order the lamps'],
    ['- Luca (with help from Tom): order the lamps', 'Luca=lucar: order the lamps (with help from Tom)'],
    ['- Core folks (@core): agree on it', 'core=#core: Core folks: agree on it'],
  ])('%s', (line, task) => expect(tasks(line)).toEqual([task]))
  test('in brackets in the talk', () => {
    expect(tasksOf('# Sync', '', '## Cluster', '', '- [LR] order the lamps', '- [TR] call them')).toEqual([
      'LR=lucar: order the lamps',
      'TR=treed-x: call them',
    ])
  })
})

describe('who is named in the item beats who stands above', () => {
  test.each([
    ['- @treed-x to review it', 'treed-x=treed-x: @treed-x to review it'],
    ['- Luca to print it', 'Luca=lucar: Luca to print it'],
    ['- call the shop (owner: Luca)', 'Luca=lucar: call the shop (owner: Luca)'],
    ['- call the shop', 'Nora=nfield: call the shop'],
    ['- ask Tom about the budget', 'Nora=nfield: ask Tom about the budget'],
    ['- call the shop, cc @treed-x', 'Nora=nfield: call the shop, cc @treed-x'],
  ])('%s', (line, task) => {
    expect(tasks('Nora:', line)).toEqual([task])
    expect(tasks('### Nora', '', line)).toEqual([task])
  })
  test('another bold name among people’s lists, though nobody knows it', () => {
    expect(tasks('### Nora', '', '- call', '', '**Zed**', '', '- paint')).toEqual(['Nora=nfield: call', 'Zed=?: paint'])
  })
})

describe('handles', () => {
  test.each([
    ['- @tom: order', 'tom=?: order'],
    ['- @Tom: order', 'Tom=treed-x: order'],
    ['- @Jan: order', 'Jan=?: order'],
    ['- @Zoe: order', 'Zoe=Zoe: order'],
    ['- [Nora Field](https://github.com/stranger): order', 'Nora Field=?: order'],
    ['- [Zoe](https://github.com/zoek): order', 'Zoe=zoek: order'],
    ['- @here: come', 'here=?: come'],
    ['- @channel: come', 'channel=?: come'],
    ['- @everyone: vote', 'everyone=?: vote'],
    ['- @releasebot: post it', 'releasebot=?: post it'],
    ['- @web-team rotate the keys', 'web-team=?: @web-team rotate the keys'],
    ['- @docs-team rotate the keys', 'docs-team=?: @docs-team rotate the keys'],
    ['- @on-call: check it', 'on-call=?: check it'],
    ['- @core: vote', 'core=#core: vote'],
    ['- @acme/docs: vote', 'acme/docs=#docs: vote'],
    ['- @scope/loader: fix the types', ': @scope/loader: fix the types'],
    ['- @acme/crew: vote', 'acme/crew=#acme/crew: vote'],
    ['- @acme/crew vote', 'acme/crew=#acme/crew: @acme/crew vote'],
    ['- @acme/crew to vote', 'acme/crew=#acme/crew: @acme/crew to vote'],
    ['- vote (@acme/crew)', 'acme/crew=#acme/crew: vote (@acme/crew)'],
    ['- count the votes @acme/crew', 'acme/crew=#acme/crew: count the votes @acme/crew'],
    ['- TODO @nfield and @acme/crew: vote', 'nfield=nfield acme/crew=#acme/crew: vote'],
    ['- @acme/maintainers vote', 'acme/maintainers=?: @acme/maintainers vote'],
  ])('%s', (line, task) => expect(tasks(line)).toEqual([task]))

  test.each([
    ['- [ ] @Nora Field order', 'Nora Field=nfield: @Nora Field order'],
    ['- [ ] @Maria della Porta order', 'Maria della Porta=mdp: @Maria della Porta order'],
    ['- [ ] @Mark Price order', 'Mark Price=mprice: @Mark Price order'],
    ['- [ ] @nfield and @Luca Rossi order', 'nfield=nfield Luca Rossi=lucar: @nfield and @Luca Rossi order'],
    ['- [ ] order (@Jan Novak)', 'Jan Novak=jnovak: order (@Jan Novak)'],
  ])('the name behind the sign is nobody’s login: %s', (line, task) => {
    expect(tasks(line)).toEqual([task])
    const attended = '# Sync\n\n## Attendees\n\n- @Nora Field\n- @Maria della Porta\n- @Luca Rossi\n\n## Action items\n'
    expect(tasksOf(...attended.split('\n'), line)).toEqual([task])
  })

  test('one of another name does not take a plain name with it', () => {
    expect(tasks('- Tom: call', '- @tom: order')).toEqual(['Tom=treed-x: call', 'tom=?: order'])
  })
  test.each([
    ['Attendees: @jonasp, Nora Field', '- @jonasp: call', 'jonasp=jonasp: call'],
    ['Attendees: @zoe, Nora Field', '- Zoe: call', 'Zoe=zoe: call'],
    ['Attendees: @luca, Nora Field', '- Luca: call', 'Luca=?: call'],
    ['Attendees: Luca Bianchi, Nora Field', '- Luca: call', 'Luca=?: call'],
    ['There: Dana (@danaq), Nora Field', '- Dana: call', 'Dana=danaq: call'],
    ['出席者：西田（@nishi）、Nora Field', '- 西田：写真', '西田=nishi: 写真'],
    ['Present: Ada Quill sowie Bo Ek', '- order it (Bo)', 'Bo=?: order it (Bo)'],
  ])('%s, %s', (attendance, line, task) => {
    expect(tasksOf('# Sync', '', attendance, '', '## Action items', '', line)).toEqual([task])
  })
})

describe('in a list of decisions', () => {
  test.each([
    ['- Nora: we use tabs', ': Nora: we use tabs'],
    ['- Nora: order the lamps', 'Nora=nfield: order the lamps'],
  ])('%s', (line, task) => expect(tasksOf('# Sync', '', '## Decisions', '', line)).toEqual([task]))
})

describe('people who are only mentioned', () => {
  test.each([
    ['- Speaker: Nora'],
    ['- Thank our host, Nora'],
    ['- Hand the keys from Luca → Nora'],
    ['- Nora should be asked'],
    ['- **Nora** onboarding'],
    ['- Invite the guests, Nora and Luca'],
  ])('%s', (line) => expect(tasks(line)).toEqual([`: ${line.slice(2)}`]))
  test.each([
    ['- Catering: Nora', 'Nora=nfield: Catering: Nora'],
    ['- write it, Nora and Luca, by Friday', 'Nora=nfield Luca=lucar: write it, Nora and Luca, by Friday'],
    ['- write it → Luca, before the fair', 'Luca=lucar: write it → Luca, before the fair'],
    ['- Mr. Reed to write it', 'Mr. Reed=treed-x: Mr. Reed to write it'],
    // A title stands in front of surnames.
    ['- Mr. Luca to write it', 'Mr. Luca=?: Mr. Luca to write it'],
    ['- Nora should write it', 'Nora=nfield: Nora should write it'],
    ['- A2 (Nora, Luca): short list', 'Nora=nfield Luca=lucar: short list'],
    ['- A41-2 (Nora, Luca): short list', 'Nora=nfield Luca=lucar: short list'],
    ['- 41-2 (Nora, Luca): short list', 'Nora=nfield Luca=lucar: short list'],
    ['- 41-2 (two of them) are short', ': 41-2 (two of them) are short'],
    ['A41.2 – HARBOUR – short list', ': HARBOUR – short list'],
    ['A41.2 – HBR – short list', 'HBR=?: short list'],
    ['A41.2 – Nora – short list', 'Nora=nfield: short list'],
    ['- Unassigned: short list', ': short list'],
  ])('but: %s', (line, task) => expect(tasks(line)).toEqual([task]))
})

describe('topics', () => {
  test.each([
    ['- Venue: call the hotel (Tom)', 'Tom=treed-x: Venue: call the hotel (Tom)'],
    ['- Venue: Tom to call the hotel', 'Tom=treed-x: Venue: Tom to call the hotel'],
    ['- LR: call the hotel (Tom)', 'LR=lucar: call the hotel (Tom)'],
    ['- LR: call the hotel (@treed-x)', 'LR=lucar: call the hotel (@treed-x)'],
    ['- API: call the hotel (Tom)', 'Tom=treed-x: API: call the hotel (Tom)'],
    ['- @acme/docs clean it', ': @acme/docs clean it'],
    ['- clean it (@acme/docs)', ': clean it (@acme/docs)'],
    ['- [Kubernetes] upgrade it', ': [Kubernetes] upgrade it'],
    ['- [Zoe, Yan] upgrade it', 'Zoe=? Yan=?: upgrade it'],
    ['- [Nora] upgrade it', 'Nora=nfield: upgrade it'],
    ['- Zoe: call the hotel', 'Zoe=?: call the hotel'],
    ['- Hefe: 200 g', ': Hefe: 200 g'],
    ['- Juice: 12 l of apple', ': Juice: 12 l of apple'],
    ['- Tent: € 40 for a night', ': Tent: € 40 for a night'],
    ['- Zeltmiete: beim Verein fragen', ': Zeltmiete: beim Verein fragen'],
    ['- Nora: 12 l of juice', 'Nora=nfield: 12 l of juice'],
    ['- Zoe: 12 cakes', 'Zoe=?: 12 cakes'],
    ['- ZM: 12 l of juice', 'ZM=?: 12 l of juice'],
    ['- Zoe Miller: 12 l of juice', 'Zoe Miller=?: 12 l of juice'],
    ['- **Survey:** send it to the members (Unassigned)', ': **Survey:** send it to the members (Unassigned)'],
  ])('%s', (line, task) => expect(tasks(line)).toEqual([task]))
  test('are no owners of decisions', () => {
    const { items } = read({ path: 'notes/2026-03-05.md', text: '## Decisions\n\n- Logo: approved.\n- **Database:** use Postgres.\n' })
    expect(items.map(({ kind, owners, text }) => [kind, owners, text])).toEqual([
      ['decision', [], 'Logo: approved.'],
      ['decision', [], '**Database:** use Postgres.'],
    ])
  })
})

describe('several people', () => {
  test('below one task', () => {
    const below = ['- Nora: prepare', '  - TODO Tom: book it', '  - [ ] @carla: print it', '  - [ ] slides', '  - bring water']
    expect(tasks(...below)).toEqual(['Nora=nfield: prepare', 'Tom=treed-x: book it', 'carla=carla: print it'])
    const { items } = read({ path: 'notes/2026-03-05.md', text: ['## Action items', '', ...below].join('\n') })
    expect(items[0]?.details).toEqual(['- [ ] slides', '- bring water'])
  })
  test('below one task, behind what they do', () => {
    const below = [
      '- Nora: prepare',
      '  - book the hall (TR)',
      '  - print it (NF)',
      '  - the old one (Tom)',
      '  - order it (Zoe)',
      '  - order it soon',
    ]
    expect(tasks(...below)).toEqual(['Nora=nfield: prepare', 'TR=treed-x: book the hall (TR)'])
  })
  test('below one task, without any mark', () => {
    const below = [
      '- Nora: prepare',
      '  - Tom: book it',
      '  - Luca to print it',
      '  - Mark will go',
      '  - Zoe: order it',
      '  - Tom: fine by me',
    ]
    expect(tasks(...below, '  - Tom says that it is late', '  - DECISION: no lamps')).toEqual([
      'Nora=nfield: prepare',
      'Tom=treed-x: book it',
      'Luca=lucar: Luca to print it',
      'Mark=mprice: Mark will go',
      ': no lamps',
    ])
  })
  test('in a line below the task', () => {
    expect(tasks('- Paint the boat', '  - Who: Nora, Tom', '- Sell the boat', '  - Who: tbd', '- Tom: row', '  - Who: Nora')).toEqual([
      'Nora=nfield Tom=treed-x: Paint the boat',
      ': Sell the boat',
      'Tom=treed-x: row',
    ])
  })
  test('an initial is not a word between names', () => {
    expect(tasks('- Maria D: write it', '- Bjarne E: row', '- Nora e Tom: paint')).toEqual([
      'Maria D=mdp: write it',
      'Bjarne E=bjarnee: row',
      'Nora=nfield Tom=treed-x: paint',
    ])
  })
  test('what somebody will do, as a list', () => {
    expect(tasks('- @nfield will:', '  - release it', '  - update it')).toEqual(['nfield=nfield: release it', 'nfield=nfield: update it'])
  })
  test('in a later sentence', () => {
    expect(tasks('- Nora to arrange it. Luca will write to them. Python will be dropped.')).toEqual([
      'Nora=nfield Luca=lucar: Nora to arrange it. Luca will write to them. Python will be dropped.',
    ])
  })
  test('with others whom nobody names', () => expect(tasks('- Nora & other folks: clean up')).toEqual(['Nora=nfield: clean up']))
  test('at most ten', () => {
    const names = Array.from({ length: 11 }, (_, index) => `@person-${index}`).join(' ')
    expect(read({ path: '2026-03-05.md', text: `## Action items\n\n- ${names} vote\n` }).items[0]?.owners).toHaveLength(10)
  })
  test.each([['## Task for everyone'], ['## Tasks for everyone'], ['## Aufgaben für alle']])('of a group in the heading: %s', (heading) => {
    expect(tasksOf(heading, '', '- read the minutes')).toEqual([`${heading.split(' ').at(-1)}=?: read the minutes`])
  })
})

describe('below “TODOs and decisions” a line that names known people in front of a colon is a task', () => {
  const inMixed = (line: string) =>
    read({
      path: 'notes/2026-03-05.md',
      text: `---\nparticipants: [Kim Wolf, Tess, Mira]\n---\n\n## TODOs and decisions\n\n- ${line}`,
    }).items.map(({ kind, owners, text }) => [kind, owners.map(({ written }) => written), text])
  test.each([
    ['Mira → Tess: yearly accounts', ['Tess'], 'yearly accounts'],
    ['Mira or Tess: yearly accounts', [], 'Mira or Tess: yearly accounts'],
    ['Mira or Tess to audit the accounts', [], 'Mira or Tess to audit the accounts'],
    ['Mira?: yearly accounts', [], 'Mira?: yearly accounts'],
    ['kw: yearly accounts', [], 'kw: yearly accounts'],
    ['Unassigned: yearly accounts', [], 'yearly accounts'],
  ])('%s', (line, owners, text) => expect(inMixed(line)).toEqual([['todo', owners, text]]))
  test.each([['Tabs or spaces: tabs'], ['Input → output: faster']])('%s', (line) => expect(inMixed(line)).toEqual([['decision', [], line]]))
})

describe('lines of one paragraph', () => {
  const reader = noteReader({ reading: defaultReadingOptions, roster: { people: [], groups: [] } })
  const textsOf = (...lines: string[]) =>
    reader({
      path: 'notes/2026-03-05.md',
      text: ['# Sync', '', 'Present: Olga Faber, Piet Groen, Mia Stern', '', '## Actions', '', ...lines].join('\n'),
    }).items.map(({ owners, text }) => `${owners.map(({ written }) => written).join('+')}: ${text}`)

  test.each([
    ['a known person and "to"', ['OF/PG - tune the pump', 'PG to buy hoses'], ['OF+PG: tune the pump', 'PG: PG to buy hoses']],
    ['three of them', ['Mia: call', 'OF will write', 'PG to buy hoses'], ['Mia: call', 'OF: OF will write', 'PG: PG to buy hoses']],
    ['a mention', ['@mia to call', '@olga buy hoses'], ['mia: @mia to call', 'olga: @olga buy hoses']],
    ['somebody called upon', ['OF: tune the pump', 'Piet, buy hoses'], ['OF: tune the pump', 'Piet: Piet, buy hoses']],
    ['the lines of a list item', ['- Mia to call', '  PG to buy hoses'], ['Mia: Mia to call', 'PG: PG to buy hoses']],
    [
      'a sentence that ends a long line',
      ['OF: write to the shop in Basel about the pump that never arrived.', 'PG to buy hoses'],
      ['OF: write to the shop in Basel about the pump that never arrived.', 'PG: PG to buy hoses'],
    ],
  ])('%s: a task of its own', (_, lines, tasks) => expect(textsOf(...lines)).toEqual(tasks))

  test.each([
    ['a wrapped line', ['OF: write to the shop in Basel about the pump, and then ask', 'PG to buy hoses']],
    ['a list of names that goes on', ['OF to tune the pump with Mia and', 'PG to the end']],
    ['a comma', ['OF: tell Mia,', 'PG to know of it, too']],
    ['somebody whom the note does not know', ['OF: tune the pump', 'Zora to know of it']],
    ['a topic and who does it', ['- New hoses', '  PG to order']],
  ])('%s: still one task', (_, lines) => expect(textsOf(...lines)).toHaveLength(1))
})

describe('several tasks in one line, each with its own people', () => {
  test.each([
    ['- Nora: ten chairs; Tom: eleven tables', ['Nora=nfield: ten chairs', 'Tom=treed-x: eleven tables']],
    ['- Nora: ten chairs, Tom: eleven tables', ['Nora=nfield: ten chairs', 'Tom=treed-x: eleven tables']],
    ['- Nora will bring chairs; Tom to bring tables.', ['Nora=nfield: Nora will bring chairs', 'Tom=treed-x: Tom to bring tables.']],
    [
      'Nora: ten chairs; Tom: eleven tables\nLuca: two lamps',
      ['Nora=nfield: ten chairs', 'Tom=treed-x: eleven tables', 'Luca=lucar: two lamps'],
    ],
    ['- @nfield, @lucar: count', ['nfield=nfield lucar=lucar: count']],
    ['- @nfield; @lucar: count', ['nfield=nfield lucar=lucar: count']],
    ['- Nora; Tom: count', ['Nora=nfield Tom=treed-x: count']],
    ['- Nora, Tom: count, Luca: print', ['Nora=nfield Tom=treed-x: count', 'Luca=lucar: print']],
    ['- @nfield count, @lucar: print', ['nfield=nfield: @nfield count, @lucar: print']],
    ['- Nora: chairs; and the tables', ['Nora=nfield: chairs; and the tables']],
    ['- Nora: chairs; Venue: the hall', ['Nora=nfield: chairs; Venue: the hall']],
    ['- Venue: the hall; Tom: eleven tables', [': Venue: the hall; Tom: eleven tables']],
    ['- @nfield, @lucar: ten chairs', ['nfield=nfield lucar=lucar: ten chairs']],
    ['- Nora: call Luca, Tom to drive', ['Nora=nfield: call Luca, Tom to drive']],
  ])('%s', (lines, expected) => expect(tasks(...lines.split('\n'))).toEqual(expected))
})

describe('a task with its people behind a colon', () => {
  test.each([
    ['- Order the lamps: Nora', 'Nora=nfield: Order the lamps: Nora'],
    ['- Order the lamps: Nora & Tom', 'Nora=nfield Tom=treed-x: Order the lamps: Nora & Tom'],
    ['- Invite to the fair: Nora', ': Invite to the fair: Nora'],
    ['- Speaker: Nora', ': Speaker: Nora'],
    ['- 田中さん：お知らせを書く', '田中さん=?: お知らせを書く'],
  ])('%s', (line, expected) => expect(tasks(line)).toEqual([expected]))
})

test.each(['TOP 3: Beschlüsse', 'Item 4 – Decisions', 'Agenda item 2: Decisions', 'Punkt 7.1: Beschlüsse'])(
  'below “%s” are decisions',
  (heading) => {
    const text = `# Sync\n\n## ${heading}\n\n- The hall stays open`
    const { items } = read({ path: 'notes/2026-03-05.md', text })
    expect(items.map(({ kind }) => kind)).toEqual(['decision'])
  },
)

test.each([
  ['## Nora (by phone)', '- TODO: book the hall'],
  ['## Nora, by phone', '- TODO: book the hall'],
  ['**Nora (by phone)**', '- TODO: book the hall'],
  ['## Tasks', '', '### Nora (by phone)', '- book the hall'],
  ['## Tasks', '', '**Nora (by phone)**', 'book the hall'],
])('a remark on a person is not part of the heading: %j', (...lines) => {
  expect(tasksOf('# Sync', '', ...lines)).toEqual(['Nora=nfield: book the hall'])
})

test.each([[['## Nora (Tom takes over)']], [['## Nora (with Tom)']], [['## Nora (early)', '- came first', '', '## Nora (late)']]])(
  'below a heading that is not one person’s alone nobody is inherited: %j',
  (lines) => {
    expect(tasksOf('# Sync', '', ...lines, '- TODO: book the hall')).toEqual([': book the hall'])
  },
)
