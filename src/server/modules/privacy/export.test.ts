import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { PersonalCopy } from '#contract/export.ts'
import { freshlyProven, signedIn } from '#test/builders/account.ts'
import { aConsentOf } from '#test/builders/consent.ts'
import { aChildDossier, approvedChild } from '#test/builders/children.ts'
import { person } from '#test/builders/people.ts'
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
