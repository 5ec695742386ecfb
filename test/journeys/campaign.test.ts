import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { aCampaign } from '#test/builders/campaign.ts'
import { anOfficer } from '#test/builders/office.ts'
import { aDeclaration, aPerson } from '#test/builders/people.ts'
import { aPhotoOfItsOwn } from '#test/builders/photos.ts'
import { forgetPolicies, setPolicy, underPreset } from '#test/builders/policies.ts'
import { codeAt } from '#test/builders/registration.ts'
import type { Declaration } from '#domain/registration/declaration.ts'
import { signInAtDesk } from './at-desk.ts'
import { aStage, choose, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'
import { agree } from './wizard.ts'

const stage = await aStage()
const { owner } = stage.database
afterEach(() => forgetPolicies(owner))

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
const next = (page: Page) => page.locator('form button[type=submit]').click()

async function fillToAgency(page: Page, right: Declaration): Promise<void> {
  await heading(page, 'Thông tin của bạn')
  await page.fill('#socialInsuranceNo', right.socialInsuranceNo)
  await page.fill('#fullName', right.fullName)
  await page.fill('#personalId', right.personalId)
  await page.selectOption('#provinceCode', right.provinceCode)
  await page.selectOption('#communeCode', right.communeCode)
  await page.fill('#street', right.street)
  await page.fill('#phone', right.phone)
  await next(page)
  await heading(page, 'Ảnh giấy tờ')
  const file = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await aPhotoOfItsOwn()) }
  for (const input of await page.locator('input[type=file]:not([capture])').all()) await input.setInputFiles(file)
  await expect.poll(() => page.getByText('Đã tải lên').count()).toBe(3)
  await next(page)
  await heading(page, 'Nơi tiếp nhận hồ sơ')
}

test('a link leads to a dossier at the agency of the campaign, with what the campaign asks for; a reload forgets nothing', async () => {
  const officer = await anOfficer(stage, 'ha')
  const { code } = await aCampaign(stage, { officer, agencyCode: '07906', agencyFixed: true })
  const scope = { kind: 'campaign', code } as const
  await setPolicy(owner, { key: 'signedDeclaration', value: true, scope })
  await setPolicy(owner, { key: 'emailRequired', value: true, scope })
  const right = aDeclaration(aPerson())
  const page = await stage.visitor()
  await page.goto(`/register?campaign=${code}`)
  await page.getByText('Trường THPT Ví Dụ mời bạn đăng ký').waitFor()
  await page.getByText('Đợt này cần nộp thêm bản tờ khai ký tay.').waitFor()
  await picture(page, 'campaign-start')
  await expectAccessible(page, 'who invites')
  await page.getByRole('button', { name: 'Bắt đầu khai' }).click()
  await fillToAgency(page, right)
  await page.reload()
  await page.getByText('Hồ sơ của đợt này gửi về').waitFor()
  await expect.poll(() => page.inputValue('#agencyCode')).toMatch(/Bình Thạnh/u)
  await expect.poll(() => page.locator('#agencyCode').isDisabled()).toBe(true)
  await page.fill('#email', 'theo-dot@vidu.example')
  await picture(page, 'campaign-agency')
  await expectAccessible(page, 'the agency of the campaign')
  await next(page)
  await heading(page, 'Kiểm tra lại')
  await page.getByText('Trường THPT Ví Dụ').waitFor()
  await agree(page)
  await next(page)
  await heading(page, 'Nhập mã xác nhận')
  await page.fill('#code', await codeAt(stage, right.phone))
  await next(page)
  await heading(page, 'Hồ sơ đăng ký')
  await page.getByText('Nộp cho Trường THPT Ví Dụ, hoặc tại').waitFor()
  await picture(page, 'campaign-sent')
  await expectAccessible(page, 'how to hand the paper in')
  await page.getByRole('button', { name: 'Bỏ qua, tôi làm sau' }).click()
  await page.getByText('Bạn còn cần nộp bản tờ khai ký tay.').waitFor()
  const { rows } = await owner.query('select campaign_code, agency_code from registration where campaign_code = $1', [code])
  expect(rows).toEqual([{ campaign_code: code, agency_code: '07906' }])
})

