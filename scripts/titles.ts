/**
 * How much the titles of issues tell: `npx tsx scripts/titles.ts FOLDER…` reads all Markdown files of the folders and prints the share
 * of todos whose title has fewer than three words besides references: by the text alone, and as it is, with the line above and the
 * titles of pull requests, which are made up here. A folder that does not exist is skipped.
 */
import { existsSync, readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { aContext } from '../__tests__/plan/builders.js'
import { shortReference } from '../src/markdown/short-reference.js'
import { identify } from '../src/matching/identity.js'
import type { Item } from '../src/model/item.js'
import type { Note } from '../src/model/note.js'
import { noteReader } from '../src/notes/parse-note.js'
import { defaultReadingOptions } from '../src/notes/reading-options.js'
import { noteResolver } from '../src/people/resolve-notes.js'
import { linkNumbers } from '../src/desired/link-numbers.js'
import { issueTitle } from '../src/desired/title.js'
import { desiredIssue } from '../src/desired/desired-issue.js'

const folders = process.argv.slice(2)
if (folders.length === 0) {
  console.error('usage: npx tsx scripts/titles.ts FOLDER…')
  process.exit(2)
}

const fewestWords = 3
/** Some scripts write no blanks between words. */
const words = new Intl.Segmenter(undefined, { granularity: 'word' })
const read = noteReader(defaultReadingOptions)
const resolve = noteResolver({ people: [], groups: [] })
/** Every pull request has one title. */
class MadeUpTitles extends Map<string, string> {
  override get = () => 'Fix the loader of images'
}
const context = { ...aContext(), linkedTitles: new MadeUpTitles() }

function titleOf(item: Item, note: Note): string {
  const place = { item, note }
  const { references } = identify(item, note)
  const { owners } = item
  return desiredIssue(
    { textFrom: place, owners, teamLabels: [], occurrences: [], stateFrom: null, earlier: null, references, applied: null, quoteLimit: 0 },
    context,
  ).title
}

const isShort = (title: string): boolean =>
  [...words.segment(title.replace(shortReference, ' '))].filter(({ isWordLike }) => isWordLike).length < fewestWords

const share = (count: number, of: number): string => `${count} (${of === 0 ? '0.0' : ((100 * count) / of).toFixed(1)} %)`

for (const folder of folders) {
  if (!existsSync(folder)) {
    console.log(`${folder}: skipped, there is no such folder`)
    continue
  }
  let [todos, before, after] = [0, 0, 0]
  for await (const path of glob('**/*.md', { cwd: folder })) {
    const note = resolve(read({ path, text: readFileSync(join(folder, path), 'utf8') }))
    for (const item of note.items.filter(({ kind }) => kind === 'todo')) {
      const title = titleOf(item, note)
      todos++
      if (isShort(issueTitle(linkNumbers(item.text, note), note.server))) before++
      if (isShort(title)) {
        after++
        console.log(`  ${path}:${item.line}: ${title}`)
      }
    }
  }
  const figures = `by their text alone ${share(before, todos)}, with the line above and titles ${share(after, todos)}`
  console.log(`${folder}: ${todos} todos; titles of fewer than ${fewestWords} words besides references: ${figures}`)
}
