/** Whether GitHub takes two names for one: of repositories, accounts and labels it does not tell the case of letters apart. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** Whether a name is among others, whatever the case of their letters. */
export function includesName(names: readonly string[], name: string): boolean {
  return names.some((other) => isSameName(other, name))
}
