import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const program = process.platform === 'win32' ? 'node.exe' : 'node'
const folders = [join(root, 'node_modules/node/bin'), ...(process.env['PATH'] ?? '').split(delimiter)]
/** Every Node.js within reach: this one, the one of the development dependencies, those on the PATH. */
const installed = [process.execPath, ...folders.map((folder) => join(folder, program)).filter(existsSync)].map((path) => realpathSync(path))
const versions = new Map(installed.map((path) => [start(path, '--version').stdout.trim(), path]))
const supported = [...versions].filter(([version]) => Number(/^v(\d+)/.exec(version)?.[1]) >= 20)

function start(node: string, ...args: string[]) {
  // Nothing of GitHub Actions comes along.
  const env = { PATH: process.env['PATH'] ?? '' }
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: root, env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe.each(supported)('Node.js %s', (_, node) => {
  test('starts the command line', () => {
    expect(start(node, 'dist/cli/index.js', '--help')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('usage: meeting-notes-to-issues') as string,
    })
  })

  test('reads notes with the command line', () => {
    const { status, stdout, stderr } = start(
      node,
      'dist/cli/index.js',
      'extract',
      '--format',
      'json',
      '__tests__/fixtures/notes/2024-03-04-owner-labels.md',
    )
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toBeTruthy()
  })

  test('tells the demo to its end', () => {
    const { status, stdout, stderr } = start(node, 'dist/demo/index.js')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(
      /requests read, 0 wrote\.[\s\S]*closed as completed\n[\s\S]*One issue is new[\s\S]*requests that write: 1\.[\s\S]*\n\nTry next\n/,
    )
  })

  test('tells nothing of a demo with an option that it does not know', () => {
    expect(start(node, 'dist/demo/index.js', '--bogus')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'The demo does not know --bogus. Options: --log, --keep.\n',
    })
  })

  test('starts the action, which says what it is outside of GitHub Actions', () => {
    const { status, stdout, stderr } = start(node, 'dist/index.js')
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toBe(
      '::error::GITHUB_REPOSITORY is not set: this program is a GitHub Action. On your own machine, use the command line: node dist/cli/index.js --help\n',
    )
  })
})
