import type { Uuid } from '#domain/kernel/ids.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { confirmByCode, openCaseFile } from '../review/index.ts'
import { contentOf, type SupportDeps } from './request.ts'
import { SUPPORT_REQUESTS } from './start.ts'
import { tell } from './tell.ts'

/** Proves the contact: the request gets its number and goes into the queue of its agency.
 *  @returns the case file, or OTP_* with the count of guesses kept @throws NOT_FOUND · TOO_MANY_REQUESTS after five of this contact in a day */
export const confirmSupportRequest = (
  ctx: Ctx,
  deps: SupportDeps,
  input: { readonly ticket: string; readonly code: string },
): Promise<Uuid | Problem> =>
  confirmByCode(ctx, deps, SUPPORT_REQUESTS, {
    ...input,
    open: async row => {
      const { agencyCode, contactIndex } = row
      const { socialInsuranceNo, fullName: applicantName } = await contentOf(ctx, row)
      const file = { kind: 'support', agencyCode, socialInsuranceNo, applicantName, forChild: false, contactIndex } as const
      return openCaseFile(ctx, file, await readPolicies(ctx.tx, agencyCode))
    },
    opened: (row, { no, dueAt }) => tell(ctx, row, { template: 'support_received', values: { caseNo: no, dueAt: dueAt.toISOString() } }),
  })
