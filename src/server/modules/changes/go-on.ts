import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { getAccount, openFlowOfSubject, provenContacts, sendCode } from '../accounts/index.ts'
import { openCaseFile } from '../review/index.ts'
import { accountOf, audit, idOf, newContacts, openChange, purposeOf, type ChangeDeps, type NewContactOf } from './request.ts'
import { updateChange, type ChangeRow } from './store.ts'
import { tellPerson } from './tell.ts'

/** The new contact that has to prove itself next; undefined when all have. */
export async function nextContact(ctx: Ctx, row: ChangeRow): Promise<NewContactOf | undefined> {
  const { asked } = await openChange(ctx, row)
  return newContacts(ctx, row, asked).find(({ provenAt }) => provenAt === null)
}

/** The next code, or the agency when every new contact is proven.
 *  @throws OTP_* */
export async function goOn(ctx: Ctx, deps: ChangeDeps, row: ChangeRow): Promise<ChangeRow> {
  const next = await nextContact(ctx, row)
  if (!next) return send(ctx, deps, row)
  await sendCodeTo(ctx, deps, row, next).catch((problem: unknown) => {
    // A code that is on its way to this very contact serves: the rest of the form was corrected.
    if (!(problem instanceof Problem) || problem.code !== 'OTP_WAIT') throw problem
  })
  return row
}

export async function sendCodeTo(ctx: Ctx, deps: ChangeDeps, row: ChangeRow, contact: NewContactOf): Promise<void> {
  const purpose = await purposeOf(ctx, row, deps)
  await sendCode(ctx, deps.otpKey, await openFlowOfSubject(ctx, purpose), purpose, contact)
}

/** Into the queue of the agency, with its number and day; the contact so far hears of it at once. */
export async function send(
  ctx: Ctx,
  { papers }: Pick<ChangeDeps, 'papers'>,
  row: ChangeRow,
  more: Parameters<typeof updateChange>[2] = {},
): Promise<ChangeRow> {
  const { fullName, socialInsuranceNo } = await getAccount(ctx.tx, row.accountId)
  const [contact] = await provenContacts(ctx, accountOf(row))
  const contactIndex = contact ? ctx.vault.index(contact.channel === 'sms' ? 'phone' : 'email', contact.to) : Buffer.alloc(32)
  const file = await openCaseFile(
    ctx,
    {
      kind: 'change',
      agencyCode: row.agencyCode,
      socialInsuranceNo,
      applicantName: fullName,
      forChild: false,
      aboutPerson: row.aboutPerson,
      contactIndex,
    },
    await readPolicies(ctx.tx, row.agencyCode),
  )
  const sent = await updateChange(ctx.tx, row, { ...more, caseFileId: file.id })
  if (row.aboutPerson) {
    const { asked, before } = await openChange(ctx, row)
    await papers.file(ctx, idOf(row), { caseFileId: file.id, socialInsuranceNo, personalId: asked.personalId || (before.personalId ?? '') })
  }
  await audit(ctx, 'submit', sent)
  await tellPerson(ctx, sent, { template: 'change_received', values: { caseNo: file.no, dueAt: file.dueAt.toISOString() } })
  return sent
}
