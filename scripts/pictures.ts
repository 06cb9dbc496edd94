/**
 * Pictures of what people see: summary, preview, a TODO's issue, a release issue and a page of open items of the demo, in GitHub's
 * style, light and dark. `npm run pictures [FOLDER]`; without a folder those of the README are made anew. Needs Chromium
 * (`apt-get install chromium`; CHROMIUM names another binary) and a built action (`npm run build`).
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ActionResult } from '../__tests__/e2e/run-action.js'
import type { EmulatedIssue } from '../__tests__/emulator/index.js'
import { NOTES_REPOSITORY, startDemoWorld, type DemoWorld } from './demo-world.js'
import { escapeHtml, markdownHtml, page, type Theme } from './pictures/page.js'
import { screenshot } from './pictures/screenshot.js'

const NOTE = 'notes/community/2026-11-19.md'

interface Picture {
  readonly content: string
  /** Pixels. */
  readonly width: number
}

async function main(): Promise<void> {
  const [folder] = process.argv.slice(2)
  const world = await startDemoWorld()
  try {
    const pictures = await picturesOf(world)
    if (folder === undefined) takeForReadme(pictures)
    else takeAll(pictures, folder)
  } finally {
    await world.github.close()
  }
}

async function picturesOf(world: DemoWorld): Promise<Record<string, Picture>> {
  const { github, notes } = world
  const preview = succeeded(await world.preview())
  const run = succeeded(await world.push())
  const issueWith = (label: string, text = '') => {
    const issue = github.issues(NOTES_REPOSITORY).find(({ labels, title }) => labels.includes(label) && title.includes(text))
    if (!issue) throw new Error(`The demo opened no issue with the label ${label}.`)
    return issue
  }
  const note = notes[NOTE] ?? ''
  const noteAndIssue = [noteHtml(NOTE, lastLines(note, 12)), issueHtml(issueWith('todo', 'winter school'))]
  const pictures = {
    summary: { content: markdownHtml(run.summary), width: 1000 },
    preview: { content: noteWithAnnotations(NOTE, note, preview) + markdownHtml(preview.summary), width: 1000 },
    todo: { content: issueHtml(issueWith('todo', 'migration guide')), width: 860 },
    release: { content: issueHtml(issueWith('release')), width: 860 },
    'note-to-issue': { content: `<div class="columns">${noteAndIssue.map((html) => `<div>${html}</div>`).join('')}</div>`, width: 1180 },
  }
  succeeded(await world.close(issueWith('todo', 'memory regions').number, 'sofiak'))
  return { ...pictures, 'open-items': { content: withLinkedNumbers(issueHtml(issueWith('open-items', 'community'))), width: 860 } }
}

function succeeded(result: ActionResult): ActionResult {
  if (result.exitCode !== 0) throw new Error(result.stdout)
  return result
}

function takeAll(pictures: Record<string, Picture>, folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, picture] of Object.entries(pictures)) {
    for (const theme of ['light', 'dark'] as const) take(picture, theme, join(folder, `${name}-${theme}.png`))
  }
}

function takeForReadme(pictures: Record<string, Picture>): void {
  const images = fileURLToPath(new URL('../docs/images/', import.meta.url))
  mkdirSync(images, { recursive: true })
  for (const name of ['note-to-issue', 'summary', 'release', 'open-items']) {
    take(pictures[name] ?? { content: '', width: 0 }, 'light', join(images, `${name}.png`))
  }
}

function take({ content, width }: Picture, theme: Theme, target: string): void {
  screenshot(page(content, theme, width), target, width, 1)
  console.log(target)
}

function issueHtml({ number, title, state, labels, assignees, body, author }: EmulatedIssue): string {
  const tags = labels.map((label) => `<span class="label">${escapeHtml(label)}</span>`).join('')
  return `<h1 class="title">${escapeHtml(title)} <span>#${number}</span></h1>
    <p><span class="state ${state}">${state === 'open' ? 'Open' : 'Closed'}</span> ${tags} <span class="muted">assigned to ${assignees.map(escapeHtml).join(', ') || 'nobody'}</span></p>
    <div class="box"><div class="head"><b>${escapeHtml(author)}</b> opened</div>${markdownHtml(body)}</div>`
}

/** Numbers of issues as GitHub shows them; in the lines of a list alone. */
function withLinkedNumbers(html: string): string {
  return html.replace(/<li>#(\d+) /g, '<li><a href="#">#$1</a> ')
}

function noteHtml(path: string, lines: readonly { number: number; text: string; below?: string }[]): string {
  const rows = lines.map(
    ({ number, text, below = '' }) => `<div class="line"><b>${number}</b><span>${escapeHtml(text) || '&nbsp;'}</span></div>${below}`,
  )
  return `<div class="box" style="margin-top:0"><div class="head">${escapeHtml(path)}</div><div style="padding:8px 0">${rows.join('')}</div></div>`
}

function lastLines(text: string, count: number): { number: number; text: string }[] {
  const lines = text.trimEnd().split('\n')
  return lines.map((line, index) => ({ number: index + 1, text: line })).slice(-count)
}

/** The end of a note with the annotations of a preview at its lines. */
function noteWithAnnotations(path: string, text: string, { stdout }: ActionResult): string {
  const found = [...stdout.matchAll(/^::(notice|warning) file=([^,]+),line=(\d+)::(.*)$/gm)].filter(([, , file]) => file === path)
  const lines = lastLines(text, 12).map((line) => ({
    ...line,
    below: found
      .filter(([, , , at]) => Number(at) === line.number)
      .map(([, level, , , message = '']) => `<div class="annotation ${level}">${escapeHtml(message.replaceAll('%25', '%'))}</div>`)
      .join(''),
  }))
  return noteHtml(path, lines)
}

await main()
