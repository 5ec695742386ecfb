import { Dispute } from '#contract/disputes.ts'
import { freshlyProven, signedIn } from '#test/builders/account.ts'
import { idOf } from '#test/builders/children.ts'
import { aRowToReport, aVisitToReport, REPORTS, reportsOf, reportsOfChild } from '#test/builders/disputes.ts'
import { person } from '#test/builders/people.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { Answer, Browser, TestProduct } from '#test/support/product.ts'
import type { Command } from './commands.ts'
import { repeated } from './recovery-commands.ts'

/** What somebody reports as wrong in the own record or a child's, and takes back. */
export const disputeCommandsOf = (test: TestProduct): readonly Command[] => [
  { name: 'report what is wrong', done: 201, again: ['409 DISPUTE_UNDER_WAY'], prepare: () => somethingToReport(test) },
  { name: 'take a report back', done: 200, again: ['409 ACTION_NOT_ALLOWED'], prepare: () => aReportToTakeBack(test) },
  { name: 'report a visit of a child', done: 201, again: ['409 DISPUTE_UNDER_WAY'], prepare: () => aVisitOfChild(test) },
  { name: 'take a report for a child back', done: 200, again: ['409 ACTION_NOT_ALLOWED'], prepare: () => aChildReportToTakeBack(test) },
]

const takeBack = (own: Browser, id: string, path = REPORTS): Promise<Answer> => own.post(`${path}/${id}/withdraw`)

/** Somebody of whom nothing is reported, and what could be. */
async function nothingReported(test: TestProduct) {
  const own = await signedIn(test, person('binh').socialInsuranceNo)
  await test.database.owner.query('delete from platform_rate')
  for (const { id, canWithdraw } of await reportsOf(own)) if (canWithdraw) await takeBack(own, id)
  return { own, words: await aRowToReport(own) }
}

async function somethingToReport(test: TestProduct) {
  const { own, words } = await nothingReported(test)
  return repeated(test, own, browser => browser.post(REPORTS, words))
}

async function aReportToTakeBack(test: TestProduct) {
  const { own, words } = await nothingReported(test)
  const { id } = bodyOf(await own.post(REPORTS, words), Dispute)
  return repeated(test, own, browser => takeBack(browser, id))
}

/** A guardian of whose child nothing is reported, and a visit that could be. */
async function nothingReportedOfChild(test: TestProduct) {
  const childId = await idOf(test, 'khoi')
  const path = reportsOfChild(childId)
  const own = await signedIn(test, person('huong').socialInsuranceNo)
  await freshlyProven(test, own)
  await test.database.owner.query('delete from platform_rate')
  for (const { id, canWithdraw } of await reportsOf(own, path)) if (canWithdraw) await takeBack(own, id, path)
  return { own, path, words: await aVisitToReport(test, childId) }
}

async function aVisitOfChild(test: TestProduct) {
  const { own, path, words } = await nothingReportedOfChild(test)
  return repeated(test, own, browser => browser.post(path, words))
}

async function aChildReportToTakeBack(test: TestProduct) {
  const { own, path, words } = await nothingReportedOfChild(test)
  const { id } = bodyOf(await own.post(path, words), Dispute)
  return repeated(test, own, browser => takeBack(browser, id, path))
}
