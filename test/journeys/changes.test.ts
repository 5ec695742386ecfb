import { expect, test } from 'vitest'
import { hashToken } from '#server/modules/accounts/index.ts'
import { hasEmail } from '#test/builders/changes.ts'
import { aPhone, DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { codeAt } from '#test/builders/registration.ts'
import { signInAtDesk } from './at-desk.ts'
import { openSignIn, proveByCode } from './at-home.ts'
import { aStage, choose, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'

const stage = await aStage()
const { owner } = stage.database

const LOOKS = [
  { look: 'phone', key: 'mai', options: { size: PHONE } },
  { look: 'computer-dark-english', key: 'lien', options: { size: COMPUTER, dark: true, english: true } },
] as const

test.each(LOOKS)(
  'a new phone is asked for, approved at the desk, and stopped by the link of the old email: $look',
  async ({ look, key, options }) => {
    const { socialInsuranceNo, phone } = person(key)
    const [email, wanted] = [`${key}.cu@vidu.example`, aPhone()]
    await hasEmail(stage, person(key), email)
    const page = await stage.visitor(options)
    if ('english' in options) await choose(page, { language: 'en' })
    await openSignIn(stage, page, socialInsuranceNo)
    await page.fill('#name', socialInsuranceNo)
    await page.fill('#password', DEMO_PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /^(?:Dữ liệu của tôi|My data)/u }).click()
    await page.getByRole('link', { name: /^(?:Thông tin của tôi|My details)/u }).click()
    await page.waitForURL('**/data/own')
    await page.getByText(/^(?:Máy này mới dùng|This device is new)/u).waitFor()
    await expectAccessible(page, `own data on a new device (${look})`)
    for (const form of ['/data/change', '/data/person']) {
      await page.goto(form)
      await page.waitForURL('**/data/own')
      await page.getByText(/^(?:Máy này mới dùng|This device is new)/u).waitFor()
    }

    const { value: token = '' } = (await page.context().cookies()).find(({ name }) => name === 's') ?? {}
    await owner.query(
      `update account_device d set first_at = app_now() - interval '2 days' from account_session s
     where s.token_hash = $1 and d.account_id = s.account_id and d.device_id = s.device_id`,
      [hashToken(token)],
    )
    await page.reload()
    const start = page.getByRole('link', { name: /^(?:Đổi liên hệ hoặc địa chỉ|Change contact or address)$/u })
    await start.waitFor()
    await expectAccessible(page, `own data (${look})`)
    await picture(page, `changes-data-${look}`)
    const title = await page.title()
    await start.click()
    await page.fill('#phone', '0281234')
    await page.getByRole('button', { name: /^(?:Gửi yêu cầu|Send the request)$/u }).click()
    await page.getByRole('alert').first().waitFor()
    await expect.poll(() => page.title()).not.toBe(title)
    await page.fill('#phone', wanted)
    await expectAccessible(page, `asking for a change (${look})`)
    await picture(page, `changes-form-${look}`)
    await page.getByRole('button', { name: /^(?:Gửi yêu cầu|Send the request)$/u }).click()
    const proof = page.getByRole('dialog', { name: /Xác nhận là bạn|Confirm that it is you/u })
    await proof.waitFor()
    await page.keyboard.press('Escape')
    await proof.waitFor({ state: 'detached' })
    const sending = page.getByRole('button', { name: /^(?:Gửi yêu cầu|Send the request)$/u })
    await expect.poll(() => sending.isEnabled()).toBe(true)
    // Whoever closes it has changed their mind: nothing is reproached, and what was typed is there.
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    await expect.poll(() => page.inputValue('#phone')).toBe(wanted)
    await sending.click()
    await proof.waitFor()
    await proveByCode(stage, page, { phone: phone ?? '', button: /^(?:Gửi mã|Send the code)$/u })
    await page.getByRole('heading', { name: /^(?:Nhập mã gửi đến liên hệ mới|Enter the code sent to the new contact)$/u }).waitFor()
    await expectAccessible(page, `code of the new contact (${look})`)
    await picture(page, `changes-code-${look}`)
    await page.fill('#code', await codeAt(stage, wanted))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/data/own')
    await page.getByText(/^(?:Cơ quan BHXH đang xem|The agency is looking at it)$/u).waitFor()
    await expectAccessible(page, `a change at the agency (${look})`)

    const desk = await stage.visitor({ size: COMPUTER, ...('dark' in options && { dark: true }) })
    if ('english' in options) await choose(desk, { language: 'en' })
    await desk.goto('/agency/')
    await signInAtDesk(stage, desk, 'dung')
    const { rows } = await owner.query<{ id: string }>(
      `select id from review_case_file where kind = 'change' and social_insurance_no = $1 order by submitted_at desc limit 1`,
      [socialInsuranceNo],
    )
    await desk.locator('nav').first().waitFor()
    await desk.goto(`/agency/files/${rows[0]?.id}`)
    await desk.getByText(wanted).waitFor()
    await desk.keyboard.press('t')
    await desk.locator('#check-owner_asks').waitFor()
    await desk.keyboard.press('1')
    await desk.keyboard.press('2')
    await expectAccessible(desk, `a change at the desk (${look})`)
    await picture(desk, `changes-desk-${look}`)
    await desk.keyboard.press('a')
    await desk.getByText(/^(?:Liên hệ mới dùng được từ|The new contact counts from)/u).waitFor()

    await page.reload()
    await page.getByText(/^(?:Chờ liên hệ mới có hiệu lực|Waiting until the new contact counts)$/u).waitFor()
    await expectAccessible(page, `a held change (${look})`)
    await picture(page, `changes-held-${look}`)

    const link = (await stage.inbox(email, 2)).map(({ body }) => /\/stop-change#[\w-]+/u.exec(body)?.[0]).find(Boolean) ?? ''
    const other = await stage.visitor(options)
    if ('english' in options) await choose(other, { language: 'en' })
    await other.goto(link)
    const stop = other.getByRole('button', { name: /^(?:Dừng thay đổi|Stop the change)$/u })
    await stop.waitFor()
    await expectAccessible(other, `stopping a change (${look})`)
    await picture(other, `changes-stop-${look}`)
    await stop.click()
    await other.getByText(/^(?:Đã dừng\. Liên hệ cũ giữ nguyên\.|Stopped\. The old contact stays\.)$/u).waitFor()
    await expectAccessible(other, `a stopped change (${look})`)
    expect(new URL(other.url()).hash).toBe('')
    const { rows: outcome } = await owner.query('select outcome from change_request order by created_at desc limit 1')
    expect(outcome).toEqual([{ outcome: 'cancelled' }])
  },
)

test('without a link the code of the text message is typed, and a wrong one says what to do', async () => {
  const page = await stage.visitor({ size: PHONE })
  await page.goto('/help')
  await page.getByRole('link', { name: /^Dừng đổi liên hệ/u }).click()
  await page.fill('#socialInsuranceNo', person('binh').socialInsuranceNo)
  await page.fill('#code', '7k3m-x9qw')
  await picture(page, 'changes-stop-by-code')
  await page.getByRole('button', { name: 'Dừng thay đổi' }).click()
  await page.getByText(/^Mã số BHXH hoặc mã dừng chưa khớp/u).waitFor()
  await expectAccessible(page, 'stopping by code')
  await expect.poll(() => page.inputValue('#code')).toBe('7k3m-x9qw')
})
