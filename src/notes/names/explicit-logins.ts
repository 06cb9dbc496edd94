import type { Item } from '../../model/item.js'
import { isLogin } from '../../model/login.js'
import type { WrittenLogin } from '../../model/note.js'
import { profileIn } from './profile-address.js'

const webLink = /\[@?([^\][\n]{1,60})\]\(<?(https?:\/\/[^\s()<>]{1,300})[^()\n]{0,100}\)/gi
const webAddress = /https?:\/\/[^\s()<>\]]+/gi

/** Owners whose login their item gives: "@ann: …", "… (@ann)", "[Ann](https://github.com/ann): …". */
export function explicitLogins(
  items: readonly Pick<Item, 'line' | 'endLine' | 'owners'>[],
  lines: readonly string[],
  server: string,
): WrittenLogin[] {
  const logins = new Map<string, WrittenLogin>()
  for (const { line, endLine, owners } of items) {
    const source = lines.slice(line - 1, endLine).join('\n')
    const profiles = new Map([...source.matchAll(webLink)].map(([, text = '', address = '']) => [text, profileIn(address, server)]))
    // "@ann" as the text or in the address of a link to another site is somebody's account there.
    const plain = source.replace(webLink, ' ').replace(webAddress, ' ')
    for (const name of owners) {
      const login = profiles.get(name) ?? (mentions(plain, name) ? name : null)
      if (login !== null) logins.set(`${name} ${login}`, { name, login })
    }
  }
  return [...logins.values()]
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
