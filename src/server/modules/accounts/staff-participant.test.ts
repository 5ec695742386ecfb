import { expect, test } from 'vitest'
import { handleOf } from '#server/platform/database/query.ts'
import { linkStaff } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { aProduct } from '#test/support/product.ts'
import { staffParticipant } from './index.ts'

const { database } = await aProduct({ worker: false })
const tx = handleOf(database.platform.pool)

const idOf = async (name: string): Promise<string> =>
  (await database.owner.query<{ id: string }>('select id from staff where login_name = $1', [name])).rows[0]?.id ?? ''

test('the house knows who a member of staff is in the registry, once somebody has said so', async () => {
  const dung = await idOf('dung')
  expect(await staffParticipant(tx, dung)).toBeUndefined()
  await linkStaff(database, 'dung', person('binh').socialInsuranceNo)
  expect(await staffParticipant(tx, dung)).toMatchObject({ socialInsuranceNo: person('binh').socialInsuranceNo })
})

test('one person has one account at the agencies', async () => {
  await linkStaff(database, 'nga', person('mai').socialInsuranceNo)
  await expect(linkStaff(database, 'ha', person('mai').socialInsuranceNo)).rejects.toThrow('staff_participant')
})
