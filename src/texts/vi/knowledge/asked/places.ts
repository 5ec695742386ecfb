/** How people ask for the passages of the same name: ways of asking between bars. */
export const places = {
  'lookup-agency': `văn phòng bảo hiểm ở chỗ nào | bhxh tỉnh ở đâu | muốn đến tận nơi hỏi | địa chỉ bảo hiểm xã hội | bhxh quận ở đâu
    số điện thoại cơ quan bảo hiểm | trụ sở bhxh | đến cơ quan bảo hiểm | chỗ bảo hiểm xã hội | bảo hiểm xã hội huyện nằm ở đâu
    cơ quan bảo hiểm ở đâu | địa chỉ bhxh gần nhà | bảo hiểm xã hội gần nhất | tìm cơ quan bhxh | bhxh phường tôi ở đâu
    số điện thoại bảo hiểm xã hội huyện | trụ sở bảo hiểm | đến trực tiếp ở đâu | bảo hiểm quận nằm đường nào | bhxh tỉnh địa chỉ
    lên bảo hiểm chỗ nào | đường đến cơ quan bảo hiểm | cơ quan bảo hiểm dời đi đâu | bảo hiểm huyện giờ chuyển về đâu
    xã tôi thuộc cơ quan bảo hiểm nào | bảo hiểm xã hội phường ở đâu | muốn lên bảo hiểm thì tới chỗ nào
    cho hỏi địa chỉ cơ quan bảo hiểm | bhxh chỗ tôi ở đường nào | bhxh gan nha o dau | địa chỉ cơ quan bảo hiểm xã hội quận tôi
    bảo hiểm xã hội phường tôi ở đâu sau sáp nhập | muốn đến cơ quan bảo hiểm trực tiếp | trụ sở bhxh chuyển đi đâu
    lên bảo hiểm xã hội nộp giấy thì tới đâu | tôi muốn ra tận nơi hỏi thì cơ quan bảo hiểm xã hội gần chỗ tôi ở đâu
    cơ quan bảo hiểm gộp lại rồi ra chỗ nào nộp | bỏ huyện rồi tui lên bảo hiểm đâu | bảo hiểm huyện cũ dời đi đâu
    sáp nhập rồi cơ quan bảo hiểm nào phụ trách | cơ quan bảo hiểm cách nhà bao xa
    muốn gặp cán bộ trực tiếp thì đến đâu | địa chỉ bảo hiểm xã hội gần đây`,
  'agency-hours': `mấy giờ nghỉ trưa | trưa có làm không | chiều làm đến mấy giờ | mấy giờ mở cửa | thứ bảy có làm việc không
    chủ nhật có mở cửa không | giờ hành chính | làm việc đến mấy giờ | giờ mở cửa | lịch làm việc | bảo hiểm xã hội mấy giờ làm việc
    thứ bảy có làm không | chủ nhật có làm việc không | lịch làm việc bhxh | lễ có làm không | sáng mấy giờ mở cửa
    tết bảo hiểm nghỉ mấy ngày | giờ tiếp dân | mấy giờ thì đóng cửa | may gio bhxh mo cua | thứ bảy bảo hiểm xã hội có làm không
    bảo hiểm xã hội nghỉ trưa mấy giờ | chiều thứ sáu có làm việc không | cơ quan bảo hiểm mở cửa tới mấy giờ
    trụ sở bảo hiểm xã hội thành phố làm việc giờ nào | thứ bảy bảo hiểm có làm không | mấy giờ bảo hiểm mở cửa`,
  'lookup-hospital': `khám bảo hiểm ở đâu gần đây | bệnh viện huyện có nhận bảo hiểm không | bệnh viện nào nhận bảo hiểm | phòng khám có bhyt
    nhà thương gần đây | trạm y tế | nơi khám bảo hiểm gần nhất | bệnh viện gần nhà | bệnh viện nào khám bảo hiểm
    phòng khám bhyt gần nhà | tìm bệnh viện | bệnh viện nhận đăng ký ban đầu | danh sách bệnh viện khám bhyt | trạm y tế gần đây
    nhà thương gần nhà nhận bảo hiểm | bệnh viện này có nhận bảo hiểm không | nơi khám chữa bệnh bảo hiểm y tế | khám mắt bảo hiểm ở đâu
    bệnh viện còn nhận đăng ký không | benh vien nao kham bhyt gan day | danh sách bệnh viện nhận thẻ bảo hiểm
    trạm y tế nào khám bảo hiểm | tìm phòng khám có bảo hiểm y tế | bệnh viện nào còn nhận đăng ký ban đầu`,
  'lookup-sick-leave': `phòng khám cấp giấy nghỉ ốm | xin giấy nghỉ bệnh hưởng bảo hiểm ở đâu | nơi cấp giấy nghỉ hưởng bhxh | nơi cấp giấy nghỉ ốm
    phòng khám nào được cấp giấy nghỉ hưởng bảo hiểm | xin giấy nghỉ ốm ở đâu | giấy nghỉ của phòng khám tư có được thanh toán không
    danh sách nơi cấp giấy nghỉ việc hưởng bhxh | giấy nghỉ bệnh chỗ nào cấp | khám tư lấy giấy nghỉ được không
    noi nao duoc cap giay nghi bhxh | phòng khám này có được cấp giấy nghỉ ốm không | danh sách nơi cấp giấy c65
    kiểm tra nơi khám có quyền cấp giấy nghỉ hưởng bảo hiểm`,
  'lookup-unit': `công ty có đóng bảo hiểm không | mã đơn vị của công ty | tìm công ty | tra cứu doanh nghiệp tham gia
    công ty còn hoạt động bảo hiểm không | tra cứu đơn vị | mã đơn vị | công ty có tham gia bảo hiểm không
    công ty này còn hoạt động không | kiểm tra doanh nghiệp đóng bảo hiểm | mã số đơn vị bhxh của công ty
    trước khi xin việc xem công ty có đóng bảo hiểm không | tra tên công ty | tình trạng tham gia bảo hiểm của công ty
    tra ma don vi cong ty | công ty này có tham gia bảo hiểm không | tìm mã số đơn vị | kiểm tra công ty có đóng bhxh
    tra cứu doanh nghiệp tham gia bảo hiểm
    xem công ty của con tôi có đóng bảo hiểm thật không | sắp vào làm muốn tra công ty có đóng bảo hiểm cho nhân viên không
    kiểm tra công ty trước khi xin vào`,
  'lookup-points': `chỗ nào thu bhyt gần đây | gặp ai để đóng bảo hiểm | chỗ thu tiền bảo hiểm gần chợ | nộp tiền bảo hiểm ở đâu | đại lý bảo hiểm
    nhân viên thu bảo hiểm | bưu điện thu bảo hiểm | đóng tiền ở đâu | đại lý thu ở đâu | điểm thu bảo hiểm gần nhà
    nơi nộp tiền bảo hiểm | bưu điện có thu bảo hiểm không | nhân viên thu bảo hiểm của xã | đóng tiền bảo hiểm ở đâu gần đây
    gặp ai để đóng tiền | chỗ nào thu bhyt | đại lý bảo hiểm ở xã tôi | điểm thu bhxh tự nguyện | tìm người thu bảo hiểm
    cho nop tien bao hiem gan nha | đại lý thu bảo hiểm xã hội tự nguyện ở đâu | điểm bán bảo hiểm y tế | tìm người thu tiền bảo hiểm ở xã
    nơi đóng bảo hiểm gần đây
    coi giùm điểm thu gần chợ | chỗ đóng tiền bảo hiểm gần đây | đại lý thu cũ nghỉ rồi giờ đóng ở đâu`,
  'lookup-near': `không lấy được vị trí | định vị gps | quyền vị trí | gần tôi nhất | bấm gần tôi không được | định vị không được
    bật gps rồi mà không ra | cho phép vị trí ở đâu | máy không biết tôi ở đâu | gần tôi nhất báo lỗi
    app có theo dõi vị trí của tôi không | bam gan toi nhat ko duoc | không cho phép vị trí | tìm gần tôi báo lỗi | bật định vị cho trang
    app không biết tôi đang ở đâu`,
  'verify-form': `mã kiểm tra trên tờ khai | bản khai có thật không | xác minh tờ khai | kiểm tra tờ khai thật giả | mã trên tờ khai
    bản khai có đúng do hệ thống lập không | xác minh mẫu 01 | dòng 20 ký tự cuối bản khai | quét mã trên tờ khai
    tờ khai này có thật không | kiểm tra bản khai giấy | kiem tra ban khai that gia | dòng mã cuối tờ khai nhập vào đâu
    tờ khai mẫu 01 này có phải do hệ thống in`,
  'unit-account': `nhân sự trường theo dõi sinh viên | công ty muốn quản lý việc đăng ký | đầu mối của lớp | tài khoản doanh nghiệp
    đăng ký cho công ty | tài khoản trường học | cán bộ đầu mối | kế toán đăng ký tài khoản | phòng nhân sự theo dõi nhân viên
    tài khoản cho công ty | đăng ký tài khoản đơn vị | kế toán đăng ký cho công ty | trường học muốn có tài khoản
    nhân sự theo dõi nhân viên đăng ký | đăng ký tổ chức | cán bộ lớp theo dõi sinh viên | làm đầu mối của đơn vị
    công ty muốn đăng ký cho cả nhân viên | cong ty muon co tai khoan theo doi | trường học đăng ký làm đầu mối
    nhân sự mở tài khoản đơn vị | tài khoản cho kế toán công ty | đơn vị đăng ký sử dụng thế nào | xin tài khoản cho trường
    làm sao để thành người đầu mối của công ty | hr công ty được cấp quyền đầu mối làm gì | nhân sự muốn quản lý nhân viên trên app`,
  'unit-consent': `in hộ tờ khai | công ty giữ tờ khai của tôi | phiếu ký | đồng ý cho đơn vị in | công ty xin in hộ tờ khai
    có nên cho công ty in tờ khai | đơn vị hỏi đồng ý in giúp | không đồng ý cho trường in tờ khai | công ty giữ bản khai của tôi
    rút lại đồng ý cho công ty | phiếu ngắn để ký | cho phép đơn vị giữ tờ khai | cong ty xin in to khai giup toi
    có nên đồng ý cho đơn vị in tờ khai | trường muốn xem tờ khai của tôi | rút lại đồng ý cho đơn vị`,
  'unit-invitation': `link mời đăng ký | mã qr công ty phát | trường bắt đăng ký | liên kết riêng | nhận link mời đăng ký | trường gửi đường link
    công ty phát mã qr bắt đăng ký | link đăng ký của công ty có an toàn không | liên kết mời bấm vào làm gì
    nhà trường bắt sinh viên đăng ký | lời mời đăng ký từ công ty | quét mã của lớp để đăng ký | nhan link cua cong ty moi dang ky
    link trường gửi có thật không | giáo viên gửi đường dẫn đăng ký bảo hiểm | bấm link mời của công ty`,
  hotline: `gọi số nào để gặp người | xin số điện thoại bảo hiểm | cần người tư vấn gấp | số tổng đài là bao nhiêu | tổng đài bhxh
    muốn gặp người tư vấn | số điện thoại tổng đài | gặp nhân viên | gọi cho ai | hotline | nói chuyện với người thật | số tư vấn
    alo hỗ trợ | gọi điện hỏi | số tổng đài | gọi số nào | gặp tư vấn viên | số điện thoại hỗ trợ | tổng đài bảo hiểm xã hội
    gọi điện hỏi bảo hiểm | hotline bhxh | xin số đường dây nóng | tôi muốn gặp nhân viên | số điện thoại hỗ trợ khách hàng
    gọi tổng đài không ai nghe | không muốn nói với máy | cho gặp người | cho xin số tổng đài | có số nào gọi hỏi không
    muốn nói chuyện trực tiếp với nhân viên | gọi điện hỏi ở số nào | so tong dai bhxh | muốn nói chuyện với người thật
    gọi ai để được giúp | cho xin số điện thoại hỗ trợ | hotline bảo hiểm xã hội | gặp nhân viên tư vấn
    tổng đài có làm việc ban đêm không | tôi không rành công nghệ muốn gọi điện hỏi người ta cho nhanh`,
  'support-request': `tôi cần giúp | không biết hỏi ai | gặp sự cố | nhờ giúp đỡ | hồ sơ bị kẹt | liên hệ hỗ trợ | gửi câu hỏi | cần trợ giúp
    ai giúp tôi với | gửi yêu cầu hỗ trợ | cần giúp đỡ | làm mãi không được nhờ hỗ trợ | gặp lỗi không biết hỏi ai | cần cán bộ giúp
    gửi câu hỏi cho cơ quan bảo hiểm | app bị lỗi không làm tiếp được | yêu cầu hỗ trợ của tôi tới đâu | bí quá không biết làm sao
    nhờ cán bộ mở hồ sơ | tôi làm không được nhờ cán bộ giúp | cần hỗ trợ trực tuyến | gửi câu hỏi tới cơ quan
    hệ thống báo lỗi hoài không biết sao | gui yeu cau ho tro o dau | nhờ cán bộ giúp tôi | app bị lỗi báo ai
    tôi cần người hỗ trợ xử lý hồ sơ bị kẹt | muốn nhắn tin cho cơ quan bảo hiểm`,
  'feedback-send': `báo lỗi ứng dụng | góp ý cho ứng dụng | khen cán bộ | phàn nàn thái độ cán bộ | tố cáo cán bộ bảo hiểm | khiếu nại bệnh viện
    bệnh viện từ chối thẻ | gửi kiến nghị | gửi ý kiến đóng góp | phản ánh thái độ cán bộ | góp ý ứng dụng | tố cáo cán bộ | báo lỗi app
    cán bộ hách dịch | cán bộ làm khó dễ | bệnh viện không cho dùng bảo hiểm | cán bộ vòi tiền | muốn khen nhân viên
    phản ánh cơ quan bảo hiểm | bệnh viện bắt mua thuốc ngoài | app chạy chậm quá tôi muốn góp ý | than phiền về dịch vụ
    khiếu nại cơ quan bhxh | muốn phản ánh cán bộ làm việc không tốt | góp ý về app thì gửi đâu | khiếu nại về nhân viên bảo hiểm
    bệnh viện từ chối thẻ bảo hiểm của tôi thì báo ai | gop y cho app | phản ánh thái độ cán bộ bảo hiểm
    bệnh viện thu tiền sai khiếu nại ở đâu | tố cáo đại lý thu tiền không đưa biên lai | nhân viên bệnh viện từ chối thẻ bảo hiểm
    muốn chê ứng dụng này | cán bộ đòi tiền bồi dưỡng | cô ở quầy bảo hiểm nói chuyện khó chịu tôi muốn phản ánh
    tố cáo cán bộ hách dịch | bị cán bộ quát mắng phản ánh ở đâu | khiếu nại gửi lâu không ai trả lời
    cán bộ thái độ lồi lõm | khiếu nại nhân viên bảo hiểm | phản ánh bệnh viện`,
  email: `địa chỉ email hỗ trợ | gửi thư | gửi mail | gửi mail cho ai | email của bảo hiểm xã hội | gửi thư điện tử hỏi | cho xin email
    liên hệ qua email | viết mail hỏi | gui mail cho bhxh | muốn viết thư điện tử hỏi | email bộ phận kỹ thuật`,
  'not-here': `nộp hồ sơ thai sản trên app | đóng tiền trên app | nộp hồ sơ hưu trí qua mạng | nộp hồ sơ online | dịch vụ công trực tuyến
    làm thủ tục qua mạng | nộp hồ sơ hưởng chế độ | thanh toán trực tuyến | đóng tiền online | chuyển khoản đóng bảo hiểm
    nộp hồ sơ qua mạng | làm thủ tục online | nộp hồ sơ thai sản online | thanh toán bảo hiểm trên ứng dụng | dịch vụ công
    nộp hồ sơ hưởng chế độ trên đây | rút bảo hiểm một lần online | gia hạn thẻ online | đóng bhyt qua mạng
    nộp hồ sơ hưu qua mạng được không | làm thủ tục trên này được không | cổng dịch vụ công bảo hiểm | nộp giấy tờ online được không
    có làm thủ tục trên điện thoại được không | đóng bảo hiểm qua app được không | lam thu tuc bhxh tren app duoc ko
    thủ tục này nộp ở đâu | có những thủ tục nào trong dịch vụ công | muốn nộp hồ sơ mà không thấy trong app
    danh sách thủ tục bảo hiểm xã hội
    nộp hồ sơ hưởng thai sản ngay trên đây được không | thủ tục nào làm được trên app | rút một lần nộp qua mạng được không`,
  'services-send': `nộp hồ sơ dịch vụ công trên app | làm thủ tục online | gửi yêu cầu cấp lại thẻ trên app
    dịch vụ công có những thủ tục gì | làm giấy tờ bảo hiểm qua mạng | không muốn lên cơ quan bảo hiểm nộp giấy
    thủ tục nào làm được trên điện thoại | nop ho so bhxh online | giao dịch điện tử cá nhân | muốn làm thủ tục tại nhà
    dịch vụ công trực tuyến bảo hiểm xã hội | bấm gửi yêu cầu ở đâu | nộp đơn trên ứng dụng thế nào`,
  'services-follow': `yêu cầu dịch vụ công của tôi tới đâu rồi | xin cấp lại thẻ bao giờ xong | đổi nơi khám gửi rồi chưa thấy kết quả
    hủy yêu cầu đổi nơi khám | rút yêu cầu dịch vụ công | yêu cầu gộp sổ đến đâu | bị trả lại yêu cầu cần sửa gì
    xem kết quả dịch vụ công | yêu cầu của tôi quá hẹn | gui yeu cau doi noi kham lau chua xong | theo dõi thủ tục đã nộp trong app
    số yêu cầu xem ở đâu | lỡ gửi nhầm yêu cầu cấp thẻ | tôi gửi yêu cầu đổi nơi khám mấy hôm rồi không biết xong chưa
    nộp hồ sơ trên mạng rồi xem đến đâu | hồ sơ dịch vụ công của tôi tới bước nào | xem kết quả hồ sơ đã nộp
    hồ sơ báo cần bổ sung mà không biết bổ sung gì | chấm vàng ở hồ sơ là gì | trạng thái màu vàng nghĩa là gì`,
  'pay-online': `đóng tiền bảo hiểm y tế online | chuyển khoản đóng bảo hiểm được không | đóng bhxh tự nguyện qua momo
    thanh toán bảo hiểm y tế trên app | nộp tiền bảo hiểm qua ngân hàng | gia hạn bảo hiểm y tế online | đóng bảo hiểm bằng thẻ ngân hàng
    dong tien bhyt qua mang | quét mã trả tiền bảo hiểm | đóng bảo hiểm trên cổng dịch vụ công quốc gia | có đóng tiền trên này được không
    trả tiền bảo hiểm y tế bằng điện thoại | đại lý thu tiền mà không đưa biên lai | biên lai đóng tiền bảo hiểm
    tôi muốn ngồi nhà đóng tiền bảo hiểm y tế bằng điện thoại có được không
    gia hạn thẻ cho mẹ trên điện thoại rồi chuyển tiền luôn | đóng tiền bằng thẻ ngân hàng có mất phí không
    mua bảo hiểm hộ gia đình trên điện thoại ở đâu`,
  'unit-list': `nhập danh sách nhân viên từ excel | tải danh sách học sinh lên hệ thống | file excel danh sách bị lỗi
    mẫu file excel danh sách đơn vị | upload danh sách lớp | danh sách csv | dòng trong excel báo sai mã số
    thêm nhân viên mới vào danh sách đơn vị | xóa người đã nghỉ khỏi danh sách đơn vị | nhap ds nhan vien bang excel
    đầu mối đơn vị tải danh sách | file mẫu danh sách lớp ở đâu | cập nhật danh sách nhân sự lên app
    tôi làm nhân sự cần nạp danh sách công nhân | công ty em hai trăm người thì nhập danh sách một lần kiểu gì`,
  'unit-progress': `xem ai trong công ty chưa đăng ký | nhắc học sinh chưa đăng ký vssid | tiến độ đăng ký của lớp
    gửi tin nhắc nhân viên cài app bảo hiểm | thống kê bao nhiêu người đã có tài khoản | giáo viên chủ nhiệm theo dõi lớp đăng ký
    hr theo dõi tiến độ | in phiếu cho cả lớp ký | nhac nv chua dang ky | in tờ khai hàng loạt cho nhân viên`,
  announcements: `xem tin tức bảo hiểm xã hội | thông báo của cơ quan bảo hiểm | chính sách mới ở đâu | tin tức và chương trình là gì
    lịch nghỉ lễ của bảo hiểm xã hội | tắt tin tức | doc tin chinh sach moi | cập nhật chính sách bảo hiểm mới nhất`,
  'unit-report': `báo tăng lao động ở đâu | báo giảm nhân viên nghỉ việc | hạn báo tăng bảo hiểm cho người mới | mẫu d02-ts
    kê khai bảo hiểm cho công ty | nộp tiền bảo hiểm cho công ty ở đâu | đơn vị mới thành lập đăng ký đóng bảo hiểm
    thông báo c12 của công ty | kế toán kê khai bhxh | bao tang bao giam bhxh | chữ ký số kê khai bảo hiểm của đơn vị
    truy thu bảo hiểm công ty làm thế nào | công ty tính sai tiền đóng bảo hiểm`,
  'pay-failed': `đã trừ tiền mà báo thất bại | chuyển tiền rồi vẫn ghi chưa thanh toán | thanh toán lỗi mà ngân hàng trừ tiền
    trả tiền hai lần có được hoàn không | nộp phí bị lỗi | tiền bị trừ mà hồ sơ chưa ghi nhận
    giao dịch không thành công nhưng mất tiền | lỡ chuyển khoản hai lần | da tra tien ma van bao chua nop
    đóng tiền bảo hiểm qua mạng bị lỗi | hoàn tiền khi thanh toán nhầm | nộp thừa tiền gia hạn thẻ`,
  'pay-receipt': `biên lai đóng tiền xem ở đâu | xem lại biên lai điện tử | in biên lai thu tiền | hóa đơn đóng bảo hiểm y tế lấy ở đâu
    mất biên lai đóng bảo hiểm | tra biên lai nộp tiền | đóng tiền xong có giấy gì không | bien lai dien tu
    tải biên lai gia hạn thẻ | chứng từ đã nộp tiền bảo hiểm`,
  'collector-check': `người thu tiền bảo hiểm có phải thật không | nhân viên thu không đưa biên lai | đóng tiền cho đại lý mà chưa thấy ghi
    làm sao biết đại lý thu là thật | thẻ nhân viên thu | đóng tiền cho cô thu ở xóm mà không thấy cập nhật | đại lý thu ôm tiền
    nguoi thu bhxh tu nguyen co that khong | đóng tiền mặt cho cộng tác viên có an toàn không | đại lý thu lừa tiền báo ai
    nộp cho điểm thu lâu rồi chưa có thẻ`,
} as const
