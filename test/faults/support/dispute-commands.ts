import { Dispute } from '#contract/disputes.ts'
import { signedIn } from '#test/builders/account.ts'
import { aRowToReport, REPORTS, reportsOf } from '#test/builders/disputes.ts'
import { person } from '#test/builders/people.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { Answer, Browser, TestProduct } from '#test/support/product.ts'
import type { Command } from './commands.ts'
import { repeated } from './recovery-commands.ts'

/** What somebody reports as wrong in the own record, and takes back. */
export const disputeCommandsOf = (test: TestProduct): readonly Command[] => [
  { name: 'report what is wrong', done: 201, again: ['409 DISPUTE_UNDER_WAY'], prepare: () => somethingToReport(test) },
  { name: 'take a report back', done: 200, again: ['409 ACTION_NOT_ALLOWED'], prepare: () => aReportToTakeBack(test) },
]

const takeBack = (own: Browser, id: string): Promise<Answer> => own.post(`${REPORTS}/${id}/withdraw`)

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
