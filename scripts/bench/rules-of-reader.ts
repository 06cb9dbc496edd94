import { publicServer } from '../../src/model/server.js'
import { readAttendanceEntry } from '../../src/notes/attendance/attendance-entry.js'
import { findDates } from '../../src/notes/dates/calendar-dates.js'
import { readDayOfCell, readDueDate } from '../../src/notes/dates/due-date.js'
import { meetingNameOf } from '../../src/notes/dates/meeting-name-of.js'
import { readNoteDate } from '../../src/notes/dates/note-date.js'
import { buildVocabulary } from '../../src/notes/languages/vocabulary.js'
import { ambiguousForms, leadingForms } from '../../src/notes/markers/forms.js'
import { firstToFit } from '../../src/notes/markers/forms/form.js'
import { decorationOf, readLabelWords } from '../../src/notes/markers/label-words.js'
import { markers } from '../../src/notes/markers/table.js'
import { KnownNames } from '../../src/notes/names/known-names.js'
import { readOwnerNames } from '../../src/notes/names/owner-names.js'
import { block } from '../../src/notes/outline/block.js'
import { readHtml } from '../../src/notes/outline/html.js'
import { classifyHeading, isLabelLine } from '../../src/notes/outline/sections.js'
import { labels } from '../../src/notes/owners/labels.js'
import { phrases } from '../../src/notes/owners/phrases.js'
import { Clause } from '../../src/notes/owners/rule.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'
import { findMilestoneLinks } from '../../src/notes/releases/milestone-links.js'
import { readReleases } from '../../src/notes/releases/releases.js'
import { findVersions } from '../../src/notes/releases/versions.js'
import { statementsOf } from '../../src/notes/statements/split.js'
import { Statement } from '../../src/notes/statements/statement.js'
import { normalizePhrase } from '../../src/notes/text/phrases.js'
import { plainLines } from '../../src/notes/text/plain-lines.js'
import { isOnlyUrls } from '../../src/notes/text/urls.js'
import { wholeNote } from '../../src/notes/outline/section.js'
import { announcedVerdicts } from '../../src/notes/verdicts/announced.js'
import { talkVerdicts } from '../../src/notes/verdicts/talk.js'
import type { VerdictRule, Verdict } from '../../src/notes/verdicts/verdict.js'
import { approvesMinutes } from '../../src/notes/verdicts/votes/minutes.js'
import { statedOutcome } from '../../src/notes/verdicts/votes/record.js'

/** A rule of the reader, and what its text is made of. */
export interface MeasuredRule {
  readonly table: string
  readonly name: string
  /** Texts that are repeated until they are long enough. */
  readonly units: readonly string[]
  /** What stands above such lines in a note. */
  readonly heading: string
  readonly run: (text: string) => unknown
}

const words = buildVocabulary(defaultReadingOptions.words)
const senseOf = (known: readonly string[] = []) => ({ words, known: new KnownNames(known, []), server: publicServer })

/** Every rule of every table, and the readers of texts that have no table. */
export function rulesOfReader(): MeasuredRule[] {
  return [...ownerRules(), ...markerRules(), ...markerForms(), ...verdictRules(), ...readers()]
}

/** Examples, one after the other on a line and on many, their words, and each run of signs among them. */
function unitsOf(examples: readonly string[]): string[] {
  const parts = examples.flatMap((text) => [...text.split(/\s+/u), ...(text.match(/[^\p{L}\p{N}\s]+/gu) ?? [])])
  return [
    ...examples.flatMap((text) => [`${text} `, `${text}. `, text]),
    ...[...new Set(parts)].flatMap((part) => (part === '' ? [] : [`${part} `, part])),
    'a',
    ' ',
    'Ab ',
    'A.B. ',
  ]
}

function ownerRules(): MeasuredRule[] {
  return Object.entries({ labels, phrases }).flatMap(([table, rules]) =>
    rules.map((rule) => ({
      table,
      name: rule.name,
      units: unitsOf(rule.examples.map(([text]) => text)),
      heading: '## Action items',
      run: (text: string) =>
        rule.read(new Clause(text, rule.given?.plainness ?? 'line', { announced: true, work: true }), senseOf(rule.given?.known)),
    })),
  )
}

function markerRules(): MeasuredRule[] {
  return markers.map((rule) => ({
    table: 'markers',
    name: rule.name,
    units: unitsOf(rule.examples.map(([text]) => text)),
    heading: '## Talk',
    run: (text) => rule.read(text, words, () => false),
  }))
}

function markerForms(): MeasuredRule[] {
  return [...new Set([...leadingForms, ...ambiguousForms])].map((form) => ({
    table: 'forms',
    name: form.name,
    units: unitsOf(form.examples.map(([text]) => text)),
    heading: '## Talk',
    // A marker in front, without which no form is asked.
    run: (text) => {
      const marked = text.startsWith('TODO') ? text : `TODO${text}`
      const label = readLabelWords(marked, decorationOf(marked), words)
      return label && firstToFit([form], marked, label, words)
    },
  }))
}

