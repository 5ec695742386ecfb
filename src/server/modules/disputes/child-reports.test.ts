import { describe, expect, test } from 'vitest'
import { contributions } from '#contract/contributions.ts'
import { Dispute } from '#contract/disputes.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { freshlyProven, signedIn } from '#test/builders/account.ts'
import { idOf } from '#test/builders/children.ts'
import { aVisitToReport, reportsOf, reportsOfChild } from '#test/builders/disputes.ts'
import { anotherGuardian, endedGuardian } from '#test/builders/guardians.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { exportDisputes } from './index.ts'

const product = await aProduct()
const { owner } = product.database
const khoi = await idOf(product, 'khoi')
const OF_KHOI = reportsOfChild(khoi)

async function proven(key: string): Promise<Browser> {
  const own = await signedIn(product, person(key).socialInsuranceNo)
  await freshlyProven(product, own)
  return own
}
const aVisit = () => aVisitToReport(product, khoi)
const huong = await proven('huong')

describe('a guardian', () => {
  test('reports a visit of the child: the file bears the child’s name, names who reports, and is told to the guardian', async () => {
    const sent = bodyOf(await huong.post(OF_KHOI, await aVisit()), Dispute)
    expect(sent).toMatchObject({
      state: 'submitted',
      isMine: true,
      canWithdraw: true,
      about: { visit: { day: '2026-05-12', record: null } },
    })
    const [message] = await product.inbox(person('huong').phone ?? '', 1)
    expect(message?.body).toContain(sent.no)
    expect(JSON.stringify((await huong.get('/api/v1/me/notices')).body)).toContain(sent.no)
    expect((await reportsOf(huong, OF_KHOI)).map(({ no }) => no)).toEqual([sent.no])
    expect(await reportsOf(huong)).toEqual([])

    const officer = await anOfficer(product, 'nga')
    const file = await takenBy(officer, sent)
    expect(file).toMatchObject({
      applicantName: 'Lê Ngô Minh Khôi',
      dispute: { stillStands: true, reporter: { fullName: person('huong').fullName, relation: 'mother', isOpen: true } },
    })
    expect(file.dispute?.about.visit?.record?.facility.code).toBe('79031')
    const { rows } = await owner.query<{ name: string }>(
      `select distinct p.full_name as name from audit_entry a join participant p on p.id = a.person_id where a.action = 'review.open' and a.subject_id = $1`,
      [file.id],
    )
    expect(rows.map(({ name }) => name).toSorted()).toEqual([file.applicantName, person('huong').fullName].toSorted())
    await officer.post(`/api/v1/agency/case-files/${file.id}/answer`, { version: file.version, note: 'Cơ sở đã rút hồ sơ.' })
    await expect.poll(async () => (await reportsOf(huong, OF_KHOI))[0]).toMatchObject({ state: 'answered', note: 'Cơ sở đã rút hồ sơ.' })
    const told = async () => (await product.inbox(person('huong').phone ?? '', 2)).some(({ body }) => body.includes('đã có trả lời'))
    await expect.poll(told).toBe(true)
  })

  test('reports a row of the child’s contributions, takes it back, and may report it again', async () => {
    const page = await huong.get(`/api/v1/me/children/${khoi}/contributions?fund=health`)
    const [row] = bodyOf(page, contributions.listChildContributions.output).items
    const body = { subject: 'contribution', matter: `period:${row?.id ?? ''}`, words: 'Con học trường khác.', language: 'vi' }
    const sent = bodyOf(await huong.post(OF_KHOI, body), Dispute)
    expectProblem(await huong.post(OF_KHOI, body), 409, 'DISPUTE_UNDER_WAY')
    expect(bodyOf(await huong.post(`${OF_KHOI}/${sent.id}/withdraw`), Dispute)).toMatchObject({ state: 'withdrawn' })
    expect(await huong.post(OF_KHOI, body)).toMatchObject({ status: 201 })
  })

  test('shows anew to be there before reporting', async () => {
    await owner.query('update account_session set proven_at = null where ended_at is null')
    expectProblem(await huong.post(OF_KHOI, await aVisit()), 403, 'STEP_UP_REQUIRED')
    await freshlyProven(product, huong)
    expect(await huong.post(OF_KHOI, await aVisit())).toMatchObject({ status: 201 })
  })

  test('cannot report what stands in the own record as the child’s, nor the child’s as the own', async () => {
    const own = await aVisitToReport(product, await idOf(product, 'huong'))
    expectProblem(await huong.post(OF_KHOI, own), 409, 'DISPUTE_NOTHING')
    expectProblem(await huong.post('/api/v1/me/disputes', await aVisit()), 409, 'DISPUTE_NOTHING')
  })

  test('of one child reads nothing of another’s, and nobody else reads anything', async () => {
    const binh = await proven('binh')
    const body = await aVisit()
    expectProblem(await binh.post(OF_KHOI, body), 404, 'NOT_FOUND')
    expectProblem(await binh.get(OF_KHOI), 404, 'NOT_FOUND')
    const sent = bodyOf(await huong.post(OF_KHOI, body), Dispute)
    expectProblem(await binh.post(`/api/v1/me/disputes/${sent.id}/withdraw`), 404, 'NOT_FOUND')
    expectProblem(await huong.post(`/api/v1/me/disputes/${sent.id}/withdraw`), 404, 'NOT_FOUND')
  })
})

