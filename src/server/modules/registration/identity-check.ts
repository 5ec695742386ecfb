import { createHash } from 'node:crypto'
import {
  isCheckable,
  isConfirmed,
  settledCheck,
  toldOutcome,
  type IdentityCheck,
  type ToldOutcome,
} from '#domain/registration/identity-check.ts'
import { GatewayFailure, type AskedPerson, type PopulationGateway } from '#server/gateways/ports.ts'
import type { Ctx } from '#server/platform/context.ts'
import { countHit, networkOf } from '#server/platform/http/rate.ts'
import { recordAudit } from '../audit/index.ts'
import { caseState } from '../review/index.ts'
import { idOf, ownRegistration } from './dossier.ts'
import { scheduleIdentityCheck, type CheckSchedule } from './identity-schedule.ts'
import { refuseWhenSent } from './start.ts'
import { updateRegistration, type RegistrationRow } from './store.ts'

const PLACE = 'registration.identity_check'

/** How often one may ask: a person mistypes a few times, a stranger who tries names for a number needs many. */
const BY_REGISTRATION = { most: 5, windowS: 7 * 86_400 }
const BY_NUMBER = { most: 10, windowS: 86_400 }
const BY_ADDRESS = { most: 60, windowS: 3_600 }

type Declared = Pick<AskedPerson, 'personalId' | 'fullName'>

/** What the database answered last, with the values that it was asked about. */
export async function openCheck(ctx: Ctx, row: Pick<RegistrationRow, 'id' | 'identityCheckSealed'>): Promise<IdentityCheck | undefined> {
  if (!row.identityCheckSealed) return undefined
  const key = await ctx.vault.keyOf(ctx.tx, idOf(row))
  // Written by keepCheck() only.
  return JSON.parse(key.openText(PLACE, row.id, row.identityCheckSealed)) as IdentityCheck
}

/** Whether what is declared is what was checked and confirmed. */
export const isIdentityConfirmed = async (ctx: Ctx, row: RegistrationRow, declared: Declared): Promise<boolean> =>
  isConfirmed(await openCheck(ctx, row), declared)

/** Before the question: who asks may ask, and not too often. The same question is answered from what is known, without asking again.
 *  @returns the answer that is known already, undefined when the database must be asked
 *  @throws REGISTRATION_ALREADY_SENT · TOO_MANY_REQUESTS */
export async function admitQuestion(
  ctx: Ctx,
  person: AskedPerson,
  from: { readonly address: string; readonly rateFactor: number },
): Promise<ToldOutcome | undefined> {
  const row = await ownRegistration(ctx)
  refuseWhenSent(row, row.caseFileId ? await caseState(ctx.tx, row.caseFileId) : undefined)
  const known = settledCheck(await openCheck(ctx, row), person)
  if (known) return toldOutcome(known.outcome)
  await countQuestion(ctx, row, person, from)
  return undefined
}

/** @throws TOO_MANY_REQUESTS */
export async function countQuestion(
  ctx: Ctx,
  row: Pick<RegistrationRow, 'id'>,
  person: AskedPerson,
  from: { readonly address: string; readonly rateFactor: number },
): Promise<void> {
  const address = createHash('sha256').update(networkOf(from.address)).digest('base64url')
  await countHit(ctx.tx, `identity:registration:${row.id}`, BY_REGISTRATION.most, BY_REGISTRATION.windowS)
  await countHit(ctx.tx, `identity:address:${address}`, BY_ADDRESS.most * from.rateFactor, BY_ADDRESS.windowS)
  const number = ctx.vault.index('personal_id', person.personalId).toString('base64url')
  await countHit(ctx.tx, `identity:number:${number}`, BY_NUMBER.most, BY_NUMBER.windowS)
}

export type Answered = Pick<IdentityCheck, 'outcome' | 'items'>

/** Asks, outside any transaction. A database that does not answer is an outcome like the others. */
export async function askPopulation(gateway: PopulationGateway, person: AskedPerson): Promise<Answered> {
  try {
    const answer = await gateway.check(person)
    return { outcome: answer.result, items: answer.result === 'differs' ? answer.items : [] }
  } catch (error) {
    if (error instanceof GatewayFailure) return { outcome: 'unavailable', items: [] }
    throw error
  }
}

/** Keeps the answer with the registration, sealed. One that was sent meanwhile is left as it is. */
export async function noteAnswer(ctx: Ctx, schedule: CheckSchedule, person: AskedPerson, answered: Answered): Promise<ToldOutcome> {
  const row = await ownRegistration(ctx)
  refuseWhenSent(row, row.caseFileId ? await caseState(ctx.tx, row.caseFileId) : undefined)
  await keepCheck(ctx, row, person, answered)
  if (answered.outcome === 'unavailable') await scheduleIdentityCheck(ctx, schedule, { id: idOf(row), tries: 1 })
  return toldOutcome(answered.outcome)
}

/** A dossier whose question has no answer is asked about as soon as may be, so that the officer sees one. */
export async function askUnanswered(ctx: Ctx, schedule: CheckSchedule, row: RegistrationRow, declared: Declared): Promise<void> {
  if (!isCheckable(declared.personalId) || settledCheck(await openCheck(ctx, row), declared)) return
  await scheduleIdentityCheck(ctx, schedule, { id: idOf(row), tries: 0 })
}

/** Writes an answer down, with the values that it is about. */
export async function keepCheck(ctx: Ctx, row: RegistrationRow, { personalId, fullName, birthDate }: AskedPerson, answered: Answered) {
  const check: IdentityCheck = { personalId, fullName, birthDate, ...answered }
  const key = await ctx.vault.keyOf(ctx.tx, idOf(row))
  const identityCheckSealed = key.seal(PLACE, row.id, JSON.stringify(check))
  const version = await updateRegistration(ctx.tx, row, { identityCheckSealed, identityCheckedAt: ctx.now })
  await recordAudit(ctx, {
    action: 'registration.check_identity',
    subjectKind: 'registration',
    subjectId: idOf(row),
    subjectVersion: version,
    detail: check,
  })
}

/** What the officer sees: the answer about what is declared, `unavailable` while there is none. Null for papers that the database
 *  does not know. */
export async function populationResult(ctx: Ctx, row: RegistrationRow, declared: Declared) {
  if (!isCheckable(declared.personalId)) return null
  const check = settledCheck(await openCheck(ctx, row), declared)
  if (!check) return { outcome: 'unavailable' as const, items: [], at: null }
  return { outcome: check.outcome, items: check.items, at: row.identityCheckedAt }
}
