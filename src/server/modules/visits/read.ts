import type { Visit, VisitYear } from '#contract/visits.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { fundShare, NO_COSTS, sumOfCosts } from '#domain/visits/costs.ts'
import type { VisitDetail, VisitHead } from '#domain/visits/record.ts'
import type { Tx } from '#server/platform/database/query.ts'
import type { SubjectKey, Vault } from '#server/platform/vault.ts'
import { codesOfDetail, codesOfHead, namesFor, presentHead, type Names } from './names.ts'
import { openDetail, openHead } from './sealing.ts'
import { visitOfReader, yearOfReader, type SealedWhole } from './views.ts'

/** The key of a book. To a reading citizen the database gives it for the own book and for a child's only. None: it was destroyed, and with it
 *  all that the book said. */
export const keyFor = async (tx: Tx, vault: Vault, book: string): Promise<SubjectKey | undefined> =>
  (await vault.keysOf(tx, [book as Uuid])).get(book)

/** One year of the reading citizen's book. */
export async function readYear(tx: Tx, vault: Vault, wanted: number | undefined): Promise<VisitYear> {
  const { book, years, heads } = await yearOfReader(tx, wanted)
  const year = wanted ?? years[0]?.year ?? null
  const key = book && (await keyFor(tx, vault, book.id))
  if (!key) return { years: [], year: null, items: [], costs: NO_COSTS }
  const opened = heads.map(({ id, headSealed }) => ({ id, head: openHead(key, id, headSealed) }))
  const names = await namesFor(
    tx,
    opened.flatMap(({ head }) => codesOfHead(head)),
    opened.map(({ head }) => head.facilityCode),
  )
  return {
    years,
    year,
    // The day is in the open, the hour is not.
    items: opened.map(({ id, head }) => presentHead(id, head, names)).toSorted((a, b) => (a.inAt < b.inAt ? 1 : a.inAt > b.inAt ? -1 : 0)),
    costs: sumOfCosts(opened.map(({ head }) => head.costs)),
  }
}

/** One visit of the reading citizen; undefined when there is none, or it is another person's. */
export async function readVisit(tx: Tx, vault: Vault, id: string): Promise<Visit | undefined> {
  const found = await visitOfReader(tx, id)
  if (!found) return undefined
  const key = await keyFor(tx, vault, found.book.id)
  return key && (await openVisits(tx, key, [found.visit]))[0]
}

/** Whole visits, opened and with the names of their codes. */
export async function openVisits(tx: Tx, key: SubjectKey, sealed: readonly SealedWhole[]): Promise<Visit[]> {
  const opened = sealed.map(({ id, headSealed, detailSealed }) => ({
    id,
    head: openHead(key, id, headSealed),
    detail: openDetail(key, id, detailSealed),
  }))
  const names = await namesFor(
    tx,
    opened.flatMap(({ head, detail }) => [...codesOfHead(head), ...codesOfDetail(detail)]),
    opened.map(({ head }) => head.facilityCode),
  )
  return opened.map(({ id, head, detail }) => presentVisit(id, head, detail, names))
}

function presentVisit(id: string, head: VisitHead, detail: VisitDetail, names: Names): Visit {
  const on = dayInVietnam(new Date(head.inAt))
  return {
    ...presentHead(id, head, names),
    ...detail,
    accompanying: detail.accompanying.map(code => names.coded('icd10', code, on)),
    result: names.codedOr('treatment_result', detail.result, on),
    discharge: names.codedOr('discharge_kind', detail.discharge, on),
    // The last card is the one that the bill was made by.
    share: fundShare(head.costs, { cardNo: detail.cards.at(-1)?.cardNo ?? null, on }) ?? null,
    cards: [...detail.cards],
    items: detail.items.map(item => ({ ...item, group: names.codedOr('item_group', item.group, on) })),
    papers: [...detail.papers],
  }
}
