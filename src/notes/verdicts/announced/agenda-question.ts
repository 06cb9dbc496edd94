import { readBelow, type VerdictRule } from '../verdict.js'

export const agendaQuestion: VerdictRule = {
  name: 'agenda-question',
  given: { section: 'checklist', title: 'Agenda' },
  examples: [
    ['- TODO: who writes the report?', 'no item'],
    ['- TODO: write the report', null],
    ['- TODO Ann: ask who writes it?', null],
  ],
  judge: ({ context, marker, label, task }) =>
    context.section === 'checklist' && marker?.kind === 'todo' && !label && /\?(?:\s|$)/u.test(task)
      ? { leftOut: 'it is a question on the agenda or in a parking lot', below: readBelow }
      : null,
}
