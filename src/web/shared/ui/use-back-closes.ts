import { useLayoutEffect, useRef } from 'react'

const MARK = 'over'
let count = 0
/** The mark of what is closing at this moment, while it may still be followed by something else at its place. */
let leaving: number | undefined

const markHere = (): unknown => {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && MARK in state ? state[MARK] : undefined
}

/** True while the place in the browser's history is one that a sheet has made: a page that is opened from there takes it over. */
export const isOverPage = (): boolean => markHere() !== undefined

/** The browser's Back (the gesture of the phone too) closes what lies over the page instead of leaving the page. Opening makes one place
 *  in the history; closing in any other way takes it away again. What opens as the other closes takes its place over: going back is not
 *  done at once, and would close what has just opened. */
export function useBackCloses(isOpen: boolean, onClose: () => void): void {
  const close = useRef(onClose)
  close.current = onClose
  useLayoutEffect(() => {
    if (!isOpen) return
    const mark = ++count
    if (leaving !== undefined && markHere() === leaving) history.replaceState({ [MARK]: mark }, '')
    else history.pushState({ [MARK]: mark }, '')
    leaving = undefined
    // What lay over this one has gone, when the place is its own again.
    const onPop = () => {
      if (markHere() !== mark) close.current()
    }
    addEventListener('popstate', onPop)
    return () => {
      removeEventListener('popstate', onPop)
      leaving = mark
      setTimeout(() => {
        if (leaving === mark) leaving = undefined
        // After Back, after a page was opened from here, and when it was taken over, the place is gone already.
        if (markHere() === mark) history.back()
      })
    }
  }, [isOpen])
}
