import { joinsPeople } from '../names/joins-people.js'
import { splitRemark, withRemark } from '../names/remarked-names.js'
import { namesIn } from './names-in.js'
import type { OwnerRule } from './rule.js'

/** Known people in front of a colon, with a remark that no brackets set apart: it is put behind the task, where a day counts. */
export const remarked: OwnerRule = {
  name: 'remarked',
  given: { known: ['Ann Lee', 'Bob'] },
  examples: [
    ['Ann by 3 May: write it', ['Ann'], 'write it (by 3 May)'],
    ['Ann, by phone: write it', ['Ann'], 'write it (by phone)'],
    ['**Ann/Bob, before the fair:** write it', ['Ann', 'Bob'], 'write it (before the fair)'],
    ['Ann, with Zoe: write it', null],
    ['Ann will write: a, b', null],
    ['Zoe by 3 May: write it', null],
  ],
  read({ atColon: split }, sense) {
    const found = split && split.rest !== '' ? splitRemark(split.label.replaceAll(/[*_]/gu, ''), sense.words) : null
    if (!split || !found || found.remark.startsWith('(') || joinsPeople(found.remark, sense.words)) return null
    return namesIn(found.names, 'known', withRemark(split.rest, found.remark), sense)
  },
}
