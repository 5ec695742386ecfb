import { describe, expect, test } from 'vitest'
import { Card } from '#contract/card.ts'
import { ServiceRequest } from '#contract/services.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { SERVICE_CHECKLIST } from '#domain/review/checklist.ts'
import { checkInvariants } from '#server/invariants/index.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { signedIn } from '#test/builders/account.ts'
import { idOf } from '#test/builders/children.ts'
import { anotherGuardian, endedGuardian } from '#test/builders/guardians.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import {
  askForService,
  aService,
  noOpenService,
  refusedBy,
  SERVICES,
  servicesOf,
  serviceReturnedBy,
  servicesPathOfChild,
} from '#test/builders/services.ts'
import { bodyOf, expectProblem, problemOf } from '#test/support/answer.ts'
import { travelTo } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { exportServices } from './index.ts'

const product = await aProduct({ people: true })
const { owner } = product.database
/** Inside the first fifteen days of a quarter, a working morning. */
await travelTo(owner, '2027-01-05T02:00:00Z')

const khoi = await idOf(product, 'khoi')
const OF_KHOI = servicesPathOfChild(khoi)
const as = (key: string): Promise<Browser> => signedIn(product, person(key).socialInsuranceNo)
const huong = await as('huong')

const cardOfKhoi = async (): Promise<Card> => bodyOf(await huong.get(`/api/v1/me/children/${khoi}/card`), Card)
const DATA = { procedure: 'card_data', values: { areaCode: 'K2', fiveYearDate: '', explanation: 'Nhà tôi chuyển lên vùng cao.' } }

