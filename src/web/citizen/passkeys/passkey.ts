import type { Session } from '#contract/accounts.ts'
import type { OwnPasskeys } from '#contract/passkeys.ts'
import { call } from '#web/shared/api/client.ts'
import { fresh } from '#web/shared/session/fresh.ts'
import { makePasskey, signWithPasskey } from '#web/shared/session/passkey.ts'

/** Signs in by whichever passkey of this site the device offers; nothing is typed. @throws PasskeyStopped · ApiProblem */
export async function signInByPasskey(): Promise<Session> {
  const credential = await signWithPasskey(await call('askPasskeySignIn'))
  return call('signInByPasskey', { body: { credential } })
}

/** Proves by an own passkey, in place of a code. @throws PasskeyStopped · ApiProblem */
export async function proveByPasskey(): Promise<Session> {
  const credential = await signWithPasskey(await call('askSessionPasskey'))
  return call('proveSessionByPasskey', { body: { credential } })
}

/** Makes a passkey and keeps it; a code may be asked for first. @throws PasskeyStopped · ApiProblem */
export async function addPasskey(): Promise<OwnPasskeys> {
  const options = await fresh(() => call('startOwnPasskey'))
  const credential = await makePasskey(options)
  return fresh(() => call('addOwnPasskey', { body: { credential } }))
}
