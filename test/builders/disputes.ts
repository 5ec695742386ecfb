import * as z from 'zod/mini'
import { contributions } from '#contract/contributions.ts'
import { Dispute } from '#contract/disputes.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { Browser, TestProduct } from '#test/support/product.ts'
import { keptVisit } from './visits.ts'

export const REPORTS = '/api/v1/me/disputes'

/** Where a guardian reports for a child. */
export const reportsOfChild = (childId: string): string => `/api/v1/me/children/${childId}/disputes`

/** What somebody who is signed in has reported, newest first. */
export const reportsOf = async (own: Browser, path = REPORTS): Promise<Dispute[]> => bodyOf(await own.get(path), z.array(Dispute))

/** A report of a row of the own history that is not reported yet. */
export async function aRowToReport(own: Browser) {
  const rows: string[] = []
  for (const fund of ['social', 'health']) {
    const page = await own.get(`/api/v1/me/contributions?fund=${fund}&limit=100`)
    rows.push(...bodyOf(page, contributions.listOwnContributions.output).items.map(({ id }) => `period:${id}`))
  }
  const open = (await reportsOf(own)).filter(({ canWithdraw }) => canWithdraw).map(({ matter }) => matter)
  const matter = rows.find(row => !open.includes(row))
  if (matter === undefined) throw new Error('every row is reported')
  return { subject: 'contribution', matter, words: 'Thử', language: 'vi' }
}

/** A report of a new visit in the book of a person. */
export const aVisitToReport = async (test: Pick<TestProduct, 'database'>, participantId: string) => ({
  subject: 'visit',
  matter: `visit:${await keptVisit(test, participantId)}`,
  reason: 'not_there',
  words: '',
  language: 'vi',
})
