import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { devicesAreOld } from '#test/builders/settled-device.ts'
import { openSignIn, proveByCode } from './at-home.ts'
import { aStage, choose, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'

const stage = await aStage()

const LOOKS = [
  { look: 'phone', key: 'mai', options: { size: PHONE } },
  { look: 'phone-dark', key: 'quang', options: { size: { width: 360, height: 740 }, dark: true } },
  { look: 'computer-dark-english', key: 'binh', options: { size: COMPUTER, dark: true, english: true } },
  { look: 'computer-english', key: 'hung', options: { size: COMPUTER, english: true } },
] as const

type Look = NonNullable<Parameters<typeof stage.visitor>[0]> & { readonly english?: boolean }

/** Signed in on a device that has been known for more than a day, on the page of the own data. */
async function atOwnData({ key, options }: { readonly key: string; readonly options: Look }): Promise<Page> {
  const { socialInsuranceNo } = person(key)
  const page = await stage.visitor(options)
  if (options.english) await choose(page, { language: 'en' })
  await openSignIn(stage, page, socialInsuranceNo)
  await devicesAreOld(stage, key)
  await page.fill('#name', socialInsuranceNo)
  await page.fill('#password', DEMO_PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: /^(?:Dữ liệu của tôi|My data)/u }).click()
  await page.waitForURL('**/data')
  await page.getByRole('heading', { level: 1, name: /^(?:Dữ liệu của tôi|My data)$/u }).waitFor()
  return page
}

/** The code that is asked for before an important step. */
async function prove(page: Page, key: string): Promise<void> {
  await page.getByRole('dialog', { name: /Xác nhận là bạn|Confirm that it is you/u }).waitFor()
  await proveByCode(stage, page, { phone: person(key).phone ?? '', button: /^(?:Gửi mã|Send the code)$/u })
}

test.each(LOOKS)('somebody agrees, takes all data away, asks for the closing and keeps the account: $look', async each => {
  const { look, key } = each
  const page = await atOwnData(each)
  await expectAccessible(page, `own data (${look})`)
  const titles = [await page.title()]
  await picture(page, `data-${look}`)

  await page.getByRole('link', { name: /^(?:Những điều đã đồng ý|What I agreed to)/u }).click()
  await page.getByRole('heading', { name: /^(?:Cần bạn đồng ý|We need your consent)$/u }).waitFor()
  await expectAccessible(page, `asked to agree (${look})`)
  titles.push(await page.title())
  await picture(page, `data-asked-${look}`)
  await page.getByRole('button', { name: /^(?:Đồng ý|Agree)$/u }).press('Enter')
  await prove(page, key)
  await page.getByText(/^(?:Đã ghi nhận sự đồng ý của bạn|Your consent was noted)$/u).waitFor()
  await expectAccessible(page, `agreed (${look})`)
  await picture(page, `data-consents-${look}`)
  await page.getByRole('button', { name: /^(?:Rút lại|Take back)/u }).press('Enter')
  await page.getByRole('dialog', { name: /^(?:Rút lại sự đồng ý|Take the consent back)\?$/u }).waitFor()
  await expectAccessible(page, `what stops (${look})`)
  await picture(page, `data-withdraw-${look}`)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  await page.getByRole('link', { name: /^(?:QL cá nhân|Personal)$/u }).click()
  await page.getByRole('link', { name: /^(?:Dữ liệu của tôi|My data)/u }).click()
  await page.getByRole('link', { name: /^(?:Tải dữ liệu của tôi|Take a copy of my data)/u }).click()
  await page.waitForURL('**/data/export')
  await page.getByRole('heading', { level: 1, name: /^(?:Tải dữ liệu của tôi|Take a copy of my data)$/u }).waitFor()
  await page.getByRole('button', { name: /^(?:Tải dữ liệu|Download my data)$/u }).waitFor()
  await expectAccessible(page, `copy (${look})`)
  titles.push(await page.title())
  await picture(page, `data-export-${look}`)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: /^(?:Tải dữ liệu|Download my data)$/u }).press('Enter')
  const files = unzipSync(await readFile(await (await coming).path()))
  expect(Object.keys(files)).toEqual(['du-lieu.pdf', 'du-lieu.json', 'du-lieu.schema.json'])
  await page.getByText(/^(?:Đã tải xong|Downloaded)$/u).waitFor()
  await expectAccessible(page, `taken away (${look})`)

  await page.goto('/data/close')
  await page.getByRole('button', { name: /^(?:Đóng tài khoản|Close the account)$/u }).waitFor()
  await expectAccessible(page, `closing (${look})`)
  titles.push(await page.title())
  expect(new Set(titles).size).toBe(4)
  await picture(page, `data-close-${look}`)
  await page.getByRole('button', { name: /^(?:Đóng tài khoản|Close the account)$/u }).press('Enter')
  const sure = page.getByRole('dialog')
  await sure.waitFor()
  await expectAccessible(page, `sure to close (${look})`)
  await picture(page, `data-close-sure-${look}`)
  await sure.getByRole('button', { name: /^(?:Đóng tài khoản|Close the account)$/u }).press('Enter')
  await page.getByText(/^(?:Tài khoản sẽ đóng lúc|The account will be closed at) /u).waitFor()
  await expectAccessible(page, `waits to be closed (${look})`)
  await picture(page, `data-close-waiting-${look}`)
  await page.getByRole('button', { name: /^(?:Giữ tài khoản|Keep the account)$/u }).press('Enter')
  await page.getByText(/^(?:Tài khoản được giữ lại|The account is kept)$/u).waitFor()
})

test('who did not ask keeps the account by the code of the message, without signing in', async () => {
  const key = 'thao'
  const own = await atOwnData({ key, options: { size: PHONE } })
  await own.goto('/data/close')
  await own.getByRole('button', { name: 'Đóng tài khoản' }).press('Enter')
  await own.getByRole('dialog').getByRole('button', { name: 'Đóng tài khoản' }).press('Enter')
  await prove(own, key)
  await own.getByText(/^Tài khoản sẽ đóng lúc /u).waitFor()
  const codeOf = async () =>
    /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}/u.exec((await stage.inbox(person(key).phone ?? '')).map(({ body }) => body).join('\n'))?.[0]
  await expect.poll(codeOf).toBeDefined()
  const code = (await codeOf()) ?? ''
  const page = await stage.visitor({ size: PHONE })
  await page.goto(`/keep#${code.replaceAll('-', '')}`)
  await expect.poll(() => page.inputValue('#code')).toBe(code)
  await expectAccessible(page, 'keep the account')
  await picture(page, 'data-keep-phone')
  await page.fill('#code', '7K3M')
  await page.getByRole('button', { name: 'Giữ tài khoản' }).press('Enter')
  await page.locator('[role=alert]').first().waitFor()
  await page.fill('#code', code.toLowerCase())
  await page.getByRole('button', { name: 'Giữ tài khoản' }).press('Enter')
  await page.getByText('Tài khoản được giữ lại').waitFor()
  await expectAccessible(page, 'the account is kept')
  await own.reload()
  await own.getByRole('button', { name: 'Đóng tài khoản' }).waitFor()
})
