import { readOwnerNames } from '../names/owner-names.js'
import type { OwnerRule } from './rule.js'

/** A link to a person, by mail or profile, in front of the task. */
export const linkedName: OwnerRule = {
  name: 'linked-name',
  examples: [
    ['[Ann Lee](mailto:ann@example.org) order the lamps', ['Ann Lee']],
    ['[Ann](https://github.com/annlee) and [Bob](https://github.com/boek) order them', ['Ann @annlee', 'Bob @boek']],
    ['[The plan](https://example.org/plan) needs a date', null],
    ['[Write to us](mailto:us@example.org) soon', null],
  ],
  read({ start, text }, sense) {
    const links = leadingLinks.exec(start.slice(0, longestLinks))
    const owners = links && readOwnerNames(links[0], 'shaped', sense)
    return owners && { owners, rest: text }
  },
}

/** In UTF-16 code units. */
const longestLinks = 400

/** Links to people with a joiner of at most five letters between them, and a word behind. */
const leadingLinks =
  /^\[[^\][]{2,60}\]\((?:mailto:|https?:\/\/)[^()\s]{3,100}\)(?:(?:, ?| \p{Ll}{1,5} | ?& ?)\[[^\][]{2,60}\]\((?:mailto:|https?:\/\/)[^()\s]{3,100}\)){0,5}(?= \S)/u
