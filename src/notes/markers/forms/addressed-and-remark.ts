import { joinsPeople } from '../../names/joins-people.js'
import { splitRemark, withRemark } from '../../names/remarked-names.js'
import type { MarkerForm } from './form.js'
import { areOwners } from './addressed.js'

/** Most that stands in front of the colon, in UTF-16 code units. */
const longestLabel = 100

/** What is remarked of the owner is put behind the task, where a day counts; whoever is named with the owner stays beside them. */
export const addressedAndRemark: MarkerForm = {
  name: 'addressed-and-remark',
  examples: [
    ['**Action MS (by email):** write it', 'todo', 'MS: write it (by email)'],
    ['Action Ann Lee, by phone: write it', 'todo', 'Ann Lee: write it (by phone)'],
    ['Action AL/BR by 3 May: write it', 'todo', 'AL/BR: write it (by 3 May)'],
    ['TODO @ann (after the fair): write it', 'todo', '@ann: write it (after the fair)'],
    ['Action Ann (and Bob): write it', 'todo', 'Ann (and Bob): write it'],
    ['Action plan (draft): write it', null],
    ['Action Ann to report: the roof', null],
    ['Action Monday by noon: write it', null],
    ['Decision Ann (by email): tabs', null],
  ],
  read({ after, kind }, words) {
    const colon = after.slice(0, longestLabel).indexOf(':')
    if (kind !== 'todo' || colon < 2 || !after.startsWith(' ')) return null
    const split = splitRemark(after.slice(1, colon).replace(/[*_ ]+$/u, ''), words)
    const task = after
      .slice(colon + 1)
      .replace(/^[*_]{1,3}(?=\s|$)/u, '')
      .trim()
    if (!split || task === '' || !areOwners(split.names.split(' '), words)) return null
    const remark = split.remark.replace(/^\((.*)\)$/u, '$1')
    return joinsPeople(remark, words) ? `${split.names} (${remark}): ${task}` : `${split.names}: ${withRemark(task, remark)}`
  },
}
