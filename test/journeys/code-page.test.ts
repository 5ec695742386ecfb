import type { Page } from 'playwright-core'
import { afterAll, afterEach, expect, test } from 'vitest'
import { openMailServer, openSmsCentre, type DemoMessage, type Passage } from '#server/demo-gateway/index.ts'
import { aDeclaration, aPerson } from '#test/builders/people.ts'
import { forgetPolicies, setPolicy } from '#test/builders/policies.ts'
import { travel } from '#test/support/clock.ts'
import { aStage, choose, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'
import { next, toTheAgency, toTheCode } from './wizard.ts'

const AT_ONCE: Passage = { afterMs: 1, outcome: 'delivered' }
const NEVER: Passage = { afterMs: 1, outcome: 'lost' }
let passage = AT_ONCE
const received: DemoMessage[] = []
const onMessage = (message: DemoMessage): void => void received.unshift(message)
const [sms, email] = await Promise.all([openSmsCentre({ onMessage, network: { passage: () => passage } }), openMailServer({ onMessage })])
afterAll(() => Promise.all([sms.close(), email.close()]))

const stage = await aStage({ env: { VSSID_SMPP_URL: sms.url, VSSID_SMTP_URL: email.url } })
const { owner } = stage.database
afterEach(async () => {
  passage = AT_ONCE
  await forgetPolicies(owner)
})

const codeAt = async (contact: string): Promise<string> => {
  const code = () =>
    /\b\d{6}\b/u.exec(received.find(({ recipient, body }) => recipient === contact && /\b\d{6}\b/u.test(body))?.body ?? '')?.[0]
  await expect.poll(code).toBeDefined()
  return code() ?? ''
}

/** A person who waits for the code of this declaration. */
async function waiting(declaration: ReturnType<typeof aDeclaration>, visitor: Parameters<typeof stage.visitor>[0] = {}): Promise<Page> {
  const page = await stage.visitor(visitor)
  await toTheAgency(page, declaration)
  await toTheCode(page)
  return page
}

const isThere = (page: Page, text: RegExp | string) => page.getByText(text).first().waitFor()
const isSent = (page: Page) => isThere(page, 'Đã gửi tờ khai')

test('the person sees when the text was sent and when it arrived', async () => {
  const declaration = aDeclaration(aPerson())
  const page = await waiting(declaration)
  await isThere(page, /^Gửi lúc \d\d:\d\d, đã tới \d\d:\d\d$/u)
  await expectAccessible(page, 'code arrived')
  await picture(page, 'code-arrived')
  await page.fill('#code', await codeAt(declaration.phone))
  await next(page)
  await isSent(page)
})

test('when the network is slow it is said; after a minute an email can be given, and nothing is typed again', async () => {
  passage = NEVER
  const declaration = aDeclaration(aPerson())
  const page = await waiting(declaration)
  await isThere(page, /^Gửi lúc \d\d:\d\d$/u)
  await isThere(page, /^Sau \d+ giây, bạn có thể nhận mã qua email\.$/u)
  await travel(owner, '35 seconds')
  await isThere(page, /chưa tới: nhà mạng chậm$/u)
  await expectAccessible(page, 'code slow')
  await travel(owner, '30 seconds')
  await page.locator('#email').waitFor()
  await picture(page, 'code-give-email')
  await expectAccessible(page, 'email can be given')
  await page.fill('#email', 'khong-phai-email')
  await page.getByRole('button', { name: 'Gửi mã đến email' }).click()
  await isThere(page, 'Địa chỉ email chưa đúng. Ví dụ: ten@vidu.example.')
  const address = `them-${declaration.phone}@vidu.example`
  await page.fill('#email', address)
  await page.getByRole('button', { name: 'Gửi mã đến email' }).click()
  await isThere(page, 'th••••@vidu.example')
  await picture(page, 'code-two-messages')
  await page.fill('#code', await codeAt(address))
  await page.locator('form button[type=submit]').first().click()
  await isSent(page)
})

test('a text that cannot be delivered is told, and the other way is offered at once', async () => {
  passage = { afterMs: 1, outcome: 'undeliverable' }
  const address = 'cach-khac@vidu.example'
  const page = await waiting(aDeclaration(aPerson()))
  await isThere(page, 'Không gửi được')
  await page.locator('#email').waitFor()
  await page.fill('#email', address)
  await page.getByRole('button', { name: 'Gửi mã đến email' }).click()
  await page.fill('#code', await codeAt(address))
  await next(page)
  await isSent(page)
})

test('after five wrong codes the page says what to do, also after it was opened again, and the way goes on', async () => {
  const declaration = aDeclaration(aPerson())
  const page = await waiting(declaration)
  const right = await codeAt(declaration.phone)
  const wrong = String((Number(right) + 1) % 1_000_000).padStart(6, '0')
  for (const left of [4, 3, 2, 1]) {
    await page.fill('#code', wrong)
    await next(page)
    await isThere(page, `Bạn còn ${left} lần thử.`)
  }
  await page.fill('#code', wrong)
  await next(page)
  await isThere(page, /Đã nhập sai quá số lần cho phép/u)
  await expectAccessible(page, 'guesses used up')
  await picture(page, 'code-used-up')
  await page.reload()
  await isThere(page, /Đã nhập sai quá số lần cho phép/u)
  await travel(owner, '61 seconds')
  await page.reload()
  await page.getByRole('button', { name: 'Gửi lại mã', exact: true }).click()
  await isThere(page, 'Đã gửi mã mới.')
  await expect.poll(() => codeAt(declaration.phone)).not.toBe(right)
  await page.fill('#code', await codeAt(declaration.phone))
  await next(page)
  await isSent(page)
})

test('a telephone that has had its codes is told the minutes to wait; then the way goes on from where it was', async () => {
  passage = NEVER
  const declaration = aDeclaration(aPerson())
  const page = await waiting(declaration)
  for (let sent = 1; sent < 5; sent++) {
    await travel(owner, '5 minutes')
    await page.reload()
    await page.getByRole('button', { name: 'Gửi lại mã', exact: true }).click()
    await isThere(page, 'Đã gửi mã mới.')
  }
  await page.getByRole('button', { name: /^Gửi lại mã sau \d+ phút$/u }).waitFor()
  await isThere(page, /^Mã đã gửi vẫn có thể tới/u)
  await travel(owner, '4 minutes')
  await page.reload()
  await isThere(page, /^Đã gửi nhiều mã\. Bạn nhận được mã mới từ \d\d:\d\d\./u)
  await expectAccessible(page, 'budget used up')
  await picture(page, 'code-budget')
  passage = AT_ONCE
  await travel(owner, '60 minutes')
  await page.reload()
  await page.getByRole('button', { name: 'Gửi lại mã', exact: true }).click()
  await page.fill('#code', await codeAt(declaration.phone))
  await next(page)
  await isSent(page)
})

test('where only email is in use and asked for (2023), the way goes from the first page to the dossier', async () => {
  await setPolicy(owner, { key: 'otpChannels', value: ['email'] })
  await setPolicy(owner, { key: 'emailRequired', value: true })
  const address = 'chi-email@vidu.example'
  const page = await stage.visitor()
  await toTheAgency(page, aDeclaration(aPerson()))
  await page.fill('#email', address)
  await toTheCode(page)
  await isThere(page, 'ch••••@vidu.example')
  await expect.poll(() => page.getByText(/tin nhắn SMS/u).count()).toBe(0)
  await page.fill('#code', await codeAt(address))
  await next(page)
  await isSent(page)
})

test('where only texts are in use (2021), nobody is asked for an email, and none is offered', async () => {
  await setPolicy(owner, { key: 'otpChannels', value: ['sms'] })
  const declaration = aDeclaration(aPerson())
  const page = await waiting(declaration)
  await expect.poll(() => page.getByText(/email/iu).count()).toBe(0)
  await travel(owner, '61 seconds')
  await page.reload()
  await page.getByRole('button', { name: 'Gửi lại mã', exact: true }).waitFor()
  await expect.poll(() => page.locator('#email').count()).toBe(0)
  await page.fill('#code', await codeAt(declaration.phone))
  await next(page)
  await isSent(page)
})

test.each([
  { look: 'phone-dark', visitor: { size: PHONE }, choices: { theme: 'dark' } },
  { look: 'phone-320-large-text', visitor: { size: { width: 320, height: 640 } }, choices: { text: 'large' } },
  { look: 'computer', visitor: { size: COMPUTER }, choices: {} },
])('the page for the code with two messages on their way can be read: $look', async ({ look, visitor, choices }) => {
  const page = await waiting(aDeclaration(aPerson()), visitor)
  await travel(owner, '61 seconds')
  await page.reload()
  await page.fill('#email', `hai-tin-${look}@vidu.example`)
  await page.getByRole('button', { name: 'Gửi mã đến email' }).click()
  await isThere(page, /^Email đến/u)
  await choose(page, choices)
  await page.reload()
  await isThere(page, /^Email đến/u)
  await expectAccessible(page, `two messages (${look})`)
  await picture(page, `code-two-messages-${look}`)
  await choose(page, { language: 'en' })
  await page.reload()
  await isThere(page, /^Email to/u)
  await expectAccessible(page, `two messages in English (${look})`)
  await picture(page, `code-two-messages-${look}-english`)
})
