import { watchRules } from '#domain/contributions/watch-rules.ts'
import { monthOf } from '#domain/kernel/month.ts'
import { EXPIRY_STEPS } from '#domain/news/kinds.ts'
import { lastTurn } from '#domain/news/findings.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { missingMonths } from './describe.ts'
import { fallBack } from './fall-back.ts'
import { forgetEndedCards, forgetKnown, listDue, listNotLookedAt, listReadersDue, noteEndingCards } from './store.ts'
import { tellEvent, tellReaders } from './tell.ts'
import { listReaders } from './views.ts'

/** So long nothing more has come for a person before it is told: a feed brings the rows of a person in more than one statement. */
const RESTS_S = 60
const AT_ONCE = 200

/** Each piece in a transaction of its own, so that one that fails keeps no other back; failures are told at the end, and the job comes again. */
export const newsJobs = (platform: Platform): JobHandlers => {
  const runAs =
    (jobId: string) =>
    <T>(use: (ctx: Ctx) => Promise<T>) =>
      transact(platform, { traceId: `job-${jobId}`, guard: asSystem }, use)

  async function each<T>(jobId: string, pieces: readonly T[], use: (ctx: Ctx, piece: T) => Promise<unknown>): Promise<void> {
    const failures: unknown[] = []
    for (const piece of pieces) await runAs(jobId)(ctx => use(ctx, piece)).catch((error: unknown) => failures.push(error))
    if (failures.length > 0) throw new AggregateError(failures, 'news that could not be told')
  }

  return {
    /** Events become notices. `atOnce`: without waiting until they have come to rest, for demo mode and tests. */
    tell_news: async ({ atOnce }, jobId) => {
      const run = runAs(jobId)
      const due = await run(ctx => listDue(ctx.tx, atOnce === true ? 0 : RESTS_S, AT_ONCE))
      await each(jobId, due, tellEvent)
      if (due.length === AT_ONCE) await run(ctx => ctx.enqueue('tell_news', atOnce === true ? { atOnce } : {}, { key: 'tell_news:more' }))
    },
    /** Months fall due without anything on a book having changed. */
    look_for_missing_months: async (_payload, jobId) => {
      const run = runAs(jobId)
      const people = await run(ctx => {
        const turn = lastTurn(ctx.today, watchRules(monthOf(ctx.today)).recordingDays)
        return listNotLookedAt(ctx.tx, turn, AT_ONCE)
      })
      await each(jobId, people, async (ctx, { participantId }) => {
        const readers = await listReaders(ctx.tx, participantId)
        if (readers.length === 0) return forgetKnown(ctx.tx, participantId)
        return tellReaders(ctx, { of: participantId, readers, pieces: await missingMonths(ctx, { participantId }, false) })
      })
      if (people.length === AT_ONCE) await run(ctx => ctx.enqueue('look_for_missing_months', {}, { key: 'look_for_missing_months:more' }))
    },
    note_ending_cards: async (_payload, jobId) =>
      runAs(jobId)(async ({ tx }) => {
        await forgetEndedCards(tx)
        await noteEndingCards(tx, EXPIRY_STEPS)
      }),
    /** What nobody has looked at becomes a text. */
    text_unread_news: async (_payload, jobId) => {
      const run = runAs(jobId)
      const readers = await run(ctx => listReadersDue(ctx.tx, AT_ONCE))
      await each(jobId, readers, (ctx, { participantId }) => fallBack(ctx, participantId))
      if (readers.length === AT_ONCE) await run(ctx => ctx.enqueue('text_unread_news', {}, { key: 'text_unread_news:more' }))
    },
  }
}

/** Times are UTC: months and cards in the morning of Vietnam. */
export const NEWS_CRONTAB: readonly string[] = [
  '* * * * * tell_news ?max=1&id=tell_news',
  '*/5 * * * * text_unread_news ?max=1&id=text_unread_news',
  '14 1 * * * look_for_missing_months ?max=1',
  '24 1 * * * note_ending_cards ?max=1',
]
