import { atUnit, desk } from '#texts/vi/desk.ts'
import { field } from '#texts/vi/field.ts'
import { problem } from '#texts/vi/problem.ts'
import { ui } from '#texts/vi/ui.ts'
import { unitSheets } from '#texts/vi/unit-sheets.ts'
import { unitBoard } from '#texts/vi/unit-board.ts'
import { unitRoster } from '#texts/vi/unit-roster.ts'

const shell = {
  'unit.purpose': 'Đầu mối đơn vị',
  'unit.progress': 'Tiến độ',
  'unit.code': 'Mã đơn vị',
  'unit.agency': 'Cơ quan BHXH',
  'unit.agencyAddress': 'Địa chỉ cơ quan',
  'unit.agencyPhone': 'Điện thoại cơ quan',
  'unit.askForAccount': 'Gửi yêu cầu tài khoản đơn vị',
} as const

/** The catalogue of the console for units: one file a capability. */
export const unit = { ...ui, ...field, ...problem, ...desk, ...atUnit, ...unitRoster, ...unitSheets, ...unitBoard, ...shell } as const
