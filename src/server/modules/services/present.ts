import type { OwnServices, ServiceRequest } from '#contract/services.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { TRANSITIONS } from '#domain/review/transitions.ts'
import { correctionUntil } from '#domain/review/waiting.ts'
import { filledFrom, isFormProcedure, type FormProcedure, type Hindered } from '#domain/services/procedure.ts'
import type { Ctx } from '#server/platform/context.ts'
import { listMessages } from '../notifications/index.ts'
import { registryRecord } from '../participants/index.ts'
import { caseTrack, presentCaseTracking } from '../review/index.ts'
import { askerOf, guardianOf, type Asker } from './asker.ts'
import { presentClaim } from './claim.ts'
import { entriesOf, factsOf } from './facts.ts'
import { openOrder } from './open-order.ts'
import { contentOf, type ServiceDeps } from './request.ts'
import { presentResult } from './result.ts'
import { listForChildren, listOfPerson, type RequestRow } from './store.ts'

/** Older ones than these are told at the hotline: one of a kind is open at a time, and each takes days. */
const SHOWN = 50

/** How the signed-in person stands to each procedure with a form, and what was asked for, newest first: of the own record, and by this person
 *  for children whose records are open. As guardian: of the child alone, whoever has asked. */
export async function ownServices(ctx: Ctx, { catalogue, takesMoney }: ServiceDeps): Promise<OwnServices> {
  const asker = askerOf(ctx)
  const { recordOf, guardian } = asker
  const facts = await factsOf(ctx, recordOf, guardian && guardian.id)
  const rows = await listOfPerson(ctx.tx, recordOf, SHOWN)
  const isUnderWay = ({ code }: FormProcedure): boolean => rows.some(row => row.endedAt === null && row.procedure === code)
  const hinders = async (procedure: FormProcedure): Promise<Hindered | undefined> => {
    if (isUnderWay(procedure)) return { why: 'under_way' }
    if (procedure.way.fee && !takesMoney) return { why: 'no_gateway' }
    if (procedure.way.fee && (await openOrder(ctx, recordOf, procedure.code))) return { why: 'payment_waits' }
    return procedure.way.obstacle(facts)
  }
  const standings: OwnServices['standings'] = []
  for (const procedure of catalogue.filter(isFormProcedure).filter(({ way }) => guardian === null || way.forChild)) {
    const hindered = await hinders(procedure)
    standings.push({
      code: procedure.code,
      hindered: hindered ? { why: hindered.why, from: hindered.from ?? null } : null,
      filled: await entriesOf(ctx, filledFrom(procedure, facts)),
      onFile: await entriesOf(ctx, procedure.way.onFile(facts)),
      claim: presentClaim(procedure, facts),
      basis: procedure.way.basis?.(facts) ?? null,
    })
  }
  const forChildren = guardian ? [] : await openForChildren(ctx, asker)
  const shown = [...rows, ...forChildren].toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
  const requests: ServiceRequest[] = []
  for (const row of shown) requests.push(await presentRequest(ctx, row, asker))
  return { standings, requests }
}

/** What a person has asked for children, while the link by which it was is open. */
async function openForChildren(ctx: Ctx, { accountId }: Asker): Promise<RequestRow[]> {
  const open: RequestRow[] = []
  for (const row of await listForChildren(ctx.tx, accountId, SHOWN)) if ((await guardianOf(ctx, row))?.isOpen) open.push(row)
  return open
}

/** A request as somebody may see it: whoever has sent it and whose record it is see all of it; another guardian of the child that there is one. */
export async function presentRequest(ctx: Ctx, row: RequestRow, reader: Asker): Promise<ServiceRequest> {
  const caseFileId = row.caseFileId as Uuid
  const track = await caseTrack(ctx, caseFileId)
  const { values, onFile } = await contentOf(ctx, row)
  const isMine = row.accountId === reader.accountId
  const seesAll = isMine || reader.guardian === null
  const tracking = await presentCaseTracking(ctx, track, seesAll ? await listMessages(ctx.tx, caseFileId) : [])
  return {
    ...tracking,
    events: seesAll ? tracking.events : tracking.events.map(event => ({ ...event, reasons: [], note: null })),
    id: row.id,
    procedure: row.procedure,
    child: row.participantId === reader.recordOf && !reader.guardian ? null : await childOf(ctx, row),
    isMine,
    entries: seesAll ? await entriesOf(ctx, values) : [],
    onFile: seesAll ? await entriesOf(ctx, onFile) : [],
    corrections: seesAll ? [...track.corrections] : [],
    correctUntil: track.state === 'returned' && track.returnedAt ? correctionUntil(track.returnedAt).toISOString() : null,
    result: seesAll ? await presentResult(ctx, row.id) : null,
    canWithdraw: isMine && TRANSITIONS.service[track.state].withdraw !== undefined,
  }
}

const childOf = async (ctx: Ctx, { participantId }: RequestRow): Promise<ServiceRequest['child']> => {
  const { fullName } = await registryRecord(ctx, participantId as Uuid)
  return { id: participantId, fullName }
}
