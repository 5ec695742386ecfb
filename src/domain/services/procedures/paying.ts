import type { Procedure } from '../procedure.ts'

/** What is paid by the person; the money goes to a collection point. */
export const PAYING_PROCEDURES: readonly Procedure[] = [
  {
    code: 'household_card',
    group: 'paying',
    isCommon: true,
    icon: 'family',
    workingDays: 5,
    feeVnd: 0,
    law: 'Luật Bảo hiểm y tế, Điều 12 và 13; Nghị định 188/2025/NĐ-CP',
    way: { kind: 'away', where: 'collection_point' },
  },
  {
    code: 'voluntary',
    group: 'paying',
    icon: 'wallet',
    workingDays: null,
    feeVnd: 0,
    law: 'Luật Bảo hiểm xã hội 41/2024/QH15, Điều 36; Nghị định 159/2025/NĐ-CP',
    way: { kind: 'away', where: 'collection_point' },
  },
  {
    code: 'newborn_card',
    group: 'paying',
    icon: 'family',
    workingDays: 4,
    feeVnd: 0,
    law: 'Nghị định 63/2024/NĐ-CP',
    way: { kind: 'away', where: 'portal' },
  },
]
