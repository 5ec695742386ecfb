import { dayInVietnam } from '#domain/kernel/date.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Declaration } from '#domain/registration/declaration.ts'
import type { Form01 } from '#server/forms/index.ts'
import type { Ctx } from '#server/platform/context.ts'
import { caseTrack } from '../review/index.ts'
import { idOf, readOwnRegistration, refuseWhenOver, waitingDeclaration, type RegistrationDeps } from './dossier.ts'
import { photoOpener } from './photos.ts'
import { findOwnPhoto } from './photo-store.ts'
import { findPhoto, type RegistrationRow } from './store.ts'
import { addressLine, findAgency, placeOf } from './views.ts'
import type { Uuid } from '#domain/kernel/ids.ts'

/** The data of form 01, collected in the transaction; the portrait is opened and the page typeset after it. */
export async function form01Of(
  ctx: Ctx,
  deps: RegistrationDeps,
  { row, declaration, portrait: findPortrait = findPhoto }: FormSource,
): Promise<() => Promise<Form01>> {
  const file = row.caseFileId ? await caseTrack(ctx, row.caseFileId as Uuid) : undefined
  const facts = await factsOf(ctx, declaration)
  const portrait = await photoOpener(ctx, deps, idOf(row), await findPortrait(ctx.tx, row.id, 'portrait'))
  return async () => ({
    ...facts,
    language: 'vi',
    caseNo: file?.no ?? '',
    date: dayInVietnam(file?.submittedAt ?? ctx.now),
    portrait: portrait ? await portrait() : null,
  })
}

interface FormSource {
  readonly row: RegistrationRow
  readonly declaration: Declaration
  /** Whose view of the photos [the office's]. */
  readonly portrait?: typeof findPhoto
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
  return form01Of(ctx, deps, { row, declaration, portrait: findOwnPhoto })
}
