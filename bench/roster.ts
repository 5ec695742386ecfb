import { createHash, randomUUID } from 'node:crypto'
import type pg from 'pg'
import writeXlsxFile from 'write-excel-file/node'
import { watchOthers } from './lib/quiet.ts'
import { publish } from './lib/report.ts'
import { median } from './lib/stats.ts'
import { openWorld, startProductWeb } from './lib/world.ts'
import { endRows } from '#test/builders/traced.ts'

export const UNIT = 'BENCH1Z'
const HEAD = ['Họ và tên', 'Mã số BHXH', 'Lớp', 'Điện thoại', 'Email', 'Mã SV']

/** What a coordinator waits for: a workbook of so many people previewed, applied to an empty roster, applied again, and the list with
 *  its states, over HTTP with sign-in, guard and audit as always. */
export async function roster({ people, rounds }: { readonly people: number; readonly rounds: number }): Promise<void> {
  const world = await openWorld({ people: 10_000, sessions: 1 })
  const token = await openCoordinator(world.owner)
  const file = await workbookOf(world.owner, people)
  const program = await startProductWeb(world)
  const shareOfOthers = watchOthers()
  const ask = asking(program.port, token)
  const times: Record<string, number[]> = {}
  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const begun = performance.now()
    const answer = await work()
    ;(times[what] ??= []).push(performance.now() - begun)
    return answer
  }
  try {
    for (let round = 0; round < rounds; round++) {
      await world.owner.query('delete from unit_roster_upload')
      await endRows(world.owner, 'unit_member')
      await world.owner.query('delete from unit_group; delete from platform_rate')
      const { seen } = await timed('preview of a new roster', () => ask('/roster/preview', file))
      await timed('apply it', () => ask(`/roster/apply?seen=${String(seen)}`, file))
      const again = await timed('preview of the same again', () => ask('/roster/preview', file))
      if (again['unchanged'] !== people) throw new Error('the same file would change something')
      await timed('groups with states', () => ask('/groups'))
      await timed('first page of members', () => ask('/members/search', {}))
    }
    const rows = Object.entries(times).map(([what, ms]) => ({ what, 'median ms': median(ms), 'worst ms': Math.max(...ms) }))
    const others = `Other programs used ${Math.round(shareOfOthers() * 100)} % of the machine.`
    publish(
      { name: 'roster', title: `a roster of ${people.toLocaleString('en-US')} people, ${file.length} bytes`, rows, notes: [others] },
      { times },
    )
  } finally {
    await program.stop()
    await world.close()
  }
}

type Answer = Readonly<Record<string, unknown>>

const asking = (port: number, token: string) => {
  const headers = { cookie: `a=${token}`, 'x-requested-by': 'vssid', 'sec-fetch-site': 'same-origin' }
  return async (path: string, body?: Buffer | object): Promise<Answer> => {
    const type = body instanceof Buffer ? 'application/octet-stream' : 'application/json'
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/unit${path}`, {
      ...(body && { method: 'POST', body: body instanceof Buffer ? new Uint8Array(body) : JSON.stringify(body) }),
      headers: { ...headers, ...(body && { 'content-type': type }) },
    })
    const text = await answer.text()
    // A fast refusal is no result.
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 200)}`)
    return JSON.parse(text) as Answer
  }
}

/** A unit and its coordinator, signed in. @returns the cookie's value */
export async function openCoordinator(owner: pg.Pool): Promise<string> {
  const token = createHash('sha256').update('bench coordinator').digest('base64url')
  await owner.query(
    `insert into unit (code, name, address, agency_code) select $1, 'Đơn vị thử nghiệm', '', code from directory_agency where level = 'local'
     order by code limit 1 on conflict do nothing`,
    [UNIT],
  )
  const { rows } = await owner.query<{ id: string }>(`select id from staff where login_name = 'bench.unit'`)
  const staffId = rows[0]?.id ?? randomUUID()
  // Past the guards of the table: nobody has let this coordinator in.
  if (!rows[0])
    await owner.query(
      `begin; set local session_replication_role = replica;
       insert into staff (id, login_name, full_name, role, agency_code, unit_code, password_hash, password_must_change)
       select '${staffId}', 'bench.unit', 'Nguyễn Thử Nghiệm', 'coordinator', agency_code, code, 'x', false from unit where code = '${UNIT}';
       commit`,
    )
  await owner.query('delete from staff_session where staff_id = $1', [staffId])
  await owner.query(
    `insert into staff_session (id, staff_id, token_hash, device_label, created_at, seen_at, expires_at, proven_at, factor)
     values ($1, $2, $3, 'Thử nghiệm', now(), now(), now() + interval '8 hours', now(), 'passkey')`,
    [randomUUID(), staffId, createHash('sha256').update(token).digest()],
  )
  return token
}

/** A workbook of people whom the registry has, in classes of fifty. */
async function workbookOf(owner: pg.Pool, people: number): Promise<Buffer> {
  const { rows } = await owner.query<{ no: string; name: string }>(
    'select social_insurance_no as no, full_name as name from participant order by id limit $1',
    [people],
  )
  const cell = (value: string) => ({ value, type: String })
  const lines = rows.map(({ no, name }, n) => {
    const figures = String(n).padStart(6, '0')
    return [name, no, `Lớp ${Math.floor(n / 50) + 1}`, `0500${figures}`, `n${figures}@vidu.example`, `SV${figures}`]
  })
  return writeXlsxFile([{ sheet: 'Danh sách', data: [HEAD, ...lines].map(line => line.map(cell)) }]).toBuffer()
}
