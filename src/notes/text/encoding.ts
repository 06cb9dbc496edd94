import type { Diagnostic } from '../../model/diagnostics.js'

/** Names the first line that could not be decoded, where a note is not UTF-8. */
export function encodingDiagnostics(path: string, lines: readonly string[]): Diagnostic[] {
  const at = lines.findIndex((line) => /[\0\uFFFD]/.test(line))
  if (at === -1) return []
  const message = lines[at]!.includes('\0')
    ? 'This line has NUL characters, as UTF-16 without a byte order mark has, or a file that is not text. Save the file as UTF-8, for example with `iconv -f UTF-16LE -t UTF-8 old.md > new.md`.'
    : 'This line has characters that are not UTF-8, such as those of Latin-1, and was read without them. Save the file as UTF-8, for example with `iconv -f ISO-8859-1 -t UTF-8 old.md > new.md`.'
  return [{ severity: 'warning', code: 'not-utf-8', message, path, line: at + 1 }]
}
