import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { formatSocialInsuranceNo } from '#domain/participants/identifiers.ts'
import { person } from '#test/builders/people.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()
const [mai, binh, lien] = [person('mai'), person('binh'), person('lien')]

const DARK: VisitorOptions = { size: PHONE, dark: true, choices: { theme: 'dark' } }
const ENGLISH: VisitorOptions = { size: COMPUTER, english: true, choices: { language: 'en' } }
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
const numberAt = async (phone: string | null): Promise<string> => (await stage.inbox(phone ?? ''))[0]?.body ?? ''
/** Waits until what was asked has been looked at. */
const lookedAt = () =>
  expect
    .poll(
      async () =>
        (await stage.database.owner.query(`select 1 from graphile_worker.jobs where task_identifier = 'tell_own_number'`)).rowCount,
    )
    .toBe(0)

test('a guest on a phone asks by the identity number, and the number comes by text', async () => {
  const page = await stage.visitor(DARK)
  await page.goto('/lookup')
  await expect.poll(() => page.locator('main ul a').first().textContent()).toContain('Mã số BHXH của tôi')
  await page.getByRole('link', { name: /^Mã số BHXH của tôi/u }).click()
  await heading(page, 'Mã số BHXH của tôi')
  await page.waitForLoadState('networkidle')
  await expectAccessible(page, 'asking by identity number')
  await picture(page, 'own-number-phone')
  const send = page.getByRole('button', { name: 'Gửi mã số cho tôi' })
  await send.click()
  await expect.poll(() => page.locator(':focus').textContent()).toContain('Còn 1 mục cần sửa')
  await page.fill('#personalId', '0795')
  await send.click()
  await expectAccessible(page, 'a wrong number')
  await picture(page, 'own-number-wrong')
  await page.fill('#personalId', mai.personalId)
  await send.click()
  await heading(page, 'Đã nhận yêu cầu')
  await expect.poll(() => page.locator(':focus').textContent()).toBe('Đã nhận yêu cầu')
  await page.getByText('Chờ tin trong 15 phút').waitFor()
  await page.getByText('số điện thoại hoặc email mà bạn đã khai báo').waitFor()
  await expectAccessible(page, 'asked')
  await picture(page, 'own-number-asked-phone')
  const shown = (await page.locator('body').textContent()) ?? ''
  for (const secret of [mai.socialInsuranceNo, formatSocialInsuranceNo(mai.socialInsuranceNo), mai.fullName, mai.phone ?? ''])
    expect(shown).not.toContain(secret)
  await expect.poll(() => numberAt(mai.phone)).toContain(formatSocialInsuranceNo(mai.socialInsuranceNo))
})

