import type { Coded, Visit, VisitHead } from '#contract/visits.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { fold } from '#domain/kernel/text.ts'
import { language } from '#web/shared/i18n/language.ts'
import { t } from '../../t.ts'

/** The name of a code in the language of the screen; the code itself where the lists do not know it. */
export const nameOf = ({ code, name }: Coded): string => name?.[language()] ?? code

export const facilityOf = ({ facility }: Pick<VisitHead, 'facility'>): string => facility.name ?? facility.code

/** What it was, in a line: the doctor's words, which are nearer to what people remember; in English the name of the code. */
export const illnessOf = ({ diagnosis, words }: Pick<VisitHead, 'diagnosis' | 'words'>): string =>
  language() === 'vi' && words !== '' ? words : (diagnosis?.name?.[language()] ?? words)

/** Day and month of a visit, apart: "12" and "10". */
export const dayOf = ({ inAt }: Pick<VisitHead, 'inAt'>): { readonly day: string; readonly month: string } => {
  const on = dayInVietnam(new Date(inAt))
  return { day: on.slice(8), month: monthName(Number(on.slice(5, 7))) }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const monthName = (month: number): string => t('visits.month', { month: language() === 'vi' ? month : (MONTHS[month - 1] ?? month) })

/** Kinds of care that are a stay: one is admitted and discharged. */
const STAYS = new Set(['03', '04', '06', '09'])
export const isStay = ({ careKind }: Pick<VisitHead, 'careKind'>): boolean => STAYS.has(careKind.code)

/** Whether a visit is what somebody looks for, by place, illness or words, without diacritics. */
export const matches = (visit: VisitHead, text: string): boolean =>
  fold(
    [
      facilityOf(visit),
      illnessOf(visit),
      visit.words,
      visit.diagnosis?.code ?? '',
      nameOf(visit.careKind),
      visit.diagnosis ? nameOf(visit.diagnosis) : '',
    ].join(' '),
  ).includes(fold(text.trim()))

/** What the person has paid: the own share and what insurance does not cover. */
export const paidByPerson = ({ coPaidVnd, selfPaidVnd }: Visit['costs']): number => coPaidVnd + selfPaidVnd
