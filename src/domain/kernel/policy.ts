import type { FieldCode, FieldValues } from './field.ts'
import type { PolicyScopeKind } from './policy-scope.ts'

/** What happens when a password is due: another one has to be set after signing in, or the person is reminded. */
export const PASSWORD_ROTATIONS = ['force', 'remind'] as const

/** What the record tells a person about of itself, in the order in which the choices are read (src/domain/news/kinds.ts). */
export const NEWS_KINDS = ['contributions', 'missing_months', 'benefits', 'visits', 'card', 'card_expiry'] as const

/** Settings of a deployment, changed without code. The defaults stand here; changes are dated rows of `policy_change`. */
export interface Policies {
  readonly emailRequired: boolean
  readonly portraitRequired: boolean
  /** Photos of the paper are asked for although the population database has confirmed the CCCD. */
  readonly identityPhotosWhenConfirmed: boolean
  readonly otpChannels: readonly ('sms' | 'email')[]
  /** Nobody is approved before the agency holds the form signed on paper. */
  readonly signedDeclaration: boolean
  readonly reviewWorkingDays: number
  /** Of a hundred decisions those that a second officer looks at, whatever they are about. */
  readonly secondLookPercent: number
  /** Adults who may register with one phone number. */
  readonly adultsByPhone: number
  /** Life of a one-time code from its creation, in seconds: whole minutes, because messages name minutes. */
  readonly otpLifetimeS: number
  /** Wrong guesses that all codes of one flow share. */
  readonly otpAttempts: number
  /** Seconds between two codes to one contact by one channel. */
  readonly otpPauseS: number
  readonly passwordRotation: (typeof PASSWORD_ROTATIONS)[number]
  /** Days after which a password is due. */
  readonly passwordDays: number
  /** Hours in which an approved change of contact waits, and the contact so far can stop it. */
  readonly contactHoldHours: number
  /** Parts of texts and letters with which all units together remind their people in a day. */
  readonly unitRemindersPerDay: number
  /** Kinds of news that become a text message when nobody has looked. */
  readonly newsTextKinds: readonly (typeof NEWS_KINDS)[number][]
  /** Hours after which an unread notice of these kinds becomes a text message. */
  readonly newsTextAfterHours: number
  /** Text messages of news to one person in a day. */
  readonly newsTextsPerDay: number
  /** Hours of the day, in Vietnam, from which and until which no such text message goes out. */
  readonly newsQuietFrom: number
  readonly newsQuietUntil: number
  /** Announcements that reach one person in seven days, and in thirty; those that cannot wait are counted by themselves. */
  readonly announcementsPerWeek: number
  readonly announcementsPerMonth: number
  readonly urgentAnnouncementsPerMonth: number
  /** People whom an announcement is told in a minute. */
  readonly announcementsPerMinute: number
  /** Smaller groups are neither counted nor written to. */
  readonly announcementFewest: number
}
export type PolicyKey = keyof Policies
export type PolicyValue = Policies[PolicyKey]
/** What a one-time code needs to know. */
export type OtpLimits = Pick<Policies, 'otpLifetimeS' | 'otpAttempts' | 'otpPauseS'>

export const DEFAULT_POLICIES: Policies = {
  emailRequired: false,
  portraitRequired: true,
  identityPhotosWhenConfirmed: false,
  otpChannels: ['sms', 'email'],
  signedDeclaration: false,
  reviewWorkingDays: 3,
  secondLookPercent: 2,
  adultsByPhone: 1,
  otpLifetimeS: 240,
  otpAttempts: 5,
  otpPauseS: 60,
  passwordRotation: 'force',
  passwordDays: 180,
  contactHoldHours: 72,
  unitRemindersPerDay: 60_000,
  newsTextKinds: ['missing_months', 'benefits', 'card', 'card_expiry'],
  newsTextAfterHours: 24,
  newsTextsPerDay: 1,
  newsQuietFrom: 21,
  newsQuietUntil: 7,
  announcementsPerWeek: 2,
  announcementsPerMonth: 4,
  urgentAnnouncementsPerMonth: 2,
  announcementsPerMinute: 6_000,
  announcementFewest: 20,
}

/** What a value may be. */
export type PolicyForm =
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly step: number }
  | { readonly kind: 'oneOf'; readonly words: readonly string[] }
  | { readonly kind: 'someOf'; readonly words: readonly string[] }

