import { describe, expect, it } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { profileIn } from '../../src/notes/names/profile-address.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

const enterprise = 'https://ghe.example:8443'
const tenant = 'https://acme.ghe.com'

describe('the login of a profile', () => {
  it.each<[string, string, string | null]>([
    ['https://github.com/annlee', 'https://github.com', 'annlee'],
    ['[Ann](https://GitHub.com/AnnLee) (ACME)', 'https://github.com', 'AnnLee'],
    ['Ann, github.com/annlee?tab=stars', 'https://github.com', 'annlee'],
    ['www.github.com/annlee.', 'https://github.com', 'annlee'],
    ['[Ann](https://github.com/ann_acme)', 'https://github.com', 'ann_acme'],
    ['https://github.com/acme/core and https://github.com/annlee', 'https://github.com', 'annlee'],
    ['https://github.com/acme/core', 'https://github.com', null],
    ['https://github.com/-ann', 'https://github.com', null],
    [`https://github.com/${'a'.repeat(40)}`, 'https://github.com', null],
    ['https://notgithub.com/annlee', 'https://github.com', null],
    ['https://docs.github.com/en', 'https://github.com', null],
    ['https://githubXcom/annlee', 'https://github.com', null],
    ['https://acme.ghe.com/annlee', 'https://github.com', null],
    ['[Ann](https://ghe.example:8443/annlee)', enterprise, 'annlee'],
    ['[Ann](https://ghe.example/annlee)', enterprise, null],
    ['[Ann](https://github.com/annlee)', enterprise, null],
    ['[Ann](https://acme.ghe.com/annlee)', tenant, 'annlee'],
    ['[Ann](https://other.ghe.com/annlee)', tenant, null],
    ['[Ann](https://github.com/annlee)', tenant, null],
  ])('%s on %s: %s', (text, server, login) => expect(profileIn(text, server)).toBe(login))
})

describe('the logins that items give for their owners', () => {
  it.each<[string, string, Record<string, string>]>([
    ['[Ann](https://github.com/annlee): Book the room.', 'https://github.com', { Ann: 'annlee' }],
    [
      '**[Ann](https://github.com/annlee "Ann Lee")**, [@boek](https://github.com/boek): Book the room.',
      'https://github.com',
      { Ann: 'annlee', boek: 'boek' },
    ],
    ['[@ann](https://github.com/annlee): Book the room.', 'https://github.com', { ann: 'annlee' }],
    ['[@ann](../people/ann.md): Book the room.', 'https://github.com', { ann: 'ann' }],
    ['[@ann](https://social.example/@ann): Book the room.', 'https://github.com', {}],
    ['@ann: Write to https://social.example/@ann', 'https://github.com', { ann: 'ann' }],
    ['Ann: Ask [Bo](https://github.com/boek).', 'https://github.com', {}],
    ['ann: Write to https://social.example/@ann', 'https://github.com', {}],
    [`[Ann](${enterprise}/annlee): Book the room.`, enterprise, { Ann: 'annlee' }],
    ['[@annlee](https://github.com/annlee): Book the room.', enterprise, {}],
    ['[@annlee](https://github.com/annlee) (@ann): Book the room.', enterprise, {}],
  ])('%s on %s: %j', (line, server, logins) => {
    const note = parseNote({ path: 'notes/2026-03-05.md', text: `## TODOs\n\n- ${line}\n` }, { ...defaultReadingOptions, server })
    expect(note.items).toHaveLength(1)
    const written = note.items.flatMap(({ owners }) => owners.filter(({ login }) => login !== null))
    expect(Object.fromEntries(written.map(({ written: name, login }) => [name, login]))).toEqual(logins)
  })
})

describe('a note on a GitHub Enterprise Server', () => {
  const read = (...lines: string[]) =>
    parseNote({ path: 'notes/2026-03-05.md', text: lines.join('\n') }, { ...defaultReadingOptions, server: enterprise })

  it('has the logins of the profiles there, and no others', () => {
    const note = read(
      '## Attendees',
      '',
      `- [Ann Lee](${enterprise}/annlee)`,
      '- [Bo Ek](https://github.com/boek)',
      `- KV: [Kim Vale](${enterprise}/kvale)`,
      '- Di Orr @diorr',
    )
    expect(note.participants).toEqual(['Ann Lee', 'Bo Ek', 'Kim Vale', 'Di Orr'])
    expect(note.writtenLogins).toEqual(
      [
        ['Ann Lee', 'annlee'],
        ['Kim Vale', 'kvale'],
        ['Di Orr', 'diorr'],
      ].map(([name, login]) => ({ name, login })),
    )
    expect(note.server).toBe(enterprise)
  })
  it.each([
    [`[annlee](${enterprise}/annlee)`, ['annlee']],
    ['[bo-ek](https://github.com/bo-ek)', ['bo-ek']],
    ['[Cy](https://cy.example/about)', ['Cy']],
    ['[cy-d](https://cy.example/about)', []],
    ['[Fix the loader](https://github.com/acme/core/pull/3)', []],
  ])('names the owner %s: %j', (label, owners) => {
    expect(read('## TODOs', '', `- [ ] ${label}: Book the room.`).items[0]?.owners.map(({ written }) => written)).toEqual(owners)
  })
})
