import { expect, test } from 'vitest'
import { aDatabase } from '#test/support/database.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { listCodeNames, readCodes, upsertCodes } from './index.ts'

const HEAD = 'list\tcode\tvalid_from\tvalid_until\tname_vi\tname_en'
const file = (...lines: string[]): string => [HEAD, ...lines].join('\r\n')

test('a file is read with byte mark, line ends of Windows and empty lines', () => {
  expect(
    readCodes(
      `\u{FEFF}${file('icd10\tj06.9\t2026-07-01\t\t Nhiễm  trùng \t', '', 'care_kind\t03\t2023-01-01\t2026-08-01\tNội trú\tInpatient')}\n`,
    ),
  ).toEqual([
    { list: 'icd10', code: 'J06.9', validFrom: '2026-07-01', validUntil: null, nameVi: 'Nhiễm trùng', nameEn: 'Nhiễm trùng' },
    { list: 'care_kind', code: '03', validFrom: '2023-01-01', validUntil: '2026-08-01', nameVi: 'Nội trú', nameEn: 'Inpatient' },
  ])
})

test.each([
  ['another first line', 'code\tname', /^line 1: the columns/u],
  ['a list that is not there', file('icd9\tA\t2026-01-01\t\tx\t'), /^line 2: no list "icd9"/u],
  ['a code that is none', file('icd10\tA 1\t2026-01-01\t\tx\t'), /^line 2: no code/u],
  ['a day that is none', file('icd10\tA1\t2026-02-30\t\tx\t'), /^line 2: no day "2026-02-30"/u],
  ['an end before the beginning', file('icd10\tA1\t2026-01-01\t2025-01-01\tx\t'), /^line 2: no day after the first/u],
  ['a line that is cut', file('icd10\tA1\t2026-01-01'), /^line 2: 3 cells instead of 6/u],
  ['no name', file('icd10\tA1\t2026-01-01\t\t \t'), /^line 2: no name/u],
  ['a code twice', file('icd10\tA1\t2026-01-01\t\tx\t', 'icd10\tA1\t2026-01-01\t\ty\t'), /^line 3: .* twice/u],
])('%s is refused with its line', (_, text, message) => {
  expect(() => readCodes(text)).toThrow(message)
})

test('a name that comes again is written once, another one takes its place, and the demo part is there from the start', async () => {
  const database = await aDatabase()
  const tx = handleOf(database.owner)
  const rows = readCodes(file('icd10\tI10\t2026-07-01\t\tTên mới\tNew name'))
  expect([await upsertCodes(tx, rows), await upsertCodes(tx, rows)]).toEqual([1, 0])
  const names = await listCodeNames(tx, [{ list: 'icd10', code: 'I10' }])
  expect(names.map(({ validFrom }) => validFrom).toSorted()).toEqual(['2015-01-01', '2026-07-01'])
})
