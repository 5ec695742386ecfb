import * as z from 'zod/mini'
import { PAPER_KINDS } from '#domain/registration/photo-kinds.ts'
import { CHECKED_ITEMS, IDENTITY_OUTCOMES } from '#domain/registration/identity-check.ts'
import { SCANNED_ITEMS } from '#domain/registration/compare-scanned.ts'
import { SCAN_SOURCES } from '#domain/registration/scanned.ts'
import { CASE_STATES } from '#domain/review/transitions.ts'
import { FEEDBACK_SUBJECTS } from '#domain/feedback/feedback.ts'
import { RELATIONS } from '#domain/guardians/childhood.ts'
import { EFFECTS } from '#domain/services/procedure.ts'
import { SUPPORT_TOPICS } from '#domain/support/request.ts'
import { instant, uuid } from './core.ts'
import { NameComparison } from './review-parts.ts'
import { Claim, ServiceEntry } from './services.ts'

/** One line of "declared beside registry". */
export const Comparison = z.strictObject({
  item: z.enum(['fullName', 'socialInsuranceNo', 'birthDate', 'sex', 'personalId', 'address', 'phone', 'email']),
  declared: z.string(),
  registry: z.nullable(z.string()),
  /** same · differs · only declared (the registry has nothing) */
  result: z.enum(['same', 'differs', 'not_on_file']),
  /** Of the name: how it is written. */
  name: z.nullable(NameComparison),
})
export type Comparison = z.output<typeof Comparison>

/** What the national population database says about number and name: never its own values, only which of ours are not so. */
export const Population = z.strictObject({
  outcome: z.enum(IDENTITY_OUTCOMES),
  items: z.readonly(z.array(z.enum(CHECKED_ITEMS))),
  /** When it answered; null while there is no answer. */
  at: z.nullable(instant),
})
export type Population = z.output<typeof Population>

/** What the QR code of a paper says beside what was declared; old number, birth date and sex beside the registry. */
export const ScannedItem = z.strictObject({
  item: z.enum(SCANNED_ITEMS),
  source: z.enum(SCAN_SOURCES),
  value: z.string(),
  /** same · differs · neither was declared nor is on file */
  result: z.enum(['same', 'differs', 'not_on_file']),
  /** What the registry has of an item that is not declared: a number, a day, a year, or a word for the sex. */
  registry: z.nullable(z.string()),
  /** Of the name: how it stands to the declared one. */
  name: z.nullable(NameComparison),
})
export type ScannedItem = z.output<typeof ScannedItem>

/** What somebody asks for help with, and the dossiers of the number that they name. */
export const SupportContent = z.strictObject({
  topic: z.enum(SUPPORT_TOPICS),
  /** As typed; empty when not known. */
  caseNo: z.string(),
  socialInsuranceNo: z.string(),
  text: z.string(),
  /** The unit whose coordinator asks; null when the person asks. The contact is proven by nobody then; `samePhone`:
   *  other requests of units, of whoever and whenever, that give the same phone. */
  unit: z.nullable(z.strictObject({ code: z.string(), name: z.string(), askedBy: z.string(), samePhone: z.int() })),
  candidates: z.array(
    z.strictObject({
      id: uuid,
      no: z.string(),
      state: z.enum(CASE_STATES),
      version: z.int(),
      applicantName: z.string(),
      submittedAt: instant,
      /** This officer may open or end it while settling the request. */
      canSettle: z.boolean(),
    }),
  ),
})
export type SupportContent = z.output<typeof SupportContent>

/** What somebody tells of the app, an agency, an employer or a hospital. */
export const FeedbackContent = z.strictObject({
  subject: z.enum(FEEDBACK_SUBJECTS),
  about: z.strictObject({ code: z.string(), name: z.string() }),
  /** About an office below: it was not sent there. */
  isFromAbove: z.boolean(),
  /** Without signing in: name and contact are what somebody has given, the contact is proven. */
  isGuest: z.boolean(),
  words: z.string(),
  /** Whom it names. */
  officer: z.string(),
  /** What was added when the answer did not help. */
  again: z.string(),
  isForgotten: z.boolean(),
})
export type FeedbackContent = z.output<typeof FeedbackContent>

/** What somebody asks for by a procedure, and what was on file of it when it was asked for. */
export const ServiceContent = z.strictObject({
  procedure: z.string(),
  entries: z.array(ServiceEntry),
  onFile: z.array(ServiceEntry),
  /** Photos that its procedure asks for, given what was filled in. */
  papers: z.array(z.enum(PAPER_KINDS)),
  /** What an approval changes. */
  effect: z.enum(EFFECTS),
  /** What was paid for it, in đồng; null: it costs nothing. */
  paidVnd: z.nullable(z.int()),
  isForgotten: z.boolean(),
  /** Of a claim that is to be decided: what the record says. */
  claim: z.nullable(Claim),
  /** Who asks for a child; null: the person whose record it is. A link that has ended is not decided for. */
  guardian: z.nullable(z.strictObject({ fullName: z.string(), relation: z.enum(RELATIONS), isOpen: z.boolean() })),
})
export type ServiceContent = z.output<typeof ServiceContent>

/** Who asks for the account of which unit, and who coordinates it already. */
export const UnitAccountContent = z.strictObject({
  unit: z.strictObject({ code: z.string(), name: z.string(), address: z.string(), state: z.enum(['active', 'suspended', 'closed']) }),
  requester: z.strictObject({ fullName: z.string(), position: z.string(), phone: z.string(), email: z.string(), text: z.string() }),
  /** People of the unit, as it says. */
  members: z.int(),
  coordinators: z.array(
    z.strictObject({
      id: uuid,
      fullName: z.string(),
      state: z.enum(['active', 'suspended', 'invited', 'expired']),
      lastSignInAt: z.nullable(instant),
    }),
  ),
})
export type UnitAccountContent = z.output<typeof UnitAccountContent>
