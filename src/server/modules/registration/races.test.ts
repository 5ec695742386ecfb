import { expect, test } from 'vitest'
import { CHECKLIST } from '#domain/review/checklist.ts'
import { anOfficer, returnedBy, takenBy } from '#test/builders/office.ts'
import { aDossier, anApplicant, codeAt, confirm, handIn, REGISTRATION } from '#test/builders/registration.ts'
import { sendPhoto } from '#test/builders/upload.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const ROUNDS = [1, 2, 3, 4, 5]

const stateOf = async (id: string) =>
  (
    await owner.query<{ state: string; accounts: number }>(
      `select f.state, (select count(*)::int from account a join participant p on p.id = a.participant_id where p.social_insurance_no = f.social_insurance_no) as accounts
       from review_case_file f where f.id = $1`,
      [id],
    )
  ).rows[0]

test.each(ROUNDS)(
  'when the person takes back what the officer approves, one of them is first, and only an approval opens an account (%i)',
  async round => {
    const dossier = await aDossier(product)
    const officer = await anOfficer(product)
    const { id, version } = await takenBy(officer, dossier)
    // The approval hashes a password first; the withdrawal waits a little more in each round.
    const later = new Promise(done => setTimeout(done, (round - 1) * 25))
    const [approval, withdrawal] = await Promise.all([
      officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist: CHECKLIST }),
      later.then(() => dossier.applicant.post(`${REGISTRATION}/withdraw`)),
    ])
    const state = await stateOf(id)
    expect([approval.status, withdrawal.status].toSorted()).toEqual([200, 409])
    expect(state).toEqual(approval.status === 200 ? { state: 'approved', accounts: 1 } : { state: 'withdrawn', accounts: 0 })
  },
)

test('ten approvals at once open one account and send one secret', async () => {
  const dossier = await aDossier(product)
  const officer = await anOfficer(product)
  const { id, version } = await takenBy(officer, dossier)
  const approve = () => officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist: CHECKLIST })
  const answers = await Promise.all(Array.from({ length: 10 }, approve))
  expect(answers.map(answer => answer.status).toSorted()).toEqual([200, ...Array<number>(9).fill(409)])
  expect(await stateOf(id)).toEqual({ state: 'approved', accounts: 1 })
  const arrived = await product.inbox(dossier.declaration.phone, 4)
  expect(arrived.filter(message => /Mật khẩu lần đầu:/u.test(message.body))).toHaveLength(1)
})

test.each(ROUNDS)(
  'when the person takes back what the officer returns, one of them is first, and the dossier is where that one has brought it (%i)',
  async () => {
    const dossier = await aDossier(product)
    const officer = await anOfficer(product)
    const { id, version } = await takenBy(officer, dossier)
    const body = { version, corrections: [{ item: 'portrait', reason: 'portrait_unclear' }], note: '' }
    const [returned, withdrawal] = await Promise.all([
      officer.post(`/api/v1/agency/case-files/${id}/return`, body),
      dossier.applicant.post(`${REGISTRATION}/withdraw`),
    ])
    // A returned dossier may still be taken back: then both have happened, one after the other.
    expect([200, 409]).toContain(returned.status)
    expect(withdrawal.status).toBe(returned.status === 200 ? withdrawal.status : 200)
    expect((await stateOf(id))?.state).toBe(withdrawal.status === 200 ? 'withdrawn' : 'returned')
  },
)

test.each(ROUNDS)(
  'a returned dossier claimed by a second browser while the first one sends it stays one dossier, and nobody gets a fault (%i)',
  async () => {
    const dossier = await aDossier(product)
    const { id } = await returnedBy(await anOfficer(product), dossier, [{ item: 'email', reason: 'data_wrong' }])
    const other = await anApplicant(product)
    const email = `hai-noi-${id.slice(-6)}@vidu.example`
    await handIn(dossier.applicant, dossier.declaration)
    const first = await codeAt(product, dossier.declaration.phone, 4)
    // The other browser proves the same phone, to which the next code goes a minute later.
    await travel(owner, '61 seconds')
    await handIn(other, { ...dossier.declaration, email })
    const second = await codeAt(product, dossier.declaration.phone, 5)
    const answers = await Promise.all([confirm(dossier.applicant, first), confirm(other, second)])
    expect(answers.filter(answer => answer.status >= 500 && answer.status !== 503)).toEqual([])
    expect(answers.some(answer => answer.status === 201)).toBe(true)
    const { rows } = await owner.query('select state from review_case_file where social_insurance_no = $1', [
      dossier.person.socialInsuranceNo,
    ])
    expect(rows).toHaveLength(1)
    expect(['submitted', 'returned']).toContain(rows[0].state)
  },
)

test('photos sent and removed at the same moment leave either the photo or none, never half of one', async () => {
  const applicant = await anApplicant(product)
  const photo = (await applicant.get(`${REGISTRATION}/photos/portrait`)).bytes
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, i) =>
      i % 2 ? sendPhoto(applicant, 'portrait', photo) : applicant.delete(`${REGISTRATION}/photos/portrait`),
    ),
  )
  // Senders who were overtaken are told where the photo is, or that it is gone.
  const told = answers.map(({ status, body }) => (status < 300 ? status : (body as { code: string }).code))
  expect(told.filter(one => ![200, 204, 'UPLOAD_OFFSET', 'UPLOAD_GONE', 'UPLOAD_INCOMPLETE'].includes(one))).toEqual([])
  expect(told).toContain(204)
  const left = await applicant.get(`${REGISTRATION}/photos/portrait`)
  expect([200, 404]).toContain(left.status)
  const { rows } = await owner.query(
    `select registration_id from registration_photo where kind = 'portrait' group by registration_id having count(*) > 1`,
  )
  expect(rows).toEqual([])
})
