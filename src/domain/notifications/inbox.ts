import type { MessageTemplate } from './templates.ts'

/** What a notice is about, and so where it leads. */
export const NOTICE_SUBJECTS = [
  'dossier',
  'card',
  'details',
  'record',
  'family',
  'password',
  'devices',
  'passkeys',
  'data',
  'closing',
  'help',
] as const
export type NoticeSubject = (typeof NOTICE_SUBJECTS)[number]

/** Which messages the inbox in the app keeps, and what each is about. Null: never. Codes and passwords stay where they were sent;
 *  a request for help belongs to a contact and to no account, and letters to staff go to their address at work. */
export const NOTICES: Readonly<Record<MessageTemplate, NoticeSubject | null>> = {
  otp: null,
  activation_password: null,
  contact_change_notice: null,
  closing_asked: null,
  support_received: null,
  support_answered: null,
  support_phone: null,
  support_cancelled: null,
  support_rejected: null,
  unit_account_received: null,
  unit_account_rejected: null,
  staff_invitation: null,
  staff_unit_invitation: null,
  staff_invited_again: null,
  staff_password_link: null,
  staff_password_changed: null,
  staff_factor_changed: null,
  staff_factors_reset: null,
  staff_place_changed: null,
  staff_number_changed: null,
  staff_suspended: null,
  staff_restored: null,
  staff_recovery_used: null,
  unit_reminder: null,
  unit_confirm_id: null,
  unit_correction: null,
  registration_received: 'dossier',
  registration_approved: 'card',
  registration_returned: 'dossier',
  registration_reminder: 'dossier',
  registration_lapsed: 'dossier',
  registration_phone_asked: 'dossier',
  registration_cancelled: 'dossier',
  registration_rejected: 'dossier',
  registration_withdrawn: 'dossier',
  case_overdue: 'dossier',
  form_copy: 'dossier',
  notice_dossier_under_way: 'dossier',
  notice_other_registration: 'help',
  signed_in_elsewhere: 'devices',
  new_device: 'devices',
  device_ended: 'devices',
  password_changed: 'password',
  password_due: 'password',
  passkey_added: 'passkeys',
  passkey_removed: 'passkeys',
  data_exported: 'data',
  closing_notice: 'closing',
  closing_cancelled: 'closing',
  account_closed: 'closing',
  account_locked: 'devices',
  account_unlocked: 'devices',
  dispute_received: 'record',
  dispute_answered: 'record',
  visit_report_answered: 'record',
  dispute_rejected: 'record',
  change_received: 'details',
  change_applied: 'details',
  person_changed: 'details',
  sign_in_name_changed: 'details',
  change_rejected: 'details',
  contact_change_coming: 'details',
  contact_change_failed: 'details',
  contact_changed: 'details',
  contact_change_cancelled: 'details',
  child_approved: 'family',
  guardian_requested: 'family',
  guardian_added: 'family',
  guardian_ended: 'family',
}

/** How long the inbox keeps a notice. */
export const NOTICE_KEPT_DAYS = 730

/** A device hears of a dossier or an account for a year after it was asked last. */
export const PUSH_KEPT_DAYS = 365

/** How soon a sleeping phone should show it (RFC 8030): at once what the person has to act on, the rest when the phone wakes up. */
export const pushUrgency = (template: MessageTemplate): 'high' | 'normal' => (ACT_ON.includes(template) ? 'high' : 'normal')

const ACT_ON: readonly MessageTemplate[] = [
  'registration_returned',
  'registration_reminder',
  'registration_phone_asked',
  'notice_other_registration',
  'signed_in_elsewhere',
  'new_device',
  'password_changed',
  'passkey_added',
  'passkey_removed',
  'data_exported',
  'closing_notice',
  'account_locked',
  'account_unlocked',
  'contact_change_coming',
  'contact_changed',
]
