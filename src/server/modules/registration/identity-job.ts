import { isCheckable, settledCheck } from '#domain/registration/identity-check.ts'
import { isUuid, type Uuid } from '#domain/kernel/ids.ts'
import { LIVE_STATES } from '#domain/review/transitions.ts'
import type { AskedPerson, PopulationGateway } from '#server/gateways/ports.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { JobHandler } from '#server/platform/jobs.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { caseState } from '../review/index.ts'
import { openDeclaration } from './dossier.ts'
import { askPopulation, keepCheck, openCheck, type Answered } from './identity-check.ts'
import { scheduleIdentityCheck } from './identity-schedule.ts'
import { findRegistration, type RegistrationRow } from './store.ts'

/** check_identity: asks the population database about what a registration declares, when that was not answered before. */
export const identityJob =
  (platform: Platform, population: PopulationGateway): JobHandler =>
  async (payload, jobId) => {
    const id = payload['registrationId']
    if (typeof id !== 'string' || !isUuid(id)) return
    const tries = typeof payload['tries'] === 'number' ? payload['tries'] : 0
    const work = { traceId: `job-${jobId}`, guard: asSystem }
    const person = await transact(platform, work, async ctx => (await unanswered(ctx, id))?.person)
    if (!person) return
    const answered = await askPopulation(population, person)
    await transact(platform, work, ctx => noteLater(ctx, population, { id, tries: tries + 1, person, answered }))
  }

interface Unanswered {
  readonly row: RegistrationRow
  readonly person: AskedPerson
}

/** The question that is open: what the officer sees or, before anything was sent, what was asked about last. Undefined when it has
 *  its answer, when the dossier is over, and for papers that the database does not know. */
async function unanswered(ctx: Ctx, id: Uuid): Promise<Unanswered | undefined> {
  const row = await findRegistration(ctx.tx, id)
  if (!row || (row.caseFileId && !LIVE_STATES.includes(await caseState(ctx.tx, row.caseFileId)))) return undefined
  const check = await openCheck(ctx, row)
  const asked = (await openDeclaration(ctx, row)) ?? check
  if (!asked || !isCheckable(asked.personalId) || settledCheck(check, asked)) return undefined
  const { personalId, fullName } = asked
  return { row, person: { personalId, fullName, birthDate: check?.personalId === personalId ? check.birthDate : null } }
}

interface Later {
  readonly id: Uuid
  readonly tries: number
  readonly person: AskedPerson
  readonly answered: Answered
}

/** What was declared anew meanwhile has its own question. */
async function noteLater(ctx: Ctx, population: PopulationGateway, { id, tries, person, answered }: Later): Promise<void> {
  const open = await unanswered(ctx, id)
  if (!open || open.person.personalId !== person.personalId || open.person.fullName !== person.fullName) return
  if (answered.outcome !== 'unavailable') return keepCheck(ctx, open.row, person, answered)
  await scheduleIdentityCheck(ctx, population, { id, tries })
}
