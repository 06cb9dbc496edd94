import { describe, expect, test } from 'vitest'
import { noteReader } from '../../src/fetch/note-reader.js'
import { type Language, languages as every } from '../../src/model/config.js'
import type { Roster } from '../../src/model/person.js'
import { readingOptions } from '../../src/notes/reading-options.js'

const roster: Roster = {
  people: [
    { login: 'nfield', name: 'Nora Field', aliases: ['野田'] },
    { login: 'treed-x', name: 'Tom Reed', aliases: ['김수'] },
    { login: 'gasca', name: 'Blas Gasca y Rey', aliases: ['이레'] },
  ],
  groups: [],
}

function itemsOf(text: string, languages: readonly Language[] = every): string[] {
  const read = noteReader({ reading: readingOptions({ languages, words: {}, series: [] }), roster })
  return read({ path: 'notes/2026-03-05.md', text }).items.map(
    ({ kind, owners, text: task, due }) =>
      `${kind} ${owners.map(({ written, login }) => `${written}=${login ?? '?'}`).join(' ')}: ${task}${due === null ? '' : ` <${due}>`}`,
  )
}

describe('lists in further languages', () => {
  test.each([
    ['## Acuerdos\n\n- El taller abre a las nueve', 'decision : El taller abre a las nueve'],
    ['## Tareas\n\n- Nora y Tom: comprar pintura', 'todo Nora=nfield Tom=treed-x: comprar pintura'],
    ['## Tareas\n\n- Blas Gasca y Rey: comprar pintura', 'todo Blas Gasca y Rey=gasca: comprar pintura'],
    ['## Tareas y acuerdos\n\n- Nora: comprar pintura', 'todo Nora=nfield: comprar pintura'],
    ['## Deliberações\n\n- A oficina abre às nove', 'decision : A oficina abre às nove'],
    ['## Próximos passos\n\n- Nora e Tom – comprar tinta', 'todo Nora=nfield Tom=treed-x: comprar tinta'],
    ['## Decizii\n\n- Atelierul se deschide la nouă', 'decision : Atelierul se deschide la nouă'],
    ['## De făcut\n\n- Nora și Tom: vopsea', 'todo Nora=nfield Tom=treed-x: vopsea'],
    ['## 決定事項\n\n- 工房は九時に開ける', 'decision : 工房は九時に開ける'],
    ['## タスク\n\n- 野田：ペンキを買う', 'todo 野田=nfield: ペンキを買う'],
    ['## 할 일\n\n- 김수와 이레: 페인트 사기', 'todo 김수=treed-x 이레=gasca: 페인트 사기'],
    ['## 할 일\n\n- [ ] @nfield 큰 페인트 사기', 'todo nfield=nfield: @nfield 큰 페인트 사기'],
    ['## Decisioni\n\n- Il laboratorio apre alle nove', 'decision : Il laboratorio apre alle nove'],
    ['## Azioni\n\n- Nora e Tom: comprare la vernice', 'todo Nora=nfield Tom=treed-x: comprare la vernice'],
    ['## Besluiten\n\n- De werkplaats gaat om negen open', 'decision : De werkplaats gaat om negen open'],
    ['## Actiepunten\n\n- Nora en Tom: verf kopen', 'todo Nora=nfield Tom=treed-x: verf kopen'],
    ['## 决议\n\n- 工坊九点开门', 'decision : 工坊九点开门'],
    ['## 待办事项\n\n- [ ] 野田：买油漆', 'todo 野田=nfield: 买油漆'],
    ['## 결정 사항\n\n- 공방은 아홉 시에 연다', 'decision : 공방은 아홉 시에 연다'],
  ])('%s', (text, item) => expect(itemsOf(text)).toEqual([item]))

  test.each([
    ['## Acuerdos anteriores\n\n- El taller abre a las nueve'],
    ['## Orden del día\n\n- Tareas del taller'],
    ['## Tareas\n\n- Ninguna'],
    ['## タスク\n\n- [ ] 未定'],
    ['## 議題\n\n- 工房'],
    ['## 할 일\n\n- 없음'],
    ['## Decisioni della scorsa riunione\n\n- Il laboratorio apre alle nove'],
    ['## Actiepunten vorige keer\n\n- Nora: verf kopen'],
    ['## 议程\n\n- 工坊'],
  ])('nothing in %s', (text) => expect(itemsOf(text)).toEqual([]))

  test('are read where the config names the language', () => {
    expect(itemsOf('## Acuerdos\n\n- El taller abre a las nueve', ['english'])).toEqual([])
    expect(itemsOf('## タスク\n\n- 野田：ペンキを買う', ['japanese'])).toEqual(['todo 野田=nfield: ペンキを買う'])
  })
})

describe('days in further languages', () => {
  test.each([
    ['## Tareas\n\n- Nora: pintar antes del 30 de marzo', '2026-03-30'],
    ['## Tareas\n\n- Nora: pintar (plazo: 07/04/2026)', '2026-04-07'],
    ['## A fazer\n\n- Nora: pintar até 3 de abril', '2026-04-03'],
    ['## De făcut\n\n- Nora: vopsea până pe 6 aprilie', '2026-04-06'],
    ['## タスク\n\n- 野田：ペンキを買う（4月8日まで）', '2026-04-08'],
    ['## タスク\n\n- 野田：ペンキを買う（4月8日（水）まで）', '2026-04-08'],
    ['## 할 일\n\n- 김수: 페인트 사기 (4월 8일까지)', '2026-04-08'],
    ['## 할 일\n\n- [ ] @nfield 페인트 사기 - 2026-04-08', '2026-04-08'],
    ['## Azioni\n\n- Nora: comprare la vernice entro il 30 marzo', '2026-03-30'],
    ['## Azioni\n\n- Nora: comprare la vernice entro venerdì', '2026-03-06'],
    ['## Acties\n\n- Nora: verf kopen, uiterlijk 30 maart', '2026-03-30'],
    ['## Acties\n\n- Nora: verf kopen vóór vrijdag', '2026-03-06'],
    ['## 待办事项\n\n- 野田：4月8日前买油漆', '2026-04-08'],
    ['## Azioni\n\n- Nora: comprare la vernice del 30 marzo', undefined],
    ['## Acties\n\n- Nora: verf kopen voor 30 maart', undefined],
    // The day of the paint, not of the task.
    ['## タスク\n\n- 野田：4月8日の塗装を準備する', undefined],
    ['## Tareas\n\n- Nora: no pintar antes del 30 de marzo', undefined],
    ['## Tareas\n\n- Nora: pintar el 30 de marzo', undefined],
  ])('%s', (text, due) => expect(/<(.*)>/.exec(itemsOf(text)[0]!)?.[1]).toBe(due))

  test.each([
    ['Fecha: 16 de abril de 2026'],
    ['Data: 16 aprile 2026'],
    ['Datum: 16 april 2026'],
    ['Data: 16 aprilie 2026'],
    ['- 日時：2026年4月16日（木）15:00'],
    ['- 일시: 2026년 4월 16일'],
  ])('of the meeting: %s', (line) => {
    const read = noteReader({ reading: readingOptions({ languages: every, words: {}, series: [] }), roster })
    expect(read({ path: 'notes/taller.md', text: `# Taller\n\n${line}\n` }).date).toBe('2026-04-16')
  })
})
