import type { Config } from '../model/config.js'
import type { Diagnostic } from '../model/diagnostics.js'

/** The labels by which issues are listed: each must tell its own from the others. */
const listed = ['managed', 'release', 'page'] as const

/** The keys of `labels` in the file, and those of the program. */
const keys = {
  managed: 'managed',
  todo: 'todo',
  decision: 'decision',
  'needs-owner': 'needsOwner',
  'unknown-owner': 'unknownOwner',
  release: 'release',
  page: 'page',
} as const

type Key = keyof typeof keys

/**
 * Labels of one name: an error of those by which issues are listed; of others, which a team may want, only said.
 * @param at a diagnostic at the value of a key of `labels`
 */
export function sharedLabels({ labels }: Config, at: (key: Key) => Diagnostic): Diagnostic[] {
  const all = Object.keys(keys) as Key[]
  return all.flatMap((key, index) => {
    const first = all.slice(0, index).find((other) => nameOf(other) === nameOf(key))
    if (!first) return []
    const isError = isListed(first) && isListed(key)
    const fix = isError ? 'give them different names.' : 'one label does the work of both.'
    const message = `labels.${first} and labels.${key} are both “${labels[keys[key]]}”: ${fix}`
    return [{ ...at(key), severity: isError ? ('error' as const) : ('info' as const), message }]
  })

  function nameOf(key: Key): string {
    return labels[keys[key]].toLowerCase()
  }
}

const isListed = (key: Key): boolean => listed.some((each) => each === key)
