import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { askedIn, type QuestionKey } from './ask-own-number.ts'
import { tellOwnNumber } from './tell-own-number.ts'

export const participantJobs = (platform: Platform, key: QuestionKey): JobHandlers => ({
  tell_own_number: async ({ id, sealed }, jobId) => {
    if (typeof id !== 'string' || typeof sealed !== 'string') return
    const asked = askedIn(key, { id, sealed })
    await transact(platform, { traceId: `job-${jobId}`, guard: asSystem }, ctx => tellOwnNumber(ctx, asked))
  },
})
