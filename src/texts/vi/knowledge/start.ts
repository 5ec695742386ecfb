/** The app itself: what it can do, how it is installed and set. */
export const start = {
  'app-what': {
    title: 'Ứng dụng này làm được những gì',
    text: 'Xem thẻ BHYT, quá trình đóng, thông tin hưởng, sổ khám chữa bệnh của bạn và của con. Lấy bản xác nhận có chữ ký số. Gửi yêu cầu về thẻ, sổ, lương hưu ở "Dịch vụ công". Tra cứu cơ quan BHXH, nơi khám, điểm thu mà không cần đăng nhập.',
  },
  'app-install': {
    title: 'Cài ứng dụng vào máy',
    text: 'Ứng dụng cài thẳng từ trình duyệt, không cần kho ứng dụng. Android: mở trong Chrome, bấm dấu ba chấm, chọn "Thêm vào màn hình chính". iPhone: mở trong Safari, bấm nút Chia sẻ, chọn "Thêm vào MH chính".',
  },
  'app-cost': {
    title: 'Dùng ứng dụng có mất tiền không',
    text: 'Không. Ứng dụng và các thủ tục trong "Dịch vụ công" không thu phí. Tiền đóng bảo hiểm thì xem trước khi trả. Bạn chỉ trả cước mạng; gọi tổng đài {hotline} thì nhà mạng tính cước.',
  },
  'app-offline': {
    title: 'Không có mạng thì dùng được gì',
    text: 'Thẻ BHYT mở được nếu bạn đã bấm "Giữ thẻ trên máy này". Trang trợ giúp và phần hỏi đáp cũng mở được. Những nơi đã tra cứu trong 30 ngày xem lại được. Quá trình đóng, thông tin hưởng, sổ khám cần có mạng.',
  },
  'app-update': {
    title: 'Cập nhật bản mới của ứng dụng',
    text: 'Ứng dụng tự cập nhật. Khi có bản mới, đầu trang hiện dòng "Có bản mới"; bấm "Cập nhật". Không cần vào kho ứng dụng.',
  },
  'settings-language': {
    title: 'Đổi ngôn ngữ sang tiếng Anh',
    text: 'Bấm "EN" ở góc trên, hoặc mở "Cài đặt" rồi chọn ngôn ngữ. Những gì đang gõ vẫn còn nguyên.',
  },
  'settings-letters': {
    title: 'Phóng to chữ cho dễ đọc',
    text: 'Bấm nút cỡ chữ "Aa" ở góc trên. Muốn trở lại cỡ thường, bấm lần nữa. Lựa chọn được nhớ trên máy này.',
  },
  'settings-dark': {
    title: 'Đổi màu nền sáng hoặc tối',
    text: 'Mở "Cài đặt", mục "Màu nền", chọn "Sáng", "Tối" hoặc "Theo máy".',
  },
  'app-computer': {
    title: 'Dùng trên máy tính',
    text: 'Mở cùng địa chỉ này bằng trình duyệt trên máy tính rồi đăng nhập. Mỗi lúc tài khoản chỉ mở trên một máy, nên máy kia sẽ tự đăng xuất.',
  },
  'safe-scam': {
    title: 'Có người xưng là cán bộ hỏi mã hoặc mật khẩu',
    text: 'Đừng đọc mã xác nhận hay mật khẩu cho bất cứ ai, kể cả người xưng là cán bộ BHXH. Đừng cài phần mềm lạ theo lời họ. Nếu đã lỡ cho mã, khóa tài khoản ngay rồi gọi {hotline}.',
  },
  'app-error': {
    title: 'Ứng dụng báo lỗi, quay mãi, màn hình trắng',
    text: 'Kiểm tra mạng, rồi tải lại trang hoặc đóng hẳn ứng dụng và mở lại. Có dòng "Có bản mới" thì bấm "Cập nhật". Vẫn lỗi: thử trình duyệt khác, đợi ít phút, rồi gửi yêu cầu hỗ trợ kèm dòng lỗi hoặc gọi {hotline}. Những gì đang khai vẫn còn trên máy.',
  },
  'app-permissions': {
    title: 'Vì sao ứng dụng xin dùng máy ảnh, vị trí',
    text: 'Máy ảnh để chụp giấy tờ, chân dung và quét mã QR. Vị trí chỉ để tìm nơi gần bạn, được làm tròn đến 1 km. Không cho phép vẫn dùng được: chọn ảnh có sẵn, gõ tên nơi cần tìm.',
  },
  'app-reader': {
    title: 'Dùng ứng dụng khi mắt kém, không nhìn thấy',
    text: 'Ứng dụng đọc được bằng TalkBack của Android và VoiceOver của iPhone; bật trong cài đặt trợ năng của máy. Phóng to chữ bằng nút "Aa". Không tự làm được thì nhờ người thân, hoặc mang căn cước đến cơ quan BHXH.',
  },
  'safe-message': {
    title: 'Tin nhắn có đường liên kết báo hoàn tiền, có phải của BHXH không',
    text: 'Đó là lừa đảo. BHXH không nhắn tin kèm đường liên kết để bạn nhập số thẻ, mật khẩu hay mã. Đừng bấm; xóa tin. Lỡ nhập rồi: đổi mật khẩu, khóa tài khoản, báo ngân hàng và công an, gọi {hotline}.',
  },
} as const
