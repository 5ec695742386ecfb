import { randomBytes } from 'node:crypto'
import type { RegistrationHere } from '#contract/registration.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit, recordEnds } from '../audit/index.ts'
import { hashToken } from '../accounts/index.ts'
import { idOf, ownRegistration } from './dossier.ts'
import { presentHere } from './present.ts'
import { deleteFiles } from './photos.ts'
import { deleteRegistrations, listByAccess, updateRegistration } from './store.ts'
import { filesOf } from './upload-store.ts'

/** What was begun in the browser with this secret. */
export async function listHere(ctx: Ctx, secret: string | undefined): Promise<RegistrationHere[]> {
  const rows = secret ? await listByAccess(ctx.tx, hashToken(secret)) : []
  const shown: RegistrationHere[] = []
  for (const row of rows) shown.push(await presentHere(ctx, row))
  return shown
}

/** Forgets what was never sent, with its photos. */
export async function forgetUnsent(ctx: Ctx, id: string): Promise<void> {
  await deleteFiles(ctx, await filesOf(ctx.tx, [id]))
  const gone = await deleteRegistrations(ctx.tx, [id])
  await recordEnds(ctx, { action: 'registration.forget', subjectKind: 'registration' }, gone)
}

/** Takes a declaration off this browser: unsent it is deleted with its photos; a dossier goes on, and is reached by tracking. */
export async function forgetHere(ctx: Ctx): Promise<void> {
  const row = await ownRegistration(ctx)
  if (!row.caseFileId) return forgetUnsent(ctx, row.id)
  const version = await updateRegistration(ctx.tx, row, { accessHash: randomBytes(32) })
  await recordAudit(ctx, { action: 'registration.forget', subjectKind: 'registration', subjectId: idOf(row), subjectVersion: version })
}
