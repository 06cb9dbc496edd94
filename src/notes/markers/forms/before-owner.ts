import type { Vocabulary } from '../../languages/vocabulary.js'
import type { MarkerForm } from './form.js'

/** A marker that could as well be somebody's initials: in capitals and in front of an owner. */
export const beforeOwner: MarkerForm = {
  name: 'before-owner',
  examples: [
    ['AP: @ann write it', 'todo', '@ann write it'],
    ['AP: Ann – write it', 'todo', 'Ann – write it'],
    ['**AP** Ann to write it', 'todo', 'Ann to write it'],
    ['AP2: RD/SK – write it', 'todo', 'RD/SK – write it'],
    ['AP: write it', null],
    ['ap: Ann – write it', null],
  ],
  read({ after, upperCase, decorated, closed }, words) {
    const behind = /^(?:: | )?/.exec(after)![0]
    const opens = behind === ': ' || (behind === ' ' && decorated && closed)
    return upperCase && opens && namesOwner(after.slice(behind.length), words) ? after.slice(behind.length).trim() : null
  },
}

/** "@ann write …", "Ann – write …", "Ann to write …" */
function namesOwner(text: string, { groups, infinitiveWords }: Vocabulary): boolean {
  if (/^@[\p{L}\p{N}]/u.test(text) || groups.has(text.slice(0, Math.max(0, text.indexOf(': '))).toLowerCase())) return true
  const [, sign, word] =
    /^\p{Lu}[\p{L}.'’-]{0,30}(?:(?: | ?[/&+,] ?)\p{Lu}[\p{L}.'’-]{0,30}){0,2}(?:(: | [–—-]{1,2} )| (\p{Ll}+) \p{Ll})/u.exec(
      text.slice(0, 120),
    ) ?? []
  return sign !== undefined || (word !== undefined && infinitiveWords.has(word))
}
