import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ReminderPreview, ReminderRow, unitBoard } from '#contract/unit-board.ts'
import { anOfficer, approvedBy, returnedBy } from '#test/builders/office.ts'
import { aPerson, aPhone } from '#test/builders/people.ts'
import { aDossier } from '#test/builders/registration.ts'
import { aMemberOfUnit, aMemberToken, aUnitCampaign, endMembershipOf, endUnitCampaigns } from '#test/builders/units.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { travel, travelTo } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const PATH = '/api/v1/unit/reminders'
/** Signed in at this moment of the product's clock: sessions end while it travels. */
const huy = (): Promise<Browser> => anOfficer(product, 'huy')

const dayOf = (instant: Date, hours: number) =>
  new Date(Math.floor((instant.getTime() + 7 * 3_600_000) / 86_400_000) * 86_400_000 + (hours - 7) * 3_600_000)
/** Ten in the morning in Vietnam, from which the clock goes on. */
const atTen = () => travelTo(owner, dayOf(new Date(), 10).toISOString())
const atNight = () => travelTo(owner, dayOf(new Date(), 22).toISOString())

beforeAll(async () => {
  await atTen()
  await aUnitCampaign(product)
})
afterEach(atTen)

const send = async (aim: object) => bodyOf(await (await huy()).post(PATH, aim), ReminderRow)
const preview = async (aim: object) => bodyOf(await (await huy()).post(`${PATH}/preview`, aim), ReminderPreview)
const whatBecame = async (id: string) => bodyOf(await (await huy()).get(`${PATH}/${id}`), unitBoard.getReminder.output).people
const settled = (id: string) => expect.poll(async () => (await whatBecame(id)).map(({ outcome }) => outcome), { timeout: 40_000 })
const runJob = () => owner.query(`select graphile_worker.add_job('send_unit_reminders')`)
const oneOf = async (group: string, aim: object = {}) => {
  const phone = aPhone()
  const member = await aMemberOfUnit(product, { group, phone })
  return { member, phone, aim: { group: member.groupId, ...aim } }
}

