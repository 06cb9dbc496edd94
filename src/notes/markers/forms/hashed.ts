import type { MarkerForm } from './form.js'

/** What a bot that keeps minutes is told. */
export const hashed: MarkerForm = {
  name: 'hashed',
  examples: [
    ['#action Ann writes it', 'todo', 'Ann writes it'],
    ['#agreed tabs', 'decision', 'tabs'],
    ['action Ann writes it', null],
  ],
  read: (label) => (label.hashed ? label.after.trim() : null),
}
