import { readOwnerNames } from '../names/owner-names.js'
import type { OwnerRule } from './rule.js'

/** Longest key with what separates it from the words in front of it, in UTF-16 code units. */
const longestKey = 30
/** Longest value behind it. */
const longestValue = 200

export const keyed: OwnerRule = {
  name: 'keyed',
  examples: [
    ['Write the report (owner: RD, tech lead: SK)', ['RD']],
    ['Write the report → Owner: Ann, due: May 4', ['Ann']],
    ['Write the report **Owner:** Ann **Due:** May 4', ['Ann']],
    ['Write the report [owner:: Ann]', ['Ann']],
    ['Write the report (due: May 4)', null],
  ],
  read({ text }, sense) {
    for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
      const key = /(?:[([→|;,.] ?| [-–—]{1,2} | (?=[*_]{2}))[*_]{0,2}(\p{L}[\p{L} ]{1,20})$/u.exec(
        text.slice(Math.max(0, colon - longestKey), colon),
      )?.[1]
      if (key === undefined || !sense.words.ownerKeys.has(key.toLowerCase())) continue
      const behind = text.slice(colon + 1, colon + longestValue).replace(/^[:*_\s]+/u, '')
      const [value = ''] = behind.split(/[)\]→|;]| [-–—]{1,2} |[.] (?=\p{Lu})| (?=[*_]{2}\p{L})/u, 1)
      const nextKey = value.indexOf(':')
      const owners = readOwnerNames(
        nextKey === -1 ? value : value.slice(0, Math.max(value.lastIndexOf(',', nextKey), value.lastIndexOf('、', nextKey))),
        'shaped',
        sense,
      )
      if (owners) return { owners, rest: text }
    }
    return null
  },
}
