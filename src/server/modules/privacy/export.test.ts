import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { PersonalCopy } from '#contract/export.ts'
import { approved, freshlyProven, signedIn, signIn } from '#test/builders/account.ts'
import { aConsentOf } from '#test/builders/consent.ts'
import { aSentChange, aSentPersonalChange } from '#test/builders/changes.ts'
import { aChildDossier, approvedChild, idOf } from '#test/builders/children.ts'
import { aPasskeyOfPerson } from '#test/builders/passkey.ts'
import { person } from '#test/builders/people.ts'
import { changeRows } from '#test/builders/traced.ts'
import { aTranscript, verdictOf } from '#test/builders/transcripts.ts'
import { devicesAreOld } from '#test/builders/settled-device.ts'
import { problemOf } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { textOf } from '#test/support/pdf.ts'
import { aProduct, type Answer, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database

const ask = (own: Browser, language = 'vi'): Promise<Answer> => own.post('/api/v1/me/export', { language })
const contentOf = (answer: Answer) => {
  const files = unzipSync(answer.bytes)
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  return {
    files,
    copy: PersonalCopy.parse(JSON.parse(text('du-lieu.json'))),
    schema: JSON.parse(text('du-lieu.schema.json')) as object,
    text,
  }
}

async function ready(key: string): Promise<Browser> {
  const own = await signedIn(product, person(key).socialInsuranceNo)
  await devicesAreOld(product, key)
  await freshlyProven(product, own)
  return own
}

test('everything about a person comes in one file, to read and for machines', async () => {
  const own = await ready('mai')
  await aConsentOf(product, 'mai')
  const answer = await ask(own)
  expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/zip', 'cache-control': 'no-store' } })
  expect(String(answer.headers['content-disposition'])).toMatch(/^attachment; filename="bhxh-du-lieu-\d{4}-\d{2}-\d{2}\.zip"$/u)
  const { files, copy, schema } = contentOf(answer)
  expect(Object.keys(files)).toEqual(['du-lieu.pdf', 'du-lieu.json', 'du-lieu.schema.json'])
  expect(Object.keys(schema)).toContain('properties')
  const { data } = copy
  expect(data.person).toMatchObject({ fullName: 'Nguyễn Thị Mai', socialInsuranceNo: '0000168123', personalId: person('mai').personalId })
  expect(data.account.sessions.length).toBeGreaterThan(0)
  expect(data.cards.length).toBeGreaterThan(0)
  expect(data.contributions.length).toBeGreaterThan(0)
  expect(data.consents).toMatchObject([{ purpose: 'account', textVersion: '2026-11' }])
  const pdf = await textOf(files['du-lieu.pdf'] ?? new Uint8Array())
  for (const words of [
    'Bản sao dữ liệu cá nhân',
    'Nguyễn Thị Mai',
    '0000168123',
    'Thẻ BHYT',
    'Công ty may Hoa Sim',
    copy.copyNo.slice(-12),
  ])
    expect(pdf).toContain(words)
})

test('no secret and no token leaves with it', async () => {
  const { text } = contentOf(await ask(await ready('mai')))
  const { rows } = await owner.query<{ secret: string }>(
    `select password_hash as secret from account where password_hash is not null union all select encode(token_hash, 'hex') from account_session`,
  )
  const json = text('du-lieu.json')
  for (const { secret } of rows) expect(json).not.toContain(secret)
  expect(json).not.toMatch(/argon2|tokenHash|passwordHash/u)
})

test('each copy is in the trail under the number that stands on it, and its owner is told', async () => {
  const own = await ready('binh')
  const { copy } = contentOf(await ask(own, 'en'))
  const { rows } = await owner.query(`select reason, actor_kind from audit_entry where action = 'privacy.export' and reason = $1`, [
    copy.copyNo,
  ])
  expect(rows).toEqual([{ reason: copy.copyNo, actor_kind: 'participant' }])
  const [message] = await product.inbox(person('binh').phone ?? '', 1)
  expect(message?.body).toMatch(/toàn bộ dữ liệu của bạn đã được tải về/u)
})

test('on a device of less than a day nothing is taken away, and the sentence says from when', async () => {
  const own = await signedIn(product, person('quang').socialInsuranceNo)
  await freshlyProven(product, own)
  const { code, values } = problemOf(await ask(own))
  expect(code).toBe('NEW_DEVICE')
  expect(Date.parse(String(values['at']))).toBeGreaterThan(Date.now() + 23 * 3_600_000)
  expect(
    (
      await owner.query(
        `select 1 from audit_entry a join account o on o.id = a.subject_id join participant p on p.id = o.participant_id
    where a.action = 'privacy.export' and p.social_insurance_no = $1`,
        [person('quang').socialInsuranceNo],
      )
    ).rows,
  ).toEqual([])
  await owner.query("update account_session set expires_at = expires_at + interval '2 days', seen_at = seen_at + interval '1 day'")
  await travel(owner, '24 hours')
  await freshlyProven(product, own)
  expect(await ask(own)).toMatchObject({ status: 200 })
  await travel(owner, '-24 hours')
})

test('without a fresh code nothing is taken away', async () => {
  expect(problemOf(await ask(await signedIn(product, person('hung').socialInsuranceNo))).code).toBe('STEP_UP_REQUIRED')
})

test('of a child stands nothing in the copy but that one looks after it', async () => {
  const dossier = await aChildDossier(product, person('lien'))
  await approvedChild(product, dossier)
  await devicesAreOld(product, 'lien')
  await freshlyProven(product, dossier.parent)
  const { copy, text, files } = contentOf(await ask(dossier.parent))
  expect(copy.data.guardianship).toMatchObject([{ role: 'guardian', relation: 'mother', until: null }])
  expect(copy.data.dossiers).toMatchObject([{ no: dossier.no, forChild: true, declared: null, photos: [] }])
  const { fullName, socialInsuranceNo } = dossier.kid
  for (const other of [fullName, socialInsuranceNo]) expect(text('du-lieu.json')).not.toContain(other)
  expect(Object.keys(files).filter(name => name.startsWith('photos/'))).toEqual([])
})

test('passkeys, when it was locked, and closings that were taken back stand in it', async () => {
  const own = await ready('nam')
  const { socialInsuranceNo } = person('nam')
  await aPasskeyOfPerson(product.database, socialInsuranceNo)
  await own.post('/api/v1/me/closing')
  await own.delete('/api/v1/me/closing')
  await owner.query(
    `insert into audit_entry (actor_kind, action, subject_kind, subject_id, reason, request_id)
     select 'staff', 'accounts.lock', 'account', a.id, 'lock_asked', 'test' from account a join participant p on p.id = a.participant_id
     where p.social_insurance_no = $1`,
    [socialInsuranceNo],
  )
  const { copy, files } = contentOf(await ask(own))
  expect(copy.data.account).toMatchObject({
    state: 'active',
    passkeys: [{ name: 'Điện thoại', usedAt: null }],
    locks: [{ action: 'lock', why: 'lock_asked' }],
  })
  expect(copy.data.closings).toMatchObject([{ state: 'cancelled', settledBy: 'owner' }])
  const pdf = await textOf(files['du-lieu.pdf'] ?? new Uint8Array())
  for (const words of ['Khóa: chủ tài khoản yêu cầu', 'Đã giữ lại tài khoản']) expect(pdf).toContain(words)
})

test('a change that was asked for stands in it with both values, its file and what was told about it', async () => {
  const { own, phone, no } = await aSentChange(product, person('hung'))
  await freshlyProven(product, own)
  const { data } = contentOf(await ask(own)).copy
  expect(data.changes).toMatchObject([{ state: 'submitted', file: { no, state: 'submitted' } }])
  expect(data.changes[0]?.items).toContainEqual({ item: 'phone', from: person('hung').phone, to: phone })
  expect(data.messages.map(({ about }) => about)).toContain('change_received')
  await changeRows(
    owner,
    'change_request',
    `asked_sealed = null, before_sealed = null, ended_at = app_now(), outcome = 'withdrawn'`,
    'case_file_id = (select id from review_case_file where no = $1)',
    [no],
  )
  await freshlyProven(product, own)
  expect(contentOf(await ask(own)).copy.data.changes).toMatchObject([{ state: 'withdrawn', items: [], file: { no } }])
  expect((await own.get('/api/v1/me/data')).status).toBe(200)
})

test('a change of the person stands in it in words, with its photos', async () => {
  const { own, no } = await aSentPersonalChange(product, person('huong'), { sex: 'male', birthDate: '1981-12-13' })
  await freshlyProven(product, own)
  const { copy, files } = contentOf(await ask(own))
  const [change] = copy.data.changes
  expect(change).toMatchObject({ state: 'submitted', file: { no } })
  expect(change?.items.filter(({ to }) => to !== null)).toEqual([
    { item: 'birthDate', from: '1981-12-12', to: '1981-12-13' },
    { item: 'sex', from: 'female', to: 'male' },
  ])
  expect(change?.photos.toSorted()).toEqual(['id_back', 'id_front', 'portrait'].map(kind => `photos/change-1/${kind}.jpg`))
  for (const name of change?.photos ?? []) expect(files[name]?.slice(0, 2)).toEqual(new Uint8Array([0xff, 0xd8]))
  const pdf = await textOf(files['du-lieu.pdf'] ?? new Uint8Array())
  for (const words of ['12/12/1981', '13/12/1981', 'Giữ nguyên', 'Nam']) expect(pdf).toContain(words)
  for (const raw of ['1981-12-13', 'female', 'male']) expect(pdf).not.toContain(raw)
})

test('what was told about a dossier for a child, and about one that opened the account before it was closed, stands in it', async () => {
  const dossier = await aChildDossier(product, person('huong'))
  await devicesAreOld(product, 'huong')
  await freshlyProven(product, dossier.parent)
  const told = contentOf(await ask(dossier.parent)).copy.data.messages.map(({ about }) => about)
  expect(told).toContain('registration_received')
  const earlier = await approved(product)
  await changeRows(
    owner,
    'registration',
    `former_account_id = (select a.id from account a join participant p on p.id = a.participant_id where p.social_insurance_no = $1), account_id = null`,
    'case_file_id = (select id from review_case_file where no = $2)',
    [person('huong').socialInsuranceNo, earlier.no],
  )
  expect(contentOf(await ask(dossier.parent)).copy.data.messages.map(({ about }) => about)).toContain('registration_approved')
})

test('who has looked is told as on the page: office, what and why, and nothing that was no look', async () => {
  const own = await ready('thao')
  const personId = await idOf(product, 'thao')
  const entry = (action: string, purpose: string | null, reason: string | null = null) =>
    owner.query(
      `insert into audit_entry (actor_kind, actor_id, agency_code, action, subject_kind, subject_id, person_id, purpose, reason, request_id)
       select 'staff', s.id, s.agency_code, $2, 'review_case_file', gen_random_uuid(), $1, $3, $4, 'test' from staff s where login_name = 'dung'`,
      [personId, action, purpose, reason],
    )
  await entry('review.see_photo', 'look_up', 'complaint')
  await entry('access.trail_read', 'audit')
  await entry('review.approve', null)
  const { copy, files } = contentOf(await ask(own))
  const by = 'BHXH cơ sở Nhiêu Lộc'
  expect(copy.data.readings).toMatchObject([
    { by, seen: 'trail', purpose: 'audit', reason: null },
    { by, seen: 'photo', purpose: 'look_up', reason: 'complaint' },
  ])
  const pdf = (await textOf(files['du-lieu.pdf'] ?? new Uint8Array())).replaceAll(/\s+/gu, ' ')
  for (const words of ['xem ảnh giấy tờ', 'Kiểm tra ai đã xem dữ liệu', 'Giải quyết khiếu nại']) expect(pdf).toContain(words)
})

test('a sign-in that never got further than the password is no session', async () => {
  const own = await ready('quang')
  expect(await signIn(product.browser(), person('quang').socialInsuranceNo)).toMatchObject({ body: { scope: 'proving' } })
  const { sessions } = contentOf(await ask(own)).copy.data.account
  const { rows } = await owner.query<{ n: number }>(
    `select count(*)::int as n from account_session s join account a on a.id = s.account_id join participant p on p.id = a.participant_id
     where p.social_insurance_no = $1 and s.scope <> 'proving'`,
    [person('quang').socialInsuranceNo],
  )
  expect(sessions).toHaveLength(rows[0]?.n ?? 0)
})

test('transcripts that were issued stand in the copy with what was chosen and how often they were checked, without their codes', async () => {
  const own = await ready('mai')
  const issued = await aTranscript(own, { purpose: 'visa', recipient: 'Đại sứ quán Vidu' })
  await verdictOf(product.browser(), issued.code ?? '')
  const { files, copy, text } = contentOf(await ask(own))
  expect(copy.data.transcripts).toMatchObject([
    { number: issued.number, state: 'valid', purpose: 'visa', recipient: 'Đại sứ quán Vidu', checks: 1, checkedAt: expect.any(String) },
  ])
  expect(text('du-lieu.json')).not.toContain(issued.code)
  const pdf = (await textOf(files['du-lieu.pdf'] ?? new Uint8Array())).replace(/\s+/gu, ' ')
  for (const words of ['Bản xác nhận quá trình đóng đã tạo', 'Đại sứ quán Vidu', 'Thị thực, du học', 'Còn hiệu lực'])
    expect(pdf).toContain(words)
})
