/** Whom a note shows to be people: in its first lines, in the headings of a round table, and in links to other notes. */
import { describe, expect, test } from 'vitest'
import type { Roster } from '../../src/model/person.js'
import { noteReader } from '../../src/fetch/note-reader.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

const roster: Roster = {
  people: [
    { login: 'evav', name: 'Eva Vogel', aliases: [] },
    { login: 'hugom', name: 'Hugo Marsh', aliases: [] },
    { login: 'hanna-k', name: 'Hanna Keller', aliases: [] },
    { login: 'hannar', name: 'Hanna Rose', aliases: [] },
    { login: 'jiho', name: 'Ji-ho Kim', aliases: [] },
    { login: 'pabloc', name: 'Pablo Cruz', aliases: [] },
    { login: 'okapi', name: 'Ole Kant', aliases: [] },
    { login: 'petrac', name: 'Petra Cole', aliases: [] },
  ],
  groups: [],
}
const read = noteReader({ reading: defaultReadingOptions, roster })
const note = (...lines: string[]) => read({ path: 'notes/2026-03-05.md', text: lines.join('\n') })

/** Each item as "owner=login: text"; "?" for an owner who is not certain. */
const tasksOf = (...lines: string[]) =>
  note(...lines).items.map(({ owners, text }) => `${owners.map(({ written, login }) => `${written}=${login ?? '?'}`).join(' ')}: ${text}`)

describe('the first lines', () => {
  test.each([
    ['Present were Eva Vogel, Hugo Marsh (notes) and Zed.', ['Eva Vogel', 'Hugo Marsh', 'Zed']],
    ['Hello all,\nthose present were Eva and Hugo. Hanna sent regrets.', ['Eva', 'Hugo']],
    ['Anwesend waren Eva und Hugo.', ['Eva', 'Hugo']],
    ['We were late, and the hall was cold.', []],
    ['Present were the whole board.', []],
    ['Eva, Hugo Marsh, Zed', ['Eva', 'Hugo Marsh', 'Zed']],
    ['EV, HM + Zed from the bank', ['EV', 'HM', 'Zed']],
    ['Present: HM, OK', ['HM', 'OK']],
    ['Present: eva, Zed from support', ['eva', 'Zed']],
    ['Present: eva + Zed from support', ['eva', 'Zed']],
    ['Present: eva\nRemote: Zed', ['eva', 'Zed']],
    ['Present: HM, TO', ['HM']],
    ['Eva & Hugo (late), young Zed, 3 guests', ['Eva', 'Hugo', 'Zed']],
    ['Hugo M, Eva, the mayor for an hour', ['Hugo M', 'Eva']],
    ['eva, hugo, ji-ho', ['eva', 'hugo', 'ji-ho']],
    ['Eva, Hugo, Ji-ho. Zed on leave.', ['Eva', 'Hugo', 'Ji-ho']],
    ['5 March · the barn · minutes: Eva (clerk)', ['Eva']],
    ['_Chair: Hugo. Also there: Eva, Zed Orr_', ['Hugo', 'Eva', 'Zed Orr']],
    ['Eva and Hugo went to the bank', []],
    ['Eva, Hugo and Ji-ho paid for it', []],
    ['Eva, Zed, Yan, Xia', []],
    ['Notes: Zed', []],
    ['Paint, Hugo, brushes', []],
  ])('%s', (line, participants) => {
    expect(note('# Boat club', '', line, '', 'It rained.').participants).toEqual(participants)
    expect(note(line, '', 'It rained.').participants).toEqual(participants)
  })

  test('end with the first list and the second heading', () => {
    expect(note('# Boat club', '', '- the oars', '', 'Eva, Hugo').participants).toEqual([])
    expect(note('# Boat club', '', '## Oars', '', 'Eva, Hugo').participants).toEqual([])
  })

  test('say which of two people a name means', () => {
    expect(tasksOf('# Boat club', '', 'Eva, Hanna Rose', '', '## Action items', '', '- Hanna: call')).toEqual(['Hanna=hannar: call'])
    expect(tasksOf('# Boat club', '', '## Action items', '', '- Hanna: call')).toEqual(['Hanna=?: call'])
  })

  test('people in brackets behind their party, and behind initials', () => {
    expect(note('Present: ACME (Ann Lee, Bo Ek), BORG (Cy Orr)').participants).toEqual(['Ann Lee', 'Bo Ek', 'Cy Orr'])
    expect(tasksOf('Present: HK (Hanna Rose), PC (Petra), EV (Oslo)', '', 'TODO PC to call')).toEqual(['PC=petrac: PC to call'])
  })

  test.each([
    // Each sign is the one’s whom it stands behind, also where "HM" or "ABC" might be a party’s.
    ['Present: BOATS: Eva Vogel (EV, lead), Petra Cole (PC) · ABC: Hugo Marsh (HM) · Zed Orr (ZO)', ['EV=evav', 'PC=petrac', 'HM=hugom']],
    ['Present: Petra Cole (PC) / Hugo Marsh (HM) / Eva Vogel (EV)', ['EV=evav', 'PC=petrac', 'HM=hugom']],
    ['## Present\n\n- BOATS: Eva Vogel (EV) • Petra Cole (PC)\n- ABC: Hugo Marsh (HM)', ['EV=evav', 'PC=petrac', 'HM=hugom']],
    ['## Present\n\nEV: Eva Vogel\nPC: Petra Cole\nHM: Hugo Marsh', ['EV=evav', 'PC=petrac', 'HM=hugom']],
  ])('signs of several people on one line: %s', (present, owners) => {
    const actions = ['## Actions', '', '- EV: paint', '- PC: sew', '- HM: call']
    expect(
      note(present, '', ...actions).items.flatMap((item) => item.owners.map(({ written, login }) => `${written}=${login ?? '?'}`)),
    ).toEqual(owners)
  })

  test('a party in front of several people is no sign of the first one', () => {
    const { participants, explainedSigns } = note('## Present', '', '- TUD: Eva Vogel, Hugo Marsh', '- ORCHARD: Zed Orr')
    expect({ participants, explainedSigns }).toEqual({ participants: ['Eva Vogel', 'Hugo Marsh', 'Zed Orr'], explainedSigns: undefined })
  })

  test('a table of who speaks for whom', () => {
    const { participants } = note('# Boat club', '', '| Crew | Rep |', '|---|---|', '| Oars | Eva Vogel |', '| Sails | *tbc* |')
    expect(participants).toEqual(['Eva Vogel'])
  })
})

