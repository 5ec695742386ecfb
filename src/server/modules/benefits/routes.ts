import type { benefits as operations, Benefits } from '#contract/benefits.ts'
import { receivedByGroup } from '#domain/benefits/received.ts'
import type { Call, Handlers } from '#server/platform/http/call.ts'
import { presentBenefits } from './present.ts'
import { benefitsAtOnce } from './views.ts'

/** Whose benefits they are follows from the caller: the signed-in person, or the child whom the guard has let that person see. */
async function read(call: Call): Promise<Benefits> {
  const items = presentBenefits(await call.readAtOnce(benefitsAtOnce))
  return { items, received: receivedByGroup(items).map(({ byYear, ...total }) => ({ ...total, byYear: [...byYear] })) }
}

export const benefitRoutes: Handlers<typeof operations> = { listOwnBenefits: read, listChildBenefits: read }
