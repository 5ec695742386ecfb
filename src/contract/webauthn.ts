import * as z from 'zod/mini'

/** What a browser says about a passkey (WebAuthn, JSON form): read field by field by the library, bounded here. */
const base64url = (max: number) => z.string('FORM').check(z.maxLength(max, 'FORM'), z.regex(/^[A-Za-z0-9_=-]*$/u, 'FORM'))
const text = z.string('FORM').check(z.maxLength(20, 'FORM'))
const credential = { id: base64url(1400), rawId: base64url(1400), type: z.literal('public-key', 'FORM') }

/** Answer of navigator.credentials.create(). */
export const Attestation = z.strictObject({
  ...credential,
  response: z.strictObject({
    clientDataJSON: base64url(4000),
    attestationObject: base64url(20_000),
    transports: z._default(z.array(text).check(z.maxLength(8, 'FORM')), []),
  }),
})
export type Attestation = z.output<typeof Attestation>
/** Answer of navigator.credentials.get(). */
export const Assertion = z.strictObject({
  ...credential,
  response: z.strictObject({ clientDataJSON: base64url(4000), authenticatorData: base64url(8000), signature: base64url(8000) }),
})
export type Assertion = z.output<typeof Assertion>

const descriptors = z.array(z.strictObject({ id: z.string(), type: z.literal('public-key'), transports: z.array(z.string()) }))
const passkeyCall = { challenge: z.string(), timeout: z.int() }
/** For navigator.credentials.get(). */
export const ProofOptions = z.strictObject({
  ...passkeyCall,
  rpId: z.string(),
  allowCredentials: descriptors,
  userVerification: z.literal('required'),
})
export type ProofOptions = z.output<typeof ProofOptions>
/** For navigator.credentials.create(). */
export const NewPasskeyOptions = z.strictObject({
  ...passkeyCall,
  rp: z.strictObject({ id: z.string(), name: z.string() }),
  user: z.strictObject({ id: z.string(), name: z.string(), displayName: z.string() }),
  pubKeyCredParams: z.array(z.strictObject({ type: z.literal('public-key'), alg: z.int() })),
  excludeCredentials: descriptors,
  /** `required`: the device itself knows whose key it is, so that nobody has to type a name. */
  authenticatorSelection: z.strictObject({
    residentKey: z.enum(['preferred', 'required']),
    userVerification: z.literal('required'),
  }),
  attestation: z.literal('none'),
})
export type NewPasskeyOptions = z.output<typeof NewPasskeyOptions>
