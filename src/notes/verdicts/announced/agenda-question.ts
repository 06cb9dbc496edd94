import { readBelow, type VerdictRule } from '../verdict.js'

export const agendaQuestion: VerdictRule = {
  name: 'agenda-question',
  given: { section: 'checklist', title: 'Agenda' },
  examples: [
    ['- TODO: who writes the report?', 'no item'],
    ['- TODO: write the report', null],
    ['- TODO Ann: ask who writes it?', null],
    ['- TODO: @ann ask Bob\n  @bob can you look at it?', null],
  ],
  judge: ({ context, marker, label, owners, task }) =>
    context.section === 'checklist' && marker?.kind === 'todo' && !label && owners.length === 0 && /\?(?:\s|$)/u.test(task)
      ? { leftOut: 'it is a question on the agenda or in a parking lot', below: readBelow }
      : null,
}
