import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { fold } from '#domain/kernel/text.ts'
import { ROOT } from '#server/platform/config.ts'
import { handleOf, q } from '#server/platform/database/query.ts'
import type { Platform } from '#server/platform/transact.ts'
import { demoCode } from '#seed/people/demo-code.ts'
import { buildDemo } from '#seed/people/index.ts'
import type { ParticipantRow } from '#seed/people/rows.ts'

/** Dossiers for the officers of demo mode to work on. They come in by the front door, operation by operation, as a citizen's browser
 *  sends them, with codes read from the demo inbox: nothing in them was put there past the rules. Only when there is no dossier. */
export async function openDemoDossiers(app: FastifyInstance, platform: Platform): Promise<void> {
  const tx = handleOf(platform.pool)
  if (await tx.first(q.selectFrom('reviewCaseFile').select('id').limit(1))) return
  const { participants, accounts, stories } = buildDemo(dayInVietnam(new Date()))
  const withAccount = new Set(accounts.map(account => account.socialInsuranceNo))
  const tuan = stories.find(story => story.key === 'tuan')
  const told = new Set(stories.map(story => story.socialInsuranceNo))
  const crowd = participants.filter(
    person =>
      !withAccount.has(person.socialInsuranceNo) &&
      !told.has(person.socialInsuranceNo) &&
      person.personalId &&
      person.phone &&
      person.birthDate < '2008',
  )
  const applicants = [...participants.filter(person => person.socialInsuranceNo === tuan?.socialInsuranceNo), ...crowd.slice(0, 13)]
  const faces = facesOf(applicants)
  for (const [index, person] of applicants.entries()) await register(app, platform, { person, index, faces })
  if (tuan) await returnFirst(app, platform, tuan.socialInsuranceNo)
}

/** Drawn portraits by their numbers; each person has one, and cards of the same number. */
const FACES = { male: [3, 4, 5, 7, 10, 12, 14], female: [1, 2, 6, 8, 9, 11, 13] } as const

/** A face for each person, nobody's twice: shared pictures are a mark that asks for a second officer. */
function facesOf(people: readonly ParticipantRow[]): readonly number[] {
  const left = { male: [...FACES.male] as number[], female: [...FACES.female] as number[] }
  return people.map(({ sex }) => left[sex === 'female' ? 'female' : 'male'].shift() ?? left.male.shift() ?? left.female.shift() ?? 1)
}

interface Applicant {
  readonly person: ParticipantRow
  readonly index: number
  readonly faces: readonly number[]
}

/** The fifth sends the card of the sixth: something for officers to find. */
const FORGER = 4

/** A visitor of the front door with cookies of their own; each from another address, as people are. */
function visitor(app: FastifyInstance, address: string) {
  const cookies = new Map<string, string>()
  return async (method: 'GET' | 'POST' | 'PATCH', url: string, body?: object | Buffer): Promise<Readonly<Record<string, unknown>>> => {
    const response = await app.inject({
      method,
      url,
      remoteAddress: address,
      headers: {
        'x-requested-by': 'demo',
        ...(body instanceof Buffer
          ? { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' }
          : { 'content-type': 'application/json' }),
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      payload: body instanceof Buffer ? body : JSON.stringify(body ?? {}),
    })
    for (const { name, value } of response.cookies) cookies.set(name, value)
    if (response.statusCode >= 300) throw new Error(`${method} ${url} answered ${response.statusCode} ${response.body}`)
    return response.statusCode === 204 ? {} : response.json<Record<string, unknown>>()
  }
}

/** These photos are small: one part holds them. */
async function sendPhoto(send: ReturnType<typeof visitor>, kind: string, photo: Buffer): Promise<void> {
  const sha256 = createHash('sha256').update(photo).digest('hex')
  const { id } = (await send('POST', '/api/v1/registrations/current/uploads', { kind, length: photo.length, sha256 })) as { id: string }
  const upload = `/api/v1/registrations/current/uploads/${id}`
  await send('PATCH', upload, photo)
  await send('POST', `${upload}/finish`)
}

/** Some declare without diacritics, some have a new address, some live elsewhere: what officers see every day. */
async function register(app: FastifyInstance, platform: Platform, { person, index, faces }: Applicant): Promise<void> {
  const send = visitor(app, `127.0.1.${index + 1}`)
  const [own = 1, next = 1] = faces.slice(index)
  await send('POST', '/api/v1/registrations', { language: 'vi' })
  for (const [kind, name] of [
    ['portrait', `portrait-${own}`],
    ['id_front', `card-front-${index === FORGER ? next : own}`],
    ['id_back', `card-back-${own}`],
  ] as const) {
    await sendPhoto(send, kind, readFileSync(join(ROOT, 'db/seed/photos', `${name}.jpg`)))
  }
  const phone = person.phone ?? ''
  const declaration = {
    socialInsuranceNo: person.socialInsuranceNo,
    fullName: index % 5 === 3 ? withoutMarks(person.fullName) : person.fullName,
    birthDate: '',
    relation: '',
    personalId: person.personalId ?? '',
    provinceCode: person.provinceCode,
    communeCode: person.communeCode,
    street: index % 4 === 2 ? 'Số 12 ngõ 5 đường Hoa Sữa' : (person.address.split(',')[0] ?? person.address),
    phone,
    email: '',
    agencyCode: index % 7 === 6 ? '07906' : '07911',
    emailForm: 'no',
    contactChannel: 'sms',
    guardianConsent: '',
    childConsent: '',
  }
  await send('POST', '/api/v1/registrations/current/send', { declaration, language: 'vi' })
  await send('POST', '/api/v1/registrations/current/confirm', { code: await codeFor(platform, phone) })
}

/** The name as somebody types it who has no Vietnamese keyboard. */
const withoutMarks = (name: string): string =>
  fold(name)
    .split(' ')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')

/** The code that has arrived at a phone; at most five seconds are waited for it. */
async function codeFor(platform: Platform, phone: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const text = await handleOf(platform.pool).first(
      q.selectFrom('demoInbox').select('body').where('recipient', '=', phone).orderBy('id', 'desc').limit(1),
    )
    const code = /^\d{6}/u.exec(text?.body ?? '')?.[0]
    if (code) return code
    await pause(50)
  }
  throw new Error('no code arrived')
}

/** Tuấn's dossier was returned: the photo of his paper is blurred. */
async function returnFirst(app: FastifyInstance, platform: Platform, socialInsuranceNo: string): Promise<void> {
  const send = visitor(app, '127.0.2.1')
  const staff = buildDemo(dayInVietnam(new Date())).staff.find(member => member.loginName === 'dung')
  await send('POST', '/api/v1/agency/sessions', { name: 'dung', password: staff?.password ?? '' })
  const { now } = await handleOf(platform.pool).one(q.selectNoFrom(sql<Date>`app_now()`.as('now')))
  await send('POST', '/api/v1/agency/sessions/current/code', { code: demoCode(now) })
  const { items } = (await send('POST', '/api/v1/agency/case-files/search', { q: socialInsuranceNo })) as {
    items?: readonly { id: string; version?: number }[]
  }
  const id = items?.[0]?.id
  if (!id) return
  await send('POST', `/api/v1/agency/case-files/${id}/take`, { version: 1 })
  await send('POST', `/api/v1/agency/case-files/${id}/return`, {
    version: 2,
    corrections: [{ item: 'id_front', reason: 'paper_unclear' }],
    note: 'Chụp lại mặt trước, đủ bốn góc, không lóa.',
  })
}
