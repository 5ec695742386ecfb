import { addDays, plainDate, type PlainDate } from '#domain/kernel/date.ts'

/** A card that was not paid for may be renewed without a break up to this long after its last day. */
const BREAK_MONTHS = 3
/** After a longer break a card counts from so many days after the payment on. */
const WAITING_DAYS = 30

export interface Renewal {
  readonly validFrom: PlainDate
  readonly validUntil: PlainDate
  /** It goes on where the card before ended, day by day: the same card, with a later last day. */
  readonly goesOn: boolean
  /** The five years of continuous insurance begin anew. */
  readonly beginsAnew: boolean
}

/** The day so many months later; the last day of a month that has no such day. @example addMonths('2026-01-31', 1) // '2026-02-28' */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1]
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const pad = (value: number): string => String(value).padStart(2, '0')
  return plainDate(`${year}-${pad(month)}-${pad(Math.min(Number(day.slice(8)), last))}`)
}

/** From when to when a household's card counts that was paid for so many months. A card that has not ended goes on the day after its last
 *  one; after a break of less than three months it counts from the day of the payment on, after a longer one thirty days later.
 *  @law Luật BHYT Điều 16 khoản 3
 *  @example renewalOf('2026-12-12', { paidOn: '2026-11-22', months: 12 }) // until '2027-12-12' */
export function renewalOf(endsOn: PlainDate, { paidOn, months }: { readonly paidOn: PlainDate; readonly months: number }): Renewal {
  const goesOn = paidOn <= addDays(endsOn, 1)
  const beginsAnew = paidOn >= addMonths(addDays(endsOn, 1), BREAK_MONTHS)
  const validFrom = goesOn ? addDays(endsOn, 1) : beginsAnew ? addDays(paidOn, WAITING_DAYS) : paidOn
  return { validFrom, validUntil: addDays(addMonths(validFrom, months), -1), goesOn, beginsAnew }
}
