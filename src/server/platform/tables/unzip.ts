import { unzipSync } from 'fflate'
import { Problem } from '#domain/kernel/problem.ts'
import { TABLE_LIMITS } from './limits.ts'
import { tooMuch } from './refusal.ts'

/** Parts of a workbook that are read; pictures, drawings and the rest stay packed. */
const NEEDED = /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/iu

export type Parts = ReadonlyMap<string, Uint8Array>

/** Unpacks the parts of a workbook within the limits. Each part gets the room that the archive declares for it and not a byte more, so
 *  a part that lies about its size ends cut off and is refused as damaged.
 *  @throws TABLE_TOO_MUCH · TABLE_DAMAGED · TABLE_MACROS · TABLE_OLD_EXCEL for the binary workbook · TABLE_UNKNOWN for another archive */
export function unpack(bytes: Uint8Array): Parts {
  const names: string[] = []
  let unpacked = 0
  const parts = attempt(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (names.push(name.toLowerCase()) > TABLE_LIMITS.entries) throw tooMuch()
        if (!NEEDED.test(name)) return false
        unpacked += originalSize
        if (unpacked > TABLE_LIMITS.unpackedBytes) throw tooMuch()
        return true
      },
    }),
  )
  if (names.some(name => name.endsWith('vbaproject.bin'))) throw new Problem('TABLE_MACROS')
  if (names.includes('xl/workbook.bin')) throw new Problem('TABLE_OLD_EXCEL')
  if (!names.includes('xl/workbook.xml')) throw new Problem('TABLE_UNKNOWN')
  return new Map(Object.entries(parts).map(([name, part]) => [name.toLowerCase(), part]))
}

const attempt = <T>(unzip: () => T): T => {
  try {
    return unzip()
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('TABLE_DAMAGED')
  }
}
