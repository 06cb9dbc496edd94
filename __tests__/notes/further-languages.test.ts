import { describe, expect, test } from 'vitest'
import { noteReader } from '../../src/gather/note-reader.js'
import type { Language } from '../../src/model/config.js'
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
const every: readonly Language[] = ['english', 'german', 'french', 'spanish', 'portuguese', 'romanian', 'japanese', 'korean']

function itemsOf(text: string, languages = every): string[] {
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
    ['## 결정 사항\n\n- 공방은 아홉 시에 연다', 'decision : 공방은 아홉 시에 연다'],
  ])('%s', (text, item) => expect(itemsOf(text)).toEqual([item]))

  test.each([
    ['## Acuerdos anteriores\n\n- El taller abre a las nueve'],
    ['## Orden del día\n\n- Tareas del taller'],
    ['## Tareas\n\n- Ninguna'],
    ['## タスク\n\n- [ ] 未定'],
    ['## 議題\n\n- 工房'],
    ['## 할 일\n\n- 없음'],
  ])('nothing in %s', (text) => expect(itemsOf(text)).toEqual([]))

  test('are read where the config names the language', () => {
    expect(itemsOf('## Acuerdos\n\n- El taller abre a las nueve', ['english'])).toEqual([])
    expect(itemsOf('## タスク\n\n- 野田：ペンキを買う', ['japanese'])).toEqual(['todo 野田=nfield: ペンキを買う'])
  })
})
