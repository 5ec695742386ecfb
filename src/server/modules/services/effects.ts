import { dayInVietnam, plainDate, type PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { isMonth } from '#domain/kernel/month.ts'
import type { ServiceValues } from '#domain/services/fields.ts'
import type { Effect, FormProcedure, RecordFacts } from '#domain/services/procedure.ts'
import { VOLUNTARY_RATE_BPS } from '#domain/services/voluntary.ts'
import type { Ctx } from '#server/platform/context.ts'
import { grantBenefit, payElsewhere } from '../benefits/index.ts'
import { reissueCard, renewCard } from '../card/index.ts'
import { addVoluntaryMonths, settleMonths } from '../contributions/index.ts'
import { inWorkingDays } from '../review/index.ts'

/** What an approval is about, beside the person. */
interface Approved {
  readonly values: ServiceValues
  readonly procedure: FormProcedure
  /** The record of the moment; of a claim with the day on which it was sent. */
  readonly facts: RecordFacts
  readonly requestId: Uuid
  readonly caseNo: string
  readonly agencyCode: string
  readonly sentAt: Date
  /** Day of the payment, of what was paid for. */
  readonly paidOn: PlainDate | undefined
}
type Hand = (ctx: Ctx, participantId: Uuid, approved: Approved) => Promise<void>

/** What an approval does to the record, in the transaction of the decision. */
export const EFFECT_HANDS: Readonly<Record<Effect, Hand>> = {
  none: async () => undefined,
  reissue_card: (ctx, participantId) => reissueCard(ctx, participantId, {}),
  move_card: (ctx, participantId, { values: { facilityCode } }) =>
    reissueCard(ctx, participantId, facilityCode === undefined ? {} : { facilityCode }),
  correct_card: (ctx, participantId, { values: { areaCode, fiveYearDate } }) =>
    reissueCard(ctx, participantId, {
      areaCode: areaCode === undefined || areaCode === 'none' ? null : areaCode,
      fiveYearDate: fiveYearDate === undefined || fiveYearDate === '' ? null : plainDate(fiveYearDate),
    }),
  extend_card: (ctx, participantId, { values: { cardMonths }, paidOn }) =>
    renewCard(ctx, participantId, { paidOn: paidOn ?? ctx.today, months: Number(cardMonths) }),
  add_months: addMonths,
  pay_elsewhere: (ctx, participantId, { values }) => payElsewhere(ctx, participantId, paymentOf(values)),
  grant_benefit: grant,
  /** The approved request is the record (`receiverOf`). */
  authorise_receiver: async () => undefined,
  settle_months: async (ctx, participantId, approved) => {
    await grant(ctx, participantId, approved)
    await settleMonths(ctx, participantId)
  },
}

/** The record keeps the last four figures of an account. */
const paymentOf = ({ payMethod, bankName, bankAccount, payPlace }: ServiceValues): { method: 'account' | 'cash'; place: string } =>
  payMethod === 'account'
    ? { method: 'account', place: `${bankName ?? ''}, đuôi ${(bankAccount ?? '').slice(-4)}` }
    : { method: 'cash', place: payPlace ?? '' }

/** The months that were paid for, as they were promised when the money came. */
async function addMonths(ctx: Ctx, participantId: Uuid, { requestId, values, agencyCode, paidOn }: Approved): Promise<void> {
  const { payFrom = '', payFor, incomeBase } = values
  if (paidOn === undefined || !isMonth(payFrom)) throw new Error('months that nobody has paid for')
  const period = { fromMonth: payFrom, months: Number(payFor), baseVnd: Number(incomeBase) }
  await addVoluntaryMonths(ctx, participantId, { id: requestId, ...period, agencyCode, paidOn, rateBps: VOLUNTARY_RATE_BPS })
}

/** After so many working days unemployment benefit begins. @law Luật Việc làm 74/2025/QH15 Điều 39 */
const START_AFTER = 11

async function grant(ctx: Ctx, participantId: Uuid, { values, procedure, facts, caseNo, agencyCode, sentAt }: Approved): Promise<void> {
  const startDay = dayInVietnam(await inWorkingDays(ctx, sentAt, START_AFTER))
  const granted = procedure.way.grant?.(facts, { values, startDay })
  if (granted) await grantBenefit(ctx, participantId, { grant: granted, agencyCode, decisionNo: caseNo, ...paymentOf(values) })
}
