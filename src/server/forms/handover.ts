import { formatDay, type PlainDate } from '#domain/kernel/date.ts'
import { format } from '#texts/format.ts'
import { form as formEn } from '#texts/en/form.ts'
import { unitPile as en } from '#texts/en/unit-pile.ts'
import { form as formVi } from '#texts/vi/form.ts'
import { unitPile as vi } from '#texts/vi/unit-pile.ts'

/** The list with which a unit hands signed sheets to its agency. All text as it stands on the sheets. */
export interface HandoverList {
  readonly language: 'vi' | 'en'
  /** 1, 2, 3 … of the unit. */
  readonly no: number
  readonly unitName: string
  readonly agencyName: string
  readonly date: PlainDate
  /** The day on which the officer took it; null while it is on its way. */
  readonly takenOn: PlainDate | null
  readonly sheets: readonly HandoverLine[]
}

interface HandoverLine {
  readonly number: number
  readonly code: string
  readonly group: string
  readonly fullName: string
  /** Empty while there is no dossier. */
  readonly caseNo: string
}

const LONGEST = { name: 100, group: 80, unit: 160, caseNo: 40 } as const

/** What the layout reads. */
export function handoverPage(list: HandoverList, print: (text: string, max: number) => string) {
  const [words, form] = list.language === 'vi' ? [vi, formVi] : [en, formEn]
  const total = list.sheets.length
  const groups = [...Map.groupBy(list.sheets, ({ group }) => group)]
  return {
    language: list.language,
    labels: {
      nation: form['form.nation'],
      motto: form['form.motto'],
      title: words['handover.title'],
      number: words['pile.number'],
      group: words['sheet.group'],
      name: words['sheet.name'],
      caseNo: words['sheet.caseNo'],
      code: words['handover.code'],
      totals: words['handover.totals'],
      count: words['handover.count'],
      total: words['handover.total'],
      giver: words['handover.giver'],
      giverHint: words['handover.giverHint'],
      taker: words['handover.taker'],
      takerHint: words['handover.takerHint'],
      page: words['pile.page'],
    },
    unitLine: format(words['pile.unit'], { unit: print(list.unitName, LONGEST.unit) }),
    toLine: format(words['handover.to'], { agency: print(list.agencyName, LONGEST.unit) }),
    placeLine: format(words['handover.place'], { no: list.no, total, date: formatDay(list.date) }),
    given: format(words['handover.confirmed'], { date: formatDay(list.date) }),
    taken: list.takenOn === null ? '' : format(words['handover.confirmed'], { date: formatDay(list.takenOn) }),
    total,
    totals: groups.map(([group, lines]) => ({ group: print(group, LONGEST.group), count: lines.length })),
    sheets: list.sheets.map(line => ({
      number: line.number,
      code: line.code,
      group: print(line.group, LONGEST.group),
      name: print(line.fullName, LONGEST.name),
      caseNo: line.caseNo === '' ? words['sheet.noCase'] : print(line.caseNo, LONGEST.caseNo),
    })),
  }
}
