import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { api, type OperationId } from '#contract/api.ts'
import type { Operation } from '#contract/core.ts'
import { Dispute } from '#contract/disputes.ts'
import type { CaseFile } from '#contract/review.ts'
import { freshlyProven, signedIn } from '#test/builders/account.ts'
import { aPasskeyOfPerson } from '#test/builders/passkey.ts'
import { aCampaign } from '#test/builders/campaign.ts'
import { aConsentOf } from '#test/builders/consent.ts'
import { idOf } from '#test/builders/children.ts'
import { aFacility } from '#test/builders/facility.ts'
import { aHospitalFile } from '#test/builders/hospital-files.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { aPhoto } from '#test/builders/photos.ts'
import { aDossier, anApplicant, type Dossier } from '#test/builders/registration.ts'
import { aMember, anInvitation } from '#test/builders/staff.ts'
import { aHandover, aRoster, handOver, makePile } from '#test/builders/unit-piles.ts'
import { HospitalReceipt } from '#contract/hospitals.ts'
import { PileInFull, Scan, Sheet } from '#contract/unit-sheets.ts'
import { aMemberOf } from '#test/builders/roster.ts'
import { aRowToReport } from '#test/builders/disputes.ts'
import { feedbackOfPerson } from '#test/builders/feedback.ts'
import { aService } from '#test/builders/services.ts'
import { aTranscript } from '#test/builders/transcripts.ts'
import { anUpload } from '#test/builders/upload.ts'
import { bodyOf, problemOf } from '#test/support/answer.ts'
import { arrived } from '#test/support/arrived.ts'
import { aProduct, type Answer, type Browser } from '#test/support/product.ts'
import { Registration } from '#contract/registration.ts'
import { LEAST_BODIES } from './least-bodies.ts'
import { ABOUT, CELLS, RELATIONS, SUBJECTS, type About, type Relation } from './permission-relations.ts'
import { GRID, ROLES } from './permission-grid.ts'
import { REQUESTS, type Request } from './permission-requests.ts'

/** The permission grid says who may do what by role; here the same operations are tried on what belongs to somebody else. */
const product = await aProduct()
const { owner } = product.database
const operations: Readonly<Record<string, Operation>> = api
const ids = Object.keys(SUBJECTS) as OperationId[]
/** What an office has. */
const OFFICES = ['file', 'message', 'campaign', 'office'] as const
/** What belongs to a unit. */
const OF_UNITS = ['unitMember', 'ofUnit', 'pile', 'handover'] as const
const about = (...subjects: readonly About[]) => ids.filter(id => subjects.includes(SUBJECTS[id]))

interface Thing {
  readonly dossier: Dossier
  readonly file: CaseFile
  readonly message: string
  readonly campaign: string
  readonly office: string
  readonly member: string
  readonly coordinator: string
  readonly invitation: string
}
/** What 07911 has, and what an office of Hà Nội has. */
let here: Thing
let away: Thing
/** Staff who are strangers to one of the two: by role, with the thing that is somebody else's for them. */
let strangers: readonly (readonly [role: string, browser: Browser, thing: Thing])[]
let moved: Browser
let disabled: Browser
/** Of those, who administer an area. */
let administrators: typeof strangers
let formerCoordinator: Browser
let otherCoordinator: Browser
let movedAdministrator: Browser

async function thingAt(officer: Browser, agencyCode: string): Promise<Thing> {
  const dossier = await aDossier(product, { agencyCode })
  const file = await takenBy(officer, dossier)
  await arrived(owner, file.id)
  const { rows } = await owner.query<{ id: string }>(
    `update notification_message set state = 'dead', settled_at = app_now() where id = (select id from notification_message where subject_id = $1 limit 1) returning id`,
    [file.id],
  )
  const campaign = await aCampaign(product, { agencyCode: '07911' })
  if (agencyCode !== '07911')
    await past('registration_campaign', `update registration_campaign set agency_code = $2 where id = $1`, [campaign.id, agencyCode])
  const { id: member } = await aMember(product.database, { agencyCode })
  const unitCode = agencyCode === '07911' ? 'HSA004L' : 'HSA002L'
  const { id: coordinator } = await aMember(product.database, { agencyCode, unitCode, role: 'coordinator' })
  const { row } = await anInvitation(product, { agencyCode, by: await anOfficer(product, 'khanh') })
  return { dossier, file, message: rows[0]?.id ?? '', campaign: campaign.id, office: agencyCode, member, coordinator, invitation: row.id }
}

