/** Lists of codes whose names are data. icd10: illnesses · the others are lists of the hospitals' files: MA_LOAI_KCB, KET_QUA_DTRI,
 *  MA_LOAI_RV, MA_NHOM (QĐ 3176/QĐ-BYT). */
export const CODE_LISTS = ['icd10', 'care_kind', 'treatment_result', 'discharge_kind', 'item_group'] as const
export type CodeList = (typeof CODE_LISTS)[number]

export interface CodeRow {
  readonly list: CodeList
  readonly code: string
  /** First day of this name. */
  readonly validFrom: string
  /** First day on which it is no longer valid. */
  readonly validUntil: string | null
  readonly nameVi: string
  readonly nameEn: string
}

/** The name that a code had on a day: the newest that began by then, else the first that there was; undefined for a code that is in no list.
 *  A code that was taken out keeps its last name for what was written with it later. */
export function codeNameOn(rows: readonly CodeRow[], { list, code }: { list: CodeList; code: string }, on: string): CodeRow | undefined {
  const own = rows.filter(row => row.list === list && row.code === code).toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
  return own.findLast(row => row.validFrom <= on) ?? own[0]
}

/** "j06.9 " → "J06.9". */
export const tidyCode = (raw: string): string => raw.trim().toUpperCase()
