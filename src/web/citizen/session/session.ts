import { useQuery } from '@tanstack/react-query'
import type { Proving, Session, SignedIn } from '#contract/accounts.ts'
import { call, sessionBegins, whenSessionIsLost } from '#web/shared/api/client.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { answerKey, putAnswer, queryClient } from '#web/shared/api/query.ts'
import { otherDevice } from './other-device.ts'
import { get, put } from '#web/shared/offline/vault.ts'
import { turnedOn } from '../push/turned-on.ts'
import { bringBackForms, hasOwnKey, isSomethingLeft, keepOwnKey, leaveForms } from '#web/shared/offline/left-behind.ts'
import { startServiceWorker } from '../pwa/service-worker.ts'
import { forgetAnswers, forgetPerson, rememberPlace, takePlace } from '#web/shared/session/session.ts'
import { navigate } from 'wouter/use-browser-location'

export type Visitor =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'guest' }
  /** The password was right; whose account it is has to be proven. */
  | { readonly kind: 'proving'; readonly session: Proving }
  | { readonly kind: 'setup'; readonly session: Session }
  | { readonly kind: 'person'; readonly session: Session }
  /** Somebody is signed in on this device, but the server cannot be asked: pages show what the device keeps. */
  | { readonly kind: 'offline' }

const SIGNED_IN = 'signedIn'
/** Whose things this device keeps; encrypted like them. */
const OWNER = 'owner'
const SIGN_OUT_DUE = 'signOutDue'
const FORGET_DUE = 'forgetDue'
const KEY = answerKey('getSession')
/** The person has been told that the session is over. */
let isLost = false

/** Who is using the app. Asked when a page opens or the app comes back to the front, once a minute at most; every
 *  signed-in page stays usable without network. */
export function useVisitor(): Visitor {
  const { data, error, isPending } = useQuery({
    queryKey: KEY,
    queryFn: askSession,
    staleTime: 60_000,
    retry: false,
    refetchOnWindowFocus: true,
  })
  if (data?.scope === 'proving') return { kind: 'proving', session: data }
  if (data) return { kind: data.scope === 'set_password' ? 'setup' : 'person', session: data }
  if (data === null) return { kind: 'guest' }
  const wasSignedIn = isSomebodyHere()
  if (isPending) return { kind: wasSignedIn ? 'offline' : 'unknown' }
  return { kind: wasSignedIn && isProblem(error, 'OFFLINE', 'BUSY', 'INTERNAL') ? 'offline' : 'guest' }
}

/** Whether somebody has signed in on this device and not out again; the session may have idled away since. */
export const isSomebodyHere = (): boolean => localStorage.getItem(SIGNED_IN) !== null

/** The session, after a sign-out that is still due. When this device believed to have one and has none any more, a signed-in call
 *  tells why: over, or open elsewhere. */
async function askSession(): Promise<SignedIn | null> {
  if (localStorage.getItem(SIGN_OUT_DUE) !== null) {
    // The page asks for the session before it runs (index.html); that answer is from before the sign-out.
    await call('getSession').catch(() => undefined)
    // Unless somebody has signed in meanwhile, whose session it would end.
    if (localStorage.getItem(SIGN_OUT_DUE) !== null) await tellSignOut()
  }
  const session = await call('getSession')
  // A page that was loaded again goes on with the key of before; it is asked for where that once failed.
  if (session?.scope === 'full' && !(await hasOwnKey())) void bringBack().catch(() => undefined)
  if (session === null && localStorage.getItem(SIGNED_IN) !== null && !isLost) await call('getHome').catch(() => undefined)
  return session
}

/** Takes over the session that signing in or setting a password has answered, and says where to go. A device that was another
 *  person's forgets that person first. */
