/** Keys of requests that have had no answer yet, by what was sent. In memory only: what somebody typed is gone with the page. */
const unanswered = new Map<string, string>()

/** The key under which a request that creates something is sent. Whoever presses the button again after a lost answer sends the same
 *  request, and the server does it once; after an answer the next one is a new one.
 *  @param sent operation and everything that is sent with it */
export function keyOf(sent: string): string {
  const known = unanswered.get(sent)
  if (known !== undefined) return known
  const key = Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')
  unanswered.set(sent, key)
  return key
}

/** An answer came; a fault of the server or of something before it (5xx) is none, because it may have been done all the same. */
export function answered(sent: string, status: number): void {
  if (status < 500) unanswered.delete(sent)
}