describe('initials of people of the config', () => {
  const heading = ['# Boat club', '', 'Eva, Hugo', '', '## Action items', '']
  test.each([
    ['- [ ] paint it (EV)', 'EV=evav: paint it (EV)'],
    ['- [ ] paint it (EV + HM)', 'EV=evav HM=hugom: paint it (EV + HM)'],
    ['- [ ] paint it [HM]', 'HM=hugom: paint it [HM]'],
    ['- [ ] paint it - HM', 'HM=hugom: paint it - HM'],
    ['- EV → the paint', 'EV=evav: the paint'],
    ['- [ ] paint it (PC)', ': paint it (PC)'],
    ['- [ ] paint it (OK)', ': paint it (OK)'],
    ['- [ ] paint it [Eva G]', 'Eva G=?: paint it [Eva G]'],
    ['- Mrs Zorn looks for the key', 'Mrs Zorn=?: Mrs Zorn looks for the key'],
    ['- [ ] paint it. *Eva, 14 March*', 'Eva=evav: paint it. *Eva, 14 March*'],
    ['- ACME (Eva, Hugo): paint it', 'Eva=evav Hugo=hugom: paint it'],
    ['- Hall B: paint it', ': Hall B: paint it'],
    ['- [ ] paint it (EU)', ': paint it (EU)'],
    ['- [ ] paint it (MB)', ': paint it (MB)'],
  ])('%s', (line, task) => expect(tasksOf(...heading, line)).toEqual([task]))

  test('two whom they fit, and a stranger who was there', () => {
    expect(tasksOf('# Boat club', '', '## Action items', '', '- paint it (HK + EV)')).toEqual(['HK=hanna-k EV=evav: paint it (HK + EV)'])
    expect(tasksOf('# Boat club', '', 'Present: Henk Kort, Eva', '', '## Action items', '', '- paint it (HK)')).toEqual([
      'HK=?: paint it (HK)',
    ])
  })
})

