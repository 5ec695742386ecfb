import type { feedbackPictures } from '#contract/feedback-pictures.ts'
import type { PhotoFolder } from '#contract/service-papers.ts'
import { FEEDBACK_PICTURES } from '#domain/registration/photo-kinds.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Call, Handlers } from '#server/platform/http/call.ts'
import { fileOfTicket } from '../review/index.ts'
import { feedbackOf, type FeedbackDeps } from './feedback.ts'
import { GUEST_FEEDBACK } from './guest.ts'
import { formOf } from './pictures.ts'
import { ownFeedback, senderOf } from './sender.ts'
import type { FeedbackRow } from './store.ts'

/** The cookie that opens the folder outlives it; the server's own time limit decides. */
const COOKIE_S = 365 * 86_400

type With = Pick<FeedbackDeps, 'pictures'>

export function feedbackPictureRoutes(deps: With): Handlers<typeof feedbackPictures> {
  const open = async (call: Call, language: 'vi' | 'en', whose: (ctx: Ctx) => Uuid | null): Promise<PhotoFolder> => {
    const begin = (ctx: Ctx) =>
      deps.pictures.begin(ctx, formOf(whose(ctx), call.cookie('registration')), { kinds: FEEDBACK_PICTURES, language })
    const { id, photos, secret } = await call.transact(begin)
    if (secret) call.setCookie('registration', secret, COOKIE_S)
    return { registrationId: id, photos: [...photos] }
  }
  const read = async (call: Call, find: (ctx: Ctx) => Promise<{ readonly row: FeedbackRow; readonly pictureId: string }>) => {
    const bytes = await call.transact(async ctx => {
      const { row, pictureId } = await find(ctx)
      return openPicture(ctx, deps, row, pictureId)
    })
    return { bytes: await bytes() }
  }
  return {
    openFeedbackPictures: (call, { body }) => open(call, body.language, ctx => senderOf(ctx).participantId),
    getFeedbackPicture: (call, { params: { id, pictureId } }) =>
      read(call, async ctx => ({ row: (await ownFeedback(ctx, id)).row, pictureId })),
    openGuestPictures: (call, { body }) => open(call, body.language, () => null),
    readGuestPicture: (call, { body: { ticket, pictureId } }) =>
      read(call, async ctx => ({ row: await feedbackOf(ctx, await fileOfTicket(ctx, GUEST_FEEDBACK, ticket)), pictureId })),
  }
}

async function openPicture(ctx: Ctx, { pictures }: With, row: FeedbackRow, pictureId: string): Promise<() => Promise<Uint8Array>> {
  const picture = row.contentSealed === null ? undefined : await pictures.photo(ctx, row.id as Uuid, pictureId as Uuid)
  if (!picture) throw new Problem('NOT_FOUND')
  return picture.open
}
