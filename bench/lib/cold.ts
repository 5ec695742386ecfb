import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Lets the system forget what it keeps of the files below a folder, and of nothing else: dd (GNU) asks it to, file by file. The server that
 *  has them open must be stopped before, else its own memory still has them.
 *  @returns false where there is no such dd: then the next reads are not cold */
export function forgetFiles(folder: string): boolean {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  try {
    execFileSync('sync')
    for (const file of files) execFileSync('dd', [`if=${file}`, 'iflag=nocache', 'count=0', 'status=none'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
