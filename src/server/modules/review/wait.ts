import type { Uuid } from '#domain/kernel/ids.ts'
import { WAITING_STATES } from '#domain/review/transitions.ts'
import { correctionUntil, isTimeToTell, lapsedBefore, OVERDUE_WORKING_DAYS } from '#domain/review/waiting.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudits } from '../audit/index.ts'
import { inWorkingDays, reminderBefore } from './due.ts'
import { moveCaseFile } from './move.ts'
import { insertNotice, listLapsed, listUnreminded, listUntoldOverdue, moveUpOverdue } from './notice-store.ts'
import { kindOf, type CaseKinds } from './officer.ts'
import { lockCaseFile, type CaseFileRecord } from './store.ts'

/** As many as one transaction takes. */
export const AT_ONCE = 100

/** Moves up what is past its day, and tells its applicants once for each stage: an apology, another day, whom to call. Nobody is woken.
 *  @returns how many were told; as many as one transaction takes when there may be more */
export async function followOverdue(ctx: Ctx, kinds: CaseKinds): Promise<number> {
  const movedUp = await moveUpOverdue(ctx.tx)
  const entry = { action: 'review.move_up', subjectKind: 'review_case_file' } as const
  await recordAudits(
    ctx,
    movedUp.map(({ id, version, agencyCode }) => ({ ...entry, subjectId: id as Uuid, subjectVersion: version, agencyCode })),
  )
  if (!isTimeToTell(ctx.now)) return 0
  const untold = await listUntoldOverdue(ctx.tx, AT_ONCE)
  for (const { id, stage } of untold) await tellOverdue(ctx, kinds, { id: id as Uuid, stage })
  return untold.length
}

async function tellOverdue(ctx: Ctx, kinds: CaseKinds, { id, stage }: { readonly id: Uuid; readonly stage: number }): Promise<void> {
  const file = await lockCaseFile(ctx.tx, id)
  // Decided, returned or given another day in the meantime.
  if (!file || !isLate(file, ctx.now)) return
  const expectedAt = await inWorkingDays(ctx, ctx.now, OVERDUE_WORKING_DAYS)
  const isNew = await insertNotice(ctx.tx, { caseFileId: id, kind: 'overdue', since: file.dueAt, stage, at: ctx.now, expectedAt })
  if (isNew) await kindOf(kinds, file).overdue(ctx, file, { expectedAt })
}

const isLate = (file: CaseFileRecord, now: Date): boolean => WAITING_STATES.includes(file.state) && file.dueAt.getTime() < now.getTime()

/** Reminds who was asked for a correction and has not sent it: once for each return.
 *  @returns how many were reminded */
export async function remindReturned(ctx: Ctx, kinds: CaseKinds): Promise<number> {
  if (!isTimeToTell(ctx.now)) return 0
  const waiting = await listUnreminded(ctx.tx, await reminderBefore(ctx), AT_ONCE)
  for (const id of waiting) {
    const file = await lockCaseFile(ctx.tx, id as Uuid)
    if (file?.state !== 'returned' || !file.returnedAt) continue
    const notice = { caseFileId: file.id, kind: 'reminder', since: file.returnedAt, stage: 1, at: ctx.now, expectedAt: null } as const
    if (await insertNotice(ctx.tx, notice)) await kindOf(kinds, file).reminded(ctx, file, { until: correctionUntil(file.returnedAt) })
  }
  return waiting.length
}

/** Closes returned files whose told time is over, and says so. What was declared stays.
 *  @returns how many were closed */
export async function closeLapsed(ctx: Ctx, kinds: CaseKinds): Promise<number> {
  if (!isTimeToTell(ctx.now)) return 0
  const lapsed = await listLapsed(ctx.tx, lapsedBefore(ctx.now), AT_ONCE)
  for (const id of lapsed) {
    const file = await lockCaseFile(ctx.tx, id as Uuid)
    if (file?.state !== 'returned') continue
    const closed = await moveCaseFile(ctx, file, 'lapse', { role: 'system' })
    await kindOf(kinds, file).lapsed(ctx, closed)
  }
  return lapsed.length
}
