import { expect, test } from 'vitest'
import {
  CORRECTION_ITEMS,
  CORRECTION_REASONS,
  DECLARATION_ITEMS,
  fitTheirReasons,
  isDeclarationItem,
  isItemOf,
  namedItems,
  namedReasons,
  REASON_ITEMS,
} from './corrections.ts'

test('every reason brings at least one item, and every item has a reason that can be given for it', () => {
  for (const reason of CORRECTION_REASONS) expect([reason, REASON_ITEMS[reason].usual.length > 0]).toEqual([reason, true])
  const reached = CORRECTION_REASONS.flatMap(reason => REASON_ITEMS[reason].items)
  expect([...new Set(reached)].toSorted()).toEqual([...CORRECTION_ITEMS].toSorted())
})

test('items come in the order of the form and reasons in that of the list, each once', () => {
  const corrections = [
    { item: 'id_back', reason: 'paper_incomplete' },
    { item: 'fullName', reason: 'data_wrong' },
    { item: 'id_back', reason: 'paper_unclear' },
  ] as const
  expect(namedItems(corrections)).toEqual(['fullName', 'id_back'])
  expect(namedReasons(corrections)).toEqual(['paper_unclear', 'paper_incomplete', 'data_wrong'])
})

test('an unclear portrait is no reason to ask for another phone', () => {
  expect(fitTheirReasons([{ item: 'phone', reason: 'portrait_unclear' }])).toBe(false)
  expect(fitTheirReasons([{ item: 'portrait', reason: 'portrait_unclear' }])).toBe(true)
})

test('a child has a birth certificate and no paper or contact of its own', () => {
  const own = DECLARATION_ITEMS.filter(item => isItemOf(item, { forChild: false }))
  const ofChild = DECLARATION_ITEMS.filter(item => isItemOf(item, { forChild: true }))
  expect(DECLARATION_ITEMS.filter(item => !own.includes(item))).toEqual(['birthDate', 'relation', 'birth_certificate'])
  expect(DECLARATION_ITEMS.filter(item => !ofChild.includes(item))).toEqual(['phone', 'email', 'id_front', 'id_back'])
  for (const reason of CORRECTION_REASONS.filter(one => one !== 'phone_wrong' && one !== 'field_unclear'))
    expect([reason, REASON_ITEMS[reason].usual.some(item => ofChild.some(one => one === item))]).toEqual([reason, true])
})

test('a request for a service has the fields that were filled in, and no part of a declaration', () => {
  const fields = ['facilityCode', 'moveReason'] as const
  expect(CORRECTION_ITEMS.filter(item => isItemOf(item, { forChild: false, fields }))).toEqual(fields)
  expect(CORRECTION_ITEMS.filter(item => isItemOf(item, { forChild: false })).some(item => !isDeclarationItem(item))).toBe(false)
})
