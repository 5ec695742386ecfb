import type { OwnUnit } from '#contract/units.ts'
import type { Ctx } from '#server/platform/context.ts'
import { getAgency, getUnit } from '../directory/index.ts'
import { coordinatorOf } from './coordinator.ts'

/** The unit that the coordinator acts for. */
export async function getOwnUnit(ctx: Ctx): Promise<OwnUnit> {
  const unit = await getUnit(ctx.tx, coordinatorOf(ctx).unitCode)
  const { code, name, address, phone } = await getAgency(ctx.tx, unit.agencyCode)
  return { code: unit.code, name: unit.name, agency: { code, name, address, phone } }
}
