import { useSyncExternalStore } from 'react'
import type { CaseFile } from '#contract/review.ts'

/** A decision of this browser that can still be undone, wherever the officer has gone since. */
export interface Undoable {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly action: NonNullable<CaseFile['pending']>['words']['action'] | 'confirm'
  /** By the clock of this computer, in milliseconds. */
  readonly until: number
}

let kept: readonly Undoable[] = []
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function keep(next: readonly Undoable[]): void {
  kept = next
  for (const listener of listeners) listener()
}

/** Notes what the server answered about a file: a decision to undo, or none any more. */
export function noteUndoable({ id, version, applicantName, state, pending, actions }: CaseFile): void {
  const others = kept.filter(one => one.id !== id && one.until > Date.now())
  if (!pending || !actions.includes('undo')) return keep(others)
  const action = state === 'confirming' ? 'confirm' : pending.words.action
  keep([{ id, version, name: applicantName, action, until: Date.now() + (pending.secondsLeft ?? 0) * 1000 }, ...others])
}

export const forgetUndoable = (id: string): void => keep(kept.filter(one => one.id !== id))

/** What can be undone, the latest first. */
export const useUndoable = (): readonly Undoable[] => useSyncExternalStore(subscribe, () => kept)
