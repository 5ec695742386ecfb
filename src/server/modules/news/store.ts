import { sql } from 'kysely'
import type { CardBrief } from '#domain/news/card-changes.ts'
import type { NewsKind } from '#domain/news/kinds.ts'
import { NEWS_REACH_DAYS } from '#domain/news/history.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { q, type Tx } from '#server/platform/database/query.ts'

export interface EventName {
  readonly participantId: Uuid
  readonly kind: NewsKind
}

/** A history that was brought in may come in pieces: so long it rests, and what comes meanwhile belongs to it. */
const HISTORY_RESTS = '6 hours'
const IS_HISTORY = `e.is_first and e.oldest < app_today() - ${NEWS_REACH_DAYS}`

/** What has come to rest, oldest first. While a feed is still bringing rows of a person, nothing of the person is told. */
export const listDue = (tx: Tx, restsS: number, limit: number): Promise<EventName[]> =>
  tx.all({
    text: `select e.participant_id, e.kind from news_event e
      where e.touched_at <= app_now() - make_interval(secs => $1) and not (${IS_HISTORY} and e.touched_at > app_now() - interval '${HISTORY_RESTS}')
      order by e.touched_at, e.participant_id, e.kind limit $2`,
    values: [restsS, limit],
  })

/** Names of rows as the database's triggers give them → what stood there. */
export type Before = Readonly<Record<string, unknown>>

export interface NewsEvent extends EventName {
  readonly isFirst: boolean
  readonly oldest: PlainDate | null
  /** Paid months that are new on the book, "2026-09:2026-11"; and how many they are. */
  readonly months: readonly string[]
  readonly monthCount: number
  readonly before: Before
}

/** Takes an event out, so that it is told in this very transaction or stays. Undefined: another job has it, or had. */
export const takeEvent = (tx: Tx, { participantId, kind }: EventName): Promise<NewsEvent | undefined> =>
  tx.first({
    text: `with taken as (
        delete from news_event where (participant_id, kind) in (
          select participant_id, kind from news_event where participant_id = $1 and kind = $2 for update skip locked)
        returning *),
      runs as (select lower(r) as first, (upper(r) - interval '1 month')::date as last from taken, unnest(months_added) r)
      select participant_id, kind, is_first, oldest, before,
        coalesce((select array_agg(to_char(first, 'YYYY-MM') || ':' || to_char(last, 'YYYY-MM') order by first) from runs), '{}') as months,
        coalesce((select sum(extract(year from age(last, first)) * 12 + extract(month from age(last, first)) + 1) from runs), 0)::int as month_count
      from taken`,
    values: [participantId, kind],
  })

/** A load of history of the person's contributions rests: what is found in it is seen on the book and was not awaited. */
export const isLoadingHistory = async (tx: Tx, participantId: string): Promise<boolean> =>
  Boolean(
    await tx.first({
      text: `select 1 as found from news_event e where e.participant_id = $1 and e.kind = 'contributions' and ${IS_HISTORY}`,
      values: [participantId],
    }),
  )

/** What the person knows of the watch, held. Undefined before the first look. */
export const lockKnown = (tx: Tx, participantId: string): Promise<{ readonly known: Readonly<Record<string, string>> } | undefined> =>
  tx.first({ text: 'select known from news_watched where participant_id = $1 for update', values: [participantId] })

export const keepKnown = (tx: Tx, participantId: string, known: Readonly<Record<string, string>>) =>
  tx.run({
    text: `insert into news_watched (participant_id, known, looked_on) values ($1, $2::jsonb, app_today())
      on conflict (participant_id) do update set known = excluded.known, looked_on = excluded.looked_on`,
    values: [participantId, JSON.stringify(known)],
  })

export const forgetKnown = (tx: Tx, participantId: string) => tx.run(q.deleteFrom('newsWatched').where('participantId', '=', participantId))

/** Who was not looked at since a day. */
export const listNotLookedAt = (tx: Tx, since: string, limit: number): Promise<{ readonly participantId: Uuid }[]> =>
  tx.all({
    text: 'select participant_id from news_watched where looked_on < $1::date order by looked_on, participant_id limit $2',
    values: [since, limit],
  })

/** Notes the cards that end within so many days and are followed by none: each step of days ahead once. A card that is found late is told by its
 *  nearest step only. @returns how many were noted */
