/** A note made for measuring. */
export interface GeneratedNote {
  readonly path: string
  readonly text: string
}

const people = [
  'Ann Lee',
  'Bo Ekström',
  'Célia Duarte',
  'Dmitri Ostrov',
  'Eva Lindqvist',
  'Farid Haddad',
  'Gunnar Holm',
  'Hanna Kruse',
  'Ines Moreno',
  'Jonas Vogel',
]
const verbs = ['Review', 'Write', 'Update', 'Send', 'Prepare', 'Discuss', 'Check', 'Publish', 'Collect', 'Rebase']
const things = [
  'the loader',
  'the build of `arm64`',
  'the draft of the charter',
  'the **release notes**',
  'the [test plan](https://example.org/plans/7)',
  'the survey',
  'the budget for the workshop',
  'the port to the new toolchain',
  'the onboarding guide',
  '_all_ open questions',
]
const ends = [
  'by Thursday',
  'before the next call',
  'with the other maintainers',
  'on the mailing list',
  'and report back',
  'for the newsletter',
  'once the tests pass',
  'together with the infra team',
  'with a short summary',
  'in the tracker',
]
const phrases = [
  'The group talked about the state of the tests and agreed that most of them still need an owner.',
  'It was noted that the mirror is slow since the move, which may have to do with the cache (see https://example.org/status/42).',
  'There was some discussion on naming; nobody objected to the shorter form.',
  'Two new contributors introduced themselves and asked where to begin.',
  'Performance of the *memory* subsystem went up by 12% on the reference machine, but down on small boards.',
  'The numbers in `bench.csv` are from last week and should be taken again.',
]

/** Notes like those of a busy community, the same ones each time: some 2 to 6 KB each, with items in every form that is read. */
export function generateNotes(count: number): GeneratedNote[] {
  return Array.from({ length: count }, (_, index) => generateNote(index))
}

function generateNote(index: number): GeneratedNote {
  const pick = randomPicker(index + 1)
  const date = new Date(Date.UTC(2020, 0, 2 + 2 * index)).toISOString().slice(0, 10)
  const lines = [
    ...frontMatter(pick, date),
    ...agenda(pick, `0.${index % 20}`),
    ...discussions(pick),
    ...todos(pick),
    ...actionItems(pick),
    ...(index % 10 === 0 ? actionTable(pick, date) : []),
    '',
  ]
  return { path: `notes/${date.slice(0, 4)}/${date}-call.md`, text: lines.join('\n') }
}

function frontMatter(pick: Picker, date: string): string[] {
  const present = people.filter(() => pick([true, true, false]))
  const team = pick(['community', 'core', 'docs'])
  return ['---', `datetime: ${date}T10:00:00+01:00`, `teams: [${team}]`, `participants: [${present.join(', ')}]`, '---', '']
}

function agenda(pick: Picker, version: string): string[] {
  return [
    `# ${pick(['Weekly call', 'Community meeting', 'Steering group'])}`,
    '',
    '## Agenda',
    '',
    ...times(pick, 3, 6, () => `* ${pick(['Status of', 'Planning', 'Open points of'])} ${pick(things)}`),
    `* Planning release ${version}`,
    '',
  ]
}

function discussions(pick: Picker): string[] {
  const topic = () =>
    [
      '',
      `### ${pick(['Status', 'Ideas', 'Questions'])} ${pick(things)}`,
      '',
      ...times(pick, 1, 4, () => `${pick(phrases)}\n${pick(phrases)}`),
      '',
      ...times(pick, 1, 5, () => `- ${pick(phrases)}\n  - ${initials(pick(people))}: ${pick(phrases)}`),
    ].join('\n')
  return ['## Discussions', '', ...times(pick, 1, 4, topic), '', `**DECISION**: ${pick(phrases)}`, '']
}

function todos(pick: Picker): string[] {
  return ['## TODOs and decisions', '', ...times(pick, 1, 4, () => `${ownedTask(pick)}\n`), '']
}

function actionItems(pick: Picker): string[] {
  return ['## Action items', '', ...times(pick, 1, 4, () => `${pick(['- ', '- [ ] ', '- [x] '])}${ownedTask(pick)}`)]
}

function actionTable(pick: Picker, due: string): string[] {
  return ['', '| Owner | Action | Due |', '|---|---|---|', ...times(pick, 2, 5, () => `| ${pick(people)} | ${task(pick)} | ${due} |`)]
}

/** A task with its owner in one of the forms that are read, or with none. */
function ownedTask(pick: Picker): string {
  const forms = [
    () => `${initials(pick(people))}: ${task(pick)}`,
    () => `${initials(pick(people))}/${initials(pick(people))}: ${task(pick)}`,
    () => `${pick(people)} to ${task(pick).toLowerCase()}`,
    () => `@${pick(people).split(' ')[0]!.toLowerCase()} ${task(pick)}`,
    () => task(pick),
  ]
  return pick(forms)()
}

function task(pick: Picker): string {
  return `${pick(verbs)} ${pick(things)} ${pick(ends)}.`
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((word) => word[0])
    .join('')
}

function times(pick: Picker, least: number, most: number, make: () => string): string[] {
  return Array.from({ length: least + pick([...Array(most - least + 1).keys()]) }, make)
}

type Picker = <T>(from: readonly T[]) => T

/** Picks from lists in an order that only the seed decides (a linear congruential generator, Numerical Recipes). */
function randomPicker(seed: number): Picker {
  let state = (seed * 2_654_435_761) >>> 0
  return (from) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return from[Math.floor((state / 2 ** 32) * from.length)]!
  }
}
