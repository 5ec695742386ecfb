import type pg from 'pg'

/** Moves the product's clock; the database decides every expiry by it. "3 days", "-1 hour". */
export async function travel(owner: pg.Pool, by: string): Promise<void> {
  await owner.query(
    `insert into platform_clock (offset_by) values ($1::interval) on conflict (only_row) do update set offset_by = platform_clock.offset_by + excluded.offset_by`,
    [by],
  )
}

/** Moves the product's clock to an instant, "2026-11-16T02:00:00Z"; from there it goes on. */
export async function travelTo(owner: pg.Pool, instant: string): Promise<void> {
  await owner.query(
    `insert into platform_clock (offset_by) values ($1::timestamptz - clock_timestamp())
     on conflict (only_row) do update set offset_by = excluded.offset_by`,
    [instant],
  )
}
