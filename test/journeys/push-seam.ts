import type { BrowserContext, Page, Worker } from 'playwright-core'

/* Chromium without network cannot subscribe with its push service. The seam stands where the browser would ask it: the device that
   subscribes is one of the stand-in push service, with real keys; everything before and after is the product's own. */
const SEAM = `
  let mine = null
  globalThis.asked = 0
  const ask = Notification.requestPermission.bind(Notification)
  Notification.requestPermission = () => (globalThis.asked++, ask())
  const text = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  PushManager.prototype.getSubscription = async () => mine
  PushManager.prototype.subscribe = async ({ applicationServerKey }) => {
    const headers = { 'Content-Type': 'application/json', 'X-Requested-By': 'vssid' }
    const answer = await fetch('/dev/push', { method: 'POST', headers, body: JSON.stringify({ key: text(applicationServerKey) }) })
    const { endpoint, p256dh, auth } = await answer.json()
    globalThis.endpoint = endpoint
    mine = {
      endpoint,
      options: { applicationServerKey: applicationServerKey.buffer },
      toJSON: () => ({ endpoint, keys: { p256dh, auth } }),
      unsubscribe: async () => ((mine = null), true),
    }
    return mine
  }
`

/** Lets a page subscribe at the stand-in push service. @param origin "http://localhost:8080" */
export async function withPush(context: BrowserContext, origin: string): Promise<void> {
  await context.grantPermissions(['notifications'], { origin })
  await context.addInitScript({ content: SEAM })
}

/** How often the page has asked for permission. */
export const timesAsked = (page: Page): Promise<number> => page.evaluate<number>('globalThis.asked')

/** The address of this device at its push service. */
export const endpointOf = (page: Page): Promise<string> => page.evaluate<string>('globalThis.endpoint')

/** Brings a notification to the service worker as the browser's own push client would, and waits until it is shown. */
export async function bring(page: Page, payload: object): Promise<Worker> {
  const context = page.context()
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
  const devtools = await context.newCDPSession(page)
  const registration = new Promise<{ readonly registrationId: string; readonly scopeURL: string }>(resolve =>
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [found] = registrations
      if (found) resolve(found)
    }),
  )
  await devtools.send('ServiceWorker.enable')
  const { registrationId, scopeURL } = await registration
  const origin = scopeURL.replace(/\/$/u, '')
  await devtools.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data: JSON.stringify(payload) })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  for (let tries = 0; tries < 100 && (await shownIn(worker)).length === 0; tries++) await page.waitForTimeout(50)
  return worker
}

export interface Shown {
  readonly title: string
  readonly body: string
  readonly lang: string
}

/** What stands on the lock screen. */
export const shownIn = (worker: Worker): Promise<readonly Shown[]> =>
  worker.evaluate<readonly Shown[]>(
    `self.registration.getNotifications().then(all => all.map(({ title, body, lang }) => ({ title, body, lang })))`,
  )

/** Taps the notification. A browser opens windows for a person's tap only, so the window's address is taken where it would open.
 *  @returns the address that opens */
export const tapIn = (worker: Worker): Promise<string> =>
  worker.evaluate<string>(`(async () => {
    const [notification] = await self.registration.getNotifications()
    return new Promise(resolve => {
      self.clients.openWindow = async href => void resolve(href)
      WindowClient.prototype.focus = async function () { resolve(this.url) }
      const event = new NotificationEvent('notificationclick', { notification })
      event.waitUntil = () => undefined
      self.dispatchEvent(event)
    })
  })()`)
