import { beforeEach, expect, test } from 'vitest'
import { Change, OwnData } from '#contract/changes.ts'
import { CaseFile } from '#contract/review.ts'
import { knownBrowser, signedIn, signIn } from '#test/builders/account.ts'
import {
  about,
  aPersonalChange,
  approvePersonalChange,
  askPersonal,
  aSentPersonalChange,
  CHANGE,
  changeTakenBy,
  PERSONAL_CHANGE,
  settled,
} from '#test/builders/changes.ts'
import { inboxOf } from '#test/builders/inbox.ts'
import { anOfficer } from '#test/builders/office.ts'
import { aDeclaration, person, type Person } from '#test/builders/people.ts'
import { addPhotos, handIn, populationIs, REGISTRATION } from '#test/builders/registration.ts'
import { changeRows } from '#test/builders/traced.ts'
import { bodyOf, expectProblem, problemOf, wrongFields } from '#test/support/answer.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { database, inbox } = product
const { owner } = database

beforeEach(() => populationIs(product, 'right'))

/** Signed in anew each time: a desk is left after a quarter of an hour. */
const desk = (name = 'nga') => anOfficer(product, name)
const own = async (browser: Browser): Promise<OwnData> => bodyOf(await browser.get('/api/v1/me/data'), OwnData)
/** A number of the demo's kind that no person has. */
let numbers = 0
const aNumber = (): string => `079499${String(900_001 + numbers++)}`

/** The registry has made a mistake about somebody, as registries do. */
const mistakeAbout = ({ socialInsuranceNo }: Person, columns: string) =>
  changeRows(owner, 'participant', columns, `social_insurance_no = '${socialInsuranceNo}'`)

async function registryOf({ socialInsuranceNo }: Person) {
  const { rows } = await owner.query<{ fullName: string; birthDate: string; sex: string; index: Buffer | null }>(
    `select full_name as "fullName", birth_date::text as "birthDate", sex, personal_id_index as index
     from participant where social_insurance_no = $1`,
    [socialInsuranceNo],
  )
  return rows[0]
}

const confirmSecond = async (file: CaseFile, name = 'phuc') =>
  bodyOf(await (await desk(name)).post(`/api/v1/agency/case-files/${file.id}/confirm`, { version: file.version }), CaseFile)

test('a name and a birth date that the population database confirms: one officer, then registry, card and messages say the right ones', async () => {
  const mai = person('mai')
  await mistakeAbout(mai, `full_name = 'Lê Thị Sai', birth_date = '1981-01-01'`)
  const { own: browser, no, change } = await aSentPersonalChange(product, mai, { fullName: mai.fullName, birthDate: mai.birthDate })
  expect(change).toMatchObject({
    state: 'submitted',
    papers: null,
    items: [
      { item: 'fullName', from: 'Lê Thị Sai', to: mai.fullName },
      { item: 'birthDate', from: '1981-01-01', to: mai.birthDate },
    ],
  })
  expect(await registryOf(mai)).toMatchObject({ fullName: 'Lê Thị Sai' })
  const officer = await desk()
  const file = await changeTakenBy(officer, no)
  expect(file).toMatchObject({ kind: 'change', change: { aboutPerson: true }, population: { outcome: 'confirmed', items: [] } })
  expect(file.photos.map(({ kind }) => kind).toSorted()).toEqual(['id_back', 'id_front', 'portrait'])
  expect(file.comparison.map(({ item, result }) => `${item} ${result}`)).toEqual([
    'fullName differs',
    'birthDate differs',
    'sex same',
    'personalId same',
  ])
  expect(file.comparison[0]).toMatchObject({ declared: mai.fullName, registry: 'Lê Thị Sai', name: { grade: 'different' } })
  expect((await officer.get(`/api/v1/agency/case-files/${file.id}/photos/${file.photos[0]?.id}`)).status).toBe(200)
  expect(bodyOf(await approvePersonalChange(officer, file), CaseFile).state).toBe('approved')
  expect(await registryOf(mai)).toMatchObject({ fullName: mai.fullName, birthDate: mai.birthDate, sex: mai.sex })
  expect(await own(browser)).toMatchObject({ fullName: mai.fullName, birthDate: mai.birthDate, change: { state: 'applied' } })
  expect((await browser.get('/api/v1/me/home')).body).toMatchObject({ fullName: mai.fullName })
  expect((await inbox(mai.phone ?? '', 2))[0]?.body).toContain('Thông tin cá nhân của bạn đã đổi')
  expect((await inboxOf(browser)).items[0]).toMatchObject({ about: 'details' })
})

