import { setTimeout as pause } from 'node:timers/promises'
import { sendMessage } from '#server/modules/notifications/index.ts'
import { openMailServer, openSmsCentre, type StandIn } from '#server/demo-gateway/index.ts'
import { newId } from '#server/platform/ids.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { openVault } from '#server/platform/vault.ts'
import { startProgram, type Program } from './lib/processes.ts'
import { publish } from './lib/report.ts'
import { percentile } from './lib/stats.ts'
import { openWorld, type World } from './lib/world.ts'

export interface DeliveryOptions {
  readonly perSecond: number
  readonly seconds: number
  readonly backlog: number
}

/** P6: how long a promised text waits between the commit of its transaction and the SMS centre, at a steady rate; and how long a
 *  worker that was away takes to hand over what piled up. The worker is a process of its own and speaks SMPP to the stand-in. */
export async function delivery(options: DeliveryOptions): Promise<void> {
  const world = await openWorld({ people: 1_000, sessions: 1 })
  const arrived = new Map<string, number>()
  const note = ({ body }: { readonly body: string }): void => {
    const no = /BENCH-\d+/u.exec(body)?.[0]
    if (no && !arrived.has(no)) arrived.set(no, performance.now())
  }
  const [sms, email] = await Promise.all([openSmsCentre({ onMessage: note }), openMailServer({ onMessage: note })])
  const platform = { pool: world.database.pool, vault: openVault(world.secrets) }
  let worker: Program | undefined
  try {
    const promise = promiser(platform)
    const first = await promise()
    worker = startWorker(world, { sms, email })
    await until(() => arrived.has(first.no), 30)
    const waits = await atSteadyRate(options, promise, arrived)
    await worker.stop()

    console.log(`promising ${options.backlog.toLocaleString('en-US')} texts while no worker runs …`)
    await pileUp(options.backlog, promise)
    arrived.clear()
    worker = startWorker(world, { sms, email })
    const begun = performance.now()
    await until(() => arrived.size >= options.backlog, 600)
    const drainedS = (performance.now() - begun) / 1_000

    publish(
      {
        name: 'delivery',
        title: `from the commit of a promise to the SMS centre`,
        rows: [
          {
            what: `at ${options.perSecond} a second for ${options.seconds} s, p50`,
            measured: `${percentile(waits, 0.5).toFixed(1)} ms`,
            goal: '',
          },
          {
            what: `at ${options.perSecond} a second for ${options.seconds} s, p99`,
            measured: `${percentile(waits, 0.99).toFixed(1)} ms`,
            goal: '≤ 1 s',
          },
          { what: `backlog of ${options.backlog.toLocaleString('en-US')}`, measured: `${drainedS.toFixed(1)} s`, goal: '≤ 5 min' },
          { what: 'backlog, texts a second', measured: (options.backlog / drainedS).toFixed(0), goal: '' },
        ],
        notes: [
          'The time to drain begins with the start of the worker process. Every text also gets a delivery receipt, which the worker writes down.',
        ],
      },
      { options, waitsMs: waits, drainedS },
    )
  } finally {
    await worker?.stop()
    await Promise.all([sms.close(), email.close()])
    await world.close()
  }
}

interface Promised {
  readonly no: string
  /** When the commit was confirmed. */
  readonly at: number
}

/** Promises one text after another, as the use cases of registration do. */
function promiser(platform: Platform): () => Promise<Promised> {
  const subject = newId()
  let count = 0
  return async () => {
    const no = `BENCH-${(count += 1)}`
    await transact(platform, { traceId: 'bench', guard: asSystem }, ctx =>
      sendMessage(ctx, {
        class: 'B',
        template: 'registration_received',
        values: { caseNo: no, dueAt: ctx.now.toISOString() },
        channel: 'sms',
        to: '0500000001',
        language: 'vi',
        subjectKind: 'bench',
        subjectId: subject,
        keySubject: subject,
        agencyCode: null,
      }),
    )
    return { no, at: performance.now() }
  }
}

/** @returns milliseconds from commit to arrival; a text that arrives before its commit is confirmed here counts 0 */
async function atSteadyRate(options: DeliveryOptions, promise: () => Promise<Promised>, arrived: ReadonlyMap<string, number>) {
  const sent: Promise<Promised>[] = []
  const begun = performance.now()
  for (let n = 0; n < options.perSecond * options.seconds; n++) {
    const wait = begun + (n / options.perSecond) * 1_000 - performance.now()
    if (wait > 0) await pause(wait)
    sent.push(promise())
  }
  const promised = await Promise.all(sent)
  await until(() => promised.every(({ no }) => arrived.has(no)), 60)
  return promised.map(({ no, at }) => Math.max(0, (arrived.get(no) ?? Number.NaN) - at))
}

async function pileUp(count: number, promise: () => Promise<Promised>): Promise<void> {
  let left = count
  const work = async (): Promise<void> => {
    while (left-- > 0) await promise()
  }
  await Promise.all(Array.from({ length: 16 }, work))
}

const startWorker = (world: World, { sms, email }: { readonly sms: StandIn; readonly email: StandIn }): Program =>
  startProgram(['src/server/main.ts', '--role=worker'], {
    env: {
      VSSID_DATA: world.folder,
      VSSID_DEMO: '0',
      DATABASE_URL: world.database.ownerUrl,
      VSSID_SMTP_URL: email.url,
      VSSID_SMPP_URL: sms.url,
      LOG_LEVEL: 'info',
      NODE_ENV: 'production',
    },
  })

async function until(isTrue: () => boolean, seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1_000
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`not done within ${seconds} s`)
    await pause(20)
  }
}
