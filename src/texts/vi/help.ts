/** Help: whom to ask, how to install, known problems with their cures. */
export const help = {
  'help.title': 'Trợ giúp',
  'help.call.title': 'Gọi người hỗ trợ',
  'help.call.text': 'Cước gọi do nhà mạng tính. Chuẩn bị mã số BHXH và số hồ sơ nếu có.',
  'help.call.button': 'Tổng đài {hotline}',
  'help.ways': 'Cách khác',
  'help.install': 'Cài ứng dụng vào máy',
  'help.installDetail': 'Điện thoại và máy tính, không cần kho ứng dụng',
  'help.email': 'Gửi email',
  'help.feedback': 'Phản ánh, kiến nghị',
  'help.feedbackDetail': 'Ứng dụng, đơn vị, cán bộ, bệnh viện',
  'help.lock': 'Khóa tài khoản',
  'help.lockDetail': 'Mất điện thoại, hoặc có người vào tài khoản',
  'help.keep': 'Giữ tài khoản',
  'help.keepDetail': 'Nhập mã trong tin báo, khi không phải bạn yêu cầu đóng',
  'help.stopChange': 'Dừng đổi liên hệ',
  'help.stopChangeDetail': 'Nhập mã trong tin nhắn, khi không phải bạn yêu cầu',
  'help.agencies': 'Đến cơ quan BHXH',
  'help.agenciesDetail': 'Địa chỉ, điện thoại, giờ làm việc',
  'help.track': 'Theo dõi hồ sơ',
  'help.trackDetail': 'Dùng số hồ sơ và số điện thoại đã khai',
  'help.support': 'Gửi yêu cầu hỗ trợ',
  'help.supportDetail': 'Sai số điện thoại, hồ sơ bị kẹt',
  'help.search': 'Ví dụ: không nhận được mã',
  'help.searchNone': 'Chưa có câu trả lời cho từ này',
  'help.searchNoneText': 'Thử từ khác, hoặc gọi {hotline}.',
  'help.faq': 'Câu hỏi thường gặp',
  'help.count': 'Có {count} câu hỏi',

  'help.q.code': 'Không nhận được mã xác nhận',
  'help.a.code':
    'Hết thời gian đếm lùi thì bấm "Gửi lại mã". Kiểm tra số điện thoại, sóng và hộp tin nhắn rác. Tin nhắn ghi mã dùng được trong mấy phút; các mã cũ chưa hết giờ vẫn dùng được. Nếu đã khai email, chọn nhận mã qua email.',
  'help.q.mismatch': 'Thông tin chưa khớp với dữ liệu của cơ quan BHXH',
  'help.a.mismatch':
    'So lại mã số BHXH, họ tên có dấu và số giấy tờ với thẻ bảo hiểm y tế và căn cước. Nếu đều đúng, dữ liệu ở cơ quan có thể còn số CMND cũ. Mang căn cước đến cơ quan BHXH để sửa, rồi gửi lại tờ khai.',
  'help.q.password': 'Đã duyệt nhưng chưa nhận được mật khẩu',
  'help.a.password':
    'Mật khẩu được gửi đến số điện thoại hoặc email đã xác nhận. Sau 72 giờ chưa thấy, mở "Theo dõi hồ sơ" và bấm gửi lại. Mật khẩu cũ hết dùng khi có mật khẩu mới.',
  'help.q.waiting': 'Hồ sơ chờ lâu chưa duyệt',
  'help.a.waiting':
    'Cơ quan BHXH duyệt trong số ngày làm việc đã định, thường là 3 ngày, không tính thứ Bảy, Chủ nhật và ngày lễ. Trang "Theo dõi hồ sơ" cho biết hạn trả lời. Quá hạn, hãy gọi cơ quan tiếp nhận ghi trên trang đó.',
  'help.q.phone': 'Đã khai nhầm số điện thoại',
  'help.a.phone':
    'Chưa nhập mã xác nhận: bấm quay lại, sửa số rồi gửi lại. Đã gửi xong: gửi yêu cầu hỗ trợ, cán bộ mở hồ sơ để bạn khai số đúng. Tài khoản đã mở: đăng nhập rồi đổi ở "Thông tin của tôi", hoặc mang căn cước đến cơ quan BHXH.',
  'help.q.photo': 'Ảnh bị báo mờ, tối hoặc không đọc được',
  'help.a.photo':
    'Đặt giấy tờ trên mặt phẳng, nơi đủ sáng, không bật đèn flash. Chụp thẳng, thấy đủ bốn góc. Dùng ảnh JPG, PNG hoặc WebP, tối đa 8 MB.',
  'help.q.returned': 'Hồ sơ bị trả lại để bổ sung',
  'help.a.returned':
    'Mở "Theo dõi hồ sơ" để đọc lý do. Bấm "Sửa và gửi lại", rồi sửa đúng mục được nêu. Trên máy khác, nhập mã xác nhận trước. Những mục khác giữ nguyên.',
  'help.q.address': 'Không thấy xã, phường cũ trong danh sách',
  'help.a.address':
    'Từ 01/7/2025 chỉ còn tỉnh và xã, không còn huyện. Chọn tỉnh và xã, phường theo tên mới. Cơ quan BHXH tiếp nhận được gợi ý theo xã bạn chọn.',
  'help.q.wrong': 'Báo mã số hoặc mật khẩu chưa đúng',
  'help.a.wrong':
    'Nhập mã số BHXH 10 số hoặc số căn cước 12 số. Bấm "Hiện" để xem mật khẩu đang gõ; chú ý chữ hoa và bộ gõ tiếng Việt. Nhập sai nhiều lần thì phải chờ lâu dần.',
  'help.q.device': 'Bị đăng xuất vì mở trên máy khác',
  'help.a.device': 'Mỗi tài khoản chỉ mở trên một máy. Đăng nhập lại ở máy bạn muốn dùng. Nếu không phải bạn mở, gọi tổng đài ngay.',
  'help.q.offline': 'Không có mạng có mở được thẻ không',
  'help.a.offline':
    'Có, nếu bạn đã bấm "Giữ thẻ trên máy này" ở trang thẻ. Máy giữ thẻ ở dạng mã hóa, nhiều nhất 72 giờ kể từ lần cuối có mạng. Quá trình đóng thì cần có mạng.',
  'help.q.draft': 'Đang khai thì thoát, có mất không',
  'help.a.draft': 'Không. Nội dung tự lưu trên máy này ở dạng mã hóa. Mở lại trang đăng ký là thấy. Lưu ý chế độ ẩn danh không giữ được.',
  'help.q.transcript': 'Cần giấy xác nhận thời gian đóng BHXH',
  'help.a.transcript':
    'Mở "Quá trình tham gia", bấm "Lấy bản xác nhận (PDF)". Tệp được ký số, gửi qua mạng hay in ra đều được. Nơi nhận quét mã QR trên giấy, hoặc mở "Tra cứu", "Kiểm tra bản xác nhận". Đưa nhầm nơi thì bạn thu hồi được.',
  'help.q.reminders': 'Không muốn nhận tin nhắc của trường, công ty',
  'help.a.reminders':
    'Mở liên kết trong tin nhắn, bấm "Ngừng nhắc" ở cuối trang, kể cả khi đợt đã kết thúc. Sau đó không đơn vị nào nhắc số điện thoại hay email đã nhận tin ấy nữa. Muốn nhận lại, mở liên kết trên máy bạn đã bấm. Tin về hồ sơ của bạn vẫn đến. Mất tin nhắn thì nhờ người phụ trách ở đơn vị bỏ số của bạn khỏi danh sách.',

  'help.install.title': 'Cài ứng dụng vào máy',
  'help.install.lead': 'Ứng dụng cài từ trình duyệt, nhẹ và tự cập nhật.',
  'help.install.now': 'Cài vào máy này',
  'help.install.done': 'Ứng dụng đã được cài trên máy này',
  'help.install.android': 'Điện thoại Android (Chrome)',
  'help.install.android.1': 'Mở địa chỉ này trong Chrome.',
  'help.install.android.2': 'Bấm dấu ba chấm ở góc trên.',
  'help.install.android.3': 'Chọn "Thêm vào màn hình chính", rồi "Cài đặt".',
  'help.install.iphone': 'iPhone, iPad (Safari)',
  'help.install.iphone.1': 'Mở địa chỉ này trong Safari.',
  'help.install.iphone.2': 'Bấm nút Chia sẻ (hình vuông có mũi tên lên).',
  'help.install.iphone.3': 'Chọn "Thêm vào MH chính", rồi "Thêm".',
  'help.install.computer': 'Máy tính (Chrome, Edge)',
  'help.install.computer.1': 'Bấm biểu tượng cài đặt ở cuối thanh địa chỉ.',
  'help.install.computer.2': 'Chọn "Cài đặt".',
} as const
