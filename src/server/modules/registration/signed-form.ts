import type { PlainDate } from '#domain/kernel/date.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import type { DecidedFile } from '../review/index.ts'
import { dossierOf, holdDossier, idOf } from './dossier.ts'
import { policiesFor } from './filed-under.ts'
import { updateRegistration, type RegistrationRow } from './store.ts'

export interface SignedForm {
  /** By the policies that the dossier was filed under. */
  readonly isNeeded: boolean
  /** The day on which the agency got it. */
  readonly on: string | null
}

export async function signedFormOf(ctx: Ctx, row: RegistrationRow): Promise<SignedForm> {
  const { signedDeclaration } = await policiesFor(ctx, row)
  return { isNeeded: signedDeclaration, on: signedDeclaration ? row.signedFormOn : null }
}

/** Nobody is approved before the agency holds the paper, where the policy asks for it. */
export async function refusalWithoutForm(ctx: Ctx, file: DecidedFile): Promise<Problem | undefined> {
  const { isNeeded, on } = await signedFormOf(ctx, (await dossierOf(ctx, file.id)).row)
  return isNeeded && on === null ? new Problem('SIGNED_FORM_MISSING') : undefined
}

/** Notes the day on which the paper came; null takes the note back.
 *  @throws ACTION_NOT_ALLOWED for a dossier that needs no paper */
export async function receiveSignedForm(ctx: Ctx, file: DecidedFile, on: PlainDate | null): Promise<void> {
  const { row } = await holdDossier(ctx, file.id)
  if (!(await signedFormOf(ctx, row)).isNeeded) throw new Problem('ACTION_NOT_ALLOWED')
  if (row.signedFormOn === on) return
  const version = await updateRegistration(ctx.tx, row, { signedFormOn: on })
  await recordAudit(ctx, {
    action: on === null ? 'registration.signed_form_undone' : 'registration.signed_form',
    subjectKind: 'registration',
    subjectId: idOf(row),
    subjectVersion: version,
    agencyCode: file.agencyCode,
  })
}
