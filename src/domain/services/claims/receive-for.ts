import type { FieldProblem } from '#domain/kernel/field.ts'
import { addDays } from '#domain/kernel/date.ts'
import type { AskedField, FormProcedure, RecordFacts } from '../procedure.ts'
import type { ServiceValues } from '../fields.ts'
import { monthsLater } from './unemployment.ts'

/** How long an authorisation lasts at most. @law Mẫu 13-HSB of Quyết định 166/QĐ-BHXH */
const MOST_MONTHS = 12
const authorised = (field: AskedField['field']): AskedField => ({ field, when: { field: 'receiverDo', is: 'authorise' } })

/** The last day lies within twelve months; only who has authorised somebody can end it. */
function check({ receiverDo, receiverUntil = '' }: ServiceValues, { today, receiver }: RecordFacts): FieldProblem[] {
  if (receiverDo === 'end') return receiver ? [] : [{ field: 'receiverDo', code: 'CLAIM_NOT_MET' }]
  const [from, until] = [addDays(today, 1), monthsLater(today, MOST_MONTHS)]
  return receiverUntil < from || receiverUntil > until ? [{ field: 'receiverUntil', code: 'DAY_RANGE', values: { from, until } }] : []
}

/** The signature is certified in person; what was signed is sent here. Another authorisation takes the place of the one before.
 *  @law Luật BHXH 41/2024/QH15 Điều 10 */
export const RECEIVE_FOR: FormProcedure = {
  code: 'receive_for',
  group: 'benefits',
  icon: 'people',
  workingDays: 5,
  feeVnd: 0,
  law: 'Luật Bảo hiểm xã hội 41/2024/QH15, Điều 10',
  way: {
    kind: 'form',
    fields: [
      { field: 'receiverDo' },
      authorised('receiverName'),
      authorised('receiverId'),
      authorised('receiverRelation'),
      authorised('receiverUntil'),
      authorised('certifiedBy'),
    ],
    papers: [{ paper: 'authorisation', when: { field: 'receiverDo', is: ['authorise'] } }],
    onFile: ({ receiver }) =>
      receiver ? { receiverName: receiver.name, receiverRelation: receiver.relation, receiverUntil: receiver.until } : {},
    obstacle: ({ monthly, address }) => {
      if (!monthly) return { why: 'no_monthly' }
      return address === null ? { why: 'no_home' } : undefined
    },
    check,
    effect: 'authorise_receiver',
    settledDevice: true,
    office: 'home',
  },
}