/** Changes a row past the guards of its table, for arranging. */
async function past(table: string, text: string, values: readonly unknown[]): Promise<void> {
  await owner.query(`alter table ${table} disable trigger user`)
  await owner.query(text, [...values])
  await owner.query(`alter table ${table} enable trigger user`)
}

/** A new member of staff with the password of the demo. */
async function somebody(login: string, role: string, agencyCode: string, unitCode: string | null = null): Promise<Browser> {
  await past(
    'staff',
    `insert into staff (id, login_name, full_name, role, agency_code, unit_code, password_hash, password_must_change)
     select $1, $2, 'Người Thử', $3, $4, $5, password_hash, false from staff where login_name = 'dung'`,
    [randomUUID(), login, role, agencyCode, unitCode],
  )
  return anOfficer(product, login)
}

beforeAll(async () => {
  const [dung, son] = [await anOfficer(product), await anOfficer(product, 'son')]
  here = await thingAt(dung, '07911')
  away = await thingAt(son, '00104')
  strangers = [
    ['officer of the next office', await anOfficer(product, 'ha'), here],
    ['officer of another province', son, here],
    ['officer', dung, away],
    ['officer of the province', await anOfficer(product, 'nga'), away],
    ['administrator of the province', await anOfficer(product, 'phuc'), away],
    ['administrator of an office', await somebody('quan-tri', 'administrator', '07906'), here],
    ['administrator of another province, who runs the deployment', await anOfficer(product, 'khanh'), here],
    ['officer of another province’s own office', await somebody('tinh', 'officer', '001'), here],
  ]
  moved = await somebody('chuyen', 'officer', '07911')
  await past('staff', `update staff set agency_code = '07906' where login_name = $1`, ['chuyen'])
  // The administrator of the whole nation has members of staff everywhere.
  administrators = strangers.filter(([role]) => role.startsWith('administrator of') && !role.includes('deployment'))
  movedAdministrator = await somebody('chuyen.quan-tri', 'administrator', '07911')
  await past('staff', `update staff set agency_code = '07906' where login_name = $1`, ['chuyen.quan-tri'])
  formerCoordinator = await somebody('het-viec', 'coordinator', '07911', 'HSA004L')
  await past('staff', `update staff set state = 'suspended' where login_name = $1`, ['het-viec'])
  otherCoordinator = await somebody('dau-moi-khac', 'coordinator', '07911', 'TZ0001Z')
  disabled = await somebody('nghi', 'officer', '07911')
  await past('staff', `update staff set state = 'disabled' where login_name = $1`, ['nghi'])
})

function send(browser: Browser, id: OperationId, request: Request): Promise<Answer> {
  const { method, path } = api[id]
  const url = path.replace(/:(\w+)/gu, (_, name: string) => request.params?.[name] ?? '') + (request.query ? `?${request.query}` : '')
  if (request.file) return browser.send(method, url, { payload: request.file, ...(request.headers && { headers: request.headers }) })
  if (request.body === undefined) return browser.send(method, url, { headers: { ...request.headers } })
  const headers = { 'content-type': 'application/json', ...request.headers }
  return browser.send(method, url, { payload: JSON.stringify(request.body), headers })
}

