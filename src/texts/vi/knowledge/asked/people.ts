/** How people ask for the passages of the same name: ways of asking between bars. */
export const people = {
  'visits-see': `đơn thuốc bác sĩ kê | khám bệnh những lần nào | xem kết quả khám | thuốc lần trước | lịch sử khám bệnh | lần khám trước
    đơn thuốc cũ | hồ sơ sức khỏe | coi lại toa thuốc | tôi đã khám ở đâu | xem lịch sử khám bệnh | sổ khám bệnh | xem lại đơn thuốc
    bác sĩ chẩn đoán gì | những lần khám trước | toa thuốc lần trước | đi khám mấy lần năm nay | xem bệnh án | tôi bị chẩn đoán bệnh gì
    thuốc đã được cấp | hồ sơ sức khỏe điện tử | lần trước khám ở đâu | xem lại thuốc bác sĩ cho | xem lich su kham benh
    lần khám trước bác sĩ kê thuốc gì xem ở đâu | coi lại mấy lần đi viện | sổ khám điện tử của tôi | xem đơn thuốc cũ
    kết quả khám năm ngoái | chẩn đoán lần khám trước của tôi
    bác sĩ ghi bệnh gì cho tôi | lịch sử khám coi đâu | xem năm ngoái khám những đâu`,
  'visits-missing': `không thấy lần khám | mới khám hôm qua chưa hiện | sổ khám trống | đi khám rồi mà không thấy | mới khám chưa hiện | thiếu lần khám
    khám hôm qua chưa có trong sổ | khám bảo hiểm mà không ghi | bao lâu thì lần khám hiện lên | khám dịch vụ sao không có
    không thấy lịch sử khám | kham roi ma chua hien trong so | mới ra viện chưa thấy trong sổ khám | khám dịch vụ sao không có trong sổ
    lần khám hôm qua chưa lên app | thiếu một lần khám
    khám mấy lần rồi mà không thấy lần nào | xuất viện hai tuần chưa thấy lần khám | chạy thận xong mấy hôm mới thấy lần khám`,
  'visits-costs': `sao bệnh viện thu tiền nhiều vậy | bảo hiểm trả bao nhiêu trong lần khám | viện phí | chi phí khám bệnh | tiền khám ai trả
    cùng chi trả | bệnh viện thu tiền thêm | sao tôi phải trả thêm tiền | bảo hiểm trả bao nhiêu lần khám | bệnh viện thu thêm tiền
    cùng chi trả bao nhiêu | chi phí khám chữa bệnh | có bảo hiểm mà vẫn mất tiền | phần ngoài bảo hiểm | đi khám mất bao nhiêu tiền
    thuốc ngoài danh mục | tại sao đi viện vẫn phải đóng tiền | bảo hiểm không trả tiền thuốc | xem hóa đơn tiền khám
    quỹ trả bao nhiêu tôi trả bao nhiêu | có thẻ bảo hiểm sao vẫn phải trả tiền | bệnh viện tính tiền sao cao vậy | đồng chi trả là gì
    khoản nào tôi phải tự trả khi khám | lan do bhyt tra bao nhieu tien | xem viện phí lần nằm viện
    bảo hiểm trả bao nhiêu cho lần mổ của tôi | tôi phải trả bao nhiêu trong hóa đơn đó | chi phí khám lần trước
    sao lần khám này tôi bị thu nhiều tiền | phần cùng chi trả của lần khám`,
  'visits-wrong': `trong sổ có lần tôi không đi | lần khám này không phải của tôi | tôi không khám ngày đó | hôm đó tôi không đi bệnh viện
    có người dùng thẻ của tôi đi khám | ghi khống lần khám | tôi không khám mà có tên | chi phí khám ghi sai | lạm dụng thẻ
    tôi không đi khám lần đó | có người dùng thẻ của tôi | sổ khám ghi sai | lần khám không phải của tôi | ghi khống tiền thuốc
    bị mượn thẻ đi khám | ngày đó tôi đi làm có khám đâu | chẩn đoán ghi sai | bệnh viện khai khống | thấy lần khám lạ
    thuốc ghi nhưng tôi không nhận | báo lần khám sai | toi ko kham o do ma co trong so | có lần khám lạ không phải tôi
    sổ khám ghi sai bệnh | thuốc ghi trong sổ tôi không được nhận | ai đó lấy thẻ tôi đi khám
    tôi có đi bệnh viện ngày đó đâu mà trong sổ lại ghi có khám
    trong máy ghi tôi đi khám mà tôi không đi | ai dùng thẻ của tôi đi khám`,
  'visits-papers': `giấy xuất viện | giấy nghỉ hưởng bhxh | giấy chứng nhận nghỉ việc | mất giấy ra viện | giấy ra viện | giấy nghỉ ốm
    giấy nghỉ việc hưởng bhxh | xem lại giấy xuất viện | giấy chứng nhận nghỉ việc hưởng bảo hiểm ở đâu | tải giấy ra viện
    bác sĩ cấp giấy nghỉ chưa | in giấy nghỉ ốm | giấy nghỉ ốm điện tử | xem giay ra vien o dau | giấy nghỉ hưởng bảo hiểm của lần khám
    lấy lại giấy ra viện bản điện tử | bệnh viện đã gửi giấy nghỉ ốm chưa`,
  'visits-private': `công ty có biết tôi bị bệnh gì | ai biết tôi bệnh gì | bí mật bệnh án | người khác có xem được bệnh của tôi
    sếp có biết tôi khám bệnh không | bảo mật sổ khám | ai xem được sổ khám của tôi | công ty có biết tôi bệnh gì không
    bệnh của tôi có ai biết không | bảo mật bệnh án | vợ chồng có xem được bệnh của nhau không | sếp có xem được lịch sử khám không
    người nhà xem được bệnh của tôi không | giấu bệnh với công ty | cán bộ có đọc bệnh án tôi không | ai xem duoc so kham cua toi
    công ty có biết tôi bị bệnh gì không | vợ có xem được bệnh của tôi không | thông tin bệnh có bị lộ không
    bác sĩ khác xem được sổ khám không
    chồng cũ có xem được con khám ở đâu không | công ty có biết tôi khám bệnh gì không
    thông tin sức khỏe của tôi có ai xem được không | giám đốc có coi được lịch sử khám bệnh của tôi không`,
  'child-see': `bảo hiểm của bé | xem của con | thông tin con tôi | sổ khám của con | xem bảo hiểm của con | thông tin của con ở đâu
    quá trình của con | xem sổ khám của con | coi bảo hiểm cho con | con tôi có bảo hiểm chưa | chuyển sang xem hồ sơ của con
    thành viên gia đình ở đâu | bé nhà tôi bảo hiểm tới đâu | xem của con trai | xem bhxh cua con | coi bảo hiểm của con trong app tôi
    thông tin của con nằm đâu | sổ khám của con xem ở đâu | con đã thêm rồi xem chỗ nào | hai con xem chung một tài khoản`,
  'child-until': `con lớn rồi | con 18 tuổi | không còn thấy con trong tài khoản | con đủ 18 tuổi | con sang tuổi 18 | con lớn rồi không xem được nữa
    con 18 tuổi có phải đăng ký riêng không | con vừa tròn 18 | cháu thành niên thì sao | con đủ tuổi tách tài khoản | con 18 tuoi thi sao
    con đủ tuổi tự lập tài khoản thế nào | con tròn 18 tôi còn xem được không | chuyển tài khoản của con sang cho nó
    con lên đại học dùng tài khoản riêng
    cháu sang tuổi mười tám có tách ra không | con sắp 18 tuổi tài khoản tính sao`,
  'child-end': `không theo dõi con nữa | xóa con khỏi tài khoản | bỏ thành viên | gỡ con ra | không giám hộ nữa | bỏ con khỏi tài khoản
    thôi theo dõi con | ly hôn không nuôi con nữa | xóa con khỏi gia đình | không muốn theo dõi hồ sơ của con
    đăng ký nhầm con người khác | bỏ liên kết với con | xoa con khoi tai khoan | bỏ theo dõi con | ly hôn không nuôi con muốn bỏ khỏi app
    gỡ tên con ra`,
  'inbox-see': `xem tin nhắn của bảo hiểm | chuông có số đỏ | thông báo mới | hộp tin | tin chưa đọc | xem thông báo | có tin gì mới | hộp thư
    xem tin báo | thông báo ở đâu | có tin mới không | tin của tôi | hộp thư trong app | chuông đỏ là gì | xem lại thông báo cũ
    tin nhắn bảo hiểm gửi tôi đọc ở đâu | có gì mới không | tôi có thông báo nào chưa đọc | mở tin báo | đọc lại tin đã nhận
    xem tin nhan trong app o dau | thông báo của tôi nằm đâu | tin cũ còn xem lại được không | hộp thư trong ứng dụng`,
  'inbox-choose': `đừng gửi tin nhắn nữa | nhận tin bằng email | tắt thông báo | bật thông báo | không muốn nhận tin nhắn | cài đặt thông báo
    báo tin qua email | nhiều tin quá | nhắn tin khi có lương | chọn cách nhận tin | không muốn nhận sms | nhận tin qua email thôi
    bớt tin nhắn | đừng nhắn tin nữa | bật tin nhắn khi có tiền | nhiều tin nhắn quá | báo qua email thay vì sms
    chỉ muốn nhận tin quan trọng | muốn nhận tin khi công ty đóng bảo hiểm | ko muon nhan sms nua | đổi nhận tin từ sms sang email
    chọn loại tin muốn nhận | nhận nhiều tin quá muốn bớt | muốn được báo qua email | app nhắn nhiều quá tắt sao
    tắt bớt thông báo | kêu ting ting hoài muốn tắt | ban đêm đừng báo nữa | không muốn nhận thông báo`,
  'inbox-push': `không hiện thông báo | chặn thông báo | báo trên máy | điện thoại không rung báo tin | máy không hiện thông báo
    bật thông báo trên điện thoại | không có chuông báo | điện thoại không báo tin | iphone không nhận thông báo
    máy không kêu khi có tin | lỡ bấm chặn thông báo | cho phép thông báo ở đâu | tin không hiện ngoài màn hình | bat thong bao tren may
    điện thoại không báo khi có tin | cho phép thông báo | iphone không hiện thông báo app | muốn máy kêu khi có tin mới`,
  'reminders-stop': `trường nhắn tin bắt đăng ký hoài | phiền quá đừng nhắc nữa | ngừng nhắc | trường nhắn tin hoài | công ty nhắc đăng ký | làm phiền
    chặn tin nhắc | spam tin nhắn nhắc | trường nhắn tin nhắc hoài | công ty nhắc đăng ký hoài | không muốn bị nhắc nữa
    nhắn tin đòi đăng ký mãi | phiền vì tin nhắc | tôi đăng ký rồi vẫn bị nhắc | chặn tin của trường
    tôi không học trường đó mà cứ bị nhắn | bỏ số tôi khỏi danh sách nhắc | truong cu nhan tin nhac dang ky | công ty nhắc hoài phiền quá
    không phải nhân viên công ty đó mà vẫn bị nhắc | ngừng tin nhắc đăng ký | đã đăng ký rồi mà vẫn nhắn nhắc`,
  'data-own': `thông tin cá nhân | xem số điện thoại đã đăng ký | cơ quan bảo hiểm có gì về tôi | hồ sơ cá nhân | xem thông tin của tôi
    cơ quan đang lưu gì về tôi | số điện thoại đăng ký của tôi là số nào | email đăng ký là gì | xem địa chỉ của tôi
    thông tin trên hệ thống | hồ sơ cá nhân của tôi | kiểm tra thông tin cá nhân đúng chưa | tài khoản của tôi dùng số nào
    xem thong tin ca nhan cua toi | cơ quan bảo hiểm đang lưu địa chỉ nào của tôi | kiểm tra số điện thoại đã khai
    xem họ tên ngày sinh của mình trong hệ thống | thông tin của tôi ở mục nào`,
  'data-contact': `chuyển nhà đi tỉnh khác | sửa địa chỉ | đổi sim mới cập nhật | đổi số mới | chuyển chỗ ở mới | thay số điện thoại | cập nhật sđt mới
    đổi email | chuyển nhà đổi địa chỉ | cập nhật địa chỉ | sửa số điện thoại | đổi số dế | thêm email | đổi số điện thoại | đổi địa chỉ
    thay số mới | chuyển nhà | cập nhật số điện thoại | đổi sim mới | sửa địa chỉ liên hệ | dọn nhà qua chỗ khác | đổi số nhận mã
    số mới dùng được sau bao lâu | cập nhật thông tin liên hệ | báo đổi số điện thoại ở đâu | đổi số điện thoại mất mấy ngày
    thay đổi nơi ở | tôi thay sim mới muốn đổi số | số điện thoại cũ bỏ rồi muốn đổi số khác | sửa email đăng ký
    cập nhật nơi ở hiện tại | doi sdt moi trong app | thay đổi địa chỉ nhà | tôi chuyển nhà cập nhật địa chỉ ở đâu | đổi email nhận tin
    mới đổi số điện thoại muốn cập nhật | cập nhật số điện thoại bảo hiểm xã hội | thêm email vào hồ sơ
    tôi đổi số điện thoại mới rồi muốn cập nhật lại
    đổi số điện thoại đã đăng ký ở đâu | đổi sdt tài khoản | đổi tên ấp tên xã trong app sửa ở đâu`,
  'data-person': `tên bị sai dấu | đổi tên đệm | sai số căn cước | năm sinh sai | cập nhật căn cước mới | sai tên sai ngày sinh | đổi cmnd sang cccd
    cải chính hộ tịch | sai giới tính | sai họ tên | sai ngày tháng năm sinh | điều chỉnh thông tin nhân thân | sửa họ tên
    sai ngày sinh | tên thiếu dấu | tên đệm sai | giấy khai sinh khác tên bảo hiểm | cải chính họ tên | sửa thông tin cá nhân
    số căn cước sai | đổi tên theo khai sinh | sổ bảo hiểm sai tên | điều chỉnh năm sinh | cập nhật số định danh
    thông tin nhân thân sai | chứng minh cũ chưa đổi sang căn cước | tên trong bảo hiểm khác căn cước | bảo hiểm ghi sai tên tôi
    năm sinh trong hệ thống bị sai | cập nhật căn cước mới vào bảo hiểm | sua ten bi sai trong bhxh | cập nhật số cccd mới thay cmnd
    ngày sinh trong hệ thống sai | đổi họ tên sau khi cải chính khai sinh | giới tính ghi nhầm | tên đệm thiếu chữ sửa ở đâu
    họ tên tôi trong bảo hiểm bị thiếu chữ lót giờ sửa làm sao`,
  'data-access': `ai vào xem hồ sơ của tôi | cán bộ nào mở thông tin tôi | cán bộ xem hồ sơ của tôi | ai coi thông tin của tôi | nhật ký truy cập
    bị xem trộm dữ liệu | lộ thông tin | ai xem dữ liệu của tôi | cán bộ nào mở hồ sơ | lịch sử truy cập dữ liệu
    ai vào coi thông tin của tôi | bị xem trộm | có người tra thông tin của tôi | xem ai đã tra cứu tôi | cán bộ mở dữ liệu tôi làm gì
    nhật ký xem hồ sơ | ai coi lén hồ sơ của tôi | ai vao xem ho so cua toi | cán bộ nào đã mở dữ liệu của tôi
    kiểm tra ai xem thông tin tôi | có người xem trộm dữ liệu bảo hiểm của tôi không | lịch sử truy cập thông tin`,
  'data-export': `xuất dữ liệu | tải toàn bộ dữ liệu | sao lưu thông tin | lấy bản sao dữ liệu cá nhân | tải dữ liệu của tôi | bản sao dữ liệu
    xuất dữ liệu cá nhân | lấy hết thông tin về | sao lưu dữ liệu | tải file dữ liệu về máy | xin bản sao thông tin cá nhân
    lưu toàn bộ hồ sơ của tôi | tai het du lieu cua toi | xuất toàn bộ thông tin về máy | xin bản sao dữ liệu cá nhân
    lấy tất cả dữ liệu app đang giữ`,
  'data-consents': `không đồng ý nữa | hủy đồng ý | quyền riêng tư | xem điều đã đồng ý | chính sách dữ liệu cá nhân | rút lại đồng ý
    những điều đã đồng ý | hủy đồng ý xử lý dữ liệu | tôi đã đồng ý những gì | chính sách bảo vệ dữ liệu cá nhân
    không cho dùng dữ liệu nữa | thu hồi sự đồng ý | rut lai dong y xu ly du lieu | tôi không đồng ý cho dùng dữ liệu nữa
    xem tôi đã đồng ý những gì`,
  'data-safe': `an toàn thông tin | có bị lộ dữ liệu không | bảo mật | ứng dụng có an toàn không | dữ liệu cá nhân có an toàn
    dữ liệu có an toàn không | có bị lộ thông tin không | để căn cước trên này có sao không | bảo mật thông tin
    thông tin có bị bán không | câu tôi hỏi có bị lưu không | có ai nghe lén không | app này có tin được không
    gửi ảnh căn cước có an toàn không | thông tin cá nhân được bảo vệ thế nào | sợ lộ thông tin | thong tin cua toi co bi lo ko
    app có bán dữ liệu không | dữ liệu được bảo vệ thế nào | căn cước tôi chụp gửi lên có an toàn không
    sợ lộ thông tin cá nhân khi đăng ký
    ứng dụng có lấy ảnh và thông tin của tôi cho bên khác dùng không | thông tin của tôi có bị bán không
    có lộ thông tin ra ngoài không`,
  'family-other': `xem bảo hiểm của chồng được không | thêm vợ vào tài khoản của tôi | thêm bố mẹ vào thành viên gia đình
    coi thẻ của má trong máy tui được hông | xem quá trình đóng của vợ | theo dõi lương hưu của bố mẹ trên máy con
    them nguoi than vao tai khoan | xem thẻ bảo hiểm của cả nhà | xem sổ khám bệnh của mẹ | con lớn trên 18 tuổi cha mẹ xem được không
    quản lý bảo hiểm cho cả gia đình
    con cái xem giúp sổ khám của mẹ trên máy mình | mẹ không biết dùng điện thoại tôi coi thẻ giùm | theo dõi lương hưu của mẹ từ xa
    xem hộ bảo hiểm cho bố già`,
  'child-two': `cha mẹ cùng xem thẻ của con được không | vợ đã thêm con rồi chồng có thêm được không | ly hôn muốn xem thẻ của con
    con nằm trong tài khoản chồng cũ | chuyển con sang tài khoản của bố | hai vợ chồng cùng theo dõi một đứa con
    con đã gắn với tài khoản mẹ | xoa con khoi tai khoan chong cu | bố mẹ đều thêm con vào máy được không
    con có trong máy bố mà máy mẹ không thấy`,
  'child-guardian': `tôi là ông bà nuôi cháu có xem thẻ được không | người giám hộ thêm cháu vào tài khoản | cậu nuôi cháu mồ côi
    con trên 18 tuổi bị khuyết tật | làm giám hộ cho con bị tâm thần | giấy tờ giám hộ đăng ký cho cháu
    cô chú nuôi cháu đăng ký giùm | xem thẻ của cháu ngoại | bà ngoại muốn thêm cháu vô máy | cháu ở với ông bà cha mẹ đi làm xa`,
  'change-withdraw': `hủy yêu cầu đổi số điện thoại | rút yêu cầu đổi thông tin | gửi nhầm yêu cầu sửa họ tên | yêu cầu đổi thông tin chờ lâu
    đổi ý không muốn đổi số nữa | sửa lại yêu cầu thay đổi đã gửi | yeu cau doi so dien thoai cho duyet
    bao lâu duyệt đổi thông tin cá nhân`,
  'inbox-empty': `chuông báo đỏ mà mở không có gì | có thông báo mà bấm vào trống | số trên chuông không mất | tin báo mới mà không thấy nội dung
    xem lại thông báo cũ | lỡ xóa thông báo | báo có tin mà tìm không ra | chuong bao co so ma khong co tin
    thông báo hiện trắng trơn | tìm tin báo tháng trước`,
  'data-photos': `ảnh căn cước tôi gửi ai xem được | ảnh chân dung giữ bao lâu | xóa tài khoản có xóa ảnh không | ảnh khuôn mặt có bị lộ không
    gửi ảnh căn cước lên có an toàn không | lưu ảnh giấy tờ của tôi ở đâu | anh cccd gui len ai coi duoc
    app giữ thông tin gì của tôi sau khi xóa | hình mặt của tôi dùng làm gì`,
  'death-record': `tra quá trình đóng của người đã mất | bố mất không biết đóng bảo hiểm bao nhiêu năm | sổ bảo hiểm của người mất bị thất lạc
    vợ mất sổ cháy thì nộp gì | xem bảo hiểm của người đã chết | không biết số sổ của mẹ đã mất | tim so bao hiem cua nguoi da mat
    mất sổ bảo hiểm của người quá cố`,
} as const
