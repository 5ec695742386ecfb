import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { isDemoPhone } from '#domain/participants/identifiers.ts'
import type { Ctx } from '#server/platform/context.ts'
import { contactAt, type OtpContact } from '../accounts/index.ts'
import { findOpenUnit } from '../directory/index.ts'
import { startByCode, unprovenUntil, type ByCode } from '../review/index.ts'
import { contactOf, sealRequest, type Requester, type UnitDeps } from './request.ts'
import { findByAccess, insertRequest, lockByAccess, updateRequest, type RequestRow } from './request-store.ts'

export interface Asked extends Requester {
  readonly unitCode: string
  readonly email: string
  /** A whole number in digits. */
  readonly members: string
  readonly language: 'vi' | 'en'
  /** Of a request that waits for its code: what is sent takes its place. */
  readonly ticket?: string | undefined
}

/** Requests for unit accounts, as review lets them wait for their code. */
export const UNIT_REQUESTS: ByCode<RequestRow, Awaited<ReturnType<typeof columnsOf>>, Asked> = {
  kind: 'unit_account',
  subjectKind: 'unit_account_request',
  contactIn,
  columnsOf,
  contactOf,
  findByAccess,
  lockByAccess,
  insert: insertRequest,
  update: updateRequest,
}

/** Takes what somebody asks for, sealed, and sends a code to the work email. The answer says nothing of the coordinators that the unit has.
 *  With the ticket of a request that waits for its code, that one is changed.
 *  @throws FIELDS_INVALID for a unit that there is not · PROOF_OF_WORK_NEEDED, TOO_MANY_REQUESTS, see request-limits.ts of review · OTP_WAIT · OTP_BUDGET */
export function startRequest(ctx: Ctx, deps: UnitDeps, asked: Asked) {
  if (isDemoPhone(asked.phone) && !deps.demo) throw new Problem('FIELDS_INVALID', {}, [{ field: 'phone', code: 'PHONE_NOT_MOBILE' }])
  return startByCode(ctx, deps, UNIT_REQUESTS, asked)
}

async function columnsOf(ctx: Ctx, id: Uuid, { fullName, position, phone, text, email, ...asked }: Asked) {
  const unit = await findOpenUnit(ctx.tx, asked.unitCode)
  if (!unit) throw new Problem('FIELDS_INVALID', {}, [{ field: 'unitCode', code: 'UNIT_REQUIRED' }])
  return {
    unitCode: unit.code,
    agencyCode: unit.agencyCode,
    ...(await sealRequest(ctx, id, { requester: { fullName, position, phone, text }, email })),
    phoneIndex: ctx.vault.index('phone', phone),
    members: Number(asked.members),
    contactIndex: ctx.vault.index('email', email),
    language: asked.language,
    expiresAt: unprovenUntil(ctx),
  }
}

function contactIn(ctx: Ctx, { email }: Pick<Asked, 'email'>): OtpContact {
  return contactAt(ctx, 'email', email)
}
