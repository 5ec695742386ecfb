/** How people ask for the passages of the same name: ways of asking between bars. */
export const start = {
  'app-what': `có những mục gì trong ứng dụng | ứng dụng bảo hiểm xã hội số là gì | xem được những thông tin gì | ứng dụng dùng để làm gì
    app này có chức năng gì | công dụng của phần mềm | tôi làm được gì ở đây | giới thiệu ứng dụng | ứng dụng này để làm gì
    app này là app gì | vssid là gì | bhxh số có những tính năng nào | phần mềm này giúp được gì cho người dân
    dùng cái này được lợi gì | có gì trong ứng dụng này | app này coi được cái gì | cài cái này để làm chi
    chức năng chính của ứng dụng | ứng dụng này khác gì vneid | ngoài xem thẻ ra còn làm được gì nữa | hướng dẫn sử dụng ứng dụng
    cách sử dụng app bảo hiểm | người dân dùng được những tiện ích nào`,
  'app-install': `không thấy ứng dụng trên màn hình | tìm ứng dụng trong ch play app store | đưa biểu tượng ra màn hình | tải ứng dụng về máy
    tải app | cài đặt phần mềm | thêm vào màn hình chính | tải về điện thoại | cài trên iphone android | cài lên máy tính
    cài app này thế nào | tải vssid ở đâu | tìm app trên ch play không ra | cài trên điện thoại samsung oppo
    tải ứng dụng xuống điện thoại | cách cài đặt ứng dụng | máy tôi không cài được ứng dụng | bỏ app ra màn hình chính kiểu gì
    mất biểu tượng ứng dụng trên điện thoại | tạo lối tắt ngoài màn hình | app store không có ứng dụng này | lỡ xóa app rồi cài lại
    điện thoại cũ có cài được không | quét mã để cài ứng dụng | tải app bảo hiểm xã hội số về máy`,
  'app-cost': `có phải trả tiền không | ứng dụng thu phí không | ứng dụng có tốn phí không | miễn phí | lệ phí đăng ký tài khoản
    tốn bao nhiêu tiền để dùng | mất phí | gọi tổng đài mất tiền không | xài app có tốn tiền không | đăng ký tài khoản có mất phí không
    tra cứu có bị tính tiền không | dùng ứng dụng phải đóng bao nhiêu | có thu phí hàng tháng không
    mở tài khoản này mất bao nhiêu tiền | app này miễn phí phải không | gửi tin nhắn có trừ tiền điện thoại không
    dùng có tốn 3g 4g không | gọi 1900 mất bao nhiêu một phút | dịch vụ này có tính cước không`,
  'app-offline': `ra đồng không có sóng | ở vùng sâu không có mạng dùng được không | mất mạng | không có internet wifi 4g | dùng ngoại tuyến | offline
    rớt mạng xem được gì | không có mạng thì xem được gì | mất wifi app có dùng được không | mất sóng có coi được bảo hiểm không
    điện thoại hết dung lượng mạng có mở được không | chỗ tôi sóng yếu vào không được | không có 4g thì làm sao
    đang dùng bị mất kết nối | mạng yếu app quay hoài | không có internet vẫn dùng được chứ | ứng dụng báo không có kết nối mạng
    hết data vẫn xem được cái gì`,
  'app-update': `nâng cấp ứng dụng | phiên bản mới | update app | ứng dụng cũ quá | cập nhật ứng dụng thế nào | app báo cần cập nhật
    lên phiên bản mới nhất | bản mới có gì khác | nó kêu cập nhật hoài | làm sao biết đang dùng bản mới | app cũ không dùng được nữa
    hiện dòng có bản mới thì bấm gì | app lỗi có phải do chưa cập nhật`,
  'settings-language': `tiếng anh | english | đổi tiếng việt | ngôn ngữ khác | cho người nước ngoài | đổi ngôn ngữ | chuyển sang tiếng anh
    xem bằng tiếng anh | bản tiếng anh ở đâu | đang tiếng anh muốn đổi về tiếng việt | giao diện tiếng anh cho người nước ngoài
    có tiếng hàn tiếng trung không | sao app toàn tiếng anh | chuyển lại tiếng việt | english version`,
  'settings-letters': `chữ bé quá không thấy | chữ bé tí | nhìn không rõ chữ | làm chữ to hơn | chữ nhỏ quá | chữ to | cỡ chữ lớn | mắt kém không đọc được
    người già đọc không rõ | tăng font chữ | chữ nhỏ quá đọc không được | cho chữ to lên | phóng to chữ | tăng cỡ chữ
    mắt mờ không đọc nổi | người già mắt kém | chữ li ti coi không thấy | bật chữ lớn | chữ to quá muốn nhỏ lại | chỉnh cỡ chữ ở đâu
    làm sao cho dễ nhìn | mở chữ to cho bố mẹ | chữ nhỏ như con kiến`,
  'settings-dark': `màn hình trắng chói | đổi màu màn hình | nền đen | chế độ ban đêm | nền tối | chói mắt | giao diện tối | dark mode | màn hình chói
    nền đen cho đỡ chói mắt | bật chế độ tối | đổi nền trắng sang nền đen | màn hình sáng quá nhức mắt | dùng ban đêm bị chói
    tắt nền tối | sao màn hình tự nhiên đen thui | đổi màu giao diện | chỉnh nền sáng tối | mở ban đêm sáng quá`,
  'app-computer': `xem bằng máy bàn | mở bằng trình duyệt | mở trên laptop | đăng nhập máy tính | xem trên máy vi tính | dùng bản web
    dùng trên máy tính được không | xem trên máy vi tính ở cơ quan | không có điện thoại thông minh dùng máy tính được không
    trang web của ứng dụng | vào bằng trình duyệt | dùng máy bàn để đăng ký | có bản cho windows không
    máy tính bảng ipad có dùng được không | truy cập web bhxh số`,
  'safe-scam': `gọi điện kêu đọc otp | đòi mã xác nhận qua điện thoại | bắt chuyển tiền để cập nhật thẻ | tin nhắn lạ có đường link
    người gọi bảo nâng cấp thẻ | lừa đảo | người lạ gọi điện | giả danh cơ quan bảo hiểm | bị lừa lấy otp | lỡ đọc mã cho người lạ
    cuộc gọi giả mạo | kẻ gian | bị hack tài khoản | gửi link lạ | có người gọi tự xưng cán bộ bảo hiểm | công an gọi bảo cập nhật thẻ
    bị lừa đọc mã otp | người lạ xin mã xác nhận | có người kêu cài app lạ | tin nhắn nói thẻ bảo hiểm bị khóa bắt bấm link
    nghi bị lừa đảo | lỡ bấm vào đường link lạ | lỡ cho người ta mật khẩu rồi | gọi điện dọa khóa thẻ bảo hiểm
    bắt nộp tiền mới cho nhận bảo hiểm | cán bộ có hỏi mật khẩu không | số lạ gọi nói nợ tiền bảo hiểm
    kết bạn zalo nói là bên bảo hiểm | lừa đảo rút bảo hiểm một lần | làm sao biết tin nhắn thật hay giả | nhân viên bảo hiểm xin mã otp
    nhận được link lạ có nên bấm | nó bảo chuyển khoản để mở thẻ | số lạ gọi kêu cập nhật vssid | có người đòi mã otp
    nhắn tin giả danh bảo hiểm xã hội | người ta kêu tôi tải app lạ`,
} as const
