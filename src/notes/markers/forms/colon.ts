import type { MarkerForm } from './form.js'

export const colon: MarkerForm = {
  name: 'colon',
  examples: [
    ['TODO: write it', 'todo', 'write it'],
    ['**ACTION 77.2**: write it', 'todo', 'write it'],
    ['**ACTION:** write it', 'todo', 'write it'],
    ['**ACTION 12-B**: write it', 'todo', 'write it'],
    ['**Action A41-2**: write it', 'todo', 'write it'],
    ['Action A41-2: write it', 'todo', 'write it'],
    ['Decision : tabs', 'decision', 'tabs'],
    ['decision:: tabs', 'decision', 'tabs'],
    ['Actions speak louder', null],
  ],
  read({ after }) {
    // French sets a space in front of the colon.
    const written = /^[ \u00a0\u202f]?::?(?!\/\/|:)/u.exec(after)?.[0]
    if (written === undefined) return null
    return after
      .slice(written.length)
      .replace(/^[\])*_~`]+(?=\s|$)/u, '')
      .trim()
  },
}

/** What stands behind a marker up to the first colon that ends a label, and behind that; not the colon of a time, a count or an address. */
export function colonOf(after: string, longest: number): { readonly label: string; readonly rest: string } | null {
  const found = /[*_]{0,3} ?:[*_]{0,3}(?=\s+\S)/u.exec(after.slice(0, longest))
  if (!found || found.index < 2) return null
  return { label: after.slice(0, found.index), rest: after.slice(found.index + found[0].length).trim() }
}