describe('two guardians of one child', () => {
  test('report the same once; the other sees number and state, and not what was written or answered', async () => {
    await anotherGuardian(product, { guardian: 'quang', child: 'khoi' })
    const quang = await proven('quang')
    const body = { ...(await aVisit()), words: 'Hôm đó con ở với tôi.' }
    const sent = bodyOf(await huong.post(OF_KHOI, body), Dispute)
    expectProblem(await quang.post(OF_KHOI, body), 409, 'DISPUTE_UNDER_WAY')
    const seen = (await reportsOf(quang, OF_KHOI)).find(({ no }) => no === sent.no)
    expect(seen).toMatchObject({ isMine: false, isOpen: true, canWithdraw: false, words: '', reason: null, note: null })
    expectProblem(await quang.post(`${OF_KHOI}/${sent.id}/withdraw`), 404, 'NOT_FOUND')
  })
})

describe('when the link to the child ends', () => {
  test('nothing of the report is shown or told any more; the agency still decides it, and a new link shows it again', async () => {
    await anotherGuardian(product, { guardian: 'thao', child: 'khoi' })
    const thao = await proven('thao')
    const sent = bodyOf(await thao.post(OF_KHOI, await aVisit()), Dispute)
    await product.inbox(person('thao').phone ?? '', 1)
    await endedGuardian(product, { guardian: 'thao', child: 'khoi' })
    expectProblem(await thao.get(OF_KHOI), 404, 'NOT_FOUND')
    expectProblem(await thao.post(OF_KHOI, await aVisit()), 404, 'NOT_FOUND')
    expectProblem(await thao.post(`${OF_KHOI}/${sent.id}/withdraw`), 404, 'NOT_FOUND')
    expectProblem(await thao.post(`/api/v1/me/disputes/${sent.id}/withdraw`), 404, 'NOT_FOUND')

    const officer = await anOfficer(product, 'nga')
    const { id, version, contact, dispute } = await takenBy(officer, sent)
    expect([contact.masked, dispute?.reporter?.isOpen]).toEqual(['', false])
    await officer.post(`/api/v1/agency/case-files/${id}/answer`, { version, note: 'Đã kiểm tra.' })
    const state = async () =>
      (await owner.query<{ state: string }>('select state from review_case_file where id = $1', [id])).rows[0]?.state
    await expect.poll(state).toBe('answered')
    const { rows } = await owner.query('select template from notification_message where subject_id = $1', [id])
    expect(rows).toEqual([{ template: 'dispute_received' }])
    expect((await reportsOf(huong, OF_KHOI)).find(({ no }) => no === sent.no)).toMatchObject({ state: 'answered', isMine: false })
  })

  test('while a report begins, the one or the other comes first: never a report of a link that is over', async () => {
    for (let round = 0; round < 5; round++) {
      await anotherGuardian(product, { guardian: 'lien', child: 'khoi' })
      const lien = await proven('lien')
      const body = await aVisit()
      const [answer, given] = await Promise.all([lien.post(OF_KHOI, body), lien.send('DELETE', `/api/v1/me/children/${khoi}`)])
      expect(given.status).toBe(204)
      expect([201, 404]).toContain(answer.status)
      const { rows } = await owner.query(
        `select 1 from dispute d join guardian_link g on g.id = d.guardian_link_id where g.ended_at < d.created_at - interval '1 second'`,
      )
      expect(rows).toEqual([])
      const { rows: begun } = await owner.query('select 1 from dispute where matter = $1', [body.matter])
      expect(begun.length).toBe(answer.status === 201 ? 1 : 0)
    }
  })
})

test('the copy of all data has of a child’s report only that there is one; the child’s own copy has it whole', async () => {
  const sent = bodyOf(await huong.post(OF_KHOI, { ...(await aVisit()), words: 'Con ở nhà.' }), Dispute)
  const mother = (await idOf(product, 'huong')) as Uuid
  const copies = await transact(product.product.platform, { traceId: 'test', guard: asSystem }, async ctx => ({
    mothers: await exportDisputes(ctx, mother),
    childs: await exportDisputes(ctx, khoi as Uuid),
  }))
  expect(copies.mothers.find(({ no }) => no === sent.no)).toMatchObject({
    forChild: true,
    words: '',
    reason: null,
    about: { finding: null, period: null, visit: null },
  })
  const whole = copies.childs.find(({ no }) => no === sent.no)
  expect(whole).toMatchObject({ forChild: false, words: 'Con ở nhà.', reason: 'not_there' })
  expect(whole?.about.visit?.record?.facility.code).toBe('79031')
})
