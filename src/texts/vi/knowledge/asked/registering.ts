/** How people ask for the passages of the same name: ways of asking between bars. */
export const registering = {
  'register-how': `cách làm tài khoản | muốn có tài khoản thì làm gì | hướng dẫn đăng ký | lần đầu sử dụng | tạo tài khoản mới | mở tài khoản
    lập tài khoản | làm tài khoản | đăng kí | cách đăng ký giao dịch điện tử | tôi chưa có tài khoản | đăng ký tài khoản thế nào
    các bước đăng ký | tôi muốn đăng ký | người mới bắt đầu từ đâu | cách tạo tài khoản bhxh số | chưa có tài khoản thì làm sao
    đăng ký lần đầu | mở tài khoản giao dịch điện tử | muốn lập tài khoản mà không biết làm | hướng dẫn tôi đăng ký với
    đăng ký có phải ra cơ quan không | đăng ký ở nhà được không | lập nick bảo hiểm kiểu gì | làm sao để có tài khoản vssid
    đăng ký online bảo hiểm xã hội | đăng ký mất bao lâu | tôi già rồi đăng ký có khó không | muốn sử dụng app thì đăng ký sao
    lần đầu dùng phải làm gì | tôi chưa có tài khoản giờ phải làm gì | bắt đầu đăng ký ở đâu | chỉ tôi cách lập tài khoản
    em chưa có tài khoản vssid thì làm thế nào để có | các bước đăng ký tài khoản bảo hiểm xã hội số | cho tôi đăng ký tài khoản
    dang ky vssid nhu the nao vay | lần đầu tiên làm tài khoản bảo hiểm online | đăng kí app bảo hiểm kiểu gì
    hướng dẫn mở tài khoản giao dịch điện tử cá nhân | đăng ký xong phải đến cơ quan bảo hiểm không
    công nhân như tui muốn có tài khoản coi bảo hiểm thì sao | đk tk bhxh so ntn
    muốn có sổ bảo hiểm trong điện thoại bắt đầu từ đâu | bắt đầu từ đâu để dùng cái này | chưa có gì hết giờ làm sao để dùng
    lập tài khoản từ đầu chỉ giùm | duyệt tài khoản thường mấy ngày`,
  'register-need': `làm tài khoản phải có những gì | cần căn cước không | thiếu giấy tờ có đăng ký được không | chuẩn bị những gì để đăng ký
    giấy tờ cần có | đăng ký cần mang gì | thủ tục đăng ký gồm gì | hồ sơ đăng ký gồm những gì | đăng ký cần giấy tờ gì
    cần chuẩn bị gì trước khi đăng ký | phải có căn cước mới đăng ký được à | đăng ký cần ảnh gì | có cần hộ khẩu không
    cần những thông tin nào để mở tài khoản | không có email đăng ký được không | đăng ký cần mã số bảo hiểm không
    muốn đăng ký phải có số điện thoại chính chủ không | điều kiện để đăng ký tài khoản | làm tài khoản cần mang theo gì
    có bắt buộc chụp căn cước không | giấy tờ đăng ký gồm những gì | bao nhiêu tuổi được đăng ký
    trước khi đăng ký phải có những gì trong tay | đăng ký cần căn cước với số điện thoại nào | lam tai khoan can giay to j
    chỉ có số điện thoại và căn cước đăng ký đủ chưa | đăng ký có cần sổ bảo hiểm không | đăng ký có phải chụp mặt không
    không có mã số bhxh đăng ký được không`,
  'register-scan': `quét căn cước | tự điền thông tin | không quét được mã qr căn cước | quét thẻ để khai nhanh | quét mã qr căn cước không được
    quét cccd để điền tự động | mã qr trên thẻ căn cước không nhận | máy ảnh không đọc được mã | quét hoài không ăn
    quét mã xong điền sai thông tin | quét thẻ bảo hiểm để lấy thông tin | camera không mở lên để quét | không cho phép dùng máy ảnh
    quét bằng ảnh có sẵn được không | căn cước bị trầy không quét được | bấm quét mà màn hình đen
    đưa camera vào mã qr căn cước mãi không nhận | quet ma qr cccd ko dc | bấm quét mà máy không mở camera
    quét mã để điền nhanh ở chỗ nào | quét xong thông tin điền vào bị sai | tự động điền từ căn cước | chip căn cước hư quét không được`,
  'register-photo': `ảnh nặng hơn 8mb | hệ thống đòi chụp lại ảnh | ảnh không đạt | ảnh bị chê tối | chụp căn cước không nét | ảnh căn cước bị mờ
    ảnh không rõ | hình chụp bị mờ | hình bị lóa | chụp giấy tờ | ảnh nặng quá không tải lên được | up hình không được | tải ảnh lỗi
    dung lượng ảnh | ảnh bị mờ | ảnh giấy tờ không rõ | chụp căn cước bị lóa | báo ảnh tối quá | up ảnh không lên | tải ảnh lên bị lỗi
    ảnh nặng quá | chụp giấy tờ hoài không đạt | ảnh vượt quá dung lượng | định dạng ảnh nào được | ảnh bị ngược xoay lại
    chụp lại mấy lần vẫn báo mờ | hình cccd bị chói đèn | chụp mặt sau căn cước thế nào | app chê hình của tôi xấu | ảnh bị mất góc
    điện thoại chụp hình không nét | ảnh heic iphone có được không | chụp cccd hoài mà app không chịu | anh mo ko nhan
    up hình căn cước báo lỗi dung lượng | app bảo ảnh tối chụp lại mãi | chụp căn cước bị bóng đèn | hình chụp bị nhòe có dùng được không
    tải ảnh giấy tờ lên không được | ảnh chụp bị lệch mất góc | chụp đi chụp lại căn cước mà nó cứ chê mờ
    ảnh gửi báo đỏ không cho gửi | từ chối ảnh ba lần không rõ lý do`,
  'register-portrait': `đòi chụp mặt | chụp khuôn mặt để làm gì | chụp mặt lúc đăng ký | ảnh chân dung không đạt | ảnh thẻ | hình thẻ | ảnh chân dung
    selfie | tự chụp ảnh thẻ ở nhà | ảnh 4x6 | chụp ảnh chân dung thế nào | ảnh chân dung 4x6 | có được đeo kính khi chụp không
    ảnh chân dung phải nền trắng không | chụp hình thẻ ở tiệm hay tự chụp | chụp selfie được không | sao phải chụp mặt
    ảnh mặt không đạt yêu cầu | dùng ảnh cũ làm ảnh chân dung | ảnh thẻ phải mặc áo gì | đội mũ khăn khi chụp | mặt không vào khung
    app đòi hình mặt tôi | cắt ảnh 4x6 sao cho đúng | anh chan dung chup sao cho dung | tự chụp ảnh 4x6 bằng điện thoại được không
    ảnh chân dung bị từ chối | có bắt buộc áo trắng nền xanh khi chụp ảnh thẻ không | đeo khẩu trang chụp được không
    chụp ảnh mặt đăng ký cho bà cụ | ảnh thẻ cũ 5 năm trước dùng được không
    chụp cái mặt hoài không nhận | chụp mặt có đeo kính được không | ảnh mặt không đạt chụp lại sao | hình mặt bị từ chối
    chụp kiểu gì mới đạt`,
  'register-draft': `khai xong để mai gửi | lỡ bấm thoát | bài khai đâu rồi | làm tiếp tờ khai hôm qua | khai dở dang | lưu nháp | bị thoát ra giữa chừng
    tờ khai chưa gửi | điền nửa chừng | khai tiếp sau | đang khai thoát ra có mất không | khai dở hôm sau làm tiếp
    đang điền thì hết pin | tờ khai đang làm dở tìm ở đâu | lưu lại để mai làm tiếp | điền gần xong bị mất mạng
    lỡ tắt app khi đang đăng ký | bài khai nháp ở đâu | điện thoại tắt nguồn giữa chừng | phải khai lại từ đầu sao
    bấm quay lại có mất thông tin không | đang đăng ký có người gọi đến | khai nửa chừng bận việc | đổi máy khác khai tiếp được không
    đang đăng ký thì có việc phải tắt máy | dien gan xong bi thoat ra | khai dở dang hôm qua giờ tìm lại ở đâu | có lưu tạm tờ khai không
    sập nguồn lúc đang điền mất hết rồi phải không | điền một nửa để tối điền tiếp | tắt trình duyệt có mất bài khai không`,
  'register-agency': `gửi hồ sơ về đâu | tạm trú thì chọn cơ quan nào | nộp hồ sơ ở đâu | chọn nơi nhận hồ sơ | chọn nhầm cơ quan tiếp nhận
    nơi tiếp nhận | chọn cơ quan nào tiếp nhận | chọn nơi nộp hồ sơ | chọn bảo hiểm tỉnh hay huyện | tôi ở trọ thì chọn cơ quan nào
    nơi tiếp nhận hồ sơ là gì | hồ sơ gửi cho bảo hiểm nào | làm việc một nơi hộ khẩu một nơi thì chọn ở đâu
    không tìm thấy cơ quan bảo hiểm để chọn | chọn sai cơ quan tiếp nhận có sao không | mã cơ quan bảo hiểm là gì
    tạm trú bình dương chọn bhxh nào | nơi nhận hồ sơ của tôi | ở chỗ trọ thì gửi hồ sơ cho bảo hiểm nào | chon co quan bhxh nao de nop
    lỡ chọn cơ quan tiếp nhận xa nhà | làm ở khu công nghiệp thì nộp cho bảo hiểm đâu | hồ sơ đăng ký gửi tới cơ quan nào xử lý
    danh sách cơ quan không có huyện của tôi | nên chọn cơ quan theo nơi thường trú hay tạm trú`,
  'register-address': `xã nhập vào xã khác | xã tôi đổi tên | tên phường mới là gì | không có tên huyện | địa chỉ trước tháng 7 năm 2025
    phường cũ chọn thế nào | địa chỉ cũ | sáp nhập tỉnh | xã đã đổi tên | không có quận huyện | sát nhập phường
    địa chỉ trên căn cước khác | không thấy xã phường trong danh sách | xã tôi sáp nhập rồi | địa chỉ cũ không còn
    không có quận huyện để chọn | huyện bỏ rồi điền địa chỉ sao | tên phường mới của tôi là gì | địa chỉ trên căn cước khác bây giờ
    tỉnh cũ không có trong danh sách | kiếm hoài không ra tên xã | phường tôi bị chia đôi | chỉ nhớ địa chỉ cũ
    điền địa chỉ sau sáp nhập | tìm không thấy quê tôi | bình dương giờ là đâu | địa chỉ ba cấp hai cấp | ấp thôn tổ ghi ở đâu
    quê tôi nhập tỉnh rồi chọn địa chỉ thế nào | ko thay quan huyen de chon | địa chỉ căn cước cũ không có trong danh sách
    xã cũ giờ thuộc phường nào | tìm tên xã sau sáp nhập | huyện tôi đâu mất rồi | khai địa chỉ theo tên mới hay tên cũ
    không tìm được phường xã nhà tôi`,
  'register-mismatch': `sai họ tên khi khai | báo không có trong dữ liệu | báo sai thông tin | dữ liệu không khớp | không trùng khớp
    thông tin không đúng khi đăng ký | không tìm thấy mã số trong hệ thống | thông tin chưa khớp | báo thông tin không đúng
    nhập đúng hết mà báo sai | hệ thống nói không tìm thấy mã số | tên không khớp với bảo hiểm | mã số và họ tên không trùng nhau
    số căn cước không khớp dữ liệu | tôi khai đúng mà cứ bị báo lỗi | dữ liệu bảo hiểm còn số chứng minh cũ
    thông tin cá nhân không trùng khớp cơ quan bhxh | gửi tờ khai bị báo chưa khớp | sai thông tin không đăng ký được
    sao cứ nói thông tin của tôi sai | không xác định được người tham gia | khai đúng căn cước mà hệ thống báo không khớp
    du lieu ko trung khop la sao | mã số bhxh với tên tôi không khớp nhau | tên trong sổ bảo hiểm khác căn cước nên không đăng ký được
    app nói thông tin chưa khớp cơ quan bảo hiểm | ngày sinh trong bảo hiểm sai nên đăng ký không được | số cmnd cũ trong hồ sơ bảo hiểm
    đăng ký báo lỗi sai thông tin cá nhân | điền y như trong căn cước mà nó vẫn báo thông tin không khớp`,
  'register-old-id': `chứng minh nhân dân cũ | chưa có căn cước | mất căn cước công dân | cmnd 9 số | đang làm lại cccd | chỉ có chứng minh nhân dân cũ
    cmnd 9 số đăng ký được không | chưa làm căn cước | mất căn cước đang chờ cấp lại | căn cước hết hạn đăng ký được không
    dùng bản photo giấy tờ được không | căn cước bị công an giữ | đang làm lại căn cước gắn chip | giấy chứng minh cũ còn dùng không
    không có cccd gắn chip | thẻ căn cước bị gãy | dùng hộ chiếu thay căn cước | chứng minh thư mờ hết chữ
    bị mất căn cước rồi thì lấy gì đăng ký | chi con cmnd 9 so thi sao | cụ nhà tôi chưa làm căn cước gắn chip | căn cước hết hạn chưa đổi
    đang chờ công an trả căn cước | dùng bằng lái xe thay căn cước được không | chứng minh cũ mờ số
    căn cước hết hạn chỉ còn hộ chiếu | chỉ có chứng minh thư chín số đăng ký được không`,
  'register-identity': `dữ liệu dân cư | xác minh dân cư | chưa khớp dân cư | kiểm tra danh tính | đối chiếu dữ liệu dân cư
    chưa khớp cơ sở dữ liệu quốc gia về dân cư | hệ thống kiểm tra dân cư để làm gì | vì sao phải so với dân cư
    xác thực với bộ công an | dữ liệu dân cư báo không khớp | không kết nối được dữ liệu dân cư | sao chỉ cần ảnh chân dung
    sao tôi phải chụp thêm căn cước hai mặt | bắt bổ sung ảnh cccd vì chưa có trong dân cư | vì sao phải đối chiếu với dân cư
    csdl dan cu bao chua khop | thông tin dân cư của tôi bị sai | hệ thống lấy thông tin của tôi từ công an à
    kiểm tra với bộ công an không ra | báo số căn cước không có trong dữ liệu quốc gia`,
  'register-others': `làm tài khoản cho vợ bằng máy tôi | làm cho mẹ | đăng ký cho người già | dùng chung một điện thoại | đăng ký hộ bố mẹ
    làm giùm ba má | đăng ký cho ông bà | khai hộ người khác | một số điện thoại đăng ký nhiều người | đăng ký cho vợ chồng
    đăng ký giùm bố mẹ | làm hộ ông bà | khai giúp người khác | đăng ký dùm ba má | một số điện thoại dùng cho mấy người
    hai vợ chồng chung số điện thoại | mẹ tôi không có điện thoại | ông bà không biết dùng điện thoại thông minh
    đăng ký cho chồng bằng máy vợ | người già không rành công nghệ | làm giúp hàng xóm được không | bố tôi không có số điện thoại riêng
    đăng ký cho nhiều người trên một máy | nhờ con cháu đăng ký | bu em chưa có tài khoản | cha mẹ ở quê tôi làm hộ được không
    làm tài khoản cho cụ già | đăng ký tài khoản giúp ba má dưới quê | lam tai khoan cho me minh dc ko
    bà ngoại không biết xài điện thoại tôi làm giùm | dùng số điện thoại của con để đăng ký cho cha mẹ
    một máy đăng ký cho nhiều người được không | chồng tôi đi biển tôi đăng ký thay được không | khai thay cho người bệnh
    tôi muốn làm hộ cho ông cụ 80 tuổi | ba tôi già rồi không biết bấm điện thoại, tôi đăng ký thay được không`,
  'register-child': `cháu nhỏ có làm được tài khoản không | cháu nội cháu ngoại | con 3 tuổi | làm cho con học sinh | thêm con vào tài khoản
    đăng ký cho bé | đăng ký cho trẻ em | tạo tài khoản cho con | thêm thành viên gia đình | thêm em bé | đăng ký cho con
    tạo tài khoản cho bé | làm tài khoản cho con nhỏ | con chưa có căn cước | thêm con vào tài khoản của tôi | trẻ em đăng ký thế nào
    cháu 6 tuổi có đăng ký được không | cần giấy khai sinh của con không | con tôi học sinh cấp hai | ông bà đăng ký cho cháu
    nhận nuôi con có đăng ký được không | đăng ký cho em bé mới sinh | làm cho thằng cu nhà tôi | cha hay mẹ đăng ký cho con
    hai vợ chồng cùng xem được con không | chưa thấy nút đăng ký cho con | lam tk cho con nho | mở tài khoản cho con trai 10 tuổi
    thêm con vào app của mẹ | cha mẹ đăng ký cho con cần giấy gì | bé chưa có số định danh thì thêm vào sao
    tôi là mẹ muốn thêm bé vô tài khoản | ông bà nuôi cháu có đăng ký cho cháu được không | bao nhiêu tuổi thì con phải có tài khoản riêng
    con út mới sinh thêm vào app | con tôi 4 tuổi muốn đưa vào app để xem thẻ thì làm sao
    con chưa có căn cước đăng ký cần giấy gì | bé 2 tuổi đăng ký sao | đăng ký cho bé chưa có điện thoại`,
  'register-exists': `ai đó đã dùng mã số của tôi | tôi đăng ký từ trước rồi | đã tồn tại tài khoản | đã đăng ký rồi | mã số đã được sử dụng
    có người đăng ký trước | tài khoản trùng | báo mã số đã đăng ký | mã số đã có tài khoản | ai đó đăng ký bằng mã của tôi
    tôi chưa đăng ký mà báo có rồi | tài khoản đã tồn tại | hồi trước công ty làm cho tôi rồi | không nhớ đã đăng ký chưa
    đăng ký lại bị báo trùng | bị người khác chiếm mã số | đã đăng ký hồi 2021 | làm sao biết mình có tài khoản chưa
    trùng mã số bảo hiểm khi đăng ký | đăng ký thì báo đã có tài khoản rồi | ma so da dc dang ky truoc do
    tôi chưa từng đăng ký sao lại có rồi | công ty đăng ký hộ tôi trước đó phải không | hệ thống báo trùng tài khoản
    không nhớ mình đã có tài khoản hay chưa
    số căn cước báo đã có người dùng rồi | tôi chưa đăng ký bao giờ mà báo đã có tài khoản`,
  'register-paper': `in tờ khai | ký tay | nộp bản giấy | không có máy in | ký tờ khai rồi nộp ở đâu | in tờ khai ở đâu | có phải nộp bản giấy không
    ký tay rồi nộp cho ai | nộp tờ khai bản cứng | có cần lên cơ quan ký không | tờ khai có chữ ký nộp ở đâu | in tờ khai ra ký
    bao lâu phải nộp bản giấy | gửi tờ khai qua bưu điện được không | không nộp giấy có sao không | nhờ ai in giúp tờ khai
    có cần đóng dấu công ty không | có phải in tờ khai ký rồi mang đi nộp không | to khai in ra nop o dau
    tôi không có máy in thì ký bằng gì | nộp bản ký tay ở đâu | ký tờ khai rồi chụp gửi được không | cơ quan bắt nộp bản giấy`,
  'register-email': `dùng gmail | nhận mã bằng thư điện tử | email đã được dùng | không có sim điện thoại | email trùng | nhận mã qua email
    không có số điện thoại dùng email được không | email đã có người dùng | dùng gmail nhận mã | điện thoại cục gạch không nhận tin nhắn
    ở nước ngoài không có sim việt nam | gửi tờ khai về email | hai người chung một email | email báo trùng | nhận otp bằng thư điện tử
    không có email có sao không | đăng ký bằng email | dùng email thay số điện thoại được không | email bao da co nguoi dung
    tôi không xài số việt nam chỉ có gmail | nhan ma qua mail thay sms | máy cũ không nhận tin nhắn chỉ có email
    hai vợ chồng dùng chung một email được không`,
  'register-language-foreigner': `người nước ngoài | hộ chiếu | passport | lao động nước ngoài tại việt nam | người nước ngoài đăng ký | dùng hộ chiếu đăng ký
    vợ tôi người nước ngoài | chồng tôi quốc tịch hàn quốc | foreigner register | đăng ký bằng passport | không có căn cước việt nam
    lao động nước ngoài có đăng ký được không | việt kiều đăng ký thế nào | chuyên gia nước ngoài ở công ty
    chồng tôi người hàn đăng ký thế nào | nguoi nuoc ngoai dang ky bang passport dc ko | có visa làm việc ở việt nam muốn mở tài khoản
    không có cccd chỉ có hộ chiếu | sếp nước ngoài muốn dùng app`,
  'register-cannot-photo': `người già không chụp được ảnh chân dung | con bị bại não không ngồi chụp được | mẹ nằm liệt giường chụp ảnh sao
    người khuyết tật chụp mặt không đạt | người mù chụp ảnh khuôn mặt thế nào | nhờ người khác chụp hộ có được không
    điện thoại đời cũ chụp mờ mang ra xã nhờ làm | không biết chụp ảnh có ra cơ quan làm được không
    bà cụ run tay chụp mãi không được | chụp mặt nhiều lần không đạt thì ra đâu làm | ra cơ quan bảo hiểm nhờ đăng ký giùm`,
  'register-abroad': `đang ở nước ngoài đăng ký được không | ở nhật không nhận được otp | sim việt nam không nhận tin ở nước ngoài
    đổi sang số điện thoại nước ngoài được không | ở đức muốn mở tài khoản | định cư bên mỹ đăng nhập thế nào
    số +81 có đăng ký được không | đi xuất khẩu lao động mất sim việt nam | kiều bào đăng ký tài khoản | ở hàn quốc làm sao lấy mã
    đi làm nước ngoài về số cũ bị thu hồi | đăng ký từ nước ngoài có phải về việt nam không`,
} as const
