import type { Ctx } from '#server/platform/context.ts'
import type { JobLog } from '#server/platform/jobs.ts'
import { transact, type Platform, type Work } from '#server/platform/transact.ts'
import { lockSending, settle, takeQueued } from './reminder-store.ts'
import { REMINDERS_AT_ONCE, sendReminders } from './send-reminders.ts'

/** The job runs every five minutes: what is left goes on then. */
const LONGEST_MS = 4 * 60_000

/** Sends all reminders that are in line, of whatever unit. A message that cannot be written is set aside with a trace, so that nobody
 *  behind it waits for it. */
export async function bringReminders(platform: Platform, work: Work, origin: string, log: JobLog): Promise<void> {
  const until = Date.now() + LONGEST_MS
  while (Date.now() < until && (await bringSome(platform, work, origin, log)) > 0);
}

async function bringSome(platform: Platform, work: Work, origin: string, log: JobLog): Promise<number> {
  try {
    return await transact(platform, work, ctx => sendReminders(ctx, origin))
  } catch (cause) {
    log.error({ err: cause }, 'reminders of a unit are sent one by one')
    let settled = 0
    while (settled < REMINDERS_AT_ONCE && (await transact(platform, work, ctx => bringOne(ctx, origin, log))) > 0) settled++
    return settled
  }
}

/** Sends the message that waits longest, or sets it aside. @returns 0 when there is none, or nothing may go any more today */
async function bringOne(ctx: Ctx, origin: string, log: JobLog): Promise<number> {
  await lockSending(ctx.tx)
  const [head] = await takeQueued(ctx.tx, 1)
  if (!head) return 0
  await ctx.tx.run({ text: 'savepoint one_reminder', values: [] })
  try {
    return await sendReminders(ctx, origin, 1)
  } catch (cause) {
    await ctx.tx.run({ text: 'rollback to savepoint one_reminder', values: [] })
    await settle(ctx.tx, head, { outcome: 'failed', channel: null, contactIndex: null, settledAt: ctx.now })
    const { reminderId, memberId } = head
    log.error({ err: cause, reminderId, memberId }, 'a reminder of a unit could not be written and is set aside')
    return 1
  }
}
