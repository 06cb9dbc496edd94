import * as core from '@actions/core'
import type { Log } from '../model/ports.js'
import { printable } from '../render/printable.js'

/** The log of a run, its steps grouped. Text of notes never becomes a command of the runner, and colours nothing. */
export const runnerLog: Log = {
  info: (text) => core.info(text.split(/\r\n|\n|\r/).map((line) => withoutCommand(printable(line))).join('\n')),
  warning: (line) => core.warning(printable(line)),
  step: (title, run) => core.group(title, run),
}

/** The runner obeys `::name::` at the start of a line, after any space, and the older `##[name]` anywhere in it. */
function withoutCommand(line: string): string {
  const harmless = line.trimStart().startsWith('::') ? line.replace('::', ':\u200B:') : line
  return harmless.replaceAll('##[', '##\u200B[')
}
