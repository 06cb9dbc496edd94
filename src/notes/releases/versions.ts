import { findUrls } from '../text/urls.js'

/** A version in a text. */
export interface WrittenVersion {
  /** Digits and points, without the v. */
  readonly version: string
  /** Offset of its first character. */
  readonly at: number
  /** UTF-16 code units as written, a "v" and a suffix such as "-rc.1" included. */
  readonly length: number
}

/** "0.10", "v0.10.0", "1.2.0-rc.1", "v1"; no dates, prices, percentages or parts of other words. */
const pattern =
  /(?<![\p{L}\p{N}.$€/_-])(?:v?(\d{1,4}(?:\.\d{1,4}){1,2})(?:-(?:rc|alpha|beta)[.\d]{0,8})?|v(\d{1,3}))(?![\p{L}\p{N}%_/-]|\.\d)/giu

/** Finds versions outside of web addresses. */
export function findVersions(text: string): WrittenVersion[] {
  let plain = text
  for (const { url, at } of findUrls(text)) plain = plain.slice(0, at) + ' '.repeat(url.length) + plain.slice(at + url.length)
  return [...plain.matchAll(pattern)]
    .map((match) => ({ version: match[1] ?? match[2]!, at: match.index, length: match[0].length }))
    .filter(({ version }) => !/^(?:19|20)\d\d\b/.test(version) && !/\.(?:19|20)\d\d$/.test(version))
}

/** The same for "0.10" and "0.10.0". */
export function versionKey(version: string): string {
  let key = version
  while (key.endsWith('.0')) key = key.slice(0, -2)
  return key
}
