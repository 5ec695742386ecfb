import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import encodeQr from 'qr'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { PROOF_FIELDS, USUALLY_SHOWN } from '#domain/card/proof.ts'
import { endElsewhere, signedIn } from '#test/builders/account.ts'
import { aPhone, aProof, shown, type Phone, type Showing } from '#test/builders/card-proof.ts'
import { person } from '#test/builders/people.ts'
import { TEST_SECRETS } from '#test/support/secrets.ts'
import { aProduct } from '#test/support/product.ts'
import { checkCode, type Checked } from '#web/citizen/card-proof/check.ts'
import { pack, unpack } from '#web/citizen/card-proof/code.ts'
import { fetchTrust, type Trust } from '#web/citizen/card-proof/trust.ts'

const product = await aProduct({ worker: false })
const mai = person('mai')
const now = () => Math.floor(Date.now() / 1000)

let trust: Trust
let phone: Phone
let credential: string
beforeAll(async () => {
  vi.stubGlobal('fetch', async (path: string) => {
    const { status, bytes } = await product.browser().get(path)
    return new Response(new Uint8Array(bytes), { status })
  })
  phone = await aPhone()
  credential = (await aProof(await signedIn(product, mai.socialInsuranceNo), phone)).credential
  trust = await fetchTrust()
})

const seen = new Set<string>()
const check = (code: string, by: Partial<Trust> = {}, at: number | undefined = now()): Promise<Checked> =>
  checkCode(code, { ...trust, ...by }, { now: at, isKnown: async nonce => seen.has(nonce) })
const codeOf = async (showing?: Showing, of = credential): Promise<string> => pack(await shown(of, phone, showing))

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')
const decode = (part: string | undefined): Record<string, unknown> =>
  JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8')) as Record<string, unknown>
const signWith = (d: Buffer, x: string, y: string) => (text: string) =>
  sign('sha256', Buffer.from(text), {
    key: createPrivateKey({ key: { kty: 'EC', crv: 'P-256', x, y, d: d.toString('base64url') }, format: 'jwk' }),
    dsaEncoding: 'ieee-p1363',
  }).toString('base64url')

/** The key of the office, as somebody has it who has stolen it, or as the tests need it to sign what the program never would. */
const asOffice = (text: string): string => {
  const key = trust.keys[0]
  return signWith(TEST_SECRETS.proofKey.get(1) ?? Buffer.alloc(0), key?.x ?? '', key?.y ?? '')(text)
}

/** The same proof with another head or body, signed by the office's key unless another one is given. */
async function resigned(
  change: { readonly header?: object; readonly payload?: object },
  { signer = asOffice }: { readonly signer?: (text: string) => string } = {},
): Promise<string> {
  const [jwt = '', ...rest] = credential.split('~')
  const [header, payload] = jwt.split('.')
  const text = `${encode({ ...decode(header), ...change.header })}.${encode({ ...decode(payload), ...change.payload })}`
  return pack(await shown([`${text}.${signer(text)}`, ...rest].join('~'), phone))
}

describe('a clerk’s device accepts', () => {
  test('a code with what the person has chosen to show, and nothing else of it', async () => {
    const all = await check(await codeOf({ fields: PROOF_FIELDS }))
    expect(all).toMatchObject({ verdict: 'valid', shown: { name: mai.fullName, card: 'DN4790000168123', born: mai.birthDate } })
    const some = await check(await codeOf({ fields: ['valid'] }))
    expect(some.verdict).toBe('valid')
    expect(Object.keys(some.shown ?? {})).toEqual(['valid'])
  })

  test('what was proven again by the office’s own key, so that the refusals below are for their reasons', async () => {
    expect((await check(await resigned({}))).verdict).toBe('valid')
  })
})

describe('a code survives being packed', () => {
  test('sign for sign, whatever is shown', async () => {
    for (const fields of [PROOF_FIELDS, USUALLY_SHOWN, ['valid'] as const]) {
      const presentation = await shown(credential, phone, { fields })
      expect(await unpack(await pack(presentation))).toBe(presentation)
    }
  })

  test('and is small enough for the camera of a cheap phone', async () => {
    const sides = await Promise.all(
      [PROOF_FIELDS, USUALLY_SHOWN, ['valid'] as const].map(async fields => {
        const code = await codeOf({ fields })
        return { fields: fields.length, signs: code.length, side: encodeQr(code, 'raw', { border: 1, ecc: 'low' }).length - 2 }
      }),
    )
    console.log(sides)
    // Version 18 has 89 squares to a side.
    for (const { side } of sides) expect(side).toBeLessThanOrEqual(89)
  })

  test.each(['BH1:', 'BH1:%%%%', 'BH1:000', `BH1:${'A'.repeat(600)}`, 'BH1:ngang'])('what is no code at all is refused: %s', async text => {
    expect((await check(text)).verdict).toBe('changed')
  })

  test('of a code with one sign changed nothing is accepted, wherever it is', async () => {
    const code = await codeOf()
    const verdicts = new Set<string>()
    for (let at = 4; at < code.length; at += 7) {
      const other = code[at] === 'A' ? 'B' : 'A'
      verdicts.add((await check(code.slice(0, at) + other + code.slice(at + 1))).verdict)
    }
    expect([...verdicts].filter(verdict => verdict !== 'changed' && verdict !== 'unknown_key')).toEqual([])
  })
})

