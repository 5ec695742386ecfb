import { isSameName } from './matching.ts'

/** What a confirmed sheet did to its dossier.
 *  noted: signed form received today · noted_before: it was already · not_wanted: the dossier asks for no paper · closed: it is decided or
 *  withdrawn · elsewhere: another office has it · kin: the officer's own or a relative's, for a colleague to note · busy: a colleague works
 *  on it at this moment · other_name: its applicant is not whom the sheet names · unfiled: no dossier is known */
export const NOTINGS = ['noted', 'noted_before', 'not_wanted', 'closed', 'elsewhere', 'kin', 'busy', 'other_name', 'unfiled'] as const
export type Noting = (typeof NOTINGS)[number]

interface SignedSheet {
  /** Whom it was printed for. */
  readonly name: string
  readonly socialInsuranceNo: string
  readonly givenAt: Date
}
interface Dossier {
  readonly applicantName: string
  readonly socialInsuranceNo: string
  readonly submittedAt: Date
}

/** Why a dossier cannot be the one that a sheet without a printed number was signed for. Whoever signed wrote the number by hand, so the
 *  dossier was there when the unit gave the sheet; a later one was never declared true by it. */
export function refuseDossier(
  sheet: SignedSheet,
  dossier: Dossier,
): 'SHEET_OTHER_NAME' | 'SHEET_OTHER_NUMBER' | 'SHEET_BEFORE_DOSSIER' | undefined {
  if (!isSameName(sheet.name, dossier.applicantName)) return 'SHEET_OTHER_NAME'
  if (sheet.socialInsuranceNo !== dossier.socialInsuranceNo) return 'SHEET_OTHER_NUMBER'
  return dossier.submittedAt > sheet.givenAt ? 'SHEET_BEFORE_DOSSIER' : undefined
}

/** The lists that signed sheets are handed over by: one for each office that has dossiers of them, in the order of the sheets. Sheets
 *  without a dossier go to the unit's own office.
 *  @returns ids of sheets by the code of the agency */
export function listsByAgency(
  sheets: readonly { readonly id: string; readonly agencyCode: string | null }[],
  unitsAgency: string,
): ReadonlyMap<string, readonly string[]> {
  const lists = Map.groupBy(sheets, ({ agencyCode }) => agencyCode ?? unitsAgency)
  return new Map([...lists].map(([agency, of]) => [agency, of.map(({ id }) => id)]))
}
