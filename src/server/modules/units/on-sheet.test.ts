import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { OtpSent } from '#contract/one-time-code.ts'
import { Tracking } from '#contract/registration-tracking.ts'
import { anOfficer, returnedBy } from '#test/builders/office.ts'
import { aDossier, codeAfter, type Dossier } from '#test/builders/registration.ts'
import { aRoster, makePile } from '#test/builders/unit-piles.ts'
import { bodyOf } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const [huy, dung] = [await anOfficer(product, 'huy'), await anOfficer(product)]

const named = ({ no, declaration }: Dossier) => ({ no, contact: declaration.phone ?? '' })
const tracked = async (dossier: Dossier) => bodyOf(await product.browser().post('/api/v1/case-files/track', named(dossier)), Tracking)

async function printedFor({ person }: Dossier): Promise<void> {
  const { rows } = await owner.query<{ id: string }>('select id from participant where social_insurance_no = $1', [
    person.socialInsuranceNo,
  ])
  const [member] = await aRoster(product, 1, {
    matched: [{ socialInsuranceNo: person.socialInsuranceNo, participantId: rows[0]?.id ?? '' }],
  })
  const group = await owner.query<{ id: string }>('select group_id as id from unit_member where id = $1', [member?.id])
  await makePile(huy, group.rows[0]?.id ?? null)
}

test('whoever has the number from a signature sheet sees where the dossier is, but not what is wrong with it', async () => {
  const dossier = await aDossier(product)
  await returnedBy(dung, dossier, [{ item: 'address', reason: 'data_wrong' }])
  const before = await tracked(dossier)
  expect(before).toMatchObject({ isBrief: false, corrections: [{ item: 'address' }] })
  expect(before.messages).not.toEqual([])
  await printedFor(dossier)
  const after = await tracked(dossier)
  expect(after).toMatchObject({ isBrief: true, state: 'returned', no: dossier.no, dueAt: before.dueAt, correctUntil: before.correctUntil })
  expect(after).toMatchObject({ corrections: [], messages: [] })
  for (const { reasons, corrections, note } of after.events) expect([reasons, corrections, note]).toEqual([[], [], null])
  expect(after.events.map(({ action }) => action)).toEqual(before.events.map(({ action }) => action))
})

test('the browser that sent the dossier, and one that proves the contact by a code, still see what is to be corrected', async () => {
  const dossier = await aDossier(product)
  await returnedBy(dung, dossier, [{ item: 'address', reason: 'data_wrong' }])
  await printedFor(dossier)
  const own = bodyOf(await dossier.applicant.get('/api/v1/registrations/current'), z.object({ tracking: Tracking }))
  expect(own.tracking).toMatchObject({ isBrief: false, corrections: [{ item: 'address' }] })
  const elsewhere = product.browser()
  const contact = named(dossier).contact
  const { code, answer } = await codeAfter(product, contact, () => elsewhere.post('/api/v1/case-files/correct', { ...named(dossier) }))
  const { flow } = bodyOf(answer, z.object({ flow: z.string(), otp: OtpSent }))
  const opened = bodyOf(await elsewhere.post('/api/v1/case-files/correct/confirm', { ...named(dossier), flow, code }), Tracking)
  expect(opened).toMatchObject({ isBrief: false, corrections: [{ item: 'address', reason: 'data_wrong' }] })
})
