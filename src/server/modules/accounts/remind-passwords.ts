import { WARNING_DAYS } from '#domain/accounts/rotation.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { sendMessage, sendNotice } from '../notifications/index.ts'
import { noteReminder, passwordsDueSoon, type DueSoon } from './reminder-store.ts'
import type { Run } from './run.ts'
import { getAccount } from './store.ts'
import { provenContacts } from './tell-owner.ts'

const AT_ONCE = 200
const DAY_MS = 86_400_000

/** Tells everybody whose password will be due within two weeks, once for each password; one transaction a person, so that a fault in the
 *  middle tells nobody twice.
 *  @returns how many were told */
export async function remindPasswords(run: Run): Promise<number> {
  let told = 0
  for (let after = ''; ;) {
    const due = await run(async ctx => {
      const { passwordDays } = await readPolicies(ctx.tx)
      return {
        days: passwordDays,
        page: await passwordsDueSoon(ctx.tx, { days: passwordDays, warning: WARNING_DAYS, after, limit: AT_ONCE }),
      }
    })
    for (const account of due.page) told += Number(await run(ctx => remind(ctx, account, due.days)))
    const last = due.page.at(-1)
    if (!last || due.page.length < AT_ONCE) return told
    after = last.id
  }
}

async function remind(ctx: Ctx, { id, passwordSetAt }: DueSoon, days: number): Promise<boolean> {
  if (!(await noteReminder(ctx.tx, id, passwordSetAt))) return false
  const { participantId, language } = await getAccount(ctx.tx, id)
  const until = new Date(passwordSetAt.getTime() + days * DAY_MS)
  const common = {
    class: 'C' as const,
    template: 'password_due' as const,
    values: { until: until.toISOString() },
    language,
    subjectKind: 'account',
    subjectId: id as Uuid,
    keySubject: participantId as Uuid,
    inboxOf: participantId as Uuid,
    agencyCode: null,
  }
  const [contact] = await provenContacts(ctx, id as Uuid)
  await (contact ? sendMessage(ctx, { ...common, ...contact, expiresAt: until }) : sendNotice(ctx, common))
  return true
}
