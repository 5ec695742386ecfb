import type { reviewDecision } from '#contract/review-decision.ts'
import type { CaseFile, review } from '#contract/review.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Call, Handlers } from '#server/platform/http/call.ts'
import { giveAccessReason } from './access.ts'
import { assignCaseFile, listColleagues } from './assign.ts'
import { checkDecision, decideCaseFile, wordsOf, type ReviewDeps } from './decide.ts'
import { getOfficersFile, getSeenFile, kindOf, type Seen } from './officer.ts'
import { presentDecision } from './present-decision.ts'
import type { PreparedApproval } from './case-kind.ts'
import type { CaseFileRecord } from './store.ts'
import { countCaseFiles, listCaseFiles } from './queue.ts'
import { endGuardianAccess } from './end-guardian-access.ts'
import { openForOfficer, presentCaseFile, readForm, seePhoto } from './read.ts'
import { releaseCaseFile } from './release.ts'
import { recordSignedForm } from './signed-form.ts'
import { confirmDecision, sendBackDecision } from './second-look.ts'
import { carryOutDecision } from './take-effect.ts'
import { undoDecision } from './undo.ts'
import { takeNextCaseFile } from './take-next.ts'
import { takeCaseFile } from './take.ts'

/** The case-file operations of the console. `kinds` is what the capabilities of the files give. */
export const reviewRoutes = (deps: ReviewDeps, { kinds } = deps): Handlers<typeof review & typeof reviewDecision> => ({
  listCaseFiles: (call, { body }) => call.transact(ctx => listCaseFiles(ctx, kinds, body)),
  countCaseFiles: call => call.transact(countCaseFiles),
  getCaseFile: (call, { params }) => call.transact(ctx => openForOfficer(ctx, kinds, params.id)),
  giveAccessReason: (call, { params, body }) =>
    call.transact(async ctx => presentCaseFile(ctx, kinds, await giveAccessReason(ctx, { ...params, ...body }))),
  getCasePhoto: async (call, { params }) => {
    const open = await call.transact(ctx => seePhoto(ctx, kinds, params))
    return open()
  },
  getCaseForm: async (call, { params }) => {
    const typeset = await call.transact(ctx => readForm(ctx, kinds, params.id))
    return typeset()
  },
  takeCaseFile: (call, { params, body }) =>
    call.transact(async ctx => presented(ctx, kinds, await takeCaseFile(ctx, kinds, { ...params, ...body }))),
  listColleagues: (call, { params }) => call.transact(ctx => listColleagues(ctx, params.id)),
  assignCaseFile: (call, { params, body }) =>
    call.transact(async ctx => {
      const file = await assignCaseFile(ctx, kinds, { ...params, ...body })
      return file instanceof Problem ? file : { id: file.id, version: file.version }
    }),
  releaseCaseFile: (call, { params, body }) =>
    call.transact(async ctx => presentCaseFile(ctx, kinds, await releaseCaseFile(ctx, { ...params, ...body }))),
  takeNextCaseFile: call =>
    call.transact(async ctx => {
      const id = await takeNextCaseFile(ctx, kinds)
      return id && { id }
    }),
  recordSignedForm: (call, { params, body }) =>
    call.transact(async ctx => presented(ctx, kinds, await recordSignedForm(ctx, kinds, { ...params, ...body }))),
  endGuardianAccess: (call, { params }) =>
    call.transact(async ctx => presented(ctx, kinds, await endGuardianAccess(ctx, kinds, params.id))),
  approveCaseFile: (call, { params, body: { version, ...words } }) =>
    decided(call, deps, { ...params, version }, { action: 'approve', ...words }),
  returnCaseFile: (call, { params, body: { version, ...words } }) =>
    decided(call, deps, { ...params, version }, { action: 'return', ...words }),
  rejectCaseFile: (call, { params, body: { version, ...words } }) =>
    decided(call, deps, { ...params, version }, { action: 'reject', ...words }),
  answerCaseFile: (call, { params, body: { version, ...words } }) =>
    decided(call, deps, { ...params, version }, { action: 'answer', ...words }),
  settleCaseFile: (call, { params, body: { version, ...words } }) =>
    decided(call, deps, { ...params, version }, { action: 'settle', ...words }),
  undoDecision: (call, { params, body }) =>
    call.transact(async ctx => presentCaseFile(ctx, kinds, await undoDecision(ctx, { ...params, ...body }))),
  confirmDecision: (call, { params, body }) => confirmed(call, deps, { ...params, ...body }),
  sendBackDecision: (call, { params, body }) =>
    call.transact(async ctx => presented(ctx, kinds, await sendBackDecision(ctx, deps, { ...params, ...body }))),
})

/** The file as it is now, or the refusal whose trace is kept. */
const presented = async (ctx: Ctx, kinds: ReviewDeps['kinds'], file: CaseFileRecord | Problem): Promise<CaseFile | Problem> =>
  file instanceof Problem ? file : presentCaseFile(ctx, kinds, file)

async function decided(call: Call, deps: ReviewDeps, seen: Seen, words: Parameters<typeof wordsOf>[0]): Promise<CaseFile> {
  const decision = { ...seen, words: wordsOf(words) }
  const prepared = await preparedFor(deps, words.action, () => call.transact(ctx => checkDecision(ctx, deps.kinds, decision)))
  return call.transact(async ctx => atOnce(ctx, deps, await decideCaseFile(ctx, deps, decision), prepared))
}

async function confirmed(call: Call, deps: ReviewDeps, seen: Seen): Promise<CaseFile> {
  const pending = await call.transact(async ctx => (await presentDecision(ctx, await getSeenFile(ctx, seen)))?.words.action ?? null)
  const prepared = await preparedFor(deps, pending, () => call.transact(ctx => getSeenFile(ctx, seen)))
  return call.transact(async ctx => atOnce(ctx, deps, await confirmDecision(ctx, deps, seen), prepared))
}

/** Where nothing can be undone, the first password is hashed before the decision; else the job does so. */
const preparedFor = async ({ kinds, undoSeconds }: ReviewDeps, action: string | null, check: () => Promise<CaseFileRecord>) =>
  undoSeconds === 0 && action === 'approve' ? kindOf(kinds, await check()).prepareApproval() : undefined

/** The file as the decision left it. Where nothing can be undone, the decision takes effect in the same transaction. */
async function atOnce(
  ctx: Ctx,
  { kinds, undoSeconds }: ReviewDeps,
  file: CaseFileRecord | Problem,
  prepared: PreparedApproval | undefined,
): Promise<CaseFile | Problem> {
  if (file instanceof Problem) return file
  if (undoSeconds === 0) await carryOutDecision({ ...ctx, actor: { kind: 'system' } }, kinds, file.id, prepared)
  return presentCaseFile(ctx, kinds, await getOfficersFile(ctx, file.id))
}
