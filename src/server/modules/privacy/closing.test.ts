import { expect, test } from 'vitest'
import { NoticePage } from '#contract/inbox.ts'
import { privacy as operations } from '#contract/privacy.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { newId } from '#server/platform/ids.ts'
import { checkInvariants } from '#server/invariants/index.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { transact } from '#server/platform/transact.ts'
import { freshlyProven, secretAt, signedIn, signIn } from '#test/builders/account.ts'
import { aChildDossier, approvedChild } from '#test/builders/children.ts'
import { approveChange, aSentChange, changeTakenBy } from '#test/builders/changes.ts'
import { aConsentOf } from '#test/builders/consent.ts'
import { anOfficer, approvedBy } from '#test/builders/office.ts'
import { person, type Person } from '#test/builders/people.ts'
import { aDossier } from '#test/builders/registration.ts'
import { bodyOf, problemOf } from '#test/support/answer.ts'
import { changeRows, endRows } from '#test/builders/traced.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { endWithAccount as endChange } from '../changes/index.ts'
import { endWithAccount as endDossiers, forgetPapers } from '../registration/index.ts'
import { askClosing } from './closing.ts'
import { privacyJobs } from './jobs.ts'

const product = await aProduct()
const { owner } = product.database
const closeDue = () => privacyJobs(product.product.platform, [endChange({ forget: forgetPapers }), endDossiers]).close_accounts()

const closingOf = async (own: Browser) => bodyOf(await own.get('/api/v1/me/closing'), operations.getClosing.output)
const close = (own: Browser) => own.post('/api/v1/me/closing')
const keepBy = (code: string) => product.browser().post('/api/v1/closing/cancel', { code })

async function closing(key: string): Promise<Browser> {
  const own = await signedIn(product, person(key).socialInsuranceNo)
  await freshlyProven(product, own)
  expect(await close(own)).toMatchObject({ status: 202 })
  return own
}

/** The code of the newest notice at a contact. */
async function keepCodeAt(contact: string, count = 1): Promise<string> {
  const messages = await product.inbox(contact, count)
  return /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}/u.exec(messages.map(({ body }) => body).join('\n'))?.[0] ?? ''
}

const accountOf = async ({ socialInsuranceNo }: Person) => {
  const { rows } = await owner.query<{ state: string; id: string; blank: boolean }>(
    `select a.id, a.state, num_nonnulls(a.password_hash, a.phone_sealed, a.phone_index, a.email_sealed, a.email_index) = 0 as blank
     from account a join participant p on p.id = a.participant_id where p.social_insurance_no = $1`,
    [socialInsuranceNo],
  )
  return rows[0]
}

test('closing waits 72 hours, in which everything works and the owner may keep the account', async () => {
  const own = await closing('mai')
  const waiting = await closingOf(own)
  expect(Date.parse(waiting?.effectiveAt ?? '') - Date.parse(waiting?.askedAt ?? '')).toBe(72 * 3_600_000)
  await freshlyProven(product, own)
  expect((await close(own)).body).toEqual(waiting)
  expect(await own.get('/api/v1/me/home')).toMatchObject({ status: 200 })
  expect(await own.delete('/api/v1/me/closing')).toMatchObject({ status: 200, body: null })
  expect(await closingOf(own)).toBeNull()
  expect((await accountOf(person('mai')))?.state).toBe('active')
})

test.each(['waits at the agency', 'was approved and waits'])('a change of contact that %s ends with the account', async where => {
  const who = person(where.startsWith('was') ? 'huong' : 'hung')
  const { own, no, phone } = await aSentChange(product, who)
  if (where.startsWith('was')) {
    const officer = await anOfficer(product, 'phuc')
    expect(await approveChange(officer, await changeTakenBy(officer, no))).toMatchObject({ status: 200 })
  }
  await freshlyProven(product, own)
  expect(await close(own)).toMatchObject({ status: 202 })
  await travel(owner, '73 hours')
  await closeDue()
  expect((await accountOf(who))?.state).toBe('closed')
  const ended = `select c.outcome, f.state from change_request c join review_case_file f on f.id = c.case_file_id where f.no = $1`
  const [outcome, state] = where.startsWith('was') ? ['cancelled', 'approved'] : ['withdrawn', 'withdrawn']
  expect((await owner.query(ended, [no])).rows).toEqual([{ outcome, state }])
  const toldAt = async (to: string) => (await product.inbox(to, 0)).filter(({ body }) => body.includes('đã dừng')).length
  for (const to of [phone, who.phone ?? '']) await expect.poll(() => toldAt(to)).toBe(1)
})

