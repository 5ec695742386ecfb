/** How people ask for the passages of the same name: ways of asking between bars. */
export const card = {
  'card-open': `mở thẻ cho bác sĩ xem | lấy thẻ ra thế nào | mã qr của thẻ ở đâu | xem thẻ bảo hiểm | thẻ điện tử | hình thẻ bảo hiểm y tế | coi thẻ
    đưa thẻ cho bệnh viện | thẻ khám bệnh trên điện thoại | xem thẻ bảo hiểm y tế | mở thẻ bhyt | thẻ điện tử ở đâu
    coi thẻ trên điện thoại | cho tôi xem thẻ | lấy thẻ ra cho bệnh viện | thẻ bảo hiểm của tôi đâu | mở mã qr của thẻ | phóng to thẻ
    xem mặt sau của thẻ | mở thẻ chỗ nào | lấy hình thẻ bảo hiểm | thẻ bhyt điện tử dùng thay thẻ giấy | xem số thẻ bảo hiểm y tế
    nơi đăng ký khám ban đầu của tôi là đâu | bật thẻ lên đi khám | mo the bhyt tren dien thoai o dau
    đưa thẻ bảo hiểm cho bệnh viện xem bằng điện thoại | xem hình thẻ bảo hiểm y tế của tôi | thẻ điện tử nằm mục nào
    lấy mã qr thẻ ra quét | bấm vào đâu để hiện thẻ | coi số thẻ và nơi khám ban đầu | cho xin xem thẻ bhyt
    phóng to thẻ cho cô y tá quét
    thẻ bảo hiểm của tôi hạn đến ngày nào xem ở đâu | coi ngày hết hạn thẻ chỗ nào | khi nào thẻ hết hạn coi ở mục nào
    bác già mắt kém chỉ cách mở cái thẻ trong điện thoại | cho cô y tá quét thẻ mở chỗ nào | thẻ con đâu mở không ra
    hình thẻ để ở mục nào`,
  'card-hospital': `nhập viện cần gì | khám ngoại tỉnh | khám ở tỉnh khác | quên mang thẻ đi khám | vào viện đưa giấy gì | khám khác nơi đăng ký
    đi khám mang giấy tờ gì | khám bảo hiểm cần gì | khám trái tuyến | giấy chuyển viện | cấp cứu có được hưởng bảo hiểm
    đi nhà thương cần đem gì | khám bằng căn cước | đi khám cần gì | đi bệnh viện mang giấy tờ gì | vượt tuyến có được bảo hiểm không
    giấy chuyển tuyến | cấp cứu có được bảo hiểm không | chỉ có căn cước đi khám được không | nằm viện cần đưa gì
    không có giấy chuyển có được hưởng | khám bệnh ở nơi khác có được không | về quê khám có được hưởng bảo hiểm
    đang đi du lịch bị bệnh | lên tuyến trên khám | đi khám dùng điện thoại thay thẻ | nhập viện đưa gì cho quầy
    khám ngoài giờ có bảo hiểm không | chuyển lên bệnh viện trung ương | bệnh viện tư có được hưởng bảo hiểm không
    tái khám có cần giấy hẹn | đi khám bảo hiểm phải đúng tuyến không | khám bệnh chỉ đưa điện thoại được không
    bị tai nạn vào viện gần nhất có được bảo hiểm không | có cần xin giấy chuyển tuyến không | khám khác tỉnh có được thanh toán không
    đang ở xa quê đi khám ở đâu được hưởng | di kham bao hiem can dem theo gi | vô bệnh viện trình giấy tờ chi
    đi khám đưa căn cước được không | nhập viện trình thẻ hay căn cước | không mang thẻ giấy đi khám được không
    đi khám bảo hiểm y tế cần những giấy gì | ra quầy tiếp đón đưa cái gì | dùng app thay thẻ giấy khi khám bệnh | khám đúng tuyến là sao
    mai tôi đi khám mà chưa từng dùng app này thì đến quầy nói gì | chỉ có cái điện thoại và căn cước có vào khám bảo hiểm được không
    quên mang thẻ có căn cước gắn chip được không | đi khám không đem thẻ thì đưa căn cước | dùng điện thoại thay thẻ đi khám`,
  'card-offline': `mở thẻ không có internet | thẻ xem lúc không có sóng | thẻ không cần mạng | lưu thẻ vào máy | giữ thẻ trên máy
    bệnh viện không có sóng mở thẻ | thẻ ngoại tuyến | xem thẻ khi mất mạng | thẻ biến mất khỏi máy | mở thẻ khi không có mạng
    giữ thẻ trên điện thoại | bệnh viện không có sóng | không có 4g mở thẻ được không | thẻ lưu trên máy bị mất | thẻ hết 72 giờ
    tải thẻ về máy xem sau | hết dung lượng mạng mở thẻ | mở thẻ lúc mất sóng | vào viện không có mạng | luu the vao may de mo khi ko mang
    vào bệnh viện mất sóng mở thẻ sao | giữ thẻ trong máy được bao lâu | lưu thẻ offline | thẻ đã lưu giờ mở không lên
    mở thẻ không cần 4g
    wifi bệnh viện yếu thẻ không hiện có lưu sẵn được không | hết pin hay mất mạng thì coi thẻ trong máy sao
    lưu sẵn thẻ để không cần mạng`,
  'card-proof': `mã qr có chữ ký | chứng minh thẻ thật | mã thay đổi liên tục | chụp màn hình thẻ có dùng được không | mã có chữ ký là gì
    mã ký số trên thẻ | gửi ảnh thẻ cho người nhà | sao mã đổi liên tục | mã thay đổi mỗi phút | chứng minh thẻ là thật
    cho quầy xem một phần thông tin | mã động trên thẻ dùng làm gì | chụp hình thẻ gửi cho má | ma co chu ky dung lam gi
    chụp màn hình mã thẻ đưa người nhà dùng được không | mã trên thẻ cứ thay đổi | cho quầy xem ít thông tin thôi
    mã xác thực của thẻ có chữ ký số | chứng minh thẻ này là thật`,
  'card-verify': `quầy kiểm tra thẻ | thẻ thật hay giả | quét mã của bệnh nhân | xác thực mã thẻ | kiểm tra thẻ của bệnh nhân
    quầy kiểm tra thẻ thật giả | quét mã thẻ của người bệnh | thẻ người ta đưa có thật không | tôi làm ở bệnh viện muốn kiểm tra thẻ
    xác minh thẻ bảo hiểm của khách | nhân viên tiếp đón kiểm tra mã | phòng khám kiểm tra mã thẻ thế nào
    nhân viên bệnh viện muốn quét thử thẻ bệnh nhân | kiem tra the that gia | phòng khám tôi kiểm tra mã thẻ ở trang nào
    xác minh thẻ bhyt do người bệnh đưa | quét mã có chữ ký ở đâu`,
  'card-qr': `quầy quét không ra | bệnh viện quét mã không được | mã không quét được | mã vạch trên thẻ | máy quét không đọc được mã
    qr code thẻ có gì | lộ thông tin qua mã qr | mã qr trên thẻ có gì | quét mã thẻ không được | bệnh viện quét không ra
    mã qr có lộ thông tin không | máy quét không nhận mã | lễ tân quét mã không ăn | qr thẻ đọc ra những gì | mã vạch thẻ là gì
    quầy quét hoài không lên | màn hình mờ quét không được | mã qr có chứa số căn cước không | qr the quet ko len
    máy của bệnh viện không đọc được mã trên thẻ | mã qr thẻ chứa thông tin gì | mã trên thẻ mờ quét không ra
    đưa mã qr có lộ thông tin cá nhân không | quầy quét mã báo lỗi
    đưa ảnh mã qr thẻ cho cô giáo có sao không | người khác chụp mã qr thẻ có lấy được thông tin không`,
  'card-number': `số thẻ bhyt có mấy ký tự | mã thẻ dn là gì | chữ gd trên thẻ nghĩa là gì | ý nghĩa mã số trên thẻ bảo hiểm | số thẻ 15 số hay 10 số
    thẻ mới chỉ có 10 số | hai chữ đầu trên thẻ là gì | mã ht trên thẻ bảo hiểm | giải thích số thẻ bảo hiểm y tế
    sv4 hs4 trên thẻ là gì | số thẻ bảo hiểm đọc thế nào | gd4 79 tren the la gi | chữ đầu trên số thẻ bhyt nghĩa là gì
    giải nghĩa mã thẻ bảo hiểm | số thẻ 10 số hay 15 số | mã dn4 hs4 ht3 ch4 là gì | ky hieu tren the bhyt
    thẻ ghi cn3 là sao | thẻ ghi dn4 nghĩa là gì | mã ht trên thẻ là gì | mã gd4 là gì`,
  'card-none': `công ty mới đóng chưa thấy thẻ | mới sinh con chưa có thẻ | sao không thấy thẻ của tôi | không có thẻ bảo hiểm | không hiện thẻ
    đóng rồi mà chưa có thẻ | mới đi làm chưa có thẻ | bao giờ có thẻ | chưa có thẻ | không thấy thẻ bảo hiểm | sao tôi chưa có thẻ
    đóng tiền rồi chưa có thẻ | mới đi làm chưa thấy thẻ | app báo không có thẻ | thẻ không hiện | mua bảo hiểm rồi mà chưa thấy thẻ
    bao lâu thì có thẻ mới | công ty chưa làm thẻ cho tôi | thẻ của tôi biến mất | mới mua bảo hiểm bao giờ có thẻ
    không có thẻ bhyt trên app | con mới sinh chưa thấy thẻ | nghỉ việc rồi mất thẻ | sao app không có thẻ của tôi
    chưa được cấp thẻ bảo hiểm y tế | đã đóng tiền mà không có thẻ | mới vào làm bao giờ có thẻ bảo hiểm | vao app ko thay the bhyt
    chưa thấy thẻ hiện lên dù đã đóng | sao tôi không có thẻ trên ứng dụng | mua rồi mà thẻ chưa lên | mới vô công ty bao lâu có thẻ
    thẻ đâu mất tiêu rồi | tôi chưa được cấp thẻ | đóng tiền cho đại lý tháng trước chưa có thẻ
    chồng em đi làm được hai tháng mà mở app không thấy thẻ đâu | tôi mới mua bảo hiểm ở xã mà trên máy chưa hiện
    thẻ trắng trơn không hiện gì | mở ra không thấy thẻ | vào app trống chỗ thẻ | công ty mới báo tăng mà chưa thấy thẻ`,
  'card-buy': `đóng bhyt ở đâu | nơi bán thẻ bảo hiểm y tế | mua bảo hiểm y tế cho mẹ | mua bảo hiểm y tế tự nguyện | đóng bhyt cho cả nhà
    mua thẻ khám bệnh | tham gia bhyt hộ gia đình | đóng tiền bảo hiểm y tế ở đâu | nộp tiền thẻ | mua bảo hiểm y tế ở đâu
    mua thẻ bhyt hộ gia đình | mua thẻ cho bố mẹ | đóng bảo hiểm y tế tự nguyện | muốn tham gia bảo hiểm y tế
    người không đi làm mua bảo hiểm ở đâu | làm ruộng muốn mua thẻ | mua bảo hiểm y tế cần giấy tờ gì | liên hệ ai để mua thẻ
    nghỉ việc rồi mua bảo hiểm y tế tự túc | sinh viên ra trường mua bhyt | mua một người trong hộ được không
    có mua 6 tháng được không | ra ủy ban xã mua thẻ được không | mua bhyt lần đầu | đóng tiền thẻ khám bệnh ở đâu
    mua bảo hiểm cho cả nhà | muốn mua bảo hiểm y tế cho bố mẹ ở quê | tôi thất nghiệp mua bảo hiểm y tế ở đâu
    làm sao mua thẻ bảo hiểm y tế tự nguyện | không đi làm thì mua bhyt chỗ nào | mua bhyt o dau
    không đi làm thì mua thẻ bảo hiểm y tế ở chỗ nào | muốn mua bảo hiểm y tế cho ông bà | làm nghề tự do mua bhyt thế nào
    ra phường mua bảo hiểm y tế được không | thủ tục mua bảo hiểm y tế hộ gia đình | đăng ký mua thẻ bhyt lần đầu cần gì
    mua bảo hiểm y tế tự nguyện cho mẹ già | tôi chạy xe ôm không có công ty thì mua bảo hiểm y tế kiểu gì
    bán vé số muốn mua cái thẻ khám bệnh
    mới nghỉ việc mua thẻ ở đâu | thẻ vùng khó khăn bị cắt giờ mua ở đâu`,
  'card-price': `nhà 4 người mua bhyt hết mấy tiền | một thẻ bao nhiêu | mua thẻ mất bao nhiêu | bảo hiểm y tế bao nhiêu tiền một năm
    giá thẻ bảo hiểm y tế | tiền mua bhyt | đóng bhyt hết bao nhiêu | giảm trừ người thứ hai | bảo hiểm y tế bao nhiêu tiền
    giá thẻ bhyt | mua thẻ một năm hết bao nhiêu | đóng bhyt hộ gia đình bao nhiêu | người thứ hai giảm bao nhiêu
    nhà 5 người đóng hết bao nhiêu | mức đóng bhyt năm nay | thẻ bảo hiểm giá mấy | tiền bảo hiểm y tế một tháng
    mua 3 tháng hết bao nhiêu | người thứ ba đóng bao nhiêu | bhyt tự nguyện bao nhiêu một năm | mua thẻ hết nhiêu tiền
    sao năm nay bảo hiểm y tế tăng giá | cả nhà mua có được giảm không | mua bhyt het bao nhieu tien 1 nam
    bảo hiểm y tế hộ gia đình năm 2026 bao nhiêu | người thứ nhất đóng bao nhiêu tiền bhyt | nhà ba người mua bảo hiểm y tế tốn bao nhiêu
    giá bảo hiểm y tế tự nguyện | mua 6 tháng bảo hiểm y tế bao nhiêu tiền | mức giảm cho người thứ tư
    mua bảo hiểm y tế cho hai vợ chồng một năm hết tất cả bao nhiêu
    mua theo hộ người thứ tư rẻ hơn bao nhiêu | nhà năm người mua hết bao nhiêu | người thứ hai thứ ba giảm mấy phần trăm`,
  'card-expired': `thẻ hết hạn thì đóng ở đâu | thẻ còn dùng tới bao giờ | thẻ dùng đến ngày nào | thẻ sắp hết hạn | gia hạn thẻ | thẻ hết hiệu lực
    thẻ còn hạn không | đóng tiếp bhyt | thẻ hết date | thẻ của tôi còn dùng được không | thẻ hết hạn | thẻ của tôi còn hạn không
    thẻ còn dùng được không | đóng tiếp bảo hiểm y tế | hạn thẻ đến ngày nào | thẻ bhyt hết hạn khi nào | hết hạn thẻ có khám được không
    thẻ hết hạn khi đang nằm viện | quên đóng thẻ bị hết hạn | thẻ tới cuối năm hết | gia hạn thẻ ở đâu | kiểm tra hạn thẻ của tôi
    gia hạn bảo hiểm y tế cho mẹ | thẻ hết hạn mấy ngày có sao không | bị gián đoạn thẻ | thẻ hết hạn mà công ty chưa gia hạn
    thẻ tôi còn hiệu lực tới bao giờ | thẻ của tôi còn giá trị tới khi nào | thẻ bhyt còn hạn hay hết | làm sao biết thẻ còn hạn
    muốn gia hạn thẻ bhyt thì làm thế nào | thẻ quá hạn rồi giờ làm sao | the het han thi gia han sao
    thẻ bảo hiểm của tôi còn hạn tới ngày mấy | thẻ sắp hết hạn phải làm gì | hết hạn thẻ rồi đi khám được không
    đóng tiếp bảo hiểm y tế khi hết hạn | gia han the bhyt ho gia dinh | kiểm tra thẻ bảo hiểm của mình còn dùng được không
    hạn sử dụng thẻ của tôi | thẻ quá hạn một tuần | hôm bữa đi khám người ta nói thẻ tôi sắp hết hạn giờ phải đóng ở đâu
    nhà tôi quên gia hạn bảo hiểm y tế từ tháng trước`,
  'card-locked': `tại sao thẻ bị khóa | thẻ không có giá trị khi đi khám | vẫn đi làm mà thẻ bị khóa | thẻ bị khóa | thẻ bị khoá | thẻ không dùng được
    bệnh viện báo thẻ không có giá trị | mở khóa thẻ | thẻ bị tạm khóa | sao thẻ không có giá trị | bệnh viện nói thẻ bị khóa
    mở khóa thẻ bhyt | đi khám báo thẻ không còn giá trị | công ty nợ tiền thẻ bị khóa | nghỉ việc thẻ bị khóa | thẻ bị thu hồi
    thẻ báo giảm | thẻ bị cắt | vì sao thẻ tôi bị khóa | thẻ bị hủy | the bhyt bi khoa vi sao
    đi khám người ta nói thẻ không sử dụng được | thẻ bị khóa do công ty | sao thẻ tôi báo tạm khóa | mở lại thẻ bảo hiểm bị khóa
    thẻ đang còn hạn mà bệnh viện bảo không có giá trị | thẻ tự nhiên mất hiệu lực
    quầy bảo thẻ tôi bị khóa không cho hưởng | thẻ bị báo giảm không dùng được`,
  'card-lost': `không thấy thẻ giấy đâu | xin thẻ mới | làm lại thẻ bảo hiểm | rớt mất thẻ | cấp lại thẻ bhyt | thẻ giấy bị rách | xin lại thẻ
    mất thẻ bảo hiểm y tế làm sao | đổi thẻ giấy | mất thẻ bảo hiểm | cấp lại thẻ | làm lại thẻ | thẻ hỏng | xin thẻ giấy mới
    rớt mất thẻ bhyt | thẻ bị ướt | mất thẻ đi khám được không | thẻ mờ hết chữ | đổi thẻ giấy sang thẻ mới | muốn có thẻ giấy
    in lại thẻ bảo hiểm y tế | thẻ bị nhàu nát | mất ví có thẻ bảo hiểm | người già cần thẻ giấy | mat the bhyt giay lam lai o dau
    thẻ rách muốn đổi thẻ mới | xin cấp lại thẻ bảo hiểm y tế bị mất | làm rớt thẻ bảo hiểm ngoài đường | thẻ giấy cũ nát không đọc được
    bao lâu có thẻ cấp lại | muốn in thẻ giấy cho bà | xin lại tấm thẻ bhyt | bà nhà tôi làm mất cái thẻ giấy rồi có sao không
    thẻ bị ướt mưa nhòe hết chữ làm lại thế nào
    cấp lại thẻ có tốn tiền không | thẻ giấy bị chuột gặm | làm lại thẻ cho con bị mất | trả thẻ qua bưu điện tốn bao nhiêu`,
  'card-facility': `chuyển nơi khám về gần nhà | đổi nơi đăng ký khám chữa bệnh ban đầu | chuyển bệnh viện đăng ký | đổi nơi khám ban đầu
    thay đổi nơi đăng ký kcb | chuyển nơi khám bảo hiểm | đổi nhà thương | đổi bệnh viện | đổi bệnh viện đăng ký
    chuyển nơi khám chữa bệnh | đổi nơi đăng ký kcb | muốn khám ở bệnh viện khác | chuyển bệnh viện về quê | khi nào được đổi nơi khám
    đổi nơi khám ban đầu vào lúc nào | chuyển nơi đăng ký khám về gần nhà | xa nhà quá muốn đổi chỗ khám
    chuyển thẻ sang bệnh viện khác | đăng ký khám ban đầu ở bệnh viện tỉnh | đổi nơi khám cho con | đổi bệnh viện khám bảo hiểm ban đầu
    chuyển chỗ khám bảo hiểm qua bệnh viện khác | nơi khám ban đầu xa quá muốn đổi | doi noi kham ban dau luc nao dc
    chuyển bệnh viện đăng ký ban đầu sang gần chỗ làm | tôi chuyển nhà muốn đổi nơi khám bệnh ban đầu
    sang quý mới được đổi bệnh viện phải không | xin đổi nơi đăng ký khám chữa bệnh | đăng ký lại bệnh viện khám bảo hiểm
    chuyển nơi kcb ban đầu trên app | muốn khám ban đầu ở bệnh viện quận | con tôi chuyển trường lên thành phố muốn đổi chỗ khám ban đầu
    em đổi công ty nên muốn đăng ký khám ở bệnh viện khác
    cháu ở đây mà thẻ ghi nơi khám ở tỉnh khác đổi sao | đổi nơi khám cho mẹ lên ở cùng | mỗi quý đổi được mấy lần`,
  'card-wrong': `thẻ sai tên | sai ngày sinh trên thẻ | thẻ ghi sai | sửa thẻ bảo hiểm | tên trên thẻ không đúng | thẻ ghi sai tên
    thẻ sai ngày sinh | thông tin trên thẻ không đúng | thẻ sai giới tính | thẻ ghi sai địa chỉ | thẻ in sai họ tên
    tên trên thẻ thiếu dấu | thẻ bhyt sai năm sinh | thẻ sai thông tin không khám được | đính chính thẻ bhyt | thẻ ghi nhầm nơi khám
    the bhyt ghi sai ten | tên trên thẻ sai chính tả sửa ở đâu | thẻ ghi nhầm giới tính | ngày sinh trên thẻ khác căn cước
    thông tin thẻ không giống căn cước | đính chính thông tin trên thẻ bảo hiểm y tế | họ tên in sai trên thẻ
    đi khám người ta nói tên trong thẻ với căn cước không giống nhau
    thẻ ghi con trai trong khi là con gái | thẻ của con sai tên đệm | bệnh viện không nhận vì sai ngày sinh trên thẻ`,
  'card-level': `được trả 100% hay 80% | thẻ hưởng mấy phần trăm | đi khám được giảm bao nhiêu | được hưởng bao nhiêu phần trăm | thẻ 80 phần trăm
    thẻ 95 | bảo hiểm trả bao nhiêu | mức hưởng số 4 | quyền lợi thẻ | mức hưởng là gì | thẻ được hưởng bao nhiêu phần trăm
    bảo hiểm chi trả 80 phần trăm | thẻ 100 phần trăm | hưởng 95 phần trăm là sao | mã quyền lợi số 4
    khám bệnh được giảm bao nhiêu tiền | bảo hiểm trả bao nhiêu phần trăm | quyền lợi của thẻ | thẻ dn4 nghĩa là gì
    thẻ người nghèo được hưởng bao nhiêu | sao tôi chỉ được 80 | mổ có được bảo hiểm trả không | bảo hiểm chi trả những gì
    khám ở trạm xá được trả mấy phần | đồng chi trả 20 phần trăm | khám bệnh tôi phải trả bao nhiêu phần trăm
    tôi được bhyt chi trả mấy phần trăm | hưu trí khám bệnh được trả bao nhiêu | cận nghèo được hưởng bao nhiêu phần trăm
    the cua toi dc huong may % | bảo hiểm y tế chi trả cho tôi bao nhiêu | mức 80% 95% 100% là sao | tại sao tôi phải trả 20% viện phí
    đi khám tôi được trả bao nhiêu phần | người về hưu được hưởng mấy phần trăm | mã mức hưởng trên thẻ
    hộ nghèo đi khám có mất tiền không | quyền lợi bảo hiểm y tế của tôi | mẹ tôi lương hưu đi mổ thì bảo hiểm trả mấy phần
    công nhân như tụi em đi viện được trả bao nhiêu phần trăm
    thẻ số 4 được bao nhiêu phần trăm | cựu chiến binh hưởng mấy phần trăm | mức hưởng 80 phần trăm là sao`,
  'card-five-years': `5 năm liên tục | năm năm liên tục | miễn cùng chi trả | không phải đóng thêm 20 phần trăm | giấy không cùng chi trả
    5 năm liên tục là gì | đủ 5 năm liên tục được gì | khi nào được miễn đồng chi trả | giấy miễn cùng chi trả
    thẻ ghi thời điểm đủ 5 năm | tham gia liên tục 5 năm | đóng bảo hiểm y tế 5 năm | bị ngắt quãng có tính lại 5 năm không
    cùng chi trả quá 6 tháng lương cơ sở | xin giấy chứng nhận không cùng chi trả trong năm | làm sao được trả 100 phần trăm
    chạy thận lâu năm có được miễn không | 5 nam lien tuc duoc huong gi | điều kiện miễn cùng chi trả | đóng bhyt đủ 5 năm có lợi gì
    trả quá 6 tháng lương cơ sở rồi có được miễn không | xem ngày đủ 5 năm ở đâu | giấy miễn cùng chi trả xin ở đâu
    bị đứt đoạn có mất 5 năm liên tục không
    5 năm liên tục trên thẻ nghĩa là sao, được lợi gì | gián đoạn bao lâu thì mất 5 năm liên tục
    chuyển công ty có mất mốc 5 năm không | đóng trễ vài ngày có tính lại 5 năm không`,
  'card-validity': `kiểm tra hạn thẻ | tra hạn sử dụng thẻ | thẻ này còn giá trị không | tra cứu thẻ bhyt | tra giá trị thẻ
    kiểm tra thẻ còn hạn không cần đăng nhập | xem thẻ này còn dùng được không | tra hạn thẻ bằng số thẻ | kiểm tra giá trị sử dụng thẻ
    nhập số thẻ để kiểm tra | tra thẻ cho mẹ bằng số thẻ | tra cứu thời hạn sử dụng thẻ | tra the bhyt con han ko can dang nhap
    kiểm tra giá trị thẻ bằng họ tên ngày sinh | nhập số thẻ vào đâu để kiểm tra hạn | tra hạn thẻ giúp bố mẹ
    xem thẻ còn hiệu lực trên mạng | tra cứu thẻ bảo hiểm y tế của người thân
    làm sao biết thẻ còn hạn đến ngày nào | thẻ bhyt của mình còn hạn không | kiểm tra thẻ còn dùng được không`,
  'card-vneid': `thẻ bhyt trên vneid | vneid không hiện thẻ bảo hiểm y tế | tích hợp thẻ bảo hiểm vào vneid | dùng vneid đi khám bệnh được không
    cập nhật thẻ bhyt trên vneid | vneid chưa cập nhật thẻ mới | thêm thẻ bảo hiểm vào ví giấy tờ | đi khám đưa vneid được không
    thẻ trên vneid hết hạn mà đã đóng rồi | thẻ bảo hiểm trong vneid | vneid chua co the bhyt | thẻ bảo hiểm y tế trong vneid báo hết hạn
    đi khám bằng vneid được không | làm sao đưa thẻ bhyt lên vneid | cập nhật thẻ mới trên vneid | vneid ko hien the bhyt`,
  'card-child': `thẻ của bé | thẻ bảo hiểm trẻ em | đưa con đi khám | thẻ của con đâu | thẻ cháu | thẻ bảo hiểm của con | xem thẻ của bé
    thẻ trẻ em ở đâu | thẻ của con gái tôi | mở thẻ cho con đi khám | thẻ bhyt của cháu | xem thẻ con trên máy mẹ | thẻ của em bé
    đưa con đi khám mở thẻ đâu | giữ thẻ của con trên máy | con đi viện lấy thẻ ở đâu ra | xem the bhyt cua con o dau
    mở thẻ của bé khi đi khám | thẻ bảo hiểm cho con trong máy mẹ | dẫn con đi bệnh viện thẻ của con mở chỗ nào | coi thẻ của cháu nội
    thẻ bhyt của con nằm ở đâu`,
  'card-newborn': `làm thẻ bảo hiểm cho trẻ mới sinh | thẻ bhyt cho trẻ dưới 6 tuổi | con mới đẻ làm thẻ ở đâu | trẻ sơ sinh có bảo hiểm không
    bé dưới 6 tuổi đi khám có mất tiền không | con nhỏ có phải mua bảo hiểm y tế không | làm bảo hiểm cho bé sơ sinh
    đăng ký khai sinh liên thông thẻ bảo hiểm | làm bảo hiểm cho em bé mới sanh | trẻ em dưới sáu tuổi được miễn phí khám không
    con 3 tuổi chưa có thẻ bảo hiểm y tế | cấp thẻ cho trẻ em | lam the bhyt cho con moi sinh
    bé mới sinh được 1 tháng làm thẻ bảo hiểm ở đâu | trẻ dưới 6 tuổi có phải đóng tiền bảo hiểm y tế không
    làm khai sinh và thẻ bảo hiểm cùng lúc | thẻ bảo hiểm miễn phí cho trẻ em | thủ tục cấp thẻ cho trẻ sơ sinh
    con 1 tuổi chưa làm thẻ bhyt
    mới sinh làm thẻ cho bé ở đâu | con mới đẻ chưa có thẻ`,
  'card-student': `bảo hiểm y tế học sinh sinh viên | sinh viên đóng bảo hiểm y tế bao nhiêu | bhyt học sinh bao nhiêu tiền
    đóng bảo hiểm cho con đi học | trường thu tiền bảo hiểm y tế | sinh viên có bắt buộc mua bảo hiểm không
    học sinh được nhà nước hỗ trợ bao nhiêu | con đi học đóng bảo hiểm ở trường | sinh viên năm nhất làm bảo hiểm ở đâu
    có bảo hiểm hộ gia đình rồi có phải đóng ở trường không | tiền bảo hiểm học sinh năm nay | tân sinh viên bhyt | bhyt sinh vien bn tien
    học sinh mua bảo hiểm y tế ở trường bao nhiêu | sinh viên có được giảm bảo hiểm y tế không
    không mua bảo hiểm y tế ở trường được không | sinh viên đóng bảo hiểm theo trường hay theo hộ | trường báo đóng bảo hiểm y tế
    con học lớp 5 đóng bảo hiểm bao nhiêu
    thẻ học sinh sinh viên đóng ở trường hay mua hộ gia đình | hssv mua ở trường hay ở nhà
    con học lớp 3 đóng bao nhiêu tiền bảo hiểm | tiền bảo hiểm y tế học sinh năm nay bao nhiêu`,
  'card-free': `ai được cấp thẻ bhyt miễn phí | hộ nghèo có được cấp thẻ bảo hiểm y tế không | người dân tộc thiểu số có thẻ bảo hiểm không
    người cao tuổi có được cấp thẻ bhyt | về hưu có phải mua bảo hiểm y tế không | lãnh thất nghiệp có thẻ bảo hiểm y tế không
    hộ cận nghèo mua bhyt được giảm bao nhiêu | người khuyết tật được cấp thẻ bảo hiểm y tế | thẻ bảo hiểm y tế cho người nghèo
    có phải mua thẻ khi đã nghỉ hưu | đối tượng được nhà nước đóng bảo hiểm y tế | thương binh có thẻ bảo hiểm gì
    cận nghèo được hỗ trợ | ai duoc mien phi the bhyt | người dân tộc có được cấp thẻ miễn phí không
    trên 80 tuổi có được thẻ bảo hiểm không | đối tượng được nhà nước cho thẻ bảo hiểm | hộ nghèo có thẻ bhyt chưa
    về hưu có thẻ bảo hiểm y tế không mất tiền chứ | con thương binh có được thẻ không
    mồ côi nhà nước cho thẻ | không còn vùng khó khăn thẻ bị cắt`,
  'card-emergency': `cấp cứu không mang thẻ | vào cấp cứu ở bệnh viện khác tỉnh | cấp cứu có cần giấy chuyển viện không
    đi cấp cứu ban đêm bảo hiểm có trả không | cấp cứu bệnh viện tư có được bảo hiểm | cấp cứu xong mới đưa thẻ được không
    nhập viện gấp chưa kịp lấy thẻ | dot quy dua vao vien gan nhat co duoc bhyt | tai nạn đưa vào viện gần nhất
    cấp cứu trái tuyến có được hưởng 100% không | xe cứu thương có được bảo hiểm trả không | cấp cứu nơi không đăng ký khám
    đăng ký khám ở quê cấp cứu ở thành phố | ốm nặng vào viện gần nhất khác nơi đăng ký
    tai biến đưa thẳng vào bệnh viện lớn không có giấy chuyển | cấp cứu vào bệnh viện trung ương có được đúng tuyến không
    đưa thẳng vô chợ rẫy cấp cứu`,
  'card-out-of-line': `trái tuyến được trả bao nhiêu phần trăm | khám vượt tuyến tự trả bao nhiêu
    lên thẳng bệnh viện trung ương khám có được bảo hiểm không | không đúng tuyến hưởng mấy phần trăm
    tự đi khám tuyến trên không xin giấy | nằm viện trái tuyến tuyến tỉnh được trả bao nhiêu | thông tuyến tỉnh là gì
    thông tuyến huyện năm 2026 | không có giấy chuyển tuyến nằm viện trung ương được 40 phần trăm | khám trai tuyen bn %
    bỏ tuyến huyện rồi khám thế nào | khám ở bệnh viện chuyên sâu không giấy chuyển | tuyến trung ương trái tuyến có được trả không
    khám không đúng nơi đăng ký ban đầu được hưởng bao nhiêu | đi thẳng lên chợ rẫy bạch mai khám bảo hiểm
    tôi muốn lên thẳng bệnh viện tỉnh mổ không xin giấy thì được trả bao nhiêu
    vào viện tuyến cuối mà không có giấy chuyển có bị mất quyền lợi không
    lên thẳng bệnh viện tỉnh không qua xã có được trả không | trái tuyến trung ương nội trú được bao nhiêu
    bỏ tuyến huyện rồi lên tỉnh được hưởng sao`,
  'card-away': `thẻ đăng ký ở quê làm việc ở thành phố khám ở đâu | đang ở trọ tỉnh khác bị bệnh khám chỗ nào được bảo hiểm
    đi công tác xa bị ốm khám bảo hiểm thế nào | sinh viên học xa nhà khám bệnh bằng thẻ quê | thẻ tỉnh này khám tỉnh khác được không
    về quê ăn tết bị bệnh đi khám có được bảo hiểm trả | tạm trú bình dương thẻ thanh hóa khám ở đâu
    bhyt dang ky o que len sai gon kham duoc ko | đi du lịch bị bệnh dùng thẻ bảo hiểm được không | thẻ bhyt ngoại tỉnh
    khám chữa bệnh khác tỉnh cần giấy gì | mẹ vào nam chăm cháu khám bệnh bảo hiểm ở đâu
    khác tỉnh có được thanh toán bảo hiểm y tế không | quê em ở nghệ an mà làm ở đồng nai, ốm thì đi khám ở đâu cho được bảo hiểm
    ba má lên chơi với con bị bệnh có khám bảo hiểm ở đây được không
    sinh viên về quê ốm đi khám được không | thẻ ghi nơi khám ở thành phố mà về quê khám
    chuyển nhà từ hà nội vào sài gòn thẻ có cần chuyển gì không | đi du lịch bị ốm dùng thẻ khám ở đó được không
    đang ở tỉnh khác bị bệnh thì khám ở đâu`,
  'card-transfer': `giấy chuyển viện có giá trị bao lâu | xin giấy chuyển tuyến ở đâu | bác sĩ không cho giấy chuyển viện
    giấy chuyển viện dùng được mấy lần | giấy chuyển tuyến một năm cho bệnh gì | tái khám có phải xin lại giấy chuyển không
    giấy hẹn khám lại dùng thế nào | phiếu chuyển cơ sở khám bệnh | bệnh nào không cần giấy chuyển tuyến
    ung thư có cần xin giấy chuyển viện mỗi lần không | giay chuyen vien het han thi sao | chạy thận có cần giấy chuyển hàng tháng
    muốn chuyển lên tuyến trên điều trị | mất giấy chuyển viện | tram y te cap giay chuyen tuyen
    bệnh viện huyện không chịu ký giấy chuyển lên trên thì làm sao | phiếu chuyển viện của mẹ tôi ký từ tuần trước còn dùng được không
    giấy chuyển viện hết hạn chưa | năm mới có phải xin lại giấy chuyển | ung thư lên trung ương có cần giấy chuyển`,
  'card-medicines': `bệnh viện hết thuốc bắt mua ngoài | bệnh viện không có thuốc bảo hiểm
    tự mua thuốc ở nhà thuốc có được thanh toán không | thuốc ngoài danh mục bảo hiểm y tế | mua vật tư bên ngoài khi mổ có được hoàn tiền
    bác sĩ kê thuốc mua ngoài | bhyt co tra tien thuoc mua ngoai ko | đòi lại tiền mua thuốc ngoài
    thiếu thuốc bệnh viện bảo mua ở ngoài thì ai trả | thuốc nào được bảo hiểm y tế trả | stent mua ngoài bảo hiểm có trả không
    tiền thuốc tự mua lấy hóa đơn về bảo hiểm được không | thuốc ung thư có được bhyt trả không
    nằm viện mà bác sĩ bảo ra ngoài mua thuốc thì tiền đó có lấy lại được không
    hóa đơn thuốc mua ở hiệu thuốc có đem về bảo hiểm được không
    viện hết thuốc tự mua ngoài có hóa đơn đỏ hoàn lại không`,
  'card-pay-back': `thanh toán trực tiếp bhyt | quên thẻ phải trả tiền viện giờ lấy lại được không | hoàn tiền viện phí
    đem hóa đơn viện phí ra bảo hiểm thanh toán | khám quên mang thẻ đã đóng tiền đòi lại
    hồ sơ thanh toán trực tiếp chi phí khám chữa bệnh | bệnh viện không cho dùng bảo hiểm bắt trả hết
    nằm viện tự đóng tiền rồi mới có thẻ | đã trả tiền mổ xin bảo hiểm trả lại | doi lai tien vien phi o dau
    ra viện rồi mới đưa thẻ bảo hiểm | lấy lại tiền khám bệnh từ bảo hiểm y tế | thẻ đang làm lại nên trả tiền mặt có được hoàn không
    công nhân đi công tác cấp cứu không có thẻ sau thanh toán lại | khám phải trả hết giờ xin lại được không`,
  'card-not-covered': `bảo hiểm y tế không chi trả những gì | khám sức khỏe định kỳ có được bảo hiểm trả không
    niềng răng trồng răng có được bhyt không | nhổ răng có được bảo hiểm y tế trả không | mổ cận thị có được bảo hiểm không
    làm kính có được bảo hiểm y tế trả | thụ tinh ống nghiệm có được bhyt trả không | phẫu thuật thẩm mỹ bảo hiểm
    trường hợp nào không được hưởng bảo hiểm y tế | khám sức khỏe xin việc dùng thẻ được không | bọc răng sứ dùng bảo hiểm y tế
    xét nghiệm thai có được bảo hiểm trả không | tiêm phòng có được bảo hiểm y tế trả không | danh mục dịch vụ bảo hiểm y tế chi trả
    chup mri co duoc bhyt tra ko | chữa hiếm muộn có bảo hiểm không`,
  'card-private': `bệnh viện tư nhân có nhận thẻ bảo hiểm y tế không | khám dịch vụ có được trừ bảo hiểm không
    khám theo yêu cầu bảo hiểm trả bao nhiêu | nằm phòng dịch vụ bảo hiểm có trả không | phòng khám tư có dùng bhyt được không
    sinh ở bệnh viện tư có được bảo hiểm không | khám vip có dùng thẻ được không | vinmec hồng ngọc có nhận bảo hiểm y tế không
    đăng ký khám ban đầu ở bệnh viện tư | khám ngoài giờ chủ nhật có được bảo hiểm không | giường dịch vụ phải trả thêm
    phòng mạch tư có bảo hiểm không`,
  'card-newborn-none': `trẻ sơ sinh chưa có thẻ đi khám đưa giấy gì | con chưa có thẻ bhyt nhập viện
    bé mới đẻ nằm lồng kính chưa có thẻ bảo hiểm | dùng giấy khai sinh đi khám cho con được không | giấy chứng sinh thay thẻ bảo hiểm y tế
    con chưa làm khai sinh đi viện có được bảo hiểm | trẻ em dưới 6 tuổi quên mang thẻ | be moi sinh chua co the di kham
    em bé sinh non chưa có giấy tờ nằm viện | chưa có thẻ của con thì trả tiền viện không | bé 2 tuổi chưa làm thẻ đi khám được không
    vợ tôi vừa sinh, bé phải nằm viện mà chưa kịp làm giấy khai sinh`,
  'card-six': `con 6 tuổi hết thẻ trẻ em | thẻ trẻ em đến mấy tuổi hết hạn | bé lên lớp 1 thẻ bảo hiểm làm sao
    con tròn 6 tuổi chưa đi học có thẻ không | thẻ te hết hạn khi đủ 6 tuổi | 72 tháng tuổi thẻ bhyt | con qua 6 tuổi mua bảo hiểm ở đâu
    thẻ của con hết hạn 30/9 | con toi 6t the bhyt het han chua | chuyển từ thẻ trẻ em sang thẻ học sinh
    cháu sắp vào lớp một bảo hiểm y tế đóng thế nào`,
  'card-graduate': `ra trường rồi thẻ sinh viên còn dùng được không | tốt nghiệp xong bảo hiểm y tế hết hạn khi nào
    sinh viên năm cuối đóng bhyt mấy tháng | thi tốt nghiệp lớp 12 xong thẻ còn hạn tới khi nào
    mới ra trường chưa có việc mua bảo hiểm ở đâu | bỏ học giữa chừng thẻ bảo hiểm y tế thế nào | the sinh vien het han khi tot nghiep
    bảo lưu kết quả học thẻ bhyt có còn không | nghỉ học thì thẻ bảo hiểm có bị cắt không | ra trường đi làm thì đổi thẻ sinh viên sao
    học xong đại học bhyt thế nào | cháu vừa học xong đại học chưa xin được việc thì bảo hiểm y tế tính sao
    lớp 12 thẻ đến tháng mấy hết hạn | thi xong thẻ có dùng được hết hè không`,
  'card-after-job': `nghỉ việc thẻ bảo hiểm y tế còn dùng được mấy tháng | thôi việc có phải trả thẻ bhyt không
    nghỉ làm đầu tháng thẻ có bị khóa luôn không | nghỉ ngang thẻ bảo hiểm y tế còn hạn không
    nghỉ việc chờ lãnh thất nghiệp dùng thẻ nào đi khám | nghỉ thai sản thẻ bhyt có dùng được không
    nghỉ không lương thẻ bảo hiểm còn không | sau khi nghỉ việc mua bảo hiểm y tế trong bao lâu để liên tục
    nghi viec roi the bhyt con xai dc ko | đang bầu nghỉ việc thẻ bảo hiểm y tế sao | hết hợp đồng lao động thẻ bhyt hết hạn khi nào
    bị sa thải thẻ bảo hiểm còn giá trị không | em nghỉ làm cuối tháng trước thì thẻ bảo hiểm y tế còn xài tới bao giờ
    vừa thôi việc mà bị ốm thì dùng thẻ nào
    nghỉ làm tháng này thì tháng này thẻ còn không | báo giảm giữa tháng thẻ cắt ngay hay hết tháng
    báo giảm công nhân thì thẻ họ còn đến khi nào | nghỉ việc sắp mổ thẻ còn không`,
  'card-two': `có hai thẻ bảo hiểm y tế dùng thẻ nào | đóng bhyt hai lần có được trả lại tiền không | mua hộ gia đình rồi công ty lại đóng
    hoàn tiền bảo hiểm y tế đóng trùng | vừa là sinh viên vừa là hộ nghèo đóng theo diện nào | trùng thẻ bhyt
    con có thẻ ở trường và thẻ hộ gia đình | đã mua bhyt tự nguyện nay đi làm lấy lại tiền được không
    thẻ thân nhân bộ đội với thẻ công ty dùng cái nào | đóng thừa tiền bảo hiểm y tế | co 2 the bhyt co sao ko
    trả lại tiền bảo hiểm y tế khi chết | thuộc hai đối tượng bảo hiểm y tế | trường bắt con đóng bảo hiểm mà nhà đã mua theo hộ rồi
    trường bắt đóng mà đã mua hộ gia đình rồi | có thẻ công ty rồi mà lỡ mua hộ gia đình`,
  'card-area': `k1 k2 k3 trên thẻ là gì | mã nơi sinh sống trên thẻ bhyt | thẻ có chữ k1 được gì | chưa có mã k2 trên thẻ
    xin thêm mã khu vực vào thẻ | nhà ở xã đảo thẻ có k3 không | vùng đặc biệt khó khăn được hưởng gì khi khám | sai mã nơi sinh sống
    ma khu vuc k3 bhyt | dân tộc thiểu số đi khám tuyến trên`,
  'card-start': `mua thẻ hôm nay mai khám được không | đóng tiền bao lâu thẻ có hiệu lực | mua bhyt lần đầu 30 ngày sau mới dùng được
    ngắt quãng 3 tháng mua lại thì bao lâu dùng được | mua bảo hiểm y tế xong đi khám liền được không
    sao mới đóng tiền mà thẻ chưa có giá trị | đang nằm viện mua bảo hiểm y tế có kịp không
    đóng trễ mấy ngày thẻ có bị mất liên tục không | mua the bhyt bao lau thi xai duoc | quên đóng 2 tháng giờ đóng lại
    thẻ có giá trị từ ngày nào | gần sinh mới mua bảo hiểm y tế có kịp không
    tôi đóng tiền hôm qua sao nay đi khám họ bảo thẻ chưa dùng được | bị bệnh rồi mới mua bảo hiểm y tế thì mấy hôm sau được hưởng
    thẻ hết hạn tháng trước mua tiếp có bị gián đoạn không | mua trễ mấy ngày thẻ dùng ngay được không`,
  'card-accident': `bị tai nạn giao thông có được bảo hiểm y tế chi trả không | té xe nhập viện bảo hiểm có trả không
    tự té xe gãy chân bhyt trả bao nhiêu | ngã xe máy dùng thẻ được không | đánh nhau bị thương có được bảo hiểm y tế
    bị chó cắn nhập viện thẻ bhyt có trả | tai nan giao thong bhyt co tra ko | say rượu té xe bảo hiểm y tế có trả không
    bị bỏng ở nhà vào viện có bảo hiểm không | gãy tay bó bột bảo hiểm y tế trả bao nhiêu`,
  'card-family': `mua bảo hiểm y tế có bắt buộc cả hộ không | tạm trú có mua bhyt hộ gia đình được không
    người không cùng hộ khẩu mua chung được không | mua bảo hiểm cho mỗi mẹ thôi được không | ở trọ muốn mua bảo hiểm y tế
    ai trong nhà phải mua bảo hiểm y tế | con dâu chưa nhập hộ khẩu mua theo hộ nhà chồng | không có hộ khẩu mua bhyt ở đâu
    trong hộ có người đi làm rồi thì tính người thứ mấy | mua bhyt ho gd can so ho khau ko | thành viên hộ gia đình tham gia bhyt gồm ai
    người nước ngoài mua bảo hiểm y tế hộ gia đình được không
    tạm trú nơi khác mua bảo hiểm hộ gia đình được không | ở trọ có mua bhyt hộ gia đình được không
    chỉ mua cho mình tôi được không | đang ở tạm trú mua thẻ ở đâu`,
  'card-lend': `cho mượn thẻ bảo hiểm y tế có sao không | mượn thẻ người nhà đi khám được không
    bị bắt khi dùng thẻ người khác phạt bao nhiêu | dùng thẻ của chị gái đi khám được không | cho bạn mượn thẻ bhyt bị phạt không
    muon the bhyt nguoi khac | thẻ bị thu giữ vì cho mượn | người khác dùng thẻ của tôi đi khám`,
  'card-birth': `đẻ thường có thẻ bảo hiểm y tế được trả bao nhiêu | sinh mổ bảo hiểm y tế chi trả bao nhiêu phần trăm
    khám thai dùng bảo hiểm y tế được không | đi đẻ có được bảo hiểm y tế trả không | viện phí sinh con có bảo hiểm
    sinh con trái tuyến bảo hiểm trả bao nhiêu | di de dung the bhyt dc giam ko | đăng ký sinh ở bệnh viện phụ sản có dùng thẻ được không
    siêu âm thai có được bảo hiểm trả không | đẻ dịch vụ có trừ bảo hiểm y tế không`,
  'card-dialysis': `chạy thận bảo hiểm trả bao nhiêu | chạy thận nhân tạo có được bảo hiểm không | suy thận mạn hưởng mấy phần trăm
    lọc máu tuần ba lần tốn bao nhiêu | giấy chuyển viện chạy thận dùng được một năm không
    bệnh nhân suy thận có cần giấy chuyển tuyến | mẹ chạy thận ở bệnh viện tỉnh | than nhan tao bhyt chi tra
    ghép thận có được bảo hiểm không | suy than giai doan cuoi len tuyen trung uong`,
  'card-copay-paper': `giấy miễn cùng chi trả xin ở đâu | làm giấy không cùng chi trả | đã trả hơn 15 triệu cùng chi trả trong năm
    giấy chứng nhận không cùng chi trả trong năm | hồ sơ xin miễn cùng chi trả | cùng chi trả vượt 6 tháng lương cơ sở
    giay mien cung chi tra 5 nam lien tuc | xin giấy được trả một trăm phần trăm | đủ 5 năm rồi làm sao được miễn phần còn lại
    đã đóng cùng chi trả nhiều muốn xin miễn | miễn đồng chi trả`,
  'card-student-none': `đóng bảo hiểm ở trường mà chưa có thẻ | thẻ học sinh báo hết hạn | trường thu tiền rồi sao thẻ chưa gia hạn
    con chưa có thẻ bảo hiểm học sinh | sinh viên đóng rồi chưa thấy thẻ | học sinh chưa có số định danh làm bảo hiểm sao
    cô giáo thu tiền bảo hiểm mà chưa thấy thẻ | the hoc sinh chua co | nhà trường chưa nộp tiền bảo hiểm cho con
    bao giờ có thẻ bảo hiểm học sinh năm nay | cháu chưa có mã định danh khai danh sách lớp`,
  'card-near-poor': `hộ cận nghèo được hỗ trợ bảo hiểm y tế bao nhiêu | hộ nghèo có phải đóng bảo hiểm y tế không
    cận nghèo mua bhyt giảm mấy phần trăm | thẻ hộ nghèo hưởng mấy phần trăm | cận nghèo khám bệnh được trả bao nhiêu
    can ngheo co phai dong bhyt o truong khong | vừa thoát nghèo có được hỗ trợ thẻ không | hộ nghèo làm thẻ bảo hiểm ở đâu
    con hộ cận nghèo có thẻ xã cấp rồi | thẻ bhyt miễn phí cho hộ nghèo`,
  'card-disabled': `người khuyết tật có thẻ bảo hiểm miễn phí không | khuyết tật nặng hưởng mấy phần trăm bảo hiểm y tế
    trẻ mồ côi có được cấp thẻ không | con khuyết tật đặc biệt nặng khám bệnh trả bao nhiêu | người hưởng trợ cấp xã hội có thẻ bhyt
    trẻ khuyết tật qua 6 tuổi đổi thẻ gì | mã thẻ bt là gì | the bhyt nguoi khuyet tat
    người già 80 tuổi hưởng trợ cấp được thẻ không | mồ côi mà trường bắt đóng bảo hiểm | tâm thần có được cấp thẻ bảo hiểm không`,
  'card-rehab': `vật lý trị liệu có được bảo hiểm trả không | phục hồi chức năng bảo hiểm chi trả | mua xe lăn có được bảo hiểm không
    nẹp chân có được trả không | châm cứu có bảo hiểm không | tập đi sau tai biến | chân tay giả có được bhyt thanh toán không
    tap vat ly tri lieu | máy trợ thính bảo hiểm có trả | tập nói cho con tự kỷ có được bảo hiểm`,
  'card-merged': `sáp nhập tỉnh có phải đổi thẻ bảo hiểm không | xã đổi tên có phải làm lại thẻ bhyt | thẻ ghi địa chỉ cũ có dùng được không
    trạm y tế cũ giải thể khám ở đâu | đổi tên xã thẻ bảo hiểm còn giá trị không | nơi khám ban đầu là trạm y tế xã cũ
    sap nhap xa co phai doi the bhyt | bỏ huyện rồi thẻ ghi bệnh viện huyện thì sao | thẻ cũ tên tỉnh cũ đi khám được không
    mã tỉnh trên thẻ thay đổi`,
  'card-pensioner': `thẻ bảo hiểm của người về hưu | người hưu trí được trả mấy phần trăm | hưu trí 95 hay 100 phần trăm
    thẻ bhyt hưu hết hạn mà vẫn lãnh lương | nghỉ hưu có phải mua bảo hiểm y tế không | the bhyt nguoi huu | thẻ hưu trí ghi hết hạn
    về hưu thẻ bảo hiểm ai đóng | cán bộ hưu khám bệnh được hưởng bao nhiêu | mới về hưu chưa có thẻ bảo hiểm y tế`,
  'card-employer-over': `công ty nợ nên thẻ bảo hiểm bị cắt, đi viện ai trả | thẻ hết hạn do công ty không đóng | công ty trừ lương mà thẻ bhyt hết hạn
    đi khám phải tự trả vì công ty nợ bảo hiểm | đòi công ty trả tiền viện phí | công ty chậm đóng thẻ không dùng được
    tháng nào cũng trừ mà thẻ báo hết hạn | cty no tien nen the khong dung duoc ai chiu`,
  'card-refused': `bệnh viện không nhận thẻ điện tử | bệnh viện bắt thẻ giấy | đưa điện thoại ra họ không chịu | quầy không cho dùng thẻ trên app
    bệnh viện đòi bản giấy | nơi khám từ chối thẻ trên máy | benh vien khong nhan the tren dien thoai | không cho khám bằng căn cước
    y tá kêu phải có thẻ giấy | chụp màn hình thẻ đưa bệnh viện không nhận`,
} as const
