import { useEffect, useRef, type RefObject } from 'react'

/** Puts the focus on what has just come, so that it is read out and the keyboard goes on from there. */
export function useFocus<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null)
  useEffect(() => ref.current?.focus(), [])
  return ref
}
