import { createHmac, randomInt } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { hash, verify, type Options } from '@node-rs/argon2'
import { openTurns } from '#server/platform/turns.ts'

/** argon2id, 19 MiB, two passes, over HMAC(pepper, password): a stolen table is worth nothing without the key outside it. */
export interface Passwords {
  hash(password: string): Promise<string>
  verify(stored: string, password: string): Promise<boolean>
  /** The same work for a name without an account. */
  verifyNothing(password: string): Promise<false>
}

const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const MAX_WAITING = 50

export function openPasswords(pepper: Buffer): Passwords {
  const slot = openTurns({ atOnce: Math.max(1, availableParallelism() - 1), waiting: MAX_WAITING })
  const peppered = (password: string): string => createHmac('sha256', pepper).update(password.normalize('NFC')).digest('base64url')
  let dummy: Promise<string> | undefined
  return {
    hash: password => slot(() => hash(peppered(password), COST)),
    verify: (stored, password) => slot(() => verify(stored, peppered(password))),
    async verifyNothing(password) {
      dummy ??= hash(peppered('nobody'), COST)
      const stored = await dummy
      await slot(() => verify(stored, peppered(password)))
      return false
    },
  }
}

/** Letters and digits that nobody confuses on a phone: no 0 O, 1 l I. */
const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789'

/** A secret made by the system: 12 signs in three groups, 68 bits. */
export const newSecret = (): string =>
  Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('')).join('-')

/** The secret as typed: spaces and other dashes do no harm. */
export const asIssuedSecret = (typed: string): string => {
  const signs = typed.replace(/[^A-Za-z0-9]/gu, '')
  return signs.length === 12 ? `${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8)}` : typed
}
