import { accountLocks } from '#texts/vi/account-locks.ts'
import { access } from '#texts/vi/access.ts'
import { audit } from '#texts/vi/audit.ts'
import { boards } from '#texts/vi/boards.ts'
import { campaigns } from '#texts/vi/campaigns.ts'
import { coordinators } from '#texts/vi/coordinators.ts'
import { atAgency, desk } from '#texts/vi/desk.ts'
import { field } from '#texts/vi/field.ts'
import { handovers } from '#texts/vi/handovers.ts'
import { message } from '#texts/vi/message.ts'
import { notifications } from '#texts/vi/notifications.ts'
import { policies } from '#texts/vi/policies.ts'
import { problem } from '#texts/vi/problem.ts'
import { procedures } from '#texts/vi/procedures.ts'
import { queue } from '#texts/vi/queue.ts'
import { reviewCases } from '#texts/vi/review-cases.ts'
import { review } from '#texts/vi/review.ts'
import { services } from '#texts/vi/services.ts'
import { staff } from '#texts/vi/staff.ts'
import { ui } from '#texts/vi/ui.ts'

const shell = {
  'agency.title': 'Cán bộ BHXH',
  'agency.purpose': 'Xét duyệt tài khoản',
  'agency.failedMessages': 'Tin chưa gửi được',
  'agency.announcements': 'Thông báo tới người dân',
  'agency.announcementsNav': 'Thông báo',
  'agency.feeds': 'Nhập dữ liệu',
  'agency.keysOn': 'Phím tắt: bật',
  'agency.keysOff': 'Phím tắt: tắt',
} as const

/** The catalogue of the officers' console: one file a capability; `message` for the words that an applicant will read. */
export const agency = {
  ...ui,
  ...accountLocks,
  ...field,
  ...problem,
  ...message,
  ...notifications,
  ...review,
  ...reviewCases,
  ...procedures,
  ...services,
  ...access,
  ...audit,
  ...queue,
  ...boards,
  ...policies,
  ...campaigns,
  ...handovers,
  ...coordinators,
  ...desk,
  ...atAgency,
  ...staff,
  ...shell,
} as const
