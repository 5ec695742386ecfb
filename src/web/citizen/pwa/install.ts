/** What Chrome offers when the app can be installed. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>
}
const isOffer = (event: Event): event is InstallOffer => 'prompt' in event

const listeners = new Set<() => void>()
let offer: InstallOffer | undefined

const change = (next: InstallOffer | undefined): void => {
  offer = next
  for (const listener of listeners) listener()
}

globalThis.addEventListener?.('beforeinstallprompt', event => {
  event.preventDefault()
  if (isOffer(event)) change(event)
})
globalThis.addEventListener?.('appinstalled', () => change(undefined))

export const canInstall = (): boolean => offer !== undefined
export const subscribeInstall = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export const install = (): void => void offer?.prompt()
export const isInstalled = (): boolean => globalThis.matchMedia('(display-mode: standalone)').matches
