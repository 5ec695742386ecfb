import { describe, expect, test } from 'vitest'
import { unitRoster } from '#contract/unit-roster.ts'
import type { CaseFile } from '#contract/review.ts'
import { anOfficer, returnedBy, takenBy } from '#test/builders/office.ts'
import { approved } from '#test/builders/account.ts'
import { aChildDossier, approvedChild } from '#test/builders/children.ts'
import { aPhone, person } from '#test/builders/people.ts'
import { aDossier } from '#test/builders/registration.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { askForMember } from '../support/index.ts'
import { aMemberOf, applied, aStranger, memberBody, membersOf, previewOf, rosterCsv, sendRoster, type Line } from '#test/builders/roster.ts'
import { travel } from '#test/support/clock.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
let coordinator = await anOfficer(product, 'huy')
const UNIT = 'HSA004L'

const lineOf = (declaration: { readonly fullName: string; readonly socialInsuranceNo: string }, more: Partial<Line> = {}): Line => ({
  fullName: declaration.fullName,
  socialInsuranceNo: declaration.socialInsuranceNo,
  ...more,
})
const memberOf = async (line: Line) => (await membersOf(coordinator, { q: line.socialInsuranceNo }))[0]

describe('a roster', () => {
  test('is applied after a preview, changes nothing the second time, and is told who applied it', async () => {
    const lines = [aStranger(), { ...aStranger(), group: '10A2', phone: '0500777001' }]
    const before = await previewOf(coordinator, rosterCsv(lines))
    expect(before).toMatchObject({ people: 2, added: 2, changed: 0, unchanged: 0, wrongRows: 0 })
    expect((await membersOf(coordinator)).length).toBe(0)
    expect(await applied(coordinator, rosterCsv(lines))).toMatchObject({ added: 2, ended: 0, unmatched: 2 })
    expect(await previewOf(coordinator, rosterCsv(lines))).toMatchObject({ added: 0, changed: 0, unchanged: 2, missing: 0 })
    expect(await applied(coordinator, rosterCsv(lines))).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
    const { rows } = await owner.query<{ who: string; people: number }>(
      `select s.login_name as who, u.people from unit_roster_upload u join staff s on s.id = u.staff_id order by u.uploaded_at`,
    )
    expect(rows).toEqual([
      { who: 'huy', people: 2 },
      { who: 'huy', people: 2 },
    ])
    const sealed = await owner.query(`select to_jsonb(m)::text as row from unit_member m`)
    expect(JSON.stringify(sealed.rows)).not.toMatch(/0500777001|MDUwMDc3NzAwMQ|30353030373737303031/u)
  })

  test('is not applied when it is another file, or somebody changed the roster meanwhile', async () => {
    const [one, other] = [rosterCsv([aStranger()]), rosterCsv([aStranger()])]
    const { seen } = await previewOf(coordinator, one)
    expectProblem(await sendRoster(coordinator, 'apply', other, `?seen=${seen}`), 409, 'ROSTER_CHANGED')
    await applied(coordinator, other)
    expectProblem(await sendRoster(coordinator, 'apply', one, `?seen=${seen}`), 409, 'ROSTER_CHANGED')
  })

  test('with wrong rows is applied only when they are left out knowingly', async () => {
    const [right, wrong] = [aStranger(), { ...aStranger(), fullName: 'An' }]
    const file = rosterCsv([right, wrong])
    const preview = await previewOf(coordinator, file)
    expect(preview).toMatchObject({ added: 1, wrongRows: 1, canEndMissing: true })
    expect(preview.wrong).toMatchObject([{ line: 3, cell: 'A3', column: 'fullName', code: 'NAME_WORDS' }])
    expectProblem(await sendRoster(coordinator, 'apply', file, `?seen=${preview.seen}`), 409, 'ROSTER_WRONG_ROWS')
    expect(await memberOf(right)).toBeUndefined()
    expect(await applied(coordinator, file, { leaveOutWrong: 'yes' })).toMatchObject({ added: 1, leftOut: 1 })
    expect([await memberOf(right), await memberOf(wrong)].map(member => member?.fullName)).toEqual([right.fullName, undefined])
  })

  test('gets lost zeros back only when that is wanted', async () => {
    const line = { ...aStranger(), socialInsuranceNo: '78123456', phone: '500778123' }
    const file = rosterCsv([line])
    expect(await previewOf(coordinator, file)).toMatchObject({ added: 0, wrongRows: 1, repairable: 1 })
    expect(await previewOf(coordinator, file, '?repair=yes')).toMatchObject({ added: 1, wrongRows: 0 })
    await applied(coordinator, file, { repair: 'yes' })
    expect((await membersOf(coordinator, { q: '0078123456' }))[0]).toMatchObject({ phone: '0500778123' })
  })

  test('takes members off who are not in the file, when that is wanted', async () => {
    const [stays, leaves] = [aStranger(), { ...aStranger(), phone: '0500777009' }]
    await applied(coordinator, rosterCsv([stays, leaves]))
    const file = rosterCsv([stays])
    expect((await previewOf(coordinator, file)).missing).toBeGreaterThan(0)
    await applied(coordinator, file)
    expect(await memberOf(leaves)).toBeDefined()
    await applied(coordinator, file, { endMissing: 'yes' })
    expect([await memberOf(leaves), (await membersOf(coordinator)).length]).toEqual([undefined, 1])
    const { rows } = await owner.query(
      `select phone_sealed, participant_id from unit_member where social_insurance_no = $1 and member_until is not null`,
      [leaves.socialInsuranceNo],
    )
    expect(rows).toEqual([{ phone_sealed: null, participant_id: null }])
  })

  test('is refused in words: too large, no list, an old encoding', async () => {
    expectProblem(await sendRoster(coordinator, 'preview', Buffer.alloc(6 * 1024 * 1024, 65)), 413, 'TABLE_TOO_LARGE')
    expectProblem(await sendRoster(coordinator, 'preview', Buffer.from('a;b\n1;2')), 422, 'ROSTER_NO_HEAD')
    expectProblem(await sendRoster(coordinator, 'preview', Buffer.from('Hä vµ tªn', 'latin1')), 422, 'TABLE_ENCODING')
  })

  test('template and filled-in template go together', async () => {
    const answer = await coordinator.get('/api/v1/unit/roster/template')
    expect(await previewOf(coordinator, answer.bytes)).toMatchObject({ people: 2, added: 2, wrongRows: 0 })
  })
})

