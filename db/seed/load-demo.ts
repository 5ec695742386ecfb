import { ADULT_AT, birthday } from '#domain/guardians/childhood.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { recordAudit } from '#server/modules/audit/index.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { insertRows } from './insert-rows.ts'
import { SEED_LOCK } from './load-directories.ts'
import { DEMO_TOTP_SECRET } from './people/demo-code.ts'
import { buildDemo } from './people/index.ts'
import type { AccountRow, DemoData, ParticipantRow } from './people/rows.ts'

/** Runs work in one transaction as the system; see transact(). */
export type Run = <T>(use: (ctx: Ctx) => Promise<T>) => Promise<T>

/** Brings the demo people into an empty registry; does nothing when anybody is there. Directories must be loaded.
 *  Passwords are hashed before the transaction opens: hashing takes its time by design.
 *  @returns whether people were brought in */
export async function seedDemo(run: Run, hashPassword: (password: string) => Promise<string>): Promise<boolean> {
  const today = await run(async ctx => ((await isEmpty(ctx.tx)) ? ctx.today : undefined))
  if (!today) return false
  const demo = buildDemo(today)
  const hashes = await hashAll([...demo.accounts, ...demo.staff], hashPassword)
  return run(async ctx => {
    await ctx.tx.run(SEED_LOCK)
    if (!(await isEmpty(ctx.tx))) return false
    const ids = new Map(demo.participants.map(row => [row.socialInsuranceNo, ctx.newId()]))
    await insertParticipants(ctx, demo.participants, ids)
    await insertHistory(ctx, demo, ids)
    await insertAccounts(ctx, demo.accounts, { ids, hashes })
    await insertGuardians(ctx, demo, ids)
    await insertStaff(ctx, demo, hashes)
    await ctx.tx.run(LEAVE_MARK)
    return true
  })
}

const MARK = 'seed.demo'
const LEAVE_MARK = {
  text: `insert into platform_mark (key, value) values ($1, 'true') on conflict do nothing`,
  values: [MARK],
}

/** Whether the demo people were ever brought in: everybody may know their passwords, the administrator's too. */
export const holdsDemo = async (tx: Tx): Promise<boolean> =>
  Boolean(await tx.first({ text: 'select 1 as found from platform_mark where key = $1', values: [MARK] }))

const isEmpty = async (tx: Tx): Promise<boolean> => !(await tx.first({ text: 'select 1 as found from participant limit 1', values: [] }))

/** Demo people share one password; each distinct one is hashed once. */
async function hashAll(
  rows: readonly { password: string }[],
  hashPassword: (password: string) => Promise<string>,
): Promise<ReadonlyMap<string, string>> {
  const distinct = [...new Set(rows.map(row => row.password))]
  return new Map(await Promise.all(distinct.map(async password => [password, await hashPassword(password)] as const)))
}

type Ids = ReadonlyMap<string, Uuid>
const idOf = (ids: Ids, socialInsuranceNo: string): Uuid => {
  const id = ids.get(socialInsuranceNo)
  if (!id) throw new Error(`no demo person ${socialInsuranceNo}`)
  return id
}

async function insertParticipants(ctx: Ctx, rows: readonly ParticipantRow[], ids: Ids): Promise<void> {
  const sealed = await Promise.all(rows.map(row => sealParticipant(ctx, row, idOf(ids, row.socialInsuranceNo))))
  await insertRows(ctx.tx, 'participant', sealed, {
    id: 'uuid',
    social_insurance_no: 'text',
    full_name: 'text',
    birth_date: 'date',
    birth_precision: 'text',
    sex: 'text',
    personal_id_sealed: 'bytea',
    personal_id_index: 'bytea',
    phone_sealed: 'bytea',
    phone_index: 'bytea',
    email_sealed: 'bytea',
    email_index: 'bytea',
    address_sealed: 'bytea',
    commune_code: 'text',
    province_code: 'text',
    household_no: 'text',
    died_on: 'date',
  })
}

async function sealParticipant({ tx, vault }: Ctx, row: ParticipantRow, id: Uuid): Promise<object> {
  const key = await vault.keyOf(tx, id)
  const seal = (place: string, value: string | null) => value && key.seal(`participant.${place}`, id, value)
  return {
    ...row,
    id,
    personalIdSealed: seal('personal_id', row.personalId),
    personalIdIndex: row.personalId && vault.index('personal_id', row.personalId),
    phoneSealed: seal('phone', row.phone),
    phoneIndex: row.phone && vault.index('phone', row.phone),
    emailSealed: seal('email', row.email),
    emailIndex: row.email && vault.index('email', row.email),
    addressSealed: seal('address', row.address),
  }
}

