import type { MilestoneReference } from '../../model/release.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { findPhrase, wordsOf } from '../text/phrases.js'
import { findUrls } from '../text/urls.js'
import { findMilestoneLinks, type MilestoneLink } from './milestone-links.js'
import { lineAt, type Passage } from './passages.js'
import { findVersions, fullVersion, versionKey, type WrittenVersion } from './versions.js'

/** What has been read of one version so far. */
export interface Draft {
  readonly line: number
  readonly version: string
  readonly preRelease: string | null
  readonly package: string | null
  milestone: MilestoneReference | null
  due: string | null
}

type Named = Pick<WrittenVersion, 'version' | 'preRelease' | 'package'>

/** The versions that a note plans, and where. */
export class PlannedVersions {
  readonly drafts: Draft[] = []
  /** The first of each version, and the first of each version of a package. */
  private readonly byName = new Map<string, Draft>()
  private readonly byPassage = new Map<Passage, Set<Draft>>()
  private readonly bySection = new Map<readonly Passage[], Set<Draft>>()

  add(passage: Passage, named: Named, line: number, due: string | null): void {
    const draft = this.draftOf(named, line)
    draft.due ??= due
    this.byPassage.set(passage, (this.byPassage.get(passage) ?? new Set()).add(draft))
    this.bySection.set(passage.above, (this.bySection.get(passage.above) ?? new Set()).add(draft))
  }

  /** What is known of a version; "1.2.0" is core-v1.2.0 where no other package has it. */
  draftOf(named: Named, line: number): Draft {
    const { version, preRelease, package: name } = named
    const [key, keyInPackage] = [keyOf(named), `${keyOf(named)} ${name?.toLowerCase()}`]
    const first = this.byName.get(key)
    const known = name === null || first?.package === null ? first : this.byName.get(keyInPackage)
    if (known) return known
    const draft = { line, version, preRelease, package: name, milestone: null, due: null }
    this.drafts.push(draft)
    if (!first) this.byName.set(key, draft)
    this.byName.set(keyInPackage, draft)
    return draft
  }

  /**
   * The one version that is planned around a passage: in the heading or list item above it, else, for a passage that is nothing but a
   * link, beside it; null where none or several are.
   */
  around(passage: Passage): Draft | null {
    const nearest = passage.above.findLast((above) => this.byPassage.has(above))
    const planned = nearest ? this.byPassage.get(nearest) : isBareLink(passage.text) ? this.bySection.get(passage.above) : undefined
    return planned?.size === 1 ? [...planned][0]! : null
  }
}

const keyOf = ({ version, preRelease }: Named): string => fullVersion({ version: versionKey(version), preRelease })

/** Words beside a link that only say what it is: "Pull requests:", "The list:". */
const mostLabelWords = 3

function isBareLink(text: string): boolean {
  const urls = findUrls(text)
  if (urls.length !== 1) return false
  const rest = urls.reduceRight((left, { url, at }) => left.slice(0, at) + left.slice(at + url.length), text)
  return wordsOf(rest).length <= mostLabelWords
}

/**
 * Gives each milestone link to the version in its title, else to the nearest version of its line, else to the one that is planned
 * around it.
 */
export function linkMilestones(passage: Passage, planned: PlannedVersions, words: Vocabulary): void {
  const links = findMilestoneLinks(passage.text)
  const versions = links.length === 0 ? [] : findVersions(passage.text)
  const beside = links.length === 0 ? null : (planned.around(passage) ?? soleRelease(passage, planned, words))
  for (const link of links) {
    const version = versionOf(link, versions)
    const draft = version ? planned.draftOf(version, lineAt(passage, link.at)) : beside
    if (draft) draft.milestone ??= { repo: link.repo, title: link.title, number: link.number }
  }
}

/** Offsets of the versions of a sentence that its milestone links are of. */
export function linkedVersions(sentence: string): ReadonlySet<number> {
  const versions = findVersions(sentence)
  return new Set(
    findMilestoneLinks(sentence).flatMap((link) => {
      const of = versionOf(link, versions)
      const written = of && versions.find((version) => version === of || keyOf(version) === keyOf(of))
      return written ? [written.at] : []
    }),
  )
}

function versionOf({ title, at }: MilestoneLink, versions: readonly WrittenVersion[]): WrittenVersion | undefined {
  const titled = title === null ? undefined : findVersions(title)[0]
  const nearer = (one: WrittenVersion, other: WrittenVersion) => (Math.abs(other.at - at) < Math.abs(one.at - at) ? other : one)
  return titled ?? (versions.length === 0 ? undefined : versions.reduce(nearer))
}

/** Below "Next release" or behind "Milestone:" the only release of the note is meant. */
function soleRelease({ text, above }: Passage, { drafts }: PlannedVersions, words: Vocabulary): Draft | null {
  const spoken = [text, above.at(-1)?.text ?? ''].map((written) => written.split('http', 1)[0]!.toLowerCase())
  return drafts.length === 1 && spoken.some((written) => findPhrase(written, words.releaseWords) !== null) ? drafts[0]! : null
}
