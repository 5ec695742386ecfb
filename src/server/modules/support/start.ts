import { Problem } from '#domain/kernel/problem.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { isDemoPhone } from '#domain/participants/identifiers.ts'
import { channelOf, type SupportTopic } from '#domain/support/request.ts'
import type { Ctx } from '#server/platform/context.ts'
import { contactAt, type OtpContact } from '../accounts/index.ts'
import { findAgency } from '../directory/index.ts'
import { startByCode, unprovenUntil, type ByCode } from '../review/index.ts'
import { contactOf, sealRequest, type SupportDeps } from './request.ts'
import { findByAccess, insertRequest, lockByAccess, updateRequest, type SupportRow } from './store.ts'

export interface Asked {
  readonly topic: SupportTopic
  readonly caseNo: string
  readonly provinceCode: string
  readonly socialInsuranceNo: string
  readonly fullName: string
  readonly contact: string
  readonly text: string
  readonly language: 'vi' | 'en'
  /** Of a request that waits for its code: what is sent takes its place. */
  readonly ticket?: string | undefined
}

/** Requests for help, as review lets them wait for their code. */
export const SUPPORT_REQUESTS: ByCode<SupportRow, Awaited<ReturnType<typeof columnsOf>>, Asked> = {
  kind: 'support',
  subjectKind: 'support_request',
  contactIn,
  columnsOf,
  contactOf,
  findByAccess,
  lockByAccess,
  insert: insertRequest,
  update: updateRequest,
}

/** Takes what somebody asks for, sealed, and sends a code to the contact. Nothing is looked up: the answer is the same for a number that
 *  has a dossier and one that has none. With the ticket of a request that waits for its code, that one is changed.
 *  @throws FIELDS_INVALID for a province without an agency · PROOF_OF_WORK_NEEDED, TOO_MANY_REQUESTS, see request-limits.ts of review · OTP_WAIT · OTP_BUDGET */
export function startSupportRequest(ctx: Ctx, deps: SupportDeps, asked: Asked) {
  if (isDemoPhone(asked.contact) && !deps.demo) throw new Problem('FIELDS_INVALID', {}, [{ field: 'contact', code: 'PHONE_NOT_MOBILE' }])
  return startByCode(ctx, deps, SUPPORT_REQUESTS, asked)
}

async function columnsOf(ctx: Ctx, id: Uuid, asked: Asked) {
  const { topic, caseNo, socialInsuranceNo, fullName, text, language } = asked
  const { channel, to, index } = contactIn(ctx, asked)
  return {
    topic,
    ...(await sealRequest(ctx, id, { content: { caseNo, socialInsuranceNo, fullName, text }, contact: { channel, to } })),
    agencyCode: await receivingAgency(ctx, asked),
    contactIndex: index,
    language,
    expiresAt: unprovenUntil(ctx),
  }
}

function contactIn(ctx: Ctx, { contact }: Pick<Asked, 'contact'>): OtpContact {
  return contactAt(ctx, channelOf(contact), contact)
}

/** The agency that a dossier number names, else that of the province. Never the one of a dossier that was looked up: the number of the
 *  request would give it away. */
async function receivingAgency(ctx: Ctx, { caseNo, provinceCode }: Asked): Promise<string> {
  const named = caseNo.split('/').at(-1) ?? ''
  for (const code of [named, named.replace(/00$/u, ''), provinceCode.padStart(3, '0')])
    if (code !== '' && (await findAgency(ctx.tx, code))) return code
  throw new Problem('FIELDS_INVALID', {}, [{ field: 'provinceCode', code: 'PROVINCE_REQUIRED' }])
}
