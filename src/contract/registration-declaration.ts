import * as z from 'zod/mini'
import { DECLARATION_RULES } from '#domain/registration/declaration.ts'
import { PHOTO_KINDS } from '#domain/registration/photo-kinds.ts'
import { optional } from '#domain/participants/identifiers.ts'
import { SCAN_SOURCES, SCANNED_RULES } from '#domain/registration/scanned.ts'
import { field, instant, oneOf } from './core.ts'

/** What the QR code of a paper said, as the citizen's device read it. */
export const Scanned = z.strictObject({
  source: oneOf(SCAN_SOURCES),
  fullName: field(SCANNED_RULES.fullName),
  personalId: field(SCANNED_RULES.personalId),
  /** The number before it, as the code says; no proof that it was theirs. */
  oldPersonalId: z.optional(field(SCANNED_RULES.oldPersonalId)),
  socialInsuranceNo: field(SCANNED_RULES.socialInsuranceNo),
  birthDate: field(SCANNED_RULES.birthDate),
  sex: oneOf(['', 'male', 'female']),
  address: field(SCANNED_RULES.address),
})

const areDistinct = (scans: readonly { readonly source: string }[]): boolean =>
  new Set(scans.map(({ source }) => source)).size === scans.length

export const Declaration = z.strictObject({
  socialInsuranceNo: field(DECLARATION_RULES.socialInsuranceNo),
  fullName: field(DECLARATION_RULES.fullName),
  /** Empty for a child without an identity paper; which fields a kind needs is checked on sending. */
  personalId: field(optional(DECLARATION_RULES.personalId)),
  provinceCode: field(DECLARATION_RULES.provinceCode),
  communeCode: field(DECLARATION_RULES.communeCode),
  street: field(DECLARATION_RULES.street),
  phone: field(optional(DECLARATION_RULES.phone)),
  email: field(DECLARATION_RULES.email),
  agencyCode: field(DECLARATION_RULES.agencyCode),
  emailForm: oneOf(['yes', 'no']),
  contactChannel: oneOf(['sms', 'email']),
  dataConsent: field(DECLARATION_RULES.dataConsent, 20),
  birthDate: field(DECLARATION_RULES.birthDate, 40),
  relation: field(DECLARATION_RULES.relation, 40),
  guardianConsent: field(DECLARATION_RULES.guardianConsent, 10),
  childConsent: field(DECLARATION_RULES.childConsent, 10),
  /** One of each paper at most. */
  scanned: z.optional(z.readonly(z.array(Scanned).check(z.maxLength(SCAN_SOURCES.length, 'TOO_LONG'), z.refine(areDistinct, 'CHOICE')))),
})

export const Photo = z.strictObject({ kind: z.enum(PHOTO_KINDS), width: z.int(), height: z.int(), sizeBytes: z.int(), at: instant })
export type Photo = z.output<typeof Photo>
