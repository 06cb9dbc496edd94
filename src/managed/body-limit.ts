import type { Marker } from '../model/issue.js'
import { writeMarker } from './marker.js'

/** Most bytes of UTF-8 in an issue's body; GitHub takes 65,536 characters, and people need some of them. */
export const bodyLimit = 60_000

/**
 * How many bytes of UTF-8 are left for the managed block of an issue.
 * @param around what people wrote before and after the block
 * @param least the block has this much room, whatever else the body holds
 */
export function roomForBlock(marker: Marker, around: string, least: number): number {
  const delimiters = 100
  return Math.max(least, bodyLimit - Buffer.byteLength(writeMarker(marker)) - Buffer.byteLength(around) - delimiters)
}

/** Whether GitHub takes a body of this length. */
export function bodyFits(body: string): boolean {
  return Buffer.byteLength(body) <= bodyLimit
}
