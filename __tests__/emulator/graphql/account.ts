export const SITE = 'https://github.com'

export function account(login: string, type: 'User' | 'Bot' | 'Organization' = 'User'): object {
  return { __typename: type, login: login.replace(/\[bot\]$/, ''), url: `${SITE}/${login}` }
}
