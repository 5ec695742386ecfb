import type { PlainDate } from '../kernel/date.ts'
import { good, wrong, type FieldRule } from '../kernel/field.ts'
import { fold, tidy, withoutSeparators } from '../kernel/text.ts'
import { birthDate } from '../participants/identifiers.ts'
import { currentCard, type CardTerms } from './status.ts'

/** A card's number as it is printed: 15 characters on older cards, the ten of the mã số BHXH on those since April 2021.
 *  @law QĐ 1666/QĐ-BHXH */
export const cardNumber: FieldRule = raw => {
  const number = withoutSeparators(raw).toUpperCase()
  if (number === '') return wrong('REQUIRED')
  return /^(?:[A-Z]{2}[1-5]\d{2})?\d{10}$/u.test(number) ? good(number) : wrong('CARD_NO_FORM')
}

/** A birth date as a card has it: the day, or the year alone where no more is known. */
export const birthOnCard: FieldRule = raw => {
  const typed = raw.normalize('NFKC').trim()
  return /^(?:19|20)\d{2}$/u.test(typed) ? good(typed) : birthDate(raw)
}

export interface AskedCard {
  readonly cardNo: string
  readonly fullName: string
  /** "1986-05-14", or "1986". */
  readonly birth: string
}
export interface CardOnFile extends CardTerms {
  readonly cardNo: string
  readonly fullName: string
  readonly birthDate: PlainDate
  readonly birthPrecision: 'day' | 'month' | 'year'
}

const FIGURES = { day: 10, month: 7, year: 4 } as const

/** The card to tell of: number, name and birth date must all be right, the name without regard to case and diacritics. Nothing is
 *  told of what differs. @param cards of whoever has the number; none when nobody has it */
export function cardAskedFor<T extends CardOnFile>(cards: readonly T[], asked: AskedCard, today: PlainDate): T | undefined {
  const own = cards.filter(card => asked.cardNo.length === 10 || card.cardNo === asked.cardNo)
  return currentCard(
    own.filter(card => fold(tidy(card.fullName)) === fold(tidy(asked.fullName)) && isBirth(card, asked.birth)),
    today,
  )
}

/** Who gives the year alone must have a card that has no more. */
function isBirth({ birthDate: birth, birthPrecision }: CardOnFile, asked: string): boolean {
  const figures = FIGURES[birthPrecision]
  return asked.length >= figures && asked.slice(0, figures) === birth.slice(0, figures)
}
