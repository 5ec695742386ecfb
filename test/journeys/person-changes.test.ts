import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { hashToken } from '#server/modules/accounts/index.ts'
import { DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { aPhotoOfItsOwn } from '#test/builders/photos.ts'
import { signInAtDesk } from './at-desk.ts'
import { openSignIn, proveByCode } from './at-home.ts'
import { aStage, choose, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'

const stage = await aStage()
const { owner } = stage.database

const LOOKS = [
  { look: 'phone', key: 'mai', name: 'Nguyễn Thị Mai Mới', options: { size: PHONE } },
  { look: 'computer-dark-english', key: 'lien', name: 'Võ Thị Kim Liên Mới', options: { size: COMPUTER, dark: true, english: true } },
] as const

/** Signed in on a device that has been known for days, with the form open. */
async function openPersonForm(page: Page, socialInsuranceNo: string): Promise<void> {
  await openSignIn(stage, page, socialInsuranceNo)
  await page.fill('#name', socialInsuranceNo)
  await page.fill('#password', DEMO_PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: /^(?:Dữ liệu của tôi|My data)/u }).waitFor()
  const { value: token = '' } = (await page.context().cookies()).find(one => one.name === 's') ?? {}
  await owner.query(
    `update account_device d set first_at = app_now() - interval '2 days' from account_session s
     where s.token_hash = $1 and d.account_id = s.account_id and d.device_id = s.device_id`,
    [hashToken(token)],
  )
  await page.goto('/data/own')
  await page.getByRole('link', { name: /^(?:Đổi thông tin về bạn|Change data about you)$/u }).click()
}

test.each(LOOKS)(
  'another name and number are asked for with photos, decided by two officers, and stand on file: $look',
  async ({ look, key, name, options }) => {
    const { socialInsuranceNo, phone } = person(key)
    const number = `079499${look === 'phone' ? '910001' : '910002'}`
    const page = await stage.visitor(options)
    if ('english' in options) await choose(page, { language: 'en' })
    await openPersonForm(page, socialInsuranceNo)
    const next = page.getByRole('button', { name: /^(?:Tiếp tục: ảnh giấy tờ|Go on: photos of the papers)$/u })
    await page.fill('#birthDate', '31/02/1990')
    await next.click()
    await page.getByRole('alert').first().waitFor()
    await expectAccessible(page, `a wrong birth date (${look})`)
    await picture(page, `person-form-wrong-${look}`)
    await page.fill('#birthDate', '')
    await page.fill('#fullName', name)
    await page.fill('#personalId', number)
    await picture(page, `person-form-${look}`)
    await next.click()
    await page.getByRole('dialog', { name: /Xác nhận là bạn|Confirm that it is you/u }).waitFor()
    await proveByCode(stage, page, { phone: phone ?? '', button: /^(?:Gửi mã|Send the code)$/u })
    await page.getByRole('heading', { name: /^(?:Ảnh giấy tờ|Photos of the papers)$/u }).waitFor()
    const send = page.getByRole('button', { name: /^(?:Gửi yêu cầu|Send the request)$/u })
    await send.click()
    await page.getByRole('alert').first().waitFor()
    await expectAccessible(page, `photos that are missing (${look})`)
    await picture(page, `person-papers-missing-${look}`)
    for (const input of await page.locator('input[type=file]:not([capture])').all())
      await input.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await aPhotoOfItsOwn()) })
    await expect.poll(() => page.getByText(/^(?:Đã tải lên|Uploaded)/u).count()).toBe(3)
    // A reload in between: the photos are on the server, and what was asked for too.
    await page.reload()
    await expect.poll(() => page.getByText(/^(?:Đã tải lên|Uploaded)/u).count()).toBe(3)
    await expectAccessible(page, `photos of the papers (${look})`)
    await picture(page, `person-papers-${look}`)
    await send.click()
    await page.waitForURL('**/data/own')
    await page.getByText(/^(?:Cơ quan BHXH đang xem|The agency is looking at it)$/u).waitFor()
    await expectAccessible(page, `a change of the person at the agency (${look})`)
    await picture(page, `person-sent-${look}`)

    const { rows } = await owner.query<{ id: string }>(
      `select id from review_case_file where kind = 'change' and social_insurance_no = $1 order by submitted_at desc limit 1`,
      [socialInsuranceNo],
    )
    const desk = await stage.visitor({ size: COMPUTER, ...('dark' in options && { dark: true }) })
    if ('english' in options) await choose(desk, { language: 'en' })
    await desk.goto('/agency/')
    await signInAtDesk(stage, desk, 'nga')
    await desk.locator('nav').first().waitFor()
    await desk.goto(`/agency/files/${rows[0]?.id}`)
    await desk.getByText(name).first().waitFor()
    await desk.keyboard.press('t')
    await desk.locator('#check-change_shown').waitFor()
    for (const digit of ['1', '2', '3']) await desk.keyboard.press(digit)
    await desk.waitForLoadState('networkidle')
    await expectAccessible(desk, `a change of the person at the desk (${look})`)
    await picture(desk, `person-desk-${look}`)
    await desk.keyboard.press('a')
    await desk.getByText(/(?:có thể thành của người khác|could be somebody else)/u).waitFor()
    await picture(desk, `person-second-${look}`)

    const second = await stage.visitor({ size: COMPUTER })
    await second.goto('/agency/')
    await signInAtDesk(stage, second, 'phuc')
    await second.locator('nav').first().waitFor()
    await second.goto(`/agency/files/${rows[0]?.id}`)
    await second.getByRole('button', { name: 'Xác nhận' }).click()
    await expect
      .poll(
        async () => (await owner.query('select full_name from participant where social_insurance_no = $1', [socialInsuranceNo])).rows,
        {},
      )
      .toEqual([{ full_name: name }])
    await page.reload()
    await page.getByText(/^(?:Thông tin mới đã được dùng|The new data are in use)$/u).waitFor()
    await page.getByText(name).first().waitFor()
    await expectAccessible(page, `a change of the person that counts (${look})`)
    await picture(page, `person-applied-${look}`)
  },
)

