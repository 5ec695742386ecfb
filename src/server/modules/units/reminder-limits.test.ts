import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ReminderPreview, ReminderRow, unitBoard } from '#contract/unit-board.ts'
import { unitCampaigns } from '#contract/unit-campaigns.ts'
import { setPolicy } from '#test/builders/policies.ts'
import { anOfficer } from '#test/builders/office.ts'
import { aPhone } from '#test/builders/people.ts'
import { aMemberOfUnit, aMemberToken, aUnitCampaign, endMembershipOf, endUnitCampaigns, UNIT } from '#test/builders/units.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { travel, travelTo } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const PATH = '/api/v1/unit/reminders'
const huy = (): Promise<Browser> => anOfficer(product, 'huy')

/** An hour of a day of Vietnam, days from today; the clock goes on from there. */
const at = (hours: number, days = 0) => {
  const midnight = Math.floor((Date.now() + 7 * 3_600_000) / 86_400_000) * 86_400_000 - 7 * 3_600_000
  return travelTo(owner, new Date(midnight + days * 86_400_000 + hours * 3_600_000).toISOString())
}

beforeAll(async () => {
  await at(10)
  await aUnitCampaign(product)
})
afterEach(async () => {
  await owner.query('delete from platform_rate')
  await at(10)
})

const send = async (aim: object) => bodyOf(await (await huy()).post(PATH, aim), ReminderRow)
const preview = async (aim: object) => bodyOf(await (await huy()).post(`${PATH}/preview`, aim), ReminderPreview)
const whatBecame = async (id: string) => bodyOf(await (await huy()).get(`${PATH}/${id}`), unitBoard.getReminder.output)
const settled = (id: string) =>
  expect.poll(async () => (await whatBecame(id)).people.map(({ outcome }) => outcome).toSorted(), { timeout: 40_000 })
const runJob = () => owner.query(`select graphile_worker.add_job('send_unit_reminders')`)
const written = async (id: string) =>
  (
    await owner.query<{ outcome: string }>('select outcome from unit_reminder_member where reminder_id = $1 order by outcome', [id])
  ).rows.map(({ outcome }) => outcome)
const member = (group: string, more: object = {}) => aMemberOfUnit(product, { group, phone: aPhone(), ...more })

/** A reminder of another unit, as the job leaves it: to somebody there with the same contact. */
async function remindedElsewhere(phone: string): Promise<void> {
  const other = await aMemberOfUnit(product, { unit: 'HSA001L', group: 'Đơn vị khác', phone })
  const [id, campaign, staff] = [
    randomUUID(),
    await aUnitCampaign(product),
    await owner.query(`select id from staff where unit_code = $1`, [UNIT]),
  ]
  await owner.query(
    `insert into unit_reminder (id, unit_code, campaign_id, staff_id, state, created_at) values ($1, 'HSA001L', $2, $3, 'both', app_now())`,
    [id, campaign.id, staff.rows[0]?.id],
  )
  await owner.query(
    `insert into unit_reminder_member (reminder_id, member_id, outcome, channel, contact_index, parts, settled_at)
     values ($1, $2, 'sent', 'sms', $3, 3, app_now())`,
    [id, other.id, product.product.platform.vault.index('phone', phone)],
  )
}

