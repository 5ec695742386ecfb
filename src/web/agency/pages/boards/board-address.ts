import { useSearchParams } from 'wouter'
import { PERIODS, type PeriodName } from '#domain/boards/period.ts'
import { isPlainDate } from '#domain/kernel/date.ts'

/** Which numbers are shown: days and office. Stands in the address. */
export interface BoardChoice {
  readonly period?: PeriodName | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly office?: string | undefined
}

/** The choice of the address, without what is not asked for; and how to change it. */
export function useBoardChoice() {
  const [params, setParams] = useSearchParams()
  const [from, until, office] = ['from', 'until', 'office'].map(name => params.get(name) ?? '')
  const hasDays = isPlainDate(from ?? '') && isPlainDate(until ?? '')
  const period = PERIODS.find(name => name === params.get('period'))
  const choice: BoardChoice = {
    ...(hasDays ? { from, until } : period && { period }),
    ...(/^(?:\d{3}|\d{5})$/u.test(office ?? '') && { office }),
  }
  const choose = (next: BoardChoice) => setParams(written(next))
  return { choice, choose }
}

const written = (choice: BoardChoice): Record<string, string> =>
  Object.fromEntries(Object.entries(choice).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])))

/** The address of the queue with conditions: where a number leads to. */
export const queueAddress = (conditions: Readonly<Record<string, string | null | undefined>>): string => {
  const given = Object.entries(conditions).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return given.length ? `/?${new URLSearchParams(given).toString()}` : '/'
}
