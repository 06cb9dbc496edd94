import { normalize } from 'node:path/posix'
import { defaultConfigPath } from '../model/config.js'
import { isDay } from '../model/day.js'
import type { Pace } from '../model/pace.js'

/** The inputs of action.yml, read and checked. */
export interface Inputs {
  readonly token: string
  /** Token for the milestones of other repositories, or null. */
  readonly releaseToken: string | null
  readonly config: string
  /** Null where the input is empty: the event decides. */
  readonly dryRun: boolean | null
  /** Globs of the notes of a backfill. */
  readonly paths: readonly string[]
  /** YYYY-MM-DD, or null. */
  readonly since: string | null
  /** A release that a person asks for, or null. */
  readonly release: string | null
  /** Milliseconds. */
  readonly requestTimeout: number
  readonly pace: Omit<Pace, 'deadline'>
  /** Milliseconds. */
  readonly timeBudget: number
}

/** Inputs that are not what they have to be; a run that cannot begin still has to say where it would have begun. */
export class InputError extends Error {
  override readonly name = 'InputError'
  constructor(
    message: string,
    /** The inputs as far as they can be read: a number that is wrong is the largest that may be. */
    readonly readable: Inputs,
  ) {
    super(message)
  }
}

/** Every input of action.yml. */
export const inputNames = [
  'token',
  'release-token',
  'release',
  'config',
  'dry-run',
  'paths',
  'since',
  'request-timeout',
  'creates-at-once',
  'seconds-between-creates',
  'seconds-per-create',
  'creates-per-hour',
  'seconds-between-writes',
  'time-budget',
] as const

type InputName = (typeof inputNames)[number]

/**
 * Reads the inputs.
 * @throws InputError that names every input that is not what it has to be
 */
export function readInputs(): Inputs {
  const errors: string[] = []
  const text = (name: InputName) => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
  const number = (name: InputName, unit: string, least: number, most: number): number => {
    const value = Number(text(name))
    if (text(name) === '' || !Number.isFinite(value) || value < least || value > most) {
      errors.push(`The input “${name}” must be a number of ${unit} from ${least} to ${most}, not “${text(name)}”.`)
      return most
    }
    return value
  }
  const since = text('since')
  if (since !== '' && !isDay(since)) errors.push(`The input “since” must be a day as YYYY-MM-DD, not “${since}”.`)
  const dryRun = text('dry-run')
  if (!['', 'true', 'false'].includes(dryRun)) errors.push(`The input “dry-run” must be true or false, not “${dryRun}”.`)
  if (text('token') === '') errors.push('The input “token” is empty. Leave it out to use the workflow’s own token.')
  const inputs: Inputs = {
    token: text('token'),
    releaseToken: text('release-token') || null,
    // It is compared with paths of git, and part of what tells the issues of two configs apart.
    config: normalize(text('config') || defaultConfigPath).replace(/^\/+/, ''),
    // What may be meant as a dry run writes nothing.
    dryRun: dryRun === '' ? null : dryRun.toLowerCase() !== 'false',
    paths: text('paths')
      .split(/[\n,]/)
      .map((glob) => glob.trim())
      .filter((glob) => glob !== ''),
    since: since === '' ? null : since,
    release: text('release') || null,
    requestTimeout: number('request-timeout', 'seconds', 0.1, 3600) * 1000,
    pace: {
      createsAtOnce: number('creates-at-once', 'issues', 1, 500),
      secondsBetweenCreates: number('seconds-between-creates', 'seconds', 0, 3600),
      secondsPerCreate: number('seconds-per-create', 'seconds', 0, 3600),
      createsPerHour: number('creates-per-hour', 'issues', 1, 100_000),
      secondsBetweenWrites: number('seconds-between-writes', 'seconds', 0, 3600),
    },
    timeBudget: number('time-budget', 'minutes', 0.01, 360) * 60_000,
  }
  if (errors.length > 0) throw new InputError(errors.join('\n'), inputs)
  return inputs
}
