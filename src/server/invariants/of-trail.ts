import type { Invariant } from './invariant.ts'

/** Audit trail, outbox and what is sealed. */
export const OF_TRAIL: readonly Invariant[] = [
  {
    id: 'I06',
    says: 'every version of a guarded row has its audit entry, of the transaction that wrote the row',
    sql: 'select audit_untraced()',
  },
  {
    id: 'I07',
    says: 'nobody but the owner can change or delete audit entries, or seal, or touch a seal',
    sql: `select count(*) from pg_roles r, unnest(array['audit_entry', 'audit_seal', 'audit_epoch', 'audit_root']) t (name),
        unnest(array['update', 'delete', 'truncate']) p (word)
      where r.rolname in ('vssid_api', 'vssid_citizen', 'vssid_sealer') and has_table_privilege(r.rolname, t.name, p.word)`,
  },
  {
    id: 'I08',
    // What a unit asks for a member is promised to nobody: the phone that it gives is not proven.
    says: 'every dossier of the last month has its receipt, every first password and every approved contact its message; what is promised is settled within three days',
    sql: `select (select count(*) from review_case_file f where f.submitted_at > app_now() - interval '30 days'
          and not exists (select from notification_message m where m.subject_id = f.id and m.template = f.kind || '_received')
          and (f.kind not in ('change', 'dispute', 'feedback', 'service') or not exists (select from notification_notice n where n.subject_id = f.id and n.template = f.kind || '_received'))
          and not exists (select from support_request r where r.case_file_id = f.id and r.unit_code is not null))
      + (select count(*) from change_request c where c.takes_effect_at is not null and c.approved_at > app_now() - interval '30 days'
          and coalesce(c.phone_before_index, c.email_before_index) is not null
          and not exists (select from notification_message m where m.subject_id = c.case_file_id and m.template = 'contact_change_notice'))
      + (select count(*) from account_issued_secret s where s.created_at > app_now() - interval '30 days'
          and not exists (select from notification_message m where m.subject_id = s.account_id and m.template = 'activation_password'))
      + (select count(*) from notification_message where class = 'B' and state = 'queued' and created_at < clock_timestamp() - interval '74 hours')`,
  },
  {
    id: 'I09',
    says: 'no code was handed over after its end',
    // A demo's clock may jump while a code is on its way.
    sql: `select count(*) from notification_message where class = 'A' and sent_at > expires_at and not exists (select from platform_clock)`,
  },
  {
    id: 'I13',
    says: 'what is said to be sealed is sealed',
    sql: 'select vault_unsealed()',
  },
  {
    id: 'V01',
    says: 'no secret is left in the outbox after it was handed over or given up',
    sql: `select count(*) from notification_message where template in ('otp', 'activation_password', 'contact_change_notice', 'closing_asked', 'staff_invitation', 'staff_unit_invitation', 'staff_password_link') and state <> 'queued' and values_sealed is not null`,
  },
]
