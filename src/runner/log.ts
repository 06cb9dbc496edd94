import * as core from '@actions/core'
import type { Log } from '../model/ports.js'

/** The log of a run, its steps grouped. Text of notes never becomes a command of the runner: each line is indented. */
export const runnerLog: Log = {
  info: (line) => core.info(indented(line)),
  warning: (line) => core.warning(line),
  step: (title, run) => core.group(title, run),
}

function indented(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => (line.startsWith('::') || line.startsWith('##[') ? ` ${line}` : line))
    .join('\n')
}
