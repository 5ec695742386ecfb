import type pg from 'pg'
import { expect } from 'vitest'
import { proofFor } from '#test/support/proof.ts'
import type { Answer, Browser, TestProduct } from '#test/support/product.ts'

interface Asked {
  readonly name: string
  readonly channel?: 'sms' | 'email'
}

/** Begins with a forgotten password in this browser. */
export const startRecovery = async (own: Browser, { name, channel = 'sms' }: Asked): Promise<Answer> =>
  own.post('/api/v1/recoveries', { name, channel, language: 'vi' }, await proofFor(own, 'startRecovery'))

export const confirmRecovery = (own: Browser, code: string): Promise<Answer> => own.post('/api/v1/recoveries/current/code', { code })

/** Begins with locking an account in this browser. */
export const startLock = async (own: Browser, { name, channel = 'sms' }: Asked): Promise<Answer> =>
  own.post('/api/v1/locks', { name, channel, language: 'vi' }, await proofFor(own, 'startLock'))

export const confirmLock = (own: Browser, code: string): Promise<Answer> => own.post('/api/v1/locks/current/code', { code })

/** Until each attempt has been looked at by its job, which begins within a second and sends the code where there is somebody to send it to. */
export const attemptsLookedAt = (owner: pg.Pool) =>
  expect
    .poll(async () => (await owner.query(`select 1 from graphile_worker.jobs where task_identifier = 'send_recovery_code'`)).rowCount)
    .toBe(0)

const CODE = /\b[0-9A-HJKMNP-TV-Z]{8}\b/u

/** The codes with these words that have come to a phone or an address, the newest first. */
const codesAt = async ({ inbox }: Inbox, to: string, words: string): Promise<readonly string[]> =>
  (await inbox(to, 0)).flatMap(({ body }) => (body.includes(words) ? (CODE.exec(body)?.[0] ?? []) : []))
type Inbox = Pick<TestProduct, 'inbox'>

async function codeAfter(test: Inbox, to: string, words: string, start: () => Promise<Answer>): Promise<string> {
  const before = (await codesAt(test, to, words)).length
  expect(await start()).toMatchObject({ status: 202 })
  await expect.poll(async () => (await codesAt(test, to, words)).length).toBeGreaterThan(before)
  return (await codesAt(test, to, words))[0] ?? ''
}

/** Begins, and waits for the code at this phone or address. */
export const recoveryCode = (test: Inbox, own: Browser, to: string, asked: Asked): Promise<string> =>
  codeAfter(test, to, 'lấy lại tài khoản', () => startRecovery(own, asked))

/** The same for locking. */
export const lockCode = (test: Inbox, own: Browser, to: string, asked: Asked): Promise<string> =>
  codeAfter(test, to, 'khóa tài khoản', () => startLock(own, asked))
