import { expect, test } from 'vitest'
import { mayAdminister, type StaffPlace } from './staff-reach.ts'

const place = (agencyCode: string, more: Partial<StaffPlace> = {}): StaffPlace => ({
  role: 'officer',
  nationwide: false,
  agencyCode,
  parentCode: agencyCode.length > 3 ? agencyCode.slice(0, 3) : null,
  ...more,
})
const administrator = (agencyCode: string, more: Partial<StaffPlace> = {}) => place(agencyCode, { role: 'administrator', ...more })

test.each([
  ['an officer', 'the own colleague', place('079'), place('079'), false],
  ['a province', 'its own office', administrator('079'), place('079'), true],
  ['a province', 'a local office below', administrator('079'), place('07911'), true],
  ['a province', 'an administrator below', administrator('079'), administrator('07911'), true],
  ['a province', 'another province', administrator('079'), place('00104'), false],
  ['a province', 'who runs the deployment, at its own office', administrator('001'), administrator('001', { nationwide: true }), false],
  ['a local office', 'itself', administrator('07911'), place('07911'), true],
  ['a local office', 'its neighbour', administrator('07911'), place('07906'), false],
  ['a local office', 'its province', administrator('07911'), place('079'), false],
  ['the nation', 'any office', administrator('001', { nationwide: true }), place('07911'), true],
  ['the nation', 'the like', administrator('001', { nationwide: true }), administrator('079', { nationwide: true }), true],
])('%s decides about %s: %#', (_by, _whom, by, whom, answer) => {
  expect(mayAdminister(by, whom)).toBe(answer)
})
