import { expect, test } from 'vitest'
import { holidayRows } from '#seed/directory/holidays.ts'
import { aProduct } from '#test/support/product.ts'

const { product, database } = await aProduct({ worker: false })

const daysLeft = async (): Promise<number> => {
  const { body } = await product.app.inject({ method: 'GET', url: '/metrics', remoteAddress: '127.0.0.1' })
  return Number(/^vssid_calendar_days_left (\d+)$/mu.exec(body)?.[1])
}

test('operators see how long the public holidays are known, and when they are not', async () => {
  const years = holidayRows().map(({ day }) => day.slice(0, 4))
  const end = Date.parse(`${years.toSorted().at(-1) ?? ''}-12-31`)
  const days = await daysLeft()
  // Today is that of the database, in Vietnam; the test's own may be a day away.
  expect(Math.abs(days - (end - Date.now()) / 86_400_000)).toBeLessThan(2)
  await database.owner.query('delete from review_holiday')
  expect(await daysLeft()).toBe(0)
})
