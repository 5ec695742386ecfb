import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { plainDate } from '#domain/kernel/date.ts'
import { openForms, type Form01 } from '#server/forms/index.ts'
import { marksOn, pagesOf, pictureOf, textOf } from '#test/support/pdf.ts'

const forms = openForms()
afterAll(() => forms.close())

const CODE = '7K3M-X9QW-Z2HD-4TRB-6FPN'
const ADDRESS = `https://vidu.example/verify/form/${CODE}`
const aForm = (more: Partial<Form01> = {}): Form01 => ({
  language: 'vi',
  caseNo: '00001/2026/07911',
  agencyName: 'BHXH cơ sở Bến Thành',
  fullName: 'Nguyễn Thị Đào Ngọc Ẩn',
  socialInsuranceNo: '0000168123',
  personalId: '079405000001',
  address: '12 Đường Lê Lợi, Phường Bến Thành, Thành phố Hồ Chí Minh',
  phone: '0500000001',
  email: 'dao@vidu.example',
  place: 'Thành phố Hồ Chí Minh',
  date: plainDate('2026-11-20'),
  portrait: null,
  verification: { code: CODE, page: 'vidu.example/verify/form', address: ADDRESS },
  ...more,
})
const aPortrait = () =>
  sharp({ create: { width: 300, height: 400, channels: 3, background: '#6688aa' } })
    .jpeg()
    .toBuffer()

test('carries what was declared, letter for letter', async () => {
  const text = await textOf(await forms.renderForm01(aForm()))
  const declared = ['Nguyễn Thị Đào Ngọc Ẩn', CODE, '0000168123', '079405000001', '0500000001', 'dao@vidu.example', '00001/2026/07911']
  for (const words of [...declared, 'ngày 20 tháng 11 năm 2026', 'BHXH cơ sở Bến Thành']) expect(text).toContain(words)
})

test('every letter of the Vietnamese alphabet comes out of the document as it went in', async () => {
  const letters = 'aàáảãạ ăằắẳẵặ âầấẩẫậ eèéẻẽẹ êềếểễệ iìíỉĩị oòóỏõọ ôồốổỗộ ơờớởỡợ uùúủũụ ưừứửữự yỳýỷỹỵ đ'
  const text = await textOf(await forms.renderForm01(aForm({ fullName: letters, address: letters.toUpperCase() })))
  const inOneLine = text.replace(/\s+/gu, ' ')
  expect(inOneLine).toContain(letters)
  expect(inOneLine).toContain(letters.toUpperCase())
})

test('the number as bars and the address as QR code are read from the printed page', async () => {
  const marks = await marksOn(await pictureOf(await forms.renderForm01(aForm())))
  expect(marks).toContainEqual({ format: 'Code128', text: '00001/2026/07911' })
  expect(marks).toContainEqual({ format: 'QRCode', text: ADDRESS })
  expect(marks).toHaveLength(2)
})

test('a number of the older kind has its bars too', async () => {
  const picture = await pictureOf(await forms.renderForm01(aForm({ caseNo: '04486.G/2019/08708' })))
  expect(await marksOn(picture)).toContainEqual({ format: 'Code128', text: '04486.G/2019/08708' })
})

test('the marks are read from a sheet that was signed and scanned crookedly', async () => {
  const page = await pictureOf(await forms.renderForm01(aForm({ portrait: await aPortrait() })))
  const signature = Buffer.from(
    '<svg width="500" height="200"><path d="M10 150q90-220 160-40t120-60 190 20" fill="none" stroke="#123a9a" stroke-width="7"/></svg>',
  )
  const signed = await sharp(page)
    .composite([{ input: signature, left: 900, top: 1620 }])
    .toBuffer()
  const scanned = await sharp(signed).rotate(3, { background: '#d8d4cc' }).blur(0.8).jpeg({ quality: 45 }).toBuffer()
  expect(new Set((await marksOn(scanned)).map(({ text }) => text))).toEqual(new Set(['00001/2026/07911', ADDRESS]))
})

test('a form that was not handed in says so, and carries nothing that a machine could take for a filed one', async () => {
  const pdf = await forms.renderForm01(aForm({ caseNo: '', verification: null }))
  expect(await textOf(pdf)).toContain('BẢN XEM TRƯỚC, CHƯA NỘP')
  expect(await marksOn(await pictureOf(pdf))).toEqual([])
})

