import { afterEach, describe, expect, test } from 'vitest'
import type { Uuid } from '#domain/kernel/ids.ts'
import { api } from '#contract/api.ts'
import { signedIn } from '#test/builders/account.ts'
import {
  anAnnouncement,
  aReleased,
  idOf,
  manyPeople,
  runAnnouncements,
  sendAll,
  step,
  stepped,
  toldOf,
} from '#test/builders/announcements.ts'
import { aDevice, inboxOf } from '#test/builders/inbox.ts'
import { onDay, participantId } from '#test/builders/news.ts'
import { anOfficer } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { forgetPolicies, setPolicy } from '#test/builders/policies.ts'
import { changeRows } from '#test/builders/traced.ts'
import { bodyOf } from '#test/support/answer.ts'
import { travelTo } from '#test/support/clock.ts'
import { aProduct } from '#test/support/product.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { sendPortion } from './send.ts'

const product = await aProduct({ worker: false })
const { owner, platform } = product.database
await travelTo(owner, onDay(1, 9))
const people = await manyPeople(product, 1_203)
const strangers = await manyPeople(product, 30, '00104')
let [writer, second] = [await anOfficer(product, 'nga'), await anOfficer(product, 'phuc')]
const city = { scope: { kind: 'province', code: '79' } as const }
/** Every announcement of a test is a first one. */
afterEach(async () => {
  await forgetPolicies(owner)
  await owner.query('delete from notification_notice where shared_id is not null')
  await travelled(onDay(1, 9))
})
/** The clock moves, and staff sign in again: their sessions have rested too long by then. */
async function travelled(to: string) {
  await travelTo(owner, to)
  ;[writer, second] = [await anOfficer(product, 'nga'), await anOfficer(product, 'phuc')]
}
/** Written at nine, and its hour has come. */
async function due(more: Readonly<Record<string, unknown>> = {}) {
  const released = await aReleased(writer, second, { ...city, ...more })
  await travelled(onDay(1, 10, 1))
  return released
}
const portion = async (id: string) => transact(platform, { traceId: 'test', guard: asSystem }, ctx => sendPortion(ctx, id as Uuid))
const pauseOver = (id: string) => owner.query('update announcement_progress set next_at = app_now() where announcement_id = $1', [id])

describe('everybody of the group, once', () => {
  test('who lives in the province has it, who lives elsewhere does not; the office is told in numbers', async () => {
    const released = await due()
    await sendAll(product, released, 8)
    const told = await toldOf(product, released)
    expect(told).toEqual(expect.arrayContaining([...people]))
    expect(told.filter(id => strangers.includes(id))).toEqual([])
    expect(new Set(told).size).toBe(told.length)
    const sent = await anAnnouncement(writer, released.no)
    expect(sent).toMatchObject({ state: 'sent', steps: [], progress: { percent: 100, read: { about: null } } })
    expect(sent.progress?.reached.about).toBe(Math.floor(told.length / 10) * 10)
    const { rows } = await owner.query(
      `select action, actor_kind as by from audit_entry where subject_id = $1 and actor_kind = 'system' order by subject_version`,
      [await idOf(product, released)],
    )
    expect(rows).toEqual([
      { action: 'announcements.begin', by: 'system' },
      { action: 'announcements.finish', by: 'system' },
    ])
  })

  test('a program that dies in a portion leaves it untold, and it is told after that', async () => {
    const released = await due()
    const id = await idOf(product, released)
    await portion(id)
    const before = await toldOf(product, released)
    expect(before.length).toBeGreaterThan(0)
    await pauseOver(id)
    const dies = transact(platform, { traceId: 'test', guard: asSystem }, async ctx => {
      await sendPortion(ctx, id as Uuid)
      throw new Error('killed')
    })
    await expect(dies).rejects.toThrow('killed')
    expect(await toldOf(product, released)).toEqual(before)
    await sendAll(product, released, 8)
    const told = await toldOf(product, released)
    expect(new Set(told).size).toBe(told.length)
    expect(told).toEqual(expect.arrayContaining([...people]))
  })

  test('jobs that run at the same time tell nobody twice', async () => {
    const released = await due()
    const id = await idOf(product, released)
    for (let round = 0; round < 8; round++) {
      await pauseOver(id)
      await Promise.all(Array.from({ length: 5 }, () => portion(id)))
    }
    const told = await toldOf(product, released)
    expect(new Set(told).size).toBe(told.length)
    expect(told).toEqual(expect.arrayContaining([...people]))
    const { rows } = await owner.query('select reached from announcement_progress where announcement_id = $1', [id])
    expect(rows).toEqual([{ reached: told.length }])
  })

  test('even when its place is lost, what somebody has is not there twice', async () => {
    const released = await due()
    const id = await idOf(product, released)
    await portion(id)
    await owner.query(
      `update announcement_progress set after_person = '00000000-0000-0000-0000-000000000000', next_at = app_now() where announcement_id = $1`,
      [id],
    )
    await sendAll(product, released, 8)
    const told = await toldOf(product, released)
    expect(new Set(told).size).toBe(told.length)
  })

  test('a group is told and nobody beside it', async () => {
    const [oldest] = people
    await changeRows(owner, 'participant', `birth_date = app_today() - interval '70 years'`, 'id = any($1)', [people.slice(0, 25)])
    const released = await due({ audience: { ageFrom: 69, ageTo: 71, takingPart: [], cardEndsWithinDays: null, unitCode: null } })
    await sendAll(product, released, 8)
    const told = await toldOf(product, released)
    expect(told).toContain(oldest)
    const { rows } = await owner.query<{ old: boolean }>(
      `select bool_and(birth_date between app_today() - interval '72 years' and app_today() - interval '69 years') as old from participant where id = any($1)`,
      [told],
    )
    expect(rows).toEqual([{ old: true }])
  })
})

