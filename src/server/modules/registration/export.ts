import type { PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { DECLARATION_FIELDS, type Declaration } from '#domain/registration/declaration.ts'
import type { PhotoKind } from '#domain/registration/photo-kinds.ts'
import type { Ctx } from '#server/platform/context.ts'
import { caseTrack } from '../review/index.ts'
import { idOf, openDeclaration, type RegistrationDeps } from './dossier.ts'
import { listOwnDossiers } from './export-views.ts'
import { photoOpener } from './photos.ts'
import { listPhotos, type RegistrationRow } from './store.ts'
import { findAgency } from './views.ts'

export interface ExportedDossiers {
  readonly dossiers: PersonalData['dossiers']
  /** Opened after the transaction, as the slow part. */
  readonly photos: readonly { readonly name: string; readonly open: () => Promise<Uint8Array> }[]
}

/** What a person has handed in: the own dossiers with everything declared and its photos; of a child's that there was one. A dossier that
 *  somebody else began for the same number, from another contact, is not the person's. */
export async function exportDossiers(ctx: Ctx, deps: RegistrationDeps, participantId: Uuid): Promise<ExportedDossiers> {
  const dossiers: PersonalData['dossiers'] = []
  const photos: ExportedDossiers['photos'][number][] = []
  for (const row of await listOwnDossiers(ctx.tx, participantId)) {
    const own = row.guardianId === null ? await photosOf(ctx, deps, row, `photos/${dossiers.length + 1}`) : []
    photos.push(...own)
    dossiers.push(await dossierOf(ctx, row, own))
  }
  return { dossiers, photos }
}

async function dossierOf(ctx: Ctx, row: RegistrationRow, photos: ExportedDossiers['photos']): Promise<PersonalData['dossiers'][number]> {
  const { no, forChild, state, submittedAt, decidedAt, agencyCode, events } = await caseTrack(ctx, row.caseFileId as Uuid)
  const agency = await findAgency(ctx.tx, agencyCode)
  const declaration = row.guardianId === null ? await openDeclaration(ctx, row) : undefined
  return {
    no,
    forChild,
    agency: agency?.name ?? agencyCode,
    state,
    submittedAt: submittedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    declared: declaration ? declaredOf(declaration) : null,
    steps: events.map(({ action, state: to, at, reasons, note }) => ({ action, state: to, at, reasons, note })),
    photos: photos.map(({ name }) => name),
  }
}

/** Fields that were filled in. */
const declaredOf = (declaration: Declaration): Record<string, string> =>
  Object.fromEntries(DECLARATION_FIELDS.filter(field => declaration[field]).map(field => [field, declaration[field]]))

async function photosOf(ctx: Ctx, deps: RegistrationDeps, row: RegistrationRow, place: string): Promise<ExportedDossiers['photos']> {
  const named = async (photo: { readonly id: string; readonly kind: PhotoKind; readonly fileKey: string }) => {
    const open = await photoOpener(ctx, deps, idOf(row), photo)
    return open ? [{ name: `${place}/${photo.kind}.jpg`, open }] : []
  }
  const found = []
  for (const photo of await listPhotos(ctx.tx, row.id)) found.push(...(await named(photo)))
  return found
}
