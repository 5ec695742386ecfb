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

const CODE = /\b[0-9A-HJKMNP-TV-Z]{8}\b/u

/** The codes that have come to a phone or an address, the newest first. */
const codesAt = async ({ inbox }: Pick<TestProduct, 'inbox'>, to: string): Promise<readonly string[]> =>
  (await inbox(to, 0)).flatMap(({ body }) => (body.includes('lấy lại tài khoản') ? (CODE.exec(body)?.[0] ?? []) : []))

/** Begins, and waits for the code at this phone or address. */
export async function recoveryCode(test: Pick<TestProduct, 'inbox'>, own: Browser, to: string, asked: Asked): Promise<string> {
  const before = (await codesAt(test, to)).length
  expect(await startRecovery(own, asked)).toMatchObject({ status: 202 })
  await expect.poll(async () => (await codesAt(test, to)).length).toBeGreaterThan(before)
  const [newest] = await codesAt(test, to)
  return newest ?? ''
}
