import type { MarkerForm } from './form.js'

/** The owner's label is what is left. */
export const addressedDash: MarkerForm = {
  name: 'addressed-dash',
  examples: [
    ['Action for Ann Lee – write it', 'todo', 'Ann Lee: write it'],
    ['Action for lunch – pizza', null],
  ],
  read({ after }, words) {
    const found = /^ (\p{Ll}{1,6}) (\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{1,30}){0,2}) [–—-]{1,2} /u.exec(after)
    return found && words.addressWords.has(found[1]!) ? `${found[2]!}: ${after.slice(found[0].length)}` : null
  },
}
