import type { OwnerRule } from './rule.js'

/** HackMD's tag for who wrote a line. */
export const nameTag: OwnerRule = {
  name: 'name-tag',
  examples: [['[name=r-fuchs] raise the quota', ['r-fuchs'], 'raise the quota']],
  read({ start }) {
    const tag = /^\[name=\s*([^\s\]][^\]]*)\][\s:-]*/u.exec(start)
    return tag && { owners: [{ written: tag[1]!.trim(), login: null }], rest: start.slice(tag[0].length) }
  },
}
