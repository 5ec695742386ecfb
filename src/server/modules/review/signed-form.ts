import { dayInVietnam, isPlainDate, type PlainDate } from '#domain/kernel/date.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { LIVE_STATES } from '#domain/review/transitions.ts'
import type { Ctx } from '#server/platform/context.ts'
import { getOfficersFile, kindOf, refusalOfKin, type CaseKinds } from './officer.ts'
import { lockCaseFile, type CaseFileRecord } from './store.ts'

/** Notes that the form signed on paper has come in, or that it was noted by mistake. Whoever sits at the counter may do so, also for a
 *  file that a colleague holds.
 *  @param on the day on which it came; null: it is not here
 *  @returns OWN_CASE_FILE · RELATIVE_CASE_FILE, kept with their trace
 *  @throws CASE_FILE_NOT_FOUND · ACTION_NOT_ALLOWED for a file that is closed or needs none · FIELDS_INVALID for a day before the
 *  dossier or in the future */
export async function recordSignedForm(
  ctx: Ctx,
  kinds: CaseKinds,
  { id, on }: { readonly id: string; readonly on: string | null },
): Promise<CaseFileRecord | Problem> {
  const seen = await getOfficersFile(ctx, id)
  // Held, so that a decision waits for the note or the note for the decision.
  const file = await lockCaseFile(ctx.tx, seen.id)
  if (!file || !LIVE_STATES.includes(file.state)) throw new Problem('ACTION_NOT_ALLOWED')
  const ofKin = await refusalOfKin(ctx, kinds, file)
  if (ofKin) return ofKin
  await kindOf(kinds, file).receiveSignedForm(ctx, file, on === null ? null : possibleDay(ctx, file, on))
  return file
}

function possibleDay(ctx: Ctx, file: CaseFileRecord, on: string): PlainDate {
  const from = dayInVietnam(file.submittedAt)
  if (!isPlainDate(on)) throw new Problem('FIELDS_INVALID', {}, [{ field: 'on', code: 'DAY_REQUIRED' }])
  if (on < from || on > ctx.today)
    throw new Problem('FIELDS_INVALID', {}, [{ field: 'on', code: 'DAY_RANGE', values: { from, until: ctx.today } }])
  return on
}
