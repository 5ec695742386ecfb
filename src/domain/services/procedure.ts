import type { PlainDate } from '#domain/kernel/date.ts'
import type { FieldProblem } from '#domain/kernel/field.ts'
import type { CardStatus } from '#domain/card/status.ts'
import type { ClaimStanding, Grant, InsuredRecord } from './claim.ts'
import type { FeeBasis, FeeRule } from './fees.ts'
import { ruleOf, type ServiceField, type ServiceValues } from './fields.ts'
import type { AskedPaper } from './papers.ts'

/** Who has been authorised to receive what is paid monthly. */
export interface Receiver {
  readonly name: string
  readonly relation: string
  /** The last day. */
  readonly until: string
}

/** What a procedure may know of a person's record. */
export interface RecordFacts {
  readonly today: PlainDate
  readonly socialInsuranceNo: string
  readonly address: string | null
  /** The card that counts, or the newest one. */
  readonly card: {
    readonly status: CardStatus
    readonly facilityCode: string
    readonly areaCode: string | null
    readonly fiveYearDate: string | null
  } | null
  /** The same card, when a household pays for it. */
  readonly householdCard?: { readonly status: CardStatus; readonly validUntil: PlainDate } | null
  /** The pension or monthly allowance that is being paid. */
  readonly monthly: { readonly method: string | null; readonly place: string | null } | null
  readonly receiver: Receiver | null
  /** What claims are reckoned from. */
  readonly insured: InsuredRecord
}

/** Why somebody cannot use a procedure now; texts `services.obstacle.*`. */
export const OBSTACLES = [
  'no_card',
  'card_locked',
  'card_ended',
  'outside_window',
  'no_monthly',
  'no_home',
  'under_way',
  'conditions',
  'payment_waits',
  'no_gateway',
  'not_household',
  'card_not_ending',
] as const
export type Obstacle = (typeof OBSTACLES)[number]
export interface Hindered {
  readonly why: Obstacle
  /** When it will be possible, where that is known. */
  readonly from?: PlainDate
}

/** A field of the form of a procedure. */
export interface AskedField {
  readonly field: ServiceField
  /** May stay empty. */
  readonly optional?: boolean
  /** Asked only when another field has this value. */
  readonly when?: { readonly field: ServiceField; readonly is: string }
  /** Begins with what is on file. */
  readonly filled?: boolean
  /** Which of its words can be chosen on a day; without it all. */
  readonly choices?: (today: PlainDate) => readonly string[]
}

/** What an approval changes in the record, in the same transaction; the server has a hand for each. `none`: the agency does the rest in its
 *  own books, and the record follows with the next file of the agency. */
export const EFFECTS = [
  'none',
  'reissue_card',
  'move_card',
  'correct_card',
  'pay_elsewhere',
  'extend_card',
  'grant_benefit',
  'settle_months',
  'add_months',
  'authorise_receiver',
] as const
export type Effect = (typeof EFFECTS)[number]

interface Given {
  readonly values: ServiceValues
  /** The eleventh working day after the request came. */
  readonly startDay: PlainDate
}

interface Form {
  readonly fields: readonly AskedField[]
  /** What the law wants to see: photos that go along. What was paid for cannot be corrected and asks for none. */
  readonly papers?: readonly AskedPaper[]
  /** What is on file of these fields: shown beside what is asked for, to the person and to the officer. */
  readonly onFile: (facts: RecordFacts) => ServiceValues
  /** Asking for what is there already is refused. */
  readonly mustDiffer?: boolean
  readonly obstacle: (facts: RecordFacts) => Hindered | undefined
  /** Of a claim: its conditions with the evidence of the record, what to know before, and what it may come to. */
  readonly claim?: (facts: RecordFacts) => ClaimStanding
  /** What is wrong with values that are right each by itself, given the record. */
  readonly check?: (values: ServiceValues, facts: RecordFacts) => readonly FieldProblem[]
  /** What an approval grants; undefined: the agency reckons it in its own books, and the record follows. */
  readonly grant?: (facts: RecordFacts, given: Given) => Grant | undefined
  readonly effect: Effect
  /** What is to be paid before it goes to the officer, and how it is reckoned; undefined while something is not chosen. */
  readonly fee?: FeeRule
  /** What of the record it is reckoned from. */
  readonly basis?: (facts: RecordFacts) => FeeBasis
  /** What is added of the record when it is sent: it is promised, and nothing follows once the record says otherwise. */
  readonly adds?: (facts: RecordFacts) => ServiceValues
  /** Where money could go astray: only from a device that the account has known for a day. */
  readonly settledDevice?: boolean
  /** A guardian may use it for a child. */
  readonly forChild?: boolean
  /** Who decides: the office of the home, or the province above it. */
  readonly office: 'home' | 'province'
}

