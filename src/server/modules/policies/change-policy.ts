import { addDays, isPlainDate, type PlainDate } from '#domain/kernel/date.ts'
import type { FieldProblem } from '#domain/kernel/field.ts'
import { isPolicyKey, POLICY_RULES, wrongValue } from '#domain/kernel/policy.ts'
import type { PolicyScope } from '#domain/kernel/policy-scope.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { changeableScope } from './scope.ts'
import { findChange, insertChange, listChanges, lockSlot } from './store.ts'

/** A change may be dated so far ahead: what is planned for longer is forgotten. */
const DAYS_AHEAD = 366

export interface NewChange {
  readonly key: string
  readonly scope: PolicyScope
  /** null: this scope says nothing any more. */
  readonly value: unknown
  readonly validFrom: string
  readonly reason: string
  /** The latest row that was on the screen; 0 for none. Left out at the command line. */
  readonly seen?: number
}

/** Writes a change of a policy: a row with its reason, audited. Dossiers that were sent before keep what they were filed under.
 *  @returns the number of the change
 *  @throws NOT_FOUND · POLICY_OUT_OF_REACH · FIELDS_INVALID · POLICY_CHANGED when somebody was faster */
export async function changePolicy(ctx: Ctx, change: NewChange): Promise<number> {
  if (!isPolicyKey(change.key)) throw new Problem('NOT_FOUND')
  const { agencyCode } = await changeableScope(ctx, change.scope)
  const problems = wrongFields(ctx, change)
  if (problems.length) throw new Problem('FIELDS_INVALID', {}, problems)
  await refuseUnseen(ctx, change)
  return write(ctx, 'policies.change', agencyCode, { ...change, takesBack: null })
}

function wrongFields(ctx: Ctx, { key, scope, value, validFrom, reason }: NewChange): readonly FieldProblem[] {
  if (!isPolicyKey(key)) return [{ field: 'key', code: 'CHOICE' }]
  const wrong = value === null ? undefined : wrongValue(key, value)
  return [
    ...(POLICY_RULES[key].scopes.includes(scope.kind) ? [] : [{ field: 'kind', code: 'CHOICE' as const }]),
    ...(wrong ? [{ field: 'value', ...wrong }] : []),
    ...wrongDay(ctx.today, validFrom),
    ...(reason === '' ? [{ field: 'reason', code: 'REQUIRED' as const }] : []),
  ]
}

function wrongDay(today: PlainDate, validFrom: string): readonly FieldProblem[] {
  if (!isPlainDate(validFrom)) return [{ field: 'validFrom', code: 'DAY_REQUIRED' }]
  const latest = addDays(today, DAYS_AHEAD)
  if (validFrom < today || validFrom > latest) return [{ field: 'validFrom', code: 'DAY_RANGE', values: { from: today, until: latest } }]
  return []
}

/** Two administrators who look at the same policy: the second hears that it has changed. */
async function refuseUnseen(ctx: Ctx, { key, scope, seen }: Pick<NewChange, 'key' | 'scope' | 'seen'>): Promise<void> {
  await lockSlot(ctx.tx, key, scope)
  const [latest] = await listChanges(ctx.tx, scope, key)
  if (seen !== undefined && (latest?.no ?? 0) !== seen) throw new Problem('POLICY_CHANGED')
}

/** Takes a change back: what counted before it counts again, from the same day on.
 *  @throws NOT_FOUND · POLICY_OUT_OF_REACH · POLICY_CHANGED · ACTION_NOT_ALLOWED for what was taken back already */
export async function takeBackPolicyChange(
  ctx: Ctx,
  { reason, seen, ...which }: ({ readonly id: string } | { readonly no: number }) & { readonly reason: string; readonly seen?: number },
): Promise<PolicyScope> {
  const change = await findChange(ctx.tx, which)
  if (!change) throw new Problem('NOT_FOUND')
  const { agencyCode } = await changeableScope(ctx, change.scope)
  await refuseUnseen(ctx, { ...change, ...(seen !== undefined && { seen }) })
  const history = await listChanges(ctx.tx, change.scope, change.key)
  if (change.takesBack !== null || history.some(({ takesBack }) => takesBack === change.no)) throw new Problem('ACTION_NOT_ALLOWED')
  await write(ctx, 'policies.take_back', agencyCode, { ...change, value: null, reason, takesBack: change.no })
  return change.scope
}

interface Row extends Omit<NewChange, 'seen'> {
  readonly takesBack: number | null
}

async function write(ctx: Ctx, action: string, agencyCode: string | null, row: Row): Promise<number> {
  const id = ctx.newId()
  const { no } = await insertChange(ctx.tx, {
    id,
    key: row.key,
    scopeKind: row.scope.kind,
    scopeCode: row.scope.code,
    value: row.value === null ? null : JSON.stringify(row.value),
    validFrom: row.validFrom,
    takesBack: row.takesBack,
    reason: row.reason,
    changedBy: ctx.actor.kind === 'staff' ? ctx.actor.staffId : null,
    changedAt: ctx.now,
  })
  await recordAudit(ctx, {
    action,
    subjectKind: 'policy_change',
    subjectId: id,
    subjectVersion: 1,
    reason: `${row.key} ${row.scope.kind} ${row.scope.code}`.trim(),
    detail: { value: row.value, validFrom: row.validFrom, takesBack: row.takesBack },
    ...(agencyCode !== null && { agencyCode }),
  })
  return no
}
