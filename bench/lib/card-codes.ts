import { randomBytes } from 'node:crypto'
import { PROOF_AUDIENCE, type Verdict } from '#domain/card/proof.ts'
import { openProofKeys } from '#server/modules/card/index.ts'
import type { VersionedKeys } from '#server/platform/folder-keys.ts'
import { aPhone, shown, type Showing } from '#test/builders/proof-phone.ts'
import { pack } from '#web/citizen/card-proof/code.ts'

const HOUR = 3600
const now = (): number => Math.floor(Date.now() / 1000)

/** Makes codes of every kind that a clerk may meet, each with a nonce of its own. */
export type CodeMaker = Readonly<Partial<Record<Verdict, () => Promise<string>>>>

interface Session {
  readonly port: number
  readonly cookie: string
}

/** The proof of a signed-in person, for a phone that only this program has. */
async function aProof({ port, cookie }: Session) {
  const phone = await aPhone()
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/me/card/proof`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'x-requested-by': 'vssid', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ holderKey: phone.holderKey }),
  })
  if (!answer.ok) throw new Error(`no proof: ${answer.status} ${await answer.text()}`)
  const { credential } = (await answer.json()) as { credential: string }
  return { credential, code: async (showing?: Showing, of = credential) => pack(await shown(of, phone, showing)) }
}

async function signOut({ port, cookie }: Session): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/sessions/current`, {
    method: 'DELETE',
    headers: { cookie, 'x-requested-by': 'vssid', 'sec-fetch-site': 'same-origin' },
  })
  if (!answer.ok) throw new Error(`no sign-out: ${answer.status}`)
}

/** Every kind of wrong code; what the deployment would not sign by itself is signed with its own key.
 *  @param leaving somebody who signs out here, so that the proof is revoked */
export async function aCodeMaker(keys: VersionedKeys, staying: Session, leaving: Session): Promise<CodeMaker> {
  const [good, gone] = [await aProof(staying), await aProof(leaving)]
  await signOut(leaving)
  const office = openProofKeys(keys).current()
  const stranger = openProofKeys(new Map([[9, randomBytes(32)]])).current()
  const old = resigned(good.credential, office, { iat: now() - 26 * HOUR, exp: now() - 2 * HOUR })
  const foreign = resigned(good.credential, stranger, {})
  const otherPhone = await aPhone()
  return {
    expired: () => good.code({}, old),
    revoked: () => gone.code(),
    changed: async () => pack(await shown(good.credential, otherPhone, { audience: PROOF_AUDIENCE })),
    unknown_key: () => good.code({}, foreign),
    clock: () => good.code({ at: now() + 2 * HOUR }),
  }
}

interface Signer {
  readonly kid: string
  readonly sign: (text: string) => string
}

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')
const decode = (part = ''): object => JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as object

/** The same proof with other times, signed anew. */
function resigned(credential: string, { kid, sign }: Signer, times: object): string {
  const [jwt = '', ...disclosures] = credential.split('~')
  const [header, payload] = jwt.split('.')
  const text = `${encode({ ...decode(header), kid })}.${encode({ ...decode(payload), ...times })}`
  return [`${text}.${sign(text)}`, ...disclosures].join('~')
}
