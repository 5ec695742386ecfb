import type { Uuid } from '#domain/kernel/ids.ts'
import { isNamed } from '#domain/feedback/feedback.ts'
import { maskEmail, maskPhone } from '#domain/participants/identifiers.ts'
import type { Ctx } from '#server/platform/context.ts'
import { getStaffName } from '../accounts/index.ts'
import { getAgency } from '../directory/index.ts'
import { kinshipOf } from '../guardians/index.ts'
import { NO_PAPERS, officerOf, withoutPapers, type CaseKind, type DecidedFile } from '../review/index.ts'
import { contentOf, endFeedback, feedbackOf, type FeedbackDeps } from './feedback.ts'
import type { FeedbackRow } from './store.ts'
import { contactOf, tell } from './tell.ts'

/** What an officer sees of feedback, and what follows from the decision. Whoever is named in it neither reads nor decides it. */
export const feedbackCaseKind = (deps: Pick<FeedbackDeps, 'pictures'>): CaseKind => ({
  ...withoutPapers('feedback'),
  content: (ctx, file) => content(ctx, deps, file),
  photo: async (ctx, file, photoId) => {
    const row = await feedbackOf(ctx, file.id)
    return (await names(ctx, row, officerOf(ctx).staffId)) ? undefined : deps.pictures.photo(ctx, row.id as Uuid, photoId)
  },
  kinship: async (ctx, file, staffId) => {
    const row = await feedbackOf(ctx, file.id)
    if (await names(ctx, row, staffId)) return 'named'
    const phoneIndex = row.accountId === null ? row.contactIndex : null
    return kinshipOf(ctx, staffId, { socialInsuranceNo: file.socialInsuranceNo, phoneIndex, guardianId: null })
  },
  rejected: async (ctx, file, { reasons }) => {
    const row = await endFeedback(ctx, file.id, 'rejected')
    await tell(ctx, row, { template: 'feedback_rejected', values: { caseNo: file.no, reasons } })
  },
  overdue: async (ctx, file, { expectedAt }) =>
    tell(ctx, await feedbackOf(ctx, file.id), {
      template: 'case_overdue',
      values: { caseNo: file.no, expectedAt: expectedAt.toISOString() },
    }),
  answered: async (ctx, file, { note }) => {
    const row = await endFeedback(ctx, file.id, 'answered')
    await tell(ctx, row, { template: 'feedback_answered', values: { caseNo: file.no, note } })
    return (await contactOf(ctx, row)) ?? NOWHERE
  },
})

/** Somebody without a proven contact reads the answer in the app. */
const NOWHERE = { channel: 'sms', to: '' } as const

async function content(ctx: Ctx, { pictures }: Pick<FeedbackDeps, 'pictures'>, file: DecidedFile): ReturnType<CaseKind['content']> {
  const row = await feedbackOf(ctx, file.id)
  const { channel, to } = (await contactOf(ctx, row)) ?? NOWHERE
  const { code, name } = await getAgency(ctx.tx, row.aboutAgencyCode)
  const { words, officer, again } = await contentOf(ctx, row)
  const isHidden = await names(ctx, row, officerOf(ctx).staffId)
  return {
    ...NO_PAPERS,
    photos: isHidden ? [] : await pictures.list(ctx, row.id as Uuid),
    contact: { channel, masked: to === '' ? '' : channel === 'sms' ? maskPhone(to) : maskEmail(to), language: row.language },
    feedback: {
      subject: row.subject,
      about: { code, name },
      isFromAbove: row.aboutAgencyCode !== row.agencyCode,
      isGuest: row.accountId === null,
      words: isHidden ? '' : words,
      officer: isHidden ? '' : officer,
      again: isHidden ? '' : again,
      isForgotten: row.contentSealed === null,
    },
  }
}

const names = async (ctx: Ctx, row: FeedbackRow, staffId: Uuid): Promise<boolean> => {
  if (row.subject !== 'officer') return false
  const { officer } = await contentOf(ctx, row)
  return officer !== '' && isNamed(officer, await getStaffName(ctx.tx, staffId))
}
