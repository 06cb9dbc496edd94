import type { MarkerForm } from './form.js'

/** In emphasis, brackets or code ticks. */
export const decorated: MarkerForm = {
  name: 'decorated',
  examples: [
    ['**TODO** write it', 'todo', 'write it'],
    ['[Action] – write it', 'todo', 'write it'],
    ['`todo` write it', 'todo', 'write it'],
    ['**TODO** list', 'todo', 'list'],
    ['【TODO】原稿を書く', 'todo', '原稿を書く'],
    ['TODO list', null],
  ],
  read: (label) =>
    label.decorated && label.closed && (/^[\s.,–—-]/u.test(label.after) || /[】〕]$/u.test(label.text.slice(0, label.at)))
      ? label.after.replace(/^[\s.,–—-]+/u, '')
      : null,
}
