import type { Policies, PolicyKey } from '#domain/kernel/policy.ts'
import { NATION, type PolicyScope } from '#domain/kernel/policy-scope.ts'
import type { TestDatabase } from '#test/support/database.ts'
import { endRows } from './traced.ts'

type Owner = Pick<TestDatabase['owner'], 'query'>

/** What the real registration asked for in two years; the documents of each describe its own. */
export const PRESETS = {
  /** 2021: codes by text message only, no email asked for. */
  sms2021: { otpChannels: ['sms'], emailRequired: false, portraitRequired: true },
  /** 2023: an email from everybody, codes by email only, the form handed in on paper. */
  email2023: { otpChannels: ['email'], emailRequired: true, portraitRequired: true, signedDeclaration: true },
} as const satisfies Readonly<Record<string, Partial<Policies>>>

export interface SetPolicy<K extends PolicyKey = PolicyKey> {
  readonly key: K
  readonly value: Policies[K]
  readonly scope?: PolicyScope
  /** Days from today on which it begins to count [0]. */
  readonly inDays?: number
}

/** Sets a policy as an operator would: a row of the history with its audit entry. */
export async function setPolicy(owner: Owner, { key, value, scope = NATION, inDays = 0 }: SetPolicy): Promise<void> {
  await owner.query(
    `with change as (
      insert into policy_change (id, key, scope_kind, scope_code, value, valid_from, reason, changed_at)
      values (gen_random_uuid(), $1, $2, $3, $4, app_today() + $5::int, 'Cho bài kiểm tra', app_now()) returning id)
    insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
      select 'system', 'policies.change', 'policy_change', id, 1, 'test' from change`,
    [key, scope.kind, scope.code, JSON.stringify(value), inDays],
  )
}

/** The whole nation under the policies of a year. */
export async function underPreset(owner: Owner, preset: keyof typeof PRESETS, scope: PolicyScope = NATION): Promise<void> {
  for (const [key, value] of Object.entries(PRESETS[preset])) await setPolicy(owner, { key: key as PolicyKey, value, scope })
}

/** Back to the defaults, for the next test; nobody is put into a random sample. */
export const forgetPolicies = (owner: Owner) => endRows(owner, 'policy_change', `key <> 'secondLookPercent' or scope_kind <> 'nation'`)
