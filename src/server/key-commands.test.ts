import { X509Certificate } from 'node:crypto'
import { existsSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { signedIn } from '#test/builders/account.ts'
import { aPhone, aProof } from '#test/builders/card-proof.ts'
import { aTranscript, fileOf, fileVerdictOf } from '#test/builders/transcripts.ts'
import { person } from '#test/builders/people.ts'
import { travel } from '#test/support/clock.ts'
import { aFolder } from '#test/support/folder.ts'
import { signatureIn } from '#test/support/signature.ts'
import { aProduct } from '#test/support/product.ts'
import { listKeys, retireKeyFile, rotateKeys } from './key-commands.ts'
import { readConfig } from './platform/config.ts'
import { bindDeployment, openSecrets } from './platform/deployment.ts'

/** A program that was started before every command here and runs on through all of them. */
const folder = join(aFolder('keys'), 'data')
const secrets = openSecrets(folder)
const product = await aProduct({ worker: false, proofKey: secrets.proofKey, transcriptKey: secrets.transcriptKey })
const { owner } = product.database
await bindDeployment(owner, folder, secrets)
const config = readConfig({ VSSID_DATA: folder })
const said: string[] = []
beforeEach(() => {
  said.length = 0
  for (const stream of ['log', 'error'] as const) vi.spyOn(console, stream).mockImplementation((line: string) => void said.push(line))
})

const rotate = (...args: readonly string[]) => rotateKeys(args, owner, config)
const retire = (...args: readonly string[]) => retireKeyFile(args, owner, config)
const at = (name: string): string => join(folder, 'secrets', name)
const cameHoursAgo = (name: string, hours: number): void => {
  const then = new Date(Date.now() - hours * 3_600_000)
  utimesSync(at(name), then, then)
}
const published = async (): Promise<readonly string[]> => {
  const { body } = await product.browser().get('/.well-known/jwt-vc-issuer')
  return (body as { jwks: { keys: { kid: string }[] } }).jwks.keys.map(({ kid }) => kid)
}
const signerOf = (jwt: string): string =>
  (JSON.parse(Buffer.from(jwt.split('.')[0] ?? '', 'base64url').toString('utf8')) as { kid: string }).kid
const signerOfProofs = async (key = 'mai'): Promise<string> =>
  signerOf((await aProof(await signedIn(product, person(key).socialInsuranceNo), await aPhone())).credential)
const signerOfLists = async (): Promise<string> =>
  signerOf((await product.browser().get('/.well-known/card-proof-status/0')).bytes.toString('utf8'))
const onTrail = async (action: string): Promise<readonly string[]> =>
  (await owner.query<{ reason: string }>('select reason from audit_entry where action = $1 order by id', [action])).rows.map(
    ({ reason }) => reason,
  )

test('a new key of proofs is published at once, and signs only when clerks have had 25 hours to hear of it', async () => {
  cameHoursAgo('proof-key-1', 1000)
  expect(await signerOfProofs()).toBe('proof-key-1')
  expect(await rotate('proof')).toBe(0)
  expect(said.join()).toMatch(/^proof-key-2 is published, and signs from 25 hours/u)
  expect(await published()).toEqual(['proof-key-1', 'proof-key-2'])
  expect([await signerOfProofs(), await signerOfLists()]).toEqual(['proof-key-1', 'proof-key-1'])
  expect(await onTrail('platform.add_key')).toEqual(['proof-key-2'])
  // Without a proof in anybody's hand the old key is needed all the same: it signs.
  await travel(owner, '25 hours')
  expect(await retire('proof-key-1')).toBe(1)
  expect(said.at(-1)).toMatch(/^proof-key-1 signs until/u)
})

test('the old key is put aside when the last proof of it has run out, and not before', async () => {
  expect(await signerOfProofs()).toBe('proof-key-1')
  cameHoursAgo('proof-key-2', 26)
  expect([await signerOfProofs(), await signerOfLists()]).toEqual(['proof-key-2', 'proof-key-2'])
  expect(await retire('proof-key-1')).toBe(1)
  expect(said.at(-1)).toMatch(/^proof-key-1 is still needed by 1 proofs of cards/u)
  expect(await published()).toEqual(['proof-key-1', 'proof-key-2'])
  await travel(owner, '25 hours')
  expect(await retire('proof-key-1')).toBe(0)
  expect([existsSync(at('proof-key-1')), existsSync(at('retired-proof-key-1'))]).toEqual([false, true])
  expect(await published()).toEqual(['proof-key-2'])
  expect(await onTrail('platform.retire_key')).toEqual(['proof-key-1'])
  await bindDeployment(owner, folder, openSecrets(folder))
})

test('a stolen key ends at once, although proofs of it count: the newer one signs proofs and lists from that moment', async () => {
  expect([await signerOfProofs(), await signerOfLists()]).toEqual(['proof-key-2', 'proof-key-2'])
  await rotate('proof')
  expect(await retire('proof-key-2', '--stolen')).toBe(0)
  expect(await published()).toEqual(['proof-key-3'])
  expect([await signerOfProofs(), await signerOfLists()]).toEqual(['proof-key-3', 'proof-key-3'])
  expect(await onTrail('platform.retire_key')).toEqual(['proof-key-1', 'proof-key-2'])
  await bindDeployment(owner, folder, openSecrets(folder))
})

test('the list of keys says which one signs and how many proofs count by each', async () => {
  expect(await rotate('proof')).toBe(0)
  said.length = 0
  expect(await listKeys(owner, config)).toBe(0)
  const proofs = said.filter(line => line.startsWith('proof-key'))
  expect(proofs).toEqual([
    expect.stringMatching(/^proof-key-3: [1-9]\d* proofs that have not run out, in use for what is new$/u),
    'proof-key-4: 0 proofs that have not run out',
  ])
})

const aFile = async (): Promise<Buffer> => {
  const own = await signedIn(product, person('binh').socialInsuranceNo)
  return fileOf(own, await aTranscript(own))
}
const certificateOf = (pdf: Buffer): string => new X509Certificate(signatureIn(pdf).certificate).toString()
const certificates = async () => (await product.browser().get('/.well-known/transcript-certificates.pem')).bytes.toString('utf8')
const verdict = async (pdf: Buffer) => (await fileVerdictOf(product.browser(), pdf)).verdict

test('a new key signs transcripts at once; what the old one has signed counts on, and its certificate stays published', async () => {
  const old = await aFile()
  expect(await rotate('transcript')).toBe(0)
  expect(said.join()).toMatch(/^transcript-key-2 is in use for what is new/u)
  const fresh = await aFile()
  expect(certificateOf(fresh)).not.toBe(certificateOf(old))
  said.length = 0
  await listKeys(owner, config)
  expect(said.filter(line => line.startsWith('transcript-key'))).toEqual([
    'transcript-key-1: 1 transcripts that count',
    'transcript-key-2: 1 transcripts that count, in use for what is new',
  ])
  expect(await retire('transcript-key-2')).toBe(1)
  expect(await retire('transcript-key-1')).toBe(0)
  expect([existsSync(at('transcript-key-1')), existsSync(at('retired-transcript-key-1'))]).toEqual([false, true])
  for (const pdf of [old, fresh]) {
    expect(await verdict(pdf)).toBe('valid')
    expect(await certificates()).toContain(certificateOf(pdf))
  }
  await bindDeployment(owner, folder, openSecrets(folder))
})

test('the certificate of a stolen key is published no more; here its true files are still known by their hash', async () => {
  const before = await aFile()
  await rotate('transcript')
  expect(await retire('transcript-key-2', '--stolen')).toBe(0)
  const after = await aFile()
  expect(await certificates()).not.toContain(certificateOf(before))
  expect(await certificates()).toContain(certificateOf(after))
  for (const pdf of [before, after]) expect(await verdict(pdf)).toBe('valid')
})

test('the newest key, another kind, a key that is not there and a flag that is none are refused, and nothing is touched', async () => {
  expect(await rotate('index')).toBe(2)
  for (const args of [['proof-key-9'], [''], [], ['proof-key-3', '--stole'], ['kek-1', '--stolen']]) expect(await retire(...args)).toBe(2)
  for (const args of [['proof-key-4'], ['proof-key-4', '--stolen'], ['kek-1'], ['password-pepper']]) expect(await retire(...args)).toBe(1)
  expect(await published()).toEqual(['proof-key-3', 'proof-key-4'])
})
