import type { PlainDate } from '#domain/kernel/date.ts'
import { format } from '#texts/format.ts'
import { form as en } from '#texts/en/form.ts'
import { form as vi } from '#texts/vi/form.ts'
import { barcode, qrCode } from './marks.ts'

/** What is printed on form 01 (registration of electronic transactions by an individual). All text as the person gave it. */
export interface Form01 {
  /** The Vietnamese form is the official one; the English one is a translation to read. */
  readonly language: 'vi' | 'en'
  /** Empty before the dossier has a number. */
  readonly caseNo: string
  readonly agencyName: string
  readonly fullName: string
  readonly socialInsuranceNo: string
  readonly personalId: string
  /** Street, commune, province in one line. */
  readonly address: string
  readonly phone: string
  /** Empty when none was given. */
  readonly email: string
  /** Where it was declared: the province, "Thành phố Hồ Chí Minh". */
  readonly place: string
  readonly date: PlainDate
  /** Where anybody can ask whether this form was made here; null for one that was not handed in. */
  readonly verification: FormVerification | null
  /** JPEG, already checked and re-encoded. */
  readonly portrait: Uint8Array | null
}

export interface FormVerification {
  /** As printed: "7K3M-X9QW-Z2HD-4TRB-6FPN". */
  readonly code: string
  /** The page where the code is typed, and the address that the QR code opens. */
  readonly page: string
  readonly address: string
}

/** The longest text of each item that still leaves the form on one page. */
const LONGEST = { agencyName: 140, fullName: 100, address: 240, email: 120, place: 60, page: 90, short: 40 } as const

/** So much of each fits on one page in the usual size, a wide letter counted twice; whether more does is measured. */
const FITS = { agencyName: 60, fullName: 50, address: 90, email: 50 } as const
const WIDE = /\p{Lu}|[mw@]/gu
const isLong = (data: Form01): boolean =>
  (['agencyName', 'fullName', 'address', 'email'] as const).some(key => data[key].length + (data[key].match(WIDE)?.length ?? 0) > FITS[key])

/** What the layout reads: plain text only. `print` makes a text printable and at most so many characters long. */
export function form01Page(data: Form01, print: (text: string, max: number) => string) {
  const [year = '', month = '', day = ''] = data.date.split('-')
  const words = data.language === 'vi' ? vi : en
  return {
    language: data.language,
    isLong: isLong(data),
    labels: labels(words),
    caseNo: print(data.caseNo, LONGEST.short),
    caseNoLine: data.caseNo === '' ? '' : format(words['form.caseNo'], { no: print(data.caseNo, LONGEST.short) }),
    agencyName: print(data.agencyName, LONGEST.agencyName),
    fullName: print(data.fullName, LONGEST.fullName),
    socialInsuranceNo: print(data.socialInsuranceNo, LONGEST.short),
    personalId: print(data.personalId, LONGEST.short),
    address: print(data.address, LONGEST.address),
    phone: print(data.phone, LONGEST.short),
    email: print(data.email, LONGEST.email),
    barcode: data.caseNo === '' ? null : barcode(data.caseNo),
    check: data.verification && {
      code: data.verification.code,
      how: format(words['form01.check.how'], { page: print(data.verification.page, LONGEST.page) }),
      qr: qrCode(data.verification.address),
    },
    date: format(words['form01.date'], { place: print(data.place, LONGEST.place), day, month, year }),
  }
}

const labels = (words: Readonly<Record<keyof typeof vi, string>>) => ({
  nation: words['form.nation'],
  motto: words['form.motto'],
  portrait: words['form.portrait'],
  number: words['form01.number'],
  kind: words['form01.kind'],
  titleFirst: words['form01.title.first'],
  titleSecond: words['form01.title.second'],
  to: words['form01.to'],
  fullName: words['form01.fullName'],
  socialInsuranceNo: words['form01.socialInsuranceNo'],
  personalId: words['form01.personalId'],
  address: words['form01.address'],
  phone: words['form01.phone'],
  email: words['form01.email'],
  content: words['form01.content'],
  register: words['form01.content.register'],
  change: words['form01.content.change'],
  stop: words['form01.content.stop'],
  place: words['form01.place'],
  portal: words['form01.place.portal'],
  provider: words['form01.place.provider'],
  agency: words['form01.agency'],
  commitment: words['form01.commitment'],
  signer: words['form01.signer'],
  signHint: words['form01.signHint'],
  translated: words['form01.translated'],
  checkTitle: words['form01.check.title'],
  checkQr: words['form01.check.qr'],
  notFiled: words['form01.notFiled'],
  page: words['form01.page'],
})
