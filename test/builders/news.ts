import { expect } from 'vitest'
import { addDays, dayInVietnam, instantInVietnam } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { letHappen, type Happening } from '#seed/let-happen.ts'
import { newsJobs } from '#server/modules/news/index.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import type { TestProduct } from '#test/support/product.ts'
import { child } from './children.ts'

type Test = Pick<TestProduct, 'database'>

export async function participantId({ database }: Test, key: string): Promise<Uuid> {
  const { rows } = await database.owner.query<{ id: Uuid }>('select id from participant where social_insurance_no = $1', [
    child(key).socialInsuranceNo,
  ])
  const id = rows[0]?.id
  if (!id) throw new Error(`no demo person ${key}`)
  return id
}

/** Something comes onto the record of a demo person, as by a feed. */
export async function happens(test: Test, key: string, what: Happening): Promise<void> {
  const id = await participantId(test, key)
  expect(await transact(test.database.platform, { traceId: 'test', guard: asSystem }, ctx => letHappen(ctx, id, what))).toBe(true)
}

let runs = 0
/** Runs a job of the news here and now. */
export const runNews = (
  test: Test,
  job: 'tell_news' | 'look_for_missing_months' | 'note_ending_cards' | 'text_unread_news',
): Promise<void> | undefined => newsJobs(test.database.platform)[job]?.(job === 'tell_news' ? { atOnce: true } : {}, `test-${++runs}`)

/** Notices of the news in somebody's inbox, oldest first. */
export async function newsOf({ database }: Test, key: string): Promise<readonly { readonly id: string; readonly template: string }[]> {
  const { rows } = await database.owner.query<{ id: string; template: string }>(
    `select n.id, n.template from notification_notice n join participant p on p.id = n.participant_id
     where p.social_insurance_no = $1 and n.template like 'news\\_%' order by n.id`,
    [child(key).socialInsuranceNo],
  )
  return rows
}

/** Ten in the morning, or another hour, of a day from the real one on, in Vietnam. */
export const onDay = (days: number, hour = 10, minute = 0): string =>
  instantInVietnam(addDays(dayInVietnam(new Date()), days), hour, minute).toISOString()

/** Text messages of the news that were promised to somebody. */
export async function textsOf({ database }: Test, key: string): Promise<readonly { readonly id: string; readonly template: string }[]> {
  const { rows } = await database.owner.query<{ id: string; template: string }>(
    `select m.id, m.template from notification_message m join account a on a.id = m.subject_id join participant p on p.id = a.participant_id
     where p.social_insurance_no = $1 and m.channel = 'sms' and m.template like 'news\\_%' order by m.id`,
    [child(key).socialInsuranceNo],
  )
  return rows
}
