import type { Photo } from '#contract/registration-declaration.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { PhotoKind } from '#domain/registration/photo-kinds.ts'
import type { CorrectionItem } from '#domain/review/corrections.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { CaseKind } from './case-kind.ts'

/** Whose form it is, and in which browser it is filled in. */
export interface FormHere {
  /** Who is signed in; null: a guest, whose folder the cookie alone opens. */
  readonly participantId: Uuid | null
  /** What is being filled in: one folder for each. */
  readonly scope: string
  /** Of the browser's cookie. */
  readonly secret: string | undefined
}

/** Where the photos of a form go (`X-Registration` of the uploads), and which are there. */
interface Folder {
  readonly id: Uuid
  readonly photos: readonly Photo[]
  /** For the cookie, when a folder was begun. */
  readonly secret: string | undefined
}

/** Photos that somebody sends along with a form: papers of a request, pictures of feedback. They arrive, are checked, sealed and
 *  swept as those of a registration are; product.ts plugs its folder in (ADR 0076). */
export interface PhotosAlong {
  /** Begins a folder, or goes on with the one that this browser has begun for the same form. Another browser's is forgotten. */
  begin(ctx: Ctx, form: FormHere, of: { readonly kinds: readonly PhotoKind[]; readonly language: 'vi' | 'en' }): Promise<Folder>
  /** What this browser has put into the folder of a form; nothing in any other. */
  there(ctx: Ctx, form: FormHere): Promise<readonly PhotoKind[]>
  /** The form was sent: of what this browser has put there, these kinds belong to its case, and nobody adds to them. */
  file(
    ctx: Ctx,
    form: FormHere,
    of: {
      readonly subjectId: Uuid
      readonly caseFileId: Uuid
      readonly socialInsuranceNo: string | null
      readonly kinds: readonly PhotoKind[]
    },
  ): Promise<void>
  /** Opens the folder of a returned case to this browser: what was named can be sent anew. One without photos gets a folder. */
  reopen(
    ctx: Ctx,
    form: FormHere,
    of: {
      readonly subjectId: Uuid
      readonly caseFileId: Uuid
      readonly kinds: readonly PhotoKind[]
      readonly language: 'vi' | 'en'
    },
  ): Promise<Folder>
  /** The case is sent again: what was sent anew takes the place of what the officer has seen.
   *  @returns the named photos that were not sent anew; then nothing has changed */
  settle(
    ctx: Ctx,
    subjectId: Uuid,
    asked: { readonly items: readonly CorrectionItem[]; readonly returnedAt: Date },
  ): Promise<readonly PhotoKind[]>
  /** What officers see. */
  list(ctx: Ctx, subjectId: Uuid): Promise<Awaited<ReturnType<CaseKind['content']>>['photos']>
  /** Undefined for a photo of anything else. */
  photo(ctx: Ctx, subjectId: Uuid, photoId: Uuid): ReturnType<CaseKind['photo']>
  /** All that are there, for the copy of the own data. */
  photos(ctx: Ctx, subjectId: Uuid): Promise<readonly { readonly kind: PhotoKind; readonly open: () => Promise<Uint8Array> }[]>
  /** What a person has put into folders and never sent. */
  forgetUnsent(ctx: Ctx, participantId: Uuid): Promise<void>
}
