/** Whether a body has a comment of this action, be it whole or damaged. */
export function hasOwnComment(body: string): boolean {
  return body.includes('<!-- meeting-notes-to-issues:')
}