describe('a guardian', () => {
  test('sends the form for the child: the file bears the child’s name, says who asks, and the approval changes the child’s card alone', async () => {
    const before = bodyOf(await huong.get('/api/v1/me/card'), Card)
    const { facility } = await cardOfKhoi()
    const { rows } = await owner.query<{ code: string }>(
      `select code from directory_facility where accepts_registration and code <> $1 order by code limit 1`,
      [facility.code],
    )
    const facilityCode = rows[0]?.code ?? ''
    const asked = { procedure: 'card_facility', values: { facilityCode, moveReason: 'home' } }
    const sent = await aService(product, huong, asked, OF_KHOI)
    expect(sent).toMatchObject({ child: { id: khoi, fullName: 'Lê Ngô Minh Khôi' }, isMine: true, canWithdraw: true, state: 'submitted' })
    expect(JSON.stringify((await huong.get('/api/v1/me/notices')).body)).toContain(sent.no)

    const officer = await anOfficer(product, 'nga')
    const file = await takenBy(officer, sent)
    expect(file).toMatchObject({
      applicantName: 'Lê Ngô Minh Khôi',
      service: { procedure: 'card_facility', guardian: { fullName: person('huong').fullName, relation: 'mother', isOpen: true } },
    })
    await officer.post(`/api/v1/agency/case-files/${file.id}/approve`, { version: file.version, checklist: SERVICE_CHECKLIST })
    expect((await cardOfKhoi()).facility.code).toBe(facilityCode)
    expect(bodyOf(await huong.get('/api/v1/me/card'), Card).facility).toEqual(before.facility)
    const looks = await owner.query<{ name: string }>(
      `select distinct p.full_name as name from audit_entry a join participant p on p.id = a.person_id where a.action = 'review.open' and a.subject_id = $1`,
      [file.id],
    )
    expect(looks.rows.map(({ name }) => name).toSorted()).toEqual([file.applicantName, person('huong').fullName].toSorted())
  })

  test('finds it among the own requests and with the child, and has the same procedure free for the own record', async () => {
    const sent = await aService(product, huong, undefined, OF_KHOI)
    expect((await servicesOf(huong)).requests.find(({ no }) => no === sent.no)?.child?.id).toBe(khoi)
    const ofChild = await servicesOf(huong, OF_KHOI)
    expect(ofChild.requests[0]).toMatchObject({ no: sent.no, isMine: true })
    expect(ofChild.standings.map(({ code }) => code)).toEqual(['card_reissue', 'card_facility', 'card_data'])
    expect(ofChild.standings[0]?.hindered?.why).toBe('under_way')
    expect((await servicesOf(huong)).standings.find(({ code }) => code === 'card_reissue')?.hindered).toBeNull()
    expectProblem(await askForService(product, huong, undefined, OF_KHOI), 409, 'SERVICE_UNDER_WAY')
    await noOpenService(product, huong, OF_KHOI)
  })

  test('uses for a child only what is for children, and takes back and corrects it only as the child’s', async () => {
    const book = { procedure: 'book_merge', values: { otherNumber: '0012345678' } }
    expectProblem(await askForService(product, huong, book, OF_KHOI), 404, 'NOT_FOUND')
    const sent = await aService(product, huong, DATA, OF_KHOI)
    expectProblem(await huong.post(`${SERVICES}/${sent.id}/withdraw`), 404, 'NOT_FOUND')
    await serviceReturnedBy(await anOfficer(product, 'nga'), sent, [{ item: 'explanation', reason: 'field_unclear' }])
    const words = { values: { explanation: 'Từ tháng 9 nhà tôi ở xã vùng cao.', areaCode: 'K3' } }
    expectProblem(await huong.post(`${SERVICES}/${sent.id}/correct`, words), 404, 'NOT_FOUND')
    const again = bodyOf(await huong.post(`${OF_KHOI}/${sent.id}/correct`, words), ServiceRequest)
    expect(again.entries.map(({ value }) => value)).toEqual(['K2', words.values.explanation])
    expect(bodyOf(await huong.post(`${OF_KHOI}/${sent.id}/withdraw`), ServiceRequest)).toMatchObject({ state: 'withdrawn' })
  })

  test('shows anew to be there before sending', async () => {
    await noOpenService(product, huong, OF_KHOI)
    await owner.query('update account_session set proven_at = null where ended_at is null')
    expect(problemOf(await huong.post(OF_KHOI, { ...DATA, language: 'vi' })).code).toBe('STEP_UP_REQUIRED')
  })

  test('of one child reads nothing of another’s, and nobody else reads anything', async () => {
    const sent = await aService(product, huong, DATA, OF_KHOI)
    const binh = await as('binh')
    expectProblem(await binh.get(OF_KHOI), 404, 'NOT_FOUND')
    expectProblem(await askForService(product, binh, DATA, OF_KHOI), 404, 'NOT_FOUND')
    expectProblem(await binh.post(`${OF_KHOI}/${sent.id}/withdraw`), 404, 'NOT_FOUND')
    expect(JSON.stringify(await servicesOf(binh))).not.toContain(sent.no)
    await noOpenService(product, huong, OF_KHOI)
  })
})

test('another guardian of the child sees that there is a request, and not what was written or answered', async () => {
  await anotherGuardian(product, { guardian: 'quang', child: 'khoi' })
  const quang = await as('quang')
  const sent = await aService(product, huong, DATA, OF_KHOI)
  expectProblem(await askForService(product, quang, DATA, OF_KHOI), 409, 'SERVICE_UNDER_WAY')
  await refusedBy(await anOfficer(product, 'nga'), sent, ['conditions_not_met'])
  const seen = (await servicesOf(quang, OF_KHOI)).requests.find(({ no }) => no === sent.no)
  expect(seen).toMatchObject({ isMine: false, canWithdraw: false, state: 'rejected', entries: [], onFile: [], messages: [] })
  expect(seen?.events.some(({ note, reasons }) => note !== null || reasons.length > 0)).toBe(false)
  expect((await servicesOf(quang)).requests.some(({ no }) => no === sent.no)).toBe(false)
  expectProblem(await quang.post(`${OF_KHOI}/${sent.id}/withdraw`), 404, 'NOT_FOUND')
  expect((await servicesOf(huong)).requests.find(({ no }) => no === sent.no)?.events.at(-1)?.note).toBe('Mời bạn đến cơ quan.')
})

