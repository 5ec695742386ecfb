import { Jwt } from '@sd-jwt/core'
import { unzlibSync } from 'fflate'
import * as z from 'zod/mini'
import { fromBase64Url } from './bytes.ts'
import { isSignedBy, type PublicKey } from './signing.ts'

export const STATUS_PATH = '/.well-known/card-proof-status'

/** What a device needs to check codes of cards without asking anybody. */
export interface Trust {
  readonly issuer: string
  readonly keys: readonly (PublicKey & { readonly kid: string })[]
  readonly lists: readonly StatusList[]
  /** The server's time when it was asked, this device's clock then, and the latest that the clock has shown since; milliseconds. */
  readonly serverAt: number
  readonly phoneAt: number
  readonly latestAt: number
}

export interface StatusList {
  readonly address: string
  /** When it was signed, in seconds. */
  readonly at: number
  /** One bit for each proof, the lowest of a byte first. */
  readonly bits: Uint8Array
}

const Keys = z.object({
  issuer: z.string(),
  jwks: z.object({
    keys: z.array(z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string(), kid: z.string() })),
  }),
})
const Lists = z.object({ status_lists: z.array(z.string()), now: z.string() })
const ListHeader = z.object({ alg: z.literal('ES256'), typ: z.literal('statuslist+jwt'), kid: z.string() })
const ListPayload = z.object({
  sub: z.string(),
  iat: z.int(),
  status_list: z.object({ bits: z.literal(1), lst: z.string() }),
})

/** Fetches keys and lists. @throws when the server cannot be asked, or a list is not signed by one of the keys */
export async function fetchTrust(): Promise<Trust> {
  const { issuer, jwks } = Keys.parse(await (await fetched('/.well-known/jwt-vc-issuer')).json())
  const { status_lists: addresses, now } = Lists.parse(await (await fetched(STATUS_PATH)).json())
  const phoneAt = Date.now()
  const lists = await Promise.all(addresses.map(address => fetchList(address, jwks.keys)))
  return { issuer, keys: jwks.keys, lists, serverAt: Date.parse(now), phoneAt, latestAt: phoneAt }
}

async function fetchList(address: string, keys: Trust['keys']): Promise<StatusList> {
  // From here, whatever origin the list gives itself.
  const text = await (await fetched(new URL(address).pathname)).text()
  const { header, payload, signature } = Jwt.decodeJWT(text)
  const { kid } = ListHeader.parse(header)
  const { sub, iat, status_list: list } = ListPayload.parse(payload)
  const key = keys.find(each => each.kid === kid)
  const isTrue = sub === address && key && (await isSignedBy(key, text.slice(0, text.lastIndexOf('.')), signature))
  if (!isTrue) throw new Error('a list that nobody has signed')
  return { address, at: iat, bits: unzlibSync(fromBase64Url(list.lst)) }
}

const PATIENCE_MS = 20_000

async function fetched(path: string): Promise<Response> {
  const clock = new AbortController()
  const timer = setTimeout(() => clock.abort(), PATIENCE_MS)
  const answer = await fetch(path, { cache: 'no-store', credentials: 'omit', signal: clock.signal }).finally(() => clearTimeout(timer))
  if (!answer.ok) throw new Error(`no ${path}`)
  return answer
}
