import { createHash, createPublicKey } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { verifySDJWT } from '@meeco/sd-jwt'
import { compactVerify, createLocalJWKSet, importJWK, type JWK } from 'jose'
import { describe, expect, test } from 'vitest'
import { PROOF_TYPE } from '#domain/card/proof.ts'
import { addDays } from '#domain/kernel/date.ts'
import { endElsewhere, signedIn } from '#test/builders/account.ts'
import { A_HOLDER_KEY, aPhone, aProof, shown } from '#test/builders/card-proof.ts'
import { child, idOf } from '#test/builders/children.ts'
import { person } from '#test/builders/people.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { openProofKeys, versionInUse } from './proof-key.ts'
import { listRevoked } from './proof-store.ts'

const product = await aProduct({ worker: false })
const { owner } = product.database
const mai = person('mai')

interface Issuer {
  readonly issuer: string
  readonly jwks: { readonly keys: JWK[] }
}
const issuer = async (): Promise<Issuer> => (await product.browser().get('/.well-known/jwt-vc-issuer')).body as Issuer

/** Both signatures and every disclosure, by libraries that the product does not use. */
async function checkedByOthers(presentation: string): Promise<Readonly<Record<string, unknown>>> {
  const { jwks } = await issuer()
  const keys = createLocalJWKSet(jwks)
  const isSigned = async (jwt: string, key: Parameters<typeof compactVerify>[1]) => {
    const { protectedHeader } = await compactVerify(jwt, key, { algorithms: ['ES256'] })
    return protectedHeader.alg === 'ES256'
  }
  return verifySDJWT(
    presentation,
    async jwt => {
      const { protectedHeader } = await compactVerify(jwt, keys, { algorithms: ['ES256'] })
      return protectedHeader.typ === 'dc+sd-jwt'
    },
    async () => text => createHash('sha256').update(text).digest().toString('base64url'),
    { kb: { verifier: async (jwt, key) => isSigned(jwt, await importJWK(key as JWK, 'ES256')) } },
  )
}

const revoked = async (): Promise<readonly number[]> => {
  const { body } = await product.browser().get('/.well-known/card-proof-status')
  const [address = ''] = (body as { status_lists: string[] }).status_lists
  const answer = await product.browser().get(new URL(address).pathname)
  const { payload } = await compactVerify(answer.bytes.toString('utf8'), createLocalJWKSet((await issuer()).jwks as never))
  const { status_list: list, sub } = JSON.parse(Buffer.from(payload).toString('utf8')) as { sub: string; status_list: { lst: string } }
  expect(sub).toBe(address)
  const bits = inflateSync(Buffer.from(list.lst, 'base64url'))
  return [...bits].flatMap((byte, at) => [0, 1, 2, 3, 4, 5, 6, 7].filter(bit => byte & (1 << bit)).map(bit => at * 8 + bit))
}

const indexOf = (credential: string): number =>
  (JSON.parse(Buffer.from(credential.split('.')[1] ?? '', 'base64url').toString('utf8')) as { status: { status_list: { idx: number } } })
    .status.status_list.idx

/** By the look that the next list is made from. */
const isRevoked = async (credential: string): Promise<boolean> => (await freshRevoked()).includes(indexOf(credential))

const freshRevoked = (): Promise<readonly number[]> => listRevoked(handleOf(product.database.platform.pool), 0)

describe('a proof of a card', () => {
  test('is accepted by libraries that the product does not use, and says what the person has chosen', async () => {
    const phone = await aPhone()
    const proof = await aProof(await signedIn(product, mai.socialInsuranceNo), phone)
    const all = await checkedByOthers(await shown(proof.credential, phone, { fields: ['name', 'born', 'sex', 'card', 'valid', 'care'] }))
    expect(all).toMatchObject({
      iss: product.origin,
      vct: PROOF_TYPE,
      name: mai.fullName,
      card: `DN4790000168123`,
      cnf: { jwk: phone.holderKey },
    })
    const some = await checkedByOthers(await shown(proof.credential, phone, { fields: ['valid'] }))
    expect(some['valid']).toBeDefined()
    for (const hidden of ['name', 'born', 'sex', 'card', 'care']) expect(some).not.toHaveProperty(hidden)
    expect(JSON.stringify(some)).not.toContain(mai.fullName)
  })

  test('counts for a day, and no longer than the card', async () => {
    const proof = await aProof(await signedIn(product, mai.socialInsuranceNo), await aPhone())
    expect(Date.parse(proof.expiresAt) - Date.parse(proof.issuedAt)).toBe(86_400_000)
    const nam = person('nam')
    const { rows } = await owner.query<{ today: string; until: string }>(
      `update card c set valid_until = app_today() from participant p where p.id = c.participant_id and p.social_insurance_no = $1
       returning app_today()::text as today, c.valid_until::text as until`,
      [nam.socialInsuranceNo],
    )
    const short = await aProof(await signedIn(product, nam.socialInsuranceNo), await aPhone())
    expect(short.expiresAt).toBe(new Date(`${addDays(rows[0]?.today as never, 1)}T00:00:00+07:00`).toISOString())
  })

  test.each(['sau', 'thao'])('is not signed where no card counts: %s', async key => {
    const browser = await signedIn(product, person(key).socialInsuranceNo)
    expect(await browser.post('/api/v1/me/card/proof', { holderKey: A_HOLDER_KEY })).toMatchObject({
      status: 409,
      body: { code: 'ACTION_NOT_ALLOWED' },
    })
  })

  test('is not signed for a key that is none', async () => {
    const browser = await signedIn(product, mai.socialInsuranceNo)
    const answer = await browser.post('/api/v1/me/card/proof', { holderKey: { ...A_HOLDER_KEY, y: A_HOLDER_KEY.x } })
    expect(answer).toMatchObject({ status: 422, body: { code: 'FIELDS_INVALID', fields: [{ field: 'holderKey', code: 'FORM' }] } })
  })

  test('leaves an entry in the trail and no claim in the database', async () => {
    await aProof(await signedIn(product, mai.socialInsuranceNo), await aPhone())
    const { rows } = await owner.query<{ row: string }>(`select row_to_json(p)::text as row from card_proof p order by number desc limit 1`)
    expect(rows[0]?.row).not.toMatch(new RegExp(`${mai.fullName}|${mai.socialInsuranceNo}`, 'u'))
    const trail = await owner.query(`select 1 from audit_entry where action = 'card.issue_proof' and subject_kind = 'card_proof'`)
    expect(trail.rowCount).toBeGreaterThan(0)
  })
})

