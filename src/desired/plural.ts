/** A number with its noun: "1 note", "2 notes", "3 people". */
export function plural(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`
}
