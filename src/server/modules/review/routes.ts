import type { review } from '#contract/review.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { assignCaseFile, listColleagues } from './assign.ts'
import { approveCaseFile, checkApproval, prepareApproval } from './approve.ts'
import { rejectCaseFile, returnCaseFile } from './decide-with-reasons.ts'
import type { CaseKinds } from './officer.ts'
import { countCaseFiles, listCaseFiles } from './queue.ts'
import { endGuardianAccess } from './end-guardian-access.ts'
import { openForOfficer, presentCaseFile, readForm, seePhoto } from './read.ts'
import { releaseCaseFile } from './release.ts'
import { recordSignedForm } from './signed-form.ts'
import { answerCaseFile, settleCaseFile } from './settle.ts'
import { takeNextCaseFile } from './take-next.ts'
import { takeCaseFile } from './take.ts'

type CaseFileOperations = Omit<typeof review, 'signInStaff' | 'getStaffSession' | 'changeStaffPassword' | 'signOutStaff'>

/** The case-file operations of the console. `kinds` is what the capabilities of the files give. */
export const reviewRoutes = ({ kinds }: { readonly kinds: CaseKinds }): Handlers<CaseFileOperations> => ({
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
  listColleagues: (call, { params }) => call.transact(ctx => listColleagues(ctx, params.id)),
  assignCaseFile: (call, { params, body }) =>
    call.transact(async ctx => {
      const { id, version } = await assignCaseFile(ctx, kinds, { ...params, ...body })
      return { id, version }
    }),
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
  approveCaseFile: async (call, { params, body }) => {
    const approval = { ...params, ...body }
    const file = await call.transact(ctx => checkApproval(ctx, kinds, approval))
    const prepared = await prepareApproval(kinds, file)
    return call.transact(async ctx => presentCaseFile(ctx, kinds, await approveCaseFile(ctx, kinds, { ...approval, prepared })))
  },
  returnCaseFile: (call, { params, body }) =>
    call.transact(async ctx => presentCaseFile(ctx, kinds, await returnCaseFile(ctx, kinds, { ...params, ...body }))),
  rejectCaseFile: (call, { params, body }) =>
    call.transact(async ctx => presentCaseFile(ctx, kinds, await rejectCaseFile(ctx, kinds, { ...params, ...body }))),
  answerCaseFile: (call, { params, body }) =>
    call.transact(async ctx => presentCaseFile(ctx, kinds, await answerCaseFile(ctx, kinds, { ...params, ...body }))),
  settleCaseFile: (call, { params, body }) =>
    call.transact(async ctx => presentCaseFile(ctx, kinds, await settleCaseFile(ctx, kinds, { ...params, ...body }))),
})
