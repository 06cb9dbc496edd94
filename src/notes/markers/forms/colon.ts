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
