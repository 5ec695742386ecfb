/** How people ask for the passages of the same name: ways of asking between bars. */
export const account = {
  'sign-in-how': `vào xem bằng cách nào | đăng nhập lần đầu | vô tài khoản | vào tài khoản | tên đăng nhập là gì | login | đăng nhập bằng số căn cước
    đăng nhập thế nào | vào app bằng gì | tên đăng nhập là số nào | đăng nhập bằng căn cước | đăng nhập bằng số điện thoại được không
    vào tài khoản ra sao | đăng nhập máy mới | tài khoản đăng nhập là mã số bảo hiểm phải không | vô app kiểu gì
    đăng nhập lần đầu tiên | mới mua điện thoại vào lại tài khoản | ô mã số điền gì | đăng nhập đòi mã 6 số
    vào xem thông tin của mình thế nào | vao app bang so nao | tên đăng nhập của tôi là gì | mở app lên đăng nhập thế nào
    có tài khoản rồi giờ vô sao | đăng nhập bằng cccd hay mã số bhxh | dang nhap vssid kieu gi | nhập gì vào ô tài khoản
    dùng số điện thoại để đăng nhập được chứ | máy mới đăng nhập lại thế nào
    không dùng vân tay thì vào bằng gì | cccd mới khác cmnd cũ đăng nhập số nào`,
  'sign-in-wrong': `gõ mật khẩu không vào | vào không được | bị khóa vì nhập sai nhiều lần | không đăng nhập được | sai mật khẩu
    không vào được ứng dụng | đăng nhập bị lỗi | nhập đúng mà vẫn báo sai | phải chờ mới đăng nhập lại được | đăng nhập không được
    nhập đúng mật khẩu mà báo sai | báo mã số hoặc mật khẩu chưa đúng | vào hoài không được | sai mật khẩu nhiều lần
    nhập sai bị bắt chờ | không vô được tài khoản | gõ mật khẩu sai | nhập sai mấy lần thì bị khóa | mật khẩu có dấu gõ không được
    sao app không cho tôi vào | tài khoản không đăng nhập được | vào app cứ báo sai | bị chặn đăng nhập phải đợi | gõ pass mãi không ăn
    đăng nhập cứ quay vòng vòng | app không cho đăng nhập | đăng nhập báo lỗi hoài | sao tôi không vào được tài khoản
    nhập mật khẩu đúng mà không vô được | gõ đúng mà nó cứ báo chưa đúng | dang nhap ko dc bao sai mk | không vào được tài khoản của mình
    nhập mật khẩu sai nhiều lần giờ bị chặn | sao vô app không được vậy | tài khoản đăng nhập lỗi
    phải chờ bao lâu mới được thử lại mật khẩu | nhập căn cước không đăng nhập được | báo tài khoản hoặc mật khẩu không đúng
    tôi chắc chắn mật khẩu đúng mà sao nó không cho vào`,
  'sign-in-vneid': `định danh mức 2 | tài khoản định danh điện tử | vneid | liên kết vneid | đăng nhập bằng vneid | dùng tài khoản vneid được không
    tài khoản định danh điện tử mức 2 | liên kết với vneid | có vneid rồi có cần đăng ký không
    đăng nhập qua cổng dịch vụ công quốc gia | dùng định danh điện tử để vào | sao không có nút vneid | vneid vào đây được hông
    dang nhap bang vneid dc ko | có tài khoản định danh mức 2 thì khỏi đăng ký phải không | nút đăng nhập vneid đâu
    liên thông với vneid chưa | tôi muốn vào bằng tài khoản định danh điện tử | dùng chung tài khoản dịch vụ công`,
  'password-forgot': `lâu không dùng quên mật khẩu | làm lại mật khẩu | mật khẩu là gì tôi không nhớ | không nhớ mật khẩu vào lại thế nào
    lấy lại mật khẩu | không nhớ mật khẩu | cấp lại mật khẩu | mất mật khẩu | quên pass | khôi phục tài khoản | lấy lại tài khoản
    reset mật khẩu | quên mật khẩu | mật khẩu cũ không nhớ | khôi phục mật khẩu | quên mất tiêu mật khẩu | xin cấp lại mật khẩu
    reset pass | lâu quá không vào quên hết rồi | mẹ tôi quên mật khẩu | làm sao vào lại khi quên mật khẩu
    tôi không còn nhớ mật khẩu là gì | quên cả mật khẩu lẫn mã số | bấm quên mật khẩu mà không được
    làm thế nào để lấy lại mật khẩu đã quên | quên mk app bảo hiểm | không vào được vì quên mật khẩu | tôi quên mật khẩu đăng nhập rồi
    quen mk roi lam sao vao | mật khẩu tôi quên sạch rồi | cách lấy lại mật khẩu vssid | lâu ngày không mở nên chẳng nhớ mật khẩu
    xin lại mật khẩu đăng nhập | đặt lại mật khẩu qua điện thoại | bố tôi quên mật khẩu tài khoản bảo hiểm | mat mat khau dang nhap
    không nhớ pass để vô app | reset lại mật khẩu kiểu chi | lâu rồi không vào giờ không nhớ mật khẩu là gì nữa
    quên mk vào lại sao
    không có thư điện tử thì quên mật khẩu làm thế nào | quên mất mật khẩu con cài cho | không nhớ mật khẩu lấy lại`,
  'password-change': `muốn đặt mật khẩu dễ nhớ hơn | đổi mật khẩu cho an toàn | thay mật khẩu | đặt mật khẩu khác | đổi pass | sửa mật khẩu | đổi mật khẩu
    thay mật khẩu mới | muốn đặt lại mật khẩu | đổi pass ở đâu | sửa mật khẩu cho dễ nhớ | đổi mk | lộ mật khẩu muốn đổi
    chỗ đổi mật khẩu | cài lại mật khẩu khác | mật khẩu được cấp khó nhớ quá muốn đổi | doi mk o cho nao | muốn thay mật khẩu mới cho chắc
    mật khẩu cấp sẵn khó nhớ muốn đặt cái khác | đổi mật khẩu đăng nhập | thay pass | đặt mật khẩu dễ nhớ được không
    sợ lộ nên muốn đổi mật khẩu`,
  'password-due': `mật khẩu hết hạn | bắt đổi mật khẩu | mật khẩu yếu | mật khẩu cần mấy ký tự | mật khẩu dùng được bao lâu | sao bắt đổi mật khẩu
    mấy tháng phải đổi mật khẩu | mật khẩu phải mấy ký tự | cứ đòi đổi mật khẩu hoài | đặt mật khẩu thế nào cho được
    mật khẩu không đủ mạnh | nửa năm đổi mật khẩu một lần | báo mật khẩu đã bị lộ | không cho dùng mật khẩu này | quy định mật khẩu
    mật khẩu cần chữ hoa không | sao app bat doi mat khau | mật khẩu phải có bao nhiêu ký tự | app báo mật khẩu sắp hết hạn
    đặt mật khẩu 123456 không được | tại sao mật khẩu bị chê yếu | bao lâu phải đổi mật khẩu một lần | mật khẩu mới không được chấp nhận`,
  passkey: `đăng nhập bằng vân tay cho nhanh | bật khuôn mặt | không muốn gõ mật khẩu | face id | touch id | dấu vân tay | sinh trắc học
    nhận diện khuôn mặt | đăng nhập không cần mật khẩu | khóa truy cập | passkey | đăng nhập bằng vân tay | dùng khuôn mặt | bật vân tay
    face id không được | mở bằng ngón tay | vân tay không nhận | cài sinh trắc học | tắt vân tay | mở khóa bằng khuôn mặt cho nhanh
    có lưu vân tay của tôi không | quét mặt để vào app | vào app bằng vân tay được không | bat van tay o dau
    mở app bằng mặt cho nhanh khỏi gõ mật khẩu | face id trên iphone không hoạt động với app | cài đăng nhập sinh trắc
    vân tay của tôi có bị lưu lại không | đăng nhập khỏi cần mật khẩu
    cái gì hỏi tạo chìa khóa để vào bằng vân tay | passkey có bắt buộc không | passkey có an toàn không`,
  'device-other': `đang dùng thì bị thoát | máy tôi bị đăng xuất | mỗi lần mở lại phải đăng nhập | mở cùng lúc hai máy
    điện thoại này thoát ra khi mở máy kia | tự đăng xuất | bị văng ra | đăng nhập hai máy | dùng hai điện thoại | bị out ra
    phiên đã hết | đổi điện thoại mới | bị văng ra khỏi tài khoản | tự nhiên bị đăng xuất | dùng hai máy được không
    mở máy này thì máy kia thoát | đang dùng bị đá ra | đăng nhập hai điện thoại cùng lúc | sao cứ phải đăng nhập lại
    phiên làm việc hết hạn | vợ chồng dùng chung một tài khoản | máy kia vào thì máy này out | báo tài khoản đang mở ở máy khác
    app tự thoát ra hoài | có được mở trên cả điện thoại và máy tính không | dang xai tu nhien bi dang xuat
    app cứ bắt đăng nhập lại hoài | mở trên máy khác thì máy này bị thoát | vợ đăng nhập thì tôi bị thoát | báo có thiết bị khác đăng nhập
    dùng hai máy một lúc được không | phiên hết hạn phải vào lại | bị thoát tài khoản liên tục
    sáng mở ra lại bắt đăng nhập lại, bảo có máy khác đang dùng
    mở trên máy tính thì điện thoại tự thoát | tự thoát ra vì máy khác vào`,
  'device-list': `gỡ máy cũ khỏi tài khoản | thiết bị lạ | có người vào tài khoản của tôi | máy lạ đăng nhập | lịch sử đăng nhập
    đăng xuất khỏi mọi thiết bị | gỡ điện thoại cũ | xem máy nào đang đăng nhập | gỡ máy cũ | có ai vào tài khoản của tôi không
    thiết bị lạ trong danh sách | bán điện thoại cũ rồi gỡ ra sao | xóa thiết bị đã đăng nhập | đăng xuất từ xa
    nghi có người dùng tài khoản của tôi | bị báo đăng nhập trên thiết bị mới | nhận tin có máy mới vào tài khoản
    xóa máy không dùng nữa | kiểm tra ai đang vào tài khoản tôi | xem tai khoan dang mo o may nao | gỡ điện thoại cũ ra khỏi tài khoản
    có ai lạ vào tài khoản tôi không | đăng xuất máy đã bán | máy lạ xuất hiện trong danh sách | kiểm tra thiết bị đăng nhập
    bị người khác đăng nhập tài khoản`,
  'device-new': `máy này mới dùng | chờ 24 giờ | thiết bị mới bị hạn chế | chưa cho đổi thông tin | máy mới phải chờ 24 giờ
    máy mới chưa đổi được số điện thoại | sao máy mới không cho sửa | chờ một ngày mới được đổi thông tin | máy mới bị hạn chế
    đổi điện thoại xong không đổi được email | máy mới không tải được dữ liệu | sao phải đợi 24 tiếng | may moi ko doi duoc so dien thoai
    điện thoại mới phải chờ một ngày à | thiết bị mới không tải được dữ liệu | tại sao máy mới bị giới hạn 24h
    vừa đổi máy chưa sửa được thông tin | hết 24 giờ mới làm được sao`,
  'account-lock': `khóa gấp tài khoản | mất điện thoại có app bảo hiểm | điện thoại rơi mất | bị giật điện thoại | sợ người khác vào tài khoản
    điện thoại bị lấy mất | rớt mất điện thoại | bị mất máy | bị trộm điện thoại | khóa tài khoản khẩn cấp | bị lộ tài khoản
    cướp điện thoại | mất dế | mất điện thoại | khóa tài khoản | bị cướp điện thoại | rơi mất máy | điện thoại bị trộm
    làm sao khóa app khi mất máy | sợ người nhặt được vào xem | khóa tài khoản gấp | mất cả điện thoại lẫn sim
    điện thoại rớt xuống nước mất luôn | bị móc túi mất điện thoại | bị lộ mật khẩu muốn khóa lại | tạm khóa tài khoản | mất dế rồi
    nghi bị chiếm tài khoản | tài khoản bị hack | khóa không cho ai vào | bị giật mất điện thoại giờ làm sao khóa tài khoản
    mất máy rồi sợ lộ thông tin bảo hiểm | muốn khóa tài khoản lại | rớt mất điện thoại trên xe buýt giờ khóa tài khoản sao
    mat dt lam sao khoa app bao hiem | khóa gấp tài khoản bảo hiểm giúp tôi | điện thoại bị cướp sợ lộ thông tin
    nghi có người dùng trộm tài khoản muốn khóa | tạm khóa tài khoản bhxh số | mất máy ở quán cà phê | bị hack tài khoản vssid
    tôi vừa bị giật điện thoại, làm sao không cho ai vào xem bảo hiểm của tôi
    điện thoại mất tối qua app đang đăng nhập sẵn | sợ người ta vào tài khoản bảo hiểm của mình | mất máy trên xe khách khóa kiểu gì
    đá tài khoản ra khỏi máy bị mất`,
  'account-unlock': `mở khóa tài khoản | tài khoản bị khóa | làm sao mở lại | tài khoản của tôi bị khoá | mở lại tài khoản
    tìm lại được điện thoại giờ mở khóa | tài khoản bị cơ quan khóa | sao tài khoản tôi bị khóa | khóa rồi giờ muốn dùng lại
    làm sao để hết bị khóa | bị khóa tài khoản phải lên đâu | gỡ khóa tài khoản | tai khoan bi khoa mo lai the nao
    đã khóa tài khoản giờ tìm thấy điện thoại rồi | mở khóa tài khoản bảo hiểm | cơ quan bảo hiểm khóa tài khoản của tôi
    làm sao để mở lại tài khoản | bị khóa tk lên đâu mở`,
  'contact-lost': `mới đổi sim | số cũ bị thu hồi | không còn giữ số điện thoại | mất sim | bỏ số cũ | sim bị khóa | số điện thoại cũ không dùng nữa
    thay sim mới | hết sử dụng số đã đăng ký | không còn dùng số điện thoại cũ | đổi sim không nhận được mã
    sim bị khóa không nhận được otp | số đăng ký không còn | bỏ số đó lâu rồi | email cũ không vào được | mất cả số lẫn email
    mã cứ gửi về số cũ | sim rác bị cắt | số điện thoại đăng ký hồi trước mất rồi | không nhận mã được vì đổi số
    mất số cũ giờ lấy lại tài khoản sao | số đăng ký ngày xưa bỏ rồi không nhận được mã | doi sim roi ko nhan otp dc
    sim cũ mất làm sao lấy mã | số điện thoại cũ bị người khác dùng | không còn xài số đã đăng ký | mã toàn gửi về số cũ
    mất sim và không có email | hết dùng số cũ muốn vào tài khoản | số điện thoại hồi đăng ký tôi bỏ lâu rồi giờ mã cứ gửi về đó
    quên cả mật khẩu lẫn số cũ email cũng không nhớ | mã gửi vào máy con trai tôi | sim cũ mất rồi không nhận được mã
    sim bị nhà mạng thu hồi
    quên mật khẩu mà số điện thoại cũ cũng bỏ rồi | số điện thoại cũ bỏ rồi vào lại bằng cách nào | không còn sim cũ để nhận mã`,
  'account-close': `gỡ hết thông tin tài khoản | thôi không dùng ứng dụng | hủy tài khoản | xóa tài khoản | không dùng nữa | ngừng giao dịch điện tử
    xoá tài khoản vĩnh viễn | đóng tài khoản | ngừng sử dụng ứng dụng | xóa hết thông tin của tôi | bỏ tài khoản này
    đóng tài khoản có mất bảo hiểm không | muốn gỡ tài khoản vĩnh viễn | thôi không xài app nữa | xóa tài khoản của bố đã mất
    đóng tài khoản mất bao lâu | xoa tk vssid | không xài nữa muốn hủy tài khoản | đóng tài khoản bhxh số thế nào
    hủy tài khoản có mất quá trình đóng không | xóa vĩnh viễn tài khoản của tôi | muốn ngưng dùng ứng dụng và xóa thông tin
    bỏ tài khoản này luôn
    muốn hủy luôn tài khoản | xóa app có mất dữ liệu đóng không | xóa hết thông tin của tôi đi`,
  'account-keep': `nhận tin báo sắp đóng tài khoản | không muốn đóng tài khoản nữa | hủy yêu cầu đóng | tài khoản sắp bị đóng
    tin báo tài khoản sắp đóng | giữ lại tài khoản | không yêu cầu đóng mà có tin | hủy yêu cầu đóng tài khoản | lỡ bấm đóng tài khoản
    đổi ý không đóng nữa | ai đó đòi đóng tài khoản của tôi | mã giữ tài khoản nhập ở đâu | không muốn mất tài khoản
    có tin báo tài khoản sẽ bị đóng | toi ko yeu cau dong tai khoan | lỡ tay bấm đóng tài khoản muốn giữ | mã giữ tài khoản là gì
    dừng việc đóng tài khoản | ai đó yêu cầu đóng tài khoản tôi`,
  'stop-change': `ai đó đổi liên hệ của tôi | dừng đổi liên hệ | bị người khác đổi số điện thoại | tin lạ báo đổi email | hủy đổi số
    có tin báo đổi số điện thoại không phải tôi | ai đổi số điện thoại của tôi | tin nhắn báo đổi email mà tôi không làm
    người khác đổi thông tin của tôi | chặn việc đổi số | hủy yêu cầu đổi số điện thoại | mã dừng đổi liên hệ nhập ở đâu
    bị kẻ gian đổi số nhận mã | nhan tin bao doi sdt ma toi ko lam | ai đó đang đổi số điện thoại trong tài khoản của tôi
    tin nhắn báo thay email lạ | dừng yêu cầu đổi liên hệ | chặn người khác đổi số nhận mã | không phải tôi đổi số điện thoại`,
  'sign-out': `thoát tài khoản | thoát ra khỏi ứng dụng | log out | dùng máy chung | đăng xuất | thoát khỏi app
    dùng nhờ máy người khác thì thoát ra sao | nút đăng xuất ở đâu | đăng xuất có mất thẻ không | muốn thoát ra đăng nhập người khác
    đổi tài khoản khác | xong việc rồi thoát ra thế nào | dùng máy công cộng | thoat tai khoan o dau | đăng xuất khỏi máy người ta
    tôi mượn máy dùng xong muốn thoát | thoát ra vào tài khoản của vợ | đăng xuất rồi có mất thẻ lưu không`,
  'find-number': `mã bảo hiểm là số nào | xem mã số ở đâu trên thẻ | tôi có mã bhxh chưa | không biết mã số bảo hiểm | quên mã bhxh
    mã số bhxh là số nào | số bảo hiểm của tôi là bao nhiêu | tra mã số | số sổ bảo hiểm | xem mã bảo hiểm xã hội ở đâu
    mã số bảo hiểm của tôi là gì | tra mã số bhxh | quên mã số bảo hiểm | xem mã số ở đâu | số bảo hiểm xã hội của tôi
    không nhớ mã số bhxh | tìm mã số bằng căn cước | mã số nằm ở đâu trên thẻ | mã số bhxh có mấy số | số sổ bảo hiểm là số mấy
    không có thẻ thì biết mã số bằng cách nào | tra mã số bhxh cho con | em chả biết mã số là bao nhiêu | mã bảo hiểm xem chỗ mô
    kiếm mã số bảo hiểm | 10 số cuối trên thẻ | làm sao biết mã số bhxh của mình | tìm lại mã số bảo hiểm | tôi không biết số bhxh
    tra mã số bảo hiểm xã hội bằng cccd | mã bảo hiểm xã hội tra ở đâu | quen ma so bhxh roi | số sổ bảo hiểm của tôi là bao nhiêu
    tìm mã số bảo hiểm bằng cccd | mã số nằm chỗ nào trên thẻ | làm sao biết số bảo hiểm của mình | chưa bao giờ biết mã số bhxh của mình
    công ty hỏi số sổ bảo hiểm mà tôi không nhớ | tra ma so bhxh bang can cuoc
    công ty mới bảo nộp mã số bảo hiểm mà tôi không biết xem ở đâu`,
  'number-identity': `số căn cước thay mã số bảo hiểm | mã số bhxh có còn dùng không | dùng số định danh thay mã bhxh từ khi nào
    mã số bảo hiểm đổi thành 12 số | bỏ mã số bhxh rồi à | mã số bhxh và số căn cước khác nhau thế nào | số định danh cá nhân thay số sổ
    chuyển mã số bảo hiểm sang căn cước | mã số bhxh đổi thành số căn cước phải không | so dinh danh thay ma so bhxh
    sau tháng 8 năm 2025 dùng số nào | có cần nhớ mã số bhxh cũ không | hai số mã bhxh và cccd cái nào dùng | mã số bảo hiểm 10 số bỏ chưa
    số bảo hiểm với số căn cước là một hay hai | mã số bhxh giờ là cccd luôn hả`,
  'account-tries': `nhập sai mật khẩu nhiều lần bị khóa | bấm sai mật khẩu năm lần | tài khoản tạm khóa do nhập sai
    bao lâu thì được nhập lại mật khẩu | bị khóa vì gõ sai mật khẩu | sai pass hoài bị khóa luôn | nhập sai quá số lần
    nhap sai mat khau bi khoa bao lau mo | tài khoản bị khóa chừng nào mở | đang dùng bị văng ra báo tài khoản bị khóa
    gõ nhầm mấy lần giờ vô không được`,
  'device-move': `đổi điện thoại mới có mất dữ liệu không | mua máy mới vào lại thế nào | thay điện thoại khác thì làm sao
    cài lại ứng dụng có mất gì không | chuyển sang máy mới | xóa app cài lại có phải đăng ký lại không | máy cũ hư mua máy mới
    điện thoại mới đăng nhập lại | doi dien thoai moi co phai dang ky lai khong | passkey có chuyển sang điện thoại mới không
    reset máy mất hết dữ liệu bảo hiểm | máy cũ bán rồi thì thông tin trong đó sao`,
  'device-two': `hai vợ chồng dùng chung một điện thoại | một máy đăng nhập được mấy tài khoản | hai tài khoản trên một máy
    dùng chung máy với mẹ được không | cả nhà có một cái điện thoại | một số điện thoại đăng ký được mấy người
    hai người chung một số điện thoại | may nay vao duoc hai tai khoan khong | làm hộ nhiều người trên máy của tôi
    chuyển qua lại giữa hai tài khoản | vợ đăng nhập trên máy chồng`,
  'session-end': `sao cứ phải đăng nhập lại hoài | mới vào hôm qua nay lại bắt đăng nhập | tự đăng xuất | phiên đăng nhập hết hạn
    bị thoát ra liên tục | sao không giữ đăng nhập | tự nhiên bị văng ra | lưu đăng nhập cho khỏi gõ lại | het phien lam viec
    mỗi lần mở là phải nhập mật khẩu`,
  'passkey-fails': `vân tay không nhận nữa | vân tay mòn không bấm được | tắt mã pin máy nên không vào bằng vân tay được | face id không hoạt động
    khuôn mặt không nhận diện được | bật vân tay bị lỗi | passkey báo lỗi | không dùng được vân tay thì vào cách nào
    van tay khong an | tắt khóa màn hình rồi không đăng nhập vân tay được | quên mã pin điện thoại không vào được app
    ngón tay chai không quét được`,
} as const
