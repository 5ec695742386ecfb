import { randomUUID } from 'node:crypto'
import { UnitCampaign, unitCampaigns } from '#contract/unit-campaigns.ts'
import { ReminderRow } from '#contract/unit-board.ts'
import * as z from 'zod/mini'
import { addDays, dayInVietnam } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { TestProduct } from '#test/support/product.ts'
import { anOfficer } from './office.ts'
import { aPhone } from './people.ts'

/** The unit that Lê Quốc Huy (huy) acts for. */
export const UNIT = 'HSA004L'

type Test = Pick<TestProduct, 'browser' | 'database' | 'origin' | 'product'>

interface MemberOfUnit {
  readonly id: string
  readonly groupId: string
}

interface MemberOptions {
  readonly group?: string
  readonly unit?: string
  readonly fullName?: string
  /** Of the registry; somebody is entered there when it is left out. */
  readonly socialInsuranceNo?: string
  /** false: number and name match nobody; later: nobody has looked yet. */
  readonly matched?: boolean | 'later'
  readonly phone?: string
  readonly email?: string
  readonly reference?: string
}

let made = 0
const strangers = () => `00${String(77_000_000 + made++)}`

/** Somebody of the unit's roster, as an upload leaves them: matched to the registry unless it is said otherwise. */
export async function aMemberOfUnit({ product }: Pick<Test, 'product'>, options: MemberOptions = {}): Promise<MemberOfUnit> {
  const {
    group = 'Điện tử K13',
    unit = UNIT,
    fullName = 'Nguyễn Thử Nghiệm',
    matched = true,
    phone = '',
    email = '',
    reference = '',
  } = options
  const number = options.socialInsuranceNo ?? strangers()
  return transact(product.platform, { traceId: 'test', guard: asSystem }, async ({ tx, vault, newId, now }) => {
    await tx.run({
      text: 'insert into unit_roster (unit_code, id, created_at) values ($1, $2, $3) on conflict do nothing',
      values: [unit, newId(), now],
    })
    const roster = await tx.one<{ id: string }>({ text: 'select id from unit_roster where unit_code = $1', values: [unit] })
    await tx.run({
      text: 'insert into unit_group (id, unit_code, name) values ($1, $2, $3) on conflict do nothing',
      values: [newId(), unit, group],
    })
    const { id: groupId } = await tx.one<{ id: string }>({
      text: 'select id from unit_group where unit_code = $1 and folded_name = app_fold($2)',
      values: [unit, group],
    })
    if (matched === true && options.socialInsuranceNo === undefined)
      await tx.run({
        text: `insert into participant (id, social_insurance_no, full_name, birth_date, sex) values ($1, $2, $3, '1999-02-03', 'unknown')`,
        values: [newId(), number, fullName],
      })
    const person = await tx.first<{ id: string; fullName: string }>({
      text: 'select id, full_name from participant where social_insurance_no = $1',
      values: [number],
    })
    const id = randomUUID()
    const key = await vault.keyOf(tx, roster.id as Uuid)
    const seal = (column: string, value: string) => (value === '' ? null : key.seal(`unit_member.${column}`, id, value))
    const match = { true: 'matched', false: 'unmatched', later: 'waiting' }[String(matched) as 'true' | 'false' | 'later']
    await tx.run({
      text: `insert into unit_member (id, unit_code, group_id, social_insurance_no, full_name, phone_sealed, email_sealed, reference_sealed,
          participant_id, match, member_from) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      values: [
        id,
        unit,
        groupId,
        number,
        person?.fullName ?? fullName,
        seal('phone', phone),
        seal('email', email),
        seal('reference', reference),
        match === 'matched' ? person?.id : null,
        match,
        now,
      ],
    })
    await tx.run({
      text: `insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
        values ('system', 'units.add_member', 'unit_member', $1, 1, 'test')`,
      values: [id],
    })
    return { id, groupId }
  })
}

/** Ends a membership as the roster does: contacts and match go at once. */
export async function endMembershipOf({ product }: Pick<Test, 'product'>, id: string): Promise<void> {
  await transact(product.platform, { traceId: 'test', guard: asSystem }, async ({ tx, now }) => {
    await tx.run({
      text: `with ended as (
          update unit_member set member_until = $2, phone_sealed = null, email_sealed = null, reference_sealed = null, participant_id = null,
            match = 'unmatched', version = version + 1 where id = $1 returning id, version)
        insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
          select 'system', 'units.end_membership', 'unit_member', id, version, 'test' from ended`,
      values: [id, now],
    })
  })
}

/** What a coordinator types to change a campaign. */
export const aUnitCampaignChange = () => ({
  agencyCode: '07911',
  agencyFixed: false,
  instructions: 'Nộp tờ khai đã ký ở phòng Công tác sinh viên.',
  validUntil: addDays(dayInVietnam(new Date()), 30),
})

/** What a coordinator types to begin a campaign of thirty days. */
export const aUnitCampaignForm = (more: Readonly<Record<string, unknown>> = {}) => {
  const today = dayInVietnam(new Date())
  return {
    ...aUnitCampaignChange(),
    purpose: 'register',
    validFrom: today,
    ...more,
  }
}

/** The campaign that the unit has; one that is begun where it has none. */
export async function aUnitCampaign(test: Test, more: Readonly<Record<string, unknown>> = {}): Promise<UnitCampaign> {
  const huy = await anOfficer(test, 'huy')
  const campaigns = bodyOf(await huy.get('/api/v1/unit/campaigns'), unitCampaigns.listUnitCampaigns.output)
  const live = campaigns.find(({ state }) => state === 'open' || state === 'planned')
  return live ?? bodyOf(await huy.post('/api/v1/unit/campaigns', aUnitCampaignForm(more)), UnitCampaign)
}

export async function endUnitCampaigns(test: Test): Promise<void> {
  const huy = await anOfficer(test, 'huy')
  for (const { id, version, state } of bodyOf(await huy.get('/api/v1/unit/campaigns'), unitCampaigns.listUnitCampaigns.output))
    if (state === 'open' || state === 'planned') await huy.post(`/api/v1/unit/campaigns/${id}/end`, { version })
}

/** A reminder to one member. */
export async function aReminder(test: Test): Promise<string> {
  await aUnitCampaign(test)
  const member = await aMemberOfUnit(test, { phone: aPhone() })
  const huy = await anOfficer(test, 'huy')
  return bodyOf(await huy.post('/api/v1/unit/reminders', { member: member.id }), ReminderRow).id
}

/** The token of a personal link, as it stands on a printed sheet. */
export async function aMemberToken(test: Test, member?: MemberOfUnit): Promise<string> {
  const { id } = await aUnitCampaign(test)
  const { id: memberId, groupId } = member ?? (await aMemberOfUnit(test))
  const huy = await anOfficer(test, 'huy')
  const body = bodyOf(
    await huy.post(`/api/v1/unit/campaigns/${id}/member-links`, { group: groupId }),
    z.looseObject({ members: z.array(z.looseObject({ id: z.string(), link: z.string() })) }),
  )
  return (
    body.members
      .find(one => one.id === memberId)
      ?.link.split('/')
      .at(-1) ?? ''
  )
}

/** The token of a link with which a message has gone to a phone. */
export async function aRemindedToken(test: Test): Promise<string> {
  await aUnitCampaign(test)
  const member = await aMemberOfUnit(test, { phone: aPhone() })
  const huy = await anOfficer(test, 'huy')
  const { id } = bodyOf(await huy.post('/api/v1/unit/reminders', { member: member.id }), ReminderRow)
  await markSent(test, id)
  return aMemberToken(test, member)
}

/** What a page holds that has stopped reminders. */
export async function aStop(test: Test): Promise<string> {
  const token = await aRemindedToken(test)
  const answer = await test.browser().post('/api/v1/campaigns/member-links/stop', { token })
  return bodyOf(answer, unitCampaigns.stopReminders.output).undo
}

/** As the job leaves a reminder, for tests without one, and at night. */
const markSent = ({ database }: Test, reminderId: string) =>
  database.owner.query(`update unit_reminder_member set outcome = 'sent' where reminder_id = $1 and outcome = 'queued'`, [reminderId])