/** The least valid request about a thing, as somebody sends it who is refused. */
async function requestFor(id: OperationId, browser: Browser, thing: Thing): Promise<Request> {
  const { dossier, file, message, campaign, office, member, coordinator, invitation } = thing
  if (SUBJECTS[id] === 'member')
    return { params: { id: operations[id]?.path.includes('invitations') ? invitation : member }, body: LEAST_BODIES[id] }
  if (SUBJECTS[id] === 'coordinator') return { params: { id: coordinator }, body: LEAST_BODIES[id] }
  if (SUBJECTS[id] === 'campaign') return { params: { id: campaign }, body: { version: 1 } }
  if (SUBJECTS[id] === 'message') return { params: { id: message } }
  const request = await REQUESTS[id]({ test: product, browser, allowed: false, shared: { dossier, file, message } })
  return SUBJECTS[id] === 'office' ? { ...request, query: [request.query, `office=${office}`].filter(Boolean).join('&') } : request
}

const nothing = (text: string): string => text.replace(/^[0-9a-f]{8}-.*$/u, randomUUID()).replace(/^\d{5}$/u, '98765')

/** The same request about something that there is not. */
const aboutNothing = (request: Request): Request => ({
  ...request,
  ...(request.params && { params: Object.fromEntries(Object.entries(request.params).map(([name, value]) => [name, nothing(value)])) }),
  ...(request.query !== undefined && { query: request.query.replace(/office=\d+/u, 'office=98765') }),
})

/** Everything of an answer that a person could tell it by: status, kind, every byte but the trace id. */
const shapeOf = ({ status, headers, bytes }: Answer) => ({
  status,
  type: headers['content-type'],
  length: bytes.length,
  text: bytes.toString('utf8').replace(/"traceId":"[^"]*"/u, '"traceId":""'),
})

async function expectGone(browser: Browser, id: OperationId, request: Request, who: string): Promise<void> {
  const [foreign, random] = [await send(browser, id, request), await send(browser, id, aboutNothing(request))]
  expect([who, shapeOf(foreign)]).toEqual([who, shapeOf(random)])
  expect([who, foreign.status]).toEqual([who, 404])
}

describe('the table', () => {
  test('has a row for every operation, and says nothing else than the grid by role', () => {
    expect(Object.keys(SUBJECTS).toSorted()).toEqual(Object.keys(api).toSorted())
    const stranger = ROLES.indexOf('otherOfficer')
    const member = ROLES.indexOf('ownOfficer')
    for (const id of about('file', 'message', 'campaign', 'coordinator'))
      expect([id, GRID[id][member], GRID[id][stranger]]).toEqual([id, 'ok', 404])
    for (const id of about('area', 'office', 'staff', 'passkey')) expect([id, GRID[id][stranger]]).toEqual([id, 'ok'])
    for (const id of about('member', 'members'))
      expect([id, GRID[id][ROLES.indexOf('administrator')], GRID[id][member], GRID[id][stranger]]).toEqual([id, 'ok', 403, 403])
    for (const id of about('child'))
      expect([id, GRID[id][ROLES.indexOf('guardian')], GRID[id][ROLES.indexOf('participant')]]).toEqual([id, 'ok', 404])
    for (const id of about('unit', 'unitMember', 'ofUnit'))
      expect([id, GRID[id][ROLES.indexOf('coordinator')], GRID[id][member], GRID[id][stranger]]).toEqual([id, 'ok', 403, 403])
    // The same answer for everybody; without the secret of a letter the same refusal.
    for (const id of about('public')) expect([id, new Set(GRID[id]).size]).toEqual([id, 1])
  })

  test('knows every relation for every kind of thing', () => {
    for (const cells of Object.values(CELLS)) expect(Object.keys(cells)).toEqual([...RELATIONS])
  })

  test('says what is tried below, cell by cell', () => {
    const cells = (relation: Relation, cell: unknown) => ABOUT.filter(subject => CELLS[subject][relation] === cell).toSorted()
    expect(cells('other', 'gone')).toEqual(
      [
        ...OFFICES,
        ...OF_UNITS,
        'member',
        'coordinator',
        'passkey',
        'ownPasskey',
        'device',
        'consent',
        'report',
        'feedback',
        'service',
        'transcript',
        'child',
        'notice',
        'visit',
        'upload',
        'hospitalFile',
      ].toSorted(),
    )
    expect(cells('former', 'gone')).toEqual([...OFFICES, 'member', 'coordinator', 'child', 'upload'].toSorted())
    expect(cells('former', 401)).toEqual(
      [
        'area',
        'staff',
        'members',
        'passkey',
        'policy',
        'nation',
        'self',
        'device',
        'consent',
        'report',
        'feedback',
        'service',
        'transcript',
        'unit',
        'hospitalFile',
        ...OF_UNITS,
      ].toSorted(),
    )
    expect(cells('below', 'ok')).toEqual([...OFFICES, 'area', 'member', 'members', 'coordinator', 'policy', 'handover'].toSorted())
    for (const relation of ['other', 'former', 'random'] as const) {
      expect(cells(relation, 'ok')).toEqual([])
      expect(cells(relation, 410)).toEqual(['registration'])
    }
    // Whatever is gone for strangers is compared with what there is not.
    expect(cells('random', 'gone')).toEqual(cells('other', 'gone'))
  })

  test('an operation whose path names something is about that thing', () => {
    const byPath = ids.filter(id => /:(?:id|childId)\b/u.test(operations[id]?.path ?? ''))
    const things = [
      ...['file', 'message', 'campaign', 'member', 'coordinator', 'unitMember', 'ofUnit', 'passkey', 'upload', 'child', 'notice', 'policy'],
      ...['pile', 'handover', 'device', 'consent', 'report', 'feedback', 'service', 'transcript', 'ownPasskey'],
    ]
    expect(byPath.filter(id => !things.includes(SUBJECTS[id]))).toEqual([])
  })
})

