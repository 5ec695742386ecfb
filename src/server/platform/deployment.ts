import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type pg from 'pg'
import { BINDING_KEY, checkOf, finishAddedKeys, noteCheck, readBinding, type Binding } from './add-key.ts'
import type { VersionedKeys } from './folder-keys.ts'
import { KEY_FILES, loadSecrets, missingSecrets, type RotatingKey, type Secrets } from './secrets.ts'

/** What the person who starts the product can mend: keys, files and database that do not belong together. */
export class DeploymentFault extends Error {}

const ID_FILE = 'deployment'
const idFileOf = (dataFolder: string): string => join(dataFolder, ID_FILE)
const filesIdFileOf = (dataFolder: string): string => join(dataFolder, 'files', ID_FILE)

/** Whether the product has worked in this folder. */
const isOurFolder = (dataFolder: string): boolean =>
  existsSync(idFileOf(dataFolder)) || existsSync(join(dataFolder, 'postgres', 'PG_VERSION'))

/** The keys of a data folder, made at the very first start. Over existing data none is ever made anew.
 *  @throws DeploymentFault */
export function openSecrets(dataFolder: string): Secrets {
  const folder = join(dataFolder, 'secrets')
  const missing = missingSecrets(folder)
  if (missing.length && isOurFolder(dataFolder))
    throw new DeploymentFault(
      `${folder} has lost ${missing.join(', ')}, and there is data that was sealed with them. Put the backup of that folder back; new keys would not open anything.`,
    )
  return loadSecrets(folder)
}

/** Makes sure that database, keys and files are of one deployment, and at the first start makes them so. The database keeps the
 *  deployment's id and a check value for each key; the data folder and its files keep the id.
 *  @param owner before the program's own role gets its password
 *  @throws DeploymentFault naming the folder and the way out */
export async function bindDeployment(owner: pg.Pool, dataFolder: string, secrets: Secrets): Promise<void> {
  await finishAddedKeys(owner, join(dataFolder, 'secrets'))
  const before = await readBinding(owner)
  const known = before ?? (await firstBinding(owner, dataFolder, secrets))
  const wrong = wrongKeys(known, secrets)
  if (wrong.length)
    throw new DeploymentFault(
      `The keys ${wrong.join(', ')} in ${join(dataFolder, 'secrets')} are not those of this database. Put the backup of its secrets folder there, or correct VSSID_DATA or DATABASE_URL.`,
    )
  for (const file of [idFileOf(dataFolder), filesIdFileOf(dataFolder)]) refuseOther(file, known.id)
  if (before && !existsSync(filesIdFileOf(dataFolder)) && (await hasPhotos(owner)))
    throw new DeploymentFault(filesAway(dataFolder, known.id))
  for (const file of [filesIdFileOf(dataFolder), idFileOf(dataFolder)]) writeOnce(file, known.id)
  // Deployments older than such a key get to know it at their next start, and so do those that have lost one that can be made anew.
  const here = checksOf(secrets)
  for (const name of LATER) if (here[name] && (!(name in known.checks) || isReplaceable(name))) await noteCheck(owner, name, here[name])
}

/** Of two processes that start at once one writes; both read the same. */
async function firstBinding(owner: pg.Pool, dataFolder: string, secrets: Secrets): Promise<Binding> {
  for (const file of [idFileOf(dataFolder), filesIdFileOf(dataFolder)])
    if (existsSync(file))
      throw new DeploymentFault(
        `${dirname(file)} belongs to a deployment, and this database to none. Restore that deployment's database, correct DATABASE_URL, or begin anew with an empty folder: VSSID_DATA=<folder>`,
      )
  const binding: Binding = { id: randomUUID(), checks: checksOf(secrets) }
  await owner.query('insert into platform_mark (key, value) values ($1, $2) on conflict do nothing', [BINDING_KEY, JSON.stringify(binding)])
  return (await readBinding(owner)) ?? binding
}

