import type { push as operations } from '#contract/inbox.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { PushGateway } from '#server/gateways/ports.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { subscribePush } from '../notifications/index.ts'
import { idOf, readOwnRegistration } from './dossier.ts'

/** An applicant has no account yet: the browser that has sent a dossier may ask to be told about that one. */
export const dossierPushRoutes = (push: PushGateway): Handlers<Pick<typeof operations, 'subscribeDossierPush'>> => ({
  subscribeDossierPush: (call, { body }) =>
    call.transact(async ctx => {
      const row = await readOwnRegistration(ctx)
      if (!row.caseFileId) throw new Problem('REGISTRATION_NOT_SENT')
      await subscribePush(ctx, push, { kind: 'case_file', id: row.caseFileId as Uuid, keySubject: idOf(row) }, body)
      return undefined
    }),
})
