import { CODE_LISTS, tidyCode, type CodeList, type CodeRow } from '#domain/directory/codes.ts'
import { isPlainDate } from '#domain/kernel/date.ts'
import { tidy } from '#domain/kernel/text.ts'

const COLUMNS = ['list', 'code', 'valid_from', 'valid_until', 'name_vi', 'name_en']

/** Rows of a file of code names; its form stands in db/seed/codes/README.md.
 *  @throws RangeError with the line and what is wrong with it */
export function readCodes(text: string): CodeRow[] {
  const [head = '', ...lines] = text.replace(/^\u{FEFF}/u, '').split(/\r?\n/u)
  if (head.split('\t').join() !== COLUMNS.join()) throw new RangeError(`line 1: the columns must be ${COLUMNS.join(', ')}`)
  const seen = new Set<string>()
  return lines.flatMap((line, n) => {
    if (line.trim() === '') return []
    const row = rowOf(line, n + 2)
    const key = `${row.list} ${row.code} ${row.validFrom}`
    if (seen.has(key)) throw new RangeError(`line ${n + 2}: ${key} stands there twice`)
    seen.add(key)
    return [row]
  })
}

function rowOf(line: string, no: number): CodeRow {
  const wrong = (what: string): RangeError => new RangeError(`line ${no}: ${what}`)
  const cells = line.split('\t')
  if (cells.length !== COLUMNS.length) throw wrong(`${cells.length} cells instead of ${COLUMNS.length}`)
  const [list = '', code = '', validFrom = '', validUntil = '', nameVi = '', nameEn = ''] = cells.map(tidy)
  if (!isCodeList(list)) throw wrong(`no list "${list}"`)
  if (!/^[A-Z0-9][A-Z0-9.]{0,9}$/u.test(tidyCode(code))) throw wrong(`no code "${code}"`)
  if (!isPlainDate(validFrom)) throw wrong(`no day "${validFrom}"`)
  if (validUntil !== '' && (!isPlainDate(validUntil) || validUntil <= validFrom)) throw wrong(`no day after the first: "${validUntil}"`)
  if (nameVi === '') throw wrong('no name')
  return { list, code: tidyCode(code), validFrom, validUntil: validUntil || null, nameVi, nameEn: nameEn || nameVi }
}

const isCodeList = (list: string): list is CodeList => CODE_LISTS.some(known => known === list)
