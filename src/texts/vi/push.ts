/** Notifications on this device. */
export const push = {
  'push.title': 'Báo trên máy này',
  'push.why.account': 'Máy báo khi có tin mới, không hiện tên hay số của bạn. SMS và email vẫn đến như thường.',
  'push.why.dossier': 'Máy báo khi hồ sơ này có tin mới, không hiện tên hay số của bạn. SMS và email vẫn đến như thường.',
  'push.turnOn': 'Báo trên máy này khi có tin',
  'push.on': 'Máy này sẽ báo khi có tin',
  'push.on.text': 'Chạm vào thông báo để mở đúng trang.',
  'push.turnOff': 'Tắt báo trên máy này',
  'push.denied': 'Trình duyệt đang chặn thông báo',
  'push.denied.text': 'Mở cài đặt của trình duyệt cho trang này, cho phép thông báo, rồi bấm lại.',
  'push.dismissed': 'Bạn chưa cho phép thông báo',
  'push.dismissed.text': 'Bấm lại rồi chọn "Cho phép" khi trình duyệt hỏi.',
  'push.noService': 'Chưa bật được thông báo',
  'push.noService.text': 'Máy chưa nối được với dịch vụ báo tin của trình duyệt. Kiểm tra mạng rồi bấm lại.',
  'push.unsupported': 'Trình duyệt này không báo tin được. Bạn vẫn nhận SMS hoặc email.',
  'push.install': 'Trên iPhone, hãy cài ứng dụng vào màn hình chính trước. Sau đó bật báo tin ở đây.',
  'push.install.how': 'Xem cách cài',
} as const
