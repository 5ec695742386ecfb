import type { StaffRow } from './rows.ts'
import { DEMO_STAFF_PASSWORD } from './story-person.ts'

const member = (loginName: string, fullName: string, role: StaffRow['role'], agencyCode: string, vi: string, en: string): StaffRow => ({
  nationwide: false,
  unitCode: null,
  loginName,
  fullName,
  role,
  agencyCode,
  password: DEMO_STAFF_PASSWORD,
  story: { vi, en },
})

/** Officers of four agencies, one of them of the province's level, an administrator of a city, the one who runs the deployment, and the
 *  coordinator of a university. */
export const demoStaff = (): readonly StaffRow[] => [
  member(
    'dung',
    'Lê Tiến Dũng',
    'officer',
    '07911',
    'Cán bộ tiếp nhận, BHXH cơ sở Nhiêu Lộc.',
    'Receiving officer at the local office Nhiêu Lộc.',
  ),
  member(
    'nga',
    'Trần Thị Nga',
    'officer',
    '079',
    'Cán bộ cấp thành phố, thấy hồ sơ của các cơ sở.',
    'Officer of the city; sees the dossiers of its local offices.',
  ),
  member(
    'ha',
    'Phạm Thu Hà',
    'officer',
    '07906',
    'Cán bộ tiếp nhận, BHXH cơ sở Bình Thạnh.',
    'Receiving officer at the local office Bình Thạnh.',
  ),
  member(
    'son',
    'Đỗ Trường Sơn',
    'officer',
    '00104',
    'Cán bộ tiếp nhận ở Hà Nội, không thấy hồ sơ phía Nam.',
    'Officer in Hà Nội; sees nothing of the south.',
  ),
  member('phuc', 'Nguyễn Hữu Phúc', 'administrator', '079', 'Quản trị của BHXH TP. Hồ Chí Minh.', 'Administrator of BHXH TP. Hồ Chí Minh.'),
  {
    ...member(
      'khanh',
      'Vũ Minh Khánh',
      'administrator',
      '001',
      'Quản trị hệ thống, đặt quy định chung cho cả nước.',
      'Runs the deployment; sets what counts for the whole nation.',
    ),
    nationwide: true,
  },
  {
    ...member(
      'huy',
      'Lê Quốc Huy',
      'coordinator',
      '07911',
      'Phòng Công tác sinh viên, đầu mối của Trường Đại học Sông Trăng.',
      'Student affairs office; coordinator of the university Sông Trăng.',
    ),
    unitCode: 'HSA004L',
  },
]
