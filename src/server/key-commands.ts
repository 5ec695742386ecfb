import { join } from 'node:path'
import type { Pool } from 'pg'
import { countHashesByPepper } from './modules/accounts/index.ts'
import { recordAudit } from './modules/audit/index.ts'
import { countProofsBy, versionInUse } from './modules/card/index.ts'
import { countTranscriptsBy, withdrawCertificates } from './modules/transcripts/index.ts'
import type { Config } from './platform/config.ts'
import { handleOf } from './platform/database/query.ts'
import { addKey, retireKey } from './platform/add-key.ts'
import { openSecrets } from './platform/deployment.ts'
import { newestOf, type VersionedKeys } from './platform/folder-keys.ts'
import { countByVersion, countSettled, rewrapAll } from './platform/rotate-keys.ts'
import { KEY_FILES, type RotatingKey } from './platform/secrets.ts'
import { asSystem, transact } from './platform/transact.ts'
import { openVault } from './platform/vault.ts'

export const KEYS_USAGE = {
  list: 'keys list',
  rotate: 'keys rotate [kek|pepper|proof|transcript]',
  retire: 'keys retire <kek-1|password-pepper|proof-key-1 [--stolen]|transcript-key-1 [--stolen]|…>',
} as const

/** The versions of the keys that have any, and what still needs each. */
export async function listKeys(pool: Pool, config: Config): Promise<number> {
  const secrets = openSecrets(config.dataFolder)
  const tx = handleOf(pool)
  const [wrapped, hashes, proofs] = [await countByVersion(tx), await countHashesByPepper(tx), await countProofsBy(tx)]
  const transcripts = await countTranscriptsBy(tx)
  for (const [kind, keys, counts, what] of [
    ['kek', secrets.kek, wrapped, 'data keys'],
    ['pepper', secrets.passwordPepper, hashes, 'passwords'],
    ['proof', secrets.proofKey, proofs, 'proofs that have not run out'],
    ['transcript', secrets.transcriptKey, transcripts, 'transcripts that count'],
  ] as const)
    for (const version of keys.keys()) {
      const count = counts.find(each => each.version === version)?.count ?? 0
      console.log(`${KEY_FILES[kind](version)}: ${count} ${what}${version === inUse(kind, keys) ? ', in use for what is new' : ''}`)
    }
  return 0
}

const isRotating = (kind: string): kind is RotatingKey => kind in KEY_FILES

const inUse = (kind: RotatingKey, keys: VersionedKeys): number => (kind === 'proof' ? versionInUse(keys, Date.now()) : newestOf(keys))

/** Brings a new version of a key while the product runs. The key-encryption key wraps every data key anew at once; a pepper comes to each
 *  password when its owner types it next. A rotation that was cut off goes on with another call of `keys rotate`, which adds one more. */
export async function rotateKeys([kind = 'kek']: readonly string[], pool: Pool, config: Config): Promise<number> {
  if (!isRotating(kind)) return wrongly(KEYS_USAGE.rotate)
  const version = await addKey(pool, config.dataFolder, kind)
  await noteOnTrail(pool, config, 'platform.add_key', KEY_FILES[kind](version))
  const when = kind === 'proof' ? 'is published, and signs from 25 hours from here on' : 'is in use for what is new'
  console.log(`${KEY_FILES[kind](version)} ${when}. Back up ${join(config.dataFolder, 'secrets')} now.`)
  if (kind !== 'kek') return 0
  const { done, refused } = await rewrapAll(handleOf(pool), openSecrets(config.dataFolder).kek, version)
  console.log(`${done} data keys are wrapped by it.`)
  for (const subject of refused) console.error(`The data key of ${subject} does not open; nothing of it was touched.`)
  return refused.length ? 1 : 0
}

/** Puts a version aside that nothing in the database needs any more. */
export async function retireKeyFile([name = '', flag]: readonly string[], pool: Pool, config: Config): Promise<number> {
  const secrets = openSecrets(config.dataFolder)
  const found = [
    ...[...secrets.kek.keys()].map(version => ({ kind: 'kek' as const, version, keys: secrets.kek })),
    ...[...secrets.passwordPepper.keys()].map(version => ({ kind: 'pepper' as const, version, keys: secrets.passwordPepper })),
    ...[...secrets.proofKey.keys()].map(version => ({ kind: 'proof' as const, version, keys: secrets.proofKey })),
    ...[...secrets.transcriptKey.keys()].map(version => ({ kind: 'transcript' as const, version, keys: secrets.transcriptKey })),
  ].find(({ kind, version }) => KEY_FILES[kind](version) === name)
  const mayBeStolen = found?.kind === 'proof' || found?.kind === 'transcript'
  if (!found || (flag !== undefined && (flag !== '--stolen' || !mayBeStolen))) return wrongly(KEYS_USAGE.retire)
  // What a stolen key has signed must count no more, whoever holds it.
  const isStolen = flag !== undefined
  if (found.version === newestOf(found.keys)) return refuse(`${name} is in use for what is new: npx vssid keys rotate ${found.kind}`)
  if (!isStolen && found.version === inUse(found.kind, found.keys))
    return refuse(`${name} signs until the newer key was published for 25 hours; --stolen ends it at once.`)
  return transact({ pool, vault: openVault(secrets) }, { traceId: 'cli', guard: asSystem }, async ctx => {
    const needed = await countNeeding(ctx.tx, found.kind, found.version)
    if (needed > 0 && !isStolen) return refuse(`${name} is still needed by ${needed} ${NEEDED_BY[found.kind]}.`)
    await recordAudit(ctx, { action: 'platform.retire_key', subjectKind: 'key', subjectId: ctx.newId(), reason: name })
    if (isStolen && found.kind === 'transcript') await withdrawCertificates(ctx.tx, found.version, ctx.now)
    await retireKey(pool, config.dataFolder, name)
    console.log(`${name} is put aside as retired-${name}. Keep it as long as a backup from before the rotation is kept.`)
    return 0
  })
}

const NEEDED_BY: Readonly<Record<RotatingKey, string>> = {
  kek: 'data keys: keys rotate again',
  pepper: 'passwords, until their owners sign in',
  proof: 'proofs of cards, for a day at most; --stolen ends them at once',
  transcript: '',
}

type Handle = Parameters<typeof countSettled>[0]

async function countNeeding(tx: Handle, kind: RotatingKey, version: number): Promise<number> {
  if (kind === 'kek') return countSettled(tx, version)
  // What it has signed is known by its certificate.
  if (kind === 'transcript') return 0
  const counts = kind === 'pepper' ? await countHashesByPepper(tx) : await countProofsBy(tx)
  return counts.find(each => each.version === version)?.count ?? 0
}

const noteOnTrail = (pool: Pool, config: Config, action: string, name: string): Promise<void> =>
  transact({ pool, vault: openVault(openSecrets(config.dataFolder)) }, { traceId: 'cli', guard: asSystem }, ctx =>
    recordAudit(ctx, { action, subjectKind: 'key', subjectId: ctx.newId(), reason: name }),
  )

const wrongly = (usage: string): number => {
  console.error(`Usage: npx vssid ${usage}`)
  return 2
}
const refuse = (why: string): number => {
  console.error(why)
  return 1
}
