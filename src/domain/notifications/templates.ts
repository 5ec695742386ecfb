import type { DeliveryClass } from './delivery.ts'

/** What a code is asked for; the message says it in words, so that nobody reads out a code for something else. */
export const OTP_PURPOSES = [
  'registration',
  'again',
  'correction',
  'support',
  'unit_account',
  'feedback',
  'sign_in',
  'step_up',
  'recovery',
  'lock',
  'contact',
] as const
export type OtpPurpose = (typeof OTP_PURPOSES)[number]

/** What each message says. Instants are written as ISO text and shown in Vietnamese time. Nothing here may be a full
 *  social insurance number (but the own one that was asked for), a health or a salary detail. */
export interface MessageValues {
  /** `tag`: two letters that tell one of several codes from the others. `host`: of the page that waits for the code. */
  readonly otp: {
    readonly code: string
    readonly tag: string
    readonly host: string
    readonly minutes: number
    readonly purpose: OtpPurpose
  }
  readonly registration_received: { readonly caseNo: string; readonly dueAt: string }
  /** `nameHint`: the last three digits of the sign-in name. */
  readonly registration_approved: { readonly caseNo: string; readonly nameHint: string }
  readonly activation_password: { readonly secret: string; readonly hours: number }
  /** `corrections`: "item:reason", codes of the review with words in `message.item.*` and `message.reason.*`; a test holds them
   *  together. */
  readonly registration_returned: { readonly caseNo: string; readonly corrections: readonly string[]; readonly until: string }
  readonly registration_reminder: { readonly caseNo: string; readonly corrections: readonly string[]; readonly until: string }
  /** The told time for a correction is over. */
  readonly registration_lapsed: { readonly caseNo: string }
  /** To the contact so far: somebody asked to change the phone of this dossier, and an officer has opened it for that. */
  readonly registration_phone_asked: { readonly caseNo: string }
  /** To the contact so far: an officer has ended the dossier because somebody asked for it. */
  readonly registration_cancelled: { readonly caseNo: string }
  /** A missed day, of whatever kind of case file. */
  readonly case_overdue: { readonly caseNo: string; readonly expectedAt: string }
  readonly support_received: { readonly caseNo: string; readonly dueAt: string }
  readonly support_answered: { readonly caseNo: string; readonly note: string }
  /** `dossierNo`: told after an officer has settled it, never before. */
  readonly support_phone: { readonly caseNo: string; readonly dossierNo: string }
  readonly support_cancelled: { readonly caseNo: string; readonly dossierNo: string }
  readonly support_rejected: { readonly caseNo: string; readonly reasons: readonly string[] }
  /** `unit`: its name. */
  readonly unit_account_received: { readonly caseNo: string; readonly dueAt: string; readonly unit: string }
  readonly unit_account_rejected: { readonly caseNo: string; readonly reasons: readonly string[] }
  /** About what a person has reported as wrong in the own record. */
  readonly dispute_received: { readonly caseNo: string; readonly dueAt: string }
  readonly dispute_answered: { readonly caseNo: string; readonly note: string }
  /** Of a visit: what is answered about somebody's health does not lie in a letter. */
  readonly visit_report_answered: { readonly caseNo: string }
  readonly dispute_rejected: { readonly caseNo: string; readonly reasons: readonly string[] }
  /** What somebody has told of the service, an agency or an employer. */
  readonly feedback_received: { readonly caseNo: string; readonly dueAt: string }
  readonly feedback_answered: { readonly caseNo: string; readonly note: string }
  readonly feedback_rejected: { readonly caseNo: string; readonly reasons: readonly string[] }
  /** About a request for a service. `corrections`: "item:reason", as of a registration. */
  readonly service_received: { readonly caseNo: string; readonly dueAt: string }
  readonly service_returned: { readonly caseNo: string; readonly corrections: readonly string[]; readonly until: string }
  readonly service_reminder: { readonly caseNo: string; readonly corrections: readonly string[]; readonly until: string }
  readonly service_lapsed: { readonly caseNo: string }
  readonly service_approved: { readonly caseNo: string }
  readonly service_rejected: { readonly caseNo: string; readonly reasons: readonly string[] }
  /** Money for a service. `no`: of the receipt, or of the order when it goes back. */
  readonly payment_received: { readonly amount: string; readonly no: string }
  readonly payment_returning: { readonly amount: string; readonly no: string }
  readonly payment_returned: { readonly amount: string; readonly no: string }
  /** About a change of contact or address. */
  readonly change_received: { readonly caseNo: string; readonly dueAt: string }
  readonly change_applied: { readonly caseNo: string }
  /** Name, birth date or sex, by papers. */
  readonly person_changed: { readonly caseNo: string }
  /** The identity number too: another name to sign in with. `last`: its last three signs. */
  readonly sign_in_name_changed: { readonly caseNo: string; readonly last: string }
  readonly change_rejected: { readonly caseNo: string; readonly reasons: readonly string[] }
  /** To the contact so far: another one counts from `at` on, unless it is stopped, by the link of the letter or the code of the text. */
  readonly contact_change_notice: { readonly caseNo: string; readonly at: string; readonly link: string; readonly code: string }
  /** To the new contact, with nothing secret. */
  readonly contact_change_coming: { readonly caseNo: string; readonly at: string }
  /** Somebody else had the contact when it was to count. */
  readonly contact_change_failed: { readonly at: string }
  readonly contact_changed: { readonly at: string }
  readonly contact_change_cancelled: { readonly at: string }
  readonly registration_rejected: { readonly caseNo: string; readonly reasons: readonly string[] }
  readonly registration_withdrawn: { readonly caseNo: string }
  /** To the owner of a number that somebody else tried to register. */
  readonly notice_other_registration: { readonly at: string }
  /** To the applicant whose dossier is under way when another declaration for the same number comes. */
  readonly notice_dossier_under_way: { readonly caseNo: string; readonly at: string }
  /** By email only; the form itself is attached when the letter goes out. */
  readonly form_copy: { readonly caseNo: string }
  readonly signed_in_elsewhere: { readonly at: string }
  /** `device`: "Chrome · Android". */
  readonly new_device: { readonly at: string; readonly device: string }
  /** A device was taken off the list of known ones. */
  readonly device_ended: { readonly at: string }
  readonly password_changed: { readonly at: string }
  /** Before its day has come. `until`: when it is due. */
  readonly password_due: { readonly until: string }
  readonly passkey_added: { readonly at: string }
  readonly passkey_removed: { readonly at: string }
  /** A copy of everything that is kept was taken. */
  readonly data_exported: { readonly at: string; readonly device: string }
  /** A transcript of the contributions was made. */
  readonly transcript_issued: { readonly at: string; readonly number: string }
  /** `until`: when the account will be closed · `code`: keeps it, on the page of `link`. A text message carries no link. */
  readonly closing_asked: {
    readonly at: string
    readonly until: string
    readonly code: string
    readonly page: string
    readonly link: string
  }
  /** The same for the inbox, with nothing that keeps or opens an account. */
  readonly closing_notice: { readonly until: string }
  readonly closing_cancelled: { readonly at: string }
  readonly account_closed: { readonly at: string }
  readonly account_locked: { readonly at: string }
  readonly account_unlocked: { readonly at: string }
  /** To the parent: the child's records are open. */
  readonly child_approved: { readonly caseNo: string }
  /** To a guardian: somebody else has asked to look after the same child, does so now; or the own access was ended. */
  readonly guardian_requested: { readonly at: string }
  readonly guardian_added: { readonly at: string }
  readonly guardian_ended: { readonly at: string }
  /** The own social-insurance number, to the contact on file, because somebody asked for it. It names nobody. */
  readonly own_number: { readonly number: string; readonly at: string }
  /** News of the record: what came onto the book of the reader, or of a child whose name stands in `child` (else it is empty). `count` of
   *  what came; the lists hold codes and months, of which a text and a letter say nothing, and the inbox all. */
  readonly news_contributions: NewsOf & { readonly months: readonly string[] }
  /** `findings`: "late:2026-09:2026-10", kind of the watch, first and last month. */
  readonly news_missing_months: NewsOf & { readonly findings: readonly string[] }
  /** `benefits`: "sickness:new", the regime and what has become of it. */
  readonly news_benefits: NewsOf & { readonly benefits: readonly string[] }
  readonly news_visits: NewsOf & { readonly days: readonly string[] }
  /** `changes`: words of CARD_CHANGES. */
  readonly news_card: NewsOf & { readonly changes: readonly string[] }
  /** `until`: the last day of the card. */
  readonly news_card_expiry: NewsOf & { readonly until: string; readonly days: number }
  /** News of an office to many people: the words lie once for all of them, and the notice names them. In the inbox and on devices only. */
  readonly announcement: SharedWords
  readonly urgent_announcement: SharedWords
  /** By text, when several notices were not looked at. */
  readonly news_unread: { readonly count: number }
  /** By email only, as all letters to staff. `inviter`: empty for an operator at the command line. */
  readonly staff_invitation: { readonly inviter: string; readonly agency: string; readonly link: string; readonly until: string }
  /** To somebody who will coordinate a unit: what the approval of the unit's request has led to. */
  readonly staff_unit_invitation: { readonly unit: string; readonly agency: string; readonly link: string; readonly until: string }
  /** To somebody who has an account: there is nothing to do. */
  readonly staff_invited_again: { readonly inviter: string; readonly agency: string }
  readonly staff_password_link: { readonly link: string; readonly minutes: number }
  readonly staff_password_changed: { readonly at: string }
  readonly staff_factor_changed: { readonly at: string }
  readonly staff_factors_reset: { readonly at: string; readonly reason: string }
  readonly staff_place_changed: { readonly at: string; readonly agency: string }
  readonly staff_number_changed: { readonly at: string }
  readonly staff_suspended: { readonly at: string; readonly reason: string }
  readonly staff_restored: { readonly at: string }
  readonly staff_recovery_used: { readonly at: string; readonly left: number }
  /** From a unit to a phone or address of its roster: names nobody. `until`: a day as it is written. */
  readonly unit_reminder: UnitReminder
  readonly unit_confirm_id: UnitReminder
  readonly unit_correction: UnitReminder
}
/** Words that many notices have in common. English may be missing: Vietnamese is shown then. `page`: where it leads in the app, or empty. */
export interface SharedWords {
  readonly titleVi: string
  readonly textVi: string
  readonly titleEn: string
  readonly textEn: string
  readonly page: string
}
interface NewsOf {
  readonly child: string
  readonly count: number
}
interface UnitReminder {
  readonly unit: string
  readonly until: string
  readonly link: string
}
export type MessageTemplate = keyof MessageValues

