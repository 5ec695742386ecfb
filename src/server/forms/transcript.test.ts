import { writeFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { month } from '#domain/kernel/month.ts'
import { plainDate } from '#domain/kernel/date.ts'
import { openForms, type TranscriptPages } from '#server/forms/index.ts'
import { marksOn, pagesOf, pictureOf, textOf } from '#test/support/pdf.ts'

const forms = openForms()
afterAll(() => forms.close())

const CODE = '7K3M-X9QW-Z2HD-4TRB-6FPN'
const ADDRESS = `https://vidu.example/verify/transcript?code=${CODE.replaceAll('-', '')}`

const aTranscript = (more: Partial<TranscriptPages> = {}): TranscriptPages => ({
  language: 'vi',
  date: plainDate('2026-11-20'),
  number: 'QT-2026-00000042',
  issuedAt: new Date('2026-11-20T02:15:00Z'),
  expiresAt: new Date('2027-02-18T02:15:00Z'),
  fullName: 'Nguyễn Thị Đào Ngọc Ẩn',
  birth: '14/05/1986',
  socialInsuranceNo: '0000168123',
  purpose: 'loan',
  recipient: 'Ngân hàng Vidu, chi nhánh Huế',
  content: {
    fromMonth: null,
    toMonth: month('2026-10'),
    funds: ['social', 'health'],
    fields: ['units', 'pay', 'months', 'totals'],
    asOf: plainDate('2026-11-20'),
    rows: Array.from({ length: 60 }, (_, n) => ({
      fromMonth: month(`${1970 + n}-01`),
      toMonth: month(`${1970 + n}-12`),
      unitName: `Công ty TNHH Dệt May Ví Dụ số ${n}`,
      position: 'Công nhân may',
      payVnd: 5_000_000 + n * 100_000,
      funds: ['social', 'health'] as const,
      status: n === 59 ? ('owed' as const) : ('paid' as const),
    })),
    years: [
      {
        year: 2026,
        byFund: [
          { paid: 8, owed: 2 },
          { paid: 10, owed: 0 },
        ],
      },
    ],
    totals: [
      {
        fund: 'social',
        months: 146,
        fromMonth: month('2012-01'),
        toMonth: month('2026-08'),
        owedMonths: 2,
        settledMonths: 0,
        maternityMonths: 6,
      },
    ],
  },
  verification: { code: CODE, page: 'vidu.example/verify/transcript', address: ADDRESS },
  ...more,
})

test('carries whose it is, what was chosen and the figures', async () => {
  const pdf = await forms.renderTranscript(aTranscript())
  const text = (await textOf(pdf)).replace(/\s+/gu, ' ')
  if (process.env['SHOW']) writeFileSync('/tmp/t-vi.pdf', pdf)
  for (const words of [
    'BẢN XÁC NHẬN QUÁ TRÌNH ĐÓNG BẢO HIỂM XÃ HỘI',
    'QT-2026-00000042',
    'Nguyễn Thị Đào Ngọc Ẩn',
    '0000168123',
    'Vay vốn ngân hàng',
    'Ngân hàng Vidu, chi nhánh Huế',
    'Đến hết 10/2026',
    '12 năm 2 tháng (146 tháng)',
    '01/2012 – 08/2026',
    '8 (chậm đóng 2)',
    'Số liệu theo hồ sơ tại ngày 20/11/2026',
    '09:15, 18/02/2027',
  ])
    expect(text).toContain(words)
})

test('number, code and QR code stand on every page', async () => {
  const pdf = await forms.renderTranscript(aTranscript())
  const pages = await pagesOf(pdf)
  expect(pages).toBeGreaterThan(1)
  const text = await textOf(pdf)
  expect(text.split(CODE)).toHaveLength(pages + 1)
  expect(text).toContain(`Trang ${pages}/${pages}`)
  expect(await marksOn(await pictureOf(pdf))).toEqual([{ format: 'QRCode', text: ADDRESS }])
})

test('the English one has no Vietnamese words but names, and the bilingual one has both', async () => {
  const english = await textOf(await forms.renderTranscript(aTranscript({ language: 'en' })))
  expect(english).toContain('TRANSCRIPT OF SOCIAL INSURANCE CONTRIBUTIONS')
  expect(english).not.toMatch(/Đã đóng|Ghi chú|Loại bảo hiểm|Trang/u)
  const pdf = await forms.renderTranscript(aTranscript({ language: 'both' }))
  if (process.env['SHOW']) writeFileSync('/tmp/t-both.pdf', pdf)
  const both = (await textOf(pdf)).replace(/\s+/gu, ' ')
  for (const words of ['Họ và tên / Full name', 'Figures as of 20/11/2026', 'Số liệu theo hồ sơ tại ngày 20/11/2026'])
    expect(both).toContain(words)
})

test('only what was chosen is printed', async () => {
  const { content } = aTranscript()
  const text = await textOf(
    await forms.renderTranscript(aTranscript({ content: { ...content, fields: ['totals'], rows: [], years: [] }, recipient: '' })),
  )
  expect(text).not.toMatch(/Công ty|Mức đóng|theo năm|Nơi nhận/u)
})

test('the longest names stay on the page, and markup is text', async () => {
  const { content } = aTranscript()
  const rows = content.rows.slice(0, 2).map(row => ({ ...row, unitName: `#panic("x") ${'WWWWWWWWWW'.repeat(12)}`, position: '*Đậm* $x$' }))
  const text = (
    await textOf(await forms.renderTranscript(aTranscript({ content: { ...content, rows }, fullName: 'Nguyễn '.repeat(14) })))
  ).replace(/\s+/gu, ' ')
  expect(text).toContain('#panic("x")')
  expect(text).toContain('*Đậm* $x$')
})

test('is a tagged PDF/A-2a document', async () => {
  const bytes = Buffer.from(await forms.renderTranscript(aTranscript())).toString('latin1')
  expect(bytes).toMatch(/\/Marked true/u)
  expect(bytes).toMatch(/pdfaid:part>2</u)
  expect(bytes).toMatch(/pdfaid:conformance>A</u)
})
