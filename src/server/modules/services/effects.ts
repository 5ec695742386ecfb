import { plainDate, type PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { ServiceValues } from '#domain/services/fields.ts'
import type { Effect } from '#domain/services/procedure.ts'
import type { Ctx } from '#server/platform/context.ts'
import { payElsewhere } from '../benefits/index.ts'
import { reissueCard, renewCard } from '../card/index.ts'

/** @param paidOn day of the payment, of what was paid for */
type Hand = (ctx: Ctx, participantId: Uuid, values: ServiceValues, paidOn: PlainDate | undefined) => Promise<void>

/** What an approval does to the record, in the transaction of the decision. */
export const EFFECT_HANDS: Readonly<Record<Effect, Hand>> = {
  none: async () => undefined,
  reissue_card: (ctx, participantId) => reissueCard(ctx, participantId, {}),
  move_card: (ctx, participantId, { facilityCode }) => reissueCard(ctx, participantId, facilityCode === undefined ? {} : { facilityCode }),
  correct_card: (ctx, participantId, { areaCode, fiveYearDate }) =>
    reissueCard(ctx, participantId, {
      areaCode: areaCode === undefined || areaCode === 'none' ? null : areaCode,
      fiveYearDate: fiveYearDate === undefined || fiveYearDate === '' ? null : plainDate(fiveYearDate),
    }),
  extend_card: (ctx, participantId, { cardMonths }, paidOn) =>
    renewCard(ctx, participantId, { paidOn: paidOn ?? ctx.today, months: Number(cardMonths) }),
  pay_elsewhere: (ctx, participantId, { payMethod, bankName, bankAccount, payPlace }) =>
    payElsewhere(
      ctx,
      participantId,
      payMethod === 'account'
        ? { method: 'account', place: `${bankName ?? ''}, đuôi ${(bankAccount ?? '').slice(-4)}` }
        : { method: 'cash', place: payPlace ?? '' },
    ),
}
