import type { MarkerForm } from './form.js'

export const beforeMention: MarkerForm = {
  name: 'before-mention',
  examples: [
    ['AI @ann write it', 'todo', '@ann write it'],
    ['ai @ann write it', null],
  ],
  read: ({ upperCase, after }) => (upperCase && /^\s@[\p{L}\p{N}]/u.test(after) ? after.trim() : null),
}
