import type { reviewDecision } from '#contract/review-decision.ts'
import type { CaseFile, review } from '#contract/review.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Call, Handlers } from '#server/platform/http/call.ts'
import { decideCaseFile, wordsOf, type ReviewDeps } from './decide.ts'
import { getOfficersFile } from './officer.ts'
import { countCaseFiles, listCaseFiles } from './queue.ts'
import { endGuardianAccess } from './end-guardian-access.ts'
import { openForOfficer, presentCaseFile, readForm, seePhoto } from './read.ts'
import { releaseCaseFile } from './release.ts'
import { recordSignedForm } from './signed-form.ts'
import { confirmDecision, sendBackDecision } from './second-look.ts'
import { takeEffect } from './take-effect.ts'
import { undoDecision } from './undo.ts'
import { takeNextCaseFile } from './take-next.ts'
import { takeCaseFile } from './take.ts'

type CaseFileOperations = Omit<typeof review, 'signInStaff' | 'getStaffSession' | 'changeStaffPassword' | 'signOutStaff'> &
  typeof reviewDecision

/** The case-file operations of the console. `kinds` is what the capabilities of the files give. */
export const reviewRoutes = (deps: ReviewDeps, { kinds } = deps): Handlers<CaseFileOperations> => ({
  listCaseFiles: (call, { body }) => call.transact(ctx => listCaseFiles(ctx, kinds, body)),
  countCaseFiles: call => call.transact(countCaseFiles),
  getCaseFile: (call, { params }) => call.transact(ctx => openForOfficer(ctx, kinds, params.id)),
  getCasePhoto: async (call, { params }) => {
    const open = await call.transact(ctx => seePhoto(ctx, kinds, params))
    return open()
  },
  getCaseForm: async (call, { params }) => {
    const typeset = await call.transact(ctx => readForm(ctx, kinds, params.id))
    return typeset()
  },
  takeCaseFile: (call, { params, body }) =>
    call.transact(async ctx => presentCaseFile(ctx, kinds, await takeCaseFile(ctx, { ...params, ...body }))),
  releaseCaseFile: (call, { params, body }) =>
    call.transact(async ctx => presentCaseFile(ctx, kinds, await releaseCaseFile(ctx, { ...params, ...body }))),
  takeNextCaseFile: call =>
    call.transact(async ctx => {
      const id = await takeNextCaseFile(ctx, kinds)
      return id && { id }
    }),
  recordSignedForm: (call, { params, body }) =>
    call.transact(async ctx => presentCaseFile(ctx, kinds, await recordSignedForm(ctx, kinds, { ...params, ...body }))),
  endGuardianAccess: (call, { params }) =>
    call.transact(async ctx => presentCaseFile(ctx, kinds, await endGuardianAccess(ctx, kinds, params.id))),
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
  confirmDecision: async (call, { params, body }) =>
    afterwards(call, deps, await call.transact(ctx => confirmDecision(ctx, deps, { ...params, ...body }))),
  sendBackDecision: (call, { params, body }) =>
    call.transact(async ctx => {
      const file = await sendBackDecision(ctx, deps, { ...params, ...body })
      return file instanceof Problem ? file : presentCaseFile(ctx, kinds, file)
    }),
})

type SeenFile = { readonly id: string; readonly version: number }

async function decided(call: Call, deps: ReviewDeps, seen: SeenFile, words: Parameters<typeof wordsOf>[0]): Promise<CaseFile> {
  return afterwards(call, deps, await call.transact(ctx => decideCaseFile(ctx, deps, { ...seen, words: wordsOf(words) })))
}

/** The file as the decision left it. Where nothing can be undone, the decision takes effect before the answer. */
async function afterwards(call: Call, { kinds, undoSeconds }: ReviewDeps, { id }: { readonly id: Uuid }): Promise<CaseFile> {
  const refusal =
    undoSeconds === 0 ? await takeEffect(use => call.transact(ctx => use({ ...ctx, actor: { kind: 'system' } })), kinds, id) : undefined
  if (refusal) throw refusal
  return call.transact(async ctx => {
    const file = await getOfficersFile(ctx, id)
    // The applicant was faster with taking it back.
    if (undoSeconds === 0 && file.state === 'withdrawn') throw new Problem('CASE_FILE_CHANGED')
    return presentCaseFile(ctx, kinds, file)
  })
}
