import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DIST, ROOT } from './paths.ts'

const INPUTS = ['src/web', 'src/texts', 'src/domain', 'src/contract', 'tools/web', 'tools/build-web.ts', 'package-lock.json']
const STAMP = join(DIST, '.stamp')

/** Hash of everything that goes into the web apps. */
export function inputsHash(): string {
  const hash = createHash('sha256')
  for (const input of INPUTS) {
    const path = join(ROOT, input)
    for (const file of filesOf(path))
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(path, file)))
        .update('\0')
  }
  return hash.digest('hex')
}

const filesOf = (path: string): readonly string[] =>
  /\.\w+$/u.test(path)
    ? ['']
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() && !entry.name.includes('.test.'))
        .map(entry => join(entry.parentPath, entry.name).slice(path.length))
        .toSorted()

/** True when dist/ was built from exactly these inputs. */
export const isFresh = (hash: string): boolean => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash

export function writeStamp(hash: string): void {
  mkdirSync(DIST, { recursive: true })
  writeFileSync(STAMP, hash)
}
