import { afterEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { PolicyChangeRow, PolicyScopeRow, ScopePolicies } from '#contract/policies.ts'
import { addDays, dayInVietnam } from '#domain/kernel/date.ts'
import { mergePolicies, type PolicyChange, type PolicyScopeKind } from '#domain/kernel/policy-scope.ts'
import { plainDate } from '#domain/kernel/date.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { aCampaign } from '#test/builders/campaign.ts'
import { anOfficer } from '#test/builders/office.ts'
import { forgetPolicies, setPolicy } from '#test/builders/policies.ts'
import { bodyOf, expectProblem, problemOf, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { endRows } from '#test/builders/traced.ts'

const product = await aProduct({ worker: false })
const { owner } = product.database
const today = dayInVietnam(new Date())
const [nationwide, ofCity, officer] = [
  await anOfficer(product, 'khanh'),
  await anOfficer(product, 'phuc'),
  await anOfficer(product, 'dung'),
]
// Here every policy begins as its default, the sample of a second officer too.
await endRows(owner, 'policy_change')
afterEach(async () => {
  await forgetPolicies(owner)
  await owner.query('delete from platform_clock')
})

const at = (kind: PolicyScopeKind, code = '') => `kind=${kind}&code=${code}`
const list = async (own: Browser, scope: string) => bodyOf(await own.get(`/api/v1/agency/policies?${scope}`), ScopePolicies)
const row = async (own: Browser, scope: string, key = 'reviewWorkingDays') => {
  const found = (await list(own, scope)).items.find(item => item.key === key)
  if (!found) throw new Error(`no policy ${key}`)
  return found
}
const history = async (own: Browser, scope: string, key = 'reviewWorkingDays') =>
  bodyOf(await own.get(`/api/v1/agency/policies/${key}/changes?${scope}`), z.array(PolicyChangeRow))
const change = (own: Browser, more: Readonly<Record<string, unknown>>, key = 'reviewWorkingDays') =>
  own.post(`/api/v1/agency/policies/${key}/changes`, {
    kind: 'agency',
    code: '07911',
    validFrom: today,
    reason: 'Theo công văn 12',
    seen: 0,
    ...more,
  })

describe('an administrator', () => {
  test('changes a policy of an office: it counts at once, says where it comes from, and why', async () => {
    bodyOf(await change(ofCity, { value: 5 }), ScopePolicies)
    expect(await row(officer, at('agency', '07911'))).toMatchObject({
      value: 5,
      inherited: 3,
      mayChange: false,
      source: { kind: 'agency', code: '07911' },
    })
    expect(await row(officer, at('province', '79'))).toMatchObject({ value: 3, source: null })
    expect(await history(officer, at('agency', '07911'))).toMatchObject([
      { state: 'in_force', before: null, value: 5, validFrom: today, reason: 'Theo công văn 12', by: 'Nguyễn Hữu Phúc', takesBack: null },
    ])
    const { rows } = await owner.query(
      `select e.action, e.reason, e.agency_code from audit_entry e join policy_change c on c.id = e.subject_id`,
    )
    expect(rows).toEqual([{ action: 'policies.change', reason: 'reviewWorkingDays agency 07911', agency_code: '07911' }])
  })

  test('plans a change: it counts from its day on, and everybody may see it coming', async () => {
    const validFrom = addDays(today, 10)
    bodyOf(await change(ofCity, { value: 9, validFrom }), ScopePolicies)
    expect(await row(officer, at('agency', '07911'))).toMatchObject({ value: 3, planned: [{ value: 9, validFrom }] })
    await travel(owner, '10 days')
    const later = await anOfficer(product, 'dung')
    expect(await row(later, at('agency', '07911'))).toMatchObject({ value: 9, planned: [] })
  })

  test('takes a change back: what counted before counts again; twice is once too often', async () => {
    await change(ofCity, { value: 5 })
    await change(ofCity, { value: 8, seen: (await row(ofCity, at('agency', '07911'))).seen })
    const [latest] = await history(ofCity, at('agency', '07911'))
    const path = `/api/v1/agency/policy-changes/${latest?.id ?? ''}/take-back`
    bodyOf(await ofCity.post(path, { reason: 'Nhầm cơ quan', seen: latest?.no }), ScopePolicies)
    const now = await row(ofCity, at('agency', '07911'))
    expect(now.value).toBe(5)
    expect((await history(ofCity, at('agency', '07911'))).map(({ state, value }) => [state, value])).toEqual([
      ['take_back', null],
      ['taken_back', 8],
      ['in_force', 5],
    ])
    expectProblem(await ofCity.post(path, { reason: 'Lần nữa', seen: now.seen }), 409, 'ACTION_NOT_ALLOWED')
  })

  test('gives a policy back to the wider scope', async () => {
    await setPolicy(owner, { key: 'reviewWorkingDays', value: 7 })
    await change(ofCity, { value: 5 })
    bodyOf(await change(ofCity, { value: null, seen: (await row(ofCity, at('agency', '07911'))).seen }), ScopePolicies)
    expect(await row(ofCity, at('agency', '07911'))).toMatchObject({ value: 7, source: { kind: 'nation', code: '' } })
  })

  test('hears in words what cannot be: value, day, reason', async () => {
    const answer = await change(nationwide, { kind: 'nation', code: '', value: 9, validFrom: addDays(today, -1) }, 'otpAttempts')
    expect(wrongFields(answer)).toEqual(['value NUMBER_RANGE', 'validFrom DAY_RANGE'])
    expect(problemOf(answer).fields[0]?.values).toEqual({ min: 1, max: 5 })
    expect(wrongFields(await change(ofCity, { value: 5, reason: '  ' }))).toEqual(['reason REQUIRED'])
    expect(wrongFields(await change(ofCity, { value: 5, validFrom: '2026-02-30' }))).toEqual(['validFrom DAY_REQUIRED'])
    expect(wrongFields(await change(ofCity, { value: 5, validFrom: addDays(today, 400) }))).toEqual(['validFrom DAY_RANGE'])
  })

  test('sets for the nation only what protects accounts', async () => {
    expect(wrongFields(await change(ofCity, { value: 3 }, 'otpAttempts'))).toEqual(['kind CHOICE'])
    expect((await row(ofCity, at('agency', '07911'), 'otpAttempts')).mayChange).toBe(false)
  })

  test('reaches the own area and no further', async () => {
    const nation = { kind: 'nation', code: '', value: 5 }
    expectProblem(await change(ofCity, nation), 403, 'POLICY_OUT_OF_REACH')
    expectProblem(await change(ofCity, { kind: 'agency', code: '00104', value: 5 }), 404, 'NOT_FOUND')
    expectProblem(await change(ofCity, { kind: 'agency', code: '99999', value: 5 }), 404, 'NOT_FOUND')
    expectProblem(await change(ofCity, { value: 5 }, 'noSuchPolicy'), 404, 'NOT_FOUND')
    bodyOf(await change(nationwide, nation), ScopePolicies)
    bodyOf(await change(ofCity, { kind: 'province', code: '79', value: 6 }), ScopePolicies)
    expect(await row(officer, at('agency', '07911'))).toMatchObject({
      value: 6,
      source: { kind: 'province', code: '79', name: expect.stringContaining('Hồ Chí Minh') as string },
    })
  })
})

test('of two administrators who change one policy at once, in ten rounds, one is done and the other hears of it', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { seen } = await row(ofCity, at('agency', '07911'))
    const answers = await Promise.all([change(ofCity, { value: 5, seen }), change(nationwide, { value: 6, seen })])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect(answers.filter(({ status }) => status === 409).map(answer => problemOf(answer).code)).toEqual(['POLICY_CHANGED'])
  }
})

