import { dayInVietnam } from '#domain/kernel/date.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Declaration } from '#domain/registration/declaration.ts'
import { formatFormCode } from '#domain/registration/form-code.ts'
import type { Form01, FormVerification } from '#server/forms/index.ts'
import type { Ctx } from '#server/platform/context.ts'
import { caseTrack } from '../review/index.ts'
import { dossierOf, idOf, readOwnRegistration, refuseWhenOver, waitingDeclaration, type RegistrationDeps } from './dossier.ts'
import { handedIn, printedCode } from './form-code.ts'
import { photoOpener } from './photos.ts'
import { findOwnPhoto } from './photo-store.ts'
import { findPhoto, type RegistrationRow } from './store.ts'
import { addressLine, findAgency, placeOf } from './views.ts'
import type { Uuid } from '#domain/kernel/ids.ts'

interface Declared {
  readonly row: RegistrationRow
  readonly declaration: Declaration
  /** This is what stands in the dossier; false while a code is waited for. */
  readonly isFiled: boolean
}

/** The data of form 01, collected in the transaction; the portrait is opened and the page typeset after it. What was handed in
 *  carries a code by which anybody can ask whether the form was made here. */
export async function form01Of(ctx: Ctx, deps: RegistrationDeps, declared: Declared): Promise<() => Promise<Form01>> {
  const form = await withoutPortrait(ctx, deps, declared)
  // The applicant sees the portrait of a correction that still waits, the office the one that was handed in.
  const findPortrait = declared.isFiled ? findPhoto : findOwnPhoto
  const portrait = await photoOpener(ctx, deps, idOf(declared.row), await findPortrait(ctx.tx, declared.row.id, 'portrait'))
  return async () => ({ ...form, portrait: portrait ? await portrait() : null })
}

/** What stands in a dossier as form 01, with an empty place for the portrait: for paper that somebody else prints. */
export const filedForm01 = async (ctx: Ctx, deps: Pick<RegistrationDeps, 'origin'>, caseFileId: Uuid): Promise<Form01> =>
  withoutPortrait(ctx, deps, { ...(await dossierOf(ctx, caseFileId)), isFiled: true })

async function withoutPortrait(
  ctx: Ctx,
  { origin }: Pick<RegistrationDeps, 'origin'>,
  { row, declaration, isFiled }: Declared,
): Promise<Form01> {
  const file = isFiled && row.caseFileId ? await caseTrack(ctx, row.caseFileId as Uuid) : undefined
  const filed = file && handedIn(file.events)
  const facts = {
    ...(await factsOf(ctx, declaration)),
    caseNo: file?.no ?? '',
    date: dayInVietnam(filed ? new Date(filed.at) : ctx.now),
  }
  const code = filed && (await printedCode(ctx, { row, facts, submission: filed.submission }))
  return { ...facts, language: 'vi', verification: code === undefined ? null : verificationOf(code, origin), portrait: null }
}

/** The address is written as people type it; the code in it is the whole secret. */
function verificationOf(code: string, origin: string): FormVerification {
  const address = `${origin}/verify/form`
  return { code: formatFormCode(code), page: address.replace(/^https?:\/\//u, ''), address: `${address}/${formatFormCode(code)}` }
}

async function factsOf(ctx: Ctx, d: Declaration) {
  const [agency, place, address] = [await findAgency(ctx.tx, d.agencyCode), await placeOf(ctx.tx, d), await addressLine(ctx.tx, d)]
  return {
    agencyName: agency?.name ?? '',
    fullName: d.fullName,
    socialInsuranceNo: d.socialInsuranceNo,
    personalId: d.personalId,
    address,
    phone: d.phone,
    email: d.email,
    place: place?.province ?? '',
  }
}

/** The form of this browser, with what it declared last.
 *  @throws REGISTRATION_NOT_SENT before there is a declaration · NOT_FOUND after the decision */
export async function ownForm01(ctx: Ctx, deps: RegistrationDeps): Promise<() => Promise<Form01>> {
  const row = await readOwnRegistration(ctx)
  await refuseWhenOver(ctx, row)
  const declaration = await waitingDeclaration(ctx, row)
  if (!declaration) throw new Problem('REGISTRATION_NOT_SENT')
  return form01Of(ctx, deps, { row, declaration, isFiled: row.caseFileId !== null && !row.pendingSealed })
}