describe('a member', () => {
  test('has a state: not registered, waiting, to correct, with an account', async () => {
    const mai = person('mai')
    const open = await aDossier(product)
    const returned = await aDossier(product)
    const done = await approved(product)
    await returnedBy(await anOfficer(product), returned)
    const lines = [
      lineOf({ fullName: mai.fullName.toUpperCase(), socialInsuranceNo: mai.socialInsuranceNo }),
      ...[open, returned, done].map(({ declaration }) => lineOf(declaration)),
    ]
    await applied(coordinator, rosterCsv(lines))
    const states = await Promise.all(lines.map(async line => (await memberOf(line))?.state))
    expect(states).toEqual(['activated', 'waiting', 'to_correct', 'activated'])
    const groups = bodyOf(await coordinator.get('/api/v1/unit/groups'), unitRoster.listUnitGroups.output)
    expect(groups.find(({ name }) => name === '10A1')?.states).toMatchObject({ waiting: 1, to_correct: 1, activated: 2 })
  })

  test('who is a child is there when a parent may open its records, and waits with the dossier of the parent', async () => {
    const [waits, opened] = [await aChildDossier(product), await aChildDossier(product)]
    await approvedChild(product, opened)
    const lines = [waits, opened].map(({ kid }) => lineOf(kid))
    await applied(coordinator, rosterCsv(lines))
    expect(await Promise.all(lines.map(async line => (await memberOf(line))?.state))).toEqual(['waiting', 'activated'])
  })

  test('who matches nobody hears one sentence, whether the number is unknown or the name is another', async () => {
    const unknown = aStranger()
    const otherName = lineOf({ fullName: 'Bùi Quốc Khác', socialInsuranceNo: person('binh').socialInsuranceNo })
    await applied(coordinator, rosterCsv([unknown, otherName]))
    const [one, two] = [await memberOf(unknown), await memberOf(otherName)]
    expect([one, two].map(member => [member?.state, member?.help, member?.since])).toEqual([
      ['needs_help', ['unmatched'], null],
      ['needs_help', ['unmatched'], null],
    ])
  })

  test('needs help when messages do not arrive, when it was returned twice, and when it was rejected', async () => {
    const officer = await anOfficer(product)
    const [silent, twice, rejected] = [await aDossier(product), await aDossier(product), await aDossier(product)]
    await returnedBy(officer, twice)
    const file = await takenBy(officer, rejected)
    const reasons = { version: file.version, reasons: ['duplicate'], note: '' }
    expect((await officer.post(`/api/v1/agency/case-files/${file.id}/reject`, reasons)).status).toBe(200)
    await applied(coordinator, rosterCsv([silent, twice, rejected].map(({ declaration }) => lineOf(declaration))))
    const helpOf = async ({ declaration }: typeof silent) => (await memberOf(lineOf(declaration)))?.help
    expect([await helpOf(silent), await helpOf(twice), await helpOf(rejected)]).toEqual([[], [], ['rejected']])
    await owner.query(
      `insert into review_event (case_file_id, version, action, from_state, to_state, actor_kind, at)
       select id, 99, 'return', 'in_review', 'returned', 'staff', now() from review_case_file where no = $1`,
      [twice.no],
    )
    await owner.query(
      `update notification_message set state = 'dead', settled_at = now()
       where subject_id = (select id from review_case_file where no = $1)`,
      [silent.no],
    )
    expect([await helpOf(silent), await helpOf(twice)]).toEqual([['unreachable'], ['returned_twice']])
    expect((await memberOf(lineOf(silent.declaration)))?.state).toBe('needs_help')
  })

  test('is found without diacritics, by group and state', async () => {
    await aMemberOf(coordinator, { ...aStranger(), fullName: 'Đặng Thùy Ước', group: 'Tổ Kế Toán' })
    const found = await membersOf(coordinator, { q: 'dang thuy', state: 'needs_help' })
    expect(found.map(({ fullName }) => fullName)).toEqual(['Đặng Thùy Ước'])
    expect(await membersOf(coordinator, { q: '%' })).toEqual([])
    expect(await membersOf(coordinator, { group: found[0]?.group.id })).toHaveLength(1)
    expect(await membersOf(coordinator, { q: 'dang thuy', state: 'activated' })).toEqual([])
  })

  test('is changed by hand and matched anew; a number that another one has is refused', async () => {
    const [one, other] = [await aMemberOf(coordinator), await aMemberOf(coordinator)]
    const put = (body: object) => coordinator.put(`/api/v1/unit/members/${one.id}`, body)
    const lien = lineOf(person('lien'))
    const right = { ...memberBody(lien), version: one.version }
    expect(bodyOf(await put(right), unitRoster.changeMember.output)).toMatchObject({ state: 'activated', help: [], version: 2 })
    expectProblem(await put(right), 409, 'MEMBER_CHANGED')
    const taken = { ...memberBody(lien), socialInsuranceNo: other.socialInsuranceNo, version: 2 }
    expectProblem(await put(taken), 409, 'MEMBER_TWICE')
    expect(wrongFields(await put({ ...right, phone: '12', version: 2 }))).toEqual(['phone PHONE_LENGTH'])
  })

  test('who has left has no state any more, and cannot be changed', async () => {
    const member = await aMemberOf(coordinator)
    const path = `/api/v1/unit/members/${member.id}`
    expect((await coordinator.post(`${path}/end`, { version: member.version })).status).toBe(204)
    expect(await membersOf(coordinator, { q: member.socialInsuranceNo })).toEqual([])
    expectProblem(await coordinator.put(path, { ...memberBody(), version: 2 }), 404, 'NOT_FOUND')
  })

  test('of another unit is not there', async () => {
    const member = await aMemberOf(coordinator)
    const { rows } = await owner.query<{ id: string }>(
      `with r as (insert into unit_roster values ('TZ0001Z', gen_random_uuid(), now()) returning unit_code),
            g as (insert into unit_group (id, unit_code, name) select gen_random_uuid(), unit_code, 'A' from r returning id)
       select id from g`,
    )
    expect(rows).toHaveLength(1)
    expect(await membersOf(coordinator, { group: rows[0]?.id })).toEqual([])
    expect(member.id).toBeTruthy()
  })
})

