/** How people ask for the passages of the same name: ways of asking between bars. */
export const start = {
  'app-what': `có những mục gì trong ứng dụng | ứng dụng bảo hiểm xã hội số là gì | xem được những thông tin gì | ứng dụng dùng để làm gì
    app này có chức năng gì | công dụng của phần mềm | tôi làm được gì ở đây | giới thiệu ứng dụng | ứng dụng này để làm gì
    app này là app gì | vssid là gì | bhxh số có những tính năng nào | phần mềm này giúp được gì cho người dân
    dùng cái này được lợi gì | có gì trong ứng dụng này | app này coi được cái gì | cài cái này để làm chi
    chức năng chính của ứng dụng | ứng dụng này khác gì vneid | ngoài xem thẻ ra còn làm được gì nữa | hướng dẫn sử dụng ứng dụng
    cách sử dụng app bảo hiểm | người dân dùng được những tiện ích nào | cho hỏi ứng dụng này dùng vào việc gì thế
    mới tải về chưa biết bấm vào đâu | hướng dẫn tôi dùng app này từ đầu | trong app có xem được lương hưu và thẻ không
    bác mới dùng lần đầu chỉ bác với | app nay lam dc j | tôi dùng app này thay cho việc ra cơ quan bảo hiểm được không
    tính năng của ứng dụng bhxh số | ứng dụng có những phần nào`,
  'app-install': `không thấy ứng dụng trên màn hình | tìm ứng dụng trong ch play app store | đưa biểu tượng ra màn hình | tải ứng dụng về máy
    tải app | cài đặt phần mềm | thêm vào màn hình chính | tải về điện thoại | cài trên iphone android | cài lên máy tính
    cài app này thế nào | tải vssid ở đâu | tìm app trên ch play không ra | cài trên điện thoại samsung oppo
    tải ứng dụng xuống điện thoại | cách cài đặt ứng dụng | máy tôi không cài được ứng dụng | bỏ app ra màn hình chính kiểu gì
    mất biểu tượng ứng dụng trên điện thoại | tạo lối tắt ngoài màn hình | app store không có ứng dụng này | lỡ xóa app rồi cài lại
    điện thoại cũ có cài được không | quét mã để cài ứng dụng | tải app bảo hiểm xã hội số về máy
    điện thoại con mua cho muốn có cái bảo hiểm này thì làm sao | tai app bhxh ve may the nao
    làm thế nào để có biểu tượng bảo hiểm ngoài màn hình | em tìm trong kho ứng dụng không ra | dt samsung cai ko duoc
    cài cái app bảo hiểm này lên điện thoại giùm | cài trên máy tính bảng | đổi máy mới cài lại app | mình xài iphone tải ở đâu vậy`,
  'app-cost': `có phải trả tiền không | ứng dụng thu phí không | ứng dụng có tốn phí không | miễn phí | lệ phí đăng ký tài khoản
    tốn bao nhiêu tiền để dùng | mất phí | gọi tổng đài mất tiền không | xài app có tốn tiền không | đăng ký tài khoản có mất phí không
    tra cứu có bị tính tiền không | dùng ứng dụng phải đóng bao nhiêu | có thu phí hàng tháng không
    mở tài khoản này mất bao nhiêu tiền | app này miễn phí phải không | gửi tin nhắn có trừ tiền điện thoại không
    dùng có tốn 3g 4g không | gọi 1900 mất bao nhiêu một phút | dịch vụ này có tính cước không | đăng ký vssid có tốn đồng nào không
    có phải nộp lệ phí gì khi làm tài khoản không | dung app co mat phi k | người ta kêu đóng 50 nghìn để mở tài khoản có đúng không
    làm thủ tục trên này có phải trả tiền không | tra cứu bảo hiểm bị trừ tiền điện thoại không | mỗi tháng app thu bao nhiêu`,
  'app-offline': `ra đồng không có sóng | ở vùng sâu không có mạng dùng được không | mất mạng | không có internet wifi 4g | dùng ngoại tuyến | offline
    rớt mạng xem được gì | không có mạng thì xem được gì | mất wifi app có dùng được không | mất sóng có coi được bảo hiểm không
    điện thoại hết dung lượng mạng có mở được không | chỗ tôi sóng yếu vào không được | không có 4g thì làm sao
    đang dùng bị mất kết nối | mạng yếu app quay hoài | không có internet vẫn dùng được chứ | ứng dụng báo không có kết nối mạng
    hết data vẫn xem được cái gì | đi rẫy không có sóng thì xem được gì trong app | nhà không có mạng coi thẻ bảo hiểm được không
    ko co wifi co mo dc app ko | app báo mất kết nối thì xem được phần nào | tắt dữ liệu di động còn dùng được app không
    trên máy bay hay vùng núi có mở app được không | đang ở nơi mất mạng cần xem thông tin`,
  'app-update': `nâng cấp ứng dụng | phiên bản mới | update app | ứng dụng cũ quá | cập nhật ứng dụng thế nào | app báo cần cập nhật
    lên phiên bản mới nhất | bản mới có gì khác | nó kêu cập nhật hoài | làm sao biết đang dùng bản mới | app cũ không dùng được nữa
    hiện dòng có bản mới thì bấm gì | app lỗi có phải do chưa cập nhật | lam sao cap nhat app len ban moi | điện thoại cứ hiện có bản mới
    bản tôi đang dùng có cũ không | có phải xóa app cài lại để cập nhật không | cap nhat vssid o dau | app đòi nâng cấp mới cho vào
    nâng cấp phiên bản ứng dụng sao`,
  'settings-language': `tiếng anh | english | đổi tiếng việt | ngôn ngữ khác | cho người nước ngoài | đổi ngôn ngữ | chuyển sang tiếng anh
    xem bằng tiếng anh | bản tiếng anh ở đâu | đang tiếng anh muốn đổi về tiếng việt | giao diện tiếng anh cho người nước ngoài
    có tiếng hàn tiếng trung không | sao app toàn tiếng anh | chuyển lại tiếng việt | english version
    con rể người mỹ đọc tiếng việt không được đổi sao | chuyen app sang tieng anh | app tự nhiên thành tiếng anh rồi | switch to english
    muốn dùng giao diện tiếng nước ngoài | đổi lại chữ việt nam ở đâu
    có bản tiếng anh không | chỉ cho bạn người nước ngoài dùng tiếng anh`,
  'settings-letters': `chữ bé quá không thấy | chữ bé tí | nhìn không rõ chữ | làm chữ to hơn | chữ nhỏ quá | chữ to | cỡ chữ lớn | mắt kém không đọc được
    người già đọc không rõ | tăng font chữ | chữ nhỏ quá đọc không được | cho chữ to lên | phóng to chữ | tăng cỡ chữ
    mắt mờ không đọc nổi | người già mắt kém | chữ li ti coi không thấy | bật chữ lớn | chữ to quá muốn nhỏ lại | chỉnh cỡ chữ ở đâu
    làm sao cho dễ nhìn | mở chữ to cho bố mẹ | chữ nhỏ như con kiến | tôi lớn tuổi nhìn chữ trong app không ra
    chữ bé như kiến chỉnh to lên kiểu gì | chu nho wa doc ko dc | làm chữ bự lên | cho má tui đọc chữ lớn hơn | đọc chữ mỏi mắt quá
    bấm nhầm chữ to quá muốn trở lại như cũ | phóng lớn màn hình`,
  'settings-dark': `màn hình trắng chói | đổi màu màn hình | nền đen | chế độ ban đêm | nền tối | chói mắt | giao diện tối | dark mode | màn hình chói
    nền đen cho đỡ chói mắt | bật chế độ tối | đổi nền trắng sang nền đen | màn hình sáng quá nhức mắt | dùng ban đêm bị chói
    tắt nền tối | sao màn hình tự nhiên đen thui | đổi màu giao diện | chỉnh nền sáng tối | mở ban đêm sáng quá | đêm mở app sáng lóa
    chuyển nền sang màu tối | bat dark mode o dau | màn hình trắng toát đau mắt | app tối thui đổi lại sáng thế nào | chế độ nền đen`,
  'app-computer': `xem bằng máy bàn | mở bằng trình duyệt | mở trên laptop | đăng nhập máy tính | xem trên máy vi tính | dùng bản web
    dùng trên máy tính được không | xem trên máy vi tính ở cơ quan | không có điện thoại thông minh dùng máy tính được không
    trang web của ứng dụng | vào bằng trình duyệt | dùng máy bàn để đăng ký | có bản cho windows không
    máy tính bảng ipad có dùng được không | truy cập web bhxh số | mở trên máy tính cơ quan được không | vô bằng laptop sao
    web bhxh so dia chi nao | đăng nhập bằng máy tính bàn | không xài điện thoại thông minh thì xem bảo hiểm trên máy tính thế nào
    dùng ipad mở app`,
  'safe-scam': `gọi điện kêu đọc otp | đòi mã xác nhận qua điện thoại | bắt chuyển tiền để cập nhật thẻ | tin nhắn lạ có đường link
    người gọi bảo nâng cấp thẻ | lừa đảo | người lạ gọi điện | giả danh cơ quan bảo hiểm | bị lừa lấy otp | lỡ đọc mã cho người lạ
    cuộc gọi giả mạo | kẻ gian | bị hack tài khoản | gửi link lạ | có người gọi tự xưng cán bộ bảo hiểm | công an gọi bảo cập nhật thẻ
    bị lừa đọc mã otp | người lạ xin mã xác nhận | có người kêu cài app lạ | tin nhắn nói thẻ bảo hiểm bị khóa bắt bấm link
    nghi bị lừa đảo | lỡ bấm vào đường link lạ | lỡ cho người ta mật khẩu rồi | gọi điện dọa khóa thẻ bảo hiểm
    bắt nộp tiền mới cho nhận bảo hiểm | cán bộ có hỏi mật khẩu không | số lạ gọi nói nợ tiền bảo hiểm
    kết bạn zalo nói là bên bảo hiểm | lừa đảo rút bảo hiểm một lần | làm sao biết tin nhắn thật hay giả | nhân viên bảo hiểm xin mã otp
    nhận được link lạ có nên bấm | nó bảo chuyển khoản để mở thẻ | số lạ gọi kêu cập nhật vssid | có người đòi mã otp
    nhắn tin giả danh bảo hiểm xã hội | người ta kêu tôi tải app lạ | số lạ gọi tự xưng bảo hiểm xã hội kêu cập nhật căn cước
    có người nhắn zalo nói được nhận tiền hỗ trợ bhxh bấm vào link | goi dien bao cap nhat vssid roi doi ma otp la that hay lua dao
    cán bộ gọi điện bảo chuyển tiền để nhận trợ cấp | họ đòi tôi đọc mật khẩu để mở thẻ | lỡ đưa mã cho người ta rồi có mất gì không
    tin nhắn báo thẻ bhyt sắp bị khóa yêu cầu nhấn vào đường dẫn | bị lừa mất thông tin bảo hiểm
    bên bảo hiểm có bao giờ gọi hỏi otp không | có người tới nhà đòi thu tiền đổi thẻ
    có số lạ gọi xưng là bên bảo hiểm bảo tôi đọc mấy số trong tin nhắn`,
  'app-error': `app bị lỗi không vào được | ứng dụng quay mãi không lên | màn hình trắng xóa khi mở app | hệ thống báo bận thử lại sau
    app bị đơ | trang không tải được | bấm gì cũng không được | app chạy chậm quá | lỗi kết nối máy chủ | ung dung bi loi
    mở app lên là văng ra màn hình chính | hệ thống đang bảo trì à | bị lỗi khi gửi | app bảo hiểm hôm nay sao không vào được
    báo đỏ một dòng ở dưới không hiểu | nó hiện chữ đỏ là sao | báo lỗi màu đỏ không vào được | nhập đúng mà vẫn báo đỏ
    quay vòng vòng không vào được | app trắng trơn không hiện gì
    nộp hồ sơ trong app báo lỗi hoài | bấm gửi cứ báo lỗi | app đứng không bấm được`,
  'app-permissions': `sao ứng dụng đòi quyền truy cập máy ảnh | không cho quyền vị trí có dùng được không | app xin quyền camera để làm gì
    ứng dụng hỏi vị trí của tôi làm chi | cho phép truy cập micro ảnh có an toàn không | từ chối quyền máy ảnh rồi bật lại thế nào
    app theo dõi vị trí của tôi à | tắt quyền định vị | đòi quyền truy cập bộ nhớ điện thoại`,
  'app-reader': `app có dùng được cho người mù không | người khiếm thị dùng thế nào | bật talkback đọc màn hình | voiceover đọc không ra nút
    mắt mờ không thấy chữ làm sao dùng | trình đọc màn hình không đọc được | tôi không nhìn thấy thì thao tác thế nào
    đọc to lên cho người mù nghe | nút bấm không có tên khi đọc màn hình | người khuyết tật nhìn sử dụng ứng dụng`,
  'safe-message': `tin nhắn có link nói được hoàn tiền bảo hiểm | nhận tin nhắn trúng thưởng của bảo hiểm xã hội
    tin nhắn kêu bấm link cập nhật thẻ | đường link lạ gửi qua zalo nói bên bảo hiểm | tin nhắn giả mạo bhxh
    được nhận hỗ trợ tiền bấm vào đây có thật không | lỡ bấm link lừa đảo giờ làm sao | trang web giả bảo hiểm xã hội
    tin nhan nay co phai cua bao hiem khong | nhắn tin bảo nhập số tài khoản để nhận tiền bhxh | có người gọi bắt bấm đường dẫn
    link cap nhat thong tin bhyt co phai lua dao`,
} as const
