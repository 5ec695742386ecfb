import { AGENCY_TASKS, type AgencyTask } from '#domain/directory/places.ts'
import { pick, inventedPhone } from './invented.ts'
import type { AgencyContactRow, AgencyRow } from './rows.ts'

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương'] as const
const MIDDLE = ['Thị', 'Văn', 'Minh', 'Ngọc', 'Thanh', 'Hữu', 'Thu', 'Quốc', 'Kim', 'Đức'] as const
const GIVEN = ['Hạnh', 'Lan', 'Thủy', 'Trang', 'Vân', 'Dũng', 'Hải', 'Long', 'Phúc', 'Sơn', 'Tâm', 'Yến', 'Bình', 'Châu', 'Giang'] as const

type ContactedAgency = Pick<AgencyRow, 'code' | 'level'>

/** Invented people of each office, one for each task: for the demo only; the office of a province has a mailbox for each. */
export const contactRows = (agencies: readonly ContactedAgency[]): readonly AgencyContactRow[] =>
  agencies.flatMap(agency => AGENCY_TASKS.map(task => contactOf(agency, task)))

function contactOf({ code, level }: ContactedAgency, task: AgencyTask): AgencyContactRow {
  const key = `${code} ${task}`
  return {
    agencyCode: code,
    task,
    name: `${pick(FAMILY, `family ${key}`)} ${pick(MIDDLE, `middle ${key}`)} ${pick(GIVEN, `given ${key}`)}`,
    phone: inventedPhone(key),
    email: level === 'province' ? `${task}.${code}@vidu.example` : null,
  }
}
