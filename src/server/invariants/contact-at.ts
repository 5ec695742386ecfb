/** SQL of the blind index of the contact that an account `a` had when a row (`created_at`) was written: what it was before the first change
 *  that has taken effect since, else what it is; empty bytes where none was proven. */
export const contactAt = (kind: 'phone' | 'email', row: string): string =>
  `coalesce((select coalesce(c.${kind}_before_index, '') from change_request c where c.account_id = a.id and c.outcome = 'applied'
      and c.${kind}_index is not null and c.ended_at > ${row}.created_at order by c.ended_at limit 1),
    case when a.${kind}_proven_at is not null then a.${kind}_index end, '')`
