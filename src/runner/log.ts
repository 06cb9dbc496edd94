import { EOL } from 'node:os'
import type { Log } from '../model/ports.js'
import { printable } from '../render/printable.js'
import { sendCommand } from './workflow-command.js'

/** The log of a run, its steps grouped. Text of notes never becomes a command of the runner, and colours nothing. */
export const runnerLog: Log = {
  info: (text) =>
    void process.stdout.write(
      `${text
        .split(/\r\n|\n|\r/)
        .map((line) => withoutCommand(printable(line)))
        .join(EOL)}${EOL}`,
    ),
  warning: (line) => sendCommand('warning', printable(line)),
  async step(title, run) {
    sendCommand('group', title)
    try {
      return await run()
    } finally {
      sendCommand('endgroup')
    }
  },
}

/** The runner obeys `::name::` at the start of a line, after any space, and the older `##[name]` anywhere in it. */
function withoutCommand(line: string): string {
  const harmless = line.trimStart().startsWith('::') ? line.replace('::', ':\u200B:') : line
  return harmless.replaceAll('##[', '##\u200B[')
}
