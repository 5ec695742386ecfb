import type { Uuid } from '#domain/kernel/ids.ts'
import { formatCaseNo, TELL_AT } from '#domain/review/case-no.ts'
import type { CaseKindName } from '#domain/review/transitions.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { dueFrom, type TimeLimit } from './due.ts'
import { recordEvent } from './move.ts'
import { insertCaseFile, nextNumber } from './store.ts'

interface NewCaseFile {
  readonly kind: CaseKindName
  readonly agencyCode: string
  readonly socialInsuranceNo: string
  readonly applicantName: string
  readonly forChild: boolean
  /** A change of name, birth date, sex or identity number: it is compared with papers [false]. */
  readonly aboutPerson?: boolean
  /** Blind index of the proven contact. */
  readonly contactIndex: Buffer
}

export interface OpenedCaseFile {
  readonly id: Uuid
  readonly no: string
  readonly submittedAt: Date
  readonly dueAt: Date
}

/** Opens a file at an agency and gives it its number and its day.
 *  A second live file for one number breaks the constraint `review_case_file_live`; the caller says what that means for the person. */
export async function openCaseFile(ctx: Ctx, file: NewCaseFile, limit: TimeLimit): Promise<OpenedCaseFile> {
  const id = ctx.newId()
  const year = Number(ctx.today.slice(0, 4))
  // The number comes last before the file: its row is locked until the commit, and others of the agency wait for it.
  const due = await dueFrom(ctx, ctx.now, limit)
  const sequence = await nextNumber(ctx.tx, file.agencyCode, year)
  const no = formatCaseNo({ sequence, year, agencyCode: file.agencyCode })
  if (sequence === TELL_AT) await ctx.enqueue('tell_case_numbers', { agencyCode: file.agencyCode, year, used: sequence })
  await insertCaseFile(ctx.tx, { ...file, id, no, state: 'submitted', submittedAt: ctx.now, dueAt: due, version: 1 })
  await recordEvent(ctx, { id, version: 1, action: 'submit', from: null, to: 'submitted' })
  await recordAudit(ctx, {
    action: 'review.submit',
    subjectKind: 'review_case_file',
    subjectId: id,
    subjectVersion: 1,
    agencyCode: file.agencyCode,
  })
  return { id, no, submittedAt: ctx.now, dueAt: due }
}
