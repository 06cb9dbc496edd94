import { firstWordAt } from '../label-words.js'
import type { MarkerForm } from './form.js'

/** In capitals, but not as a part of another word: "TODO list". */
export const capitals: MarkerForm = {
  name: 'capitals',
  examples: [
    ['TODO write it', 'todo', 'write it'],
    ['ACTION - write it', 'todo', 'write it'],
    ['TODO A4 paper: order it', 'todo', 'A4 paper: order it'],
    ['TODO list of the team', null],
    ['Todo write it', null],
  ],
  read: ({ upperCase, short, after }, words) =>
    upperCase && !short && /^\.?\s/u.test(after) && !words.markerNouns.has(firstWordAt(after, 1))
      ? after.replace(/^\.?\s+[-–—]*\s*/u, '')
      : null,
}
