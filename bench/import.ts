import { createReadStream, createWriteStream, statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { CONTRIBUTIONS } from '#domain/feeds/contributions.ts'
import { fileSource, importFile } from '#server/modules/feeds/index.ts'
import { copyIn, copyLine } from '#server/platform/database/copy-in.ts'
import { newId } from '#server/platform/ids.ts'
import { openVault } from '#server/platform/vault.ts'
import { watchOthers } from './lib/quiet.ts'
import { publish } from './lib/report.ts'
import { median } from './lib/stats.ts'
import { openWorld, type World } from './lib/world.ts'

const ROWS_EACH = 20
const KEYS = [
  'socialInsuranceNo',
  'fund',
  'fromMonth',
  'toMonth',
  'unitCode',
  'contributionKind',
  'status',
  'baseVnd',
  'employeeRateBps',
  'employerRateBps',
]
const MORE = ['position', 'workplace', 'paidOn']
const RAW = [
  'participant_id',
  'id',
  'fund',
  'from_month',
  'to_month',
  'unit_code',
  'contribution_kind',
  'status',
  'base_vnd',
  'employee_rate_bps',
  'employer_rate_bps',
  'position',
  'workplace',
  'paid_on',
]

/** P3: a file of contribution rows through the product, parsed, checked against registry and units, compared with what is kept and merged,
 *  beside a raw COPY of the very same rows, made ready before, into the same table with its partitions, indexes and triggers. The raw one goes
 *  by pg-copy-streams as a plain stream: the embedded server brings no psql. */
export async function importRows({ rows, rounds }: { readonly rows: number; readonly rounds: number }): Promise<void> {
  const world = await openWorld({ people: 50_000, sessions: 1 })
  const file = join(world.folder, 'rows.csv')
  const raw = join(world.folder, 'rows.copy')
  const wrong = join(world.folder, 'wrong.csv')
  const times: Record<'raw' | 'import' | 'again' | 'wrong', number[]> = { raw: [], import: [], again: [], wrong: [] }
  let named = 0
  let peakMb = 0
  const base = process.memoryUsage().rss
  const shareOfOthers = watchOthers()
  try {
    await writeFiles(world, { file, raw, wrong, rows })
    for (let round = 0; round < rounds; round++) {
      await cleared(world)
      times.raw.push(await timed(() => rawCopy(world, raw)))
      await cleared(world)
      const timer = setInterval(() => (peakMb = Math.max(peakMb, (process.memoryUsage().rss - base) / 2 ** 20)), 50)
      times.import.push(await timed(() => feed(world, file, rows)))
      times.again.push(await timed(() => feed(world, file, 0)))
      times.wrong.push(await timed(async () => (named = await refusedFeed(world, wrong, rows))))
      clearInterval(timer)
    }
    const [copied, imported, again, refused] = [median(times.raw), median(times.import), median(times.again), median(times.wrong)]
    const perSecond = (ms: number): number => Math.round(rows / (ms / 1_000))
    publish(
      {
        name: 'import',
        title: `${rows.toLocaleString('en-US')} contribution rows, ${Math.round(statSync(file).size / 2 ** 20)} MB of CSV`,
        rows: [
          { what: 'raw COPY of the ready rows', seconds: copied / 1_000, 'rows/s': perSecond(copied) },
          { what: 'import', seconds: imported / 1_000, 'rows/s': perSecond(imported) },
          { what: 'the same file again: nothing changes', seconds: again / 1_000, 'rows/s': perSecond(again) },
          { what: `${named.toLocaleString('en-US')} wrong lines, each named`, seconds: refused / 1_000, 'rows/s': perSecond(refused) },
        ],
        notes: [
          `Speed of the import, raw COPY being 1: ${(copied / imported).toFixed(2)}.`,
          `Memory of the program grew by ${Math.round(peakMb)} MB at most, reading thread included.`,
          `Other programs used ${Math.round(shareOfOthers() * 100)} % of the machine.`,
        ],
      },
      { times, peakMb },
    )
  } finally {
    await world.close()
  }
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** Rows by unit and person, as an agency exports them: another fund than the one that the data set has. */
function* valuesOf(people: readonly { readonly id: string; readonly no: string }[], rows: number) {
  for (let n = 0; n < rows; n++) {
    const [person, k] = [people[Math.floor(n / ROWS_EACH) % people.length], n % ROWS_EACH]
    if (!person) return
    const [year, month] = [2016 + Math.floor(k / 2), (k % 2) * 6]
    const day = (at: number): string => `${year}-${String(at).padStart(2, '0')}`
    const unit = `TB${String((Math.floor(n / ROWS_EACH) % 500) + 1).padStart(4, '0')}`
    yield {
      person,
      from: day(month + 1),
      to: day(month + 6),
      unit,
      base: 5_000_000 + ((n * 7) % 20_000_000),
      place: `Phân xưởng ${n % 9}`,
      paidOn: `${day(month + 6)}-20`,
    }
  }
}

/** One line of so many is wrong. */
const WRONG_EACH = 1_000
/** What is wrong in turns: the column, what stands there, and how the fault is called. */
const WRONG = [
  { key: 'socialInsuranceNo', cell: '0099999999', code: 'PARTICIPANT_UNKNOWN' },
  { key: 'fromMonth', cell: '13/2016', code: 'MONTH_FORM' },
  { key: 'unitCode', cell: 'KHONGCO', code: 'UNIT_UNKNOWN' },
  { key: 'baseVnd', cell: 'năm triệu', code: 'AMOUNT_FORM' },
  { key: 'paidOn', cell: '31/02/2017', code: 'DAY_FORM' },
] as const
/** The fault of a line of the file, its head being the first. */
const wrongAt = (line: number) => (line % WRONG_EACH === 0 ? WRONG[(line / WRONG_EACH) % WRONG.length] : undefined)

interface Files {
  readonly file: string
  readonly raw: string
  readonly wrong: string
  readonly rows: number
}

async function writeFiles(world: World, { file, raw, wrong, rows }: Files): Promise<void> {
  const { rows: people } = await world.owner.query<{ id: string; no: string }>(
    `select id, social_insurance_no as no from participant order by md5(id::text) limit $1`,
    [Math.ceil(rows / ROWS_EACH)],
  )
  const heads = [...KEYS, ...MORE].map(key => CONTRIBUTIONS.columns.find(column => column.key === key)?.vi ?? key)
  const lines = function* () {
    yield `${heads.join(';')}\n`
    for (const { person, from, to, unit, base, place, paidOn } of valuesOf(people, rows))
      yield `${person.no};TNLĐ-BNN;${from.slice(5)}/${from.slice(0, 4)};${to.slice(5)}/${to.slice(0, 4)};${unit};bắt buộc;đã đóng;${base};0;0,5;Nhân viên kỹ thuật;${place};${paidOn.split('-').toReversed().join('/')}\n`
  }
  const columns: readonly string[] = [...KEYS, ...MORE]
  const wrongLines = function* () {
    let line = 0
    for (const text of lines()) {
      line += 1
      const planted = wrongAt(line)
      const cells = text.trimEnd().split(';')
      if (planted) cells[columns.indexOf(planted.key)] = planted.cell
      yield `${cells.join(';')}\n`
    }
  }
  const ready = function* () {
    for (const { person, from, to, unit, base, place, paidOn } of valuesOf(people, rows))
      yield copyLine([
        person.id,
        newId(),
        'accident',
        `${from}-01`,
        `${to}-01`,
        unit,
        'compulsory',
        'paid',
        base,
        0,
        50,
        'Nhân viên kỹ thuật',
        place,
        paidOn,
      ])
  }
  await pipeline(Readable.from(lines()), createWriteStream(file))
  await pipeline(Readable.from(wrongLines()), createWriteStream(wrong))
  await pipeline(Readable.from(ready()), createWriteStream(raw))
}

async function rawCopy(world: World, raw: string): Promise<void> {
  const client = new pg.Client({ connectionString: world.database.ownerUrl })
  await client.connect()
  try {
    await copyIn(client, { table: 'contribution_period', columns: RAW }, createReadStream(raw, { highWaterMark: 256 * 1024 }))
  } finally {
    await client.end()
  }
}

/** The table as it was: what was brought is the only thing of its fund. */
async function cleared({ owner }: World): Promise<void> {
  const client = await owner.connect()
  try {
    await client.query(
      `begin; set local session_replication_role = replica; delete from contribution_period where fund = 'accident'; commit`,
    )
    await client.query('vacuum (analyze) contribution_period')
    await client.query('delete from news_event')
    await client.query('checkpoint')
  } finally {
    client.release()
  }
}

async function feed(world: World, file: string, wanted: number): Promise<void> {
  const found = await bring(world, file)
  // A fast refusal is no result.
  if (!found.isWritten || found.added !== wanted) throw new Error(`${found.added} rows were added, ${found.faults} faults`)
}

/** A file of which one line in a thousand is wrong. @returns how many wrong lines the report names, each by line, column and fault
 *  @throws Error when a planted fault is missing in the report, when it has another one, or when anything was written */
async function refusedFeed(world: World, file: string, rows: number): Promise<number> {
  const found = await bring(world, file)
  const { rows: told } = await world.owner.query<{ line: number; column: string; code: string }>(
    'select line, column_name as column, code from feed_error where batch_no = $1 order by line, n',
    [found.no],
  )
  const columns = new Map(CONTRIBUTIONS.columns.map(({ key, vi }) => [key, vi]))
  const planted = Array.from({ length: rows }, (_, n) => n + 2).flatMap(line => {
    const fault = wrongAt(line)
    return fault ? [`${line} ${columns.get(fault.key) ?? fault.key} ${fault.code}`] : []
  })
  const named = new Set(told.map(({ line, column, code }) => `${line} ${column} ${code}`))
  const missing = planted.filter(each => !named.has(each))
  if (found.isWritten || missing.length > 0 || named.size !== planted.length)
    throw new Error(
      `${named.size} named of ${planted.length}; missing: ${missing.slice(0, 5).join(', ')}; told: ${[...named].slice(0, 5).join(', ')}`,
    )
  return named.size
}

async function bring(world: World, file: string) {
  const { pool, jobPool } = world.database
  const source = await fileSource(file)
  const steps: string[] = []
  let begun = performance.now()
  try {
    const found = await importFile(
      { platform: { pool, vault: openVault(world.secrets) }, connect: () => jobPool.connect() },
      {
        kind: 'contributions',
        fileName: 'rows.csv',
        source,
        mayWrite: async () => true,
        onStep: step => {
          if (steps.at(-1)?.startsWith(step)) return
          const now = performance.now()
          if (steps.length > 0) steps.push(`${steps.pop() ?? ''} ${Math.round(now - begun)} ms`)
          steps.push(step)
          begun = now
        },
      },
    )
    console.log(`${steps.join(', ')} ${Math.round(performance.now() - begun)} ms`)
    return found
  } finally {
    await source.close()
  }
}
