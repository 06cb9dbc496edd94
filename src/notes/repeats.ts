import type { FoundItem } from './found-item.js'
import type { Vocabulary } from './languages/vocabulary.js'
import { normalizePhrase } from './text/phrases.js'

/** The summary at the end of many minutes repeats what is marked further up, or lists it once more by person. */
export class Repeats {
  private readonly marked = new Said()
  private readonly announced = new Said()

  constructor(private readonly words: Vocabulary) {}

  /**
   * The item further up that this one repeats: one of an announced section, without details, repeats any; a marked one only if a
   * bot's remark stands behind it. Any other is remembered.
   */
  findOrAdd(item: FoundItem, isAnnounced: boolean): FoundItem | undefined {
    const keys = keysOf(item, this.words)
    const repeated = item.details.length > 0 ? undefined : isAnnounced ? this.findAnnounced(item, keys) : this.findMarked(item, keys)
    if (repeated) return repeated
    const said = isAnnounced ? this.announced : this.marked
    said.add(item, keys)
    return undefined
  }

  private findAnnounced(item: FoundItem, keys: Keys): FoundItem | undefined {
    const other = item.owners.length > 0 ? this.announced.find(item, keys) : undefined
    return this.marked.find(item, keys) ?? this.marked.findSaid(item, keys) ?? (other?.section === item.section ? undefined : other)
  }

  private findMarked(item: FoundItem, keys: Keys): FoundItem | undefined {
    const found = botsRemark.test(item.text) ? this.marked.find(item, keys) : undefined
    return found?.owners.length === item.owners.length ? found : undefined
  }
}

/** What an item says, for looking it up: its whole text, and its text without a remark. */
interface Keys {
  readonly whole: readonly string[]
  readonly cut: readonly string[]
}

/** Items by what they say: a remark that both have must be the same, one that only one has counts for nothing. */
class Said {
  private readonly whole = new Map<string, FoundItem[]>()
  private readonly cut = new Map<string, FoundItem[]>()

  add(item: FoundItem, { whole, cut }: Keys): void {
    for (const key of whole) remember(this.whole, key, item)
    for (const key of cut) remember(this.cut, key, item)
  }

  /** The latest item of the same words, for one that names nobody: "Team contact to send it" may be read either way. */
  findSaid(item: FoundItem, { whole }: Keys): FoundItem | undefined {
    if (hasSomebody(item) || normalizePhrase(item.text).split(' ').length < shortestSentence) return undefined
    return whole.flatMap((key) => this.whole.get(key) ?? []).findLast(hasSomebody)
  }

  /** The latest item that says the same, and for nobody less: a list by person names one of several. */
  find(item: FoundItem, { whole, cut }: Keys): FoundItem | undefined {
    const candidates = [
      ...whole.flatMap((key) => this.cut.get(key) ?? []),
      ...[...whole, ...cut].flatMap((key) => this.whole.get(key) ?? []),
    ]
    return candidates.findLast(
      (other) => namesOf(item).every((name) => namesOf(other).includes(name)) && hasSomebody(item) === hasSomebody(other),
    )
  }
}

/** Fewest words of a sentence that nobody writes twice by chance. */
const shortestSentence = 4

/** Most items that say the same and are kept apart; a note of more is no list of people's tasks. */
const mostAlike = 20

function remember(items: Map<string, FoundItem[]>, key: string, item: FoundItem): void {
  items.set(key, [...(items.get(key) ?? []), item].slice(-mostAlike))
}

/** A remark behind an item's words, such as a bot's "(carol, 15:12:40)" or "[recorded in …]". */
const remark = /(?: \[[^\][]*\]| \([^()]*\))*(?: [–—-]{1,2} due .*)?$/u
/** "[1]", "[recorded in https://…]", "(carol, 15:12:40)" */
const botsRemark = /(?: \[(?:\d{1,3}|recorded [^\][]*)\]| \([^()]*\d{1,2}:\d{2}[^()]*\))$/u

const namesOf = ({ owners }: FoundItem): string[] => owners.map(({ written }) => written.toLowerCase())
const hasSomebody = ({ owners }: FoundItem): boolean => owners.length > 0

const withoutRemark = ({ text }: FoundItem): string => text.replace(remark, '')

function keysOf(item: FoundItem, words: Vocabulary): Keys {
  const whole = keysOfText(item, item.text, words)
  const cut = withoutRemark(item)
  return { whole, cut: cut === item.text ? whole : keysOfText(item, cut, words) }
}

/** What a text of an item says, with and without its subject: "Carol to write it" says the same as "**ACTION** Carol: write it". */
function keysOfText(item: FoundItem, text: string, words: Vocabulary): string[] {
  const texts = new Set([text, withoutSubject(text, item, words)].map(normalizePhrase))
  return [...texts].map((said) => JSON.stringify([item.kind, item.state, said]))
}

function withoutSubject(text: string, item: FoundItem, { infinitiveWords }: Vocabulary): string {
  const lower = text.toLowerCase().replace(/^@/, '')
  const subject = namesOf(item).find((name) => lower.startsWith(`${name} `))
  const behind = subject === undefined ? '' : text.replace(/^@/, '').slice(subject.length + 1)
  const [word] = behind.split(' ', 1)
  return infinitiveWords.has(word!) ? behind.slice(word!.length + 1) : text
}
