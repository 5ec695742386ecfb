import { createHmac, randomInt } from 'node:crypto'
import { formatRecoveryCode, RECOVERY_CODES, RECOVERY_SIGNS } from '#domain/accounts/second-factor.ts'
import type { Ctx } from '#server/platform/context.ts'
import { replaceRecoveryCodes } from './second-factor-store.ts'

/** Ten signs of 32: 50 bits. */
const newCode = (): string => Array.from({ length: 10 }, () => RECOVERY_SIGNS[randomInt(RECOVERY_SIGNS.length)]).join('')

export const recoveryHmac = (key: Buffer, staffId: string, code: string): Buffer =>
  createHmac('sha256', key).update(`recovery|${staffId}|${code}`).digest()

/** Makes ten codes, which are shown once and known by their hashes afterwards. Those from before end. */
export async function makeRecoveryCodes(ctx: Ctx, key: Buffer, staffId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newCode)
  await replaceRecoveryCodes(
    ctx.tx,
    staffId,
    codes.map(code => recoveryHmac(key, staffId, code)),
    ctx.now,
  )
  return codes.map(formatRecoveryCode)
}
