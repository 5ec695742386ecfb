import { addDays, dayInVietnam } from '#domain/kernel/date.ts'
import { OUTCOMES } from '#domain/review/queue.ts'
import { minutesWithAgency } from '#domain/review/working-time.ts'
import type { Ctx } from '#server/platform/context.ts'
import { calendarBetween } from '../review/index.ts'
import { insertFacts, listNewSteps, listStepsOf, type NewStep, type Step } from './store.ts'

/** As many as one transaction takes. */
export const AT_ONCE = 500

/** Turns steps of files that are not counted yet into facts; safe to repeat.
 *  @returns how many there were; as many as one transaction takes when there may be more */
export async function gatherFacts(ctx: Ctx): Promise<number> {
  const fresh = await listNewSteps(ctx.tx, AT_ONCE)
  if (!fresh.length) return 0
  const lives = await livesOf(ctx, fresh)
  const days = [...lives.values()].flat().map(({ at }) => dayInVietnam(at))
  const first = days.toSorted()[0] ?? ctx.today
  const calendar = await calendarBetween(ctx.tx, first, addDays(ctx.today, 1))
  await insertFacts(
    ctx.tx,
    fresh.map(step => {
      const until = (lives.get(step.caseFileId) ?? []).filter(({ version }) => version <= step.version)
      const isDecision = OUTCOMES.some(outcome => outcome === step.toState)
      return {
        caseFileId: step.caseFileId,
        version: step.version,
        agencyCode: step.agencyCode,
        kind: step.kind,
        step: step.action === 'submit' ? 'received' : step.toState,
        at: step.at,
        day: dayInVietnam(step.at),
        workMinutes: isDecision ? minutesWithAgency(until, calendar) : null,
        inTime: isDecision ? step.at <= step.dueAt : null,
        atFirst: isDecision ? !until.some(({ toState }) => toState === 'returned') : null,
        reasons: step.toState === 'returned' || step.toState === 'rejected' ? [...reasonsOf(until, step)] : [],
      }
    }),
  )
  return fresh.length
}

/** The whole life of each file, in its order. */
async function livesOf(ctx: Ctx, fresh: readonly NewStep[]): Promise<ReadonlyMap<string, readonly Step[]>> {
  const steps = await listStepsOf(ctx.tx, [...new Set(fresh.map(({ caseFileId }) => caseFileId))])
  return Map.groupBy(steps, ({ caseFileId }) => caseFileId)
}

/** What the step itself says. */
const reasonsOf = (steps: readonly Step[], { version }: NewStep): readonly string[] =>
  steps.find(step => step.version === version)?.reasons ?? []