describe('what another office has looks like what there is not, to the byte', () => {
  test.each(about(...OFFICES))('%s', async id => {
    for (const [who, browser, thing] of strangers) await expectGone(browser, id, await requestFor(id, browser, thing), who)
  })

  test.each(about(...OFFICES))('also for who worked there until a moment ago: %s', async id => {
    await expectGone(moved, id, await requestFor(id, moved, here), 'moved')
  })

  test.each(about('coordinator'))('coordinators, but for who runs the deployment: %s', async id => {
    for (const [who, browser, thing] of strangers.filter(([role]) => !role.includes('deployment')))
      await expectGone(browser, id, await requestFor(id, browser, thing), who)
    await expectGone(moved, id, await requestFor(id, moved, here), 'moved')
  })

  test.each(about('member'))('for its administrators: %s', async id => {
    for (const [who, browser, thing] of administrators) await expectGone(browser, id, await requestFor(id, browser, thing), who)
    await expectGone(movedAdministrator, id, await requestFor(id, movedAdministrator, here), 'moved')
  })

  test.each(about('passkey'))('a passkey of somebody else: %s', async id => {
    const nga = await anOfficer(product, 'nga')
    const { rows } = await owner.query<{ id: string }>(
      `select k.id from staff_passkey k join staff s on s.id = k.staff_id where s.login_name = 'dung'`,
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const key of rows) await expectGone(nga, id, { params: key }, 'somebody else')
  })
})

describe('what an office below has is there for the office above', () => {
  test.each(about(...OFFICES, 'member', 'coordinator'))('%s', async id => {
    const above = await anOfficer(product, SUBJECTS[id] === 'member' ? 'phuc' : 'nga')
    const below = await thingAt(await anOfficer(product), '07911')
    const answer = await send(above, id, await requestFor(id, above, below))
    expect([answer.status, [401, 403, 404].includes(answer.status)]).toEqual([answer.status, false])
  })
})

