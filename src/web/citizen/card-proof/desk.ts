import type { CardCheck } from '#contract/card-proof.ts'
import { keptState } from '#domain/card/kept.ts'
import { CHECKS_AT_ONCE } from '#domain/card/proof.ts'
import { call } from '#web/shared/api/client.ts'
import { checkCode, type Checked } from './check.ts'
import { findTrust, forgetChecks, isSeen, keepTrust, listChecks, noteSeen, queueCheck } from './desk-store.ts'
import { fetchTrust, type Trust } from './trust.ts'

/** Keys and lists, fetched where the server can be asked, else those that this device has kept.
 *  @throws where there are neither */
export async function openDesk(): Promise<{ readonly trust: Trust; readonly isFresh: boolean }> {
  const kept = await findTrust()
  try {
    const trust = await fetchTrust()
    await keepTrust(trust).catch(() => undefined)
    return { trust, isFresh: true }
  } catch (error) {
    if (!kept) throw error
    return { trust: kept, isFresh: false }
  }
}

/** The server's time as far as this device knows it; undefined when its clock went back. */
export function timeAt(trust: Trust, phoneNow = Date.now()): Date | undefined {
  const { kind } = keptState(trust, phoneNow)
  return kind === 'clock_back' ? undefined : new Date(trust.serverAt + Math.max(0, phoneNow - trust.phoneAt))
}

/** Checks a code, notes that it was seen here, and keeps what is to be told of it. */
export async function checkAtDesk(code: string, trust: Trust): Promise<Checked> {
  const time = timeAt(trust)
  const checked = await checkCode(code, trust, { now: time && time.getTime() / 1000, isKnown: nonce => isSeen(nonce).catch(() => false) })
  await keepTrust({ ...trust, latestAt: Math.max(trust.latestAt, Date.now()) }).catch(() => undefined)
  const { trace, verdict } = checked
  if (!trace || !time || verdict === 'clock' || verdict === 'changed' || verdict === 'unknown_key') return checked
  await noteSeen(trace.nonce).catch(() => undefined)
  const { list, index, binding } = trace
  await queueCheck({ id: newId(), list, index, binding, checkedAt: time.toISOString(), verdict }).catch(() => undefined)
  return checked
}

/** A random UUID; `crypto.randomUUID` is missing on pages without TLS. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 15) | 64
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')
}

/** Tells what was checked without network. @returns how many wait still */
export async function tellChecks(): Promise<number> {
  for (;;) {
    const waiting = await listChecks()
    const next: readonly CardCheck[] = waiting.slice(0, CHECKS_AT_ONCE)
    if (next.length === 0) return 0
    try {
      await call('tellCardChecks', { body: { checks: [...next] } })
    } catch {
      return waiting.length
    }
    await forgetChecks(next.map(({ id }) => id))
  }
}

export const countWaiting = async (): Promise<number> => (await listChecks()).length
