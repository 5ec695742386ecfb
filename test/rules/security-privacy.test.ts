import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { anOfficer, approvedBy, takenBy } from '#test/builders/office.ts'
import { secretAt, signedIn, signIn } from '#test/builders/account.ts'
import { aDeclaration, aPerson } from '#test/builders/people.ts'
import { anApplicant, codeAt, confirm, handIn, REGISTRATION, wrongCode } from '#test/builders/registration.ts'
import { aProduct, type Answer, type Browser } from '#test/support/product.ts'
import { expectProblem } from '#test/support/answer.ts'

const unwatched = await aProduct()
const { database, log } = unwatched
/** Every refusal that somebody was answered. */
const refusals: Answer[] = []
const watched = (own: Browser): Browser => {
  const noting = (answer: Answer): Answer => {
    if (answer.status >= 400) refusals.push(answer)
    return answer
  }
  const { cookies, get, post, put, delete: remove, send } = own
  return {
    cookies,
    get: async path => noting(await get(path)),
    post: async (path, body, headers) => noting(await post(path, body, headers)),
    put: async (path, body) => noting(await put(path, body)),
    delete: async path => noting(await remove(path)),
    send: async (method, path, options) => noting(await send(method, path, options)),
  }
}
const product = { ...unwatched, browser: () => watched(unwatched.browser()) }
const { browser } = product

/** A canary: whatever of it turns up where it does not belong is found. */
const someone = aPerson()
const declaration = aDeclaration(someone, {
  street: '77 hẻm Chim Hoàng Yến',
  email: 'chim.hoang.yen@vidu.example',
  phone: '0500987654',
})
const password = 'ổ chim trong vườn'
const wrongPassword = 'chim bay mất rồi'
let secrets: Readonly<Record<string, string>> = {}

/** Keeps a copy of every job, which is gone once it is done. */
const keepJobs = () =>
  database.owner.query(
    `create schema seen; create table seen.job (row jsonb);
     create function seen.keep() returns trigger language plpgsql security definer as 'begin insert into seen.job values (to_jsonb(new)); return null; end';
     create trigger keep after insert or update on graphile_worker._private_jobs for each row execute function seen.keep()`,
  )

beforeAll(async () => {
  await keepJobs()
  const applicant = await anApplicant(product)
  await handIn(applicant, { ...declaration, phone: '12' })
  await handIn(applicant, declaration)
  const code = await codeAt(product, declaration.phone)
  await confirm(applicant, wrongCode(code))
  const { no } = (await confirm(applicant, code)).body as { no: string }
  await applicant.get(`${REGISTRATION}/form`)
  await browser().post('/api/v1/case-files/track', { no, contact: declaration.phone })
  const officer = await anOfficer(product)
  const { id } = await takenBy(officer, { no })
  await officer.post('/api/v1/agency/case-files/search', { q: someone.fullName })
  await officer.post(`/api/v1/agency/case-files/${id}/release`, { version: 2 })
  await approvedBy(officer, { no })
  const secret = await secretAt(product, declaration.phone)
  await signIn(browser(), someone.socialInsuranceNo, wrongPassword)
  const own = await signedIn(product, someone.socialInsuranceNo, secret)
  await own.post('/api/v1/sessions/current/password', { password, repeat: password })
  await own.get('/api/v1/me/home')
  await own.get('/api/v1/me/contributions?fund=social')
  await browser().send('POST', '/api/v1/sessions', {
    payload: `{"name":"${someone.socialInsuranceNo}"`,
    headers: { 'content-type': 'application/json' },
  })
  // A fault of the server, with the person's data in its hands.
  await database.owner.query('alter table account_session add constraint away check (false) not valid')
  expectProblem(await signIn(browser(), someone.socialInsuranceNo, password), 500, 'INTERNAL')
  await database.owner.query('alter table account_session drop constraint away')
  secrets = { code, secret, token: own.cookies.get('s') ?? '', access: applicant.cookies.get('r') ?? '' }
}, 40_000)

const canaries = (): Readonly<Record<string, string>> => ({
  name: someone.fullName,
  number: someone.socialInsuranceNo,
  personalId: someone.personalId,
  birthDate: someone.birthDate,
  phone: declaration.phone,
  phoneAbroad: `84${declaration.phone.slice(1)}`,
  email: declaration.email,
  street: declaration.street,
  password,
  wrongPassword,
  ...secrets,
})

