import type { CustomWords } from './custom-words.js'

/** The languages whose words come along. */
export const languages = [
  'english',
  'german',
  'french',
  'spanish',
  'portuguese',
  'italian',
  'dutch',
  'romanian',
  'japanese',
  'korean',
  'chinese',
] as const
export type Language = (typeof languages)[number]

/** Notes that make one series, whatever their paths say. */
export interface SeriesRule {
  /** Name of the series. */
  readonly name: string
  /** Globs of the notes' paths in the repository. */
  readonly paths: readonly string[]
  /** "owner/name" that a plain `#123` in these notes means and that has the milestones of their releases. */
  readonly repository: string | null
}

/** The config file with every default filled in. People and groups are in the roster. */
export interface Config {
  /** Globs of the notes; a note must be Markdown (`.md` or `.markdown`, in any case) and carry a date besides. */
  readonly notes: readonly string[]
  /** Globs of files that are never notes. A README in a folder with a date in its path may be a note even so. */
  readonly exclude: readonly string[]
  /** Languages whose words are read. */
  readonly languages: readonly Language[]
  /** Words that are read besides those of the languages; one with a hyphen in front (`-patch`) is taken away from them. */
  readonly words: Partial<CustomWords>
  /** The first rule whose paths fit decides; a note that none fits has the series that its path gives. */
  readonly series: readonly SeriesRule[]
  /** Globs of YAML files in the notes repository that list more people, each with `name` and `github`; Markdown is not read. */
  readonly roster: readonly string[]
  /** Names of the labels; one that is missing in the repository is created. */
  readonly labels: {
    /** Carried by every managed issue; taking it off lets an issue go. To change it, rename the label on GitHub as well. */
    readonly managed: string
    /** Carried by issues of todos. */
    readonly todo: string
    /** Carried by issues of decisions. */
    readonly decision: string
    /** Pattern of the label for a team; `{team}` stands for its name. Null: no team labels. */
    readonly team: string | null
    /** Carried by a todo for which the note names nobody. */
    readonly needsOwner: string
    /** Carried by a todo with an owner who does not match exactly one person or group of the roster. */
    readonly unknownOwner: string
    /** Carried by release issues. */
    readonly release: string
    /** Carried by the pages of open items. */
    readonly page: string
  }
  /** Where the milestones of planned releases are. */
  readonly release: {
    /** Repository ("owner/name") of releases that no link names; without it the notes' own. */
    readonly repository: string | null
    /** Further repositories whose milestones may be read, "owner/name". */
    readonly repositories: readonly string[]
  }
  /** Decisions are recorded as issues that are closed at once, left open, or not at all. */
  readonly decisions: 'open' | 'closed' | 'off'
  /** Whether each series has one issue of its open items; `init` writes `true`. The refresh workflow keeps it current between pushes. */
  readonly pages: boolean
  /** Items that only link to pull requests: one issue for each pull request, one for each item, or none. */
  readonly pullRequestItems: 'per-pull-request' | 'issue' | 'report'
  /** What happens to an issue whose item is gone from the note: it stays open and says so, or it is closed. */
  readonly removedItems: 'keep' | 'close'
  /** Days after the meeting beyond which new items are deferred; without it there is no limit. */
  readonly maxAge: number | null
  /** Most issues that one run opens; whole notes beyond it are deferred. */
  readonly maxNewIssues: number
  /** Whether issues are written in a fork of the notes repository, too. */
  readonly forks: boolean
  /** Accounts besides github-actions[bot] that open issues with this action, such as the bot of an app whose token it uses. */
  readonly trustedBots: readonly string[]
}

/** Path of the config file in its repository, where nobody names another one. */
export const defaultConfigPath = '.github/meeting-notes.yml'

/** The other ending of it; only one of the two may be there. */
export const otherConfigPath = '.github/meeting-notes.yaml'
