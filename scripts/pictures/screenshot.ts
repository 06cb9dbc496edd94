import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
]

/**
 * Takes a picture of a page in its full height with Chromium.
 * @param html a page that leaves its height in `data-height` of its root
 * @param scale pixels of the picture for one of the page
 */
export function screenshot(html: string, target: string, width: number, scale: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'picture-'))
  try {
    const file = join(folder, 'page.html')
    writeFileSync(file, html)
    const chromium = (...options: string[]) =>
      execFileSync(
        process.env['CHROMIUM'] ?? 'chromium',
        [...flags, `--user-data-dir=${join(folder, 'profile')}`, ...options, pathToFileURL(file).href],
        {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
          timeout: 60_000,
        },
      )
    const height = /data-height="(\d+)"/.exec(chromium(`--window-size=${width},800`, '--dump-dom'))?.[1]
    if (height === undefined) throw new Error('The page did not tell its height.')
    chromium(`--window-size=${width},${height}`, `--force-device-scale-factor=${scale}`, `--screenshot=${target}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
