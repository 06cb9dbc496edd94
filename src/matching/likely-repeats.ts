import { issueTitle } from '../desired/title.js'
import { isSameItem, sameTask } from './equalities.js'
import { wordsOf } from './fold.js'
import { groupBy, likeness } from './near-match.js'
import { withoutNumbers } from './linked-number.js'
import { identified, type IdentifiedItem, type PairedItems } from './pair-items.js'
import { peopleOf } from './people.js'
import { isSlippedCopy } from './similarity.js'
import type { MatchState } from './state.js'
import { carriesOver, isAskedInMeeting, isOfSeries, isOpen, peopleOfIssue, type TrackedIssue } from './tracked-issue.js'

/** Most issues with one word that an item is compared with. */
const mostAlike = 100

/** What an issue says, for comparing it with items of other notes. */
interface Said {
  readonly issue: TrackedIssue
  readonly hard: string
  readonly soft: string
  readonly words: ReadonlySet<string>
}

/**
 * Finds the issues that a new item may repeat: of the same words and another person, of the same words in other markup or
 * punctuation, or clearly like an open one. They are found by the words that they share, for there may be many.
 */
export class LikelyRepeats {
  /** By the text of each occurrence, and by the words of the title, which has neither markup nor punctuation. */
  private readonly byText = new Map<string, Said[]>()
  /** By each word, of those with the same tokens that a near match may not change. */
  private readonly byWord = new Map<string, Said[]>()

  /** By the new item. */
  private readonly rivals: ReadonlyMap<IdentifiedItem, PairedItems['rivals']>

  constructor(private readonly state: MatchState) {
    this.rivals = groupBy(
      state.paired.flatMap(({ rivals }) => rivals),
      ({ now }) => now,
    )
    for (const issue of state.tracked) this.add(issue)
  }

  /** Makes an issue known that this run opens. */
  add(issue: TrackedIssue): void {
    const last = issue.occurrences.findLast(({ occurrence }) => occurrence.reported !== true)?.occurrence
    if (!last || last.hard.startsWith('pull-request:')) return
    const said = { issue, hard: last.hard, soft: last.soft, words: indexed(last.soft) }
    for (const text of textsOf(issue)) list(this.byText, text, said)
    for (const word of said.words) list(this.byWord, `${last.hard} ${word}`, said)
  }

  /** The issues that a new item may repeat, the likeliest alone, or all of its own note that it is as much like. */
  of(now: IdentifiedItem): TrackedIssue[] {
    const rivals = this.rivalsInNote(now)
    const bare = this.withoutNumbers(now)
    const like = this.sameText(now) ?? this.sameText(bare) ?? (rivals.length === 0 ? (this.like(now) ?? this.like(bare)) : null)
    return [...new Set([...(like ? [like] : []), ...rivals])]
  }

  /** A number that ties an item to no issue may be wrong, or only a remark. */
  private withoutNumbers(now: IdentifiedItem): IdentifiedItem {
    const text = withoutNumbers(now.item, now.note, this.state.input.repository)
    return text === now.item.text ? now : identified(now.note, { ...now.item, text }, now.isReported)
  }

  /** Of the same words, those first that are open or that this action closed. */
  private sameText(now: IdentifiedItem): TrackedIssue | null {
    const title = wordsOf(titleOf(now))
    const said = [now.identity.content, ...(title === '' ? [] : [title])].flatMap((text) => this.byText.get(text) ?? [])
    const found = said.filter(({ issue, hard }) => kindOf(hard) === now.item.kind && this.mayRepeat(now, issue))
    return (found.find(({ issue }) => carriesOver(issue)) ?? found[0])?.issue ?? null
  }

  private like(now: IdentifiedItem): TrackedIssue | null {
    const ownWords = indexed(now.soft)
    let best: { readonly issue: TrackedIssue; readonly score: number } | null = null
    for (const { issue, hard, soft, words } of this.sharingWords(now.hard, ownWords)) {
      const shared = [...ownWords].filter((word) => words.has(word)).length
      if (shared < Math.min(ownWords.size, words.size) / 2 || !isOpen(issue) || !this.mayRepeat(now, issue)) continue
      // Somebody else's like task is another one, unless a copy was only mistyped.
      if (!isOfSamePeople(now, issue) && !isSlippedCopy(now.soft, soft)) continue
      const score = likeness({ ...now, owners: [] }, { hard, soft, owners: [] })
      if (score !== null && (best === null || score > best.score)) best = { issue, score }
    }
    return best?.issue ?? null
  }

  /** What shares rare words; of very many that are much alike, those that were added last. */
  private sharingWords(hard: string, words: ReadonlySet<string>): Set<Said> {
    const lists = [...words].map((word) => this.byWord.get(`${hard} ${word}`) ?? []).filter((found) => found.length > 0)
    const rarest = lists.toSorted((a, b) => a.length - b.length).filter((found, index) => index < 2 || found.length <= mostAlike)
    return new Set(rarest.flatMap((found) => found.slice(-mostAlike)))
  }

  /** An item that is a second time in one meeting's note is another task. */
  private mayRepeat(now: IdentifiedItem, issue: TrackedIssue): boolean {
    return (
      isOfSeries(this.state.input, issue, now) &&
      issue.occurrences.every(({ occurrence }) => occurrence.gone || !isAskedInMeeting(occurrence, now.note))
    )
  }

  private rivalsInNote(now: IdentifiedItem): TrackedIssue[] {
    return (this.rivals.get(now) ?? []).flatMap(({ was }) => {
      const known = this.state.tracked.find(({ occurrences }) =>
        occurrences.some(({ occurrence }) => occurrence.note === was.note.path && isSameItem(occurrence, was.identity)),
      )
      return known?.managed ? [known] : []
    })
  }
}

function textsOf({ managed, textFrom, occurrences }: TrackedIssue): Set<string> {
  const title = wordsOf(managed?.marker.applied.title ?? titleOf(textFrom))
  return new Set([...occurrences.map(({ occurrence }) => occurrence.content), title])
}

function titleOf(item: IdentifiedItem | null): string {
  return item ? issueTitle(item.item.text, item.note.server) : ''
}

function kindOf(hard: string): string {
  return hard.split(':')[0] ?? ''
}

function isOfSamePeople(now: IdentifiedItem, issue: TrackedIssue): boolean {
  const comparand = { ...now.identity, owners: now.owners, people: peopleOf(now.item) }
  const known = issue.occurrences.map(({ occurrence }) => ({ ...occurrence, content: now.identity.content }))
  return sameTask(comparand, known, peopleOfIssue(issue)) !== null
}

/** The words by which a text is found; those of a script without spaces are found by none of them. */
function indexed(soft: string): Set<string> {
  const words = soft.split(' ')
  return new Set(words.length > 2 ? words : [''])
}

function list(index: Map<string, Said[]>, key: string, said: Said): void {
  const known = index.get(key)
  if (known) known.push(said)
  else index.set(key, [said])
}
