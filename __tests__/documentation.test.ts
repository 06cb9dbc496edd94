import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Code, Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { yamlBlocks } from '../scripts/documentation-blocks.js'
import { parseConfig } from '../src/config/parse-config.js'
import { writtenConfig } from '../src/config/schema.js'
import { runCommandLine } from '../src/local/command-line.js'
import { hasOwnComment } from '../src/managed/own-comment.js'
import { noteReader } from '../src/notes/parse-note.js'
import { defaultReadingOptions } from '../src/notes/reading-options.js'
import { parseRoster } from '../src/people/parse-roster.js'
import { inputNames } from '../src/runner/inputs.js'
import { aManagedIssue } from './plan/builders.js'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const inDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
const pages = [...readdirSync(root).filter((path) => path.endsWith('.md')), ...inDocs.map((path) => join('docs', path))]
const exampleWorkflow = 'docs/example/.github/workflows/meeting-notes.yml'
const exampleRefresh = 'docs/example/.github/workflows/meeting-notes-refresh.yml'

function nodes(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodes) : [])]
}

test('the README is short enough to be read', () => {
  expect(read('README.md').split('\n').length).toBeLessThan(300)
})

test.each(pages)('every link of %s to a file leads to one', (page) => {
  const targets = nodes(fromMarkdown(read(page))).flatMap((node) => (node.type === 'link' || node.type === 'image' ? [node.url] : []))
  for (const target of targets.filter((url) => !/^[a-z]+:|^#/.test(url))) {
    expect(existsSync(join(root, dirname(page), target.replace(/#.*/, ''))), target).toBe(true)
  }
})

test.each(pages)('every config in %s is valid', (page) => {
  const configs = yamlBlocks(read(page)).filter(({ keys }) => keys.some((key) => key in writtenConfig.shape))
  for (const { text } of configs) expect([...parseConfig(text, page).diagnostics, ...parseRoster(page, text).diagnostics], text).toEqual([])
})

test('the README’s workflow is short, and may do what the full one may', () => {
  const [smallest, ...others] = yamlBlocks(read('README.md')).filter(({ keys }) => keys.includes('jobs'))
  expect(others).toEqual([])
  expect(smallest!.text.trim().split('\n').length).toBeLessThan(15)
  type Group = { group: string }
  const { permissions, concurrency } = parse(smallest!.text) as { permissions: object; concurrency: Group }
  const { jobs } = parse(read(exampleWorkflow)) as { jobs: { issues: { permissions: object; concurrency: Group } } }
  expect([permissions, concurrency]).toEqual([jobs.issues.permissions, jobs.issues.concurrency])
})

test('docs/workflows.md and the example repository have the same workflows, and the first hands on every input for runs by hand', () => {
  const [workflow, refresh] = yamlBlocks(read('docs/workflows.md')).filter(({ keys }) => keys.includes('jobs'))
  expect(workflow?.text).toBe(read(exampleWorkflow))
  expect(refresh?.text).toBe(read(exampleRefresh))
  const { on, jobs } = parse(read(exampleWorkflow)) as {
    on: { workflow_dispatch: { inputs: object } }
    jobs: Record<'issues' | 'preview', { if: string; permissions: Record<string, string>; steps: { with: object }[] }>
  }
  const offered = Object.keys(on.workflow_dispatch.inputs)
  expect(Object.keys(jobs.issues.steps[0]?.with ?? {})).toEqual(offered)
  for (const input of offered) expect(inputNames).toContain(input)
  // What anyone may propose is looked at by a job that may not write; together they miss no event and share none.
  expect(Object.values(jobs.preview.permissions)).toEqual(['read', 'read', 'read'])
  expect([jobs.preview.if, jobs.issues.if]).toEqual(["github.event_name == 'pull_request'", "github.event_name != 'pull_request'"])
})

test('the refresh knows this action’s issues by their text, whatever their label is called', () => {
  const { jobs } = parse(read(exampleRefresh)) as { jobs: { refresh: { if: string } } }
  const [event, ...asked] = jobs.refresh.if.split(' || ')
  expect(event).toBe("github.event_name == 'schedule'")
  const texts = asked.map((condition) => /^contains\(github\.event\.(issue\.body|changes\.body\.from), '(.*)'\)$/.exec(condition)?.slice(1))
  expect(texts.map((found) => found?.[0])).toEqual(['issue.body', 'changes.body.from'])
  const managed = aManagedIssue()
  for (const [, text] of texts as [string, string][]) {
    expect(managed.issue.body).toContain(text)
    expect(hasOwnComment(text)).toBe(true)
  }
})

test('the README’s example gives the items that it says', () => {
  const example = nodes(fromMarkdown(read('README.md'))).find((node): node is Code => node.type === 'code' && node.lang === 'markdown')
  const { items, diagnostics } = noteReader(defaultReadingOptions)({ path: 'notes/2026-03-05.md', text: example?.value ?? '' })
  expect(
    items.map(({ kind, owners, text, state, due }) => [kind, owners.map(({ written }) => written).join('+'), text, state, due].join(' | ')),
  ).toMatchInlineSnapshot(`
    [
      "todo | RD | Kick off the summer school by Friday. | open | 2026-03-06",
      "todo | SK+RD | Review the memory series. | open | ",
      "todo | carla | renew the certificate | open | ",
      "todo | Ann | Ann to write the report | open | ",
      "decision |  | We use \`arm64\` as the name everywhere. | open | ",
      "todo | Bob | Bob will call them. | open | ",
      "decision |  | we release on Thursdays. | open | ",
    ]
  `)
  expect(diagnostics).toEqual([])
})

describe('the example repository', () => {
  test('has a config by which everybody in its notes is known', async () => {
    let out = ''
    const code = await runCommandLine(['check', join(root, 'docs/example')], {
      print: (text) => void (out += text),
      complain: (text) => void (out += text),
    })
    expect(code, out).toBe(0)
    expect(out).toContain('2 notes')
  })
})

test.each(readdirSync(join(root, '.github/workflows')))('%s pins every action by its commit, and asks for few rights', (name) => {
  const text = read(join('.github/workflows', name))
  for (const [, action] of text.matchAll(/uses: (\S+)/g)) expect(action).toMatch(/^\.\/|@[0-9a-f]{40}$/)
  const { permissions } = parse(text) as { permissions: Record<string, string> }
  expect(Object.values(permissions).filter((right) => right !== 'read')).toEqual([])
})
