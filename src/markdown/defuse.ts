/** Breaks what GitHub acts upon without changing what a person reads. */
const zeroWidthSpace = '\u200b'

/**
 * Makes a text inert of which every part may act, code spans and addresses too: no mention, reference, HTML, image, footnote, alert or
 * definition of a link comes alive, whatever the Markdown around it.
 */
export function defuse(text: string): string {
  return text
    .replace(/&(?=#|commat;|num;|fjlig;)/g, '&amp;')
    .replace(/<(?=[A-Za-z/!?])/g, '&lt;')
    .replace(/@(?=[A-Za-z0-9])|(?<=[A-Za-z0-9.+_-])@(?=[._-])/g, `@${zeroWidthSpace}`)
    .replace(/#(?=\d)/g, `#${zeroWidthSpace}`)
    .replace(/(?<![A-Za-z0-9])GH-(?=\d)/gi, (prefix) => `${prefix}${zeroWidthSpace}`)
    .replace(/!(?=\[)/g, `!${zeroWidthSpace}`)
    .replace(/\[(?=[!^])/g, `[${zeroWidthSpace}`)
    .replace(/\](?=:)/g, `]${zeroWidthSpace}`)
}
