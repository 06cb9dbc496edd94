import { eastAsianSubjects, honorifics } from '../languages/east-asian-subjects.js'
import type { NameSense } from '../names/owner-names.js'
import type { OwnerRule } from './rule.js'

/** In UTF-16 code units. */
const longestStart = 40

/** The names, and a pattern for one of them. */
const subjects = eastAsianSubjects.map(({ name, joiners, end }) => ({
  pattern: new RegExp(`^(${name}${honorifics}(?:(?:${joiners})${name}${honorifics}){0,3})${end}`, 'u'),
  joiner: new RegExp(joiners, 'u'),
}))

/** Known people in front of what they do, in languages without blanks between the two. */
export const eastAsianSubject: OwnerRule = {
  name: 'east-asian-subject',
  given: { known: ['西森', '岡部', '樊立', '鲁晓', '서지원', '배민호'] },
  examples: [
    ['西森さんが会場を予約する', ['西森']],
    ['西森と岡部が会場を予約する', ['西森', '岡部']],
    ['樊立联系大学', ['樊立']],
    ['樊立、鲁晓准备材料', ['樊立', '鲁晓']],
    ['서지원님이 장소를 예약한다', ['서지원']],
    ['田所さんが会場を予約する', null],
    ['会場が決まったら予約する', null],
    ['樊立华联系大学', null],
  ],
  read({ text, place: { work } }, sense) {
    if (!work || !/^[^\p{Script=Latin}\s]/u.test(text)) return null
    const start = text.slice(0, longestStart)
    for (const { pattern, joiner } of subjects) {
      const [, spoken] = pattern.exec(start) ?? []
      const names = spoken === undefined ? [] : spoken.split(joiner).map((name) => withoutHonorific(name, sense))
      if (names.length > 0 && names.every((name) => sense.known.isWhole(name)))
        return { owners: names.map((written) => ({ written, login: null })), rest: text }
    }
    return null
  },
}

const ending = new RegExp(`${honorifics}$`, 'u')

/** "西森さん" is 西森, where the note does not list somebody of the longer name. */
const withoutHonorific = (name: string, { known }: NameSense): string => (known.isWhole(name) ? name : name.replace(ending, ''))
