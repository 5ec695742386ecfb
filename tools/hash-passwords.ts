import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PASSWORD_MIN } from '#domain/accounts/password.ts'
import { fold } from '#domain/kernel/text.ts'
import { ROOT } from '#server/platform/config.ts'

/** Makes db/lists/common-passwords.bin of a list of passwords, one a line: the first six bytes of the SHA-256 of each, folded, sorted. What
 *  is too short to be taken anyway is left out. `node tools/hash-passwords.ts list.txt` */
const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('name the list of passwords, one a line')
const words = readFileSync(file, 'utf8')
  .split(/\r?\n/u)
  .map(line => fold(line.normalize('NFC')))
  .filter(word => [...word].length >= PASSWORD_MIN)
const hashes = [...new Set(words)].map(word => createHash('sha256').update(word).digest().subarray(0, 6))
writeFileSync(join(ROOT, 'db/lists/common-passwords.bin'), Buffer.concat(hashes.toSorted(Buffer.compare)))
console.log(`${hashes.length} passwords of ${PASSWORD_MIN} signs and more`)