describe('letters that the note explains', () => {
  const heading = ['# 1:1', '', 'H = Hugo Marsh, E = Eva', '', '## Action items', '']
  test.each([
    ['- H: paint it', 'H=hugom: paint it'],
    ['- E + H: paint it', 'E=evav H=hugom: paint it'],
    ['- H – paint it', 'H=hugom: paint it'],
    ['- [ ] paint it (H)', 'H=hugom: paint it (H)'],
    ['- H to paint it', 'H=hugom: H to paint it'],
    ['- paint hall H', ': paint hall H'],
    ['- P: paint it', ': P: paint it'],
  ])('%s', (line, task) => expect(tasksOf(...heading, line)).toEqual([task]))

  test.each([
    ['A = Anna Kant', '- A: paint it', ': A: paint it'],
    ['P = Eva Vogel', '- P: paint it', ': P: paint it'],
    ['T = Tasks', '- T: paint it', ': T: paint it'],
    ['P = Petra Cole, P = Pablo Cruz', '- P: paint it', 'P=?: paint it'],
  ])('not in %s', (legend, line, task) => expect(tasksOf('# 1:1', '', legend, '', '## Action items', '', line)).toEqual([task]))
})

test('a stranger in bold beside two known people', () => {
  const known = ['# Boat club', '', '## Actions', '', '- **Eva** paint it', '- 🛶 **Hugo and Zed** sew it']
  expect(tasksOf(...known, '- **Tam** calls the dean', '- **Jo B.** call them', '- **Website** fix it', '- **New oars** buy')).toEqual([
    'Eva=evav: **Eva** paint it',
    'Hugo=hugom Zed=?: **Hugo and Zed** sew it',
    'Tam=?: **Tam** calls the dean',
    'Jo B.=?: **Jo B.** call them',
    ': **Website** fix it',
    ': **New oars** buy',
  ])
  expect(tasksOf(...known.slice(0, 5), '- **Tam** calls the dean')).toContain(': **Tam** calls the dean')
})

describe('surnames', () => {
  const task = ['', '## Actions', '', '| What | Who |', '|---|---|', '| paint it | Cole |']
  test.each([
    ['Present: Vogel, Marsh', 'petrac'],
    ['Present: Vogel, Hugo', '?'],
    ['Present: Eva Vogel, Hugo Marsh', '?'],
  ])('of somebody who was not there: %s', (present, login) => expect(tasksOf(present, ...task)).toEqual([`Cole=${login}: paint it`]))
})

describe('a round table', () => {
  const parts = ['# Boat club', '', '**Eva**', '- rowed twice', '- TODO paint the oars', '- TODO Hugo: call', '', '**Hugo**', '- TODO sew']
  test('the tasks of a part are theirs whose it is', () => {
    expect(tasksOf(...parts)).toEqual(['Eva=evav: paint the oars', 'Hugo=hugom: call', 'Hugo=hugom: sew'])
    expect(tasksOf('# Boat club', '', '### Eva', '', 'TODO: paint', '', '### Oars', '', 'TODO: buy')).toEqual(['Eva=evav: paint', ': buy'])
    expect(tasksOf('# Boat club', '', '- Eva', '  - TODO paint')).toEqual(['Eva=evav: paint'])
  })
  test('shows strangers to be people', () => {
    expect(tasksOf(...parts, '', '**Zed Orr (ZO)**', '- TODO row')).toContain('Zed Orr=?: row')
    expect(tasksOf('# Boat club', '', '**Eva**', '- x', '', '**New oars**', '- TODO row')).toEqual([': row'])
  })
  test('says nothing of what was decided, nor of what stands behind the list', () => {
    expect(note('# Boat club', '', '**Eva**', '- DECISION: we row')).toMatchObject({ items: [{ kind: 'decision', owners: [] }] })
    expect(tasksOf('# Boat club', '', '**Eva**', '- rowed', '', 'It rained. TODO: dry the sails')).toEqual([': dry the sails'])
  })
  test('one name above several parts says who speaks', () => {
    expect(tasksOf('# Boat club', '', '### Eva', '', 'Late.', '', '### Hugo', '', 'Yes.', '', '### Eva', '', 'TODO: row')).toEqual([
      ': row',
    ])
  })
})

describe('links to other notes', () => {
  const heading = ['# Boat club', '', 'Seen by [[Eva Vogel]] and [[people/hm|Hugo]].', '', '## Tasks', '']
  test.each([
    ['- [ ] paint it [[Eva Vogel]] 📅 2026-03-09 #task', 'Eva Vogel=evav: paint it [[Eva Vogel]] 📅 2026-03-09'],
    ['- [ ] paint it [[Eva Vogel]] [[people/hm|Hugo]]', 'Eva Vogel=evav Hugo=hugom: paint it [[Eva Vogel]] [[people/hm|Hugo]]'],
    ['- [ ] [[Eva Vogel]] the new [[Oars]]', 'Eva Vogel=evav: [[Eva Vogel]] the new [[Oars]]'],
    ['- [ ] [[Eva Vogel]]: paint the [[Oars|oars]]', 'Eva Vogel=evav: paint the [[Oars|oars]]'],
    ['- [ ] paint it with [[Eva Vogel]]', ': paint it with [[Eva Vogel]]'],
    ['- [ ] read the #todo list of [[Oars]]', ': read the #todo list of [[Oars]]'],
  ])('%s', (line, task) => expect(tasksOf(...heading, line)).toEqual([task]))
})

