import type pg from 'pg'

/** Gives one person of the data set a long working life: one row a month for so many months up to October 2026, with twenty employers.
 *  @returns how to put back what was there */
export async function fillLongHistory(owner: pg.Pool, participantId: string, rows: number): Promise<() => Promise<void>> {
  await owner.query(`create table bench_kept as select * from contribution_period where participant_id = $1`, [participantId])
  await owner.query('delete from contribution_period where participant_id = $1', [participantId])
  await owner.query(
    `insert into contribution_period (participant_id, id, fund, from_month, to_month, unit_code, position, workplace, contribution_kind, status,
       base_vnd, employee_rate_bps, employer_rate_bps, paid_on)
     select $1, gen_random_uuid(), 'social', month, month, 'TB' || to_char(n / 12 + 1, 'fm0000'), 'Nhân viên kỹ thuật', 'Phân xưởng 1', 'compulsory',
       'paid', 5000000 + n / 12 * 300000, 800, 1750, month + 45
     from (select n, (date '2026-10-01' - make_interval(months => $2::int - 1 - n))::date as month from generate_series(0, $2::int - 1) n) rows`,
    [participantId, rows],
  )
  return async () => {
    await owner.query('delete from contribution_period where participant_id = $1', [participantId])
    await owner.query('insert into contribution_period select * from bench_kept')
    await owner.query('drop table bench_kept')
  }
}
