import { sumOfCosts } from '../visits/costs.ts'
import type { VisitItem, VisitRecord } from '../visits/record.ts'
import type { Finding } from './findings.ts'
import { readerOf, type RowReader } from './row-reader.ts'
import type { Parts } from './parts.ts'

/** Kinds of care with a bed. @law QĐ 3176/QĐ-BYT: MA_LOAI_KCB */
const INPATIENT = ['03', '04', '09']
const RAN_AWAY = '3'
/** MA_NHOM. */
const [EXAM, BEDS, MATERIALS] = ['13', ['14', '15', '16'], ['10', '11']] as const
const FOUR_HOURS_MS = 4 * 3_600_000

/** What must hold between the parts of a record. Sums may differ by a đồng a line, which is rounding. What somebody would read as who paid
 *  what keeps the record out; the rest is told to the facility. */
export function checkStay(row: RowReader, parts: Parts, { head, detail }: VisitRecord, found: Finding[]): void {
  // Sums of what is wrong itself would only repeat it.
  if (!found.some(({ code }) => code === 'COSTS' || code === 'ROW_COSTS' || code === 'NUMBER')) checkSums(row, head, detail.items)
  const isStay = INPATIENT.includes(head.careKind)
  if (isStay && !parts.XML7?.length && detail.discharge !== RAN_AWAY && head.outAt !== null) row.tell('DISCHARGE_MISSING')
  const inGroup = (group: string) => (parts.XML3 ?? []).filter(each => each.fields.get('MA_NHOM')?.value.trim() === group)
  const exams = inGroup(EXAM)
  if (isStay && exams.length > 1 && exams[1]) readerOf('XML3', exams[1], found).tell('EXAM_FEES', 'MA_NHOM')
  const [bed] = BEDS.flatMap(inGroup)
  const stayedMs = head.outAt === null ? Infinity : Date.parse(head.outAt) - Date.parse(head.inAt)
  if (bed && stayedMs < FOUR_HOURS_MS) readerOf('XML3', bed, found).tell('BED_SHORT', 'MA_NHOM')
}

function checkSums(row: RowReader, { costs }: VisitRecord['head'], items: readonly VisitItem[]): void {
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(1, items.length)
  const sum = (of: (item: VisitItem) => boolean): number => sumOfCosts(items.filter(of).map(item => item.costs)).totalVnd
  const drugs = sum(item => item.kind === 'drug')
  if (!isNear(drugs, Math.round(row.amount('T_THUOC')))) row.tell('DRUGS_SUM', 'T_THUOC')
  const materials = sum(item => item.kind === 'service' && MATERIALS.some(group => group === item.group))
  if (!isNear(materials, Math.round(row.amount('T_VTYT')))) row.tell('MATERIALS_SUM', 'T_VTYT')
  if (items.length === 0) return
  const lines = sumOfCosts(items.map(item => item.costs))
  if (!isNear(lines.totalVnd, costs.totalVnd)) row.tell('LINES_TOTAL', 'T_TONGCHI_BV')
  if (!isNear(lines.fundVnd, costs.fundVnd)) row.tell('LINES_FUND', 'T_BHTT')
  if (!isNear(lines.coPaidVnd, costs.coPaidVnd)) row.tell('LINES_CO_PAID', 'T_BNCCT')
  if (!isNear(lines.selfPaidVnd, costs.selfPaidVnd)) row.tell('LINES_SELF_PAID', 'T_BNTT')
  if (!isNear(lines.otherVnd, costs.otherVnd)) row.tell('LINES_OTHER', 'T_NGUONKHAC')
}
