import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

export const name = 'Start-up and size of dist/'

export async function run(print: (line: string) => void): Promise<void> {
  for (const file of ['dist/index.js', 'dist/cli/index.js']) {
    const bytes = readFileSync(new URL(`../../${file}`, import.meta.url))
    print(`${file}: ${Math.round(bytes.length / 1024)} KiB, ${Math.round(gzipSync(bytes).length / 1024)} KiB gzipped`)
  }
}
