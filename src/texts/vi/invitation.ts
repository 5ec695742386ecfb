/** What a personal link of a unit's campaign opens. */
export const invitation = {
  'invitation.title': '{unit} mời bạn đăng ký',
  'invitation.register': 'Đăng ký tài khoản BHXH số trên điện thoại, khoảng mười phút.',
  'invitation.confirm_id': 'Đăng ký BHXH số. Khi khai số CCCD, bấm kiểm tra với cơ sở dữ liệu dân cư.',
  'invitation.until': 'Hạn cuối: hết ngày {day}.',
  'invitation.agency': 'Nơi nhận hồ sơ: {agency}.',
  'invitation.instructions': 'Lời dặn của đơn vị',
  'invitation.begin': 'Bắt đầu đăng ký',
  'invitation.track': 'Theo dõi hồ sơ',
  'invitation.gone': 'Lời mời này không còn mở',
  'invitation.stop': 'Ngừng nhắc',
  'invitation.stopMeans': 'Không muốn nhận tin nhắc của đơn vị? Bấm nút dưới đây. Tin về hồ sơ của bạn vẫn được gửi.',
  'invitation.stopped': 'Đã ngừng nhắc cho số hay email nhận tin này. Bạn vẫn đăng ký được bất cứ lúc nào.',
  'invitation.resume': 'Nhận lại tin nhắc',
  'invitation.resumeMeans': 'Bạn đã ngừng nhắc trên máy này. Muốn nhận lại, bấm nút dưới đây.',
  'invitation.resumed': 'Bạn sẽ nhận lại tin nhắc, trừ khi đã ngừng ở máy khác.',
} as const
