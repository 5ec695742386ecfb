import { mergeInForce, type MergedPolicies, type PolicyScopeKind } from '#domain/kernel/policy-scope.ts'
import type { Policies } from '#domain/kernel/policy.ts'
import type { Statement, Tx } from './database/query.ts'

/** Whom policies are read for. What is left out says nothing; the province follows from the agency. */
export interface PolicyPlace {
  readonly provinceCode?: string
  readonly agencyCode?: string
  readonly campaignCode?: string
}

interface Row {
  readonly key: string
  readonly scopeKind: PolicyScopeKind
  readonly scopeCode: string
  readonly value: unknown
}

/** Of each policy and scope the one row that counts today: the latest day, on one day the latest row, without what was taken back.
 *  A campaign says something at its own agency only; before an agency is chosen, to whoever comes by it. */
const inForce = ({ provinceCode = '', agencyCode = '', campaignCode = '' }: PolicyPlace): Statement<Row> => ({
  name: 'policies_in_force',
  text: `with wanted (kind, code) as (values ('nation', ''), ('agency', $2::text),
      ('province', coalesce(nullif($1::text, ''), (select a.province_code from directory_agency a where a.code = $2::text)))
      union all select 'campaign', c.code from registration_campaign c
        where c.code = $3::text and $2::text in ('', c.agency_code))
    select distinct on (c.key, c.scope_kind) c.key, c.scope_kind, c.scope_code, c.value
    from wanted w join policy_change c on c.scope_kind = w.kind and c.scope_code = w.code
    where c.valid_from <= app_today() and c.takes_back is null and not exists (select from policy_change t where t.takes_back = c.no)
    order by c.key, c.scope_kind, c.valid_from desc, c.no desc`,
  values: [provinceCode, agencyCode, campaignCode],
})

/** The policies in force today, each with where it comes from: one query. A malformed row stops the request, see policiesOf(). */
export async function readMergedPolicies(tx: Tx, place: PolicyPlace): Promise<MergedPolicies> {
  const rows = await tx.all(inForce(place))
  return mergeInForce(rows.map(({ key, scopeKind, scopeCode, value }) => ({ key, value, scope: { kind: scopeKind, code: scopeCode } })))
}

/** The policies in force for dossiers of an agency, and for those who come by a campaign; for the nation when neither is named. */
export const readPolicies = async (tx: Tx, agencyCode = '', campaignCode = ''): Promise<Policies> =>
  (await readMergedPolicies(tx, { agencyCode, campaignCode })).policies
