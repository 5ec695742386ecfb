import { describe, expect, test } from 'vitest'
import { plainDate } from '#domain/kernel/date.ts'
import { month } from '#domain/kernel/month.ts'
import { absencesOf, countedLeave } from './absences.ts'
import { FUNDS, type Movement, type MovementKind } from './book.ts'
import { dueOn } from './due.ts'
import type { WatchedPeriod } from './findings.ts'
import { watch } from './watch.ts'

const TODAY = plainDate('2026-11-21')

const row = (from: string, to: string, others: Partial<WatchedPeriod> = {}): WatchedPeriod => ({
  fund: 'social',
  fromMonth: month(from),
  toMonth: month(to),
  unitCode: 'TZ1',
  unitName: 'Xưởng may',
  kind: 'compulsory',
  status: 'paid',
  payVnd: 8_000_000,
  rateBps: 2500,
  cycle: 1,
  ...others,
})
const said = (kind: MovementKind, from: string, to: string | null = null, others: Partial<Movement> = {}): Movement => ({
  kind,
  funds: ['social'],
  unitCode: 'TZ1',
  unitName: 'Xưởng may',
  fromMonth: month(from),
  toMonth: to === null ? null : month(to),
  ...others,
})
const second = { unitCode: 'TZ2', unitName: 'Nhà in' }
const kinds = (rows: readonly WatchedPeriod[], movements: readonly Movement[] = []): string[] =>
  watch(rows, movements, TODAY).map(({ kind, fromMonth, toMonth }) => `${kind} ${fromMonth}–${toMonth}`)

describe('when a month has to be paid', () => {
  test('since July 2025 by the end of the following month, before by the end of the month itself (Điều 34 khoản 4)', () => {
    expect([dueOn(month('2026-10'), 1), dueOn(month('2025-06'), 1), dueOn(month('2024-02'), 1)]).toEqual([
      '2026-11-30',
      '2025-06-30',
      '2024-02-29',
    ])
  })

  test('units that pay by the quarter or half-year have until the end of the month after it', () => {
    expect([dueOn(month('2026-02'), 3), dueOn(month('2026-12'), 3), dueOn(month('2026-07'), 6)]).toEqual([
      '2026-04-30',
      '2027-01-31',
      '2027-01-31',
    ])
  })
})

describe('months that are late', () => {
  test('are told from the day after the deadline, with what is owed: 25 % of 8,000,000 for six months', () => {
    const [late] = watch([row('2026-01', '2026-03'), row('2026-04', '2026-10', { status: 'owed' })], [], TODAY)
    expect(late).toMatchObject({ kind: 'late', fromMonth: '2026-04', toMonth: '2026-09', dueOn: '2026-05-31', owedVnd: 12_000_000 })
  })

  test('are one finding for all funds, with the sum of what is owed in them', () => {
    const rows = FUNDS.map(fund => row('2026-09', '2026-09', { fund, status: 'owed', rateBps: 100 }))
    expect(watch(rows, [], TODAY)).toMatchObject([{ kind: 'late', funds: [...FUNDS], owedVnd: 320_000 }])
  })

  test('of a unit that pays by the half-year are not late in the middle of it', () => {
    expect(kinds([row('2026-07', '2026-09', { status: 'owed', cycle: 6 })])).toEqual([])
  })
})

describe('months that stand nowhere', () => {
  test('are missed between two rows of the same unit, and shown with the rows beside them', () => {
    const [gap] = watch([row('2020-01', '2020-12'), row('2021-04', '2022-01', { payVnd: 9_000_000 })], [], TODAY)
    expect(gap).toMatchObject({
      kind: 'gap',
      fromMonth: '2021-01',
      toMonth: '2021-03',
      evidence: [
        { says: 'before', toMonth: '2020-12', payVnd: 8_000_000 },
        { says: 'none', payVnd: null },
        { says: 'after', fromMonth: '2021-04', payVnd: 9_000_000 },
      ],
    })
  })

  test('are missed from the month in which the unit has reported somebody, up to the last that is recorded by today', () => {
    expect(kinds([row('2026-03', '2026-06')], [said('joined', '2026-01')])).toEqual(['gap 2026-07–2026-09', 'gap 2026-01–2026-02'])
  })

  test('are not missed after the unit has said that somebody left, nor between two jobs', () => {
    expect(
      kinds([row('2020-01', '2020-12'), row('2021-06', '2022-01', second)], [said('joined', '2020-01'), said('left', '2021-01')]),
    ).toEqual([])
    expect(kinds([row('2020-01', '2020-12'), row('2021-06', '2022-01', second)])).toEqual([])
  })

  test('are not missed before the fund began: unemployment insurance since January 2009', () => {
    const rows = [row('2000-01', '2026-10'), row('2009-01', '2026-10', { fund: 'unemployment' })]
    expect(kinds(rows, [said('joined', '2000-01', null, { funds: ['social', 'unemployment'] })])).toEqual([])
  })

  test('are not missed when another unit has paid for them', () => {
    expect(kinds([row('2026-01', '2026-04'), row('2026-05', '2026-10', second)], [said('joined', '2026-01')])).toEqual([])
  })

  test.each(['maternity', 'sick', 'unpaid', 'suspended'] as const)('are not missed during declared leave (%s)', leave => {
    const rows = [row('2025-01', '2025-12'), row('2026-07', '2026-10')]
    expect(kinds(rows, [said('joined', '2025-01'), said(leave, '2026-01', '2026-06')])).toEqual([])
    expect(kinds(rows, [said('joined', '2025-01'), said(leave, '2026-01'), said('returned', '2026-07')])).toEqual([])
    expect(kinds(rows, [said('joined', '2025-01'), said(leave, '2026-01')])).toEqual([])
    expect(kinds(rows, [said('joined', '2025-01'), said(leave, '2026-02', '2026-06')])).toEqual(['gap 2026-01–2026-01'])
  })
})

