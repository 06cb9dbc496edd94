import { dueWords } from '../../languages/calendar.js'
import type { NameSense } from '../../names/owner-names.js'
import { assigningStems, templateVerbs } from '../../languages/template-words.js'
import { firstWordOf, wordsOf } from '../../text/phrases.js'
import { readBelow, type VerdictRule } from '../verdict.js'

export const unfilledTemplate: VerdictRule = {
  name: 'unfilled-template',
  examples: [
    ['- [What is to be done] – owner: [name]', 'no item'],
    ['- [ ] [Task to do], due: [date]', 'no item'],
    ['- [Action 1] - Assigned to [Name]', 'no item'],
    ['- [Add more actions as needed]', 'no item'],
    ['- [ ] Enter what is to be done, with “@” to assign it', 'no item'],
    ['- [ ] Écrivez la tâche, « @ » pour l’attribuer', 'no item'],
    ['- [ ] Assign the labels with “@” in front', null],
    ['- [ ] Enter the names that “@” completes', null],
    ['- [Ann Lee] Write the report', null],
    ['- Fill in [the form of the city](https://example.org)', null],
  ],
  judge: ({ announced, text, task, sense }) =>
    (announced && isUnfilled(text, sense)) || instructs(task)
      ? { leftOut: 'a line of a template that was not filled in', below: readBelow }
      : null,
}

/** "Enter the task, use “@” to assign it": how a template asks to be filled in. */
const instructs = (task: string): boolean =>
  quotedSign.test(task) && templateVerbs.has(firstWordOf(task)) && assigningStems.some((stem) => task.toLowerCase().includes(stem))

/** A sign that calls a menu, in quotation marks of any language. */
const quotedSign = /["'“”„‘’«»「`]\s?(?:@|\/{1,2})\s?["'“”‘’«»」`]/u

/** Nothing but words in brackets, and what tells whose or when. */
function isUnfilled(text: string, { words: { ownerKeys } }: NameSense): boolean {
  const brackets = text.match(inBrackets) ?? []
  if (!brackets.some((words) => words.includes(' ', 2) && words.length > 4)) return false
  const keys = new Set([...[...ownerKeys].flatMap((key) => key.split(' ')), ...dueWords])
  return wordsOf(text.replaceAll(inBrackets, ' ')).every((word) => !/[\p{L}\p{N}]/u.test(word) || keys.has(word))
}

/** Words in brackets that are no link. */
const inBrackets = /\[[^\][]*\](?![([:])/gu
