import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

export type Theme = 'light' | 'dark'

/** Colours that GitHub's pages have around the Markdown. */
const colours = {
  light: {
    page: '#ffffff',
    text: '#1f2328',
    muted: '#59636e',
    border: '#d1d9e0',
    head: '#f6f8fa',
    open: '#1f883d',
    closed: '#8250df',
    label: '#eaeef2',
  },
  dark: {
    page: '#0d1117',
    text: '#f0f6fc',
    muted: '#9198a1',
    border: '#3d444d',
    head: '#151b23',
    open: '#238636',
    closed: '#8957e5',
    label: '#2a313c',
  },
} as const

/** Markdown as GitHub shows it; raw HTML is let through as GitHub does, comments stay hidden. */
export function markdownHtml(markdown: string): string {
  return `<div class="markdown-body">${micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })}</div>`
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** A whole page in GitHub's style. */
export function page(content: string, theme: Theme, width: number): string {
  const css = readFileSync(createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8')
  const colour = colours[theme]
  return `<!doctype html><html><head><meta charset="utf-8"><style>${css}
    body { margin: 0; padding: 20px; box-sizing: border-box; width: ${width}px; background: ${colour.page}; color: ${colour.text};
      font: 14px/1.5 -apple-system, "Segoe UI", "Liberation Sans", sans-serif }
    .markdown-body { background: transparent; font-family: inherit; font-size: 14px }
    .title { font-size: 24px; margin: 0 0 8px; font-weight: 400 } .title span, .muted { color: ${colour.muted} }
    .state { color: #fff; border-radius: 2em; padding: 4px 12px; font-weight: 500; margin-right: 8px }
    .state.open { background: ${colour.open} } .state.closed { background: ${colour.closed} }
    .label { background: ${colour.label}; border-radius: 2em; padding: 1px 8px; font-size: 12px; margin-right: 4px }
    .box { border: 1px solid ${colour.border}; border-radius: 6px; margin-top: 14px; overflow: hidden } .box > .markdown-body { padding: 16px } .box + .markdown-body { margin-top: 24px }
    .head { background: ${colour.head}; border-bottom: 1px solid ${colour.border}; padding: 8px 16px; color: ${colour.muted} }
    .line { display: flex; font: 12px/1.6 "Liberation Mono", monospace } .line b { width: 44px; text-align: right; padding-right: 12px; color: ${colour.muted}; font-weight: 400; flex: none }
    .annotation { margin: 4px 12px 6px 56px; border: 1px solid ${colour.border}; border-left: 4px solid #0969da; border-radius: 6px; padding: 6px 10px; font-size: 13px }
    .annotation.warning { border-left-color: #d29922 }
    .columns { display: flex; gap: 20px; align-items: flex-start } .columns > div { flex: 1; min-width: 0 }
  </style></head><body>${content}<script>document.documentElement.dataset.height = Math.ceil(document.body.getBoundingClientRect().height)</script></body></html>`
}
