import { isPlainDate } from '../kernel/date.ts'
import type { VisitPaper } from '../visits/record.ts'
import type { Finding } from './findings.ts'
import { list, numberOfCard, words } from './formats.ts'
import type { Parts } from './parts.ts'
import { readerOf, type RowReader } from './row-reader.ts'

/** When the visit was, and whose it is: what papers are held against. */
export interface Stay {
  readonly inDay: string
  readonly outDay: string | null
  /** Ten-digit numbers of the cards of the visit. */
  readonly numbers: readonly string[]
}

/** Papers of a visit, from XML7 and XML11. A paper without its number or day cannot be shown: it is left out and the facility is told.
 *  @law TT 25/2025/TT-BYT (forms of both papers) */
export function papersOf(
  parts: Parts,
  stay: Stay,
  found: Finding[],
): { readonly papers: readonly VisitPaper[]; readonly serials: readonly string[] } {
  const discharges = (parts.XML7 ?? []).map(row => dischargeOf(readerOf('XML7', row, found), stay))
  const leaves = (parts.XML11 ?? []).map(row => sickLeaveOf(readerOf('XML11', row, found), stay))
  const papers = [...discharges, ...leaves].filter(paper => paper !== undefined)
  return { papers, serials: papers.map(paper => paper.serial).filter(serial => serial !== undefined) }
}

/** Of the leave after a stay in hospital: SO_NGAY_NGHI, NGOAITRU_TUNGAY, NGOAITRU_DENNGAY. */
function dischargeOf(row: RowReader, stay: Stay): VisitPaper | undefined {
  const no = needed(row, 'SO_LUU_TRU')
  const issuedOn = neededDay(row, 'NGAY_CT')
  const [inDay, outDay] = [dayIn(row, 'NGAY_VAO'), dayIn(row, 'NGAY_RA')]
  if ((inDay !== null && inDay !== stay.inDay) || (outDay !== null && stay.outDay !== null && outDay !== stay.outDay))
    row.tell('DISCHARGE_DATES', inDay !== null && inDay !== stay.inDay ? 'NGAY_VAO' : 'NGAY_RA')
  const leave = leaveOf(row, 'NGOAITRU_TUNGAY', 'NGOAITRU_DENNGAY')
  if (no === '' || issuedOn === null) return undefined
  const note = words(row.text('GHI_CHU', { max: 20_000 }), 1_000)
  return { kind: 'discharge', no, issuedOn, ...leave, doctor: nullable(row.text('TEN_BS')), ...(note && { note }) }
}

/** @law QĐ 3176/QĐ-BYT: MA_BHXH has ten digits, days off are counted, and lie beside the visit */
function sickLeaveOf(row: RowReader, stay: Stay): VisitPaper | undefined {
  const [no, serial] = [needed(row, 'SO_CT'), needed(row, 'SO_SERI')]
  needed(row, 'SO_KCB')
  const issuedOn = neededDay(row, 'NGAY_CT')
  const leave = leaveOf(row, 'TU_NGAY', 'DEN_NGAY')
  if (leave.days === null || leave.days < 1) row.tell('LEAVE_DAYS', 'SO_NGAY_NGHI')
  if (leave.fromDay !== null && stay.outDay !== null && leave.fromDay > stay.outDay) row.tell('LEAVE_OUTSIDE', 'TU_NGAY')
  if (leave.toDay !== null && leave.toDay < stay.inDay) row.tell('LEAVE_OUTSIDE', 'DEN_NGAY')
  const form = row.text('MAU_SO')
  if (form !== '' && form !== 'CT07') row.tell('LEAVE_FORM', 'MAU_SO')
  checkHolder(row, stay)
  if (no === '' || issuedOn === null) return undefined
  return { kind: 'sick_leave', no, issuedOn, ...leave, doctor: nullable(row.text('TEN_BS')), ...(serial && { serial }) }
}

/** A paper about somebody else's leave never lands in this visit. */
function checkHolder(row: RowReader, { numbers }: Stay): void {
  const no = row.text('MA_BHXH')
  if (!/^\d{10}$/u.test(no)) row.tell('PAPER_FORM', 'MA_BHXH')
  else if (numbers.length > 0 && !numbers.includes(no)) row.tell('PAPER_OTHER_PERSON', 'MA_BHXH')
  const cards = list(row.text('MA_THE_BHYT'))
  if (cards.some(card => card.length !== 15)) row.tell('PAPER_FORM', 'MA_THE_BHYT')
  const foreign = cards.map(numberOfCard).some(number => number !== undefined && numbers.length > 0 && !numbers.includes(number))
  if (foreign) row.tell('PAPER_OTHER_PERSON', 'MA_THE_BHYT')
}

function leaveOf(row: RowReader, from: string, to: string): Pick<VisitPaper, 'days' | 'fromDay' | 'toDay'> {
  const days = softly(row, 'SO_NGAY_NGHI', /^\d{1,4}$/u)
  const [fromDay, toDay] = [dayIn(row, from), dayIn(row, to)]
  if (fromDay !== null && toDay !== null && toDay < fromDay) row.tell('LEAVE_ORDER', to)
  return { days: days === '' ? null : Number(days), fromDay, toDay }
}

const nullable = (text: string): string | null => words(text, 500) || null

function needed(row: RowReader, element: string): string {
  const value = words(row.text(element), 100)
  if (value === '') row.tell('PAPER_REQUIRED', element)
  return value
}

function neededDay(row: RowReader, element: string): string | null {
  const value = dayIn(row, element)
  if (value === null && row.text(element) === '') row.tell('PAPER_REQUIRED', element)
  return value
}

/** A wrong day on a paper is told, and does not keep the visit out. */
function dayIn(row: RowReader, element: string): string | null {
  const found = softly(row, element, /^\d{8}(?:\d{4})?$/u)
  const written = `${found.slice(0, 4)}-${found.slice(4, 6)}-${found.slice(6, 8)}`
  if (found !== '' && isPlainDate(written)) return written
  if (found !== '') row.tell('PAPER_FORM', element)
  return null
}

function softly(row: RowReader, element: string, form: RegExp): string {
  const value = row.text(element)
  if (value === '' || form.test(value)) return value
  row.tell('PAPER_FORM', element)
  return ''
}
