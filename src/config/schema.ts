import * as z from 'zod/mini'
import { visible } from '../markdown/visible.js'
import { languages } from '../model/config.js'
import { globError } from '../model/globs.js'
import { isLogin } from '../model/login.js'
import type { CustomWords } from '../model/custom-words.js'

const glob = z.string().check(
  z.minLength(1),
  z.superRefine((text, context) => {
    const error = globError(text)
    if (error !== null) context.addIssue(error)
  }),
)
const globs = z.array(glob)
// GitHub trims the name of a label, so one with spaces at its ends would not be found again.
const isSeen = z.refine<string>((text) => visible(text) === text, 'must not have invisible characters.')
// A label is taken off by an address that ends in its name, which a dot or two would make another address.
const isNoPath = z.regex(/^(?!\.{1,2}$)/, 'must not be one or two dots.')
const label = z
  .string()
  .check(z.maxLength(50), z.regex(/^\S(?:.*\S)?$/, 'must be a string without spaces at either end.'), isSeen, isNoPath)
// Issues are listed by label, and a comma in that query separates two labels.
const listedLabel = z
  .string()
  .check(
    z.maxLength(50),
    z.regex(/^[^\s,](?:[^,\r\n]*[^\s,])?$/, 'must be a string without a comma, and without spaces at either end.'),
    isSeen,
    isNoPath,
  )
const repository = z.string().check(z.regex(/^[A-Za-z0-9-]+\/(?!\.{1,2}$)[\w.-]+$/, 'must be a repository as owner/name.'))
const bot = z
  .string()
  .check(z.refine((login) => isLogin(login.replace(/\[bot\]$/, '')), 'must be logins without “@”, as in ["my-app[bot]"].'))
const count = z.int().check(z.gte(0))
const phrase = z.string().check(
  z.maxLength(80),
  z.regex(/^-?[^\s-]/, 'must be a word or phrase, or one with a hyphen directly before it.'),
  z.refine<string>((text) => /[\p{L}\p{N}]/u.test(text), 'must have a letter or digit; signs alone are not looked up.'),
)
const phrases = z.array(phrase)
const isMarker = (text: string) =>
  /^-?[#!]?\p{L}[\p{L}/'’-]*(?: +[\p{L}/'’-]+){0,2}:?$/u.test(text.normalize('NFC')) || !z.safeParse(phrase, text).success
const markers = z.array(
  phrase.check(z.refine(isMarker, 'must be up to three words of letters, such as “to do”; digits, arrows and brackets are not looked up.')),
)

/** `actionHeadings` as the config writes it: `action-headings`. */
type KebabCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${Lowercase<First>}${Rest extends Uncapitalize<Rest> ? '' : '-'}${KebabCase<Rest>}`
  : Name

/** The kinds of words that can be changed. */
const wordKinds = z.strictObject({
  'action-headings': z.optional(phrases),
  'decision-headings': z.optional(phrases),
  'checklist-headings': z.optional(phrases),
  'attendance-headings': z.optional(phrases),
  'absence-headings': z.optional(phrases),
  'action-markers': z.optional(markers),
  'decision-markers': z.optional(markers),
  placeholders: z.optional(phrases),
  groups: z.optional(phrases),
  'owner-keys': z.optional(phrases),
  'work-verbs': z.optional(phrases),
  'done-words': z.optional(phrases),
} satisfies Record<KebabCase<keyof CustomWords>, unknown>)

const seriesRule = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  paths: globs.check(z.minLength(1)),
  repository: z.optional(repository),
})

/** What `.github/meeting-notes.yml` may say; every key is optional. People and groups are read by the roster's own rules. */
export const writtenConfig = z.strictObject({
  notes: z.optional(globs),
  exclude: z.optional(globs),
  languages: z.optional(z.array(z.enum(languages)).check(z.minLength(1))),
  words: z.optional(wordKinds),
  series: z.optional(
    z.array(seriesRule).check(
      z.superRefine((rules, context) => {
        rules.forEach(({ name }, index) => {
          if (rules.findIndex((rule) => rule.name === name) < index) context.addIssue(namedTwice(name, index))
        })
      }),
    ),
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
      page: z.optional(listedLabel),
    }),
  ),
  release: z.optional(
    z.strictObject({
      repository: z.optional(repository),
      repositories: z.optional(z.array(repository)),
    }),
  ),
  decisions: z.optional(z.enum(['open', 'closed', 'off'])),
  pages: z.optional(z.boolean()),
  'pull-request-items': z.optional(z.enum(['per-pull-request', 'issue', 'report'])),
  'removed-items': z.optional(z.enum(['keep', 'close'])),
  'max-age': z.optional(z.nullable(count)),
  'max-new-issues': z.optional(count),
  forks: z.optional(z.boolean()),
  'trusted-bots': z.optional(z.array(bot)),
})

/** The config file as written, before defaults. */
export type WrittenConfig = z.infer<typeof writtenConfig>

function namedTwice(name: string, index: number) {
  const message = `“${name}” is the name of an entry above, too; list all paths of a series in one entry.`
  return { code: 'custom' as const, message, input: name, path: [index, 'name'] }
}
