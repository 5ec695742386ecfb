import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { fold } from '#domain/kernel/text.ts'
import { handleOf, q } from '#server/platform/database/query.ts'
import type { Platform } from '#server/platform/transact.ts'
import { demoCode } from '#seed/people/demo-code.ts'
import { buildDemo } from '#seed/people/index.ts'
import type { ParticipantRow } from '#seed/people/rows.ts'
import { codeFor, sendPhoto, visitor } from './front-door.ts'
import { facesOf, photosOf, type Faces } from './photos.ts'

/** Somebody who sends a dossier, and what an officer has made of it. */
export interface Applicant {
  readonly person: ParticipantRow
  readonly outcome: 'waiting' | 'returned' | 'rejected'
  /** The code of the link by which they came. */
  readonly campaign?: string
}

/** Dossiers for the officers of demo mode to work on, and those of the unit's students. They come in by the front door, operation by
 *  operation, as a citizen's browser sends them, with codes read from the demo inbox: nothing in them was put there past the rules.
 *  Only when there is no dossier.
 *  @returns whether any was sent */
export async function openDemoDossiers(app: FastifyInstance, platform: Platform, students: readonly Applicant[] = []): Promise<boolean> {
  const tx = handleOf(platform.pool)
  if (await tx.first(q.selectFrom('reviewCaseFile').select('id').limit(1))) return false
  const crowd = crowdApplicants()
  const [ofCrowd, ofStudents] = [crowd, students].map(some => facesOf(some.map(({ person }) => person)))
  for (const [index, { person }] of crowd.entries()) {
    const quirks = { street: STREETS[index % 4], agencyCode: index % 7 === 6 ? '07906' : '07911', isPlain: index % 5 === 3 }
    const faces: Faces = { own: ofCrowd?.[index] ?? 1, card: ofCrowd?.[index === FORGER ? index + 1 : index] ?? 1, isOther: false }
    await register(app, platform, { person, address: `127.0.1.${index + 1}`, faces, ...quirks })
  }
  for (const [index, { person, campaign }] of students.entries()) {
    const face = ofStudents?.[index] ?? 1
    const faces: Faces = { own: face, card: face, isOther: true }
    await register(app, platform, {
      person,
      campaign,
      address: `127.0.3.${index + 1}`,
      faces,
      street: undefined,
      agencyCode: '07911',
      isPlain: false,
    })
  }
  await decide(app, platform, [...crowd, ...students])
  return true
}

/** The fifth sends the card of the sixth: something for officers to find. */
const FORGER = 4
/** Some have a new address. */
const STREETS = [undefined, undefined, 'Số 12 ngõ 5 đường Hoa Sữa', undefined] as const

/** Tuấn, whose dossier is returned, and thirteen grown-up people without an account. */
function crowdApplicants(): readonly Applicant[] {
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
  return [
    ...participants
      .filter(person => person.socialInsuranceNo === tuan?.socialInsuranceNo)
      .map(person => ({ person, outcome: 'returned' as const })),
    ...crowd.slice(0, 13).map(person => ({ person, outcome: 'waiting' as const })),
  ]
}

interface Sent {
  readonly person: ParticipantRow
  readonly campaign?: string | undefined
  readonly address: string
  readonly faces: Faces
  /** Another than the registry has. */
  readonly street: string | undefined
  readonly agencyCode: string
  /** Declared without diacritics. */
  readonly isPlain: boolean
}

/** Some declare without diacritics, some have a new address, some live elsewhere: what officers see every day. */
async function register(
  app: FastifyInstance,
  platform: Platform,
  { person, campaign, address, faces, street, agencyCode, isPlain }: Sent,
): Promise<void> {
  const send = visitor(app, address)
  await send('POST', '/api/v1/registrations', { language: 'vi' })
  for (const [kind, photo] of await photosOf(faces)) await sendPhoto(send, kind, photo)
  const phone = person.phone ?? ''
  const declaration = {
    socialInsuranceNo: person.socialInsuranceNo,
    fullName: isPlain ? withoutMarks(person.fullName) : person.fullName,
    // The words in force: sending is refused with any other.
    dataConsent: '2026-11',
    birthDate: '',
    relation: '',
    personalId: person.personalId ?? '',
    provinceCode: person.provinceCode,
    communeCode: person.communeCode,
    street: street ?? person.address.split(',')[0] ?? person.address,
    phone,
    email: '',
    agencyCode,
    emailForm: 'no',
    contactChannel: 'sms',
    guardianConsent: '',
    childConsent: '',
  }
  await send('POST', '/api/v1/registrations/current/send', { declaration, language: 'vi', ...(campaign !== undefined && { campaign }) })
  await send('POST', '/api/v1/registrations/current/confirm', { code: await codeFor(platform, phone) })
}

/** The name as somebody types it who has no Vietnamese keyboard. */
const withoutMarks = (name: string): string =>
  fold(name)
    .split(' ')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')

/** An officer of the local office at the desk returns what is blurred and rejects what is there twice. */
async function decide(app: FastifyInstance, platform: Platform, applicants: readonly Applicant[]): Promise<void> {
  const send = visitor(app, '127.0.2.1')
  const staff = buildDemo(dayInVietnam(new Date())).staff.find(member => member.loginName === 'dung')
  await send('POST', '/api/v1/agency/sessions', { name: 'dung', password: staff?.password ?? '' })
  const { now } = await handleOf(platform.pool).one(q.selectNoFrom(sql<Date>`app_now()`.as('now')))
  await send('POST', '/api/v1/agency/sessions/current/code', { code: demoCode(now) })
  for (const { person, outcome } of applicants) {
    if (outcome === 'waiting') continue
    const { items } = (await send('POST', '/api/v1/agency/case-files/search', { q: person.socialInsuranceNo })) as {
      items?: readonly { id: string; version?: number }[]
    }
    const id = items?.[0]?.id
    if (!id) continue
    await send('POST', `/api/v1/agency/case-files/${id}/take`, { version: 1 })
    await (outcome === 'returned'
      ? send('POST', `/api/v1/agency/case-files/${id}/return`, { version: 2, ...BLURRED })
      : send('POST', `/api/v1/agency/case-files/${id}/reject`, { version: 2, reasons: ['not_the_person'], note: NOT_THE_PERSON }))
  }
}

const BLURRED = { corrections: [{ item: 'id_front', reason: 'paper_unclear' }], note: 'Chụp lại mặt trước, đủ bốn góc, không lóa.' }
const NOT_THE_PERSON = 'Ảnh chân dung không phải người trên giấy tờ. Hãy đăng ký lại bằng ảnh của chính bạn.'
