import type { Item } from '../model/item.js'
import { isLogin } from '../model/login.js'
import type { WrittenLogin } from '../model/note.js'

/** Owners whom their item names as a login: "@ann: …", "… (@ann)". */
export function explicitLogins(items: readonly Pick<Item, 'line' | 'endLine' | 'owners'>[], lines: readonly string[]): WrittenLogin[] {
  const logins = new Set<string>()
  for (const { line, endLine, owners } of items) {
    const source = lines.slice(line - 1, endLine).join('\n')
    for (const owner of owners) if (mentions(source, owner)) logins.add(owner)
  }
  return [...logins].map((login) => ({ name: login, login }))
}

function mentions(source: string, login: string): boolean {
  if (!isLogin(login)) return false
  for (let at = source.indexOf(`@${login}`); at >= 0; at = source.indexOf(`@${login}`, at + 1)) {
    const before = source[at - 1] ?? ' '
    const after = source[at + 1 + login.length] ?? ' '
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}_/-]/u.test(after)) return true
  }
  return false
}
