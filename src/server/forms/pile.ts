import { formatDay, type PlainDate } from '#domain/kernel/date.ts'
import { MARK_QUIET, MARKS, SIGNING_BOX } from '#domain/units/sheet-layout.ts'
import { coverText, formatPileCode, formatSheetToken, MARK_PLACES, markText } from '#domain/units/sheet-token.ts'
import { format } from '#texts/format.ts'
import { form as formEn } from '#texts/en/form.ts'
import { unitPile as en } from '#texts/en/unit-pile.ts'
import { form as formVi } from '#texts/vi/form.ts'
import { unitPile as vi } from '#texts/vi/unit-pile.ts'
import { form01Page, type Form01 } from './form-01.ts'
import { qrCode, sturdyQrCode } from './marks.ts'

/** The sheets that members of a unit sign. All text as it stands in the unit's own roster. */
export interface Pile {
  readonly language: 'vi' | 'en'
  readonly unitName: string
  readonly code: string
  readonly date: PlainDate
  /** In the order in which they are printed. */
  readonly sheets: readonly PileSheet[]
}

export interface PileSheet {
  /** In the pile; numbers of sheets that are not printed any more are left out. */
  readonly number: number
  readonly token: string
  /** Class or department. */
  readonly group: string
  readonly fullName: string
  /** Empty while there is no dossier. */
  readonly caseNo: string
  /** The whole form 01, only where the member agreed that the unit may hold it. */
  readonly form: Form01 | null
}

const LONGEST = { name: 100, group: 80, unit: 160, caseNo: 40 } as const

/** So many letters of unit, group and name fit in the usual size; whether more do is measured, which costs as much as the sheet itself. */
const FITS = 160
type Print = (text: string, max: number) => string

/** What the layout reads. `portraitOf` names the file of a portrait that was laid beside it. */
export function pilePage(pile: Pile, print: Print, portraitOf: (sheet: number) => string | null) {
  const words = pile.language === 'vi' ? vi : en
  const total = pile.sheets.length
  const last = Math.max(...pile.sheets.map(({ number }) => number))
  const place = { pile: formatPileCode(pile.code), total, date: formatDay(pile.date) }
  return {
    language: pile.language,
    labels: labels(pile.language),
    unit: print(pile.unitName, LONGEST.unit),
    unitLine: format(words['pile.unit'], { unit: print(pile.unitName, LONGEST.unit) }),
    placeLine: format(words['pile.place'], place),
    cover: qrCode(coverText(pile.code)),
    frame: SIGNING_BOX,
    quiet: MARK_QUIET / 2,
    sheets: pile.sheets.map((sheet, index) => ({
      number: sheet.number,
      code: formatSheetToken(sheet.token),
      group: print(sheet.group, LONGEST.group),
      name: print(sheet.fullName, LONGEST.name),
      isLong: pile.unitName.length + sheet.group.length + sheet.fullName.length > FITS,
      isFiled: sheet.caseNo !== '',
      caseNo: sheet.caseNo === '' ? words['sheet.noCase'] : print(sheet.caseNo, LONGEST.caseNo),
      marks: MARK_PLACES.map(at => ({ area: MARKS[at], svg: sturdyQrCode(markText(sheet.token, at)) })),
      placeLine: format(words['sheet.place'], { ...place, total: last, number: sheet.number }),
      hasForm: sheet.form !== null,
      form: sheet.form && { ...form01Page(sheet.form, print), portrait: portraitOf(index) },
    })),
  }
}

function labels(language: Pile['language']) {
  const [words, form] = language === 'vi' ? [vi, formVi] : [en, formEn]
  return {
    nation: form['form.nation'],
    motto: form['form.motto'],
    pileTitle: words['pile.title'],
    how: words['pile.how'],
    number: words['pile.number'],
    cover: words['pile.mark'],
    signed: words['pile.signed'],
    page: words['pile.page'],
    title: words['sheet.title'],
    subtitle: words['sheet.subtitle'],
    unit: words['sheet.unit'],
    group: words['sheet.group'],
    name: words['sheet.name'],
    caseNo: words['sheet.caseNo'],
    declares: words['sheet.declares'],
    filed: words['sheet.declares.filed'],
    noCase: words['sheet.declares.noCase'],
    isTrue: words['sheet.declares.true'],
    handed: words['sheet.declares.handed'],
    noCaseHint: words['sheet.noCaseHint'],
    fullForm: words['sheet.fullForm'],
    signDate: words['sheet.signDate'],
    signer: words['sheet.signer'],
    signHint: words['sheet.signHint'],
    mark: words['sheet.mark'],
    keepClean: words['sheet.keepClean'],
  }
}
