import type { Plan } from '../model/plan.js'

/** The plan for a terminal. */
export function planAsText(plan: Plan): string {
  const lines: string[] = []
  for (const operation of plan.operations) {
    if (operation.type === 'ensure-label') {
      lines.push(`label    ${operation.label.name}`)
      continue
    }
    const origin = operation.origin ? `${operation.origin.path}:${operation.origin.line}` : ''
    const assignees = operation.type === 'create-issue' ? operation.assignees : (operation.change.assignees ?? [])
    const labels = operation.type === 'create-issue' ? operation.labels : (operation.change.labels ?? [])
    lines.push(`${operation.type === 'create-issue' ? 'open  ' : 'update'}   ${operation.title}`)
    lines.push(`         ${[origin, assignees.length > 0 ? `for ${assignees.join(', ')}` : 'for nobody', labels.join(', ')].filter(Boolean).join(' · ')}`)
    if (operation.reason !== '') lines.push(`         ${operation.reason}`)
  }
  const { counts } = plan
  lines.push(`${counts.notes} notes, ${counts.items} items: ${counts.create} to open, ${counts.update} to update, ${counts.unchanged} unchanged`)
  for (const { path, items, reason } of plan.heldBack) lines.push(`held back: ${path}: ${items} items; ${reason}`)
  for (const { severity, path, line, message } of plan.diagnostics) {
    lines.push(`${severity}: ${path ? `${path}${line === undefined ? '' : `:${line}`}: ` : ''}${message}`)
  }
  return printable(lines.join('\n'))
}

/** Without control characters: text of a note must not steer the terminal. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
}
