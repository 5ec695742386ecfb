import type { FastifyInstance } from 'fastify'

/** A policy for what is no page: it may load, run, send and frame nothing at all. */
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"

/** What every answer carries, whatever it is: of an operation, a refusal, a page, a file, a redirect. Pages and files name a policy and
 *  a life of their own in place of these.
 *  @param https the public address is encrypted; browsers are told never to come by another way */
export const safetyHeaders = (https: boolean): Readonly<Record<string, string>> => ({
  'content-security-policy': NOTHING,
  'permissions-policy': devices({ camera: '', geolocation: '' }),
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'x-dns-prefetch-control': 'off',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
  ...(https && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
})

/** Pages scan codes and find the nearest agency, and use no other device of the phone. */
export const PAGE_DEVICES = devices({ camera: 'self', geolocation: 'self' })

function devices({ camera, geolocation }: Readonly<Record<'camera' | 'geolocation', '' | 'self'>>): string {
  return `camera=(${camera}), geolocation=(${geolocation}), microphone=(), payment=(), usb=(), serial=(), bluetooth=()`
}

/** Sets them before anything else can answer. */
export function setSafetyHeaders(app: FastifyInstance, headers: Readonly<Record<string, string>>): void {
  app.addHook('onRequest', async (_, reply) => void reply.headers(headers))
}
