import * as z from 'zod/mini'
import { isDay } from '../model/day.js'
import type { Marker } from '../model/issue.js'

const text = z.string().check(z.refine((value) => value.isWellFormed()))
const texts = z.array(text)
const yes = z.optional(z.literal(true))
/** Of an issue, a milestone, a line: GitHub has no larger ones. */
const number = z.int().check(z.positive(), z.maximum(2 ** 31 - 1))
const numbers = z.array(number)
const count = z.int().check(z.nonnegative(), z.maximum(2 ** 31 - 1))
const day = z.nullable(z.string().check(z.refine(isDay)))
/** It becomes part of an address. */
const commit = z.string().check(z.regex(/^[0-9A-Za-z]{1,64}$/))
const state = z.enum(['open', 'completed', 'not_planned', 'duplicate'])
const time = z.string().check(z.refine((written) => !Number.isNaN(Date.parse(written))))
const share = z.object({ done: count, total: count })

const occurrence = z.object({
  note: text.check(z.minLength(1)),
  date: day,
  meeting: text,
  section: z.nullable(text),
  commit,
  line: number,
  endLine: number,
  key: text,
  content: text,
  undated: z.optional(text),
  hard: text,
  soft: text,
  owners: texts,
  people: texts,
  givesOwner: yes,
  inherited: yes,
  leftClosed: yes,
  reported: yes,
  gone: z.boolean(),
  shown: z.optional(text),
  state: z.optional(z.enum(['open', 'done', 'struck'])),
  due: z.optional(day),
})

const marker = z.object({
  version: z.literal(1),
  repository: z.int().check(z.nonnegative()),
  id: text,
  subject: z.enum(['todo', 'decision', 'pull-request', 'release', 'page']),
  config: text,
  series: text,
  movedFrom: z.optional(texts),
  earlier: z.optional(number),
  references: z.optional(texts),
  text: z.optional(text),
  todos: z.optional(z.array(z.object({ number, title: text, isDone: z.boolean(), assignees: texts }))),
  progress: z.optional(z.object({ pullRequests: share, issues: share })),
  page: z.optional(z.object({ note: z.nullable(text), date: day, open: numbers, closed: numbers, isDormant: z.boolean() })),
  occurrences: z.array(occurrence),
  written: z.optional(z.object({ head: commit, at: time })),
  applied: z.object({
    title: text,
    block: text,
    ticks: z.optional(z.string().check(z.regex(/^[01]*$/))),
    labels: texts,
    assignees: texts,
    milestone: z.nullable(number),
    state,
    closedAt: z.optional(time),
  }),
})

/** A marker of which every value is what it has to be, or null. Whoever may edit the issue may have edited its marker. */
export function validMarker(value: unknown): Marker | null {
  const { success, data } = z.safeParse(marker, value)
  return success ? (data as Marker) : null
}
