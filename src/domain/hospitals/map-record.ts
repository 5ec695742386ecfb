import { dayInVietnam } from '../kernel/date.ts'
import { sumOfCosts } from '../visits/costs.ts'
import type { VisitItem, VisitRecord } from '../visits/record.ts'
import { wholeCosts } from './costs.ts'
import { isRefused, type Finding } from './findings.ts'
import { birth, isFacilityCode, isPersonalId, list, day, numberOfCard, words, type Birth } from './formats.ts'
import { papersOf } from './papers.ts'
import type { PartRow, Parts } from './parts.ts'
import { readerOf, type RowReader } from './row-reader.ts'
import { checkStay } from './stay-checks.ts'

/** Whom a facility says that it has treated. */
export interface Claim {
  readonly fullName: string
  readonly birth: Birth
  /** The last ten signs of each card. */
  readonly numbers: readonly string[]
  readonly personalId: string | null
}

export interface ReadRecord {
  /** MA_LK; null where there is none. */
  readonly recordNo: string | null
  readonly findings: readonly Finding[]
  /** Undefined when the record is refused. */
  readonly taken: { readonly record: VisitRecord; readonly claim: Claim; readonly serials: readonly string[] } | undefined
}

interface Around {
  /** MACSKCB of the envelope. */
  readonly facilityCode: string
  readonly now: Date
}

/** What a facility reports in one HOSO, as a record of the visit book, with everything that was found on the way. Elements that the standards of
 *  the years name differently or leave out are read as they come; what the book needs must be there.
 *  @law QĐ 130/QĐ-BYT, QĐ 4750/QĐ-BYT, QĐ 3176/QĐ-BYT, QĐ 1931/QĐ-BYT */
export function readRecord(parts: Parts, around: Around): ReadRecord {
  const found: Finding[] = []
  const [summary] = parts.XML1 ?? []
  if (!summary) return { recordNo: null, findings: [{ code: 'PART_MISSING', part: 'XML1' }], taken: undefined }
  const row = readerOf('XML1', summary, found)
  const recordNo = row.text('MA_LK', { required: true, max: 100 })
  checkSameRecord(parts, recordNo, found)
  const claim = claimOf(row)
  const record = recordOf(row, parts, { ...around, recordNo }, found)
  const inDay = dayInVietnam(new Date(record.head.inAt))
  const outDay = record.head.outAt && dayInVietnam(new Date(record.head.outAt))
  const { papers, serials } = papersOf(parts, { inDay, outDay, numbers: claim?.numbers ?? [] }, found)
  checkStay(row, parts, record, found)
  const whole = { ...record, detail: { ...record.detail, papers } }
  const isTaken = claim !== undefined && !isRefused(found)
  return { recordNo: recordNo || null, findings: found, taken: isTaken ? { record: whole, claim, serials } : undefined }
}

/** Every part of a record names the same MA_LK. */
function checkSameRecord(parts: Parts, recordNo: string, found: Finding[]): void {
  for (const [part, rows] of Object.entries(parts)) {
    const other = rows.find(row => row.fields.has('MA_LK') && row.fields.get('MA_LK')?.value.trim() !== recordNo)
    if (other && part !== 'XML1') readerOf(part, other, found).tell('PART_OTHER_RECORD', 'MA_LK')
  }
}

function claimOf(row: RowReader): Claim | undefined {
  const fullName = words(row.text('HO_TEN', { required: true, max: 255 }), 255)
  const written = row.text('NGAY_SINH', { required: true })
  const born = birth(written)
  if (written !== '' && !born) row.tell('BIRTH', 'NGAY_SINH')
  const sex = row.text('GIOI_TINH')
  if (!['1', '2', '3'].includes(sex)) row.tell('SEX', 'GIOI_TINH')
  const cards = list(row.text('MA_THE_BHYT'))
  const numbers = cards.map(numberOfCard)
  if (numbers.includes(undefined)) row.tell('CARD_FORM', 'MA_THE_BHYT')
  const id = row.text('SO_CCCD')
  if (id !== '' && !isPersonalId(id)) row.tell('PERSONAL_ID_FORM', 'SO_CCCD')
  if (fullName === '' || !born) return undefined
  return {
    fullName,
    birth: born,
    numbers: [...new Set(numbers.filter(number => number !== undefined))],
    personalId: isPersonalId(id) ? id : null,
  }
}

