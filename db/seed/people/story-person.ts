import type { PlainDate } from '#domain/kernel/date.ts'
import { addMonths, type Month } from '#domain/kernel/month.ts'
import { lastPaidMonth, movementsOf, periodsOf, type Stretch } from './history.ts'
import { cardOf, participantOf, type PayerGroup, type PersonSketch } from './person.ts'
import type { BothLanguages, CardRow, MovementRow, ParticipantRow, PeriodRow, Story } from './rows.ts'

/** Every demo person's password. Nobody else may ever have it: the server accepts it in demo mode only because the seed set it. */
export const DEMO_PASSWORD = 'MatKhau-demo-2026'
export const DEMO_STAFF_PASSWORD = 'CanBo-demo-2026'

export type StoryCard = Pick<CardRow, 'validFrom' | 'validUntil'> & Partial<CardRow> & { readonly group: PayerGroup }

/** A story as its author writes it. */
export interface StorySketch extends PersonSketch {
  readonly key: string
  readonly hasAccount: boolean
  readonly stretches?: readonly Stretch[]
  readonly card?: StoryCard
  /** Serials of the children whose mother the person is, approved before. */
  readonly motherOf?: readonly number[]
  readonly story: BothLanguages
  readonly lookAt: BothLanguages
}

/** "n months before the last paid month", the calendar of all stories, so that they stay alive with the day. */
export interface StoryCalendar {
  readonly today: PlainDate
  readonly ago: (months: number) => Month
}

export function calendarOf(today: PlainDate): StoryCalendar {
  const last = lastPaidMonth(today)
  return { today, ago: months => addMonths(last, -months) }
}

/** A person with history and card, by story or by chance. */
export interface DemoPerson {
  readonly participant: ParticipantRow
  readonly periods: readonly PeriodRow[]
  readonly movements: readonly MovementRow[]
  readonly cards: readonly CardRow[]
}

/** @param last the last month that is paid */
export function personOf(sketch: PersonSketch & Pick<StorySketch, 'stretches' | 'card'>, last: Month): DemoPerson {
  const participant = participantOf(sketch)
  return {
    participant,
    periods: periodsOf(participant.socialInsuranceNo, sketch.stretches ?? []),
    movements: movementsOf(participant.socialInsuranceNo, sketch.stretches ?? [], last),
    cards: sketch.card ? [cardOf(sketch, sketch.card)] : [],
  }
}

export function storyOf(sketch: StorySketch, { participant }: DemoPerson): Story {
  return {
    key: sketch.key,
    fullName: participant.fullName,
    socialInsuranceNo: participant.socialInsuranceNo,
    personalId: participant.personalId,
    birthDate: participant.birthDate,
    phone: participant.phone,
    email: participant.email,
    hasAccount: sketch.hasAccount,
    password: sketch.hasAccount ? DEMO_PASSWORD : null,
    story: sketch.story,
    lookAt: sketch.lookAt,
  }
}
