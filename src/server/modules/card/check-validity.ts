import type { CardValidity } from '#contract/card.ts'
import { cardStatus } from '#domain/card/status.ts'
import { cardAskedFor, type AskedCard } from '#domain/card/validity.ts'
import type { Ctx } from '#server/platform/context.ts'
import { countHit } from '#server/platform/http/rate.ts'
import { listCardsByNumber } from './views.ts'

/** Questions about one number in a day, by all addresses together: nobody finds a birth date by trying. Counted alike whether a card has
 *  the number or not. */
const BY_NUMBER = { most: 20, windowS: 86_400 }

/** What a guest who has a card in hand may know of it. Every mistake has the same answer: whether the number, the name or the date is
 *  another one, and whether anybody has that number.
 *  @throws TOO_MANY_REQUESTS */
export async function checkValidity(ctx: Ctx, asked: AskedCard): Promise<CardValidity> {
  const socialInsuranceNo = asked.cardNo.slice(-10)
  await countHit(
    ctx.tx,
    `card:${ctx.vault.index('personal_id', socialInsuranceNo).toString('base64url')}`,
    BY_NUMBER.most,
    BY_NUMBER.windowS,
  )
  const { cards, today, now } = await listCardsByNumber(ctx.tx, socialInsuranceNo)
  const card = cardAskedFor(cards, asked, today)
  return {
    asOf: now.toISOString(),
    card: card
      ? { status: cardStatus(card, today), validFrom: card.validFrom, validUntil: card.validUntil, areaCode: card.areaCode }
      : null,
  }
}
