import { hourWords } from '../../languages/calendar.js'
import { wordsOf } from '../../text/phrases.js'
import { readBelow, type VerdictRule } from '../verdict.js'

/** A time, a score or an amount, alone or behind a label: what the end of many minutes notes down. */
export const figureAlone: VerdictRule = {
  name: 'figure-alone',
  examples: [
    ['**Adjournment:** 8:05 PM', 'no item'],
    ['Closed: 19:48 Uhr', 'no item'],
    ['Mood: 3.8 / 5', 'no item'],
    ['- Balance: € 1,204', 'no item'],
    ['- Ann: #12', null],
    ['- [ ] 12', null],
    ['- TODO: 12', null],
    ['- Ann: order 12', null],
  ],
  judge: ({ marker, hasCheckbox, text, task }) =>
    marker === null && !hasCheckbox && !text.includes('#') && isFigure(task.slice(labelEnd(task)))
      ? { leftOut: 'it is only a time or a number', below: readBelow }
      : null,
}

const labelEnd = (text: string): number => /^[*_]{0,3}\p{L}[\p{L} '’-]{0,30}[*_]{0,3}:[*_]{0,3}\s/u.exec(text)?.[0].length ?? 0

function isFigure(text: string): boolean {
  const spoken = wordsOf(text.replaceAll(/(?<=\p{L})\./gu, ''))
  return spoken.some((word) => /^\d/.test(word)) && spoken.every((word) => /^\d+\p{L}{0,2}$/u.test(word) || hourWords.has(word))
}
