import type { Relation } from '#domain/guardians/childhood.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { endLinkByGuardian, openLink } from '#server/modules/guardians/index.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import type { TestProduct } from '#test/support/product.ts'
import { idOf } from './children.ts'
import { person } from './people.ts'

interface Link {
  readonly guardian: string
  readonly child: string
}

async function idsOf(test: Pick<TestProduct, 'database'>, { guardian, child }: Link) {
  const { rows } = await test.database.owner.query<{ id: Uuid }>('select id from participant where social_insurance_no = $1', [
    person(guardian).socialInsuranceNo,
  ])
  return { guardianId: rows[0]?.id ?? ('' as Uuid), childId: (await idOf(test, child)) as Uuid }
}

/** Opens the records of a demo child to one more demo person, as an approval does. */
export async function anotherGuardian(test: Pick<TestProduct, 'database'>, link: Link, relation: Relation = 'father'): Promise<void> {
  const ids = await idsOf(test, link)
  const { rows } = await test.database.owner.query<{ birthDate: PlainDate }>(
    `select birth_date::text as "birthDate" from participant where id = $1`,
    [ids.childId],
  )
  const childBirthDate = rows[0]?.birthDate ?? ('' as PlainDate)
  await transact(test.database.platform, { traceId: 'test', guard: asSystem }, ctx =>
    openLink(ctx, { ...ids, childBirthDate, relation, agencyCode: '07911' }),
  )
}

/** Ends what opens a demo child's records to somebody. */
export async function endedGuardian(test: Pick<TestProduct, 'database'>, link: Link): Promise<void> {
  const { guardianId, childId } = await idsOf(test, link)
  await transact(test.database.platform, { traceId: 'test', guard: asSystem }, ctx => endLinkByGuardian(ctx, guardianId, childId))
}
