import { randomBytes } from 'node:crypto'
import { symbolsOf } from '#domain/kernel/written-code.ts'
import { KEEP_CODE_SIGNS } from '#domain/privacy/closing.ts'
import { hashToken } from '#server/modules/accounts/index.ts'
import type { TestProduct } from '#test/support/product.ts'
import { person } from './people.ts'
import { changeRows } from './traced.ts'

/** The code that keeps the account of this demo person, who is closing it: what waited before is settled. */
export async function aKeepCode({ database: { owner } }: Pick<TestProduct, 'database'>, key = 'nam'): Promise<string> {
  const code = symbolsOf(randomBytes(16), KEEP_CODE_SIGNS)
  await changeRows(owner, 'privacy_closing', `state = 'cancelled', settled_at = app_now(), settled_by = 'owner'`, `state = 'waiting'`)
  const { rowCount } = await owner.query(
    `with made as (
       insert into privacy_closing (id, account_id, participant_id, asked_at, effective_at, token_hash)
       select gen_random_uuid(), a.id, a.participant_id, app_now(), app_now() + interval '72 hours', $2
       from account a join participant p on p.id = a.participant_id where p.social_insurance_no = $1 returning id, version)
     insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
     select 'system', 'test.make', 'privacy_closing', id, version, 'test' from made`,
    [person(key).socialInsuranceNo, hashToken(code)],
  )
  if (rowCount !== 1) throw new Error(`no account of ${key}`)
  return code
}
