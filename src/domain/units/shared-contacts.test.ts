import { expect, test } from 'vitest'
import { sharedPhones } from './shared-contacts.ts'

test('phones that several people of a file have are named, the most shared first; who has none shares none', () => {
  const phones = ['0500000001', '0500000002', '', '0500000001', '', '0500000003', '0500000003', '0500000003']
  expect(sharedPhones(phones.map(phone => ({ phone })))).toEqual([
    { contact: '0500000003', people: 3 },
    { contact: '0500000001', people: 2 },
  ])
})
