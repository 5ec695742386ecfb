import type { DecisionWords } from '#contract/review-parts.ts'
import { isUuid, type Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { moveCaseFile, refuseTransition, type Move } from './move.ts'
import { byOfficer, getOfficersFile, kindOf, refusalOfKin, type CaseKinds } from './officer.ts'
import { listCorrections, lockCaseFile, type CaseFileRecord } from './store.ts'
import { correctionOf } from './track.ts'

/** Looks whether a support request could be settled by the named dossier: one of the number that the request names, in the officer's
 *  area, in the version on the screen, and not in the hands of a colleague.
 *  @throws CASE_FILE_NOT_FOUND · CASE_FILE_CHANGED · CASE_FILE_OF_COLLEAGUE · ACTION_NOT_ALLOWED · FIELDS_INVALID for the dossier of another
 *  number */
export async function checkSettling(ctx: Ctx, file: CaseFileRecord, { dossier, way }: DecisionWords): Promise<void> {
  if (!dossier || !way) throw new Problem('FIELDS_INVALID', {}, [{ field: 'dossier', code: 'REQUIRED' }])
  const found = await getOfficersFile(ctx, dossier.id)
  refuseOther(file, found, dossier.version)
  await refuseTransition(ctx, found, way, byOfficer(ctx))
}

/** The dossier by which a request is settled is nobody's own either. Without a dossier there is nothing to refuse.
 *  @returns OWN_CASE_FILE · RELATIVE_CASE_FILE, kept with their trace */
export async function refusalOfDossiersKin(
  ctx: Ctx,
  kinds: CaseKinds,
  words: Pick<DecisionWords, 'dossier'> | undefined,
): Promise<Problem | undefined> {
  const found = await settlingDossier(ctx, words)
  return found && refusalOfKin(ctx, kinds, found)
}

/** The dossier that a settlement names. */
export const settlingDossier = async (ctx: Ctx, words: Pick<DecisionWords, 'dossier'> | undefined): Promise<CaseFileRecord | undefined> =>
  words?.dossier ? getOfficersFile(ctx, words.dossier.id) : undefined

function refuseOther(file: CaseFileRecord, found: CaseFileRecord, version: number): void {
  if (found.kind !== 'registration' || found.socialInsuranceNo !== file.socialInsuranceNo)
    throw new Problem('FIELDS_INVALID', {}, [{ field: 'dossier', code: 'OTHER_PERSON' }])
  if (found.version !== version) throw new Problem('CASE_FILE_CHANGED')
}

/** Settles a support request by its dossier: opened for another phone, or ended so that the person registers anew. Both files move in
 *  this transaction, each with its event and audit row.
 *  @throws CASE_FILE_CHANGED when the dossier has moved since the decision */
export async function settleByDossier(
  ctx: Ctx,
  kinds: CaseKinds,
  file: CaseFileRecord,
  { words, by }: { readonly words: DecisionWords; readonly by: Move & { readonly decidedBy: Uuid } },
): Promise<void> {
  const { dossier, way, note } = words
  const found = dossier && isUuid(dossier.id) ? await lockCaseFile(ctx.tx, dossier.id) : undefined
  if (!found || !way) throw new Problem('CASE_FILE_CHANGED')
  refuseOther(file, found, dossier?.version ?? 0)
  const settled = await moveCaseFile(ctx, file, 'settle', { ...by, note })
  // The dossier is moved by who has decided: that officer may hold it.
  const officer = { role: 'officer', id: by.decidedBy } as const
  const moved = await moveCaseFile(ctx, found, way, {
    ...officer,
    ...(way === 'ask_phone' && { corrections: await withPhone(ctx, found) }),
  })
  const contact = await kindOf(kinds, file).answered(ctx, settled, { note, settled: { file: moved, way } })
  await kindOf(kinds, moved).settled(ctx, moved, { way, contact })
}

/** What was asked before stays asked; the phone comes to it. */
async function withPhone(ctx: Ctx, { id, state, version }: CaseFileRecord) {
  const before = state === 'returned' ? await listCorrections(ctx.tx, id) : []
  const asked = before.filter(one => one.version === version).flatMap(correctionOf)
  return [...asked.filter(({ item }) => item !== 'phone'), { item: 'phone', reason: 'phone_wrong' } as const]
}
