import type { PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { cardStatus, currentCard, type CardStatus } from '#domain/card/status.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { addMonths, renewalOf } from '#domain/card/renewal.ts'
import { copyCard, extendCard, listTermsOf, updateCard, type CardChange } from './store.ts'

interface CardInForce {
  readonly status: CardStatus
  readonly facilityCode: string
  readonly areaCode: string | null
  readonly fiveYearDate: PlainDate | null
  readonly validUntil: PlainDate | null
  /** Paid for by a household. */
  readonly isOfHousehold: boolean
}

/** The card of a person that counts today, else the newest; undefined for who has none. */
export async function cardInForce(ctx: Ctx, participantId: Uuid): Promise<CardInForce | undefined> {
  const card = currentCard(await listTermsOf(ctx.tx, participantId), ctx.today)
  if (!card) return undefined
  const { facilityCode, areaCode, fiveYearDate, validUntil } = card
  return { status: cardStatus(card, ctx.today), facilityCode, areaCode, fiveYearDate, validUntil, isOfHousehold: isOfHousehold(card) }
}

const isOfHousehold = ({ cardNo }: { readonly cardNo: string }): boolean => cardNo.startsWith('GD')

/** Issues the card of a person again as of today, with what is to be different: number and validity stay.
 *  @law Nghị định 188/2025/NĐ-CP Điều 11 */
export async function reissueCard(ctx: Ctx, participantId: Uuid, change: CardChange): Promise<void> {
  const card = currentCard(await listTermsOf(ctx.tx, participantId), ctx.today)
  if (!card) throw new Error('a card is issued again to somebody who has none')
  await updateCard(ctx.tx, { participantId, id: card.id }, { ...change, issuedOn: ctx.today })
  await recordAudit(ctx, { action: 'card.reissue', subjectKind: 'card', subjectId: card.id })
}

/** Renews the card of a household that was paid for: a card that has not ended gets a later last day; after a break there is another one
 *  with the same number, whose five years begin anew when the break was long.
 *  @law Luật BHYT Điều 16 khoản 3 */
export async function renewCard(
  ctx: Ctx,
  participantId: Uuid,
  paid: { readonly paidOn: PlainDate; readonly months: number },
): Promise<void> {
  const card = currentCard(await listTermsOf(ctx.tx, participantId), ctx.today)
  if (!card || card.validUntil === null || !isOfHousehold(card)) throw new Error('a card is renewed that no household pays for')
  const { validFrom, validUntil, goesOn, beginsAnew } = renewalOf(card.validUntil, paid)
  const own = { participantId, id: card.id }
  if (goesOn) {
    await extendCard(ctx.tx, own, { validUntil, issuedOn: ctx.today })
    return recordAudit(ctx, { action: 'card.renew', subjectKind: 'card', subjectId: card.id })
  }
  const id = ctx.newId()
  const fiveYearDate = beginsAnew ? addMonths(validFrom, 60) : card.fiveYearDate
  await copyCard(ctx.tx, own, { id, validFrom, validUntil, fiveYearDate, issuedOn: ctx.today })
  await recordAudit(ctx, { action: 'card.renew', subjectKind: 'card', subjectId: id })
}
