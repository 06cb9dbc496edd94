import type { OwnerRule } from './rule.js'

/** HackMD's tag for who wrote a line. */
export const nameTag: OwnerRule = {
  name: 'name-tag',
  examples: [
    ['[name=r-fuchs] raise the quota', ['r-fuchs'], 'raise the quota'],
    ['[name=Nils, Wanda] raise the quota', ['Nils', 'Wanda'], 'raise the quota'],
    ['[name=Nils] [name=Wanda] raise the quota', ['Nils', 'Wanda'], 'raise the quota'],
    ['[name=] raise the quota', null],
  ],
  read({ start }) {
    const [tags] = /^(?:\[name=[^\][]{0,60}\][\s:-]{0,5}){1,12}/u.exec(start) ?? []
    if (tags === undefined) return null
    const names = [...tags.matchAll(/=([^\][]*)\]/gu)].flatMap(([, written = '']) => written.split(','))
    const owners = names.map((name) => ({ written: name.trim(), login: null })).filter(({ written }) => written !== '')
    const rest = start.slice(tags.length)
    return owners.length > 0 || rest === '' ? { owners, rest } : null
  },
}
