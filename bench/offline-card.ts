import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import type { Verdict } from '#domain/card/proof.ts'
import { ROOT } from '#server/platform/config.ts'
import { openSecrets } from '#server/platform/deployment.ts'
import { aCardPhoto, aFilm } from '#test/builders/qr-pictures.ts'
import { aCodeMaker, type CodeMaker } from './lib/card-codes.ts'
import { findChromium } from './lib/chromium.ts'
import { aClerk, aPhoneOffline, byCamera, byPicture, hold, lookOf, showCode, type Seen } from './lib/counter.ts'
import { signInDemoPerson } from './lib/demo-person.ts'
import { freePort, startProgram, untilReady } from './lib/processes.ts'
import { watchOthers } from './lib/quiet.ts'
import { publish } from './lib/report.ts'
import { median } from './lib/stats.ts'
import { freshFolder } from './lib/world.ts'

type Times = Record<string, number[]>

/** The counter without a network: a phone shows the signed code of its card, a clerk's device checks it, and every kind of wrong code, by
 *  camera and by picture. Needs the built apps (npm run build) and a Chromium. */
export async function offlineCard({ rounds }: { readonly rounds: number }): Promise<void> {
  const executablePath = findChromium()
  if (!existsSync(join(ROOT, 'dist', 'citizen', 'index.html'))) return console.log('offline-card: build the web apps first (npm run build)')
  if (!executablePath) return console.log('offline-card: no Chromium here; name one with VSSID_CHROMIUM')
  const folder = freshFolder('offline-card')
  const port = await freePort()
  const program = startProgram(['src/server/main.ts'], { env: { PORT: String(port), VSSID_DATA: folder.path, NODE_ENV: 'production' } })
  const film = await aFilm(await aCardPhoto(['nothing']))
  const args = ['--no-sandbox', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film.path}`]
  try {
    await untilReady(`http://127.0.0.1:${port}/readyz`)
    const url = `http://localhost:${port}`
    const [staying, leaving] = [await signInDemoPerson(port, 'mai'), await signInDemoPerson(port, 'binh')]
    const codes = await aCodeMaker(openSecrets(folder.path).proofKey, { port, cookie: staying }, { port, cookie: leaving })
    const browser = await chromium.launch({ executablePath, args })
    const counter = { phone: await aPhoneOffline(browser, url, staying), clerk: await aClerk(browser, url), film: film.path, codes }
    const shareOfOthers = watchOthers()
    const times: Times = {}
    for (let n = 0; n < rounds; n++) await round(counter, times)
    tell(times, rounds, shareOfOthers())
    await browser.close()
  } finally {
    await program.stop()
    film.remove()
    folder.remove()
  }
}

interface Counter {
  readonly phone: Page
  readonly clerk: Page
  readonly film: string
  readonly codes: CodeMaker
}

/** Each verdict once by camera and once by picture; the right code comes from the phone's screen, and a second time for "replayed". */
async function round({ phone, clerk, film, codes }: Counter, times: Times): Promise<void> {
  const note = (what: string, ms: number) => void (times[what] ??= []).push(ms)
  for (const way of ['camera', 'picture'] as const) {
    const look = async (code: Buffer | string, expected: Verdict) => {
      const { film: frames, photo } = await lookOf(code)
      await hold(film, way === 'camera' ? frames : await aCardPhoto(['nothing']))
      const seen: Seen = way === 'camera' ? await byCamera(clerk) : await byPicture(clerk, photo)
      // A fast wrong verdict is no result.
      if (seen.verdict !== expected) throw new Error(`${way}: ${seen.verdict} instead of ${expected}`)
      note(`${expected}, ${way}`, seen.ms)
    }
    const { screen, ms } = await showCode(phone)
    note('the phone shows the code', ms)
    await look(screen, 'valid')
    await look(screen, 'replayed')
    for (const [expected, make] of Object.entries(codes)) await look(await make(), expected as Verdict)
  }
}

function tell(times: Times, rounds: number, shareOfOthers: number): void {
  const verdicts = Object.entries(times).filter(([what]) => what.includes(','))
  const all = verdicts.flatMap(([, values]) => values)
  const row = (what: string, values: readonly number[]) => ({ what, 'median ms': median(values), 'worst ms': Math.max(...values) })
  publish(
    {
      name: 'offline-card',
      title: `a phone and a clerk without a network, ${rounds} rounds; every verdict right`,
      rows: [...Object.entries(times).map(([what, values]) => row(what, values)), row('all verdicts', all)],
      notes: [
        'Goal: each verdict under 1 s.',
        'By camera from its first frame, by picture (12 megapixels) from its choice, to the verdict as drawn.',
        `Other programs used ${Math.round(shareOfOthers * 100)} % of the machine.`,
      ],
    },
    { rounds, times },
  )
}
