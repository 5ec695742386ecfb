import { compareNames, type NameComparison } from '#domain/participants/compare-names.ts'
import { isOtherPaper, isSameName, placeWords } from './compare.ts'
import type { Declaration } from './declaration.ts'
import type { Scanned, ScanSource } from './scanned.ts'

export const SCANNED_ITEMS = ['fullName', 'socialInsuranceNo', 'personalId', 'oldPersonalId', 'address', 'birthDate', 'sex'] as const
export type ScannedItem = (typeof SCANNED_ITEMS)[number]

export interface ScannedRow {
  readonly item: ScannedItem
  readonly source: ScanSource
  readonly value: string
  readonly result: 'same' | 'differs' | 'not_on_file'
  /** What the registry has of an item that is not declared; null for the others. */
  readonly registry: string | null
  /** Of the name: how it stands to the declared one. */
  readonly name: NameComparison | null
}

/** What of a registry's record is compared with a code although nobody declares it. */
interface ScanRecord {
  readonly personalId: string | null
  readonly birthDate: string
  readonly birthPrecision: 'day' | 'month' | 'year'
  readonly sex: 'male' | 'female' | 'unknown'
}

/** What the scanned codes say, item by item: beside what was declared; old number, birth date and sex beside the registry. Only what a
 *  code says is listed. @param address the declared address in one line */
export function compareScanned(declared: Declaration, address: string, registry: ScanRecord | undefined): readonly ScannedRow[] {
  const rowsOf = (scan: Scanned): readonly ScannedRow[] =>
    SCANNED_ITEMS.flatMap(item => {
      const value = valueOf(scan, item)
      return value === ''
        ? []
        : {
            item,
            source: scan.source,
            value,
            ...judged(item, value, { declared, address, registry }),
            name: item === 'fullName' ? compareNames(value, declared.fullName) : null,
          }
    })
  return (declared.scanned ?? []).flatMap(rowsOf)
}

const valueOf = (scan: Scanned, item: ScannedItem): string => scan[item] ?? ''

interface Known {
  readonly declared: Declaration
  readonly address: string
  readonly registry: ScanRecord | undefined
}

function judged(item: ScannedItem, value: string, { declared, address, registry }: Known): Pick<ScannedRow, 'result' | 'registry'> {
  switch (item) {
    case 'fullName':
      return byDeclared(isSameName(value, declared.fullName))
    case 'address':
      return byDeclared(placeWords(value) === placeWords(address))
    case 'socialInsuranceNo':
    case 'personalId':
      return byDeclared(value === declared[item])
    case 'oldPersonalId':
      return byRegistry(value, oldIdOf(registry?.personalId ?? null, value, declared), (a, b) => a === b)
    case 'birthDate':
      return byRegistry(value, registry && bornOf(registry), (a, b) => a.startsWith(b) || b.startsWith(a))
    case 'sex':
      return byRegistry(value, registry?.sex === 'unknown' ? undefined : registry?.sex, (a, b) => a === b)
  }
}

const byDeclared = (same: boolean) => ({ result: same ? 'same' : 'differs', registry: null }) as const

const byRegistry = (value: string, onFile: string | undefined, same: (a: string, b: string) => boolean) =>
  onFile === undefined
    ? ({ result: 'not_on_file', registry: null } as const)
    : ({ result: same(value, onFile) ? 'same' : 'differs', registry: onFile } as const)

/** The registry's number where it is an old one: of the same kind of paper, and not the one that is declared. */
const oldIdOf = (onFile: string | null, value: string, { personalId }: Declaration): string | undefined =>
  onFile === null || onFile === personalId || isOtherPaper(onFile, value) ? undefined : onFile

const bornOf = ({ birthDate, birthPrecision }: ScanRecord): string => (birthPrecision === 'day' ? birthDate : birthDate.slice(0, 4))
