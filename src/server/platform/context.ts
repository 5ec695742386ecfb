import type { PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Tx } from './database/query.ts'
import type { Vault } from './vault.ts'

/** Who acts. A guard makes it from a session; jobs act as the system. */
export type Actor =
  | { readonly kind: 'guest' }
  | { readonly kind: 'applicant'; readonly registrationId: Uuid }
  | {
      readonly kind: 'participant'
      readonly accountId: Uuid
      readonly participantId: Uuid
      readonly sessionId: Uuid
      readonly scope: 'full' | 'set_password' | 'proving'
    }
  /** A participant who reads as guardian: whatever is read is the child's. */
  | {
      readonly kind: 'guardian'
      readonly accountId: Uuid
      readonly participantId: Uuid
      readonly sessionId: Uuid
      readonly childId: Uuid
      readonly linkId: Uuid
    }
  | {
      readonly kind: 'staff'
      readonly staffId: Uuid
      readonly role: 'officer' | 'administrator'
      readonly agencyCode: string
      readonly sessionId: Uuid
    }
  /** Who acts for a unit: no officer, so nothing that asks for staff opens to them. */
  | {
      readonly kind: 'coordinator'
      readonly staffId: Uuid
      readonly unitCode: string
      /** Of the unit. */
      readonly agencyCode: string
      readonly sessionId: Uuid
    }
  /** The program of a health facility. */
  | { readonly kind: 'facility'; readonly keyId: Uuid; readonly facilityCode: string }
  | { readonly kind: 'system' }

/** How much this deployment gives away. */
export interface Limits {
  /** One-time codes, of all people together. */
  readonly codesPerDay: Readonly<Record<'sms' | 'email', number>>
  /** From so many wrong passwords in a minute on, those who run the product are told. */
  readonly wrongPasswordsPerMinute: number
  /** Multiplies limits by network; load experiments raise it. */
  readonly rateFactor: number
}

/** Where a request came from. */
export interface Origin {
  /** As networkOf() names it. */
  readonly network: string
  /** This very call came with a proof of work. */
  readonly hasPaid: boolean
}

export interface EnqueueOptions {
  /** Not before so many milliseconds from here, by the database's real clock, by which the queue goes. It does not travel. */
  readonly afterMs?: number
  /** A job with the same key that has not begun is replaced. */
  readonly key?: string
  readonly maxAttempts?: number
  /** The lower number goes first; 0 when left out. */
  readonly priority?: number
}

/** What a use case gets: the open transaction and everything that must come from outside. */
export interface Ctx {
  readonly tx: Tx
  readonly actor: Actor
  /** The database's clock at the start of the transaction (plus travel in demo mode). */
  readonly now: Date
  /** The day in Vietnam. */
  readonly today: PlainDate
  readonly newId: () => Uuid
  readonly traceId: string
  /** Of a request; jobs come from nowhere. */
  readonly from: Origin | undefined
  readonly limits: Limits
  readonly vault: Vault
  /** Writes a job in this transaction: it runs after the commit, or never existed. */
  readonly enqueue: (task: string, payload: Readonly<Record<string, unknown>>, options?: EnqueueOptions) => Promise<void>
}
