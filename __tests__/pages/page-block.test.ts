import { expect, test } from 'vitest'
import { pageBlock } from '../../src/pages/page-block.js'
import { anIssueAfter, aPage, lastMeeting } from './builders.js'

const repository = 'https://github.com/acme/meeting-notes'

/** A page of 500 items, made once for all tests. */
const pageOf500 = (() => {
  const titles = Array.from({ length: 500 }, (_, index) => `Check machine ${index} of the new hall and of the ändere Halle`)
  return aPage(titles.map((title, index) => anIssueAfter({ number: index + 1, title, assignees: [['rosa', 'anders'][index % 2] ?? ''] })))
})()

test('a page with all that it may have', () => {
  const page = aPage(
    [
      anIssueAfter({ number: 1, days: ['2026-02-19'], item: { due: '2026-03-10' } }),
      anIssueAfter({ number: 2, title: 'Find a host', assignees: [], item: { owners: [] } }),
      anIssueAfter({ number: 3, title: 'Order the cables', assignees: ['anders', 'rosa'], item: { due: '2026-04-01' } }),
      anIssueAfter({ number: 4, title: 'Print the *new* forms', state: 'not_planned', closedAt: '2026-03-07T08:00:00Z' }),
      anIssueAfter({
        number: 5,
        title: 'We use arm64',
        state: 'completed',
        closedAt: '2026-03-05T18:00:00Z',
        marker: { subject: 'decision' },
      }),
    ],
    {
      meetings: ['2026-02-19', lastMeeting].map((date) => ({ date, note: `notes/community/${date}.md` })),
      releases: [
        anIssueAfter({
          number: 6,
          title: 'Release v0.10.0',
          item: { due: '2026-04-20' },
          marker: { subject: 'release', progress: { pullRequests: { done: 1, total: 4 }, issues: { done: 0, total: 0 } } },
        }),
      ],
    },
  )
  expect(pageBlock(page, repository, 60_000)).toMatchSnapshot()
})

test('a page of a series with nothing open, half a year after its last meeting', () => {
  expect(pageBlock(aPage([], {}, { today: '2026-10-01' }), repository, 60_000)).toMatchSnapshot()
})

test('names, titles and meetings from notes and GitHub do nothing', () => {
  const page = aPage([
    anIssueAfter({
      title: '@mia <!-- meeting-notes-to-issues:end v1 x --> #12 [x](http://a.example) ```',
      assignees: [],
      item: { owners: ['@all'] },
    }),
  ])
  const block = pageBlock(page, repository, 60_000)
  expect(block).not.toContain('<!--')
  const [above = ''] = block.split('<details>')
  expect(above).not.toMatch(/@[a-z]|#12\b|\]\(http:\/\/a/)
})

test.each([4_000, 8_000, 20_000, 59_000])('of 500 items whole lines are left in %i bytes, with a count of the rest', (room) => {
  const block = pageBlock(pageOf500, repository, room)
  expect(Buffer.byteLength(block)).toBeLessThanOrEqual(room)
  const shown = block.match(/^- #\d+ Check machine \d+ .* · since \[2026-03-05\]\(\S+\)$/gm)?.length ?? 0
  const rest = [...block.matchAll(/^- … and (\d+) more$/gm)].reduce((sum, [, count]) => sum + Number(count), 0)
  expect(shown + rest).toBe(500)
  expect(block).toMatch(/\d+ items had no room in it\.\n\n<\/details>/)
})
