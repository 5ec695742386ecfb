import { expect, test } from 'vitest'
import { person } from '#test/builders/people.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const runJob = async () => {
  await owner.query(`select graphile_worker.add_job('remind_passwords')`)
  await expect
    .poll(async () => (await owner.query(`select 1 from graphile_worker.jobs where task_identifier = 'remind_passwords'`)).rowCount)
    .toBe(0)
}
const notices = async () =>
  (
    await owner.query<{ n: number }>(
      `select count(*)::int as n from notification_message m join account a on a.id = m.subject_id join participant p on p.id = a.participant_id
       where m.template = 'password_due' and p.social_insurance_no = $1`,
      [person('mai').socialInsuranceNo],
    )
  ).rows[0]?.n

test('two weeks before a password is due its owner is told, once', async () => {
  await travel(owner, '160 days')
  await runJob()
  expect(await notices()).toBe(0)
  await travel(owner, '7 days')
  await runJob()
  await runJob()
  expect(await notices()).toBe(1)
  await travel(owner, '7 days')
  await runJob()
  expect(await notices()).toBe(1)
})
