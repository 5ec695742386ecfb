import { useState } from 'react'
import { dayInVietnam, type PlainDate } from '#domain/kernel/date.ts'

/** The day in Vietnam when the part of the page was opened, to begin a field with; the server judges by its own. */
export function useToday(): PlainDate {
  const [today] = useState(() => dayInVietnam(new Date()))
  return today
}
