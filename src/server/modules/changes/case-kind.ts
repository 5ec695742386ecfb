import type { Comparison } from '#contract/review-evidence.ts'
import { itemsOf } from '#domain/changes/change.ts'
import { PERSONAL_ITEMS } from '#domain/changes/personal.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { compareNames } from '#domain/participants/compare-names.ts'
import { maskEmail, maskPhone } from '#domain/participants/identifiers.ts'
import type { Ctx } from '#server/platform/context.ts'
import { provenContacts } from '../accounts/index.ts'
import { kinshipOf } from '../guardians/index.ts'
import { registryRecord } from '../participants/index.ts'
import type { CaseKind, DecidedFile } from '../review/index.ts'
import { needsTwo } from './approve-person.ts'
import { approvalRefusal, approve } from './approve.ts'
import { endChange } from './end.ts'
import type { Papers } from './papers.ts'
import { personOfChange } from './person-after.ts'
import { accountOf, changeOf, idOf, lineOf, openChange, participantOf, type ChangeDeps } from './request.ts'
import { lockChange } from './store.ts'
import { tellPerson } from './tell.ts'

const never = (what: string) => async (): Promise<never> => {
  throw new Error(`a change is never ${what}`)
}
const notAllowed = async (): Promise<never> => {
  throw new Problem('ACTION_NOT_ALLOWED')
}

/** What an officer sees of a change: what is asked for beside what is there, and what follows from the decision. */
export const changeCaseKind = (deps: Pick<ChangeDeps, 'otpKey' | 'origin' | 'papers'>): CaseKind => ({
  content: (ctx, file) => content(ctx, deps.papers, file),
  countDifferences: async () => new Map(),
  photo: async (ctx, file, photoId) => {
    const row = await changeOf(ctx, file.id)
    return row.aboutPerson ? deps.papers.photo(ctx, idOf(row), photoId) : undefined
  },
  mayExchangePerson: (ctx, file) => needsTwo(ctx, deps.papers, file),
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
  riskMarks: async (ctx, file) => {
    const row = await changeOf(ctx, file.id)
    if (!row.aboutPerson) return []
    return deps.papers.risks(ctx, idOf(row), { socialInsuranceNo: file.socialInsuranceNo, person: await personOfChange(ctx, row) })
  },
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

async function content(ctx: Ctx, papers: Papers, file: DecidedFile): ReturnType<CaseKind['content']> {
  const row = await changeOf(ctx, file.id)
  const { photos, population } = row.aboutPerson
    ? await papers.evidence(ctx, idOf(row), await personOfChange(ctx, row))
    : { photos: [], population: null }
  const [contact = { channel: 'sms' as const, to: '' }] = await provenContacts(ctx, accountOf(row))
  return {
    comparison: await comparison(ctx, file),
    population,
    scanned: [],
    birthDate: (await registryRecord(ctx, participantOf(row))).birthDate,
    photos,
    signedForm: { isNeeded: false, on: null },
    filedUnder: null,
    campaign: null,
    child: null,
    contact: {
      channel: contact.channel,
      masked: contact.to === '' ? '' : contact.channel === 'sms' ? maskPhone(contact.to) : maskEmail(contact.to),
      language: row.language,
    },
    change: { takesEffectAt: row.takesEffectAt?.toISOString() ?? null, outcome: row.outcome, aboutPerson: row.aboutPerson },
  }
}

/** New beside old, as both were when it was asked for: the file says the same years later. Of a person also what stays, because the papers
 *  say it too. */
async function comparison(ctx: Ctx, file: DecidedFile): Promise<readonly Comparison[]> {
  const row = await changeOf(ctx, file.id)
  const { asked, before } = await openChange(ctx, row)
  const wanted = { ...asked, address: await lineOf(ctx, asked) }
  const items = itemsOf(asked)
  return (row.aboutPerson ? PERSONAL_ITEMS : items).map(item => {
    const registry = before[item]
    const declared = items.includes(item) ? wanted[item] : (registry ?? '')
    return {
      item,
      declared,
      registry,
      result: registry === null ? 'not_on_file' : declared === registry ? 'same' : 'differs',
      name: item === 'fullName' && registry !== null ? compareNames(declared, registry) : null,
    }
  })
}
