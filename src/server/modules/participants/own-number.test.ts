import type pg from 'pg'
import { expect, test } from 'vitest'
import { OwnNumberAnswer } from '#contract/own-number.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { formatSocialInsuranceNo } from '#domain/participants/identifiers.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { aProvenEmail } from '#test/builders/contact.ts'
import { askByName, askByPersonalId } from '#test/builders/own-number.ts'
import { aPerson, person, type Person } from '#test/builders/people.ts'
import { changeRows, correctParticipants } from '#test/builders/traced.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { proofFor } from '#test/support/proof.ts'
import { aProduct, type Answer, type Browser } from '#test/support/product.ts'
import { correctParticipant } from './correct.ts'

const product = await aProduct()
const quiet = await aProduct({ worker: false })
const strict = await aProduct({ limits: true, worker: false })
const { owner } = product.database
const guest = product.browser()
const NOBODY = '079599999999'

const written = (no: string) => formatSocialInsuranceNo(no)
const nameOf = ({ fullName, birthDate, provinceCode }: Person) => ({ fullName, birth: birthDate, provinceCode })
const idOf = async (no: string) => {
  const { rows } = await owner.query<{ id: Uuid }>('select id from participant where social_insurance_no = $1', [no])
  if (!rows[0]) throw new Error(`nobody has ${no}`)
  return rows[0].id
}
/** Puts a contact into the registry, as an approved change does. */
const onFile = async (no: string, contact: { readonly phone?: string; readonly email?: string }) => {
  const id = await idOf(no)
  await transact(product.database.platform, { traceId: 'test', guard: asSystem }, ctx => correctParticipant(ctx, id, contact))
}

/** Waits until every question so far has been looked at. */
const lookedAt = () =>
  expect
    .poll(async () => (await owner.query(`select 1 from graphile_worker.jobs where task_identifier = 'tell_own_number'`)).rowCount, {
      timeout: 20_000,
    })
    .toBe(0)
const told = async (ask: () => Promise<Answer>) => {
  const messages = async () =>
    (
      await owner.query<{ id: string; no: string; channel: string }>(
        `select m.id, p.social_insurance_no as no, m.channel from notification_message m join participant p on p.id = m.subject_id where m.template = 'own_number'`,
      )
    ).rows
  const before = new Set((await messages()).map(({ id }) => id))
  expect(await ask()).toMatchObject({ status: 202, body: { minutes: 15 } })
  await lookedAt()
  return (await messages()).filter(({ id }) => !before.has(id)).map(({ no, channel }) => `${no} ${channel}`)
}

test('who asks by the identity number gets the own number at the contact on file, and nothing on the screen', async () => {
  const mai = person('mai')
  const answer = await askByPersonalId(guest, mai.personalId)
  expect(bodyOf(answer, OwnNumberAnswer)).toEqual({ minutes: 15 })
  const [message] = await product.inbox(mai.phone ?? '')
  expect(message?.channel).toBe('sms')
  expect(message?.body).toContain(`Mã số BHXH của bạn: ${written(mai.socialInsuranceNo)}`)
  expect(message?.body).toContain('Nếu không phải bạn, không cần làm gì')
  expect(message?.body).not.toContain(mai.fullName)
})

test('the message is sealed, wiped once it is handed over, and counted in the trail; with an account it stays in the inbox', async () => {
  const { rows } = await owner.query<{ values: Buffer | null; noticed: number; traced: number; asked: number }>(
    `select m.values_sealed as values, (select count(*)::int from notification_notice n where n.id = m.id and n.participant_id = m.subject_id) as noticed,
       (select count(*)::int from audit_entry where action = 'participants.tell_own_number' and subject_id = m.subject_id) as traced,
       (select count(*)::int from audit_entry where action = 'participants.ask_own_number') as asked
     from notification_message m join participant p on p.id = m.subject_id where m.template = 'own_number' and p.social_insurance_no = $1`,
    [person('mai').socialInsuranceNo],
  )
  expect(rows).toEqual([{ values: null, noticed: 1, traced: 1, asked: 1 }])
})

test('between answer and job the question lies sealed', async () => {
  const { personalId } = aPerson()
  await askByPersonalId(quiet.browser(), personalId)
  const { rows } = await quiet.database.owner.query<{ payload: object }>(
    `select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'tell_own_number'`,
  )
  expect(rows).toHaveLength(1)
  expect(Object.keys(rows[0]?.payload ?? {}).toSorted()).toEqual(['id', 'sealed'])
  expect(JSON.stringify(rows)).not.toContain(personalId)
})

test('a name without diacritics and in small letters, with birth date and province, finds the person too', async () => {
  const binh = person('binh')
  expect(await told(() => askByName(guest, { ...nameOf(binh), fullName: '  tran  VAN binh ' }))).toEqual([`${binh.socialInsuranceNo} sms`])
})

