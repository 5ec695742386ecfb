import { readAddress, runsOf } from '#domain/directory/read-address.ts'
import { resolveAddress, type ResolvedAddress } from '#domain/directory/resolve-address.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { findPlaces } from './former-views.ts'

/** Looks up every name that the text may hold and lets the rule judge. One indexed query, some hundred rows at most. */
export async function resolve(tx: Tx, text: string): Promise<ResolvedAddress> {
  return resolveAddress(text, await findPlaces(tx, [...runsOf(readAddress(text)).keys()]))
}