/** Six digits stand by chance inside longer identifiers; a code is given away only by the whole of it. */
const WHOLE = (value: string): string | null => (/^\d{6}$/u.test(value) ? `(^|[^0-9a-f])${value}([^0-9a-f]|$)` : null)
const holds = (text: string, value: string): boolean => {
  const whole = WHOLE(value)
  return whole === null ? text.includes(value) : new RegExp(whole, 'u').test(text)
}

test('the log of the product names nobody and holds no secret', () => {
  const lines = log.join('')
  expect(lines).toContain('"op":"confirmRegistration"')
  expect(lines).toContain('"msg":"failed"')
  for (const [name, value] of Object.entries(canaries())) {
    expect(value.length, name).toBeGreaterThan(5)
    expect([name, holds(lines, value)]).toEqual([name, false])
    expect([name, lines.includes(encodeURIComponent(value))]).toEqual([name, false])
  }
})

const heldIn = (text: string): readonly string[] =>
  Object.entries(canaries()).flatMap(([name, value]) => (holds(text, value) || text.includes(encodeURIComponent(value)) ? [name] : []))

test('a refusal names nobody and holds no secret, neither in its body nor in its headers', () => {
  expect(new Set(refusals.map(({ status }) => status)).size).toBeGreaterThanOrEqual(4)
  for (const { status, headers, bytes } of refusals)
    expect([status, heldIn(`${JSON.stringify(headers)} ${bytes.toString('utf8')}`)]).toEqual([status, []])
})

test('a job carries ids and nothing of the person', async () => {
  const { rows } = await database.owner.query<{ job: string }>('select row::text as job from seen.job')
  expect(rows.length).toBeGreaterThan(5)
  for (const { job } of rows) expect([job, heldIn(job)]).toEqual([job, []])
})

test('the numbers for operators name nobody', async () => {
  const numbers = String((await unwatched.browser().get('/metrics')).body)
  expect(numbers).toContain('operation="confirmRegistration"')
  expect(heldIn(numbers)).toEqual([])
})

/** Where a plain value may stand, and why: the registry's own book, what officers search by, and the number that is printed on cards. */
const DOCUMENTED = [
  'card.card_no number',
  'participant.birth_date birthDate',
  'participant.full_name name',
  'participant.social_insurance_no number',
  'registration.social_insurance_no number',
  'review_case_file.applicant_name name',
  'review_case_file.social_insurance_no number',
]
/** The stand-in for phones and mailboxes of the demo. */
const OUTSIDE = ['demo_inbox']

test('in the database the person is plain only where it is written down', async () => {
  const found: string[] = []
  const { rows: columns } = await database.owner.query<{ table: string; column: string; type: string }>(
    `select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as table, a.attname as column, format_type(a.atttypid, null) as type
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'graphile_worker') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`,
  )
  expect(columns.length).toBeGreaterThan(150)
  for (const { table, column, type } of columns) {
    if (OUTSIDE.includes(table.replace('public.', ''))) continue
    for (const [name, value] of Object.entries(canaries())) {
      const whole = WHOLE(value)
      const inText = whole === null ? `position($1 in t."${column}"::text) > 0` : `t."${column}"::text ~ $1`
      const held = type === 'bytea' ? `position(convert_to($1, 'UTF8') in t."${column}") > 0` : inText
      const { rows } = await database.owner.query<{ n: number }>(`select count(*)::int as n from ${table} t where ${held}`, [
        type === 'bytea' ? value : (whole ?? value),
      ])
      if (rows[0]?.n) found.push(`${table.replace('public.', '').replace(/_\d\d$/u, '')}.${column} ${name}`)
    }
  }
  expect([...new Set(found)].toSorted()).toEqual(DOCUMENTED)
})

test('on the disk a photo cannot be read without its key', () => {
  const folder = product.dataFolder
  const files = readdirSync(join(folder, 'files'), { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  expect(files).toHaveLength(3)
  for (const file of files)
    expect(readFileSync(join(file.parentPath, file.name)).subarray(0, 3)).not.toEqual(Buffer.from([0xff, 0xd8, 0xff]))
})