function recordOf(row: RowReader, parts: Parts, around: Around & { readonly recordNo: string }, found: Finding[]): VisitRecord {
  const [inAt, outAt] = [row.dateTime('NGAY_VAO', { required: true }), row.dateTime('NGAY_RA')]
  // A clock at the facility may be a little ahead.
  if (inAt !== null && Date.parse(inAt) > around.now.getTime() + 3_600_000) row.tell('FUTURE', 'NGAY_VAO')
  if (inAt !== null && outAt !== null && outAt < inAt) row.tell('ORDER', 'NGAY_RA')
  const items = [...(parts.XML2 ?? []).map(each => drugOf(each, found)), ...(parts.XML3 ?? []).map(each => serviceOf(each, found))]
  const main = codesIn(row, 'MA_BENH_CHINH')[0] ?? null
  return {
    head: {
      facilityCode: facilityOf(row, around.facilityCode),
      careKind: codeOf(row, 'MA_LOAI_KCB', true).padStart(2, '0'),
      inAt: inAt ?? around.now.toISOString(),
      outAt,
      diagnosis: { code: main, words: words(row.text('CHAN_DOAN_RV', { max: 5_000 }) || row.text('CHAN_DOAN_VAO', { max: 5_000 }), 1_000) },
      costs: summed(row, items),
    },
    detail: {
      recordNo: around.recordNo,
      reason: said(row, 'LY_DO_VV'),
      admission: said(row, 'CHAN_DOAN_VAO'),
      accompanying: codesIn(row, 'MA_BENH_KT').slice(0, 12),
      treatment: said(row, 'PP_DIEU_TRI'),
      result: codeOf(row, 'KET_QUA_DTRI') || null,
      discharge: codeOf(row, 'MA_LOAI_RV') || null,
      daysOfCare: row.whole('SO_NGAY_DTRI'),
      comeBackOn: comeBackOn(row),
      cards: cardsOf(row),
      items,
      papers: [],
    },
  }
}

/** The facility of the record must be the one that sends. */
function facilityOf(row: RowReader, sender: string): string {
  const own = row.text('MA_CSKCB')
  if (own === '') row.tell('FACILITY_TAKEN', 'MA_CSKCB')
  else if (!isFacilityCode(own)) row.tell('FACILITY_FORM', 'MA_CSKCB')
  else if (own !== sender) row.tell('FACILITY_DIFFERS', 'MA_CSKCB')
  return sender
}

/** Words of the doctor, of which the book keeps so much as somebody reads. */
const said = (row: RowReader, element: string): string | null => words(row.text(element, { max: 20_000 }), 2_000) || null

/** A code of one of the lists; the lists change, so only its form is asked for. */
function codeOf(row: RowReader, element: string, isRequired = false): string {
  const code = row.text(element, isRequired ? { required: true } : {})
  if (code === '' || /^[A-Z0-9.]{1,10}$/u.test(code)) return code
  row.tell('CODE', element)
  return ''
}

/** Codes of illnesses: those that look like none are told and left out. */
function codesIn(row: RowReader, element: string): readonly string[] {
  const codes = list(row.text(element)).filter(code => code !== '')
  const good = codes.filter(code => /^[A-Z]\d{2}(?:\.\d{1,3})?[*†]?$/u.test(code))
  if (good.length < codes.length) row.tell('DISEASE_FORM', element)
  return good
}

/** NGAY_TAI_KHAM may name several days; the first counts. */
function comeBackOn(row: RowReader): string | null {
  const [first = ''] = list(row.text('NGAY_TAI_KHAM'))
  if (first === '') return null
  const on = day(first)
  if (!on) row.tell('COME_BACK_FORM', 'NGAY_TAI_KHAM')
  return on ?? null
}

