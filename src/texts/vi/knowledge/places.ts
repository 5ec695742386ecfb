/** Look-ups, units, and whom one can ask. */
export const places = {
  'lookup-agency': {
    title: 'Tìm cơ quan BHXH gần nhà',
    text: 'Mở "Tra cứu", "Cơ quan BHXH", gõ phường xã không cần dấu, hoặc bấm "Gần tôi nhất". Có địa chỉ, điện thoại, giờ làm việc, bản đồ và người phụ trách từng việc.',
  },
  'agency-hours': {
    title: 'Giờ làm việc của cơ quan BHXH',
    text: 'Mỗi nơi có giờ riêng, xem ở "Tra cứu", "Cơ quan BHXH". Trang nói đang mở hay đóng cửa và mở lại lúc nào. Ngày lễ, Tết có thể nghỉ; nên gọi trước khi đi.',
  },
  'lookup-hospital': {
    title: 'Tìm bệnh viện khám BHYT',
    text: 'Mở "Tra cứu", "Nơi khám chữa bệnh BHYT", gõ tên hoặc nơi bạn ở, hoặc bấm "Gần tôi nhất". Mỗi nơi ghi loại, cấp chuyên môn, giờ mở cửa và có nhận đăng ký ban đầu không.',
  },
  'lookup-sick-leave': {
    title: 'Nơi được cấp giấy nghỉ việc hưởng BHXH',
    text: 'Mở "Tra cứu", chọn danh sách nơi cấp giấy nghỉ việc hưởng BHXH, gõ tên nơi khám. Giấy của nơi không có trong danh sách thì không được thanh toán.',
  },
  'lookup-unit': {
    title: 'Tra cứu đơn vị tham gia BHXH',
    text: 'Mở "Tra cứu", "Đơn vị", gõ ít nhất 2 chữ của tên hoặc mã đơn vị. Trang chỉ cho biết về đơn vị và tình trạng tham gia, không cho biết về người.',
  },
  'lookup-points': {
    title: 'Tìm điểm thu, đại lý thu gần nhà',
    text: 'Mở "Tra cứu", "Điểm thu, đại lý thu", gõ phường xã hoặc bấm "Gần tôi nhất". Mỗi nơi ghi thu BHXH tự nguyện hay BHYT hộ gia đình.',
  },
  'lookup-near': {
    title: 'Bấm "Gần tôi nhất" mà không được',
    text: 'Máy chưa cho biết vị trí. Mở cài đặt của trình duyệt, cho phép trang này xem vị trí, rồi bấm lại; hoặc chọn tỉnh để tìm. Máy làm tròn vị trí đến 1 km rồi mới gửi.',
  },
  'verify-form': {
    title: 'Kiểm tra bản khai giấy mẫu 01',
    text: 'Mở "Tra cứu", "Kiểm tra bản khai", nhập dòng 20 ký tự ở cuối bản khai hoặc quét mã. Trang cho biết bản đó có đúng do hệ thống lập không.',
  },
  'unit-account': {
    title: 'Tài khoản cho đơn vị, công ty, trường học',
    text: 'Người phụ trách BHXH của đơn vị mở "Đăng ký", chọn "Đơn vị", gửi yêu cầu với email công việc. Cơ quan BHXH duyệt rồi gửi thư mời. Bạn theo dõi tiến độ đăng ký, không thấy giấy tờ của ai.',
  },
  'unit-consent': {
    title: 'Đơn vị hỏi in hộ tờ khai của tôi',
    text: 'Bạn tự quyết định trên trang theo dõi hồ sơ. Không đồng ý cũng không thiệt: bạn ký phiếu ngắn chỉ có tên và số hồ sơ. Rút lại lúc nào cũng được.',
  },
  'unit-invitation': {
    title: 'Nhận liên kết mời đăng ký của trường, công ty',
    text: 'Mở liên kết trong tin nhắn rồi đăng ký như thường; đơn vị chỉ thấy bạn đã xong hay chưa. Liên kết không hỏi mật khẩu. Nghi ngờ thì hỏi người phụ trách ở đơn vị.',
  },
  hotline: {
    title: 'Gọi tổng đài hỗ trợ',
    text: 'Gọi {hotline}. Chuẩn bị mã số BHXH và số hồ sơ nếu có; đừng đọc mật khẩu hay mã xác nhận. Cước gọi do nhà mạng tính.',
  },
  'support-request': {
    title: 'Gửi yêu cầu hỗ trợ',
    text: 'Mở "Yêu cầu hỗ trợ", kể chuyện gì đã xảy ra, nhập mã xác nhận để gửi. Cơ quan BHXH trả lời qua tin nhắn hoặc email. Theo dõi bằng số yêu cầu ở "Theo dõi hồ sơ".',
  },
  'feedback-send': {
    title: 'Gửi phản ánh, kiến nghị',
    text: 'Mở Trợ giúp, "Phản ánh, kiến nghị": chọn điều muốn nói (ứng dụng, đơn vị, cán bộ, bệnh viện), kể lại rồi gửi. Mỗi phản ánh có số, hạn trả lời và câu trả lời. Phản ánh về một cơ quan BHXH do cấp trên trả lời.',
  },
  email: {
    title: 'Gửi email cho bộ phận hỗ trợ',
    text: 'Viết đến {email}. Ghi mã số hồ sơ nếu có; đừng gửi mật khẩu, mã xác nhận hay ảnh căn cước.',
  },
  'not-here': {
    title: 'Nộp thủ tục khác qua ứng dụng',
    text: 'Mở "Dịch vụ công", gõ việc cần làm. Có thủ tục làm ngay trong ứng dụng; thủ tục khác ghi rõ ai làm được, cần gì, nộp ở đâu. Cần hỏi, gọi {hotline}.',
  },
  'services-send': {
    title: 'Gửi yêu cầu dịch vụ công trong ứng dụng',
    text: 'Đăng nhập, mở "Dịch vụ công", chọn việc như cấp lại thẻ, đổi nơi khám, gộp sổ, đổi cách nhận lương hưu. Thông tin của bạn điền sẵn, chỉ điền phần còn thiếu rồi gửi. Không mất phí; trang ghi ngày trả kết quả.',
  },
  'services-follow': {
    title: 'Theo dõi, sửa, rút yêu cầu dịch vụ công đã gửi',
    text: 'Mở "Dịch vụ công", mục "Yêu cầu của tôi": từng bước và ngày trả kết quả. Cơ quan báo cần sửa thì bấm vào, sửa mục được nêu rồi gửi lại trước hạn. Rút được khi chưa có kết quả. Quá hẹn thì trang ghi hẹn mới và số điện thoại để hỏi.',
  },
  'pay-online': {
    title: 'Đóng tiền BHYT, BHXH tự nguyện qua mạng',
    text: 'BHYT hộ gia đình: mở "Dịch vụ công", "Gia hạn BHYT hộ gia đình", chọn số tháng, trả bằng tài khoản ngân hàng hoặc ví; mỗi người gia hạn thẻ của mình. BHXH tự nguyện: mở "Dịch vụ công", "Đóng tiếp BHXH tự nguyện", hoặc đóng ở điểm thu. Luôn giữ biên lai.',
  },
  'unit-list': {
    title: 'Đơn vị tải danh sách Excel lên',
    text: 'Trong trang của đơn vị, mở "Danh sách", bấm "Tải tệp mẫu", điền họ tên, mã số BHXH, lớp hoặc phòng ban, rồi "Tải danh sách lên". Nhận tệp Excel và CSV. Dòng sai được chỉ rõ để sửa; hệ thống không giữ tệp. Thêm từng người cũng được.',
  },
  'unit-progress': {
    title: 'Đơn vị theo dõi và nhắc người chưa đăng ký',
    text: 'Trong trang của đơn vị, "Tiến độ" cho biết bao nhiêu người đã có tài khoản theo lớp, phòng ban. Ở "Danh sách", lọc "Chưa đăng ký" rồi bấm "Nhắc". Bạn chỉ thấy tình trạng, không thấy giấy tờ của ai. Người được nhắc có thể bấm ngừng nhận.',
  },
  announcements: {
    title: 'Tin tức, chương trình của cơ quan BHXH',
    text: 'Cơ quan BHXH gửi tin chung về chính sách, lịch làm việc, đợt hỗ trợ. Tin nằm trong "Tin của bạn". Không muốn máy rung vì tin này thì mở "Cách nhận tin", tắt "Tin tức và chương trình".',
  },
  'unit-report': {
    title: 'Đơn vị báo tăng, báo giảm, đóng BHXH cho nhân viên',
    text: 'Việc này không làm ở đây. Đơn vị kê khai báo tăng, báo giảm, điều chỉnh lương, truy đóng trên cổng dịch vụ công của BHXH hoặc phần mềm kê khai, ký số rồi gửi. Ở đây đơn vị theo dõi việc mở tài khoản của người trong danh sách.',
  },
  'pay-failed': {
    title: 'Đã trừ tiền mà báo thất bại, chưa thanh toán, trả hai lần',
    text: 'Đừng trả lần nữa. Mở "Dịch vụ công", "Yêu cầu của tôi", bấm khoản đó: trang tự cập nhật khi tiền về. Trả hai lần, trả thừa hay đơn đã hết hạn thì tiền tự hoàn về nơi bạn trả, trong vài ngày. Trả ở Cổng Dịch vụ công quốc gia thì hỏi cổng đó. Cần hỏi, gọi {hotline}.',
  },
  'pay-receipt': {
    title: 'Xem biên lai đóng tiền',
    text: 'Tiền trả trong ứng dụng: mở "Dịch vụ công", "Yêu cầu của tôi", bấm khoản đã trả, có số biên lai và nút in. Tiền đóng ở điểm thu: giữ biên lai nhân viên đưa. Chưa thấy tháng đã đóng thì đem biên lai hỏi điểm thu hoặc cơ quan BHXH.',
  },
  'collector-check': {
    title: 'Người thu tiền bảo hiểm có thật không, thu mà không đưa biên lai',
    text: 'Người thu thật có thẻ nhân viên thu và luôn đưa biên lai. Tra nơi thu ở "Tra cứu", "Điểm thu, đại lý thu", hoặc gọi {hotline}. Đã đưa tiền: xem tháng đóng ở "Quá trình tham gia", hạn thẻ ở trang thẻ. Quá một tuần chưa có, hoặc không có biên lai: báo cơ quan BHXH hay gửi phản ánh.',
  },
} as const
