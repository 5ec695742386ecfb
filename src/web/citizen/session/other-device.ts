const listeners = new Set<() => void>()
let wasEnded = false

/** Whether signing in here has signed out another device, until the person has read it. */
export const otherDevice = {
  get: (): boolean => wasEnded,
  set: (next: boolean): void => {
    wasEnded = next
    for (const listener of listeners) listener()
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