describe('who has left is not let in anywhere', () => {
  test.each(about(...OFFICES, 'area', 'staff', 'member', 'members', 'coordinator', 'passkey', 'policy', 'nation'))('%s', async id => {
    for (const thing of [here, away]) {
      const answer = await send(disabled, id, await requestFor(id, disabled, thing))
      expect([answer.status, problemOf(answer).code]).toEqual([401, 'SIGN_IN_REQUIRED'])
    }
  })
})

describe('a unit is the one of the session', () => {
  test.each(about('unitMember'))(
    'a member of another unit, and one who has left, look like one that there is not, to the byte: %s',
    async id => {
      const [own, other] = [
        await anOfficer(product, 'huy'),
        await somebody(`don-vi-khac.${id.toLowerCase()}`, 'coordinator', '07911', 'HSA002L'),
      ]
      const [member, former] = [await aMemberOf(own), await aMemberOf(own)]
      const left = await own.post(`/api/v1/unit/members/${former.id}/end`, { version: former.version })
      expect(left.status).toBe(204)
      await expectGone(other, id, { params: { id: member.id }, body: LEAST_BODIES[id] }, 'another unit')
      await expectGone(own, id, { params: { id: former.id }, body: LEAST_BODIES[id] }, 'who has left')
    },
  )

  test.each(about('ofUnit'))('what is of another unit looks like what there is not, to the byte: %s', async id => {
    const other = await somebody(`don-vi-khac.${id.toLowerCase()}`, 'coordinator', '07911', 'HSA002L')
    await expectGone(other, id, await requestFor(id, other, here), 'another unit')
  })

  test.each(about('unit', 'unitMember', 'ofUnit', 'pile'))('who coordinated it until a moment ago is not let in: %s', async id => {
    const answer = await send(formerCoordinator, id, await requestFor(id, formerCoordinator, here))
    expect([answer.status, problemOf(answer).code]).toEqual([401, 'SIGN_IN_REQUIRED'])
  })
})

describe('signature sheets of another unit look like what there is not, to the byte', () => {
  test.each(about('pile'))('%s', async id => {
    await aRoster(product, 1)
    const huy = await anOfficer(product, 'huy')
    const { id: pile } = await makePile(huy)
    const { sheets } = bodyOf(await huy.get(`/api/v1/unit/piles/${pile}`), PileInFull)
    const scan = bodyOf(await huy.post(`/api/v1/unit/piles/${pile}/scans`, { length: 9 }), Scan)
    const path = api[id].path
    const handed = bodyOf(
      await huy.post(`/api/v1/unit/sheets/${sheets[0]?.id ?? ''}/tick`, { isReturned: true, reason: 'Thử', version: 1 }),
      Sheet,
    )
    expect(handed.state).toBe('ticked')
    const list = await handOver(huy, pile)
    const own = path.includes('/handovers/:id')
      ? list.id
      : path.includes('/scans/:id')
        ? scan.id
        : path.includes('/sheets/:id')
          ? (sheets[0]?.id ?? '')
          : pile
    const request = await REQUESTS[id]({ test: product, browser: otherCoordinator, allowed: false, shared: here })
    await expectGone(otherCoordinator, id, { ...request, params: { ...request.params, id: own } }, 'coordinator of another unit')
  })
})

describe('a list that was handed to another office looks like what there is not, to the byte', () => {
  test.each(about('handover'))('%s', async id => {
    const list = await aHandover(product)
    const request = await REQUESTS[id]({ test: product, browser: moved, allowed: false, shared: here })
    for (const [who, browser, thing] of strangers)
      if (thing === here) await expectGone(browser, id, { ...request, params: { ...request.params, id: list } }, who)
  })
})

