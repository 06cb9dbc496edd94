import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

test('a reader that stops early, such as head, makes no noise', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'broken-pipe-'))
  try {
    const note = join(folder, '2026-02-03.md')
    // More than a pipe holds, so that something is left to write when the reader is gone.
    writeFileSync(note, `# Call\n\n## Actions\n\n${'- Ann: Write the report and print it\n'.repeat(3000)}`)
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'extract', note], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.once('data', () => child.stdout.destroy())
    let complaints = ''
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect([code, complaints]).toEqual([0, ''])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