describe('whoever tries names for numbers', () => {
  test('learns nothing after a hundred rows in a day; the rest is looked up on another day', async () => {
    await owner.query(`delete from unit_match_miss`)
    const guesses = Array.from({ length: 150 }, aStranger)
    const real = lineOf(person('thao'))
    const { waiting } = await applied(coordinator, rosterCsv([...guesses, real]))
    expect(waiting).toBeGreaterThan(0)
    expect(await memberOf(real)).toMatchObject({ state: 'matching', isUnread: true, help: [] })
    await travel(owner, '1 day')
    coordinator = await anOfficer(product, 'huy')
    await owner.query(`select graphile_worker.add_job('match_members')`)
    await expect.poll(async () => (await memberOf(real))?.isUnread, { timeout: 40_000 }).toBe(false)
    expect(await memberOf(real)).toMatchObject({ state: 'activated' })
  })

  test('of one number has five tries a month; the right name is no match any more, however often it is saved', async () => {
    await owner.query(`delete from unit_match_miss`)
    const { fullName, socialInsuranceNo } = person('ut')
    const member = await aMemberOf(coordinator, { fullName: 'Lê Văn Một', socialInsuranceNo })
    const names = ['Lê Văn Hai', 'Lê Văn Ba', 'Lê Văn Bốn', 'Lê Văn Năm', fullName]
    let { version } = member
    for (const name of names) {
      const body = { ...memberBody({ fullName: name, socialInsuranceNo }), version }
      const changed = bodyOf(await coordinator.put(`/api/v1/unit/members/${member.id}`, body), unitRoster.changeMember.output)
      version = changed.version
      expect(changed.help).toEqual(['unmatched'])
    }
    const again = { ...memberBody({ fullName, socialInsuranceNo }), version }
    const saved = await coordinator.put(`/api/v1/unit/members/${member.id}`, again)
    expect(bodyOf(saved, unitRoster.changeMember.output)).toMatchObject({ state: 'needs_help', help: ['unmatched'] })
    await applied(coordinator, rosterCsv([{ fullName, socialInsuranceNo, group: '10A2' }]))
    expect(await memberOf({ fullName, socialInsuranceNo })).toMatchObject({ state: 'needs_help', help: ['unmatched'] })
    await travel(owner, '31 days')
    coordinator = await anOfficer(product, 'huy')
    await applied(coordinator, rosterCsv([{ fullName, socialInsuranceNo, group: '10A3' }]))
    expect(await memberOf({ fullName, socialInsuranceNo })).toMatchObject({ help: [] })
  })
})

