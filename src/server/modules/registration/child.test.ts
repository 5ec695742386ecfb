import { expect, test } from 'vitest'
import { Child } from '#contract/guardians.ts'
import { OtpSent } from '#contract/one-time-code.ts'
import { Registration } from '#contract/registration.ts'
import { Tracking } from '#contract/registration-tracking.ts'
import { CaseFile } from '#contract/review.ts'
import { CHECKLIST, CHILD_CHECKLIST } from '#domain/review/checklist.ts'
import { signedIn } from '#test/builders/account.ts'
import {
  aChild,
  aChildDeclaration,
  aChildDossier,
  aParent,
  approvedChild,
  beginsForChild,
  child,
  confirmed,
  somebody,
} from '#test/builders/children.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { aDeclaration, aPerson, person } from '#test/builders/people.ts'
import { anApplicant, aDossier, addPhotos, codeAt, confirm, handIn, REGISTRATION } from '#test/builders/registration.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { aProduct, type Answer } from '#test/support/product.ts'
import * as z from 'zod/mini'
import { correctParticipants } from '#test/builders/traced.ts'

const product = await aProduct()
const { database, inbox } = product

test('a mother registers her baby, an officer sees both and the certificate, and then she sees the baby’s card and history', async () => {
  const linh = person('linh')
  const baby = child('be-an')
  const mother = await aParent(product, linh)
  const { no } = bodyOf(await confirmed(product, mother, linh, aChildDeclaration(baby, { childConsent: '' })), Tracking)
  const officer = await anOfficer(product)
  const file = await takenBy(officer, { no })
  expect(file).toMatchObject({
    applicantName: baby.fullName,
    photos: [{ kind: 'birth_certificate' }, { kind: 'portrait' }],
    contact: { channel: 'sms' },
    child: {
      relation: 'mother',
      guardian: { fullName: linh.fullName, socialInsuranceNo: linh.socialInsuranceNo },
      otherGuardians: 0,
      access: null,
    },
  })
  expect(file.comparison.map(row => `${row.item} ${row.result}`)).toEqual([
    'fullName same',
    'socialInsuranceNo same',
    'birthDate same',
    'personalId not_on_file',
    'address differs',
  ])
  const approved = bodyOf(
    await officer.post(`/api/v1/agency/case-files/${file.id}/approve`, { version: file.version, checklist: CHILD_CHECKLIST }),
    CaseFile,
  )
  expect(approved).toMatchObject({ state: 'approved', child: { access: 'open' } })
  expect((await inbox(linh.phone ?? '', 3))[0]?.body).toMatch(/^Hồ sơ .* của con bạn đã được duyệt\..*Thành viên gia đình/u)
  const children = bodyOf(await mother.get('/api/v1/me/children'), z.array(Child))
  expect(children).toMatchObject([{ fullName: baby.fullName, birthDate: baby.birthDate, relation: 'mother' }])
  expect((await mother.get(`/api/v1/me/children/${children[0]?.id ?? ''}/card`)).body).toMatchObject({ fullName: baby.fullName })
  const { rows } = await database.owner.query(
    'select 1 from account a join participant p on p.id = a.participant_id where p.social_insurance_no = $1',
    [baby.socialInsuranceNo],
  )
  expect(rows).toEqual([])
})

test('the code goes to the parent’s proven contact, whatever phone is sent along', async () => {
  const of = somebody()
  const parent = await aParent(product, of)
  const otp = bodyOf(await handIn(parent, aChildDeclaration(await aChild(product), { phone: '0500987654' })), OtpSent)
  expect(otp).toMatchObject({ channel: 'sms', sentTo: `05•• ••• ${(of.phone ?? '').slice(-3)}`, otherChannel: null })
  expect(await inbox('0500987654', 0)).toEqual([])
  expect(bodyOf(await parent.get(REGISTRATION), Registration).declaration?.phone).toBe(of.phone)
  expect(wrongFields(await parent.post(`${REGISTRATION}/codes`, { channel: 'email' }))).toEqual(['channel CHOICE'])
})

