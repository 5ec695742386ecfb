import type { inbox, push } from '#contract/inbox.ts'
import type { notifications } from '#contract/notifications.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { PushGateway } from '#server/gateways/ports.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Tx } from '#server/platform/database/query.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { deviceIdOf } from '#server/platform/http/device.ts'
import type { Vault } from '#server/platform/vault.ts'
import { recordListLook } from '../audit/index.ts'
import { readInbox, readNotice } from './inbox.ts'
import { countUnread, markAllRead } from './notice-store.ts'
import { confirmShown, subscribePush, unsubscribePush } from './push.ts'
import type { Deployment } from './render.ts'
import { retryMessage } from './retry.ts'
import type { Desk } from './store.ts'
import { listFailed, listPeopleOfMessages } from './views.ts'

/** An agency and those below it. */
export type AgenciesUnder = (tx: Tx, agencyCode: string) => Promise<readonly string[]>

export const notificationHandlers = (agenciesUnder: AgenciesUnder): Handlers<typeof notifications> => {
  const deskOf = async ({ tx, actor }: Ctx): Promise<Desk> => {
    if (actor.kind !== 'staff') throw new Problem('FORBIDDEN')
    return { agencyCodes: await agenciesUnder(tx, actor.agencyCode), seesUnclaimed: actor.role === 'administrator' }
  }
  return {
    listFailedMessages: call => call.transact(async ctx => seen(ctx, await listFailed(ctx.tx, await deskOf(ctx)))),
    retryMessage: (call, { params }) =>
      call.transact(async ctx => {
        await retryMessage(ctx, { id: params.id as Uuid, desk: await deskOf(ctx) })
        return undefined
      }),
  }
}

/** Whose messages were looked at is recorded. */
async function seen(ctx: Ctx, messages: Awaited<ReturnType<typeof listFailed>>) {
  const people = messages.length
    ? await listPeopleOfMessages(
        ctx.tx,
        messages.map(({ id }) => id),
      )
    : []
  const look = { action: 'notifications.failed_read', subjectKind: 'notification_message', purpose: 'help' } as const
  await recordListLook(ctx, look, people)
  return messages
}

export interface InboxDeps {
  readonly vault: Vault
  readonly deployment: Deployment
  readonly push: PushGateway
}

/** The signed-in person, and nobody else. */
const participantOf = ({ actor }: Ctx) => {
  if (actor.kind !== 'participant') throw new Problem('SIGN_IN_REQUIRED')
  return actor
}

export const inboxHandlers = (deps: InboxDeps): Handlers<typeof inbox & Omit<typeof push, 'subscribeDossierPush'>> => ({
  listNotices: (call, { query }) => call.read(tx => readInbox(tx, deps, query)),
  countUnreadNotices: call => call.readAtOnce(countUnread),
  readNotice: (call, { params }) => call.transact(async ctx => void (await readNotice(ctx, params.id))),
  readNotices: (call, { body }) =>
    call.transact(async ctx => void (await markAllRead(ctx.tx, participantOf(ctx).participantId, body.upTo))),
  getPushKey: call => call.transact(async () => ({ publicKey: deps.push.publicKey })),
  subscribePush: (call, { body }) =>
    call.transact(async ctx => {
      const { participantId } = participantOf(ctx)
      const owner = {
        kind: 'participant',
        id: participantId,
        keySubject: participantId,
        deviceId: deviceIdOf(call.cookie('device')),
      } as const
      await subscribePush(ctx, deps.push, owner, body)
      return undefined
    }),
  confirmPushShown: (call, { body }) => call.transact(async ctx => void (await confirmShown(ctx, body.shown))),
  unsubscribePush: (call, { body }) => call.transact(async ctx => void (await unsubscribePush(ctx, body.endpoint))),
})
