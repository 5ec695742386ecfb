import { test } from 'vitest'
import { person } from '#test/builders/people.ts'
import { signInAtDesk } from './at-desk.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()

const LOOKS: readonly (readonly [string, VisitorOptions, 'mai' | 'binh'])[] = [
  ['computer', { size: COMPUTER }, 'mai'],
  ['phone-dark-en', { size: PHONE, dark: true, choices: { language: 'en' } }, 'binh'],
]

test.each(LOOKS)('an officer locks an account by the papers in hand, and opens it again: %s', async (name, look, who) => {
  const page = await stage.visitor(look)
  await page.goto('/agency/')
  await signInAtDesk(stage, page)
  await page.locator('nav').first().waitFor()
  await page.goto('/agency/account-locks')
  await page.click('main button[type=submit]')
  await page.locator('#fullName[aria-invalid=true]').waitFor()
  await expectAccessible(page, `locking at the desk (${name})`)
  await picture(page, `account-locks-wrong-${name}`)
  await page.fill('#socialInsuranceNo', person(who).socialInsuranceNo)
  await page.fill('#fullName', person(who).fullName)
  await page.getByLabel(/Khóa: chủ tài khoản|Lock: the owner/u).check()
  await page.click('main button[type=submit]')
  await page.getByText(/^(?:Đã khóa|Locked)\./u).waitFor()
  await picture(page, `account-locks-done-${name}`)
  await page.getByLabel(/Mở: chủ tài khoản|Open: the owner/u).check()
  await page.click('main button[type=submit]')
  await page.getByText(/^(?:Đã mở|Open again)\./u).waitFor()
})
