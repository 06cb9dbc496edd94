/** The middle of the numbers; with an even count, the upper one of the two. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

/** Milliseconds for people. */
export function milliseconds(time: number): string {
  return `${Math.round(time)} ms`
}
