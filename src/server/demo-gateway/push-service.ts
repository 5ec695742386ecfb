import { createPublicKey, verify } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { aPushDevice, type PushDevice } from './push-device.ts'
import { openWeather, type OnMessage, type Weather } from './stand-in.ts'

/** What a browser gives to the server after subscribing. */
export interface DemoSubscription {
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
}

/** A notification as it came in. */
export interface Pushed {
  readonly endpoint: string
  readonly payload: string
  readonly ttlS: number
  readonly urgency: string
}

export interface PushService extends Pick<Weather, 'failNext' | 'refuse' | 'beSlow'> {
  /** "http://127.0.0.1:8091": what VSSID_PUSH_SERVICES has to name. */
  readonly origin: string
  /** A device subscribes. @param key the server's public key: no other may send to it (RFC 8292) */
  subscribe(key: string): DemoSubscription
  /** The device turns notifications off: its address answers 410 from then on. */
  forget(endpoint: string): void
  readonly pushed: readonly Pushed[]
  close(): Promise<void>
}

/** A small push service on loopback together with the devices behind it. It checks the sender's signature, decrypts with the keys of
 *  the device, and hands on what the lock screen would show. */
export async function openPushService(options: { readonly onMessage: OnMessage }): Promise<PushService> {
  const weather = openWeather()
  const devices = new Map<string, PushDevice & { readonly key: string }>()
  const pushed: Pushed[] = []
  let origin = ''

  const receive = async (request: IncomingMessage): Promise<number> => {
    const body = Buffer.concat(await request.toArray())
    const verdict = await weather.next()
    if (verdict === 'fail') return 503
    if (verdict === 'refuse') return 413
    const endpoint = `${origin}${request.url}`
    const device = devices.get(endpoint)
    if (request.method !== 'POST' || !device) return 410
    if (!isSignedBy(device.key, request.headers, origin)) return 403
    const { ttl, urgency = 'normal', 'content-encoding': encoding } = request.headers
    if (encoding !== 'aes128gcm' || !/^\d+$/u.test(String(ttl))) return 400
    const payload = device.decrypt(body)
    pushed.push({ endpoint, payload, ttlS: Number(ttl), urgency: String(urgency) })
    const { title, body: line } = JSON.parse(payload) as { readonly title: string; readonly body: string }
    await options.onMessage({
      channel: 'push',
      recipient: endpoint,
      subject: title,
      body: line,
      messageRef: '',
      senderRef: null,
      attachments: [],
    })
    return 201
  }
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    receive(request).then(
      status => response.writeHead(status).end(),
      () => response.writeHead(400).end(),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  return {
    ...weather,
    origin,
    pushed,
    subscribe: key => {
      const device = aPushDevice()
      const endpoint = `${origin}/push/${crypto.randomUUID()}`
      devices.set(endpoint, { ...device, key })
      return { endpoint, p256dh: device.p256dh, auth: device.auth }
    },
    forget: endpoint => void devices.delete(endpoint),
    close: async () => {
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

/** `vapid t=<token>, k=<public key>`: a token for this origin, not over, signed with the key that the device has subscribed with. */
function isSignedBy(key: string, { authorization = '' }: IncomingHttpHeaders, origin: string): boolean {
  const [, token = '', sender = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/u.exec(authorization) ?? []
  const [head = '', claims = '', signature = ''] = token.split('.')
  if (sender !== key || signature === '') return false
  const point = Buffer.from(key, 'base64url')
  const jwk = { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') }
  const publicKey = createPublicKey({ key: jwk, format: 'jwk' })
  const isRight = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  const { aud, exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as Readonly<Record<string, unknown>>
  return isRight && aud === origin && typeof exp === 'number' && exp * 1_000 > Date.now() && /^(?:mailto:|https:)/u.test(String(sub))
}
