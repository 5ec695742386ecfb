import { addDays } from '#domain/kernel/date.ts'
import { VOLUNTARY } from '../claims/voluntary.ts'
import { householdFee } from '../fees.ts'
import type { FormProcedure, Hindered, Procedure, RecordFacts } from '../procedure.ts'

/** From when on before its last day a card may be renewed: when it is said to be running out. */
const RENEWED_BEFORE_DAYS = 30

function renewalHinders({ today, card, householdCard, address }: RecordFacts): Hindered | undefined {
  if (!card) return { why: 'no_card' }
  if (card.status === 'locked') return { why: 'card_locked' }
  if (!householdCard) return { why: 'not_household' }
  const from = addDays(householdCard.validUntil, -RENEWED_BEFORE_DAYS)
  if (today < from) return { why: 'card_not_ending', from }
  return address === null ? { why: 'no_home' } : undefined
}

/** @law Luật BHYT Điều 12 khoản 5, Điều 13, Điều 16 khoản 3; Nghị định 188/2025/NĐ-CP */
export const HOUSEHOLD_CARD: FormProcedure = {
  code: 'household_card',
  group: 'paying',
  isCommon: true,
  icon: 'family',
  workingDays: 5,
  feeVnd: 0,
  law: 'Luật Bảo hiểm y tế, Điều 12, 13 và 16; Nghị định 188/2025/NĐ-CP',
  way: {
    kind: 'form',
    fields: [{ field: 'memberRank' }, { field: 'cardMonths' }],
    onFile: () => ({}),
    obstacle: renewalHinders,
    fee: householdFee,
    effect: 'extend_card',
    office: 'home',
  },
}

/** What is paid by the person: here, or at a collection point. */
export const PAYING_PROCEDURES: readonly Procedure[] = [
  HOUSEHOLD_CARD,
  VOLUNTARY,
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