test('another identity number needs two officers; then it opens the account, and the old one opens nothing', async () => {
  const binh = person('binh')
  const number = aNumber()
  const { own: browser, no } = await aSentPersonalChange(product, binh, { personalId: number })
  const elsewhere = await knownBrowser(product, binh.socialInsuranceNo)
  const file = await changeTakenBy(await desk(), no)
  expect(file.population?.outcome).toBe('unknown')
  const waiting = bodyOf(await approvePersonalChange(await desk(), file), CaseFile)
  expect(waiting).toMatchObject({ state: 'second_check', pending: { secondLook: expect.arrayContaining(['person']) } })
  expectProblem(
    await (await desk()).post(`/api/v1/agency/case-files/${file.id}/confirm`, { version: waiting.version }),
    409,
    'SECOND_OFFICER_NEEDED',
  )
  expect((await registryOf(binh))?.index).toEqual(database.platform.vault.index('personal_id', binh.personalId))
  expect((await confirmSecond(waiting)).state).toBe('approved')
  expect((await registryOf(binh))?.index).toEqual(database.platform.vault.index('personal_id', number))
  expect(await own(browser)).toMatchObject({ personalId: `•••••••••${number.slice(-3)}` })
  const [text = ''] = (await inbox(binh.phone ?? '', 2)).map(({ body }) => body)
  expect(text).toContain(`ba số cuối ${number.slice(-3)}`)
  expectProblem(await signIn(elsewhere, binh.personalId), 401, 'SIGN_IN_FAILED')
  expect((await signIn(elsewhere, number)).status).not.toBe(401)
})

test('while the population database is silent, another name with another birth date needs two officers', async () => {
  const lien = person('lien')
  await populationIs(product, 'down')
  const { no } = await aSentPersonalChange(product, lien, { fullName: 'Trần Thị Mới', birthDate: '1970-05-05' })
  const file = await changeTakenBy(await desk(), no)
  expect(file.population?.outcome).toBe('unavailable')
  const waiting = bodyOf(await approvePersonalChange(await desk(), file), CaseFile)
  expect(waiting).toMatchObject({ state: 'second_check', pending: { secondLook: expect.arrayContaining(['person']) } })
})

test('what was there and what was asked for stay, sealed, and the file says the same years later', async () => {
  const huong = person('huong')
  const { no } = await aSentPersonalChange(product, huong, { sex: huong.sex === 'male' ? 'female' : 'male' })
  const officer = await desk()
  const approved = bodyOf(await approvePersonalChange(officer, await changeTakenBy(officer, no)), CaseFile)
  expect(approved.state).toBe('approved')
  expect(approved.comparison.find(({ item }) => item === 'sex')).toMatchObject({ registry: huong.sex, result: 'differs' })
  const { rows } = await owner.query<{ plain: boolean }>(
    `select position('fullName' in encode(asked_sealed, 'escape')) > 0 as plain from change_request where about_person`,
  )
  expect(rows.every(({ plain }) => !plain)).toBe(true)
})

test('without every photo nothing is sent, and each that is missing is named', async () => {
  const { own: browser, papers, change } = await aPersonalChange(product, person('tu'), { fullName: 'Nguyễn Thị Thử Mới' })
  expect(change).toMatchObject({ state: 'papers', papers: { needed: ['portrait', 'id_front', 'id_back'], photos: [] } })
  await addPhotos(papers, ['portrait'])
  const refused = await browser.post(`${PERSONAL_CHANGE}/send`)
  expectProblem(refused, 409, 'PAPERS_MISSING')
  expect(wrongFields(refused)).toEqual(['photos.id_front PHOTO_REQUIRED', 'photos.id_back PHOTO_REQUIRED'])
  expect((await own(browser)).change?.papers?.photos.map(({ kind }) => kind)).toEqual(['portrait'])
})

