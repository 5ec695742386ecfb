import type { Comparison } from '#contract/review.ts'
import { itemsOf } from '#domain/changes/change.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { maskEmail, maskPhone } from '#domain/participants/identifiers.ts'
import type { Ctx } from '#server/platform/context.ts'
import { provenContacts } from '../accounts/index.ts'
import { kinshipOf } from '../guardians/index.ts'
import { registryRecord } from '../participants/index.ts'
import type { CaseKind, DecidedFile } from '../review/index.ts'
import { approvalRefusal, approve } from './approve.ts'
import { endChange } from './end.ts'
import { accountOf, changeOf, lineOf, openChange, participantOf, type ChangeDeps } from './request.ts'
import { lockChange } from './store.ts'
import { tellPerson } from './tell.ts'

const never = (what: string) => async (): Promise<never> => {
  throw new Error(`a change is never ${what}`)
}
const notAllowed = async (): Promise<never> => {
  throw new Problem('ACTION_NOT_ALLOWED')
}

/** What an officer sees of a change: what is asked for beside what is there, and what follows from the decision. */
export const changeCaseKind = (deps: Pick<ChangeDeps, 'otpKey' | 'origin'>): CaseKind => ({
  content,
  countDifferences: async () => new Map(),
  photo: async () => undefined,
  form: async () => {
    throw new Problem('CASE_FILE_NOT_FOUND')
  },
  prepareApproval: async () => ({ apply: (ctx, file) => approve(ctx, deps, file) }),
  approvalRefusal,
  receiveSignedForm: notAllowed,
  endGuardianAccess: notAllowed,
  kinship: async (ctx, file, staffId) => {
    const { phoneIndex } = await changeOf(ctx, file.id)
    return kinshipOf(ctx, staffId, { socialInsuranceNo: file.socialInsuranceNo, phoneIndex, guardianId: null })
  },
  riskMarks: async () => [],
  refuseCorrections: never('returned'),
  returned: never('returned'),
  rejected: async (ctx, file, { reasons }) => {
    const row = await lockChange(ctx.tx, (await changeOf(ctx, file.id)).id)
    await tellPerson(ctx, await endChange(ctx, row, 'rejected'), { template: 'change_rejected', values: { caseNo: file.no, reasons } })
  },
  overdue: async (ctx, file, { expectedAt }) =>
    tellPerson(ctx, await changeOf(ctx, file.id), {
      template: 'case_overdue',
      values: { caseNo: file.no, expectedAt: expectedAt.toISOString() },
    }),
  reminded: never('returned'),
  lapsed: never('returned'),
  settled: never('settled by another request'),
  answered: never('answered in words'),
})

const content: CaseKind['content'] = async (ctx, file) => {
  const row = await changeOf(ctx, file.id)
  const [contact = { channel: 'sms' as const, to: '' }] = await provenContacts(ctx, accountOf(row))
  return {
    comparison: await comparison(ctx, file),
    population: null,
    scanned: [],
    birthDate: (await registryRecord(ctx, participantOf(row))).birthDate,
    photos: [],
    signedForm: { isNeeded: false, on: null },
    filedUnder: null,
    campaign: null,
    child: null,
    contact: {
      channel: contact.channel,
      masked: contact.channel === 'sms' ? maskPhone(contact.to) : maskEmail(contact.to),
      language: row.language,
    },
    change: { takesEffectAt: row.takesEffectAt?.toISOString() ?? null, outcome: row.outcome },
  }
}

/** New beside old, as both were when it was asked for: the file says the same years later. */
async function comparison(ctx: Ctx, file: DecidedFile): Promise<readonly Comparison[]> {
  const { asked, before } = await openChange(ctx, await changeOf(ctx, file.id))
  const wanted = { phone: asked.phone, email: asked.email, address: await lineOf(ctx, asked) }
  return itemsOf(asked).map(item => ({
    item,
    declared: wanted[item],
    registry: before[item],
    result: before[item] === null ? 'not_on_file' : 'differs',
    name: null,
  }))
}
