/** The short form of `npm run replay`. */
import { expect, test } from 'vitest'
import { GeneratedHistory, peopleOfHistory, rosterOfHistory } from './generated-history.js'
import { replay } from './replay.js'

test('a history with skipped and killed runs: nothing is opened twice, nothing is lost', async () => {
  const history = new GeneratedHistory(3)
  const report = await replay(
    { count: 16, next: () => history.next() },
    {
      people: peopleOfHistory,
      skipEvery: 7,
      killEvery: 5,
      before: { '.github/meeting-notes.yml': rosterOfHistory },
      onGoodRun: () => history.dealtWith(),
    },
  )
  expect(report).toMatchObject({ pushes: 16, skipped: 2, duplicates: 0, lost: 0, wrong: 0, findings: [] })
  expect(report.compared).toBeGreaterThan(30)
  expect(report.killed).toBeGreaterThan(1)
  expect(report.issues).toBeGreaterThan(10)
})
