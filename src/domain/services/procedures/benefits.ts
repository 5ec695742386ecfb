import { ONE_TIME } from '../claims/one-time.ts'
import { PENSION } from '../claims/pension.ts'
import { RECEIVE_FOR } from '../claims/receive-for.ts'
import { RECOVERY } from '../claims/recovery.ts'
import { UNEMPLOYMENT } from '../claims/unemployment.ts'
import type { FormProcedure, Procedure } from '../procedure.ts'

/** @law Luật BHXH 41/2024/QH15 Điều 82 */
export const PENSION_PAYMENT: FormProcedure = {
  code: 'pension_payment',
  group: 'benefits',
  isCommon: true,
  icon: 'wallet',
  workingDays: 5,
  feeVnd: 0,
  law: 'Luật Bảo hiểm xã hội 41/2024/QH15, Điều 82',
  way: {
    kind: 'form',
    fields: [
      { field: 'payMethod', filled: true },
      { field: 'bankName', when: { field: 'payMethod', is: 'account' } },
      { field: 'bankAccount', when: { field: 'payMethod', is: 'account' } },
      { field: 'payPlace', when: { field: 'payMethod', is: 'cash' } },
    ],
    onFile: ({ monthly }) => ({ payMethod: monthly?.method ?? '', payPlace: monthly?.place ?? '' }),
    obstacle: ({ monthly, address }) => {
      if (!monthly) return { why: 'no_monthly' }
      return address === null ? { why: 'no_home' } : undefined
    },
    effect: 'pay_elsewhere',
    settledDevice: true,
    office: 'home',
  },
}

type Away = Extract<Procedure['way'], { readonly kind: 'away' }>['where']
const away = (code: string, where: Away, more: Pick<Procedure, 'icon' | 'workingDays' | 'law'>): Procedure => ({
  code,
  group: 'benefits',
  feeVnd: 0,
  way: { kind: 'away', where },
  ...more,
})
const LAW = 'Luật Bảo hiểm xã hội 41/2024/QH15'

export const BENEFIT_PROCEDURES: readonly Procedure[] = [
  PENSION_PAYMENT,
  PENSION,
  ONE_TIME,
  away('pension_again', 'agency', { icon: 'wallet', workingDays: 10, law: `${LAW}, Điều 81` }),
  RECEIVE_FOR,
  away('sickness', 'employer', { icon: 'document', workingDays: 7, law: `${LAW}, Điều 42–49` }),
  away('maternity', 'employer', { icon: 'family', workingDays: 7, law: `${LAW}, Điều 50–61` }),
  RECOVERY,
  UNEMPLOYMENT,
  away('survivors', 'agency', { icon: 'family', workingDays: 10, law: `${LAW}, Điều 85–92` }),
  away('social_pension', 'commune', { icon: 'people', workingDays: 10, law: `${LAW}, Điều 21–22` }),
]
