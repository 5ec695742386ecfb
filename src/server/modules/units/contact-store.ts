import { CONTACT_DAYS, type ContactHistory } from '#domain/units/reminder.ts'
import type { Tx } from '#server/platform/database/query.ts'

interface Row extends ContactHistory {
  readonly contactIndex: Buffer
}

/** What reminders wrote to phones and addresses, by blind index, in hexadecimal signs: those of one unit, as its coordinators may
 *  know it (a held one counts as sent, waiting ones are named), or of all units together, of which only what really went counts.
 *  @param unitCode null: all units */
export async function historyOfContacts(
  tx: Tx,
  unitCode: string | null,
  indexes: readonly Buffer[],
  now: Date,
): Promise<ReadonlyMap<string, ContactHistory>> {
  if (!indexes.length) return new Map()
  const rows = await tx.all<Row>({
    text: `select x.contact_index, bool_or(x.outcome = 'queued') as is_queued,
        max(x.settled_at) filter (where x.outcome <> 'queued') as last_at,
        (count(*) filter (where x.outcome <> 'queued'))::int as times
      from unit_reminder_member x join unit_reminder r on r.id = x.reminder_id
      where x.contact_index = any($2::bytea[])
        and case when $1::text is null then x.outcome = 'sent' else r.unit_code = $1 and x.outcome in ('queued', 'sent', 'held') end
        and (x.outcome = 'queued' or x.settled_at > $3::timestamptz - make_interval(days => ${CONTACT_DAYS}))
      group by x.contact_index`,
    values: [unitCode, [...indexes], now],
  })
  return new Map(rows.map(({ contactIndex, ...history }) => [contactIndex.toString('hex'), history]))
}

/** Contacts to which messages with the link of a member in a campaign went, by blind index. */
export const contactsOfLink = async (
  tx: Tx,
  { campaignId, memberId }: { readonly campaignId: string; readonly memberId: string },
): Promise<readonly Buffer[]> =>
  (
    await tx.all<{ readonly contactIndex: Buffer }>({
      text: `select distinct x.contact_index from unit_reminder_member x join unit_reminder r on r.id = x.reminder_id
        where r.campaign_id = $1 and x.member_id = $2 and x.contact_index is not null and x.outcome in ('sent', 'held')`,
      values: [campaignId, memberId],
    })
  ).map(({ contactIndex }) => contactIndex)

/** Forgets to which contacts reminders went that no limit counts any more, a portion of them. @returns how many there were */
export const forgetContacts = (tx: Tx, most: number): Promise<number> =>
  tx.run({
    text: `update unit_reminder_member set contact_index = null where ctid = any(array(
      select ctid from unit_reminder_member where contact_index is not null and outcome <> 'queued'
        and settled_at < app_now() - make_interval(days => ${CONTACT_DAYS}) order by settled_at limit $1))`,
    values: [most],
  })
