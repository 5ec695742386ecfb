import type { DeliveryClass } from './delivery.ts'

/** What a code is asked for; the message says it in words, so that nobody reads out a code for something else. */
export const OTP_PURPOSES = ['registration', 'again', 'sign_in', 'recovery', 'contact'] as const
export type OtpPurpose = (typeof OTP_PURPOSES)[number]

/** What each message says. Instants are written as ISO text and shown in Vietnamese time. Nothing here may be a full
 *  social insurance number, a health or a salary detail. */
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
  /** `reasons`: codes of the review, each with words in `message.reason.*`; a test holds the two together. */
  readonly registration_returned: { readonly caseNo: string; readonly reasons: readonly string[] }
  readonly registration_rejected: { readonly caseNo: string; readonly reasons: readonly string[] }
  readonly registration_withdrawn: { readonly caseNo: string }
  /** To the owner of a number that somebody else tried to register. */
  readonly notice_other_registration: { readonly at: string }
  /** To the applicant whose dossier is under way when another declaration for the same number comes. */
  readonly notice_dossier_under_way: { readonly caseNo: string; readonly at: string }
  /** By email only; the form itself is attached when the letter goes out. */
  readonly form_copy: { readonly caseNo: string }
  readonly signed_in_elsewhere: { readonly at: string }
  readonly password_changed: { readonly at: string }
  /** To the parent: the child's records are open. */
  readonly child_approved: { readonly caseNo: string }
  /** To a guardian: somebody else has asked to look after the same child, does so now; or the own access was ended. */
  readonly guardian_requested: { readonly at: string }
  readonly guardian_added: { readonly at: string }
  readonly guardian_ended: { readonly at: string }
}
export type MessageTemplate = keyof MessageValues

interface TemplateRule {
  readonly class: DeliveryClass
  /** Carries something that opens an account: wiped from the outbox once handed over. */
  readonly secret: boolean
}

export const TEMPLATES = {
  otp: { class: 'A', secret: true },
  registration_received: { class: 'B', secret: false },
  registration_approved: { class: 'B', secret: false },
  activation_password: { class: 'B', secret: true },
  registration_returned: { class: 'B', secret: false },
  registration_rejected: { class: 'B', secret: false },
  registration_withdrawn: { class: 'B', secret: false },
  notice_other_registration: { class: 'B', secret: false },
  notice_dossier_under_way: { class: 'B', secret: false },
  form_copy: { class: 'B', secret: false },
  signed_in_elsewhere: { class: 'B', secret: false },
  password_changed: { class: 'B', secret: false },
  child_approved: { class: 'B', secret: false },
  guardian_requested: { class: 'B', secret: false },
  guardian_added: { class: 'B', secret: false },
  guardian_ended: { class: 'B', secret: false },
} as const satisfies Readonly<Record<MessageTemplate, TemplateRule>>

export const isTemplate = (name: string): name is MessageTemplate => name in TEMPLATES
