import { createECDH, ECDH } from 'node:crypto'
import webPush from 'web-push'
import { isPushAddress } from './push-services.ts'
import { GatewayFailure, type GatewayFailureCode, type PushAddress, type PushGateway } from './ports.ts'

export interface PushOptions {
  /** Private key of this server, 32 bytes of the curve P-256 (RFC 8292). */
  readonly key: Buffer
  /** Whom a push service writes to when something is wrong: mailto: or https: */
  readonly contact: string
  /** Origins beside the known services. */
  readonly services?: readonly string[]
  readonly totalMs?: number
}

/** Notifications over Web Push: encrypted for one device (RFC 8291), signed as this server (RFC 8292), handed to the push service of
 *  its browser (RFC 8030). The address comes from a browser, so it is held against the list of services before each call, no
 *  redirect is followed, and nothing of an answer is read but its status. */
export function openPushGateway({ key, contact, services = [], totalMs = 10_000 }: PushOptions): PushGateway {
  const publicKey = publicKeyOf(key)
  const vapidDetails = { subject: contact, publicKey, privateKey: key.toString('base64url') }
  return {
    publicKey,
    accepts: address => isPushAddress(address.endpoint, services) && isPoint(address.p256dh),
    send: async ({ id, to, payload, ttlS, urgency }) => {
      if (!isPushAddress(to.endpoint, services)) throw new GatewayFailure('RECIPIENT_REFUSED')
      const request = webPush.generateRequestDetails({ endpoint: to.endpoint, keys: { p256dh: to.p256dh, auth: to.auth } }, payload, {
        TTL: ttlS,
        urgency,
        contentEncoding: 'aes128gcm',
        vapidDetails,
      })
      const status = await post(to.endpoint, { headers: headersOf(request.headers), body: request.body, totalMs })
      const failure = failureOf(status)
      if (failure) throw new GatewayFailure(failure)
      return { ref: `push:${id}` }
    },
  }
}

/** @example publicKeyOf(key).length // 87 */
function publicKeyOf(key: Buffer): string {
  const curve = createECDH('prime256v1')
  curve.setPrivateKey(key)
  return curve.getPublicKey().toString('base64url')
}

/** A device's key that is no point of the curve could never be encrypted for. */
function isPoint(p256dh: PushAddress['p256dh']): boolean {
  try {
    ECDH.convertKey(Buffer.from(p256dh, 'base64url'), 'prime256v1')
    return true
  } catch {
    return false
  }
}

/** The length is of the connection, which counts for itself. */
const headersOf = (headers: Readonly<Record<string, string | number | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || name.toLowerCase() === 'content-length' ? [] : [[name, String(value)]],
    ),
  )

interface Post {
  readonly headers: Record<string, string>
  readonly body: Buffer | null
  readonly totalMs: number
}

async function post(address: string, { headers, body, totalMs }: Post): Promise<number> {
  const signal = AbortSignal.timeout(totalMs)
  const response = await fetch(address, { method: 'POST', headers, body: body && new Uint8Array(body), redirect: 'manual', signal }).catch(
    () => {
      throw new GatewayFailure(signal.aborted ? 'TIMEOUT' : 'UNREACHABLE')
    },
  )
  void response.body?.cancel().catch(() => undefined)
  return response.status
}

/** 404 and 410 say that the device has gone for good. */
function failureOf(status: number): GatewayFailureCode | undefined {
  if (status >= 200 && status < 300) return undefined
  if (status === 404 || status === 410) return 'RECIPIENT_GONE'
  if (status === 429 || status >= 500) return 'BUSY'
  return status === 401 || status === 403 ? 'SIGN_IN_REFUSED' : 'REFUSED'
}
