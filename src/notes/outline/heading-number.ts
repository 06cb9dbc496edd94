/** What numbers headings: "3. Action items", "2.1 Decisions", "IV) Next steps". */
const number = /^[\s*_~]*\(?(?:(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[A-Za-z])[.)]{1,2}|\d{1,3}(?:\.\d{1,3}){0,3})[ \u00a0]+/u

/** "三、决议", "（二）待办" */
const eastAsianNumber = /^[\s*_~]*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)])\s*/u

/** "Item 3: ", "TOP 3 – ": which point of the agenda a heading is. */
const point = /^[\s*_~]*\p{L}{2,12}(?: \p{L}{2,12})? \d{1,3}(?:\.\d{1,3})?[*_]{0,3}(?::| [–—-]) (?=\S)/u

/** A heading without its number. */
export const withoutNumber = (heading: string): string => heading.replace(number, '').replace(eastAsianNumber, '').replace(point, '')
