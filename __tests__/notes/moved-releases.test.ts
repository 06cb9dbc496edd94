import { expect, test } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

test.each([
  ['Release 3.4 moved from Nov 6 to Nov 13', '2026-11-13'],
  ['3.4 slips to 13 Nov', '2026-11-13'],
  ['Release 3.4 wurde vom 6. November auf den 13. November verschoben', '2026-11-13'],
  ['La release 3.4 est reportée du 6 novembre au 13 novembre', '2026-11-13'],
  ['The testing of release 3.4 runs from Nov 6 to Nov 13', '2026-11-06'],
])('the day of a release that was moved: %s', (line, day) => {
  const note = parseNote({ path: 'notes/2026-10-05.md', text: `# Call\n\n## Talk\n\n- ${line}\n` }, defaultReadingOptions)
  expect(note.releases).toMatchObject([{ version: '3.4', due: day }])
})