export interface PolicyRule {
  readonly form: PolicyForm
  /** Where it may be set. What protects accounts is one for the whole nation: an account belongs to a person, not to an agency. */
  readonly scopes: readonly PolicyScopeKind[]
}

const everywhere: readonly PolicyScopeKind[] = ['nation', 'province', 'agency', 'campaign']
const nation: readonly PolicyScopeKind[] = ['nation']
const yesNo: PolicyRule = { form: { kind: 'yesNo' }, scopes: everywhere }
const number = (min: number, max: number, step: number, scopes: readonly PolicyScopeKind[]): PolicyRule => ({
  form: { kind: 'number', min, max, step },
  scopes,
})

/** In the order in which an administrator reads them. */
export const POLICY_RULES: Readonly<Record<PolicyKey, PolicyRule>> = {
  emailRequired: yesNo,
  otpChannels: { form: { kind: 'someOf', words: ['sms', 'email'] }, scopes: everywhere },
  portraitRequired: yesNo,
  identityPhotosWhenConfirmed: yesNo,
  signedDeclaration: yesNo,
  reviewWorkingDays: number(1, 30, 1, everywhere),
  secondLookPercent: number(0, 100, 1, ['nation', 'province', 'agency']),
  adultsByPhone: number(1, 10, 1, ['nation', 'province', 'agency']),
  // A code is not handed over with less than a minute of life, so one minute would be none.
  otpLifetimeS: number(120, 600, 60, nation),
  otpAttempts: number(1, 5, 1, nation),
  otpPauseS: number(30, 300, 10, nation),
  passwordRotation: { form: { kind: 'oneOf', words: PASSWORD_ROTATIONS }, scopes: nation },
  passwordDays: number(30, 730, 1, nation),
  contactHoldHours: number(24, 336, 1, nation),
  unitRemindersPerDay: number(100, 1_000_000, 100, nation),
  newsTextKinds: { form: { kind: 'someOf', words: NEWS_KINDS }, scopes: nation },
  newsTextAfterHours: number(1, 168, 1, nation),
  newsTextsPerDay: number(1, 10, 1, nation),
  newsQuietFrom: number(18, 23, 1, nation),
  newsQuietUntil: number(5, 10, 1, nation),
  announcementsPerWeek: number(1, 7, 1, nation),
  announcementsPerMonth: number(1, 30, 1, nation),
  urgentAnnouncementsPerMonth: number(1, 10, 1, nation),
  announcementsPerMinute: number(100, 60_000, 100, nation),
  // Under five a group would be made of people whom somebody knows.
  announcementFewest: number(5, 500, 5, nation),
}
export const POLICY_KEYS = Object.keys(POLICY_RULES).filter((key): key is PolicyKey => key in DEFAULT_POLICIES)

export const isPolicyKey = (key: string): key is PolicyKey => POLICY_KEYS.some(known => known === key)

/** What is wrong with a value for a policy; undefined when it may be.
 *  @example wrongValue('otpAttempts', 6) // NUMBER_RANGE, from 1 to 5 */
export function wrongValue(key: PolicyKey, value: unknown): { readonly code: FieldCode; readonly values?: FieldValues } | undefined {
  const { form } = POLICY_RULES[key]
  switch (form.kind) {
    case 'yesNo':
      return typeof value === 'boolean' ? undefined : { code: 'CHOICE' }
    case 'oneOf':
      return form.words.some(word => word === value) ? undefined : { code: 'CHOICE' }
    case 'someOf':
      return isSome(value, form.words) ? undefined : { code: 'CHOICE_ONE_AT_LEAST' }
    case 'number': {
      const { min, max, step } = form
      if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max)
        return { code: 'NUMBER_RANGE', values: { min, max } }
      return (value - min) % step === 0 ? undefined : { code: 'NUMBER_STEP', values: { step } }
    }
  }
}

const isSome = (value: unknown, words: readonly string[]): boolean =>
  Array.isArray(value) && value.length > 0 && new Set(value).size === value.length && value.every(one => words.some(word => word === one))

/** Policies made of known keys and well-formed values; the rest as the default says.
 *  @throws for a malformed value: it was not written by the product, and guessing would judge people by it */
export function policiesOf(values: Readonly<Record<string, unknown>>): Policies {
  const known = Object.entries(values).filter((entry): entry is [PolicyKey, unknown] => isPolicyKey(entry[0]))
  for (const [key, value] of known) if (wrongValue(key, value)) throw new Error(`policy ${key} has a value that it cannot have`)
  return { ...DEFAULT_POLICIES, ...Object.fromEntries(known) }
}
