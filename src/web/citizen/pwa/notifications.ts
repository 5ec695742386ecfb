/** What the server writes into a notification; nothing personal, for it is shown on the lock screen. */
interface News {
  readonly title: string
  readonly body: string
  readonly language: string
  /** A page of this app. */
  readonly href: string
  /** What this device was sent, for telling the server that it was shown; older messages have none. */
  readonly shown: string | undefined
}

/** Told to the pages that are open: the number on the bell is out of date. */
export const NEWS_MESSAGE = 'NEWS'
/** Told to the page that a tap comes back to, with the address of the notice. */
export const OPEN_MESSAGE = 'OPEN'

/** Shows notifications and opens their page: the two things that a service worker does for web push. */
export function handleNotifications(worker: ServiceWorkerGlobalScope): void {
  worker.addEventListener('push', event => {
    const news = newsIn(event.data)
    if (news) event.waitUntil(Promise.all([show(worker, news).then(() => tellServer(news)), tellPages(worker)]))
  })
  worker.addEventListener('notificationclick', event => {
    event.notification.close()
    event.waitUntil(openPage(worker, hrefIn(event.notification.data)))
  })
}

const show = (worker: ServiceWorkerGlobalScope, { title, body, language, href }: News): Promise<void> =>
  worker.registration.showNotification(title, {
    body,
    lang: language,
    icon: '/icons/icon-192.png',
    // News of the same page takes the place of what was not looked at yet.
    tag: href.replace(/[?&]open=.*$/u, ''),
    data: { href },
  })

/** So that no text message follows what has arrived. Without network it is not said, and the text comes: rather twice than never. */
async function tellServer({ shown }: News): Promise<void> {
  if (shown === undefined) return
  const headers = { 'X-Requested-By': 'vssid', 'Content-Type': 'application/json' }
  await fetch('/api/v1/push/shown', { method: 'POST', headers, body: JSON.stringify({ shown }), credentials: 'omit' }).catch(
    () => undefined,
  )
}

const pagesOf = (worker: ServiceWorkerGlobalScope): Promise<readonly WindowClient[]> =>
  worker.clients.matchAll({ type: 'window', includeUncontrolled: true })

async function tellPages(worker: ServiceWorkerGlobalScope): Promise<void> {
  for (const page of await pagesOf(worker)) page.postMessage({ type: NEWS_MESSAGE })
}

/** Comes back to a window that shows the page already; any other is left as it is, for somebody may be typing in it. */
async function openPage(worker: ServiceWorkerGlobalScope, href: string): Promise<void> {
  const address = new URL(href, worker.location.origin)
  const there = address.pathname + address.search
  const open = (await pagesOf(worker)).find(({ url }) => new URL(url).pathname === address.pathname)
  open?.postMessage({ type: OPEN_MESSAGE, href: there })
  await (open ? open.focus() : worker.clients.openWindow(there))
}

function newsIn(data: { json(): unknown } | null): News | undefined {
  try {
    const { title, body, language, href, shown }: Partial<Record<keyof News, unknown>> = Object(data?.json())
    const isWhole = typeof title === 'string' && typeof body === 'string' && typeof href === 'string'
    if (!isWhole) return undefined
    return {
      title,
      body,
      href: ownPath(href),
      language: language === 'en' ? 'en' : 'vi',
      shown: typeof shown === 'string' ? shown : undefined,
    }
  } catch {
    return undefined
  }
}

function hrefIn(data: unknown): string {
  return typeof data === 'object' && data !== null && 'href' in data && typeof data.href === 'string' ? ownPath(data.href) : '/'
}

/** Never another site. */
const ownPath = (href: string): string => (href.startsWith('/') && !href.startsWith('//') ? href : '/')
