import { api, type OperationId } from '#contract/api.ts'
import type { Operation } from '#contract/core.ts'
import { approved, freshlyProven, signedIn } from '#test/builders/account.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { aDossier, anApplicant } from '#test/builders/registration.ts'
import { forgetUsedCodes } from '#test/builders/staff.ts'
import { aDaysPause } from '#test/support/clock.ts'
import type { Answer, Browser, TestProduct } from '#test/support/product.ts'
import { GRID, ROLES, type Role } from '#test/rules/permission-grid.ts'
import { REQUESTS, type Cell, type Request } from '#test/rules/permission-requests.ts'

const operations: Readonly<Record<string, Operation>> = api

/** Prepares each changing operation as the permission grid has it: with the least input and the state that it needs, for the first role to
 *  which it is open. */
export async function everyOperationOf(test: TestProduct) {
  const dossier = await aDossier(test)
  const file = await takenBy(await anOfficer(test), dossier)
  const { rows } = await test.database.owner.query<{ id: string }>('select id from notification_message where subject_id = $1', [file.id])
  const shared: Cell['shared'] = { dossier, file, message: rows[0]?.id ?? '' }
  return async (id: OperationId): Promise<() => Promise<Answer>> => {
    await aDaysPause(test.database.owner)
    await forgetUsedCodes(test.database)
    const operation = operations[id]
    const role = ROLES[GRID[id].indexOf('ok')]
    if (!operation || !role) throw new Error(`nobody may ${id}`)
    const browser = await browserOf(test, role)
    const request = await REQUESTS[id]({ test, browser, allowed: true, shared })
    const kept = new Map(browser.cookies)
    return async () => {
      // Counts against guessing move without the command: what is tried a hundred times would be refused.
      await test.database.owner.query('delete from platform_rate; delete from account_sign_in_failure')
      browser.cookies.clear()
      for (const [name, value] of kept) browser.cookies.set(name, value)
      return send(browser, operation, request)
    }
  }
}

const STAFF: Partial<Record<Role, string>> = {
  ownOfficer: 'dung',
  otherOfficer: 'ha',
  provinceOfficer: 'nga',
  administrator: 'phuc',
  coordinator: 'huy',
}

async function browserOf(test: TestProduct, role: Role): Promise<Browser> {
  const staff = STAFF[role]
  if (staff !== undefined) return anOfficer(test, staff)
  if (role === 'guest') return test.browser()
  if (role === 'applicant') return anApplicant(test)
  if (role === 'setup') {
    const { person: newcomer, secret } = await approved(test)
    return signedIn(test, newcomer.socialInsuranceNo, secret)
  }
  const own = await signedIn(test, person(role === 'guardian' ? 'huong' : 'mai').socialInsuranceNo)
  await freshlyProven(test, own)
  return own
}

function send(browser: Browser, { method, path }: Operation, request: Request): Promise<Answer> {
  const url = path.replace(/:(\w+)/gu, (_, name: string) => request.params?.[name] ?? '') + (request.query ? `?${request.query}` : '')
  if (request.file) return browser.send(method, url, { payload: request.file, ...(request.headers && { headers: request.headers }) })
  if (method === 'PUT') return browser.put(url, request.body)
  return method === 'POST' ? browser.post(url, request.body, request.headers) : browser.send(method, url)
}