describe('rows that end before they begin', () => {
  test('are told with what stands there, and the months in between are not told a second time', () => {
    const [only, ...others] = watch([row('2016-01', '2017-01'), row('2017-07', '2017-02'), row('2017-08', '2017-12')], [], TODAY)
    expect(only).toMatchObject({ kind: 'inverted', evidence: [{ fromMonth: '2017-07', toMonth: '2017-02' }] })
    expect(others).toEqual([])
  })
})

describe('two employers in the same month', () => {
  const both = [row('2026-01', '2026-06'), row('2026-05', '2026-10', { ...second, payVnd: 5_000_000 })]

  test('are told with both units and both amounts', () => {
    const [two] = watch(both, [said('left', '2026-07')], TODAY)
    expect(two).toMatchObject({
      kind: 'two_units',
      fromMonth: '2026-05',
      toMonth: '2026-06',
      units: [{ unitCode: 'TZ1' }, { unitCode: 'TZ2' }],
      evidence: [{ payVnd: 8_000_000 }, { payVnd: 5_000_000 }],
    })
  })

  test('both pay for the accident fund by law', () => {
    expect(kinds(both.map(each => ({ ...each, fund: 'accident' as const })))).toEqual([])
  })
})

describe('pay that has fallen', () => {
  test('is told with the amounts before and after', () => {
    const [drop] = watch([row('2025-01', '2026-03'), row('2026-04', '2026-10', { payVnd: 6_000_000 })], [], TODAY)
    expect(drop).toMatchObject({ kind: 'pay_drop', fromMonth: '2026-04', evidence: [{ payVnd: 8_000_000 }, { payVnd: 6_000_000 }] })
  })

  test.each([
    ['was agreed', [row('2025-01', '2026-03'), row('2026-04', '2026-10', { payVnd: 6_000_000 })], [said('pay_agreed', '2026-04')]],
    ['is below five percent', [row('2025-01', '2026-03'), row('2026-04', '2026-10', { payVnd: 7_700_000 })], []],
    ['is that of another unit', [row('2025-01', '2026-03'), row('2026-04', '2026-10', { ...second, payVnd: 6_000_000 })], []],
    ['is a supplement beside the pay', [row('2025-01', '2026-10'), row('2026-02', '2026-04', { payVnd: 150_000 })], []],
    [
      'is chosen by who insures himself',
      [row('2025-01', '2026-03', { kind: 'voluntary' }), row('2026-04', '2026-10', { kind: 'voluntary', payVnd: 1 })],
      [],
    ],
  ] as const)('is not told when it %s', (_, rows, movements) => {
    expect(kinds(rows, movements)).toEqual([])
  })

  test('of piece workers is not told for a season that was as low a year ago', () => {
    const rows = Array.from({ length: 30 }, (_, n) => {
      const on = `${2024 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
      return row(on, on, { payVnd: 6_000_000 + (n % 12) * 200_000 + n * 10_000 })
    })
    expect(kinds(rows)).toEqual([])
  })
})

test('the key of a finding stays the same while months are added to it', () => {
  const keyOn = (day: string): string | undefined =>
    watch([row('2026-01', '2026-03'), row('2026-04', '2026-12', { status: 'owed' })], [], plainDate(day))[0]?.key
  expect(keyOn('2026-11-21')).toBe('late:TZ1:2026-04:social')
  expect(keyOn('2027-02-01')).toBe(keyOn('2026-11-21'))
})

test('maternity leave counts for retirement and health insurance, and ends when the unit pays again', () => {
  const absences = absencesOf(
    [said('maternity', '2026-01', null, { funds: FUNDS }), said('unpaid', '2025-01', '2025-03')],
    [row('2026-07', '2026-10')],
    month('2026-11'),
  )
  expect(countedLeave(absences, 'social')).toMatchObject([{ fromMonth: '2026-01', toMonth: '2026-06' }])
  expect(countedLeave(absences, 'health')).toHaveLength(1)
  expect([countedLeave(absences, 'unemployment'), countedLeave(absences, 'accident')]).toEqual([[], []])
})
