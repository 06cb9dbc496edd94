import type { MarkerForm } from './form.js'

export const dash: MarkerForm = {
  name: 'dash',
  examples: [
    ['Todo – write it', 'todo', 'write it'],
    ['Decision -- tabs', 'decision', 'tabs'],
    ['Action-packed week', null],
  ],
  read: ({ after }) => (/^\s[–—-]{1,2}\s/u.test(after) ? after.replace(/^\s[–—-]{1,2}\s+/u, '') : null),
}
