import { useState } from 'react'

export interface Shared {
  readonly title: string
  /** A page for everybody, "/lookup/insured/79031". What else the address bar has at the moment, such as words of a search, is not sent. */
  readonly path: string
}

/** Gives an address to others: by the device's own sheet, else by copying it, which `said` confirms. Only for pages that are the same for
 *  everybody. Without https browsers can do neither. */
export function useShare(confirmation: string) {
  const [said, setSaid] = useState('')
  const canCopy = 'clipboard' in navigator
  const copy = (text: string, words = confirmation) =>
    void navigator.clipboard.writeText(text).then(
      () => setSaid(words),
      () => undefined,
    )
  const share = ({ title, path }: Shared) => {
    const url = location.origin + path
    if (!('share' in navigator)) return copy(url)
    navigator.share({ title, url }).catch((error: unknown) => {
      // Whoever closes the sheet wants nothing more.
      if (canCopy && !(error instanceof DOMException && error.name === 'AbortError')) copy(url)
    })
  }
  return { said, canCopy, canShare: canCopy || 'share' in navigator, copy, share }
}
