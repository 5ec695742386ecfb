/** How people ask for the passages of the same name: ways of asking between bars. */
export const places = {
  'lookup-agency': `văn phòng bảo hiểm ở chỗ nào | bhxh tỉnh ở đâu | muốn đến tận nơi hỏi | địa chỉ bảo hiểm xã hội | bhxh quận ở đâu
    số điện thoại cơ quan bảo hiểm | trụ sở bhxh | đến cơ quan bảo hiểm | chỗ bảo hiểm xã hội | bảo hiểm xã hội huyện nằm ở đâu
    cơ quan bảo hiểm ở đâu | địa chỉ bhxh gần nhà | bảo hiểm xã hội gần nhất | tìm cơ quan bhxh | bhxh phường tôi ở đâu
    số điện thoại bảo hiểm xã hội huyện | trụ sở bảo hiểm | đến trực tiếp ở đâu | bảo hiểm quận nằm đường nào | bhxh tỉnh địa chỉ
    lên bảo hiểm chỗ nào | đường đến cơ quan bảo hiểm | cơ quan bảo hiểm dời đi đâu | bảo hiểm huyện giờ chuyển về đâu
    xã tôi thuộc cơ quan bảo hiểm nào | bảo hiểm xã hội phường ở đâu | muốn lên bảo hiểm thì tới chỗ nào
    cho hỏi địa chỉ cơ quan bảo hiểm | bhxh chỗ tôi ở đường nào`,
  'agency-hours': `mấy giờ nghỉ trưa | trưa có làm không | chiều làm đến mấy giờ | mấy giờ mở cửa | thứ bảy có làm việc không
    chủ nhật có mở cửa không | giờ hành chính | làm việc đến mấy giờ | giờ mở cửa | lịch làm việc | bảo hiểm xã hội mấy giờ làm việc
    thứ bảy có làm không | chủ nhật có làm việc không | lịch làm việc bhxh | lễ có làm không | sáng mấy giờ mở cửa
    tết bảo hiểm nghỉ mấy ngày | giờ tiếp dân | mấy giờ thì đóng cửa`,
  'lookup-hospital': `khám bảo hiểm ở đâu gần đây | bệnh viện huyện có nhận bảo hiểm không | bệnh viện nào nhận bảo hiểm | phòng khám có bhyt
    nhà thương gần đây | trạm y tế | nơi khám bảo hiểm gần nhất | bệnh viện gần nhà | bệnh viện nào khám bảo hiểm
    phòng khám bhyt gần nhà | tìm bệnh viện | bệnh viện nhận đăng ký ban đầu | danh sách bệnh viện khám bhyt | trạm y tế gần đây
    nhà thương gần nhà nhận bảo hiểm | bệnh viện này có nhận bảo hiểm không | nơi khám chữa bệnh bảo hiểm y tế | khám mắt bảo hiểm ở đâu
    bệnh viện còn nhận đăng ký không`,
  'lookup-sick-leave': `phòng khám cấp giấy nghỉ ốm | xin giấy nghỉ bệnh hưởng bảo hiểm ở đâu | nơi cấp giấy nghỉ hưởng bhxh | nơi cấp giấy nghỉ ốm
    phòng khám nào được cấp giấy nghỉ hưởng bảo hiểm | xin giấy nghỉ ốm ở đâu | giấy nghỉ của phòng khám tư có được thanh toán không
    danh sách nơi cấp giấy nghỉ việc hưởng bhxh | giấy nghỉ bệnh chỗ nào cấp | khám tư lấy giấy nghỉ được không`,
  'lookup-unit': `công ty có đóng bảo hiểm không | mã đơn vị của công ty | tìm công ty | tra cứu doanh nghiệp tham gia
    công ty còn hoạt động bảo hiểm không | tra cứu đơn vị | mã đơn vị | công ty có tham gia bảo hiểm không
    công ty này còn hoạt động không | kiểm tra doanh nghiệp đóng bảo hiểm | mã số đơn vị bhxh của công ty
    trước khi xin việc xem công ty có đóng bảo hiểm không | tra tên công ty | tình trạng tham gia bảo hiểm của công ty`,
  'lookup-points': `chỗ nào thu bhyt gần đây | gặp ai để đóng bảo hiểm | chỗ thu tiền bảo hiểm gần chợ | nộp tiền bảo hiểm ở đâu | đại lý bảo hiểm
    nhân viên thu bảo hiểm | bưu điện thu bảo hiểm | đóng tiền ở đâu | đại lý thu ở đâu | điểm thu bảo hiểm gần nhà
    nơi nộp tiền bảo hiểm | bưu điện có thu bảo hiểm không | nhân viên thu bảo hiểm của xã | đóng tiền bảo hiểm ở đâu gần đây
    gặp ai để đóng tiền | chỗ nào thu bhyt | đại lý bảo hiểm ở xã tôi | điểm thu bhxh tự nguyện | tìm người thu bảo hiểm`,
  'lookup-near': `không lấy được vị trí | định vị gps | quyền vị trí | gần tôi nhất | bấm gần tôi không được | định vị không được
    bật gps rồi mà không ra | cho phép vị trí ở đâu | máy không biết tôi ở đâu | gần tôi nhất báo lỗi
    app có theo dõi vị trí của tôi không`,
  'verify-form': `mã kiểm tra trên tờ khai | bản khai có thật không | xác minh tờ khai | kiểm tra tờ khai thật giả | mã trên tờ khai
    bản khai có đúng do hệ thống lập không | xác minh mẫu 01 | dòng 20 ký tự cuối bản khai | quét mã trên tờ khai
    tờ khai này có thật không | kiểm tra bản khai giấy`,
  'unit-account': `nhân sự trường theo dõi sinh viên | công ty muốn quản lý việc đăng ký | đầu mối của lớp | tài khoản doanh nghiệp
    đăng ký cho công ty | tài khoản trường học | cán bộ đầu mối | kế toán đăng ký tài khoản | phòng nhân sự theo dõi nhân viên
    tài khoản cho công ty | đăng ký tài khoản đơn vị | kế toán đăng ký cho công ty | trường học muốn có tài khoản
    nhân sự theo dõi nhân viên đăng ký | đăng ký tổ chức | cán bộ lớp theo dõi sinh viên | làm đầu mối của đơn vị
    công ty muốn đăng ký cho cả nhân viên`,
  'unit-consent': `in hộ tờ khai | công ty giữ tờ khai của tôi | phiếu ký | đồng ý cho đơn vị in | công ty xin in hộ tờ khai
    có nên cho công ty in tờ khai | đơn vị hỏi đồng ý in giúp | không đồng ý cho trường in tờ khai | công ty giữ bản khai của tôi
    rút lại đồng ý cho công ty | phiếu ngắn để ký | cho phép đơn vị giữ tờ khai`,
  'unit-invitation': `link mời đăng ký | mã qr công ty phát | trường bắt đăng ký | liên kết riêng | nhận link mời đăng ký | trường gửi đường link
    công ty phát mã qr bắt đăng ký | link đăng ký của công ty có an toàn không | liên kết mời bấm vào làm gì
    nhà trường bắt sinh viên đăng ký | lời mời đăng ký từ công ty | quét mã của lớp để đăng ký`,
  hotline: `gọi số nào để gặp người | xin số điện thoại bảo hiểm | cần người tư vấn gấp | số tổng đài là bao nhiêu | tổng đài bhxh
    muốn gặp người tư vấn | số điện thoại tổng đài | gặp nhân viên | gọi cho ai | hotline | nói chuyện với người thật | số tư vấn
    alo hỗ trợ | gọi điện hỏi | số tổng đài | gọi số nào | gặp tư vấn viên | số điện thoại hỗ trợ | tổng đài bảo hiểm xã hội
    gọi điện hỏi bảo hiểm | hotline bhxh | xin số đường dây nóng | tôi muốn gặp nhân viên | số điện thoại hỗ trợ khách hàng
    gọi tổng đài không ai nghe | không muốn nói với máy | cho gặp người | cho xin số tổng đài | có số nào gọi hỏi không
    muốn nói chuyện trực tiếp với nhân viên | gọi điện hỏi ở số nào`,
  'support-request': `tôi cần giúp | không biết hỏi ai | gặp sự cố | nhờ giúp đỡ | hồ sơ bị kẹt | liên hệ hỗ trợ | gửi câu hỏi | cần trợ giúp
    ai giúp tôi với | gửi yêu cầu hỗ trợ | cần giúp đỡ | làm mãi không được nhờ hỗ trợ | gặp lỗi không biết hỏi ai | cần cán bộ giúp
    gửi câu hỏi cho cơ quan bảo hiểm | app bị lỗi không làm tiếp được | yêu cầu hỗ trợ của tôi tới đâu | bí quá không biết làm sao
    nhờ cán bộ mở hồ sơ | tôi làm không được nhờ cán bộ giúp | cần hỗ trợ trực tuyến | gửi câu hỏi tới cơ quan
    hệ thống báo lỗi hoài không biết sao`,
  'feedback-send': `báo lỗi ứng dụng | góp ý cho ứng dụng | khen cán bộ | phàn nàn thái độ cán bộ | tố cáo cán bộ bảo hiểm | khiếu nại bệnh viện
    bệnh viện từ chối thẻ | gửi kiến nghị | gửi ý kiến đóng góp | phản ánh thái độ cán bộ | góp ý ứng dụng | tố cáo cán bộ | báo lỗi app
    cán bộ hách dịch | cán bộ làm khó dễ | bệnh viện không cho dùng bảo hiểm | cán bộ vòi tiền | muốn khen nhân viên
    phản ánh cơ quan bảo hiểm | bệnh viện bắt mua thuốc ngoài | app chạy chậm quá tôi muốn góp ý | than phiền về dịch vụ
    khiếu nại cơ quan bhxh | muốn phản ánh cán bộ làm việc không tốt | góp ý về app thì gửi đâu | khiếu nại về nhân viên bảo hiểm
    bệnh viện từ chối thẻ bảo hiểm của tôi thì báo ai`,
  email: `địa chỉ email hỗ trợ | gửi thư | gửi mail | gửi mail cho ai | email của bảo hiểm xã hội | gửi thư điện tử hỏi | cho xin email
    liên hệ qua email | viết mail hỏi`,
  'not-here': `nộp hồ sơ thai sản trên app | đóng tiền trên app | nộp hồ sơ hưu trí qua mạng | nộp hồ sơ online | dịch vụ công trực tuyến
    làm thủ tục qua mạng | nộp hồ sơ hưởng chế độ | thanh toán trực tuyến | đóng tiền online | chuyển khoản đóng bảo hiểm
    nộp hồ sơ qua mạng | làm thủ tục online | nộp hồ sơ thai sản online | thanh toán bảo hiểm trên ứng dụng | dịch vụ công
    nộp hồ sơ hưởng chế độ trên đây | rút bảo hiểm một lần online | gia hạn thẻ online | đóng bhyt qua mạng
    nộp hồ sơ hưu qua mạng được không | làm thủ tục trên này được không | cổng dịch vụ công bảo hiểm | nộp giấy tờ online được không
    có làm thủ tục trên điện thoại được không | đóng bảo hiểm qua app được không`,
} as const
