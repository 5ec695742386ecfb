import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { handleOf, q } from '#server/platform/database/query.ts'
import type { Platform } from '#server/platform/transact.ts'

/** A visitor of the front door with cookies of their own; each from another address, as people are. */
export function visitor(app: FastifyInstance, address: string) {
  const cookies = new Map<string, string>()
  return async (method: 'GET' | 'POST' | 'PATCH', url: string, body?: object | Buffer): Promise<Readonly<Record<string, unknown>>> => {
    const response = await app.inject({
      method,
      url,
      remoteAddress: address,
      headers: {
        'x-requested-by': 'demo',
        ...(body instanceof Buffer
          ? { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' }
          : { 'content-type': 'application/json' }),
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      payload: body instanceof Buffer ? body : JSON.stringify(body ?? {}),
    })
    for (const { name, value } of response.cookies) cookies.set(name, value)
    if (response.statusCode >= 300) throw new Error(`${method} ${url} answered ${response.statusCode} ${response.body}`)
    return response.statusCode === 204 ? {} : response.json<Record<string, unknown>>()
  }
}

/** These photos are small: one part holds them. */
export async function sendPhoto(send: ReturnType<typeof visitor>, kind: string, photo: Buffer): Promise<void> {
  const sha256 = createHash('sha256').update(photo).digest('hex')
  const { id } = (await send('POST', '/api/v1/registrations/current/uploads', { kind, length: photo.length, sha256 })) as { id: string }
  const upload = `/api/v1/registrations/current/uploads/${id}`
  await send('PATCH', upload, photo)
  await send('POST', `${upload}/finish`)
}

/** The code that has arrived at a phone; at most five seconds are waited for it. */
export async function codeFor(platform: Platform, phone: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const text = await handleOf(platform.pool).first(
      q.selectFrom('demoInbox').select('body').where('recipient', '=', phone).orderBy('id', 'desc').limit(1),
    )
    const code = /^\d{6}/u.exec(text?.body ?? '')?.[0]
    if (code) return code
    await pause(50)
  }
  throw new Error('no code arrived')
}
