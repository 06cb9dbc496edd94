import { isRefusedWith } from './explain-error.js'

/** What is read; null where GitHub refuses it with one of these statuses, because it is not there or the token may not see it. */
export async function nullIfRefused<T>(statuses: readonly number[], read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if (isRefusedWith(error, ...statuses)) return null
    throw error
  }
}
