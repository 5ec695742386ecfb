import { createHmac, randomInt } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { hash, verify, type Options } from '@node-rs/argon2'
import { newestOf, type VersionedKeys } from '#server/platform/folder-keys.ts'
import { openTurns } from '#server/platform/turns.ts'

/** argon2id, 19 MiB, two passes, over HMAC(pepper, password): a stolen table is worth nothing without the key outside it. */
export interface Passwords {
  hash(password: string): Promise<string>
  verify(stored: string, password: string): Promise<boolean>
  /** The same work for a name without an account. */
  verifyNothing(password: string): Promise<false>
  /** Whether the hash is of an older pepper or costs less than hashes do today: whoever types the password next gets a new one. */
  isOutdated(stored: string): boolean
}

const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const MAX_WAITING = 50

/** "pepper-2" before the hash names the version; a hash without a word is of the first. */
const VERSION = /^pepper-(\d+)(?=\$)/u
const COSTS = `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$`

export function openPasswords(peppers: VersionedKeys): Passwords {
  const slot = openTurns({ atOnce: Math.max(1, availableParallelism() - 1), waiting: MAX_WAITING })
  const peppered = (password: string, version: number): string => {
    const pepper = peppers.get(version)
    if (!pepper) throw new Error(`password pepper ${version} is missing`)
    return createHmac('sha256', pepper).update(password.normalize('NFC')).digest('base64url')
  }
  const make = async (password: string): Promise<string> => {
    const version = newestOf(peppers)
    const made = await hash(peppered(password, version), COST)
    return version === 1 ? made : `pepper-${version}${made}`
  }
  const check = (stored: string, password: string): Promise<boolean> =>
    verify(stored.replace(VERSION, ''), peppered(password, versionOf(stored)))
  let dummy: Promise<string> | undefined
  return {
    hash: password => slot(() => make(password)),
    verify: (stored, password) => slot(() => check(stored, password)),
    async verifyNothing(password) {
      dummy ??= make('nobody')
      const stored = await dummy
      await slot(() => check(stored, password))
      return false
    },
    isOutdated: stored => versionOf(stored) !== newestOf(peppers) || !stored.replace(VERSION, '').startsWith(COSTS),
  }
}

const versionOf = (stored: string): number => Number(VERSION.exec(stored)?.[1] ?? 1)

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
