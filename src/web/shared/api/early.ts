declare global {
  /** What boot.js has asked before the app ran, by address. */
  var askedEarly: Record<string, Promise<Response>> | undefined
}

/** The answer to what was asked for the opened page before the app ran. Each is taken once. */
export function takeEarly(address: string): Promise<Response> | undefined {
  const answer = globalThis.askedEarly?.[address]
  delete globalThis.askedEarly?.[address]
  return answer
}

/** Answers to whoever opened the page are nobody's any more. */
export const dropEarly = (): void => void (globalThis.askedEarly = {})