test('another date or another province is another person', async () => {
  const quang = person('quang')
  expect(await told(() => askByName(guest, { ...nameOf(quang), birth: '1990-01-02' }))).toEqual([])
  expect(await told(() => askByName(guest, { ...nameOf(quang), birth: quang.birthDate.slice(0, 4) }))).toEqual([])
  expect(await told(() => askByName(guest, { ...nameOf(quang), provinceCode: '92' }))).toEqual([])
})

test('a book that knows the year alone is found by the year and by a day of it; without any contact nobody is told', async () => {
  const anh = { fullName: 'Bùi Thị Ngọc Ánh', birth: '1969', provinceCode: '79' }
  expect(await told(() => askByName(guest, anh))).toEqual([])
  await onFile('0000160087', { email: 'anh@vidu.example' })
  expect(await told(() => askByName(guest, { ...anh, birth: '1969-08-20' }))).toEqual(['0000160087 email'])
  expect((await product.inbox('anh@vidu.example'))[0]?.body).toContain(written('0000160087'))
})

test('with an account the number goes to the contact that a code has proven, not to that of the registry', async () => {
  const { socialInsuranceNo, personalId, phone } = person('thao')
  await onFile(socialInsuranceNo, { phone: '0500777123' })
  expect(await told(() => askByPersonalId(guest, personalId))).toEqual([`${socialInsuranceNo} sms`])
  expect((await product.inbox(phone ?? '', 1))[0]?.body).toContain(written(socialInsuranceNo))
  expect(await product.inbox('0500777123', 0)).toEqual([])
})

test('of two namesakes each gets the own number; of four nobody is written to', async () => {
  const [first, ...others] = [aPerson(), aPerson(), aPerson(), aPerson()].map(({ socialInsuranceNo }) => socialInsuranceNo)
  const named = { fullName: 'Trần Thị Trùng Tên', birth: '1977-03-09', provinceCode: '48' }
  const set = `full_name = $2, birth_date = $3, birth_precision = 'day', province_code = $4`
  const become = (nos: readonly (string | undefined)[]) =>
    correctParticipants(owner, set, 'social_insurance_no = any($1)', [nos, named.fullName, named.birth, named.provinceCode])
  await become([first, others[0]])
  expect((await told(() => askByName(guest, named))).toSorted()).toEqual([`${first} sms`, `${others[0]} sms`].toSorted())
  await travel(owner, '25 hours')
  await become(others)
  expect(await told(() => askByName(guest, named))).toEqual([])
})

test('one person gets one message a day and three a week, whoever asks, and whoever asks sees nothing of it', async () => {
  const lien = person('lien')
  const askers = [() => askByPersonalId(product.browser(), lien.personalId), () => askByName(product.browser(), nameOf(lien))]
  const counts: number[] = []
  for (let day = 0; day < 8; day++) {
    const all = await Promise.all(askers.map(ask => ask()))
    expect(all.map(({ status, bytes }) => `${status} ${bytes.toString()}`)).toEqual(['202 {"minutes":15}', '202 {"minutes":15}'])
    await lookedAt()
    counts.push((await product.inbox(lien.phone ?? '', 0)).filter(({ body }) => body.includes(written(lien.socialInsuranceNo))).length)
    await travel(owner, '24 hours 1 minute')
  }
  expect(counts.slice(0, 7)).toEqual([1, 2, 3, 3, 3, 3, 3])
  expect(counts[7]).toBe(4)
})

test('a locked account and a death on file get nothing; a closed account leaves the contact of the registry', async () => {
  const [locked, dead, closed] = [person('nam'), aPerson(), person('tu')]
  await changeRows(owner, 'account', `state = 'locked', locked_by = 'sms'`, 'participant_id = $1', [await idOf(locked.socialInsuranceNo)])
  await correctParticipants(owner, `died_on = '2026-01-01'`, 'social_insurance_no = $1', [dead.socialInsuranceNo])
  await changeRows(owner, 'account', `state = 'closed'`, 'participant_id = $1', [await idOf(closed.socialInsuranceNo)])
  for (const { personalId } of [locked, dead]) expect(await told(() => askByPersonalId(guest, personalId))).toEqual([])
  expect(await told(() => askByName(guest, nameOf(dead)))).toEqual([])
  expect(await told(() => askByPersonalId(guest, closed.personalId))).toEqual([`${closed.socialInsuranceNo} sms`])
})

