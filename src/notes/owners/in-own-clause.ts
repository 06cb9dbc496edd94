import { bracketsAtEnd } from './brackets-at-end.js'
import { doersInClauses } from './clauses.js'
import type { OwnerRule } from './rule.js'

/** Who does something in a clause of their own, where people are mentioned: whom they ask, and of whom it tells news, do not have it. */
export const inOwnClause: OwnerRule = {
  name: 'in-own-clause',
  given: { known: ['Ann Lee', 'Bob Ray'] },
  examples: [
    ['The cert: @ann mails @bob', ['@ann']],
    ['The cert: Ann mails the vendor and tells @bob', ['Ann']],
    ['It is down, @ann restarts it and tells @bob', ['@ann']],
    ['Tomorrow @ann mails @bob', ['@ann']],
    ['If it is red again, @ann pings @bob', ['@ann']],
    ['@ann shipped it, @bob please announce', ['@bob']],
    ['@ann finished it, @bob announces it', ['@bob']],
    ['@ann is out, so @bob does the release', ['@bob']],
    ['@ann joins us in May, @bob shows her round', ['@bob']],
    ['@ann is blocked on #12 → @bob', ['@bob']],
    ['As @ann suggested, @bob rotates the keys', ['@bob']],
    ['The cert: @ann writes, @bob reviews', ['@ann', '@bob']],
    ['Order the lamps @ann, @bob pays', ['@ann', '@bob']],
    ['Ping @ann, @bob restarts it', ['@bob']],
    ['@ann the cert, @bob the keys', null],
    ['@ann cert renewal, @bob keys', ['@ann', '@bob']],
    ['Wenn es rot ist, @ann informiert @bob', ['@ann']],
    ['@ann hat es fertig, @bob prüft es', ['@bob']],
    ['S’il est rouge, @ann prépare la liste pour @bob', ['@ann']],
    ['@ann a fini, @bob envoie la liste', ['@bob']],
    ['The page that @ann writes is late, tell @bob', null],
    ['If @ann agrees, tell the board', null],
    ['@ann and @bob check it', null],
    ['The cert: @ann mails the vendor (@bob)', null],
  ],
  read(clause, sense) {
    const { text, place } = clause
    if (!place.work || !text.includes('@') || bracketsAtEnd.read(clause, sense)) return null
    const owners = doersInClauses(text, sense)
    return owners && { owners, rest: text }
  },
}
