import * as z from 'zod/mini'
import { NAME_GRADES, NAME_REASONS } from '#domain/participants/compare-names.ts'
import { CHECK_POINTS } from '#domain/review/checklist.ts'
import { CORRECTION_ITEMS, CORRECTION_REASONS } from '#domain/review/corrections.ts'
import { REASONS } from '#domain/review/reasons.ts'
import { RISK_CODES, SEVERITIES } from '#domain/review/risk.ts'
import { SECOND_LOOK_REASONS } from '#domain/review/second-look.ts'
import { CASE_STATES, DECISIONS } from '#domain/review/transitions.ts'
import { instant, uuid } from './core.ts'

/** How a name stands to the one beside it, and why. */
export const NameComparison = z.strictObject({ grade: z.enum(NAME_GRADES), reasons: z.readonly(z.array(z.enum(NAME_REASONS))) })

/** Everything that an officer has ticked, chosen and written for a decision. */
export const DecisionWords = z.strictObject({
  action: z.enum(DECISIONS),
  checklist: z.array(z.enum(CHECK_POINTS)),
  corrections: z.array(z.strictObject({ item: z.enum(CORRECTION_ITEMS), reason: z.enum(CORRECTION_REASONS) })),
  reasons: z.array(z.enum(REASONS)),
  note: z.string(),
  /** Of a settled support request. */
  way: z.nullable(z.enum(['ask_phone', 'cancel'])),
  dossier: z.nullable(z.strictObject({ id: uuid, version: z.int() })),
})
export type DecisionWords = z.output<typeof DecisionWords>

/** A decision that has not taken effect: on its way, waiting for a second officer, or put back with its words. */
export const PendingDecision = z.strictObject({
  words: DecisionWords,
  by: z.strictObject({ id: uuid, fullName: z.string(), isMe: z.boolean() }),
  at: instant,
  /** Why a second officer is needed; empty when none is. */
  secondLook: z.array(z.enum(SECOND_LOOK_REASONS)),
  confirmedBy: z.nullable(z.strictObject({ id: uuid, fullName: z.string(), isMe: z.boolean() })),
  /** Until then it can be undone; null when nothing is on its way. */
  takesEffectAt: z.nullable(instant),
  /** Seconds until then by the server's clock. */
  secondsLeft: z.nullable(z.number()),
  /** Code of the refusal because of which it could not take effect. */
  failure: z.nullable(z.string()),
  /** What the second officer wrote who has sent it back. */
  sentBack: z.nullable(z.strictObject({ by: z.string(), note: z.string() })),
})
export type PendingDecision = z.output<typeof PendingDecision>

/** Why the file deserves a closer look. Dossiers of other agencies are counted, not named. */
export const RiskMark = z.strictObject({
  code: z.enum(RISK_CODES),
  severity: z.enum(SEVERITIES),
  others: z.array(z.strictObject({ id: uuid, no: z.string(), state: z.enum(CASE_STATES) })),
  elsewhere: z.int(),
})
export type RiskMark = z.output<typeof RiskMark>
