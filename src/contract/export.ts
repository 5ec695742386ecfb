import * as z from 'zod/mini'
import { FUNDS, MOVEMENT_KINDS } from '#domain/contributions/book.ts'
import { VISIT_REASONS } from '#domain/disputes/dispute.ts'
import { RELATIONS } from '#domain/guardians/childhood.ts'
import { ACCESS_REASONS, READ_PURPOSES, SEEN_THINGS } from '#domain/access/reads.ts'
import { CHOICE_KINDS } from '#domain/news/kinds.ts'
import { CONSENT_PURPOSES } from '#domain/privacy/consent.ts'
import { Benefit } from './benefits.ts'
import { Visit } from './visits.ts'
import { amountVnd, day, instant, monthText } from './core.ts'
import { DisputedMatter } from './disputes.ts'
import { Transcript } from './transcripts.ts'
import { ServiceEntry } from './services.ts'

/** What the copy of one's own data holds, part by part. Each part comes from the module that keeps it. Nothing of anybody else stands in it:
 *  of a child only that one looks after it, of an officer only the agency. */
export const PersonalData = z.strictObject({
  person: z.strictObject({
    socialInsuranceNo: z.string(),
    fullName: z.string(),
    birthDate: day,
    birthPrecision: z.enum(['day', 'month', 'year']),
    sex: z.enum(['male', 'female', 'unknown']),
    personalId: z.nullable(z.string()),
    phone: z.nullable(z.string()),
    email: z.nullable(z.string()),
    address: z.nullable(z.string()),
    householdNo: z.nullable(z.string()),
  }),
  account: z.strictObject({
    openedAt: instant,
    state: z.enum(['active', 'locked', 'closed']),
    passwordSetAt: z.nullable(instant),
    language: z.enum(['vi', 'en']),
    phone: z.nullable(z.string()),
    phoneProvenAt: z.nullable(instant),
    email: z.nullable(z.string()),
    emailProvenAt: z.nullable(instant),
    devices: z.array(
      z.strictObject({ label: z.string(), provenBy: z.string(), firstAt: instant, seenAt: instant, endedAt: z.nullable(instant) }),
    ),
    passkeys: z.array(z.strictObject({ name: z.string(), addedAt: instant, usedAt: z.nullable(instant) })),
    /** When it was locked and opened again, by whom: a code of a channel, or the reason of the desk. */
    locks: z.array(z.strictObject({ at: instant, action: z.enum(['lock', 'unlock']), why: z.nullable(z.string()) })),
    sessions: z.array(z.strictObject({ device: z.string(), at: instant, endedAt: z.nullable(instant), endReason: z.nullable(z.string()) })),
  }),
  cards: z.array(
    z.strictObject({
      cardNo: z.string(),
      validFrom: day,
      validUntil: z.nullable(day),
      state: z.string(),
      coverageLevel: z.int(),
      facility: z.string(),
      fiveYearDate: z.nullable(day),
      issuedOn: day,
    }),
  ),
  /** Signed for a phone; a row for each check that a clerk has told, or one with none. */
  cardProofs: z.array(
    z.strictObject({ issuedAt: instant, expiresAt: instant, checkedAt: z.nullable(instant), verdict: z.nullable(z.string()) }),
  ),
  contributions: z.array(
    z.strictObject({
      fund: z.enum(['social', 'unemployment', 'accident', 'health']),
      fromMonth: monthText,
      toMonth: monthText,
      unit: z.string(),
      position: z.nullable(z.string()),
      workplace: z.nullable(z.string()),
      kind: z.string(),
      status: z.string(),
      baseVnd: amountVnd,
      coefficient: z.nullable(z.string()),
      allowanceVnd: amountVnd,
      employeeRateBps: z.int(),
      employerRateBps: z.int(),
      hazardous: z.boolean(),
      paidOn: z.nullable(day),
    }),
  ),
  benefits: z.array(Benefit),
  visits: z.array(Visit),
  /** What units have declared: joined, left, absences. */
  movements: z.array(
    z.strictObject({
      kind: z.enum(MOVEMENT_KINDS),
      funds: z.array(z.enum(FUNDS)),
      unit: z.string(),
      fromMonth: monthText,
      toMonth: z.nullable(monthText),
    }),
  ),
  dossiers: z.array(
    z.strictObject({
      no: z.string(),
      forChild: z.boolean(),
      agency: z.string(),
      state: z.string(),
      submittedAt: instant,
      decidedAt: z.nullable(instant),
      /** What was declared, field by field; null for a child's dossier, whose data are the child's. */
      declared: z.nullable(z.record(z.string(), z.string())),
      steps: z.array(
        z.strictObject({ action: z.string(), state: z.string(), at: instant, reasons: z.array(z.string()), note: z.nullable(z.string()) }),
      ),
      /** Names of the files beside this one. */
      photos: z.array(z.string()),
    }),
  ),
  /** What was asked to be changed, oldest first: what was there and what was asked for; null: nothing there, or it stays as it is. */
  changes: z.array(
    z.strictObject({
      askedAt: instant,
      state: z.string(),
      items: z.array(z.strictObject({ item: z.string(), from: z.nullable(z.string()), to: z.nullable(z.string()) })),
      takesEffectAt: z.nullable(instant),
      endedAt: z.nullable(instant),
      file: z.nullable(
        z.strictObject({
          no: z.string(),
          agency: z.string(),
          state: z.string(),
          submittedAt: instant,
          decidedAt: z.nullable(instant),
          steps: z.array(
            z.strictObject({
              action: z.string(),
              state: z.string(),
              at: instant,
              reasons: z.array(z.string()),
              note: z.nullable(z.string()),
            }),
          ),
        }),
      ),
      /** Names of the files beside this one: papers that prove a change of the person. */
      photos: z.array(z.string()),
    }),
  ),
  /** What was reported as wrong in the own record, newest first; then that something was reported for a child, without what it was. */
  disputes: z.array(
    z.strictObject({
      no: z.string(),
      agency: z.string(),
      state: z.string(),
      submittedAt: instant,
      decidedAt: z.nullable(instant),
      forChild: z.boolean(),
      about: DisputedMatter,
      reason: z.nullable(z.enum(VISIT_REASONS)),
      words: z.string(),
      reasons: z.array(z.string()),
      note: z.nullable(z.string()),
    }),
  ),
  /** What was asked of an agency by a procedure, newest first. */
  services: z.array(
    z.strictObject({
      no: z.string(),
      agency: z.string(),
      procedure: z.string(),
      state: z.string(),
      submittedAt: instant,
      decidedAt: z.nullable(instant),
      /** Asked for a child; its content is in the child's record. */
      forChild: z.boolean(),
      entries: z.array(ServiceEntry),
      onFile: z.array(ServiceEntry),
      notes: z.array(z.string()),
      /** Names of the files with the photos of its papers. */
      photos: z.array(z.string()),
    }),
  ),
  /** What was told of the service, agencies, employers and hospitals while signed in, newest first. */
  feedback: z.array(
    z.strictObject({
      no: z.string(),
      agency: z.string(),
      about: z.string(),
      subject: z.string(),
      state: z.string(),
      submittedAt: instant,
      decidedAt: z.nullable(instant),
      officer: z.string(),
      words: z.string(),
      again: z.string(),
      answers: z.array(z.string()),
      /** Names of the files with the pictures that went along. */
      photos: z.array(z.string()),
    }),
  ),
  /** Transcripts of the contributions that were issued, newest first. */
  transcripts: z.array(z.omit(Transcript, { id: true, code: true, version: true, file: true })),
  closings: z.array(
    z.strictObject({
      askedAt: instant,
      effectiveAt: instant,
      state: z.enum(['waiting', 'cancelled', 'done']),
      settledAt: z.nullable(instant),
      settledBy: z.nullable(z.enum(['owner', 'link', 'time', 'lock'])),
    }),
  ),
  guardianship: z.array(
    z.strictObject({ role: z.enum(['guardian', 'child']), relation: z.enum(RELATIONS), from: instant, until: z.nullable(instant) }),
  ),
  units: z.array(
    z.strictObject({
      unit: z.string(),
      group: z.string(),
      from: instant,
      until: z.nullable(instant),
      mayPrintForm: z.nullable(z.boolean()),
    }),
  ),
  /** By which ways news of the record and announcements come. */
  noticePreferences: z.array(z.strictObject({ kind: z.enum(CHOICE_KINDS), push: z.boolean(), sms: z.boolean(), email: z.boolean() })),
  notices: z.array(z.strictObject({ at: instant, title: z.string(), text: z.string(), isRead: z.boolean() })),
  messages: z.array(
    z.strictObject({
      at: instant,
      channel: z.string(),
      about: z.string(),
      to: z.string(),
      state: z.string(),
      deliveredAt: z.nullable(instant),
    }),
  ),
  consents: z.array(
    z.strictObject({
      purpose: z.enum(CONSENT_PURPOSES),
      textVersion: z.string(),
      textSha256: z.string(),
      words: z.string(),
      givenAt: instant,
      endedAt: z.nullable(instant),
      device: z.string(),
    }),
  ),
  /** Who looked at these data, when, at what and what for: the agency or the unit, never the name of who it was. */
  readings: z.array(
    z.strictObject({
      at: instant,
      by: z.string(),
      seen: z.enum(SEEN_THINGS),
      purpose: z.enum(READ_PURPOSES),
      reason: z.nullable(z.enum(ACCESS_REASONS)),
    }),
  ),
})
export type PersonalData = z.output<typeof PersonalData>

/** The JSON file of the copy. */
export const PersonalCopy = z.strictObject({
  /** Number of this copy, which the trail knows: it also stands on every page of the PDF. */
  copyNo: z.string(),
  madeAt: instant,
  madeOn: z.string(),
  data: PersonalData,
})
export type PersonalCopy = z.output<typeof PersonalCopy>
