import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FUNDS, PERIOD_STATUSES, type Fund } from '#domain/contributions/book.ts'
import { contributionTotals } from '#domain/contributions/totals.ts'
import { plainDate } from '#domain/kernel/date.ts'
import { addMonths, month, monthAt, monthIndex } from '#domain/kernel/month.ts'
import { problemsOf, recipientName, TRANSCRIPT_FIELDS, USUAL_CHOICE } from './choice.ts'
import { transcriptCode, transcriptCodeOf } from './code.ts'
import { monthsInRow, transcriptContent, type CertifiedPeriod } from './content.ts'
import { transcriptState } from './state.ts'

const today = plainDate('2026-11-22')
const FIRST = monthIndex(month('2015-01'))

const aPeriod = (more: Partial<CertifiedPeriod> = {}): CertifiedPeriod => ({
  fund: 'social',
  status: 'paid',
  fromMonth: month('2020-01'),
  toMonth: month('2020-12'),
  unitCode: 'TZ0001Z',
  unitName: 'Công ty Ví Dụ',
  position: 'Thợ may',
  payVnd: 8_000_000,
  ...more,
})
const contentOf = (periods: readonly CertifiedPeriod[], more: object = {}) =>
  transcriptContent({ periods, movements: [], today }, { ...USUAL_CHOICE, ...more })

const periods = fc.array(
  fc
    .record({
      fund: fc.constantFrom(...FUNDS),
      status: fc.constantFrom(...PERIOD_STATUSES),
      from: fc.nat(120),
      length: fc.integer({ min: -3, max: 30 }),
      unit: fc.constantFrom('A', 'B'),
      payVnd: fc.constantFrom(5_000_000, 6_000_000),
    })
    .map(({ fund, status, from, length, unit, payVnd }) =>
      aPeriod({
        fund,
        status,
        fromMonth: monthAt(FIRST + from),
        toMonth: monthAt(FIRST + from + length),
        unitCode: unit,
        unitName: `Đơn vị ${unit}`,
        payVnd,
      }),
    ),
  { maxLength: 12 },
)
const some = <T>(all: readonly T[]) => fc.subarray([...all], { minLength: 1 })

describe('what a transcript tells', () => {
  test('of the whole record: the totals of the record, whatever rows it has', () => {
    fc.assert(
      fc.property(periods, rows => {
        const content = contentOf(rows)
        for (const { fund, months, owedMonths, settledMonths } of content?.totals ?? []) {
          const whole = contributionTotals(rows.filter(row => row.fund === fund))
          expect({ months, settledMonths }).toEqual({ months: whole.months, settledMonths: whole.settledMonths })
          expect(owedMonths).toBe(whole.byYear.reduce((sum, { owed }) => sum + owed, 0))
        }
      }),
    )
  })

  test('of two parts that meet adds up to the whole', () => {
    fc.assert(
      fc.property(periods, fc.nat(150), (rows, cut) => {
        const at = monthAt(FIRST + cut)
        const sums = (fund: Fund, more: object) => {
          const found = contentOf(rows, more)?.totals.find(total => total.fund === fund)
          return [found?.months ?? 0, found?.owedMonths ?? 0, found?.settledMonths ?? 0]
        }
        for (const fund of FUNDS) {
          const [before, after, whole] = [sums(fund, { toMonth: at }), sums(fund, { fromMonth: addMonths(at, 1) }), sums(fund, {})]
          expect(before.map((sum, n) => sum + (after[n] ?? 0))).toEqual(whole)
        }
      }),
    )
  })

  test('does not depend on the order of the rows, nor on where the book splits them', () => {
    fc.assert(
      fc.property(periods, some(TRANSCRIPT_FIELDS), (rows, fields) => {
        const split = rows.flatMap(row =>
          row.toMonth > row.fromMonth
            ? [
                { ...row, toMonth: row.fromMonth },
                { ...row, fromMonth: addMonths(row.fromMonth, 1) },
              ]
            : [row],
        )
        expect(contentOf(split.toReversed(), { fields })).toEqual(contentOf(rows, { fields }))
      }),
    )
  })

  test('in its rows is every month of every chosen fund, in as many words as it has, and none other', () => {
    fc.assert(
      fc.property(periods, some(FUNDS), (rows, funds) => {
        const told = contentOf(rows, { funds, fields: ['units', 'pay'] })?.rows ?? []
        const monthsIn = (all: readonly { fromMonth: string; toMonth: string }[]) =>
          all.flatMap(row => Array.from({ length: Math.max(0, monthsInRow(row as never)) }, (_, n) => addMonths(row.fromMonth as never, n)))
        for (const fund of FUNDS) {
          const expected = funds.includes(fund) ? monthsIn(rows.filter(row => row.fund === fund)) : []
          expect(new Set(monthsIn(told.filter(row => row.funds.includes(fund))))).toEqual(new Set(expected))
        }
      }),
    )
  })

  test('is in one row what four funds say alike', () => {
    expect(contentOf(FUNDS.map(fund => aPeriod({ fund })))?.rows).toEqual([
      {
        fromMonth: '2020-01',
        toMonth: '2020-12',
        unitName: 'Công ty Ví Dụ',
        position: 'Thợ may',
        payVnd: 8_000_000,
        funds: FUNDS,
        status: 'paid',
      },
    ])
  })

  test('says nothing of what was not chosen, not even by where a row ends', () => {
    const raised = [aPeriod(), aPeriod({ fromMonth: month('2021-01'), toMonth: month('2021-12'), payVnd: 9_000_000 })]
    expect(contentOf(raised, { fields: ['units'] })?.rows).toMatchObject([{ fromMonth: '2020-01', toMonth: '2021-12', payVnd: null }])
    const moved = [aPeriod(), aPeriod({ fromMonth: month('2021-01'), toMonth: month('2021-12'), unitCode: 'TZ0002Z', unitName: 'Xưởng' })]
    expect(contentOf(moved, { fields: ['pay'] })?.rows).toMatchObject([
      { fromMonth: '2020-01', toMonth: '2021-12', unitName: null, position: null },
    ])
    expect(contentOf(moved, { fields: ['totals'] })).toMatchObject({ rows: [], years: [] })
  })

  test('counts maternity leave that nobody has paid for, also when only a part of it is told', () => {
    const movements = [
      { kind: 'maternity', funds: ['social'], unitCode: 'TZ0001Z', unitName: 'x', fromMonth: month('2021-01'), toMonth: month('2021-06') },
    ] as const
    const totals = (more: object) =>
      transcriptContent({ periods: [aPeriod()], movements, today }, { ...USUAL_CHOICE, funds: ['social'], ...more })?.totals
    expect(totals({})).toMatchObject([{ months: 18, maternityMonths: 6 }])
    expect(totals({ fromMonth: month('2021-05') })).toMatchObject([{ months: 2, maternityMonths: 2 }])
  })

  test('of nothing there is none', () => {
    expect(contentOf([])).toBeUndefined()
    expect(contentOf([aPeriod()], { funds: ['health'] })).toBeUndefined()
    expect(contentOf([aPeriod()], { fromMonth: month('2021-01') })).toBeUndefined()
    expect(contentOf([aPeriod({ toMonth: month('2019-12') })])).toBeUndefined()
  })
})

