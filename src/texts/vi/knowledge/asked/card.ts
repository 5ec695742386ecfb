/** How people ask for the passages of the same name: ways of asking between bars. */
export const card = {
  'card-open': `mở thẻ cho bác sĩ xem | lấy thẻ ra thế nào | mã qr của thẻ ở đâu | xem thẻ bảo hiểm | thẻ điện tử | hình thẻ bảo hiểm y tế | coi thẻ
    đưa thẻ cho bệnh viện | thẻ khám bệnh trên điện thoại | xem thẻ bảo hiểm y tế | mở thẻ bhyt | thẻ điện tử ở đâu
    coi thẻ trên điện thoại | cho tôi xem thẻ | lấy thẻ ra cho bệnh viện | thẻ bảo hiểm của tôi đâu | mở mã qr của thẻ | phóng to thẻ
    xem mặt sau của thẻ | mở thẻ chỗ nào | lấy hình thẻ bảo hiểm | thẻ bhyt điện tử dùng thay thẻ giấy | xem số thẻ bảo hiểm y tế
    nơi đăng ký khám ban đầu của tôi là đâu | bật thẻ lên đi khám`,
  'card-hospital': `nhập viện cần gì | khám ngoại tỉnh | khám ở tỉnh khác | quên mang thẻ đi khám | vào viện đưa giấy gì | khám khác nơi đăng ký
    đi khám mang giấy tờ gì | khám bảo hiểm cần gì | khám trái tuyến | giấy chuyển viện | cấp cứu có được hưởng bảo hiểm
    đi nhà thương cần đem gì | khám bằng căn cước | đi khám cần gì | đi bệnh viện mang giấy tờ gì | vượt tuyến có được bảo hiểm không
    giấy chuyển tuyến | cấp cứu có được bảo hiểm không | chỉ có căn cước đi khám được không | nằm viện cần đưa gì
    không có giấy chuyển có được hưởng | khám bệnh ở nơi khác có được không | về quê khám có được hưởng bảo hiểm
    đang đi du lịch bị bệnh | lên tuyến trên khám | đi khám dùng điện thoại thay thẻ | nhập viện đưa gì cho quầy
    khám ngoài giờ có bảo hiểm không | chuyển lên bệnh viện trung ương | bệnh viện tư có được hưởng bảo hiểm không
    tái khám có cần giấy hẹn | đi khám bảo hiểm phải đúng tuyến không | khám bệnh chỉ đưa điện thoại được không
    bị tai nạn vào viện gần nhất có được bảo hiểm không | có cần xin giấy chuyển tuyến không | khám khác tỉnh có được thanh toán không
    đang ở xa quê đi khám ở đâu được hưởng`,
  'card-offline': `mở thẻ không có internet | thẻ xem lúc không có sóng | thẻ không cần mạng | lưu thẻ vào máy | giữ thẻ trên máy
    bệnh viện không có sóng mở thẻ | thẻ ngoại tuyến | xem thẻ khi mất mạng | thẻ biến mất khỏi máy | mở thẻ khi không có mạng
    giữ thẻ trên điện thoại | bệnh viện không có sóng | không có 4g mở thẻ được không | thẻ lưu trên máy bị mất | thẻ hết 72 giờ
    tải thẻ về máy xem sau | hết dung lượng mạng mở thẻ | mở thẻ lúc mất sóng | vào viện không có mạng`,
  'card-proof': `mã qr có chữ ký | chứng minh thẻ thật | mã thay đổi liên tục | chụp màn hình thẻ có dùng được không | mã có chữ ký là gì
    mã ký số trên thẻ | gửi ảnh thẻ cho người nhà | sao mã đổi liên tục | mã thay đổi mỗi phút | chứng minh thẻ là thật
    cho quầy xem một phần thông tin | mã động trên thẻ dùng làm gì | chụp hình thẻ gửi cho má`,
  'card-verify': `quầy kiểm tra thẻ | thẻ thật hay giả | quét mã của bệnh nhân | xác thực mã thẻ | kiểm tra thẻ của bệnh nhân
    quầy kiểm tra thẻ thật giả | quét mã thẻ của người bệnh | thẻ người ta đưa có thật không | tôi làm ở bệnh viện muốn kiểm tra thẻ
    xác minh thẻ bảo hiểm của khách | nhân viên tiếp đón kiểm tra mã | phòng khám kiểm tra mã thẻ thế nào`,
  'card-qr': `quầy quét không ra | bệnh viện quét mã không được | mã không quét được | mã vạch trên thẻ | máy quét không đọc được mã
    qr code thẻ có gì | lộ thông tin qua mã qr | mã qr trên thẻ có gì | quét mã thẻ không được | bệnh viện quét không ra
    mã qr có lộ thông tin không | máy quét không nhận mã | lễ tân quét mã không ăn | qr thẻ đọc ra những gì | mã vạch thẻ là gì
    quầy quét hoài không lên | màn hình mờ quét không được | mã qr có chứa số căn cước không`,
  'card-number': `số thẻ bhyt có mấy ký tự | mã thẻ dn là gì | chữ gd trên thẻ nghĩa là gì | ý nghĩa mã số trên thẻ bảo hiểm | số thẻ 15 số hay 10 số
    thẻ mới chỉ có 10 số | hai chữ đầu trên thẻ là gì | mã ht trên thẻ bảo hiểm | giải thích số thẻ bảo hiểm y tế
    sv4 hs4 trên thẻ là gì | số thẻ bảo hiểm đọc thế nào`,
  'card-none': `công ty mới đóng chưa thấy thẻ | mới sinh con chưa có thẻ | sao không thấy thẻ của tôi | không có thẻ bảo hiểm | không hiện thẻ
    đóng rồi mà chưa có thẻ | mới đi làm chưa có thẻ | bao giờ có thẻ | chưa có thẻ | không thấy thẻ bảo hiểm | sao tôi chưa có thẻ
    đóng tiền rồi chưa có thẻ | mới đi làm chưa thấy thẻ | app báo không có thẻ | thẻ không hiện | mua bảo hiểm rồi mà chưa thấy thẻ
    bao lâu thì có thẻ mới | công ty chưa làm thẻ cho tôi | thẻ của tôi biến mất | mới mua bảo hiểm bao giờ có thẻ
    không có thẻ bhyt trên app | con mới sinh chưa thấy thẻ | nghỉ việc rồi mất thẻ | sao app không có thẻ của tôi
    chưa được cấp thẻ bảo hiểm y tế | đã đóng tiền mà không có thẻ | mới vào làm bao giờ có thẻ bảo hiểm`,
  'card-buy': `đóng bhyt ở đâu | nơi bán thẻ bảo hiểm y tế | mua bảo hiểm y tế cho mẹ | mua bảo hiểm y tế tự nguyện | đóng bhyt cho cả nhà
    mua thẻ khám bệnh | tham gia bhyt hộ gia đình | đóng tiền bảo hiểm y tế ở đâu | nộp tiền thẻ | mua bảo hiểm y tế ở đâu
    mua thẻ bhyt hộ gia đình | mua thẻ cho bố mẹ | đóng bảo hiểm y tế tự nguyện | muốn tham gia bảo hiểm y tế
    người không đi làm mua bảo hiểm ở đâu | làm ruộng muốn mua thẻ | mua bảo hiểm y tế cần giấy tờ gì | liên hệ ai để mua thẻ
    nghỉ việc rồi mua bảo hiểm y tế tự túc | sinh viên ra trường mua bhyt | mua một người trong hộ được không
    có mua 6 tháng được không | ra ủy ban xã mua thẻ được không | mua bhyt lần đầu | đóng tiền thẻ khám bệnh ở đâu
    mua bảo hiểm cho cả nhà | muốn mua bảo hiểm y tế cho bố mẹ ở quê | tôi thất nghiệp mua bảo hiểm y tế ở đâu
    làm sao mua thẻ bảo hiểm y tế tự nguyện | không đi làm thì mua bhyt chỗ nào`,
  'card-price': `nhà 4 người mua bhyt hết mấy tiền | một thẻ bao nhiêu | mua thẻ mất bao nhiêu | bảo hiểm y tế bao nhiêu tiền một năm
    giá thẻ bảo hiểm y tế | tiền mua bhyt | đóng bhyt hết bao nhiêu | giảm trừ người thứ hai | bảo hiểm y tế bao nhiêu tiền
    giá thẻ bhyt | mua thẻ một năm hết bao nhiêu | đóng bhyt hộ gia đình bao nhiêu | người thứ hai giảm bao nhiêu
    nhà 5 người đóng hết bao nhiêu | mức đóng bhyt năm nay | thẻ bảo hiểm giá mấy | tiền bảo hiểm y tế một tháng
    mua 3 tháng hết bao nhiêu | người thứ ba đóng bao nhiêu | bhyt tự nguyện bao nhiêu một năm | mua thẻ hết nhiêu tiền
    sao năm nay bảo hiểm y tế tăng giá | cả nhà mua có được giảm không`,
  'card-expired': `thẻ hết hạn thì đóng ở đâu | thẻ còn dùng tới bao giờ | thẻ dùng đến ngày nào | thẻ sắp hết hạn | gia hạn thẻ | thẻ hết hiệu lực
    thẻ còn hạn không | đóng tiếp bhyt | thẻ hết date | thẻ của tôi còn dùng được không | thẻ hết hạn | thẻ của tôi còn hạn không
    thẻ còn dùng được không | đóng tiếp bảo hiểm y tế | hạn thẻ đến ngày nào | thẻ bhyt hết hạn khi nào | hết hạn thẻ có khám được không
    thẻ hết hạn khi đang nằm viện | quên đóng thẻ bị hết hạn | thẻ tới cuối năm hết | gia hạn thẻ ở đâu | kiểm tra hạn thẻ của tôi
    gia hạn bảo hiểm y tế cho mẹ | thẻ hết hạn mấy ngày có sao không | bị gián đoạn thẻ | thẻ hết hạn mà công ty chưa gia hạn
    thẻ tôi còn hiệu lực tới bao giờ | thẻ của tôi còn giá trị tới khi nào | thẻ bhyt còn hạn hay hết | làm sao biết thẻ còn hạn
    muốn gia hạn thẻ bhyt thì làm thế nào | thẻ quá hạn rồi giờ làm sao`,
  'card-locked': `tại sao thẻ bị khóa | thẻ không có giá trị khi đi khám | vẫn đi làm mà thẻ bị khóa | thẻ bị khóa | thẻ bị khoá | thẻ không dùng được
    bệnh viện báo thẻ không có giá trị | mở khóa thẻ | thẻ bị tạm khóa | sao thẻ không có giá trị | bệnh viện nói thẻ bị khóa
    mở khóa thẻ bhyt | đi khám báo thẻ không còn giá trị | công ty nợ tiền thẻ bị khóa | nghỉ việc thẻ bị khóa | thẻ bị thu hồi
    thẻ báo giảm | thẻ bị cắt | vì sao thẻ tôi bị khóa | thẻ bị hủy`,
  'card-lost': `không thấy thẻ giấy đâu | xin thẻ mới | làm lại thẻ bảo hiểm | rớt mất thẻ | cấp lại thẻ bhyt | thẻ giấy bị rách | xin lại thẻ
    mất thẻ bảo hiểm y tế làm sao | đổi thẻ giấy | mất thẻ bảo hiểm | cấp lại thẻ | làm lại thẻ | thẻ hỏng | xin thẻ giấy mới
    rớt mất thẻ bhyt | thẻ bị ướt | mất thẻ đi khám được không | thẻ mờ hết chữ | đổi thẻ giấy sang thẻ mới | muốn có thẻ giấy
    in lại thẻ bảo hiểm y tế | thẻ bị nhàu nát | mất ví có thẻ bảo hiểm | người già cần thẻ giấy`,
  'card-facility': `chuyển nơi khám về gần nhà | đổi nơi đăng ký khám chữa bệnh ban đầu | chuyển bệnh viện đăng ký | đổi nơi khám ban đầu
    thay đổi nơi đăng ký kcb | chuyển nơi khám bảo hiểm | đổi nhà thương | đổi bệnh viện | đổi bệnh viện đăng ký
    chuyển nơi khám chữa bệnh | đổi nơi đăng ký kcb | muốn khám ở bệnh viện khác | chuyển bệnh viện về quê | khi nào được đổi nơi khám
    đổi nơi khám ban đầu vào lúc nào | chuyển nơi đăng ký khám về gần nhà | xa nhà quá muốn đổi chỗ khám
    chuyển thẻ sang bệnh viện khác | đăng ký khám ban đầu ở bệnh viện tỉnh | đổi nơi khám cho con | đổi bệnh viện khám bảo hiểm ban đầu
    chuyển chỗ khám bảo hiểm qua bệnh viện khác | nơi khám ban đầu xa quá muốn đổi`,
  'card-wrong': `thẻ sai tên | sai ngày sinh trên thẻ | thẻ ghi sai | sửa thẻ bảo hiểm | tên trên thẻ không đúng | thẻ ghi sai tên
    thẻ sai ngày sinh | thông tin trên thẻ không đúng | thẻ sai giới tính | thẻ ghi sai địa chỉ | thẻ in sai họ tên
    tên trên thẻ thiếu dấu | thẻ bhyt sai năm sinh | thẻ sai thông tin không khám được | đính chính thẻ bhyt | thẻ ghi nhầm nơi khám`,
  'card-level': `được trả 100% hay 80% | thẻ hưởng mấy phần trăm | đi khám được giảm bao nhiêu | được hưởng bao nhiêu phần trăm | thẻ 80 phần trăm
    thẻ 95 | bảo hiểm trả bao nhiêu | mức hưởng số 4 | quyền lợi thẻ | mức hưởng là gì | thẻ được hưởng bao nhiêu phần trăm
    bảo hiểm chi trả 80 phần trăm | thẻ 100 phần trăm | hưởng 95 phần trăm là sao | mã quyền lợi số 4
    khám bệnh được giảm bao nhiêu tiền | bảo hiểm trả bao nhiêu phần trăm | quyền lợi của thẻ | thẻ dn4 nghĩa là gì
    thẻ người nghèo được hưởng bao nhiêu | sao tôi chỉ được 80 | mổ có được bảo hiểm trả không | bảo hiểm chi trả những gì
    khám ở trạm xá được trả mấy phần | đồng chi trả 20 phần trăm | khám bệnh tôi phải trả bao nhiêu phần trăm
    tôi được bhyt chi trả mấy phần trăm | hưu trí khám bệnh được trả bao nhiêu | cận nghèo được hưởng bao nhiêu phần trăm`,
  'card-five-years': `5 năm liên tục | năm năm liên tục | miễn cùng chi trả | không phải đóng thêm 20 phần trăm | giấy không cùng chi trả
    5 năm liên tục là gì | đủ 5 năm liên tục được gì | khi nào được miễn đồng chi trả | giấy miễn cùng chi trả
    thẻ ghi thời điểm đủ 5 năm | tham gia liên tục 5 năm | đóng bảo hiểm y tế 5 năm | bị ngắt quãng có tính lại 5 năm không
    cùng chi trả quá 6 tháng lương cơ sở | xin giấy chứng nhận không cùng chi trả trong năm | làm sao được trả 100 phần trăm
    chạy thận lâu năm có được miễn không`,
  'card-validity': `kiểm tra hạn thẻ | tra hạn sử dụng thẻ | thẻ này còn giá trị không | tra cứu thẻ bhyt | tra giá trị thẻ
    kiểm tra thẻ còn hạn không cần đăng nhập | xem thẻ này còn dùng được không | tra hạn thẻ bằng số thẻ | kiểm tra giá trị sử dụng thẻ
    nhập số thẻ để kiểm tra | tra thẻ cho mẹ bằng số thẻ | tra cứu thời hạn sử dụng thẻ`,
  'card-vneid': `thẻ bhyt trên vneid | vneid không hiện thẻ bảo hiểm y tế | tích hợp thẻ bảo hiểm vào vneid | dùng vneid đi khám bệnh được không
    cập nhật thẻ bhyt trên vneid | vneid chưa cập nhật thẻ mới | thêm thẻ bảo hiểm vào ví giấy tờ | đi khám đưa vneid được không
    thẻ trên vneid hết hạn mà đã đóng rồi | thẻ bảo hiểm trong vneid`,
  'card-child': `thẻ của bé | thẻ bảo hiểm trẻ em | đưa con đi khám | thẻ của con đâu | thẻ cháu | thẻ bảo hiểm của con | xem thẻ của bé
    thẻ trẻ em ở đâu | thẻ của con gái tôi | mở thẻ cho con đi khám | thẻ bhyt của cháu | xem thẻ con trên máy mẹ | thẻ của em bé
    đưa con đi khám mở thẻ đâu | giữ thẻ của con trên máy | con đi viện lấy thẻ ở đâu ra`,
  'card-newborn': `làm thẻ bảo hiểm cho trẻ mới sinh | thẻ bhyt cho trẻ dưới 6 tuổi | con mới đẻ làm thẻ ở đâu | trẻ sơ sinh có bảo hiểm không
    bé dưới 6 tuổi đi khám có mất tiền không | con nhỏ có phải mua bảo hiểm y tế không | làm bảo hiểm cho bé sơ sinh
    đăng ký khai sinh liên thông thẻ bảo hiểm | làm bảo hiểm cho em bé mới sanh | trẻ em dưới sáu tuổi được miễn phí khám không
    con 3 tuổi chưa có thẻ bảo hiểm y tế | cấp thẻ cho trẻ em`,
  'card-student': `bảo hiểm y tế học sinh sinh viên | sinh viên đóng bảo hiểm y tế bao nhiêu | bhyt học sinh bao nhiêu tiền
    đóng bảo hiểm cho con đi học | trường thu tiền bảo hiểm y tế | sinh viên có bắt buộc mua bảo hiểm không
    học sinh được nhà nước hỗ trợ bao nhiêu | con đi học đóng bảo hiểm ở trường | sinh viên năm nhất làm bảo hiểm ở đâu
    có bảo hiểm hộ gia đình rồi có phải đóng ở trường không | tiền bảo hiểm học sinh năm nay | tân sinh viên bhyt`,
  'card-free': `ai được cấp thẻ bhyt miễn phí | hộ nghèo có được cấp thẻ bảo hiểm y tế không | người dân tộc thiểu số có thẻ bảo hiểm không
    người cao tuổi có được cấp thẻ bhyt | về hưu có phải mua bảo hiểm y tế không | lãnh thất nghiệp có thẻ bảo hiểm y tế không
    hộ cận nghèo mua bhyt được giảm bao nhiêu | người khuyết tật được cấp thẻ bảo hiểm y tế | thẻ bảo hiểm y tế cho người nghèo
    có phải mua thẻ khi đã nghỉ hưu | đối tượng được nhà nước đóng bảo hiểm y tế | thương binh có thẻ bảo hiểm gì
    cận nghèo được hỗ trợ`,
} as const
