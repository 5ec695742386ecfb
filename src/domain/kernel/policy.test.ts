import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from './date.ts'
import { DEFAULT_POLICIES, POLICY_KEYS, POLICY_RULES, policiesOf, wrongValue, type PolicyKey } from './policy.ts'
import {
  changesInForce,
  fingerprintOf,
  isSameScope,
  mergePolicies,
  NATION,
  POLICY_SCOPES,
  type PolicyChange,
  type PolicyScope,
} from './policy-scope.ts'

const today = plainDate('2026-11-20')
const SCOPES: readonly PolicyScope[] = [
  NATION,
  { kind: 'province', code: '79' },
  { kind: 'agency', code: '07911' },
  { kind: 'campaign', code: 'K3P9TQ7W' },
]
const ELSEWHERE: readonly PolicyScope[] = [
  { kind: 'province', code: '01' },
  { kind: 'agency', code: '07906' },
]

const aHistory = fc
  .array(
    fc.record({
      scope: fc.constantFrom(...SCOPES, ...ELSEWHERE),
      value: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constant(null)),
      validFrom: fc.integer({ min: -5, max: 5 }).map(days => addDays(today, days)),
      takesBack: fc.option(fc.nat(30), { nil: null, freq: 4 }),
    }),
    { maxLength: 30 },
  )
  .map(rows => rows.map((row, n): PolicyChange => ({ ...row, no: n + 1, key: 'reviewWorkingDays' })))
  .map(changes => changes.map(change => withTarget(change, changes)))

/** What takes an earlier row back stands in its scope and sets nothing; a row that names none is a plain change. */
function withTarget(change: PolicyChange, changes: readonly PolicyChange[]): PolicyChange {
  const target = changes.find(({ no }) => no === change.takesBack && no < change.no)
  return target ? { ...change, value: null, scope: target.scope } : { ...change, takesBack: null }
}

const merged = (changes: readonly PolicyChange[], day = today, scopes = SCOPES) => mergePolicies(changes, day, scopes)

describe('which policy counts', () => {
  test('the nearer scope wins, whatever came later', () => {
    fc.assert(
      fc.property(aHistory, changes => {
        const spoken = changesInForce(changes, today).filter(({ value }) => value !== null)
        const nearest = POLICY_SCOPES.toReversed()
          .map(kind => SCOPES.find(scope => scope.kind === kind))
          .find(scope => spoken.some(change => scope && isSameScope(change.scope, scope)))
        const expected = spoken.find(change => nearest && isSameScope(change.scope, nearest))?.value ?? DEFAULT_POLICIES.reviewWorkingDays
        const { policies, sources } = merged(changes)
        expect(policies.reviewWorkingDays).toBe(expected)
        expect(sources['reviewWorkingDays']).toEqual(nearest ?? 'default')
      }),
    )
  })

  test('a change of the future changes nothing before its day', () => {
    fc.assert(
      fc.property(aHistory, changes => {
        expect(merged(changes)).toEqual(merged(changes.filter(({ validFrom, takesBack }) => takesBack !== null || validFrom <= today)))
      }),
    )
  })

  test('what is taken back might as well never have been', () => {
    fc.assert(
      fc.property(aHistory, changes => {
        const takenBack = new Set(changes.map(({ takesBack }) => takesBack))
        expect(merged(changes)).toEqual(merged(changes.filter(({ no, takesBack }) => takesBack === null && !takenBack.has(no))))
      }),
    )
  })

  test('a scope that says nothing any more falls back to the wider one', () => {
    fc.assert(
      fc.property(aHistory, changes => {
        const agency = { kind: 'agency', code: '07911' } as const
        const silent: PolicyChange = {
          no: 99,
          key: 'reviewWorkingDays',
          scope: agency,
          value: null,
          validFrom: addDays(today, 0),
          takesBack: null,
        }
        expect(merged([...changes, silent])).toEqual(merged(changes.filter(({ scope }) => !isSameScope(scope, agency))))
      }),
    )
  })

  test('other places and the order of reading do not matter', () => {
    fc.assert(
      fc.property(aHistory, fc.infiniteStream(fc.double({ noNaN: true })), (changes, random) => {
        const shuffled = changes
          .map(change => [random.next().value, change] as const)
          .toSorted((a, b) => a[0] - b[0])
          .map(([, change]) => change)
        expect(merged(shuffled)).toEqual(merged(changes))
        expect(
          merged(changes.filter(({ scope, takesBack }) => takesBack !== null || !ELSEWHERE.some(one => isSameScope(one, scope)))),
        ).toEqual(merged(changes))
      }),
    )
  })
})

describe('what a policy may be', () => {
  test.each<[PolicyKey, unknown, string | undefined]>([
    ['otpAttempts', 5, undefined],
    ['otpAttempts', 6, 'NUMBER_RANGE'],
    ['otpAttempts', 0, 'NUMBER_RANGE'],
    ['otpAttempts', 2.5, 'NUMBER_RANGE'],
    ['otpAttempts', '3', 'NUMBER_RANGE'],
    ['otpLifetimeS', 120, undefined],
    ['otpLifetimeS', 60, 'NUMBER_RANGE'],
    ['otpLifetimeS', 601, 'NUMBER_RANGE'],
    ['otpLifetimeS', 150, 'NUMBER_STEP'],
    ['reviewWorkingDays', 30, undefined],
    ['reviewWorkingDays', 31, 'NUMBER_RANGE'],
    ['emailRequired', 'yes', 'CHOICE'],
    ['otpChannels', ['email'], undefined],
    ['otpChannels', [], 'CHOICE_ONE_AT_LEAST'],
    ['otpChannels', ['sms', 'sms'], 'CHOICE_ONE_AT_LEAST'],
    ['otpChannels', ['pigeon'], 'CHOICE_ONE_AT_LEAST'],
    ['passwordRotation', 'sometimes', 'CHOICE'],
    ['passwordRotation', 'remind', undefined],
  ])('%s as %j: %s', (key, value, code) => {
    expect(wrongValue(key, value)?.code).toBe(code)
  })

  test('every default is a value that may be', () => {
    expect(POLICY_KEYS.map(key => wrongValue(key, DEFAULT_POLICIES[key]))).toEqual(POLICY_KEYS.map(() => undefined))
    expect(Object.keys(DEFAULT_POLICIES).toSorted()).toEqual(Object.keys(POLICY_RULES).toSorted())
  })

  test('a malformed value stops whoever reads it; an unknown name does not', () => {
    expect(() => policiesOf({ emailRequired: 'yes' })).toThrow('emailRequired')
    expect(policiesOf({ 'of another release': 7 })).toEqual(DEFAULT_POLICIES)
  })

  test('equal policies have one fingerprint, others another', () => {
    expect(fingerprintOf(policiesOf({ emailRequired: false }))).toBe(fingerprintOf(DEFAULT_POLICIES))
    expect(fingerprintOf(policiesOf({ emailRequired: true }))).not.toBe(fingerprintOf(DEFAULT_POLICIES))
  })
})
