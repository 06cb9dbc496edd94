import { isLogin } from '../model/login.js'

/** The GitHub login that a text is, without a leading "@"; null where it can be none. */
export function readLogin(written: string): string | null {
  const login = written.replace(/^@/u, '')
  return isLogin(login) ? login : null
}
