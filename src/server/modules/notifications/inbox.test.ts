import { expect, test } from 'vitest'
import { NoticePage } from '#contract/inbox.ts'
import { Tracking } from '#contract/registration-tracking.ts'
import { signedIn } from '#test/builders/account.ts'
import { aChildDossier, approvedChild } from '#test/builders/children.ts'
import { aNoticeOf, inboxOf, unreadOf } from '#test/builders/inbox.ts'
import { anOfficer, approvedBy, returnedBy, takenBy } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { aDossier, anApplicant, codeAfter, confirm, handIn } from '#test/builders/registration.ts'
import { bodyOf, problemOf } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct } from '#test/support/product.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { sweepNotices } from './inbox.ts'

const product = await aProduct()
const { owner } = product.database
const lanOf = (key: string) => signedIn(product, person(key).socialInsuranceNo)

test('a notice of the account is in the inbox in both languages, as it was told, and is read once it was opened', async () => {
  const id = await aNoticeOf(product, 'binh')
  const own = await lanOf('binh')
  const { items } = await inboxOf(own)
  expect(items[0]).toMatchObject({ id, about: 'password', caseNo: null, isRead: false })
  expect(items[0]?.words.vi.title).toBe('Mật khẩu của bạn đã đổi')
  expect(items[0]?.words.vi.text).toMatch(/^Mật khẩu BHXH số của bạn đã đổi lúc \d\d:\d\d, /u)
  expect(items[0]?.words.en.text).toMatch(/password/iu)
  const before = await unreadOf(own)
  expect(await own.post(`/api/v1/me/notices/${id}/read`)).toMatchObject({ status: 204 })
  expect((await inboxOf(own)).items[0]?.isRead).toBe(true)
  expect(await unreadOf(own)).toBe(before - 1)
})

test('what was told before the account existed is there after the approval, also of an earlier dossier that was refused', async () => {
  const first = await aDossier(product)
  const officer = await anOfficer(product)
  const { id, version } = await takenBy(officer, first)
  await officer.post(`/api/v1/agency/case-files/${id}/reject`, { version, reasons: ['duplicate'], note: '' })
  await owner.query(`update otp_code set created_at = created_at - interval '2 minutes'`)
  const again = await anApplicant(product)
  const { code } = await codeAfter(product, first.declaration.phone, () => handIn(again, first.declaration))
  await approvedBy(officer, bodyOf(await confirm(again, code), Tracking))
  const { rows } = await owner.query<{ template: string }>(
    `select n.template from notification_notice n join participant p on p.id = n.participant_id where p.social_insurance_no = $1 order by n.id`,
    [first.person.socialInsuranceNo],
  )
  expect(rows.map(({ template }) => template)).toEqual([
    'registration_received',
    'registration_rejected',
    'registration_received',
    'registration_approved',
  ])
})

test('a stranger who declared the same number from another phone leaves nothing in the inbox of its owner', async () => {
  const stranger = await aDossier(product)
  const officer = await anOfficer(product)
  const { id, version } = await takenBy(officer, stranger)
  await officer.post(`/api/v1/agency/case-files/${id}/reject`, { version, reasons: ['not_the_person'], note: '' })
  const right = await aDossier(product, { of: stranger.person, phone: '0500987123' })
  await approvedBy(officer, right)
  const { rows } = await owner.query<{ subject_id: string }>(
    `select distinct n.subject_id from notification_notice n join participant p on p.id = n.participant_id where p.social_insurance_no = $1`,
    [right.person.socialInsuranceNo],
  )
  expect(rows.map(row => row.subject_id)).not.toContain(id)
  expect(rows).toHaveLength(1)
})

test("a parent finds the notices of the child's dossier in the own inbox at once, with its number", async () => {
  const dossier = await aChildDossier(product)
  await approvedChild(product, dossier)
  const { items } = await inboxOf(dossier.parent)
  expect(items.slice(0, 2).map(({ about, caseNo }) => ({ about, caseNo }))).toEqual([
    { about: 'family', caseNo: dossier.no },
    { about: 'dossier', caseNo: dossier.no },
  ])
})

test('no code and no password is ever in an inbox, and no value stands there in the open', async () => {
  const dossier = await aDossier(product)
  const officer = await anOfficer(product)
  await approvedBy(officer, dossier)
  const { rows } = await owner.query<{ template: string }>('select distinct template from notification_notice')
  expect(rows.map(({ template }) => template)).not.toContain('otp')
  expect(rows.map(({ template }) => template)).not.toContain('activation_password')
  const open = await owner.query(`select 1 from notification_notice where position($1::bytea in values_sealed) > 0`, [
    Buffer.from(dossier.no),
  ])
  expect(open.rowCount).toBe(0)
})

