import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anInsured } from '#test/builders/insured.ts'
import { procedures as en } from '#texts/en/procedures.ts'
import { services as servicesVi } from '#texts/vi/services.ts'
import { procedures as vi } from '#texts/vi/procedures.ts'
import { plainDate } from '#domain/kernel/date.ts'
import { CATALOGUE, findForm } from './catalogue.ts'
import { SERVICE_FIELD_NAMES, specOf, type ServiceField } from './fields.ts'
import { askedFields, checkForm, corrected, differs, filledFrom, isFormProcedure, type RecordFacts } from './procedure.ts'
import { BOOK_MERGE } from './procedures/books.ts'
import { PENSION_PAYMENT } from './procedures/benefits.ts'
import { CARD_DATA, CARD_FACILITY, CARD_REISSUE } from './procedures/card.ts'
import { isInWindow, nextQuarter, windowEnd } from './window.ts'

const facts: RecordFacts = {
  today: plainDate('2026-10-05'),
  socialInsuranceNo: '0000168123',
  address: '5 đường Mới',
  card: { status: 'valid', facilityCode: '79031', areaCode: null, fiveYearDate: null },
  monthly: { method: 'cash', place: 'Bưu điện' },
  receiver: null,
  insured: anInsured(),
}

describe('the catalogue', () => {
  test('names each procedure once, with all its words in both languages', () => {
    const codes = CATALOGUE.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    const keys = codes.flatMap(code => ['name', 'short', 'who', 'papers', 'next'].map(part => `procedures.${part}.${code}`)).toSorted()
    expect(Object.keys(vi).toSorted()).toEqual(keys)
    expect(Object.keys(en).toSorted()).toEqual(keys)
  })

  test('has every procedure that people are promised', () => {
    const promised = ['card_reissue', 'card_data', 'card_facility', 'personal_data', 'book_merge', 'household_card', 'pension_payment']
    const elsewhere = ['unemployment', 'recovery', 'voluntary', 'one_time', 'receive_for']
    expect(CATALOGUE.map(({ code }) => code)).toEqual(expect.arrayContaining([...promised, ...elsewhere]))
  })

  test('for a child are those that need no device known for a day and concern no money, and their words say so', () => {
    const forChildren = CATALOGUE.filter(isFormProcedure).filter(({ way }) => way.forChild)
    expect(forChildren).not.toEqual([])
    for (const { code, way } of forChildren) {
      expect([code, way.settledDevice ?? false, way.effect === 'pay_elsewhere']).toEqual([code, false, false])
      expect(vi[`procedures.who.${code}` as keyof typeof vi]).toContain('con dưới 18 tuổi')
      expect(en[`procedures.who.${code}` as keyof typeof en]).toContain('child under 18')
    }
  })

  test('asks for no field twice, and for one that depends on another only after that one', () => {
    for (const { code, way } of CATALOGUE.filter(isFormProcedure)) {
      const fields = way.fields.map(({ field }) => field)
      expect([code, new Set(fields).size]).toEqual([code, fields.length])
      for (const { field, when } of way.fields) {
        if (!when) continue
        expect([code, field, fields.indexOf(when.field) >= 0 && fields.indexOf(when.field) < fields.indexOf(field)]).toEqual([
          code,
          field,
          true,
        ])
        expect(specOf(when.field).choices).toContain(when.is)
      }
    }
  })

  test('has words for each field and each choice', () => {
    const keys = Object.keys(servicesVi)
    for (const field of SERVICE_FIELD_NAMES) {
      expect(keys).toContain(`services.field.${field}`)
      for (const choice of specOf(field).choices ?? []) expect(keys).toContain(`services.choice.${field}.${choice}`)
    }
  })
})

