/** What editors write in front of list entries, and the colon of a definition list. */
const foreignBullet = /^([ \t]*)(?:[•◦▪‣●○·–]|:(?=[ \t]))[ \t]+(?=\S)/u
/** "* \[ \] …": a checkbox that an export escaped. */
const escapedCheckbox = /^([ \t]*(?:[*+-]|\d{1,9}[.)])[ \t]+)\\\[\\?([ xX])\\?\\\](?=\s)/
/** "\-", "\+" and "\&" where the sign opens nothing, and "bob\_r". */
const needlessEscape = /(?<=[^\s*+>-] ?|\S\* )\\(?=[-+=&$])|(?<=[A-Za-z\d])\\(?=_[A-Za-z\d])/gu
/** "[[Ann Lee]]", "[[people/ann|Ann]]"; "[[1]](https://…)" is a link. */
const wikiLink = /\[\[(?=\S)(?:[^\][|\n]{1,120}\|)?([^\][|\n]{1,80})\]\](?![([])/gu
/** Begins or ends a box of HackMD or GitHub: ":::warning", "> [!NOTE]". */
const boxLine = /^([ \t]*(?:> ?)*)(?:::: ?[A-Za-z]*|\[![A-Za-z]+\])\s*$/
/** Any sign that the patterns above begin with: most lines have none. */
const mayBeForeign = /[\\\u00a0\u200b•◦▪‣●○·–]|\[[[!]|&nbsp;|^[\s>]*:/u
const fence = /^[\s>*+\-\d.)]*(?:```|~~~)/

/** The lines without what editors and exports put around plain Markdown, as many as before; in code every sign means itself. */
export function plainLines(lines: readonly string[]): string[] {
  let isCode = false
  return lines.map((line) => {
    if (fence.test(line)) isCode = !isCode
    return isCode || !mayBeForeign.test(line) || line.includes('`') ? line : plainLine(line)
  })
}

function plainLine(line: string): string {
  const box = boxLine.exec(line)
  if (box) return box[1]!
  return line
    .replace(/^(?:&nbsp;|\u00a0)+/u, '')
    .replaceAll(/&nbsp;|\u00a0/gu, ' ')
    .replaceAll('\u200b', '')
    .replace(foreignBullet, '$1- ')
    .replace(escapedCheckbox, '$1[$2]')
    .replaceAll(needlessEscape, '')
    .replaceAll(wikiLink, '$1')
}
