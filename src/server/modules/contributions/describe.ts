import type { DisputedMatter } from '#contract/disputes.ts'
import type { Finding } from '#domain/contributions/findings.ts'
import { watch } from '#domain/contributions/watch.ts'
import { isUuid, type Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { presentFinding } from './record.ts'
import { findPeriod, watchedMovementsOf, watchedPeriodsOf } from './views.ts'

interface Described {
  readonly about: DisputedMatter
  /** Whose book it stands in. */
  readonly unitCode: string | null
}

/** What stands in somebody's history about a matter that is reported as wrong: `finding:` and the key of a finding, or `period:` and the id of
 *  a row. Undefined when it is not theirs, or does not stand there (any more). */
export async function describeContribution(ctx: Ctx, participantId: Uuid, matter: string): Promise<Described | undefined> {
  const [kind, key] = [matter.slice(0, matter.indexOf(':')), matter.slice(matter.indexOf(':') + 1)]
  if (kind === 'finding') return describeFinding(ctx, participantId, key)
  if (kind !== 'period' || !isUuid(key)) return undefined
  const period = await findPeriod(ctx.tx, { participantId, id: key })
  return period && { about: { finding: null, period, visit: null }, unitCode: period.unitCode }
}

async function describeFinding(ctx: Ctx, participantId: Uuid, key: string): Promise<Described | undefined> {
  const finding = (await findingsOf(ctx, participantId)).find(each => each.key === key)
  return finding && { about: { finding: presentFinding(finding), period: null, visit: null }, unitCode: finding.units[0]?.unitCode ?? null }
}

/** What the watch finds in somebody's book today. */
export async function findingsOf({ tx, today }: Ctx, participantId: Uuid): Promise<readonly Finding[]> {
  const [periods, movements] = [await watchedPeriodsOf(tx, participantId), await watchedMovementsOf(tx, participantId)]
  return watch(periods, movements, today)
}
