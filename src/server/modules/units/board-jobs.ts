import { addDays, type PlainDate } from '#domain/kernel/date.ts'
import type { JobHandlers, JobLog } from '#server/platform/jobs.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { forgetUnitDays, listUnitsWithMembers, writeUnitDay } from './board-views.ts'
import { bringReminders } from './bring-reminders.ts'

/** Days of counts that are kept. */
const KEPT_DAYS = 400

/** count_units: how each unit stands at the end of the day, a transaction for each · send_unit_reminders: what is in line. */
export const unitBoardJobs = (platform: Platform, origin: string, log: JobLog): JobHandlers => {
  const work = (jobId: string) => ({ traceId: `job-${jobId}`, guard: asSystem })
  return {
    count_units: async (_, jobId) => {
      const units = await transact(platform, work(jobId), async ctx => {
        await forgetUnitDays(ctx.tx, addDays(ctx.today, -KEPT_DAYS))
        return listUnitsWithMembers(ctx.tx)
      })
      for (const unitCode of units) await transact(platform, work(jobId), ctx => writeUnitDay(ctx.tx, unitCode, dayThatEnds(ctx)))
    },
    send_unit_reminders: (_, jobId) => bringReminders(platform, work(jobId), origin, log),
  }
}

/** The job runs shortly before midnight; where it is late, it still counts for the day that has ended. */
const dayThatEnds = ({ now, today }: { readonly now: Date; readonly today: PlainDate }): PlainDate =>
  (now.getUTCHours() + 7) % 24 < 12 ? addDays(today, -1) : today

/** Counts at 23:50 in Vietnam; reminders that waited for the morning every five minutes. */
export const UNIT_BOARD_CRONTAB: readonly string[] = [
  '50 16 * * * count_units ?max=1&id=count_units',
  '*/5 * * * * send_unit_reminders ?max=1&id=send_unit_reminders',
]
