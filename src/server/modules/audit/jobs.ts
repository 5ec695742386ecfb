import type pg from 'pg'
import { handleOf } from '#server/platform/database/query.ts'
import type { JobHandlers } from '#server/platform/jobs.ts'
import { readRoots } from './roots.ts'
import { verifyTrail } from './verify.ts'

/** The queue's times are UTC: 3:12 at night in Vietnam. */
export const AUDIT_CRONTAB = ['12 20 * * * verify_trail ?max=1'] as const

export interface VerifyParts {
  /** Without a limit of time for a statement. */
  readonly pool: pg.Pool
  readonly roots: string
  readonly key: Buffer
  readonly log: { info(values: object, message: string): void; error(values: object, message: string): void }
}

/** Findings that the log names; `npx vssid audit verify` names them all. */
const NAMED = 20

/** verify_trail: computes the chain anew each night and tells what does not agree. */
export const auditJobs = ({ pool, roots, key, log }: VerifyParts): JobHandlers => ({
  verify_trail: async () => {
    const verdict = await verifyTrail(handleOf(pool), readRoots(roots, key))
    const counts = { verified: verdict.verified, roots: verdict.roots, findings: verdict.findings.length }
    if (verdict.findings.length)
      log.error({ ...counts, first: verdict.findings.slice(0, NAMED).map(({ says }) => says) }, 'the audit trail does not verify')
    else log.info(counts, 'the audit trail verifies')
  },
})