export async function beginSession(session: SignedIn): Promise<string> {
  sessionBegins()
  if (session.scope === 'proving') {
    putAnswer(KEY, session)
    return '/prove'
  }
  const owner = await get<string>(OWNER)
  if (owner && owner.value !== session.socialInsuranceNo) await forgetPerson(KEY)
  isLost = false
  // The session of before has ended with this one.
  localStorage.removeItem(SIGN_OUT_DUE)
  putAnswer(KEY, session)
  if (session.scope === 'set_password') return '/set-password'
  localStorage.setItem(SIGNED_IN, '1')
  await put(OWNER, session.socialInsuranceNo).catch(() => undefined)
  await bringBack().catch(() => undefined)
  otherDevice.set(session.endedOther)
  return takePlace()
}

/** What this person had begun here before the device was signed out from elsewhere is there again. Nobody waits where nothing is. */
async function bringBack(): Promise<void> {
  const isWaiting = await isSomethingLeft()
  const done = call('getDraftKey').then(async ({ key }) => {
    await keepOwnKey(key)
    await bringBackForms(key)
  })
  if (isWaiting) await done
  else done.catch(() => undefined)
}

/** The session goes on under another token, after a fresh proof. */
export function renewSession(session: Session): void {
  sessionBegins()
  putAnswer(KEY, session)
}

/** Whoever typed the password goes no further. What this device keeps stays. */
export async function stopProving(): Promise<void> {
  await call('signOut').catch(() => undefined)
  putAnswer(KEY, null)
  navigate('/sign-in')
}

/** Signs out here at once. Without network the server is told when the app is opened next. */
export async function signOut(): Promise<void> {
  localStorage.removeItem(SIGNED_IN)
  localStorage.setItem(SIGN_OUT_DUE, '1')
  localStorage.setItem(FORGET_DUE, '1')
  putAnswer(KEY, null)
  // Before anything that takes time: whoever goes on meanwhile is not called back.
  navigate('/')
  void silence().catch(() => undefined)
  await forgetLeft()
  await tellSignOut().catch(() => undefined)
}

async function forgetLeft(): Promise<void> {
  await forgetPerson(KEY)
  localStorage.removeItem(FORGET_DUE)
}

/** To be done before anything is shown: what a page that was closed while signing out had no time to forget. */
export const finishForgetting = async (): Promise<void> => {
  if (localStorage.getItem(FORGET_DUE) !== null) await forgetLeft()
}

/** The device rings no more for who has left it, without network too. */
async function silence(): Promise<void> {
  if (turnedOn().length > 0) await (await import('../push/push-device.ts')).turnOff()
}

const tellSignOut = async (): Promise<void> => {
  await call('signOut')
  localStorage.removeItem(SIGN_OUT_DUE)
  // The answer to signing out empties all storage of the browser, and the app must still open without network.
  startServiceWorker()
}

/** Ends of a session that came from elsewhere, as the sign-in page names them. */
const ENDED_ELSEWHERE: Readonly<Partial<Record<string, string>>> = {
  SESSION_TAKEN_OVER: 'elsewhere',
  SESSION_REVOKED: 'revoked',
  SESSION_CLOSED: 'closed',
  SESSION_PASSWORD_CHANGED: 'password',
}

/** What happens when the server ends the session. After idling the device keeps drafts and
 *  card; when it was ended from elsewhere it forgets everything but forms that were begun, which only the same
 *  person can open again. Pages for everybody stay where they are. */
export function watchSession(isPersonal: (path: string) => boolean): void {
  // Asked while the texts are on their way: one round trip less before the first page.
  void queryClient.prefetchQuery({ queryKey: KEY, queryFn: askSession, staleTime: 60_000, retry: false })
  whenSessionIsLost(({ code }) => {
    if (isLost || localStorage.getItem(SIGNED_IN) === null) return
    isLost = true
    const elsewhere = ENDED_ELSEWHERE[code]
    if (elsewhere) localStorage.removeItem(SIGNED_IN)
    putAnswer(KEY, null)
    if (elsewhere)
      void leaveForms()
        .catch(() => undefined)
        .then(() => forgetPerson(KEY))
    else forgetAnswers(KEY)
    if (!isPersonal(location.pathname)) return
    rememberPlace(location.pathname + location.search + location.hash)
    navigate(`/sign-in?why=${elsewhere ?? 'expired'}`)
  })
}
