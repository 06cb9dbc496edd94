import type { MarkerForm } from './form.js'

/** What stands in brackets is put behind the task; for a decision it says who took it, and is left out. */
export const remark: MarkerForm = {
  name: 'remark',
  examples: [
    ['ACTION (carried over): write it', 'todo', 'write it (carried over)'],
    ['[TODO][P1] write it', 'todo', 'write it [P1]'],
    ['DECISION (all in favour): tabs', 'decision', 'tabs'],
    ['**Decided (against Ann):** tabs', 'decision', 'tabs'],
    ['**Action (Ann or Bob):** write it', 'todo', 'write it (Ann or Bob)'],
    ['Action (if any) on the report', null],
  ],
  read({ text, at, kind }) {
    const found = /^ ?(\([^()]{1,40}\)|\[[^\][]{1,40}\])[*_]{0,3}( ?:[*_]{0,3})?(?=\s)/u.exec(text.slice(at, at + 60))
    if (!found || (found[2] === undefined && text[at - 1] !== ']')) return null
    const task = text
      .slice(at + found[0].length)
      .replace(/^[*_]{1,3}(?=\s)/u, '')
      .trim()
    return kind === 'decision' || task === '' ? task : `${task} ${found[1]!}`
  },
}