export const noteEndingCards = (tx: Tx, steps: readonly number[]): Promise<number> =>
  tx.run({
    text: `with ending as (
        select c.participant_id, c.card_no, to_char(c.valid_from, 'YYYY-MM-DD') as since, c.valid_until,
          (select min(s) from unnest($1::int[]) s where c.valid_until <= app_today() + s) as step
        from card c
        where c.state = 'active' and c.valid_until between app_today() and app_today() + (select max(s) from unnest($1::int[]) s)
          and news_is_heard(c.participant_id)
          and not exists (select from card n where n.participant_id = c.participant_id and n.state = 'active'
            and (n.valid_until is null or n.valid_until > c.valid_until))),
      told as (
        insert into news_card_told (participant_id, card_no, valid_until, step)
        select participant_id, card_no, valid_until, step from ending order by participant_id, card_no on conflict do nothing
        returning participant_id, card_no, valid_until)
      insert into news_event as e (participant_id, kind, before, touched_at)
      select n.participant_id, 'card_expiry', jsonb_object_agg(n.card_no || '|' || n.since, n.valid_until), app_now()
      from ending n join told t using (participant_id, card_no, valid_until) group by n.participant_id
      on conflict (participant_id, kind) do update set before = excluded.before || e.before, touched_at = excluded.touched_at`,
    values: [[...steps]],
  })

/** Who was told of the end of a card is of no use once it has ended. */
export const forgetEndedCards = (tx: Tx) => tx.run({ text: 'delete from news_card_told where valid_until < app_today()', values: [] })

export type CardsBefore = Readonly<Record<string, CardBrief | null>>

export interface NewFallback {
  readonly noticeId: Uuid
  readonly participantId: Uuid
  readonly kind: NewsKind
  readonly dueAt: Date
}
export const insertFallback = (tx: Tx, fallback: NewFallback) => tx.run(q.insertInto('newsFallback').values(fallback))

/** Whose notices have waited long enough. */
export const listReadersDue = (tx: Tx, limit: number): Promise<{ readonly participantId: Uuid }[]> =>
  tx.all({
    text: `select participant_id from news_fallback where settled_at is null and due_at <= app_now()
      group by participant_id order by min(due_at) limit $1`,
    values: [limit],
  })

export interface DueFallback {
  readonly noticeId: Uuid
  readonly kind: NewsKind
  /** Opened in the inbox. */
  readonly isRead: boolean
  /** A device has said that it has shown it. */
  readonly isShown: boolean
}

/** The due notices of a reader, held: a second job waits and then finds them settled. */
export async function lockDueOf(tx: Tx, participantId: string): Promise<DueFallback[]> {
  await tx.all({
    text: `select notice_id from news_fallback where participant_id = $1 and settled_at is null and due_at <= app_now() order by notice_id for update`,
    values: [participantId],
  })
  return tx.all({
    text: `select f.notice_id, f.kind, n.read_at is not null as is_read,
        exists (select from notification_message m where m.notice_id = f.notice_id and m.channel = 'push' and m.state = 'delivered') as is_shown
      from news_fallback f join notification_notice n on n.id = f.notice_id
      where f.participant_id = $1 and f.settled_at is null and f.due_at <= app_now() order by f.notice_id`,
    values: [participantId],
  })
}

/** How many texts of news a reader had on a day of Vietnam. */
export const countTextsSince = async (tx: Tx, participantId: string, since: Date): Promise<number> =>
  (
    await tx.one<{ texts: number }>({
      text: `select count(distinct message_id)::int as texts from news_fallback where participant_id = $1 and outcome = 'texted' and settled_at >= $2`,
      values: [participantId, since],
    })
  ).texts

type Outcome = 'read' | 'shown' | 'off' | 'unreachable' | 'texted'

export const settleFallbacks = async (tx: Tx, noticeIds: readonly string[], outcome: Outcome, messageId: string | null = null) =>
  noticeIds.length > 0 &&
  (await tx.run(
    q
      .updateTable('newsFallback')
      .set({ settledAt: sql<Date>`app_now()`, outcome, messageId })
      .where('noticeId', 'in', [...noticeIds])
      .where('settledAt', 'is', null),
  ))

export const postponeFallbacks = async (tx: Tx, noticeIds: readonly string[], dueAt: Date) =>
  noticeIds.length > 0 &&
  (await tx.run(
    q
      .updateTable('newsFallback')
      .set({ dueAt })
      .where('noticeId', 'in', [...noticeIds]),
  ))

/** Nothing waits for a reader any more. */
export const endFallbacksOf = (tx: Tx, participantId: string) =>
  tx.run(
    q
      .updateTable('newsFallback')
      .set({ settledAt: sql<Date>`app_now()`, outcome: 'unreachable' })
      .where('participantId', '=', participantId)
      .where('settledAt', 'is', null),
  )