describe('citizens', () => {
  test.each(about('consent'))('a consent of somebody else looks like one that there is not, to the byte: %s', async id => {
    await aConsentOf(product, 'hung')
    const { rows } = await owner.query<{ id: string }>('select id from privacy_consent')
    expect(rows.length).toBeGreaterThan(0)
    const own = await signedIn(product, person('quang').socialInsuranceNo)
    await freshlyProven(product, own)
    for (const consent of rows) await expectGone(own, id, { params: consent }, 'somebody else')
  })

  test.each(about('report'))('a report of somebody else looks like one that there is not, to the byte: %s', async id => {
    const theirs = await signedIn(product, person('binh').socialInsuranceNo)
    const sent = await theirs.post('/api/v1/me/disputes', await aRowToReport(theirs))
    const own = await signedIn(product, person('quang').socialInsuranceNo)
    await expectGone(own, id, { params: { id: bodyOf(sent, Dispute).id } }, 'somebody else')
  })

  test.each(about('feedback'))('feedback of somebody else looks like one that there is not, to the byte: %s', async id => {
    const theirs = await feedbackOfPerson(product, 'binh')
    const own = await signedIn(product, person('quang').socialInsuranceNo)
    await expectGone(own, id, { params: { id: theirs.id }, body: LEAST_BODIES[id] }, 'somebody else')
  })

  test.each(about('service'))('a request for a service of somebody else looks like one that there is not, to the byte: %s', async id => {
    const theirs = await aService(product, await signedIn(product, person('binh').socialInsuranceNo))
    const own = await signedIn(product, person('quang').socialInsuranceNo)
    await expectGone(own, id, { params: { id: theirs.id }, body: LEAST_BODIES[id] }, 'somebody else')
  })

  test.each(about('transcript'))('a transcript of somebody else looks like one that there is not, to the byte: %s', async id => {
    const theirs = await aTranscript(await signedIn(product, person('binh').socialInsuranceNo))
    const own = await signedIn(product, person('quang').socialInsuranceNo)
    await expectGone(own, id, { params: { id: theirs.id }, body: { version: 1 } }, 'somebody else')
  })

  test.each(about('device'))('a device of somebody else looks like one that there is not, to the byte: %s', async id => {
    await signedIn(product, person('hung').socialInsuranceNo)
    const { rows } = await owner.query<{ id: string }>(
      `select device_id as id from account_device d join account a on a.id = d.account_id join participant p on p.id = a.participant_id
       where p.social_insurance_no = $1`,
      [person('hung').socialInsuranceNo],
    )
    expect(rows.length).toBeGreaterThan(0)
    const own = await signedIn(product, person('mai').socialInsuranceNo)
    await freshlyProven(product, own)
    for (const device of rows) await expectGone(own, id, { params: device }, 'somebody else')
  })

  test.each(about('self', 'device', 'consent', 'report', 'feedback', 'service', 'transcript'))(
    'a session that somebody else’s sign-in has ended, or that there never was, opens nothing: %s',
    async id => {
      const { socialInsuranceNo } = person('binh')
      const former = await signedIn(product, socialInsuranceNo)
      await signedIn(product, socialInsuranceNo)
      const invented = product.browser()
      for (const [name] of former.cookies) invented.cookies.set(name, 'khong-co-phien-nao-nhu-the-nay')
      for (const browser of [former, invented])
        expect((await send(browser, id, await REQUESTS[id]({ test: product, browser, allowed: false, shared: here }))).status).toBe(401)
    },
  )

  /** A request about a child, in its cheapest form. */
  const ofChild = async (id: OperationId, childId: string, browser: Browser): Promise<Request> => {
    const request = await REQUESTS[id]({ test: product, browser, allowed: false, shared: here })
    return { ...request, params: { ...request.params, childId } }
  }

  test.each(about('child'))('a child of somebody else looks like one that there is not, to the byte: %s', async id => {
    const mai = await signedIn(product, person('mai').socialInsuranceNo)
    await freshlyProven(product, mai)
    for (const key of ['khoi', 'tram']) await expectGone(mai, id, await ofChild(id, await idOf(product, key), mai), key)
  })

  test.each(about('notice'))('a notice in the inbox of somebody else looks like one that there is not, to the byte: %s', async id => {
    const mai = await signedIn(product, person('mai').socialInsuranceNo)
    await expectGone(mai, id, await REQUESTS[id]({ test: product, browser: mai, allowed: false, shared: here }), 'somebody else')
  })

  test('a file of another facility looks like one that there is not, to the byte; a key that was taken back opens nothing', async () => {
    const [theirs, own] = [await aFacility(product, '79032'), await aFacility(product)]
    const { receipt } = bodyOf(await theirs.deliver(aHospitalFile([], { facility: '79032' })), HospitalReceipt)
    for (const id of about('hospitalFile').filter(one => operations[one]?.params !== undefined))
      await expectGone(own, id, { params: { receipt } }, 'another facility')
    expect(await theirs.revoke()).toBe(true)
    for (const answer of [await theirs.deliver(), await theirs.get(`/api/v1/facility/files/${receipt}`)])
      expect([answer.status, problemOf(answer).code]).toEqual([401, 'FACILITY_KEY_WRONG'])
  })

  test.each(about('visit'))('a visit of somebody else looks like one that there is not, to the byte: %s', async id => {
    const { rows } = await owner.query<{ id: string }>(
      'select v.id from visit v join participant p on p.id = v.participant_id where p.social_insurance_no = $1',
      [person('hoa').socialInsuranceNo],
    )
    expect(rows.length).toBeGreaterThan(0)
    const mai = await signedIn(product, person('mai').socialInsuranceNo)
    for (const visit of rows) await expectGone(mai, id, { params: { visitId: visit.id } }, 'somebody else')
  })

  test.each(about('ownPasskey'))('a passkey of somebody else looks like one that there is not, to the byte: %s', async id => {
    const mai = await signedIn(product, person('mai').socialInsuranceNo)
    await freshlyProven(product, mai)
    const { row } = await aPasskeyOfPerson(product.database, person('binh').socialInsuranceNo)
    await expectGone(mai, id, { params: { id: row } }, 'somebody else')
  })

  test('a child whom the guardian has given up is as gone as one that there never was', async () => {
    const huong = await signedIn(product, person('huong').socialInsuranceNo)
    await freshlyProven(product, huong)
    const khoi = await idOf(product, 'khoi')
    expect((await huong.send('DELETE', `/api/v1/me/children/${khoi}`)).status).toBeLessThan(300)
    for (const id of about('child')) await expectGone(huong, id, await ofChild(id, khoi, huong), id)
  })

  test.each(about('upload'))('the photo that another browser is sending looks like one that there is not, to the byte: %s', async id => {
    const [mine, theirs] = [await anApplicant(product), await anApplicant(product)]
    const upload = await anUpload(theirs, 'portrait', await aPhoto())
    const request = await REQUESTS[id]({ test: product, browser: mine, allowed: false, shared: here })
    await expectGone(mine, id, { ...request, params: { id: upload.id } }, 'another browser')
  })

  test.each(about('registration'))('the registration of another browser, one that was forgotten, and none are one answer: %s', async id => {
    const [mine, theirs, forgotten] = [await anApplicant(product), await anApplicant(product), await anApplicant(product)]
    const { id: theirId } = bodyOf(await theirs.get('/api/v1/registrations/current'), Registration)
    const kept = [...forgotten.cookies]
    await forgotten.delete('/api/v1/registrations/current')
    for (const [name, value] of kept) forgotten.cookies.set(name, value)
    const ask = async (browser: Browser, named?: string): Promise<Answer> => {
      // A proof of work is good for one call.
      const request = await REQUESTS[id]({ test: product, browser: product.browser(), allowed: false, shared: here })
      return send(browser, id, { ...request, headers: { ...request.headers, ...(named && { 'x-registration': named }) } })
    }
    const shapes = [await ask(mine, theirId), await ask(mine, randomUUID()), await ask(forgotten), await ask(product.browser())].map(
      shapeOf,
    )
    expect(shapes[0]?.status).toBe(410)
    for (const shape of shapes) expect(shape).toEqual(shapes[0])
  })
})
