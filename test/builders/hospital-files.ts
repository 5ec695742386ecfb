import { Readable } from 'node:stream'
import { person } from './people.ts'

/** Elements of one row, in the order of the standard as far as they matter. */
export type Fields = Readonly<Record<string, string | number>>

export const FACILITY = '79031'
const xml = (name: string, inner: string): string => `<${name}>${inner}</${name}>`
const escaped = (value: string | number): string => String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
export const elements = (fields: Fields): string =>
  Object.entries(fields)
    .map(([name, value]) => `${xml(name, escaped(value))}\n`)
    .join('')

let count = 0
/** An MA_LK of its own. */
export const aRecordNo = (): string => `thu-${Date.now().toString(36)}-${++count}`

/** XML1 of a consultation by a demo person, with a card; say what matters. */
export function aSummary(more: Fields = {}, key = 'mai'): Fields {
  const of = person(key)
  return {
    MA_LK: aRecordNo(),
    STT: 1,
    MA_BN: 'BN000123',
    HO_TEN: of.fullName.toUpperCase(),
    SO_CCCD: of.personalId,
    NGAY_SINH: `${of.birthDate.replaceAll('-', '')}0000`,
    GIOI_TINH: of.sex === 'male' ? 1 : 2,
    MA_THE_BHYT: `DN479${of.socialInsuranceNo}`,
    MA_DKBD: FACILITY,
    GT_THE_TU: '20260101',
    GT_THE_DEN: '20261231',
    LY_DO_VV: 'Ho, sốt',
    CHAN_DOAN_VAO: 'Theo dõi viêm họng',
    CHAN_DOAN_RV: 'Viêm họng cấp',
    MA_BENH_CHINH: 'J02.9',
    MA_BENH_KT: 'E11.9;I10',
    NGAY_VAO: '202605120810',
    NGAY_RA: '202605121020',
    SO_NGAY_DTRI: 0,
    PP_DIEU_TRI: 'Uống thuốc tại nhà',
    KET_QUA_DTRI: 2,
    MA_LOAI_RV: 1,
    T_THUOC: '100000.00',
    T_VTYT: 0,
    T_TONGCHI_BV: '150600.00',
    T_TONGCHI_BH: '150600.00',
    T_BNTT: 0,
    T_BNCCT: '30120.00',
    T_BHTT: '120480.00',
    T_NGUONKHAC: 0,
    MA_LOAI_KCB: '01',
    MA_CSKCB: FACILITY,
    NGAY_TAI_KHAM: '20260519',
    ...more,
  }
}

export const aDrug = (more: Fields = {}): Fields => ({
  STT: 1,
  MA_NHOM: 4,
  TEN_THUOC: 'Paracetamol 500 mg',
  DON_VI_TINH: 'Viên',
  LIEU_DUNG: 'Sáng 1 viên, tối 1 viên',
  SO_LUONG: '20.000',
  DON_GIA: '5000.000',
  THANH_TIEN_BV: '100000.00',
  THANH_TIEN_BH: '100000.00',
  T_NGUONKHAC: 0,
  T_BHTT: '80000.00',
  T_BNCCT: '20000.00',
  T_BNTT: 0,
  ...more,
})

export const aService = (more: Fields = {}): Fields => ({
  STT: 1,
  MA_DICH_VU: '13.1',
  MA_NHOM: 13,
  TEN_DICH_VU: 'Khám Nội',
  DON_VI_TINH: 'Lần',
  SO_LUONG: '1',
  THANH_TIEN_BV: '50600.00',
  THANH_TIEN_BH: '50600.00',
  T_NGUONKHAC: 0,
  T_BHTT: '40480.00',
  T_BNCCT: '10120.00',
  T_BNTT: 0,
  ...more,
})

/** XML7, giấy ra viện. */
export const aDischarge = (more: Fields = {}): Fields => ({
  SO_LUU_TRU: 'LT-0001',
  MA_YTE: 'YT0001',
  NGAY_VAO: '202605120810',
  NGAY_RA: '202605121020',
  CHAN_DOAN_RV: 'Viêm họng cấp',
  GHI_CHU: 'Uống nhiều nước, nghỉ ngơi',
  TEN_BS: 'BS. Trần Thử',
  NGAY_CT: '20260512',
  ...more,
})

