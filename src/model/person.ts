/** A roster entry with a login. */
export interface Person {
  readonly login: string
  readonly name: string | null
  /** Further names of this person: initials, short forms, former names. */
  readonly aliases: readonly string[]
}

/** An account on GitHub with the name that its profile shows. */
export interface Profile {
  readonly login: string
  readonly name: string | null
}

/** A roster entry that stands for several people. */
export interface Group {
  readonly name: string
  readonly aliases: readonly string[]
  /** Logins of the members. */
  readonly members: readonly string[]
  /** True: its items are assigned to the members. False: they get the label. */
  readonly assign: boolean
  /** Label of the group, used where `assign` is false. */
  readonly label: string
}

/** The people and groups of the config file. */
export interface Roster {
  readonly people: readonly Person[]
  readonly groups: readonly Group[]
}

/** Why an owner has the login that it has, or none; `contradicted` where the note gives a name another login than the config does. */
export type OwnerReason =
  | 'login'
  | 'name'
  | 'alias'
  | 'initials'
  | 'short-form'
  | 'written-in-note'
  | 'group'
  | 'unknown'
  | 'ambiguous'
  | 'contradicted'
  | 'not-a-participant'

/** Somebody whom an item names, as the note writes it. */
export interface Owner {
  /** Name, login, initials or group, without "@" and Markdown. */
  readonly written: string
  /** The login that the note itself gives in this place: "@ann", a link to a profile; else null. */
  readonly login: string | null
}

/** An owner with whom it stands for. */
export interface ResolvedOwner {
  readonly written: string
  /** Login of the person that the owner is; null for a group, and where that is not certain. */
  readonly login: string | null
  readonly reason: OwnerReason
  /** The group that the name stands for, where reason is `group`. */
  readonly group: Group | null
  /** Logins that fit, too: of `ambiguous`, of `contradicted` (the note’s last), of `not-a-participant` (the absent one first). */
  readonly candidates: readonly string[]
}
