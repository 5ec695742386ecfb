import { plainDate } from '#domain/kernel/date.ts'
import { pileCodeOf, sheetTokenOf } from '#domain/units/sheet-token.ts'
import type { Form01, Pile, PileSheet } from '#server/forms/index.ts'

/** A pile of people in classes of one size, every fifth without a dossier. The same number gives the same pile. */
export function aPile(people: number, more: Partial<Pile> & { readonly classes?: number } = {}): Pile {
  const { classes = 8, ...given } = more
  const code = given.code ?? pileCodeOf(Uint8Array.of(people >> 8, people & 255, 9, 9))
  const sheet = (n: number): PileSheet => ({
    number: n + 1,
    token: sheetTokenOf(code, Uint8Array.of(n >> 8, n & 255, 3, 5, 7, 11)),
    group: `Lớp 12A${1 + Math.floor((n * classes) / people)}`,
    fullName: `Nguyễn Thị Đào Ngọc Ẩn ${n + 1}`,
    caseNo: n % 5 === 4 ? '' : `${String(n + 1).padStart(5, '0')}/2026/07911`,
    form: null,
  })
  return {
    language: 'vi',
    unitName: 'Trường Cao đẳng Ví Dụ',
    code,
    date: plainDate('2026-11-20'),
    sheets: Array.from({ length: people }, (_, n) => sheet(n)),
    ...given,
  }
}

/** The filled form of whoever a sheet is for. */
export const aFilledForm = ({ caseNo, fullName }: Pick<PileSheet, 'caseNo' | 'fullName'>): Form01 => ({
  language: 'vi',
  caseNo,
  agencyName: 'BHXH cơ sở Bến Thành',
  fullName,
  socialInsuranceNo: '0000168123',
  personalId: '079405000001',
  address: '12 Đường Lê Lợi, Phường Bến Thành, Thành phố Hồ Chí Minh',
  phone: '0500000001',
  email: '',
  place: 'Thành phố Hồ Chí Minh',
  date: plainDate('2026-11-20'),
  verification: {
    code: '7K3M-X9QW-Z2HD-4TRB-6FPN',
    page: 'vidu.example/verify/form',
    address: 'https://vidu.example/verify/form/7K3M-X9QW-Z2HD-4TRB-6FPN',
  },
  portrait: null,
})

/** Numbers that look drawn by lot and are the same each time, 0 to 1. */
export function drawnByLot(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export const shuffled = <T>(list: readonly T[], random: () => number): T[] =>
  list
    .map(value => ({ value, lot: random() }))
    .toSorted((a, b) => a.lot - b.lot)
    .map(({ value }) => value)
