import { InvalidArgumentError, Option } from 'commander'
import { isDay } from '../model/day.js'
import { publicServer } from '../model/server.js'

/** What each command does, in the order of the usage. */
const summaries = {
  init: 'write a first .github/meeting-notes.yml from what the notes say',
  check: 'check the config, and list the owners in the notes who are not in it',
  extract: 'print what the notes say: todos, decisions, planned releases',
  plan: 'print the issues that would be opened if all these notes were new; needs no token',
  agenda: 'print what is open by the notes alone, per series; GitHub may know better',
} as const

export type CommandName = keyof typeof summaries
const commandNames = Object.keys(summaries) as CommandName[]

interface OptionOfCommands {
  readonly option: Option
  readonly commands: readonly CommandName[]
}

const program = 'meeting-notes-to-issues'
const readers: readonly CommandName[] = ['check', 'extract', 'plan', 'agenda']
const printers: readonly CommandName[] = ['extract', 'plan']

/** The options in the order of the usage, and which commands take them. */
function options(): readonly OptionOfCommands[] {
  const config = new Option('--config <FILE>', 'config file (default: .github/meeting-notes.yml of the repository)')
  const roster = new Option('--roster <FILE>', 'more people: a YAML file with name and github keys')
  const server = new Option('--server <ADDRESS>', `GitHub server that the notes are on (default: ${publicServer})`)
  const since = new Option('--since <YYYY-MM-DD>', 'only notes of this day and later')
  const format = new Option('--format <text|json|markdown>', 'output format (default: text)')
  const explain = new Option('--explain', 'which rule read each item and its owners, and why other lines were not read')
  const next = new Option('--next', 'print the next note instead, with the open items')
  const output = new Option('--output <FILE>', 'where to write; never overwrites a file (default: standard output)')
  return [
    { option: config, commands: readers },
    { option: roster, commands: readers },
    { option: server.default(publicServer).argParser(readServer), commands: commandNames },
    { option: since.argParser(readDay), commands: printers },
    { option: format.default('text').choices(['text', 'json', 'markdown']), commands: printers },
    { option: explain.default(false), commands: ['extract'] },
    { option: next.default(false), commands: ['agenda'] },
    { option: output, commands: ['init'] },
  ]
}

/** The options that a command takes. */
export function optionsOf(command: CommandName): readonly Option[] {
  return options().flatMap(({ option, commands }) => (commands.includes(command) ? [option] : []))
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

/** What `--help` prints. */
export function usage(): string {
  return lines([
    `usage: ${program} ${commandNames.join('|')} [options] FILE-OR-FOLDER…`,
    '',
    ...commandNames.map((name) => `  ${name.padEnd(9)} ${summaries[name]}`),
    '',
    '  FILE-OR-FOLDER may be - for standard input.',
    '',
    ...options().map(({ option, commands }) => row(option, commands.length <= 2 ? `${commands.join(', ')}: ` : '')),
    row({ flags: '--version, -V', description: 'the version' }),
    row({ flags: '--help, -h', description: 'this text; after a command, only its options' }),
    '',
    'exit codes: 0 done, 1 failed or (check) something to fix, 2 wrong usage',
  ])
}

/** What `--help` prints behind a command. */
export function usageOf(command: CommandName): string {
  return lines([
    `usage: ${program} ${command} [options] FILE-OR-FOLDER…`,
    '',
    `  ${summaries[command]}`,
    '',
    '  FILE-OR-FOLDER may be - for standard input.',
    '',
    ...optionsOf(command).map((option) => row(option)),
    '',
    `exit codes: 0 done, 1 failed${command === 'check' ? ' or something to fix' : ''}, 2 wrong usage`,
  ])
}

function row({ flags, description }: Pick<Option, 'flags' | 'description'>, of = ''): string {
  return `  ${flags.replace(/[<>]/g, '').padEnd(29)} ${of}${description}`
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('')
}
