import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { installPeer, lastLine } from './peers.ts'
import { median } from './stats.ts'

export interface Marks {
  /** 0 to 100. */
  readonly performance: number
  readonly fcpMs: number
  readonly lcpMs: number
  /** Total blocking time. */
  readonly blockedMs: number
}

export interface Lighthouse {
  readonly version: string
  measure(address: { readonly url: string; readonly cookie: string | undefined }, runs: number): Promise<Marks>
}

/** Lighthouse with its mobile defaults: a mid-range phone on a slow 4G line, simulated. */
export function openLighthouse(chromiumPath: string): Lighthouse | { readonly missing: string } {
  const installed = installPeer('lighthouse')
  if ('missing' in installed) return installed
  const packageFolder = join(installed.folder, 'node_modules', 'lighthouse')
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  const command = join(packageFolder, 'cli', 'index.js')
  return {
    version,
    measure: async ({ url, cookie }, runs) => {
      const all: Marks[] = []
      for (let run = 0; run < runs; run++) all.push(await runOnce({ command, chromiumPath, url, cookie }))
      const middle = (of: (marks: Marks) => number): number => median(all.map(of))
      return {
        performance: middle(marks => marks.performance),
        fcpMs: middle(marks => marks.fcpMs),
        lcpMs: middle(marks => marks.lcpMs),
        blockedMs: middle(marks => marks.blockedMs),
      }
    },
  }
}

interface Run {
  readonly command: string
  readonly chromiumPath: string
  readonly url: string
  readonly cookie: string | undefined
}

interface Result {
  readonly categories: { readonly performance: { readonly score: number | null } }
  readonly audits: Readonly<Record<string, { readonly numericValue?: number } | undefined>>
}

async function runOnce({ command, chromiumPath, url, cookie }: Run): Promise<Marks> {
  const args = [
    command,
    url,
    '--output=json',
    '--quiet',
    '--only-categories=performance',
    '--chrome-flags=--headless=new --no-sandbox',
    ...(cookie ? [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`] : []),
  ]
  const child = spawn(process.execPath, args, { env: { ...process.env, CHROME_PATH: chromiumPath }, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>(done => void child.once('close', done))
  const out: Buffer[] = []
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')))
  if ((await ended) !== 0) throw new Error(`Lighthouse failed: ${lastLine(errors)}`)
  const { categories, audits } = JSON.parse(Buffer.concat(out).toString('utf8')) as Result
  const value = (name: string): number => audits[name]?.numericValue ?? Number.NaN
  return {
    performance: (categories.performance.score ?? Number.NaN) * 100,
    fcpMs: value('first-contentful-paint'),
    lcpMs: value('largest-contentful-paint'),
    blockedMs: value('total-blocking-time'),
  }
}
