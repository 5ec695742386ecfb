import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aChildDossier } from '#test/builders/children.ts'
import { anOfficer } from '#test/builders/office.ts'
import { aDossier } from '#test/builders/registration.ts'
import { makePile } from '#test/builders/unit-piles.ts'
import { aMemberOfUnit } from '#test/builders/units.ts'
import type { Browser } from '#test/support/product.ts'
import { textOf } from '#test/support/pdf.ts'
import { aStage, choose, COMPUTER, expectAccessible, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()

/** The phone by which a dossier was sent, at the page that follows it. */
async function phoneOf(applicant: Browser, look: VisitorOptions & { readonly text?: string } = {}): Promise<Page> {
  const page = await stage.visitor(look)
  if (look.english) await choose(page, { language: 'en' })
  if (look.text !== undefined) await choose(page, { text: look.text })
  for (const [name, value] of applicant.cookies) await page.context().addCookies([{ name, value, domain: 'localhost', path: '/' }])
  await page.goto('/register/sent')
  return page
}

let groups = 0
/** A pile of the unit with a sheet for this person alone. */
async function aPileWith(socialInsuranceNo: string) {
  const huy = await anOfficer(stage, 'huy')
  const { groupId } = await aMemberOfUnit(stage, { socialInsuranceNo, group: `Lớp hỏi ${++groups}` })
  const { id } = await makePile(huy, groupId)
  return { print: async () => textOf((await huy.get(`/api/v1/unit/piles/${id}/pdf`)).bytes) }
}

const question = (page: Page) => page.getByRole('region', { name: /Đơn vị in hộ tờ khai|Printing by your unit/u })

test('on a phone: the member reads what the unit will hold, agrees, sees when it was printed, and takes it back', async () => {
  const dossier = await aDossier(stage)
  const pile = await aPileWith(dossier.person.socialInsuranceNo)
  const page = await phoneOf(dossier.applicant)
  await question(page).getByText('Bạn có muốn đơn vị in hộ tờ khai đầy đủ của bạn không?').waitFor()
  for (const words of ['số CCCD, CMND hoặc hộ chiếu', 'địa chỉ', 'số điện thoại', 'không thiệt gì', 'rút lại lúc nào cũng được'])
    await question(page).getByText(words).first().waitFor()
  await question(page).evaluate(element => element.scrollIntoView())
  await picture(page, 'unit-consent-asked')
  await expectAccessible(page, 'the question of the unit')
  await question(page).getByRole('button', { name: 'Đồng ý cho in tờ khai' }).click()
  await question(page).getByText('Đơn vị chưa in lần nào.').waitFor()
  expect(await pile.print()).toContain(dossier.declaration.personalId)
  await page.reload()
  await question(page).getByText('Đơn vị đã mở tờ khai để in:').waitFor()
  await question(page).scrollIntoViewIfNeeded()
  await picture(page, 'unit-consent-given')
  await expectAccessible(page, 'the answer to the unit')
  await question(page).getByRole('button', { name: 'Rút lại' }).click()
  await question(page).getByText('không được in tờ khai').waitFor()
  expect(await pile.print()).not.toContain(dossier.declaration.personalId)
  await picture(page, 'unit-consent-taken-back')
  await question(page).getByRole('button', { name: 'Xem lại câu hỏi' }).click()
  await question(page).getByRole('button', { name: 'Không, ký phiếu ngắn' }).waitFor()
})

test('by keyboard on a computer, in English, dark, with large letters: no is as near as yes', async () => {
  const dossier = await aDossier(stage)
  await aPileWith(dossier.person.socialInsuranceNo)
  const page = await phoneOf(dossier.applicant, { size: COMPUTER, dark: true, english: true, text: 'large' })
  const no = question(page).getByRole('button', { name: 'No, I sign the slip' })
  await question(page).getByRole('button', { name: 'Let it print the form' }).focus()
  await page.keyboard.press('Tab')
  await expect.poll(() => page.locator(':focus').textContent()).toBe('No, I sign the slip')
  await no.scrollIntoViewIfNeeded()
  await picture(page, 'unit-consent-english')
  await expectAccessible(page, 'the question in English')
  await page.keyboard.press('Enter')
  await question(page).getByText('You sign the short slip there.').waitFor()
})

test('of a child the parent is asked', async () => {
  const { parent, kid } = await aChildDossier(stage)
  const pile = await aPileWith(kid.socialInsuranceNo)
  const page = await phoneOf(parent)
  await question(page).getByText('tờ khai đầy đủ của con bạn').waitFor()
  await question(page).getByText('Con từ đủ 7 tuổi cũng phải đồng ý.').waitFor()
  await question(page).getByRole('button', { name: 'Đồng ý cho in tờ khai' }).click()
  await question(page).getByText('Bạn đã cho').waitFor()
  expect(await pile.print()).toContain('Tờ khai Mẫu số 01 in ở trang sau')
})

test('a dossier that no unit asks about shows no question', async () => {
  const { applicant } = await aDossier(stage)
  const page = await phoneOf(applicant)
  await page.getByRole('heading', { name: 'Việc tiếp theo' }).waitFor()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => question(page).count()).toBe(0)
})
