import type { StaffRow } from '#contract/staff.ts'
import type { Factor } from '#domain/accounts/second-factor.ts'
import { mayAdminister, type StaffPlace, type StaffRole } from '#domain/accounts/staff-reach.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { fold, tidy } from '#domain/kernel/text.ts'
import { maskEmail } from '#domain/participants/identifiers.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { unitOf } from './present-staff.ts'
import { administratorOf } from './staff-area.ts'
import { INVITATION_PLACE } from './staff-invite.ts'
import { EMAIL_PLACE } from './tell-staff.ts'

interface Row {
  readonly id: string
  readonly kind: 'member' | 'invitation'
  readonly state: StaffRow['state']
  readonly fullName: string
  readonly foldedName: string
  readonly loginName: string | null
  readonly emailSealed: Buffer | null
  readonly role: StaffRole
  readonly nationwide: boolean
  readonly agencyCode: string
  readonly agencyName: string
  readonly unitCode: string | null
  readonly unitName: string | null
  readonly parentCode: string | null
  readonly socialInsuranceNo: string | null
  readonly lastSignInAt: Date | null
  readonly expiresAt: Date | null
  readonly factors: readonly Factor[]
  readonly version: number
}

const ROWS = `
  select f.id, 'member' as kind, f.state, f.full_name, f.folded_name, f.login_name, f.email_sealed, f.role, f.nationwide,
    coalesce((select agency_code from unit where code = f.unit_code), f.agency_code) as agency_code, f.unit_code,
    f.participant_id, null::timestamptz as expires_at, f.version
  from staff f where f.state <> 'disabled'
  union all
  select i.id, 'invitation', case when i.expires_at > app_now() then 'invited' else 'expired' end, i.full_name, i.folded_name, null,
    i.email_sealed, i.role, i.nationwide, coalesce((select agency_code from unit where code = i.unit_code), i.agency_code), i.unit_code, i.participant_id, i.expires_at, i.version
  from staff_invitation i where i.state = 'open'`

/** Members and open invitations by name. The rest is looked up for the rows of the page only. */
const PAGE = `with page as (
    select r.*, g.name as agency_name, g.parent_code from (${ROWS}) r join directory_agency g on g.code = r.agency_code
    where ($1::text is null or r.agency_code = $1 or g.parent_code = $1)
      and r.folded_name like all ($2::text[])
      and ($3::text = 'all' or r.state = $3 or ($3 = 'invited' and r.state = 'expired'))
      and ($4::text is null or (r.folded_name, r.id) > ($4, $5::uuid))
      and ($6::uuid is null or r.id = $6)
    order by r.folded_name, r.id limit $7)
  select page.*, p.social_insurance_no, u.name as unit_name,
    (select max(s.proven_at) from staff_session s where s.staff_id = page.id and s.proven_at is not null) as last_sign_in_at,
    array_remove(array[
      case when exists (select from staff_passkey k where k.staff_id = page.id) then 'passkey' end,
      case when exists (select from staff_totp t where t.staff_id = page.id and t.confirmed_at is not null) then 'totp' end], null) as factors
  from page left join participant p on p.id = page.participant_id left join unit u on u.code = page.unit_code
  order by page.folded_name, page.id`

export interface StaffQuery {
  readonly q?: string | undefined
  readonly state: 'all' | 'invited' | 'active' | 'suspended'
  readonly after?: string | undefined
  readonly limit: number
}

/** Staff of the area of who asks, by name. */
export async function listStaff(ctx: Ctx, query: StaffQuery): Promise<{ items: StaffRow[]; next: string | null }> {
  const by = await administratorOf(ctx)
  const rows = await read(ctx.tx, by, { ...query, limit: query.limit + 1 })
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  const next = rows.length > query.limit && last ? cursorOf(last) : null
  return { items: await present(ctx, by, page), next }
}

/** One row as it is after a change. @throws NOT_FOUND */
export async function getStaffRow(ctx: Ctx, id: string): Promise<StaffRow> {
  const by = await administratorOf(ctx)
  const [row] = await present(ctx, by, await read(ctx.tx, by, { state: 'all', limit: 1, id }))
  if (!row) throw new Problem('NOT_FOUND')
  return row
}

function read(tx: Tx, by: StaffPlace, { q = '', state, after, limit, id }: StaffQuery & { readonly id?: string }): Promise<Row[]> {
  const words = fold(tidy(q))
    .split(' ')
    .map(word => `%${word.replace(/[\\%_]/gu, sign => `\\${sign}`)}%`)
  const from = after === undefined ? undefined : placeIn(after)
  return tx.all<Row>({
    text: PAGE,
    values: [by.nationwide ? null : by.agencyCode, words, state, from?.[0] ?? null, from?.[1] ?? null, id ?? null, limit],
  })
}

const cursorOf = ({ foldedName, id }: Row): string => Buffer.from(JSON.stringify([foldedName, id])).toString('base64url')

/** @throws FIELDS_INVALID for a cursor that nobody was given */
function placeIn(after: string): readonly [string, string] {
  const text = Buffer.from(after, 'base64url').toString('utf8')
  const found = /^\["((?:[^"\\]|\\.)*)","([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"\]$/u.exec(text)
  const [name, id] = found ? parsed(text) : []
  if (name === undefined || id === undefined) throw new Problem('FIELDS_INVALID', {}, [{ field: 'after', code: 'FORM' }])
  return [name, id]
}

/** Nothing for what is no JSON after all: an escape that there is not. */
function parsed(text: string): readonly string[] {
  try {
    return JSON.parse(text) as string[]
  } catch {
    return []
  }
}

async function present(ctx: Ctx, by: StaffPlace, rows: readonly Row[]): Promise<StaffRow[]> {
  const keys = await ctx.vault.keysOf(
    ctx.tx,
    rows.filter(row => row.emailSealed).map(row => row.id as Uuid),
  )
  const me = ctx.actor.kind === 'staff' ? ctx.actor.staffId : undefined
  return rows.map(row => {
    const place = row.kind === 'member' ? EMAIL_PLACE : INVITATION_PLACE
    const email = row.emailSealed && keys.get(row.id)?.openText(place, row.id, row.emailSealed)
    return {
      id: row.id,
      kind: row.kind,
      state: row.state,
      fullName: row.fullName,
      loginName: row.loginName,
      email: email ? maskEmail(email) : null,
      role: row.role,
      nationwide: row.nationwide,
      agency: { code: row.agencyCode, name: row.agencyName },
      unit: unitOf(row),
      socialInsuranceNo: row.socialInsuranceNo,
      lastSignInAt: row.lastSignInAt?.toISOString() ?? null,
      expiresAt: row.expiresAt?.toISOString() ?? null,
      factors: [...row.factors],
      version: row.version,
      isMe: row.id === me,
      mayDecide: row.id !== me && mayAdminister(by, row),
    }
  })
}

/** Agencies of the area of who asks. */
export const listAreaAgencies = async (ctx: Ctx): Promise<{ code: string; name: string }[]> => {
  const by = await administratorOf(ctx)
  return ctx.tx.all<{ code: string; name: string }>({
    text: `select code, name from directory_agency where $1::text is null or code = $1 or parent_code = $1 order by code limit 2000`,
    values: [by.nationwide ? null : by.agencyCode],
  })
}
