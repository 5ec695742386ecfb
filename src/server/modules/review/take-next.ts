import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { moveCaseFile } from './move.ts'
import { byOfficer, kindOf, officerOf, type CaseKinds } from './officer.ts'
import { lockNext } from './store.ts'

/** Takes the first file of the queue that nobody has. Two officers who ask at once get two files; one's own and those of
 *  the family are left to colleagues. Null when nothing waits. */
export async function takeNextCaseFile(ctx: Ctx, kinds: CaseKinds): Promise<Uuid | null> {
  const { staffId, agencyCode } = officerOf(ctx)
  const own: Uuid[] = []
  for (;;) {
    const file = await lockNext(ctx.tx, agencyCode, own)
    if (!file) return null
    if (await kindOf(kinds, file).kinship(ctx, file, staffId)) {
      own.push(file.id)
      continue
    }
    await moveCaseFile(ctx, file, 'take', { ...byOfficer(ctx), holder: staffId })
    return file.id
  }
}