describe('a proof is revoked', () => {
  const fresh = async (key: string): Promise<{ browser: Browser; credential: string }> => {
    const browser = await signedIn(product, person(key).socialInsuranceNo)
    return { browser, credential: (await aProof(browser, await aPhone())).credential }
  }

  test('when the phone is signed out', async () => {
    const { browser, credential } = await fresh('mai')
    expect(await isRevoked(credential)).toBe(false)
    expect((await browser.delete('/api/v1/sessions/current')).status).toBe(204)
    expect(await isRevoked(credential)).toBe(true)
  })

  test('when the account is opened on another device', async () => {
    const { credential } = await fresh('binh')
    await endElsewhere(product, person('binh').socialInsuranceNo)
    expect(await isRevoked(credential)).toBe(true)
  })

  test('when the card is locked', async () => {
    const { credential } = await fresh('quang')
    await owner.query(
      `update card c set state = 'locked' from participant p where p.id = c.participant_id and p.social_insurance_no = $1`,
      [person('quang').socialInsuranceNo],
    )
    expect(await isRevoked(credential)).toBe(true)
  })

  test('of a child, when the guardian gives the records up', async () => {
    const browser = await signedIn(product, person('huong').socialInsuranceNo)
    const childId = await idOf(product, 'khoi')
    expect(child('khoi').fullName).toContain('Khôi')
    const { credential } = await aProof(browser, await aPhone(), childId)
    expect(await isRevoked(credential)).toBe(false)
    expect((await browser.delete(`/api/v1/me/children/${childId}`)).status).toBe(204)
    expect(await isRevoked(credential)).toBe(true)
  })

  test('not when a session has only idled away', async () => {
    const { credential } = await fresh('lien')
    await owner.query(`update account_session set ended_at = app_now(), end_reason = 'expired' where ended_at is null`)
    expect(await isRevoked(credential)).toBe(false)
  })

  test('and stands in the signed list that anybody may fetch', async () => {
    const all = await freshRevoked()
    expect(all.length).toBeGreaterThan(0)
    expect(await revoked()).toEqual(all)
  })
})

describe('what anybody may fetch', () => {
  test('is public, short-lived in caches, and names nobody', async () => {
    const keys = await product.browser().get('/.well-known/jwt-vc-issuer')
    expect(keys.headers).toMatchObject({ 'cache-control': 'public, max-age=300' })
    expect(JSON.stringify(keys.body)).not.toContain('"d"')
    const list = await product.browser().get('/.well-known/card-proof-status/0')
    expect(list.headers).toMatchObject({ 'cache-control': 'public, max-age=15', 'content-type': 'application/statuslist+jwt' })
    const lists = await product.browser().get('/.well-known/card-proof-status')
    expect(lists.headers).toMatchObject({ 'cache-control': 'no-store' })
    expect(Object.keys(lists.body as object).toSorted()).toEqual(['now', 'status_lists'])
    for (const answer of [keys, list, lists]) expect(answer.headers['set-cookie']).toBeUndefined()
  })

  test.each(['9', '-1', 'x', '1e3', '0x0', '99999999999'])('a list that is none is not there: %s', async list => {
    expect((await product.browser().get(`/.well-known/card-proof-status/${list}`)).status).toBe(404)
  })
})

describe('the key that signs', () => {
  const at = (hours: number) => 1_000_000_000_000 + hours * 3_600_000
  const keysSince = (born: readonly (number | undefined)[]) => ({
    get: () => Buffer.alloc(32, 9),
    keys: () => born.map((_, n) => n + 1),
    since: (version: number) => born[version - 1],
  })

  test('is the newest that clerks have had a day to hear of; a new one only waits', () => {
    expect(versionInUse(keysSince([at(0)]), at(0))).toBe(1)
    expect(versionInUse(keysSince([at(0), at(100)]), at(101))).toBe(1)
    expect(versionInUse(keysSince([at(0), at(100)]), at(125))).toBe(2)
    expect(versionInUse(keysSince([at(0), at(10), at(100)]), at(101))).toBe(2)
    // A folder that was restored: nobody knows how old the keys are.
    expect(versionInUse(keysSince([at(100), at(100)]), at(101))).toBe(1)
  })

  test('is published beside the ones to come', () => {
    const published = openProofKeys(keysSince([at(0), at(100)])).published()
    expect(published.map(({ kid }) => kid)).toEqual(['proof-key-1', 'proof-key-2'])
    for (const { kty, crv, x, y } of published)
      expect(createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' }).asymmetricKeyType).toBe('ec')
  })
})
