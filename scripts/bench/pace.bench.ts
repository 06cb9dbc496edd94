/** How long it takes until all new items of a push are open: by the clock of an emulated GitHub, and in real time. */
import { startPaced, defaultInputs, defaultPace } from '../../__tests__/e2e/paced-push.js'
import { note, notePath, repository, startNotesRepository } from '../../__tests__/e2e/notes-repository.js'
import { unpacedInputs } from '../../__tests__/e2e/run-action.js'
import { unpaced } from '../../__tests__/e2e/run-pipeline.js'

export const name = 'Pace: seconds until all new items are open'

export async function run(print: (line: string) => void): Promise<void> {
  print('By the clock of an emulated GitHub, whose answers take no time:')
  print('| new items | with the defaults | unpaced | one after the other, a second of sleep each |')
  print('|---|---|---|---|')
  for (const items of [1, 8, 50]) {
    const cells = [items, await secondsOf(items, defaultPace), await secondsOf(items, unpaced), await sequential(items)]
    print(`| ${cells.join(' | ')} |`)
  }

  print('\nReal time of the built action, from the start of its process to its end:')
  print('| new items | inputs | first request | all open | whole run |')
  print('|---|---|---|---|---|')
  await realTime(1, {})
  for (const [inputs, items] of [
    ['defaults', 1] as const,
    ['defaults', 8] as const,
    ...[1, 8, 50].map((count) => ['unpaced', count] as const),
  ]) {
    const { first, open, whole } = await realTime(items, inputs === 'unpaced' ? unpacedInputs : defaultInputs)
    print(`| ${[items, inputs, ...[first, open, whole].map((seconds) => seconds.toFixed(1))].join(' | ')} |`)
  }

  print('\nAgainst a GitHub that blocks beyond 20 new issues a minute or 150 an hour, with the defaults, by its clock:')
  print('| pushes | seconds of each | runs of each | refused |')
  print('|---|---|---|---|')
  for (const pushes of [[8], [8, 8, 8], [30], [100], [600]]) print(await limited(pushes))
}

async function secondsOf(items: number, pace: typeof unpaced): Promise<string> {
  const paced = await startPaced(pace, false)
  try {
    return (await paced.push(items)).seconds.toFixed(1)
  } finally {
    await paced.github.close()
  }
}

/**
 * What a tool takes that opens one issue after the other and sleeps a second each time, as many do; and how many of them GitHub
 * refuses if it blocks beyond 20 a minute.
 */
async function sequential(items: number): Promise<string> {
  const { github, clock } = await startPaced(unpaced)
  try {
    const began = clock.now().getTime()
    let refused = 0
    for (let item = 1; item <= items; item++) {
      const body = JSON.stringify({ title: `Check machine ${item}` })
      const headers = { authorization: 'token workflow-token', 'content-type': 'application/json' }
      const { ok } = await fetch(`${github.url}/repos/${repository}/issues`, { method: 'POST', headers, body })
      if (!ok) refused++
      await clock.sleep(1000)
    }
    const seconds = ((clock.now().getTime() - began) / 1000).toFixed(1)
    return refused === 0 ? seconds : `${seconds}, ${refused} of them refused`
  } finally {
    await github.close()
  }
}

/** Seconds from the start of the built action. @throws Error where the run ends red */
async function realTime(items: number, inputs: Record<string, string>): Promise<Record<'first' | 'open' | 'whole', number>> {
  const notes = await startNotesRepository(undefined, { built: true, inputs })
  try {
    notes.commit({ [notePath]: note(...Array.from({ length: items }, (_, index) => `- RD: Check machine ${index + 1}.`)) })
    const times = { began: 0, first: 0, open: 0 }
    notes.github.fault = ({ index, method, path }) => {
      if (index === 0) times.first = performance.now()
      if (method === 'POST' && path.endsWith('/issues')) times.open = performance.now()
      return null
    }
    const { exitCode, stdout } = await notes.again({ onStart: () => (times.began = performance.now()) })
    const opened = notes.github.issues(repository).length
    if (exitCode !== 0 || opened !== items) throw new Error(stdout)
    const since = (time: number) => (time - times.began) / 1000
    return { first: since(times.first), open: since(times.open), whole: since(performance.now()) }
  } finally {
    await notes.github.close()
  }
}

async function limited(pushes: readonly number[]): Promise<string> {
  const { github, push } = await startPaced()
  try {
    const results: { seconds: number; runs: number }[] = []
    for (const items of pushes) results.push(await push(items))
    const refused = github.requests.filter(({ status }) => status === 403 || status === 429).length
    const opened = github.issues(repository).length
    if (opened !== pushes.reduce((sum, items) => sum + items)) throw new Error(`${opened} issues were opened.`)
    const cells = [
      pushes.join(' + '),
      results.map(({ seconds }) => seconds.toFixed(1)).join(', '),
      results.map(({ runs }) => runs).join(', '),
    ]
    return `| ${[...cells, refused].join(' | ')} |`
  } finally {
    await github.close()
  }
}
