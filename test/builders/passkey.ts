import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import * as z from 'zod/mini'
import { bodyOf } from '#test/support/answer.ts'
import type { TestDatabase } from '#test/support/database.ts'
import type { Answer, Browser } from '#test/support/product.ts'

/** The site of a product in tests. */
const SITE = { host: 'localhost', origin: 'http://localhost:8080' }

interface Said {
  /** What the browser says that it was asked for. */
  readonly origin?: string
  readonly host?: string
  readonly type?: string
  /** Whether the person was asked for finger or PIN [true]. */
  readonly isVerified?: boolean
  readonly counter?: number
}

/** A passkey (ES256) as an authenticator holds it: it signs what it is asked, and can be made to lie. */
export interface Passkey {
  readonly id: string
  /** COSE, as the database keeps it. */
  readonly publicKey: Buffer
  /** Answer of navigator.credentials.get(). */
  sign(challenge: string, said?: Said): object
  /** Answer of navigator.credentials.create(). */
  register(challenge: string, said?: Said): object
}

export function aPasskey(): Passkey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const cose = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ])
  const rawId = randomBytes(32)
  const id = rawId.toString('base64url')
  const shell = { id, rawId: id, type: 'public-key' }
  return {
    id,
    publicKey: cose,
    sign(challenge, said = {}) {
      const [client, data] = [clientData('webauthn.get', challenge, said), authenticatorData(said)]
      const signature = sign('sha256', Buffer.concat([data, createHash('sha256').update(client).digest()]), privateKey)
      return {
        ...shell,
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: signature.toString('base64url'),
        },
      }
    },
    register(challenge, said = {}) {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(rawId.length)
      const data = authenticatorData(said, Buffer.concat([Buffer.alloc(16), length, rawId, cose]))
      const size = Buffer.alloc(2)
      size.writeUInt16BE(data.length)
      // {"fmt": "none", "attStmt": {}, "authData": …}
      const attestation = Buffer.concat([Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746159', 'hex'), size, data])
      return {
        ...shell,
        response: {
          clientDataJSON: clientData('webauthn.create', challenge, said).toString('base64url'),
          attestationObject: attestation.toString('base64url'),
          transports: ['internal'],
        },
      }
    },
  }
}

const clientData = (type: string, challenge: string, said: Said): Buffer =>
  Buffer.from(JSON.stringify({ type: said.type ?? type, challenge, origin: said.origin ?? SITE.origin, crossOrigin: false }))

const [PRESENT, VERIFIED, ATTESTED] = [0x01, 0x04, 0x40]

function authenticatorData({ host = SITE.host, isVerified = true, counter = 0 }: Said, attested?: Buffer): Buffer {
  const flags = PRESENT | (isVerified ? VERIFIED : 0) | (attested ? ATTESTED : 0)
  const count = Buffer.alloc(4)
  count.writeUInt32BE(counter)
  return Buffer.concat([createHash('sha256').update(host).digest(), Buffer.of(flags), count, ...(attested ? [attested] : [])])
}

/** A passkey that a participant has had all along. */
export async function aPasskeyOfPerson(
  { owner }: Pick<TestDatabase, 'owner'>,
  socialInsuranceNo: string,
): Promise<Passkey & { readonly row: string }> {
  const key = aPasskey()
  const { rows } = await owner.query<{ id: string }>(
    `insert into account_passkey (id, account_id, credential_id, public_key, counter, transports, name, created_at)
     select gen_random_uuid(), a.id, $2, $3, 0, '{internal}', 'Điện thoại', app_now()
     from account a join participant p on p.id = a.participant_id where p.social_insurance_no = $1 returning id`,
    [socialInsuranceNo, key.id, key.publicKey],
  )
  return { ...key, row: rows[0]?.id ?? '' }
}

const ENTER = '/api/v1/sessions/passkey'
const PROOF = '/api/v1/sessions/current/proof/passkey'

/** Answers with this passkey what the page at a path asks to be signed. */
async function answerBy(own: Browser, key: Passkey, path: string): Promise<Answer> {
  const { challenge } = bodyOf(await own.post(`${path}-options`), z.looseObject({ challenge: z.string() }))
  return own.post(path, { credential: key.sign(challenge) })
}

export const signInByPasskey = (own: Browser, key: Passkey): Promise<Answer> => answerBy(own, key, ENTER)

/** Who has typed the password proves to be the owner, or who is signed in gives a fresh proof. */
export const proveByPasskey = (own: Browser, key: Passkey): Promise<Answer> => answerBy(own, key, PROOF)

const given = new WeakMap<object, Map<string, Promise<Passkey>>>()

/** The passkey that a member of the demo staff has had all along: given once for a database. */
export function aPasskeyOf(database: Pick<TestDatabase, 'owner'>, name: string): Promise<Passkey> {
  const keys = given.get(database) ?? new Map<string, Promise<Passkey>>()
  given.set(database, keys)
  const known = keys.get(name) ?? give(database, name)
  keys.set(name, known)
  return known
}

async function give({ owner }: Pick<TestDatabase, 'owner'>, name: string): Promise<Passkey> {
  const key = aPasskey()
  await owner.query(
    `insert into staff_passkey (id, staff_id, credential_id, public_key, counter, transports, name, created_at)
     select gen_random_uuid(), id, $2, $3, 0, '{internal}', 'test', app_now() from staff where login_name = $1`,
    [name, key.id, key.publicKey],
  )
  return key
}
