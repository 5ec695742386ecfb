import { addDays, dayInVietnam } from '#domain/kernel/date.ts'
import { fillDossiers, openDesks } from './lib/dossiers.ts'
import { watchOthers } from './lib/quiet.ts'
import { publish } from './lib/report.ts'
import { median, percentile } from './lib/stats.ts'
import { openWorld, startProductWeb } from './lib/world.ts'

export interface QueueOptions {
  readonly dossiers: number
  /** Times that each question is asked, after some that are not counted. */
  readonly times: number
}

const WARM_UP = 10

/** P9: what an officer of a province with so many dossiers waits for: a page, a filter, the next page, a search, the numbers beside
 *  the filters, the board. One officer asks, one question after the other, over HTTP with sign-in, guard and audit as always. */
export async function queue({ dossiers, times }: QueueOptions): Promise<void> {
  const world = await openWorld({ people: 10_000, sessions: 1 })
  await fillDossiers(world.owner, dossiers)
  const desks = await openDesks(world.owner)
  const program = await startProductWeb(world)
  const shareOfOthers = watchOthers()
  try {
    const rows = []
    const measured: Record<string, readonly number[]> = {}
    for (const [desk, token] of Object.entries(desks))
      for (const [what, ask] of Object.entries(questions(program.port, token))) {
        const latencies = await timed(ask, times)
        measured[`${desk}: ${what}`] = latencies
        rows.push({
          desk,
          question: what,
          'p50 ms': median(latencies),
          'p95 ms': percentile(latencies, 0.95),
          'worst ms': Math.max(...latencies),
        })
      }
    publish(
      {
        name: 'queue',
        title: `an officer's questions with ${dossiers.toLocaleString('en-US')} dossiers in forty offices, each asked ${times} times`,
        rows,
        notes: [
          'Goal P9: p95 of a page, a filter and the next page at most 100 ms.',
          `Other programs used ${Math.round(shareOfOthers() * 100)} % of the machine.`,
        ],
      },
      { dossiers, times, measured },
    )
  } finally {
    await program.stop()
    await world.close()
  }
}

/** Milliseconds of each asking, counted from the first byte sent to the last one read. */
async function timed(ask: (n: number) => Promise<void>, times: number): Promise<readonly number[]> {
  const latencies: number[] = []
  for (let n = -WARM_UP; n < times; n++) {
    const begun = performance.now()
    await ask(Math.max(0, n))
    if (n >= 0) latencies.push(performance.now() - begun)
  }
  return latencies
}

type Question = (n: number) => Promise<void>

function questions(port: number, token: string): Readonly<Record<string, Question>> {
  const headers = { cookie: `a=${token}`, 'x-requested-by': 'vssid', 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
  const read = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/agency${path}`, { ...init, headers })
    const body = await answer.text()
    // A fast refusal is no result.
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${body.slice(0, 200)}`)
    return JSON.parse(body)
  }
  const list = async (body: object) =>
    (await read('/case-files/search', { method: 'POST', body: JSON.stringify({ limit: 25, ...body }) })) as {
      items: unknown[]
      next: string | null
    }
  const page =
    (body: object): Question =>
    async () =>
      void (await list(body))
  /** Walks on from page to page; at the end it begins again. */
  const next = (body: object): Question => {
    let after: string | null = null
    return async () => {
      const answer = await list({ ...body, ...(after !== null && { after }) })
      after = answer.next
    }
  }
  const today = dayInVietnam(new Date())
  return {
    'first page': page({}),
    'next page': next({}),
    'next page, decided': next({ filter: 'decided' }),
    'filter: due today': page({ due: 'today' }),
    'filter: overdue': page({ due: 'overdue' }),
    'filter: mine': page({ filter: 'mine' }),
    'filter: risk': page({ risk: true }),
    'filter: support, overdue': page({ kind: 'support', due: 'overdue' }),
    'filter: rejected this month': page({ filter: 'decided', outcome: 'rejected', decidedFrom: addDays(today, -30), decidedUntil: today }),
    'search: a name that thousands have': page({ q: 'nguyen van' }),
    'search: a rare name': page({ q: 'kieu' }),
    'search: a name that nobody has': page({ q: 'khong co ai' }),
    'search: the beginning of a number': page({ q: '0001' }),
    'search: mã số BHXH': page({ q: '0000012345' }),
    'numbers beside the filters': async () => void (await read('/case-files/counts')),
    'board, 30 days': async () => void (await read('/board?period=month')),
    'board, a year': async () => void (await read(`/board?from=${addDays(today, -365)}&until=${today}`)),
  }
}
