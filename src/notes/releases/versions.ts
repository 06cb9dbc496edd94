import { versionNouns } from '../languages/release-phrases.js'
import { blankUrls } from '../text/urls.js'

/** A version in a text. */
export interface WrittenVersion {
  /** Digits and points, without the v and without what makes it a pre-release. */
  readonly version: string
  /** "rc.1" of "v1.0.0-rc.1", in one form for "RC1", "-rc.1" and "rc 1"; null for a release. */
  readonly preRelease: string | null
  /** "core" of "core-v1.2.0", "app" of "app@1.2.0"; null where no name is joined to it. */
  readonly package: string | null
  /** Offset of its first character, behind the name. */
  readonly at: number
  /** UTF-16 code units as written from there, a "v" and what makes it a pre-release included. */
  readonly length: number
}

/** "-rc.1", "rc1", " RC 1", "-beta": what is behind the digits of a pre-release. */
const preRelease = /(?:[-.]?(rc|alpha|beta|preview|pre|dev)[-. ]?(\d{1,3})?| (rc|alpha|beta)(?:[-. ]?(\d{1,3}))?)(?![\p{L}\p{N}])/iuy
/** "0.10", "v0.10.0", "v1"; no prices or parts of other words. */
const digits = /(?<![\p{L}\p{N}.$€/_@-])(?:v?(\d{1,4}(?:\.\d{1,4}){1,2})|v(\d{1,3}))/giu
/** "core-v1.2.0", "app@1.2.0", "core/v1.2" */
const joined = /(?<![\p{L}\p{N}.])([\p{L}][\p{L}\p{N}_.-]{0,40}?)(?:[-/_]v|@v?)(\d{1,4}(?:\.\d{1,4}){1,2})/giu
/** What may not follow: a further number, a percentage, a path. */
const goesOn = /[\p{L}\p{N}%_/-]|\.\d/uy

/** Finds versions outside of web addresses: semantic ones, pre-releases and those by year ("2024.6"), but no days. */
export function findVersions(text: string): WrittenVersion[] {
  if (!/\d\.\d|v\d/i.test(text)) return []
  const plain = blankUrls(text)
  const found = [
    ...[...plain.matchAll(digits)].map((match) => ({ version: match[1] ?? match[2]!, package: null, at: match.index, end: endOf(match) })),
    ...[...plain.matchAll(joined)].map((match) => {
      const end = endOf(match)
      const from = end - match[2]!.length
      const name = match[1]!.toLowerCase()
      return {
        version: match[2]!,
        package: versionNouns.has(name) ? null : match[1]!,
        at: plain[from - 1]?.toLowerCase() === 'v' ? from - 1 : from,
        end,
      }
    }),
  ]
  return found
    .flatMap((version) => complete(version, plain))
    .filter((version) => !isDay(version, plain))
    .sort((a, b) => a.at - b.at)
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length

function complete(
  { version, package: name, at, end }: { version: string; package: string | null; at: number; end: number },
  text: string,
): WrittenVersion[] {
  preRelease.lastIndex = end
  const behind = preRelease.exec(text)
  const stop = end + (behind?.[0].length ?? 0)
  goesOn.lastIndex = stop
  if (goesOn.test(text)) return []
  const [kind, number] = [behind?.[1] ?? behind?.[3], behind?.[2] ?? behind?.[4]]
  const written = kind === undefined ? null : [kind.toLowerCase(), ...(number === undefined ? [] : [number])].join('.')
  return [{ version, preRelease: written, package: name, at, length: stop - at }]
}

const isBehindNoun = (before: string): boolean => versionNouns.has(/(\p{L}+)\s$/u.exec(before)?.[1]!.toLowerCase() ?? '')

/** "2022.07.25", "25.07.22", "5.2024"; of "2024.6.1" the word in front of it tells that it is a release. */
function isDay({ version, at, package: name }: WrittenVersion, text: string): boolean {
  if (/\.(?:19|20)\d\d$|^(?:[0-2]\d|3[01])\.(?:0\d|1[0-2])\.(?:1[5-9]|[23]\d)$/.test(version)) return true
  if (!/^(?:19|20)\d\d\./.test(version)) return false
  if (/^19|^20\d\d\.(?:\d{3,}|\d\d\.\d\d$)/.test(version)) return true
  const isNamed = name !== null || /^v/i.test(text.slice(at)) || isBehindNoun(text.slice(Math.max(0, at - 12), at))
  return version.split('.').length === 3 && !isNamed
}

/** One form for all ways of writing a version: the same for "0.10" and "0.10.0", "2024.06" and "2024.6". */
export function versionKey(version: string): string {
  let key = /^20\d\d\./.test(version) ? version.replace(/\.0(?=\d)/g, '.') : version
  while (key.endsWith('.0')) key = key.slice(0, -2)
  return key
}

/** The version as people write it: "1.0.0-rc.1". */
export function fullVersion({ version, preRelease }: { readonly version: string; readonly preRelease?: string | null }): string {
  return preRelease ? `${version}-${preRelease}` : version
}
