import type { Feedback } from '#contract/feedback.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { TRANSITIONS } from '#domain/review/transitions.ts'
import type { Ctx } from '#server/platform/context.ts'
import { getAgency } from '../directory/index.ts'
import { listMessages } from '../notifications/index.ts'
import { caseTrack, presentCaseTracking } from '../review/index.ts'
import { contentOf, feedbackOf, type FeedbackDeps } from './feedback.ts'
import { picturesOf } from './pictures.ts'
import { senderOf } from './sender.ts'
import { listOfPerson, type FeedbackRow } from './store.ts'

type With = Pick<FeedbackDeps, 'pictures'>

/** Older ones than these are told at the hotline: five are open at most, and each takes days. */
const SHOWN = 50

/** What the signed-in person has sent, newest first. */
export async function listFeedback(ctx: Ctx, deps: With): Promise<Feedback[]> {
  const shown: Feedback[] = []
  for (const row of await listOfPerson(ctx.tx, senderOf(ctx).participantId, SHOWN)) shown.push(await presentFeedback(ctx, deps, row))
  return shown
}

/** As whoever has sent it may see it. */
export async function presentFeedback(ctx: Ctx, deps: With, row: FeedbackRow): Promise<Feedback> {
  const caseFileId = row.caseFileId as Uuid
  const track = await caseTrack(ctx, caseFileId)
  const { code, name } = await getAgency(ctx.tx, row.aboutAgencyCode)
  const { words, officer, again } = await contentOf(ctx, row)
  const next = TRANSITIONS.feedback[track.state]
  return {
    ...(await presentCaseTracking(ctx, track, await listMessages(ctx.tx, caseFileId))),
    id: row.id,
    subject: row.subject,
    about: { code, name },
    words,
    officer,
    again,
    pictures: await picturesOf(ctx, deps, row),
    reopenedAt: row.reopenedAt?.toISOString() ?? null,
    canWithdraw: next.withdraw !== undefined,
    canReopen: next.reopen !== undefined && row.reopenedAt === null && row.contentSealed !== null,
  }
}

export const presentFile = async (ctx: Ctx, deps: With, caseFileId: Uuid): Promise<Feedback> =>
  presentFeedback(ctx, deps, await feedbackOf(ctx, caseFileId))

/** For somebody who knows number and contact: how far it is and the answer, nothing of what was written or photographed, and nothing to press. Numbers follow
 *  one another, and the phone of a colleague is no secret. */
export async function presentTracked(ctx: Ctx, deps: With, caseFileId: Uuid): Promise<Feedback> {
  const shown = await presentFile(ctx, deps, caseFileId)
  return { ...shown, words: '', officer: '', again: '', pictures: [], canWithdraw: false, canReopen: false }
}