function verdictRules(): MeasuredRule[] {
  const tables: Readonly<Record<string, { rules: readonly VerdictRule<Verdict>[]; section: 'actions' | 'talk' }>> = {
    announced: { rules: announcedVerdicts, section: 'actions' },
    talk: { rules: talkVerdicts, section: 'talk' },
  }
  return Object.entries(tables).flatMap(([table, { rules, section }]) =>
    rules.flatMap((rule) => {
      const examples = rule.examples.map(([markdown]) => markdown.replaceAll(/^- (?:\[.\] )?/gmu, ''))
      const context = { section, title: null, ...rule.given, owners: [], ownerRule: null, done: false }
      const heading = section === 'actions' ? '## Action items' : '## Talk'
      const judge = (lines: readonly string[]) => {
        const own = lines.map((text, index) => ({ number: index + 1, text }))
        const item = block({ form: 'bullet', line: 1, endLine: lines.length, lines: own })
        return rule.judge(new Statement(own, item, [item], context, senseOf(rule.given?.known)))
      }
      const oneLine = examples.map((text) => text.replaceAll(/\s+/gu, ' '))
      return [
        { table, name: rule.name, units: unitsOf(oneLine), heading, run: (text: string) => judge([text]) },
        {
          table,
          name: `${rule.name}, many lines`,
          units: [...examples, ...oneLine, 'a'].map((text) => `${text}\n`),
          heading,
          run: (text: string) => judge(text.split('\n')),
        },
      ]
    }),
  )
}

/** Readers of a text that are not rules of a table. */
function readers(): MeasuredRule[] {
  return [...dayReaders(), ...nameReaders(), ...releaseReaders(), ...lineReaders()]
}

function reader(name: string, units: readonly string[], run: (text: string) => unknown): MeasuredRule {
  return { table: 'readers', name, units: unitsOf(units), heading: '## Action items', run }
}

function dayReaders(): MeasuredRule[] {
  const days = [
    '2026-03-05',
    'by Friday',
    'due: May 4',
    '25.7.2022',
    '20220725',
    '5月14日まで',
    'in 3 weeks',
    'from Monday until Friday',
    '📅',
  ]
  return [
    reader('days', days, (text) => findDates(text, words, { year: 2026, short: true })),
    reader('due day', days, (text) => readDueDate(text, meeting, words)),
    reader('day of a cell', days, (text) => readDayOfCell(text, false, { meeting, months: words.months, order: null })),
    reader('day of a note', days, (text) => readNoteDate({ path: `${text}.md`, title: text, lines: [text], frontMatter: text }, words)),
    reader('name of a meeting', [...days, 'weekly-call-'], (text) => meetingNameOf(text, 'file')),
  ]
}

function nameReaders(): MeasuredRule[] {
  const sense = senseOf(['Ann Lee'])
  const names = ['Ann Lee, ', 'AL/', 'Ann & ', '(Ann) ', '[Ann](', '[name=Ann] ', '@ann ', 'と']
  return [
    reader('names', names, (text) => readOwnerNames(text, 'shaped', sense)),
    reader('attendance', names, (text) => readAttendanceEntry(text, sense)),
  ]
}

function releaseReaders(): MeasuredRule[] {
  const releases = [
    ...['Release v1 ', 'Planning 0.7 ', 'core-v1.2.0 ', '1.0.0-rc.1 is out '],
    ...['https://github.com/a/b/milestone/1 ', 'a-', 'v1.', '1.'],
  ]
  return [
    reader('versions', releases, findVersions),
    reader('milestones', releases, findMilestoneLinks),
    reader('releases', releases, (text) => readReleases([{ block: paragraph(text), section: wholeNote }], meeting, words)),
  ]
}

function lineReaders(): MeasuredRule[] {
  const votes = ['Motion to renew. ', 'Carried 5-1. ', 'approved ', 'the minutes ', 'Seconded by Ann Lee ', '"', '“', 'if it is approved. ']
  const headings = ['Action items', 'Present: Ann', 'Decisions, ', 'next steps for ', 'and ', '1.1. ', '(']
  const signs = ['\\_', '[[a|', '[^a]', '{: #a', '&nbsp;', '\\', '<', '<b', '<details>', '<summary>', 'http://a.b/(', '*_', ':x: ']
  const context = { section: 'talk', title: null, owners: [], ownerRule: null, done: false } as const
  const sense = senseOf(['Ann Lee'])
  return [
    reader('votes', votes, (text) => [statedOutcome(text, words), approvesMinutes(text, words)]),
    reader('headings', headings, (text) => [classifyHeading(text, words), isLabelLine(text, words)]),
    reader('phrases', signs, normalizePhrase),
    reader('plain lines', signs, (text) => plainLines([text])),
    reader('HTML', signs, (text) => readHtml(text, 1, 1, false)),
    reader('addresses', signs, isOnlyUrls),
    reader('statements', ['TODO: x. ', 'TODO: x\n', 'Ann: x\n', 'a: '], (text) => statementsOf(paragraph(text), context, sense)),
  ]
}

const meeting = '2026-03-05'

function paragraph(text: string) {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line }))
  return block({ form: 'paragraph', line: 1, endLine: 1, lines })
}
