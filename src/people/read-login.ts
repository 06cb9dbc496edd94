import { isLogin } from '../model/login.js'

/** A text as a GitHub login, without a leading "@"; null if it cannot be one. */
export function readLogin(written: string): string | null {
  const login = written.replace(/^@/u, '')
  return isLogin(login) ? login : null
}
