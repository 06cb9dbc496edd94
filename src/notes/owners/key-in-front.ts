import { readOwnerNames } from '../names/owner-names.js'
import type { OwnerRule } from './rule.js'

/** Longest key and names, in UTF-16 code units. */
const longestKey = 24
const longestNames = 80

/** "Owner: Ann" in front of the task. */
export const keyInFront: OwnerRule = {
  name: 'key-in-front',
  given: { known: ['Ann Lee', 'Bob Ray'] },
  examples: [
    ['Owner: Ann – write it', ['Ann'], 'write it'],
    ['Assigned to Ann: write it', ['Ann'], 'write it'],
    ['DRI Ann and Bob: write it', ['Ann', 'Bob'], 'write it'],
    ['**Responsible:** Ann | write it', ['Ann'], 'write it'],
    ['Owner: Ann, write it', null],
    ['Owner: Python – write it', null],
    ['Owner of the keys: Ann', null],
  ],
  read({ start }, sense) {
    const lead = /^([\p{L} ]{2,24}?)(?:\.?:[*_]{0,3} ?|\.? )(?=[*_]{0,3}[\p{Lu}\p{Lo}@[])/u.exec(start.slice(0, longestKey + 6))
    if (!lead || !sense.words.ownerKeys.has(lead[1]!.toLowerCase())) return null
    const behind = start.slice(lead[0].length)
    for (const { 0: sign, index } of behind.slice(0, longestNames).matchAll(/[:;|]|\.(?= )| [–—/-](?= )/gu)) {
      const owners = readOwnerNames(behind.slice(0, index), 'known', sense)
      const rest = behind.slice(index + sign.length).trim()
      if (owners && rest !== '' && readOwnerNames(rest, 'known', sense) === null) return { owners, rest }
    }
    return null
  },
}
