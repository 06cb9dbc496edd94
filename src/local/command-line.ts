import { Command, CommanderError } from 'commander'
import { ConfigError } from '../fetch/config-error.js'
import { styledDiagnostic } from '../render/diagnostic-as-text.js'
import { agendaCommand } from './agenda-command.js'
import { checkCommand } from './check-command.js'
import { extractCommand } from './extract-command.js'
import { initCommand } from './init-command.js'
import { planCommand } from './plan-command.js'
import { UnreadablePath } from './read-notes.js'
import { exit, terminalOf, type Streams, type Terminal } from './terminal.js'
import { optionsOf, usage, usageOf, type CommandName } from './usage.js'
import { version } from './version.js'

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
    .configureHelp({ formatHelp: usage })
    .configureOutput({ writeOut: (text) => terminal.print(text), writeErr: () => {} })
    .helpCommand(false)
  const add = <Request>(name: CommandName, run: (request: Request, terminal: Terminal) => Promise<number>): void => {
    const command = root
      .command(name)
      .argument('<paths...>')
      .configureHelp({ formatHelp: () => usageOf(name) })
      .action(async (paths: string[]) => end(await run({ ...defaults, ...command.opts(), paths } as Request, terminal)))
    for (const option of optionsOf(name)) command.addOption(option)
  }
  add('init', initCommand)
  add('check', checkCommand)
  add('extract', extractCommand)
  add('plan', planCommand)
  add('agenda', agendaCommand)
  return root
}

const defaults = { config: null, roster: null, since: null, output: null }
