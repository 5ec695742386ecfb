import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Keys of one purpose by version, the highest in use for what is new. A Map is one. */
export interface VersionedKeys {
  get(version: number): Buffer | undefined
  /** Versions there are. */
  keys(): Iterable<number>
  /** When a version came, by the machine's clock in milliseconds; undefined where nobody knows. */
  since?(version: number): number | undefined
}

export const newestOf = (keys: VersionedKeys): number => Math.max(...keys.keys())

/** Keys that lie in a folder, one file each. A version that another process has added is found without a new start: the folder is looked
 *  at whenever the versions are asked for, and for a version that is not known yet. */
export class FolderKeys implements VersionedKeys {
  readonly #folder: string
  readonly #nameOf: (version: number) => string
  readonly #known = new Map<number, Buffer>()

  constructor(folder: string, nameOf: (version: number) => string) {
    this.#folder = folder
    this.#nameOf = nameOf
  }

  keys(): readonly number[] {
    return versionsIn(this.#folder, this.#nameOf)
  }

  since(version: number): number | undefined {
    return statSync(join(this.#folder, this.#nameOf(version)), { throwIfNoEntry: false })?.mtimeMs
  }

  get(version: number): Buffer | undefined {
    const known = this.#known.get(version)
    const file = join(this.#folder, this.#nameOf(version))
    if (known || !existsSync(file)) return known
    const key = readKey(file)
    this.#known.set(version, key)
    return key
  }
}

/** Versions of a key that a folder has, in their order. */
export function versionsIn(folder: string, nameOf: (version: number) => string): readonly number[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap(name => {
      const version = Number(/\d+$/u.exec(name)?.[0] ?? 1)
      return version > 0 && name === nameOf(version) ? [version] : []
    })
    .toSorted((a, b) => a - b)
}

/** @throws when it is shorter than 32 bytes */
export function readKey(file: string): Buffer {
  const bytes = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url')
  if (bytes.length < 32) throw new Error(`The key ${file} is shorter than 32 bytes.`)
  return bytes
}
