/** So soon the message has come, unless the network of the phone is slow. */
export const OWN_NUMBER_MINUTES = 15

/** Messages with the own number that one person gets, whoever asks: the message must not become a way to bother somebody. */
export const TOLD_AT_MOST = { aDay: 1, aWeek: 3 } as const

/** Questions that one network may ask in a day. */
export const QUESTIONS_OF_NETWORK_A_DAY = 200

/** People with one name and one birth date in one province to whom a question is passed on, each with the own number. */
const NAMESAKES_AT_MOST = 3

/** Rows that decide whom to tell: one more than are told. */
export const NAMESAKES_LOOKED_AT = NAMESAKES_AT_MOST + 1

/** What is asked with: enough to find a person, and no more than a person knows without any paper. */
export type OwnNumberAsked =
  | { readonly by: 'personal_id'; readonly personalId: string }
  | { readonly by: 'name'; readonly fullName: string; readonly birth: string; readonly provinceCode: string }

/** As which dates the registry may have a birth. Who knows the day finds a book that has the month or the year alone; who gives the year
 *  alone finds only a book that has no more.
 *  @example birthsMeant('1986-05-14')[2] // { date: '1986-01-01', precision: 'year' } */
export function birthsMeant(birth: string): readonly { readonly date: string; readonly precision: 'day' | 'month' | 'year' }[] {
  const year = { date: `${birth.slice(0, 4)}-01-01`, precision: 'year' as const }
  if (birth.length === 4) return [year]
  return [{ date: birth, precision: 'day' }, { date: `${birth.slice(0, 7)}-01`, precision: 'month' }, year]
}

/** Which of the people with this name and birth date are told: those of the province; when it has none, those of whom no province is on
 *  file. More than three are nobody: then the name says too little, and strangers would be written to for others' questions.
 *  @param found no dead people; NAMESAKES_LOOKED_AT at most, those with a province first */
export function whomToTell<T extends { readonly provinceCode: string | null }>(found: readonly T[], provinceCode: string): readonly T[] {
  const inProvince = found.filter(one => one.provinceCode === provinceCode)
  const meant = inProvince.length > 0 ? inProvince : found.filter(one => one.provinceCode === null)
  return meant.length <= NAMESAKES_AT_MOST ? meant : []
}
