import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, month, monthsInclusive } from '#domain/kernel/month.ts'
import { contributionTotals, yearsAndMonths, type Period, type PeriodStatus } from './totals.ts'

const period = (from: string, to: string, status: PeriodStatus = 'paid', unitName = 'Xưởng may'): Period => ({
  fromMonth: month(from),
  toMonth: month(to),
  status,
  unitName,
})

describe('time of contribution', () => {
  test('a month with two employers counts once', () => {
    expect(contributionTotals([period('2024-01', '2024-12'), period('2024-07', '2025-02', 'paid', 'Nhà in')]).months).toBe(14)
  })

  test('months settled as a lump sum never count again, even where another row says they were paid (Điều 5 khoản 3)', () => {
    const totals = contributionTotals([period('2014-01', '2016-12', 'settled_lump_sum'), period('2016-11', '2017-02')])
    expect(totals).toMatchObject({ months: 2, settledMonths: 36, fromMonth: '2017-01', toMonth: '2017-02', gaps: [] })
  })

  test('months that the employer owes are shown with its name and do not count', () => {
    const totals = contributionTotals([period('2026-01', '2026-06'), period('2026-07', '2026-09', 'owed')])
    expect(totals.months).toBe(6)
    expect(totals.owed).toEqual([{ fromMonth: '2026-07', toMonth: '2026-09', unitName: 'Xưởng may' }])
    expect(totals.byYear).toEqual([{ year: 2026, paid: 6, owed: 3 }])
    expect(totals.gaps).toEqual([])
  })

  test('a month owed by one unit and paid by another counts, and the debt is still told', () => {
    const totals = contributionTotals([period('2026-05', '2026-05', 'owed', 'Nhà in'), period('2026-05', '2026-05')])
    expect(totals.months).toBe(1)
    expect(totals.owed).toHaveLength(1)
    expect(totals.byYear).toEqual([{ year: 2026, paid: 1, owed: 0 }])
  })

  test('reserved months count', () => {
    expect(contributionTotals([period('2015-01', '2015-12', 'reserved')]).months).toBe(12)
  })

  test('gaps are the empty months between the first and the last one', () => {
    const totals = contributionTotals([period('2014-01', '2017-09'), period('2018-01', '2021-05'), period('2021-11', '2026-10')])
    expect(totals.gaps).toEqual([
      { fromMonth: '2017-10', toMonth: '2017-12' },
      { fromMonth: '2021-06', toMonth: '2021-10' },
    ])
    expect(totals.months).toBe(146)
    expect(totals.byYear.find(({ year }) => year === 2021)).toEqual({ year: 2021, paid: 7, owed: 0 })
  })

  test('a gap before owed months is a gap', () => {
    expect(contributionTotals([period('2026-01', '2026-03'), period('2026-06', '2026-07', 'owed')]).gaps).toEqual([
      { fromMonth: '2026-04', toMonth: '2026-05' },
    ])
  })

  test('a year without any month stands between the others', () => {
    expect(contributionTotals([period('2019-12', '2019-12'), period('2021-01', '2021-01')]).byYear).toEqual([
      { year: 2019, paid: 1, owed: 0 },
      { year: 2020, paid: 0, owed: 0 },
      { year: 2021, paid: 1, owed: 0 },
    ])
  })

  test('nobody who never contributed has a first month', () => {
    expect(contributionTotals([])).toEqual({
      months: 0,
      fromMonth: null,
      toMonth: null,
      byYear: [],
      gaps: [],
      owed: [],
      settledMonths: 0,
      maternityMonths: 0,
    })
  })

  test('a row that ends before it begins counts for nothing and spoils nothing: 07/2017 – 02/2017', () => {
    const sound = [period('2016-01', '2017-01'), period('2017-08', '2017-12')]
    expect(contributionTotals([...sound, period('2017-07', '2017-02')])).toEqual(contributionTotals(sound))
    expect(contributionTotals([period('2017-07', '2017-02', 'owed')])).toEqual(contributionTotals([]))
  })

  test('six months of maternity leave count though nobody paid, and are no gap (Điều 33–34)', () => {
    const leave = [{ fromMonth: month('2026-01'), toMonth: month('2026-06') }]
    expect(contributionTotals([period('2025-01', '2025-12'), period('2026-07', '2026-10')], leave)).toMatchObject({
      months: 22,
      maternityMonths: 6,
      gaps: [],
      byYear: [
        { year: 2025, paid: 12, owed: 0 },
        { year: 2026, paid: 10, owed: 0 },
      ],
    })
  })

  test('a month of maternity leave that was paid for counts once, one that was settled at once never', () => {
    const leave = [{ fromMonth: month('2016-01'), toMonth: month('2016-06') }]
    expect(contributionTotals([period('2016-01', '2016-02'), period('2016-03', '2016-04', 'settled_lump_sum')], leave)).toMatchObject({
      months: 4,
      maternityMonths: 2,
    })
  })

  test('12 years 2 months at three employers with the same months twice, two gaps between them', () => {
    const rows = [period('2014-01', '2017-09'), period('2018-01', '2021-05', 'paid', 'Nhà in'), period('2021-11', '2026-10')]
    const doubled = [period('2019-01', '2019-09', 'paid', 'Hợp tác xã'), period('2024-04', '2024-06', 'paid', 'Nhà in')]
    expect(yearsAndMonths(contributionTotals([...rows, ...doubled]).months)).toEqual({ years: 12, months: 2 })
  })
})

