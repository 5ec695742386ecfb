import { Problem } from '#domain/kernel/problem.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { isDemoPhone } from '#domain/participants/identifiers.ts'
import { channelOf } from '#domain/support/request.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { contactAt, type OtpContact } from '../accounts/index.ts'
import { confirmByCode, findByContact, openCaseFile, startByCode, unprovenUntil, type ByCode } from '../review/index.ts'
import { contentOf, guestContact, sealContact, sealContent, type FeedbackDeps } from './feedback.ts'
import { filePictures, refuseGonePictures } from './pictures.ts'
import { routed, type Written } from './routed.ts'
import { findByAccess, insertFeedback, lockByAccess, updateFeedback, type FeedbackRow } from './store.ts'
import { tell } from './tell.ts'

export interface WrittenByGuest extends Written {
  readonly fullName: string
  readonly contact: string
  /** Of feedback that waits for its code: what is sent takes its place. */
  readonly ticket?: string | undefined
}

/** Feedback of guests, as review lets it wait for its code. */
export const GUEST_FEEDBACK: ByCode<FeedbackRow, Awaited<ReturnType<typeof columnsOf>>, WrittenByGuest> = {
  kind: 'feedback',
  subjectKind: 'feedback',
  contactIn,
  columnsOf,
  contactOf: guestContact,
  findByAccess,
  lockByAccess,
  insert: insertFeedback,
  update: updateFeedback,
}

/** Takes what a guest writes, sealed, and sends a code to the contact, which gets the answer later.
 *  @throws FIELDS_INVALID for an agency that there is not · PAPERS_MISSING for pictures that are gone · PROOF_OF_WORK_NEEDED, TOO_MANY_REQUESTS, see request-limits.ts of review · OTP_WAIT · OTP_BUDGET */
export async function startGuestFeedback(ctx: Ctx, deps: FeedbackDeps, written: WrittenByGuest) {
  if (isDemoPhone(written.contact) && !deps.demo) throw new Problem('FIELDS_INVALID', {}, [{ field: 'contact', code: 'PHONE_NOT_MOBILE' }])
  await refuseGonePictures(ctx, deps, { participantId: null, secret: written.secret, kinds: written.pictures })
  return startByCode(ctx, deps, GUEST_FEEDBACK, written)
}

/** Proves the contact: it becomes a case.
 *  @returns the case file, or OTP_* with the count of guesses kept @throws NOT_FOUND · TOO_MANY_REQUESTS after five of this contact in a day */
export const confirmGuestFeedback = (
  ctx: Ctx,
  deps: FeedbackDeps,
  { secret, ...input }: { readonly ticket: string; readonly code: string; readonly secret: string | undefined },
): Promise<Uuid | Problem> =>
  confirmByCode(ctx, deps, GUEST_FEEDBACK, {
    ...input,
    open: async row => {
      const { agencyCode, contactIndex } = row
      const { fullName: applicantName } = await contentOf(ctx, row)
      const file = { kind: 'feedback', agencyCode, socialInsuranceNo: '', applicantName, forChild: false, contactIndex } as const
      return openCaseFile(ctx, file, await readPolicies(ctx.tx, agencyCode))
    },
    opened: async (row, { no, dueAt }) => {
      const { pictures: kinds = [] } = await contentOf(ctx, row)
      await filePictures(ctx, deps, { participantId: null, secret, kinds }, { ...row, socialInsuranceNo: null })
      await tell(ctx, row, { template: 'feedback_received', values: { caseNo: no, dueAt: dueAt.toISOString() } })
    },
  })

/** The feedback with this number, for somebody who knows its contact.
 *  @returns CASE_FILE_NOT_FOUND @throws PROOF_OF_WORK_NEEDED after many wrong contacts for this number */
export const findTrackedFeedback = (
  ctx: Ctx,
  { no, contact }: { readonly no: string; readonly contact: string },
): Promise<Uuid | Problem> => findByContact(ctx, 'feedback', { no, index: contactIn(ctx, { contact }).index })

async function columnsOf(ctx: Ctx, id: Uuid, written: WrittenByGuest) {
  const { columns, officer } = await routed(ctx, written)
  const { channel, to, index } = contactIn(ctx, written)
  const content = { words: written.words, officer, fullName: written.fullName, again: '', pictures: written.pictures }
  return {
    ...columns,
    contentSealed: await sealContent(ctx, { id, participantId: null }, content),
    contactSealed: await sealContact(ctx, id, { channel, to }),
    contactIndex: index,
    expiresAt: unprovenUntil(ctx),
  }
}

function contactIn(ctx: Ctx, { contact }: Pick<WrittenByGuest, 'contact'>): OtpContact {
  return contactAt(ctx, channelOf(contact), contact)
}
