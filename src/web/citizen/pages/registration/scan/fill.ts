import { spelled } from '#domain/registration/compare.ts'
import type { DeclarationField } from '#domain/registration/declaration.ts'
import type { Scanned, ScanSource } from '#domain/registration/scanned.ts'
import { stored, type Values } from '../declaration-form.ts'

/** Fields that a code fills by itself; the address is resolved by the server. */
export const SCAN_FIELDS = ['socialInsuranceNo', 'personalId', 'fullName'] as const satisfies readonly DeclarationField[]
export type ScanField = (typeof SCAN_FIELDS)[number]
export type Filled = Readonly<Partial<Record<DeclarationField, string>>>

/** A field in which the person has typed something else than the code says. */
export interface Conflict {
  readonly field: ScanField
  readonly typed: string
  readonly scanned: string
}

/** What a scan means for the form: values to put in, and what must be asked first. Nothing that was typed is overwritten. */
export interface Filling {
  readonly filled: Filled
  readonly conflicts: readonly Conflict[]
}

export function fillingOf(values: Values, scan: Scanned): Filling {
  const filled: Partial<Record<ScanField, string>> = {}
  const conflicts: Conflict[] = []
  for (const field of SCAN_FIELDS) {
    const [typed, scanned] = [values[field], scan[field]]
    if (scanned === '') continue
    if (typed.trim() === '') filled[field] = scanned
    // Spelled the same, perhaps in capitals: what was typed stays, and the code confirms it.
    else if (isSameText(field, typed, scanned)) filled[field] = typed
    else conflicts.push({ field, typed, scanned })
  }
  return { filled, conflicts }
}

const isSameText = (field: ScanField, typed: string, scanned: string): boolean =>
  field === 'fullName' ? spelled(typed) === spelled(scanned) : stored(field, typed) === scanned

/** A scan and what it has put into the form. */
export interface KeptScan {
  readonly scan: Scanned
  readonly filled: Filled
  /** The person has chosen, or put aside, what became of the address. */
  readonly isAddressSettled?: boolean
}

/** The paper that a field's value was taken from; undefined once it was edited. */
export const sourceOf = (scans: readonly KeptScan[], field: DeclarationField, value: string): ScanSource | undefined =>
  value === '' ? undefined : scans.find(({ filled }) => filled[field] === value)?.scan.source

/** The contents to send along: of papers of which something still stands in the form. Somebody else's card that was scanned by
 *  mistake and typed over stays here. */
export const scannedOf = (scans: readonly KeptScan[], values: Values): readonly Scanned[] =>
  scans
    .filter(({ scan }) => SCAN_FIELDS.some(field => scan[field] !== '' && isSameText(field, values[field], scan[field])))
    .map(({ scan }) => scan)
