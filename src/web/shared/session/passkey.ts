import type { NewPasskeyOptions, ProofOptions } from '#contract/webauthn.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'

/** Whether this browser knows passkeys at all. */
export const hasPasskeys = (): boolean => 'PublicKeyCredential' in window

/** Whether this device itself asks for a finger, a face or a PIN: only then a passkey is offered unasked. */
export const canKeepPasskey = async (): Promise<boolean> =>
  hasPasskeys() && PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false)

/** The person stopped, or the device could not: nothing was sent. */
export class PasskeyStopped extends Error {}

/** Has a passkey sign what the server asked. @throws PasskeyStopped · ApiProblem OFFLINE */
export async function signWithPasskey(optionsJSON: ProofOptions) {
  const { startAuthentication } = await library()
  const { id, rawId, response } = await orStopped(startAuthentication({ optionsJSON }))
  const { clientDataJSON, authenticatorData, signature } = response
  return { id, rawId, type: 'public-key' as const, response: { clientDataJSON, authenticatorData, signature } }
}

/** Makes a passkey on this device, or on a key or phone beside it. @throws PasskeyStopped · ApiProblem OFFLINE */
export async function makePasskey(optionsJSON: NewPasskeyOptions) {
  const { startRegistration } = await library()
  const { id, rawId, response } = await orStopped(startRegistration({ optionsJSON }))
  const { clientDataJSON, attestationObject, transports = [] } = response
  return { id, rawId, type: 'public-key' as const, response: { clientDataJSON, attestationObject, transports: [...transports] } }
}

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
