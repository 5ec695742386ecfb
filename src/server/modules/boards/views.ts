import type { Period } from '#domain/boards/period.ts'
import type { Tx } from '#server/platform/database/query.ts'

export interface Office {
  readonly code: string
  readonly name: string
}

/** An agency and those below it. */
export const listArea = (tx: Tx, agencyCode: string): Promise<Office[]> =>
  tx.all<Office>({
    text: 'select a.code, a.name from directory_agency a where a.code = $1 or a.parent_code = $1 order by a.code',
    values: [agencyCode],
  })

export interface SumRow {
  /** Null: all offices together. */
  readonly agencyCode: string | null
  readonly received: number
  readonly decided: number
  readonly approved: number
  readonly rejected: number
  readonly helped: number
  readonly returned: number
  readonly withdrawn: number
  readonly inTime: number
  readonly approvedAtFirst: number
  readonly registrations: number
  readonly medianMinutes: number | null
  readonly p90Minutes: number | null
}

const DECIDED = `b.work_minutes is not null`

/** Sums of a period, for each office and for all together, in one reading of the index. */
export const listSums = (tx: Tx, codes: readonly string[], { from, until }: Period): Promise<SumRow[]> =>
  tx.all<SumRow>({
    text: `select b.agency_code,
        count(*) filter (where b.step = 'received') as received,
        count(*) filter (where ${DECIDED}) as decided,
        count(*) filter (where b.step = 'approved') as approved,
        count(*) filter (where b.step = 'rejected') as rejected,
        count(*) filter (where b.step in ('answered', 'settled')) as helped,
        count(*) filter (where b.step = 'returned') as returned,
        count(*) filter (where b.step = 'withdrawn') as withdrawn,
        count(*) filter (where b.in_time) as in_time,
        count(*) filter (where b.step = 'approved' and b.at_first and b.kind = 'registration') as approved_at_first,
        count(*) filter (where ${DECIDED} and b.kind = 'registration') as registrations,
        percentile_disc(0.5) within group (order by b.work_minutes) as median_minutes,
        percentile_disc(0.9) within group (order by b.work_minutes) as p90_minutes
      from board_fact b where b.agency_code = any($1) and b.day between $2 and $3
      group by grouping sets ((b.agency_code), ())`,
    values: [[...codes], from, until],
  })

export interface DayRow {
  readonly day: string
  readonly received: number
  readonly decided: number
}

export const listDays = (tx: Tx, codes: readonly string[], { from, until }: Period): Promise<DayRow[]> =>
  tx.all<DayRow>({
    text: `select b.day, count(*) filter (where b.step = 'received') as received, count(*) filter (where ${DECIDED}) as decided
      from board_fact b where b.agency_code = any($1) and b.day between $2 and $3 group by b.day order by b.day`,
    values: [[...codes], from, until],
  })

export interface ReasonRow {
  readonly step: 'returned' | 'rejected'
  readonly reason: string
  readonly count: number
}

export const listReasons = (tx: Tx, codes: readonly string[], { from, until }: Period): Promise<ReasonRow[]> =>
  tx.all<ReasonRow>({
    text: `select b.step, reason, count(*) as count from board_fact b cross join unnest(b.reasons) as why (reason)
      where b.agency_code = any($1) and b.day between $2 and $3 and b.reasons <> '{}' and b.step in ('returned', 'rejected')
      group by b.step, reason order by count(*) desc, reason, b.step limit 100`,
    values: [[...codes], from, until],
  })

export interface NowRow {
  readonly agencyCode: string
  readonly waiting: number
  readonly dueToday: number
  readonly overdue: number
  readonly returned: number
}

/** What waits at this moment, by office. */
export const listNow = (tx: Tx, codes: readonly string[], at: { readonly now: Date; readonly endOfDay: Date }): Promise<NowRow[]> =>
  tx.all<NowRow>({
    text: `with now as (
        select f.agency_code, true as waits, f.due_at from review_case_file f
        where f.agency_code = any($1) and f.decided_at is null and f.returned_at is null and f.state <> 'withdrawn'
        union all
        select f.agency_code, false, f.due_at from review_case_file f where f.agency_code = any($1) and f.state = 'returned')
      select n.agency_code, count(*) filter (where n.waits) as waiting,
        count(*) filter (where n.waits and n.due_at >= $2 and n.due_at < $3) as due_today,
        count(*) filter (where n.waits and n.due_at < $2) as overdue,
        count(*) filter (where not n.waits) as returned
      from now n group by n.agency_code`,
    values: [[...codes], at.now, at.endOfDay],
  })

/** Until when steps have become facts; null before the first one. */
export const factsUntil = async (tx: Tx): Promise<Date | null> =>
  (await tx.one<{ at: Date | null }>({ text: 'select max(b.at) as at from board_fact b', values: [] })).at

/** The last day on or before a day on which coverage was counted. */
export const coverageDay = async (tx: Tx, until: string): Promise<string | null> =>
  (await tx.one<{ day: string | null }>({ text: 'select max(c.day) as day from board_coverage c where c.day <= $1', values: [until] })).day

export interface CoverageRow extends Office {
  readonly participants: number
  readonly accounts: number
}

export const listCoverage = (tx: Tx, codes: readonly string[], day: string): Promise<CoverageRow[]> =>
  tx.all<CoverageRow>({
    text: `select a.code, a.name, c.participants, c.accounts from board_coverage c join directory_agency a on a.code = c.agency_code
      where c.day = $2 and c.agency_code = any($1) and c.unit_code = '' order by a.code`,
    values: [[...codes], day],
  })

/** Units that a board lists at most. */
export const MOST_UNITS = 500

/** The largest units, one more than are listed. */
export const listUnitCoverage = (tx: Tx, codes: readonly string[], day: string): Promise<CoverageRow[]> =>
  tx.all<CoverageRow>({
    text: `select u.code, u.name, c.participants, c.accounts from board_coverage c join unit u on u.code = c.unit_code
      where c.day = $2 and c.agency_code = any($1) and c.unit_code <> '' order by c.participants desc, u.code limit ${MOST_UNITS + 1}`,
    values: [[...codes], day],
  })
