import { call } from '#web/shared/api/client.ts'
import { makePasskey, signWithPasskey } from '#web/shared/session/passkey.ts'

/** Proves the second step by a passkey of this person. @throws PasskeyStopped · ApiProblem */
export async function proveWithPasskey() {
  return call('proveByPasskey', { body: { credential: await signWithPasskey(await call('askPasskeyProof')) } })
}

/** Makes a passkey and keeps it under a name. @throws PasskeyStopped · ApiProblem */
export async function addPasskey(name: string) {
  return call('addPasskey', { body: { name, credential: await makePasskey(await call('startPasskey')) } })
}
