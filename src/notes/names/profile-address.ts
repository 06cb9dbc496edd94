import { isLogin, isPlaceholderLogin } from '../../model/login.js'

/**
 * The login of the profile on a server whose address stands in a text: "https://github.com/annlee", "github.com/annlee"; else null.
 * @param server web address of the GitHub server; a profile of another one is another person's
 */
export function profileIn(text: string, server: string): string | null {
  if (!text.includes('/')) return null
  const host = new URL(server).host.replace(/[^\w]/g, '\\$&')
  const login = new RegExp(String.raw`(?<![\w.-])(?:www\.)?${host}/([\w-]{1,39})(?![\w/-])`, 'i').exec(text)?.[1] ?? ''
  return isLogin(login) && !isPlaceholderLogin(login) ? login : null
}
