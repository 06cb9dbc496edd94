import { readBelow, type VerdictRule } from '../verdict.js'
import { approvesMinutes } from '../votes/minutes.js'

/** The approval of earlier minutes, which each meeting has. */
export const minutesApproved: VerdictRule = {
  name: 'minutes-approved',
  given: { section: 'decisions', title: 'Decisions' },
  examples: [
    ['- The minutes of March 4 were approved', 'no item'],
    ['- RESOLVED: Approve the minutes of the last meeting', 'no item'],
    ['- Das Protokoll wird ohne Änderungen angenommen', 'no item'],
    ['- Approbation du procès-verbal', 'no item'],
    ['- Adopt a template for the minutes', null],
    ['- We accept talks of 20 minutes', null],
    ['- The minutes template was approved', null],
    ['- Ann to approve the minutes of May', null],
  ],
  judge: ({ marker, owners, context: { section }, task, sense }) =>
    (marker?.kind ?? section).startsWith('decision') && owners.length === 0 && approvesMinutes(task, sense.words)
      ? { leftOut: 'it only approves earlier minutes', below: readBelow }
      : null,
}
