import { expect, test } from 'vitest'
import type { Uuid } from '#domain/kernel/ids.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { aProvenEmail } from '#test/builders/contact.ts'
import { anOfficer } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { aProduct } from '#test/support/product.ts'
import { tellNewDevice, tellOwner } from './tell-owner.ts'

const product = await aProduct({ worker: false })
const { owner, platform } = product.database

/** A notice to the owner of an account that no carrier delivers. */
async function undelivered(key: 'mai' | 'binh', provinceCode?: string | null): Promise<string> {
  const { socialInsuranceNo } = person(key)
  if (provinceCode !== undefined)
    await owner.query(
      `set session_replication_role = replica; update participant set province_code = ${provinceCode === null ? 'null' : `'${provinceCode}'`}, commune_code = null
        where social_insurance_no = '${socialInsuranceNo}'; set session_replication_role = origin`,
    )
  const { rows } = await owner.query<{ id: Uuid }>(
    'select a.id from account a join participant p on p.id = a.participant_id where p.social_insurance_no = $1',
    [socialInsuranceNo],
  )
  const id = rows[0]?.id
  if (!id) throw new Error('no account')
  await transact(platform, { traceId: 'test', guard: asSystem }, ctx => tellOwner(ctx, id, 'password_changed'))
  const dead = await owner.query<{ id: string }>(
    `update notification_message set state = 'dead', settled_at = app_now() where subject_id = $1 and state = 'queued' returning id`,
    [id],
  )
  return dead.rows[0]?.id ?? ''
}
const failedFor = async (staff: string): Promise<string> =>
  JSON.stringify((await (await anOfficer(product, staff)).get('/api/v1/agency/messages/failed')).body)

test('a notice that does not reach an owner is before the office of the owner’s province, and no other', async () => {
  const id = await undelivered('mai')
  expect(await failedFor('nga')).toContain(id)
  expect(await failedFor('son')).not.toContain(id)
})

test('a notice to somebody whose home is not on file is before the administrators only', async () => {
  const id = await undelivered('binh', null)
  expect(await failedFor('phuc')).toContain(id)
  expect(await failedFor('nga')).not.toContain(id)
})

test.each(['signed_in_elsewhere', 'device_ended', 'new_device'] as const)('%s is told at every proven contact', async notice => {
  const { socialInsuranceNo } = person('thao')
  await aProvenEmail(product, socialInsuranceNo, 'thao.bao@vidu.example')
  const { rows } = await owner.query<{ id: Uuid }>(
    'select a.id from account a join participant p on p.id = a.participant_id where p.social_insurance_no = $1',
    [socialInsuranceNo],
  )
  const id = rows[0]?.id
  if (!id) throw new Error('no account')
  await transact(platform, { traceId: 'test', guard: asSystem }, ctx =>
    notice === 'new_device' ? tellNewDevice(ctx, id, 'Chrome · Android') : tellOwner(ctx, id, notice),
  )
  const told = await owner.query(`select channel from notification_message where subject_id = $1 and template = $2 order by channel`, [
    id,
    notice,
  ])
  expect(told.rows).toEqual([{ channel: 'email' }, { channel: 'sms' }])
})

test('somebody whose contact was never proven hears of it in the app, and nothing goes to that contact', async () => {
  const { rows } = await owner.query<{ id: Uuid; participant_id: string }>(
    `select a.id, a.participant_id from account a join participant p on p.id = a.participant_id where p.social_insurance_no = $1`,
    [person('quang').socialInsuranceNo],
  )
  const account = rows[0]
  if (!account) throw new Error('no account')
  await owner.query(
    `set session_replication_role = replica; update account set phone_proven_at = null, email_proven_at = null where id = '${account.id}';
      set session_replication_role = origin`,
  )
  await transact(platform, { traceId: 'test', guard: asSystem }, ctx => tellOwner(ctx, account.id, 'password_changed'))
  const sent = await owner.query('select 1 from notification_message where subject_id = $1', [account.id])
  const kept = await owner.query('select template, participant_id from notification_notice where subject_id = $1', [account.id])
  expect(sent.rowCount).toBe(0)
  expect(kept.rows).toEqual([{ template: 'password_changed', participant_id: account.participant_id }])
})
