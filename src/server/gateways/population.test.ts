import { createServer } from 'node:net'
import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { openPopulationRegister, type PopulationMode } from '#server/demo-gateway/index.ts'
import { noPopulationGateway, openPopulationGateway } from '#server/gateways/index.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

const LAN = { personalId: '079486000012', fullName: 'Nguyễn Thị Lan', birthDate: '1986-05-14' }
const failure = (code: string) => expect.objectContaining({ name: 'GatewayFailure', code })

async function aRegister(
  options: { readonly totalMs?: number; readonly retries?: number; readonly key?: string; readonly atOnce?: number } = {},
) {
  const register = await openPopulationRegister({ citizens: [LAN, { ...LAN, personalId: '079486000013', birthDate: null }] })
  open.push(register)
  let now = 0
  const { key = register.key, ...more } = options
  const gateway = openPopulationGateway({ url: register.url, key, now: () => now, ...more })
  return { register, gateway, pass: (ms: number) => void (now += ms) }
}

test('number, name and birth date that belong together are confirmed', async () => {
  const { gateway } = await aRegister()
  expect(await gateway.check(LAN)).toEqual({ result: 'confirmed' })
  expect(await gateway.check({ ...LAN, birthDate: null })).toEqual({ result: 'confirmed' })
  expect(await gateway.check({ ...LAN, fullName: 'NGUYỄN THỊ LAN' })).toEqual({ result: 'confirmed' })
})

test('what differs is named, and a number that nobody has is told apart', async () => {
  const { gateway } = await aRegister()
  expect(await gateway.check({ ...LAN, fullName: 'Nguyễn Thị Làn' })).toEqual({ result: 'differs', items: ['fullName'] })
  expect(await gateway.check({ ...LAN, fullName: 'Lê Lan', birthDate: '1986-05-15' })).toEqual({
    result: 'differs',
    items: ['fullName', 'birthDate'],
  })
  expect(await gateway.check({ ...LAN, personalId: '079486999999' })).toEqual({ result: 'unknown' })
  expect(await gateway.check({ ...LAN, personalId: '079486000013', birthDate: '1950-01-01' })).toEqual({ result: 'confirmed' })
})

test('number and name travel in the body only, each question with an id of its own', async () => {
  const { register, gateway } = await aRegister()
  await gateway.check(LAN)
  await gateway.check({ ...LAN, birthDate: null })
  const [first, second] = register.asked()
  expect(first).toMatchObject({ address: '/v1/checks', person: LAN })
  expect(second?.person.birthDate).toBeNull()
  expect(first?.requestId).not.toBe(second?.requestId)
})

/** Mode of the register, the failure that it makes, how often the register was asked before the gateway gave up. */
const TROUBLE: readonly (readonly [PopulationMode, string, number])[] = [
  ['hang', 'TIMEOUT', 1],
  ['slow', 'TIMEOUT', 1],
  ['down', 'UNREACHABLE', 3],
  ['busy', 'BUSY', 3],
  ['error', 'BUSY', 3],
  ['refuse', 'SIGN_IN_REFUSED', 1],
  ['garbage', 'MALFORMED', 1],
  ['truncated', 'CONNECTION_LOST', 3],
  ['wrong_type', 'MALFORMED', 1],
  ['wrong_shape', 'MALFORMED', 1],
  ['other_answer', 'MALFORMED', 1],
  ['endless', 'MALFORMED', 1],
  ['redirect', 'MALFORMED', 1],
]
test.each(TROUBLE)('a register in the mode "%s" ends as %s after %i questions', async (mode, code, questions) => {
  const { register, gateway } = await aRegister({ totalMs: 1_000 })
  register.behave(mode)
  await expect(gateway.check(LAN)).rejects.toEqual(failure(code))
  expect(register.asked()).toHaveLength(questions)
  expect(gateway.counts()).toEqual({ [code]: 1 })
})

test.each(['down', 'busy', 'error', 'truncated'] as const)('a passing trouble ("%s") is overcome by asking again', async mode => {
  const { register, gateway } = await aRegister()
  register.behave(mode, 2)
  expect(await gateway.check(LAN)).toEqual({ result: 'confirmed' })
})

test('a register that is not there, or never takes the connection up, is given up in time', async () => {
  const { register, gateway } = await aRegister()
  await register.close()
  open.length = 0
  await expect(gateway.check(LAN)).rejects.toEqual(failure('UNREACHABLE'))
  const silent = createServer().listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const address = silent.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const waiting = openPopulationGateway({ url: `http://127.0.0.1:${port}/`, key: 'k', totalMs: 200 })
  await expect(waiting.check(LAN)).rejects.toEqual(failure('TIMEOUT'))
  silent.close()
})

test('a wrong key is told apart', async () => {
  const { gateway } = await aRegister({ key: 'somebody else' })
  await expect(gateway.check(LAN)).rejects.toEqual(failure('SIGN_IN_REFUSED'))
})

test('after five questions in vain the register is left in peace, then tried with one', async () => {
  const { register, gateway, pass } = await aRegister({ retries: 0 })
  register.behave('error')
  for (let i = 0; i < 5; i += 1) await expect(gateway.check(LAN)).rejects.toEqual(failure('BUSY'))
  await expect(gateway.check(LAN)).rejects.toEqual(failure('BREAKER_OPEN'))
  expect([register.asked().length, gateway.state()]).toEqual([5, 'open'])
  register.behave('right')
  pass(10_000)
  expect(gateway.state()).toBe('half_open')
  expect(await gateway.check(LAN)).toEqual({ result: 'confirmed' })
  expect([gateway.state(), gateway.counts()]).toEqual(['closed', { BUSY: 5, BREAKER_OPEN: 1, confirmed: 1 }])
})

test('no more questions than agreed are on their way at once; the next is refused, not queued, and opens nothing', async () => {
  const { register, gateway } = await aRegister({ totalMs: 400, atOnce: 3 })
  register.behave('hang')
  const all = await Promise.allSettled(Array.from({ length: 10 }, () => gateway.check(LAN)))
  const codes = all.map(each => (each.status === 'rejected' ? each.reason.code : 'answered'))
  expect(codes.toSorted()).toEqual([...Array(7).fill('BUSY'), ...Array(3).fill('TIMEOUT')])
  expect([register.asked().length, gateway.state()]).toEqual([3, 'closed'])
})

test('the control address needs the key and names the modes', async () => {
  const { register, gateway } = await aRegister({ retries: 0 })
  const control = (body: unknown, key = register.key) =>
    fetch(register.url.replace('/v1/checks', '/control'), {
      method: 'PUT',
      headers: { authorization: `Bearer ${key}` },
      body: JSON.stringify(body),
    })
  expect((await control({ mode: 'error' }, 'wrong')).status).toBe(401)
  expect((await control({ mode: 'angry' })).status).toBe(422)
  expect((await control({ mode: 'error', times: 1 })).status).toBe(200)
  await expect(gateway.check(LAN)).rejects.toEqual(failure('BUSY'))
  expect(await gateway.check(LAN)).toEqual({ result: 'confirmed' })
})

test('where there is none, every question ends at once', async () => {
  const none = noPopulationGateway()
  await expect(none.check(LAN)).rejects.toEqual(failure('NOT_CONFIGURED'))
  expect(none.state()).toBe('not_configured')
})
