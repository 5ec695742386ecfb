import { addDays, dayInVietnam, instantInVietnam } from '#domain/kernel/date.ts'
import { calendarUntil, dueAt, workingDaysLeft, workingDaysUntil } from '#domain/review/due-date.ts'
import { REMINDER_WORKING_DAYS } from '#domain/review/waiting.ts'
import type { Ctx } from '#server/platform/context.ts'
import { calendarBetween } from './calendar-store.ts'

/** How long the agency has, by the policies that the file is under. */
export interface TimeLimit {
  readonly reviewWorkingDays: number
}

/** The day by which a file that arrives at an instant must be decided. */
export const dueFrom = (ctx: Ctx, instant: Date, { reviewWorkingDays }: TimeLimit): Promise<Date> =>
  inWorkingDays(ctx, instant, reviewWorkingDays)

/** 17:00 of the so-many-th working day after an instant. */
export async function inWorkingDays(ctx: Ctx, instant: Date, workingDays: number): Promise<Date> {
  return dueAt(instant, workingDays, await calendarBetween(ctx.tx, dayInVietnam(instant), calendarUntil(instant, workingDays)))
}

/** The day of a corrected file: the working days that were left when it was returned, counted on from now. */
export async function dueAfterCorrection(ctx: Ctx, file: { readonly returnedAt: Date | null; readonly dueAt: Date }): Promise<Date> {
  const returnedAt = file.returnedAt ?? ctx.now
  const calendar = await calendarBetween(ctx.tx, dayInVietnam(returnedAt), dayInVietnam(file.dueAt))
  return inWorkingDays(ctx, ctx.now, workingDaysLeft(returnedAt, file.dueAt, calendar))
}

/** Working days from today until a day; 0 on the day itself and after it. */
export async function workingDaysTo(ctx: Ctx, due: Date): Promise<number> {
  const until = dayInVietnam(due)
  return workingDaysUntil(ctx.today, until, await calendarBetween(ctx.tx, ctx.today, until))
}

/** Who was returned before this instant has had the working days after which one is reminded. */
export async function reminderBefore(ctx: Ctx): Promise<Date> {
  const calendar = await calendarBetween(ctx.tx, addDays(ctx.today, -60), ctx.today)
  let day = ctx.today
  while (workingDaysUntil(day, ctx.today, calendar) < REMINDER_WORKING_DAYS) day = addDays(day, -1)
  return instantInVietnam(addDays(day, 1))
}
