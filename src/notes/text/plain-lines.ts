import { roamBox } from '../languages/org-words.js'
import { IndentedBoxes } from './indented-boxes.js'
import { IndentedList } from './indented-list.js'
import { PadList } from './pad-list.js'

/** What editors write in front of list entries, and the colon of a definition list. */
const foreignBullet = /^([ \t]*)(?:[•◦▪‣●○·–]|:(?=[ \t]))[ \t]+(?=\S)/u
/** What lists of East Asian notes begin with, without a blank: "・会場を予約する", "①網站", "1、网站", "（2）网站". */
const eastAsianBullet = /^([ \t]*)(?:[・･①-⑳]|(\d{1,2})[、．）]|[（(](\d{1,2})）)[ \t\u3000]*(?=[^\s\d])/u
/** "* \[ \] …": a checkbox that an export escaped. */
const escapedCheckbox = /^([ \t]*(?:[*+-]|\d{1,9}[.)])[ \t]+)\\\[\\?([ xX])\\?\\\](?=\s)/
/** "\-", "\+" and "\&" where the sign opens nothing, and "bob\_r". */
const needlessEscape = /(?<=[^\s*+>-] ?|\S\* )\\(?=[-+=&$])|(?<=[A-Za-z\d])\\(?=_[A-Za-z\d])/gu
/** "[[Ann Lee]]", "[[people/ann|Ann]]"; "[[1]](https://…)" is a link. */
const wikiLink = /\[\[(?=\S)(?:[^\][|\n]{1,120}\|)?([^\][|\n]{1,80})\]\](?![([])/gu
/** Begins or ends a box of HackMD or GitHub: ":::warning", "> [!NOTE]". */
const boxLine = /^([ \t]*(?:> ?)*)(?:::: ?[A-Za-z]*|\[![A-Za-z]+\])\s*$/
/** "> [!success]- Decision": a box of Obsidian with a title of its own. */
const titledBox = /^([ \t]*> ?(?:[ \t]*> ?)*)\[![A-Za-z][\w-]*\][+-]?[ \t]+(?=\S)([^*_]+?)[ \t]*$/u
/** "[^1]" behind a word, and the line that says what it means. */
const footnote = /\[\^[^\][\s]{1,40}\](?!:)/gu
const footnoteText = /^[ \t]{0,3}\[\^[^\][\s]{1,40}\]:.*$/u
/** "{: #action1 .action}": what kramdown says of the text in front of it. */
const attributes = /(?<![ \t])[ \t]*\{: ?[#.\w][^{}]{0,200}\}[ \t]*$/u
/** "[Action #1](#action1):": a label that leads to its place in the note. */
const linkedLabel = /\[([^\][]{1,60})\]\(#[\w.-]{1,100}\)(?=[ \t]*:)/u
/** "[4. Actions]{.underline}": what pandoc says of a text. */
const pandocSpan = /\[([^\][]{1,300})\]\{(?:[.#][\w-]|[\w-]{1,30}=)[^{}]{0,200}\}/gu
/** "## Actions {#actions .unnumbered}" */
const headingAttributes = /(?<![ \t])[ \t]*\{(?:[#.][\w.:-]{1,100}|-)(?: [^{}]{0,200})?\}[ \t]*$/u
/** Inline tags that say how a text looks: "<u>Ann</u>". */
const inlineTag = /<\/?(?:font|mark|small|u|ins|big|center|time|abbr)\b[^<>]{0,300}>/giu
/** Words that an export gives a class or a colour: "<span class="todo">TODO</span>"; a bare span is the writer's. */
const styledSpan = /<span\s[^<>]{1,300}>([^<>]{0,300})<\/span>/giu
/** "&lt;2026-02-24 Tue&gt;": a day as org writes it. */
const escapedDay = /&lt;(\d{4}-\d\d-\d\d[^<>&]{0,30})&gt;/gu
/** What a merge that was not finished leaves behind. */
const conflictMark = /^(?:<{7} .*|={7}|>{7} .*|\|{7} .*)$/u
/** Any sign that the patterns above begin with: most lines have none. */
const mayBeForeign = /[\\\u00a0\u200b•◦▪‣●○·–・･①-⑳、．）]|\[[[!^]|\]\(#|\]\{|\{[:{#.-]|&nbsp;|&lt;\d|<\/?[a-z]{1,6}[ >]|^[\s>]*:/u
const fence = /^[\s>*+\-\d.)]*(?:```|~~~)/

/** The lines without what editors and exports put around plain Markdown, as many as before; in code every sign means itself. */
export function plainLines(lines: readonly string[]): string[] {
  let isCode = false
  const padList = new PadList()
  const boxes = new IndentedBoxes()
  const indentedList = new IndentedList()
  const isConflicted = lines.some((line) => line.startsWith('<<<<<<< ')) && lines.some((line) => line.startsWith('>>>>>>> '))
  let before = ''
  return lines.map((written, index) => {
    if (isConflicted && conflictMark.test(written)) return ''
    const line = boxes.plain(written, isCode, () => lines.slice(index + 1, index + 4))
    if (fence.test(line)) isCode = !isCode
    if (isCode) return line
    const listed = padList.plain(indentedList.plain(line, before, lines[index + 1] ?? ''))
    before = !mayBeForeign.test(listed) || listed.includes('`') ? listed : plainLine(listed)
    return before
  })
}

function plainLine(line: string): string {
  const box = boxLine.exec(line)
  if (box) return box[1]!
  if (footnoteText.test(line)) return ''
  return (
    line
      .replace(titledBox, '$1**$2**')
      .replace(/^(?:&nbsp;|\u00a0)+/u, '')
      .replaceAll(/&nbsp;|\u00a0/gu, ' ')
      .replaceAll('\u200b', '')
      .replaceAll(inlineTag, '')
      // One may stand in another.
      .replaceAll(styledSpan, '$1')
      .replaceAll(styledSpan, '$1')
      .replaceAll(pandocSpan, '$1')
      .replaceAll(pandocSpan, '$1')
      .replaceAll(escapedDay, '<$1>')
      .replace(foreignBullet, '$1- ')
      .replace(eastAsianBullet, (_, indent: string, one?: string, two?: string) => `${indent}${(one ?? two) ? `${(one ?? two)!}.` : '-'} `)
      .replace(escapedCheckbox, '$1[$2]')
      .replaceAll(needlessEscape, '')
      .replaceAll(roamBox, '$1')
      .replaceAll(wikiLink, '$1')
      .replaceAll(footnote, '')
      .replace(attributes, '')
      .replace(headingAttributes, (written) => (line.startsWith('#') ? '' : written))
      .replace(linkedLabel, '$1')
  )
}

/** The text with the links to other notes as the source has them, where the text has their words in the same order. */
export function withWikiLinks(text: string, source: string): string {
  let found = ''
  let rest = text
  for (const [link, name = ''] of source.matchAll(wikiLink)) {
    const at = indexOfWords(rest, name.trim())
    if (at === -1) continue
    found += rest.slice(0, at) + link
    rest = rest.slice(at + name.trim().length)
  }
  return found + rest
}

/** Where words stand that are no part of longer ones; -1 if they do not. */
function indexOfWords(text: string, words: string): number {
  const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char)
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return at
  }
  return -1
}

/** Most links of a note to other notes that are looked at. */
const mostWikiLinks = 500

/** The texts of a note's links to other notes: "Ann" of "[[people/ann|Ann]]". */
export function wikiLinkTexts(text: string): string[] {
  const found = new Set<string>()
  for (const [, name = ''] of text.matchAll(wikiLink)) {
    if (found.size >= mostWikiLinks) break
    found.add(name.trim())
  }
  return [...found]
}
