import { expect, test } from 'vitest'
import { aKnownDevice } from '#test/builders/account.ts'
import { DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { openSignIn, proveByCode } from './at-home.ts'
import { aStage, choose, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'

const stage = await aStage()

const LOOKS = [
  { look: 'phone', key: 'mai', options: { size: PHONE } },
  { look: 'computer-dark-english', key: 'binh', options: { size: COMPUTER, dark: true, english: true } },
] as const

test.each(LOOKS)('a strange device is found and taken off, with a code in between: $look', async ({ look, key, options }) => {
  const { socialInsuranceNo, phone } = person(key)
  await aKnownDevice(stage, socialInsuranceNo)
  const page = await stage.visitor(options)
  if ('english' in options) await choose(page, { language: 'en' })
  await openSignIn(stage, page, socialInsuranceNo)
  await page.fill('#name', socialInsuranceNo)
  await page.fill('#password', DEMO_PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: /^(?:Máy đã đăng nhập|Devices)/u }).click()
  await page.waitForURL('**/devices')
  const end = page.getByRole('button', { name: /^(?:Gỡ|Take off) Chrome · Android/u })
  await end.waitFor()
  await expectAccessible(page, `devices (${look})`)
  await picture(page, `devices-${look}`)
  await end.press('Enter')
  await page.getByRole('dialog', { name: /^(?:Gỡ|Take off) Chrome · Android\?$/u }).waitFor()
  await expectAccessible(page, `taking a device off (${look})`)
  await page.getByRole('button', { name: /^(?:Gỡ máy|Take off)$/u }).press('Enter')
  await page.getByRole('dialog', { name: /Xác nhận là bạn|Confirm that it is you/u }).waitFor()
  await proveByCode(stage, page, { phone: phone ?? '', button: /^(?:Gửi mã|Send the code)$/u })
  await page.getByText(/^(?:Đã gỡ Chrome · Android|Chrome · Android was taken off)$/u).waitFor()
  await expect.poll(() => end.count()).toBe(0)
  await expectAccessible(page, `a device was taken off (${look})`)
})
