import { Problem } from '#domain/kernel/problem.ts'
import { SCAN_MB_A_DAY } from '#domain/units/scan-retention.ts'
import type { Ctx } from '#server/platform/context.ts'
import { addHits } from '#server/platform/http/rate.ts'

const DAY_S = 86_400
const KB = 1024

/** Counts a scan that begins, by its declared length: a refused one costs nothing, and none is refused in its middle.
 *  @throws SCAN_BUDGET with the hours to wait */
export async function countScan(ctx: Ctx, unitCode: string, bytes: number): Promise<void> {
  const most = SCAN_MB_A_DAY * KB * ctx.limits.rateFactor
  const { hits, waitS } = await addHits(ctx.tx, `unit-scan-kb:${unitCode}`, Math.ceil(bytes / KB), DAY_S)
  if (hits > most) throw new Problem('SCAN_BUDGET', { maxMb: SCAN_MB_A_DAY, hours: Math.max(1, Math.ceil(waitS / 3_600)), seconds: waitS })
}
