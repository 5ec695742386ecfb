import { Problem } from '#domain/kernel/problem.ts'
import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { sweepChallenges } from './passkey-store.ts'
import { sendRecoveryCode, type RecoveryKeys } from './recovery.ts'
import { remindPasswords } from './remind-passwords.ts'
import { sweepRecoveries } from './recovery-store.ts'

export const accountJobs = (platform: Platform, keys: Pick<RecoveryKeys, 'otpKey' | 'host'>): JobHandlers => ({
  /** Run twice it sends one code: the second meets the pause between two. */
  send_recovery_code: async ({ device }, jobId) => {
    if (typeof device !== 'string') return
    await transact(platform, { traceId: `job-${jobId}`, guard: asSystem }, ctx => sendRecoveryCode(ctx, keys, device)).catch(
      (refusal: unknown) => {
        if (!(refusal instanceof Problem)) throw refusal
      },
    )
  },
  remind_passwords: async (_payload, jobId) => {
    await remindPasswords(work => transact(platform, { traceId: `job-${jobId}`, guard: asSystem }, work))
  },
  sweep_sign_ins: async (_payload, jobId) => {
    await transact(platform, { traceId: `job-${jobId}`, guard: asSystem }, async ctx => {
      await sweepChallenges(ctx.tx)
      await sweepRecoveries(ctx.tx)
    })
  },
})

/** Hourly what nobody has gone on with: challenges of passkeys, recoveries; at nine in the morning, Vietnamese time, passwords. */
export const ACCOUNT_CRONTAB = ['42 * * * * sweep_sign_ins ?max=1', '4 2 * * * remind_passwords ?max=1']
