import { useRef, useState } from 'react'
import type { Registration } from '#contract/registration.ts'
import type { Tracking } from '#contract/registration-tracking.ts'
import { isAbout, isCheckable, type ToldOutcome } from '#domain/registration/identity-check.ts'
import { checkDeclaration } from '#domain/registration/declaration.ts'
import { call } from '#web/shared/api/client.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { declared, stored, type Values } from './declaration-form.ts'
import type { Policy } from './use-policy.ts'
import type { ServerSide } from './use-registration.ts'

/** What the population database says about number and name as they stand in the form. */
export interface Identity {
  /** not_asked: an old CMND, a passport, or nobody to ask. offline: asked again when the network is back. */
  readonly state: 'not_asked' | 'checking' | 'offline' | ToldOutcome
  /** Who was asked about, in stored form. */
  readonly person: Person | undefined
  /** Papers need not be photographed. */
  readonly isEnough: boolean
  /** Asks, unless it is asked or answered already. Never waited for. */
  readonly ask: () => void
}
interface Person {
  readonly personalId: string
  readonly fullName: string
}

/** An answer may come late on a slow line; after this the papers are the way on. */
const PATIENCE_MS = 10_000

export function useIdentityCheck(values: Values, server: ServerSide, policy: Policy): Identity {
  const [running, setRunning] = useState<string>()
  const [failed, setFailed] = useState<{ readonly key: string; readonly isOffline: boolean }>()
  const asked = useRef(new Set<string>())
  const person = policy.identityCheck ? personIn(values) : undefined
  const key = person && `${person.personalId} ${person.fullName}`
  const state = stateOf(server.registration, person, {
    isRunning: key === running,
    failure: failed?.key === key ? failed : undefined,
  })

  const ask = () => {
    if (!person || !key || asked.current.has(key) || state === 'confirmed' || state === 'look_again') return
    asked.current.add(key)
    setRunning(key)
    call('checkIdentity', { body: person }, { timeoutMs: PATIENCE_MS })
      .then(
        ({ outcome }) => server.noteIdentity({ ...person, outcome }),
        (error: unknown) => {
          setFailed({ key, isOffline: isProblem(error, 'OFFLINE') && !navigator.onLine })
          // The next visit of the step may ask again.
          asked.current.delete(key)
        },
      )
      .finally(() => setRunning(now => (now === key ? undefined : now)))
  }
  const isEnough = state === 'confirmed' && !policy.identityPhotosWhenConfirmed && !asksForPaper(server.registration?.tracking)
  return { state, person, isEnough, ask }
}

function personIn(values: Values): Person | undefined {
  const person = { personalId: stored('personalId', values.personalId), fullName: stored('fullName', values.fullName) }
  const isRight = checkDeclaration(declared(values, false), { fields: ['personalId', 'fullName'] }).length === 0
  return isRight && isCheckable(person.personalId) ? person : undefined
}

/** What the server holds counts: after it has begun anew, or number or name have changed, earlier answers mean nothing. */
function stateOf(
  registration: Registration | undefined,
  person: Person | undefined,
  { isRunning, failure }: { readonly isRunning: boolean; readonly failure: { readonly isOffline: boolean } | undefined },
): Identity['state'] {
  if (!person || !registration) return 'not_asked'
  if (isRunning) return 'checking'
  const check = registration.identityCheck
  if (check && isAbout(check, person)) return check.outcome
  if (!failure) return 'not_asked'
  return failure.isOffline ? 'offline' : 'unavailable'
}

/** An officer has returned the dossier and wants to see the paper all the same. */
const asksForPaper = (tracking: Tracking | null | undefined): boolean =>
  tracking?.state === 'returned' &&
  (tracking.events.findLast(({ state }) => state === 'returned')?.reasons ?? []).some(reason => reason.startsWith('paper_'))