describe('a phone', () => {
  test('that many people of a roster have gets one text, and the others are said to have the same', async () => {
    const phone = aPhone()
    let groupId = ''
    for (let n = 0; n < 60; n++) ({ groupId } = await member('Một số', { phone }))
    await member('Một số')
    const told = await preview({ group: groupId })
    expect(told).toMatchObject({ sms: 2, leftOut: [{ reason: 'same_contact', count: 59 }] })
    const { id } = await send({ group: groupId })
    await settled(id).toEqual(['sent', 'sent', ...Array.from({ length: 59 }, () => 'same_contact')].toSorted())
    expect(await product.inbox(phone)).toHaveLength(1)
    expectProblem(await (await huy()).post(PATH, { group: groupId }), 409, 'NOBODY_TO_REMIND')
  })

  test('keeps its three days when the member is removed and added again, and when a new campaign begins', async () => {
    const phone = aPhone()
    const before = await member('Thêm lại', { phone })
    await settled((await send({ member: before.id })).id).toEqual(['sent'])
    await endMembershipOf(product, before.id)
    const again = await member('Thêm lại', { phone })
    expectProblem(await (await huy()).post(PATH, { member: again.id }), 409, 'NOBODY_TO_REMIND')
    await endUnitCampaigns(product)
    await aUnitCampaign(product)
    expect((await preview({ member: again.id })).leftOut).toEqual([{ reason: 'too_soon', count: 1 }])
  })

  test('gets five texts in ninety days, whoever has it in whatever campaign', async () => {
    const phone = aPhone()
    const first = await member('Năm lần', { phone })
    const { id } = await send({ member: first.id })
    await settled(id).toEqual(['sent'])
    await owner.query(
      `with more as (insert into unit_reminder select gen_random_uuid(), unit_code, campaign_id, staff_id, group_id, state, created_at
         from unit_reminder, generate_series(1, 4) where id = $1 returning id)
       insert into unit_reminder_member (reminder_id, member_id, outcome, channel, contact_index, parts, settled_at)
         select more.id, x.member_id, 'sent', 'sms', x.contact_index, x.parts, x.settled_at from more, unit_reminder_member x where x.reminder_id = $1`,
      [id],
    )
    await endMembershipOf(product, first.id)
    const again = await member('Năm lần', { phone })
    await travel(owner, '4 days')
    expect((await preview({ member: again.id })).leftOut).toEqual([{ reason: 'enough', count: 1 }])
  })

  test('to which another unit has just written gets nothing, and nobody is told', async () => {
    const phone = aPhone()
    await remindedElsewhere(phone)
    const { id: memberId } = await member('Hai đơn vị', { phone })
    expect(await preview({ member: memberId })).toMatchObject({ sms: 1, leftOut: [] })
    const { id } = await send({ member: memberId })
    await expect.poll(() => written(id), { timeout: 40_000 }).toEqual(['held'])
    expect(await product.inbox(phone, 0)).toEqual([])
    expect(await whatBecame(id)).toMatchObject({ outcomes: [{ outcome: 'sent', count: 1 }], people: [{ outcome: 'sent', channel: 'sms' }] })
    expect((await preview({ member: memberId })).leftOut).toEqual([{ reason: 'too_soon', count: 1 }])
  })
})

test('only people whom the registry knows by number and name are reminded; who is being matched counts apart', async () => {
  const { groupId } = await member('Chưa đối chiếu', { matched: 'later' })
  await member('Chưa đối chiếu', { matched: false })
  expectProblem(await (await huy()).post(PATH, { group: groupId }), 409, 'NOBODY_TO_REMIND')
  const board = bodyOf(await (await huy()).get('/api/v1/unit/board'), unitBoard.getUnitBoard.output)
  expect(board.groups.find(({ id }) => id === groupId)).toMatchObject({ members: 1, matching: 1, notStarted: 0, needsHelp: 1 })
  expect(board.counts.matching).toBeGreaterThan(0)
})

describe('the messages of a day', () => {
  test('of a unit are counted in parts, with those that still wait since yesterday, also when two coordinators press at once', async () => {
    const { id: filler } = await member('Ngày 1')
    await at(22)
    const { id } = await send({ member: filler })
    await owner.query(`update unit_reminder_member set parts = 2995 where reminder_id = $1`, [id])
    await at(0.5, 1)
    const { groupId } = await member('Ngày 2')
    await member('Ngày 2')
    const { budget, sms, words, leftOut } = await preview({ group: groupId })
    expect({ budget, sms, parts: words[0]?.smsParts, leftOut }).toEqual({
      budget: 5,
      sms: 1,
      parts: 3,
      leftOut: [{ reason: 'budget', count: 1 }],
    })
    const [one, other] = [await huy(), await huy()]
    const answers = await Promise.all([one.post(PATH, { group: groupId }), other.post(PATH, { group: groupId })])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
    await owner.query(`update unit_reminder_member set parts = 3 where reminder_id = $1`, [id])
  })

  test('of a unit are looked at once more when they go', async () => {
    await at(22)
    const { id } = await send({ member: (await member('Ngày 3')).id })
    await owner.query(`update unit_reminder_member set parts = 3001 where reminder_id = $1`, [id])
    await at(10, 1)
    await runJob()
    await settled(id).toEqual(['budget'])
  })

  test('of all units together are a policy: what is beyond it waits for the next morning, and the preview says so', async () => {
    await setPolicy(owner, { key: 'unitRemindersPerDay', value: 100 })
    const { id: first } = await member('Cả nước')
    await owner.query(
      `insert into platform_rate (key, hits, until) select 'unit-reminders:' || app_today(), 98, app_now() + interval '2 days'`,
    )
    const { id } = await send({ member: first })
    await expect.poll(jobsLeft, { timeout: 40_000 }).toBe(0)
    expect(await written(id)).toEqual(['queued'])
    await owner.query(`update platform_rate set hits = 100 where key = 'unit-reminders:' || app_today()`)
    const { isDayFull, from } = await preview({ member: (await member('Cả nước')).id })
    expect([isDayFull, from.slice(10)]).toEqual([true, 'T00:00:00.000Z'])
    await at(10, 1)
    await runJob()
    await settled(id).toEqual(['sent'])
    await setPolicy(owner, { key: 'unitRemindersPerDay', value: 60_000 })
  })
})

