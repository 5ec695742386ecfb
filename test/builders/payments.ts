import * as z from 'zod/mini'
import { ServicePayment } from '#contract/service-payments.ts'
import { hashToken } from '#server/modules/accounts/index.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { Answer, Browser } from '#test/support/product.ts'
import { freshlyProven, type Known } from './account.ts'
import { noOpenService } from './services.ts'

export const PAYMENTS = '/api/v1/me/services/payments'
/** A year of the card of a household, for its first member. */
export const A_PAYMENT = { procedure: 'household_card', values: { memberRank: '1', cardMonths: '12' }, language: 'vi' } as const

type Proving = Pick<Known, 'database'>

export const paymentsOf = async (own: Browser): Promise<ServicePayment[]> => bodyOf(await own.get(PAYMENTS), z.array(ServicePayment))
export async function paymentOf(own: Browser, { id }: Pick<ServicePayment, 'id'>): Promise<ServicePayment> {
  const found = (await paymentsOf(own)).find(one => one.id === id)
  if (!found) throw new Error('no such payment')
  return found
}

/** The card of somebody is one of a household that runs out in so many days, and nothing of its renewal is under way. */
export async function mayRenew(test: Proving, own: Browser, days = 20): Promise<void> {
  await noOpenService(test, own)
  for (const { id, canPay } of await paymentsOf(own)) if (canPay) await own.post(`${PAYMENTS}/${id}/cancel`)
  await test.database.owner.query(
    `update card c set card_no = 'GD4' || substr(c.card_no, 4), valid_until = app_today() + $2::int
     from account_session s join account a on a.id = s.account_id
     where s.token_hash = $1 and c.participant_id = a.participant_id`,
    [hashToken(own.cookies.get('s') ?? ''), days],
  )
}

export async function askToPay(test: Proving, own: Browser, asked: object = A_PAYMENT): Promise<Answer> {
  await freshlyProven(test, own)
  return own.post(PAYMENTS, asked)
}

/** An order of somebody who is signed in, that nobody has paid yet and the gateway does not know. */
export async function aPayment(test: Proving, own: Browser): Promise<ServicePayment> {
  await mayRenew(test, own)
  return bodyOf(await askToPay(test, own), ServicePayment)
}

/** The same, for which the gateway has a page. */
export async function aPaymentToPay(test: Proving, own: Browser): Promise<ServicePayment> {
  const { id } = await aPayment(test, own)
  return bodyOf(await own.post(`${PAYMENTS}/${id}/pay`), ServicePayment)
}

/** Something that differs between a statement and the ledger, as the nightly comparison leaves it. */
export async function aDifference({ database: { owner } }: Proving): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `with found as (
       insert into payment_difference (id, day, kind, movement, ref, order_no, theirs_vnd, found_at)
       values (gen_random_uuid(), app_today(), 'missing_here', 'payment', gen_random_uuid()::text, 'TT00000000000000', 1000, app_now()) returning id, version)
     insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
     select 'system', 'payments.differ', 'payment_difference', id, version, 'test' from found returning subject_id as id`,
  )
  return rows[0]?.id ?? ''
}
