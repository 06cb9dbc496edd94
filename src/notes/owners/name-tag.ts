import type { OwnerRule } from './rule.js'

/** HackMD's tag for who wrote a line. */
export const nameTag: OwnerRule = {
  name: 'name-tag',
  examples: [
    ['[name=r-fuchs] raise the quota', ['r-fuchs'], 'raise the quota'],
    ['[name=Nils, Wanda] raise the quota', ['Nils', 'Wanda'], 'raise the quota'],
  ],
  read({ start }) {
    const tag = /^\[name=\s*([^\s\]][^\]]*)\][\s:-]*/u.exec(start)
    if (!tag) return null
    const owners = tag[1]!.split(',').map((name) => ({ written: name.trim(), login: null }))
    return { owners: owners.filter(({ written }) => written !== ''), rest: start.slice(tag[0].length) }
  },
}
