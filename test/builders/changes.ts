import { expect } from 'vitest'
import * as z from 'zod/mini'
import { Change } from '#contract/changes.ts'
import { CaseFile, CaseRow } from '#contract/review.ts'
import type { AskedChange } from '#domain/changes/change.ts'
import { NOTHING_PERSONAL, type AskedPersonal } from '#domain/changes/personal.ts'
import { CHANGE_CHECKLIST, PERSON_CHECKLIST } from '#domain/review/checklist.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { hashToken } from '#server/modules/accounts/index.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { Answer, Browser, TestProduct } from '#test/support/product.ts'
import { freshlyProven, signedIn, type Known } from './account.ts'
import { aPhone, type Person } from './people.ts'
import { addPhotos, codeAt } from './registration.ts'

export const CHANGE = '/api/v1/me/change'
export const NOTHING: AskedChange = { phone: '', email: '', provinceCode: '', communeCode: '', street: '' }
/** In the commune Nhiêu Lộc, which 07911 serves. */
export const AN_ADDRESS = { provinceCode: '79', communeCode: '27142', street: '5 đường Mới' }

/** The person has used this browser for long and has just given a code: a change may be asked for. */
export async function settled(test: Pick<Known, 'database'>, own: Browser): Promise<Browser> {
  await test.database.owner.query(
    `update account_device d set first_at = app_now() - interval '2 days' from account_session s
     where s.token_hash = $1 and d.account_id = s.account_id and d.device_id = s.device_id`,
    [hashToken(own.cookies.get('s') ?? '')],
  )
  await freshlyProven(test, own)
  return own
}

export const ask = (own: Browser, asked: Partial<AskedChange>): Promise<Answer> => own.post(CHANGE, { ...NOTHING, ...asked })

/** Where somebody asks: the product of a test, or a program of its own. */
type Place = Known & Pick<TestProduct, 'inbox'>

/** Somebody signed in who asks for a new phone, and has not typed its code yet. */
export async function aChange(test: Place, { socialInsuranceNo }: Pick<Person, 'socialInsuranceNo'>, phone = aPhone()) {
  const own = await settled(test, await signedIn(test, socialInsuranceNo))
  const change = bodyOf(await ask(own, { phone }), Change)
  return { own, phone, change }
}

/** The same with the code typed: it is at the agency. */
export async function aSentChange(test: Place, person: Pick<Person, 'socialInsuranceNo'>, phone = aPhone()) {
  const { own } = await aChange(test, person, phone)
  const change = bodyOf(await own.post(`${CHANGE}/confirm`, { code: await codeAt(test, phone) }), Change)
  const no = change.file?.no
  if (no === undefined) throw new Error('a change that was proven has no number')
  return { own, phone, change, no }
}

const page = z.strictObject({ items: z.array(CaseRow), next: z.nullable(z.string()), previous: z.nullable(z.string()) })

/** The file of a change in the hand of an officer. */
export async function changeTakenBy(officer: Browser, no: string): Promise<CaseFile> {
  const [row] = bodyOf(await officer.post('/api/v1/agency/case-files/search', { q: no }), page).items
  if (!row) throw new Error('the officer does not find the change')
  const { version } = bodyOf(await officer.get(`/api/v1/agency/case-files/${row.id}`), CaseFile)
  return bodyOf(await officer.post(`/api/v1/agency/case-files/${row.id}/take`, { version }), CaseFile)
}

export const approveChange = (officer: Browser, { id, version }: Pick<CaseFile, 'id' | 'version'>): Promise<Answer> =>
  officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist: CHANGE_CHECKLIST })

/** A change of phone that an officer has approved: it waits. */
export async function aHeldChange(test: Place, officer: Browser, person: Pick<Person, 'socialInsuranceNo'>, phone = aPhone()) {
  const sent = await aSentChange(test, person, phone)
  const file = bodyOf(await approveChange(officer, await changeTakenBy(officer, sent.no)), CaseFile)
  expect(file.state).toBe('approved')
  return { ...sent, file }
}

/** Gives an account a proven email, as if it had been there since its registration. */
export async function hasEmail(
  { product, database }: TestProduct,
  { socialInsuranceNo }: Pick<Person, 'socialInsuranceNo'>,
  email: string,
) {
  const { rows } = await database.owner.query<{ id: Uuid; person: Uuid }>(
    'select a.id, p.id as person from account a join participant p on p.id = a.participant_id where p.social_insurance_no = $1',
    [socialInsuranceNo],
  )
  const { id, person } = rows[0] ?? { id: '' as Uuid, person: '' as Uuid }
  const sealed = await transact(product.platform, { traceId: 'test', guard: asSystem }, async ({ tx, vault }) =>
    (await vault.keyOf(tx, person)).seal('account.email', id, email),
  )
  await database.owner.query(
    `with changed as (update account set email_sealed = $2, email_index = $3, email_proven_at = app_now(), version = version + 1 where id = $1 returning id, version)
     insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
     select 'system', 'test.change', 'account', id, version, 'test' from changed`,
    [id, sealed, database.platform.vault.index('email', email)],
  )
}

export const PERSONAL_CHANGE = '/api/v1/me/personal-change'

export const askPersonal = (own: Browser, asked: Partial<AskedPersonal>): Promise<Answer> =>
  own.post(PERSONAL_CHANGE, { ...NOTHING_PERSONAL, ...asked })

/** The same browser, saying in each request which registration or papers it is about. */
export const about = (browser: Browser, registrationId: string): Browser => {
  const send: Browser['send'] = (method, path, options = {}) =>
    browser.send(method, path, { ...options, headers: { ...options.headers, 'x-registration': registrationId } })
  const json = (body: unknown) => ({ payload: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
  return {
    ...browser,
    send,
    get: path => send('GET', path),
    post: (path, body = {}) => send('POST', path, json(body)),
    put: (path, body) => send('PUT', path, json(body)),
    delete: path => send('DELETE', path),
  }
}

/** Somebody signed in who has begun to change something about the person; the photos are still to come. */
export async function aPersonalChange(
  test: TestProduct,
  { socialInsuranceNo }: Pick<Person, 'socialInsuranceNo'>,
  asked: Partial<AskedPersonal>,
) {
  const own = await settled(test, await signedIn(test, socialInsuranceNo))
  const change = bodyOf(await askPersonal(own, asked), Change)
  if (!change.papers) throw new Error('a change of the person was begun without a folder for its papers')
  return { own, change, papers: about(own, change.papers.registrationId) }
}

/** The same with its photos, at the agency. */
export async function aSentPersonalChange(test: TestProduct, person: Pick<Person, 'socialInsuranceNo'>, asked: Partial<AskedPersonal>) {
  const { own, papers } = await aPersonalChange(test, person, asked)
  await addPhotos(papers)
  const change = bodyOf(await own.post(`${PERSONAL_CHANGE}/send`), Change)
  const no = change.file?.no
  if (no === undefined) throw new Error('a change that was sent has no number')
  return { own, change, no }
}

export const approvePersonalChange = (officer: Browser, { id, version }: Pick<CaseFile, 'id' | 'version'>): Promise<Answer> =>
  officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist: PERSON_CHECKLIST })
