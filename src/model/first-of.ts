/** The first entries of a list, and how many there are besides: "a, b, c and 2 more". */
export function firstOf(entries: readonly string[], most: number): string {
  const more = entries.length > most ? ` and ${entries.length - most} more` : ''
  return `${entries.slice(0, most).join(', ')}${more}`
}
