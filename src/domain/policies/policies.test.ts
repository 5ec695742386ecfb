import { describe, expect, test } from 'vitest'
import { plainDate } from '#domain/kernel/date.ts'
import { NATION, type PolicyChange } from '#domain/kernel/policy-scope.ts'
import { historyOf } from './history.ts'
import { mayChangePolicies, mayReadPolicies, type PolicyStaff, type ScopePlace } from './reach.ts'

const place = (
  kind: ScopePlace['kind'],
  agencyCode: string | null,
  parentCode: string | null,
  provinceCode: string | null,
): ScopePlace => ({
  kind,
  agencyCode,
  parentCode,
  provinceCode,
})
const PLACES = {
  nation: place('nation', null, null, null),
  ownProvince: place('province', null, null, '79'),
  otherProvince: place('province', null, null, '01'),
  city: place('agency', '079', null, '79'),
  local: place('agency', '07911', '079', '79'),
  sister: place('agency', '07906', '079', '79'),
  elsewhere: place('agency', '00104', '001', '01'),
  localCampaign: place('campaign', '07911', '079', '79'),
  campaignElsewhere: place('campaign', '00104', '001', '01'),
}
type Place = keyof typeof PLACES
const reach = (may: typeof mayChangePolicies, staff: PolicyStaff) =>
  (Object.keys(PLACES) as Place[]).filter(name => may(staff, PLACES[name]))

const ofCity: PolicyStaff = { role: 'administrator', nationwide: false, agencyCode: '079', agencyLevel: 'province', provinceCode: '79' }
const ofLocal: PolicyStaff = { ...ofCity, agencyCode: '07911', agencyLevel: 'local' }

describe('whose policies somebody may change and read', () => {
  test('an administrator of a city: the city, its offices and their campaigns', () => {
    expect(reach(mayChangePolicies, ofCity)).toEqual(['ownProvince', 'city', 'local', 'sister', 'localCampaign'])
    expect(reach(mayReadPolicies, ofCity)).toEqual(['nation', 'ownProvince', 'city', 'local', 'sister', 'localCampaign'])
  })

  test('an administrator of a local office: that office and its campaigns; what counts from above may be read', () => {
    expect(reach(mayChangePolicies, ofLocal)).toEqual(['local', 'localCampaign'])
    expect(reach(mayReadPolicies, ofLocal)).toEqual(['nation', 'ownProvince', 'local', 'localCampaign'])
  })

  test('an officer changes nothing', () => {
    expect(reach(mayChangePolicies, { ...ofCity, role: 'officer' })).toEqual([])
    expect(reach(mayReadPolicies, { ...ofLocal, role: 'officer' })).toEqual(['nation', 'ownProvince', 'local', 'localCampaign'])
  })

  test('who runs the deployment reaches everything', () => {
    expect(reach(mayChangePolicies, { ...ofLocal, nationwide: true })).toEqual(Object.keys(PLACES))
  })
})

test('the history says of each change what it replaced, and where it stands', () => {
  const change = (no: number, value: unknown, validFrom: string, takesBack: number | null = null): PolicyChange => ({
    no,
    key: 'reviewWorkingDays',
    scope: NATION,
    value,
    validFrom: plainDate(validFrom),
    takesBack,
  })
  const changes = [
    change(1, 5, '2026-01-01'),
    change(2, 7, '2026-03-01'),
    change(3, 9, '2026-12-01'),
    change(4, 10, '2026-11-01'),
    change(5, null, '2026-11-01', 4),
  ]
  const history = historyOf(changes, plainDate('2026-11-20'))
  expect(history.map(({ no, state, before, value }) => [no, state, before, value])).toEqual([
    [5, 'take_back', 10, null],
    [4, 'taken_back', 7, 10],
    [3, 'planned', 7, 9],
    [2, 'in_force', 5, 7],
    [1, 'past', null, 5],
  ])
})
