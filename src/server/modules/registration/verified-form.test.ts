import { afterEach, expect, test } from 'vitest'
import { VerifiedForm } from '#contract/registration-form.ts'
import { formCode, formCodeOf as codeFrom } from '#domain/registration/form-code.ts'
import { anOfficer, returnedBy } from '#test/builders/office.ts'
import { aDeclaration, aPerson } from '#test/builders/people.ts'
import { aDossier, anApplicant, codeAt, confirm, formCodeOf, formOf, handIn, REGISTRATION } from '#test/builders/registration.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { marksOn, pictureOf, textOf } from '#test/support/pdf.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct({ env: { VSSID_PUBLIC_URL: 'http://localhost:8080' } })
const { owner } = product.database
afterEach(() => owner.query('delete from platform_rate'))

const verify = (code: string) => product.browser().post('/api/v1/forms/verify', { code })

test('whoever holds a printed form learns what must stand on it, and nothing that is not on it already', async () => {
  const dossier = await aDossier(product, { email: 'to-khai@vidu.example' })
  const { declaration, person, no } = dossier
  const shown = bodyOf(await verify(await formCodeOf(dossier)), VerifiedForm)
  expect(shown).toEqual({
    state: 'filed',
    caseNo: no,
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u),
    agencyName: 'BHXH cơ sở Nhiêu Lộc',
    fullName: person.fullName.replace(/(?<=\S)\S/gu, '•'),
    socialInsuranceNo: `•• •••• ${person.socialInsuranceNo.slice(-4)}`,
    personalId: `${'•'.repeat(declaration.personalId.length - 4)}${declaration.personalId.slice(-4)}`,
    phone: `05•• ••• ${declaration.phone.slice(-3)}`,
    email: 'to••••@vidu.example',
  })
})

test('the QR code on the paper opens the page with this very code', async () => {
  const dossier = await aDossier(product)
  const marks = await marksOn(await pictureOf(await formOf(dossier)))
  expect(marks).toContainEqual({ format: 'QRCode', text: `http://localhost:8080/verify/form/${await formCodeOf(dossier)}` })
  expect(marks).toContainEqual({ format: 'Code128', text: dossier.no })
})

test('the same form has the same code, however often it is printed and by whom', async () => {
  const dossier = await aDossier(product)
  const code = await formCodeOf(dossier)
  expect(await formCodeOf(dossier)).toBe(code)
  const { rows } = await owner.query('select from registration_form f join review_case_file c on c.id = f.case_file_id where c.no = $1', [
    dossier.no,
  ])
  expect(rows).toHaveLength(1)
})

test('a form that was corrected since is told to be replaced; the corrected one counts', async () => {
  const dossier = await aDossier(product)
  const before = await formCodeOf(dossier)
  await returnedBy(await anOfficer(product), dossier, [{ item: 'address', reason: 'data_wrong' }])
  const { applicant, declaration } = dossier
  await handIn(applicant, { ...declaration, street: '99 đường Đã Sửa' })
  expect(await textOf(await formOf(dossier))).toContain('BẢN XEM TRƯỚC, CHƯA NỘP')
  expect(bodyOf(await verify(before), VerifiedForm).state).toBe('filed')
  await confirm(applicant, await codeAt(product, declaration.phone, 4))
  const after = await formCodeOf(dossier)
  expect(bodyOf(await verify(before), VerifiedForm).state).toBe('replaced')
  expect(bodyOf(await verify(after), VerifiedForm).state).toBe('filed')
})

test('a code is typed with small letters, spaces, and O for 0', async () => {
  const code = await formCodeOf(await aDossier(product))
  const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
  expect(bodyOf(await verify(typed), VerifiedForm).state).toBe('filed')
})

test('codes that nobody printed get one and the same answer', async () => {
  const answers = []
  for (let n = 0; n < 5; n++) {
    const { traceId: _traceId, ...told } = expectProblem(
      await verify(codeFrom(crypto.getRandomValues(new Uint8Array(12)))),
      404,
      'FORM_UNKNOWN',
    )
    answers.push(told)
  }
  expect(answers).toEqual(Array(5).fill(answers[0]))
})

test.each([
  ['', 'code REQUIRED'],
  ['7K3M', 'code FORM_CODE_LENGTH'],
  ['7K3M-X9QW-Z2HD-4TRB-6FP?', 'code FORM_CODE_LETTERS'],
  ['9'.repeat(61), 'code TOO_LONG'],
])('the code %j is told what is wrong with it', async (typed, told) => {
  expect(wrongFields(await verify(typed))).toEqual([told])
})

test('a slip of the pen is told as one, not as a forged form', async () => {
  const code = await formCodeOf(await aDossier(product))
  const slipped = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`
  expect(formCode(slipped)).toMatchObject({ code: 'FORM_CODE_SLIP' })
  expect(wrongFields(await verify(slipped))).toEqual(['code FORM_CODE_SLIP'])
})

test('a row that was tampered with answers like an unknown code', async () => {
  const dossier = await aDossier(product)
  const code = await formCodeOf(dossier)
  await owner.query(`update registration_form set content_hash = '\\x00' where code_hash = sha256($1::bytea)`, [
    Buffer.from(code.replaceAll('-', '')),
  ])
  expectProblem(await verify(code), 404, 'FORM_UNKNOWN')
})

test('the code itself is not kept', async () => {
  const code = (await formCodeOf(await aDossier(product))).replaceAll('-', '')
  const { rows } = await owner.query<{ row: string }>('select f::text as row from registration_form f')
  expect(rows.some(({ row }) => row.includes(code) || row.includes(Buffer.from(code).toString('hex')))).toBe(false)
})

test('before it is handed in a form has no number and no code', async () => {
  const applicant = await anApplicant(product)
  await handIn(applicant, aDeclaration(aPerson()))
  const pdf = await formOf({ applicant })
  expect(await textOf(pdf)).toContain('BẢN XEM TRƯỚC, CHƯA NỘP')
  expect(await marksOn(await pictureOf(pdf))).toEqual([])
})

test('the officer prints the same form with the same code', async () => {
  const dossier = await aDossier(product)
  const { rows } = await owner.query<{ id: string }>('select id from review_case_file where no = $1', [dossier.no])
  const officer = await anOfficer(product)
  const answer = await officer.get(`/api/v1/agency/case-files/${rows[0]?.id}/form`)
  expect(await textOf(answer.bytes)).toContain(await formCodeOf(dossier))
})

test('the form is downloaded under a name that has its number', async () => {
  const { applicant, no } = await aDossier(product)
  const answer = await applicant.get(`${REGISTRATION}/form`)
  expect(answer.headers['content-disposition']).toContain(`to-khai-mau-01-${no.replaceAll('/', '-')}.pdf`)
})
