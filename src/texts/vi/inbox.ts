/** The inbox: what the person was told, in the app. */
export const inbox = {
  'inbox.lead': 'Mọi tin về tài khoản và hồ sơ của bạn. Mỗi tin được giữ hai năm.',
  'inbox.new': 'Mới',
  'inbox.readAll': 'Đánh dấu đã đọc hết',
  'inbox.more': 'Xem tin cũ hơn',
  'inbox.shown': 'Đang hiện {count} tin',
  'inbox.empty': 'Chưa có tin nào',
  'inbox.empty.text': 'Khi có tin về tài khoản hay hồ sơ, bạn đọc được ở đây.',
  'inbox.open.dossier': 'Theo dõi hồ sơ',
  'inbox.open.card': 'Xem thẻ BHYT',
  'inbox.open.family': 'Mở trang của gia đình',
  'inbox.open.password': 'Đổi mật khẩu',
  'inbox.open.help': 'Xem cách được trợ giúp',
} as const