describe('when', () => {
  test('nothing goes out before its hour, and the job that looks each minute begins it then', async () => {
    const released = await aReleased(writer, second, city)
    await runAnnouncements(product, 'start_announcements')
    await portion(await idOf(product, released))
    expect(await toldOf(product, released)).toEqual([])
    await travelled(onDay(1, 10, 1))
    await runAnnouncements(product, 'start_announcements')
    const { rows } = await owner.query<{ key: string }>(`select key from graphile_worker.jobs where task_identifier = 'send_announcement'`)
    expect(rows).toContainEqual({ key: `announcement:${await idOf(product, released)}` })
    await sendAll(product, released, 8)
    expect(await anAnnouncement(writer, released.no)).toMatchObject({ state: 'sent' })
  })

  test('what is not done by the evening rests for the night and goes on in the morning', async () => {
    const released = await due({ sendHour: 20 })
    const id = await idOf(product, released)
    await travelled(onDay(1, 20, 59))
    await portion(id)
    const inTheEvening = await toldOf(product, released)
    expect(inTheEvening.length).toBeGreaterThan(0)
    await travelled(onDay(1, 21, 5))
    await portion(id)
    expect(await toldOf(product, released)).toEqual(inTheEvening)
    const { rows } = await owner.query<{ at: Date }>('select next_at as at from announcement_progress where announcement_id = $1', [id])
    expect(rows[0]?.at.toISOString()).toBe(onDay(2, 7))
    await travelled(onDay(2, 7, 1))
    await portion(id)
    expect((await toldOf(product, released)).length).toBeGreaterThan(inTheEvening.length)
    await sendAll(product, released, 8)
  })

  test('no faster than the policy says', async () => {
    await setPolicy(owner, { key: 'announcementsPerMinute', value: 100 })
    const released = await due()
    const id = await idOf(product, released)
    await portion(id)
    const told = (await toldOf(product, released)).length
    expect(told).toBeGreaterThan(100)
    const wait = await portion(id)
    expect(wait).toBeGreaterThan((told / 100) * 60_000 - 60_000)
    expect(await toldOf(product, released)).toHaveLength(told)
    await sendAll(product, released, 8)
  })
})

describe('held and ended', () => {
  test('while it is held nobody more is told; it goes on where it stopped, by a second person', async () => {
    const released = await due()
    const id = await idOf(product, released)
    await portion(id)
    const before = await toldOf(product, released)
    const held = await stepped(writer, await anAnnouncement(writer, released.no), 'pause', { reason: 'Sai giờ' })
    expect(held).toMatchObject({ state: 'paused', reason: { words: 'Sai giờ', by: 'Trần Thị Nga' }, steps: ['cancel'] })
    await sendAll(product, released, 3)
    await runAnnouncements(product, 'start_announcements')
    expect(await toldOf(product, released)).toEqual(before)
    await stepped(second, held, 'go-on')
    await sendAll(product, released, 8)
    const told = await toldOf(product, released)
    expect(new Set(told).size).toBe(told.length)
    expect(told).toEqual(expect.arrayContaining([...people]))
  })

  test('ended before its hour it reaches nobody; ended while it goes out, who has it keeps it', async () => {
    const early = await aReleased(writer, second, city)
    expect(await stepped(second, early, 'cancel', { reason: 'Không còn cần' })).toMatchObject({ state: 'cancelled', steps: [] })
    const late = await due()
    await portion(await idOf(product, late))
    const before = await toldOf(product, late)
    await stepped(writer, await anAnnouncement(writer, late.no), 'cancel', { reason: 'Nhầm nội dung' })
    for (const each of [early, late]) await sendAll(product, each, 3)
    expect(await toldOf(product, early)).toEqual([])
    expect(await toldOf(product, late)).toEqual(before)
  })

  test('whoever stops it while portions are being told stops all that come after', async () => {
    const released = await due()
    const id = await idOf(product, released)
    await portion(id)
    await pauseOver(id)
    const seen = await anAnnouncement(writer, released.no)
    await Promise.all([portion(id), step(writer, seen, 'pause', { reason: 'Dừng' })])
    const held = await anAnnouncement(writer, released.no)
    expect(held.state).toBe('paused')
    const before = await toldOf(product, released)
    await pauseOver(id)
    await Promise.all([portion(id), portion(id)])
    expect(await toldOf(product, released)).toEqual(before)
  })
})

