/** Whether two repositories, each "owner/name", are the same: GitHub does not tell the case of letters apart. */
export function isSameRepository(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