/** Where a procedure is begun: by a form here, on another page of this app, or with somebody else. */
export type Way =
  | ({ readonly kind: 'form' } & Form)
  | { readonly kind: 'page'; readonly href: string }
  | { readonly kind: 'away'; readonly where: 'agency' | 'employer' | 'job_centre' | 'commune' | 'portal' }

export const GROUPS = ['card', 'book', 'benefits', 'paying'] as const
export type ProcedureGroup = (typeof GROUPS)[number]

/** A procedure as data. Its words: texts `procedures.<code>.*`. */
export interface Procedure {
  readonly code: string
  readonly group: ProcedureGroup
  /** Among those that people look for first. */
  readonly isCommon?: boolean
  readonly icon: 'card' | 'edit' | 'place' | 'wallet' | 'book' | 'family' | 'document' | 'person' | 'key' | 'people' | 'clock' | 'building'
  /** Within which the result is promised; null where the law says none or where somebody else decides. */
  readonly workingDays: number | null
  readonly feeVnd: number
  /** Act and article as they are cited; empty where none was found. */
  readonly law: string
  readonly way: Way
}
export type FormProcedure = Procedure & { readonly way: Extract<Way, { readonly kind: 'form' }>; readonly workingDays: number }

export const isFormProcedure = (procedure: Procedure): procedure is FormProcedure =>
  procedure.way.kind === 'form' && procedure.workingDays !== null

/** The fields that are asked for, given what was typed so far. */
export const askedFields = ({ way }: FormProcedure, values: ServiceValues): readonly AskedField[] =>
  way.fields.filter(({ when }) => when === undefined || values[when.field] === when.is)

/** What the form begins with. */
export const filledFrom = ({ way }: FormProcedure, facts: RecordFacts): ServiceValues => {
  const known = way.onFile(facts)
  return Object.fromEntries(way.fields.map(({ field, filled }) => [field, filled ? (known[field] ?? '') : '']))
}

export interface CheckedForm {
  /** In stored form, of the fields that are asked for alone. */
  readonly values: ServiceValues
  readonly problems: readonly FieldProblem[]
}

/** Every field that is wrong, in the order of the form. What is not asked for is left out, whatever was sent.
 *  @example checkForm(CARD_REISSUE, { lossReason: 'lost', receiveBy: 'electronic', deliverTo: 'x' }).values // without deliverTo */
export function checkForm(procedure: FormProcedure, typed: ServiceValues): CheckedForm {
  const values: Partial<Record<ServiceField, string>> = {}
  const problems: FieldProblem[] = []
  for (const { field, optional = false } of askedFields(procedure, typed)) {
    const result = ruleOf(field, !optional)(typed[field] ?? '')
    if (result.ok) values[field] = result.value
    else problems.push({ field, code: result.code, ...(result.values && { values: result.values }) })
  }
  return { values, problems }
}

/** Whether what was added of the record when it was sent is still so. */
export const stillStands = ({ way }: FormProcedure, values: ServiceValues, facts: RecordFacts): boolean => {
  const added = way.adds?.(facts) ?? {}
  return Object.entries(added).every(([field, value]) => values[field as ServiceField] === value)
}

/** Whether something is asked for that is not on file already. */
export const differs = ({ way }: FormProcedure, values: ServiceValues, facts: RecordFacts): boolean => {
  const known = way.onFile(facts)
  return Object.entries(known).some(
    ([field, value]) => values[field as ServiceField] !== undefined && values[field as ServiceField] !== value,
  )
}

/** The form after a correction: only what was named is taken from what was typed, with what it brings along.
 *  @param named fields that the officer wants corrected */
export function corrected(
  procedure: FormProcedure,
  before: ServiceValues,
  typed: ServiceValues,
  named: readonly ServiceField[],
): ServiceValues {
  const mayChange = ({ field, when }: AskedField): boolean => named.includes(field) || (when !== undefined && named.includes(when.field))
  return Object.fromEntries(procedure.way.fields.map(asked => [asked.field, (mayChange(asked) ? typed : before)[asked.field] ?? '']))
}
