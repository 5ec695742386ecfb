import { expect } from 'vitest'
import { StaffRow } from '#contract/staff.ts'
import { demoCode } from '#seed/people/demo-code.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { TestDatabase } from '#test/support/database.ts'
import type { Browser, TestProduct } from '#test/support/product.ts'
import { anOfficer } from './office.ts'

let invited = 0
/** Whom an administrator of 079 may invite; another address each time. */
export const anInvitationForm = (more: object = {}) => ({
  fullName: 'Hồ Ngọc Ẩn',
  email: `moi-${++invited}@vidu.example`,
  role: 'officer',
  nationwide: false,
  agencyCode: '07911',
  socialInsuranceNo: '',
  language: 'vi',
  ...more,
})

/** An invitation that has arrived, with the secret of its link. */
export async function anInvitation(
  test: TestProduct,
  { by, ...more }: { readonly by?: Browser; readonly [field: string]: unknown } = {},
): Promise<{ readonly row: StaffRow; readonly email: string; readonly token: string }> {
  const form = anInvitationForm(more)
  const administrator = by ?? (await anOfficer(test, 'phuc'))
  const row = bodyOf(await administrator.post('/api/v1/agency/invitations', form), StaffRow)
  return { row, email: form.email, token: await tokenAt(test, form.email) }
}

const linksIn = (letters: readonly { readonly body: string }[]): readonly string[] =>
  letters.flatMap(({ body }) => /\/(?:agency|unit)\/[a-z-]+#([\w-]+)/u.exec(body)?.[1] ?? [])

/** Secrets of the links that have arrived in a mailbox, the newest first. */
export const tokensAt = async (test: TestProduct, email: string): Promise<readonly string[]> => linksIn(await test.inbox(email, 0))

/** The secret of a link that was not in the mailbox before. */
export async function tokenAt(test: TestProduct, email: string, before: readonly string[] = []): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const token = (await tokensAt(test, email)).find(each => !before.includes(each))
    if (token !== undefined) return token
    await new Promise(done => setTimeout(done, 50))
  }
  throw new Error(`no link at ${email}`)
}

/** Password and second factor of whoever an invitation makes a member of staff; the session has set up nothing yet. */
export const OWN_PASSWORD = 'đường về nhà xa'
let names = 0
export const aSignInName = (): string => `moi.${++names}`

/** Somebody who came by invitation and has a passkey no more than a password: enters, and must set up the second factor. */
export async function anInvited(test: TestProduct, more: Parameters<typeof anInvitation>[1] = {}) {
  const { email, token, row } = await anInvitation(test, more)
  const [own, name] = [test.browser(), aSignInName()]
  const accepted = await own.post('/api/v1/agency/invitations/accept', { token, name, password: OWN_PASSWORD, repeat: OWN_PASSWORD })
  expect(accepted).toMatchObject({ status: 201 })
  return { own, name, email, invitation: row }
}

/** Row of a member of staff as an administrator has it on the screen. */
export async function staffRow(administrator: Browser, q: string): Promise<StaffRow> {
  const { items } = (await administrator.post('/api/v1/agency/staff/search', { q })).body as { items: unknown[] }
  return bodyOf({ status: 200, body: items[0], bytes: Buffer.alloc(0), headers: {} }, StaffRow)
}

/** What the code app of the demo staff shows now. The clock is the product's. */
export async function codeNow({ owner }: Pick<TestDatabase, 'owner'>, steps = 0): Promise<string> {
  const { rows } = await owner.query<{ now: Date }>('select app_now() as now')
  return demoCode(new Date((rows[0]?.now ?? new Date()).getTime() + steps * 30_000))
}

/** As if the last code had been used long ago. */
export const forgetUsedCodes = async ({ owner }: Pick<TestDatabase, 'owner'>): Promise<void> =>
  void (await owner.query('update staff_totp set last_step = 0'))

let members = 0
/** A member of staff who was always there. @returns id and sign-in name */
export async function aMember(
  { owner }: Pick<TestDatabase, 'owner'>,
  { agencyCode = '07911', role = 'officer', nationwide = false, state = 'active', unitCode = '' } = {},
): Promise<{ readonly id: string; readonly name: string }> {
  const name = `nguoi.${++members}`
  const { rows } = await owner.query<{ id: string }>(
    `with hired as (
       insert into staff (id, login_name, full_name, role, nationwide, agency_code, password_hash, password_must_change, state, unit_code)
       values (gen_random_uuid(), $1, $2, $3, $4, $5, 'none', false, $6, nullif($7, '')) returning id),
     trail as (
       insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
       select 'system', 'staff.add', 'staff', id, 1, 'test' from hired)
     select id from hired`,
    [name, `Người Thứ ${members}`, role, nationwide, agencyCode, state, unitCode],
  )
  return { id: rows[0]?.id ?? '', name }
}
