import type { Uuid } from '#domain/kernel/ids.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import type { TestProduct } from '#test/support/product.ts'
import type { Person } from './people.ts'
import { correctParticipants } from './traced.ts'

/** Lets the registry have another identity number of a person: that of the paper with which the record was made. */
export async function hasOnFile(test: Pick<TestProduct, 'product' | 'database'>, person: Person, personalId: string): Promise<void> {
  const { rows } = await test.database.owner.query<{ id: Uuid }>('select id from participant where social_insurance_no = $1', [
    person.socialInsuranceNo,
  ])
  const id = rows[0]?.id ?? ('' as Uuid)
  const paper = await transact(test.product.platform, { traceId: 'test', guard: asSystem }, async ({ tx, vault }) => ({
    sealed: (await vault.keyOf(tx, id)).seal('participant.personal_id', id, personalId),
    index: vault.index('personal_id', personalId),
  }))
  const values = [id, paper.sealed, paper.index]
  await correctParticipants(test.database.owner, 'personal_id_sealed = $2, personal_id_index = $3', 'id = $1', values)
}
