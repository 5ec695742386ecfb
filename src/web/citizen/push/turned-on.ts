const KEY = 'pushOf'

/** What this browser was asked to tell about: "account", and the registrations of dossiers. Kept apart from the rest, so that a page can
 *  look without fetching it. */
export const turnedOn = (): readonly string[] => localStorage.getItem(KEY)?.split(' ') ?? []

/** Nothing is left: forgets. */
export function noteTurnedOn(names: readonly string[]): void {
  if (names.length === 0) localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, [...new Set(names)].join(' '))
}
