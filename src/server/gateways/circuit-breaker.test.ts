import { expect, test } from 'vitest'
import { openBreaker } from './circuit-breaker.ts'
import { GatewayFailure } from './ports.ts'

/** A breaker with a clock that only the test moves. */
function aBreaker() {
  let now = 1_000
  const changes: string[] = []
  const breaker = openBreaker({
    now: () => now,
    isTrouble: error => !(error instanceof GatewayFailure) || error.code !== 'REFUSED',
    window: 10,
    failures: 5,
    pauseMs: 10_000,
    longestPauseMs: 60_000,
    onChange: state => void changes.push(state),
  })
  const works = () => breaker.run(async () => 'answer')
  const fails = (code: 'TIMEOUT' | 'REFUSED' = 'TIMEOUT') => breaker.run(() => Promise.reject(new GatewayFailure(code))).catch(codeOf)
  const failTimes = async (times: number) => {
    for (let i = 0; i < times; i += 1) await fails()
  }
  return { breaker, changes, works, fails, failTimes, pass: (ms: number) => void (now += ms) }
}
const codeOf = (error: unknown): string => (error instanceof GatewayFailure ? error.code : 'another error')

test('four failures among ten calls leave it closed, the fifth opens it', async () => {
  const { breaker, works, failTimes } = aBreaker()
  await failTimes(4)
  for (let i = 0; i < 5; i += 1) await works()
  expect(breaker.state()).toBe('closed')
  await failTimes(1)
  expect(breaker.state()).toBe('open')
})

test('failures that lie further back than ten calls are forgotten', async () => {
  const { breaker, works, failTimes } = aBreaker()
  await failTimes(4)
  for (let i = 0; i < 10; i += 1) await works()
  await failTimes(4)
  expect(breaker.state()).toBe('closed')
})

test('while it is open nobody asks and nobody waits', async () => {
  const { breaker, failTimes, pass } = aBreaker()
  await failTimes(5)
  pass(9_999)
  let asked = 0
  const refused = await breaker.run(async () => (asked += 1)).catch(codeOf)
  expect([refused, asked, breaker.state()]).toEqual(['BREAKER_OPEN', 0, 'open'])
})

test('after the pause one call tries; the others do not until it has come back', async () => {
  const { breaker, works, failTimes, pass } = aBreaker()
  await failTimes(5)
  pass(10_000)
  expect(breaker.state()).toBe('half_open')
  const { promise: answer, resolve } = Promise.withResolvers<string>()
  const trial = breaker.run(() => answer)
  expect(await works().catch(codeOf)).toBe('BREAKER_OPEN')
  resolve('answer')
  expect([await trial, breaker.state()]).toEqual(['answer', 'closed'])
  expect(await works()).toBe('answer')
})

test('a trial that fails doubles the pause, up to the longest one', async () => {
  const { breaker, fails, failTimes, pass } = aBreaker()
  await failTimes(5)
  for (const pauseMs of [10_000, 20_000, 40_000, 60_000, 60_000]) {
    pass(pauseMs - 1)
    expect([pauseMs, breaker.state()]).toEqual([pauseMs, 'open'])
    pass(1)
    expect([pauseMs, breaker.state()]).toEqual([pauseMs, 'half_open'])
    await fails()
  }
})

test('once closed again it begins with the first pause and an empty memory', async () => {
  const { breaker, works, fails, failTimes, pass, changes } = aBreaker()
  await failTimes(5)
  pass(10_000)
  await fails()
  pass(20_000)
  await works()
  await failTimes(4)
  expect(breaker.state()).toBe('closed')
  await failTimes(1)
  pass(10_000)
  expect(breaker.state()).toBe('half_open')
  expect(changes).toEqual(['open', 'closed', 'open'])
})

test('a call that began before the change says nothing about the time after it', async () => {
  const { breaker, works, failTimes, pass } = aBreaker()
  const late = Promise.withResolvers<string>()
  const early = breaker.run(() => late.promise)
  await failTimes(5)
  late.resolve('late answer')
  expect([await early, breaker.state()]).toEqual(['late answer', 'open'])
  pass(10_000)
  await works()
  expect(breaker.state()).toBe('closed')
})

test('what the other side dislikes about one call does not close the door for everybody', async () => {
  const { breaker, fails } = aBreaker()
  for (let i = 0; i < 30; i += 1) expect(await fails('REFUSED')).toBe('REFUSED')
  expect(breaker.state()).toBe('closed')
})
