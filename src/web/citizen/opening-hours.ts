import { t } from './t.ts'

const WEEK = /^Thứ Hai đến thứ Sáu, (\S+) và (\S+)$/u

/** Opening hours in the chosen language. The directory has them as Vietnamese words; other than the usual ones stay as they are. */
export function openingHours(hours: string): string {
  const [, morning, afternoon] = WEEK.exec(hours.normalize('NFC')) ?? []
  return morning === undefined || afternoon === undefined ? hours : t('directory.hoursWeek', { morning, afternoon })
}
