import { createHash } from 'node:crypto'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { countHit } from '#server/platform/http/rate.ts'
import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { recordAudit } from '../audit/index.ts'
import { endPasswordLinks, findPasswordLink, findStaffByEmail, insertPasswordLink, usePasswordLink } from './invitation-store.ts'
import { wrongInNew } from './new-password.ts'
import type { Run } from './run.ts'
import type { SignInKeys } from './sign-in.ts'
import { consoleOf } from './staff-invite.ts'
import { endSessionsOfStaff, getStaff, setStaffPassword } from './staff-store.ts'
import { tellStaff } from './tell-staff.ts'
import { hashToken, newToken } from './tokens.ts'
import { soon } from './soon.ts'

const LINK_MINUTES = 30
const LINKS_AN_HOUR = 3

/** Asks for a link. Whether the address has an account shows neither in the answer nor in its time: a job looks, later.
 *  @throws TOO_MANY_REQUESTS after three for an address within an hour, an account or not */
export async function askPasswordLink(
  ctx: Ctx,
  input: { readonly email: string; readonly language: 'vi' | 'en' },
  rateFactor: number,
): Promise<void> {
  const index = ctx.vault.index('email', input.email).toString('hex')
  const key = createHash('sha256').update(`staff-link|${index}`).digest('base64url')
  await countHit(ctx.tx, `staff-link:${key}`, LINKS_AN_HOUR * rateFactor, 3600)
  await ctx.enqueue('send_staff_password_link', { index, language: input.language }, { afterMs: soon() })
}

/** send_staff_password_link: a letter to whoever has an account under the address. Run twice it sends two, and the later one counts. */
export const staffJobs = (platform: Platform, origin: string): JobHandlers => ({
  send_staff_password_link: async ({ index, language }, jobId) => {
    if (typeof index !== 'string') return
    await transact(platform, { traceId: `job-${jobId}`, guard: asSystem }, async ctx => {
      const staff = await findStaffByEmail(ctx.tx, Buffer.from(index, 'hex'))
      if (staff?.state === 'active') await sendLink(ctx, staff.id as Uuid, origin, language === 'en' ? 'en' : 'vi')
    })
  },
})

async function sendLink(ctx: Ctx, staffId: Uuid, origin: string, language: 'vi' | 'en'): Promise<void> {
  const token = newToken()
  await endPasswordLinks(ctx.tx, staffId, ctx.now)
  await insertPasswordLink(ctx.tx, {
    id: ctx.newId(),
    staffId,
    tokenHash: hashToken(token),
    createdAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + LINK_MINUTES * 60_000),
  })
  await recordAudit(ctx, { action: 'staff.ask_password_link', subjectKind: 'staff', subjectId: staffId })
  const { role } = await getStaff(ctx.tx, staffId)
  const link = `${origin}${consoleOf(role)}/new-password#${token}`
  await tellStaff(ctx, staffId, 'staff_password_link', { link, minutes: LINK_MINUTES }, { language })
}

/** Sets the password by a link. Every session ends; signing in asks for the second factor as ever.
 *  @throws PASSWORD_LINK_OVER · FIELDS_INVALID · BUSY */
export async function setForgottenPassword(
  run: Run,
  { passwords }: Pick<SignInKeys, 'passwords'>,
  input: { readonly token: string; readonly password: string; readonly repeat: string },
): Promise<void> {
  const { link, staff } = await run(async ctx => {
    const found = await findPasswordLink(ctx.tx, hashToken(input.token))
    if (!found) throw new Problem('PASSWORD_LINK_OVER')
    return { link: found, staff: await getStaff(ctx.tx, found.staffId) }
  })
  const { fullName, socialInsuranceNo, birthDate } = staff
  const wrong = wrongInNew(input, { fullName, socialInsuranceNo: socialInsuranceNo ?? '', birthDate: birthDate ?? '' })
  if (wrong.length > 0) throw new Problem('FIELDS_INVALID', {}, wrong)
  if (await passwords.verify(staff.passwordHash, input.password))
    throw new Problem('FIELDS_INVALID', {}, [{ field: 'password', code: 'PASSWORD_SAME' }])
  const hash = await passwords.hash(input.password)
  await run(async ctx => {
    if (!(await usePasswordLink(ctx.tx, link.id))) throw new Problem('PASSWORD_LINK_OVER')
    if ((await setStaffPassword(ctx.tx, staff.id, staff.version, hash)) !== 1) throw new Problem('PASSWORD_LINK_OVER')
    await endPasswordLinks(ctx.tx, staff.id, ctx.now)
    await endSessionsOfStaff(ctx.tx, staff.id)
    await recordAudit(ctx, {
      action: 'staff.set_forgotten_password',
      subjectKind: 'staff',
      subjectId: staff.id as Uuid,
      subjectVersion: staff.version + 1,
    })
    await tellStaff(ctx, staff.id as Uuid, 'staff_password_changed', { at: ctx.now.toISOString() })
  })
}
