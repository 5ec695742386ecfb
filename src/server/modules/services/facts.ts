import type { ServiceEntry } from '#contract/services.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { SERVICE_FIELD_NAMES, specOf, type ServiceValues } from '#domain/services/fields.ts'
import type { FormProcedure, RecordFacts } from '#domain/services/procedure.ts'
import type { Ctx } from '#server/platform/context.ts'
import { givenBenefits, monthlyPaymentOf } from '../benefits/index.ts'
import { cardInForce } from '../card/index.ts'
import { insuredBooks } from '../contributions/index.ts'
import { findFacility } from '../directory/index.ts'
import { registryRecord } from '../participants/index.ts'
import { guardianOf } from './asker.ts'
import { receiverOf } from './receiver.ts'
import type { RequestRow } from './store.ts'

/** What procedures may know of somebody. A child whose home nobody knows lives with the guardian who asks. */
export async function factsOf(ctx: Ctx, participantId: Uuid, guardianId: Uuid | null): Promise<RecordFacts> {
  const { address: home, socialInsuranceNo, birthDate, sex } = await registryRecord(ctx, participantId)
  const address = home ?? (guardianId && (await registryRecord(ctx, guardianId)).address)
  const card = await cardInForce(ctx, participantId)
  return {
    today: ctx.today,
    socialInsuranceNo,
    address,
    card: card ?? null,
    householdCard: card?.isOfHousehold && card.validUntil !== null ? { status: card.status, validUntil: card.validUntil } : null,
    monthly: (await monthlyPaymentOf(ctx, participantId)) ?? null,
    receiver: (await receiverOf(ctx, participantId)) ?? null,
    insured: { birthDate, sex, ...(await insuredBooks(ctx, participantId)), benefits: await givenBenefits(ctx, participantId) },
  }
}

/** The record as a decision meets it: what a claim must be in time for counts on the day on which it was sent. */
export const factsOnSending = async (
  ctx: Ctx,
  row: Pick<RequestRow, 'participantId' | 'guardianLinkId' | 'createdAt'>,
  { way }: FormProcedure,
): Promise<RecordFacts> => {
  const facts = await factsOf(ctx, row.participantId as Uuid, (await guardianOf(ctx, row))?.guardianId ?? null)
  return way.claim ? { ...facts, today: dayInVietnam(row.createdAt) } : facts
}

/** Values as they are shown, in the order of the fields: a facility has a name; what is empty is left out. */
export async function entriesOf(ctx: Ctx, values: ServiceValues): Promise<ServiceEntry[]> {
  const entries: ServiceEntry[] = []
  for (const field of SERVICE_FIELD_NAMES) {
    const value = values[field] ?? ''
    if (value === '') continue
    const facility = specOf(field).kind === 'facility' ? await findFacility(ctx.tx, value) : undefined
    entries.push({ field, value, name: facility?.name ?? null })
  }
  return entries
}
