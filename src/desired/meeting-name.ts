import type { Occurrence } from '../model/issue.js'

/** A meeting in plain text: its title, and its day where the title does not say it. */
export function meetingName({ meeting, date }: Pick<Occurrence, 'meeting' | 'date'>): string {
  return date === null || saysDay(meeting, date) ? meeting : [meeting, date].filter((part) => part !== '').join(', ')
}

/** Whether a title gives a day in figures, or with a month in words of any language: "25 July 2022", "July 25th, 2022". */
function saysDay(title: string, date: string): boolean {
  const [year, month, day] = date.split('-').map(Number)
  const words = (title.match(/\p{L}+|\d+/gu) ?? []).filter((word) => !/^(?:st|nd|rd|th|er|of|de)$/i.test(word))
  const isWord = (word: string | undefined) => word !== undefined && /^\p{L}{3,}$/u.test(word)
  return words.some((first, at) => {
    if (first === date.replaceAll('-', '')) return true
    const [second, third] = [words[at + 1], words[at + 2]]
    if (Number(first) === year) return Number(second) === month && Number(third) === day
    if (Number(third) !== year) return false
    const [one, two] = [Number(first), Number(second)]
    return (one === day && (two === month || isWord(second))) || (two === day && (one === month || isWord(first)))
  })
}
