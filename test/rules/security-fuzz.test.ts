import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { api } from '#contract/api.ts'
import { ProblemBody, type Operation } from '#contract/core.ts'
import { signedIn } from '#test/builders/account.ts'
import { idOf } from '#test/builders/children.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { aDossier, anApplicant } from '#test/builders/registration.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const operations: readonly (readonly [string, Operation])[] = Object.entries(api)
let everybody: Browser
let known: readonly string[]
let childId: string

/** One browser with every kind of session, so that wrong input gets past the guards to where it could do harm. */
beforeAll(async () => {
  everybody = await anApplicant(product)
  for (const own of [await signedIn(product, person('huong').socialInsuranceNo), await anOfficer(product)])
    for (const [name, value] of own.cookies) everybody.cookies.set(name, value)
  const { id, photos } = await takenBy(everybody, await aDossier(product))
  known = [id, photos[0]?.id ?? '']
  childId = await idOf(product, 'khoi')
})

const NASTY = [
  '', ' ', '\u0000', '\ud800', '\u202e\u200b', '%', '%00', '../../etc/passwd', "' or 1=1 --", '"; drop table card; --', '\\', '{{7*7}}', '${7*7}',
  '<script>alert(1)</script>', '=1+1', '-1', '0', '1e309', 'NaN', '9999999999999999999999', '2026-99', '9999-99_ffffffff-ffff-ffff-ffff-ffffffffffff',
  '2026-02-30', '0000-01_------------------------------------', '9999-12-31T23:59:59.999Z_00000000-0000-7000-8000-000000000000', '+275760-09-13_x',
  'null', '[]', '__proto__', 'a'.repeat(5_000), 'ạ'.normalize('NFD').repeat(90), '0000168123', '079586168123', 'sms', 'social', 'vi', 'dung', '00001/2026/07911', '0500168123',
] // prettier-ignore

const nasty = fc.oneof(
  { arbitrary: fc.constantFrom(...NASTY), weight: 3 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 40 }), weight: 1 },
)
const anything = fc.oneof(
  nasty,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(nasty, { maxLength: 3 }),
  fc.jsonValue({ maxDepth: 3 }),
)

/** Values under the names that the schema knows, some left out, some that it does not know. */
function likeSchema(schema: z.ZodMiniType | undefined, values: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> {
  const { properties = {} } = schema
    ? (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as { properties?: Record<string, unknown> })
    : {}
  const fields = Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, fieldLike(inner, values)]))
  return fc.record({ ...fields, unknown: values }, { requiredKeys: [] })
}

function fieldLike(inner: unknown, values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const names = Object.keys((inner as { properties?: object }).properties ?? {})
  return names.length ? fc.oneof(values, fc.record(Object.fromEntries(names.map(name => [name, values])), { requiredKeys: [] })) : values
}

const requestOf = (operation: Operation) =>
  fc.record({
    params: fc.dictionary(fc.constantFrom('id', 'photoId', 'kind', 'provinceCode'), fc.oneof(nasty, fc.integer({ min: 0, max: 1 })), {
      minKeys: 4,
      maxKeys: 4,
    }),
    query: likeSchema(operation.query ?? operation.headers, nasty),
    body: fc.oneof({ arbitrary: likeSchema(operation.body, anything), weight: 4 }, { arbitrary: fc.jsonValue(), weight: 1 }),
    bytes: fc.uint8Array({ maxLength: 200 }),
  })
type Request = ReturnType<typeof requestOf> extends fc.Arbitrary<infer R> ? R : never

/** Lone surrogates have no place in an address line; browsers replace them. */
const inAddress = (value: unknown): string => encodeURIComponent(String(value).toWellFormed()).slice(0, 2_000)
const paramOf = (request: Request, name: string): string => {
  if (name === 'childId') return childId
  const value = request.params[name]
  return typeof value === 'number' ? (known[value] ?? '') : inAddress(value ?? 'x') || 'x'
}