describe('who had a role at the meeting', () => {
  const task = ['## Actions', '', '- Chair to send the minutes']
  test.each([
    ['Chair: Hugo Marsh', 'hugom'],
    ['- **Chair:** Hugo Marsh', 'hugom'],
    ['Present: Eva Vogel (scribe), Hugo Marsh (chair)', 'hugom'],
    ['Present: Eva Vogel (EV, scribe), Hugo Marsh (chair, HM)', 'hugom'],
    ['Present: Eva Vogel (chair, EV)\nApologies: Hugo Marsh (chair, HM)', 'evav'],
    ['Present: Hugo Marsh (in the chair from 8 pm, HM)', '?'],
    ['_Chair: Hugo. Also there: Eva, Zed Orr_', 'hugom'],
    ['Chair: @hugom', 'hugom'],
    ['| Role | Who |\n|---|---|\n| Chair | Hugo Marsh |', 'hugom'],
    ['| Chair | Scribe |\n|---|---|\n| Hugo Marsh | Eva Vogel |', 'hugom'],
    ['Present: Hugo Marsh – Chair, Eva Vogel', 'hugom'],
    ['## Present\n- Eva Vogel, Scribe\n- Hugo Marsh, Chair', 'hugom'],
    ['## Meeting\n\nPresent: Eva Vogel, Hugo Marsh (Chair)', 'hugom'],
    ['| Name | Office |\n|---|---|\n| Hugo Marsh | Chair |', 'hugom'],
    ['Officers: Scribe Eva Vogel, Chair Hugo Marsh', 'hugom'],
    ['Present: Scribe (Eva), Chair (Hugo)', 'hugom'],
    ['Present: Eva Vogel, Hugo Marsh (Acting Chair)\nApologies: Petra Cole (Chair)', 'hugom'],
    ['Chair: Hugo Marsh (Eva ill)\nNot with us: Eva Vogel (Chair)', 'hugom'],
    ['Hugo Marsh took the chair.', 'hugom'],
    ['Hugo Marsh leitete die Sitzung.', 'hugom'],
    ['Hugo Marsh a présidé la séance.', 'hugom'],
    ['Chair: Hugo Marsh\nChair: Eva Vogel', '?'],
    ['Present: Eva Vogel, Hugo Marsh, Chair', '?'],
    ['Chair: Hugo Marsh and Eva Vogel', '?'],
    ['Chair: Hanna', '?'],
    // Absent, so somebody else had it.
    ['Chair: Hugo Marsh (absent)', '?'],
    ['Apologies: Hugo Marsh (chair)', '?'],
    ['Chair: Hugo Marsh\nPresent: Eva Vogel\nApologies: Hugo Marsh', '?'],
    ['Chair: Zed Orr', '?'],
    ['Chair: opens the meeting at six', '?'],
  ])('%s', (opening, login) => {
    const [item] = note(...opening.split('\n'), '', ...task).items
    expect(item!.owners.map((owner) => owner.login ?? '?')).toEqual([login])
  })
  test.each([
    ['Present: Eva Vogel (Chair), Hugo Marsh (Boatman)', '- Boatman to oil it', 'hugom'],
    ['Present: Eva Vogel (Leeds), Hugo Marsh (York)', '- York to oil it', '?'],
    ['Present: Eva Vogel (Treasurer), Hugo Marsh (Secretary)', '- Treas.: pay', 'evav'],
    ['Present: Eva Vogel (Treasurer), Hugo Marsh (Secretary)', '- Sec. to write', 'hugom'],
    ['On call this week: @evav', '- on-call: restart it', 'evav'],
    ['Pager: @evav', '- pager: restart it', 'evav'],
    ['Bereitschaft diese Woche: Eva Vogel', '- Bereitschaft: neu starten', 'evav'],
    ['On call: @evav, @hugom', '- on-call: restart it', '?'],
  ])('of another office: %s, %s', (opening, line, login) => {
    const [item] = note(...opening.split('\n'), '', '## Actions', '', line).items
    expect(item!.owners.map((owner) => owner.login ?? '?')).toEqual([login])
  })
  test('in the front matter', () => {
    expect(tasksOf('---', 'chair: Hugo Marsh', '---', ...task)).toEqual(['Chair=hugom: Chair to send the minutes'])
  })
  test('who has it later in the talk is not the one', () => {
    expect(tasksOf('# Call', '', '## Talk', '', 'Chair: Hugo Marsh', '', ...task)).toEqual(['Chair=?: Chair to send the minutes'])
  })
})

