import { createHash } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import pg from 'pg'
import { historyStatements } from '../lib/statements.ts'

/** The least that a Node server can do and still send the product's statements: no framework, no check of the request, no log, no
 *  metrics, no security headers. BENCH_PIPELINE=1 sends all statements at once, else each waits for the answer of the one before. */
const { session, list } = await historyStatements()
const pipeline = process.env['BENCH_PIPELINE'] === '1'
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)
pg.types.setTypeParser(pg.types.builtins.DATE, value => value)
const pool = new pg.Pool({ connectionString: process.env['BENCH_URL'], max: 20, pipeline })

interface Period {
  readonly [column: string]: unknown
  readonly from_month: string
  readonly id: string
}

const server = createServer((request, response) => {
  const token = /(?:^|; )s=([^;]+)/u.exec(request.headers.cookie ?? '')?.[1] ?? ''
  const sent = pipeline ? inOneTrip(token) : oneByOne(token)
  sent.then(
    rows => answer(response, rows),
    (error: unknown) => {
      console.error(error)
      response.writeHead(500).end()
    },
  )
})
server.keepAliveTimeout = 10_000
server.listen(Number(process.env['PORT']), '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
const sessionOf = (token: string) => ({ name: 'session', text: session.text, values: [hashOf(token)] })
const listQuery = { name: 'list', text: list.text, values: [...list.values] }

async function oneByOne(token: string): Promise<readonly Period[] | undefined> {
  const client = await pool.connect()
  await client.query('begin read only')
  const found = await client.query<{ live: boolean }>(sessionOf(token))
  await client.query('set local role vssid_citizen')
  const { rows } = await client.query<Period>(listQuery)
  await client.query('commit')
  client.release()
  return found.rows[0]?.live ? rows : undefined
}

async function inOneTrip(token: string): Promise<readonly Period[] | undefined> {
  const client = await pool.connect()
  const [, found, , { rows }] = await Promise.all([
    client.query('begin read only'),
    client.query<{ live: boolean }>(sessionOf(token)),
    client.query('set local role vssid_citizen'),
    client.query<Period>(listQuery),
    client.query('commit'),
  ])
  client.release()
  return found.rows[0]?.live ? rows : undefined
}

function answer(response: ServerResponse, rows: readonly Period[] | undefined): void {
  if (!rows) return void response.writeHead(401).end()
  const items = rows.slice(0, 20).map(present)
  const last = items.at(-1)
  const body = JSON.stringify({ items, next: rows.length > 20 && last ? `${last.fromMonth}_${last.id}` : null })
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }).end(body)
}

const present = (row: Period) => ({
  id: row.id,
  fromMonth: row.from_month,
  toMonth: row['to_month'],
  unitCode: row['unit_code'],
  unitName: row['unit_name'],
  position: row['position'],
  workplace: row['workplace'],
  kind: row['kind'],
  status: row['status'],
  currency: row['currency'],
  baseVnd: row['base_vnd'],
  coefficient: row['coefficient'],
  allowancePositionVnd: row['allowance_position_vnd'],
  allowanceSeniorityVnd: row['allowance_seniority_vnd'],
  allowanceProfessionVnd: row['allowance_profession_vnd'],
  allowanceOtherVnd: row['allowance_other_vnd'],
  employeeRateBps: row['employee_rate_bps'],
  employerRateBps: row['employer_rate_bps'],
  hazardous: row['hazardous'],
  paidOn: row['paid_on'],
})
