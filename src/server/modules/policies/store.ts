import { sql, type Insertable } from 'kysely'
import { plainDate } from '#domain/kernel/date.ts'
import type { PolicyChange, PolicyScope } from '#domain/kernel/policy-scope.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

/** A row of the history with who wrote it and why. */
export interface ChangeRecord extends PolicyChange {
  readonly id: string
  readonly reason: string
  /** Name of the member of staff; null for an operator at the command line. */
  readonly by: string | null
  readonly changedAt: Date
}

const rows = () =>
  q
    .selectFrom('policyChange as c')
    .leftJoin('staff as s', 's.id', 'c.changedBy')
    .select([
      'c.id',
      'c.no',
      'c.key',
      'c.scopeKind',
      'c.scopeCode',
      'c.value',
      'c.validFrom',
      'c.takesBack',
      'c.reason',
      'c.changedAt',
      's.fullName as by',
    ])

type Row = Awaited<ReturnType<typeof firstRow>>
const firstRow = (tx: Tx) => tx.one(rows())
const parse = ({ scopeKind, scopeCode, validFrom, ...row }: Row): ChangeRecord => ({
  ...row,
  scope: { kind: scopeKind, code: scopeCode },
  validFrom: plainDate(validFrom),
})

/** All changes of a scope, of one policy when it is named; the latest first. */
export async function listChanges(tx: Tx, { kind, code }: PolicyScope, key?: string): Promise<readonly ChangeRecord[]> {
  const found = await tx.all(
    rows()
      .where('c.scopeKind', '=', kind)
      .where('c.scopeCode', '=', code)
      .$if(key !== undefined, query => query.where('c.key', '=', key ?? ''))
      .orderBy('c.no', 'desc')
      .limit(1_000),
  )
  return found.map(parse)
}

export async function findChange(tx: Tx, by: { readonly id: string } | { readonly no: number }): Promise<ChangeRecord | undefined> {
  const row = await tx.first('id' in by ? rows().where('c.id', '=', by.id) : rows().where('c.no', '=', by.no))
  return row && parse(row)
}

/** Lets one change of a policy in a scope be looked at and written at a time, until the commit. */
export const lockSlot = (tx: Tx, key: string, { kind, code }: PolicyScope) =>
  tx.all(q.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${`policy|${key}|${kind}|${code}`}, 0))`.as('locked')))

export const insertChange = (tx: Tx, change: Insertable<Database['policyChange']>): Promise<{ no: number }> =>
  tx.one(q.insertInto('policyChange').values(change).returning('no'))

/** The number of a set of policies; a set that is not known yet is kept. */
export async function keepSet(tx: Tx, set: { readonly fingerprint: Buffer; readonly values: unknown; readonly at: Date }): Promise<number> {
  const known = await findSetNo(tx, set.fingerprint)
  if (known !== undefined) return known
  await tx.run(
    q
      .insertInto('policySet')
      .values({ fingerprint: set.fingerprint, values: JSON.stringify(set.values), firstUsedAt: set.at })
      .onConflict(conflict => conflict.column('fingerprint').doNothing()),
  )
  const kept = await findSetNo(tx, set.fingerprint)
  if (kept === undefined) throw new Error('a set of policies was kept and is not there')
  return kept
}

const findSetNo = async (tx: Tx, fingerprint: Buffer): Promise<number | undefined> =>
  (await tx.first(q.selectFrom('policySet').select('no').where('fingerprint', '=', fingerprint)))?.no

export const getSetValues = async (tx: Tx, no: number): Promise<Record<string, unknown>> =>
  (
    await tx.one<{ values: Record<string, unknown> }>({
      name: 'policy_set',
      text: 'select values from policy_set where no = $1',
      values: [no],
    })
  ).values
