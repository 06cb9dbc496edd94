import { joinsPeople } from '../names/joins-people.js'
import type { NameSense } from '../names/owner-names.js'
import { splitRemark } from '../names/remarked-names.js'

/**
 * A heading or label without a remark in brackets or behind a comma: "Ann (by mail)", "Ann, by mail". A remark that names somebody stays:
 * what stands below may not be Ann's alone.
 */
export function withoutRemarkOnPerson(title: string, { known, words }: NameSense): string {
  const split = splitRemark(title, words)
  if (!split) return title
  const remark = split.remark.replaceAll(/[()]/gu, '')
  const isSomebody = (word: string) => word.startsWith('@') || (word !== '' && known.has(word))
  return joinsPeople(remark, words) || remark.split(/[^\p{L}\p{N}@_-]+/u).some(isSomebody) ? title : split.names
}
