import { describe, expect, it } from 'vitest'
import { seriesOfPath } from '../../src/notes/dates/series.js'

describe('two meetings of one series', () => {
  it.each([
    ['14-05-2024.md', '21-05-2024.md', ''],
    ['04-05-2024.md', '18-05-2024.md', ''],
    ['June 4th, 2024.md', 'July 2nd, 2024.md', ''],
    ['minutes-4-june-2024.md', 'minutes-18-june-2024.md', 'minutes'],
    ['Minutes-7-20240604.md', 'Minutes-12-20240618.md', 'Minutes'],
    ['SIGCall-4-Jun-2024.md', 'SIGCall-18-Jun-2024.md', 'SIGCall'],
    ['garden/20240604/notes.md', 'garden/20240618/notes.md', 'garden'],
    ['garden/20240604/notes.md', 'garden/20240618.md', 'garden'],
    ['garden/2024060405/notes.md', 'garden/20240618.md', 'garden'],
    ['garden/20240604/README.md', 'garden/20240618/Minutes.md', 'garden'],
    ['garden/2024-Q2/2024-06-04.md', 'garden/2024-Q3/2024-07-02.md', 'garden'],
    ['garden/2024/June/4.md', 'garden/2024/July/2.md', 'garden'],
    ['garden/2024/Jun/04.md', 'garden/2025/Jan/07.md', 'garden'],
    ['garden/06-2024/2024-06-04.md', 'garden/07-2024/2024-07-02.md', 'garden'],
    ['garden/2023-2024/2024-06-04.md', 'garden/2024-2025/2024-10-01.md', 'garden'],
    ['garden/2023-24/2024-06-04.md', 'garden/2024-25/2024-10-01.md', 'garden'],
    ['garden/2024/06/04/notes.md', 'garden/2024/07/02/notes.md', 'garden'],
    ['garden/2024/06-04.md', 'garden/2024/07-02.md', 'garden'],
    ['garden/2024-06/04.md', 'garden/2024-07/02.md', 'garden'],
    ['023 weekly.md', '024 weekly.md', 'weekly'],
    ['#23 weekly.md', '#24 weekly.md', 'weekly'],
    ['weekly-023.md', 'weekly-024.md', 'weekly'],
    ['call_105.md', 'call_106.md', 'call'],
    ['2024-06-04-lamps.md', '2024-06-18-insurance.md', ''],
    ['garden/2024-06-04 The new shed.md', 'garden/2024-06-18 Compost, again.md', 'garden'],
    ['garden/2024-06-04-minutes.md', 'garden/2024-06-18.md', 'garden'],
    ['garden/2024-06-04_meeting-notes.md', 'garden/2024-06-18_meeting-notes.md', 'garden'],
    ['2024-06-04 weekly call lamps.md', '2024-06-18 weekly call.md', 'weekly call'],
    ['2024-06-04--monthly-sync.md', '2024-07-02--monthly-sync.md', 'monthly-sync'],
    ['June 2024 Council.md', 'July 2024 Council.md', 'Council'],
    ['Council June 2024.md', 'Council July 2024.md', 'Council'],
    ['Protokoll 04.06.2024.md', 'Protokoll 18.06.2024.md', 'Protokoll'],
    ['Protokoll 4. Juni 2024.md', 'Protokoll 18. Juni 2024.md', 'Protokoll'],
    ['compte-rendu-4-juin-2024.md', 'compte-rendu-2-juillet-2024.md', 'compte-rendu'],
    ['acta 4 de junio de 2024.md', 'acta 2 de julio de 2024.md', 'acta'],
    ['lamps.2024-06-04-18.00.md', 'lamps.2024-06-18-18.01.md', 'lamps'],
    ['Lamps - 2024_06_04 14_58 CEST - Notes by Bot.md', 'Lamps - 2024_11_05 15_01 CET - Notes by Bot.md', 'Lamps'],
    ['Lamp review 4f0c2ab7d3e94c1c8f6a.md', 'Lamp review 9b77e01c44d24f0aa1c3.md', 'Lamp review'],
    ['garden/2024-W23.md', 'garden/2024-W25.md', 'garden'],
    ['garden/KW 23.md', 'garden/KW 25.md', 'garden'],
    ['garden/2024-06.md', 'garden/2024-07.md', 'garden'],
    ['garden/202406/sync.md', 'garden/202407/sync.md', 'garden/sync'],
    ['garden/FY24/2024-06-04.md', 'garden/FY25/2024-10-01.md', 'garden'],
    ['2024年6月4日.md', '2024年6月18日.md', ''],
    ['20240604_定例会議.md', '20240618_定例会議.md', '定例会議'],
    ['22-04-24.md', '22-05-08.md', ''],
    ['4.6.24.md', '18.6.24.md', ''],
    ['Tue 2024-06-04.md', 'Wed 2024-06-19.md', ''],
    ['2024-06-04a.md', '2024-06-04b.md', ''],
    ['meeting-12/notes.md', 'meeting-13/notes.md', 'meeting'],
    ['garden/12/notes.md', 'garden/13/notes.md', 'garden'],
    ['sprint 12.md', 'sprint 13.md', ''],
    ['Re\u0301union 2024-06-04.md', 'R\u00e9union 2024-06-18.md', 'R\u00e9union'],
  ])('%s and %s', (one, next, series) => {
    expect([one, next].map(seriesOfPath)).toEqual([series, series])
  })
})

describe('two series', () => {
  it.each([
    ['core/2024-06-04.md', 'docs/2024-06-04.md'],
    ['2024-06-04 core sync.md', '2024-06-04 docs sync.md'],
    ['core-2024-06-04.md', 'docs-2024-06-04.md'],
    ['minutes-2024-06-04-board.md', 'minutes-2024-06-04-council.md'],
    ['wg-1/2024-06-04.md', 'wg-2/2024-06-04.md'],
    ['wg-1-2024-06-04.md', 'wg-2-2024-06-04.md'],
    ['team 1/2024-06-04.md', 'team 2/2024-06-04.md'],
    ['lab3/2024-06-04.md', 'lab4/2024-06-04.md'],
    ['floor-3/2024-06-04.md', 'floor-4/2024-06-04.md'],
    ['c++ 2024-06-04.md', 'c 2024-06-04.md'],
    ['r&d 2024-06-04.md', 'r 2024-06-04.md'],
    ['2024-06-04/board.md', '2024-06-04/garden.md'],
    ['March 2024 Board.md', 'March 2024 Council.md'],
    ['2024-06-04-field-review.md', '2024-06-04-lamp-weekly.md'],
    ['3d printing 2024-06-04.md', 'printing 2024-06-04.md'],
    ['zahlen-2024-06-04.md', 'zählen-2024-06-04.md'],
    ['k8s-sig.md', 'sig.md'],
    ['v1.2 planning 2024-06-04.md', 'v1.3 planning 2024-06-04.md'],
  ])('%s and %s', (one, other) => expect(seriesOfPath(one)).not.toBe(seriesOfPath(other)))
})

it.each(['notes/lamps', 'v1.2', 'wg2', 'Marchers'])('a name without a time stays as it is: %s', (name) =>
  expect(seriesOfPath(`${name}.md`)).toBe(name),
)
