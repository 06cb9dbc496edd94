import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { globMatcher } from '../src/model/globs.js'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string>>
}

interface Job {
  readonly needs?: string
  readonly environment?: string
  readonly permissions: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}

const root = join(import.meta.dirname, '..')
const { jobs } = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')) as { jobs: Record<'check' | 'publish', Job> }
const scriptsOf = ({ steps }: Job) => steps.map(({ run = '' }) => run)

test('every file that somebody runs is built from the sources, compared, attested and only then published', () => {
  const { steps } = jobs.publish
  const attests = steps.findIndex(({ uses }) => uses?.startsWith('actions/attest-build-provenance@'))
  const compares = scriptsOf(jobs.publish).findIndex((script) => /npm run -s build\n.*git status --porcelain -- dist/.test(script))
  const publishes = scriptsOf(jobs.publish).findIndex((script) => script.includes('gh release create'))
  expect([compares, attests, publishes].toSorted((a, b) => a - b)).toEqual([compares, attests, publishes])
  expect(compares).toBeGreaterThan(0)

  const isAttested = globMatcher((steps[attests]?.with?.['subject-path'] ?? '').trim().split(/\s+/))
  const built = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).map((name) => join('dist', name))
  const run = built.filter((path) => /\.[cm]?js$/.test(path))
  expect(run).toEqual(expect.arrayContaining(['dist/index.js', 'dist/cli/index.js']))
  expect(run.filter((path) => !isAttested(path))).toEqual([])
})

test('a tag outside of main is refused, and the major tag moves only after an approval', () => {
  expect(scriptsOf(jobs.check).some((script) => script.includes('git merge-base --is-ancestor "$GITHUB_SHA" origin/main'))).toBe(true)
  expect(jobs.publish).toMatchObject({ needs: 'check', environment: 'release' })
  expect(Object.values(jobs.check.permissions)).toEqual(['read'])
})
