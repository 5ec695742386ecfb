import type pg from 'pg'
import { openCoordinator, UNIT } from './roster.ts'
import { watchOthers } from './lib/quiet.ts'
import { publish } from './lib/report.ts'
import { median, percentile } from './lib/stats.ts'
import { openWorld, startProductWeb } from './lib/world.ts'

const WARM_UP = 10

/** The board of a unit with so many members in classes of fifty, over HTTP with sign-in and guard as always. One in three has an
 *  account, others wait, have to correct (with a history) or were rejected, the rest has not started. Goal: 100 ms. */
export async function unitBoard({ people, times }: { readonly people: number; readonly times: number }): Promise<void> {
  const world = await openWorld({ people: 10_000, sessions: 1 })
  const token = await openCoordinator(world.owner)
  await fillUnit(world.owner, people)
  const program = await startProductWeb(world)
  const shareOfOthers = watchOthers()
  const headers = { cookie: `a=${token}`, 'x-requested-by': 'vssid', 'sec-fetch-site': 'same-origin' }
  const ask = async (path: string): Promise<number> => {
    const begun = performance.now()
    const answer = await fetch(`http://127.0.0.1:${program.port}/api/v1/unit${path}`, { headers })
    const body = await answer.arrayBuffer()
    // A fast refusal is no result.
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${Buffer.from(body).toString('utf8').slice(0, 200)}`)
    return performance.now() - begun
  }
  const questions: Readonly<Record<string, () => Promise<number>>> = {
    board: () => ask('/board'),
  }
  try {
    const rows = []
    const measured: Record<string, readonly number[]> = {}
    for (const [question, run] of Object.entries(questions)) {
      const latencies: number[] = []
      for (let n = -WARM_UP; n < times; n++) {
        const ms = await run()
        if (n >= 0) latencies.push(ms)
      }
      measured[question] = latencies
      rows.push({ question, 'p50 ms': median(latencies), 'p95 ms': percentile(latencies, 0.95), 'worst ms': Math.max(...latencies) })
    }
    const notes = ['Goal: p95 of the board at most 100 ms.', `Other programs used ${Math.round(shareOfOthers() * 100)} % of the machine.`]
    publish(
      { name: 'unit-board', title: `a unit of ${people.toLocaleString('en-US')} members, each question ${times} times`, rows, notes },
      { people, measured },
    )
  } finally {
    await program.stop()
    await world.close()
  }
}

/** Members who are people of the registry, with dossiers of which nothing is true. */
async function fillUnit(owner: pg.Pool, people: number): Promise<void> {
  const client = await owner.connect()
  try {
    await client.query('begin; set local session_replication_role = replica')
    await client.query('delete from unit_member')
    await client.query('delete from unit_group')
    for (const statement of STATEMENTS)
      await client.query(statement, statement.includes('$2') ? [UNIT, people] : statement.includes('$1') ? [UNIT] : [])
    await client.query('commit')
    await client.query('vacuum (analyze) unit_member, unit_group, account, review_case_file, review_event')
  } finally {
    client.release()
  }
}

const STATEMENTS: readonly string[] = [
  `insert into unit_roster (unit_code, id, created_at) values ($1, gen_random_uuid(), now()) on conflict do nothing`,
  `insert into unit_group (id, unit_code, name) select gen_random_uuid(), $1, 'Lớp ' || n from generate_series(0, $2::int / 50) n`,
  `insert into unit_member (id, unit_code, group_id, social_insurance_no, full_name, participant_id, match, member_from)
   select gen_random_uuid(), $1, g.id, p.social_insurance_no, p.full_name, p.id, 'matched', now()
   from (select id, social_insurance_no, full_name, row_number() over (order by id) - 1 as n from participant order by id limit $2) p
   join unit_group g on g.unit_code = $1 and g.name = 'Lớp ' || (p.n / 50)`,
  // One in three keeps the account; who has none has a dossier in one of three states, or nothing.
  `update account a set state = case when m.n % 3 = 0 then 'active' else 'closed' end
   from (select participant_id, row_number() over (order by id) as n from unit_member where unit_code = $1) m where a.participant_id = m.participant_id`,
  `delete from review_event where case_file_id in (select id from review_case_file where no like '%/2026/99901')`,
  `delete from review_case_file where no like '%/2026/99901'`,
  `insert into review_case_file (id, kind, no, agency_code, social_insurance_no, applicant_name, contact_index, state, submitted_at, due_at,
     decided_by, decided_at, returned_at)
   select gen_random_uuid(), 'registration', to_char(m.n, 'fm00000') || '/2026/99901', u.agency_code, m.social_insurance_no, m.full_name,
     sha256(m.social_insurance_no::bytea), s.state, now() - interval '5 days', now(),
     case when s.state = 'rejected' then (select id from staff limit 1) end, case when s.state = 'rejected' then now() end,
     case when s.state = 'returned' then now() - interval '2 days' end
   from (select *, row_number() over (order by id) as n from unit_member where unit_code = $1) m
   join unit u on u.code = $1
   cross join lateral (select (array['submitted', 'returned', 'rejected'])[1 + m.n % 3] as state) s
   where m.n % 2 = 0`,
  `insert into review_event (case_file_id, version, action, from_state, to_state, actor_kind, at)
   select f.id, v, 'return', 'in_review', 'returned', 'staff', now() from review_case_file f, generate_series(1, 2) v
   where f.no like '%/2026/99901' and f.state = 'returned' and $1::text is not null`,
]
