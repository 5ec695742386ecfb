import type { Feedback } from '#contract/feedback.ts'
import { isFeedbackPicture, type FeedbackPicture } from '#domain/registration/photo-kinds.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { FormHere } from '../review/index.ts'
import type { FeedbackDeps } from './feedback.ts'
import type { FeedbackRow } from './store.ts'

type With = Pick<FeedbackDeps, 'pictures'>

/** One folder for a person, or for the browser of a guest. */
export const formOf = (participantId: Uuid | null, secret: string | undefined): FormHere => ({ participantId, scope: 'feedback', secret })

/** What went along, for whoever has sent it. */
export async function picturesOf(ctx: Ctx, { pictures }: With, row: FeedbackRow): Promise<Feedback['pictures']> {
  const found = row.contentSealed === null ? [] : await pictures.list(ctx, row.id as Uuid)
  return found.flatMap(({ id, kind, at }) => (isFeedbackPicture(kind) ? [{ id, kind, at: at.toISOString() }] : []))
}

interface GoingAlong {
  /** Who is signed in; null: a guest. */
  readonly participantId: Uuid | null
  readonly secret: string | undefined
  /** What the person sees in the form. */
  readonly kinds: readonly FeedbackPicture[]
}

/** What is to go along is in the folder of this browser: nobody believes to have sent what is gone.
 *  @throws PAPERS_MISSING naming each */
export async function refuseGonePictures(ctx: Ctx, { pictures }: With, { participantId, secret, kinds }: GoingAlong): Promise<void> {
  if (kinds.length === 0) return
  const there = await pictures.there(ctx, formOf(participantId, secret))
  const gone = kinds.filter(kind => !there.includes(kind))
  if (gone.length === 0) return
  throw new Problem(
    'PAPERS_MISSING',
    {},
    gone.map(kind => ({ field: `photos.${kind}`, code: 'PHOTO_REQUIRED' as const })),
  )
}

/** They belong to the case from here on, and nobody adds to them. What the folder has besides is forgotten. */
export async function filePictures(
  ctx: Ctx,
  { pictures }: With,
  { participantId, secret, kinds }: GoingAlong,
  {
    id,
    caseFileId,
    socialInsuranceNo,
  }: { readonly id: string; readonly caseFileId: string | null; readonly socialInsuranceNo: string | null },
): Promise<void> {
  if (kinds.length === 0) return
  const of = { subjectId: id as Uuid, caseFileId: caseFileId as Uuid, socialInsuranceNo, kinds }
  await pictures.file(ctx, formOf(participantId, secret), of)
}
