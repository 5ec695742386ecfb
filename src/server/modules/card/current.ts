import type { PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { cardStatus, currentCard, type CardStatus } from '#domain/card/status.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { listTermsOf, updateCard, type CardChange } from './store.ts'

interface CardInForce {
  readonly status: CardStatus
  readonly facilityCode: string
  readonly areaCode: string | null
  readonly fiveYearDate: PlainDate | null
}

/** The card of a person that counts today, else the newest; undefined for who has none. */
export async function cardInForce(ctx: Ctx, participantId: Uuid): Promise<CardInForce | undefined> {
  const card = currentCard(await listTermsOf(ctx.tx, participantId), ctx.today)
  if (!card) return undefined
  const { facilityCode, areaCode, fiveYearDate } = card
  return { status: cardStatus(card, ctx.today), facilityCode, areaCode, fiveYearDate }
}

/** Issues the card of a person again as of today, with what is to be different: number and validity stay.
 *  @law Nghị định 188/2025/NĐ-CP Điều 11 */
export async function reissueCard(ctx: Ctx, participantId: Uuid, change: CardChange): Promise<void> {
  const card = currentCard(await listTermsOf(ctx.tx, participantId), ctx.today)
  if (!card) throw new Error('a card is issued again to somebody who has none')
  await updateCard(ctx.tx, { participantId, id: card.id }, { ...change, issuedOn: ctx.today })
  await recordAudit(ctx, { action: 'card.reissue', subjectKind: 'card', subjectId: card.id })
}