async function insertHistory({ tx, newId }: Ctx, { periods, cards }: DemoData, ids: Ids): Promise<void> {
  const owned = <T extends { socialInsuranceNo: string }>(row: T) => ({
    ...row,
    id: newId(),
    participantId: idOf(ids, row.socialInsuranceNo),
  })
  await insertRows(
    tx,
    'contribution_period',
    periods.map(row => ({ ...owned(row), fromMonth: `${row.fromMonth}-01`, toMonth: `${row.toMonth}-01` })),
    {
      participant_id: 'uuid',
      id: 'uuid',
      fund: 'text',
      from_month: 'date',
      to_month: 'date',
      unit_code: 'text',
      position: 'text',
      workplace: 'text',
      contribution_kind: 'text',
      status: 'text',
      base_vnd: 'bigint',
      coefficient: 'numeric',
      allowance_position_vnd: 'bigint',
      allowance_seniority_vnd: 'bigint',
      allowance_profession_vnd: 'bigint',
      allowance_other_vnd: 'bigint',
      employee_rate_bps: 'int',
      employer_rate_bps: 'int',
      hazardous: 'boolean',
      paid_on: 'date',
    },
  )
  await insertRows(tx, 'card', cards.map(owned), {
    participant_id: 'uuid',
    id: 'uuid',
    card_no: 'text',
    valid_from: 'date',
    valid_until: 'date',
    facility_code: 'text',
    coverage_level: 'int',
    area_code: 'text',
    five_year_date: 'date',
    issued_on: 'date',
    state: 'text',
    state_reason: 'text',
  })
}

interface Known {
  readonly ids: Ids
  readonly hashes: ReadonlyMap<string, string>
}

async function insertAccounts(ctx: Ctx, rows: readonly AccountRow[], { ids, hashes }: Known): Promise<void> {
  const accounts = await Promise.all(
    rows.map(async row => {
      const [id, participantId] = [ctx.newId(), idOf(ids, row.socialInsuranceNo)]
      const key = await ctx.vault.keyOf(ctx.tx, participantId)
      return {
        id,
        participantId,
        passwordHash: hashes.get(row.password),
        passwordSetAt: ctx.now,
        createdAt: ctx.now,
        phoneSealed: key.seal('account.phone', id, row.phone),
        phoneIndex: ctx.vault.index('phone', row.phone),
        phoneProvenAt: ctx.now,
        emailSealed: row.email && key.seal('account.email', id, row.email),
        emailIndex: row.email && ctx.vault.index('email', row.email),
      }
    }),
  )
  await insertRows(ctx.tx, 'account', accounts, {
    id: 'uuid',
    participant_id: 'uuid',
    password_hash: 'text',
    password_set_at: 'timestamptz',
    created_at: 'timestamptz',
    phone_sealed: 'bytea',
    phone_index: 'bytea',
    phone_proven_at: 'timestamptz',
    email_sealed: 'bytea',
    email_index: 'bytea',
  })
  for (const { id } of accounts)
    await recordAudit(ctx, { action: 'seed.account', subjectKind: 'account', subjectId: id, subjectVersion: 1 })
}

async function insertGuardians(ctx: Ctx, { guardians }: DemoData, ids: Ids): Promise<void> {
  const links = guardians.map(({ guardianNo, childNo, childBirthDate, relation }) => ({
    id: ctx.newId(),
    childId: idOf(ids, childNo),
    guardianId: idOf(ids, guardianNo),
    relation,
    adultOn: birthday(childBirthDate, ADULT_AT),
    createdAt: ctx.now,
  }))
  await insertRows(ctx.tx, 'guardian_link', links, {
    id: 'uuid',
    child_id: 'uuid',
    guardian_id: 'uuid',
    relation: 'text',
    adult_on: 'date',
    created_at: 'timestamptz',
  })
  for (const { id } of links)
    await recordAudit(ctx, { action: 'seed.guardian', subjectKind: 'guardian_link', subjectId: id, subjectVersion: 1 })
}

async function insertStaff(ctx: Ctx, { staff }: DemoData, hashes: ReadonlyMap<string, string>): Promise<void> {
  const members = await Promise.all(
    staff.map(async row => {
      const id = ctx.newId()
      const [key, email] = [await ctx.vault.keyOf(ctx.tx, id), `${row.loginName}.canbo@vidu.example`]
      return {
        ...row,
        id,
        passwordHash: hashes.get(row.password),
        passwordMustChange: false,
        emailSealed: key.seal('staff.email', id, email),
        emailIndex: ctx.vault.index('email', email),
        staffId: id,
        secretSealed: key.seal('staff_totp.secret', id, DEMO_TOTP_SECRET),
        confirmedAt: ctx.now,
      }
    }),
  )
  await insertRows(ctx.tx, 'staff', members, {
    id: 'uuid',
    login_name: 'text',
    full_name: 'text',
    role: 'text',
    nationwide: 'boolean',
    agency_code: 'text',
    unit_code: 'text',
    password_hash: 'text',
    password_must_change: 'boolean',
    email_sealed: 'bytea',
    email_index: 'bytea',
  })
  await insertRows(ctx.tx, 'staff_totp', members, { staff_id: 'uuid', secret_sealed: 'bytea', confirmed_at: 'timestamptz' })
  for (const { id } of members) await recordAudit(ctx, { action: 'seed.staff', subjectKind: 'staff', subjectId: id, subjectVersion: 1 })
}