describe('what may be chosen', () => {
  test.each([
    ['  Ngân   hàng Vidu – CN Huế ', 'Ngân hàng Vidu – CN Huế'],
    ['Công ty A&B (phòng 12/3), tầng 4.', 'Công ty A&B (phòng 12/3), tầng 4.'],
    ['', ''],
  ])('the recipient %j', (raw, value) => expect(recipientName(raw)).toEqual({ ok: true, value }))

  test.each([
    ['a'.repeat(101), 'TOO_LONG'],
    ['https://vidu.example', 'RECIPIENT_SIGNS'],
    ['ai@vidu.example', 'RECIPIENT_SIGNS'],
    ['được vay 500 triệu!', 'RECIPIENT_SIGNS'],
    ['Bà Tám 0500000001', 'NO_PERSONAL_DATA'],
  ])('not the recipient %j', (raw, code) => expect(recipientName(raw)).toMatchObject({ ok: false, code }))

  test('what does not fit together is told all at once', () => {
    const wrong = {
      ...USUAL_CHOICE,
      fields: [],
      funds: [],
      fromMonth: month('2030-02'),
      toMonth: month('2030-01'),
      purpose: 'other',
    } as const
    expect(problemsOf(wrong, month('2026-11')).map(({ field, code }) => `${field} ${code}`)).toEqual([
      'fromMonth MONTH_LATER',
      'toMonth MONTH_LATER',
      'toMonth MONTH_ORDER',
      'funds CHOICE_ONE_AT_LEAST',
      'fields CHOICE_ONE_AT_LEAST',
      'recipient REQUIRED',
    ])
    expect(problemsOf(USUAL_CHOICE, month('2026-11'))).toEqual([])
  })
})

test('a code has 95 bits and tells a slip', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), fc.nat(19), (bytes, place) => {
      const code = transcriptCodeOf(bytes)
      expect(transcriptCode(code)).toEqual({ ok: true, value: code })
      const slip = code.slice(0, place) + (code[place] === 'A' ? 'B' : 'A') + code.slice(place + 1)
      expect(transcriptCode(slip)).toMatchObject({ ok: false, code: 'FORM_CODE_SLIP' })
    }),
  )
})

test('a transcript counts until its last moment, and a recalled one no more', () => {
  const expiresAt = new Date('2026-12-01T00:00:00Z')
  expect(transcriptState({ expiresAt, recalledAt: null }, new Date('2026-11-30T23:59:59.999Z'))).toBe('valid')
  expect(transcriptState({ expiresAt, recalledAt: null }, expiresAt)).toBe('expired')
  expect(transcriptState({ expiresAt, recalledAt: new Date('2026-11-01T00:00:00Z') }, expiresAt)).toBe('recalled')
})
