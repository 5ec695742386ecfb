import { createHash } from 'node:crypto'
import type { Uuid } from '#domain/kernel/ids.ts'
import { idFromHash } from '../ids.ts'

/** What stands in the cookie of a device: 256 random bits. */
const isDeviceToken = (text: string): boolean => /^[\w-]{43}$/u.test(text)

/** A browser as the database names it: what follows from the token in its cookie, so that nobody becomes a known device by reading the
 *  database. Undefined for anything that is no such token. */
export const deviceIdOf = (token: string | undefined): Uuid | undefined =>
  token !== undefined && isDeviceToken(token) ? idFromHash(createHash('sha256').update(token).digest()) : undefined