const jobsLeft = async () =>
  (
    await owner.query<{ left: number }>(
      `select count(*)::int as left from graphile_worker.jobs where task_identifier = 'send_unit_reminders'`,
    )
  ).rows[0]?.left

test('one run of the job brings the reminders of all units, and sets aside what cannot be written', async () => {
  await at(22)
  const broken = await member('Việc 1')
  await member('Việc 1')
  const first = await send({ group: broken.groupId })
  const more: ReminderRow[] = []
  for (const group of ['Việc 2', 'Việc 3']) more.push(await send({ member: (await member(group)).id }))
  await breakPhoneOf(broken.id)
  await at(10, 1)
  await runJob()
  for (const { id } of more) await settled(id).toEqual(['sent'])
  expect(await written(first.id)).toEqual(['failed', 'sent'])
})

/** A sealed value that no key opens. */
const breakPhoneOf = (id: string) =>
  owner.query(
    `with broken as (update unit_member set phone_sealed = phone_sealed || '\\x00'::bytea, version = version + 1 where id = $1 returning id, version)
     insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
       select 'system', 'units.change_member', 'unit_member', id, version, 'test' from broken`,
    [id],
  )

test('ninety days later nobody can tell to which phone a reminder went', async () => {
  const one = await member('Quên')
  const { id } = await send({ member: one.id })
  await settled(id).toEqual(['sent'])
  await travel(owner, '91 days')
  await owner.query(`select graphile_worker.add_job('sweep_members')`)
  const known = async () =>
    (await owner.query('select outcome from unit_reminder_member where reminder_id = $1 and contact_index is not null', [id])).rows
  await expect.poll(known, { timeout: 40_000 }).toEqual([])
  expect(await written(id)).toEqual(['sent'])
})

test('who left a year ago is forgotten by way of an index, also where many reminders name others', async () => {
  const { rows } = await owner.query<{ definition: string }>(
    `select pg_get_indexdef(indexrelid) as definition from pg_index where indrelid = 'unit_reminder_member'::regclass and indpred is null`,
  )
  expect(rows.some(({ definition }) => definition.includes('(member_id'))).toBe(true)
})

describe('whoever has got a reminder', () => {
  const stop = (token: string) => product.browser().post('/api/v1/campaigns/member-links/stop', { token })
  const resume = (undo: string) => product.browser().post('/api/v1/campaigns/member-links/resume', { undo })

  test('stops it for the phone to which it went, whatever the roster says by then, and takes it back where it was pressed', async () => {
    const phone = aPhone()
    const one = await member('Ngừng 1', { phone })
    await settled((await send({ member: one.id })).id).toEqual(['sent'])
    const token = await aMemberToken(product, one)
    await endMembershipOf(product, one.id)
    const first = bodyOf(await stop(token), unitCampaigns.stopReminders.output)
    const second = bodyOf(await stop(token), unitCampaigns.stopReminders.output)
    const again = await member('Ngừng 2', { phone })
    const sendAgain = async () => {
      await travel(owner, '4 days')
      const { id } = await send({ member: again.id })
      await expect.poll(async () => (await written(id))[0], { timeout: 40_000 }).not.toBe('queued')
      return written(id)
    }
    expect(await sendAgain()).toEqual(['held'])
    expect((await resume(first.undo)).status).toBe(204)
    expect(await sendAgain()).toEqual(['held'])
    expect((await resume(second.undo)).status).toBe(204)
    expect(await sendAgain()).toEqual(['sent'])
    expectProblem(await resume(second.undo), 404, 'REMINDER_NOT_FOUND')
  })

  test('is told when nothing was sent with a link: it stops nobody', async () => {
    expectProblem(await stop('ABCDEFGHJKMN'), 404, 'REMINDER_NOT_FOUND')
    expectProblem(await stop(await aMemberToken(product, await member('Ngừng 3'))), 404, 'REMINDER_NOT_FOUND')
  })
})
