import { closest, distance } from 'fastest-levenshtein'
import { isLogin, isPlaceholderLogin } from '../model/login.js'
import type { Person } from '../model/person.js'
import { capitalised, foldLetters, nameForm } from './name-forms.js'
import { knownPerson, PersonIndex, unique } from './person-index.js'

/** The login of a group's member; or what is wrong with the entry, or only odd about it. */
export interface Member {
  readonly login: string | null
  readonly error?: string
  readonly warning?: string
}

/**
 * Tells whom the members of groups mean: "@annlee" is a login, a name or a first name is that of the one person who is called so, and
 * anything else must have the form of a login.
 * @param groupNames names and aliases of all groups
 */
export function memberFinder(people: readonly Person[], groupNames: readonly string[]): (written: string) => Member {
  const index = new PersonIndex(people.map(knownPerson))
  const groups = new Set(groupNames.map(foldLetters))
  const logins = people.map(({ login }) => login)
  return (written) => {
    const bare = written.trim()
    if (bare.startsWith('@')) return asLogin(bare.slice(1), [])
    if (groups.has(foldLetters(bare))) return wrong(`“${bare}” is a group. List the logins of its members instead.`)
    const form = nameForm(capitalised(bare))
    const known = index.withLogin(bare)
    if (known && index.called(form).every((person) => person === known) && bare === known.login) return { login: known.login }
    const initialled = /^\p{Lu}{2,4}$/u.test(bare) ? index.initialled(form) : []
    const named = unique([...index.called(form), ...index.firstNamed(form), ...initialled])
    const fitting = unique([...(known ? [known] : []), ...named]).map(({ login }) => login)
    const [first, second] = fitting
    if (second !== undefined) return wrong(`“${bare}” could be ${fitting.join(' or ')}. Write the login, as “@${first}”.`)
    // "anders" among logins may be somebody else than Anders Berg.
    if (first !== undefined && !known && bare === bare.toLowerCase() && isLogin(bare)) {
      const warning = `“${bare}” could be ${first}, who is called so, or the login ${bare}, so neither is taken. Write “${first}” or “@${bare}”.`
      return { login: null, warning }
    }
    return first === undefined ? asLogin(bare, logins) : { login: first }
  }
}

const wrong = (error: string): Member => ({ login: null, error })

function asLogin(written: string, logins: readonly string[]): Member {
  if (isPlaceholderLogin(written)) return wrong(`${written} is a placeholder. Replace it with a login, or take it out.`)
  if (!isLogin(written))
    return wrong(`“${written}” is neither a login nor the name of one of the people. Write the login, or add the person to people.`)
  const lower = written.toLowerCase()
  const known = logins.map((login) => login.toLowerCase())
  const nearest = known.length === 0 || known.includes(lower) ? null : closest(lower, known)
  if (nearest === null || distance(lower, nearest) > (lower.length < 6 ? 1 : 2)) return { login: written }
  return { login: written, warning: `None of the people has the login “${written}”. Did you mean “${nearest}”?` }
}
