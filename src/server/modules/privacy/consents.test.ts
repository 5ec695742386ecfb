import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { Consents, privacy as operations } from '#contract/privacy.ts'
import { consent as words } from '#texts/vi/consent.ts'
import { approved, freshlyProven, signedIn } from '#test/builders/account.ts'
import { aChildDossier, approvedChild } from '#test/builders/children.ts'
import { handIn, anApplicant } from '#test/builders/registration.ts'
import { anOfficer } from '#test/builders/office.ts'
import { aDeclaration, aPerson, person } from '#test/builders/people.ts'
import { bodyOf, problemOf } from '#test/support/answer.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database

const consentsOf = async (own: Browser): Promise<Consents> => bodyOf(await own.get('/api/v1/me/consents'), Consents)
const give = (own: Browser, textVersion = '2026-11') => own.post('/api/v1/me/consents', { purpose: 'account', textVersion, language: 'vi' })
const withdraw = (own: Browser, id: string) => own.delete(`/api/v1/me/consents/${id}`)

test('an account of before is asked, agrees once with a proof, and sees the very words', async () => {
  const own = await signedIn(product, person('mai').socialInsuranceNo)
  expect(await consentsOf(own)).toEqual({ consents: [], asked: { purpose: 'account', textVersion: '2026-11' } })
  expect(problemOf(await give(own)).code).toBe('STEP_UP_REQUIRED')
  await freshlyProven(product, own)
  expect(problemOf(await give(own, '2020-01')).code).toBe('CONSENT_TEXT_CHANGED')
  const answers = await Promise.all([give(own), give(own)])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  const { consents, asked } = await consentsOf(own)
  expect(asked).toBeNull()
  expect(consents).toMatchObject([{ purpose: 'account', words: words['consent.account.2026-11'], endedAt: null, about: null }])
  const { rows } = await owner.query(
    'select text_sha256, proof_kind, session.id is not null as ok from privacy_consent c left join account_session session on session.id = c.proof_id',
  )
  expect(rows).toEqual([
    { text_sha256: createHash('sha256').update(words['consent.account.2026-11']).digest(), proof_kind: 'session', ok: true },
  ])
})

test('a declaration without the word of its person is not taken', async () => {
  const applicant = await anApplicant(product)
  const answer = await handIn(applicant, aDeclaration(aPerson(), { dataConsent: '' }))
  expect(problemOf(answer)).toMatchObject({
    code: 'FIELDS_INVALID',
    fields: [{ field: 'declaration.dataConsent', code: 'CONSENT_REQUIRED' }],
  })
})

test('what was agreed to in a registration is kept with its proof when the account is opened', async () => {
  const { person: of } = await approved(product)
  const { rows } = await owner.query(
    `select c.purpose, c.text_version, c.proof_kind, c.device_label, c.given_at = r.consented_at as "isOfThen"
     from privacy_consent c join participant p on p.id = c.participant_id join registration r on r.id = c.proof_id where p.social_insurance_no = $1`,
    [of.socialInsuranceNo],
  )
  expect(rows).toEqual([
    { purpose: 'account', text_version: '2026-11', proof_kind: 'registration', device_label: expect.any(String), isOfThen: true },
  ])
})

test('a consent of somebody else, or one that is over, is not there', async () => {
  const [mai, binh] = [await signedIn(product, person('mai').socialInsuranceNo), await signedIn(product, person('binh').socialInsuranceNo)]
  const [consent] = (await consentsOf(mai)).consents
  await freshlyProven(product, binh)
  expect(problemOf(await withdraw(binh, consent?.id ?? '')).code).toBe('NOT_FOUND')
  expect((await consentsOf(mai)).consents).toMatchObject([{ endedAt: null }])
})

test('taking back the consent for the account begins its closing, and the consent stands until then', async () => {
  const mai = await signedIn(product, person('mai').socialInsuranceNo)
  await freshlyProven(product, mai)
  const [consent] = (await consentsOf(mai)).consents
  expect(await withdraw(mai, consent?.id ?? '')).toMatchObject({ status: 200, body: { consents: [{ endedAt: null }] } })
  expect(bodyOf(await mai.get('/api/v1/me/closing'), operations.getClosing.output)).not.toBeNull()
  expect(await mai.delete('/api/v1/me/closing')).toMatchObject({ status: 200 })
})

test('taking back the consent for a child ends the access to its records at once, with both words', async () => {
  const dossier = await aChildDossier(product, person('lien'))
  await approvedChild(product, dossier)
  const { parent, kid } = dossier
  const given = (await consentsOf(parent)).consents
  expect(given.map(({ purpose, about }) => [purpose, about]).toSorted()).toEqual([
    ['child', kid.fullName],
    ['guardian', kid.fullName],
  ])
  expect((await parent.get('/api/v1/me/children')).body).toHaveLength(1)
  await freshlyProven(product, parent)
  const guardian = given.find(({ purpose }) => purpose === 'guardian')
  const { consents } = bodyOf(await withdraw(parent, guardian?.id ?? ''), Consents)
  expect(consents.map(({ endedAt }) => endedAt !== null)).toEqual([true, true])
  expect((await parent.get('/api/v1/me/children')).body).toEqual([])
  expect(problemOf(await withdraw(parent, guardian?.id ?? '')).code).toBe('NOT_FOUND')
})

test.each([
  ['the parent gives up', 'thao'],
  ['an officer ends', 'hung'],
])('an access that %s ends its consents, and who is let in again has agreed anew', async (how, key) => {
  const dossier = await aChildDossier(product, person(key))
  const { id } = await approvedChild(product, dossier)
  const { rows } = await owner.query<{ id: string }>('select id from participant where social_insurance_no = $1', [
    dossier.kid.socialInsuranceNo,
  ])
  const kid = rows[0]?.id ?? ''
  const ended = how.startsWith('the parent')
    ? await dossier.parent.delete(`/api/v1/me/children/${kid}`)
    : await (await anOfficer(product)).post(`/api/v1/agency/case-files/${id}/end-guardian-access`)
  expect(ended.status).toBeLessThan(300)
  const open = async () =>
    (await owner.query('select purpose from privacy_consent where about_id = $1 and withdrawn_at is null order by purpose', [kid])).rows
  expect(await open()).toEqual([])
  // Codes to one telephone are a minute apart.
  await owner.query(`update otp_code set created_at = created_at - interval '61 seconds'`)
  await approvedChild(product, await aChildDossier(product, dossier.of, dossier.kid))
  expect(await open()).toEqual([{ purpose: 'child' }, { purpose: 'guardian' }])
})
