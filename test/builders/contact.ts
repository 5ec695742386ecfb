import type { Uuid } from '#domain/kernel/ids.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import type { Known } from './account.ts'

interface Where {
  readonly database: Pick<Known['database'], 'owner'> & { readonly platform: Pick<Platform, 'pool' | 'vault'> }
}

/** Gives the account of a person an email that a code has proven. */
export async function aProvenEmail({ database: { owner, platform } }: Where, name: string, email: string): Promise<void> {
  const { rows } = await owner.query<{ id: string; participant: Uuid }>(
    `select a.id, a.participant_id as participant from account a join participant p on p.id = a.participant_id where p.social_insurance_no = $1`,
    [name],
  )
  const [account] = rows
  if (!account) throw new Error('no account')
  const key = await transact(platform, { traceId: 'test', guard: asSystem }, ctx => ctx.vault.keyOf(ctx.tx, account.participant))
  await owner.query(
    `with changed as (update account set email_sealed = $2, email_index = $3, email_proven_at = app_now(), version = version + 1 where id = $1 returning id, version)
     insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
     select 'system', 'test', 'account', id, version, 'test' from changed`,
    [account.id, key.seal('account.email', account.id, email), platform.vault.index('email', email)],
  )
}
