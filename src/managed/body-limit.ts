/** Most bytes of UTF-8 in an issue's body; GitHub takes 65,536 characters, and people need some of them. */
export const bodyLimit = 60_000

/** Whether GitHub takes a body of this length. */
export function bodyFits(body: string): boolean {
  return Buffer.byteLength(body) <= bodyLimit
}
