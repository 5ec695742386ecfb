import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type CDPSession, type Page } from 'playwright-core'
import { ROOT } from '#server/platform/config.ts'
import { findChromium } from './lib/chromium.ts'
import { fillLongHistory } from './lib/long-history.ts'
import { participantOfSession } from './lib/people.ts'
import { watchOthers } from './lib/quiet.ts'
import { publish, type Row } from './lib/report.ts'
import { openWorld, startProductWeb } from './lib/world.ts'

const PEOPLE = 10_000
const PHONE = { width: 360, height: 740 }

/** A history of so many rows on a slow phone: the page opens, all rows are shown, a finger drags the list to its end and back; long tasks of
 *  the main thread and the frames between. Needs the built apps and a Chromium. */
export async function scroll({ records, slowdown }: { readonly records: number; readonly slowdown: number }): Promise<void> {
  const executablePath = findChromium()
  if (!existsSync(join(ROOT, 'dist', 'citizen', 'index.html'))) return console.log('scroll: build the web apps first (npm run build)')
  if (!executablePath) return console.log('scroll: no Chromium here; name one with VSSID_CHROMIUM')
  const world = await openWorld({ people: PEOPLE, sessions: 1 })
  const putBack = await fillLongHistory(world.owner, participantOfSession(0, { people: PEOPLE, sessions: 1 }), records)
  const program = await startProductWeb(world)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const shareOfOthers = watchOthers()
  try {
    const context = await browser.newContext({
      viewport: PHONE,
      hasTouch: true,
      isMobile: true,
      deviceScaleFactor: 2,
      serviceWorkers: 'block',
    })
    await context.addCookies([{ name: 's', value: world.tokens[0] ?? '', url: `http://localhost:${program.port}` }])
    const page = await context.newPage()
    const phone = await context.newCDPSession(page)
    await phone.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.addInitScript({ content: WATCH })
    const rows: Row[] = []
    await page.goto(`http://localhost:${program.port}/contributions`)
    await page.getByRole('region', { name: 'Các giai đoạn' }).getByRole('listitem').first().waitFor()
    rows.push(await since(page, 'the page opens'))
    const more = page.getByRole('button', { name: 'Xem thêm' })
    while (await more.isVisible()) {
      const shown = await rowsOf(page).count()
      await more.click()
      await rowsOf(page).nth(shown).waitFor()
    }
    const count = await rowsOf(page).count()
    if (count !== records) throw new Error(`${count} rows are shown instead of ${records}`)
    rows.push(await since(page, `${records} rows, ${Math.ceil(records / 20) - 1} times "more"`))
    await drag(phone, -1)
    rows.push(await since(page, 'dragged to the end'))
    await drag(phone, 1)
    rows.push(await since(page, 'and back'))
    const others = `Other programs used ${Math.round(shareOfOthers() * 100)} % of the machine.`
    publish(
      { name: 'scroll', title: `a history of ${records} rows at 360 × 740, processor ${slowdown} times slower`, rows, notes: [others] },
      { rows },
    )
  } finally {
    await browser.close()
    await program.stop()
    await putBack()
    await world.close()
  }
}

const rowsOf = (page: Page) => page.getByRole('region', { name: 'Các giai đoạn' }).getByRole('listitem')

interface MainThread {
  readonly long: number[]
  readonly frames: number[]
}

/** Runs in the page: notes tasks of 50 ms and more, and the time between frames. */
const WATCH = `
  globalThis.seen = { long: [], frames: [] }
  new PerformanceObserver(list => seen.long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true })
  let last = performance.now()
  const frame = now => {
    seen.frames.push(now - last)
    last = now
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)`

/** What happened on the main thread since the last question. */
async function since(page: Page, what: string): Promise<Row> {
  const { long, frames } = await page.evaluate<MainThread>('({ long: seen.long.splice(0), frames: seen.frames.splice(0) })')
  const sorted = frames.toSorted((a, b) => a - b)
  return {
    what,
    'long tasks': long.length,
    'longest ms': Math.max(0, ...long),
    frames: frames.length,
    'frame p50 ms': sorted[Math.floor(sorted.length / 2)] ?? 0,
    'p95 ms': sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    'worst ms': sorted.at(-1) ?? 0,
  }
}

/** A finger that drags 20,000 px in swift strokes. */
const drag = (phone: CDPSession, direction: 1 | -1): Promise<unknown> =>
  phone.send('Input.synthesizeScrollGesture', {
    x: PHONE.width / 2,
    y: PHONE.height / 2,
    yDistance: direction * 20_000,
    speed: 4_000,
    gestureSourceType: 'touch',
  })
