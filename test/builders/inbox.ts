import { expect } from 'vitest'
import * as z from 'zod/mini'
import { api } from '#contract/api.ts'
import { NoticePage } from '#contract/inbox.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { tellOwner, type SecurityNotice } from '#server/modules/accounts/index.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { Browser, TestProduct } from '#test/support/product.ts'
import { person } from './people.ts'

/** Something happens to the account of a demo person. @returns the id of the notice in the inbox */
export async function aNoticeOf(
  { product, database }: TestProduct,
  key: string,
  notice: SecurityNotice = 'password_changed',
): Promise<string> {
  const { rows } = await database.owner.query<{ id: Uuid }>(
    'select a.id from account a join participant p on p.id = a.participant_id where p.social_insurance_no = $1',
    [person(key).socialInsuranceNo],
  )
  const account = rows[0]?.id
  if (!account) throw new Error(`no account of ${key}`)
  await transact(product.platform, { traceId: 'test', guard: asSystem }, ctx => tellOwner(ctx, account, notice))
  const newest = await database.owner.query<{ id: string }>(
    'select id from notification_notice where subject_id = $1 order by id desc limit 1',
    [account],
  )
  return newest.rows[0]?.id ?? ''
}

/** The first page of somebody's inbox. */
export const inboxOf = async (browser: Browser): Promise<NoticePage> => bodyOf(await browser.get('/api/v1/me/notices'), NoticePage)

export const unreadOf = async (browser: Browser): Promise<number> =>
  bodyOf(await browser.get('/api/v1/me/notices/unread'), api.countUnreadNotices.output).unread

const Subscribed = z.strictObject({ endpoint: z.string(), p256dh: z.string(), auth: z.string() })

/** A device that has subscribed at the stand-in push service, with keys of its own, as its browser would tell the server. */
export async function aDevice({ browser }: Pick<TestProduct, 'browser'>, language: 'vi' | 'en' = 'vi') {
  const { publicKey } = bodyOf(await browser().get('/api/v1/push/key'), api.getPushKey.output)
  return { ...bodyOf(await browser().post('/dev/push', { key: publicKey }), Subscribed), language }
}

/** The device turns notifications off without telling anybody: its address is gone. */
export async function deviceGone({ browser }: Pick<TestProduct, 'browser'>, endpoint: string): Promise<void> {
  expect(await browser().post('/dev/push/forget', { endpoint })).toMatchObject({ status: 204 })
}
