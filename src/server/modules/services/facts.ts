import type { ServiceEntry } from '#contract/services.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { SERVICE_FIELD_NAMES, specOf, type ServiceValues } from '#domain/services/fields.ts'
import type { RecordFacts } from '#domain/services/procedure.ts'
import type { Ctx } from '#server/platform/context.ts'
import { monthlyPaymentOf } from '../benefits/index.ts'
import { cardInForce } from '../card/index.ts'
import { findFacility } from '../directory/index.ts'
import { registryRecord } from '../participants/index.ts'

/** What procedures may know of somebody. */
export async function factsOf(ctx: Ctx, participantId: Uuid): Promise<RecordFacts> {
  const { address, socialInsuranceNo } = await registryRecord(ctx, participantId)
  const card = await cardInForce(ctx, participantId)
  return {
    today: ctx.today,
    socialInsuranceNo,
    address,
    card: card ?? null,
    householdCard: card?.isOfHousehold && card.validUntil !== null ? { status: card.status, validUntil: card.validUntil } : null,
    monthly: (await monthlyPaymentOf(ctx, participantId)) ?? null,
  }
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
