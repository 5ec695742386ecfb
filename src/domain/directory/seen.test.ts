import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSeen, MOST_SEEN_ROWS, notTooOld, withSeen, type Seen } from './seen.ts'

interface Row {
  readonly code: string
  readonly name: string
  readonly address: string
  readonly besides: string | null
}
const DAY = 86_400_000
const NOON = Date.parse('2026-11-20T12:00:00+07:00')
const row = (code: string, name: string, besides: string | null = null): Row => ({ code, name, address: 'Phường Nhiêu Lộc', besides })
const seen = (rows: readonly Row[], at = NOON): readonly Seen<Row>[] => rows.map(each => ({ at, row: each }))
const names = (kept: readonly Seen<Row>[]) => kept.map(each => each.row.name)

const KEPT = seen([
  row('79001', 'Bệnh viện Đa khoa Sông Trăng'),
  row('79002', 'Phòng khám Chợ Rẫy 2'),
  row('79003', 'Chợ Rẫy', 'Bệnh viện cũ'),
])

test.each([
  ['', ['Bệnh viện Đa khoa Sông Trăng', 'Phòng khám Chợ Rẫy 2', 'Chợ Rẫy']],
  ['cho ray', ['Chợ Rẫy', 'Phòng khám Chợ Rẫy 2']],
  ['CHỢ  rẫy', ['Chợ Rẫy', 'Phòng khám Chợ Rẫy 2']],
  ['song tr', ['Bệnh viện Đa khoa Sông Trăng']],
  ['79002', ['Phòng khám Chợ Rẫy 2']],
  ['benh vien cu', ['Chợ Rẫy']],
  ['nhieu loc 79001', ['Bệnh viện Đa khoa Sông Trăng']],
  ['ong', []],
])('without a network "%s" is looked for in what was seen', (words, expected) => {
  expect(names(findSeen(KEPT, words))).toEqual(expected)
})

test('a place that is seen again stands first, as it is now, once', () => {
  const next = withSeen(KEPT, [row('79002', 'Phòng khám mới')], { at: NOON + DAY, most: 10 })
  expect(names(next)).toEqual(['Phòng khám mới', 'Bệnh viện Đa khoa Sông Trăng', 'Chợ Rẫy'])
  expect(next.map(({ at }) => at)).toEqual([NOON + DAY, NOON, NOON])
})

test('after thirty days nothing is left of it; a clock that was far ahead keeps nothing longer', () => {
  expect(notTooOld(KEPT, NOON + 30 * DAY)).toHaveLength(3)
  expect(notTooOld(KEPT, NOON + 30 * DAY + 1)).toEqual([])
  expect(notTooOld(seen([row('1', 'a')], NOON + 2 * DAY), NOON)).toEqual([])
})

test('however much is looked up, the number stays bounded and each place stands there once', () => {
  const answers = fc.array(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 40 }), { maxLength: 12 })
  fc.assert(
    fc.property(answers, pages => {
      const kept = pages.reduce<readonly Seen<Row>[]>(
        (before, codes, at) =>
          withSeen(
            before,
            [...new Set(codes)].map(code => row(String(code), `Nơi ${code}`)),
            { at: NOON + at, most: MOST_SEEN_ROWS },
          ),
        [],
      )
      expect(kept.length).toBeLessThanOrEqual(MOST_SEEN_ROWS)
      expect(new Set(kept.map(each => each.row.code)).size).toBe(kept.length)
      expect(kept.map(({ at }) => at)).toEqual(kept.map(({ at }) => at).toSorted((a, b) => b - a))
    }),
  )
})