test('who has begun a change gives it up before it was sent, and nothing of it is kept', async () => {
  const { socialInsuranceNo, phone } = person('binh')
  const page = await stage.visitor()
  await openPersonForm(page, socialInsuranceNo)
  await page.fill('#fullName', 'Trần Văn Bình Mới')
  await page.getByRole('button', { name: 'Tiếp tục: ảnh giấy tờ' }).click()
  await page.getByRole('dialog', { name: /Xác nhận là bạn/u }).waitFor()
  await proveByCode(stage, page, { phone: phone ?? '', button: 'Gửi mã' })
  await page.getByRole('heading', { name: 'Ảnh giấy tờ' }).waitFor()
  await page.goto('/data/own')
  await page.getByRole('link', { name: 'Thêm ảnh giấy tờ để tiếp tục' }).click()
  await page.getByRole('button', { name: 'Bỏ yêu cầu này' }).click()
  const sheet = page.getByRole('dialog', { name: 'Bỏ yêu cầu này?' })
  await sheet.waitFor()
  await expectAccessible(page, 'giving a change up')
  await picture(page, 'person-drop')
  await sheet.getByRole('button', { name: 'Bỏ yêu cầu này' }).click()
  await page.getByRole('link', { name: 'Đổi thông tin về bạn' }).click()
  await page.getByRole('button', { name: 'Tiếp tục: ảnh giấy tờ' }).waitFor()
  await expect.poll(() => page.inputValue('#fullName')).toBe('')
  const { rows } = await owner.query(
    `select r.id from registration r join participant p on p.id = r.papers_of where p.social_insurance_no = $1`,
    [socialInsuranceNo],
  )
  expect(rows).toEqual([])
})
