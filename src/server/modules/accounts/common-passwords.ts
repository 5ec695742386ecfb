import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isCommonPassword as isFewest } from '#domain/accounts/common-passwords.ts'
import { ROOT } from '#server/platform/config.ts'

const WIDTH = 6
let list: Buffer | undefined

/** Whether a folded password is among the hundred thousand that were stolen most often, or those of this product and country. The list is
 *  read once, when the first password is set: db/lists/README.md. */
export function isCommonPassword(folded: string): boolean {
  if (isFewest(folded)) return true
  list ??= readFileSync(join(ROOT, 'db/lists/common-passwords.bin'))
  return holds(list, createHash('sha256').update(folded).digest().subarray(0, WIDTH))
}

function holds(sorted: Buffer, wanted: Buffer): boolean {
  let [from, to] = [0, sorted.length / WIDTH]
  while (from < to) {
    const middle = (from + to) >>> 1
    const order = sorted.compare(wanted, 0, WIDTH, middle * WIDTH, (middle + 1) * WIDTH)
    if (order === 0) return true
    if (order < 0) from = middle + 1
    else to = middle
  }
  return false
}
