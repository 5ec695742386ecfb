import * as z from 'zod/mini'
import { CORRECTION_ITEMS, CORRECTION_REASONS } from '#domain/review/corrections.ts'
import { REASONS } from '#domain/review/reasons.ts'
import { CASE_STATES, TOLD_STATES } from '#domain/review/transitions.ts'
import { instant } from './core.ts'

/** One item that an officer wants corrected, and what is wrong about it. */
export const Correction = z.strictObject({ item: z.enum(CORRECTION_ITEMS), reason: z.enum(CORRECTION_REASONS) })

/** A step in the life of a dossier, for the tracker. */
export const CaseEvent = z.strictObject({
  action: z.string(),
  state: z.enum(CASE_STATES),
  at: instant,
  reasons: z.array(z.enum(REASONS)),
  /** What was named to be corrected, item by item. */
  corrections: z.array(Correction),
  note: z.nullable(z.string()),
})
export type CaseEvent = z.output<typeof CaseEvent>

/** A message that was promised for this dossier; never its text. */
export const SentMessage = z.strictObject({
  template: z.string(),
  channel: z.enum(['sms', 'email']),
  recipient: z.string(),
  state: z.enum(['queued', 'sent', 'delivered', 'expired', 'dead']),
  createdAt: instant,
  sentAt: z.nullable(instant),
  deliveredAt: z.nullable(instant),
})
export type SentMessage = z.output<typeof SentMessage>

/** Where a case file of any kind is, as whoever sent it may see it. */
export const CaseTracking = z.strictObject({
  no: z.string(),
  state: z.enum(TOLD_STATES),
  submittedAt: instant,
  dueAt: instant,
  /** Working days from today until the due day; 0 on that day and after it. */
  workingDaysLeft: z.int(),
  decidedAt: z.nullable(instant),
  /** The due day was missed: until when the answer is promised now. */
  expectedAt: z.nullable(instant),
  agency: z.strictObject({ code: z.string(), name: z.string(), address: z.string(), phone: z.string() }),
  events: z.array(CaseEvent),
  messages: z.array(SentMessage),
})
export type CaseTracking = z.output<typeof CaseTracking>