describe('when the link to the child ends', () => {
  test('nothing of the request is shown or told any more, and it cannot be approved', async () => {
    await anotherGuardian(product, { guardian: 'thao', child: 'khoi' })
    const thao = await as('thao')
    const sent = await aService(product, thao, DATA, OF_KHOI)
    const before = await cardOfKhoi()
    await endedGuardian(product, { guardian: 'thao', child: 'khoi' })
    expectProblem(await thao.get(OF_KHOI), 404, 'NOT_FOUND')
    expectProblem(await thao.post(`${OF_KHOI}/${sent.id}/withdraw`), 404, 'NOT_FOUND')
    expectProblem(await thao.post(`${SERVICES}/${sent.id}/withdraw`), 404, 'NOT_FOUND')
    expect((await servicesOf(thao)).requests).toEqual([])

    const officer = await anOfficer(product, 'nga')
    const { id, version, contact, service } = await takenBy(officer, sent)
    expect([contact.masked, service?.guardian?.isOpen]).toEqual(['', false])
    expectProblem(
      await officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist: SERVICE_CHECKLIST }),
      409,
      'SERVICE_NOT_OPEN',
    )
    await officer.post(`/api/v1/agency/case-files/${id}/reject`, { version, reasons: ['conditions_not_met'], note: '' })
    const state = async () =>
      (await owner.query<{ state: string }>('select state from review_case_file where id = $1', [id])).rows[0]?.state
    await expect.poll(state).toBe('rejected')
    const { rows } = await owner.query('select template from notification_message where subject_id = $1', [id])
    expect(rows).toEqual([{ template: 'service_received' }])
    expect((await cardOfKhoi()).areaCode).toBe(before.areaCode)
  })

  test('while a request begins, the one or the other comes first: never a request of a link that is over', async () => {
    for (let round = 0; round < 5; round++) {
      await anotherGuardian(product, { guardian: 'lien', child: 'khoi' })
      const lien = await as('lien')
      const [answer, given] = await Promise.all([
        askForService(product, lien, DATA, OF_KHOI),
        lien.send('DELETE', `/api/v1/me/children/${khoi}`),
      ])
      expect(given.status).toBe(204)
      expect([201, 404]).toContain(answer.status)
      if (answer.status === 201) {
        const { no } = bodyOf(answer, ServiceRequest)
        await refusedBy(await anOfficer(product, 'nga'), { no }, ['conditions_not_met'])
      }
    }
    const { rows } = await owner.query(
      `select 1 from service_request s join guardian_link g on g.id = s.guardian_link_id where g.ended_at < s.created_at - interval '1 second'`,
    )
    expect(rows).toEqual([])
  })
})

const NO_PHOTOS = { photos: async () => [] }

test('the copy of all data has of a child’s request only that there is one; the child’s own copy has it whole', async () => {
  const sent = await aService(product, huong, DATA, OF_KHOI)
  const mother = (await idOf(product, 'huong')) as Uuid
  const copies = await transact(product.product.platform, { traceId: 'test', guard: asSystem }, async ctx => ({
    mothers: await exportServices(ctx, NO_PHOTOS, mother),
    childs: await exportServices(ctx, NO_PHOTOS, khoi as Uuid),
  }))
  expect(copies.mothers.services.find(({ no }) => no === sent.no)).toMatchObject({ forChild: true, entries: [], onFile: [], notes: [] })
  expect(copies.childs.services.find(({ no }) => no === sent.no)).toMatchObject({ forChild: false, entries: sent.entries })
})

test('everything above leaves the house in order', async () => {
  expect((await checkInvariants(handleOf(owner))).filter(({ broken }) => broken > 0)).toEqual([])
})
