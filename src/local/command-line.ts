import { parseArgs } from 'node:util'
import { ConfigError } from '../gather/config-error.js'
import { publicServer } from '../model/server.js'
import { findingAsText } from '../render/finding-as-text.js'
import { agendaCommand } from './agenda-command.js'
import { checkCommand } from './check-command.js'
import { extractCommand, type Format } from './extract-command.js'
import { initCommand } from './init-command.js'
import { planCommand } from './plan-command.js'
import { UnreadablePath } from './read-notes.js'
import { exit, withoutControls, type Terminal } from './terminal.js'

/** What `--help` prints. */
export const usage = `usage: meeting-notes-to-issues init|check|extract|plan|agenda [options] FILE-OR-FOLDER…

  init      a first .github/meeting-notes.yml, with comments, from what the notes say
  check     whether the config is right, and owners in the notes who stand for nobody
  extract   what the notes say: todos, decisions, planned releases
  plan      the issues that a first push of these notes would open; needs no token
  agenda    what is open by the notes alone, per series; GitHub may know better

  --config FILE                 config file (the repository's .github/meeting-notes.yml, if there is one)
  --roster FILE                 further people: a YAML file with name and github keys
  --format text|json|markdown   how extract and plan print (text)
  --server ADDRESS              GitHub server that the notes are on (https://github.com)
  --next                        agenda: print the next note to fill in instead
  --output FILE                 where init writes; never over a file that is there (the terminal)
  --help, -h                    this text

exit codes: 0 done, 1 failed or (check) something to mend, 2 wrong usage
`

/**
 * Runs the command line.
 * @returns the exit code: 0 done, 1 failed, 2 wrong usage
 */
export async function runCommandLine(args: readonly string[], bareTerminal: Terminal): Promise<number> {
  const terminal = withoutControls(bareTerminal)
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
    return await commands[request.command](request, terminal)
  } catch (error) {
    if (error instanceof ConfigError) error.diagnostics.forEach((finding) => terminal.complain(`${findingAsText(finding)}\n`))
    else if (error instanceof UnreadablePath) terminal.complain(`meeting-notes-to-issues: ${error.message}\n`)
    else throw error
    return exit.failed
  }
}

const commands = { init: initCommand, check: checkCommand, extract: extractCommand, plan: planCommand, agenda: agendaCommand }

type Command = keyof typeof commands

/** Options besides `--help` that a command takes. */
const takes: Readonly<Record<Command, readonly string[]>> = {
  init: ['server', 'output'],
  check: ['config', 'roster', 'server'],
  extract: ['config', 'roster', 'server', 'format'],
  plan: ['config', 'roster', 'server', 'format'],
  agenda: ['config', 'roster', 'server', 'next'],
}

interface Request {
  readonly command: Command
  readonly format: Format
  readonly config: string | null
  readonly roster: string | null
  readonly server: string
  readonly output: string | null
  readonly next: boolean
  readonly paths: readonly string[]
}

function readArguments(args: readonly string[]): Request | { help: true } | { fault: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        config: { type: 'string' },
        roster: { type: 'string' },
        server: { type: 'string' },
        output: { type: 'string' },
        next: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) return { help: true }
    const [command, ...paths] = positionals
    const names = Object.keys(commands).join(', ')
    if (command === undefined) return { fault: `say what to do: ${names}` }
    if (!isCommand(command)) return { fault: `“${command}” is not a command; there are ${names}` }
    const foreign = Object.keys(values).find((option) => !takes[command].includes(option))
    if (foreign !== undefined) return { fault: `${command} has no option --${foreign}` }
    const { format = 'text', config = null, roster = null, output = null, next = false } = values
    const server = readServer(values.server ?? publicServer)
    if (server === null) return { fault: `--server must be an address such as https://ghe.example, not “${values.server}”` }
    if (!isFormat(format)) return { fault: `--format must be text, json or markdown, not “${format}”` }
    if (paths.length === 0) return { fault: 'name at least one file or folder' }
    return { command, format, config, roster, server, output, next, paths }
  } catch (error) {
    return { fault: (error as Error).message.split('. ')[0] ?? 'unknown option' }
  }
}

/** The server of an address, as the runner gives it: without a path, and without a slash at its end. */
function readServer(address: string): string | null {
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).origin : null
}

function isCommand(value: string): value is Command {
  return Object.hasOwn(commands, value)
}

function isFormat(value: string): value is Format {
  return value === 'text' || value === 'json' || value === 'markdown'
}