test('without a fresh code nobody asks for it; nobody else hears of it', async () => {
  const own = await signedIn(product, person('mai').socialInsuranceNo)
  expect(problemOf(await close(own)).code).toBe('STEP_UP_REQUIRED')
  expect(await closingOf(await signedIn(product, person('quang').socialInsuranceNo))).toBeNull()
})

test('every proven contact is told: the text message has the code and no link, the letter has the link', async () => {
  const binh = person('binh')
  const email = binh.email ?? ''
  await changeRows(owner, 'account', 'email_proven_at = app_now()', 'id = $1', [(await accountOf(binh))?.id])
  await closing('binh')
  const [sms] = await product.inbox(binh.phone ?? '', 1)
  expect(sms?.body).toMatch(/sẽ đóng lúc .*\/keep và nhập [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}/u)
  expect(sms?.body).not.toContain('://')
  const [letter] = await product.inbox(email, 1)
  expect(letter?.body).toMatch(/\/keep#[0-9A-Z]{10}\n/u)
})

test('the inbox tells of the closing without what keeps the account, and the outbox forgets that once it is sent', async () => {
  const own = await closing('nam')
  const code = await keepCodeAt(person('nam').phone ?? '')
  const { items } = bodyOf(await own.get('/api/v1/me/notices'), NoticePage)
  expect(items[0]?.words.vi.text).toMatch(/sẽ đóng lúc .* bấm Giữ tài khoản/u)
  expect(JSON.stringify(items)).not.toContain(code)
  const kept = async () =>
    (
      await owner.query<{ left: boolean }>(
        `select m.values_sealed is not null as left from notification_message m join account a on a.id = m.subject_id
         where m.template = 'closing_asked' and a.id = $1 and m.state in ('sent', 'delivered')`,
        [(await accountOf(person('nam')))?.id],
      )
    ).rows
  await expect.poll(kept).toEqual([{ left: false }])
  expect((await own.delete('/api/v1/me/closing')).status).toBe(200)
})

test('the code keeps the account from any browser, once; an opened link does nothing', async () => {
  const binh = person('binh')
  const code = await keepCodeAt(binh.phone ?? '')
  expect(problemOf(await keepBy('0000-0000-00')).code).toBe('CLOSING_OVER')
  expect(problemOf(await keepBy('abc')).fields).toMatchObject([{ field: 'code', code: 'FORM' }])
  const answers = await Promise.all([keepBy(code.toLowerCase()), keepBy(code), keepBy(code.replaceAll('-', ' '))])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 410, 410])
  await travel(owner, '73 hours')
  await closeDue()
  expect((await accountOf(binh))?.state).toBe('active')
})

test('after 72 hours the account is closed: sessions, password, contacts, devices and consents end, and the notice still arrives', async () => {
  const dossier = await aChildDossier(product, person('lien'))
  await approvedChild(product, dossier)
  const { parent, of } = dossier
  await aConsentOf(product, 'lien')
  await freshlyProven(product, parent)
  expect(await close(parent)).toMatchObject({ status: 202 })
  await travel(owner, '71 hours 59 minutes')
  await closeDue()
  expect((await accountOf(of))?.state).toBe('active')
  await travel(owner, '2 minutes')
  await closeDue()
  expect(await accountOf(of)).toMatchObject({ state: 'closed', blank: true })
  expect(problemOf(await parent.get('/api/v1/me/home')).code).toBe('SESSION_CLOSED')
  expect(problemOf(await signIn(product.browser(), of.socialInsuranceNo)).code).toBe('SIGN_IN_FAILED')
  const { rows } = await owner.query(
    `select (select count(*)::int from account_session s where s.account_id = a.id and s.ended_at is null) as sessions,
       (select count(*)::int from account_device d where d.account_id = a.id and d.ended_at is null) as devices,
       (select count(*)::int from privacy_consent c where c.participant_id = p.id and c.withdrawn_at is null) as consents,
       (select count(*)::int from guardian_link g where g.guardian_id = p.id and g.ended_at is null) as children
     from account a join participant p on p.id = a.participant_id where p.social_insurance_no = $1`,
    [of.socialInsuranceNo],
  )
  expect(rows).toEqual([{ sessions: 0, devices: 0, consents: 0, children: 0 }])
  await expect.poll(async () => (await product.inbox(of.phone ?? '', 0)).some(({ body }) => body.includes('đã đóng lúc'))).toBe(true)
})

test('a dossier for a child that is under way is withdrawn with the account of its parent, who is told', async () => {
  const { parent, of, no } = await aChildDossier(product, person('nam'))
  await freshlyProven(product, parent)
  expect(await close(parent)).toMatchObject({ status: 202 })
  await travel(owner, '73 hours')
  await closeDue()
  expect((await accountOf(of))?.state).toBe('closed')
  expect((await owner.query('select state from review_case_file where no = $1', [no])).rows).toEqual([{ state: 'withdrawn' }])
  const isTold = async () => (await product.inbox(of.phone ?? '', 0)).some(({ body }) => body.includes(no) && body.includes('rút'))
  await expect.poll(isTold).toBe(true)
})

