import { expect, test } from 'vitest'
import { formConsentState } from './form-consent.ts'

test.each([
  [true, true, null, 'asked'],
  [true, false, null, undefined],
  [true, true, true, 'given'],
  [true, false, true, 'given'],
  [true, true, false, 'refused'],
  [true, false, false, 'refused'],
  [false, true, null, undefined],
  [false, true, true, 'ended'],
  [false, false, true, 'ended'],
  [false, true, false, undefined],
] as const)('open %j, wanted %j, answered %j: %s', (isOpen, isWanted, isGiven, state) => {
  expect(formConsentState({ isOpen, isWanted, isGiven })).toBe(state)
})
