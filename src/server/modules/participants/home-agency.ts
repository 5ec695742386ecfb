import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { findAgencyFor } from '../directory/index.ts'
import { registryRecord } from './store.ts'

/** The agency that serves somebody's home; undefined for who has none on file. */
export async function agencyOfHome(ctx: Ctx, participantId: Uuid): Promise<string | undefined> {
  const { provinceCode, communeCode } = await registryRecord(ctx, participantId)
  return provinceCode === null ? undefined : (await findAgencyFor(ctx.tx, { provinceCode, communeCode: communeCode ?? '' }))?.code
}
