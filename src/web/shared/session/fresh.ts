import { useSyncExternalStore } from 'react'
import { isProblem } from '#web/shared/api/problem.ts'

let answer: ((isProven: boolean) => void) | undefined
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

/** Does what may need a fresh proof of the second step: when the server asks for one, the person gives it over the page, and the call is
 *  made again. The form beneath keeps what was typed.
 *  @example await fresh(() => call('inviteStaff', { body })) */
export async function fresh<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (problem) {
    if (!isProblem(problem, 'STEP_UP_REQUIRED')) throw problem
    if (await proof()) return work()
    throw problem
  }
}

/** Whether somebody closed the sheet that asked for the proof: they have changed their mind, and no refusal is to be shown. */
export const isGivenUp = (problem: unknown): boolean => isProblem(problem, 'STEP_UP_REQUIRED')

function proof(): Promise<boolean> {
  answer?.(false)
  return new Promise(resolve => {
    answer = resolve
    tell()
  })
}

/** The sheet that asks is the only one to call this. */
export function settleProof(isProven: boolean): void {
  answer?.(isProven)
  answer = undefined
  tell()
}

/** Whether a fresh proof is wanted now. */
export const useProofWanted = (): boolean =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => answer !== undefined,
  )
