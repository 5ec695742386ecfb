/** How people ask for the passages of the same name: ways of asking between bars. */
export const benefits = {
  'benefits-see': `đã nhận được bao nhiêu tiền bảo hiểm | xem tiền đã lãnh | tiền trợ cấp của tôi | xem lương hưu | tiền chế độ đã nhận
    lịch sử nhận tiền bảo hiểm | thông tin hưởng ở đâu | xem các khoản đã nhận | tiền bảo hiểm đã nhận | thông tin hưởng
    lịch sử nhận trợ cấp | xem lương hưu của tôi | coi tiền chế độ | các lần hưởng ốm đau thai sản | tôi đã hưởng những chế độ nào
    xem số tiền thai sản được duyệt | lương hưu mỗi tháng bao nhiêu xem ở đâu | trước giờ lãnh bao nhiêu tiền bảo hiểm
    quyết định hưởng xem ở đâu`,
  'benefits-money': `bao giờ tiền về | tiền ốm đau bao lâu có | nộp hồ sơ thai sản bao lâu có tiền | tiền thai sản chưa về | chưa nhận được tiền ốm đau
    tiền bảo hiểm khi nào về | lãnh tiền chế độ | tiền chưa vào tài khoản | khi nào có tiền | tiền chưa về | tiền thai sản bao giờ về
    bao lâu nhận được tiền ốm | nộp chế độ rồi chưa thấy tiền | sao chưa có tiền thai sản | tiền một lần bao lâu có
    tiền bảo hiểm chuyển chưa | chờ tiền chế độ lâu quá | tiền ốm đau về tài khoản nào | nộp hồ sơ hưởng bao lâu giải quyết
    tiền trợ cấp chừng nào lãnh | mấy ngày thì tiền vào tài khoản | công ty nộp rồi mà chưa có tiền thai sản | lương hưu ngày mấy có
    bao lâu thì nhận được tiền thai sản | tiền chế độ chừng nào về | chưa thấy tiền bảo hiểm chuyển khoản | khi nào tiền ốm đau được trả`,
  'law-claim': `hồ sơ thai sản gồm những gì | nộp hồ sơ thai sản ở đâu | thủ tục hưởng thai sản | giấy tờ hưởng ốm đau | hạn nộp hồ sơ thai sản
    nộp giấy nghỉ ốm cho ai | quá 45 ngày nộp hồ sơ ốm đau được không | nghỉ việc rồi nộp hồ sơ thai sản ở đâu
    hồ sơ hưởng chế độ ốm đau | làm thủ tục lãnh tiền sanh | công ty không nộp hồ sơ thai sản cho tôi | sinh xong cần nộp giấy gì
    bao lâu phải nộp giấy ra viện`,
  'benefits-paused': `bị ngừng lương hưu | cắt tiền trợ cấp | không thấy lương hưu | bị cắt trợ cấp | lương hưu bị ngừng | tháng này chưa có lương hưu
    bị cắt lương hưu | trợ cấp bị cắt | không thấy lương hưu tháng này | bị tạm dừng lương hưu | sao bị dừng trợ cấp | cắt lương hưu
    ngưng chi trả lương hưu | lương hưu chưa về | bị ngưng trợ cấp hàng tháng | hưởng tiếp lương hưu bị tạm dừng
    tháng này lãnh lương hưu không có tên`,
  'pension-place': `nhận lương hưu qua ngân hàng | đổi nơi nhận lương hưu | lãnh lương hưu qua thẻ atm | đổi số tài khoản nhận tiền
    chuyển lương hưu về quê | nhận lương hưu ở tỉnh khác | đổi ngân hàng nhận lương hưu | lĩnh bằng tiền mặt
    đổi tài khoản nhận lương hưu | chuyển lương hưu về tỉnh khác | lãnh lương hưu tiền mặt | lãnh lương hưu ở bưu điện nào
    nhờ người lãnh lương hưu hộ | ủy quyền nhận lương hưu | chuyển chỗ ở đổi nơi lĩnh lương | không đi lại được nhận lương hưu thế nào
    đổi số tài khoản nhận trợ cấp | nhận lương hưu qua thẻ`,
  'law-pension-age': `58 tuổi nghỉ hưu được chưa | đã đến tuổi nghỉ chưa | sinh năm 1965 nghỉ hưu khi nào | nam bao nhiêu tuổi nghỉ hưu | tuổi về hưu
    tuổi nghỉ hưu năm 2026 | khi nào được lĩnh lương hưu | đóng bao nhiêu năm được lương hưu | về hưu sớm | điều kiện hưởng lương hưu
    mấy tuổi được hưu | bao nhiêu tuổi về hưu | tuổi nghỉ hưu | nam mấy tuổi nghỉ hưu | nữ mấy tuổi nghỉ hưu | khi nào tôi được nghỉ hưu
    sinh năm 1970 bao giờ nghỉ hưu | đóng bao nhiêu năm thì có lương hưu | điều kiện nghỉ hưu | nghỉ hưu trước tuổi
    về hưu sớm bị trừ bao nhiêu | nghỉ hưu sớm cần gì | làm nặng nhọc được nghỉ sớm không | đóng đủ 20 năm chưa đủ tuổi
    đóng 15 năm có lương hưu không | tuổi hưu năm nay | mấy tuổi được dìa hưu | bị bệnh yếu muốn nghỉ hưu sớm
    đàn ông bao nhiêu tuổi hưu | phụ nữ bao nhiêu tuổi hưu | giám định sức khỏe để nghỉ hưu sớm | còn mấy năm nữa tôi được hưu
    khi nào tôi đủ tuổi nghỉ hưu | nam sinh năm 1966 mấy tuổi hưu | còn bao lâu nữa tôi về hưu | nghỉ hưu sớm 5 năm được không
    làm độc hại mấy tuổi được hưu | tối thiểu đóng mấy năm để có lương hưu`,
  'law-pension-rate': `đóng 18 năm lương hưu tính sao | lương hưu tính trên lương nào | tính giúp lương hưu | cách tính lương hưu
    được bao nhiêu phần trăm lương hưu | lương hưu được bao nhiêu | tỷ lệ hưởng lương hưu | đóng 20 năm lương hưu bao nhiêu
    công thức tính lương hưu | lương hưu tính thế nào | đóng 25 năm hưởng bao nhiêu phần trăm | tỷ lệ lương hưu
    đóng 30 năm được mấy phần trăm | cách tính lương hưu cho nữ | cách tính lương hưu nam | lương hưu tối đa bao nhiêu
    đóng 15 năm lương hưu bao nhiêu | mức bình quân tiền lương tính hưu | lương hưu cao nhất 75 | tính giúp tôi lương hưu
    về hưu lãnh mỗi tháng bao nhiêu | đóng lương 10 triệu thì lương hưu nhiêu | mỗi năm thêm mấy phần trăm
    lương hưu thấp nhất là bao nhiêu | về hưu được hưởng bao nhiêu phần trăm | đóng 20 năm thì lương hưu được mấy phần trăm
    lương hưu của tôi sẽ được bao nhiêu | tính lương hưu theo bình quân thế nào`,
  'law-pension-how': `hồ sơ nghỉ hưu gồm những gì | thủ tục hưởng lương hưu | làm hồ sơ hưu ở đâu | nộp hồ sơ hưu trước mấy tháng | giấy tờ để về hưu
    bao lâu có lương hưu sau khi nộp hồ sơ | đến tuổi hưu phải làm gì | ai làm hồ sơ hưu cho tôi
    nghỉ ở nhà đến tuổi rồi làm thủ tục hưu ở đâu | làm giấy tờ về hưu`,
  'law-pension-raise': `lương hưu có tăng không | tăng lương hưu bao nhiêu phần trăm | khi nào tăng lương hưu | lương hưu năm 2026 tăng mấy phần trăm
    sao lương hưu của tôi chưa tăng | điều chỉnh lương hưu | lương hưu tăng 8 phần trăm | nghỉ hưu trước 1995 được tăng bao nhiêu
    chừng nào lên lương hưu`,
  'law-pension-extra': `trợ cấp một lần khi nghỉ hưu | đóng trên 35 năm được thêm gì | đóng dư năm về hưu được gì | về hưu có được lãnh thêm một khoản không
    đóng thừa năm bảo hiểm | đóng 40 năm được thêm bao nhiêu | nữ đóng hơn 30 năm có được thêm tiền | làm quá tuổi hưu được cộng gì`,
  'law-lump-sum': `lấy hết tiền bảo hiểm về | nhận tiền bảo hiểm một lần | không đóng nữa muốn lấy tiền | lấy bảo hiểm một lần | rút bảo hiểm xã hội
    lãnh bảo hiểm 1 lần | rút sổ bảo hiểm lấy tiền | nghỉ việc một năm rút bhxh | thanh toán một lần | rút bảo hiểm một lần | rút bhxh
    lãnh một cục | điều kiện rút một lần | nghỉ bao lâu được rút bảo hiểm | rút một lần được bao nhiêu tiền
    rút bảo hiểm cần giấy tờ gì | cách tính tiền rút một lần | đóng 5 năm rút được bao nhiêu | muốn lấy tiền bảo hiểm về
    rút bhxh ở đâu | nghỉ làm 1 năm lãnh bảo hiểm | rút một phần được không | rút rồi có đóng lại được không
    đóng sau tháng 7 2025 có rút được không | đi nước ngoài rút bảo hiểm | thanh toán bảo hiểm xã hội một lần
    lấy bhxh 1 lần mất bao lâu | bệnh nặng rút bảo hiểm | nghỉ việc rồi muốn lấy tiền bảo hiểm ra
    chưa đủ 20 năm rút một lần được không | nghỉ việc bao lâu thì rút được | rút bhxh được mấy tháng lương
    bao giờ tôi được rút bảo hiểm | có nên rút bảo hiểm một lần không`,
  'law-emigrate': `đi định cư nước ngoài bảo hiểm tính sao | ra nước ngoài ở luôn có rút được bảo hiểm không | định cư mỹ rút bhxh
    đang hưởng lương hưu đi nước ngoài | lương hưu khi đi định cư | qua mỹ sống lương hưu có lãnh tiếp được không
    đi xuất ngoại ở hẳn thì lãnh hết bảo hiểm | kết hôn ra nước ngoài định cư lấy bảo hiểm`,
  'law-sickness': `bị tai nạn nghỉ làm | nằm viện có được tiền không | nghỉ ốm được trả bao nhiêu | con sốt phải nghỉ làm trông con
    nghỉ bệnh có được trả lương | chế độ ốm đau | tiền nghỉ bệnh | nghỉ ốm mấy ngày | bị bệnh nghỉ làm có lương không
    giấy nghỉ ốm nộp ở đâu | con ốm nghỉ làm | nghỉ chăm con bệnh | nghỉ ốm được hưởng bao nhiêu | nghỉ bệnh có lương không
    ốm được nghỉ mấy ngày | con ốm mẹ nghỉ có được hưởng | nghỉ trông con bệnh | con nằm viện tôi nghỉ làm | tiền ốm đau tính thế nào
    bệnh dài ngày nghỉ bao lâu | mổ ruột thừa nghỉ có lương không | nghỉ ốm 3 ngày được bao nhiêu | nghỉ bệnh cần giấy gì
    ốm nghỉ làm bảo hiểm trả mấy phần trăm | số ngày nghỉ ốm tối đa | bị té xe nghỉ làm có được hưởng không
    ung thư nghỉ dài ngày được hưởng sao | bố có được nghỉ khi con ốm không | con dưới 7 tuổi ốm được nghỉ mấy ngày
    bị bệnh nghỉ làm bảo hiểm có trả tiền không | nằm viện một tuần được trả bao nhiêu | nghỉ ốm có giấy bác sĩ thì được hưởng sao
    con nhỏ ốm bố mẹ nghỉ được mấy ngày`,
  'law-recovery': `nghỉ dưỡng sức | dưỡng sức sau sinh | dưỡng sức phục hồi sức khỏe | dưỡng sức sau ốm được mấy ngày
    tiền dưỡng sức một ngày bao nhiêu | sinh mổ nghỉ dưỡng sức mấy ngày | hết thai sản còn yếu có được nghỉ thêm không
    mổ xong được nghỉ dưỡng sức không | chế độ dưỡng sức | đi làm lại còn mệt xin nghỉ dưỡng sức | dsphsk`,
  'law-accident': `tai nạn lao động được hưởng gì | bị tai nạn khi đang làm | bị máy cắt tay ở công ty | bệnh nghề nghiệp | tai nạn trên đường đi làm
    hồ sơ tai nạn lao động | trợ cấp tai nạn lao động bao nhiêu | giám định thương tật lao động
    té giàn giáo khi làm việc được bồi thường gì | suy giảm 31 phần trăm | công ty không làm hồ sơ tai nạn | tnlđ bnn là gì`,
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
    sinh con xong được bao nhiêu tiền bảo hiểm | đi khám thai có được nghỉ không`,
  'law-father': `vợ đẻ mổ chồng nghỉ mấy ngày | chồng có được nghỉ không | vợ đẻ chồng nghỉ mấy ngày | vợ sanh chồng được nghỉ không
    chế độ thai sản cho nam | bố nghỉ khi vợ sinh | ba được nghỉ khi vợ sanh | vợ sinh chồng được nghỉ mấy ngày
    chế độ thai sản cho chồng | bố nghỉ khi vợ đẻ | chồng đóng bảo hiểm vợ không đóng | vợ sinh mổ chồng nghỉ mấy ngày
    vợ sinh đôi chồng nghỉ | nam giới hưởng thai sản | ba được nghỉ mấy bữa khi vợ sanh | tiền chồng hưởng khi vợ sinh
    vợ không đi làm chồng có được tiền sinh con không | lao động nam khi vợ sinh con | nghỉ chăm vợ đẻ`,
  'law-unemployment': `vừa nghỉ việc lãnh thất nghiệp được không | hết hợp đồng lao động | trung tâm dịch vụ việc làm | bảo hiểm thất nghiệp | lãnh bhtn
    nghỉ việc được gì | mất việc làm | nộp hồ sơ thất nghiệp ở đâu | bị cho thôi việc | hưởng thất nghiệp mấy tháng | tiền thất nghiệp
    trợ cấp thất nghiệp | lãnh thất nghiệp ở đâu | nộp hồ sơ thất nghiệp trong bao lâu | điều kiện hưởng thất nghiệp
    thất nghiệp được bao nhiêu tiền | nghỉ việc được lãnh thất nghiệp mấy tháng | đóng 12 tháng có được thất nghiệp không
    bị công ty cho nghỉ | nghỉ ngang có được thất nghiệp không | bị sa thải có được tiền không | hồ sơ hưởng bảo hiểm thất nghiệp
    hết hợp đồng lãnh thất nghiệp | thông báo tìm việc hàng tháng | cách tính tiền thất nghiệp | mức hưởng thất nghiệp
    bhtn lãnh được nhiêu | quá 3 tháng chưa nộp thất nghiệp | mất việc giờ sao | đang hưởng thất nghiệp mà có việc mới
    tự xin nghỉ có được lãnh bhtn không | nghỉ việc làm sao lãnh tiền thất nghiệp | đăng ký thất nghiệp ở đâu
    được lãnh thất nghiệp bao nhiêu một tháng | đóng 2 năm thì được mấy tháng thất nghiệp | hạn chót nộp hồ sơ thất nghiệp
    mới nghỉ làm có được trợ cấp không`,
  'law-unemployment-kept': `bảo lưu bảo hiểm thất nghiệp | không lãnh thất nghiệp có mất không | thất nghiệp chưa hưởng có được cộng dồn
    có việc mới rồi thất nghiệp còn không | bảo lưu thời gian đóng bhtn | đóng 10 năm bảo hiểm thất nghiệp hưởng mấy tháng còn dư
    quên nộp thất nghiệp có mất luôn không | không rút thất nghiệp thì sao | cộng dồn bảo hiểm thất nghiệp
    lần sau nghỉ việc có được tính lại thất nghiệp`,
  'law-survivor': `mẹ vừa mất đang hưởng lương hưu | người hưởng lương hưu chết | chồng mất vợ được gì | tiền đám ma | tử tuất | mai táng phí
    bố tôi mất được hưởng gì | người chết có được nhận bảo hiểm | tiền tuất | ba mất lãnh bảo hiểm | trợ cấp mai táng | qua đời
    người thân mất được hưởng gì | tiền mai táng | bố mất được nhận gì | chồng chết vợ được hưởng gì | mai táng phí bao nhiêu
    tuất hàng tháng | tuất một lần | người đang hưởng lương hưu mất | cha chết con được trợ cấp không | thủ tục nhận tiền tử tuất
    người đóng bảo hiểm qua đời | mẹ tôi mất gia đình nhận được gì | ai được hưởng tiền tuất | con mồ côi được hưởng gì | tiền ma chay
    ba mất mà đóng bảo hiểm 20 năm | chồng tôi mất thì con được hưởng gì | thủ tục nhận mai táng phí | mẹ mất đang đóng bảo hiểm thì sao
    bố tôi chết có được rút bảo hiểm không | người mất chưa hưởng bảo hiểm thì ai nhận`,
  'law-social-pension': `ông bà trên 75 tuổi không có lương hưu | bà tôi không có lương hưu | người già 75 tuổi | tiền người cao tuổi
    không có lương hưu được hưởng gì | trợ cấp tuổi già | hưu trí xã hội | trợ cấp hưu trí xã hội | người già không có lương hưu
    trên 75 tuổi được bao nhiêu | ông bà 80 tuổi được nhận gì | tiền cho người già | trợ cấp người cao tuổi
    70 tuổi hộ nghèo có được tiền không | 500 nghìn một tháng cho người già | bà ngoại chưa từng đi làm | cụ 78 tuổi không có chế độ gì
    không có lương hưu thì được hưởng gì | nộp trợ cấp hưu trí xã hội ở đâu`,
  'law-lump-or-month': `chưa đủ năm đóng bảo hiểm | thiếu năm đóng để về hưu | đóng bù cho đủ năm | hết tuổi lao động chưa đủ năm
    đủ tuổi hưu mà chưa đủ năm | thiếu mấy năm nữa mới đủ 15 năm | hết tuổi lao động chưa đủ năm đóng | đóng bù cho đủ 15 năm
    60 tuổi đóng 10 năm | đóng 12 năm đến tuổi rồi | lớn tuổi mà đóng ít năm | chưa đủ 15 năm có lương hưu không
    đến tuổi nghỉ hưu còn thiếu năm | nhận trợ cấp hàng tháng khi chưa đủ năm`,
} as const