test('no child stays open to a closed account, also one for which no consent is on record', async () => {
  const dossier = await aChildDossier(product, person('yen'))
  await approvedChild(product, dossier)
  const own = 'participant_id = (select id from participant where social_insurance_no = $1)'
  await endRows(owner, 'privacy_consent', own, [dossier.of.socialInsuranceNo])
  await freshlyProven(product, dossier.parent)
  expect(await close(dossier.parent)).toMatchObject({ status: 202 })
  await travel(owner, '73 hours')
  await closeDue()
  const { rows } = await owner.query(
    `select g.end_reason from guardian_link g join participant p on p.id = g.guardian_id where p.social_insurance_no = $1`,
    [dossier.of.socialInsuranceNo],
  )
  expect(rows).toEqual([{ end_reason: 'by_guardian' }])
})

test('an account that cannot be closed keeps no later one open, and the failure is told', async () => {
  await closing('sau')
  await closing('tu')
  await travel(owner, '73 hours')
  const first = (await accountOf(person('sau')))?.id
  const failing = async (_: unknown, { accountId }: { readonly accountId: Uuid }) => {
    if (accountId === first) throw new Error('not today')
  }
  await expect(privacyJobs(product.product.platform, [failing]).close_accounts()).rejects.toThrow(AggregateError)
  expect([(await accountOf(person('sau')))?.state, (await accountOf(person('tu')))?.state]).toEqual(['active', 'closed'])
  await closeDue()
  expect((await accountOf(person('sau')))?.state).toBe('closed')
})

test('who has closed the account comes back by registering, into the same account, and nothing of before opens it', async () => {
  const lien = person('lien')
  const before = await accountOf(lien)
  const dossier = await aDossier(product, { of: lien })
  await approvedBy(await anOfficer(product), dossier)
  expect(await accountOf(lien)).toMatchObject({ id: before?.id, state: 'active', blank: false })
  const again = product.browser()
  const secret = await secretAt(product, dossier.declaration.phone)
  expect(await signIn(again, lien.socialInsuranceNo, secret)).toMatchObject({
    status: 201,
    body: { scope: 'set_password', reason: 'first' },
  })
})

test('who comes back a second time leaves the earlier dossier without a way in', async () => {
  const lien = person('lien')
  const { id } = (await accountOf(lien)) ?? {}
  const { rows: owners } = await owner.query<{ participantId: Uuid }>(
    'select participant_id as "participantId" from account where id = $1',
    [id],
  )
  const actor = {
    kind: 'participant',
    accountId: id as Uuid,
    participantId: owners[0]?.participantId ?? newId(),
    sessionId: newId(),
    scope: 'full',
  } as const
  await transact(product.product.platform, { traceId: 'test', guard: async () => actor }, ctx => askClosing(ctx, product.origin))
  await travel(owner, '73 hours')
  await closeDue()
  expect((await accountOf(lien))?.state).toBe('closed')
  const dossier = await aDossier(product, { of: lien })
  await approvedBy(await anOfficer(product), dossier)
  const { rows } = await owner.query(
    'select f.no from registration r join review_case_file f on f.id = r.case_file_id where r.account_id = $1',
    [id],
  )
  expect(rows).toEqual([{ no: dossier.no }])
})

test('closing and keeping at the same moment: one of them wins, and the account is as it says', async () => {
  for (let round = 0; round < 10; round++) {
    const own = await closing('thao')
    const due = `asked_at = app_now() - interval '73 hours', effective_at = app_now() - interval '1 second'`
    await changeRows(owner, 'privacy_closing', due, `state = 'waiting'`)
    await Promise.all([own.delete('/api/v1/me/closing'), closeDue()])
    const { rows } = await owner.query<{ state: string }>(
      `select c.state from privacy_closing c join account a on a.id = c.account_id join participant p on p.id = a.participant_id
       where p.social_insurance_no = $1 order by c.settled_at desc limit 1`,
      [person('thao').socialInsuranceNo],
    )
    const state = (await accountOf(person('thao')))?.state
    expect(rows[0]?.state).toBe(state === 'closed' ? 'done' : 'cancelled')
    if (state === 'closed') return
  }
})

test('after all this every invariant holds', async () => {
  const broken = (await checkInvariants(handleOf(owner))).filter(each => each.broken > 0)
  expect(broken).toEqual([])
})
