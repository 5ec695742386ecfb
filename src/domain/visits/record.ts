import { addsUp, sumOfCosts, type Costs } from './costs.ts'

/** What a list shows of a visit. Names in brackets are the elements of the hospitals' files (QĐ 3176/QĐ-BYT). */
export interface VisitHead {
  /** MA_CSKCB */
  readonly facilityCode: string
  /** MA_LOAI_KCB, of the list `care_kind` */
  readonly careKind: string
  /** NGAY_VAO, NGAY_RA: instants; a visit that goes on has no end. */
  readonly inAt: string
  readonly outAt: string | null
  /** MA_BENH_CHINH, and CHAN_DOAN_RV in the doctor's words */
  readonly diagnosis: { readonly code: string | null; readonly words: string }
  /** T_TONGCHI_BV, T_BHTT, T_BNCCT, T_BNTT, T_NGUONKHAC */
  readonly costs: Costs
  readonly paperCount: number
}

export const ITEM_KINDS = ['drug', 'service'] as const
export interface VisitItem {
  /** drug: of XML2 · service: of XML3, materials too */
  readonly kind: (typeof ITEM_KINDS)[number]
  /** MA_NHOM, of the list `item_group` */
  readonly group: string | null
  readonly name: string
  /** LIEU_DUNG, CACH_DUNG */
  readonly dose: string | null
  readonly unit: string | null
  readonly quantity: number
  readonly costs: Costs
}

export const PAPER_KINDS = ['discharge', 'sick_leave'] as const
export interface VisitPaper {
  /** discharge: giấy ra viện (XML7) · sick_leave: giấy chứng nhận nghỉ việc hưởng BHXH (XML11) */
  readonly kind: (typeof PAPER_KINDS)[number]
  readonly no: string
  readonly issuedOn: string
  /** Days off: SO_NGAY_NGHI, TU_NGAY, DEN_NGAY */
  readonly days: number | null
  readonly fromDay: string | null
  readonly toDay: string | null
  readonly doctor: string | null
  /** SO_SERI of a sick leave, by which an employer and the fund know the paper */
  readonly serial?: string
  /** GHI_CHU of a discharge: what the doctor advises */
  readonly note?: string
}

export interface VisitDetail {
  /** MA_LK */
  readonly recordNo: string
  /** LY_DO_VV */
  readonly reason: string | null
  /** CHAN_DOAN_VAO */
  readonly admission: string | null
  /** MA_BENH_KT: codes of what else there was */
  readonly accompanying: readonly string[]
  /** PP_DIEU_TRI */
  readonly treatment: string | null
  /** KET_QUA_DTRI, MA_LOAI_RV: of the lists `treatment_result` and `discharge_kind` */
  readonly result: string | null
  readonly discharge: string | null
  /** SO_NGAY_DTRI */
  readonly daysOfCare: number | null
  /** NGAY_TAI_KHAM */
  readonly comeBackOn: string | null
  /** MA_THE_BHYT, GT_THE_TU, GT_THE_DEN: several when the card changed during the stay */
  readonly cards: readonly { readonly cardNo: string; readonly validFrom: string; readonly validUntil: string | null }[]
  readonly items: readonly VisitItem[]
  readonly papers: readonly VisitPaper[]
}

/** One visit as a facility reports it: what is kept of it is all here. */
export interface VisitRecord {
  readonly head: Omit<VisitHead, 'paperCount'>
  readonly detail: VisitDetail
}

/** Why a record cannot be kept: its money does not add up, its lines come to something else than its total (a đồng a line is rounding), or
 *  it ends before it begins. */
export type VisitFault = 'COSTS' | 'LINES' | 'ORDER'

export function visitFaults({ head, detail }: VisitRecord): VisitFault[] {
  const lines = sumOfCosts(detail.items.map(({ costs }) => costs))
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= detail.items.length
  const isNear =
    near(lines.totalVnd, head.costs.totalVnd) && near(lines.fundVnd, head.costs.fundVnd) && near(lines.coPaidVnd, head.costs.coPaidVnd)
  return [
    ...(addsUp(head.costs) && detail.items.every(({ costs }) => addsUp(costs)) ? [] : (['COSTS'] as const)),
    ...(detail.items.length === 0 || isNear ? [] : (['LINES'] as const)),
    ...(head.outAt !== null && head.outAt < head.inAt ? (['ORDER'] as const) : []),
  ]
}
