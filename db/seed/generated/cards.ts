import { addDays, plainDate, type PlainDate } from '#domain/kernel/date.ts'
import { cardYear, fiveYearsAfter, LEVEL_OF_GROUP, type PayerGroup } from '../people/person.ts'
import type { Random } from '../people/random.ts'
import type { CardRow, ParticipantRow } from '../people/rows.ts'
import type { Stretch } from './careers.ts'
import type { Place } from './country.ts'
import type { Kind } from './kinds.ts'
import { textOf } from './months.ts'

interface Holder {
  readonly kind: Kind
  readonly participant: ParticipantRow
  readonly place: Place
  readonly stretches: readonly Stretch[]
  readonly last: number
}

/** The card of this year, for nearly everybody; a few also keep last year's. */
export function cardsOf(holder: Holder, random: Random): readonly CardRow[] {
  const facility = holder.place.facilities.length ? random.pick(holder.place.facilities) : undefined
  if (!facility || holder.participant.diedOn || random.chance(0.03)) return []
  const group = groupOf(holder, random)
  const since = holder.stretches.findLast(({ rates }) => rates.health)?.from ?? holder.last
  const days = validityOf(holder)
  const isLocked = random.chance(0.008)
  const level = LEVEL_OF_GROUP[group]
  const card: CardRow = {
    socialInsuranceNo: holder.participant.socialInsuranceNo,
    cardNo: `${group}${level}${holder.place.former}${holder.participant.socialInsuranceNo}`,
    ...days,
    facilityCode: facility.code,
    coverageLevel: level,
    areaCode: random.chance(0.12) ? random.pick(['K1', 'K2', 'K3'] as const) : null,
    fiveYearDate: group === 'TE' ? null : fiveYearsAfter(textOf(since)),
    issuedOn: addDays(days.validFrom, -random.between(1, 20)),
    state: isLocked ? 'locked' : 'active',
    stateReason: isLocked ? 'Đơn vị chưa đóng' : null,
  }
  const year = Number(days.validFrom.slice(0, 4))
  if (!days.validUntil || !random.chance(0.06)) return [card]
  const before = { validFrom: plainDate(`${year - 1}-01-01`), validUntil: plainDate(`${year - 1}-12-31`) }
  return [{ ...card, ...before, issuedOn: addDays(before.validFrom, -8), state: 'revoked', stateReason: 'Đã cấp thẻ mới' }, card]
}

const GROUPS: Readonly<Record<Exclude<Kind, 'poor' | 'student'>, PayerGroup>> = {
  worker: 'DN',
  public: 'HC',
  former: 'GD',
  pensioner: 'HT',
  voluntary: 'GD',
  household: 'GD',
  child: 'TE',
}

function groupOf({ kind, participant, last }: Holder, random: Random): PayerGroup {
  if (kind === 'student') return last / 12 - Number(participant.birthDate.slice(0, 4)) >= 18 ? 'SV' : 'HS'
  if (kind === 'poor') return random.pick(['HN', 'HN', 'DT', 'DT', 'CB', 'CC'] as const)
  return GROUPS[kind]
}

function validityOf({ kind, participant: { birthDate }, last }: Holder): {
  readonly validFrom: PlainDate
  readonly validUntil: PlainDate | null
} {
  const today = plainDate(`${textOf(last)}-28`)
  if (kind === 'child') return { validFrom: birthDate, validUntil: plainDate(`${Number(birthDate.slice(0, 4)) + 6}-09-30`) }
  if (kind === 'pensioner') return { validFrom: plainDate(`${Number(today.slice(0, 4)) - 2}-01-01`), validUntil: null }
  return cardYear(today)
}