test('a link that leads nowhere says so, and the usual registration begins', async () => {
  const page = await stage.visitor()
  await page.goto('/register?campaign=KHONGCO2')
  await page.getByText('Chưa mở được đợt đăng ký').waitFor()
  await expectAccessible(page, 'no such campaign')
  await page.getByRole('button', { name: 'Bắt đầu khai' }).click()
  await heading(page, 'Thông tin của bạn')
})

test('a campaign that ends while somebody fills in the form: said once, and the declaration goes without it', async () => {
  const officer = await anOfficer(stage)
  const campaign = await aCampaign(stage, { officer })
  const right = aDeclaration(aPerson())
  const page = await stage.visitor()
  await page.goto(`/register?campaign=${campaign.code}`)
  await page.getByText('mời bạn đăng ký').waitFor()
  await page.getByRole('button', { name: 'Bắt đầu khai' }).click()
  await fillToAgency(page, right)
  await expect.poll(() => page.inputValue('#agencyCode')).toMatch(/Nhiêu Lộc/u)
  await officer.post(`/api/v1/agency/campaigns/${campaign.id}/end`, { version: campaign.version })
  await next(page)
  await heading(page, 'Kiểm tra lại')
  await agree(page)
  await next(page)
  await page.getByText('Đợt đăng ký của Trường THPT Ví Dụ không còn mở.').waitFor()
  await next(page)
  await heading(page, 'Nhập mã xác nhận')
})

test('as in 2023: without text messages an email is asked for, and the code comes by email', async () => {
  await underPreset(owner, 'email2023')
  const right = aDeclaration(aPerson())
  const page = await stage.visitor()
  await page.goto('/register')
  await page.getByRole('button', { name: 'Bắt đầu khai' }).click()
  await fillToAgency(page, right)
  await expect.poll(() => page.getByText('Nhận mã xác nhận và tin báo qua').count()).toBe(0)
  await page.fill('#email', 'chi-email@vidu.example')
  await next(page)
  await heading(page, 'Kiểm tra lại')
  await agree(page)
  await next(page)
  await heading(page, 'Nhập mã xác nhận')
  await page.fill('#code', await codeAt(stage, 'chi-email@vidu.example'))
  await next(page)
  await heading(page, 'Hồ sơ đăng ký')
  await page.getByText('Nộp bản tờ khai ký tay').first().waitFor()
})

const LOOKS = [
  { name: 'computer', options: { size: COMPUTER }, choices: {} },
  { name: 'phone-dark-en', options: { size: PHONE, dark: true }, choices: { language: 'en' } },
] as const

test.each(LOOKS)('an officer begins a campaign, prints its poster and ends it: $name', async ({ name, options, choices }) => {
  const page = await stage.visitor(options)
  await choose(page, choices)
  await page.goto('/agency/')
  await signInAtDesk(stage, page)
  await page.locator('nav').waitFor()
  await page.goto('/agency/campaigns')
  await page.getByRole('button', { name: /^(?:Mở đợt đăng ký|Begin a campaign)$/u }).click()
  await page.getByRole('button', { name: /^(?:Mở đợt|Begin)$/u }).click()
  await page.locator('#unitName[aria-invalid=true]').waitFor()
  const unit = `Công ty Ví Dụ ${name}`
  await page.fill('#unitName', unit)
  await page.fill('#instructions', 'Nộp bản ký tay cho phòng nhân sự trước ngày 20.')
  await picture(page, `campaign-new-${name}`)
  await expectAccessible(page, `a campaign is filled in (${name})`)
  await page.getByRole('button', { name: /^(?:Mở đợt|Begin)$/u }).click()
  await page.getByRole('heading', { level: 2, name: unit }).waitFor()
  await picture(page, `campaigns-${name}`)
  await expectAccessible(page, `campaigns (${name})`)
  await page
    .getByRole('link', { name: /^(?:Áp phích|Poster)/u })
    .first()
    .click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await picture(page, `campaign-poster-${name}`)
  await expectAccessible(page, `the poster (${name})`)
  await page.goBack()
  await page
    .getByRole('button', { name: /^(?:Dừng đợt|End it)$/u })
    .first()
    .click()
  await page.getByRole('button', { name: /^(?:Dừng đợt đăng ký|End the campaign)$/u }).click()
  await page
    .getByText(/^(?:Đã dừng|Ended)$/u)
    .first()
    .waitFor()
})