interface TemplateRule {
  readonly class: DeliveryClass
  /** Carries something that opens an account, or the own number: wiped from the outbox once handed over. */
  readonly secret: boolean
}

export const TEMPLATES = {
  otp: { class: 'A', secret: true },
  registration_received: { class: 'B', secret: false },
  registration_approved: { class: 'B', secret: false },
  activation_password: { class: 'B', secret: true },
  registration_returned: { class: 'B', secret: false },
  registration_reminder: { class: 'B', secret: false },
  registration_lapsed: { class: 'B', secret: false },
  registration_phone_asked: { class: 'B', secret: false },
  registration_cancelled: { class: 'B', secret: false },
  case_overdue: { class: 'B', secret: false },
  support_received: { class: 'B', secret: false },
  support_answered: { class: 'B', secret: false },
  support_phone: { class: 'B', secret: false },
  support_cancelled: { class: 'B', secret: false },
  support_rejected: { class: 'B', secret: false },
  unit_account_received: { class: 'B', secret: false },
  unit_account_rejected: { class: 'B', secret: false },
  dispute_received: { class: 'B', secret: false },
  dispute_answered: { class: 'B', secret: false },
  visit_report_answered: { class: 'B', secret: false },
  dispute_rejected: { class: 'B', secret: false },
  feedback_received: { class: 'B', secret: false },
  feedback_answered: { class: 'B', secret: false },
  feedback_rejected: { class: 'B', secret: false },
  service_received: { class: 'B', secret: false },
  service_returned: { class: 'B', secret: false },
  service_reminder: { class: 'B', secret: false },
  service_lapsed: { class: 'B', secret: false },
  service_approved: { class: 'B', secret: false },
  service_rejected: { class: 'B', secret: false },
  payment_received: { class: 'B', secret: false },
  payment_returning: { class: 'B', secret: false },
  payment_returned: { class: 'B', secret: false },
  change_received: { class: 'B', secret: false },
  change_applied: { class: 'B', secret: false },
  person_changed: { class: 'B', secret: false },
  sign_in_name_changed: { class: 'B', secret: false },
  change_rejected: { class: 'B', secret: false },
  contact_change_notice: { class: 'B', secret: true },
  contact_change_coming: { class: 'B', secret: false },
  contact_change_failed: { class: 'B', secret: false },
  contact_changed: { class: 'B', secret: false },
  contact_change_cancelled: { class: 'B', secret: false },
  registration_rejected: { class: 'B', secret: false },
  registration_withdrawn: { class: 'B', secret: false },
  notice_other_registration: { class: 'B', secret: false },
  notice_dossier_under_way: { class: 'B', secret: false },
  form_copy: { class: 'B', secret: false },
  signed_in_elsewhere: { class: 'B', secret: false },
  new_device: { class: 'B', secret: false },
  device_ended: { class: 'B', secret: false },
  password_changed: { class: 'B', secret: false },
  password_due: { class: 'C', secret: false },
  passkey_added: { class: 'B', secret: false },
  passkey_removed: { class: 'B', secret: false },
  data_exported: { class: 'B', secret: false },
  transcript_issued: { class: 'B', secret: false },
  closing_asked: { class: 'B', secret: true },
  closing_notice: { class: 'B', secret: false },
  closing_cancelled: { class: 'B', secret: false },
  account_closed: { class: 'B', secret: false },
  account_locked: { class: 'B', secret: false },
  account_unlocked: { class: 'B', secret: false },
  child_approved: { class: 'B', secret: false },
  guardian_requested: { class: 'B', secret: false },
  guardian_added: { class: 'B', secret: false },
  guardian_ended: { class: 'B', secret: false },
  own_number: { class: 'B', secret: true },
  news_contributions: { class: 'C', secret: false },
  news_missing_months: { class: 'C', secret: false },
  news_benefits: { class: 'C', secret: false },
  news_visits: { class: 'C', secret: false },
  news_card: { class: 'C', secret: false },
  news_card_expiry: { class: 'C', secret: false },
  announcement: { class: 'C', secret: false },
  urgent_announcement: { class: 'C', secret: false },
  news_unread: { class: 'C', secret: false },
  staff_invitation: { class: 'B', secret: true },
  staff_unit_invitation: { class: 'B', secret: true },
  staff_invited_again: { class: 'B', secret: false },
  staff_password_link: { class: 'B', secret: true },
  staff_password_changed: { class: 'B', secret: false },
  staff_factor_changed: { class: 'B', secret: false },
  staff_factors_reset: { class: 'B', secret: false },
  staff_place_changed: { class: 'B', secret: false },
  staff_number_changed: { class: 'B', secret: false },
  staff_suspended: { class: 'B', secret: false },
  staff_restored: { class: 'B', secret: false },
  staff_recovery_used: { class: 'B', secret: false },
  unit_reminder: { class: 'C', secret: false },
  unit_confirm_id: { class: 'C', secret: false },
  unit_correction: { class: 'C', secret: false },
} as const satisfies Readonly<Record<MessageTemplate, TemplateRule>>

