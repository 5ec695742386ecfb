import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { directory as operations } from '#contract/directory.ts'
import { seedDirectories } from '#seed/load.ts'
import type { Call } from '#server/platform/http/call.ts'
import { implement } from '#server/platform/http/routes.ts'
import { buildServer } from '#server/platform/http/server.ts'
import { asSystem, transact, type Guard } from '#server/platform/transact.ts'
import { aDatabase } from '#test/support/database.ts'
import { directoryRoutes } from './index.ts'

let app: FastifyInstance

beforeAll(async () => {
  const { platform } = await aDatabase()
  await transact(platform, { traceId: 'test', guard: asSystem }, ctx => seedDirectories(ctx.tx))
  app = await buildServer({ logLevel: 'silent', https: false, trustedProxy: undefined })
  const guest =
    (_call: Call): Guard =>
    () =>
      Promise.resolve({ kind: 'guest' })
  const guards = {
    guest,
    applicant: guest,
    setup: guest,
    proving: guest,
    participant: guest,
    guardian: guest,
    entering: guest,
    staff: guest,
    officer: guest,
    administrator: guest,
    coordinator: guest,
    facility: guest,
  }
  implement(app, {
    platform,
    guards,
    secureCookies: false,
    rateFactor: 1,
    onceSecret: Buffer.alloc(32),
    proofOfWork: { spend: async () => undefined },
  })(operations, directoryRoutes)
})
afterAll(() => app.close())

test('anybody may read the provinces, and the answer may be cached for a day', async () => {
  const answer = await app.inject('/api/v1/public/provinces')
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['cache-control']).toBe('public, max-age=86400')
  expect(operations.listProvinces.output.parse(answer.json())).toHaveLength(34)
})

test('the old provinces are asked for by their scheme; another scheme is refused', async () => {
  expect((await app.inject('/api/v1/public/provinces?scheme=three_tier')).json()).toHaveLength(63)
  expect((await app.inject('/api/v1/public/provinces?scheme=four_tier')).statusCode).toBe(422)
})

test('the communes of Cà Mau are its 64; an address that is no province is not there', async () => {
  expect((await app.inject('/api/v1/public/provinces/96/communes')).json()).toHaveLength(64)
  expect((await app.inject('/api/v1/public/provinces/abc/communes')).statusCode).toBe(404)
})

test('“quận 3” finds BHXH cơ sở Nhiêu Lộc with address and telephone', async () => {
  const answer = await app.inject({ url: '/api/v1/public/agencies', query: { q: 'quận 3', province: '79' } })
  expect(operations.listAgencies.output.parse(answer.json()).items[0]).toMatchObject({
    code: '07911',
    formerName: 'BHXH Quận 3',
    phone: '0500079110',
    openingHours: 'Thứ Hai đến thứ Sáu, 7:30–11:30 và 13:00–16:30',
  })
})
