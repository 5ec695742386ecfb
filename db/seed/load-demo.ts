import { ADULT_AT, birthday } from '#domain/guardians/childhood.ts'
import { recordAudit } from '#server/modules/audit/index.ts'
import { upsertAgencyContacts } from '#server/modules/directory/index.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { contactRows } from './directory/contacts.ts'
import { idOf, idsFor, insertAccounts, insertBenefits, insertHistory, insertParticipants, insertVisits, type Ids } from './insert-people.ts'
import { insertRows } from './insert-rows.ts'
import { SEED_LOCK } from './load-directories.ts'
import { DEMO_TOTP_SECRET } from './people/demo-code.ts'
import { buildDemo } from './people/index.ts'
import type { DemoData } from './people/rows.ts'

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
    const ids = idsFor(ctx, demo.participants)
    await insertParticipants(ctx, demo.participants, ids)
    await insertHistory(ctx, demo, ids)
    await insertBenefits(ctx, demo, ids)
    await insertVisits(ctx, demo, ids)
    await insertAccounts(ctx, demo.accounts, { ids, hashes, openedAt: () => ctx.now })
    await insertGuardians(ctx, demo, ids)
    await insertStaff(ctx, demo, hashes)
    await upsertAgencyContacts(ctx.tx, contactRows(await listAgencies(ctx.tx)))
    await ctx.tx.run(LEAVE_MARK)
    return true
  })
}

const listAgencies = (tx: Tx) =>
  tx.all<{ readonly code: string; readonly level: 'province' | 'local' }>({
    text: 'select code, level from directory_agency order by code limit 2000',
    values: [],
  })

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