test('every wrong item of a child’s declaration is named at once', async () => {
  const parent = await aParent(product, somebody())
  const kid = await aChild(product)
  expect(
    wrongFields(await handIn(parent, aChildDeclaration(kid, { birthDate: '2001-01-01', relation: '', guardianConsent: 'no' }))),
  ).toEqual([
    'declaration.birthDate CHILD_GROWN_UP',
    'declaration.relation RELATION_REQUIRED',
    'declaration.guardianConsent CONSENT_REQUIRED',
  ])
  expect(wrongFields(await handIn(parent, aChildDeclaration(kid, { childConsent: 'no', birthDate: '' })))).toEqual([
    'declaration.birthDate REQUIRED',
  ])
  expect(wrongFields(await handIn(parent, aChildDeclaration(kid, { childConsent: 'no' })))).toEqual([
    'declaration.childConsent CONSENT_REQUIRED',
  ])
  expect(wrongFields(await handIn(parent, aChildDeclaration(kid, { birthDate: '2099-01-01' })))).toEqual([
    'declaration.birthDate BIRTH_DATE_FUTURE',
  ])
})

test('portrait and birth certificate are needed, an identity paper is not', async () => {
  const parent = await signedIn(product, somebody().socialInsuranceNo)
  await parent.post('/api/v1/me/children/registrations')
  const answer = await handIn(parent, aChildDeclaration(await aChild(product)))
  expectProblem(answer, 409, 'REGISTRATION_PHOTOS_MISSING')
  expect(wrongFields(answer)).toEqual(['photos.portrait PHOTO_REQUIRED', 'photos.birth_certificate PHOTO_REQUIRED'])
})

test('what was agreed to is kept with its version and time', async () => {
  const { no } = await aChildDossier(product)
  const { rows } = await database.owner.query(
    `select r.consent_version, r.consented_at is not null as at from registration r join review_case_file f on f.id = r.case_file_id where f.no = $1`,
    [no],
  )
  expect(rows).toEqual([{ consent_version: '2026-11', at: true }])
})

const comparable = ({ status, body, bytes }: Answer) => ({ status, length: bytes.length, body: { ...(body as object), traceId: '' } })

test('every mismatch of a child is the same answer as that of an adult, to the byte', async () => {
  const adult = await anApplicant(product)
  const declaration = aDeclaration(aPerson(), { socialInsuranceNo: '0099999998' })
  await handIn(adult, declaration)
  const first = comparable(await confirm(adult, await codeAt(product, declaration.phone)))
  const kid = await aChild(product)
  const of = person('khoa')
  const taken = await aChildDossier(product)
  const grown = aPerson()
  const wrong = [
    aChildDeclaration(kid, { socialInsuranceNo: '0099999999' }),
    aChildDeclaration(kid, { fullName: 'Nguyễn Văn Khác' }),
    aChildDeclaration(kid, { birthDate: '2015-05-06' }),
    aChildDeclaration(kid, { personalId: '079405000001' }),
    aChildDeclaration(kid, { socialInsuranceNo: of.socialInsuranceNo, fullName: of.fullName }),
    aChildDeclaration({ ...kid, socialInsuranceNo: grown.socialInsuranceNo, fullName: grown.fullName }),
    aChildDeclaration(taken.kid),
  ]
  for (const [round, each] of wrong.entries()) {
    const own = person(['khoa', 'huong', 'tien', 'hoa', 'khoa', 'hngan', 'huong'][round] ?? '')
    // Codes to one contact are a minute apart.
    await database.owner.query(`update otp_code set created_at = created_at - interval '2 minutes'`)
    const answer = await confirmed(product, await aParent(product, own), own, each)
    expectProblem(answer, 409, 'REGISTRATION_MISMATCH')
    expect(comparable(answer)).toEqual(first)
  }
})

test('a child who has turned eighteen while the dossier waited is not approved', async () => {
  const dossier = await aChildDossier(product)
  const officer = await anOfficer(product)
  const { id, version } = await takenBy(officer, dossier)
  await correctParticipants(database.owner, `birth_date = '2000-01-01'`, 'social_insurance_no = $1', [dossier.kid.socialInsuranceNo])
  const approve = (seen: number) => officer.post(`/api/v1/agency/case-files/${id}/approve`, { version: seen, checklist: CHILD_CHECKLIST })
  expectProblem(await approve(version), 409, 'REGISTRATION_MISMATCH')
  await correctParticipants(database.owner, `birth_date = '2015-05-05'`, 'social_insurance_no = $1', [dossier.kid.socialInsuranceNo])
  expect(await approve(version)).toMatchObject({ status: 200 })
})

