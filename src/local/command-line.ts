import { parseArgs } from 'node:util'
import { ConfigError } from '../gather/config.js'
import type { Config } from '../model/config.js'
import type { Diagnostic } from '../model/diagnostics.js'
import type { Note } from '../model/note.js'
import type { Plan } from '../model/plan.js'
import { noteReader } from '../notes/parse-note.js'
import { seriesReader } from '../notes/series.js'
import { resolveOwner } from '../people/resolve-owners.js'
import { makePlan } from '../plan/make-plan.js'
import { ensureLabels, missingLabels } from '../plan/missing-labels.js'
import { extractionAsJson } from '../render/extraction-as-json.js'
import { extractionAsMarkdown, extractionAsText } from '../render/extraction-as-text.js'
import { planAsMarkdown } from '../render/plan-as-markdown.js'
import { planAsText } from '../render/plan-as-text.js'
import { loginsOf } from '../wanted/wanted-issue.js'
import { readLocalNotes, UnreadablePath } from './read-notes.js'
import { readLocalSettings } from './read-settings.js'

export interface Terminal {
  print(text: string): void
  complain(text: string): void
}

/** Exit codes of the command line. */
const exit = { done: 0, failed: 1, wrongUsage: 2 } as const

const usage = `usage: meeting-notes-to-issues extract|plan [options] FILE-OR-FOLDER…

  extract   what the notes say: todos, decisions, planned releases
  plan      the issues that a first push of these notes would open; needs no token

  --format text|json|markdown   how to print it (text)
  --config FILE                 config file, such as .github/meeting-notes.yml
  --roster FILE                 further people: a YAML file with name and github keys
  --help                        this text
`

type Format = 'text' | 'json' | 'markdown'

/**
 * Runs the command line.
 * @returns the exit code: 0 done, 1 failed, 2 wrong usage
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  const request = readArguments(args)
  if ('help' in request) {
    terminal.print(usage)
    return exit.done
  }
  if ('fault' in request) {
    terminal.complain(`meeting-notes-to-issues: ${request.fault} (--help shows the usage)\n`)
    return exit.wrongUsage
  }
  try {
    const sources = await readLocalNotes(request.paths)
    const { config, roster, reading, warnings, inRepository } = await readLocalSettings(request.config, request.roster)
    for (const finding of warnings) terminal.complain(`${describe(finding)}\n`)
    const readNote = noteReader(reading)
    const seriesOf = seriesReader(reading.series)
    const notes = sources
      .map(({ named, ...source }) => ({ named, note: { ...readNote(source), ...seriesOf(inRepository(source.path)) } }))
      .filter(({ named, note }) => named || note.date !== null)
      .map(({ note }) => note)
    const resolve = (owner: string, note: Note) => resolveOwner(owner, note, roster)
    terminal.print(request.command === 'extract' ? extraction(notes, resolve, request.format) : firstPlan(notes, config, resolve, request.format))
    return exit.done
  } catch (error) {
    if (error instanceof ConfigError) error.diagnostics.forEach((finding) => terminal.complain(`${describe(finding)}\n`))
    else if (error instanceof UnreadablePath) terminal.complain(`meeting-notes-to-issues: ${error.message}\n`)
    else throw error
    return exit.failed
  }
}

interface Request {
  readonly command: 'extract' | 'plan'
  readonly format: Format
  readonly config: string | null
  readonly roster: string | null
  readonly paths: readonly string[]
}

function readArguments(args: readonly string[]): Request | { help: true } | { fault: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        config: { type: 'string' },
        roster: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) return { help: true }
    const [command, ...paths] = positionals
    if (command === undefined) return { fault: 'say what to do: extract or plan' }
    if (command !== 'extract' && command !== 'plan') return { fault: `“${command}” is not a command; there are extract and plan` }
    if (!isFormat(values.format)) return { fault: `--format must be text, json or markdown, not “${values.format}”` }
    if (paths.length === 0) return { fault: 'name at least one file or folder' }
    return { command, format: values.format, config: values.config ?? null, roster: values.roster ?? null, paths }
  } catch (error) {
    return { fault: (error as Error).message.split('. ')[0] ?? 'unknown option' }
  }
}

function isFormat(value: string): value is Format {
  return value === 'text' || value === 'json' || value === 'markdown'
}

type Resolve = (owner: string, note: Note) => ReturnType<typeof resolveOwner>

function extraction(notes: readonly Note[], resolve: Resolve, format: Format): string {
  if (format === 'json') return extractionAsJson(notes, resolve)
  return format === 'markdown' ? extractionAsMarkdown(notes, resolve) : extractionAsText(notes, resolve)
}

/** What a first push of these notes would do: nothing is on GitHub yet, and everybody can be assigned. */
function firstPlan(notes: readonly Note[], config: Config, resolve: Resolve, format: Format): string {
  const logins = notes.flatMap((note) => note.items.flatMap((item) => loginsOf(item.owners.map((owner) => resolve(owner, note)))))
  const { operations, ...rest } = makePlan({
    config,
    repositoryId: 0,
    repository: 'https://github.com/OWNER/REPOSITORY',
    head: 'HEAD',
    now: new Date().toISOString(),
    changes: notes.map((head) => ({ base: null, head })),
    issues: [],
    stands: () => true,
    isBackfill: true,
    resolve,
    linkedTitles: new Map(),
    milestoneOf: () => null,
    assignable: new Set(logins),
    diagnostics: notes.flatMap((note) => note.diagnostics.map((finding) => ({ path: note.path, ...finding }))),
  })
  const plan: Plan = { ...rest, operations: [...ensureLabels(missingLabels(operations, []), config), ...operations] }
  if (format === 'json') return `${JSON.stringify(plan, null, 2)}\n`
  return format === 'markdown' ? planAsMarkdown(plan, null, null) : `${planAsText(plan)}\n`
}

function describe({ severity, message, path, line, column }: Diagnostic): string {
  const place = [path, line, column].filter((part) => part !== undefined).join(':')
  return `${place === '' ? '' : `${place}: `}${severity}: ${message}`
}
