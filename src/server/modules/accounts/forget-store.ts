import type { Forget } from '#server/platform/retention.ts'

const deleting =
  (table: string, key: string, condition: string): Forget =>
  ({ tx }, before, limit) =>
    tx.run({
      text: `delete from ${table} where (${key}) in (select ${key} from ${table} x where ${condition} limit $2 for update skip locked)`,
      values: [before, limit],
    })

/** A declaration or a request that is not sent yet, and not over: its page shows the last code. */
const UNDER_WAY = ['registration', 'support_request', 'unit_account_request', 'feedback']
  .map(table => `not exists (select from ${table} r where r.otp_flow_id = x.flow_id and r.case_file_id is null and r.expires_at > $1)`)
  .join(' and ')

const NAMED_BY = [
  ['registration', 'otp_flow_id'],
  ['registration', 'earlier_flow_id'],
  ['support_request', 'otp_flow_id'],
  ['unit_account_request', 'otp_flow_id'],
  ['feedback', 'otp_flow_id'],
] as const

/** What this module forgets after its time (src/domain/privacy/retention.ts). */
export const accountRetention = {
  codes: deleting('otp_code', 'id', `x.created_at < $1 and ${UNDER_WAY}`),
  code_flows: deleting(
    'otp_flow',
    'id',
    `x.created_at < $1 and ${NAMED_BY.map(([table, column]) => `not exists (select from ${table} r where r.${column} = x.id)`).join(' and ')}`,
  ),
  sessions: deleting('account_session', 'id', 'x.created_at < $1'),
  staff_sessions: async (ctx, before, limit) => {
    await ctx.tx.run({
      text: 'delete from staff_challenge c using staff_session s where s.id = c.session_id and s.created_at < $1',
      values: [before],
    })
    return deleting('staff_session', 'id', 'x.created_at < $1')(ctx, before, limit)
  },
  devices: deleting('account_device', 'account_id, device_id', 'coalesce(x.ended_at, x.seen_at) < $1'),
  sign_in_failures: deleting('account_sign_in_failure', 'sign_in_key, device_class', 'x.last_at < $1'),
  issued_secrets: deleting(
    'account_issued_secret',
    'id',
    `x.created_at < $1 and (x.expires_at < $1 or exists (
      select from account a where a.id = x.account_id and (a.password_hash is not null or a.state = 'closed')))`,
  ),
} as const satisfies Readonly<Record<string, Forget>>
