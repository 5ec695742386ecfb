declare global {
  /** What boot.js has asked before the app ran, by address. */
  var asked: Record<string, Promise<Response>> | undefined
}

/** The answer to what was asked for the opened page before the app ran. Each is taken once. */
export function takeEarly(address: string): Promise<Response> | undefined {
  const answer = globalThis.asked?.[address]
  delete globalThis.asked?.[address]
  return answer
}

/** Answers to whoever opened the page are nobody's any more. */
export const dropEarly = (): void => void (globalThis.asked = {})
