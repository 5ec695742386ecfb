import { referenceLevelOn } from '#domain/benefits/levels.ts'
import { isAfterBirth, isRecoveryKind, RECOVERY_DAYS, RECOVERY_NEEDS } from '#domain/benefits/recovery.ts'
import { reckonedVnd } from '#domain/benefits/reckoning.ts'
import type { Regime } from '#domain/benefits/regimes.ts'
import { addDays, daysBetween, type PlainDate } from '#domain/kernel/date.ts'
import type { FieldProblem } from '#domain/kernel/field.ts'
import { monthOf } from '#domain/kernel/month.ts'
import { condition, hasStopped, said, type Condition, type Estimate, type GivenBenefit, type Grant, type InsuredRecord } from '../claim.ts'
import type { ServiceValues } from '../fields.ts'
import type { FormProcedure, RecordFacts } from '../procedure.ts'
import { claimObstacle } from './obstacle.ts'
import { PAY_FIELDS } from './paying.ts'

const { sickDays: SICK_DAYS, withinDays: WITHIN, rateBps: RATE } = RECOVERY_NEEDS
const SICK: readonly Regime[] = ['sickness', 'long_sickness']
const BIRTH: readonly Regime[] = ['birth', 'miscarriage']

/** What a rest can follow: an absence that has ended, with the day on which it did. */
interface After {
  readonly end: PlainDate
  readonly days: number
}

const endsOf = ({ benefits }: InsuredRecord, regimes: readonly Regime[], today: PlainDate): GivenBenefit[] =>
  benefits.filter(({ regime, toDay }) => regimes.includes(regime) && toDay !== null && toDay < today)

/** Thirty days of sickness within the year of the last of them. */
function afterSickness(insured: InsuredRecord, today: PlainDate): After | undefined {
  const sick = endsOf(insured, SICK, today)
  const end = lastEnd(sick)
  if (end === undefined) return undefined
  const days = sick.filter(({ fromDay }) => fromDay.slice(0, 4) === end.slice(0, 4)).reduce((sum, { quantity }) => sum + (quantity ?? 0), 0)
  return { end, days }
}

function afterBirth(insured: InsuredRecord, today: PlainDate): After | undefined {
  const end = lastEnd(endsOf(insured, BIRTH, today))
  return end === undefined ? undefined : { end, days: 0 }
}

const lastEnd = (benefits: readonly GivenBenefit[]): PlainDate | undefined =>
  benefits
    .flatMap(({ toDay }) => (toDay ? [toDay] : []))
    .toSorted()
    .at(-1)

const isTaken = ({ benefits }: InsuredRecord, regime: Regime, since: PlainDate): boolean =>
  benefits.some(one => one.regime === regime && one.fromDay > since)

interface Ways {
  readonly sick: After | undefined
  readonly birth: After | undefined
}

/** Which rests are open: enough sickness or a birth, thirty days ago at most, and not rested since. */
function waysOf(insured: InsuredRecord, today: PlainDate): Ways {
  const [sick, birth] = [afterSickness(insured, today), afterBirth(insured, today)]
  const inTime = ({ end }: After): boolean => daysBetween(end, today) <= WITHIN
  return {
    sick: sick && sick.days >= SICK_DAYS && inTime(sick) && !isTaken(insured, 'rest_after_sickness', sick.end) ? sick : undefined,
    birth: birth && inTime(birth) && !isTaken(insured, 'rest_after_birth', birth.end) ? birth : undefined,
  }
}

function conditions(insured: InsuredRecord, today: PlainDate): Condition[] {
  const { lastMonth } = insured.social
  const works = lastMonth !== null && !hasStopped(insured.social, monthOf(today))
  return [works ? condition(true, 'recovery_working', { lastMonth }) : condition(false, 'recovery_not_working'), ...reasons(insured, today)]
}

function reasons(insured: InsuredRecord, today: PlainDate): Condition[] {
  const { sick, birth } = waysOf(insured, today)
  const inTime = ({ end }: After): Condition => {
    const untilDay = addDays(end, WITHIN)
    return condition(true, 'recovery_in_time', { untilDay, days: daysBetween(today, untilDay) })
  }
  if (sick) return [condition(true, 'recovery_sick', { days: sick.days, needed: SICK_DAYS }), inTime(sick)]
  if (birth) return [condition(true, 'recovery_birth', { endDay: birth.end }), inTime(birth)]
  return [whyNot(insured, today)]
}

