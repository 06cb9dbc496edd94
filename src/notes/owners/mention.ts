/** The login of "@ann" or "@ann,"; null for a package such as "@scope/name" or "name@1.0". */
export function readMention(word: string): string | null {
  const bare = word.replace(/^[*_([]+/u, '').replace(/\]\[\]|[)*_:,.;]+$/gu, '')
  return /^@[a-zA-Z\d][\w.-]{0,38}$/.test(bare) ? bare.slice(1) : null
}

/** The logins of a text that is nothing but mentions. */
export function readMentions(text: string): string[] | null {
  const mentions = text
    .split(/[\s,/&+]+/u)
    .filter((word) => word !== '' && word !== 'and')
    .map(readMention)
  return mentions.length > 0 && mentions.every((mention) => mention !== null) ? mentions : null
}
