import { useSyncExternalStore } from 'react'
import type { ApiProblem } from '#web/shared/api/problem.ts'

/** A file that this tab is sending, or was. */
export interface Sending {
  readonly no: number
  readonly file: File
  readonly sent: number
  /** `waiting` for the network or because the server asked for it. */
  readonly phase: 'sending' | 'waiting' | 'stopped'
  readonly problem?: ApiProblem
  /** The file on this computer can no longer be read. */
  readonly isGone?: true
  readonly control: AbortController
}

/** Outside of the page: who looks at another one does not stop the sending. */
const all = new Map<number, Sending>()
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

export const sendingOf = (no: number): Sending | undefined => all.get(no)

export function putSending(sending: Sending): void {
  all.set(sending.no, sending)
  addEventListener('beforeunload', askBefore)
  tell()
}

export function dropSending(no: number): void {
  all.delete(no)
  if (all.size === 0) removeEventListener('beforeunload', askBefore)
  tell()
}

/** The browser asks before the tab is closed while something is on its way. */
const askBefore = (event: BeforeUnloadEvent) => {
  if ([...all.values()].some(({ phase }) => phase !== 'stopped')) event.preventDefault()
}

export const useSending = (no: number): Sending | undefined =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => all.get(no),
  )
