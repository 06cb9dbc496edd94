import { createHash } from 'node:crypto'

/** Short stable digest of some text: 16 hexadecimal digits of its SHA-256. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