describe('signs that a list gives for a name', () => {
  test.each([
    ['Apologies: Zed Ulm (ZEU)', 'ZEU'],
    ['Apologies: Zed Ulm (ZUl)', 'ZUl'],
    ['Present: Zed Ulm (ZUl)', 'ZUl'],
    ['Guest: Zed Ulm (ZEU)', 'ZEU'],
    ['Gast: Zed Ulm [ZEU]', 'ZEU'],
    ['## Regrets\n\n- Zed Ulm (ZEU)', 'ZEU'],
    ['Present:\n\n- [x] Eva\n- [ ] Zed Ulm (ZEU)', 'ZEU'],
  ])('%s', (list, sign) => {
    const text = ['# Boat club', '', list, '', '## Action items', '', `- oil for the oars (${sign})`]
    expect(tasksOf(...text)).toEqual([`${sign}=?: oil for the oars (${sign})`])
  })

  test('other words in brackets are none', () => {
    const text = ['# Boat club', '', 'Apologies: Zed Ulm (UZk), Zed (ABc)', '', '## Action items', '', '- oil (UZk)', '- oars (ABc)']
    expect(tasksOf(...text)).toEqual([': oil (UZk)', ': oars (ABc)'])
  })
})

describe('a login in the list of those present', () => {
  const loginsOf = (...lines: string[]) => [
    ...new Set(note('# Boat club', '', ...lines).writtenLogins.map(({ name, login }) => `${name}=${login}`)),
  ]
  test.each([
    ['Present: ZO, Zed Orr (@zed_acme)', 'Zed Orr=zed_acme'],
    ['Present: ZO, Zed Orr (@zed\\_acme)', 'Zed Orr=zed_acme'],
    ['Present were Eva Vogel, Hugo Marsh and Zed Orr (@zed_acme).', 'Zed Orr=zed_acme'],
    ['_Present: Zed Orr (@zed_acme)_', 'Zed Orr=zed_acme'],
    // Two for one name, everybody who is there, and what a template has.
    ['Present: Zed Orr (@zed, @zorr)', ''],
    ['Present: Zed Orr (@zed, @ZED)', 'Zed Orr=zed'],
    ['Present: Zed Orr (@here)', ''],
    ['Present: Zed Orr (@team)', ''],
    ['Present: Zed Orr (@LOGIN), Yan Ek (@your-username)', ''],
    ['Present: [Zed Orr](https://github.com/username)', ''],
    ['Who: @zed @yan-ek', 'zed=zed'],
  ])('%s', (line, expected) => expect(loginsOf(line).join(', ')).toBe(expected))

  test('tells a surname from the name of a group', () => {
    const { participants } = note(
      'Present: Amy Board (@amyb), Tom Allen, Ole Core (@olec), Core Team (@core-x), Trail Board, Board, Design Team',
    )
    expect(participants).toEqual(['Amy Board', 'Tom Allen', 'Ole Core'])
    const tasks = tasksOf('Present: Amy Board (@amyb)', '', '## Action items', '', '- Amy Board: call', '- Amy to call again', '- AB: sing')
    expect(tasks).toEqual(['Amy Board=amyb: call', 'Amy=amyb: Amy to call again', 'AB=amyb: sing'])
  })
})

describe('the login of somebody who is absent', () => {
  test.each([
    ['Regrets: Rui Dias (@rui-d)', ['- Rui: write it', '- RD: order it'], ['Rui=rui-d: write it', 'RD=rui-d: order it']],
    ['## Regrets\n\n- Rui Dias @rui-d', ['- Rui Dias to write it'], ['Rui Dias=rui-d: Rui Dias to write it']],
    ['Present: Rui\n\nRegrets: Rui Dias (@rui-d)', ['- Rui: write it'], ['Rui=?: write it']],
  ])('%s', (absence, items, expected) => {
    const lines = ['# Sync', '', absence, '', '## Actions', '', ...items]
    expect(tasksOf(...lines)).toEqual(expected)
    expect(note(...lines).participants).not.toContain('Rui Dias')
  })
})
