import { expect, test } from 'vitest'
import { expectProblem } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'

const { browser, database } = await aProduct({ worker: false, people: false })

test('somebody whose connection to the database breaks is asked to try again, and then it works', async () => {
  database.platform.pool.once('acquire', client => void client.connection.stream.destroy())
  const broken = await browser().post('/api/v1/registrations')
  expectProblem(broken, 503, 'BUSY')
  expect(broken.headers['retry-after']).toBe('5')
  expect(await browser().post('/api/v1/registrations')).toMatchObject({ status: 201 })
})
