import { randomBytes } from 'node:crypto'
import type { Ctx } from '#server/platform/context.ts'
import { newestOf, type VersionedKeys } from '#server/platform/folder-keys.ts'
import { sha256, type Signer } from '#server/platform/signature/cms.ts'
import { keyOfCertificate, openDocumentKey, selfSigned, type DocumentKey } from '#server/platform/signature/signer.ts'
import { findCertificate, insertCertificate } from './certificate-store.ts'

/** Longer than a key signs and what it has signed counts. */
const CERTIFICATE_YEARS = 10

export interface SigningKeys {
  /** The one that signs what is new. */
  current(): DocumentKey
}

export function openSigningKeys(keys: VersionedKeys): SigningKeys {
  const known = new Map<number, DocumentKey>()
  return {
    current: () => {
      const version = newestOf(keys)
      const bytes = keys.get(version)
      const key = known.get(version) ?? (bytes && openDocumentKey(version, bytes))
      if (!key) throw new Error(`transcript key ${version} is missing`)
      known.set(version, key)
      return key
    },
  }
}

/** The key in use with its certificate, which is made when it signs first. Of several processes that do so at once, one's is kept.
 *  @param host for whom it signs: vidu.example */
export async function signerFor(ctx: Ctx, keys: SigningKeys, host: string): Promise<Signer> {
  const key = keys.current()
  const keyHash = sha256(key.publicKey)
  const kept = await findCertificate(ctx.tx, keyHash)
  if (kept) return { key, certificate: kept.certificate }
  const until = new Date(ctx.now)
  until.setUTCFullYear(until.getUTCFullYear() + CERTIFICATE_YEARS)
  const certificate = selfSigned(key, { name: `VssID transcripts - ${host}`, serial: randomBytes(16), from: ctx.now, until })
  await insertCertificate(ctx.tx, { keyHash, keyVersion: key.version, certificate, madeAt: ctx.now })
  return { key, certificate: (await findCertificate(ctx.tx, keyHash))?.certificate ?? certificate }
}

/** Whether a certificate is one that signerFor() has made, of whatever key. */
export async function isOurs(ctx: Ctx, certificate: Buffer): Promise<boolean> {
  const kept = await findCertificate(ctx.tx, sha256(keyOfCertificate(certificate)))
  return kept?.certificate.equals(certificate) === true
}
