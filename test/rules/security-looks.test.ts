import { beforeAll, expect, test } from 'vitest'
import { api, type OperationId } from '#contract/api.ts'
import type { Caller, Operation } from '#contract/core.ts'
import { READ_ACTIONS } from '#domain/access/reads.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { aDossier } from '#test/builders/registration.ts'
import { arrived } from '#test/support/arrived.ts'
import { textOf } from '#test/support/pdf.ts'
import { aProduct, type Answer, type Browser } from '#test/support/product.ts'
import { REQUESTS, type Cell, type Request } from './permission-requests.ts'

/** Every look of staff at a person leaves its entry in the trail, by which the person is told. */
const product = await aProduct()
const { owner } = product.database
const operations: Readonly<Record<string, Operation>> = api

const STAFF: readonly Caller[] = ['staff', 'officer', 'administrator', 'coordinator']
/** Operations of staff whose answer names nobody of the registry, and why. All others have to leave a look. */
const SHOWS_NOBODY: Readonly<Partial<Record<OperationId, string>>> = {
  listCaseFiles: 'the list of work names whose dossiers wait; looking for somebody in it leaves a look, see below',
  countCaseFiles: 'numbers',
  takeNextCaseFile: 'an id; the file is opened by another request',
  assignCaseFile: 'id and version',
  listColleagues: 'staff',
  retryMessage: 'nothing',
  listHandovers: 'units, and staff',
  getHandoverThumb: 'too small to read; its look is that of the list beside which it stands',
  getBoard: 'numbers of offices',
  getBoardCsv: 'numbers of offices',
  getBoardWorkbook: 'numbers of offices',
  listPolicyScopes: 'offices',
  listPolicies: 'settings',
  listPolicyChanges: 'settings',
  changePolicy: 'settings',
  takeBackPolicyChange: 'settings',
  listAnnouncements: 'what an office tells everybody',
  listAnnouncementScopes: 'offices',
  countAudience: 'a number, never under the smallest group',
  createAnnouncement: 'what an office tells everybody, and numbers',
  getAnnouncement: 'what an office tells everybody, and numbers',
  changeAnnouncement: 'what an office tells everybody, and numbers',
  submitAnnouncement: 'what an office tells everybody, and numbers',
  takeBackAnnouncement: 'what an office tells everybody, and numbers',
  discardAnnouncement: 'what an office tells everybody, and numbers',
  giveBackAnnouncement: 'what an office tells everybody, and numbers',
  releaseAnnouncement: 'what an office tells everybody, and numbers',
  pauseAnnouncement: 'what an office tells everybody, and numbers',
  goOnAnnouncement: 'what an office tells everybody, and numbers',
  cancelAnnouncement: 'what an office tells everybody, and numbers',
  listCampaigns: 'units',
  createCampaign: 'units',
  endCampaign: 'units',
  listCoordinators: 'staff',
  endCoordinator: 'staff',
  listStaff: 'staff',
  listStaffAgencies: 'offices',
  changeStaff: 'staff',
  suspendStaff: 'staff',
  restoreStaff: 'staff',
  resetSecondFactors: 'staff',
  inviteStaff: 'staff',
  resendInvitation: 'staff',
  takeBackInvitation: 'staff',
  setAccountLock: 'the state alone, of whom the officer has named from a paper',
  getSecondFactors: 'the own factors',
  renewRecoveryCodes: 'the own factors',
  removePasskey: 'the own factors',
  removeTotp: 'the own factors',
  changeStaffPassword: 'the own session',
  getOwnUnit: 'the own unit',
  listPiles: 'numbers of piles',
  makePiles: 'numbers of piles',
  startScan: 'a file that nobody has read yet',
  addScanPart: 'nothing',
  finishScan: 'a file that nobody has read yet',
  listOwnHandovers: 'numbers of lists',
  handOver: 'numbers of lists',
  previewReminder: 'numbers, and the words of a message',
  sendReminder: 'numbers',
  listReminders: 'numbers',
  listUnitCampaigns: 'campaigns',
  listUnitAgencies: 'offices',
  beginUnitCampaign: 'campaigns',
  changeUnitCampaign: 'campaigns',
  endUnitCampaign: 'campaigns',
  getRosterTemplate: 'two invented people',
  previewRoster: 'what the coordinator has sent in the same request; the registry is not asked',
  applyRoster: 'numbers',
  listUnitGroups: 'numbers of groups',
  listRosterUploads: 'numbers, and staff',
  endMembership: 'nothing',
  reportPhones: 'numbers',
  listPaymentDifferences: 'numbers of movements and orders, and sums',
  settlePaymentDifference: 'one movement',
  listFeeds: 'files, and staff',
  startFeed: 'a file that nobody has read yet',
  getFeed: 'numbers of a file, and staff',
  addFeedPart: 'nothing',
  checkFeed: 'numbers of a file',
  applyFeed: 'numbers of a file',
  takeBackFeed: 'numbers of a file',
  forgetFeed: 'numbers of a file',
  listFeedErrors: 'lines and columns of a file, and codes of directories',
  getFeedErrorsCsv: 'lines and columns of a file, and codes of directories',
  getFeedPreview: 'what an administrator has sent; the registry is not asked, and the look stands in the trail of the file',
  getFeedTemplate: 'one invented row',
}