/** XML11, giấy chứng nhận nghỉ việc hưởng BHXH. */
export const aSickLeave = (more: Fields = {}, key = 'mai'): Fields => ({
  SO_CT: `CT-${++count}`,
  SO_SERI: `SR${Date.now().toString(36)}${++count}`,
  SO_KCB: 'KCB-1',
  DON_VI: 'Công ty Thử',
  MA_BHXH: person(key).socialInsuranceNo,
  MA_THE_BHYT: `DN479${person(key).socialInsuranceNo}`,
  SO_NGAY_NGHI: 3,
  TU_NGAY: '20260512',
  DEN_NGAY: '20260514',
  NGAY_CT: '20260512',
  MAU_SO: 'CT07',
  ...more,
})

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'
export const summaryXml = (fields: Fields): string => `${DECLARATION}${xml('TONG_HOP', `\n${elements(fields)}`)}`
const rows = (root: string, list: string, row: string) => (all: readonly Fields[]) =>
  `${DECLARATION}${xml(root, xml(list, all.map(fields => xml(row, `\n${elements(fields)}`)).join('\n')))}`
export const drugsXml = rows('CHITIEU_CHITIET_THUOC', 'DSACH_CHI_TIET_THUOC', 'CHI_TIET_THUOC')
export const servicesXml = rows('CHITIEU_CHITIET_DVKT_VTYT', 'DSACH_CHI_TIET_DVKT', 'CHI_TIET_DVKT')
export const dischargeXml = (fields: Fields): string => `${DECLARATION}${xml('CHI_TIEU_DU_LIEU_GIAY_RA_VIEN', elements(fields))}`
export const sickLeaveXml = (fields: Fields): string =>
  `${DECLARATION}${xml('CHI_TIEU_DU_LIEU_GIAY_CHUNG_NHAN_NGHI_VIEC_HUONG_BAO_HIEM_XA_HOI', elements(fields))}`

/** One FILEHOSO: its name and its document. */
export type FilePart = readonly [type: string, document: string | Buffer]

/** Parts of one HOSO: a consultation with one drug and one service, unless said otherwise. */
export function aHoso(
  more: {
    readonly summary?: Fields
    readonly of?: string
    readonly drugs?: readonly Fields[]
    readonly services?: readonly Fields[]
    readonly discharge?: Fields
    readonly sickLeave?: Fields
    readonly others?: readonly FilePart[]
  } = {},
): readonly FilePart[] {
  const summary = aSummary(more.summary, more.of)
  const mine = (fields: Fields): Fields => ({ MA_LK: summary['MA_LK'] ?? '', ...fields })
  return [
    ['XML1', summaryXml(summary)],
    ['XML2', drugsXml((more.drugs ?? [aDrug()]).map(mine))],
    ['XML3', servicesXml((more.services ?? [aService()]).map(mine))],
    ...(more.discharge ? [['XML7', dischargeXml(mine(more.discharge))] as const] : []),
    ...(more.sickLeave ? [['XML11', sickLeaveXml(mine(more.sickLeave))] as const] : []),
    ...(more.others ?? []),
  ]
}

export const base64 = (document: string | Buffer): string => Buffer.from(document).toString('base64')
export const hosoXml = (parts: readonly FilePart[]): string =>
  `      <HOSO>\n${parts
    .map(([type, document]) => `        <FILEHOSO><LOAIHOSO>${type}</LOAIHOSO><NOIDUNGFILE>${base64(document)}</NOIDUNGFILE></FILEHOSO>\n`)
    .join('')}      </HOSO>\n`

export interface EnvelopeOptions {
  readonly facility?: string | null
  readonly declared?: number | string | null
  readonly mark?: string
  readonly declaration?: string
  readonly before?: string
  readonly signature?: string
}

/** The envelope around HOSO elements, as text. */
export const envelope = (inner: string, records: number, options: EnvelopeOptions = {}): string => {
  const {
    facility = FACILITY,
    declared = records,
    mark = '',
    declaration = DECLARATION,
    before = '',
    signature = '<CHUKYDONVI/>',
  } = options
  return `${mark}${declaration}${before}<GIAMDINHHS xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <THONGTINDONVI>${facility === null ? '' : xml('MACSKCB', facility)}</THONGTINDONVI>
  <THONGTINHOSO>
    <NGAYLAP>20260520</NGAYLAP>
    ${declared === null ? '' : xml('SOLUONGHOSO', String(declared))}
    <DANHSACHHOSO>
${inner}    </DANHSACHHOSO>
  </THONGTINHOSO>
  ${signature}
</GIAMDINHHS>
`
}

/** A file with these records. */
export const aHospitalFile = (hosos: readonly (readonly FilePart[])[] = [aHoso()], options: EnvelopeOptions = {}): Buffer =>
  Buffer.from(envelope(hosos.map(hosoXml).join(''), hosos.length, options))

/** Bytes as they come off a line, in small pieces that cut through signs. */
export const inPieces = (bytes: Uint8Array, size = 1_000): Readable =>
  Readable.from(
    (function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    })(),
  )