describe('how many reach one person', () => {
  test('two in a week; the third passes over who had them, and what cannot wait comes all the same', async () => {
    for (let n = 0; n < 2; n++) await sendAll(product, await due(), 8).then(() => travelled(onDay(1, 9)))
    const third = await due()
    await sendAll(product, third, 8)
    expect(await toldOf(product, third)).toEqual([])
    expect((await anAnnouncement(writer, third.no)).progress?.limited.about).toBeGreaterThan(1_000)
    await travelled(onDay(1, 9))
    const urgent = await due({ kind: 'urgent', titleVi: 'Trụ sở đóng cửa vì bão' })
    await sendAll(product, urgent, 8)
    expect(await toldOf(product, urgent)).toEqual(expect.arrayContaining([...people]))
  })

  test('in the next week there is room again', async () => {
    await setPolicy(owner, { key: 'announcementsPerWeek', value: 1 })
    await sendAll(product, await due(), 8)
    await travelled(onDay(9, 9))
    const released = await aReleased(writer, second, { ...city, sendOn: onDay(9, 12).slice(0, 10) })
    await travelled(onDay(9, 10, 1))
    await sendAll(product, released, 8)
    expect(await toldOf(product, released)).toEqual(expect.arrayContaining([...people]))
  })
})

describe('the person', () => {
  const english = { titleEn: 'New opening hours', textEn: 'From Monday on the office is open from 7.30 to 17.00.' }

  test('reads it in the inbox in both languages, with the page that it leads to; opening it counts, and names nobody', async () => {
    const released = await due({ ...english, page: 'card' })
    await sendAll(product, released, 8)
    const own = await signedIn(product, person('mai').socialInsuranceNo)
    const { items } = bodyOf(await own.get('/api/v1/me/notices?group=announcements'), api.listNotices.output)
    expect(items).toMatchObject([
      {
        about: 'announcement',
        place: 'card',
        isRead: false,
        delivery: [],
        words: {
          vi: { title: 'Đổi giờ tiếp dân', text: expect.stringContaining('7 giờ 30') as string },
          en: { title: 'New opening hours', text: english.textEn },
        },
      },
    ])
    await own.post(`/api/v1/me/notices/${items[0]?.id ?? ''}/read`)
    await owner.query(`update notification_notice set read_at = app_now() where shared_id = $1 and participant_id = any($2)`, [
      await idOf(product, released),
      people.slice(0, 30),
    ])
    await travelled(onDay(1, 10, 30))
    await runAnnouncements(product, 'count_announcements')
    expect((await anAnnouncement(writer, released.no)).progress).toMatchObject({ read: { about: 30 }, rung: { about: null } })
  })

  test('whose phone rings is who wants it to; the inbox has it for everybody', async () => {
    const [mai, binh] = [
      await signedIn(product, person('mai').socialInsuranceNo),
      await signedIn(product, person('binh').socialInsuranceNo),
    ]
    for (const own of [mai, binh]) expect(await own.put('/api/v1/me/push', await aDevice(product))).toMatchObject({ status: 204 })
    const { version } = bodyOf(await binh.get('/api/v1/me/notice-preferences'), api.getNoticePreferences.output)
    const kinds = [{ kind: 'announcements', push: false, sms: true, email: true }]
    const kept = bodyOf(await binh.put('/api/v1/me/notice-preferences', { version, kinds }), api.setNoticePreferences.output)
    expect(kept.kinds.at(-1)).toEqual({
      kind: 'announcements',
      push: false,
      sms: false,
      email: false,
      channels: ['push'],
      smsAfterHours: null,
    })
    const released = await due()
    await sendAll(product, released, 8)
    const rings = async (key: string) => {
      const { rows } = await owner.query(
        `select m.channel, m.class from notification_message m join notification_notice n on n.id = m.notice_id where n.shared_id = $1 and n.participant_id = $2`,
        [await idOf(product, released), await participantId(product, key)],
      )
      return rows
    }
    expect(await rings('mai')).toEqual([{ channel: 'push', class: 'C' }])
    expect(await rings('binh')).toEqual([])
    expect((await inboxOf(await signedIn(product, person('binh').socialInsuranceNo))).items[0]).toMatchObject({ about: 'announcement' })
    const { rows } = await owner.query(`select 1 from notification_message where template like '%announcement' and channel <> 'push'`)
    expect(rows).toEqual([])
  })

  test('who reads English and was given none reads the Vietnamese words', async () => {
    await sendAll(product, await due(), 8)
    const own = await signedIn(product, person('mai').socialInsuranceNo)
    expect((await inboxOf(own)).items[0]?.words.en.title).toBe('Đổi giờ tiếp dân')
  })
})
