import { formatMonth } from '#web/shared/i18n/formats.ts'
import { t } from '../t.ts'

export interface Run {
  readonly fromMonth: string
  readonly toMonth: string
}

/** "01/2024 – 10/2026", or "03/2022" for one month. */
export const periodText = ({ fromMonth, toMonth }: Run): string =>
  fromMonth === toMonth ? formatMonth(fromMonth) : t('contributions.run', { from: formatMonth(fromMonth), to: formatMonth(toMonth) })

/** Shorter, for sentences: "10/2017", "10–12/2017", "06/2017–02/2018". Never broken over two lines. */
export function runText({ fromMonth, toMonth }: Run): string {
  const [from, to] = [formatMonth(fromMonth), formatMonth(toMonth)]
  if (from === to) return from
  return `${fromMonth.slice(0, 4) === toMonth.slice(0, 4) ? from.slice(0, 2) : from}\u2013\u2060${to}`
}
