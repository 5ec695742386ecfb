import { useState } from 'react'
import { useRouter } from 'wouter'
import type { StaffSession } from '#contract/staff-session.ts'
import { call, sessionBegins, whenSessionIsLost } from '#web/shared/api/client.ts'
import { answerKey, putAnswer, queryClient, useAnswer } from '#web/shared/api/query.ts'

const KEY = answerKey('getStaffSession')
let hasEnded = false
let lastStaffId: string | undefined

/** Who is signed in; asked once, then kept until a refusal says otherwise. */
export const useStaff = () => useAnswer('getStaffSession', undefined, { staleTime: Number.POSITIVE_INFINITY })

/** True when the sign-in page stands there because the session ran out, not because the person left. */
export const sessionHasEnded = (): boolean => hasEnded

/** When the server no longer knows the session, the sign-in form takes the place of the page; the address stays, so signing in leads back. */
export const watchSession = (): void =>
  whenSessionIsLost(() => {
    const session = queryClient.getQueryData<StaffSession | null>(KEY)
    if (session) {
      hasEnded = true
      lastStaffId = session.staffId
    }
    putAnswer(KEY, null)
  })

/** Signed in. A colleague at the same desk starts afresh: nothing that the one before has read or ticked is left. */
export function enter(session: StaffSession): void {
  if (lastStaffId !== undefined && lastStaffId !== session.staffId) return location.reload()
  hasEnded = false
  sessionBegins()
  putAnswer(KEY, session)
  void queryClient.invalidateQueries({ predicate: query => query.queryKey[0] !== KEY[0] })
}

/** The same session, proven anew. */
export const renew = (session: StaffSession): void => {
  sessionBegins()
  putAnswer(KEY, session)
}

/** Where somebody works: the unit of a coordinator, the agency of everybody else. */
export const placeOf = ({ unit, agency }: Pick<StaffSession, 'unit' | 'agency'>): string => (unit ?? agency).name

/** Signs out and forgets what was read: the page starts anew. */
export function useSignOut(): { readonly signOut: () => void; readonly isBusy: boolean } {
  const { base } = useRouter()
  const [isBusy, setBusy] = useState(false)
  const signOut = async () => {
    setBusy(true)
    try {
      await call('signOutStaff')
      location.replace(`${base}/`)
    } finally {
      setBusy(false)
    }
  }
  return { signOut: () => void signOut().catch(() => undefined), isBusy }
}
