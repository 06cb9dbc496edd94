import type { ReadingWords } from './reading-words.js'

/** A language whose words come along. */
export type Language = 'english' | 'german' | 'french'

/** Notes that make one series, whatever their paths say. */
export interface SeriesRule {
  readonly name: string
  /** Globs of the notes' paths in the repository. */
  readonly paths: readonly string[]
  /** "owner/name" that a plain `#123` in these notes means and that has the milestones of their releases, or null. */
  readonly repository: string | null
}

/** The config file with every default filled in. People and groups stand in the roster. */
export interface Config {
  /** Globs of the notes; a note must carry a date besides. */
  readonly notes: readonly string[]
  /** Globs of files that are never notes. */
  readonly exclude: readonly string[]
  /** Languages whose words are read. */
  readonly languages: readonly Language[]
  /** Words that are read besides those of the languages. */
  readonly words: Partial<ReadingWords>
  /** The first rule whose paths fit decides; a note that none fits has the series that its path gives. */
  readonly series: readonly SeriesRule[]
  /** Globs of files in the notes repository that list more people. */
  readonly roster: readonly string[]
  readonly labels: {
    /** Carried by every managed issue; taking it off lets an issue go. */
    readonly managed: string
    readonly todo: string
    readonly decision: string
    /** Pattern of the label for a team; `{team}` stands for its name. Null: no team labels. */
    readonly team: string | null
    readonly needsOwner: string
    readonly unknownOwner: string
    readonly release: string
  }
  /** Where the milestones of planned releases are. */
  readonly release: {
    /** "owner/name" for releases that no link names, or null: the notes' own repository. */
    readonly repository: string | null
    /** Further repositories whose milestones may be read, "owner/name". */
    readonly repositories: readonly string[]
  }
  readonly decisions: 'open' | 'closed' | 'off'
  /** Items that are nothing but links to pull requests: one issue for each pull request, or none. */
  readonly pullRequestItems: 'per-pull-request' | 'report'
  /** What happens to an issue whose item is gone from the note. */
  readonly gone: 'keep' | 'close'
  /** Days after the meeting beyond which new items are held back; null: no limit. */
  readonly maxAge: number | null
  /** Most issues that one run opens. */
  readonly maxNewIssues: number
  /** Accounts other than github-actions[bot] whose markers count. */
  readonly trustedBots: readonly string[]
}
