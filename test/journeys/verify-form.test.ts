import { expect, test } from 'vitest'
import { aDossier, codeAfter, confirm, formOf, handIn, REGISTRATION } from '#test/builders/registration.ts'
import { anOfficer, returnedBy } from '#test/builders/office.ts'
import { marksOn, pictureOf } from '#test/support/pdf.ts'
import { aStage, choose, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'

const stage = await aStage()

/** The address in the QR code of a printed form, without its origin. */
async function scanned(dossier: Awaited<ReturnType<typeof aDossier>>): Promise<string> {
  const marks = await marksOn(await pictureOf(await formOf(dossier)))
  return new URL(marks.find(({ format }) => format === 'QRCode')?.text ?? '').pathname
}

test('a guest scans the paper, compares, and types the code of another one', async () => {
  const dossier = await aDossier(stage)
  const address = await scanned(dossier)
  const page = await stage.visitor()
  await page.goto(address)
  await page.getByText('Bản khai này do hệ thống lập').waitFor()
  await page.getByText(dossier.no).waitFor()
  await expectAccessible(page, 'form verified')
  await page.getByRole('button', { name: 'Kiểm tra bản khác' }).click()
  await page.fill('#code', '7K3M')
  await page.getByRole('button', { name: 'Kiểm tra' }).click()
  await page.getByText('Mã kiểm tra có 20 ký tự. Bạn đã nhập 4.').waitFor()
  const code = address.split('/').at(-1) ?? ''
  await page.fill('#code', `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`)
  await page.getByRole('button', { name: 'Kiểm tra' }).click()
  await page.getByText(/Có ký tự gõ nhầm/u).waitFor()
  await expectAccessible(page, 'code mistyped')
  await page.fill('#code', '0000-0000-0000-0000-0000')
  await page.getByRole('button', { name: 'Kiểm tra' }).click()
  await page.getByText(/không phát hành bản khai nào có mã này/u).waitFor()
  await expectAccessible(page, 'code unknown')
  await picture(page, 'verify-unknown')
})

test('the page is found under look-up', async () => {
  const page = await stage.visitor()
  await page.goto('/lookup')
  await page.getByRole('link', { name: 'Kiểm tra bản khai' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kiểm tra bản khai giấy' }).waitFor()
  await expectAccessible(page, 'verify, empty')
})

test('a form that was corrected since says so', async () => {
  const dossier = await aDossier(stage)
  const address = await scanned(dossier)
  await returnedBy(await anOfficer(stage), dossier, [{ item: 'address', reason: 'data_wrong' }])
  const { code } = await codeAfter(stage, dossier.declaration.phone, () =>
    handIn(dossier.applicant, { ...dossier.declaration, street: '99 đường Đã Sửa' }),
  )
  expect(await confirm(dossier.applicant, code)).toMatchObject({ status: 201 })
  const page = await stage.visitor()
  await page.goto(address)
  await page.getByText('Bản khai này đã được thay').waitFor()
  await expectAccessible(page, 'form replaced')
  await picture(page, 'verify-replaced')
})

test('the form is shown by the browser, to be printed', async () => {
  const { applicant } = await aDossier(stage)
  const answer = await applicant.get(`${REGISTRATION}/form?to=print`)
  expect(answer).toMatchObject({ status: 200, headers: { 'content-disposition': 'inline', 'content-type': 'application/pdf' } })
})

test.each([
  { look: 'phone', size: PHONE, choices: {} },
  { look: 'phone-dark-english', size: PHONE, choices: { theme: 'dark', language: 'en' } },
  { look: 'phone-320-large-text', size: { width: 320, height: 640 }, choices: { text: 'large' } },
  { look: 'computer', size: COMPUTER, choices: {} },
])('the answer can be read: $look', async ({ look, size, choices }) => {
  const dossier = await aDossier(stage, { email: `xem-${look}@vidu.example` })
  const page = await stage.visitor({ size })
  await choose(page, choices)
  await page.goto(await scanned(dossier))
  await page.getByText(dossier.no).waitFor()
  await expectAccessible(page, `verified (${look})`)
  await picture(page, `verify-${look}`)
})
