/** Where browsers let themselves be reached: Chrome and its kin, Firefox, Safari, Edge. `*.` stands for one or more labels. */
const KNOWN_SERVICES = ['fcm.googleapis.com', '*.push.services.mozilla.com', '*.push.apple.com', '*.notify.windows.com']

/** Whether an address is one of a push service that we may call. The browser names the address, so it is a stranger's wish where this
 *  server should send a request: only https on its usual port, no user in it, and only hosts of known services.
 *  @param more origins that a deployment adds ("https://push.example", on this machine "http://127.0.0.1:8091") */
export function isPushAddress(address: string, more: readonly string[] = []): boolean {
  if (!URL.canParse(address)) return false
  const { origin, protocol, port, hostname, username, password } = new URL(address)
  if (username !== '' || password !== '') return false
  if (more.includes(origin)) return true
  return protocol === 'https:' && port === '' && KNOWN_SERVICES.some(service => isHostOf(hostname, service))
}

const isHostOf = (hostname: string, service: string): boolean =>
  service.startsWith('*.') ? hostname.endsWith(service.slice(1)) : hostname === service
