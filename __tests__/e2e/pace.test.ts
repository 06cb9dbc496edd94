/** New issues against what people measured of GitHub: it blocks who opens more than 20 a minute or 150 an hour. */
import { expect, test } from 'vitest'
import { repository } from './notes-repository.js'
import { startPaced } from './paced-push.js'

test('three pushes of eight, then one of a hundred: nothing is refused, and none waits longer than it has to', async () => {
  const { github, warnings, push } = await startPaced()
  try {
    const three = [await push(8), await push(8), await push(8)]
    const hundred = await push(100)
    expect(warnings).toEqual([])
    expect(github.issues(repository)).toHaveLength(124)
    expect(three.map(({ runs }) => runs)).toEqual([1, 1, 1])
    expect(three[0]!.seconds).toBeLessThan(15)
    expect(three[0]!.seconds + three[1]!.seconds + three[2]!.seconds).toBeLessThan(120)
    expect(hundred.runs).toBe(1)
    expect(hundred.seconds).toBeLessThan(620)
  } finally {
    await github.close()
  }
})

test('more than GitHub allows in an hour: run after run carries on, and nothing is refused or opened twice', async () => {
  const { github, warnings, push } = await startPaced()
  try {
    const { runs, seconds } = await push(160)
    expect(warnings).toEqual([])
    const titles = github.issues(repository).map(({ title }) => title)
    expect({ issues: titles.length, titles: new Set(titles).size }).toEqual({ issues: 160, titles: 160 })
    expect(runs).toBeGreaterThan(1)
    expect(seconds / 3600).toBeLessThan(2)
  } finally {
    await github.close()
  }
})