/** Letters to staff; citizens never see one. */
export type StaffTemplate = Extract<MessageTemplate, `staff_${string}`>
export const isStaffTemplate = (name: MessageTemplate): name is StaffTemplate => name.startsWith('staff_')

/** News of the record, the text about what nobody has looked at, the own number, and announcements. They belong to no dossier. */
export const isRecordTemplate = (
  name: MessageTemplate,
): name is Extract<MessageTemplate, `news_${string}` | 'own_number'> | SharedTemplate =>
  name.startsWith('news_') || name === 'own_number' || isSharedTemplate(name)

/** News of the record, which says more in the inbox than by text and letter. */
export type NewsTemplate = Exclude<Extract<MessageTemplate, `news_${string}`>, 'news_unread'>
export const isNewsTemplate = (name: MessageTemplate): name is NewsTemplate => name.startsWith('news_') && name !== 'news_unread'

/** News of an office to many people. */
export type SharedTemplate = Extract<MessageTemplate, 'announcement' | 'urgent_announcement'>
export const isSharedTemplate = (name: MessageTemplate): name is SharedTemplate => name === 'announcement' || name === 'urgent_announcement'

/** Reminders of units; they belong to no dossier. */
const OF_UNITS = ['unit_reminder', 'unit_confirm_id', 'unit_correction'] as const satisfies readonly MessageTemplate[]
type UnitTemplate = (typeof OF_UNITS)[number]
export const isUnitTemplate = (name: MessageTemplate): name is UnitTemplate => OF_UNITS.some(one => one === name)

export const isTemplate = (name: string): name is MessageTemplate => name in TEMPLATES
