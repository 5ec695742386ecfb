import { useEffect, useRef } from 'react'

const MARK = 'over'
let count = 0

const markHere = (): unknown => {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && MARK in state ? state[MARK] : undefined
}

/** True while the place in the browser's history is one that a sheet has made: a page that is opened from there takes it over. */
export const isOverPage = (): boolean => markHere() !== undefined

/** The browser's Back (the gesture of the phone too) closes what lies over the page instead of leaving the page. Opening makes one place
 *  in the history; closing in any other way takes it away again. */
export function useBackCloses(isOpen: boolean, onClose: () => void): void {
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    if (!isOpen) return
    const mark = ++count
    history.pushState({ [MARK]: mark }, '')
    // What lay over this one has gone, when the place is its own again.
    const onPop = () => {
      if (markHere() !== mark) close.current()
    }
    addEventListener('popstate', onPop)
    return () => {
      removeEventListener('popstate', onPop)
      // After Back, and after a page was opened from here, the place is gone already.
      if (markHere() === mark) history.back()
    }
  }, [isOpen])
}
