import { plainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { ServiceValues } from '#domain/services/fields.ts'
import type { Effect } from '#domain/services/procedure.ts'
import type { Ctx } from '#server/platform/context.ts'
import { payElsewhere } from '../benefits/index.ts'
import { reissueCard } from '../card/index.ts'

type Hand = (ctx: Ctx, participantId: Uuid, values: ServiceValues) => Promise<void>

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
  pay_elsewhere: (ctx, participantId, { payMethod, bankName, bankAccount, payPlace }) =>
    payElsewhere(
      ctx,
      participantId,
      payMethod === 'account'
        ? { method: 'account', place: `${bankName ?? ''}, đuôi ${(bankAccount ?? '').slice(-4)}` }
        : { method: 'cash', place: payPlace ?? '' },
    ),
}