test('the checklist of an adult does not approve a child', async () => {
  const officer = await anOfficer(product)
  const { id, version } = await takenBy(officer, await aChildDossier(product))
  expect(wrongFields(await officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist: CHECKLIST }))).toEqual([
    'checklist CHECKLIST_REQUIRED',
  ])
})

test('the other parent hears of the request and of the approval, and both see the child', async () => {
  const kid = await aChild(product)
  const first = await aChildDossier(product, somebody(), kid)
  await approvedChild(product, first)
  const before = (await inbox(first.of.phone ?? '', 3)).length
  const second = await aChildDossier(product, somebody(), kid)
  expect((await inbox(first.of.phone ?? '', before + 1))[0]?.body).toMatch(/có người khác gửi hồ sơ xin theo dõi BHXH của con bạn/u)
  const file = await takenBy(await anOfficer(product), second)
  expect(file.child).toMatchObject({ otherGuardians: 1 })
  const officer = await anOfficer(product)
  await officer.post(`/api/v1/agency/case-files/${file.id}/approve`, { version: file.version, checklist: CHILD_CHECKLIST })
  expect((await inbox(first.of.phone ?? '', before + 2))[0]?.body).toMatch(/có thêm một người giám hộ/u)
  for (const { parent } of [first, second])
    expect((await parent.get('/api/v1/me/children')).body).toMatchObject([{ fullName: kid.fullName }])
})

test('an officer of the area ends the access, the parent hears of it and sees nothing from the next request on', async () => {
  const dossier = await aChildDossier(product)
  const { id } = await approvedChild(product, dossier)
  const [kid] = bodyOf(await dossier.parent.get('/api/v1/me/children'), z.array(Child))
  const path = `/api/v1/me/children/${kid?.id ?? ''}/card`
  expect(await dossier.parent.get(path)).toMatchObject({ status: 200 })
  expectProblem(
    await (await anOfficer(product, 'son')).post(`/api/v1/agency/case-files/${id}/end-guardian-access`),
    404,
    'CASE_FILE_NOT_FOUND',
  )
  const officer = await anOfficer(product)
  const before = (await inbox(dossier.of.phone ?? '', 3)).length
  expect(bodyOf(await officer.post(`/api/v1/agency/case-files/${id}/end-guardian-access`), CaseFile).child?.access).toBe('ended')
  expectProblem(await officer.post(`/api/v1/agency/case-files/${id}/end-guardian-access`), 409, 'ACTION_NOT_ALLOWED')
  expectProblem(await dossier.parent.get(path), 404, 'NOT_FOUND')
  expect((await inbox(dossier.of.phone ?? '', before + 1))[0]?.body).toMatch(/không còn xem được thông tin BHXH của con/u)
})

test('the dossier of an adult has no access to end', async () => {
  const dossier = await aDossier(product)
  const officer = await anOfficer(product)
  expectProblem(
    await officer.post(`/api/v1/agency/case-files/${(await takenBy(officer, dossier)).id}/end-guardian-access`),
    409,
    'ACTION_NOT_ALLOWED',
  )
})

test('one parent may register several children from one browser, each with photos of its own', async () => {
  const of = somebody()
  const parent = await signedIn(product, of.socialInsuranceNo)
  const first = await beginsForChild(parent)
  const second = bodyOf(await parent.post('/api/v1/me/children/registrations'), Registration)
  expect(second.id).not.toBe(first.id)
  expect(second.photos).toEqual([])
  const named = (id: string) => parent.send('GET', REGISTRATION, { headers: { 'x-registration': id } })
  expect(bodyOf(await named(first.id), Registration).photos).toHaveLength(2)
  expect(bodyOf(await named(second.id), Registration).photos).toHaveLength(0)
  await addPhotos(parent, ['portrait'])
  expect(bodyOf(await named(first.id), Registration).photos).toHaveLength(2)
})