test('what was corrected before the sending takes the place of what was asked, and the photos stay', async () => {
  const { own: browser, papers } = await aPersonalChange(product, person('tu'), { fullName: 'Nguyễn Thị Thử Mới' })
  await addPhotos(papers, ['portrait'])
  const corrected = bodyOf(await askPersonal(browser, { fullName: 'Nguyễn Thị Thử Khác' }), Change)
  expect(corrected.items).toMatchObject([{ to: 'Nguyễn Thị Thử Khác' }])
  expect(corrected.papers?.photos.map(({ kind }) => kind)).toEqual(['portrait'])
})

test('every wrong field is named, and what is as it was is no change', async () => {
  const tu = person('tu')
  const browser = await settled(product, await signedIn(product, tu.socialInsuranceNo))
  const refused = await askPersonal(browser, { fullName: 'A1', birthDate: '31/02/1990', sex: 'x', personalId: '123' })
  expect(wrongFields(refused)).toEqual([
    'fullName NAME_LETTERS',
    'birthDate BIRTH_DATE_FORM',
    'sex CHOICE',
    'personalId PERSONAL_ID_LENGTH',
  ])
  expect(wrongFields(await askPersonal(browser, { personalId: '024500001' }))).toEqual(['personalId PERSONAL_ID_ENDED'])
  expectProblem(await askPersonal(browser, { fullName: tu.fullName, personalId: tu.personalId }), 409, 'CHANGE_NOTHING')
})

test('a device that is new to the account, or without a fresh proof, asks for nothing', async () => {
  const { socialInsuranceNo } = person('tu')
  expectProblem(await askPersonal(await signedIn(product, socialInsuranceNo), { sex: 'male' }), 403, 'STEP_UP_REQUIRED')
  const proven = await settled(product, await signedIn(product, socialInsuranceNo))
  await owner.query('update account_device set first_at = app_now()')
  expectProblem(await askPersonal(proven, { fullName: 'Nguyễn Thị Thử Mới' }), 409, 'DEVICE_TOO_NEW')
})

test('the papers open in the browser that began them, and only while their person is signed in there', async () => {
  const { own: browser, change, papers } = await aPersonalChange(product, person('tu'), { fullName: 'Nguyễn Thị Thử Mới' })
  await addPhotos(papers, ['portrait'])
  const photo = `${REGISTRATION}/photos/portrait`
  expect((await papers.get(photo)).status).toBe(200)
  const left = product.browser()
  left.cookies.set('r', browser.cookies.get('r') ?? '')
  expect([...browser.cookies.keys()]).toContain('r')
  expect(problemOf(await about(left, change.papers?.registrationId ?? '').get(photo)).code).toBe('REGISTRATION_EXPIRED')
  const other = await signedIn(product, person('mai').socialInsuranceNo)
  other.cookies.set('r', browser.cookies.get('r') ?? '')
  expect(problemOf(await about(other, change.papers?.registrationId ?? '').get(photo)).code).toBe('REGISTRATION_EXPIRED')
})

test('papers never become a registration, and stand in no list of registrations', async () => {
  const { own: browser, papers } = await aPersonalChange(product, person('tu'), { fullName: 'Nguyễn Thị Thử Mới' })
  await addPhotos(papers)
  expect(problemOf(await handIn(papers, aDeclaration(person('tu')))).code).toBe('REGISTRATION_EXPIRED')
  expect(problemOf(await papers.get(REGISTRATION)).code).toBe('REGISTRATION_EXPIRED')
  expect((await browser.get('/api/v1/registrations')).body).toEqual([])
})

test('a number that somebody else has: the person is not told whose, and no officer can approve it', async () => {
  const { no } = await aSentPersonalChange(product, person('tu'), { personalId: person('mai').personalId })
  const officer = await desk()
  expectProblem(await approvePersonalChange(officer, await changeTakenBy(officer, no)), 409, 'PERSONAL_ID_TAKEN')
})

test('what is taken back before it was sent is forgotten with its photos', async () => {
  await changeRows(owner, 'change_request', `ended_at = app_now(), outcome = 'withdrawn'`, 'ended_at is null')
  const { own: browser, papers } = await aPersonalChange(product, person('tu'), { fullName: 'Nguyễn Thị Thử Mới' })
  await addPhotos(papers)
  expect(bodyOf(await browser.post(`${CHANGE}/withdraw`), Change)).toMatchObject({ state: 'withdrawn', papers: null })
  const { rows } = await owner.query('select id from registration where papers_of is not null and case_file_id is null')
  expect(rows).toEqual([])
})
