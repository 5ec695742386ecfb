import type pg from 'pg'

/** Simulated time: events happen one after another in the order of their instants, and the product's clock is set to each. A day
 *  passes as fast as the product can work. */
export interface Day {
  /** Milliseconds since the day began. */
  now(): number
  /** Plans work; also the clock of stand-ins. */
  later(ms: number, work: () => Promise<void>): void
  /** Plans a life: a function that does something and waits, until it ends. */
  live(startMs: number, life: (wait: (ms: number) => Promise<void>) => Promise<void>): void
  /** Lets everything happen. */
  run(): Promise<void>
}

interface Event {
  readonly at: number
  readonly order: number
  readonly work: () => Promise<void>
}

/** @param settled resolves when the product has nothing under way, so that time may go on */
export function aDay(owner: pg.Pool, settled: () => Promise<void>): Day {
  const begun = Date.now()
  const events: Event[] = []
  let [now, count] = [0, 0]
  const later = (ms: number, work: () => Promise<void>): void => {
    events.push({ at: now + ms, order: (count += 1), work })
  }
  /** The product's clock never goes back: when its work took longer than the next event is away, it stays. */
  const setClock = (): Promise<unknown> =>
    owner.query(
      `insert into platform_clock (offset_by) values ($1::timestamptz - clock_timestamp())
       on conflict (only_row) do update set offset_by = greatest(platform_clock.offset_by, excluded.offset_by)`,
      [new Date(begun + now)],
    )
  return {
    now: () => now,
    later,
    live: (startMs, life) => {
      let endTurn: () => void = () => undefined
      let fail: (error: unknown) => void = () => undefined
      const turn = (go: () => void) => (): Promise<void> =>
        new Promise((resolve, reject) => {
          endTurn = resolve
          fail = reject
          go()
        })
      const wait = (ms: number): Promise<void> =>
        new Promise(resolve => {
          later(ms, turn(resolve))
          endTurn()
        })
      later(
        startMs,
        turn(
          () =>
            void life(wait).then(
              () => endTurn(),
              (error: unknown) => fail(error),
            ),
        ),
      )
    },
    run: async () => {
      for (;;) {
        await settled()
        const next = takeNext(events)
        if (!next) return
        now = Math.max(now, next.at)
        await setClock()
        await next.work()
      }
    },
  }
}

function takeNext(events: Event[]): Event | undefined {
  let first = 0
  for (const [index, event] of events.entries()) {
    const best = events[first]
    if (best && (event.at < best.at || (event.at === best.at && event.order < best.order))) first = index
  }
  return events.splice(first, 1)[0]
}

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
