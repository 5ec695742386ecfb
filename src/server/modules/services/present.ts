import type { OwnServices, ServiceRequest } from '#contract/services.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { TRANSITIONS } from '#domain/review/transitions.ts'
import { correctionUntil } from '#domain/review/waiting.ts'
import { filledFrom, isFormProcedure, type FormProcedure, type Hindered } from '#domain/services/procedure.ts'
import type { Ctx } from '#server/platform/context.ts'
import { personOf } from '../accounts/index.ts'
import { listMessages } from '../notifications/index.ts'
import { caseTrack, presentCaseTracking } from '../review/index.ts'
import { entriesOf, factsOf } from './facts.ts'
import { openOrder } from './open-order.ts'
import { contentOf, type ServiceDeps } from './request.ts'
import { listOfPerson, type RequestRow } from './store.ts'

/** Older ones than these are told at the hotline: one of a kind is open at a time, and each takes days. */
const SHOWN = 50

/** How the signed-in person stands to each procedure with a form, and what was asked for, newest first. */
export async function ownServices(ctx: Ctx, { catalogue, takesMoney }: ServiceDeps): Promise<OwnServices> {
  const { participantId } = personOf(ctx)
  const facts = await factsOf(ctx, participantId)
  const rows = await listOfPerson(ctx.tx, participantId, SHOWN)
  const isUnderWay = ({ code }: FormProcedure): boolean => rows.some(row => row.endedAt === null && row.procedure === code)
  const hinders = async (procedure: FormProcedure): Promise<Hindered | undefined> => {
    if (isUnderWay(procedure)) return { why: 'under_way' }
    if (procedure.way.fee && !takesMoney) return { why: 'no_gateway' }
    if (procedure.way.fee && (await openOrder(ctx, participantId, procedure.code))) return { why: 'payment_waits' }
    return procedure.way.obstacle(facts)
  }
  const standings: OwnServices['standings'] = []
  for (const procedure of catalogue.filter(isFormProcedure)) {
    const hindered = await hinders(procedure)
    standings.push({
      code: procedure.code,
      hindered: hindered ? { why: hindered.why, from: hindered.from ?? null } : null,
      filled: await entriesOf(ctx, filledFrom(procedure, facts)),
      onFile: await entriesOf(ctx, procedure.way.onFile(facts)),
    })
  }
  const requests: ServiceRequest[] = []
  for (const row of rows) requests.push(await presentRequest(ctx, row))
  return { standings, requests }
}

/** A request as whoever has sent it may see it. */
export async function presentRequest(ctx: Ctx, row: RequestRow): Promise<ServiceRequest> {
  const caseFileId = row.caseFileId as Uuid
  const track = await caseTrack(ctx, caseFileId)
  const { values, onFile } = await contentOf(ctx, row)
  return {
    ...(await presentCaseTracking(ctx, track, await listMessages(ctx.tx, caseFileId))),
    id: row.id,
    procedure: row.procedure,
    entries: await entriesOf(ctx, values),
    onFile: await entriesOf(ctx, onFile),
    corrections: [...track.corrections],
    correctUntil: track.state === 'returned' && track.returnedAt ? correctionUntil(track.returnedAt).toISOString() : null,
    canWithdraw: TRANSITIONS.service[track.state].withdraw !== undefined,
  }
}