describe('who may use a procedure', () => {
  test.each([
    ['nobody without a card', { card: null }, 'no_card'],
    [
      'nobody whose card is locked',
      { card: { status: 'locked', facilityCode: '79031', areaCode: null, fiveYearDate: null } },
      'card_locked',
    ],
    [
      'nobody whose card has ended',
      { card: { status: 'expired', facilityCode: '79031', areaCode: null, fiveYearDate: null } },
      'card_ended',
    ],
    ['nobody whose home is unknown', { address: null }, 'no_home'],
  ] as const)('%s', (_, more, why) => {
    for (const procedure of [CARD_REISSUE, CARD_FACILITY, CARD_DATA]) expect(procedure.way.obstacle({ ...facts, ...more })?.why).toBe(why)
  })

  test('a pension is paid elsewhere for who has one', () => {
    expect(PENSION_PAYMENT.way.obstacle(facts)).toBeUndefined()
    expect(PENSION_PAYMENT.way.obstacle({ ...facts, monthly: null })).toEqual({ why: 'no_monthly' })
  })

  test.each([
    ['2026-10-01', true, '2027-01-01'],
    ['2026-10-15', true, '2027-01-01'],
    ['2026-10-16', false, '2027-01-01'],
    ['2026-12-31', false, '2027-01-01'],
    ['2027-01-01', true, '2027-04-01'],
    ['2028-02-29', false, '2028-04-01'],
  ])('the first facility on %s: %s', (day, may, next) => {
    expect(isInWindow(plainDate(day))).toBe(may)
    expect(nextQuarter(plainDate(day))).toBe(next)
    const hindered = CARD_FACILITY.way.obstacle({ ...facts, today: plainDate(day) })
    expect(hindered).toEqual(may ? undefined : { why: 'outside_window', from: next })
  })

  test('the window has fifteen days', () => {
    expect(windowEnd(plainDate('2026-11-20'))).toBe('2026-10-15')
  })
})

describe('a form', () => {
  test('asks only for what fits what was chosen, and begins with what is on file', () => {
    expect(askedFields(CARD_REISSUE, { receiveBy: 'electronic' }).map(({ field }) => field)).toEqual(['lossReason', 'receiveBy'])
    expect(askedFields(CARD_REISSUE, { receiveBy: 'paper' }).map(({ field }) => field)).toEqual(['lossReason', 'receiveBy', 'deliverTo'])
    expect(filledFrom(CARD_REISSUE, facts)).toEqual({ lossReason: '', receiveBy: '', deliverTo: '5 đường Mới' })
  })

  test('tells every fault at once', () => {
    const { problems } = checkForm(PENSION_PAYMENT, { payMethod: 'account', bankName: ' ', bankAccount: '12' })
    expect(problems.map(({ field, code }) => [field, code])).toEqual([
      ['bankName', 'REQUIRED'],
      ['bankAccount', 'FORM'],
    ])
  })

  test.each(['bankName', 'payPlace'] as const)('has no account number in %s, which goes into the record', field => {
    const typed = { payMethod: field === 'bankName' ? 'account' : 'cash', bankAccount: '123456789', [field]: 'Agribank 123456789' }
    expect(checkForm(PENSION_PAYMENT, typed).problems).toEqual([{ field, code: 'NO_PERSONAL_DATA' }])
  })

  test('asking for what is on file is asking for nothing', () => {
    expect(differs(CARD_FACILITY, { facilityCode: '79031', moveReason: 'home' }, facts)).toBe(false)
    expect(differs(CARD_FACILITY, { facilityCode: '79024', moveReason: 'home' }, facts)).toBe(true)
    expect(differs(BOOK_MERGE, { otherNumber: '0000168123' }, facts)).toBe(false)
  })

  test('keeps nothing that the procedure does not ask for, whatever is sent', () => {
    const value = fc.dictionary(fc.constantFrom(...SERVICE_FIELD_NAMES), fc.string({ maxLength: 30 }))
    fc.assert(
      fc.property(value, typed => {
        for (const procedure of CATALOGUE.filter(isFormProcedure)) {
          const asked: readonly ServiceField[] = askedFields(procedure, typed).map(({ field }) => field)
          expect(Object.keys(checkForm(procedure, typed).values).filter(field => !asked.some(one => one === field))).toEqual([])
        }
      }),
    )
  })

  test('a correction changes what was named, with what it brings along, and nothing else', () => {
    const before = { payMethod: 'cash', payPlace: 'Bưu điện' }
    const typed = { payMethod: 'account', bankName: 'Agribank', bankAccount: '123456789', payPlace: 'x' }
    expect(corrected(PENSION_PAYMENT, before, typed, ['payMethod'])).toEqual(typed)
    expect(corrected(PENSION_PAYMENT, before, typed, ['payPlace'])).toEqual({
      payMethod: 'cash',
      bankName: '',
      bankAccount: '',
      payPlace: 'x',
    })
  })
})

test('a procedure that is done elsewhere has no form', () => {
  expect(findForm(CATALOGUE, 'newborn_card')).toBeUndefined()
  expect(findForm(CATALOGUE, 'khong_co')).toBeUndefined()
})
