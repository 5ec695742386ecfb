import type pg from 'pg'

/** Moves the product's clock; the database decides every expiry by it. "3 days", "-1 hour". */
export async function travel(owner: pg.Pool, by: string): Promise<void> {
  await owner.query(
    `insert into platform_clock (offset_by) values ($1::interval) on conflict (only_row) do update set offset_by = platform_clock.offset_by + excluded.offset_by`,
    [by],
  )
}
