import { unitAccounts, UnitAccountTracking } from '#contract/unit-accounts.ts'
import { CaseFile } from '#contract/review.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { Browser, TestProduct } from '#test/support/product.ts'
import { takenBy } from './office.ts'
import { aPhone } from './people.ts'
import { codeAt } from './registration.ts'

export const UNIT_OF_07911 = 'TZ0001Z'
const REQUESTS = '/api/v1/unit-account-requests'

let asked = 0
/** What somebody writes who asks for the account of a unit of 07911; say only what matters to the test. */
export const aUnitRequestForm = (more: object = {}) => ({
  unitCode: UNIT_OF_07911,
  fullName: 'Trịnh Thị Nhân',
  position: 'Trưởng phòng nhân sự',
  phone: aPhone(),
  email: `nhan-su-${++asked}@vidu.example`,
  members: '500',
  text: '',
  ...more,
})

/** A request that waits for its code. */
export async function aUnitTicket(test: TestProduct, more: object = {}): Promise<{ readonly ticket: string; readonly email: string }> {
  const form = aUnitRequestForm(more)
  const { ticket } = bodyOf(await test.browser().post(REQUESTS, form), unitAccounts.startUnitAccountRequest.output)
  return { ticket, email: form.email }
}

export interface UnitRequest {
  readonly ticket: string
  readonly email: string
  readonly no: string
}

/** A request whose email was proven: it is in the queue. */
export async function aUnitRequest(test: TestProduct, more: object = {}): Promise<UnitRequest> {
  const { ticket, email } = await aUnitTicket(test, more)
  const body = { ticket, code: await codeAt(test, email) }
  const { no } = bodyOf(await test.browser().post(`${REQUESTS}/confirm`, body), UnitAccountTracking)
  return { ticket, email, no }
}

/** The same, granted by an officer: the invitation is on its way. */
export async function aGrantedRequest(test: TestProduct, officer: Browser, more: object = {}): Promise<UnitRequest> {
  const request = await aUnitRequest(test, more)
  const { id, version } = await takenBy(officer, request)
  bodyOf(await officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist: [] }), CaseFile)
  return request
}
