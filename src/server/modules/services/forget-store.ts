import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Forget } from '#server/platform/retention.ts'
import { recordAudits } from '../audit/index.ts'

/** The photos of papers, which lie with the module registration. */
type ForgetPhotos = (ctx: Ctx, requestIds: readonly Uuid[]) => Promise<void>

/** Forgets what was asked for, what was on file, the papers and the result, of requests that ended long ago; the row stays for its dossier. */
const forgetRequests =
  (forgetPhotos: ForgetPhotos): Forget =>
  async (ctx, before, limit) => {
    const forgotten = await ctx.tx.all<{ id: Uuid; version: number }>({
      text: `update service_request set content_sealed = null, version = version + 1
      where id in (select r.id from service_request r where r.ended_at < $1 and r.content_sealed is not null limit $2 for update skip locked)
      returning id, version`,
      values: [before, limit],
    })
    await ctx.tx.run({ text: 'delete from service_result where request_id = any($1::uuid[])', values: [forgotten.map(({ id }) => id)] })
    await forgetPhotos(
      ctx,
      forgotten.map(({ id }) => id),
    )
    await recordAudits(
      ctx,
      forgotten.map(({ id, version }) => ({
        action: 'services.forget',
        subjectKind: 'service_request',
        subjectId: id,
        subjectVersion: version,
      })),
    )
    return forgotten.length
  }

/** What this module forgets after its time (src/domain/privacy/retention.ts). */
export const serviceRetention = (forgetPhotos: ForgetPhotos) => ({ services: forgetRequests(forgetPhotos) })
