import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { handleNotifications } from './notifications.ts'

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] }

// Only files of the shell, by list. Answers of the server are never kept here: a card lies encrypted in the vault.
precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/(?:api|agency|unit|dev|\.well-known)(?:\/|$)/u] }),
)

/** The reader of QR codes: kept once it was fetched, so that scanning works without network. Its files have a hash in their names. */
const QR_READER = /^\/assets\/(?:qr-worker|zxing_reader)-[^/]+$/u
const READER_CACHE = 'qr-reader'
registerRoute(
  ({ url }) => QR_READER.test(url.pathname),
  async ({ request }) => {
    const cache = await caches.open(READER_CACHE)
    const kept = await cache.match(request)
    if (kept) return kept
    const answer = await fetch(request)
    if (answer.ok) await keep(cache, request, answer.clone())
    return answer
  },
)

/** Puts a file in the place of the one of an earlier version. */
async function keep(cache: Cache, request: Request, answer: Response): Promise<void> {
  const family = (address: string) => new URL(address).pathname.split('-')[0]
  for (const old of await cache.keys()) if (family(old.url) === family(request.url)) await cache.delete(old)
  await cache.put(request, answer).catch(() => undefined)
}

handleNotifications(self)

self.addEventListener('message', event => {
  const message: unknown = event.data
  if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'SKIP_WAITING') void self.skipWaiting()
})
