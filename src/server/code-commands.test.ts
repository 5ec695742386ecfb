import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { aDatabase } from '#test/support/database.ts'
import { aFolder } from '#test/support/folder.ts'
import { loadCodes } from './code-commands.ts'
import type { InTransaction } from './policy-commands.ts'
import { asSystem, transact } from './platform/transact.ts'

const database = await aDatabase()
const run: InTransaction = work => transact(database.platform, { traceId: 'cli', guard: asSystem }, work)
const folder = aFolder('codes')
const file = (name: string, ...lines: string[]): string => {
  const path = join(folder, name)
  writeFileSync(path, ['list\tcode\tvalid_from\tvalid_until\tname_vi\tname_en', ...lines].join('\n'))
  return path
}

test('a list is loaded with a trace, again changes nothing, and with one wrong line none of it is there', async () => {
  const said = vi.spyOn(console, 'log').mockReturnValue()
  const complained = vi.spyOn(console, 'error').mockReturnValue()
  const good = file('good.tsv', 'icd10\tZ99.9\t2026-07-01\t\tPhụ thuộc máy\tDependence on a machine')
  expect([await loadCodes([good], run), await loadCodes([good], run)]).toEqual([0, 0])
  expect(said.mock.calls.map(([line]) => String(line).replace(/^.*, /u, ''))).toEqual([
    '1 of them new or changed',
    '0 of them new or changed',
  ])
  const wrong = file('wrong.tsv', 'icd10\tZ98\t2026-07-01\t\tCó\tYes', 'icd10\tZ97\tnever\t\tKhông\tNo')
  expect([await loadCodes([wrong], run), await loadCodes([join(folder, 'none.tsv')], run), await loadCodes([], run)]).toEqual([1, 1, 2])
  expect(complained.mock.calls[0]?.[0]).toBe('line 3: no day "never"')
  const { rows } = await database.owner.query(`select code from directory_code where code in ('Z99.9', 'Z98', 'Z97')`)
  expect(rows).toEqual([{ code: 'Z99.9' }])
  expect((await database.owner.query(`select reason from audit_entry where action = 'directory.load_codes'`)).rows).toEqual([
    { reason: 'icd10' },
    { reason: 'icd10' },
  ])
})
