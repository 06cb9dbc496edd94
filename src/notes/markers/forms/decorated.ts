import type { MarkerForm } from './form.js'

/** In emphasis, brackets or code ticks. */
export const decorated: MarkerForm = {
  name: 'decorated',
  examples: [
    ['**TODO** write it', 'todo', 'write it'],
    ['[Action] – write it', 'todo', 'write it'],
    ['`todo` write it', 'todo', 'write it'],
    ['**TODO** list', 'todo', 'list'],
    ['TODO list', null],
  ],
  read: (label) => (label.decorated && label.closed && /^[\s.,–—-]/u.test(label.after) ? label.after.replace(/^[\s.,–—-]+/u, '') : null),
}
