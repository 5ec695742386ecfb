const keyOf = (no: string): string => `paper-later:${no}`

/** Whether the person has put the paper of this dossier off, in this tab. */
export function isPaperLater(no: string): boolean {
  try {
    return sessionStorage.getItem(keyOf(no)) !== null
  } catch {
    return false
  }
}

export function notePaperLater(no: string, isLater: boolean): void {
  try {
    if (isLater) sessionStorage.setItem(keyOf(no), '1')
    else sessionStorage.removeItem(keyOf(no))
  } catch {
    // Without storage the note stays open at the next visit.
  }
}
