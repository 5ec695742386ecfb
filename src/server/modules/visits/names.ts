import type { Coded, VisitHead as PresentedHead } from '#contract/visits.ts'
import { codeNameOn, tidyCode, type CodeList } from '#domain/directory/codes.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import type { VisitDetail, VisitHead } from '#domain/visits/record.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { facilityNames, listCodeNames } from '../directory/index.ts'

interface Wanted {
  readonly list: CodeList
  readonly code: string
}

const icd = (code: string | null): Wanted[] => (code === null ? [] : [{ list: 'icd10', code: tidyCode(code) }])
const listed = (list: CodeList, code: string | null): Wanted[] => (code === null ? [] : [{ list, code: tidyCode(code) }])

export const codesOfHead = ({ careKind, diagnosis }: VisitHead): Wanted[] => [...listed('care_kind', careKind), ...icd(diagnosis.code)]
export const codesOfDetail = ({ accompanying, result, discharge, items }: VisitDetail): Wanted[] => [
  ...accompanying.flatMap(icd),
  ...listed('treatment_result', result),
  ...listed('discharge_kind', discharge),
  ...items.flatMap(({ group }) => listed('item_group', group)),
]

export interface Names {
  /** A code with the name that it had on a day. */
  coded(list: CodeList, code: string, on: string): Coded
  /** The same, null for no code. */
  codedOr(list: CodeList, code: string | null, on: string): Coded | null
  facility(code: string): { code: string; name: string | null }
}

/** Names of everything that some visits mention, in two queries. */
export async function namesFor(tx: Tx, wanted: readonly Wanted[], facilityCodes: readonly string[]): Promise<Names> {
  const [rows, facilities] = [await listCodeNames(tx, wanted), await facilityNames(tx, facilityCodes)]
  const coded = (list: CodeList, raw: string, on: string): Coded => {
    const code = tidyCode(raw)
    const found = codeNameOn(rows, { list, code }, on)
    return { code, name: found ? { vi: found.nameVi, en: found.nameEn } : null }
  }
  return {
    coded,
    codedOr: (list, code, on) => (code === null ? null : coded(list, code, on)),
    facility: code => ({ code, name: facilities.get(code) ?? null }),
  }
}

/** A head as the contract has it. */
export function presentHead(
  id: string,
  { facilityCode, careKind, inAt, outAt, diagnosis, costs, paperCount }: VisitHead,
  names: Names,
): PresentedHead {
  const on = dayInVietnam(new Date(inAt))
  return {
    id,
    inAt,
    outAt,
    facility: names.facility(facilityCode),
    careKind: names.coded('care_kind', careKind, on),
    diagnosis: names.codedOr('icd10', diagnosis.code, on),
    words: diagnosis.words,
    costs,
    paperCount,
  }
}
