import { boards } from '#texts/vi/boards.ts'
import { campaigns } from '#texts/vi/campaigns.ts'
import { field } from '#texts/vi/field.ts'
import { message } from '#texts/vi/message.ts'
import { notifications } from '#texts/vi/notifications.ts'
import { policies } from '#texts/vi/policies.ts'
import { problem } from '#texts/vi/problem.ts'
import { queue } from '#texts/vi/queue.ts'
import { review } from '#texts/vi/review.ts'
import { staff } from '#texts/vi/staff.ts'
import { ui } from '#texts/vi/ui.ts'

const shell = {
  'agency.title': 'Cán bộ BHXH',
  'agency.product': 'BHXH số',
  'agency.purpose': 'Xét duyệt tài khoản',
  'agency.skip': 'Đến nội dung chính',
  'agency.nav': 'Các mục chính',
  'agency.me': 'Tài khoản của bạn',
  'agency.role.officer': 'Cán bộ duyệt',
  'agency.role.administrator': 'Quản trị',
  'agency.signIn': 'Đăng nhập',
  'agency.signInTitle': 'Đăng nhập cán bộ',
  'agency.signInLead': 'Dành cho cán bộ cơ quan BHXH.',
  'agency.signOut': 'Đăng xuất',
  'agency.name': 'Tên đăng nhập',
  'agency.password': 'Mật khẩu',
  'agency.password.change': 'Đổi mật khẩu',
  'agency.password.current': 'Mật khẩu hiện tại',
  'agency.password.new': 'Mật khẩu mới',
  'agency.password.hint': 'Ít nhất {min} ký tự. Một câu ngắn dễ nhớ là tốt nhất.',
  'agency.password.repeat': 'Nhập lại mật khẩu mới',
  'agency.password.due': 'Đặt mật khẩu của bạn',
  'agency.password.dueMore': 'Mật khẩu được cấp chỉ dùng để vào lần đầu. Đặt mật khẩu riêng để bắt đầu làm việc.',
  'agency.password.done': 'Đã đổi mật khẩu',
  'agency.password.doneMore': 'Từ giờ, đăng nhập bằng mật khẩu mới. Các máy khác đã được đăng xuất.',
  'agency.signInRefused': 'Chưa đăng nhập được',
  'agency.signInFailed': 'Tên đăng nhập hoặc mật khẩu chưa đúng. Kiểm tra lại rồi thử lần nữa.',
  'agency.sessionEnded': 'Phiên làm việc đã hết',
  'agency.sessionEndedMore': 'Đăng nhập lại để về đúng chỗ đang làm. Những gì đã chọn còn nguyên.',
  'agency.failedMessages': 'Tin chưa gửi được',
  'agency.language': 'English',
  'agency.theme': 'Giao diện: {theme}',
  'agency.theme.auto': 'theo máy',
  'agency.theme.light': 'sáng',
  'agency.theme.dark': 'tối',
  'agency.keysOn': 'Phím tắt: bật',
  'agency.keysOff': 'Phím tắt: tắt',
  'agency.notFound': 'Không có trang này',
  'agency.notFoundMore': 'Địa chỉ đã đổi hoặc gõ thiếu.',
  'agency.broken': 'Trang gặp lỗi',
  'agency.brokenMore': 'Dữ liệu vẫn an toàn. Tải lại trang để tiếp tục.',
  'agency.reload': 'Tải lại trang',
} as const

/** The catalogue of the officers' console: one file a capability; `message` for the words that an applicant will read. */
export const agency = {
  ...ui,
  ...field,
  ...problem,
  ...message,
  ...notifications,
  ...review,
  ...queue,
  ...boards,
  ...policies,
  ...campaigns,
  ...staff,
  ...shell,
} as const
