import type { OtpSent } from '#contract/one-time-code.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { mayRetake, withCorrections } from '#domain/registration/correction.ts'
import type { Declaration } from '#domain/registration/declaration.ts'
import { PHOTO_KINDS } from '#domain/registration/photo-kinds.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { consumeCode, hashToken, isFlowOf, newToken, openFlow, presentOnly, sendCode, type OtpPurpose } from '../accounts/index.ts'
import { askedOf } from './correction.ts'
import { correctionContact, dossierOf, holdDossier, idOf, openDeclaration, sealPending, type RegistrationDeps } from './dossier.ts'
import { policiesFor } from './filed-under.ts'
import { carryPhotos } from './photos.ts'
import { accessOf, findByAccess, findByCaseFile, getRegistration, updateRegistration, type RegistrationRow } from './store.ts'
import { findTracked } from './track.ts'

interface Named {
  readonly no: string
  readonly contact: string
}

/** Sends a code to the contact of a returned dossier, so that it can be corrected in another browser than the one that sent it.
 *  @returns CASE_FILE_NOT_FOUND @throws ACTION_NOT_ALLOWED unless returned · OTP_WAIT · OTP_BUDGET */
export async function requestCorrection(
  ctx: Ctx,
  deps: RegistrationDeps,
  input: Named & { readonly language: 'vi' | 'en' },
): Promise<{ readonly flow: Uuid; readonly otp: OtpSent } | Problem> {
  const id = await findTracked(ctx, input)
  if (id instanceof Problem) return id
  const { row } = await dossierOf(ctx, id)
  if (!(await askedOf(ctx, row))) throw new Problem('ACTION_NOT_ALLOWED')
  const contact = await correctionContact(ctx, row)
  const limits = await policiesFor(ctx, row)
  const purpose: OtpPurpose = {
    purpose: 'correction',
    subjectKind: 'registration',
    subjectId: idOf(row),
    language: input.language,
    host: deps.host,
    limits,
  }
  const flow = await openFlow(ctx, null, purpose)
  await sendCode(ctx, deps.otpKey, flow, purpose, contact)
  return { flow, otp: await presentOnly(ctx, flow, contact, limits.otpPauseS) }
}

/** Proves the contact: the dossier belongs to this browser from here on, and no longer to the one before.
 *  @returns the case file, and the secret for the cookie when it is a new one; or OTP_* and CASE_FILE_NOT_FOUND, which keep the count of guesses
 *  @throws ACTION_NOT_ALLOWED when it is no longer returned */
export async function openCorrection(
  ctx: Ctx,
  deps: RegistrationDeps,
  input: Named & { readonly flow: string; readonly code: string; readonly secret: string | undefined },
): Promise<{ readonly id: Uuid; readonly secret: string | undefined } | Problem> {
  const id = await findTracked(ctx, input)
  if (id instanceof Problem) return id
  const found = await findByCaseFile(ctx.tx, id)
  if (!found || !(await isFlowOf(ctx, input.flow, { purpose: 'correction', subjectId: found.id }))) return new Problem('OTP_USED')
  const contacts = [await correctionContact(ctx, found)]
  const proven = await consumeCode(ctx, deps.otpKey, input.flow as Uuid, { code: input.code, contacts })
  if (proven instanceof Problem) return proven
  const row = await getRegistration(ctx.tx, found.id)
  if (!(await askedOf(ctx, row))) throw new Problem('ACTION_NOT_ALLOWED')
  // A browser keeps the secret that opens what else was begun in it; one that this server has not made is not taken over.
  const isOurs = input.secret !== undefined && (await findByAccess(ctx.tx, hashToken(input.secret))) !== undefined
  const secret = isOurs && input.secret !== undefined ? input.secret : newToken()
  await giveTo(ctx, row, { accessHash: hashToken(secret) })
  return { id, secret: isOurs ? undefined : secret }
}

/** A browser that declared anew and proved the same contact gets the returned dossier itself: with what it typed and photographed for
 *  the named items, and everything else as it was sent. Its own declaration ends. */
export async function takeOverDossier(
  ctx: Ctx,
  deps: RegistrationDeps,
  browser: RegistrationRow,
  { caseFileId, typed }: { readonly caseFileId: Uuid; readonly typed: Declaration },
): Promise<void> {
  const { row } = await holdDossier(ctx, caseFileId)
  const [asked, before] = [await askedOf(ctx, row), await openDeclaration(ctx, row)]
  const accessHash = await accessOf(ctx.tx, browser.id)
  const version = await updateRegistration(ctx.tx, browser, { accessHash: hashToken(newToken()), otpFlowId: null, expiresAt: ctx.now })
  await recordAudit(ctx, {
    action: 'registration.replaced',
    subjectKind: 'registration',
    subjectId: idOf(browser),
    subjectVersion: version,
  })
  const corrected = asked && before && withCorrections(before, { ...typed, contactChannel: before.contactChannel }, asked.items)
  if (asked) await carryPhotos(ctx, deps, { from: browser, to: row, kinds: PHOTO_KINDS.filter(kind => mayRetake(kind, asked.items)) })
  await giveTo(ctx, row, { accessHash, ...(corrected && { pendingSealed: await sealPending(ctx, idOf(row), corrected) }) })
}

async function giveTo(
  ctx: Ctx,
  row: RegistrationRow,
  change: { readonly accessHash: Buffer; readonly pendingSealed?: Buffer },
): Promise<void> {
  const version = await updateRegistration(ctx.tx, row, change)
  await recordAudit(ctx, {
    action: 'registration.open_elsewhere',
    subjectKind: 'registration',
    subjectId: idOf(row),
    subjectVersion: version,
  })
}
