/** Breaks a mention or a reference without changing what a person reads. */
const zeroWidthSpace = '\u200b'

/** Makes a text safe of which every part acts, code spans and URLs too: no mention, no reference and no HTML comes alive. */
export function defuse(text: string): string {
  return text
    .replace(/&(?=#|commat;|num;)/g, '&amp;')
    .replace(/<(?=[A-Za-z/!?])/g, '&lt;')
    .replace(/@(?=[A-Za-z0-9])/g, `@${zeroWidthSpace}`)
    .replace(/#(?=\d)/g, `#${zeroWidthSpace}`)
    .replace(/\bGH-(?=\d)/gi, (prefix) => `${prefix}${zeroWidthSpace}`)
}
