import { useCallback, useEffect, useMemo, useState } from 'react'
import type { OtpSent } from '#contract/one-time-code.ts'
import type { Registration } from '#contract/registration.ts'
import type { Photo } from '#contract/registration-declaration.ts'
import type { Tracking } from '#contract/registration-tracking.ts'
import type { Declaration } from '#domain/registration/declaration.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem, isProblem } from '#web/shared/api/problem.ts'
import { language } from '#web/shared/i18n/language.ts'
import { put } from '#web/shared/offline/vault.ts'
import { journeys, keptNames, noteRegistration, type Journey } from './journey.ts'
import { codeOf, type Code } from '../../one-time-code/sent-code.ts'

interface Held {
  readonly registration?: Registration
  readonly code?: Code | undefined
  readonly problem?: ApiProblem | undefined
}

export interface ServerSide extends Held {
  /** Asks again for what this browser has open. */
  readonly load: () => Promise<void>
  /** Begins anew on the server, because the old one has expired. @throws ApiProblem */
  readonly renew: () => Promise<void>
  readonly refresh: () => Promise<void>
  /** The server has given this browser a dossier of an earlier one: the journey goes on with it. */
  readonly openOther: (no: string) => Promise<void>
  readonly noteSent: (declaration: Declaration, otp: OtpSent) => void
  /** Another code was sent; undefined when it is spent. */
  readonly noteCode: (otp: OtpSent | undefined) => void
  readonly noteTracking: (tracking: Tracking) => void
  /** The population database has answered. */
  readonly noteIdentity: (check: NonNullable<Registration['identityCheck']>) => void
  readonly notePhotos: (change: (photos: readonly Photo[]) => Photo[]) => void
}

const heldOf = (registration: Registration): Held => ({
  registration,
  code: registration.otp ? codeOf(registration.otp, Date.now()) : undefined,
})

/** The number stays on this device, so that the list of the start page shows it without network too. */
const rememberSent = (journey: string, { no }: Tracking): void => void put(keptNames(journey).no, no).catch(() => undefined)

/** What the server holds of this browser's declaration. */
export function useRegistration(journey: Journey): ServerSide {
  const [held, setHeld] = useState<Held>({})
  const change = useCallback(
    (make: (registration: Registration) => Partial<Registration>) =>
      setHeld(before =>
        before.registration ? { ...before, registration: { ...before.registration, ...make(before.registration) } } : before,
      ),
    [],
  )
  const actions = useMemo(() => {
    const hold = (registration: Registration) => {
      noteRegistration(journey.key, registration)
      setHeld(heldOf(registration))
    }
    return {
      load: async () => {
        setHeld(before => ({ ...before, problem: undefined }))
        await reach(journey).then(hold, (problem: unknown) => {
          if (problem instanceof ApiProblem) setHeld(before => ({ ...before, problem }))
        })
      },
      renew: async () => hold(await begin(journey.kind)),
      refresh: async () => setHeld(heldOf(await call('getRegistration'))),
      openOther: async (no: string) => {
        const other = await registrationOf(no)
        if (other) noteRegistration(journey.key, other)
        setHeld(heldOf(await call('getRegistration')))
      },
      noteSent: (declaration: Declaration, otp: OtpSent) => {
        change(() => ({ state: 'code_sent', declaration, otp }))
        setHeld(before => ({ ...before, code: codeOf(otp, Date.now()) }))
      },
      noteCode: (otp: OtpSent | undefined) => setHeld(before => ({ ...before, code: otp && codeOf(otp, Date.now()) })),
      noteTracking: (tracking: Tracking) => {
        rememberSent(journey.key, tracking)
        change(() => ({ state: 'sent', tracking, otp: null }))
        setHeld(before => ({ ...before, code: undefined }))
      },
      noteIdentity: (identityCheck: NonNullable<Registration['identityCheck']>) => change(() => ({ identityCheck })),
      notePhotos: (update: (photos: readonly Photo[]) => Photo[]) => change(({ photos }) => ({ photos: update(photos) })),
    }
  }, [change, journey])
  useEffect(() => void actions.load(), [actions])
  return { ...held, ...actions }
}

/** The registration behind a dossier that this browser has. */
export const registrationOf = async (no: string) => (await call('listRegistrationsHere')).find(one => one.no === no)

/** Begins a declaration on the server; for a child only the signed-in parent can. @throws ApiProblem */
export const begin = (kind: Registration['kind']): Promise<Registration> =>
  kind === 'child'
    ? call('startChildRegistration', { body: { language: language() } })
    : call('startRegistration', { body: { language: language(), fresh: true } })

/** The registration of a journey. One that the server has swept is begun anew; a device that knows of no other takes up what its
 *  browser had. */
async function reach({ id, kind }: Journey): Promise<Registration> {
  if (id === undefined && journeys().length > 1) return begin(kind)
  if (kind === 'own') return call('startRegistration', { body: { language: language(), fresh: false } })
  return call('getRegistration').catch((error: unknown) => {
    if (isProblem(error, 'REGISTRATION_EXPIRED')) return begin(kind)
    throw error
  })
}

/** True when the dossier is with the agency or decided: there is nothing to fill in. */
export const isClosed = ({ state, tracking }: Pick<Registration, 'state' | 'tracking'>): boolean =>
  state === 'sent' && tracking !== null && tracking.state !== 'returned'
