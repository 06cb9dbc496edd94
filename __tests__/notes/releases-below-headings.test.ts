import { expect, test } from 'vitest'
import { fullVersion } from '../../src/notes/releases/versions.js'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

const written = (...lines: string[]) =>
  parseNote({ path: '2026-03-02.md', text: lines.join('\n') }, defaultReadingOptions).releases.map(
    (release) => `${fullVersion(release)}${release.due ? ` ${release.due}` : ''}`,
  )

test.each([
  [['## 3.2.0', '', 'Planned for 2026-11-09. Branch on 2026-10-26.'], '3.2.0 2026-11-09'],
  [['## Lamp 3.2', '', 'Target date: May 12, 2026'], '3.2 2026-05-12'],
  [['### Lampe 2.4', 'Geplant für den 1. August. Ben testet schon.'], '2.4 2026-08-01'],
  [['## Lampe 2.4', '', 'Sortie prévue le 3 mai 2026.'], '2.4 2026-05-03'],
  [['## 2.8', '- freeze 17 March, release on 24 March', '- 2.7.3 was broken'], '2.8 2026-03-24'],
  [['## 2.8.1', '', 'Only the lamp, we plan to tag it on 2026-04-19.'], '2.8.1 2026-04-19'],
  [['# Go/No-Go: Lamp app 1.12', '**When** 2 March 2026 – **Release day** 4 March 2026'], '1.12 2026-03-04'],
  [['### 2.4 release', '', '- want to ship it on April 2'], '2.4 2026-04-02'],
  [['# Lamp release planning, week 10', '', '## 3.0', '', '- not before the summer'], '3.0'],
  [['# Release call, 2 March', '', '## Lamp 4.0', '', 'Far away.'], '4.0'],
  [['**Next build**', '0.9.5 on 17 June, for the fair'], '0.9.5 2026-06-17'],
  [['## Lamps', '', 'We want 0.9 out by May 29, if the port is in.'], '0.9 2026-05-29'],
  [['## Freeze', '', 'We freeze for 11.2 on 2026-09-07. Release on 2026-09-28 if nothing burns.'], '11.2 2026-09-28'],
  [['## Lamps', '', '- we tag rc1 on 2026-07-20, final release 4.12.0 on 2026-08-03'], '4.12.0 2026-08-03'],
  [['## Texte', '', '- Freeze für 5.0 am 27. März, Release 5.0 geplant am 13. April'], '5.0 2026-04-13'],
  [['## Lamps', '', 'Feature freeze for 3.0 Monday, release of 3.0 on June 30'], '3.0 2026-06-30'],
])('%j is planned', (lines, release) => expect(written('# Call', '', ...lines)).toEqual([release]))

test.each([
  ['# Changelog', '', '## 1.2.0', '', '- fixed the lamp'],
  ['# Changelog', '', '## 1.2.0 (2026-03-01)', '', '- fixed the lamp'],
  ['# Releases', '', '## 1.2.0', '', '- fixed the lamp'],
  ['# Release notes', '', '## 1.2.0', '', '- fixed the lamp'],
  ['# Release call', '', '## 1.2.0', '', 'Went out last week, no complaints.'],
  ['# Release call', '', '## 1.2.0', '', 'It is out since Monday.'],
  ['# Release planning', '', '## Where we are', '', '3.1.2 went out last week.'],
  ['# Release planning', '', '## Room 2.14', '', 'It was released by the council.'],
  ['## 1.2.0', '', 'Released on 2026-02-03.'],
  ['## 1.2.0', '', 'Shipped on 3 February 2026.'],
  ['## 1.2.0', '', 'We got 12 bug reports.'],
  ['## Node 24.1', '', 'Ann upgrades us to it on May 3.'],
  ['## Upgrade to Node 24.1', '', 'Planned for May 3.'],
  ['## Python 3.9 support', '', 'We drop it on May 3.'],
  ['## HTTP 2.0', '', 'Ben gives a talk on May 3.'],
  ['## OAuth 2.1', '', 'The workshop is planned for May 3.'],
  ['## Lamp 2.4', '', 'A workshop about it is planned for May 3.'],
  ['## Lamp 2.4', '', 'The release party is on May 3.'],
  ['## Lamp 2.4', '', 'Next meeting on May 3.'],
  ['## Lamp 2.4', '', 'Ann will test it by May 3.'],
  ['## Lamp 2.4', '', 'We met the makers on February 3.'],
  ['## Item 2.4', '', 'The hall is booked for May 3.'],
  ['## Budget 12.50', '', 'Due on May 3.', '', 'It is 12.50 EUR.'],
  ['## Lamps', '', 'We spent 12.50 EUR on May 3.'],
  ['## Lamps', '', 'Upgrade to Node 24.1 by May 29.'],
  ['## Lamps', '', 'We use Lamp 0.9, out of date by May.'],
  ['## Lamps', '', 'The site needs HTTP 2.0 by May 29.'],
  ['## Lamps', '', 'The meeting of 3.5.2026 was long.'],
  ['## Lamps', '', 'Lunch is at 12.30 on 17 June.'],
  ['## Lamps', '', 'Version 1.2 came out on May 3.'],
  ['## Lamps', '', 'Firefox 140.0 is out on May 3.'],
  ['## Lamps', '', 'The pipes freeze at 2.5 degrees on 2026-04-07.'],
  ['## Lamps', '', 'The freeze for 11.2 was on 2026-02-07.'],
  ['## Lamps', '', '2.7.3 had the wrong checksum, nobody noticed for a week.'],
  ['## Lamps', '', 'Somebody still runs 2.7 on a fridge.'],
  ['## Lamps', '', 'Compatible with Lamp 1.2 until May 3.'],
  ['## Last build', '', '0.9.4 on 1 March'],
  ['## The build', '', '0.9.4 takes 12 minutes'],
  ['## Next steps', '', '- 0.9.4 minutes of film by 17 June'],
  ['## Next build', '', 'It takes 2.5 hours.'],
  ['## Parts', '', 'CC BY 4.0 is planned for the pictures.'],
  ['## Parts', '', 'Section 3.2 of the rules, due May 3.'],
])('%s %s %s %s %s plans no release', (...lines: string[]) => expect(written(...lines)).toEqual([]))