test('the list of scopes: an officer reads what counts at the own office, an administrator of the city the whole city', async () => {
  const campaign = await aCampaign(product)
  const scopes = async (own: Browser) => bodyOf(await own.get('/api/v1/agency/policy-scopes'), z.array(PolicyScopeRow))
  expect((await scopes(officer)).map(({ kind, code }) => `${kind} ${code}`)).toEqual([
    'nation ',
    'province 79',
    'agency 07911',
    `campaign ${campaign.code}`,
  ])
  expect((await scopes(officer)).some(({ mayChange }) => mayChange)).toBe(false)
  const city = await scopes(ofCity)
  expect(city.find(({ kind }) => kind === 'nation')?.mayChange).toBe(false)
  expect(city.filter(({ kind }) => kind !== 'nation').every(({ mayChange }) => mayChange)).toBe(true)
  expect((await scopes(nationwide)).filter(({ kind }) => kind === 'province')).toHaveLength(34)
})

test('the one query of the hot path says what the rule says, over a history of everything', async () => {
  for (let n = 0; n < 40; n += 1)
    await setPolicy(owner, {
      key: 'reviewWorkingDays',
      value: 1 + (n % 30),
      scope: [
        { kind: 'nation', code: '' },
        { kind: 'province', code: '79' },
        { kind: 'agency', code: '07911' },
        { kind: 'agency', code: '07906' },
      ][(n * 7) % 4] as never,
      inDays: ((n * 5) % 7) - 3,
    })
  const { rows } = await owner.query<{ no: number; kind: PolicyScopeKind; code: string; value: number; day: string }>(
    'select no, scope_kind as kind, scope_code as code, value, valid_from::text as day from policy_change',
  )
  const changes = rows.map(({ no, kind, code, value, day }): PolicyChange => ({
    no,
    key: 'reviewWorkingDays',
    scope: { kind, code },
    value,
    validFrom: plainDate(day),
    takesBack: null,
  }))
  for (const code of ['07911', '07906', '00104']) {
    const scopes = [
      { kind: 'nation', code: '' },
      { kind: 'province', code: code === '00104' ? '01' : '79' },
      { kind: 'agency', code },
    ] as const
    expect(await readPolicies(handleOf(product.database.platform.pool), code)).toEqual(mergePolicies(changes, today, scopes).policies)
  }
})

test('the history cannot be rewritten: the program may add to it and nothing else', async () => {
  await change(ofCity, { value: 5 })
  const { pool } = product.database.platform
  for (const statement of [
    `update policy_change set value = '9'`,
    'delete from policy_change',
    `update policy_set set values = '{}'`,
    'delete from policy_set',
  ])
    await expect(pool.query(statement)).rejects.toMatchObject({ code: '42501' })
})
