import * as z from 'zod/mini'
import type { ReadingWords } from '../model/reading-words.js'

const globs = z.array(z.string().check(z.minLength(1)))
// GitHub takes blanks off the ends of a label's name, so one that has them would not be known again.
const label = z.string().check(z.maxLength(50), z.regex(/^\S(?:.*\S)?$/, 'must be a text without blanks at its ends.'))
// A list of issues is asked for by label, and a comma there stands between two labels.
const listedLabel = z
  .string()
  .check(z.maxLength(50), z.regex(/^[^\s,](?:[^,]*[^\s,])?$/, 'must be a text without a comma, and without blanks at its ends.'))
const repository = z.string().check(z.regex(/^[A-Za-z0-9-]+\/[\w.-]+$/, 'must be a repository as owner/name.'))
const count = z.int().check(z.gte(0))
const phrases = z.array(z.string().check(z.minLength(1), z.maxLength(80)))
const monthNames = phrases.check(
  z.refine((names) => names.length === 12, 'must be twelve texts, January first; further forms of a month stand behind a blank.'),
  z.meta({ minItems: 12, maxItems: 12 }),
)

/** `actionHeadings` as the config writes it: `action-headings`. */
type KebabCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${Lowercase<First>}${Rest extends Uncapitalize<Rest> ? '' : '-'}${KebabCase<Rest>}`
  : Name

/** The kinds of words that notes are read by. */
const wordKinds = z.strictObject({
  'action-headings': z.optional(phrases),
  'decision-headings': z.optional(phrases),
  'review-words': z.optional(phrases),
  'review-nouns': z.optional(phrases),
  'pending-words': z.optional(phrases),
  'checklist-headings': z.optional(phrases),
  'agenda-topics': z.optional(phrases),
  'attendance-headings': z.optional(phrases),
  'absence-headings': z.optional(phrases),
  'action-markers': z.optional(phrases),
  'decision-markers': z.optional(phrases),
  'ambiguous-markers': z.optional(phrases),
  'outcome-participles': z.optional(phrases),
  'outcome-followers': z.optional(phrases),
  'marker-nouns': z.optional(phrases),
  'for-words': z.optional(phrases),
  'address-words': z.optional(phrases),
  placeholders: z.optional(phrases),
  groups: z.optional(phrases),
  'nobody-words': z.optional(phrases),
  'owner-keys': z.optional(phrases),
  acronyms: z.optional(phrases),
  'topic-words': z.optional(phrases),
  'ambiguous-names': z.optional(phrases),
  'subject-stop-words': z.optional(phrases),
  'bystander-words': z.optional(phrases),
  joiners: z.optional(phrases),
  'infinitive-words': z.optional(phrases),
  'future-words': z.optional(phrases),
  articles: z.optional(phrases),
  'work-verbs': z.optional(phrases),
  'present-verbs': z.optional(phrases),
  'rule-verbs': z.optional(phrases),
  'duty-phrases': z.optional(phrases),
  'motion-words': z.optional(phrases),
  'motion-verbs': z.optional(phrases),
  'motion-labels': z.optional(phrases),
  'outcome-words': z.optional(phrases),
  'rejection-words': z.optional(phrases),
  'ballot-words': z.optional(phrases),
  'resolution-openings': z.optional(phrases),
  'linking-verbs': z.optional(phrases),
  'minutes-words': z.optional(phrases),
  'approval-words': z.optional(phrases),
  'minutes-joiners': z.optional(phrases),
  'ongoing-words': z.optional(phrases),
  'cancelled-words': z.optional(phrases),
  'condition-words': z.optional(phrases),
  'result-labels': z.optional(phrases),
  'outcome-columns': z.optional(phrases),
  'scheduling-phrases': z.optional(phrases),
  'meeting-words': z.optional(phrases),
  weekdays: z.optional(phrases),
  'report-phrases': z.optional(phrases),
  'statement-words': z.optional(phrases),
  'done-words': z.optional(phrases),
  months: z.optional(monthNames),
  'release-words': z.optional(phrases),
  'planning-words': z.optional(phrases),
  'shipping-words': z.optional(phrases),
  'past-release-phrases': z.optional(phrases),
  'release-notes-phrases': z.optional(phrases),
  'freeze-phrases': z.optional(phrases),
} satisfies Record<KebabCase<keyof ReadingWords>, unknown>)

const seriesRule = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  paths: globs.check(z.minLength(1)),
  repository: z.optional(repository),
})

/** What `.github/meeting-notes.yml` may say; every key is optional. People and groups are read by the roster's own rules. */
export const writtenConfig = z.strictObject({
  notes: z.optional(globs),
  exclude: z.optional(globs),
  languages: z.optional(
    z.array(z.enum(['english', 'german', 'french', 'spanish', 'portuguese', 'romanian', 'japanese', 'korean'])).check(z.minLength(1)),
  ),
  words: z.optional(wordKinds),
  series: z.optional(
    z.array(seriesRule).check(z.refine(haveDifferentNames, 'has one name twice; list the paths of a series in one entry.')),
  ),
  people: z.optional(z.unknown()),
  groups: z.optional(z.unknown()),
  roster: z.optional(globs),
  labels: z.optional(
    z.strictObject({
      managed: z.optional(listedLabel),
      todo: z.optional(label),
      decision: z.optional(label),
      team: z.optional(z.nullable(label)),
      'needs-owner': z.optional(label),
      'unknown-owner': z.optional(label),
      release: z.optional(listedLabel),
    }),
  ),
  release: z.optional(
    z.strictObject({
      repository: z.optional(repository),
      repositories: z.optional(z.array(repository)),
    }),
  ),
  decisions: z.optional(z.enum(['open', 'closed', 'off'])),
  'pull-request-items': z.optional(z.enum(['per-pull-request', 'issue', 'report'])),
  gone: z.optional(z.enum(['keep', 'close'])),
  'max-age': z.optional(z.nullable(count)),
  'max-new-issues': z.optional(count),
  forks: z.optional(z.boolean()),
  'trusted-bots': z.optional(z.array(z.string().check(z.minLength(1)))),
})

/** The config file as written, before defaults. */
export type WrittenConfig = z.infer<typeof writtenConfig>

function haveDifferentNames(rules: readonly { readonly name: string }[]): boolean {
  return new Set(rules.map(({ name }) => name)).size === rules.length
}
