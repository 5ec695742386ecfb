import type { PolicyScope, PolicyScopeKind } from '#domain/kernel/policy-scope.ts'
import type { PolicyStaff, ScopePlace } from '#domain/policies/reach.ts'
import type { Tx } from '#server/platform/database/query.ts'

export interface ScopeRow extends ScopePlace {
  readonly code: string
  readonly name: string
}

const SCOPES = `
  select 'province' as kind, p.code, p.name, null as agency_code, null as parent_code, p.code as province_code
    from directory_province p where p.scheme = 'two_tier'
  union all
  select 'agency', a.code, a.name, a.code, a.parent_code, a.province_code from directory_agency a
  union all
  select 'campaign', c.code, c.unit_name, a.code, a.parent_code, a.province_code
    from registration_campaign c join directory_agency a on a.code = c.agency_code where c.ended_at is null or $1`

const NATION: ScopeRow = { kind: 'nation', code: '', name: '', agencyCode: null, parentCode: null, provinceCode: null }

/** A scope that exists, an ended campaign too; its name comes from the directories, that of the nation from the texts. */
export const findScope = async (tx: Tx, { kind, code }: PolicyScope): Promise<ScopeRow | undefined> =>
  kind === 'nation'
    ? NATION
    : tx.first<ScopeRow>({ text: `select * from (${SCOPES}) s where s.kind = $2 and s.code = $3`, values: [true, kind, code] })

/** Every scope, the widest first; ended campaigns are left out. */
export async function listScopes(tx: Tx): Promise<readonly ScopeRow[]> {
  const rows = await tx.all<ScopeRow>({
    text: `select * from (${SCOPES}) s order by array_position(array['province', 'agency', 'campaign'], s.kind), s.code limit 5000`,
    values: [false],
  })
  return [NATION, ...rows]
}

/** Names of some scopes, by "kind|code". */
export async function scopeNames(tx: Tx, scopes: readonly PolicyScope[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.all<{ kind: PolicyScopeKind; code: string; name: string }>({
    text: `select s.kind, s.code, s.name from (${SCOPES}) s join unnest($2::text[], $3::text[]) as wanted (kind, code) using (kind, code)`,
    values: [true, scopes.map(({ kind }) => kind), scopes.map(({ code }) => code)],
  })
  return new Map(rows.map(({ kind, code, name }) => [`${kind}|${code}`, name]))
}

/** What a member of staff may reach. */
export const getPolicyStaff = (tx: Tx, staffId: string): Promise<PolicyStaff> =>
  tx.one<PolicyStaff>({
    text: `select s.role, s.nationwide, s.agency_code, a.level as agency_level, a.province_code
      from staff s join directory_agency a on a.code = s.agency_code where s.id = $1`,
    values: [staffId],
  })