/** Several cards when the card changed during the stay: all four lists have the same number of elements. */
function cardsOf(row: RowReader): VisitRecord['detail']['cards'] {
  const cards = list(row.text('MA_THE_BHYT'))
  const [from, until, places] = ['GT_THE_TU', 'GT_THE_DEN', 'MA_DKBD'].map(element => list(row.text(element))) as [Texts, Texts, Texts]
  const wrong = (
    [
      ['GT_THE_TU', from],
      ['GT_THE_DEN', until],
      ['MA_DKBD', places],
    ] as const
  ).find(([, values]) => values.length > 0 && values.length !== cards.length)
  if (wrong) row.tell('CARD_LISTS', wrong[0], { cards: cards.length, values: wrong[1].length })
  return cards.flatMap((cardNo, at) => {
    const [validFrom, validUntil] = [dayAt(row, 'GT_THE_TU', from[at]), dayAt(row, 'GT_THE_DEN', until[at])]
    return validFrom === null ? [] : [{ cardNo, validFrom, validUntil }]
  })
}
type Texts = readonly string[]

function dayAt(row: RowReader, element: string, text = ''): string | null {
  const on = day(text)
  if (text !== '' && !on) row.tell('DAY', element)
  return on ?? null
}

/** Money of the whole visit: T_TONGCHI_BV is what the fund, the person's share, the person and other sources pay. A đồng a line is rounding. */
function summed(row: RowReader, items: readonly VisitItem[]): VisitRecord['head']['costs'] {
  const tolerance = Math.max(1, items.length)
  const costs = wholeCosts(
    {
      total: row.amount('T_TONGCHI_BV'),
      fund: row.amount('T_BHTT'),
      coPaid: row.amount('T_BNCCT'),
      selfPaid: row.amount('T_BNTT'),
      other: row.amount('T_NGUONKHAC'),
    },
    tolerance,
  )
  if (!costs) row.tell('COSTS', 'T_TONGCHI_BV')
  return costs ?? sumOfCosts([])
}

function drugOf(drug: PartRow, found: Finding[]): VisitItem {
  const row = readerOf('XML2', drug, found)
  const dose = [row.text('LIEU_DUNG'), row.text('CACH_DUNG')].filter(text => text !== '')
  return { kind: 'drug', name: nameOf(row, ['TEN_THUOC']), dose: words(dose.join('; '), 500) || null, ...lineOf(row) }
}

function serviceOf(service: PartRow, found: Finding[]): VisitItem {
  const row = readerOf('XML3', service, found)
  const names = row.text('MA_VAT_TU') !== '' ? ['TEN_VAT_TU', 'TEN_DICH_VU'] : ['TEN_DICH_VU', 'TEN_VAT_TU']
  return { kind: 'service', name: nameOf(row, names), dose: null, ...lineOf(row) }
}

function nameOf(row: RowReader, elements: readonly string[]): string {
  const name = elements.map(element => row.text(element, { max: 2_000 })).find(text => text !== '') ?? ''
  if (name === '') row.tell('REQUIRED', elements[0])
  return words(name, 500)
}

function lineOf(row: RowReader): Pick<VisitItem, 'group' | 'unit' | 'quantity' | 'costs'> {
  const costs = wholeCosts(
    {
      total: row.amount('THANH_TIEN_BV'),
      fund: row.amount('T_BHTT'),
      coPaid: row.amount('T_BNCCT'),
      selfPaid: row.amount('T_BNTT'),
      other: row.amount('T_NGUONKHAC'),
    },
    1,
  )
  if (!costs) row.tell('ROW_COSTS', 'THANH_TIEN_BV')
  return {
    group: codeOf(row, 'MA_NHOM') || null,
    unit: words(row.text('DON_VI_TINH'), 50) || null,
    quantity: row.amount('SO_LUONG'),
    costs: costs ?? sumOfCosts([]),
  }
}
