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

/** As if all codes so far had been sent a day earlier: pauses and budgets of a contact and of an account are over, and what the nightly job
 *  would have forgotten by then is gone. */
export const aDaysPause = (owner: pg.Pool) =>
  owner.query(
    `update otp_code set created_at = created_at - interval '25 hours', expires_at = expires_at - interval '25 hours';
     update otp_flow set created_at = created_at - interval '25 hours', consumed_at = consumed_at - interval '25 hours';
     delete from otp_code where created_at < app_now() - interval '26 hours';
     delete from account_recovery;
     delete from otp_flow f where created_at < app_now() - interval '51 hours' and not exists (
       select from registration r where f.id in (r.otp_flow_id, r.earlier_flow_id)
       union all select from support_request r where f.id = r.otp_flow_id
       union all select from feedback r where f.id = r.otp_flow_id
       union all select from unit_account_request r where f.id = r.otp_flow_id)`,
  )