/** A request with a phone, of a unit that knows nothing of the first. */
const askedByAnotherUnit = (phone: string) =>
  transact(product.product.platform, { traceId: 'test', guard: asSystem }, async ctx => {
    const { id } = await ctx.tx.one<{ id: Uuid }>({ text: 'select id from staff where unit_code = $1', values: [UNIT] })
    const [socialInsuranceNo, fullName] = [aStranger().socialInsuranceNo, 'Người Đơn Vị Khác']
    const unit = { code: 'HSA001L', name: 'Đơn vị khác' }
    return askForMember(ctx, { unit, agencyCode: '07911', askedBy: id, socialInsuranceNo, fullName, phone })
  })

describe('wrong phones of a class', () => {
  test('become requests at the agency, each with the unit that asks and how many give the same phone; no registration changes', async () => {
    const dossiers = [await aDossier(product), await aDossier(product)]
    const lines = dossiers.map(({ declaration }) => lineOf(declaration))
    await applied(coordinator, rosterCsv(lines))
    const members = await Promise.all(lines.map(memberOf))
    const asked = members.map(member => ({ id: member?.id ?? '', phone: aPhone() }))
    const before = await owner.query(`select id, version from registration order by id`)
    const report = () => coordinator.post('/api/v1/unit/phone-reports', { members: asked })
    expect(bodyOf(await report(), unitRoster.reportPhones.output)).toEqual({ reported: 2, already: 0 })
    expect(bodyOf(await report(), unitRoster.reportPhones.output)).toEqual({ reported: 0, already: 2 })
    expect((await owner.query(`select id, version from registration order by id`)).rows).toEqual(before.rows)
    expect(await product.inbox(asked[0]?.phone ?? '', 0)).toEqual([])
    expect(await memberOf(lines[0] ?? aStranger())).toMatchObject({ state: 'needs_help', help: ['phone_reported'], phone: asked[0]?.phone })
    const { rows } = await owner.query<{ no: string }>(
      `select c.no from support_request s join review_case_file c on c.id = s.case_file_id where s.unit_code = $1 and c.social_insurance_no = $2`,
      [UNIT, lines[0]?.socialInsuranceNo],
    )
    await askedByAnotherUnit(asked[0]?.phone ?? '')
    const file: CaseFile = await takenBy(await anOfficer(product), { no: rows[0]?.no ?? '' })
    expect(file.support).toMatchObject({ topic: 'wrong_phone', unit: { code: UNIT, askedBy: 'Lê Quốc Huy', samePhone: 1 } })
    expect(file.support?.candidates.map(({ no }) => no)).toEqual([dossiers[0]?.no])
  })

  test('are refused when two members get one phone, at once or one after the other, or somebody is no member or matches nobody', async () => {
    const lines = [await aDossier(product), await aDossier(product)].map(({ declaration }) => lineOf(declaration))
    const [one, two] = [await aMemberOf(coordinator, lines[0]), await aMemberOf(coordinator, lines[1])]
    const phone = aPhone()
    const report = (...members: readonly object[]) => coordinator.post('/api/v1/unit/phone-reports', { members })
    expect(wrongFields(await report({ id: one.id, phone }, { id: two.id, phone }))).toEqual(['members.1.phone PHONE_TWICE'])
    expect((await report({ id: one.id, phone })).status).toBe(201)
    expect(wrongFields(await report({ id: two.id, phone }))).toEqual(['members.0.phone PHONE_TWICE'])
    expectProblem(await report({ id: '00000000-0000-7000-8000-000000000000', phone: aPhone() }), 404, 'NOT_FOUND')
    const unmatched = await aMemberOf(coordinator)
    expectProblem(await report({ id: unmatched.id, phone: aPhone() }), 409, 'ACTION_NOT_ALLOWED')
  })
})
