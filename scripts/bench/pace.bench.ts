/** Time from the start of a run until all new items of a note are open, by the clock of an emulated GitHub: what the pace alone takes. */
import { defaultPace, startPaced } from '../../__tests__/e2e/paced-push.js'
import { unpaced } from '../../__tests__/e2e/run-pipeline.js'

export const name = 'Seconds until all new items of a note are open; an answer of GitHub takes none here'

export async function run(print: (line: string) => void): Promise<void> {
  print('| new items | with the defaults | unpaced | one after the other, a second of sleep each |')
  print('|---|---|---|---|')
  for (const items of [1, 8, 50]) {
    const cells = [items, await secondsOf(items, defaultPace), await secondsOf(items, unpaced), items]
    print(`| ${cells.join(' | ')} |`)
  }
}

async function secondsOf(items: number, pace: typeof unpaced): Promise<string> {
  const paced = await startPaced(pace, false)
  try {
    return (await paced.push(items)).seconds.toFixed(1)
  } finally {
    await paced.github.close()
  }
}
