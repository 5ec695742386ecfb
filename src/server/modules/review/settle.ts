import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { SettleWay } from './case-kind.ts'
import { moveCaseFile } from './move.ts'
import { getOfficersFile, getSeenFile, kindOf, officerOf, refuseOwnFile, type CaseKinds, type Seen } from './officer.ts'
import { listCorrections, type CaseFileRecord } from './store.ts'
import { correctionOf } from './track.ts'

export interface Answer extends Seen {
  /** Words of the officer, which the asking person reads. */
  readonly note: string
}

/** Answers a support request in words.
 *  @throws CASE_FILE_NOT_FOUND · CASE_FILE_CHANGED · CASE_FILE_OF_COLLEAGUE · ACTION_NOT_ALLOWED · OWN_CASE_FILE */
export async function answerCaseFile(ctx: Ctx, kinds: CaseKinds, { note, ...seen }: Answer): Promise<CaseFileRecord> {
  const file = await getSeenFile(ctx, seen)
  await refuseOwnFile(ctx, kinds, file)
  const answered = await moveCaseFile(ctx, file, 'answer', { actor: 'officer', id: officerOf(ctx).staffId, note })
  await kindOf(kinds, file).answered(ctx, answered, { note })
  return answered
}

/** Settles a support request by its dossier: opened for another phone, or ended so that the person registers anew. Both files move in
 *  this transaction, each with its event and audit row. The dossier must be of the number that the request names.
 *  @throws CASE_FILE_NOT_FOUND for either · CASE_FILE_CHANGED for either · CASE_FILE_OF_COLLEAGUE · ACTION_NOT_ALLOWED · OWN_CASE_FILE ·
 *  FIELDS_INVALID for the dossier of another number */
export async function settleCaseFile(
  ctx: Ctx,
  kinds: CaseKinds,
  { dossier, way, note, ...seen }: Answer & { readonly dossier: Seen; readonly way: SettleWay },
): Promise<CaseFileRecord> {
  const file = await getSeenFile(ctx, seen)
  const found = await getOfficersFile(ctx, dossier.id)
  if (found.kind !== 'registration' || found.socialInsuranceNo !== file.socialInsuranceNo)
    throw new Problem('FIELDS_INVALID', {}, [{ field: 'dossier', code: 'OTHER_PERSON' }])
  if (found.version !== dossier.version) throw new Problem('CASE_FILE_CHANGED')
  for (const one of [file, found]) await refuseOwnFile(ctx, kinds, one)
  const by = { actor: 'officer', id: officerOf(ctx).staffId } as const
  const settled = await moveCaseFile(ctx, file, 'settle', { ...by, note })
  const moved = await moveCaseFile(ctx, found, way, { ...by, ...(way === 'ask_phone' && { corrections: await withPhone(ctx, found) }) })
  const contact = await kindOf(kinds, file).answered(ctx, settled, { note, settled: { file: moved, way } })
  await kindOf(kinds, moved).settled(ctx, moved, { way, contact })
  return settled
}

/** What was asked before stays asked; the phone comes to it. */
async function withPhone(ctx: Ctx, { id, state, version }: CaseFileRecord) {
  const before = state === 'returned' ? await listCorrections(ctx.tx, id) : []
  const asked = before.filter(one => one.version === version).flatMap(correctionOf)
  return [...asked.filter(({ item }) => item !== 'phone'), { item: 'phone', reason: 'phone_wrong' } as const]
}
