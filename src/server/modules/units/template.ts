import writeXlsxFile from 'write-excel-file/node'
import type { FileAnswer } from '#server/platform/http/call.ts'
import { unitRoster as vi } from '#texts/vi/unit-roster.ts'
import { unitRoster as en } from '#texts/en/unit-roster.ts'
import { ROSTER_COLUMNS, type RosterColumn } from '#domain/units/roster-columns.ts'

const EXAMPLES: readonly Readonly<Record<RosterColumn, string>>[] = [
  {
    fullName: 'Nguyễn Văn Ví Dụ',
    socialInsuranceNo: '0000000001',
    group: 'Lớp 10A1',
    phone: '0500000001',
    email: 'vidu1@vidu.example',
    reference: 'HS001',
  },
  { fullName: 'Trần Thị Ví Dụ', socialInsuranceNo: '0000000002', group: 'Lớp 10A1', phone: '0500000002', email: '', reference: 'HS002' },
]

/** A workbook to fill in. Its cells are texts, so that zeros in front stay, for a thousand rows. */
export async function rosterTemplate(language: 'vi' | 'en'): Promise<FileAnswer> {
  const t = language === 'vi' ? vi : en
  const text = (value: string, more: object = {}) => ({ value, type: String, format: '@', ...more })
  const empty = Array.from({ length: 1_000 }, () => ROSTER_COLUMNS.map(() => ({ value: '', type: String, format: '@' })))
  const sheet = {
    sheet: t['unitRoster.template.sheet'],
    data: [
      ROSTER_COLUMNS.map(column => text(t[`unitRoster.column.${column}`], { fontWeight: 'bold' as const })),
      ...EXAMPLES.map(person => ROSTER_COLUMNS.map(column => text(person[column]))),
      ...empty,
    ],
    columns: ROSTER_COLUMNS.map(column => ({ width: column === 'fullName' || column === 'email' ? 28 : 18 })),
    stickyRowsCount: 1,
  }
  return { bytes: await writeXlsxFile([sheet]).toBuffer(), fileName: t['unitRoster.template.file'] }
}