test('a name typed with separate accents is printed composed', async () => {
  expect(await textOf(await forms.renderForm01(aForm({ fullName: 'Trần Văn Ộ Ắ'.normalize('NFD') })))).toContain(
    'Trần Văn Ộ Ắ'.normalize('NFC'),
  )
})

test('markup, code and marks of direction are printed as text or not at all', async () => {
  const fullName = '#panic("x") *Đậm* $x^2$ @a \\ ${1} <b>'
  const text = await textOf(await forms.renderForm01(aForm({ fullName, address: 'Số \u202e1 \u0000\u2066Lê #read("/etc/passwd")' })))
  expect(text).toContain('#panic("x") *Đậm* $x^2$ @a \\ ${1} <b>')
  expect(text).toContain('Số 1 Lê #read("/etc/passwd")')
})

test('letters that the font lacks become question marks instead of a failure', async () => {
  expect(await textOf(await forms.renderForm01(aForm({ fullName: 'محمد 阮 Ẩn 😀' })))).toContain('???? ? Ẩn ?')
})

test('the longest values that the rules allow stay on one page', async () => {
  const pdf = await forms.renderForm01(
    aForm({
      fullName: `${'Nguyễn '.repeat(14)}A`,
      address: 'Ngõ 12 '.repeat(40),
      email: `${'w'.repeat(100)}@vidu.example`,
      agencyName: 'Bảo hiểm xã hội cơ sở '.repeat(8),
      portrait: await aPortrait(),
    }),
  )
  expect(await pagesOf(pdf)).toBe(1)
})

test.each([
  ['vi', 'WWWWWWWWW ', 1.9],
  ['en', 'WWWWWWWWW ', 1.9],
  ['vi', 'nhà hàng ', 1],
  ['en', 'nhà hàng ', 1],
] as const)('what is printed without being measured stays on one page (%s, %s)', async (language, word, weight) => {
  const filled = (most: number) => word.repeat(20).slice(0, most / weight)
  const values = { fullName: filled(50), address: filled(90), email: filled(50), agencyName: filled(60) }
  expect(await pagesOf(await forms.renderForm01(aForm({ language, ...values, portrait: await aPortrait() })))).toBe(1)
})

test('the English form says that the Vietnamese one counts', async () => {
  expect(await textOf(await forms.renderForm01(aForm({ language: 'en' })))).toContain('The Vietnamese form is the one that counts')
})

test('form 01 is a tagged PDF/A-2a document', async () => {
  const bytes = Buffer.from(await forms.renderForm01(aForm())).toString('latin1')
  expect(bytes.startsWith('%PDF-1.7')).toBe(true)
  expect(bytes).toMatch(/\/Marked true/u)
  expect(bytes).toMatch(/pdfaid:part>2</u)
  expect(bytes).toMatch(/pdfaid:conformance>A</u)
})

test('the portrait of one person is not printed on the form of the next', async () => {
  const before = await forms.renderForm01(aForm())
  const withPortrait = await forms.renderForm01(aForm({ portrait: await aPortrait() }))
  const after = await forms.renderForm01(aForm())
  expect(imagesIn(withPortrait)).toBeGreaterThan(imagesIn(before))
  expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true)
})

test('a damaged portrait fails that form alone', async () => {
  await expect(forms.renderForm01(aForm({ portrait: Buffer.from('no picture') }))).rejects.toThrow('form was not rendered')
  await expect(forms.renderForm01(aForm())).resolves.toBeInstanceOf(Uint8Array)
})

test('when fifty forms wait the next person is asked to come back', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 60 }, () => forms.renderForm01(aForm())))
  const refused = outcomes.filter(outcome => outcome.status === 'rejected')
  expect(refused).toHaveLength(9)
  for (const outcome of refused) expect(outcome.reason).toMatchObject({ code: 'BUSY' })
})

test('forms go on when the typesetter is replaced after 500 documents', { timeout: 60_000 }, async () => {
  for (let batch = 0; batch < 13; batch += 1) await Promise.all(Array.from({ length: 40 }, () => forms.renderForm01(aForm())))
  await expect(forms.renderForm01(aForm())).resolves.toBeInstanceOf(Uint8Array)
})

const imagesIn = (pdf: Uint8Array) =>
  [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/Subtype ?\/Image/gu),
  ].length
