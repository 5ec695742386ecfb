import { expect } from 'vitest'
import type { Operation } from '#contract/core.ts'

type Headers = Readonly<Record<string, string | string[] | number | undefined>>

/** What every answer carries, written down here a second time: a change of one of them is seen by whoever changes it. */
const SAFETY = {
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), serial=(), bluetooth=()',
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
}

/** What says something about one answer and nothing about safety. Whatever is in neither list (a server's name, a permission for other
 *  sites) must not be there. */
const ORDINARY = new Set([
  ...['date', 'connection', 'keep-alive', 'content-type', 'content-length', 'content-encoding', 'content-disposition', 'accept-ranges'],
  ...[
    'etag',
    'last-modified',
    'location',
    'retry-after',
    'set-cookie',
    'vary',
    // Tells a proxy to hand events on at once.
    'x-accel-buffering',
    'transfer-encoding',
    'upload-offset',
    'upload-length',
    'tus-resumable',
  ],
])

/** The answer carries all headers of safety, those in `own` with values of its own, and nothing that tells of the inside. */
export function expectSafe(headers: Headers, own: Readonly<Record<string, unknown>> = {}, where = ''): void {
  const shown = Object.fromEntries(Object.entries(headers).filter(([name]) => !ORDINARY.has(name)))
  expect({ where, ...shown }).toEqual({ where, ...SAFETY, ...own })
}

/** Headers that are part of what an operation does. */
const SAID_BESIDE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  signOut: { 'clear-site-data': '"storage"' },
}

/** What the answers of an operation have of their own, once it is done. */
export const ownHeaders = (id: string, { output, cacheSeconds }: Operation): Readonly<Record<string, unknown>> => ({
  ...('file' in output && {
    'content-security-policy': "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  }),
  ...(cacheSeconds !== undefined && { 'cache-control': `public, max-age=${cacheSeconds}` }),
  ...SAID_BESIDE[id],
})
