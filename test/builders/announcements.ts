import { expect } from 'vitest'
import { Announcement } from '#contract/announcements.ts'
import type { AnnouncementState } from '#domain/announcements/announcement.ts'
import { EVERYBODY } from '#domain/announcements/audience.ts'
import type { AnnouncementScope } from '#domain/announcements/reach.ts'
import { addDays, dayInVietnam } from '#domain/kernel/date.ts'
import { announcementJobs } from '#server/modules/announcements/index.ts'
import { bodyOf } from '#test/support/answer.ts'
import { onDay } from './news.ts'
import { aMember } from './staff.ts'
import type { Answer, Browser, TestProduct } from '#test/support/product.ts'

type Test = Pick<TestProduct, 'database'>

export const ANNOUNCEMENTS = '/api/v1/agency/announcements'

interface FormChange {
  readonly scope?: AnnouncementScope
  readonly [field: string]: unknown
}

/** What an officer of 07911 writes to everybody in its communes, for an hour of tomorrow. */
export const aForm = (more: FormChange = {}) => ({
  kind: 'news',
  scope: { kind: 'agency', code: '07911' } as AnnouncementScope,
  audience: EVERYBODY,
  titleVi: 'Đổi giờ tiếp dân',
  textVi: 'Từ thứ Hai, cơ quan tiếp dân từ 7 giờ 30 đến 17 giờ.\n\nBạn có thể hẹn trước ở mục Trợ giúp.',
  titleEn: '',
  textEn: '',
  page: 'help',
  sendOn: addDays(dayInVietnam(new Date()), 1),
  sendHour: 10,
  ...more,
})

export const aDraft = async (writer: Browser, more: Readonly<Record<string, unknown>> = {}): Promise<Announcement> =>
  bodyOf(await writer.post(ANNOUNCEMENTS, aForm(more)), Announcement)

/** A step of the office with the version that is on the screen. */
export const step = (
  staff: Browser,
  { no, version }: Pick<Announcement, 'no' | 'version'>,
  name: string,
  more: object = {},
): Promise<Answer> => staff.post(`${ANNOUNCEMENTS}/${no}/${name}`, { version, ...more })

export const stepped = async (staff: Browser, seen: Pick<Announcement, 'no' | 'version'>, name: string, more: object = {}) =>
  bodyOf(await step(staff, seen, name, more), Announcement)

export const anAnnouncement = async (staff: Browser, no: number): Promise<Announcement> =>
  bodyOf(await staff.get(`${ANNOUNCEMENTS}/${no}`), Announcement)

/** Written by one, released by another. */
export async function aReleased(writer: Browser, second: Browser, more: Readonly<Record<string, unknown>> = {}): Promise<Announcement> {
  const submitted = await stepped(writer, await aDraft(writer, more), 'submit')
  return stepped(second, submitted, 'release')
}

let made = 0
/** People with an account who live in a commune of an office, of the age of thirty: as many as an announcement needs. */
export async function manyPeople({ database: { owner } }: Test, count: number, agency = '07911'): Promise<readonly string[]> {
  const from = (made += count)
  const { rows } = await owner.query<{ id: string }>(
    `with place as (select province_code, commune_codes[1] as commune_code from directory_agency where code = $3),
     people as (
       insert into participant (id, social_insurance_no, full_name, birth_date, sex, province_code, commune_code)
       select gen_random_uuid(), '0088' || lpad(($2::int - i)::text, 6, '0'), 'Người Thử', app_today() - interval '30 years', 'female',
         province_code, commune_code from generate_series(1, $1::int) i, place returning id),
     opened as (
       insert into account (id, participant_id, state) select gen_random_uuid(), id, 'active' from people returning id, participant_id, version),
     traced as (
       insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
       select 'system', 'test', 'account', id, version, 'test' from opened)
     select participant_id as id from opened`,
    [count, from, agency],
  )
  expect(rows).toHaveLength(count)
  return rows.map(({ id }) => id)
}

let runs = 0
/** Runs a job here and now. */
export const runAnnouncements = (
  test: Test,
  job: 'start_announcements' | 'send_announcement' | 'count_announcements',
  payload: Readonly<Record<string, unknown>> = {},
): Promise<void> | undefined => announcementJobs(test.database.platform)[job]?.(payload, `test-${++runs}`)

export async function idOf({ database: { owner } }: Test, { no }: Pick<Announcement, 'no'>): Promise<string> {
  const { rows } = await owner.query<{ id: string }>('select id from announcement where no = $1', [no])
  return rows[0]?.id ?? ''
}

/** Portion after portion, as the jobs would run one after the other, without their pauses. */
export async function sendAll(test: Test, announcement: Pick<Announcement, 'no'>, portions = 50): Promise<void> {
  const id = await idOf(test, announcement)
  for (let n = 0; n < portions; n++) {
    await test.database.owner.query(
      'update announcement_progress set next_at = app_now() where announcement_id = $1 and next_at > app_now()',
      [id],
    )
    await runAnnouncements(test, 'send_announcement', { id })
  }
}

/** Who has it in the inbox, each as often as it is there. */
export async function toldOf(test: Test, announcement: Pick<Announcement, 'no'>): Promise<readonly string[]> {
  const { rows } = await test.database.owner.query<{ id: string }>(
    'select participant_id as id from notification_notice where shared_id = $1 order by participant_id',
    [await idOf(test, announcement)],
  )
  return rows.map(({ id }) => id)
}

interface Placed {
  readonly state: AnnouncementState
  readonly scope: AnnouncementScope
  /** Id of its writer; somebody who is nowhere else, when left out. */
  readonly writer?: string | undefined
}

/** An announcement that stands where a step begins, put there with its trace. @returns its number */
export async function anAnnouncementIn(test: Test, { state, scope, writer }: Placed): Promise<number> {
  const { owner } = test.database
  const isReleased = state === 'scheduled' || state === 'paused'
  const by = writer ?? (await aMember(test.database)).id
  const second = isReleased ? (await aMember(test.database, { role: 'administrator' })).id : null
  const { rows } = await owner.query<{ no: number }>(
    `with placed as (
       insert into announcement (id, kind, scope_kind, scope_code, audience, title_vi, text_vi, send_at, state, written_by, created_at, released_by, released_at)
       values (gen_random_uuid(), 'news', $1, $2, $3, 'Đổi giờ tiếp dân', 'Từ thứ Hai, cơ quan mở cửa lúc 7 giờ 30.', $4::timestamptz, $5, $6, app_now(), $7::uuid,
         case when $7::uuid is not null then app_now() end) returning id, no),
     progress as (
       insert into announcement_progress (announcement_id, accounts, next_at) select id, 1, $4::timestamptz from placed where $7::uuid is not null),
     traced as (
       insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
       select 'system', 'test', 'announcement', id, 1, 'test' from placed)
     select no::int as no from placed`,
    [scope.kind, scope.code, JSON.stringify(EVERYBODY), onDay(1), state, by, second],
  )
  return rows[0]?.no ?? 0
}
