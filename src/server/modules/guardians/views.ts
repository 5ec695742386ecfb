import { sql } from 'kysely'
import type { Relation } from '#domain/guardians/childhood.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { q, type Tx } from '#server/platform/database/query.ts'

export interface ChildRow {
  readonly id: string
  readonly fullName: string
  readonly birthDate: PlainDate
  readonly relation: Relation
  readonly adultOn: PlainDate
}

/** The children whose records somebody may read today, eldest first. */
export const listChildrenOf = (tx: Tx, guardianId: string): Promise<ChildRow[]> =>
  tx.all(
    q
      .selectFrom('guardianLink as g')
      .innerJoin('participant as p', 'p.id', 'g.childId')
      .where('g.guardianId', '=', guardianId)
      .where('g.endedAt', 'is', null)
      .where('g.adultOn', '>', sql<string>`app_today()`)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(selectFrom('account as a').select('a.id').whereRef('a.participantId', '=', 'g.childId').where('a.state', '<>', 'active')),
        ),
      )
      .orderBy('p.birthDate')
      .orderBy('p.id')
      .limit(30)
      .select([
        'p.id',
        'p.fullName',
        sql<PlainDate>`p.birth_date`.as('birthDate'),
        sql<Relation>`g.relation`.as('relation'),
        sql<PlainDate>`g.adult_on`.as('adultOn'),
      ]),
  )

/** Every link of a person, as guardian and as child, open or over. */
export const listLinksOf = (tx: Tx, personId: string) =>
  tx.all(
    q
      .selectFrom('guardianLink')
      .where(eb => eb.or([eb('guardianId', '=', personId), eb('childId', '=', personId)]))
      .orderBy('createdAt')
      .limit(200)
      .select([
        sql<'guardian' | 'child'>`case when guardian_id = ${personId} then 'guardian' else 'child' end`.as('role'),
        sql<Relation>`relation`.as('relation'),
        'createdAt',
        'endedAt',
        sql<PlainDate>`adult_on`.as('adultOn'),
      ]),
  )

/** Who stands behind a link, and whether it opens the child's records today: as the guard asks. */
export const guardianBehind = (tx: Tx, linkId: string) =>
  tx.one(
    q
      .selectFrom('guardianLink as g')
      .innerJoin('participant as p', 'p.id', 'g.guardianId')
      .where('g.id', '=', linkId)
      .select([
        sql<Uuid>`g.guardian_id`.as('guardianId'),
        'p.fullName',
        sql<Relation>`g.relation`.as('relation'),
        sql<boolean>`g.ended_at is null and g.adult_on > app_today()
          and not exists (select from account a where a.participant_id = g.child_id and a.state <> 'active')`.as('isOpen'),
      ]),
  )
