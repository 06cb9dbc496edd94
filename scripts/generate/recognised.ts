import { english } from '../../src/notes/languages/english.js'
import { french } from '../../src/notes/languages/french.js'
import { german } from '../../src/notes/languages/german.js'
import { ambiguousForms, leadingForms } from '../../src/notes/markers/forms.js'
import type { MarkerExample } from '../../src/notes/markers/marker.js'
import { markers } from '../../src/notes/markers/table.js'
import { labels } from '../../src/notes/owners/labels.js'
import { phrases } from '../../src/notes/owners/phrases.js'
import type { OwnerRule } from '../../src/notes/owners/rule.js'
import { announcedVerdicts } from '../../src/notes/verdicts/announced.js'
import { talkVerdicts } from '../../src/notes/verdicts/talk.js'
import type { Verdict, VerdictExample, VerdictRule } from '../../src/notes/verdicts/verdict.js'
import { code, table } from './markdown-table.js'

/** What the reader recognises: the examples of its rules, which are its tests as well. */
export function recognisedPage(): string {
  return [
    '# What is recognised',
    'Made from the examples of the rules that read notes (`npm run generate`); each example is a test as well. The name of a rule is what `extract --explain` prints. In each table the first rule that fits counts; “another rule” marks an example that the rule leaves to others.',
    'The tables show English, German and French; the other [languages](configuration.md) come with fewer words. `words` in the [config](configuration.md#words) adds more and takes some away.',
    '## Headings',
    'Bold lines, labels such as `Actions:`, numbers in front and a few words around them are read alike.',
    headings(),
    '## Items',
    '### In a section that announces items, or behind a marker',
    verdictTable(announcedVerdicts),
    '### In the talk',
    verdictTable(talkVerdicts),
    '## Markers',
    'Where a marker is written:',
    markerTable(markers),
    'How it is set apart from the task behind it:',
    markerTable([...new Set([...leadingForms, ...ambiguousForms])]),
    '## Owners',
    '### In front of a task',
    ownerTable(labels),
    '### In the words of a task',
    ownerTable(phrases),
  ]
    .join('\n\n')
    .concat('\n')
}

const another = 'another rule'

function headings(): string {
  const languages = [english, german, french]
  const rows = (
    [
      ['action items', 'actionHeadings'],
      ['decisions', 'decisionHeadings'],
      ['who was there', 'attendanceHeadings'],
      ['who was not', 'absenceHeadings'],
      ['lists that are not work', 'checklistHeadings'],
    ] as const
  ).map(([meaning, key]) => [meaning, ...languages.map((language) => language[key].join(', '))])
  const lookingBack = languages.map(({ reviewWords = [], reviewNouns = [] }) => [...reviewWords, ...reviewNouns].join(', '))
  return table(
    ['Below it', 'English', 'German', 'French'],
    [...rows, ['tasks that are there already, if the heading also has one of these words: “last week’s actions”', ...lookingBack]],
  )
}

function verdictTable<V extends Verdict>(rules: readonly VerdictRule<V>[]): string {
  const rows = rules.flatMap(({ name, examples, given }) =>
    examples.map((example, index) => [
      index === 0 ? code(name) + (given?.title ? ` below “${given.title}”` : '') : '',
      example[0].split('\n').map(code).join('<br>'),
      outcome(example),
    ]),
  )
  return table(['Rule', 'Written', 'Read as'], rows)
}

function outcome([, kind, text, owners = []]: VerdictExample): string {
  if (kind === null) return another
  return kind === 'no item' ? 'not an item itself' : `${kind} ${code(text!)}${ownersOf(owners)}`
}

const ownersOf = (owners: readonly string[]): string => (owners.length > 0 ? ` of ${owners.map(code).join(', ')}` : '')

function markerTable(rules: readonly { readonly name: string; readonly examples: readonly MarkerExample[] }[]): string {
  const rows = rules.flatMap(({ name, examples }) =>
    examples.map(([text, kind, rest], index) => [
      index === 0 ? code(name) : '',
      code(text),
      kind === null ? another : `${kind} ${rest === '' ? '' : code(rest!)}`.trimEnd(),
    ]),
  )
  return table(['Rule', 'Written', 'Read as'], rows)
}

function ownerTable(rules: readonly OwnerRule[]): string {
  const rows = rules.flatMap(({ name, examples, given }) =>
    examples.map(([text, owners, rest], index) => [
      index === 0 ? code(name) : '',
      code(text),
      owners === null ? another : owners.map(code).join(', ') + (rest === undefined ? '' : `: ${code(rest)}`),
      index === 0 ? knownTo(given).map(code).join(', ') : '',
    ]),
  )
  return table(['Rule', 'Written', 'Owners, and what is left', 'Known in the note'], rows)
}

const knownTo = (given: OwnerRule['given']): string[] => [...(given?.known ?? []), ...(given?.linked ?? []).map((name) => `[[${name}]]`)]
