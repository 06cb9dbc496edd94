import * as z from 'zod/mini'

const globs = z.array(z.string().check(z.minLength(1)))
const label = z.string().check(z.minLength(1), z.maxLength(50))
const repository = z.string().check(z.regex(/^[A-Za-z0-9-]+\/[\w.-]+$/, 'must be a repository as owner/name.'))
const count = z.int().check(z.gte(0))

/** What `.github/meeting-notes.yml` may say; every key is optional. People and groups are read by the roster's own rules. */
export const writtenConfig = z.strictObject({
  notes: z.optional(globs),
  exclude: z.optional(globs),
  people: z.optional(z.unknown()),
  groups: z.optional(z.unknown()),
  labels: z.optional(
    z.strictObject({
      managed: z.optional(label),
      todo: z.optional(label),
      decision: z.optional(label),
      team: z.optional(z.nullable(label)),
      'needs-owner': z.optional(label),
      'unknown-owner': z.optional(label),
      release: z.optional(label),
    }),
  ),
  release: z.optional(
    z.strictObject({
      repository: z.optional(repository),
      repositories: z.optional(z.array(repository)),
    }),
  ),
  decisions: z.optional(z.enum(['open', 'closed', 'off'])),
  'pull-request-items': z.optional(z.enum(['per-pull-request', 'report'])),
  gone: z.optional(z.enum(['keep', 'close'])),
  'max-age': z.optional(z.nullable(count)),
  'max-new-issues': z.optional(count),
  'trusted-bots': z.optional(z.array(z.string().check(z.minLength(1)))),
})

/** The config file as written, before defaults. */
export type WrittenConfig = z.infer<typeof writtenConfig>
