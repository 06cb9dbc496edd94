import { afterEach, expect, test, vi } from 'vitest'
import { runnerLog } from '../../src/runner/log.js'

afterEach(() => vi.restoreAllMocks())

/** What a call writes to standard output. */
function written(log: () => void): string {
  let text = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
    text += String(part).replaceAll('\r\n', '\n')
    return true
  })
  log()
  return text
}

test.each([
  '::set-output name=created::9',
  '  ::add-mask::a',
  '\t::error::x',
  '\u00A0::stop-commands::x',
  'done ##[set-output name=x]1',
  'a\n::debug::b',
  'a\r::debug::b',
  'a\r\n::debug::b',
])('the log shows %j, and the runner obeys nothing of it', (text) => {
  const shown = written(() => runnerLog.info(text))
  // As the runner reads: `::name::` after any space, or `##[name]` anywhere.
  expect(shown.split(/\r\n|\r|\n/).filter((line) => /^\s*::[^:]|##\[/.test(line))).toEqual([])
  expect(shown.replaceAll('\u200B', '').trimEnd()).toBe(text.replace(/\r\n|\r/, '\n'))
})

test.each(['\u0085::error::x', '\u001b::error::x', '##\u0000[error]x', ':\u009b:error::x', '\u001b[31mred\u001b[0m ::error::x'])(
  'a control character hides no command, and colours nothing: %j',
  (text) => {
    for (const log of [runnerLog.info, runnerLog.warning]) {
      const shown = written(() => log(text)).replace(/^::warning::/, '')
      expect(shown.trimEnd()).not.toMatch(/\p{Cc}/u)
      if (log === runnerLog.info) expect(shown).not.toMatch(/^\s*::|##\[/)
    }
  },
)

test('all other text is left alone', () => {
  expect(written(() => runnerLog.info('notes::read, 3 of them; std::vector'))).toBe('notes::read, 3 of them; std::vector\n')
})
