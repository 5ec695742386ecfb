/** The app itself: what it can do, how it is installed and set. */
export const start = {
  'app-what': {
    title: 'Ứng dụng này làm được những gì',
    text: 'Xem thẻ BHYT, quá trình đóng, thông tin hưởng, sổ khám chữa bệnh của bạn và của con. Lấy bản xác nhận có chữ ký số. Tra cứu cơ quan BHXH, nơi khám, điểm thu mà không cần đăng nhập. Các thủ tục khác vẫn nộp ở cơ quan BHXH.',
    words: ['ứng dụng dùng để làm gì', 'app này có chức năng gì', 'công dụng của phần mềm', 'tôi làm được gì ở đây', 'giới thiệu ứng dụng'],
  },
  'app-install': {
    title: 'Cài ứng dụng vào máy',
    text: 'Ứng dụng cài thẳng từ trình duyệt, không cần kho ứng dụng. Android: mở trong Chrome, bấm dấu ba chấm, chọn "Thêm vào màn hình chính". iPhone: mở trong Safari, bấm nút Chia sẻ, chọn "Thêm vào MH chính".',
    words: [
      'tải ứng dụng về máy',
      'tải app',
      'cài đặt phần mềm',
      'thêm vào màn hình chính',
      'tải về điện thoại',
      'cài trên iphone android',
      'cài lên máy tính',
    ],
  },
  'app-cost': {
    title: 'Dùng ứng dụng có mất tiền không',
    text: 'Không. Ứng dụng không thu phí và không nhận tiền đóng bảo hiểm. Bạn chỉ trả cước mạng; gọi tổng đài {hotline} thì nhà mạng tính cước.',
    words: [
      'ứng dụng có tốn phí không',
      'miễn phí',
      'lệ phí đăng ký tài khoản',
      'tốn bao nhiêu tiền để dùng',
      'mất phí',
      'gọi tổng đài mất tiền không',
    ],
  },
  'app-offline': {
    title: 'Không có mạng thì dùng được gì',
    text: 'Thẻ BHYT mở được nếu bạn đã bấm "Giữ thẻ trên máy này". Trang trợ giúp và phần hỏi đáp cũng mở được. Quá trình đóng, thông tin hưởng, sổ khám và tra cứu cần có mạng.',
    words: ['mất mạng', 'không có internet wifi 4g', 'dùng ngoại tuyến', 'offline', 'rớt mạng xem được gì'],
  },
  'app-update': {
    title: 'Cập nhật bản mới của ứng dụng',
    text: 'Ứng dụng tự cập nhật. Khi có bản mới, đầu trang hiện dòng "Có bản mới"; bấm "Cập nhật". Không cần vào kho ứng dụng.',
    words: ['nâng cấp ứng dụng', 'phiên bản mới', 'update app', 'ứng dụng cũ quá'],
  },
  'settings-language': {
    title: 'Đổi ngôn ngữ sang tiếng Anh',
    text: 'Bấm "EN" ở góc trên, hoặc mở "Cài đặt" rồi chọn ngôn ngữ. Những gì đang gõ vẫn còn nguyên.',
    words: ['tiếng anh', 'english', 'đổi tiếng việt', 'ngôn ngữ khác', 'cho người nước ngoài'],
  },
  'settings-letters': {
    title: 'Phóng to chữ cho dễ đọc',
    text: 'Bấm nút cỡ chữ "Aa" ở góc trên. Muốn trở lại cỡ thường, bấm lần nữa. Lựa chọn được nhớ trên máy này.',
    words: ['chữ nhỏ quá', 'chữ to', 'cỡ chữ lớn', 'mắt kém không đọc được', 'người già đọc không rõ', 'tăng font chữ'],
  },
  'settings-dark': {
    title: 'Đổi màu nền sáng hoặc tối',
    text: 'Mở "Cài đặt", mục "Màu nền", chọn "Sáng", "Tối" hoặc "Theo máy".',
    words: ['nền đen', 'chế độ ban đêm', 'nền tối', 'chói mắt', 'giao diện tối', 'dark mode', 'màn hình chói'],
  },
  'app-computer': {
    title: 'Dùng trên máy tính',
    text: 'Mở cùng địa chỉ này bằng trình duyệt trên máy tính rồi đăng nhập. Mỗi lúc tài khoản chỉ mở trên một máy, nên máy kia sẽ tự đăng xuất.',
    words: ['mở trên laptop', 'đăng nhập máy tính', 'xem trên máy vi tính', 'dùng bản web'],
  },
  'safe-scam': {
    title: 'Có người xưng là cán bộ hỏi mã hoặc mật khẩu',
    text: 'Đừng đọc mã xác nhận hay mật khẩu cho bất cứ ai, kể cả người xưng là cán bộ BHXH. Đừng cài phần mềm lạ theo lời họ. Nếu đã lỡ cho mã, khóa tài khoản ngay rồi gọi {hotline}.',
    words: [
      'lừa đảo',
      'người lạ gọi điện',
      'giả danh cơ quan bảo hiểm',
      'bị lừa lấy otp',
      'lỡ đọc mã cho người lạ',
      'cuộc gọi giả mạo',
      'kẻ gian',
      'bị hack tài khoản',
      'gửi link lạ',
    ],
  },
} as const
