import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { aChildDossier, approvedChild } from '#test/builders/children.ts'
import { signInAtDesk } from './at-desk.ts'
import { openSignIn } from './at-home.ts'
import { aStage, choose, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()

const LOOKS = [
  { look: 'phone', key: 'binh', options: { size: PHONE } },
  { look: 'phone-dark-english', key: 'thao', options: { size: PHONE, dark: true, english: true } },
  { look: 'computer', key: 'ut', options: { size: COMPUTER } },
  { look: 'computer-dark-english', key: 'lien', options: { size: COMPUTER, dark: true, english: true } },
] as const

/** A person at home, on the page that says who has looked. */
async function atHome(key: string, options: VisitorOptions): Promise<Page> {
  const { socialInsuranceNo } = person(key)
  const page = await stage.visitor(options)
  if (options.english) await choose(page, { language: 'en' })
  await openSignIn(stage, page, socialInsuranceNo)
  await page.fill('#name', socialInsuranceNo)
  await page.fill('#password', DEMO_PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: /^(?:Ai đã xem dữ liệu của tôi|Who has seen my data)/u }).click()
  await page.waitForURL('**/data/access')
  return page
}

async function atDesk(options: VisitorOptions): Promise<Page> {
  const page = await stage.visitor({ ...options, size: COMPUTER })
  if (options.english) await choose(page, { language: 'en' })
  await page.goto('/agency/')
  await signInAtDesk(stage, page, 'nga')
  await page.locator('nav').first().waitFor()
  return page
}

test.each(LOOKS)(
  'an officer opens what is no task with a reason, and the parent reads it on the open page: $look',
  async ({ look, key, options }) => {
    const file = await approvedChild(stage, await aChildDossier(stage, person(key)))
    const [home, desk] = [await atHome(key, options), await atDesk(options)]
    await home.locator('main h1').waitFor()
    await desk.goto(`/agency/files/${file.id}`)
    const open = desk.getByRole('button', { name: /^(?:Mở hồ sơ|Open the file)$/u })
    await open.waitFor()
    await expectAccessible(desk, `asked for a reason (${look})`)
    await picture(desk, `access-reason-${look}`)
    await open.click()
    await desk
      .getByText(/Chọn ít nhất|Choose at least|lý do|reason/u)
      .first()
      .waitFor()
    await expectAccessible(desk, `no reason chosen (${look})`)
    await desk.getByLabel(/^(?:Giải quyết khiếu nại, phản ánh|To handle a complaint)$/u).check()
    await desk.fill('#words', 'số 0500 123 456')
    await open.click()
    await desk
      .getByText(/^(?:Không ghi số định danh|Leave out identity numbers)/u)
      .first()
      .waitFor()
    await desk.fill('#words', '')
    await open.click()
    // The page at home asks again by itself (EACH_MS in use-looks.ts).
    const row = home.getByRole('button', { name: /khiếu nại|complaint/u }).first()
    await row.waitFor()
    await expectAccessible(home, `who has looked (${look})`)
    await picture(home, `access-${look}`)
    await row.press('Enter')
    await home.getByRole('dialog').waitFor()
    await expectAccessible(home, `a look in full (${look})`)
    await picture(home, `access-look-${look}`)
    await home.getByRole('button', { name: /^(?:Tôi thấy lạ|This looks strange)$/u }).press('Enter')
    await home.waitForURL('**/support')
    const words = home.locator('#text')
    await words.waitFor()
    await expect.poll(() => words.inputValue()).toMatch(/khiếu nại|complaint/u)
    await expect.poll(() => home.locator('#socialInsuranceNo').inputValue()).toBe(person(key).socialInsuranceNo)
    await expectAccessible(home, `asking about it (${look})`)
    await home.goBack()
    await home.waitForURL('**/data/access')
  },
)

test('a reason holds for the day, and the parent reads of the child’s data too', async () => {
  const file = await approvedChild(stage, await aChildDossier(stage, person('hung')))
  const desk = await atDesk({})
  const see = async () => {
    await desk.goto(`/agency/files/${file.id}`)
    await desk.locator('main h1').waitFor()
  }
  await see()
  await desk.getByLabel('Người dân đang hỏi').check()
  await desk.getByRole('button', { name: 'Mở hồ sơ' }).click()
  await desk.getByRole('heading', { name: file.applicantName }).waitFor()
  await see()
  await desk.getByRole('heading', { name: file.applicantName }).waitFor()
  const home = await atHome('hung', { size: PHONE })
  await home.getByRole('navigation', { name: 'Thông tin của ai' }).or(home.locator('nav ul a').first()).first().waitFor()
  await home.locator('a[href^="/data/access/"]').first().click()
  await home.waitForURL(/\/data\/access\/[0-9a-f-]+$/u)
  await home
    .getByRole('button', { name: /Người dân đang hỏi/u })
    .first()
    .waitFor()
  await expectAccessible(home, 'who has looked at the child')
  await picture(home, 'access-child')
  const child = /Ai đã xem dữ liệu của (.+)/u.exec(await home.locator('main h1').innerText())?.[1] ?? 'no child'
  await home
    .getByRole('button', { name: /Người dân đang hỏi/u })
    .first()
    .press('Enter')
  await home.getByRole('button', { name: 'Tôi thấy lạ' }).press('Enter')
  await home.waitForURL('**/support')
  await expect.poll(() => home.locator('#text').inputValue()).toContain(child)
})

const AUDIT_LOOKS = [
  { look: 'computer', options: { size: COMPUTER } },
  { look: 'computer-dark-english', options: { size: COMPUTER, dark: true, english: true } },
  { look: 'phone', options: { size: PHONE } },
  { look: 'phone-dark-english', options: { size: PHONE, dark: true, english: true } },
] as const

test.each(AUDIT_LOOKS)('an administrator reads who opened a file without a task: $look', async ({ look, options }) => {
  const page = await stage.visitor(options)
  if ('english' in options) await choose(page, { language: 'en' })
  await page.goto('/agency/')
  await signInAtDesk(stage, page, 'phuc')
  await page.locator('nav').first().waitFor()
  await page.goto('/agency/audit')
  await page.locator('#trail table').waitFor()
  await expectAccessible(page, `the trail (${look})`)
  await picture(page, `audit-${look}`)
  await page.selectOption('#kind', 'no_task')
  await page
    .getByText(/^(?:Giải quyết khiếu nại, phản ánh|To handle a complaint)/u)
    .first()
    .waitFor()
  await picture(page, `audit-no-task-${look}`)
  await page.fill('#q', 'không có ai tên này')
  await page.getByText(/^(?:Không có việc nào|Nothing found)$/u).waitFor()
  await expectAccessible(page, `nothing on the trail (${look})`)
})