function checksOf({ kek, indexKey, passwordPepper, otpKey, auditKey, proofKey, transcriptKey }: Secrets): Readonly<Record<string, string>> {
  const versions = (kind: RotatingKey, keys: VersionedKeys) =>
    [...keys.keys()].map(version => [KEY_FILES[kind](version), keys.get(version) ?? Buffer.alloc(0)] as const)
  const keys = [
    ...versions('kek', kek),
    ...versions('pepper', passwordPepper),
    ...versions('proof', proofKey),
    ...versions('transcript', transcriptKey),
    ['index-key', indexKey] as const,
    ['otp-key', otpKey] as const,
    ['audit-key', auditKey] as const,
  ]
  return Object.fromEntries(keys.map(([name, key]) => [name, checkOf(name, key)]))
}

/** Keys that the database knows and that are missing or different here, and versions here that it does not know: they would be used for
 *  what is new, and nobody would have written down which they are. */
function wrongKeys(known: Binding, secrets: Secrets): readonly string[] {
  const here = checksOf(secrets)
  const unknown = Object.keys(here).filter(name => !(name in known.checks) && !LATER.includes(name))
  return [...Object.keys(known.checks).filter(name => here[name] !== known.checks[name]), ...unknown].filter(name => !isReplaceable(name))
}

/** Keys that sign seal nothing: a folder that has lost them gets a first one again. Phones fetch new proofs; transcripts are known by their
 *  certificates, which the database keeps. */
const isReplaceable = (name: string): boolean => name.startsWith('proof-key-') || name.startsWith('transcript-key-')

/** Keys that deployments got which are older than they. */
const LATER = ['audit-key', KEY_FILES.proof(1), KEY_FILES.transcript(1)]

function refuseOther(file: string, id: string): void {
  if (!existsSync(file) || readFileSync(file, 'utf8').trim() === id) return
  throw new DeploymentFault(
    `${dirname(file)} belongs to another deployment than the database. Correct VSSID_DATA or DATABASE_URL, or put the folder of this deployment (${id}) there.`,
  )
}

/** A folder that was emptied, or whose disk is not mounted: the sweeper and new photos would work beside the true one. */
const filesAway = (dataFolder: string, id: string): string =>
  `${join(dataFolder, 'files')} is not the folder in which the photos of this database were kept. Mount it or put its backup there. If the photos are lost for good, write ${id} into ${filesIdFileOf(dataFolder)}.`

async function hasPhotos(owner: pg.Pool): Promise<boolean> {
  const { rowCount } = await owner.query('select from registration_photo limit 1')
  return rowCount === 1
}

function writeOnce(file: string, id: string): void {
  if (existsSync(file)) return
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(file, `${id}\n`, { flush: true, mode: 0o600 })
}

const DEMO_FILE = 'demo'

/** Marks a folder whose embedded database holds the demo, so that it may be forgotten without asking the database. */
export const noteDemo = (dataFolder: string): void =>
  writeOnce(join(dataFolder, DEMO_FILE), 'Holds the demo: npx vssid demo reset may empty it.')

/** What the product makes in its folder; the marks go last, so that a reset that was cut off can be done again. */
const MADE = ['postgres.new', 'postgres.new.pw', 'postgres', 'files', 'secrets', 'audit-roots', ID_FILE, DEMO_FILE]

/** Empties the folder of a demo: removes what the product has made there, and the folder when nothing else is in it.
 *  @throws DeploymentFault for a folder that is not the product's, or not a demo's · FolderTaken while the product runs */
export function forgetDemo(dataFolder: string, lock: (folder: string) => () => void): void {
  if (!existsSync(dataFolder) || readdirSync(dataFolder).length === 0) return
  if (!isOurFolder(dataFolder) && !existsSync(join(dataFolder, DEMO_FILE)))
    throw new DeploymentFault(`${dataFolder} is not a data folder of this product. Nothing was removed. Correct VSSID_DATA.`)
  if (existsSync(idFileOf(dataFolder)) && !existsSync(join(dataFolder, DEMO_FILE)))
    throw new DeploymentFault(`${dataFolder} does not hold a demo. Nothing was removed. Correct VSSID_DATA, or remove the folder yourself.`)
  const unlock = lock(dataFolder)
  for (const name of MADE) rmSync(join(dataFolder, name), { recursive: true, force: true })
  unlock()
  if (readdirSync(dataFolder).length === 0) rmdirSync(dataFolder)
}