const anyPeriod = fc
  .record({
    start: fc.integer({ min: 0, max: 360 }),
    length: fc.integer({ min: 0, max: 40 }),
    status: fc.constantFrom<PeriodStatus>('paid', 'paid', 'owed', 'reserved', 'settled_lump_sum'),
    unitName: fc.constantFrom('Xưởng may', 'Nhà in', 'Hợp tác xã'),
  })
  .map(({ start, length, status, unitName }): Period => {
    const fromMonth = addMonths(month('1995-01'), start)
    return { fromMonth, toMonth: addMonths(fromMonth, length), status, unitName }
  })
const history = fc.array(anyPeriod, { maxLength: 25 })
const lengthOf = ({ fromMonth, toMonth }: { fromMonth: Period['fromMonth']; toMonth: Period['toMonth'] }): number =>
  monthsInclusive(fromMonth, toMonth)
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)

describe('for every history', () => {
  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(
        history.chain(rows => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(contributionTotals(shuffled)).toEqual(contributionTotals(rows))
        },
      ),
    )
  })

  test('cutting a row in two changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyPeriod, { minLength: 1, maxLength: 25 }), fc.nat(), fc.nat(), (rows, which, where) => {
        const n = which % rows.length
        const whole = rows[n]
        if (!whole) return
        const cut = addMonths(whole.fromMonth, where % lengthOf(whole))
        const halves = [
          { ...whole, toMonth: cut },
          { ...whole, fromMonth: addMonths(cut, 1) },
        ].filter(half => half.fromMonth <= half.toMonth)
        expect(contributionTotals(rows.toSpliced(n, 1, ...halves))).toEqual(contributionTotals(rows))
      }),
    )
  })

  test('what a second employer pays for the same months never adds', () => {
    fc.assert(
      fc.property(history, rows => {
        const again = rows.filter(({ status }) => status === 'paid').map(row => ({ ...row, unitName: 'Nơi làm thứ hai' }))
        expect(contributionTotals([...rows, ...again])).toEqual(contributionTotals(rows))
      }),
    )
  })

  test('rows that end before they begin change nothing', () => {
    fc.assert(
      fc.property(history, history, (rows, others) => {
        const turned = others
          .filter(row => row.fromMonth < row.toMonth)
          .map(row => ({ ...row, fromMonth: row.toMonth, toMonth: row.fromMonth }))
        expect(contributionTotals([...rows, ...turned])).toEqual(contributionTotals(rows))
      }),
    )
  })

  test('a period inside another of the same kind and unit changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyPeriod, { minLength: 1, maxLength: 25 }), fc.nat(), fc.nat(), (rows, a, b) => {
        const outer = rows[0]
        if (!outer) return
        const from = addMonths(outer.fromMonth, a % lengthOf(outer))
        const inner = { ...outer, fromMonth: from, toMonth: addMonths(from, b % monthsInclusive(from, outer.toMonth)) }
        expect(contributionTotals([...rows, inner])).toEqual(contributionTotals(rows))
      }),
    )
  })

  test('the total is never more than the span, and the years add up to it', () => {
    fc.assert(
      fc.property(history, rows => {
        const totals = contributionTotals(rows)
        expect(sum(totals.byYear.map(({ paid }) => paid))).toBe(totals.months)
        expect(totals.byYear.every(({ paid, owed }) => paid + owed <= 12)).toBe(true)
        if (totals.fromMonth && totals.toMonth) expect(totals.months).toBeLessThanOrEqual(monthsInclusive(totals.fromMonth, totals.toMonth))
        else expect(totals.months).toBe(0)
      }),
    )
  })

  test('each month from the first to the last counts, is owed, was settled, or stands in exactly one gap', () => {
    fc.assert(
      fc.property(
        history.map(rows => rows.filter(({ status }) => status !== 'settled_lump_sum')),
        rows => {
          const totals = contributionTotals(rows)
          if (!totals.fromMonth) return
          const first = totals.fromMonth
          const last = [totals.toMonth ?? first, ...totals.owed.map(({ toMonth }) => toMonth)].toSorted().at(-1) ?? first
          const owedInside = new Set(
            totals.owed
              .flatMap(run => Array.from({ length: lengthOf(run) }, (_, n) => addMonths(run.fromMonth, n)))
              .filter(m => m >= first),
          )
          for (const row of rows)
            if (row.status !== 'owed') for (let m = row.fromMonth; m <= row.toMonth; m = addMonths(m, 1)) owedInside.delete(m)
          expect(totals.months + owedInside.size + sum(totals.gaps.map(lengthOf))).toBe(monthsInclusive(first, last))
        },
      ),
    )
  })

  test('paying what is owed turns owed months into months that count', () => {
    fc.assert(
      fc.property(history, rows => {
        const paid = rows.map((row): Period => (row.status === 'owed' ? { ...row, status: 'paid' } : row))
        const [before, after] = [contributionTotals(rows), contributionTotals(paid)]
        expect(after.owed).toEqual([])
        expect(after.months).toBe(before.months + sum(before.byYear.map(({ owed }) => owed)))
      }),
    )
  })
})

test.each([
  [146, 12, 2],
  [0, 0, 0],
  [11, 0, 11],
  [12, 1, 0],
])('%i months are %i years and %i months', (all, years, months) => {
  expect(yearsAndMonths(all)).toEqual({ years, months })
})
