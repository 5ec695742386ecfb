import { workerAddress } from '#web/shared/worker-address.ts'

const listeners = new Set<() => void>()
let waiting: ServiceWorker | undefined

/** Makes the app open without network. Called after the first render, so that it competes with nothing. */
export function startServiceWorker(): void {
  if (!('serviceWorker' in navigator) || !globalThis.isSecureContext) return
  navigator.serviceWorker.register(workerAddress('/sw.js'), { scope: '/', updateViaCache: 'none' }).then(watch, () => undefined)
}

function watch(registration: ServiceWorkerRegistration): void {
  const notice = (worker: ServiceWorker | null) => {
    // Without an active one this is the first installation, not a new version.
    if (!worker || worker.state !== 'installed' || !registration.active) return
    waiting = worker
    for (const listener of listeners) listener()
  }
  notice(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => notice(worker))
  })
}

export const hasNewVersion = (): boolean => waiting !== undefined
export const subscribeNewVersion = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Lets the waiting version take over and opens it. */
export function applyNewVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting?.postMessage({ type: 'SKIP_WAITING' })
}