test('the answer takes the same statements and has the same bytes, whatever the case', async () => {
  const { platform, owner: other } = quiet.database
  const no = (key: string) => person(key).socialInsuranceNo
  const own = async (key: string) =>
    (await other.query<{ id: string }>('select id from participant where social_insurance_no = $1', [no(key)])).rows[0]?.id
  await changeRows(other, 'account', `state = 'closed'`, 'participant_id = $1', [await own('tu')])
  await changeRows(other, 'account', `state = 'locked', locked_by = 'sms'`, 'participant_id = $1', [await own('nam')])
  await correctParticipants(
    other,
    `full_name = 'Võ Trùng', birth_date = '1980-02-03', province_code = '79'`,
    'social_insurance_no = any($1)',
    [[no('mai'), no('binh')]],
  )
  const asks = [
    () => askByPersonalId(quiet.browser(), person('quang').personalId),
    () => askByPersonalId(quiet.browser(), person('quang').personalId),
    () => askByPersonalId(quiet.browser(), NOBODY),
    () => askByPersonalId(quiet.browser(), person('tu').personalId),
    () => askByPersonalId(quiet.browser(), person('nam').personalId),
    () => askByName(quiet.browser(), { fullName: 'Võ Trùng', birth: '1980-02-03', provinceCode: '79' }),
    () => askByName(quiet.browser(), { fullName: 'Bùi Thị Ngọc Ánh', birth: '1969', provinceCode: '79' }),
    () => askByName(quiet.browser(), { fullName: 'Không Có Ai', birth: '1980-02-03', provinceCode: '01' }),
  ]
  const all: Awaited<ReturnType<typeof watched>>[] = []
  for (const ask of asks) all.push(await watched(platform.pool, ask))
  expect(all[0]).toMatchObject({ status: 202, text: '{"minutes":15}' })
  expect(all[0]?.statements.length).toBeGreaterThan(5)
  expect(all).toEqual(all.map(() => all[0]))
})

/** What an answer sends, and which statements it asks of the database on its way. */
async function watched(pool: pg.Pool, ask: () => Promise<Answer>) {
  const statements: string[] = []
  const watch = (client: pg.PoolClient & { isWatched?: true }) => {
    if (client.isWatched) return
    client.isWatched = true
    const query = client.query.bind(client) as (...all: readonly unknown[]) => unknown
    const noted = (...all: readonly unknown[]): unknown => {
      const [sent] = all
      noting?.(typeof sent === 'string' ? sent : String((sent as { readonly text?: string }).text))
      return query(...all)
    }
    client.query = noted as typeof client.query
  }
  pool.on('acquire', watch)
  noting = statement => void statements.push(statement)
  const { status, bytes, headers } = await ask()
  noting = undefined
  pool.off('acquire', watch)
  const { date: _date, 'x-request-id': _trace, 'set-cookie': _cookie, ...rest } = headers
  return { statements, status, text: bytes.toString(), headers: rest }
}
let noting: ((statement: string) => void) | undefined

test('nothing is asked without the device’s work, and one piece of work is good for one question', async () => {
  const [path, body] = ['/api/v1/public/own-number/by-personal-id', { personalId: NOBODY }] as const
  expectProblem(await guest.post(path, body), 428, 'PROOF_OF_WORK_NEEDED')
  const proof = await proofFor(guest, 'askNumberByPersonalId')
  expect([(await guest.post(path, body, proof)).status, (await guest.post(path, body, proof)).status]).toEqual([202, 428])
  const name = { fullName: 'Ai', birth: '1980', provinceCode: '79' }
  expectProblem(await guest.post('/api/v1/public/own-number/by-name', name), 428, 'PROOF_OF_WORK_NEEDED')
})

test('every wrong field is told, with what is wrong', async () => {
  expect(wrongFields(await askByPersonalId(guest, '0795'))).toEqual(['personalId PERSONAL_ID_LENGTH'])
  expect(wrongFields(await askByPersonalId(guest, ''))).toEqual(['personalId REQUIRED'])
  expect(wrongFields(await askByName(guest, { fullName: 'Mai 2', birth: '31/02/1986', provinceCode: '' }))).toEqual([
    'fullName NAME_LETTERS',
    'birth BIRTH_DATE_FORM',
    'provinceCode CHOICE',
  ])
})

test('a network asks six times a minute and two hundred times a day, people found or not', async () => {
  const own: Browser = strict.browser()
  const all: number[] = []
  for (let n = 0; n < 7; n++) all.push((await askByPersonalId(own, n % 2 === 0 ? NOBODY : person('mai').personalId)).status)
  expect(all).toEqual([202, 202, 202, 202, 202, 202, 429])
  await travel(strict.database.owner, '2 minutes')
  await strict.database.owner.query(`update platform_rate set hits = 199 where key like 'own-number-of:%'`)
  expect([(await askByPersonalId(own, NOBODY)).status, (await askByPersonalId(own, NOBODY)).status]).toEqual([202, 429])
})

test('all together ask no more in a day than the deployment sends codes by text', async () => {
  const { owner: its } = quiet.database
  await its.query(`update platform_rate set hits = 50000 where key like 'own-numbers:%'`)
  expectProblem(await askByPersonalId(quiet.browser(), NOBODY), 429, 'TOO_MANY_REQUESTS')
})

test('an email proven beside the phone changes nothing: the phone comes first', async () => {
  const huong = person('huong')
  await aProvenEmail(product, huong.socialInsuranceNo, 'huong.moi@vidu.example')
  expect(await told(() => askByPersonalId(guest, huong.personalId))).toEqual([`${huong.socialInsuranceNo} sms`])
})
