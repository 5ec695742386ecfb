import type { AuthenticationResponseJSON } from '@simplewebauthn/browser'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'

/** Whether this browser knows passkeys at all. */
export const hasPasskeys = (): boolean => 'PublicKeyCredential' in window

/** The person stopped, or the device could not: nothing was sent. */
export class PasskeyStopped extends Error {}

/** Proves the second step by a passkey of this person. @throws PasskeyStopped · ApiProblem */
export async function proveWithPasskey() {
  const options = await call('askPasskeyProof')
  const { startAuthentication } = await library()
  const { id, rawId, response } = await orStopped(startAuthentication({ optionsJSON: options }))
  return call('proveByPasskey', { body: { credential: { id, rawId, type: 'public-key', response: bare(response) } } })
}

/** Makes a passkey on this device, or on a key or phone beside it, and keeps it under a name. @throws PasskeyStopped · ApiProblem */
export async function addPasskey(name: string) {
  const options = await call('startPasskey')
  const { startRegistration } = await library()
  const { id, rawId, response } = await orStopped(startRegistration({ optionsJSON: options }))
  const { clientDataJSON, attestationObject, transports = [] } = response
  return call('addPasskey', {
    body: {
      name,
      credential: { id, rawId, type: 'public-key', response: { clientDataJSON, attestationObject, transports: [...transports] } },
    },
  })
}

const bare = ({ clientDataJSON, authenticatorData, signature }: AuthenticationResponseJSON['response']) => ({
  clientDataJSON,
  authenticatorData,
  signature,
})

const library = () =>
  import('@simplewebauthn/browser').catch(() => {
    throw new ApiProblem('OFFLINE')
  })

async function orStopped<T>(asking: Promise<T>): Promise<T> {
  try {
    return await asking
  } catch (cause) {
    throw new PasskeyStopped('the passkey was not used', { cause })
  }
}
