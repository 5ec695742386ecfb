import { forgottenBefore, RETENTION, type KeptKind } from '#domain/privacy/retention.ts'
import { accountRetention } from './modules/accounts/index.ts'
import { cardRetention } from './modules/card/index.ts'
import { changeRetention } from './modules/changes/index.ts'
import { disputeRetention } from './modules/disputes/index.ts'
import { feedbackRetention } from './modules/feedback/index.ts'
import { serviceRetention } from './modules/services/index.ts'
import { hospitalRetention } from './modules/hospitals/index.ts'
import { messageRetention } from './modules/notifications/index.ts'
import { privacyRetention } from './modules/privacy/index.ts'
import { forgetSentPhotos, registrationRetention } from './modules/registration/index.ts'
import { reviewRetention } from './modules/review/index.ts'
import { transcriptRetention } from './modules/transcripts/index.ts'
import type { JobHandlers } from './platform/jobs.ts'
import type { Forget } from './platform/retention.ts'
import { asSystem, transact, type Platform } from './platform/transact.ts'

/** Who forgets what: the owner of the table. */
const FORGETS: Readonly<Record<KeptKind, Forget>> = {
  ...accountRetention,
  ...messageRetention,
  ...registrationRetention,
  ...reviewRetention,
  ...changeRetention,
  ...disputeRetention,
  ...feedbackRetention(forgetSentPhotos),
  ...serviceRetention(forgetSentPhotos),
  ...privacyRetention,
  ...cardRetention,
  ...transcriptRetention,
  ...hospitalRetention,
}

const KINDS = Object.keys(RETENTION) as KeptKind[]
/** Of one transaction. */
const AT_ONCE = 500

/** forget_old: every night, batch by batch, what is older than its time. Codes go before their flows. */
export const retentionJobs = (platform: Platform): JobHandlers => ({
  forget_old: async (_, jobId) => {
    const work = { traceId: `job-${jobId}`, guard: asSystem }
    for (const kind of KINDS)
      while ((await transact(platform, work, ctx => FORGETS[kind](ctx, forgottenBefore(kind, ctx.now), AT_ONCE))) === AT_ONCE);
  },
})

export const RETENTION_CRONTAB: readonly string[] = ['47 19 * * * forget_old ?max=3']
