import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { language } from '#web/shared/i18n/language.ts'
import { isInstalled } from '../pwa/install.ts'
import { noteTurnedOn, turnedOn } from './turned-on.ts'

/** What this device shall tell about: the account of who is signed in, or the dossier with this registration. */
export type PushOf = 'account' | { readonly registration: string }

/** `install`: an iPhone tells only what stands on its home screen. `dismissed`: asked, and neither allowed nor blocked. */
export type PushState = 'off' | 'on' | 'denied' | 'dismissed' | 'unsupported' | 'install'

const nameOf = (of: PushOf): string => (of === 'account' ? of : of.registration)

const isSupported = (): boolean => 'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis
const isIphoneTab = (): boolean => 'standalone' in navigator && !isInstalled()

/** How it stands on this device. What is on is renewed by the way: browsers change addresses, servers change keys. */
export async function pushState(of: PushOf): Promise<PushState> {
  if (!isSupported()) return isIphoneTab() ? 'install' : 'unsupported'
  if (Notification.permission === 'denied') return 'denied'
  if (Notification.permission !== 'granted' || !turnedOn().includes(nameOf(of))) return 'off'
  if (!(await (await worker()).pushManager.getSubscription())) return 'off'
  void renew(of).catch(() => undefined)
  return 'on'
}

/** Asks the person, then the push service of the browser, then the server. Called by a press only.
 *  @throws ApiProblem of the server · DOMException when the push service cannot be reached */
export async function turnOn(of: PushOf): Promise<PushState> {
  const answer = await Notification.requestPermission()
  if (answer !== 'granted') return answer === 'denied' ? 'denied' : 'dismissed'
  await renew(of)
  noteTurnedOn([...turnedOn(), nameOf(of)])
  return 'on'
}

async function renew(of: PushOf): Promise<void> {
  const { publicKey } = await call('getPushKey')
  await tellServer(of, await subscribed((await worker()).pushManager, publicKey))
}

/** Ends every notification on this device. Without network the browser's own end is enough: the server is told by its push service. */
export async function turnOff(): Promise<PushState> {
  const subscription = await (await worker()).pushManager.getSubscription()
  if (subscription) {
    await call('unsubscribePush', { body: { endpoint: subscription.endpoint } }).catch(() => undefined)
    await subscription.unsubscribe()
  }
  noteTurnedOn([])
  return 'off'
}

/** The service worker that shows them; none comes where storing is not allowed. */
function worker(): Promise<ServiceWorkerRegistration> {
  const tooLong = new Promise<never>((_, reject) => setTimeout(() => reject(new ApiProblem('OFFLINE')), 10_000))
  return Promise.race([navigator.serviceWorker.ready, tooLong])
}

async function subscribed(manager: PushManager, publicKey: string): Promise<PushSubscription> {
  const applicationServerKey = bytesOf(publicKey)
  const before = await manager.getSubscription()
  // The server has another key since: what was subscribed with the old one cannot be used any more.
  if (before && !sameBytes(before.options.applicationServerKey, applicationServerKey)) await before.unsubscribe()
  return manager.subscribe({ userVisibleOnly: true, applicationServerKey })
}

function tellServer(of: PushOf, subscription: PushSubscription): Promise<void> {
  const { p256dh = '', auth = '' } = subscription.toJSON().keys ?? {}
  const body = { endpoint: subscription.endpoint, p256dh, auth, language: language() }
  return of === 'account' ? call('subscribePush', { body }) : call('subscribeDossierPush', { body })
}

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0))

const sameBytes = (one: ArrayBuffer | null | undefined, other: Uint8Array): boolean =>
  !!one && one.byteLength === other.length && new Uint8Array(one).every((byte, i) => byte === other[i])
