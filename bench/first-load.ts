import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { ROOT } from '#server/platform/config.ts'
import { findChromium } from './lib/chromium.ts'
import { signInDemoPerson } from './lib/demo-person.ts'
import { openLighthouse, type Lighthouse } from './lib/lighthouse.ts'
import { freePort, startProgram, untilReady } from './lib/processes.ts'
import { publish, type Row } from './lib/report.ts'
import { freshFolder } from './lib/world.ts'

const PAGES = [
  { name: 'sign-in', path: '/sign-in', signedIn: false },
  { name: 'registration, first step', path: '/register', signedIn: false },
  { name: 'home', path: '/', signedIn: true },
  { name: 'card', path: '/card', signedIn: true },
  { name: 'history', path: '/contributions', signedIn: true },
] as const

/** P7: the script that a browser fetches until a page of the citizen app stands still, and Lighthouse's mobile performance. Needs the
 *  built apps (npm run build) and a Chromium. */
export async function firstLoad({ lighthouseRuns }: { readonly lighthouseRuns: number }): Promise<void> {
  const executablePath = findChromium()
  if (!existsSync(join(ROOT, 'dist', 'citizen', 'index.html'))) return console.log('first-load: build the web apps first (npm run build)')
  if (!executablePath) return console.log('first-load: no Chromium here; name one with VSSID_CHROMIUM')
  const lighthouse = lighthouseRuns ? openLighthouse(executablePath) : { missing: 'Lighthouse: not asked for' }
  const folder = freshFolder('first-load')
  const port = await freePort()
  const program = startProgram(['src/server/main.ts'], { env: { PORT: String(port), VSSID_DATA: folder.path, NODE_ENV: 'production' } })
  try {
    await untilReady(`http://127.0.0.1:${port}/readyz`)
    const cookie = await signInDemoPerson(port)
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    const rows: Row[] = []
    for (const page of PAGES) {
      const address = { url: `http://localhost:${port}${page.path}`, cookie: page.signedIn ? cookie : undefined }
      const scripts = await scriptsOf(browser, address)
      const marks = 'missing' in lighthouse ? {} : await marksOf(lighthouse, address, lighthouseRuns)
      rows.push({ page: page.name, ...scripts, ...marks })
    }
    await browser.close()
    publish(
      {
        name: 'first-load',
        title: 'what a phone fetches and how soon it shows something',
        rows,
        notes: [
          'Scripts: every script fetched before the network is silent, without the service worker. Goal for the first page: ≤ 60 kB gzip.',
          ...('missing' in lighthouse
            ? [`Not measured: ${lighthouse.missing}.`]
            : [`Lighthouse ${lighthouse.version}, mobile, median of ${lighthouseRuns} runs. Goal: performance ≥ 95, the other two 100.`]),
        ],
      },
      { rows },
    )
  } finally {
    await program.stop()
    folder.remove()
  }
}

interface Address {
  readonly url: string
  readonly cookie: string | undefined
}

async function scriptsOf(browser: Browser, { url, cookie }: Address): Promise<Row> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...(cookie && { extraHTTPHeaders: { cookie } }) })
  const page = await context.newPage()
  const files = new Set<string>()
  page.on('response', response => {
    if (response.request().resourceType() === 'script') files.add(new URL(response.url()).pathname)
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  const heading = await page.locator('h1').first().textContent({ timeout: 5_000 })
  await context.close()
  if (!heading) throw new Error(`${url} shows no heading`)
  return { scripts: files.size, 'kB gzip': kilobytes(files, '.gz'), 'kB Brotli': kilobytes(files, '.br') }
}

/** Small files are not kept compressed; they count as they are. */
const kilobytes = (paths: ReadonlySet<string>, ending: '.gz' | '.br'): number =>
  [...paths].reduce((sum, path) => {
    const file = join(ROOT, 'dist', 'citizen', path)
    return sum + statSync(existsSync(`${file}${ending}`) ? `${file}${ending}` : file).size
  }, 0) / 1_000

/** A page that Lighthouse could not judge shows a dash; the sizes are told all the same. */
async function marksOf(lighthouse: Lighthouse, address: Address, runs: number): Promise<Row> {
  const marks = await lighthouse.measure(address, runs).catch((error: unknown) => console.log(`${address.url}: ${String(error)}`))
  if (!marks) return { performance: '–' }
  const { performance, accessibility, bestPractices, fcpMs, lcpMs, blockedMs } = marks
  if (marks.wanting.length) console.log(`${address.url}: ${marks.wanting.join(', ')}`)
  const judged = { performance, accessibility, 'best practices': bestPractices }
  return { ...judged, 'FCP s': fcpMs / 1_000, 'LCP s': lcpMs / 1_000, 'blocked ms': blockedMs }
}
