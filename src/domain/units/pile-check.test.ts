import { expect, test } from 'vitest'
import { checkPile, type SeenPage } from './pile-check.ts'

const sheet = (page: number, token: string, hasInk = true): SeenPage => ({ page, kind: 'sheet', token, hasInk })
const A = 'PILE01AAAA'
const B = 'PILE01BBBB'
const C = 'PILE01CCCC'

test('what was scanned is found, and nothing else, in the order of the pile', () => {
  const check = checkPile([A, B, C], [sheet(1, C), sheet(2, A)])
  expect(check.found.map(({ token, page }) => [token, page])).toEqual([
    [A, 2],
    [C, 1],
  ])
})

test('of two scans of a sheet the signed one counts, else the earlier', () => {
  const check = checkPile([A, B], [sheet(1, A, false), sheet(2, A), sheet(3, B), sheet(4, B)])
  expect(check.found.map(({ page }) => page)).toEqual([2, 3])
})

test('sheets of another pile, and sheets of this pile that nobody printed, tick nothing', () => {
  const check = checkPile([A], [sheet(1, 'PILE02AAAA'), sheet(2, 'PILE01XXXX')])
  expect(check).toEqual({ found: [], foreign: [1, 2] })
})

test('empty sides, full forms and unread pages are no sheets of anybody', () => {
  const pages: readonly SeenPage[] = [
    { page: 1, kind: 'blank' },
    { page: 2, kind: 'other' },
    { page: 3, kind: 'unread' },
  ]
  expect(checkPile([], pages)).toEqual({ found: [], foreign: [] })
})
