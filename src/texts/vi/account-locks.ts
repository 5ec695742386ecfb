/** Locking accounts at the desk, and opening them again. */
export const accountLocks = {
  'accountLocks.title': 'Khóa, mở tài khoản',
  'accountLocks.lead':
    'Khi người dân đến quầy hoặc gọi đến. Nhập đúng như trên căn cước. Hệ thống nhắn cho chủ tài khoản và ghi lại người làm.',
  'accountLocks.no': 'Mã số BHXH',
  'accountLocks.name': 'Họ và tên',
  'accountLocks.reason': 'Việc cần làm',
  'accountLocks.reason.lock_asked': 'Khóa: chủ tài khoản yêu cầu',
  'accountLocks.reason.lock_misuse': 'Khóa: nghi người khác đang dùng',
  'accountLocks.reason.unlock_present': 'Mở: chủ tài khoản có mặt, đã đối chiếu căn cước',
  'accountLocks.reason.unlock_mistake': 'Mở: đã khóa nhầm',
  'accountLocks.send': 'Khóa hoặc mở',
  'accountLocks.send.lock': 'Khóa tài khoản',
  'accountLocks.send.unlock': 'Mở tài khoản',
  'accountLocks.refused': 'Chưa thực hiện',
  'accountLocks.locked': 'Đã khóa. Mọi máy đã đăng xuất.',
  'accountLocks.active': 'Đã mở. Người dân đăng nhập lại và xác nhận từng máy.',
} as const
