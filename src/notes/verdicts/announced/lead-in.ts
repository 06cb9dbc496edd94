import { readBelow, type VerdictRule } from '../verdict.js'

/** A paragraph that ends in a colon. */
export const leadIn: VerdictRule = {
  name: 'lead-in',
  examples: [
    ['We have come to the following:', 'no item'],
    ['- We have come to the following:', null],
    ['Review the report', null],
  ],
  judge: ({ isNobodys, block, task }) =>
    isNobodys && block.form === 'paragraph' && task.endsWith(':') ? { leftOut: 'it introduces what follows', below: readBelow } : null,
}
