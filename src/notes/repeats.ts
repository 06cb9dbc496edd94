import { normalizePhrase } from './text/phrases.js'
import type { FoundItem } from './walk.js'

/** What an item says, with and without a remark behind it. */
interface Substance {
  readonly whole: string
  readonly cut: string
}

/** The summary at the end of many minutes repeats what is marked further up, or lists it once more by person. */
export class Repeats {
  /** Items that are marked within the talk. */
  private readonly marked = new Map<string, FoundItem>()
  /** Items of the announced sections, the latest of each. */
  private readonly announced = new Map<string, FoundItem>()

  /**
   * The item further up that this one repeats, where it is one of an announced section without details; else it is remembered.
   */
  findOrAdd(item: FoundItem, isAnnounced: boolean): FoundItem | undefined {
    const says = { whole: substanceOf(item, item.text), cut: substanceOf(item, item.text.replace(remark, '')) }
    const repeated = isAnnounced && item.details.length === 0 ? this.find(item, says) : undefined
    if (repeated) return repeated
    const written = isAnnounced ? this.announced : this.marked
    written.set(says.whole, item)
    written.set(`${says.cut} cut`, item)
    return undefined
  }

  private find(item: FoundItem, { whole, cut }: Substance): FoundItem | undefined {
    const among = (written: ReadonlyMap<string, FoundItem>) => written.get(whole) ?? written.get(`${whole} cut`) ?? written.get(cut)
    const other = item.owners.length > 0 ? among(this.announced) : undefined
    return among(this.marked) ?? (other?.section === item.section ? undefined : other)
  }
}

/** A remark behind an item's words, such as a bot's "(carol, 15:12:40)" or "[recorded in …]". */
const remark = /(?: \[[^\][]*\]| \([^()]*\))*(?: [–—-]{1,2} due .*)?$/u

/** What a text of an item says, for whom and in which state: "Carol to write it" says the same as "**ACTION** Carol: write it". */
function substanceOf({ kind, owners, state }: FoundItem, text: string): string {
  const names = owners.map(({ written }) => written.toLowerCase())
  const subject = names.find((name) => text.toLowerCase().replace(/^@/, '').startsWith(`${name} to `))
  const task = subject === undefined ? text : text.replace(/^@/, '').slice(`${subject} to `.length)
  return JSON.stringify([kind, state, names, normalizePhrase(task)])
}
