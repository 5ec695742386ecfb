import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { countHit } from '#server/platform/http/rate.ts'
import { getUnit } from '../directory/index.ts'
import { askForMember } from '../support/index.ts'
import { changeMemberRow } from './change-member-row.ts'
import { coordinatorOf } from './coordinator.ts'
import { keyOfRoster, openValues, sealValues } from './member-values.ts'
import { insertReport, listOpenReports, membersWithPhone } from './report-store.ts'
import { listMembersById, lockRoster } from './roster-store.ts'

const REPORTS_OF_DAY = 300
const DAY_S = 86_400

export interface NewPhone {
  readonly id: string
  /** In stored form. */
  readonly phone: string
}

/** Tells the agency that the registrations of members have a wrong phone: a support request for each, with who asks and for which unit.
 *  An officer decides; nothing of a registration is changed here, and the new phone hears nothing before. The roster takes the new
 *  phone over. A member whose request is still open is passed over.
 *  @returns how many were reported and how many were open already
 *  @throws NOT_FOUND when somebody is no member · ACTION_NOT_ALLOWED for one who matches nobody · FIELDS_INVALID when two get one phone, also in a request that is open · TOO_MANY_REQUESTS after 300 of a unit in a day */
export async function reportPhones(ctx: Ctx, asked: readonly NewPhone[]): Promise<{ reported: number; already: number }> {
  const { unitCode, agencyCode, staffId } = coordinatorOf(ctx)
  refuseDoubles(asked)
  const roster = await lockRoster(ctx.tx, unitCode, ctx.newId(), ctx.now)
  await refuseKnown(ctx, unitCode, asked)
  const phones = new Map(asked.map(({ id, phone }) => [id, phone]))
  const rows = await listMembersById(ctx.tx, unitCode, [...phones.keys()])
  if (rows.length !== phones.size) throw new Problem('NOT_FOUND')
  if (rows.some(({ match }) => match !== 'matched')) throw new Problem('ACTION_NOT_ALLOWED')
  const open = new Set(await listOpenReports(ctx.tx, [...phones.keys()]))
  const due = rows.filter(({ id }) => !open.has(id))
  if (due.length) await countHit(ctx.tx, `unit-phones:${unitCode}`, REPORTS_OF_DAY, DAY_S, due.length)
  const [key, unit] = [await keyOfRoster(ctx, roster), await getUnit(ctx.tx, unitCode)]
  for (const row of due) {
    const phone = phones.get(row.id) ?? ''
    const person = { ...row, group: row.groupName, ...openValues(key, row), phone }
    const { socialInsuranceNo, fullName } = row
    const requestId = await askForMember(ctx, { unit, agencyCode, askedBy: staffId, socialInsuranceNo, fullName, phone })
    await insertReport(ctx.tx, { memberId: row.id, requestId, reportedAt: ctx.now })
    await changeMemberRow(ctx, row, sealValues(key, row.id, person))
  }
  return { reported: due.length, already: open.size }
}

/** One phone for several members is a slip, or somebody who wants to hear what is meant for others. */
function refuseDoubles(asked: readonly NewPhone[]): void {
  refuseAt(
    asked.flatMap(({ phone, id }, at) => (asked.some((other, n) => n < at && (other.phone === phone || other.id === id)) ? [at] : [])),
  )
}

/** The same of a phone that an open request of the unit gives to another member. */
async function refuseKnown(ctx: Ctx, unitCode: string, asked: readonly NewPhone[]): Promise<void> {
  const indexes = asked.map(({ phone }) => ctx.vault.index('phone', phone))
  const open = await membersWithPhone(ctx.tx, unitCode, indexes)
  const isOfAnother = (id: string, index: Buffer | undefined): boolean =>
    open.some(({ memberId, contactIndex }) => memberId !== id && index !== undefined && contactIndex.equals(index))
  refuseAt(asked.flatMap(({ id }, at) => (isOfAnother(id, indexes[at]) ? [at] : [])))
}

function refuseAt(twice: readonly number[]): void {
  if (twice.length)
    throw new Problem(
      'FIELDS_INVALID',
      {},
      twice.map(at => ({ field: `members.${at}.phone`, code: 'PHONE_TWICE' })),
    )
}
