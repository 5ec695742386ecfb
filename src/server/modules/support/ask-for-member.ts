import { randomBytes } from 'node:crypto'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { recordAudit } from '../audit/index.ts'
import { openCaseFile } from '../review/index.ts'
import { sealRequest } from './request.ts'
import { insertRequest } from './store.ts'

export interface AskedForMember {
  readonly unit: { readonly code: string; readonly name: string }
  /** Of the unit; its officers decide. */
  readonly agencyCode: string
  /** The coordinator. */
  readonly askedBy: Uuid
  readonly socialInsuranceNo: string
  readonly fullName: string
  /** The phone that the unit says is the right one. */
  readonly phone: string
}

/** A support request that a coordinator makes for a member of the unit: the registration has a wrong phone. The new phone is proven by
 *  nobody, so it is told nothing before an officer has settled the request; the file says who asks. Nobody holds its ticket.
 *  @returns the id of the request */
export async function askForMember(ctx: Ctx, asked: AskedForMember): Promise<Uuid> {
  const { unit, agencyCode, askedBy, socialInsuranceNo, fullName, phone } = asked
  const id = ctx.newId()
  const contactIndex = ctx.vault.index('phone', phone)
  const content = { caseNo: '', socialInsuranceNo, fullName, text: wordsFor(asked) }
  const sealed = await sealRequest(ctx, id, { content, contact: { channel: 'sms', to: phone } })
  const file = await openCaseFile(
    ctx,
    { kind: 'support', agencyCode, socialInsuranceNo, applicantName: fullName, forChild: false, contactIndex },
    await readPolicies(ctx.tx, agencyCode),
  )
  await insertRequest(ctx.tx, {
    id,
    accessHash: randomBytes(32),
    topic: 'wrong_phone',
    ...sealed,
    agencyCode,
    contactIndex,
    otpFlowId: null,
    caseFileId: file.id,
    language: 'vi',
    createdAt: ctx.now,
    expiresAt: file.dueAt,
    unitCode: unit.code,
    askedBy,
  })
  await recordAudit(ctx, { action: 'support.ask_for_member', subjectKind: 'support_request', subjectId: id, subjectVersion: 1, agencyCode })
  return id
}

/** What the officer reads as the words of the request. */
const wordsFor = ({ unit, phone }: AskedForMember): string =>
  `Đơn vị ${unit.name} (${unit.code}) báo: số điện thoại trong hồ sơ đăng ký của người này đã sai. Số đơn vị đưa: ${phone}. Chưa ai xác minh số này.`
