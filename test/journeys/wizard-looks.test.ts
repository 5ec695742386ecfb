import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '#server/platform/config.ts'
import { formatDay } from '#domain/kernel/date.ts'
import { child } from '#test/builders/children.ts'
import { person } from '#test/builders/people.ts'
import { registration as en } from '#texts/en/registration.ts'
import { registration as vi } from '#texts/vi/registration.ts'
import { travel } from '#test/support/clock.ts'
import { signInHere } from './at-home.ts'
import { aStage, choose, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'

const stage = await aStage()
const chau = person('chau')
const photo = (name: string) => ({
  name: `${name}.jpg`,
  mimeType: 'image/jpeg',
  buffer: readFileSync(join(ROOT, 'db/seed/photos', `${name}.jpg`)),
})

const LOOKS = [
  { look: 'phone-dark', size: PHONE, choices: { theme: 'dark', language: 'vi' }, words: vi },
  { look: 'phone-320-large-text', size: { width: 320, height: 640 }, choices: { text: 'large', language: 'vi' }, words: vi },
  { look: 'phone-english', size: PHONE, choices: { language: 'en' }, words: en },
  { look: 'computer-dark-english', size: COMPUTER, choices: { theme: 'dark', language: 'en' }, words: en },
] as const

test.each(LOOKS)('every step of the registration can be read and used: $look', async ({ look, size, choices, words }) => {
  const page = await stage.visitor({ size })
  await choose(page, choices)
  const looked = async (step: string): Promise<void> => {
    await picture(page, `wizard-${look}-${step}`)
    await expectAccessible(page, `${step} (${look})`)
  }
  const next = () => page.getByRole('button', { name: words['registration.continue'], exact: true }).click()

  await page.goto('/register')
  await page.getByRole('button', { name: words['registration.start.begin'] }).waitFor()
  await looked('1-start')
  await page.getByRole('button', { name: words['registration.start.begin'] }).click()

  await page.locator('#socialInsuranceNo').waitFor()
  await next()
  await page.locator('[role=alert], [tabindex="-1"]').first().waitFor()
  await looked('2-details-wrong')
  await page.fill('#socialInsuranceNo', chau.socialInsuranceNo)
  await page.fill('#fullName', chau.fullName)
  await page.fill('#personalId', chau.personalId ?? '')
  await page.selectOption('#provinceCode', '79')
  await page.selectOption('#communeCode', '27142')
  await page.fill('#street', 'Số 1 đường Hoa Sim')
  await page.fill('#phone', chau.phone ?? '')
  await looked('2-details')
  await next()

  await page.getByRole('heading', { name: words['registration.photos.title'] }).waitFor()
  const inputs = page.locator('input[type=file]:not([capture])')
  for (const [index, name] of ['portrait-2', 'card-front-2', 'card-back-1'].entries()) await inputs.nth(index).setInputFiles(photo(name))
  await expect.poll(() => page.getByText(words['registration.photos.stored']).count()).toBe(3)
  await looked('3-photos')
  await next()

  await expect.poll(() => page.locator('#agencyCode').inputValue()).toMatch(/Nhiêu Lộc/u)
  await looked('4-agency')
  await next()

  await page.getByRole('heading', { name: words['registration.review.title'] }).waitFor()
  await looked('5-review')
  await page.check('#dataConsent')
  await page.getByRole('button', { name: words['registration.review.send'] }).click()

  await page.locator('#code').waitFor()
  await looked('6-code')
  // The same phone gets its next code after a minute at the earliest.
  await travel(stage.database.owner, '61 seconds')
})

test.each(LOOKS)('every step of the registration of a child can be read and used: $look', async ({ look, size, choices, words }) => {
  const baby = child('be-an')
  const page = await stage.visitor({ size })
  const looked = async (step: string): Promise<void> => {
    await picture(page, `child-${look}-${step}`)
    await expectAccessible(page, `child ${step} (${look})`)
  }
  const next = () => page.getByRole('button', { name: words['registration.continue'], exact: true }).click()
  await signInHere(stage, page, 'linh')
  await choose(page, choices)

  await page.goto('/register?who=child')
  await page.getByRole('button', { name: words['registration.start.begin'] }).click()
  await page.locator('#birthDate').waitFor()
  await next()
  await page.locator('[role=alert], [tabindex="-1"]').first().waitFor()
  await looked('1-details-wrong')
  await page.fill('#socialInsuranceNo', baby.socialInsuranceNo)
  await page.fill('#fullName', baby.fullName)
  await page.fill('#birthDate', formatDay(baby.birthDate))
  await page.getByRole('radio', { name: words['registration.child.relation.mother'] }).check()
  await page.selectOption('#provinceCode', '79')
  await page.selectOption('#communeCode', '27142')
  await page.fill('#street', 'Số 1 đường Hoa Sim')
  await next()

  await page.getByRole('heading', { name: words['registration.photos.title'] }).waitFor()
  await looked('2-photos')
  const inputs = page.locator('input[type=file]:not([capture])')
  for (const [index, name] of ['portrait-1', 'card-front-1'].entries()) await inputs.nth(index).setInputFiles(photo(name))
  await expect.poll(() => page.getByText(words['registration.photos.stored']).count()).toBe(2)
  await next()

  await expect.poll(() => page.locator('#agencyCode').inputValue()).toMatch(/Nhiêu Lộc/u)
  await looked('3-agency')
  await next()
  await page.getByRole('heading', { name: words['registration.review.title'] }).waitFor()
  await page.getByRole('button', { name: words['registration.review.send'] }).click()
  await page.locator('[role=alert]').first().waitFor()
  await looked('4-review-wrong')
})
