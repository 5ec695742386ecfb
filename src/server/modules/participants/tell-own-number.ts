import type { Uuid } from '#domain/kernel/ids.ts'
import { formatSocialInsuranceNo, mobilePhone } from '#domain/participants/identifiers.ts'
import { TOLD_AT_MOST, whomToTell, type OwnNumberAsked } from '#domain/participants/own-number.ts'
import type { Ctx } from '#server/platform/context.ts'
import { addHits } from '#server/platform/http/rate.ts'
import { findAccountOfParticipant, getAccount, provenContacts } from '../accounts/index.ts'
import { recordAudit } from '../audit/index.ts'
import { findAgency } from '../directory/index.ts'
import { sendMessage } from '../notifications/index.ts'
import { findByNameAndBirth, findByPersonalIdIndex, registryRecord, type Participant } from './store.ts'

/** Sends everybody who is meant the own number, to the own contact on file. Whatever keeps it from being sent is told to nobody. Run
 *  twice it sends once: the second meets the limit of the day. */
export async function tellOwnNumber(ctx: Ctx, asked: OwnNumberAsked): Promise<void> {
  for (const person of await whoIsMeant(ctx, asked)) await tell(ctx, person)
}

/** In the order of their ids, so that two jobs do not wait for each other. */
async function whoIsMeant(ctx: Ctx, asked: OwnNumberAsked): Promise<readonly Participant[]> {
  if (asked.by === 'name') {
    const found = await findByNameAndBirth(ctx.tx, asked)
    return whomToTell(found, asked.provinceCode).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  }
  const person = await findByPersonalIdIndex(ctx.tx, ctx.vault.index('personal_id', asked.personalId))
  return person?.diedOn === null ? [person] : []
}

async function tell(ctx: Ctx, person: Participant): Promise<void> {
  const to = await contactOf(ctx, person.id)
  if (!to || !(await mayBeTold(ctx, person.id))) return
  const agency = person.provinceCode === null ? undefined : await findAgency(ctx.tx, `0${person.provinceCode}`)
  await sendMessage(ctx, {
    class: 'B',
    template: 'own_number',
    values: { number: formatSocialInsuranceNo(person.socialInsuranceNo), at: ctx.now.toISOString() },
    channel: to.channel,
    to: to.to,
    language: to.language,
    keySubject: person.id,
    subjectKind: 'participant',
    subjectId: person.id,
    agencyCode: agency?.code ?? null,
    ...(to.hasAccount ? { inboxOf: person.id, isQuiet: true } : { copyOf: null }),
  })
  await recordAudit(ctx, { action: 'participants.tell_own_number', subjectKind: 'participant', subjectId: person.id })
}

/** One message a day and three a week, whoever asks and by whatever. */
async function mayBeTold({ tx }: Ctx, id: Uuid): Promise<boolean> {
  const day = await addHits(tx, `own-number:day:${id}`, 1, DAY_S)
  if (day.hits > TOLD_AT_MOST.aDay) return false
  const week = await addHits(tx, `own-number:week:${id}`, 1, 7 * DAY_S)
  return week.hits <= TOLD_AT_MOST.aWeek
}
const DAY_S = 86_400

interface Contact {
  readonly channel: 'sms' | 'email'
  readonly to: string
  readonly language: 'vi' | 'en'
  readonly hasAccount: boolean
}

/** The contact that a code has proven, where there is an account; else the one that the registry has. A locked account gets nothing: it may
 *  be locked because the phone was stolen. */
async function contactOf(ctx: Ctx, participantId: Uuid): Promise<Contact | undefined> {
  const account = await findAccountOfParticipant(ctx.tx, participantId)
  if (account?.state === 'locked') return undefined
  if (account?.state === 'active') {
    const [proven] = await provenContacts(ctx, account.id as Uuid)
    if (proven) return { ...proven, language: (await getAccount(ctx.tx, account.id)).language, hasAccount: true }
  }
  const { phone, email } = await registryRecord(ctx, participantId)
  const common = { language: 'vi', hasAccount: account?.state === 'active' } as const
  if (phone !== null && mobilePhone(phone).ok) return { channel: 'sms', to: phone, ...common }
  return email === null ? undefined : { channel: 'email', to: email, ...common }
}
