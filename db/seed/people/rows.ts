import type { PlainDate } from '#domain/kernel/date.ts'
import type { ContributionKind, Fund, MovementKind, PeriodStatus } from '#domain/contributions/book.ts'
import type { Month } from '#domain/kernel/month.ts'
import type { PaidMonths } from '#domain/benefits/received.ts'
import type { VisitRecord } from '#domain/visits/record.ts'
import type { BENEFIT_METHODS, BenefitState, QuantityUnit, Regime } from '#domain/benefits/regimes.ts'

/** Demo rows in plain values; the loader seals what must be sealed and gives the ids. People are named by their number. */
export interface ParticipantRow {
  readonly socialInsuranceNo: string
  readonly fullName: string
  readonly birthDate: PlainDate
  readonly birthPrecision: 'day' | 'month' | 'year'
  readonly sex: 'male' | 'female'
  readonly personalId: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly address: string
  readonly communeCode: string
  /** two_tier */
  readonly provinceCode: string
  readonly householdNo: string
  readonly diedOn: PlainDate | null
}

export type { ContributionKind, Fund, PeriodStatus } from '#domain/contributions/book.ts'

export interface PeriodRow {
  readonly socialInsuranceNo: string
  readonly fund: Fund
  readonly fromMonth: Month
  readonly toMonth: Month
  readonly unitCode: string
  readonly position: string | null
  readonly workplace: string | null
  readonly contributionKind: ContributionKind
  readonly status: PeriodStatus
  readonly baseVnd: number
  readonly coefficient: number | null
  readonly allowancePositionVnd: number
  readonly allowanceSeniorityVnd: number
  readonly allowanceProfessionVnd: number
  readonly allowanceOtherVnd: number
  readonly employeeRateBps: number
  readonly employerRateBps: number
  readonly hazardous: boolean
  readonly paidOn: PlainDate | null
}

/** What a unit has declared about a person. */
export interface MovementRow {
  readonly socialInsuranceNo: string
  readonly unitCode: string
  readonly kind: MovementKind
  readonly funds: readonly Fund[]
  readonly fromMonth: Month
  readonly toMonth: Month | null
}

export interface CardRow {
  readonly socialInsuranceNo: string
  readonly cardNo: string
  readonly validFrom: PlainDate
  readonly validUntil: PlainDate | null
  readonly facilityCode: string
  readonly coverageLevel: number
  readonly areaCode: 'K1' | 'K2' | 'K3' | null
  readonly fiveYearDate: PlainDate | null
  readonly issuedOn: PlainDate
  readonly state: 'active' | 'locked' | 'revoked'
  readonly stateReason: string | null
}

export interface BenefitRow {
  readonly socialInsuranceNo: string
  readonly regime: Regime
  readonly fromDay: PlainDate
  readonly toDay: PlainDate | null
  readonly amountVnd: number
  readonly quantity: number | null
  readonly quantityUnit: QuantityUnit | null
  readonly baseVnd: number | null
  readonly rateBps: number | null
  readonly unitCode: string | null
  readonly agencyCode: string
  readonly decisionNo: string
  readonly decidedOn: PlainDate
  readonly state: BenefitState
  readonly stateSince: PlainDate | null
  readonly stateReason: string | null
  readonly method: (typeof BENEFIT_METHODS)[number] | null
  readonly place: string | null
  readonly paidOn: PlainDate | null
  readonly paidMonths: readonly PaidMonths[]
}

export interface VisitRow {
  readonly socialInsuranceNo: string
  readonly record: VisitRecord
}

export interface AccountRow {
  readonly socialInsuranceNo: string
  readonly password: string
  readonly phone: string
  readonly email: string | null
}

/** Who looks after which child; approved before the demo begins. */
export interface GuardianRow {
  readonly guardianNo: string
  readonly childNo: string
  readonly childBirthDate: PlainDate
  readonly relation: 'mother' | 'father' | 'guardian'
}

export interface StaffRow {
  readonly loginName: string
  readonly fullName: string
  readonly role: 'officer' | 'administrator' | 'coordinator'
  /** Runs the deployment: sets policies of the nation. */
  readonly nationwide: boolean
  readonly agencyCode: string
  /** Of a coordinator; null for who works at an agency. */
  readonly unitCode: string | null
  readonly password: string
  readonly story: BothLanguages
}

export interface BothLanguages {
  readonly vi: string
  readonly en: string
}

/** A demo person worth meeting: shown on /dev/people, in the README and in docs/demo-people.md. */
export interface Story {
  readonly key: string
  readonly fullName: string
  readonly socialInsuranceNo: string
  readonly personalId: string | null
  readonly birthDate: PlainDate
  readonly phone: string | null
  readonly email: string | null
  readonly hasAccount: boolean
  /** For the demo only; null when the person has no account yet. */
  readonly password: string | null
  readonly story: BothLanguages
  readonly lookAt: BothLanguages
}

export interface DemoData {
  readonly participants: readonly ParticipantRow[]
  readonly periods: readonly PeriodRow[]
  readonly movements: readonly MovementRow[]
  readonly cards: readonly CardRow[]
  readonly benefits: readonly BenefitRow[]
  readonly visits: readonly VisitRow[]
  readonly accounts: readonly AccountRow[]
  readonly guardians: readonly GuardianRow[]
  readonly staff: readonly StaffRow[]
  readonly stories: readonly Story[]
}
