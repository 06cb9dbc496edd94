/**
 * Writes the licences of all packages in a bundle: `tsx scripts/write-licenses.ts STATS FILE`, STATS being what `ncc --stats-out` or
 * esbuild's metafile wrote. ncc's own `--license` keeps those of one chunk only, where a bundle has several.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Module {
  readonly nameForCondition?: string | null
  readonly modules?: readonly Module[]
}

const [stats = '', output = ''] = process.argv.slice(2)
const { modules, inputs = {} } = JSON.parse(readFileSync(stats, 'utf8')) as { modules?: readonly Module[]; inputs?: object }
const all = modules ?? Object.keys(inputs).map((nameForCondition): Module => ({ nameForCondition }))
const folders = [...new Set(all.flatMap(packageFolders))]
const texts = folders.map(describe).sort((a, b) => (a < b ? -1 : 1))
writeFileSync(output, `${[...new Set(texts)].join('\n\n')}\n`)

/** Folders of the packages that a module, and what was joined into it, come from. */
function packageFolders({ nameForCondition, modules = [] }: Module): string[] {
  const own = /^(?:.*[\\/])?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(nameForCondition ?? '')?.[0]
  return [...(own === undefined ? [] : [own]), ...modules.flatMap(packageFolders)]
}

/** Name, licence and its text, as the package carries them. */
function describe(folder: string): string {
  const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; license?: string }
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^licen[cs]e/i.test(entry))
  if (license === undefined && file === undefined) throw new Error(`${folder}: has neither a licence in package.json nor a LICENSE file.`)
  const notices = readdirSync(folder).find((entry) => /^third.party/i.test(entry))
  const textOf = (name: string | undefined) =>
    name === undefined ? '' : readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim()
  return [name, license, textOf(file), textOf(notices)].filter(Boolean).join('\n')
}
