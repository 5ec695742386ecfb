import { support, SupportTracking } from '#contract/support.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { TestProduct } from '#test/support/product.ts'
import { aPerson, aPhone } from './people.ts'
import { codeAt } from './registration.ts'

interface Text {
  readonly topic: 'wrong_phone' | 'stuck' | 'other'
  readonly caseNo: string
  readonly provinceCode: string
  readonly socialInsuranceNo: string
  readonly fullName: string
  readonly contact: string
  readonly text: string
}

/** What somebody writes; say only what matters to the test. */
export function aRequestText(more: Partial<Text> = {}): Text {
  const { socialInsuranceNo, fullName } = aPerson()
  return {
    topic: 'wrong_phone',
    caseNo: '',
    provinceCode: '79',
    socialInsuranceNo,
    fullName,
    contact: aPhone(),
    text: 'Tôi khai nhầm số điện thoại, số cũ đã bỏ.',
    ...more,
  }
}

/** A request that waits for its code. */
export async function aTicket(test: TestProduct, more: Partial<Text> = {}): Promise<{ readonly ticket: string; readonly contact: string }> {
  const text = aRequestText(more)
  const { ticket } = bodyOf(await test.browser().post('/api/v1/support-requests', text), support.startSupportRequest.output)
  return { ticket, contact: text.contact }
}

export interface SupportRequest {
  readonly ticket: string
  readonly contact: string
  readonly no: string
}

/** A request whose contact was proven: it is in the queue. */
export async function aSupportRequest(test: TestProduct, more: Partial<Text> = {}): Promise<SupportRequest> {
  const { ticket, contact } = await aTicket(test, more)
  const body = { ticket, code: await codeAt(test, contact) }
  const { no } = bodyOf(await test.browser().post('/api/v1/support-requests/confirm', body), SupportTracking)
  return { ticket, contact, no }
}
