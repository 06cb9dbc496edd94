import { expect, test } from 'vitest'
import { loginPlaces } from '../../src/people/login-places.js'

const config = `people:
  - name: Rosa Diaz
    github: Rosa
  - { name: Anders Jensen, login: "@anders" }
groups:
  - name: core
    members: &core
      - anders
      - carla
  - { name: board, members: *core }
`

test.each([
  ['at the entry of the person', 'rosa', 3],
  ['with an @', 'anders', 4],
  ['of somebody who is a member only', 'carla', 9],
])('a login is found %s', (_, login, line) => {
  expect(loginPlaces([{ path: 'config.yml', text: config }])(login)).toEqual({ path: 'config.yml', line })
})

test('a login is found by the address of its profile, in the first of several files', () => {
  const places = loginPlaces([
    { path: 'config.yml', text: 'roster: [people.yml]' },
    { path: 'people.yml', text: '- github: https://github.com/dora/' },
    { path: 'others.yml', text: '- github: dora' },
  ])
  expect(places('Dora')).toEqual({ path: 'people.yml', line: 1 })
  expect(places('config')).toBeNull()
})
