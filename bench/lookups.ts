import type pg from 'pg'
import { placeWords } from '#domain/directory/places.ts'
import { fillDirectories, type DirectorySize } from './lib/directory.ts'
import { watchOthers } from './lib/quiet.ts'
import { publish } from './lib/report.ts'
import { median, percentile } from './lib/stats.ts'
import { openWorld, startProductWeb } from './lib/world.ts'

export interface LookupOptions extends DirectorySize {
  /** Times that each kind of question is asked, after some that are not counted. */
  readonly times: number
}

const WARM_UP = 10
const SHARES = [0.5, 0.95] as const

/** P11: what a person who types waits for, among a country's facilities and units: each kind of question through the product's own route,
 *  over HTTP with limit and guard, beside one bare statement that only finds rows with the words. */
export async function lookups({ facilities, units, times }: LookupOptions): Promise<void> {
  const world = await openWorld({ people: 100, sessions: 1 })
  await fillDirectories(world.owner, { facilities, units })
  const program = await startProductWeb(world, [], { VSSID_RATE_FACTOR: '100000' })
  const shareOfOthers = watchOthers()
  try {
    const questions = await questionsOf(world.owner, program.port)
    const measured: Record<string, { readonly product: readonly number[]; readonly bare: readonly number[] }> = {}
    for (const [what, { product, bare }] of Object.entries(questions)) {
      // In turns, so that both meet the same machine.
      const latencies = { product: [] as number[], bare: [] as number[] }
      for (let n = -WARM_UP; n < times; n++) {
        const [ofProduct, ofBare] = [await timed(() => product(n + WARM_UP)), await timed(() => bare(n + WARM_UP))]
        if (n < 0) continue
        latencies.product.push(ofProduct)
        latencies.bare.push(ofBare)
      }
      measured[what] = latencies
    }
    publish(
      {
        name: 'lookups',
        title: `looking up among ${facilities.toLocaleString('en-US')} facilities and ${units.toLocaleString('en-US')} units, each kind of question asked ${times} times`,
        rows: Object.entries(measured).map(([question, { product, bare }]) => ({
          question,
          'p50 ms': median(product),
          'p95 ms': percentile(product, SHARES[1]),
          'worst ms': Math.max(...product),
          'bare p50 ms': median(bare),
          'bare p95 ms': percentile(bare, SHARES[1]),
        })),
        notes: [
          'Goal P11: p95 at most 30 ms for every kind of question.',
          'Bare: one statement that finds twenty rows with the words by name, without rank, sent by a driver that has the connection open.',
          `Other programs used ${Math.round(shareOfOthers() * 100)} % of the machine.`,
        ],
      },
      { facilities, units, times, measured },
    )
  } finally {
    await program.stop()
    await world.close()
  }
}

async function timed(ask: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await ask()
  return performance.now() - begun
}

type Ask = (n: number) => Promise<void>
interface Question {
  readonly product: Ask
  readonly bare: Ask
}

async function questionsOf(owner: pg.Pool, port: number): Promise<Readonly<Record<string, Question>>> {
  const names = async (table: 'directory_facility' | 'unit'): Promise<readonly string[]> => {
    const { rows } = await owner.query<{ name: string }>(`select name from ${table} order by md5(code) limit 500`)
    return rows.map(({ name }) => name)
  }
  const [ofFacilities, ofUnits] = [await names('directory_facility'), await names('unit')]
  const ask = async (path: string, init: RequestInit = {}): Promise<void> => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/public${path}`, init)
    const body = await answer.text()
    // A fast refusal is no result.
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${body.slice(0, 200)}`)
  }
  const facility = (wordsOf: (n: number) => string, more: Readonly<Record<string, string>> = {}): Question => ({
    product: n => ask(`/places/insured?${new URLSearchParams({ q: wordsOf(n), ...more }).toString()}`),
    bare: bareOf(owner, 'directory_facility', wordsOf),
  })
  const unit = (wordsOf: (n: number) => string, more: Readonly<Record<string, string>> = {}): Question => ({
    product: n =>
      ask('/units/search', {
        method: 'POST',
        body: JSON.stringify({ q: wordsOf(n).padEnd(2, 'a'), ...more }),
        headers: { 'content-type': 'application/json', 'x-requested-by': 'vssid', 'sec-fetch-site': 'same-origin' },
      }),
    bare: bareOf(owner, 'unit', wordsOf),
  })
  const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? ''
  const letters = 'abcdghklmnpqstvxy'
  const pairs = [
    'an',
    'ba',
    'be',
    'bi',
    'ch',
    'co',
    'da',
    'ha',
    'ho',
    'la',
    'mi',
    'na',
    'on',
    'ph',
    'qu',
    'so',
    'ta',
    'th',
    'tr',
    'vi',
    'xa',
    'yt',
    'zz',
    '79',
  ]
  const inside = (name: string): string => (placeWords(name).findLast(word => word.length > 3) ?? 'benh').slice(1)
  const lastWords = (name: string, count: number): string => placeWords(name).slice(-count).join(' ')
  return {
    'facilities: one letter': facility(n => letters[n % letters.length] ?? 'a'),
    'facilities: two letters': facility(n => pick(pairs, n)),
    'facilities: beginning of a name': facility(n => pick(ofFacilities, n).slice(0, 3 + (n % 20))),
    'facilities: last word of a name': facility(n => lastWords(pick(ofFacilities, n), 1)),
    'facilities: two words inside': facility(n => lastWords(pick(ofFacilities, n), 2)),
    'facilities: part of a word': facility(n => inside(pick(ofFacilities, n))),
    'facilities: a typing mistake': facility(n => `${lastWords(pick(ofFacilities, n), 2).slice(0, -1)}w`),
    'facilities: nobody has it': facility(() => 'wzkx fjq'),
    'facilities: nearest': facility(() => '', { near: '10.78,106.70' }),
    'facilities: province, nearest': facility(() => '', { near: '10.78,106.70', province: '79' }),
    'facilities: words, nearest': facility(n => lastWords(pick(ofFacilities, n), 1), { near: '21.03,105.85' }),
    'facilities: province, two letters': facility(n => pick(pairs, n), { province: '01' }),
    'units: two letters': unit(n => pick(pairs, n)),
    'units: beginning of a name': unit(n => pick(ofUnits, n).slice(0, 3 + (n % 20))),
    'units: last word of a name': unit(n => lastWords(pick(ofUnits, n), 1)),
    'units: two words inside': unit(n => lastWords(pick(ofUnits, n), 2)),
    'units: part of a word': unit(n => inside(pick(ofUnits, n))),
    'units: a word of thousands, far down': unit(() => 'xã'),
    'units: a typing mistake': unit(n => `${lastWords(pick(ofUnits, n), 3).slice(0, -1)}w`),
    'units: nobody has it': unit(() => 'wzkx fjq'),
    'units: province, beginning of a name': unit(n => pick(ofUnits, n).slice(0, 3 + (n % 20)), { province: '79' }),
    'units: province, last word': unit(n => lastWords(pick(ofUnits, n), 1), { province: '68' }),
  }
}

const BARE = {
  directory_facility: 'select code, name from directory_facility where search_key like all ($1::text[]) order by name_key, code limit 20',
  unit: 'select code, name from unit where search_key like all ($1::text[]) order by name_key, code limit 20',
} as const

const bareOf =
  (owner: pg.Pool, table: keyof typeof BARE, wordsOf: (n: number) => string): Ask =>
  async n =>
    void (await owner.query(BARE[table], [placeWords(wordsOf(n)).map(word => `%${word}%`)]))
