import { expect, test } from 'vitest'
import { checkPile, type SeenPage } from './pile-check.ts'

const sheet = (page: number, token: string, hasInk = true): SeenPage => ({ page, kind: 'sheet', token, hasInk })
const A = 'PILE01AAAA'
const B = 'PILE01BBBB'
const C = 'PILE01CCCC'

test('what was scanned is found, the rest is missing, in the order of the pile', () => {
  const check = checkPile('PILE01', [A, B, C], [sheet(1, C), sheet(2, A)])
  expect(check.found.map(({ token, page }) => [token, page])).toEqual([
    [A, 2],
    [C, 1],
  ])
  expect(check.missing).toEqual([B])
})

test('of two scans of a sheet the signed one counts, else the earlier', () => {
  const check = checkPile('PILE01', [A, B], [sheet(1, A, false), sheet(2, A), sheet(3, B), sheet(4, B)])
  expect(check.found.map(({ page }) => page)).toEqual([2, 3])
  expect(check.repeated).toEqual([
    { token: A, page: 1 },
    { token: B, page: 4 },
  ])
})

test('sheets of another pile, and sheets of this pile that nobody printed, tick nothing', () => {
  const check = checkPile('PILE01', [A], [sheet(1, 'PILE02AAAA'), sheet(2, 'PILE01XXXX')])
  expect(check).toMatchObject({ found: [], missing: [A] })
  expect(check.foreign).toEqual([
    { page: 1, otherPile: true },
    { page: 2, otherPile: false },
  ])
})

test('empty sides and full forms are not counted as unread', () => {
  const pages: readonly SeenPage[] = [
    { page: 1, kind: 'blank' },
    { page: 2, kind: 'other' },
    { page: 3, kind: 'unread' },
  ]
  expect(checkPile('PILE01', [], pages)).toEqual({ found: [], missing: [], repeated: [], foreign: [], unread: [3] })
})
