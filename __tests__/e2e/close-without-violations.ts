import { expect } from 'vitest'
import type { EmulatedGitHub } from '../emulator/index.js'

/** Ends the emulated GitHub of a test, of which no run may have asked what the real one does not have. */
export async function closeWithoutViolations(github: EmulatedGitHub): Promise<void> {
  await github.close()
  expect(github.violations).toEqual([])
}
