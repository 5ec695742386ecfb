import type { PlainDate } from '#domain/kernel/date.ts'

/** What a proof of a card says; the person chooses which of them a clerk sees. */
export const PROOF_FIELDS = ['name', 'born', 'sex', 'card', 'valid', 'care'] as const
export type ProofField = (typeof PROOF_FIELDS)[number]

/** Without these a proof says nothing to anybody. */
export const ALWAYS_SHOWN: readonly ProofField[] = ['valid']
/** What the reception of a hospital needs. */
export const USUALLY_SHOWN: readonly ProofField[] = ['name', 'born', 'card', 'valid', 'care']

/** The claims as they are signed. Short, because they end in a QR code. */
export interface ProofClaims {
  readonly name: string
  /** "1990-04-15", or as much of it as is known: "1990-04", "1990". */
  readonly born: string
  readonly sex: 'male' | 'female' | 'unknown'
  /** 15 characters. */
  readonly card: string
  /** First and last day; null for no end. */
  readonly valid: readonly [PlainDate, PlainDate | null]
  /** Primary care facility (code, name), level 1 to 5, K1 to K3, day of five years in a row. */
  readonly care: readonly [code: string, name: string, level: number, area: string | null, fiveYears: PlainDate | null]
}

/** Type of the credential (vct). */
export const PROOF_TYPE = 'urn:vssid:card:1'
/** To whom a phone shows a proof (aud): whoever checks it by this rule. There is no network on which a clerk could ask by name. */
export const PROOF_AUDIENCE = 'card-check'

const HOUR_S = 3600
/** A proof counts so long at most. */
export const PROOF_LIFE_S = 24 * HOUR_S
/** A phone with network fetches another one by then. */
export const PROOF_RENEWED_MS = HOUR_S * 1000

/** The code changes so often. */
export const SLOT_S = 15
/** A code that was shown longer ago is a picture of one. Long enough for two clocks, a slow camera and a hand that trembles. */
export const SHOWN_FOR_S = 90
/** A clerk's list that is older knows of no proof that can still count. */
export const LIST_LIFE_S = 24 * HOUR_S
/** Proofs in one list. */
export const LIST_SIZE = 131_072

/** Checks that a clerk's device tells in one call. */
export const CHECKS_AT_ONCE = 50

/** Where a proof stands among all lists.
 *  @example placeOf(131_073) // { list: 1, index: 1 } */
export const placeOf = (number: number): { readonly list: number; readonly index: number } => ({
  list: Math.floor(number / LIST_SIZE),
  index: number % LIST_SIZE,
})

/** Instants in seconds. */
interface ProofTimes {
  /** Of the clerk, by the server's time as far as the device knows it. */
  readonly now: number
  readonly issuedAt: number
  readonly expiresAt: number
  /** When the phone has made this code. */
  readonly shownAt: number
  /** When the clerk's list was signed. */
  readonly listAt: number
}

export interface ProofLook extends ProofTimes {
  readonly isRevoked: boolean
  /** This very code was checked here before. */
  readonly isKnown: boolean
}

/** What becomes of a code whose signatures are right.
 *  clock: the clerk's clock, or the phone's, cannot be right · stale: the list is too old to say anything */
export const TOLD_VERDICTS = ['valid', 'expired', 'revoked', 'replayed', 'stale'] as const
/** Those that a clerk's device tells later. */
export type ToldVerdict = (typeof TOLD_VERDICTS)[number]
export type LookVerdict = ToldVerdict | 'clock'

/** Everything that a clerk's device may say.
 *  changed: a signature does not fit · unknown_key: signed by a key that is not on the list of keys · other: no code of a card at all */
export type Verdict = LookVerdict | 'changed' | 'unknown_key'

/** The verdict on a code that is signed rightly, in the order in which a clerk must hear of it: first what makes every other answer
 *  worthless. A code from before its own proof, or from the future, is a matter of clocks. */
export function lookAt({ now, issuedAt, expiresAt, shownAt, listAt, isRevoked, isKnown }: ProofLook): LookVerdict {
  if (now < listAt - SHOWN_FOR_S || now < issuedAt - SHOWN_FOR_S) return 'clock'
  if (shownAt > now + SHOWN_FOR_S || shownAt < issuedAt - SHOWN_FOR_S) return 'clock'
  if (isRevoked) return 'revoked'
  if (now >= expiresAt) return 'expired'
  if (isKnown || shownAt < now - SHOWN_FOR_S) return 'replayed'
  return now > listAt + LIST_LIFE_S ? 'stale' : 'valid'
}
