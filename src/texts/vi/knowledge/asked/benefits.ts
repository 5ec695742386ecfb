/** How people ask for the passages of the same name: ways of asking between bars. */
export const benefits = {
  'benefits-see': `đã nhận được bao nhiêu tiền bảo hiểm | xem tiền đã lãnh | tiền trợ cấp của tôi | xem lương hưu | tiền chế độ đã nhận
    lịch sử nhận tiền bảo hiểm | thông tin hưởng ở đâu | xem các khoản đã nhận | tiền bảo hiểm đã nhận | thông tin hưởng
    lịch sử nhận trợ cấp | xem lương hưu của tôi | coi tiền chế độ | các lần hưởng ốm đau thai sản | tôi đã hưởng những chế độ nào
    xem số tiền thai sản được duyệt | lương hưu mỗi tháng bao nhiêu xem ở đâu | trước giờ lãnh bao nhiêu tiền bảo hiểm
    quyết định hưởng xem ở đâu | xem tien bao hiem da nhan | coi lương hưu tháng này được bao nhiêu | lịch sử hưởng chế độ
    tôi được duyệt bao nhiêu tiền ốm đau | xem các lần nhận trợ cấp | xem số tiền thai sản của tôi | thông tin hưởng nằm ở đâu trong app
    đã lãnh thất nghiệp mấy tháng xem ở đâu
    đã về hưu muốn xem tiền lương hưu hằng tháng trên máy | xem tháng này được trả bao nhiêu tiền | coi lại tiền thai sản đã nhận`,
  'benefits-money': `bao giờ tiền về | tiền ốm đau bao lâu có | nộp hồ sơ thai sản bao lâu có tiền | tiền thai sản chưa về | chưa nhận được tiền ốm đau
    tiền bảo hiểm khi nào về | lãnh tiền chế độ | tiền chưa vào tài khoản | khi nào có tiền | tiền chưa về | tiền thai sản bao giờ về
    bao lâu nhận được tiền ốm | nộp chế độ rồi chưa thấy tiền | sao chưa có tiền thai sản | tiền một lần bao lâu có
    tiền bảo hiểm chuyển chưa | chờ tiền chế độ lâu quá | tiền ốm đau về tài khoản nào | nộp hồ sơ hưởng bao lâu giải quyết
    tiền trợ cấp chừng nào lãnh | mấy ngày thì tiền vào tài khoản | công ty nộp rồi mà chưa có tiền thai sản | lương hưu ngày mấy có
    bao lâu thì nhận được tiền thai sản | tiền chế độ chừng nào về | chưa thấy tiền bảo hiểm chuyển khoản | khi nào tiền ốm đau được trả
    bao gio co tien thai san | nộp giấy ốm cả tháng chưa thấy tiền | tiền bảo hiểm chuyển vào đâu | duyệt rồi mà tiền chưa về tài khoản
    mấy hôm thì tiền chế độ về | rút một lần bao lâu nhận được tiền | công ty bảo nộp rồi mà chưa có tiền | sao tiền thai sản lâu vậy
    tiền om dau chua ve | em nộp giấy cho công ty hơn tháng rồi mà tiền thai sản vẫn chưa thấy đâu
    thai sản nộp lâu rồi chưa thấy tiền | công ty làm hồ sơ rồi mà chưa nhận đồng nào xem ở đâu | tiền thai sản bao lâu về
    ai giữ tiền của tôi | hồ sơ ốm của tôi tới đâu rồi`,
  'law-claim': `hồ sơ thai sản gồm những gì | nộp hồ sơ thai sản ở đâu | thủ tục hưởng thai sản | giấy tờ hưởng ốm đau | hạn nộp hồ sơ thai sản
    nộp giấy nghỉ ốm cho ai | quá 45 ngày nộp hồ sơ ốm đau được không | nghỉ việc rồi nộp hồ sơ thai sản ở đâu
    hồ sơ hưởng chế độ ốm đau | làm thủ tục lãnh tiền sanh | công ty không nộp hồ sơ thai sản cho tôi | sinh xong cần nộp giấy gì
    bao lâu phải nộp giấy ra viện | ho so huong thai san gom gi | nộp giấy ra viện cho ai | giấy nghỉ ốm nộp trong bao nhiêu ngày
    nghỉ ốm cần giấy gì để hưởng bảo hiểm | thủ tục làm chế độ thai sản | nộp hồ sơ ốm đau trễ có được không
    công ty không chịu làm chế độ cho tôi | sinh con xong nộp giấy gì cho công ty
    em sinh xong rồi thì phải nộp những gì cho công ty để lấy tiền thai sản
    giấy ra viện đưa cho ai để lãnh tiền ốm | nằm viện mười ngày lãnh tiền ốm ở đâu | giấy tờ làm thai sản
    nộp giấy khai sinh của con cho ai | nộp giấy ốm trong mấy ngày`,
  'benefits-paused': `bị ngừng lương hưu | cắt tiền trợ cấp | không thấy lương hưu | bị cắt trợ cấp | lương hưu bị ngừng | tháng này chưa có lương hưu
    bị cắt lương hưu | trợ cấp bị cắt | không thấy lương hưu tháng này | bị tạm dừng lương hưu | sao bị dừng trợ cấp | cắt lương hưu
    ngưng chi trả lương hưu | lương hưu chưa về | bị ngưng trợ cấp hàng tháng | hưởng tiếp lương hưu bị tạm dừng
    tháng này lãnh lương hưu không có tên | luong huu thang nay ko thay | tự dưng bị cắt trợ cấp | lương hưu bị ngưng phải làm gì
    xin hưởng tiếp lương hưu | lý do dừng trả lương hưu | trợ cấp hàng tháng ngừng trả
    tự nhiên tháng này không thấy lương hưu của mẹ tôi về`,
  'pension-place': `nhận lương hưu qua ngân hàng | đổi nơi nhận lương hưu | lãnh lương hưu qua thẻ atm | đổi số tài khoản nhận tiền
    chuyển lương hưu về quê | nhận lương hưu ở tỉnh khác | đổi ngân hàng nhận lương hưu | lĩnh bằng tiền mặt
    đổi tài khoản nhận lương hưu | chuyển lương hưu về tỉnh khác | lãnh lương hưu tiền mặt | lãnh lương hưu ở bưu điện nào
    nhờ người lãnh lương hưu hộ | ủy quyền nhận lương hưu | chuyển chỗ ở đổi nơi lĩnh lương | không đi lại được nhận lương hưu thế nào
    đổi số tài khoản nhận trợ cấp | nhận lương hưu qua thẻ | doi noi nhan luong huu | chuyển lương hưu sang thẻ ngân hàng
    lãnh lương hưu ở tỉnh khác với con | nhận tiền mặt thay vì chuyển khoản | đổi số tài khoản lãnh lương | chuyển chỗ lĩnh lương hưu
    mẹ tôi vào nam ở với con thì lương hưu chuyển vào trong này lãnh được không
    đang lĩnh ở bưu điện muốn qua ngân hàng | chuyển sang tỉnh khác nhận lương hưu
    chuyển lương hưu từ tiền mặt sang tài khoản ngân hàng | nhận lương hưu qua thẻ atm`,
  'law-pension-age': `58 tuổi nghỉ hưu được chưa | đã đến tuổi nghỉ chưa | sinh năm 1965 nghỉ hưu khi nào | nam bao nhiêu tuổi nghỉ hưu | tuổi về hưu
    tuổi nghỉ hưu năm 2026 | khi nào được lĩnh lương hưu | đóng bao nhiêu năm được lương hưu | về hưu sớm | điều kiện hưởng lương hưu
    mấy tuổi được hưu | bao nhiêu tuổi về hưu | tuổi nghỉ hưu | nam mấy tuổi nghỉ hưu | nữ mấy tuổi nghỉ hưu | khi nào tôi được nghỉ hưu
    sinh năm 1970 bao giờ nghỉ hưu | đóng bao nhiêu năm thì có lương hưu | điều kiện nghỉ hưu | nghỉ hưu trước tuổi
    về hưu sớm bị trừ bao nhiêu | nghỉ hưu sớm cần gì | làm nặng nhọc được nghỉ sớm không | đóng đủ 20 năm chưa đủ tuổi
    đóng 15 năm có lương hưu không | tuổi hưu năm nay | mấy tuổi được dìa hưu | bị bệnh yếu muốn nghỉ hưu sớm
    đàn ông bao nhiêu tuổi hưu | phụ nữ bao nhiêu tuổi hưu | giám định sức khỏe để nghỉ hưu sớm | còn mấy năm nữa tôi được hưu
    khi nào tôi đủ tuổi nghỉ hưu | nam sinh năm 1966 mấy tuổi hưu | còn bao lâu nữa tôi về hưu | nghỉ hưu sớm 5 năm được không
    làm độc hại mấy tuổi được hưu | tối thiểu đóng mấy năm để có lương hưu | nam 1964 khi nao ve huu
    năm nay phụ nữ bao nhiêu tuổi được nghỉ hưu | làm công việc độc hại được về hưu sớm mấy năm | tôi 55 tuổi muốn nghỉ hưu được không
    đóng đủ 30 năm nhưng chưa đủ tuổi có nghỉ được không | nghỉ hưu sớm bị trừ mấy phần trăm | suy giảm khả năng lao động 61 nghỉ hưu
    tuổi về hưu của nam năm 2027 | còn thiếu 2 tuổi nữa mới được hưu | điều kiện về hưu hiện nay
    tôi sinh tháng 3 năm 1968 là nữ thì bao giờ được nghỉ hưu | chú tôi đóng được 28 năm, năm nay 60 tuổi đã được về chưa
    15 năm đóng đủ để về hưu chưa hay vẫn 20 năm | đóng đủ 15 năm là có lương hưu thật không
    đủ năm đóng rồi nghỉ luôn bao giờ lấy lương hưu | tôi sinh năm 1966 khi nào đủ tuổi | năm nay mấy tuổi được về hưu
    nữ năm mươi bảy tuổi đóng mười chín năm về được chưa | tôi 58 tuổi đóng 22 năm được về hưu chưa
    nam 60 tuổi đã được nghỉ hưu chưa`,
  'law-pension-rate': `đóng 18 năm lương hưu tính sao | lương hưu tính trên lương nào | tính giúp lương hưu | cách tính lương hưu
    được bao nhiêu phần trăm lương hưu | lương hưu được bao nhiêu | tỷ lệ hưởng lương hưu | đóng 20 năm lương hưu bao nhiêu
    công thức tính lương hưu | lương hưu tính thế nào | đóng 25 năm hưởng bao nhiêu phần trăm | tỷ lệ lương hưu
    đóng 30 năm được mấy phần trăm | cách tính lương hưu cho nữ | cách tính lương hưu nam | lương hưu tối đa bao nhiêu
    đóng 15 năm lương hưu bao nhiêu | mức bình quân tiền lương tính hưu | lương hưu cao nhất 75 | tính giúp tôi lương hưu
    về hưu lãnh mỗi tháng bao nhiêu | đóng lương 10 triệu thì lương hưu nhiêu | mỗi năm thêm mấy phần trăm
    lương hưu thấp nhất là bao nhiêu | về hưu được hưởng bao nhiêu phần trăm | đóng 20 năm thì lương hưu được mấy phần trăm
    lương hưu của tôi sẽ được bao nhiêu | tính lương hưu theo bình quân thế nào | cach tinh luong huu nam 2026
    đóng 22 năm thì hưởng bao nhiêu phần trăm | lương hưu của nữ đóng 25 năm | tôi về hưu được lãnh bao nhiêu một tháng
    lương bình quân 8 triệu thì lương hưu bao nhiêu | tỷ lệ hưởng lương hưu tối đa | đàn ông đóng 20 năm được mấy phần trăm
    lương hưu tính theo 5 năm cuối hay cả quá trình | em đóng được 26 năm là nữ thì lương hưu được bao nhiêu phần trăm`,
  'law-pension-how': `hồ sơ nghỉ hưu gồm những gì | thủ tục hưởng lương hưu | làm hồ sơ hưu ở đâu | nộp hồ sơ hưu trước mấy tháng | giấy tờ để về hưu
    bao lâu có lương hưu sau khi nộp hồ sơ | đến tuổi hưu phải làm gì | ai làm hồ sơ hưu cho tôi
    nghỉ ở nhà đến tuổi rồi làm thủ tục hưu ở đâu | làm giấy tờ về hưu | thu tuc nghi huu | hồ sơ xin hưởng lương hưu cần gì
    sắp đủ tuổi thì phải làm giấy tờ gì | nộp đơn về hưu ở đâu | công ty làm hưu cho tôi hay tôi tự làm | bao lâu thì có quyết định hưu
    đến tuổi mà đã nghỉ việc lâu rồi làm hưu ở đâu | năm sau tôi đủ tuổi rồi thì cần chuẩn bị giấy tờ gì để làm hưu`,
  'law-pension-raise': `lương hưu có tăng không | tăng lương hưu bao nhiêu phần trăm | khi nào tăng lương hưu | lương hưu năm 2026 tăng mấy phần trăm
    sao lương hưu của tôi chưa tăng | điều chỉnh lương hưu | lương hưu tăng 8 phần trăm | nghỉ hưu trước 1995 được tăng bao nhiêu
    chừng nào lên lương hưu | nam nay luong huu tang may phan tram | tháng 7 lương hưu tăng thêm bao nhiêu
    lương hưu có được điều chỉnh không | lương hưu thấp có được nâng không | người nghỉ hưu trước 1995 tăng thêm bao nhiêu
    sắp tới có tăng lương hưu không
    lương hưu lần tới có tăng không | mẹ lĩnh hơn ba triệu có được tăng không
    lương hưu tháng 7 này tăng mấy phần trăm | lg hưu tăng mấy phần trăm | bao giờ tăng lương hưu nữa
    lương hưu có tăng theo lương cơ sở không`,
  'law-pension-extra': `trợ cấp một lần khi nghỉ hưu | đóng trên 35 năm được thêm gì | đóng dư năm về hưu được gì | về hưu có được lãnh thêm một khoản không
    đóng thừa năm bảo hiểm | đóng 40 năm được thêm bao nhiêu | nữ đóng hơn 30 năm có được thêm tiền | làm quá tuổi hưu được cộng gì
    dong tren 35 nam duoc gi them | đóng thừa năm bảo hiểm được hưởng gì | đóng 38 năm bảo hiểm có được thêm tiền không
    trợ cấp một lần lúc về hưu | nữ đóng 33 năm dư 3 năm tính sao | đóng quá năm tối đa`,
  'law-lump-sum': `lấy hết tiền bảo hiểm về | nhận tiền bảo hiểm một lần | không đóng nữa muốn lấy tiền | lấy bảo hiểm một lần | rút bảo hiểm xã hội
    lãnh bảo hiểm 1 lần | rút sổ bảo hiểm lấy tiền | nghỉ việc một năm rút bhxh | thanh toán một lần | rút bảo hiểm một lần | rút bhxh
    lãnh một cục | điều kiện rút một lần | nghỉ bao lâu được rút bảo hiểm | rút một lần được bao nhiêu tiền
    rút bảo hiểm cần giấy tờ gì | cách tính tiền rút một lần | đóng 5 năm rút được bao nhiêu | muốn lấy tiền bảo hiểm về
    rút bhxh ở đâu | nghỉ làm 1 năm lãnh bảo hiểm | rút một phần được không | rút rồi có đóng lại được không
    đóng sau tháng 7 2025 có rút được không | đi nước ngoài rút bảo hiểm | thanh toán bảo hiểm xã hội một lần
    lấy bhxh 1 lần mất bao lâu | bệnh nặng rút bảo hiểm | nghỉ việc rồi muốn lấy tiền bảo hiểm ra
    chưa đủ 20 năm rút một lần được không | nghỉ việc bao lâu thì rút được | rút bhxh được mấy tháng lương
    bao giờ tôi được rút bảo hiểm | có nên rút bảo hiểm một lần không | rut bhxh 1 lan can gi | nghỉ việc 1 năm muốn rút bảo hiểm
    điều kiện rút bảo hiểm xã hội một lần | rút bảo hiểm một lần được bao nhiêu tiền | đóng 6 năm rút được nhiêu
    thanh toán một lần bảo hiểm ở đâu | vào làm sau tháng 7 năm 2025 có rút một lần được không | chưa đủ một năm nghỉ có rút được không
    rút sổ bảo hiểm | lấy hết tiền bảo hiểm ra | em nghỉ công ty hơn năm rồi giờ muốn lấy hết tiền bảo hiểm ra có được không
    tôi đóng được 7 năm thì rút ra được khoảng bao nhiêu tiền
    đóng 4 năm lương 6 triệu rút được khoảng bao nhiêu | tự nguyện 6 năm rút một lần được không
    bắt đầu đóng trước 7/2025 còn được rút không | vào làm tháng 8 năm 2025 trường hợp nào được rút`,
  'law-emigrate': `đi định cư nước ngoài bảo hiểm tính sao | ra nước ngoài ở luôn có rút được bảo hiểm không | định cư mỹ rút bhxh
    đang hưởng lương hưu đi nước ngoài | lương hưu khi đi định cư | qua mỹ sống lương hưu có lãnh tiếp được không
    đi xuất ngoại ở hẳn thì lãnh hết bảo hiểm | kết hôn ra nước ngoài định cư lấy bảo hiểm | di my dinh cu rut bhxh
    xuất cảnh định cư có lấy được tiền bảo hiểm không | đang lãnh lương hưu mà qua nước ngoài ở luôn | bảo lãnh qua úc bảo hiểm tính sao
    định cư canada nhận bảo hiểm một lần | có thẻ xanh rút bảo hiểm`,
  'law-sickness': `bị tai nạn nghỉ làm | nằm viện có được tiền không | nghỉ ốm được trả bao nhiêu | con sốt phải nghỉ làm trông con
    nghỉ bệnh có được trả lương | chế độ ốm đau | tiền nghỉ bệnh | nghỉ ốm mấy ngày | bị bệnh nghỉ làm có lương không
    giấy nghỉ ốm nộp ở đâu | con ốm nghỉ làm | nghỉ chăm con bệnh | nghỉ ốm được hưởng bao nhiêu | nghỉ bệnh có lương không
    ốm được nghỉ mấy ngày | con ốm mẹ nghỉ có được hưởng | nghỉ trông con bệnh | con nằm viện tôi nghỉ làm | tiền ốm đau tính thế nào
    bệnh dài ngày nghỉ bao lâu | mổ ruột thừa nghỉ có lương không | nghỉ ốm 3 ngày được bao nhiêu | nghỉ bệnh cần giấy gì
    ốm nghỉ làm bảo hiểm trả mấy phần trăm | số ngày nghỉ ốm tối đa | bị té xe nghỉ làm có được hưởng không
    ung thư nghỉ dài ngày được hưởng sao | bố có được nghỉ khi con ốm không | con dưới 7 tuổi ốm được nghỉ mấy ngày
    bị bệnh nghỉ làm bảo hiểm có trả tiền không | nằm viện một tuần được trả bao nhiêu | nghỉ ốm có giấy bác sĩ thì được hưởng sao
    con nhỏ ốm bố mẹ nghỉ được mấy ngày | nghi om duoc may ngay | ốm 3 ngày được bảo hiểm trả bao nhiêu
    con ốm mẹ nghỉ được hưởng lương không | nằm viện một tuần có được tiền bảo hiểm | một năm được nghỉ ốm bao nhiêu ngày
    nghỉ bệnh có giấy bác sĩ thì được trả sao | bị covid nghỉ làm có được hưởng | con 5 tuổi bị ốm bố nghỉ được mấy ngày
    lương nghỉ ốm tính thế nào | nghỉ ốm quá số ngày quy định | con em nằm viện năm ngày em phải nghỉ làm thì bảo hiểm có trả lương không
    nghỉ ốm có giấy bệnh viện thì mỗi ngày được bao nhiêu tiền`,
  'law-recovery': `nghỉ dưỡng sức | dưỡng sức sau sinh | dưỡng sức phục hồi sức khỏe | dưỡng sức sau ốm được mấy ngày
    tiền dưỡng sức một ngày bao nhiêu | sinh mổ nghỉ dưỡng sức mấy ngày | hết thai sản còn yếu có được nghỉ thêm không
    mổ xong được nghỉ dưỡng sức không | chế độ dưỡng sức | đi làm lại còn mệt xin nghỉ dưỡng sức | dsphsk | duong suc sau sinh may ngay
    nghỉ dưỡng sức sau thai sản được bao nhiêu tiền | hết thai sản vẫn yếu có được nghỉ thêm không | dưỡng sức sau phẫu thuật
    mổ đẻ nghỉ dưỡng sức bao nhiêu ngày | xin nghỉ dưỡng sức thì nộp gì | ốm dậy đi làm lại còn mệt có được nghỉ hưởng bảo hiểm
    em sinh mổ xong hết sáu tháng mà người còn yếu thì có được nghỉ thêm không
    mổ đẻ xong yếu nghỉ thêm mấy ngày | dưỡng sức một ngày được bao nhiêu tiền`,
  'law-accident': `tai nạn lao động được hưởng gì | bị tai nạn khi đang làm | bị máy cắt tay ở công ty | bệnh nghề nghiệp | tai nạn trên đường đi làm
    hồ sơ tai nạn lao động | trợ cấp tai nạn lao động bao nhiêu | giám định thương tật lao động
    té giàn giáo khi làm việc được bồi thường gì | suy giảm 31 phần trăm | công ty không làm hồ sơ tai nạn | tnlđ bnn là gì
    bi tai nan o xuong duoc huong gi | đi làm bị xe đụng có tính tai nạn lao động không | máy cắt đứt ngón tay công ty đền sao
    bệnh bụi phổi nghề nghiệp | mức hưởng tai nạn lao động | giám định thương tật 15 phần trăm được bao nhiêu
    công ty không khai tai nạn lao động | té giàn giáo ở công trường | em bị máy dập tay ở xưởng thì bảo hiểm trả những gì
    trên đường tan ca về bị xe đụng có được tính là tai nạn lao động không`,
  'law-maternity': `nghỉ sinh lãnh bao nhiêu một tháng | sảy thai | nghỉ thai sản có được đóng bảo hiểm không | đóng mấy tháng thì được thai sản
    có bầu nghỉ việc có được tiền sinh không | đang bầu xin nghỉ việc | nghỉ thai sản mấy tháng | tiền sinh con | nghỉ đẻ | nghỉ sanh
    bầu bì hưởng gì | tiền đẻ | chế độ sinh con | đẻ con được bao nhiêu tiền | khám thai nghỉ mấy ngày | mang thai
    điều kiện hưởng thai sản | tiền thai sản | chế độ thai sản | sinh con được bao nhiêu tiền | tiền thai sản tính thế nào
    nghỉ việc trước khi sinh có được hưởng không | sinh đôi nghỉ mấy tháng | sinh con thứ hai nghỉ mấy tháng
    khám thai được nghỉ mấy ngày | sảy thai có được hưởng không | thai lưu nghỉ mấy ngày | đẻ mổ được nghỉ bao lâu
    đang bầu nghỉ việc có được tiền không | tiền tã lót | trợ cấp một lần khi sinh con | em sắp sanh được lãnh bao nhiêu
    mẹ đơn thân hưởng thai sản | nhận con nuôi có được thai sản không | nghỉ sinh có được đóng bảo hiểm không
    đi làm sớm trước khi hết thai sản | đặt vòng nghỉ mấy ngày | dưỡng thai nghỉ có lương không
    đóng 6 tháng có được hưởng thai sản không | mang thai hộ | tôi sắp sinh thì được hưởng những gì
    đóng bảo hiểm bao lâu mới được hưởng thai sản | nghỉ sinh được lãnh mấy tháng lương | bầu 7 tháng xin nghỉ có được hưởng không
    sinh con xong được bao nhiêu tiền bảo hiểm | đi khám thai có được nghỉ không | sap sinh duoc huong gi
    đóng bảo hiểm 8 tháng rồi sinh được bao nhiêu tiền | chế độ thai sản được nghỉ mấy tháng | lương 7 triệu thì tiền thai sản bao nhiêu
    sinh mổ được nghỉ bao lâu | sinh con lần hai được nghỉ mấy tháng | nghỉ sinh có lương không | tiền đẻ của bảo hiểm tính sao
    đi khám thai công ty có trừ lương không | dong du 6 thang chua de huong thai san | sinh đôi được bao nhiêu tiền
    em đóng bảo hiểm được 9 tháng, tháng sau sinh thì được hưởng những gì
    vợ tôi sắp sinh con đầu lòng thì được nghỉ mấy tháng và bao nhiêu tiền
    đóng 7 tháng sắp sinh có được thai sản không | sinh tháng 4 đóng từ tháng 9 đủ 6 tháng chưa | khám thai mỗi lần nghỉ mấy ngày
    lương đóng 8 triệu thai sản được bao nhiêu
    mới đóng được bảy tháng trước khi sinh có được tiền thai sản không | sinh mổ có được thêm tiền không`,
  'law-father': `vợ đẻ mổ chồng nghỉ mấy ngày | chồng có được nghỉ không | vợ đẻ chồng nghỉ mấy ngày | vợ sanh chồng được nghỉ không
    chế độ thai sản cho nam | bố nghỉ khi vợ sinh | ba được nghỉ khi vợ sanh | vợ sinh chồng được nghỉ mấy ngày
    chế độ thai sản cho chồng | bố nghỉ khi vợ đẻ | chồng đóng bảo hiểm vợ không đóng | vợ sinh mổ chồng nghỉ mấy ngày
    vợ sinh đôi chồng nghỉ | nam giới hưởng thai sản | ba được nghỉ mấy bữa khi vợ sanh | tiền chồng hưởng khi vợ sinh
    vợ không đi làm chồng có được tiền sinh con không | lao động nam khi vợ sinh con | nghỉ chăm vợ đẻ | vo de chong nghi may ngay
    chồng nghỉ chăm vợ sinh có lương không | vợ sinh đứa thứ hai chồng nghỉ mấy ngày | nam công nhân có vợ sinh được hưởng gì
    bố có được nghỉ thai sản không | vợ sinh non chồng được nghỉ bao lâu | xin nghỉ vợ đẻ trong bao lâu
    vợ em tuần sau sinh thì em được nghỉ mấy ngày có lương
    vợ sinh chồng nghỉ mấy ngày có tiền không | bé hai tháng rồi chồng còn nghỉ được không`,
  'law-unemployment': `vừa nghỉ việc lãnh thất nghiệp được không | hết hợp đồng lao động | trung tâm dịch vụ việc làm | bảo hiểm thất nghiệp | lãnh bhtn
    nghỉ việc được gì | mất việc làm | nộp hồ sơ thất nghiệp ở đâu | bị cho thôi việc | hưởng thất nghiệp mấy tháng | tiền thất nghiệp
    trợ cấp thất nghiệp | lãnh thất nghiệp ở đâu | nộp hồ sơ thất nghiệp trong bao lâu | điều kiện hưởng thất nghiệp
    thất nghiệp được bao nhiêu tiền | nghỉ việc được lãnh thất nghiệp mấy tháng | đóng 12 tháng có được thất nghiệp không
    bị công ty cho nghỉ | nghỉ ngang có được thất nghiệp không | bị sa thải có được tiền không | hồ sơ hưởng bảo hiểm thất nghiệp
    hết hợp đồng lãnh thất nghiệp | thông báo tìm việc hàng tháng | cách tính tiền thất nghiệp | mức hưởng thất nghiệp
    bhtn lãnh được nhiêu | quá 3 tháng chưa nộp thất nghiệp | mất việc giờ sao | đang hưởng thất nghiệp mà có việc mới
    tự xin nghỉ có được lãnh bhtn không | nghỉ việc làm sao lãnh tiền thất nghiệp | đăng ký thất nghiệp ở đâu
    được lãnh thất nghiệp bao nhiêu một tháng | đóng 2 năm thì được mấy tháng thất nghiệp | hạn chót nộp hồ sơ thất nghiệp
    mới nghỉ làm có được trợ cấp không | nghi viec lanh bhtn the nao | vừa mất việc làm hồ sơ thất nghiệp ra sao
    điều kiện lãnh trợ cấp thất nghiệp | đóng bảo hiểm 3 năm lãnh thất nghiệp được mấy tháng | thất nghiệp mỗi tháng được bao nhiêu
    công ty cắt giảm nhân sự tôi được gì | nộp thất nghiệp trễ hạn có được không | lương 10 triệu thì tiền thất nghiệp bao nhiêu
    tự ý nghỉ việc có được bảo hiểm thất nghiệp không | hết hạn hợp đồng có được trợ cấp thất nghiệp | bhtn huong may thang
    em vừa bị công ty cho nghỉ thì làm sao lãnh được tiền thất nghiệp | tôi đóng bảo hiểm thất nghiệp 5 năm thì được lãnh mấy tháng`,
  'law-unemployment-kept': `bảo lưu bảo hiểm thất nghiệp | không lãnh thất nghiệp có mất không | thất nghiệp chưa hưởng có được cộng dồn
    có việc mới rồi thất nghiệp còn không | bảo lưu thời gian đóng bhtn | đóng 10 năm bảo hiểm thất nghiệp hưởng mấy tháng còn dư
    quên nộp thất nghiệp có mất luôn không | không rút thất nghiệp thì sao | cộng dồn bảo hiểm thất nghiệp
    lần sau nghỉ việc có được tính lại thất nghiệp | khong linh that nghiep co duoc bao luu
    tiền thất nghiệp không lấy thì mất hay cộng lại | đóng 5 năm thất nghiệp lãnh 3 tháng còn dư | chưa lãnh thất nghiệp đi làm chỗ mới
    thời gian bảo hiểm thất nghiệp giữ được bao lâu | bảo lưu bhtn lần sau hưởng tiếp
    em đóng thất nghiệp 4 năm mà chưa lãnh lần nào, giờ đi làm lại thì còn không`,
  'law-survivor': `mẹ vừa mất đang hưởng lương hưu | người hưởng lương hưu chết | chồng mất vợ được gì | tiền đám ma | tử tuất | mai táng phí
    bố tôi mất được hưởng gì | người chết có được nhận bảo hiểm | tiền tuất | ba mất lãnh bảo hiểm | trợ cấp mai táng | qua đời
    người thân mất được hưởng gì | tiền mai táng | bố mất được nhận gì | chồng chết vợ được hưởng gì | mai táng phí bao nhiêu
    tuất hàng tháng | tuất một lần | người đang hưởng lương hưu mất | cha chết con được trợ cấp không | thủ tục nhận tiền tử tuất
    người đóng bảo hiểm qua đời | mẹ tôi mất gia đình nhận được gì | ai được hưởng tiền tuất | con mồ côi được hưởng gì | tiền ma chay
    ba mất mà đóng bảo hiểm 20 năm | chồng tôi mất thì con được hưởng gì | thủ tục nhận mai táng phí | mẹ mất đang đóng bảo hiểm thì sao
    bố tôi chết có được rút bảo hiểm không | người mất chưa hưởng bảo hiểm thì ai nhận | chong mat vo con duoc gi
    mẹ đóng bảo hiểm 10 năm mới mất gia đình nhận được bao nhiêu | tiền tuất hàng tháng cho con nhỏ | lãnh tiền mai táng cần giấy tờ gì
    người nhà chết bảo hiểm trả bao nhiêu | bố là cán bộ hưu vừa mất | ba má tui mất tiền tuất ai lãnh | tử tuất một lần tính thế nào
    thân nhân được hưởng tuất | bố tôi đang lãnh lương hưu thì mất, mẹ tôi được nhận những gì
    chồng mất vợ con có được trợ cấp không | đóng 9 năm mất do bệnh gia đình được gì | mất vì bệnh khi đang đi làm gia đình được gì`,
  'law-social-pension': `ông bà trên 75 tuổi không có lương hưu | bà tôi không có lương hưu | người già 75 tuổi | tiền người cao tuổi
    không có lương hưu được hưởng gì | trợ cấp tuổi già | hưu trí xã hội | trợ cấp hưu trí xã hội | người già không có lương hưu
    trên 75 tuổi được bao nhiêu | ông bà 80 tuổi được nhận gì | tiền cho người già | trợ cấp người cao tuổi
    70 tuổi hộ nghèo có được tiền không | 500 nghìn một tháng cho người già | bà ngoại chưa từng đi làm | cụ 78 tuổi không có chế độ gì
    không có lương hưu thì được hưởng gì | nộp trợ cấp hưu trí xã hội ở đâu | nguoi gia ko co luong huu duoc bao nhieu
    bà 76 tuổi chưa có trợ cấp gì | trợ cấp người già 500 ngàn nộp ở đâu | ông cụ hộ nghèo 72 tuổi | tiền cho người trên 75 tuổi
    mẹ già làm ruộng cả đời có được tiền hàng tháng không | hưu trí xã hội xin ở xã hay phường
    bà ngoại em 77 tuổi cả đời làm ruộng có được tiền gì hàng tháng không
    trên 75 tuổi được 500 nghìn xin ở đâu | tiền già cho người không lương`,
  'law-lump-or-month': `chưa đủ năm đóng bảo hiểm | thiếu năm đóng để về hưu | đóng bù cho đủ năm | hết tuổi lao động chưa đủ năm
    đủ tuổi hưu mà chưa đủ năm | thiếu mấy năm nữa mới đủ 15 năm | hết tuổi lao động chưa đủ năm đóng | đóng bù cho đủ 15 năm
    60 tuổi đóng 10 năm | đóng 12 năm đến tuổi rồi | lớn tuổi mà đóng ít năm | chưa đủ 15 năm có lương hưu không
    đến tuổi nghỉ hưu còn thiếu năm | nhận trợ cấp hàng tháng khi chưa đủ năm | du tuoi ma dong co 12 nam
    đến tuổi hưu mới đóng 9 năm thì tính sao | còn thiếu 2 năm nữa mới đủ 15 năm | đóng thiếu năm có được lãnh hàng tháng không
    đóng nốt mấy năm còn thiếu để lấy lương hưu | đủ 62 tuổi nhưng đóng ít năm
    mẹ tôi năm nay đủ tuổi nghỉ hưu rồi mà mới đóng được 11 năm thì làm thế nào`,
  'law-miscarriage': `sảy thai 8 tuần được nghỉ mấy ngày | bị sẩy thai có được tiền không | thai lưu được hưởng gì
    thai chết lưu nghỉ bao nhiêu ngày | phá thai bệnh lý có được nghỉ hưởng bảo hiểm không | hư thai được nghỉ mấy ngày
    mất con khi mang thai được nghỉ bao lâu | thai ngoài tử cung hưởng chế độ gì | say thai 3 thang nghi may ngay
    nạo hút thai có được hưởng bảo hiểm | sảy thai cần giấy tờ gì để hưởng | con chết sau sinh mẹ được nghỉ bao lâu
    đình chỉ thai nghén có được bảo hiểm | tiền chế độ sảy thai tính thế nào | bị hư thai lãnh được nhiêu tiền
    em bị hư thai lúc gần ba tháng thì công ty cho nghỉ bao nhiêu ngày`,
  'law-birth-father-only': `vợ ở nhà nội trợ chồng có được tiền sinh con không | vợ không đóng bảo hiểm chồng đóng được nhận bao nhiêu
    chỉ có ba đóng bảo hiểm thì con sinh ra được gì | trợ cấp một lần khi vợ sinh cho chồng
    vợ thất nghiệp sinh con chồng hưởng chế độ gì | cha đóng bhxh mẹ không đóng | tiền tã lót cho chồng khi vợ không đi làm
    chong dong bhxh vo ko dong sinh con dc bao nhieu | vợ làm ruộng chồng làm công nhân sinh con được bao nhiêu tiền
    chồng lãnh tiền sanh thay vợ | vợ nghỉ việc trước sinh chưa đủ 6 tháng chồng có hưởng thay không
    vợ em buôn bán ở nhà không có bảo hiểm, em đi làm có bảo hiểm thì con sinh ra được gì không
    vợ làm nương không đi công ty sinh con có tiền không | vợ ở nhà sinh con nhà nước có cho tiền không
    vợ không có bảo hiểm chồng có tiền không`,
  'law-adopt': `nhận nuôi con được nghỉ mấy tháng | con nuôi sơ sinh có được hưởng thai sản | mang thai hộ hưởng thai sản thế nào
    nhờ mang thai hộ có được nghỉ không | xin con nuôi có được bảo hiểm không | nhan con nuoi 2 thang tuoi co duoc nghi
    hồ sơ hưởng thai sản nhận nuôi con nuôi`,
  'law-birth-early-work': `nghỉ sinh 4 tháng muốn đi làm lại | đi làm sớm sau sinh có được hưởng cả lương không
    thai sản chưa hết mà đi làm lại | di lam som truoc 6 thang thai san | công ty gọi đi làm khi đang nghỉ đẻ
    đi làm trước hạn thai sản có mất tiền không | sinh được 5 tháng đi làm có phải trả lại tiền thai sản
    đi làm sớm một tháng vừa có lương vừa có tiền thai sản | mới sinh 5 tháng muốn đi làm lại`,
  'law-maternity-left': `đang mang bầu xin nghỉ việc có mất thai sản không | có bầu 5 tháng nghỉ làm sinh xong có được tiền
    nghỉ việc rồi sinh con nộp hồ sơ ở đâu | thôi việc trước sinh vẫn hưởng thai sản | hết hợp đồng khi đang mang thai
    dưỡng thai phải nghỉ sớm có đủ điều kiện không | nghi viec truoc sinh co duoc huong thai san ko
    bầu bị công ty cho nghỉ có được tiền sinh không | tự nộp hồ sơ thai sản khi đã nghỉ việc
    nghỉ làm từ lúc bầu 3 tháng có được gì không | em có bầu bảy tháng xin nghỉ làm luôn thì sau này có được lãnh tiền sinh không
    nghỉ từ mấy tháng trước khi sinh vẫn được tính không | dự sinh tháng sau mà nghỉ làm trước
    đã nghỉ việc tự làm hồ sơ thai sản ở đâu | công ty cũ không làm thai sản cho người đã nghỉ | đóng được 8 tháng nghỉ lúc bầu`,
  'law-contraception': `đặt vòng tránh thai nghỉ mấy ngày | triệt sản được hưởng gì | thắt ống dẫn tinh có được nghỉ không
    dat vong co duoc nghi huong bhxh | cấy que tránh thai có được nghỉ | biện pháp tránh thai hưởng chế độ`,
  'law-long-illness': `bị ung thư nghỉ làm được bảo hiểm trả thế nào | bệnh dài ngày nghỉ bao lâu | nghỉ ốm 180 ngày
    danh mục bệnh dài ngày hưởng bảo hiểm | suy thận chạy thận nghỉ việc hưởng gì | bệnh nặng nghỉ cả năm được hưởng bao nhiêu
    hết số ngày nghỉ ốm mà chưa khỏi | lao phổi nghỉ làm hưởng chế độ | benh dai ngay huong may phan tram
    bệnh hiểm nghèo phải nghỉ lâu có lương không | tâm thần nghỉ điều trị lâu`,
  'law-sick-paper': `giấy c65 xin ở đâu | giấy nghỉ ốm cấp tối đa mấy ngày | mất giấy nghỉ hưởng bảo hiểm | giấy nghỉ ốm ghi sai tên
    xin giấy nghỉ ốm lùi ngày được không | phòng khám không cấp giấy nghỉ hưởng bhxh | mua giấy nghỉ ốm có sao không
    giấy ra viện mất xin lại | quên xin giấy nghỉ hưởng bảo hiểm | bac si ko cho giay nghi om | giấy nghỉ hưởng bhxh không có dấu
    giấy chứng nhận nghỉ việc hưởng bảo hiểm xã hội điện tử | hôm đi khám em quên xin giấy nghỉ giờ quay lại xin có được không
    giấy nghỉ của phòng khám tư có được không | giấy nghỉ ốm phải có trên mạng mới được | giấy c65
    phòng khám tư ký giấy nghỉ có được thanh toán | giấy nghỉ ốm hai ngày`,
  'pension-proxy': `nhờ con lãnh lương hưu thay | giấy ủy quyền lãnh lương hưu làm ở đâu | ông bà già yếu không đi lãnh lương được
    ủy quyền nhận tiền bảo hiểm | mẫu giấy ủy quyền 13-hsb | lãnh lương hưu giùm mẹ | uy quyen nhan luong huu may nam
    bố nằm liệt ai nhận lương hưu thay | con trai nhận hộ lương hưu cho bố | ủy quyền rút bảo hiểm một lần được không
    nhờ người khác nộp hồ sơ hộ | đang ở nước ngoài ủy quyền cho người nhà nhận
    ông tôi nằm một chỗ không ký được thì ai đi lãnh lương hưu thay
    nằm một chỗ không đi lãnh lương được | cho con đi lĩnh lương giùm viết giấy tay được không`,
  'pension-working': `về hưu rồi đi làm thêm có bị cắt lương hưu không | người hưởng lương hưu đi làm có phải đóng bảo hiểm không
    nghỉ hưu ký hợp đồng làm tiếp | làm bảo vệ sau khi về hưu có đóng bhxh không | đủ tuổi hưu nhưng muốn làm tiếp
    lãnh lương hưu mà vẫn đi làm được không | ve huu di lam tiep co dong bh ko | đủ tuổi chưa muốn nhận lương hưu có được không`,
  'law-adjustment': `hệ số trượt giá năm 2026 | mức điều chỉnh tiền lương đã đóng bhxh | bảng hệ số trượt giá bảo hiểm xã hội
    trượt giá là gì | tính trượt giá khi rút một lần | he so truot gia bhxh 1 lan | lương đóng năm 2010 giờ tính lại bao nhiêu
    lương hồi xưa thấp tính lương hưu có bị thiệt không | mức bình quân lương có nhân trượt giá không
    tiền đóng ngày xưa mất giá tính sao`,
  'law-unemployment-monthly': `quên khai báo thất nghiệp tháng này | khai báo tìm việc hàng tháng ở đâu
    trễ ngày khai báo thất nghiệp có mất tiền không | đang lãnh thất nghiệp có việc làm mới phải báo không
    không đi khai báo việc làm bị gì | khai báo thất nghiệp online được không | lãnh thất nghiệp mà đi làm chui bị phạt không
    trình diện trung tâm việc làm hàng tháng | quen ngay trinh dien that nghiep | đang hưởng thất nghiệp đi nước ngoài
    bị ngừng tiền thất nghiệp vì quên báo | nhờ người khác khai báo việc làm hộ được không | bận không đi khai báo thất nghiệp được
    hôm qua là ngày hẹn khai báo mà em quên mất không đi thì có bị cắt tiền không
    tiền thất nghiệp tháng này bị cắt ngang | tháng này không có tiền thất nghiệp
    đang lãnh thất nghiệp mà chạy xe ôm có phải khai không`,
  'law-unemployment-where': `làm ở bình dương về quê nộp thất nghiệp được không | nộp hồ sơ thất nghiệp ở quê
    chuyển nơi hưởng trợ cấp thất nghiệp | trung tâm dịch vụ việc làm ở đâu | hồ sơ thất nghiệp cần giấy tờ gì
    nộp thất nghiệp online ở đâu | nop that nghiep tinh khac dc ko | làm sài gòn lãnh thất nghiệp ở quê được hông
    chưa có quyết định nghỉ việc nộp thất nghiệp được không | sổ chưa chốt có nộp thất nghiệp được không
    đang lãnh thất nghiệp muốn về quê nhận | em làm ở khu công nghiệp nhưng muốn về quê làm thủ tục thất nghiệp
    làm thất nghiệp cần giấy gì nộp ở đâu | sáp nhập rồi nộp thất nghiệp chỗ nào | giấy tờ lãnh thất nghiệp`,
  'law-unemployment-training': `học nghề khi thất nghiệp | thất nghiệp được hỗ trợ học nghề bao nhiêu
    học lái xe bằng tiền bảo hiểm thất nghiệp | giới thiệu việc làm miễn phí cho người thất nghiệp | ho tro hoc nghe bhtn
    mất việc muốn học nghề mới | trung tâm việc làm có dạy nghề không | bảo hiểm thất nghiệp có hỗ trợ đào tạo không`,
  'law-lump-or-keep': `có nên rút bảo hiểm xã hội một lần không | rút một lần có thiệt không | rút bảo hiểm hay để lấy lương hưu
    đóng 8 năm nên rút hay đóng tiếp | rút xong đóng lại có được tính không | nen rut bhxh 1 lan hay ko | đang kẹt tiền muốn rút bảo hiểm
    rút một lần rồi sau này có lương hưu không | rút một lần mất những quyền lợi gì | so sánh rút một lần và lương hưu
    đóng được 13 năm rồi rút tiếc không | đang phân vân rút bảo hiểm hay để dành về già`,
  'benefits-tax': `lương hưu có bị trừ thuế không | tiền thai sản có phải đóng thuế không | rút bảo hiểm một lần có bị trừ thuế thu nhập
    tro cap that nghiep co tinh thue ko | nhận tiền bảo hiểm có mất phí gì không | lãnh bảo hiểm một lần bị trừ bao nhiêu`,
  'law-death-claim': `bố mất có phải báo cắt lương hưu không | mẹ mất giữa tháng lương hưu tháng đó có được lãnh không
    người hưởng lương hưu qua đời phải báo ở đâu | lỡ lãnh lương hưu của người đã mất | bo mat roi luong huu thang nay co nhan khong
    thẻ bảo hiểm của người chết có phải nộp lại không | báo tử cho bảo hiểm xã hội | hạn nộp hồ sơ tử tuất
    mất rồi mà lương hưu vẫn chuyển về phải trả lại không | bà mới mất đang hưởng lương hưu báo ai
    ông cụ vừa mất gia đình cần làm những gì | báo cho ai khi người hưởng lương hưu mất`,
  'pension-day': `lương hưu ngày mấy có | ngày nào trả lương hưu tháng này | lịch chi trả lương hưu | mùng mấy lãnh lương hưu
    lương hưu tháng này bao giờ về | tết có trả lương hưu sớm không | lãnh lương hưu trễ có mất không | quên đi lĩnh lương hưu tháng trước
    luong huu ngay may ve tai khoan | ra bưu điện lãnh lương hưu ngày nào | điểm chi trả lương hưu xã tôi trả hôm nào
    bao giờ có lương | lương về chưa | tháng này mùng mấy có lương | khi nào lãnh lương hưu`,
  'pension-papers': `mất quyết định nghỉ hưu | làm mất giấy chứng nhận hưu trí | xin giấy xác nhận lương hưu để vay ngân hàng
    sao lục hồ sơ hưu trí | cấp lại sổ hưu | xin lại quyết định hưởng chế độ hưu trí | mat quyet dinh huu tri
    quyết định hưu sai ngày sinh | xác nhận mức lương hưu hiện nay | mất sổ lĩnh lương hưu`,
  'unemployment-army': `đi nghĩa vụ quân sự có được hưởng thất nghiệp không | đang hưởng thất nghiệp mà có lệnh nhập ngũ
    đi bộ đội bảo hiểm thất nghiệp bảo lưu không | nghỉ việc đi nghĩa vụ lãnh thất nghiệp | nhập ngũ bị cắt trợ cấp thất nghiệp
    di nghia vu ve co con bhtn khong | đi công an nghĩa vụ thì thất nghiệp tính sao`,
  'law-unemployment-months': `đóng thất nghiệp 5 năm được mấy tháng | được lãnh thất nghiệp bao nhiêu tháng | đóng 38 tháng hưởng mấy tháng
    tháng lẻ thất nghiệp có bảo lưu không | đóng 3 năm lãnh được mấy tháng | cách tính số tháng hưởng thất nghiệp
    lãnh tối đa mấy tháng thất nghiệp | dong 2 nam thi linh that nghiep may thang | mức thất nghiệp cao nhất bao nhiêu
    đóng 10 năm hưởng thất nghiệp bao lâu`,
  'law-unemployment-not': `nghỉ ngang có được thất nghiệp không | tự ý bỏ việc có lãnh thất nghiệp không | nghỉ không báo trước
    bị sa thải có được trợ cấp thất nghiệp không | nghỉ trái luật mất thất nghiệp không | tự nghỉ việc có được hưởng không
    nghi khong don co linh that nghiep duoc khong | trường hợp nào không được hưởng trợ cấp thất nghiệp
    người về hưu có được thất nghiệp không | viết đơn xin nghỉ có được thất nghiệp`,
  'law-unemployment-deadline': `hạn nộp hồ sơ thất nghiệp | ba tháng nộp thất nghiệp tính từ ngày nào | nghỉ quá 3 tháng chưa nộp thất nghiệp
    nộp trễ thất nghiệp còn được không | nghỉ 4 tháng rồi mới nộp thất nghiệp | hết hạn nộp hồ sơ thất nghiệp thì sao
    tính từ ngày nghỉ hay ngày có quyết định | qua han nop ho so that nghiep | chưa có quyết định nghỉ sợ quá hạn
    mới nghỉ việc bao lâu phải làm thất nghiệp`,
  'law-unemployment-new': `luật việc làm mới thất nghiệp thay đổi gì | bảo hiểm thất nghiệp 2026 có gì mới | từ 2026 trợ cấp thất nghiệp tính sao
    luật việc làm 2025 | quy định mới về bảo hiểm thất nghiệp | sang năm tiền thất nghiệp có khác không | that nghiep luat moi`,
  'law-emigrate-papers': `giấy tờ rút bảo hiểm khi định cư nước ngoài | đi mỹ định cư rút một lần cần gì | ủy quyền rút bảo hiểm từ nước ngoài
    có thẻ xanh rút bhxh một lần | lấy chồng hàn quốc rút bảo hiểm | ở nước ngoài nhờ mẹ rút bảo hiểm hộ
    hồ sơ định cư canada rút bhxh | giấy ủy quyền ở đại sứ quán rút bảo hiểm | di cu uc rut bao hiem mot lan can giay to gi
    visa định cư nộp cho bảo hiểm`,
  'law-accident-amounts': `tai nạn lao động được bao nhiêu tiền | giám định 11% được lãnh bao nhiêu | suy giảm 20 phần trăm được mấy tiền
    suy giảm 35% mỗi tháng được bao nhiêu | chết do tai nạn lao động được bao nhiêu | mức trợ cấp tai nạn lao động một lần
    tiền trợ cấp hàng tháng tai nạn lao động | muc huong tai nan lao dong | cụt ngón tay được đền bao nhiêu
    chồng chết ở công trường gia đình được gì
    chết trong xưởng công ty đưa 10 triệu rồi thôi | bố chết khi đang làm con được gì`,
  'law-accident-employer': `công ty không chịu lập biên bản tai nạn | bị tai nạn công ty bảo tự lo | công ty không trả viện phí tai nạn lao động
    công ty giấu tai nạn lao động | tai nạn ở xưởng công ty phải bồi thường gì | bị máy dập tay cty cho nghỉ luôn
    nghỉ chữa tai nạn có được trả lương không | cong ty khong dong bao hiem ma bi tai nan lao dong
    đứt ngón tay khi làm công ty im lặng | ai lập hồ sơ tai nạn lao động`,
  'law-commute': `tai nạn trên đường đi làm | đi làm về bị xe đụng có tính tai nạn lao động | té xe trên đường tới công ty
    không có biên bản công an có tính tai nạn lao động không | tai nạn giao thông lúc đi làm | trên đường từ công ty về nhà bị tông
    tan ca về bị quẹt xe | tai nan tren duong di lam ve | đang giao hàng cho công ty bị tông
    lái xe chở khách bị đâm có phải tai nạn lao động`,
  'law-occupational': `bệnh nghề nghiệp khám ở đâu | điếc do tiếng ồn có được hưởng không | bụi phổi silic chế độ gì
    nghỉ hưu mới phát hiện bệnh nghề nghiệp | lãng tai do làm máy ồn | hồ sơ bệnh nghề nghiệp gồm gì | giám định bệnh nghề nghiệp
    benh nghe nghiep | làm hóa chất bị bệnh có được bảo hiểm | danh mục bệnh nghề nghiệp`,
  'law-sick-child': `nghỉ chăm con ốm được mấy ngày | con ốm cha nghỉ có được tiền không | con nằm viện mẹ nghỉ trông có lương không
    một năm nghỉ con ốm bao nhiêu ngày | con 5 tuổi ốm được nghỉ mấy ngày | cả bố mẹ nghỉ chăm con ốm | giấy nghỉ con ốm nộp ai
    con om me nghi | con sốt phải nghỉ làm có được hưởng bảo hiểm | chế độ con ốm | con 8 tuổi ốm có được nghỉ hưởng bhxh không
    cha nghỉ chăm con nằm viện có được tiền không | công ty kêu trừ phép khi nghỉ chăm con | công ty nói nghỉ con ốm không có chế độ`,
  'law-half-day': `nghỉ ốm nửa ngày có được tính không | ốm nửa buổi | nghỉ thêm sau khi xuất viện có được hưởng không
    giấy ra viện không ghi nghỉ thêm | ra viện nghỉ ở nhà mấy ngày có tính tiền không | om nua ngay
    xuất viện bác sĩ không ghi nghỉ dưỡng | nghỉ vài tiếng đi khám có được bảo hiểm trả`,
  'law-claim-late': `nộp hồ sơ thai sản quá 45 ngày | nộp giấy ra viện trễ có được không | công ty nộp chậm hồ sơ ốm đau
    giấy ra viện bị rách có nộp được không | quên nộp giấy nghỉ ốm | quá hạn nộp hồ sơ ốm đau có mất tiền không
    mất giấy ra viện xin lại ở đâu | nop tre ho so thai san | giấy ra viện sai tên sửa ở đâu
    sinh con lâu rồi mới làm hồ sơ thai sản`,
  'benefits-arrears': `công ty nợ bảo hiểm có được thai sản không | sắp sinh mà công ty nợ bảo hiểm | công ty chậm đóng ốm có được tiền không
    công ty nợ thì lấy thai sản kiểu gì | nợ bhxh mất quyền lợi gì | đẻ rồi mà công ty nợ bảo hiểm không giải quyết
    cty no bhxh thai san | công ty nợ mấy tháng, nghỉ ốm không được duyệt`,
  'benefits-take-back': `bị đòi lại tiền bảo hiểm | thông báo thu hồi tiền ốm đau | tại sao phải trả lại tiền trợ cấp
    bị truy thu tiền thất nghiệp đã lãnh | giấy báo nộp lại tiền thai sản | thu hoi tien huong sai
    lãnh thừa tiền bảo hiểm phải trả sao | không đồng ý thu hồi tiền thì làm gì`,
  'complain-decision': `khiếu nại quyết định hưởng bảo hiểm | tính lương hưu sai khiếu nại ở đâu | không đồng ý với quyết định hưu
    hạn khiếu nại bao nhiêu ngày | gửi đơn khiếu nại chế độ cho ai | khởi kiện cơ quan bảo hiểm | khieu nai luong huu tinh sai
    quyết định một lần tính thiếu năm | khiếu nại lên cấp nào | bị từ chối thai sản muốn khiếu nại`,
  'pension-late': `lương hưu tháng này chưa có | lương hưu chậm | sao lương hưu chưa về tài khoản | lương hưu tháng này bị ít hơn
    lương hưu bị trừ tiền | chưa nhận được lương hưu hỏi ai | ra bưu điện không có tên lĩnh lương hưu | luong huu thang nay chua ve
    lương hưu hụt so với tháng trước | hàng xóm có lương hưu rồi mà tôi chưa | tiền hưu trễ mấy ngày`,
  'pension-unclaimed': `lâu không lĩnh lương hưu có bị cắt không | đi nước ngoài lương hưu có bị cắt không | sang mỹ ở với con lương hưu tính sao
    không đi lĩnh lương hưu 6 tháng | nhận lương hưu ở nước ngoài | lương hưu có chuyển ra nước ngoài được không
    sống ở nước ngoài có nhận lương hưu việt nam | di nuoc ngoai tham con co mat luong huu khong
    xác minh người còn sống để nhận lương hưu | quên lãnh lương hưu mấy tháng | nằm viện lâu không lãnh lương hưu`,
  'pension-child-account': `nhận lương hưu qua tài khoản của con | chuyển lương hưu vào thẻ của con trai | mẹ không có tài khoản nhận qua con được không
    lương hưu chuyển vào tài khoản người khác | dùng tài khoản ngân hàng của vợ nhận lương hưu
    tai khoan khong chinh chu nhan luong huu | không có thẻ atm nhận lương hưu sao`,
  'law-survivor-monthly': `ai được hưởng tuất hàng tháng | con nhỏ được tiền tuất đến bao nhiêu tuổi | vợ già không lương có được tuất hàng tháng
    con khuyết tật hưởng tuất | con đủ 18 tuổi còn đi học có cắt tuất không | cha mất con được lãnh tiền hàng tháng không
    đang có lương hưu có được hưởng tuất của chồng | giám hộ nhận tiền tuất cho cháu | tuat hang thang | trẻ mồ côi lãnh tiền tuất
    bố mẹ già được tuất của con không | điều kiện hưởng tuất hàng tháng | mất khi đóng được 16 năm vợ con được gì`,
  'law-survivor-choose': `chọn tuất một lần hay hàng tháng | tuất một lần được bao nhiêu | gia đình có được chọn tuất một lần không
    con còn nhỏ có được lấy tuất một lần | tuất một lần tính thế nào | tuat mot lan hay hang thang loi hon
    nên lấy tuất một cục hay lấy tháng`,
  'law-funeral': `tiền mai táng bao nhiêu | ai được nhận mai táng phí | mai táng phí làm ở đâu | người lo đám tang được nhận tiền không
    hồ sơ mai táng cần gì | mẹ lãnh lương hưu mất tiền ma chay được bao nhiêu | tien mai tang phi
    mất lâu rồi chưa làm mai táng phí | tranh nhau nhận tiền mai táng | cháu ngoại đứng ra lo đám có nhận được mai táng không
    trợ cấp mai táng mấy tháng lương`,
  'law-social-pension-other': `đang lãnh trợ cấp người cao tuổi có được hưu trí xã hội | vợ liệt sĩ có được trợ cấp hưu trí xã hội không
    lương hưu thấp có được thêm 500 nghìn không | đang có trợ cấp khuyết tật có được hưởng nữa
    hưởng tuất có được hưu trí xã hội không | thương binh trên 75 tuổi | hai tro cap cung luc
    người có công 76 tuổi có được 500 nghìn`,
  'law-pension-early': `suy giảm 61% nghỉ hưu sớm mấy tuổi | về hưu trước tuổi bị trừ bao nhiêu | nghỉ hưu sớm 2 năm trừ mấy phần trăm
    giám định sức khỏe để về hưu sớm | mất sức 61 phần trăm | suy giảm 81% về hưu lúc nào | nghỉ hưu non bị trừ lương hưu
    ve huu som 5 nam bi tru bao nhieu | giám định y khoa ở đâu để nghỉ hưu | bệnh tật muốn về hưu trước tuổi
    giáo viên nghỉ sớm có bị trừ lương hưu`,
  'law-lump-again': `rút một lần rồi đóng lại được không | rút bảo hiểm xong đi làm lại tính từ đầu à | rút hết rồi muốn khôi phục lại năm đóng
    trả lại tiền để lấy lại năm đóng | rút một lần sau đó đóng tự nguyện | da rut 1 lan dong lai tu dau | nộp lại tiền đã rút
    từng rút rồi giờ vào công ty mới
    rút một lần rồi sau này đóng lại được nữa không | rút xong đi làm lại tính từ đầu hả`,
} as const
