import { answeringAgency, type FeedbackSubject } from '#domain/feedback/feedback.ts'
import type { FeedbackPicture } from '#domain/registration/photo-kinds.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { findAgency } from '../directory/index.ts'

export interface Written {
  readonly subject: FeedbackSubject
  /** Whom or whose area it is about. */
  readonly agencyCode: string
  readonly officer: string
  readonly words: string
  /** That are to go along. */
  readonly pictures: readonly FeedbackPicture[]
  readonly language: 'vi' | 'en'
  /** Of the browser's cookie: it opens the folder of the pictures. */
  readonly secret?: string | undefined
}

/** Whom it is about, who answers, and whom it names: only a complaint about an officer names one.
 *  @throws FIELDS_INVALID for an agency that there is not */
export async function routed(ctx: Ctx, { subject, agencyCode, officer, language }: Written) {
  const about = await findAgency(ctx.tx, agencyCode)
  if (!about) throw new Problem('FIELDS_INVALID', {}, [{ field: 'agencyCode', code: 'AGENCY_REQUIRED' }])
  return {
    columns: { subject, aboutAgencyCode: about.code, agencyCode: answeringAgency(subject, about), language },
    officer: subject === 'officer' ? officer : '',
  }
}
