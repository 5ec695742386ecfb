import { expect, test } from 'vitest'
import { fedState, feedCsv, feedIn, killedImports } from '#test/builders/feeds.ts'
import { aDatabase } from '#test/support/database.ts'

const POINTS = 20
const PEOPLE = 3_000

const db = await aDatabase()
const people = (name: string) =>
  feedCsv(
    'participants',
    Array.from({ length: PEOPLE }, (_, n) => ({
      socialInsuranceNo: `0098${String(n).padStart(6, '0')}`,
      fullName: name,
      personalId: '',
      phone: '',
      communeCode: '',
    })),
  )

test(`an import of ${PEOPLE} people that is killed at ${POINTS} points leaves the old state each time, and then the new one`, async () => {
  const before = await fedState(db)
  const states = await killedImports(db, 'participants', people('Nguyễn Thị Thử'), POINTS)
  expect(states).toEqual(Array.from({ length: POINTS }, () => before))
  expect(await feedIn(db, 'participants', people('Nguyễn Thị Thử'))).toMatchObject({ added: PEOPLE, isWritten: true })
  const applied = await fedState(db)
  const again = await killedImports(db, 'participants', people('Nguyễn Thị Khác'), POINTS)
  expect(again).toEqual(Array.from({ length: POINTS }, () => applied))
  expect(await feedIn(db, 'participants', people('Nguyễn Thị Khác'))).toMatchObject({ changed: PEOPLE, isWritten: true })
})
