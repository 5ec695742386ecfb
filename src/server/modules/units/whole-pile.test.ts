import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { HandoverInFull } from '#contract/handovers.ts'
import { Handover, PileInFull } from '#contract/unit-sheets.ts'
import { buildDemo } from '#seed/people/index.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { anOfficer } from '#test/builders/office.ts'
import { drawnByLot, shuffled } from '#test/builders/piles.ts'
import { applied, aStranger, rosterCsv, type Line } from '#test/builders/roster.ts'
import { pdfOfPictures, scanned } from '#test/builders/scans.ts'
import { makePile, scanRead } from '#test/builders/unit-piles.ts'
import { bodyOf } from '#test/support/answer.ts'
import { pagesOf } from '#test/support/pdf.ts'
import { aProduct } from '#test/support/product.ts'

const PEOPLE = 500
const CLASSES = 8
const LOST = 3

/** Every other one is in the registry. */
function aSchool(): readonly Line[] {
  const known = buildDemo(dayInVietnam(new Date())).participants
  return Array.from({ length: PEOPLE }, (_, n) => {
    const person = n % 2 === 0 ? known[n / 2] : undefined
    return { ...(person ?? aStranger()), group: `Lớp 12A${1 + Math.floor((n * CLASSES) / PEOPLE)}` }
  }).map(({ fullName, socialInsuranceNo, group }) => ({ fullName, socialInsuranceNo, group }))
}

test('500 people in 8 classes: roster, pile, print, signed, scanned crooked, shuffled, three lost: exactly those three are missing', async () => {
  const product = await aProduct()
  const huy = await anOfficer(product, 'huy')
  const school = aSchool()
  expect(await applied(huy, rosterCsv(school))).toMatchObject({ added: PEOPLE })
  const pile = await makePile(huy)
  expect(pile).toMatchObject({ sheets: PEOPLE, returned: 0, group: null })

  const pdf = (await huy.get(`/api/v1/unit/piles/${pile.id}/pdf`)).bytes
  const listPages = (await pagesOf(pdf)) - PEOPLE
  const random = drawnByLot(500)
  const order = shuffled(
    Array.from({ length: PEOPLE }, (_, n) => n + 1),
    random,
  )
  const lost = order.slice(0, LOST).toSorted((a, b) => a - b)
  const pictures = await scanned(pdf, {
    pages: order.slice(LOST).map(number => listPages + number),
    treat: () => ({ turned: (random() < 0.2 ? 180 : 0) + random() * 10 - 5, isSigned: true }),
  })
  const scan = await scanRead(huy, pile.id, pdfOfPictures(pictures), 400)
  expect(scan).toMatchObject({ state: 'done', pages: PEOPLE - LOST, sheets: PEOPLE - LOST, foreign: [], unread: [] })

  const { sheets, pile: after } = bodyOf(await huy.get(`/api/v1/unit/piles/${pile.id}`), PileInFull)
  expect(after).toMatchObject({ sheets: PEOPLE, returned: PEOPLE - LOST, unsigned: 0 })
  const missing = sheets.filter(({ state }) => state === 'waiting')
  expect(missing.map(({ number }) => number)).toEqual(lost)
  expect(new Set(sheets.map(({ group }) => group)).size).toBe(CLASSES)
  expect(sheets.map(({ name }) => name).toSorted()).toEqual(school.map(({ fullName }) => fullName).toSorted())
  const lists = bodyOf(await huy.post(`/api/v1/unit/piles/${pile.id}/handovers`), z.array(Handover))
  expect(lists.reduce((sum, list) => sum + list.sheets, 0)).toBe(PEOPLE - LOST)
  const nga = await anOfficer(product, 'nga')
  for (const { id, sheets: count } of lists)
    expect(bodyOf(await nga.post(`/api/v1/agency/handovers/${id}/take`, { version: 1, sentBack: [] }), HandoverInFull)).toMatchObject({
      handover: { confirmed: count },
    })
}, 600_000)