let browsers: Readonly<Record<'officer' | 'administrator' | 'nation' | 'coordinator', Browser>>
let shared: Cell['shared']

beforeAll(async () => {
  browsers = {
    officer: await anOfficer(product),
    administrator: await anOfficer(product, 'phuc'),
    nation: await anOfficer(product, 'khanh'),
    coordinator: await anOfficer(product, 'huy'),
  }
  const dossier = await aDossier(product)
  const file = await takenBy(browsers.officer, dossier)
  await arrived(owner, file.id)
  const { rows } = await owner.query<{ id: string }>(
    `update notification_message set state = 'dead', settled_at = app_now() where subject_id = $1 returning id`,
    [file.id],
  )
  shared = { dossier, file, message: rows[0]?.id ?? '' }
  // Somebody who needs help stands on the board of the unit.
  await tried('reportPhones')
})

const browserFor = ({ caller, tag }: Operation): Browser => {
  if (caller === 'administrator') return tag === 'feeds' || tag === 'payments' ? browsers.nation : browsers.administrator
  return caller === 'coordinator' ? browsers.coordinator : browsers.officer
}

function send(browser: Browser, { method, path }: Operation, request: Request): Promise<Answer> {
  const url = path.replace(/:(\w+)/gu, (_, name: string) => request.params?.[name] ?? '') + (request.query ? `?${request.query}` : '')
  if (request.file) return browser.send(method, url, { payload: request.file, ...(request.headers && { headers: request.headers }) })
  return request.body === undefined || method === 'GET' || method === 'DELETE'
    ? browser.send(method, url)
    : browser.send(method, url, { payload: JSON.stringify(request.body), headers: { 'content-type': 'application/json' } })
}

/** Everybody on the roster, and whoever the request is about to put on it, is somebody of the registry. */
async function matchAll(body: unknown): Promise<void> {
  if (typeof body === 'object' && body !== null && 'socialInsuranceNo' in body && 'group' in body) {
    const { socialInsuranceNo, fullName } = body as Readonly<Record<string, unknown>>
    await owner.query(
      `insert into participant (id, social_insurance_no, full_name, birth_date, sex) values (gen_random_uuid(), $1, $2, '1999-02-03', 'unknown')
       on conflict do nothing`,
      [socialInsuranceNo, fullName],
    )
  }
  await owner.query('alter table unit_member disable trigger user')
  await owner.query(
    `insert into participant (id, social_insurance_no, full_name, birth_date, sex)
     select distinct on (social_insurance_no) gen_random_uuid(), social_insurance_no, full_name, date '1999-02-03', 'unknown'
     from unit_member where member_until is null on conflict do nothing`,
  )
  await owner.query(
    `update unit_member m set match = 'matched', participant_id = p.id from participant p
     where p.social_insurance_no = m.social_insurance_no and m.member_until is null and m.match <> 'matched'`,
  )
  await owner.query('alter table unit_member enable trigger user')
}

