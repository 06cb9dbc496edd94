import type { MilestoneReference } from '../../model/release.js'
import { findUrls } from '../text/urls.js'

/** A link to a milestone, or to a search by its title. */
export interface MilestoneLink extends MilestoneReference {
  /** Offset of the address in the text. */
  readonly at: number
}

/** Finds ".../owner/name/milestone/9" and ".../owner/name/pulls?q=…milestone:"v0.10.0 (Phoebe)"…" in a text. */
export function findMilestoneLinks(text: string): MilestoneLink[] {
  if (!text.includes('milestone')) return []
  return findUrls(text).flatMap(({ url, at }) => {
    const link = readMilestoneUrl(url)
    return link ? [{ ...link, at }] : []
  })
}

function readMilestoneUrl(address: string): MilestoneReference | null {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return null
  }
  const [owner, name, page, number] = url.pathname.split('/').filter((part) => part !== '')
  if (!owner || !name || !page) return null
  const repo = `${owner}/${name}`
  if (page === 'milestone') return number && /^\d{1,9}$/.test(number) ? { repo, title: null, number: Number(number) } : null
  if (page !== 'pulls' && page !== 'issues') return null
  const title = milestoneOfQuery(url.searchParams.get('q') ?? '')
  return title ? { repo, title, number: null } : null
}

/** The value of `milestone:` in a search, with or without quotes. */
function milestoneOfQuery(query: string): string | null {
  const key = 'milestone:'
  const at = query.indexOf(key)
  if (at === -1 || (at > 0 && query[at - 1] !== ' ')) return null
  const value = query.slice(at + key.length)
  if (value.startsWith('"')) {
    const close = value.indexOf('"', 1)
    return value.slice(1, close === -1 ? undefined : close) || null
  }
  return value.split(' ', 1)[0] || null
}