describe('a reminder', () => {
  test('says before it is sent whom it reaches, in the very words that arrive', async () => {
    const { member, phone, aim } = await oneOf('Nhắc 1')
    await aMemberOfUnit(product, { group: 'Nhắc 1', email: 'khong-dien-thoai@vidu.example' })
    await aMemberOfUnit(product, { group: 'Nhắc 1' })
    const { words, from, ...counts } = await preview(aim)
    expect(counts).toMatchObject({
      sms: 1,
      email: 1,
      leftOut: [{ reason: 'no_contact', count: 1 }],
      budget: 3000,
      parts: 4,
      isDayFull: false,
    })
    expect(new Date(from).getTime()).toBeLessThan(Date.now() + 24 * 3_600_000)
    expect(words).toHaveLength(1)
    expect(words[0]?.sms).toMatch(
      /^Trường Đại học Sông Trăng \(sinh viên\) mời bạn đăng ký BHXH số, hạn \d\d\/\d\d\/\d{4}: http\S+\/m\/[A-Z2-9]{12}\n/u,
    )
    const { id } = await send(aim)
    await settled(id).toEqual(expect.arrayContaining(['no_contact', 'sent', 'sent']))
    const [text] = await product.inbox(phone)
    const token = await aMemberToken(product, member)
    expect(text?.body.replace(/\/m\/\w+/u, '')).toBe(words[0]?.sms.replace(/\/m\/\w+/u, ''))
    expect(text?.body).toContain(`/m/${token}`)
    expect((await product.inbox('khong-dien-thoai@vidu.example'))[0]?.subject).toContain('mời bạn đăng ký BHXH số')
  })

  test('of somebody who has left tells nothing any more, not even that somebody has started', async () => {
    const { member, aim } = await oneOf('Nhắc người rời')
    const { id } = await send(aim)
    await settled(id).toEqual(['sent'])
    await endMembershipOf(product, member.id)
    const rows = bodyOf(await (await huy()).get(PATH), unitBoard.listReminders.output)
    expect(rows.find(row => row.id === id)).toMatchObject({ outcomes: [] })
  })

  test('comes once in three days', async () => {
    const { aim } = await oneOf('Nhắc 2')
    const { id } = await send(aim)
    await settled(id).toEqual(['sent'])
    expectProblem(await (await huy()).post(PATH, aim), 409, 'NOBODY_TO_REMIND')
    const { leftOut, again } = await preview(aim)
    expect(leftOut).toEqual([{ reason: 'too_soon', count: 1 }])
    const daysAway = (new Date(again ?? 0).getTime() - dayOf(new Date(), 10).getTime()) / 86_400_000
    expect(daysAway).toBeGreaterThanOrEqual(3)
    expect(daysAway).toBeLessThan(3.01)
    await travel(owner, '3 days')
    expect(await preview(aim)).toMatchObject({ sms: 1, leftOut: [], again: null })
  })

  test('comes five times in a campaign', async () => {
    const { aim } = await oneOf('Nhắc 3')
    const { id } = await send(aim)
    await settled(id).toEqual(['sent'])
    await owner.query(
      `with more as (insert into unit_reminder select gen_random_uuid(), unit_code, campaign_id, staff_id, group_id, state, created_at
         from unit_reminder, generate_series(1, 4) where id = $1 returning id)
       insert into unit_reminder_member (reminder_id, member_id, outcome, channel, settled_at)
         select more.id, x.member_id, 'sent', 'sms', x.settled_at from more, unit_reminder_member x where x.reminder_id = $1`,
      [id],
    )
    await travel(owner, '4 days')
    expect((await preview(aim)).leftOut).toEqual([{ reason: 'enough', count: 1 }])
  })

  test('is never for somebody who is activated or waits, and speaks of a correction to who was asked for one', async () => {
    const officer = await anOfficer(product)
    const [done, waiting, returned] = [await aDossier(product), await aDossier(product), await aDossier(product)]
    await approvedBy(officer, done)
    await returnedBy(officer, returned)
    const group = 'Nhắc 4'
    let groupId = ''
    for (const { declaration } of [done, waiting, returned])
      ({ groupId } = await aMemberOfUnit(product, { group, phone: aPhone(), socialInsuranceNo: declaration.socialInsuranceNo }))
    await aMemberOfUnit(product, { group, phone: aPhone(), matched: false })
    const told = await preview({ group: groupId })
    expect(told).toMatchObject({ sms: 1, email: 0, leftOut: [] })
    expect(told.words.map(({ state }) => state)).toEqual(['to_correct'])
    expect(told.words[0]?.sms).toContain('nhắc bạn xem việc cần làm')
    expect(await preview({ group: groupId, state: 'not_started' })).toMatchObject({ sms: 0, words: [] })
  })

  test('that is sent at night waits for the morning, and who starts meanwhile or leaves gets none', async () => {
    const person = aPerson()
    const { aim, member: leaver } = await oneOf('Nhắc 5')
    await aMemberOfUnit(product, { group: 'Nhắc 5', phone: aPhone(), socialInsuranceNo: person.socialInsuranceNo })
    const patient = aPhone()
    await aMemberOfUnit(product, { group: 'Nhắc 5', phone: patient })
    await atNight()
    const { from } = await preview(aim)
    expect(from).toMatch(/T00:00:00\.000Z$/u)
    const { id } = await send(aim)
    await runJob()
    await aDossier(product, { of: person })
    expect((await whatBecame(id)).map(({ outcome }) => outcome)).toEqual(['queued', 'queued', 'queued'])
    await endMembershipOf(product, leaver.id)
    await atTen()
    await runJob()
    await settled(id).toEqual(expect.arrayContaining(['changed', 'sent']))
    expect(await product.inbox(patient)).toHaveLength(1)
    const { rows } = await owner.query('select outcome from unit_reminder_member where member_id = $1', [leaver.id])
    expect(rows).toEqual([{ outcome: 'left' }])
    expect(await whatBecame(id)).toHaveLength(2)
  })

  test('needs an open campaign, and is for people of the own unit only', async () => {
    const stranger = await aMemberOfUnit(product, { unit: 'HSA001L', group: 'Lớp lạ', phone: aPhone() })
    expectProblem(await (await huy()).post(PATH, { member: stranger.id }), 404, 'NOT_FOUND')
    expectProblem(await (await huy()).post(PATH, { group: stranger.groupId }), 404, 'NOT_FOUND')
    await endUnitCampaigns(product)
    expectProblem(await (await huy()).post(PATH, {}), 409, 'UNIT_CAMPAIGN_NONE')
  })
})
