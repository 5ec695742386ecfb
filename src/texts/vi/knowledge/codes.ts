/** One-time codes, and a dossier until it is decided. */
export const codes = {
  'code-missing': {
    title: 'Không nhận được mã xác nhận',
    text: 'Hết thời gian đếm lùi thì bấm "Gửi lại mã". Kiểm tra số điện thoại, sóng và hộp tin nhắn rác. Các mã cũ chưa hết giờ vẫn dùng được. Nếu đã khai email, chọn nhận mã qua email.',
  },
  'code-over': {
    title: 'Mã xác nhận đã hết hạn',
    text: 'Mỗi mã chỉ dùng được trong mấy phút, thời gian còn lại hiện trên màn hình. Hết giờ thì bấm "Gửi lại mã" và nhập mã trong tin mới nhất.',
  },
  'code-wrong': {
    title: 'Nhập mã xác nhận bị báo sai',
    text: 'Dùng mã trong tin mới nhất và nhập đủ 6 số. Màn hình cho biết còn mấy lần thử. Hết lần thử thì bấm "Gửi lại mã".',
  },
  'phone-wrong': {
    title: 'Đã khai nhầm số điện thoại',
    text: 'Chưa nhập mã xác nhận: bấm quay lại, sửa số rồi gửi lại. Đã gửi xong: gửi yêu cầu hỗ trợ, cán bộ mở hồ sơ để bạn khai số đúng. Tài khoản đã mở: đổi ở "Thông tin của tôi", hoặc mang căn cước đến cơ quan BHXH.',
  },
  'dossier-track': {
    title: 'Theo dõi hồ sơ đang đến đâu',
    text: 'Mở "Theo dõi hồ sơ", nhập số hồ sơ trong tin nhắn và số điện thoại đã khai. Trang cho biết bước hiện tại và hạn trả lời. Máy đã gửi tờ khai thì xem được ngay, không cần nhập.',
  },
  'dossier-number': {
    title: 'Không có hoặc quên số hồ sơ',
    text: 'Số hồ sơ nằm trong tin nhắn hoặc email báo đã nhận, ví dụ 00001/2026/07911. Trên máy đã gửi tờ khai, trang đăng ký vẫn hiện số này. Không tìm thấy thì gửi yêu cầu hỗ trợ, bỏ trống số hồ sơ.',
  },
  'dossier-slow': {
    title: 'Hồ sơ chờ lâu chưa duyệt',
    text: 'Cơ quan BHXH duyệt trong số ngày làm việc đã định, thường là 3 ngày, không tính thứ Bảy, Chủ nhật và ngày lễ. Trang "Theo dõi hồ sơ" cho biết hạn trả lời. Quá hạn, hãy gọi cơ quan tiếp nhận ghi trên trang đó.',
  },
  'dossier-returned': {
    title: 'Hồ sơ bị trả lại để bổ sung',
    text: 'Mở "Theo dõi hồ sơ" để đọc lý do. Bấm "Sửa và gửi lại", rồi sửa đúng mục được nêu. Trên máy khác, nhập mã xác nhận trước. Những mục khác giữ nguyên.',
  },
  'dossier-rejected': {
    title: 'Hồ sơ bị từ chối, chưa được chấp nhận',
    text: 'Lý do ghi trên trang "Theo dõi hồ sơ". Bấm "Khai lại" để gửi hồ sơ mới; nội dung đã khai được điền sẵn. Chưa rõ lý do thì gọi cơ quan tiếp nhận ghi trên trang.',
  },
  'dossier-withdraw': {
    title: 'Rút hồ sơ đã gửi',
    text: 'Trên trang theo dõi, bấm "Rút hồ sơ". Rút được đến khi có kết quả. Sau đó bạn đăng ký lại được ngay.',
  },
  'dossier-form': {
    title: 'Tải tờ khai mẫu 01',
    text: 'Sau khi gửi, mở trang theo dõi, bấm "Tải tờ khai (PDF)". Mẫu số 01 đã điền theo nội dung bạn khai.',
  },
  'dossier-password': {
    title: 'Đã duyệt nhưng chưa nhận được mật khẩu',
    text: 'Mật khẩu được gửi đến số điện thoại hoặc email đã xác nhận. Sau 72 giờ chưa thấy, mở "Theo dõi hồ sơ" và bấm gửi lại. Mật khẩu cũ hết dùng khi có mật khẩu mới.',
  },
  'code-blocked': {
    title: 'Xin mã quá nhiều lần, bị tạm chặn',
    text: 'Mỗi giờ chỉ gửi được một số mã, để không ai quấy rầy số của bạn. Đợi khoảng một giờ rồi bấm "Gửi lại mã". Mã đã nhận mà chưa hết giờ vẫn dùng được. Có email thì nhận mã qua email.',
  },
} as const
