import { q, type Tx } from '#server/platform/database/query.ts'

/** Coordinators of a unit and who is invited to be one, the earliest first. */
export const listCoordinators = (tx: Tx, unitCode: string) =>
  tx.all<{
    readonly id: string
    readonly fullName: string
    readonly state: 'active' | 'suspended' | 'invited' | 'expired'
    readonly lastSignInAt: Date | null
  }>({
    text: `select f.id, f.full_name, f.state, f.created_at,
        (select max(s.proven_at) from staff_session s where s.staff_id = f.id and s.proven_at is not null) as last_sign_in_at
      from staff f where f.unit_code = $1 and f.state <> 'disabled'
      union all
      select i.id, i.full_name, case when i.expires_at > app_now() then 'invited' else 'expired' end, i.created_at, null
      from staff_invitation i where i.unit_code = $1 and i.state = 'open'
      order by created_at, id limit 50`,
    values: [unitCode],
  })

/** Who has decided a case file. */
export const decidedBy = async (tx: Tx, caseFileId: string): Promise<string | null> =>
  (await tx.one(q.selectFrom('reviewCaseFile').select('decidedBy').where('id', '=', caseFileId))).decidedBy

export interface AreaCoordinator {
  readonly id: string
  readonly kind: 'member' | 'invitation'
  readonly state: 'active' | 'suspended' | 'invited' | 'expired'
  readonly fullName: string
  readonly emailSealed: Buffer | null
  readonly unitCode: string
  readonly unitName: string
  readonly lastSignInAt: Date | null
  readonly version: number
}

const ALL = `
  select f.id, 'member' as kind, f.state, f.full_name, f.folded_name, f.email_sealed, f.unit_code, f.version
  from staff f where f.role = 'coordinator' and f.state <> 'disabled'
  union all
  select i.id, 'invitation', case when i.expires_at > app_now() then 'invited' else 'expired' end, i.full_name, i.folded_name, i.email_sealed,
    i.unit_code, i.version
  from staff_invitation i where i.role = 'coordinator' and i.state = 'open'`

const OF_AREA = `select c.id, c.kind, c.state, c.full_name, c.email_sealed, u.code as unit_code, u.name as unit_name, c.version,
        (select max(s.proven_at) from staff_session s where s.staff_id = c.id and s.proven_at is not null) as last_sign_in_at
      from (${ALL}) c join unit u on u.code = c.unit_code join directory_agency g on g.code = u.agency_code
      where ($1::text is null or g.code = $1 or g.parent_code = $1)`

/** Coordinators of the units of an area, by unit: an agency and those directly below, or the whole nation (null). */
export const listCoordinatorsOfArea = (tx: Tx, agencyCode: string | null, words: readonly string[]): Promise<AreaCoordinator[]> =>
  tx.all<AreaCoordinator>({
    text: `${OF_AREA} and (u.folded || ' ' || c.folded_name) like all ($2::text[]) order by u.name, u.code, c.folded_name, c.id limit 300`,
    values: [agencyCode, words],
  })

/** One of them, however many there are. */
export const findCoordinatorOfArea = (tx: Tx, agencyCode: string | null, id: string): Promise<AreaCoordinator | undefined> =>
  tx.first<AreaCoordinator>({ text: `${OF_AREA} and c.id = $2`, values: [agencyCode, id] })
