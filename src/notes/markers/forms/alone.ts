import type { MarkerForm } from './form.js'

/** Nothing stands behind it. */
export const alone: MarkerForm = {
  name: 'alone',
  examples: [
    ['TODO', 'todo', ''],
    ['**Decision**', 'decision', ''],
  ],
  read: ({ after }) => (after.trim() === '' ? '' : null),
}
