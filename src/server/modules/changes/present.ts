import type { Change, OwnData } from '#contract/changes.ts'
import { settledFrom } from '#domain/accounts/device.ts'
import { changeState, itemsOf, type ChangeItem } from '#domain/changes/change.ts'
import { papersFor } from '#domain/changes/personal.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { maskEmail, maskPhone } from '#domain/participants/identifiers.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { flowOfSubject, ownDevice, personOf, presentFlow } from '../accounts/index.ts'
import { findAgencyFor, getAgency } from '../directory/index.ts'
import { registryRecord } from '../participants/index.ts'
import { caseTrack } from '../review/index.ts'
import { nextContact } from './go-on.ts'
import { onFile } from './on-file.ts'
import { personOfChange } from './person-after.ts'
import { accountOf, idOf, lineOf, openChange, type ChangeDeps } from './request.ts'
import { findNewest, type ChangeRow } from './store.ts'

export interface PresentDeps extends Pick<ChangeDeps, 'papers'> {
  /** Of the browser that asks: it opens the papers that were begun there. */
  readonly secret?: string | undefined
}

const maskPersonalId = (value: string): string => value.replace(/.(?=.{3})/gu, '•')

/** What is on file about who is signed in. */
export async function ownData(ctx: Ctx, deps: PresentDeps): Promise<OwnData> {
  const person = personOf(ctx)
  const { fullName, socialInsuranceNo, birthDate, birthPrecision, sex, personalId } = await registryRecord(ctx, person.participantId)
  const { before, home, phoneProven, emailProven } = await onFile(ctx, person)
  const newest = await findNewest(ctx.tx, person.accountId)
  const device = await ownDevice(ctx)
  const from = settledFrom(device?.firstAt ?? ctx.now)
  const agency = home ? await findAgencyFor(ctx.tx, home) : undefined
  const { reviewWorkingDays, contactHoldHours } = await readPolicies(ctx.tx, agency?.code)
  return {
    fullName,
    socialInsuranceNo,
    birthDate,
    birthPrecision,
    sex,
    personalId: personalId && maskPersonalId(personalId),
    phone: before.phone && maskPhone(before.phone),
    phoneProven,
    email: before.email && maskEmail(before.email),
    emailProven,
    address: before.address,
    change: newest && isShown(ctx, newest) ? await presentChange(ctx, deps, newest) : null,
    reviewWorkingDays,
    holdHours: contactHoldHours,
    changeFrom: from > ctx.now ? from.toISOString() : null,
  }
}

/** One that was begun and left is over when its day is. */
const isShown = (ctx: Ctx, row: ChangeRow): boolean => row.caseFileId !== null || (row.endedAt === null && row.expiresAt > ctx.now)

/** A change as its owner may see it: contacts are hidden but for what the owner recognises. */
export async function presentChange(ctx: Ctx, deps: PresentDeps, row: ChangeRow): Promise<Change> {
  const { asked, before } = await openChange(ctx, row)
  const file = row.caseFileId === null ? null : await fileOf(ctx, row.caseFileId as Uuid)
  const wanted = { ...asked, address: asked.street === '' ? '' : await lineOf(ctx, asked) }
  return {
    state: changeState(row, file?.state ?? null),
    items: itemsOf(asked).map(item => {
      const from = before[item]
      return { item, from: from && shown(item, from), to: shown(item, wanted[item]) }
    }),
    otp: row.endedAt === null && row.caseFileId === null && !row.aboutPerson ? await codeOf(ctx, row) : null,
    papers: row.aboutPerson && row.endedAt === null && row.caseFileId === null ? await papersOf(ctx, deps, row) : null,
    file: file?.shown ?? null,
    takesEffectAt: row.takesEffectAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    canWithdraw: row.endedAt === null,
  }
}

const HIDDEN = { phone: maskPhone, email: maskEmail, personalId: maskPersonalId }
const shown = (item: ChangeItem, value: string): string =>
  item === 'phone' || item === 'email' || item === 'personalId' ? HIDDEN[item](value) : value

async function papersOf(ctx: Ctx, { papers, secret }: PresentDeps, row: ChangeRow): Promise<Change['papers']> {
  const person = await personOfChange(ctx, row)
  const folder = await papers.look(ctx, idOf(row), { person, secret })
  if (!folder) return null
  const { id, photos, identity } = folder
  return { registrationId: id, needed: [...papersFor(person.personalId || null)], photos: [...photos], identity }
}

async function codeOf(ctx: Ctx, row: ChangeRow): Promise<Change['otp']> {
  const next = await nextContact(ctx, row)
  const flow = await flowOfSubject(ctx, { purpose: 'contact', subjectId: accountOf(row) })
  if (!next || flow === undefined) return null
  const { otpPauseS } = await readPolicies(ctx.tx, row.agencyCode)
  return presentFlow(ctx, flow, { contacts: [next], channels: [next.channel], pauseS: otpPauseS })
}

async function fileOf(ctx: Ctx, id: Uuid) {
  const { no, state, submittedAt, dueAt, expectedAt, decidedAt, agencyCode, events } = await caseTrack(ctx, id)
  const { code, name, address, phone } = await getAgency(ctx.tx, agencyCode)
  const refusal = events.findLast(event => event.state === 'rejected')
  return {
    state,
    shown: {
      no,
      submittedAt: submittedAt.toISOString(),
      dueAt: dueAt.toISOString(),
      expectedAt: expectedAt?.toISOString() ?? null,
      decidedAt: decidedAt?.toISOString() ?? null,
      agency: { code, name, address, phone },
      reasons: [...(refusal?.reasons ?? [])],
      note: refusal?.note ?? null,
    },
  }
}