test('a notice of somebody else is not there: neither to read nor to mark', async () => {
  const id = await aNoticeOf(product, 'quang')
  const other = await lanOf('mai')
  expect((await inboxOf(other)).items.map(item => item.id)).not.toContain(id)
  expect(problemOf(await other.post(`/api/v1/me/notices/${id}/read`)).code).toBe('NOT_FOUND')
  await other.post('/api/v1/me/notices/read', { upTo: 'ffffffff-ffff-7fff-bfff-ffffffffffff' })
  const { rows } = await owner.query<{ read_at: Date | null }>('select read_at from notification_notice where id = $1', [id])
  expect(rows[0]?.read_at).toBeNull()
})

test("the database itself shows a citizen nobody else's notices, and no key but those of the own ones", async () => {
  await aNoticeOf(product, 'quang')
  await aNoticeOf(product, 'mai')
  const { rows } = await owner.query<{ id: string }>('select id from participant where social_insurance_no = $1', [
    person('mai').socialInsuranceNo,
  ])
  const mai = rows[0]?.id
  const client = await product.database.platform.pool.connect()
  try {
    await client.query('begin read only')
    await client.query(`select set_config('app.person', $1, true), set_config('app.reader', $1, true)`, [mai])
    await client.query('set local role vssid_citizen')
    const tx = handleOf(client)
    const whose = await tx.all<{ participantId: string }>({ text: 'select distinct participant_id from notification_notice', values: [] })
    const keys = await tx.all<{ subjectId: string }>({
      text: 'select subject_id from platform_subject_key where subject_id not in (select id from visit_book)',
      values: [],
    })
    expect(whose).toEqual([{ participantId: mai }])
    expect(keys).toEqual([{ subjectId: mai }])
    await expect(client.query('select 1 from notification_push_subscription')).rejects.toThrow(/permission denied/u)
  } finally {
    await client.query('rollback')
    client.release()
  }
})

test('a long inbox comes in pages, newest first, each notice once', async () => {
  for (let n = 0; n < 23; n++) await aNoticeOf(product, 'thao')
  const own = await lanOf('thao')
  const first = await inboxOf(own)
  expect(first.items).toHaveLength(20)
  const second = await own.get(`/api/v1/me/notices?before=${first.next}`)
  const rest = (second.body as { readonly items: readonly { readonly id: string }[]; readonly next: string | null }).items
  const ids = [...first.items, ...rest].map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].toSorted().toReversed())
  expect(ids.length).toBeGreaterThanOrEqual(23)
})

test('one kind comes in pages too, and nothing of another kind comes with it', async () => {
  for (let n = 0; n < 21; n++) await aNoticeOf(product, 'hung')
  const own = await lanOf('hung')
  const read = async (query: string) => bodyOf(await own.get(`/api/v1/me/notices?${query}`), NoticePage)
  const first = await read('group=security')
  expect(first.items).toHaveLength(20)
  const rest = await read(`group=security&before=${first.next}`)
  expect(rest.next).toBeNull()
  const all = [...first.items, ...rest.items]
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  expect(all.length).toBeGreaterThanOrEqual(21)
  expect((await read('group=card')).items).toEqual([])
  expect(await own.get('/api/v1/me/notices?group=gossip')).toMatchObject({ status: 422 })
})

test('"mark all read" takes what is on the screen and leaves what came meanwhile', async () => {
  const seen = await aNoticeOf(product, 'lien')
  const own = await lanOf('lien')
  const meanwhile = await aNoticeOf(product, 'lien')
  expect(await own.post('/api/v1/me/notices/read', { upTo: seen })).toMatchObject({ status: 204 })
  const { items } = await inboxOf(own)
  expect(items.find(({ id }) => id === seen)?.isRead).toBe(true)
  expect(items.find(({ id }) => id === meanwhile)?.isRead).toBe(false)
})

test('a returned dossier says in the inbox what has to be mended, by name', async () => {
  const dossier = await aChildDossier(product)
  await returnedBy(await anOfficer(product), dossier, [{ item: 'birth_certificate', reason: 'paper_unclear' }])
  const [notice] = (await inboxOf(dossier.parent)).items
  expect(notice?.words.vi.text).toContain('giấy khai sinh')
})

test('a notice is forgotten after two years', async () => {
  const id = await aNoticeOf(product, 'ut')
  const sweep = () => transact(product.product.platform, { traceId: 'test', guard: asSystem }, sweepNotices)
  const isThere = async () => (await owner.query('select 1 from notification_notice where id = $1', [id])).rowCount === 1
  await travel(owner, '729 days')
  await sweep()
  expect(await isThere()).toBe(true)
  await travel(owner, '731 days')
  await sweep()
  expect(await isThere()).toBe(false)
  await owner.query('delete from platform_clock')
})
