import { createHmac } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { readKey, versionsIn } from './folder-keys.ts'
import { KEY_FILES, RETIRED, writeSecret, type RotatingKey } from './secrets.ts'

/** What the database knows of the deployment that it belongs to. */
export interface Binding {
  readonly id: string
  /** By the name of the key's file. */
  readonly checks: Readonly<Record<string, string>>
}

export const BINDING_KEY = 'deployment'

export async function readBinding(owner: Asking): Promise<Binding | undefined> {
  const { rows } = await owner.query<{ value: Binding }>('select value from platform_mark where key = $1', [BINDING_KEY])
  return rows[0]?.value
}

/** Tells whether a key is the right one, and nothing of the key. */
export const checkOf = (name: string, key: Buffer): string => createHmac('sha256', key).update(`check value of ${name}`).digest('hex')

export const noteCheck = (database: Asking, name: string, check: string) =>
  database.query(`update platform_mark set value = jsonb_set(value, array['checks', $2], to_jsonb($3::text)) where key = $1`, [
    BINDING_KEY,
    name,
    check,
  ])

type Asking = Pick<pg.Pool, 'query'>

/** Adds the next version of a key: first under another name, then to what the database knows, then under its own. A crash leaves the old
 *  version or the new one, and never a key that only one side knows.
 *  @returns its version */
export async function addKey(database: Asking, dataFolder: string, kind: RotatingKey): Promise<number> {
  const folder = join(dataFolder, 'secrets')
  await finishAddedKeys(database, folder)
  const version = Math.max(...versionsIn(folder, KEY_FILES[kind])) + 1
  const name = KEY_FILES[kind](version)
  writeSecret(folder, `${name}${COMING}`)
  await noteCheck(database, name, checkOf(name, readKey(join(folder, `${name}${COMING}`))))
  // A process that starts at this moment may have given it its name.
  if (!existsSync(join(folder, name))) renameSync(join(folder, `${name}${COMING}`), join(folder, name))
  return version
}

const COMING = '.coming'

/** What a crash has left of addKey(): a key that the database knows gets its name; another one goes, unless somebody is just adding it. */
export async function finishAddedKeys(database: Asking, folder: string): Promise<void> {
  if (!existsSync(folder)) return
  const coming = readdirSync(folder).filter(name => name.endsWith(COMING))
  const known = coming.length ? (await readBinding(database))?.checks : undefined
  for (const file of coming) {
    const [name, path] = [file.slice(0, -COMING.length), join(folder, file)]
    if (known?.[name] === checkOf(name, readKey(path))) renameSync(path, join(folder, name))
    else if (Date.now() - statSync(path).mtimeMs > BEING_ADDED_MS) rmSync(path)
  }
}

const BEING_ADDED_MS = 60_000

/** Puts a version aside that nothing needs any more. The file stays under another name: backups from before need it. */
export async function retireKey(database: Asking, dataFolder: string, name: string): Promise<void> {
  const folder = join(dataFolder, 'secrets')
  await database.query(`update platform_mark set value = value #- array['checks', $2] where key = $1`, [BINDING_KEY, name])
  renameSync(join(folder, name), join(folder, `${RETIRED}${name}`))
}
