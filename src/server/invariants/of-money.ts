import type { Invariant } from './invariant.ts'

/** Money of people. */
export const OF_MONEY: readonly Invariant[] = [
  {
    id: 'V07',
    says: 'every payment pays its order or is owed back, what has gone back was owed, and no order is paid that no payment of its amount pays',
    sql: `select (select count(*) from payment_entry e join payment_order o on o.id = e.order_id
          where e.kind = 'payment' and (o.state <> 'paid' or o.payment_ref <> e.payment_ref)
            and not exists (select from payment_entry d where d.kind = 'refund_due' and d.payment_ref = e.payment_ref and d.amount_vnd = e.amount_vnd))
      + (select count(*) from payment_entry r where r.kind = 'refund'
          and not exists (select from payment_entry d where d.kind = 'refund_due' and d.payment_ref = r.payment_ref and d.amount_vnd = r.amount_vnd))
      + (select count(*) from payment_order o where o.state = 'paid' and not exists (select from payment_entry e
          where e.order_id = o.id and e.kind = 'payment' and e.payment_ref = o.payment_ref and e.amount_vnd = o.amount_vnd))`,
  },
  {
    id: 'V08',
    says: 'months that a request has put into a book were granted to the same person, and the money for them is here',
    sql: `select count(*) from contribution_period c join service_request r on r.id = c.id
          where r.participant_id <> c.participant_id or r.outcome is distinct from 'approved'
            or not exists (select from payment_order o where o.follow_id = r.id and o.state = 'paid')`,
  },
]
