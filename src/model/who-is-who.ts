/** Somebody whom a page such as a README lists, with what it gives for them. */
export interface WhoIsWhoEntry {
  readonly path: string
  readonly name: string
  /** Initials and other short names. */
  readonly signs: readonly string[]
  readonly login: string | null
}
