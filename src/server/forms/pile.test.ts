import { afterAll, expect, test } from 'vitest'
import { checkPile } from '#domain/units/pile-check.ts'
import { formatSheetToken, markText } from '#domain/units/sheet-token.ts'
import { openForms, readScan, type ScannedPage } from '#server/forms/index.ts'
import { aFilledForm, aPile, drawnByLot, shuffled } from '#test/builders/piles.ts'
import { pdfOfPictures, scanned, type Scanning } from '#test/builders/scans.ts'
import { pagesOf, textOf } from '#test/support/pdf.ts'

const forms = openForms()
afterAll(() => forms.close())

async function read(file: Uint8Array): Promise<ScannedPage[]> {
  const pages: ScannedPage[] = []
  for await (const page of readScan(file)) pages.push(page)
  return pages
}
const signedAndStraight: Scanning['treat'] = () => ({ turned: 0, isSigned: true })

/** Pages of the list on top of a pile. */
const listPages = async (pdf: Uint8Array, sheets: number): Promise<number> => (await pagesOf(pdf)) - sheets

test('eighty people in eight classes: printed, signed, scanned crooked, shuffled and some upside down, three lost: exactly those are missing', async () => {
  const random = drawnByLot(41)
  const pile = aPile(80)
  const pdf = await forms.renderPile(pile)
  const before = await listPages(pdf, 80)
  const lost = shuffled([...pile.sheets.keys()], random).slice(0, 3)
  const kept = shuffled(
    [...pile.sheets.keys()].filter(n => !lost.includes(n)),
    random,
  )
  const pictures = await scanned(pdf, {
    pages: kept.map(n => before + 1 + n),
    treat: () => ({ turned: (random() < 0.2 ? 180 : 0) + random() * 10 - 5, isSigned: true }),
  })
  const pages = await read(pdfOfPictures(pictures))
  const check = checkPile(
    pile.sheets.map(({ token }) => token),
    pages.map(page => ({ ...page, token: page.token ?? undefined })),
  )
  const found = new Set(check.found.map(({ token }) => token))
  const missing = pile.sheets.filter(({ token }) => !found.has(token)).map(({ token }) => token)
  expect(missing).toEqual(lost.toSorted((a, b) => a - b).map(n => pile.sheets[n]?.token))
  expect([check.foreign, pages.filter(({ kind }) => kind === 'unread')]).toEqual([[], []])
  expect(check.found.filter(({ hasInk }) => !hasInk)).toEqual([])
}, 120_000)

test('a sheet says whose it is and what signing it declares; without a dossier it says so', async () => {
  const pile = aPile(2, { sheets: aPile(5).sheets.slice(3) })
  const text = await textOf(await forms.renderPile(pile))
  for (const { fullName, group, token } of pile.sheets)
    for (const words of [fullName, group, formatSheetToken(token)]) expect(text).toContain(words)
  expect(text).toContain('00004/2026/07911')
  expect(text).toContain('chưa có hồ sơ')
  expect(text).toContain('Khi ký phiếu này, tôi xác nhận')
})

test('nothing that the marks say is about the person', () => {
  for (const { token } of aPile(40).sheets) expect(markText(token, '1')).toMatch(/^BH[0-9A-HJKMNP-TV-Z]{16}1$/u)
})

test('the whole form follows only where the member agreed to it', async () => {
  const [first, second] = aPile(2).sheets
  if (!first || !second) throw new Error('a pile of two')
  const form = aFilledForm(first)
  const without = await forms.renderPile(aPile(2))
  expect(await textOf(without)).not.toContain('079405000001')
  const pdf = await forms.renderPile(aPile(2, { sheets: [{ ...first, form }, second] }))
  expect(await pagesOf(pdf)).toBe((await pagesOf(without)) + 1)
  expect(await textOf(pdf)).toContain('079405000001')
})

test('a pile is a tagged PDF/A-2a document, and the same pile gives the same bytes', async () => {
  const pdf = await forms.renderPile(aPile(3))
  const bytes = Buffer.from(pdf).toString('latin1')
  expect(bytes).toMatch(/\/Marked true/u)
  expect(bytes).toMatch(/pdfaid:part>2</u)
  expect(bytes).toMatch(/pdfaid:conformance>A</u)
  expect(Buffer.from(await forms.renderPile(aPile(3))).equals(Buffer.from(pdf))).toBe(true)
})

test('the longest names leave a sheet on its page', async () => {
  const sheets = aPile(1).sheets.map(sheet => ({ ...sheet, fullName: 'Nguyễn '.repeat(16), group: 'Phòng Tổ chức '.repeat(8) }))
  const pdf = await forms.renderPile(aPile(1, { unitName: 'Công ty Trách nhiệm hữu hạn '.repeat(8), sheets }))
  expect(await pagesOf(pdf)).toBe(2)
  const [picture] = await scanned(pdf, { pages: [2], treat: signedAndStraight })
  expect((await read(Uint8Array.from(picture?.jpeg ?? [])))[0]).toMatchObject({ kind: 'sheet', hasInk: true })
})
