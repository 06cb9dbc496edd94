import { changeActiveText } from './active-text.js'

/** Breaks a mention or a reference without changing what a person reads. */
const zeroWidthSpace = '\u200b'

/**
 * Makes Markdown from a note safe to stand in an issue: no mention, no reference to an issue of the issue's own
 * repository, no HTML and no comment comes alive. Code spans and URLs stay as they are: nothing in them acts.
 */
export function harmless(markdown: string): string {
  return changeActiveText(markdown, defuse)
}

/** `harmless` for a text of which every part acts, code spans and URLs too. */
export function defuse(text: string): string {
  return text
    .replace(/<(?=[A-Za-z/!?])/g, '&lt;')
    .replace(/@(?=[A-Za-z0-9])/g, `@${zeroWidthSpace}`)
    .replace(/#(?=\d)/g, `#${zeroWidthSpace}`)
    .replace(/\bGH-(?=\d)/gi, (prefix) => `${prefix}${zeroWidthSpace}`)
}
