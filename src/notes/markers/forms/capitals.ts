import { firstWordAt } from '../label-words.js'
import type { MarkerForm } from './form.js'

/** In capitals, but not as a part of another word: "TODO list". */
export const capitals: MarkerForm = {
  name: 'capitals',
  examples: [
    ['TODO write it', 'todo', 'write it'],
    ['ACTION - write it', 'todo', 'write it'],
    ['TODO A4 paper: order it', 'todo', 'A4 paper: order it'],
    ['TODO!!! write it', 'todo', 'write it'],
    ['ACTION!: write it', 'todo', 'write it'],
    ['TODO list of the team', null],
    ['Action! was what they said', null],
    ['Todo write it', null],
  ],
  read: ({ upperCase, short, after }, words) =>
    upperCase && !short && /^(?:\.|!{1,3}:?)?\s/u.test(after) && !words.markerNouns.has(firstWordAt(after, 1))
      ? after.replace(/^[.!:]*\s+[-–—]*\s*/u, '')
      : null,
}