/** Sends the least valid request. @returns the answer, and whose data were looked at by it */
async function tried(id: OperationId): Promise<{ readonly answer: Answer; readonly looks: readonly string[] }> {
  const operation = operations[id]
  if (!operation) throw new Error(`no operation ${id}`)
  const browser = browserFor(operation)
  const request = await REQUESTS[id]({ test: product, browser, allowed: true, shared })
  await matchAll(request.body)
  // What was looked at while arranging was long ago.
  await owner.query(`update audit_entry set at = at - interval '1 day' where purpose is not null`)
  const { rows: last } = await owner.query<{ id: string }>('select coalesce(max(id), 0) as id from audit_entry')
  const answer = await send(browser, operation, request)
  expect([id, answer.status, answer.status === operation.status ? '' : answer.body]).toEqual([id, operation.status, ''])
  const { rows } = await owner.query<{ personId: string }>(
    `select person_id as "personId" from audit_entry
     where id > $1 and person_id is not null and purpose is not null and action = any($2) and actor_kind in ('staff', 'coordinator')`,
    [last[0]?.id, Object.keys(READ_ACTIONS)],
  )
  return { answer, looks: rows.map(row => row.personId) }
}

/** Whoever asks for help types a name, which may be anybody's: of these answers the number counts. */
const TYPED_NAMES: readonly OperationId[] = ['answerCaseFile', 'settleCaseFile']

/** People of the registry who stand in an answer, by number or by a name that no member of staff has. */
async function peopleIn(id: OperationId, { bytes }: Answer): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await owner.query<{ id: string; no: string; name: string }>(
    `select id, social_insurance_no as no, full_name as name from participant p
     where not exists (select from staff s where s.full_name = p.full_name)`,
  )
  const text = await wordsOf(bytes)
  const found = new Map<string, string[]>()
  for (const one of rows)
    if (text.includes(one.no) || (!TYPED_NAMES.includes(id) && text.includes(one.name)))
      found.set(one.name, [...(found.get(one.name) ?? []), one.id])
  return found
}

/** What can be read in an answer. The bytes of a document are not read as they are: places in it have ten figures, as people's numbers do. */
const wordsOf = async (bytes: Buffer): Promise<string> =>
  bytes.subarray(0, 5).toString('latin1') === '%PDF-' ? (await textOf(bytes)).replaceAll(/\s+/gu, ' ') : bytes.toString('utf8')

const ofStaff = (Object.keys(api) as OperationId[]).filter(id => STAFF.includes(api[id].caller))

test('what is said to show nobody is an operation of staff', () => {
  expect(Object.keys(SHOWS_NOBODY).filter(id => !ofStaff.includes(id as OperationId))).toEqual([])
})

const LAST: readonly OperationId[] = ['changeStaffPassword', 'removePasskey', 'removeTotp']
test.each(ofStaff.filter(id => !SHOWS_NOBODY[id]))('%s leaves a look for everybody whom its answer shows', async id => {
  const { answer, looks } = await tried(id)
  expect(looks.length).toBeGreaterThan(0)
  for (const [name, ids] of await peopleIn(id, answer)) expect([name, ids.some(one => looks.includes(one))]).toEqual([name, true])
})

const LISTS_OF_WORK: readonly OperationId[] = ['listCaseFiles', 'previewRoster']
test.each(ofStaff.filter(id => SHOWS_NOBODY[id] && !LISTS_OF_WORK.includes(id) && !LAST.includes(id)))(
  '%s shows nobody of the registry',
  async id => {
    const { answer } = await tried(id)
    if (!('file' in (operations[id]?.output ?? {}))) expect([...(await peopleIn(id, answer)).keys()]).toEqual([])
  },
)

test('whoever looks for somebody in the list of work leaves a look at everybody who was found, once in a quarter of an hour', async () => {
  const { person } = shared.dossier
  const search = () => browsers.officer.post('/api/v1/agency/case-files/search', { q: person.fullName })
  const count = async () =>
    (
      await owner.query<{ n: number }>(
        `select count(*)::int as n from audit_entry e join participant p on p.id = e.person_id
         where p.social_insurance_no = $1 and e.action = 'review.found' and e.at > clock_timestamp() - interval '15 minutes'`,
        [person.socialInsuranceNo],
      )
    ).rows[0]?.n
  expect(await count()).toBe(0)
  await search()
  await search()
  expect(await count()).toBe(1)
})
