import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Declaration } from '#domain/registration/declaration.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { FileStore } from '#server/platform/files.ts'
import { findByCaseFile, getRegistration, readRegistration, type RegistrationRow } from './store.ts'

/** What the use cases of registration need from outside. */
export interface RegistrationDeps {
  readonly files: FileStore
  readonly otpKey: Buffer
  readonly hotline: string
  readonly host: string
}

export const PLACE = 'registration.declaration'

/** The registration of the acting browser, not locked: for who must lock something else first. Decisions lock the case file and then
 *  the registration, so nobody may hold the registration and wait for the case file. */
export async function readOwnRegistration(ctx: Ctx): Promise<RegistrationRow> {
  if (ctx.actor.kind !== 'applicant') throw new Problem('REGISTRATION_EXPIRED')
  return readRegistration(ctx.tx, ctx.actor.registrationId)
}

/** The registration of the acting browser, locked. */
export async function ownRegistration(ctx: Ctx): Promise<RegistrationRow> {
  if (ctx.actor.kind !== 'applicant') throw new Problem('REGISTRATION_EXPIRED')
  return getRegistration(ctx.tx, ctx.actor.registrationId)
}

export const idOf = (row: { readonly id: string }): Uuid => row.id as Uuid

export async function openDeclaration(ctx: Ctx, row: Pick<RegistrationRow, 'id' | 'declarationSealed'>): Promise<Declaration | undefined> {
  if (!row.declarationSealed) return undefined
  const key = await ctx.vault.keyOf(ctx.tx, idOf(row))
  // Written by sealDeclaration() only, after the contract has parsed it.
  return JSON.parse(key.openText(PLACE, row.id, row.declarationSealed)) as Declaration
}

export async function sealDeclaration(ctx: Ctx, id: Uuid, declaration: Declaration): Promise<Buffer> {
  const key = await ctx.vault.keyOf(ctx.tx, id)
  return key.seal(PLACE, id, JSON.stringify(declaration))
}

/** The registration behind a case file with its declaration. */
export async function dossierOf(ctx: Ctx, caseFileId: Uuid): Promise<{ readonly row: RegistrationRow; readonly declaration: Declaration }> {
  const row = await findByCaseFile(ctx.tx, caseFileId)
  const declaration = row && (await openDeclaration(ctx, row))
  if (!row || !declaration) throw new Error('a case file without its registration')
  return { row, declaration }
}
