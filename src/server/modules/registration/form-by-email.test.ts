import { afterAll, expect, test, vi } from 'vitest'
import { openMailServer, openSmsCentre, type DemoMessage } from '#server/demo-gateway/index.ts'
import { OtpSent } from '#contract/one-time-code.ts'
import { Tracking } from '#contract/registration-tracking.ts'
import { aDeclaration, aPerson } from '#test/builders/people.ts'
import { anApplicant, confirm, handIn } from '#test/builders/registration.ts'
import { bodyOf } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'

const letters: DemoMessage[] = []
const mail = await openMailServer({ onMessage: letter => void letters.push(letter) })
const sms = await openSmsCentre({ onMessage: () => undefined })
const product = await aProduct({ env: { VSSID_SMTP_URL: mail.url, VSSID_SMPP_URL: sms.url } })
afterAll(() => Promise.all([mail.close(), sms.close()]))

const letterLike = (subject: RegExp) =>
  vi.waitFor(() => letters.find(letter => subject.test(letter.subject ?? '')) ?? Promise.reject(new Error('no letter')), {
    timeout: 40_000,
  })

test('who asks for the form by email gets it as a file that is named after the dossier, with a letter that says what to do', async () => {
  const email = 'nhan-to-khai@vidu.example'
  const applicant = await anApplicant(product)
  bodyOf(await handIn(applicant, aDeclaration(aPerson(), { email, contactChannel: 'email', emailForm: 'yes' })), OtpSent)
  const code = /\b\d{6}\b/u.exec((await letterLike(/^Mã xác nhận/u)).body)?.[0] ?? ''
  const { no } = bodyOf(await confirm(applicant, code), Tracking)
  const letter = await letterLike(/^Tờ khai/u)
  expect(letter).toMatchObject({
    recipient: email,
    subject: `Tờ khai của hồ sơ ${no}`,
    attachments: [`to-khai-mau-01-${no.replaceAll('/', '-')}.pdf`],
  })
  expect(letter.body).toContain(`bản tờ khai mẫu số 01 của hồ sơ ${no} (tệp đính kèm)`)
  expect(letter.body).toContain('in và ký')
})
