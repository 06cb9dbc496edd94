import { personKeys } from '../languages/front-matter-keys.js'

/** As `listOf`; "{ name: Ann Lee, github: annlee }" in the list is Ann Lee @annlee. */
export function peopleOf(value: unknown): string[] {
  if (!Array.isArray(value)) return listOf(value)
  return listOf(
    value.map((entry: unknown) => {
      if (!(entry instanceof Map)) return entry
      const [name, login]: unknown[] = [entry.get(personKeys.name), entry.get(personKeys.login)]
      return typeof name === 'string' && typeof login === 'string' ? `${name} @${login.replace(/^@/, '')}` : name
    }),
  )
}

/** A YAML list, or a text with commas, as texts. */
export function listOf(value: unknown): string[] {
  if (typeof value === 'string')
    return value
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
  return Array.isArray(value) ? value.flatMap((entry) => (typeof entry === 'string' && entry.trim() !== '' ? [entry.trim()] : [])) : []
}