/** The nearest that is missing. */
function whyNot(insured: InsuredRecord, today: PlainDate): Condition {
  const [sick, birth] = [afterSickness(insured, today), afterBirth(insured, today)]
  if (birth && isTaken(insured, 'rest_after_birth', birth.end)) return condition(false, 'recovery_taken')
  if (sick && isTaken(insured, 'rest_after_sickness', sick.end)) return condition(false, 'recovery_taken')
  const late = [birth, sick && sick.days >= SICK_DAYS ? sick : undefined].find(one => one !== undefined)
  if (late) return condition(false, 'recovery_late', { untilDay: addDays(late.end, WITHIN) })
  const isThisYear = sick?.end.slice(0, 4) === today.slice(0, 4)
  return condition(false, 'recovery_none', { days: isThisYear ? (sick?.days ?? 0) : 0, needed: SICK_DAYS })
}

const dayVnd = (today: PlainDate): number => Math.round((referenceLevelOn(monthOf(today)) * RATE) / 10_000)

function estimate(today: PlainDate): Estimate {
  const levelVnd = referenceLevelOn(monthOf(today))
  return {
    amountVnd: dayVnd(today) * RECOVERY_DAYS.sick_other,
    per: 'once',
    steps: [said('recovery_day', { levelVnd, amountVnd: dayVnd(today) }), said('recovery_days')],
  }
}

/** The kind of rest must be one that the record tells of; it begins within thirty days of the end of the leave. */
function check({ recoveryKind = '', restFrom = '' }: ServiceValues, { insured, today }: RecordFacts): FieldProblem[] {
  if (!isRecoveryKind(recoveryKind)) return []
  const { sick, birth } = waysOf(insured, today)
  const after = isAfterBirth(recoveryKind) ? birth : sick
  if (!after) return [{ field: 'recoveryKind', code: 'CLAIM_NOT_MET' }]
  const [from, until] = [addDays(after.end, 1), addDays(after.end, WITHIN)]
  return restFrom !== '' && (restFrom < from || restFrom > until) ? [{ field: 'restFrom', code: 'DAY_RANGE', values: { from, until } }] : []
}

function grant({ today }: RecordFacts, { values }: { readonly values: ServiceValues }): Grant | undefined {
  const { recoveryKind = '', restFrom } = values
  if (!isRecoveryKind(recoveryKind) || restFrom === undefined) return undefined
  const quantity = RECOVERY_DAYS[recoveryKind]
  const fromDay = restFrom as PlainDate
  const reckoning = { quantity, quantityUnit: 'rest_day', baseVnd: referenceLevelOn(monthOf(today)), rateBps: RATE } as const
  return {
    regime: isAfterBirth(recoveryKind) ? 'rest_after_birth' : 'rest_after_sickness',
    fromDay,
    toDay: addDays(fromDay, quantity - 1),
    amountVnd: reckonedVnd(reckoning),
    ...reckoning,
    state: 'paying',
  }
}

/** @law Luật BHXH 41/2024/QH15 Điều 46, 60 */
export const RECOVERY: FormProcedure = {
  code: 'recovery',
  group: 'benefits',
  icon: 'document',
  workingDays: 7,
  feeVnd: 0,
  law: 'Luật Bảo hiểm xã hội 41/2024/QH15, Điều 46 và 60',
  way: {
    kind: 'form',
    fields: [{ field: 'recoveryKind' }, { field: 'restFrom' }, ...PAY_FIELDS],
    papers: [{ paper: 'leave_paper', optional: true }],
    onFile: () => ({}),
    claim: ({ insured, today }) => ({ conditions: conditions(insured, today), warnings: [], estimate: estimate(today) }),
    obstacle: facts => claimObstacle(RECOVERY, facts),
    check,
    grant,
    effect: 'grant_benefit',
    settledDevice: true,
    office: 'home',
  },
}
