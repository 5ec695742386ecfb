import { sql, type Insertable, type Updateable } from 'kysely'
import { plainDate } from '#domain/kernel/date.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

const rows = () =>
  q
    .selectFrom('registrationCampaign as c')
    .innerJoin('directoryAgency as g', 'g.code', 'c.agencyCode')
    .innerJoin('staff as s', 's.id', 'c.createdBy')
    .select([
      'c.id',
      'c.code',
      'c.unitName',
      'c.unitCode',
      'c.purpose',
      'c.agencyCode',
      'g.name as agencyName',
      'c.agencyFixed',
      'c.instructions',
      'c.validFrom',
      'c.validUntil',
      'c.endedAt',
      'c.createdAt',
      'c.version',
      's.fullName as createdBy',
    ])
const oneRow = (tx: Tx) => tx.one(rows())
const parse = (row: Awaited<ReturnType<typeof oneRow>>) => ({
  ...row,
  validFrom: plainDate(row.validFrom),
  validUntil: plainDate(row.validUntil),
})
export type CampaignRecord = ReturnType<typeof parse>

export async function findCampaign(tx: Tx, code: string): Promise<CampaignRecord | undefined> {
  const row = await tx.first(rows().where('c.code', '=', code))
  return row && parse(row)
}

/** A campaign of an agency's area: the own one and those directly below. */
export async function findCampaignInArea(tx: Tx, id: string, agencyCode: string): Promise<CampaignRecord | undefined> {
  const row = await tx.first(rows().where('c.id', '=', id).where(inArea(agencyCode)))
  return row && parse(row)
}

const LIST_LIMIT = 200

/** The newest campaigns of an agency's area. */
export const listCampaignsInArea = async (tx: Tx, agencyCode: string): Promise<readonly CampaignRecord[]> =>
  (await tx.all(rows().where(inArea(agencyCode)).orderBy('c.createdAt', 'desc').limit(LIST_LIMIT))).map(parse)

const inArea = (agencyCode: string) => sql<boolean>`(g.code = ${agencyCode} or g.parent_code = ${agencyCode})`

/** The newest campaigns that coordinators of a unit have begun. */
export const listCampaignsOf = async (tx: Tx, unitCode: string): Promise<readonly CampaignRecord[]> =>
  (await tx.all(rows().where('c.unitCode', '=', unitCode).orderBy('c.createdAt', 'desc').limit(LIST_LIMIT))).map(parse)

export async function findCampaignOf(tx: Tx, unitCode: string, id: string): Promise<CampaignRecord | undefined> {
  const row = await tx.first(rows().where('c.id', '=', id).where('c.unitCode', '=', unitCode))
  return row && parse(row)
}

export async function findCampaignById(tx: Tx, id: string): Promise<CampaignRecord | undefined> {
  const row = await tx.first(rows().where('c.id', '=', id))
  return row && parse(row)
}

/** Campaigns of a unit begin one after the other. */
export const lockCampaignsOf = (tx: Tx, unitCode: string) =>
  tx.all(q.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${`unit campaign|${unitCode}`}, 0))`.as('locked')))

/** Changes a campaign that is still in the version that was seen. False: somebody was faster. */
export const updateCampaign = async (
  tx: Tx,
  { id, version }: Pick<CampaignRecord, 'id' | 'version'>,
  change: Updateable<Database['registrationCampaign']>,
): Promise<boolean> =>
  (await tx.run(
    q
      .updateTable('registrationCampaign')
      .set({ ...change, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('endedAt', 'is', null),
  )) === 1

/** How many declarations came by each campaign and were sent. */
export async function countSentBy(tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (!codes.length) return new Map()
  const counts = await tx.all<{ code: string; sent: number }>({
    text: `select r.campaign_code as code, count(*)::int as sent from registration r
      where r.campaign_code = any($1::text[]) and r.case_file_id is not null group by r.campaign_code`,
    values: [[...codes]],
  })
  return new Map(counts.map(({ code, sent }) => [code, sent]))
}

export const insertCampaign = (tx: Tx, campaign: Insertable<Database['registrationCampaign']>) =>
  tx.run(q.insertInto('registrationCampaign').values(campaign))