describe('a clerk’s device refuses', () => {
  test('a field that was changed', async () => {
    const presentation = await shown(credential, phone, { fields: ['name', 'valid'] })
    const parts = presentation.split('~')
    const at = parts.findIndex((part, n) => n > 0 && JSON.stringify(Buffer.from(part, 'base64url').toString('utf8')).includes('name'))
    const [salt] = JSON.parse(Buffer.from(parts[at] ?? '', 'base64url').toString('utf8')) as [string]
    parts[at] = Buffer.from(JSON.stringify([salt, 'name', 'Người Khác'])).toString('base64url')
    expect((await check(await pack(parts.join('~')))).verdict).toBe('changed')
  })

  test('a field that was added', async () => {
    const parts = (await shown(credential, phone, { fields: ['valid'] })).split('~')
    parts.splice(1, 0, Buffer.from(JSON.stringify(['AAAAAAAAAAAAAAAAAAAAAA', 'name', 'Người Khác'])).toString('base64url'))
    expect((await check(await pack(parts.join('~')))).verdict).toBe('changed')
  })

  test.each(['none', 'None', 'HS256', 'EdDSA', 'ES384'])('a signature by the rule %s, which it has not asked for', async alg => {
    expect((await check(await resigned({ header: { alg } }))).verdict).toBe('changed')
  })

  test('another kind of document by the same key', async () => {
    expect((await check(await resigned({ header: { typ: 'statuslist+jwt' } }))).verdict).toBe('changed')
    expect((await check(await resigned({ payload: { vct: 'urn:vssid:card:2' } }))).verdict).toBe('changed')
  })

  test('another issuer, and a key that is not on the list', async () => {
    expect((await check(await resigned({ payload: { iss: 'https://bhxh.vidu.example' } }))).verdict).toBe('unknown_key')
    expect((await check(await resigned({ header: { kid: 'proof-key-9' } }))).verdict).toBe('unknown_key')
    expect((await check(await codeOf(), { keys: [] })).verdict).toBe('unknown_key')
  })

  test('a proof that somebody has signed with a key of their own under the name of ours', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const signer = (text: string) => sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')
    expect((await check(await resigned({}, { signer }))).verdict).toBe('changed')
  })

  test('a proof that another phone shows', async () => {
    expect((await check(await pack(await shown(credential, await aPhone())))).verdict).toBe('changed')
  })

  test('a key of the phone that was put in the place of the right one', async () => {
    const thief = await aPhone()
    const [jwt = '', ...rest] = credential.split('~')
    const [header = '', payload, signature = ''] = jwt.split('.')
    const stolen = `${header}.${encode({ ...decode(payload), cnf: { jwk: { kty: 'EC', crv: 'P-256', ...thief.holderKey } } })}.${signature}`
    expect((await check(await pack(await shown([stolen, ...rest].join('~'), thief)))).verdict).toBe('changed')
  })

  test('a code for somebody else than a clerk', async () => {
    expect((await check(await codeOf({ audience: 'https://vidu.example' }))).verdict).toBe('changed')
  })

  test('the signature of one code under the fields of another', async () => {
    const [less, more] = [await shown(credential, phone, { fields: ['valid'] }), await shown(credential, phone, { fields: PROOF_FIELDS })]
    const mixed = more.slice(0, more.lastIndexOf('~') + 1) + less.slice(less.lastIndexOf('~') + 1)
    expect((await check(await pack(mixed))).verdict).toBe('changed')
  })

  test('a picture of a screen, and a code that it has checked before', async () => {
    expect((await check(await codeOf(), {}, now() + 100)).verdict).toBe('replayed')
    const code = await codeOf({ nonce: 'AAAAAAAAAAA' })
    expect((await check(code)).verdict).toBe('valid')
    seen.add('AAAAAAAAAAA')
    expect((await check(code)).verdict).toBe('replayed')
  })

  test('a proof that has run out, a list that is too old, and clocks that cannot be right', async () => {
    const tomorrow = now() + 24 * 3600 + 5
    expect((await check(await codeOf({ at: tomorrow }), {}, tomorrow)).verdict).toBe('expired')
    const old = trust.lists.map(list => ({ ...list, at: now() - 25 * 3600 }))
    expect((await check(await codeOf(), { lists: old })).verdict).toBe('stale')
    expect((await check(await codeOf(), { lists: [] })).verdict).toBe('stale')
    expect((await check(await codeOf({ at: now() + 300 }))).verdict).toBe('clock')
    expect((await check(await codeOf(), {}, now() - 7200)).verdict).toBe('clock')
    expect((await checkCode(await codeOf(), trust, { now: undefined, isKnown: async () => false })).verdict).toBe('clock')
  })

  test('a proof that was revoked, as soon as its list says so; no list that was changed is taken', async () => {
    await endElsewhere(product, mai.socialInsuranceNo)
    expect((await check(await codeOf())).verdict).toBe('valid')
    await vi.waitFor(async () => expect((await check(await codeOf(), await fetchTrust())).verdict).toBe('revoked'), {
      timeout: 40_000,
      interval: 1000,
    })
    const real = globalThis.fetch
    vi.stubGlobal('fetch', async (path: string) => {
      const answer = await real(path)
      if (!/status\/\d/u.test(path)) return answer
      const [header, payload, signature] = (await answer.text()).split('.')
      return new Response(`${header}.${encode({ ...decode(payload), iat: now() + 60 })}.${signature}`)
    })
    await expect(fetchTrust()).rejects.toThrow('a list that nobody has signed')
    vi.stubGlobal('fetch', real)
  })
})
