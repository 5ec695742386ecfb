import { beforeAll, expect, test } from 'vitest'
import { api, type OperationId } from '#contract/api.ts'
import type { Operation } from '#contract/core.ts'
import { approved, freshlyProven, signedIn } from '#test/builders/account.ts'
import { aFacility, withKey } from '#test/builders/facility.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { aDossier, anApplicant } from '#test/builders/registration.ts'
import { bodyOf, problemOf } from '#test/support/answer.ts'
import { arrived } from '#test/support/arrived.ts'
import { aProduct, type Answer, type Browser } from '#test/support/product.ts'
import { expectSafe, ownHeaders } from '#test/support/safety.ts'
import { GRID, ROLES, type Role } from './permission-grid.ts'
import { REQUESTS, type Cell, type Request } from './permission-requests.ts'

const product = await aProduct()
const operations: Readonly<Record<string, Operation>> = api
let signedInAs: Readonly<Record<Exclude<Role, 'guest' | 'applicant' | 'facility'>, Browser>>
let facilityKey: string
let shared: Cell['shared']

beforeAll(async () => {
  const { person: newcomer, secret } = await approved(product)
  signedInAs = {
    setup: await signedIn(product, newcomer.socialInsuranceNo, secret),
    participant: await signedIn(product, person('mai').socialInsuranceNo),
    guardian: await signedIn(product, person('huong').socialInsuranceNo),
    ownOfficer: await anOfficer(product, 'dung'),
    otherOfficer: await anOfficer(product, 'ha'),
    provinceOfficer: await anOfficer(product, 'nga'),
    administrator: await anOfficer(product, 'phuc'),
    coordinator: await anOfficer(product, 'huy'),
  }
  for (const role of ['participant', 'guardian'] as const) await freshlyProven(product, signedInAs[role])
  facilityKey = (await aFacility(product)).key
  const dossier = await aDossier(product)
  const file = await takenBy(signedInAs.ownOfficer, dossier)
  await arrived(product.database.owner, file.id)
  const { rows } = await product.database.owner.query<{ id: string }>('select id from notification_message where subject_id = $1', [
    file.id,
  ])
  shared = { dossier, file, message: rows[0]?.id ?? '' }
})

/** A browser with the cookies of the role, so that one cell does not change the next. */
async function browserOf(role: Role): Promise<Browser> {
  if (role === 'applicant') return anApplicant(product)
  if (role === 'facility') return withKey(product, facilityKey)
  const browser = product.browser()
  if (role !== 'guest') for (const [name, value] of signedInAs[role].cookies) browser.cookies.set(name, value)
  return browser
}

/** On a slow machine the grid takes longer than a proof counts: whoever had one has just given it again. */
const stillFresh = async (): Promise<void> => {
  for (const table of ['account_session', 'staff_session'])
    await product.database.owner.query(`update ${table} set proven_at = app_now() where proven_at is not null and ended_at is null`)
}

function send(browser: Browser, { method, path }: Operation, request: Request): Promise<Answer> {
  const url = path.replace(/:(\w+)/gu, (_, name: string) => request.params?.[name] ?? '') + (request.query ? `?${request.query}` : '')
  if (request.file) return browser.send(method, url, { payload: request.file, ...(request.headers && { headers: request.headers }) })
  if (method === 'PUT') return browser.put(url, request.body)
  return method === 'POST' ? browser.post(url, request.body, request.headers) : browser.send(method, url)
}

/** The cell as it is: done as the contract says, or the status of the refusal. */
function cellOf(answer: Answer, operation: Operation): 'ok' | number {
  if (answer.status !== operation.status) return refusedWith(answer, operation)
  if ('file' in operation.output) expect([answer.headers['content-type'], answer.bytes.length > 0]).toEqual([operation.output.file, true])
  else if (operation.status === 204 || answer.body === '') expect(answer.bytes).toHaveLength(0)
  else bodyOf(answer, operation.output)
  return 'ok'
}

const BY_GUARD = [
  'SIGN_IN_REQUIRED',
  'FORBIDDEN',
  'REGISTRATION_EXPIRED',
  'PASSWORD_ALREADY_SET',
  'SECOND_FACTOR_REQUIRED',
  'FACILITY_KEY_WRONG',
]
function refusedWith(answer: Answer, operation: Operation): number {
  expect([...BY_GUARD, ...operation.problems]).toContain(problemOf(answer).code)
  return answer.status
}

test('the grid has a row for every operation, and no other', () => {
  expect(Object.keys(GRID).toSorted()).toEqual(Object.keys(api).toSorted())
})

/** These end the session that they are tried with. */
const LAST: readonly OperationId[] = ['giveUpChild', 'setPassword', 'changePassword', 'signOut', 'changeStaffPassword', 'signOutStaff']
const ids = Object.keys(GRID) as OperationId[]

test.each([...ids.filter(id => !LAST.includes(id)), ...LAST])(
  '%s is open to whom the grid says, with the answer of the contract',
  async id => {
    const operation = operations[id]
    const row = GRID[id]
    if (!operation) throw new Error(`no operation ${id}`)
    if (operation.freshProof) await stillFresh()
    const seen: Partial<Record<Role, 'ok' | number>> = {}
    for (const [column, role] of ROLES.entries()) {
      const cell: Cell = { test: product, browser: await browserOf(role), allowed: row[column] === 'ok', shared }
      const answer = await send(cell.browser, operation, await REQUESTS[id](cell))
      seen[role] = cellOf(answer, operation)
      expectSafe(answer.headers, seen[role] === 'ok' ? ownHeaders(id, operation) : {}, `${id} as ${role}`)
    }
    expect(seen).toEqual(Object.fromEntries(ROLES.map((role, column) => [role, row[column]])))
  },
)

test('what was refused has left the file as it was', async () => {
  const { rows } = await product.database.owner.query('select state, version from review_case_file where id = $1', [shared.file.id])
  expect(rows).toEqual([{ state: 'in_review', version: shared.file.version }])
})
