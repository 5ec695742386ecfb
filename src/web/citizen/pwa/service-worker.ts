interface ScriptUrlPolicy {
  readonly createScriptURL: (input: string) => unknown
}
declare global {
  /** Missing in Firefox and older Safari. */
  var trustedTypes: { readonly createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy } | undefined
}

const listeners = new Set<() => void>()
let waiting: ServiceWorker | undefined

/** The address of a worker is a sink of Trusted Types: only this policy may name it, and only this one address. A policy is made once. */
let policy: ScriptUrlPolicy | undefined
const address = (): string => {
  policy ??= globalThis.trustedTypes?.createPolicy('vssid', { createScriptURL: () => '/sw.js' })
  return (policy?.createScriptURL('') ?? '/sw.js') as string
}

/** Makes the app open without network. Called after the first render, so that it competes with nothing. */
export function startServiceWorker(): void {
  if (!('serviceWorker' in navigator) || !globalThis.isSecureContext) return
  navigator.serviceWorker.register(address(), { scope: '/', updateViaCache: 'none' }).then(watch, () => undefined)
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
