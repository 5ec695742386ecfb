import { Problem } from '#domain/kernel/problem.ts'
import { changedOtherwise, mayRetake, photosToRetake } from '#domain/registration/correction.ts'
import type { Declaration } from '#domain/registration/declaration.ts'
import type { PhotoKind } from '#domain/registration/photo-kinds.ts'
import { namedItems, type CorrectionItem } from '#domain/review/corrections.ts'
import type { Ctx } from '#server/platform/context.ts'
import { askedCorrections } from '../review/index.ts'
import { openDeclaration } from './dossier.ts'
import { listOwnPhotos } from './photo-store.ts'
import type { RegistrationRow } from './store.ts'

/** What an officer wants corrected of a returned dossier. */
export interface Asked {
  readonly items: readonly CorrectionItem[]
  readonly returnedAt: Date
}

/** Undefined unless the dossier of this registration is returned. */
export async function askedOf(ctx: Ctx, row: { readonly caseFileId: string | null }): Promise<Asked | undefined> {
  const asked = row.caseFileId ? await askedCorrections(ctx, row.caseFileId) : undefined
  return asked && { items: namedItems(asked.corrections), returnedAt: asked.returnedAt }
}

/** Only what was named may change, and a named photo must be sent anew; that it is another one than the officer has seen is asked when
 *  it arrives (finish-upload.ts).
 *  @throws FIELDS_INVALID with NOT_TO_CORRECT for each other field · REGISTRATION_PHOTOS_MISSING for named photos not sent anew */
export async function refuseOtherCorrections(ctx: Ctx, row: RegistrationRow, declaration: Declaration): Promise<Asked | undefined> {
  const asked = await askedOf(ctx, row)
  const before = asked && (await openDeclaration(ctx, row))
  if (!asked || !before) return undefined
  const changed = changedOtherwise(before, declaration, asked.items)
  if (changed.length)
    throw new Problem(
      'FIELDS_INVALID',
      {},
      changed.map(problem => ({ ...problem, field: `declaration.${problem.field}` })),
    )
  const photos = (await listOwnPhotos(ctx.tx, row.id)).map(({ kind, createdAt }) => ({ kind, at: createdAt }))
  const missing = photosToRetake(asked.items, photos, asked.returnedAt)
  if (missing.length)
    throw new Problem(
      'REGISTRATION_PHOTOS_MISSING',
      {},
      missing.map(kind => ({ field: `photos.${kind}`, code: 'PHOTO_REQUIRED' as const })),
    )
  return asked
}

/** A photo of a returned dossier may be changed when it was named; those of the paper also when its number was.
 *  @throws FIELDS_INVALID with NOT_TO_CORRECT */
export async function refuseOtherPhoto(ctx: Ctx, row: RegistrationRow, kind: PhotoKind): Promise<void> {
  const asked = await askedOf(ctx, row)
  if (!asked || mayRetake(kind, asked.items)) return
  throw new Problem('FIELDS_INVALID', {}, [{ field: `photos.${kind}`, code: 'NOT_TO_CORRECT' }])
}
