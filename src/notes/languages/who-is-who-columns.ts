import { list } from './word-list.js'

/** Heads of the column with the names in a table that says who is who, beside those of an attendance. */
export const fullNameColumns: ReadonlySet<string> = new Set(
  list('full name, full names, real name, vollständiger name, nom complet, nombre completo, nome completo, volledige naam'),
)

/** Heads of the column with initials and other short names. */
export const signColumns: ReadonlySet<string> = new Set(
  list(
    'initials, initial, sign, short, short name, abbr, abbreviation, abbreviations, acronym, alias, aka, kürzel, initialen, abkürzung, kurz, ' +
      'initiales, sigle, abréviation, iniciales, siglas, iniciais, sigla, iniziali, afkorting, initiale, 略称, 이니셜, 缩写',
  ),
)

/** Heads of the column with the logins, and a word that makes any other such a one. */
export const hostOfLogins = 'github'
export const loginColumns: ReadonlySet<string> = new Set(list('login, logins, gh, gh handle, gh login, gh user, gh username'))
