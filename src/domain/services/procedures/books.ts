import type { FormProcedure, Procedure } from '../procedure.ts'

/** @law Luật BHXH 41/2024/QH15 Điều 28–29 */
export const BOOK_MERGE: FormProcedure = {
  code: 'book_merge',
  group: 'book',
  icon: 'book',
  workingDays: 10,
  feeVnd: 0,
  law: 'Luật Bảo hiểm xã hội 41/2024/QH15, Điều 28 và 29',
  way: {
    kind: 'form',
    fields: [{ field: 'otherNumber' }, { field: 'explanation', optional: true }],
    papers: [{ paper: 'book_cover' }],
    onFile: ({ socialInsuranceNo }) => ({ otherNumber: socialInsuranceNo }),
    mustDiffer: true,
    obstacle: ({ address }) => (address === null ? { why: 'no_home' } : undefined),
    effect: 'none',
    office: 'province',
  },
}

/** Data of the person, and what a person can do with the own book. */
export const BOOK_PROCEDURES: readonly Procedure[] = [
  {
    code: 'personal_data',
    group: 'book',
    isCommon: true,
    icon: 'person',
    workingDays: 3,
    feeVnd: 0,
    law: '',
    way: { kind: 'page', href: '/data/own' },
  },
  {
    code: 'child_account',
    group: 'book',
    isCommon: true,
    icon: 'family',
    workingDays: 3,
    feeVnd: 0,
    law: '',
    way: { kind: 'page', href: '/register' },
  },
  {
    code: 'transcript',
    group: 'book',
    icon: 'document',
    workingDays: null,
    feeVnd: 0,
    law: 'Luật Bảo hiểm xã hội 41/2024/QH15, Điều 10',
    way: { kind: 'page', href: '/transcripts/new' },
  },
  {
    code: 'record_report',
    group: 'book',
    icon: 'clock',
    workingDays: 3,
    feeVnd: 0,
    law: '',
    way: { kind: 'page', href: '/contributions' },
  },
  BOOK_MERGE,
  {
    code: 'book_reissue',
    group: 'book',
    icon: 'book',
    workingDays: 5,
    feeVnd: 0,
    law: 'Luật Bảo hiểm xã hội 41/2024/QH15, Điều 28 và 29',
    way: { kind: 'away', where: 'agency' },
  },
]
