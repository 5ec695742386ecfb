import { q, type Tx } from '#server/platform/database/query.ts'

interface LinkRow {
  readonly campaignId: string
  readonly memberId: string
}

/** Keeps hashes of links that are given out; those that are kept already stay. */
export const insertLinks = (tx: Tx, rows: readonly (LinkRow & { readonly tokenHash: Buffer })[]) =>
  tx.run(
    q
      .insertInto('unitMemberLink')
      .values([...rows])
      .onConflict(conflict => conflict.columns(['campaignId', 'memberId']).doNothing()),
  )

export const findLink = (tx: Tx, tokenHash: Buffer) =>
  tx.first(q.selectFrom('unitMemberLink').select(['campaignId', 'memberId']).where('tokenHash', '=', tokenHash))

/** Marks the first opening. */
export const markCame = (tx: Tx, tokenHash: Buffer, at: Date) =>
  tx.run(q.updateTable('unitMemberLink').set({ cameAt: at }).where('tokenHash', '=', tokenHash).where('cameAt', 'is', null))

interface Refusal {
  /** Of phones and addresses. */
  readonly indexes: readonly Buffer[]
  readonly undoHash: Buffer
  readonly at: Date
}

/** Phones and addresses that are not reminded any more. */
export const insertRefusals = (tx: Tx, { indexes, undoHash, at }: Refusal) =>
  tx.run(q.insertInto('unitReminderRefusal').values(indexes.map(contactIndex => ({ contactIndex, undoHash, refusedAt: at }))))

/** @returns how many refusals were taken back */
export const deleteRefusals = (tx: Tx, undoHash: Buffer): Promise<number> =>
  tx.run(q.deleteFrom('unitReminderRefusal').where('undoHash', '=', undoHash))

/** Those of the given indexes whose owners refuse, in hexadecimal signs. */
export async function listRefusals(tx: Tx, indexes: readonly Buffer[]): Promise<ReadonlySet<string>> {
  const rows = await tx.all<{ contactIndex: Buffer }>({
    text: 'select contact_index from unit_reminder_refusal where contact_index = any($1::bytea[])',
    values: [[...indexes]],
  })
  return new Set(rows.map(({ contactIndex }) => contactIndex.toString('hex')))
}

/** A group of the unit with a page (0, 1, 2 …) of its current members, by name; undefined when the unit has no such group. */
export async function findGroup(tx: Tx, unitCode: string, id: string, page: number) {
  const group = await tx.first(q.selectFrom('unitGroup').select(['id', 'name']).where('id', '=', id).where('unitCode', '=', unitCode))
  if (!group) return undefined
  const members = await tx.all(
    q
      .selectFrom('unitMember')
      .select(['id', 'fullName'])
      .where('unitCode', '=', unitCode)
      .where('groupId', '=', id)
      .where('memberUntil', 'is', null)
      .orderBy('foldedName')
      .orderBy('id')
      .limit(ON_A_PAGE)
      .offset(page * ON_A_PAGE),
  )
  const { count } = await tx.one<{ count: number }>({
    text: 'select count(*)::int as count from unit_member where unit_code = $1 and group_id = $2 and member_until is null',
    values: [unitCode, id],
  })
  return { ...group, members, pages: Math.max(1, Math.ceil(count / ON_A_PAGE)) }
}

/** More than a class has; a sheet of so many codes is forty pages of paper. */
const ON_A_PAGE = 500
