import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aHoso, aHospitalFile } from '#test/builders/hospital-files.ts'
import { aFolder } from '#test/support/folder.ts'
import { aProduct } from '#test/support/product.ts'
import {
  importHospitalFiles,
  issueHospitalKey,
  listHospitalKeys,
  matchHospitalRecords,
  revokeHospitalKey,
  type InTransactions,
} from './hospital-commands.ts'
import type { InTransaction } from './policy-commands.ts'
import { asSystem, transact } from './platform/transact.ts'

const { database } = await aProduct({ worker: false })
const run: InTransaction = work => transact(database.platform, { traceId: 'cli', guard: asSystem }, work)
const runAgain: InTransactions = work => work(use => transact(database.platform, { traceId: 'cli', guard: asSystem }, use))
const folder = aFolder('hospital-files')
const file = (name: string, bytes: Buffer | string): string => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}
const visits = async (): Promise<number> =>
  (await database.owner.query<{ n: number }>('select count(*)::int as n from visit')).rows[0]?.n ?? -1

let said: string[] = []
beforeEach(() => {
  said = []
  const keep = (line: unknown): void => void said.push(String(line))
  vi.spyOn(console, 'log').mockImplementation(keep)
  vi.spyOn(console, 'error').mockImplementation(keep)
})
afterEach(() => vi.restoreAllMocks())

test('a file is read with a report, and the same file again changes nothing', async () => {
  const path = file('one.xml', aHospitalFile([aHoso(), aHoso({ summary: { HO_TEN: 'AI KHÁC' } })]))
  const before = await visits()
  expect(await importHospitalFiles([path], runAgain)).toBe(0)
  expect(said[0]).toContain('2 records of 79031, receipt')
  expect(said).toContain(
    '  2 waiting: Line 13, XML1: HO_TEN is not the name of who has this card or CCCD. The record is in nobody’s book yet. [NAME_DIFFERS]',
  )
  expect(said).toContain('  1 kept, 1 waiting, 0 refused')
  expect(await visits()).toBe(before + 1)
  expect(await importHospitalFiles([path], runAgain)).toBe(0)
  expect(said.some(line => line.includes('read before'))).toBe(true)
  expect(await visits()).toBe(before + 1)
})

test('a trial writes nothing and says the same', async () => {
  const path = file('trial.xml', aHospitalFile([aHoso(), aHoso({ summary: { NGAY_VAO: '' } })]))
  const rows = () =>
    database.owner.query(
      'select (select count(*) from visit) v, (select count(*) from hospital_file) f, (select count(*) from hospital_serial) s, (select count(*) from audit_entry) a',
    )
  const before = (await rows()).rows
  expect(await importHospitalFiles([path, '--dry-run', '--language', 'vi'], runAgain)).toBe(1)
  expect(said).toContain('  2 refused: Dòng 14, XML1 dòng 19: Thiếu NGAY_VAO. [REQUIRED]')
  expect(said).toContain('  1 kept, 0 waiting, 1 refused')
  expect((await rows()).rows).toEqual(before)
})

test('a folder is read file by file, in the order of names; what is refused names file and line', async () => {
  mkdirSync(join(folder, 'night'))
  file('night/2.xml', '<HOSO/>')
  file('night/1.XML', aHospitalFile())
  file('night/readme.txt', 'no')
  expect(await importHospitalFiles([join(folder, 'night')], runAgain)).toBe(1)
  expect(said.filter(line => line.startsWith(folder)).map(line => line.slice(folder.length + 1).replace(/, receipt.*/u, ''))).toEqual([
    'night/1.XML: 1 records of 79031',
    'night/2.xml: refused, nothing of it was taken',
  ])
  expect(said).toContain('  Line 1, column 7: The root element is HOSO; it must be GIAMDINHHS. [FILE_ROOT]')
  expect(said.at(-1)).toBe('2 files, 1 of them not wholly in')
})

test.each([[[]], [['/khong/co']], [['--language', 'fr', folder]]])('asked wrongly (%o) it tells how to ask', async args => {
  expect(await importHospitalFiles(args, runAgain)).toBe(2)
  expect(said[0]).toContain('Usage: npx vssid hospital import')
})

test('what waits is tried again by command', async () => {
  expect(await matchHospitalRecords(runAgain)).toBe(0)
  expect(said[0]).toMatch(/^\d+ records waited, 0 of them are in the book/u)
})

test('a key is issued to a facility of the directory, listed without itself, and taken back', async () => {
  expect(await issueHospitalKey(['--facility', '99ZZZ', '--label', 'HIS'], run)).toBe(1)
  expect(await issueHospitalKey(['--facility', '79031'], run)).toBe(2)
  said = []
  expect(await issueHospitalKey(['--facility', '79031', '--label', 'HIS'], run)).toBe(0)
  const [, key = '', id = ''] = /\n(vssid_hk_[\w-]{43})\n.*--id (\S+)$/u.exec(said[0] ?? '') ?? []
  expect(key).not.toBe('')
  const { rows } = await database.owner.query<{ row: string }>('select row_to_json(k)::text as row from hospital_key k')
  for (const { row } of rows) expect(row).not.toContain(key)
  expect(await listHospitalKeys([], run)).toBe(0)
  expect(said[1]).toContain(`${id} 79031 "HIS"`)
  expect(said[1]).toContain('never used')
  expect([
    await revokeHospitalKey(['--id', id], run),
    await revokeHospitalKey(['--id', id], run),
    await revokeHospitalKey([], run),
  ]).toEqual([0, 1, 2])
  expect((await database.owner.query(`select action from audit_entry where subject_id = $1 order by id`, [id])).rows).toEqual([
    { action: 'hospitals.issue_key' },
    { action: 'hospitals.revoke_key' },
  ])
})
