/** The text of a file: UTF-8, or UTF-16 with a byte order mark. What is neither has U+FFFD where it could not be read. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  // The mark of UTF-8 is kept: a text that is read otherwise, as through GraphQL, has it, too.
  return new TextDecoder(encoding, { ignoreBOM: encoding === 'utf-8' }).decode(bytes)
}
