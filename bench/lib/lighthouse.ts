import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { installPeer, lastLine } from './peers.ts'
import { median } from './stats.ts'

export interface Marks {
  /** 0 to 100, as the next two. */
  readonly performance: number
  readonly accessibility: number
  readonly bestPractices: number
  /** Audits of the last two that are not full marks. */
  readonly wanting: readonly string[]
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
      for (let run = 0; run < runs; run++) all.push(await runUntilMeasured({ command, chromiumPath, url, cookie }))
      const middle = (of: (marks: Marks) => number): number => median(all.map(of))
      return {
        performance: middle(marks => marks.performance),
        accessibility: middle(marks => marks.accessibility),
        bestPractices: middle(marks => marks.bestPractices),
        wanting: [...new Set(all.flatMap(marks => marks.wanting))],
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

type Category = 'performance' | 'accessibility' | 'best-practices'

interface Result {
  readonly categories: Readonly<Record<Category, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string }[] }>>
  readonly audits: Readonly<Record<string, { readonly numericValue?: number; readonly score?: number | null } | undefined>>
}

/** Now and then Lighthouse itself does not see the page begin (NO_NAVSTART): that is no measurement, and is made again, twice at most. */
async function runUntilMeasured(run: Run, again = 2): Promise<Marks> {
  try {
    return await runOnce(run)
  } catch (cause) {
    if (again === 0 || !/NO_NAVSTART/u.test(String(cause))) throw cause
    return runUntilMeasured(run, again - 1)
  }
}

const JUDGED = ['accessibility', 'best-practices'] as const

async function runOnce({ command, chromiumPath, url, cookie }: Run): Promise<Marks> {
  const args = [
    command,
    url,
    '--output=json',
    '--quiet',
    '--only-categories=performance,accessibility,best-practices',
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
  const score = (name: Category): number => Math.round((categories[name].score ?? Number.NaN) * 100)
  const value = (name: string): number => audits[name]?.numericValue ?? Number.NaN
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    wanting: JUDGED.flatMap(name => categories[name].auditRefs.map(audit => audit.id)).filter(id => (audits[id]?.score ?? 1) < 1),
    fcpMs: value('first-contentful-paint'),
    lcpMs: value('largest-contentful-paint'),
    blockedMs: value('total-blocking-time'),
  }
}
