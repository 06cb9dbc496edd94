/**
 * What becomes of the lines of announced sections: `npx tsx scripts/accounted-lines.ts FOLDER…` reads all Markdown files of the folders
 * and prints how many such lines are part of an item, a detail of one, a label above items, reported of an earlier meeting, or named
 * with a reason. Lines that are dropped without a word are listed, and the exit code is 1. A folder that does not exist is skipped.
 */
import { existsSync, readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { type Account, accountsOf } from '../__tests__/notes/accounted-lines.js'

const folders = process.argv.slice(2)
if (folders.length === 0) {
  console.error('usage: npx tsx scripts/accounted-lines.ts FOLDER…')
  process.exit(2)
}
let isComplete = true
for (const folder of folders) {
  if (!existsSync(folder)) {
    console.log(`${folder}: skipped, there is no such folder`)
    continue
  }
  const counts = new Map<Account, number>()
  let notes = 0
  for await (const path of glob('**/*.md', { cwd: folder })) {
    notes++
    for (const { line, source, account } of accountsOf(path, readFileSync(join(folder, path), 'utf8'))) {
      counts.set(account, (counts.get(account) ?? 0) + 1)
      if (account === 'dropped') console.log(`  ${path}:${line}: ${source}`)
    }
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const dropped = counts.get('dropped') ?? 0
  isComplete &&= dropped === 0
  const parts = [...counts].map(([account, count]) => `${count} ${account}`).join(', ')
  console.log(`${folder}: ${notes} notes, ${total} lines of announced sections (${parts}), ${dropped} dropped without a word`)
}
process.exit(isComplete ? 0 : 1)
