import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { ConfigError } from '../fetch/config-error.js'
import { isDay } from '../model/day.js'
import { publicServer } from '../model/server.js'
import { styledDiagnostic } from '../render/diagnostic-as-text.js'
import { agendaCommand } from './agenda-command.js'
import { checkCommand } from './check-command.js'
import { extractCommand } from './extract-command.js'
import { initCommand } from './init-command.js'
import { planCommand } from './plan-command.js'
import { UnreadablePath } from './read-notes.js'
import { exit, terminalOf, type Streams, type Terminal } from './terminal.js'
import { version } from './version.js'

/** What `--help` prints. */
export const usage = `usage: meeting-notes-to-issues init|check|extract|plan|agenda [options] FILE-OR-FOLDER…

  init      write a first .github/meeting-notes.yml from what the notes say
  check     check the config, and list the owners in the notes who are not in it
  extract   print what the notes say: todos, decisions, planned releases
  plan      print the issues that would be opened if all these notes were new; needs no token
  agenda    print what is open by the notes alone, per series; GitHub may know better

  FILE-OR-FOLDER may be - for standard input.

  --config FILE                 config file (default: .github/meeting-notes.yml of the repository)
  --roster FILE                 more people: a YAML file with name and github keys
  --server ADDRESS              GitHub server that the notes are on (default: https://github.com)
  --since YYYY-MM-DD            extract, plan: only notes of this day and later
  --format text|json|markdown   extract, plan: output format (default: text)
  --explain                     extract: which rule read each item, and which named its owners
  --next                        agenda: print the next note instead, with the open items
  --output FILE                 init: where to write; never overwrites a file (default: standard output)
  --version, -V                 the version
  --help, -h                    this text

exit codes: 0 done, 1 failed or (check) something to fix, 2 wrong usage
`

/**
 * Runs the command line.
 * @returns the exit code: 0 done, 1 failed, 2 wrong usage
 */
export async function runCommandLine(args: readonly string[], streams: Streams): Promise<number> {
  const terminal = terminalOf(streams)
  let code: number = exit.done
  try {
    await program(terminal, (result) => (code = result)).parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return endOfParsing(error, terminal)
    if (error instanceof ConfigError) for (const diagnostic of error.diagnostics) terminal.complain([...styledDiagnostic(diagnostic), '\n'])
    else if (error instanceof UnreadablePath) terminal.complain(`meeting-notes-to-issues: ${error.message}\n`)
    else throw error
    return exit.failed
  }
}

/** Help and version are done; all else is wrong usage, reported in one line. */
function endOfParsing({ code, message }: CommanderError, terminal: Terminal): number {
  if (code === 'commander.helpDisplayed' || code === 'commander.version') return exit.done
  const reason = message
    .replace(/^error: /, '')
    .replace(/\s+/g, ' ')
    .replace(/^missing required argument.*/, 'name at least one file or folder')
    .replace('(outputHelp)', 'say what to do: init, check, extract, plan or agenda')
  terminal.complain(`meeting-notes-to-issues: ${reason} (--help shows the usage)\n`)
  return exit.wrongUsage
}

/** @param end takes the exit code of the command that ran */
function program(terminal: Terminal, end: (code: number) => void): Command {
  const root = new Command('meeting-notes-to-issues')
    .exitOverride()
    .version(version)
    .configureHelp({ formatHelp: () => usage })
    .configureOutput({ writeOut: (text) => terminal.print(text), writeErr: () => {} })
    .helpCommand(false)
  const add = <Request>(name: string, run: (request: Request, terminal: Terminal) => Promise<number>, options: readonly Option[]): void => {
    const command = root
      .command(name)
      .argument('<paths...>')
      .action(async (paths: string[]) => end(await run({ ...defaults, ...command.opts(), paths } as Request, terminal)))
    for (const option of options) command.addOption(option)
  }
  const { config, roster, server, format, since, explain, next, output } = optionsOf()
  add('init', initCommand, [server, output])
  add('check', checkCommand, [config, roster, server])
  add('extract', extractCommand, [config, roster, server, format, since, explain])
  add('plan', planCommand, [config, roster, server, format, since])
  add('agenda', agendaCommand, [config, roster, server, next])
  return root
}

const defaults = { config: null, roster: null, since: null, output: null }

function optionsOf() {
  return {
    config: new Option('--config <file>'),
    roster: new Option('--roster <file>'),
    server: new Option('--server <address>').default(publicServer).argParser(readServer),
    format: new Option('--format <format>').default('text').choices(['text', 'json', 'markdown']),
    since: new Option('--since <day>').argParser(readDay),
    explain: new Option('--explain').default(false),
    next: new Option('--next').default(false),
    output: new Option('--output <file>'),
  }
}

/** The server of an address, as the runner gives it: without a path, and without a slash at its end. */
function readServer(address: string): string {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    throw new InvalidArgumentError('It must be an address such as https://ghe.example.')
  return new URL(address).origin
}

function readDay(day: string): string {
  if (!isDay(day)) throw new InvalidArgumentError('It must be a day as YYYY-MM-DD.')
  return day
}
