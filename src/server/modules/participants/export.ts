import type { PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { registryRecord } from './store.ts'

/** What the registry keeps about a person, for the person. */
export async function exportPerson(ctx: Ctx, participantId: Uuid): Promise<PersonalData['person']> {
  const { id: _id, provinceCode: _province, communeCode: _commune, diedOn: _diedOn, ...record } = await registryRecord(ctx, participantId)
  return record
}