async function send(operation: Operation, request: Request) {
  const path = operation.path.replace(/:(\w+)/gu, (_, name: string) => paramOf(request, name))
  const query = Object.entries(request.query).map(([name, value]) => `${name}=${inAddress(value)}`)
  const payload = operation.upload ? Buffer.from(request.bytes) : JSON.stringify(request.body)
  const headers = {
    'content-type': operation.upload?.contentTypes[0] ?? 'application/json',
    ...(operation.upload && { 'upload-offset': inAddress(request.query['upload-offset'] ?? '0') }),
  }
  const url = query.length ? `${path}?${query.join('&')}` : path
  // The cookies stay the same: a sign-out in between would end the test of what lies behind the guards.
  const browser = product.browser()
  for (const [name, value] of everybody.cookies) browser.cookies.set(name, value)
  return browser.send(operation.method, url, operation.method === 'GET' ? {} : { payload, headers })
}

/** Ends the sessions that the others need. */
const ENDING = ['signOut', 'signOutStaff', 'setPassword', 'withdrawRegistration', 'giveUpChild']

test.each(operations.filter(([id]) => !ENDING.includes(id)))(
  '%s survives whatever is sent to it',
  async (_, operation) => {
    await fc.assert(
      fc.asyncProperty(requestOf(operation), async request => {
        const answer = await send(operation, request)
        expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500)
        if (answer.status >= 400) expect(z.safeParse(ProblemBody, answer.body).success).toBe(true)
        else expect(answer.status).toBe(operation.status)
      }),
      { numRuns: 40, seed: 20_261_120 },
    )
  },
  30_000,
)

/** Names of all columns of the database as the program and as the database write them, and what programs elsewhere fell for. */
async function columnNames(): Promise<readonly string[]> {
  const { rows } = await product.database.owner.query<{ name: string }>(
    `select distinct column_name as name from information_schema.columns where table_schema = 'public'`,
  )
  const camel = rows.map(({ name }) => name.replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase()))
  return [...new Set([...rows.map(({ name }) => name), ...camel, 'isAdmin', 'role', 'version2', 'constructor', 'toString'])]
}

test.each(operations.filter(([, operation]) => operation.body))('%s refuses a field that it does not know', async (_, operation) => {
  const own = operation.body ? z.toJSONSchema(operation.body, { io: 'input', unrepresentable: 'any' }).properties : undefined
  const names = (await columnNames()).filter(each => !Object.hasOwn(own ?? {}, each))
  expect(names.length).toBeGreaterThan(300)
  const body = Object.fromEntries(names.map(name => [name, 'administrator']))
  const answer = await send(operation, {
    params: { id: 0, no: '1', photoId: 1, number: '1', differenceId: 1 },
    query: {},
    body,
    bytes: new Uint8Array(),
  })
  expect(answer.body).toMatchObject({
    code: 'FIELDS_INVALID',
    fields: expect.arrayContaining(names.map(name => ({ field: name, code: 'FORM' }))),
  })
})

/** Whoever connects here was sent by the program, on the word of a stranger. */
const visits: string[] = []
const traps = await Promise.all(['127.0.0.1', '::1'].map(aTrap))

async function aTrap(host: string): Promise<string> {
  const trap = createServer(socket => {
    visits.push(host)
    socket.destroy()
  })
  trap.listen(0, host)
  await once(trap, 'listening')
  afterAll(() => void trap.close())
  const { port } = trap.address() as AddressInfo
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}

test.each(operations)('%s goes nowhere on the word of a stranger', async (_, operation) => {
  for (const trap of traps)
    for (const address of [`http://${trap}/x`, `https://${trap}/x`, `//${trap}/x.png`, `smtp://${trap}`, `a@${trap}`, `file://${trap}/x`]) {
      const fields = (schema: z.ZodMiniType | undefined) =>
        Object.fromEntries(
          Object.entries(schema ? (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).properties ?? {}) : {}).map(
            ([name, inner]) => [name, filledWith(inner, address)],
          ),
        )
      const bytes = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><image href="${address}"/></svg>`)
      const request = { params: { id: 0, photoId: 1 }, query: fields(operation.query), body: fields(operation.body), bytes }
      expect((await send(operation, request)).status).toBeLessThan(500)
    }
  expect(visits).toEqual([])
})

/** The address in every text that a field has, as deep as the schema goes. */
function filledWith(schema: unknown, address: string): unknown {
  const { properties, items } = schema as { readonly properties?: object; readonly items?: unknown }
  if (properties) return Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, filledWith(inner, address)]))
  return items ? [filledWith(items, address)] : address
}
