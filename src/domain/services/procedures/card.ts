import type { FormProcedure, Hindered, Procedure, RecordFacts } from '../procedure.ts'
import { isInWindow, nextQuarter } from '../window.ts'

/** A card that counts, or soon does, is needed for anything about it; one that ran out is renewed first. */
function cardHinders({ card, address }: RecordFacts): Hindered | undefined {
  if (!card) return { why: 'no_card' }
  if (card.status === 'locked') return { why: 'card_locked' }
  if (card.status === 'expired') return { why: 'card_ended' }
  return address === null ? { why: 'no_home' } : undefined
}

/** @law Nghị định 188/2025/NĐ-CP Điều 11 */
export const CARD_REISSUE: FormProcedure = {
  code: 'card_reissue',
  group: 'card',
  isCommon: true,
  icon: 'card',
  workingDays: 5,
  feeVnd: 0,
  law: 'Nghị định 188/2025/NĐ-CP, Điều 11',
  way: {
    kind: 'form',
    fields: [
      { field: 'lossReason' },
      { field: 'receiveBy' },
      { field: 'deliverTo', when: { field: 'receiveBy', is: 'paper' }, filled: true },
    ],
    onFile: ({ address }) => ({ deliverTo: address ?? '' }),
    obstacle: cardHinders,
    effect: 'reissue_card',
    forChild: true,
    office: 'home',
  },
}

/** @law Luật BHYT Điều 26 */
export const CARD_FACILITY: FormProcedure = {
  code: 'card_facility',
  group: 'card',
  isCommon: true,
  icon: 'place',
  workingDays: 5,
  feeVnd: 0,
  law: 'Luật Bảo hiểm y tế, Điều 26; Nghị định 188/2025/NĐ-CP, Điều 11',
  way: {
    kind: 'form',
    fields: [{ field: 'facilityCode' }, { field: 'moveReason' }],
    onFile: ({ card }) => ({ facilityCode: card?.facilityCode ?? '' }),
    mustDiffer: true,
    obstacle: facts =>
      cardHinders(facts) ?? (isInWindow(facts.today) ? undefined : { why: 'outside_window', from: nextQuarter(facts.today) }),
    effect: 'move_card',
    forChild: true,
    office: 'home',
  },
}

/** @law Nghị định 188/2025/NĐ-CP Điều 11 */
export const CARD_DATA: FormProcedure = {
  code: 'card_data',
  group: 'card',
  icon: 'edit',
  workingDays: 5,
  feeVnd: 0,
  law: 'Nghị định 188/2025/NĐ-CP, Điều 11',
  way: {
    kind: 'form',
    fields: [{ field: 'areaCode', filled: true }, { field: 'fiveYearDate', filled: true, optional: true }, { field: 'explanation' }],
    papers: [{ paper: 'data_proof' }],
    onFile: ({ card }) => ({ areaCode: card?.areaCode ?? 'none', fiveYearDate: card?.fiveYearDate ?? '' }),
    mustDiffer: true,
    obstacle: cardHinders,
    effect: 'correct_card',
    forChild: true,
    office: 'home',
  },
}

export const CARD_PROCEDURES: readonly Procedure[] = [CARD_REISSUE, CARD_FACILITY, CARD_DATA]
