const nameOf = (token: string): string => `reminders-stopped.${token}`

/** The secret with which this device takes back that it has stopped the reminders of a link; null when it has not. */
export const keptStop = (token: string): string | null => localStorage.getItem(nameOf(token))

export const keepStop = (token: string, undo: string | null): void =>
  undo === null ? localStorage.removeItem(nameOf(token)) : localStorage.setItem(nameOf(token), undo)
