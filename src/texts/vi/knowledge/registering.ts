/** Opening an account: what is needed, and the known problems. */
export const registering = {
  'register-how': {
    title: 'Đăng ký tài khoản như thế nào',
    text: 'Mở "Đăng ký" và khai khoảng 10 phút: thông tin của bạn, ảnh giấy tờ, nơi tiếp nhận, rồi nhập mã xác nhận. Cơ quan BHXH duyệt, thường trong 3 ngày làm việc. Không cần đến cơ quan, trừ khi được yêu cầu nộp bản ký tay.',
  },
  'register-need': {
    title: 'Đăng ký cần chuẩn bị giấy tờ gì',
    text: 'Mã số BHXH 10 số, CCCD hoặc hộ chiếu, điện thoại di động đang dùng để nhận mã, và ảnh chân dung 4×6 chụp ngay được. Nếu đã khớp với dữ liệu quốc gia về dân cư thì chỉ cần ảnh chân dung.',
  },
  'register-scan': {
    title: 'Quét mã QR để tự điền tờ khai',
    text: 'Ở bước đầu của đăng ký, bấm "Quét mã QR trên CCCD" hoặc "Quét mã QR trên thẻ BHYT". Máy tự điền số, họ tên, địa chỉ; bạn xem lại rồi điền tiếp. Không quét được thì nhập bằng tay.',
  },
  'register-photo': {
    title: 'Ảnh bị báo mờ, tối hoặc không đọc được',
    text: 'Đặt giấy tờ trên mặt phẳng, nền tối, nơi đủ sáng, không bật đèn flash. Chụp thẳng, thấy đủ bốn góc. Dùng ảnh JPG, PNG hoặc WebP, tối đa 8 MB. Bấm "Vẫn dùng ảnh này" nếu bạn thấy đã rõ.',
  },
  'register-portrait': {
    title: 'Chụp ảnh chân dung 4×6',
    text: 'Nhìn thẳng, đủ sáng, không đeo kính râm. Chụp ngay bằng điện thoại hoặc chọn ảnh có sẵn, rồi đặt khuôn mặt vào khung.',
  },
  'register-draft': {
    title: 'Đang khai thì thoát, có mất không',
    text: 'Không. Nội dung tự lưu trên máy này ở dạng mã hóa. Mở lại trang đăng ký là thấy. Chế độ ẩn danh không giữ được, và đăng xuất thì xóa bài khai chưa gửi.',
  },
  'register-agency': {
    title: 'Chọn cơ quan BHXH tiếp nhận hồ sơ',
    text: 'Ở bước "Nơi tiếp nhận hồ sơ", ứng dụng gợi ý cơ quan phục vụ phường, xã bạn đã chọn. Muốn nơi khác, gõ tên nơi bạn ở hoặc bấm "Xem tất cả theo tỉnh".',
  },
  'register-address': {
    title: 'Không thấy xã, phường, quận, huyện cũ trong danh sách',
    text: 'Từ 01/7/2025 chỉ còn tỉnh và xã, không còn huyện. Chọn tỉnh và xã, phường theo tên mới. Chỉ nhớ tên cũ thì bấm "Tôi chỉ biết địa chỉ cũ", ứng dụng tìm giúp nơi bây giờ.',
  },
  'register-mismatch': {
    title: 'Thông tin chưa khớp với dữ liệu của cơ quan BHXH',
    text: 'So lại mã số BHXH, họ tên có dấu và số giấy tờ với thẻ BHYT và căn cước. Nếu đều đúng, dữ liệu ở cơ quan có thể còn số CMND cũ. Mang căn cước đến cơ quan BHXH để sửa, rồi gửi lại tờ khai.',
  },
  'register-old-id': {
    title: 'Chỉ còn CMND, mất CCCD hoặc đang chờ thẻ mới',
    text: 'Đăng ký vẫn được: dùng ảnh CMND cũ, bản photo hoặc hộ chiếu. Cán bộ xem ảnh và so với dữ liệu. CMND hết giá trị từ 01/01/2025, nên bạn nên làm căn cước sớm.',
    law: 'Luật Căn cước 26/2023/QH15, Điều 46',
  },
  'register-identity': {
    title: 'Đối chiếu với CSDL quốc gia về dân cư',
    text: 'Khi khai số CCCD, hệ thống hỏi cơ sở dữ liệu dân cư. Khớp thì bạn chỉ cần ảnh chân dung. Chưa khớp thì xem lại số và họ tên; nếu đã đúng, thêm ảnh hai mặt CCCD để cán bộ kiểm tra.',
  },
  'register-others': {
    title: 'Đăng ký giúp cha mẹ hoặc người thân',
    text: 'Mỗi người một tờ khai, dùng mã số, giấy tờ và số điện thoại của chính người đó. Sau khi gửi, bấm "Đăng ký cho người khác" để khai tiếp. Mã xác nhận đến điện thoại người đó đã khai.',
  },
  'register-child': {
    title: 'Đăng ký cho con dưới 18 tuổi',
    text: 'Cha, mẹ hoặc người giám hộ đăng nhập rồi chọn "Con của tôi, dưới 18 tuổi". Cần mã số BHXH và ảnh của con, ảnh giấy khai sinh. Con dùng chung tài khoản của bạn.',
  },
  'register-exists': {
    title: 'Báo mã số này đã có tài khoản',
    text: 'Mã số BHXH của bạn đã có tài khoản, nên không đăng ký lần nữa. Hãy đăng nhập; quên mật khẩu thì bấm "Quên mật khẩu?". Nếu không phải bạn mở tài khoản đó, gọi {hotline}.',
  },
  'register-paper': {
    title: 'Nộp bản tờ khai ký tay',
    text: 'Nếu cơ quan BHXH yêu cầu, tải tờ khai, in ra, ký và ghi rõ họ tên, rồi nộp tại cơ quan hoặc đơn vị ghi trên trang theo dõi. Không có máy in thì nhờ đơn vị hoặc cơ quan BHXH in giúp.',
  },
  'register-email': {
    title: 'Nhận mã và tin báo qua email',
    text: 'Ở bước "Nơi tiếp nhận hồ sơ", chọn nhận qua email và nhập địa chỉ. Mỗi email chỉ dùng cho một mã số BHXH. Email cũng nhận được tờ khai mẫu 01.',
  },
  'register-language-foreigner': {
    title: 'Người nước ngoài đăng ký bằng hộ chiếu',
    text: 'Người nước ngoài có mã số BHXH đăng ký được bằng hộ chiếu: ở mục giấy tờ, nhập số hộ chiếu và chụp trang có ảnh. Bấm "EN" để dùng tiếng Anh.',
  },
  'register-cannot-photo': {
    title: 'Không tự chụp được ảnh vì khuyết tật, già yếu',
    text: 'Nhờ người khác chụp hộ; nằm hay tựa cũng được, miễn thấy rõ mặt. Máy báo chưa đạt thì bấm "Vẫn dùng ảnh này", cán bộ sẽ xem. Vẫn không được: người thân mang giấy tờ đến cơ quan BHXH để được giúp.',
  },
  'register-abroad': {
    title: 'Đang ở nước ngoài: đăng ký, nhận mã, đổi số',
    text: 'Mã chỉ gửi đến số di động Việt Nam hoặc email. Ở nước ngoài nên khai email và chọn nhận mã qua email; số nước ngoài chưa dùng được. Sim cũ đã mất mà chưa có email thì phải mang căn cước đến cơ quan BHXH khi về nước.',
  },
} as const
