import type { Uuid } from '#domain/kernel/ids.ts'
import type { SharedTemplate, SharedWords } from '#domain/notifications/templates.ts'
import type { Ctx } from '#server/platform/context.ts'
import { PLACES } from './attempt.ts'
import { ring } from './notice.ts'
import { listDevicesOfMany } from './push-store.ts'
import { insertShared, insertSharedNotices } from './shared-store.ts'

/** Keeps words that many will read, once for all of them. */
export const keepShared = (ctx: Ctx, id: Uuid, words: SharedWords) => insertShared(ctx.tx, { id, words, createdAt: ctx.now })

interface SharedReader {
  readonly participantId: Uuid
  readonly accountId: Uuid
  /** The devices stay silent. */
  readonly isQuiet: boolean
}

interface Shared {
  /** Of the words, by keepShared(). */
  readonly id: Uuid
  readonly template: SharedTemplate
  readonly readers: readonly SharedReader[]
}

/** Tells many people the same: a notice each, and their devices ring. Whoever was told before is passed over, so that a portion may be tried again.
 *  @returns how many have it now who did not before */
export async function tellShared(ctx: Ctx, { id, template, readers }: Shared): Promise<number> {
  if (readers.length === 0) return 0
  const key = await ctx.vault.keyOf(ctx.tx, id)
  const made = await insertSharedNotices(
    ctx.tx,
    readers.map(({ participantId, accountId: subjectId }) => {
      const noticeId = ctx.newId()
      const valuesSealed = key.seal(PLACES.values, noticeId, '{}')
      return { id: noticeId, participantId, template, keySubject: id, valuesSealed, subjectId, createdAt: ctx.now, sharedId: id }
    }),
  )
  const toRing = readers.filter(({ isQuiet, participantId }) => !isQuiet && made.some(notice => notice.participantId === participantId))
  const devices = await listDevicesOfMany(
    ctx.tx,
    toRing.map(({ participantId }) => participantId),
  )
  for (const device of devices) {
    const noticeId = made.find(({ participantId }) => participantId === device.ownerId)?.id
    const reader = toRing.find(({ participantId }) => participantId === device.ownerId)
    if (noticeId === undefined || !reader) continue
    const about = { template, subjectKind: 'account', subjectId: reader.accountId, agencyCode: null, noticeId: noticeId as Uuid }
    await ring(ctx, device, about)
  }
  return made.length
}