test('by the keyboard alone on a computer, in English: by name, birth date and an older province', async () => {
  const page = await stage.visitor(ENGLISH)
  await page.goto('/lookup/code')
  await heading(page, 'My social insurance number')
  await page.getByRole('tab', { name: 'By identity number' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.locator('#provinceCode option').nth(60).waitFor({ state: 'attached' })
  await expectAccessible(page, 'asking by name')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('  vo thi KIM lien')
  await page.keyboard.press('Tab')
  const [year = '', month = '', day = ''] = lien.birthDate.split('-')
  await page.keyboard.type(`${day}/${month}/${year}`)
  await page.keyboard.press('Tab')
  await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('provinceCode')
  // By its place in the list: a test types no diacritics.
  const options = page.locator('#provinceCode option')
  const at = (await options.allTextContents()).findIndex(name => name.startsWith('Bình Dương (now '))
  for (let down = 0; down < at; down++) await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.locator('#provinceCode').inputValue()).toBe('79|74')
  await picture(page, 'own-number-computer')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await heading(page, 'Your question was received')
  await expectAccessible(page, 'asked, in English')
  await picture(page, 'own-number-asked-computer')
  await expect.poll(() => numberAt(lien.phone)).toContain(formatSocialInsuranceNo(lien.socialInsuranceNo))
})

test('the screen is the same for a person, for nobody, and when that person was told already', async () => {
  const page = await stage.visitor({ size: PHONE })
  const screens: string[] = []
  for (const personalId of [binh.personalId, binh.personalId, '079599999999']) {
    await page.goto('/lookup/code')
    await page.fill('#personalId', personalId)
    await page.getByRole('button', { name: 'Gửi mã số cho tôi' }).click()
    await heading(page, 'Đã nhận yêu cầu')
    await page.waitForLoadState('networkidle')
    screens.push(await page.locator('main').innerHTML())
  }
  expect(new Set(screens).size).toBe(1)
  await lookedAt()
  expect(await stage.inbox(binh.phone ?? '', 0)).toHaveLength(1)
})

test('nothing typed is lost: not by the other way, not by a mistake, not by going back, and names not by leaving', async () => {
  const page = await stage.visitor({ size: PHONE })
  await page.goto('/lookup/code')
  await page.fill('#personalId', mai.personalId)
  await page.getByRole('tab', { name: 'Bằng họ tên' }).click()
  await page.fill('#fullName', 'Nguyễn Thị Nháp')
  await page.fill('#birth', '31/02/1986')
  await page.getByRole('button', { name: 'Gửi mã số cho tôi' }).click()
  await expect.poll(() => page.locator(':focus').textContent()).toContain('Còn 2 mục cần sửa')
  await expectAccessible(page, 'two mistakes')
  await picture(page, 'own-number-name-wrong')
  await page.getByRole('tab', { name: 'Bằng số CCCD' }).click()
  await expect.poll(() => page.inputValue('#personalId')).toBe(mai.personalId)
  await page.getByRole('tab', { name: 'Bằng họ tên' }).click()
  await page.waitForTimeout(300)
  await page.goto('/lookup')
  await page.goto('/lookup/code')
  // The identity number is not kept on the device, the name is.
  await expect.poll(() => page.inputValue('#personalId')).toBe('')
  await page.getByRole('tab', { name: 'Bằng họ tên' }).click()
  await expect.poll(() => page.inputValue('#fullName')).toBe('Nguyễn Thị Nháp')
  await page.fill('#birth', '1986')
  await page.selectOption('#provinceCode', '01')
  await page.getByRole('button', { name: 'Gửi mã số cho tôi' }).click()
  await heading(page, 'Đã nhận yêu cầu')
  await page.getByRole('button', { name: 'Sửa thông tin và hỏi lại' }).click()
  expect([await page.inputValue('#fullName'), await page.inputValue('#birth'), await page.inputValue('#provinceCode')]).toEqual([
    'Nguyễn Thị Nháp',
    '1986',
    '01',
  ])
})

test('with large letters on a small phone nothing is cut off', async () => {
  const page = await stage.visitor({ size: { width: 320, height: 640 }, choices: { text: 'large' } })
  await page.goto('/lookup/code')
  await page.getByRole('tab', { name: 'Bằng họ tên' }).click()
  await page.locator('#provinceCode option').nth(60).waitFor({ state: 'attached' })
  await expectAccessible(page, 'large letters')
  await picture(page, 'own-number-small')
  await expect.poll(() => page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
})

test('what nobody answers leads on: the hotline, an office, a registration, a request for help, and where the number is printed', async () => {
  const page = await stage.visitor({ size: PHONE })
  await page.goto('/lookup/code')
  await page.getByRole('link', { name: 'Mã số in ở đâu trên thẻ, trên sổ?' }).click()
  await page.getByRole('dialog', { name: 'Mã số BHXH ở đâu?' }).waitFor()
  await page.goto('/lookup/code')
  await page.fill('#personalId', '079599999998')
  await page.getByRole('button', { name: 'Gửi mã số cho tôi' }).click()
  await heading(page, 'Đã nhận yêu cầu')
  const ways = page.getByRole('region', { name: 'Không thấy tin đến?' })
  await expect
    .poll(() => ways.getByRole('link').evaluateAll(links => links.map(link => link.getAttribute('href'))))
    .toEqual(['tel:19009068', '/lookup/agencies', '/register', '/support'])
})

test('without network the question is not lost, and is sent when asked again', async () => {
  const page = await stage.visitor({ size: PHONE })
  await page.goto('/lookup/code')
  await page.fill('#personalId', '079599999997')
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
  const send = page.getByRole('button', { name: 'Gửi mã số cho tôi' })
  await send.click()
  await page.getByRole('alert').waitFor()
  await picture(page, 'own-number-offline')
  await expect.poll(() => page.inputValue('#personalId')).toBe('079599999997')
  await page.context().setOffline(false)
  await send.click()
  await heading(page, 'Đã nhận yêu cầu')
})
