/** What the insurance gives: the page of benefits, and what the law says. */
export const benefits = {
  'benefits-see': {
    title: 'Xem các khoản đã hưởng',
    text: 'Đăng nhập, mở "Thông tin hưởng". Bốn mục: một lần, ốm đau và thai sản, hàng tháng, thất nghiệp. Bấm một lần hưởng để xem số tiền, cách tính và nơi nhận.',
  },
  'benefits-money': {
    title: 'Bao giờ nhận được tiền chế độ',
    text: 'Mở "Thông tin hưởng": khoản ghi "Đang chi trả" là tiền đang chuyển đến nơi nhận ghi ở đó. Khoản chưa hiện là chưa giải quyết xong. Hồ sơ ốm đau, thai sản nộp qua đơn vị được giải quyết trong 7 ngày làm việc.',
    law: 'Luật BHXH 41/2024/QH15, Điều 47 và 61',
  },
  'law-claim': {
    title: 'Nộp hồ sơ ốm đau, thai sản cho ai, trong bao lâu',
    text: 'Nộp giấy ra viện, giấy nghỉ việc hưởng BHXH hoặc giấy khai sinh cho đơn vị trong 45 ngày sau khi đi làm lại. Đơn vị gửi cơ quan BHXH trong 7 ngày làm việc, cơ quan giải quyết trong 7 ngày làm việc. Đã nghỉ việc thì nộp thẳng cho cơ quan BHXH.',
    law: 'Luật BHXH 41/2024/QH15, Điều 47 và 61',
  },
  'benefits-paused': {
    title: 'Lương hưu, trợ cấp bị tạm dừng',
    text: 'Lý do và ngày tạm dừng ghi ở "Thông tin hưởng", mục "Hàng tháng". Gọi {hotline} hoặc đến cơ quan BHXH để được hưởng tiếp.',
  },
  'pension-place': {
    title: 'Chuyển nơi lĩnh lương hưu, đổi tài khoản nhận',
    text: 'Mở "Dịch vụ công", "Đổi cách nhận lương hưu, trợ cấp", chọn tài khoản hoặc tiền mặt rồi gửi. Giải quyết trong 5 ngày làm việc. Chuyển sang tỉnh khác thì hỏi cơ quan BHXH nơi bạn ở.',
    law: 'Luật BHXH 41/2024/QH15, Điều 82',
  },
  'law-pension-age': {
    title: 'Bao nhiêu tuổi được nghỉ hưu',
    text: 'Năm 2026: nam đủ 61 tuổi 6 tháng, nữ đủ 57 tuổi. Mỗi năm thêm 3 tháng với nam đến 62 tuổi (2028), thêm 4 tháng với nữ đến 60 tuổi (2035). Cần đóng BHXH từ 15 năm. Việc nặng nhọc được nghỉ sớm hơn. Suy giảm khả năng lao động từ 61% và đóng từ 20 năm thì nghỉ sớm được, mỗi năm sớm giảm 2%.',
    law: 'Nghị định 135/2020/NĐ-CP, Điều 4; Luật BHXH 41/2024/QH15, Điều 64',
  },
  'law-pension-rate': {
    title: 'Lương hưu tính thế nào',
    text: 'Nữ: đủ 15 năm được 45% bình quân lương đóng, mỗi năm thêm 2%. Nam: đủ 20 năm được 45%, mỗi năm thêm 2%; từ 15 đến dưới 20 năm được 40%, mỗi năm thêm 1%. Cao nhất 75%. Ứng dụng chưa tính giúp số tiền.',
    law: 'Luật BHXH 41/2024/QH15, Điều 66',
  },
  'law-pension-how': {
    title: 'Làm hồ sơ hưởng lương hưu',
    text: 'Cần đơn đề nghị và sổ BHXH; nghỉ sớm do suy giảm khả năng lao động thì thêm biên bản giám định y khoa. Còn đi làm thì nộp qua đơn vị, không thì mở "Dịch vụ công", "Hưởng lương hưu", hoặc nộp ở cơ quan BHXH. Giải quyết trong 20 ngày.',
    law: 'Luật BHXH 41/2024/QH15',
  },
  'law-pension-raise': {
    title: 'Lương hưu tăng bao nhiêu',
    text: 'Từ 01/7/2026 lương hưu tăng 8% trên mức tháng 6/2026. Người nghỉ hưu trước năm 1995, sau khi tăng mà từ 3.500.000 đồng trở xuống thì thêm 300.000 đồng; trên mức đó mà dưới 3.800.000 đồng thì được nâng lên 3.800.000 đồng.',
    law: 'Nghị định 162/2026/NĐ-CP',
  },
  'law-pension-extra': {
    title: 'Trợ cấp một lần khi nghỉ hưu',
    text: 'Nam đóng trên 35 năm, nữ trên 30 năm: mỗi năm vượt được nửa tháng bình quân lương đóng. Năm nào đóng sau khi đã đủ tuổi hưu thì được 2 tháng bình quân. Nhận cùng lúc với lương hưu.',
    law: 'Luật BHXH 41/2024/QH15, Điều 68',
  },
  'law-lump-sum': {
    title: 'Rút BHXH một lần',
    text: 'Được khi: đủ tuổi hưu mà chưa đủ 15 năm; ra nước ngoài định cư; bệnh nặng theo danh mục; hoặc đã đóng trước 01/7/2025, nghỉ 12 tháng và chưa đủ 20 năm. Mỗi năm trước 2014 được 1,5 tháng bình quân lương đóng, từ 2014 được 2 tháng. Gửi ở "Dịch vụ công", "Hưởng BHXH một lần", hoặc nộp ở cơ quan BHXH; giải quyết trong 7 ngày làm việc. Tháng đã rút không tính lại nữa.',
    law: 'Luật BHXH 41/2024/QH15, Điều 70',
  },
  'law-emigrate': {
    title: 'Ra nước ngoài định cư thì bảo hiểm thế nào',
    text: 'Người đang đóng được nhận BHXH một lần. Người đang hưởng lương hưu được trợ cấp một lần, tính theo số năm đóng, bớt dần theo số tháng đã hưởng. Nộp hồ sơ ở cơ quan BHXH.',
    law: 'Luật BHXH 41/2024/QH15, Điều 70 và 76',
  },
  'law-sickness': {
    title: 'Nghỉ ốm được hưởng thế nào',
    text: 'Việc bình thường: tối đa 30, 40 hoặc 60 ngày làm việc một năm, tùy đóng dưới 15, từ 15 hay từ 30 năm. Con dưới 3 tuổi ốm: cha hoặc mẹ nghỉ 20 ngày một năm, từ 3 đến dưới 7 tuổi: 15 ngày. Mỗi ngày bằng 75% lương tháng trước chia 24. Cần giấy ra viện hoặc giấy nghỉ việc hưởng BHXH, nộp cho đơn vị trong 45 ngày.',
    law: 'Luật BHXH 41/2024/QH15, Điều 42 đến 47',
  },
  'law-recovery': {
    title: 'Dưỡng sức sau ốm đau, sau sinh con',
    text: 'Sau ốm đau từ 30 ngày trong năm: nghỉ dưỡng sức 5 ngày, 7 ngày nếu phẫu thuật, 10 ngày nếu bệnh dài ngày. Sau thai sản: 5 ngày, 7 ngày nếu mổ, 10 ngày nếu sinh đôi. Mỗi ngày 30% mức tham chiếu, hiện là 759.000 đồng.',
    law: 'Luật BHXH 41/2024/QH15, Điều 46 và 60',
  },
  'law-accident': {
    title: 'Tai nạn lao động, bệnh nghề nghiệp',
    text: 'Suy giảm khả năng lao động từ 5% đến 30% được trợ cấp một lần, từ 31% được trợ cấp hàng tháng, theo kết luận giám định. Tai nạn trên đường đi làm, về nhà theo tuyến và giờ hợp lý cũng được tính. Đơn vị lập hồ sơ gửi cơ quan BHXH.',
    law: 'Luật An toàn, vệ sinh lao động 84/2015/QH13, Điều 45, 48 và 49',
  },
  'law-maternity': {
    title: 'Chế độ thai sản khi sinh con',
    text: 'Đóng đủ 6 tháng trong 12 tháng trước khi sinh. Mẹ nghỉ 6 tháng; từ 01/7/2026 sinh con thứ hai nghỉ 7 tháng; sinh đôi trở lên thì mỗi con từ con thứ hai thêm 1 tháng. Mỗi tháng được 100% bình quân lương đóng 6 tháng cuối, và 2 lần mức tham chiếu cho mỗi con. Khám thai nghỉ 5 lần, mỗi lần nhiều nhất 2 ngày. Sảy thai nghỉ nhiều nhất 10 đến 50 ngày, tùy tuổi thai.',
    law: 'Luật BHXH 41/2024/QH15, Điều 50 đến 59; Nghị định 168/2026/NĐ-CP',
  },
  'law-father': {
    title: 'Chồng được nghỉ khi vợ sinh con',
    text: 'Cha đang đóng BHXH được nghỉ 5 ngày làm việc; 7 ngày khi mổ hoặc sinh non, 10 ngày khi sinh đôi. Từ 01/7/2026 vợ sinh con thứ hai cũng được 10 ngày. Bắt đầu nghỉ trong 60 ngày từ ngày sinh.',
    law: 'Luật BHXH 41/2024/QH15, Điều 53',
  },
  'law-unemployment': {
    title: 'Trợ cấp thất nghiệp',
    text: 'Đóng BHTN từ 12 tháng trong 24 tháng trước khi nghỉ việc; nộp trong 3 tháng ở trung tâm dịch vụ việc làm, hoặc gửi ở "Dịch vụ công". Mỗi tháng được 60% bình quân lương đóng 6 tháng cuối, từ 3 đến 12 tháng, tính từ ngày làm việc thứ 11 sau khi nộp đủ. Hằng tháng phải báo việc tìm việc làm. Khoản được hưởng hiện ở "Thông tin hưởng".',
    law: 'Luật Việc làm 74/2025/QH15, Điều 38 đến 41',
  },
  'law-unemployment-kept': {
    title: 'Thời gian đóng BHTN chưa hưởng được bảo lưu',
    text: 'Thời gian đóng BHTN chưa tính hưởng được giữ cho lần sau. Mỗi tháng đã hưởng dùng hết 12 tháng đóng. Phần vượt 144 tháng không được bảo lưu.',
    law: 'Nghị định 374/2025/NĐ-CP, Điều 8; Luật Việc làm 74/2025/QH15, Điều 38 đến 41',
  },
  'law-survivor': {
    title: 'Người thân mất: mai táng phí và tiền tuất',
    text: 'Mai táng: 10 lần mức tham chiếu. Tiền tuất hàng tháng cho thân nhân đủ điều kiện: mỗi người 50% mức tham chiếu, nhiều nhất 4 người; hoặc tuất một lần. Thân nhân nộp hồ sơ ở cơ quan BHXH trong 90 ngày, giải quyết trong 10 ngày làm việc.',
    law: 'Luật BHXH 41/2024/QH15, Điều 85 đến 92',
  },
  'law-social-pension': {
    title: 'Trợ cấp hưu trí xã hội cho người già không lương hưu',
    text: 'Từ đủ 75 tuổi, hoặc từ đủ 70 tuổi nếu thuộc hộ nghèo, cận nghèo, mà không có lương hưu: 500.000 đồng một tháng. Nộp tờ khai ở UBND xã, phường.',
    law: 'Luật BHXH 41/2024/QH15, Điều 21 và 22',
  },
  'law-lump-or-month': {
    title: 'Đủ tuổi hưu nhưng chưa đủ 15 năm đóng',
    text: 'Bạn có ba cách: đóng BHXH tự nguyện tiếp cho đủ; nhận trợ cấp hàng tháng cho đến tuổi hưu trí xã hội; hoặc nhận BHXH một lần. Chỉ thiếu không quá 6 tháng thì đóng một lần cho đủ. Hỏi cơ quan BHXH để được tính từng cách.',
    law: 'Luật BHXH 41/2024/QH15, Điều 23 và 70',
  },
  'law-miscarriage': {
    title: 'Sảy thai, thai lưu, thai ngoài tử cung được nghỉ bao lâu',
    text: 'Nhiều nhất 10 ngày khi thai dưới 5 tuần, 20 ngày từ 5 đến dưới 13 tuần, 40 ngày từ 13 đến dưới 22 tuần, 50 ngày từ 22 tuần. Tính cả ngày nghỉ hằng tuần. Mỗi ngày bằng bình quân lương đóng 6 tháng cuối chia 30. Nộp giấy ra viện hoặc giấy nghỉ việc hưởng BHXH cho đơn vị.',
    law: 'Luật BHXH 41/2024/QH15, Điều 52 và 59',
  },
  'law-birth-father-only': {
    title: 'Chỉ chồng đóng BHXH, vợ sinh con được trợ cấp gì',
    text: 'Cha đóng đủ 6 tháng trong 12 tháng trước khi sinh thì được trợ cấp một lần cho mỗi con, bằng 2 lần mức tham chiếu, hiện là 5.060.000 đồng. Cha cũng được nghỉ khi vợ sinh. Nộp giấy khai sinh hoặc chứng sinh cho công ty của cha.',
    law: 'Luật BHXH 41/2024/QH15, Điều 53 và 58',
  },
  'law-adopt': {
    title: 'Nhận con nuôi, mang thai hộ có chế độ thai sản không',
    text: 'Nhận nuôi trẻ dưới 6 tháng tuổi: đóng đủ 6 tháng trong 12 tháng trước đó thì được nghỉ đến khi con đủ 6 tháng tuổi, và trợ cấp một lần. Người mang thai hộ được khám thai và nghỉ đến khi giao con; người mẹ nhờ nghỉ từ lúc nhận con.',
    law: 'Luật BHXH 41/2024/QH15, Điều 54 đến 56',
  },
  'law-birth-early-work': {
    title: 'Đi làm sớm trước khi hết thời gian nghỉ thai sản',
    text: 'Được sau khi đã nghỉ ít nhất 4 tháng, báo trước, công ty đồng ý và bác sĩ xác nhận không hại sức khỏe. Bạn hưởng cả lương đi làm và tiền thai sản đến hết thời gian nghỉ. Những tháng đi làm sớm vẫn đóng bảo hiểm.',
    law: 'Luật BHXH 41/2024/QH15, Điều 53; Bộ luật Lao động 45/2019/QH14, Điều 139',
  },
  'law-maternity-left': {
    title: 'Nghỉ việc trước khi sinh có được tiền thai sản không',
    text: 'Được, nếu trong 12 tháng trước khi sinh đã đóng đủ 6 tháng; hoặc đã đóng tổng cộng 12 tháng, bác sĩ cho nghỉ dưỡng thai và đóng đủ 3 tháng trong 12 tháng đó. Nộp giấy khai sinh thẳng cho cơ quan BHXH, có kết quả trong 5 ngày làm việc.',
    law: 'Luật BHXH 41/2024/QH15, Điều 50 và 61',
  },
  'law-contraception': {
    title: 'Đặt vòng, triệt sản được nghỉ mấy ngày',
    text: 'Theo chỉ định của nơi khám: nhiều nhất 7 ngày khi đặt vòng, 15 ngày khi triệt sản, cả nam và nữ. Tính cả ngày nghỉ hằng tuần, mỗi ngày bằng bình quân lương đóng 6 tháng cuối chia 30.',
    law: 'Luật BHXH 41/2024/QH15, Điều 57 và 59',
  },
  'law-long-illness': {
    title: 'Nghỉ ốm vì bệnh dài ngày, bệnh hiểm nghèo',
    text: 'Bệnh trong danh mục dài ngày: hết 30, 40 hoặc 60 ngày mà còn điều trị thì nghỉ tiếp và được hưởng tiếp. Mức 65% khi đóng từ 30 năm, 55% từ 15 năm, 50% dưới 15 năm. Cần giấy ra viện hoặc giấy nghỉ việc hưởng BHXH ghi mã bệnh.',
    law: 'Luật BHXH 41/2024/QH15, Điều 43 và 45',
  },
  'law-sick-paper': {
    title: 'Xin giấy nghỉ việc hưởng BHXH ở đâu, mất thì sao',
    text: 'Bác sĩ nơi khám có quyền cấp ghi giấy ngay trong ngày khám, mỗi lần nhiều nhất 30 ngày. Không cấp lùi ngày. Nằm viện thì dùng giấy ra viện. Mất hoặc sai thì nơi khám cấp lại. Nơi khám gửi bản điện tử, xem ở "Sổ khám chữa bệnh".',
    law: 'Thông tư 25/2025/TT-BYT',
  },
  'pension-proxy': {
    title: 'Ủy quyền cho người khác nhận thay lương hưu, trợ cấp',
    text: 'Làm giấy ủy quyền mẫu 13-HSB, ký trước người chứng thực ở UBND xã, rồi nộp cho cơ quan BHXH. Giấy có giá trị nhiều nhất 12 tháng. Không đi được thì nhờ UBND xã chứng thực tại nhà, hoặc đổi sang nhận qua tài khoản ngân hàng.',
    law: 'Luật BHXH 41/2024/QH15, Điều 10',
  },
  'pension-working': {
    title: 'Đang hưởng lương hưu mà đi làm tiếp',
    text: 'Bạn vẫn nhận đủ lương hưu và không đóng BHXH, BHTN nữa; BHYT đã có quỹ đóng. Công ty trả thêm vào lương phần đáng lẽ đóng cho bạn. Chưa nhận lương hưu mà làm tiếp thì vẫn đóng, năm đóng sau tuổi hưu được trợ cấp cao hơn.',
    law: 'Luật BHXH 41/2024/QH15, Điều 2 và 68; Bộ luật Lao động 45/2019/QH14, Điều 168',
  },
  'law-adjustment': {
    title: 'Hệ số trượt giá: lương đóng những năm trước được điều chỉnh',
    text: 'Khi tính lương hưu hay một lần, lương đóng mỗi năm được nhân hệ số theo giá tiêu dùng. Với người hưởng trong năm 2026: năm 2008 nhân 2,29; năm 2014 nhân 1,36; năm 2020 nhân 1,16; năm 2024 nhân 1,03. Lương nhà nước theo hệ số thì tính theo lương cơ sở.',
    law: 'Luật BHXH 41/2024/QH15, Điều 73; Công văn 340/BHXH-CSXH năm 2026',
  },
  'law-unemployment-monthly': {
    title: 'Thông báo tìm việc hằng tháng khi hưởng thất nghiệp',
    text: 'Đúng ngày ghi trong phiếu hẹn, báo trung tâm dịch vụ việc làm bạn đã tìm việc ở đâu. Quên báo thì tháng đó tạm dừng trả. Có việc làm, đi học dài hạn, đi nước ngoài: báo trong 3 ngày làm việc; trợ cấp dừng, thời gian còn lại được giữ.',
    law: 'Luật Việc làm 74/2025/QH15, Điều 38 đến 41; Nghị định 374/2025/NĐ-CP',
  },
  'law-unemployment-where': {
    title: 'Nộp hồ sơ thất nghiệp ở tỉnh nào, chuyển nơi hưởng',
    text: 'Nộp ở trung tâm dịch vụ việc làm của bất kỳ tỉnh nào bạn muốn nhận, không cần nơi làm cũ. Đang hưởng mà chuyển tỉnh: làm đơn chuyển nơi hưởng ở trung tâm đang nhận. Cần đơn, giấy chấm dứt hợp đồng, căn cước; nộp được trên Cổng Dịch vụ công quốc gia.',
    law: 'Luật Việc làm 74/2025/QH15; Nghị định 374/2025/NĐ-CP',
  },
  'law-unemployment-training': {
    title: 'Học nghề miễn phí khi thất nghiệp',
    text: 'Người đóng BHTN mất việc được hỗ trợ học nghề hoặc nâng cao tay nghề, và được tư vấn, giới thiệu việc làm không mất tiền. Nộp đơn ở trung tâm dịch vụ việc làm; nơi dạy nhận tiền từ quỹ. Không hưởng trợ cấp vẫn hỏi được.',
    law: 'Luật Việc làm 74/2025/QH15',
  },
  'law-lump-or-keep': {
    title: 'Nên rút BHXH một lần hay để lại',
    text: 'Rút thì nhận tiền ngay, nhưng mất hết năm đã đóng và thẻ BHYT khi về già. Để lại: đủ 15 năm và đủ tuổi thì có lương hưu đến cuối đời, thẻ BHYT 95%, người thân có tuất. Chưa đủ thì đóng tự nguyện thêm. Hỏi cơ quan BHXH để tính cả hai cách.',
    law: 'Luật BHXH 41/2024/QH15, Điều 64, 70 và 85',
  },
  'benefits-tax': {
    title: 'Lương hưu, trợ cấp BHXH có phải nộp thuế không',
    text: 'Không. Lương hưu và trợ cấp do quỹ BHXH trả được miễn thuế thu nhập cá nhân. Tiền BHXH một lần, thai sản, ốm đau, thất nghiệp cũng không bị trừ thuế.',
    law: 'Luật Thuế thu nhập cá nhân, Điều 4',
  },
  'law-death-claim': {
    title: 'Người đang hưởng lương hưu mất thì báo ai, lương tháng đó thế nào',
    text: 'Báo cơ quan BHXH hoặc nơi chi trả sớm, để không nhận nhầm tiền của tháng sau. Lương hưu của tháng mất vẫn được nhận. Thân nhân nộp giấy chứng tử và tờ khai trong 90 ngày để nhận mai táng và tuất. Tiền nhận thừa phải trả lại.',
    law: 'Luật BHXH 41/2024/QH15, Điều 75 và 85 đến 92',
  },
  'pension-day': {
    title: 'Lương hưu, trợ cấp trả vào ngày nào trong tháng',
    text: 'Thường trong 10 ngày đầu tháng: vào tài khoản mấy ngày đầu, tiền mặt theo lịch của điểm chi trả ở xã. Chưa lĩnh kịp thì lĩnh ở bưu điện đến cuối tháng, hoặc tháng sau lĩnh cả hai. Lịch của nơi bạn hỏi cơ quan BHXH hoặc {hotline}.',
  },
  'pension-papers': {
    title: 'Mất quyết định hưu, cần giấy xác nhận đang hưởng lương hưu',
    text: 'Mang căn cước đến cơ quan BHXH đang trả lương hưu, xin bản sao quyết định hoặc giấy xác nhận. Số tiền, mức hưởng và nơi nhận xem ngay ở "Thông tin hưởng". Sai họ tên, ngày sinh trên quyết định thì cũng báo ở đó.',
  },
  'unemployment-army': {
    title: 'Đi nghĩa vụ quân sự thì trợ cấp thất nghiệp thế nào',
    text: 'Nhập ngũ khi đang hưởng: báo trung tâm dịch vụ việc làm, trợ cấp dừng, phần chưa hưởng được giữ cho lần sau. Chưa hưởng thì thời gian đóng BHTN cũng được giữ. Về làm việc lại thì cộng nối.',
    law: 'Luật Việc làm 74/2025/QH15',
  },
  'law-unemployment-months': {
    title: 'Trợ cấp thất nghiệp được mấy tháng, tháng lẻ có giữ không',
    text: 'Đóng đủ 12 đến 36 tháng: được 3 tháng. Sau đó cứ đủ 12 tháng thêm 1 tháng, nhiều nhất 12 tháng. Tháng lẻ chưa đủ 12 được giữ cho lần sau. Ví dụ đóng 5 năm được 5 tháng. Mỗi tháng nhiều nhất 5 lần lương tối thiểu vùng.',
    law: 'Luật Việc làm 74/2025/QH15, Điều 39',
  },
  'law-unemployment-not': {
    title: 'Nghỉ ngang, bỏ việc có được trợ cấp thất nghiệp không',
    text: 'Tự bỏ việc trái luật, không báo trước đúng hạn thì không được. Người đang hưởng lương hưu cũng không. Thời gian đã đóng BHTN không mất, được giữ cho lần sau. Nghỉ đúng luật, hết hợp đồng, bị cho thôi việc thì được.',
    law: 'Luật Việc làm 74/2025/QH15, Điều 38',
  },
  'law-unemployment-deadline': {
    title: 'Hạn nộp hồ sơ thất nghiệp tính từ ngày nào, trễ thì sao',
    text: 'Ba tháng kể từ ngày chấm dứt hợp đồng ghi trên quyết định hay thỏa thuận thôi việc, không phải ngày nhận giấy. Quá hạn thì không hưởng lần này, nhưng thời gian đóng được giữ cho lần sau. Chưa có sổ chốt vẫn nên nộp trước hạn.',
    law: 'Luật Việc làm 74/2025/QH15, Điều 38',
  },
  'law-unemployment-new': {
    title: 'Bảo hiểm thất nghiệp từ năm 2026 có gì mới',
    text: 'Từ 01/01/2026 theo Luật Việc làm mới: hợp đồng từ 1 tháng và làm bán thời gian cũng đóng BHTN. Người lao động và công ty mỗi bên đóng nhiều nhất 1%. Hưởng từ ngày làm việc thứ 11 sau khi nộp đủ. Mức 60% và từ 3 đến 12 tháng như trước.',
    law: 'Luật Việc làm 74/2025/QH15',
  },
  'law-emigrate-papers': {
    title: 'Giấy tờ để rút BHXH một lần khi ra nước ngoài định cư',
    text: 'Đơn đề nghị, sổ BHXH và một trong các giấy: hộ chiếu nước ngoài, thị thực định cư, thẻ thường trú hay cư trú từ 5 năm, giấy thôi quốc tịch hoặc đang xin quốc tịch. Giấy tiếng nước ngoài phải dịch và chứng thực. Ở nước ngoài thì ủy quyền cho người thân nộp thay.',
    law: 'Luật BHXH 41/2024/QH15, Điều 70 và 77',
  },
  'law-accident-amounts': {
    title: 'Tai nạn lao động được bao nhiêu tiền',
    text: 'Trợ cấp một lần: 5% được 5 lần mức tham chiếu, thêm mỗi 1% được 0,5 lần. Ví dụ 11% được 8 lần, tức 20.240.000 đồng. Hằng tháng: 31% được 30% mức tham chiếu, thêm mỗi 1% được 2%. Cả hai cộng thêm phần theo năm đóng. Người chết: thân nhân được 36 lần mức tham chiếu, mai táng và tuất.',
    law: 'Luật An toàn, vệ sinh lao động 84/2015/QH13, Điều 48, 49 và 53',
  },
  'law-accident-employer': {
    title: 'Tai nạn lao động: công ty phải làm gì, công ty không chịu lập biên bản',
    text: 'Công ty phải cấp cứu, lập biên bản, trả viện phí phần BHYT không trả, trả đủ lương lúc điều trị, và bồi thường theo mức suy giảm. Không đóng BHXH cho bạn thì công ty trả luôn phần của quỹ. Công ty giấu, không lập biên bản: báo thanh tra lao động và cơ quan BHXH.',
    law: 'Luật An toàn, vệ sinh lao động 84/2015/QH13, Điều 38 và 39',
  },
  'law-commute': {
    title: 'Tai nạn trên đường đi làm, về nhà',
    text: 'Được coi là tai nạn lao động khi đi đúng tuyến đường và giờ hợp lý giữa nhà và chỗ làm. Cần giấy của cảnh sát giao thông; không có thì công an xã hay chính quyền nơi xảy ra xác nhận. Lỗi do say rượu, ma túy thì không được. Báo công ty lập hồ sơ, giám định suy giảm từ 5%.',
    law: 'Luật An toàn, vệ sinh lao động 84/2015/QH13, Điều 45',
  },
  'law-occupational': {
    title: 'Bệnh nghề nghiệp: khám ở đâu, phát hiện sau khi nghỉ việc, nghỉ hưu',
    text: 'Bệnh phải trong danh mục, như bụi phổi, điếc do ồn. Khám ở nơi có khoa bệnh nghề nghiệp, lấy hồ sơ bệnh, rồi giám định ở hội đồng giám định y khoa tỉnh. Đã nghỉ việc hay nghỉ hưu mà mới phát bệnh vẫn được xét. Nộp qua công ty, nghỉ rồi thì nộp cơ quan BHXH.',
    law: 'Luật An toàn, vệ sinh lao động 84/2015/QH13, Điều 46 đến 49',
  },
  'law-sick-child': {
    title: 'Nghỉ chăm con ốm được mấy ngày',
    text: 'Con dưới 3 tuổi: nhiều nhất 20 ngày làm việc một năm cho mỗi con; từ 3 đến dưới 7 tuổi: 15 ngày. Cha mẹ đều đóng thì nghỉ luân phiên hoặc cùng lúc, mỗi người theo số ngày của mình. Mỗi ngày 75% lương đóng chia 24. Nộp giấy ra viện hay giấy nghỉ của con cho công ty.',
    law: 'Luật BHXH 41/2024/QH15, Điều 44 và 45',
  },
  'law-half-day': {
    title: 'Nghỉ ốm nửa ngày; ngày nghỉ sau khi ra viện',
    text: 'Nghỉ dưới nửa ngày tính nửa ngày, từ nửa ngày đến dưới một ngày tính một ngày. Ngày nghỉ thêm sau khi ra viện chỉ được trả khi giấy ra viện ghi chỉ định nghỉ, hoặc có giấy nghỉ việc hưởng BHXH. Không ghi thì xin nơi khám ghi.',
    law: 'Luật BHXH 41/2024/QH15, Điều 45 và 47',
  },
  'law-claim-late': {
    title: 'Nộp trễ hồ sơ ốm đau, thai sản; giấy bị rách',
    text: 'Quá 45 ngày vẫn nên nộp, kèm giải trình. Do công ty chậm mà bạn thiệt thì công ty phải bồi thường. Giấy ra viện, giấy nghỉ bị rách, mất, sai: xin nơi khám cấp lại hoặc đóng dấu xác nhận. Bản điện tử nơi khám gửi cũng dùng được.',
    law: 'Luật BHXH 41/2024/QH15, Điều 47, 61',
  },
  'benefits-arrears': {
    title: 'Công ty nợ BHXH thì thai sản, ốm đau có được trả không',
    text: 'Tháng đã đóng đủ điều kiện thì vẫn được giải quyết; tháng còn nợ chưa được tính. Thiếu điều kiện vì công ty nợ thì được xét khi công ty đóng bù. Công ty phải bồi thường phần bạn mất. Giữ bảng lương, bấm "Gửi phản ánh".',
    law: 'Luật BHXH 41/2024/QH15, Điều 38 đến 41',
  },
  'benefits-take-back': {
    title: 'Thông báo thu hồi tiền đã hưởng',
    text: 'Cơ quan BHXH thu hồi khi trả nhầm hoặc hưởng không đúng. Giấy báo ghi lý do, số tiền, cách nộp. Chưa hiểu thì hỏi nơi ra giấy; không đồng ý thì khiếu nại trong 90 ngày. Khó khăn thì xin nộp nhiều lần.',
  },
  'complain-decision': {
    title: 'Khiếu nại quyết định về lương hưu, chế độ',
    text: 'Gửi đơn khiếu nại đến cơ quan BHXH đã ra quyết định, trong 90 ngày từ khi nhận hay biết. Không đồng ý với trả lời thì khiếu nại lên cấp trên, hoặc khởi kiện ở tòa án. Kèm bản sao quyết định và điều bạn cho là sai.',
    law: 'Luật Khiếu nại 02/2011/QH13, Điều 9; Luật BHXH 41/2024/QH15',
  },
  'pension-late': {
    title: 'Lương hưu tháng này chưa về, ít hơn mọi tháng',
    text: 'Xem "Thông tin hưởng", mục "Hàng tháng": số tiền, nơi nhận, có tạm dừng không. Chậm thường vì ngày nghỉ, đổi tài khoản hay đổi nơi nhận. Ít hơn thường vì trừ tiền nhận thừa hoặc điều chỉnh. Quá ngày 10 chưa có, hỏi điểm chi trả, cơ quan BHXH hoặc gọi {hotline}.',
  },
  'pension-unclaimed': {
    title: 'Lâu không lĩnh lương hưu; ra nước ngoài, sống xa có bị cắt không',
    text: 'Đi thăm con hay sống ở nước ngoài không bị cắt lương hưu: nhận qua tài khoản hoặc ủy quyền. Không lĩnh lâu, hoặc không xác minh khi được hỏi, thì tiền tạm dừng chứ không mất. Đến cơ quan BHXH làm đơn hưởng tiếp, được trả lại các tháng chưa lĩnh.',
    law: 'Luật BHXH 41/2024/QH15, Điều 75 và 81',
  },
  'pension-child-account': {
    title: 'Nhận lương hưu vào tài khoản của con, người khác',
    text: 'Không được: tài khoản phải đứng tên người hưởng. Không có tài khoản thì mở ở ngân hàng gần nhà, hoặc nhận tiền mặt. Không tự đi được thì làm giấy ủy quyền cho con nhận thay.',
  },
  'law-survivor-monthly': {
    title: 'Ai được tuất hằng tháng: con nhỏ, con khuyết tật, vợ chồng già',
    text: 'Khi người mất đã đóng từ 15 năm, đang hưởng lương hưu, hoặc mất vì tai nạn lao động. Con dưới 18 tuổi được đến đủ 18, còn đi học cũng hết; con khuyết tật suy giảm từ 81% được tiếp. Vợ, chồng, cha mẹ đã già hoặc suy giảm từ 81% thì được khi không có thu nhập hoặc thu nhập dưới mức tham chiếu. Có lương hưu cao hơn thì không. Người giám hộ nhận thay trẻ.',
    law: 'Luật BHXH 41/2024/QH15, Điều 86',
  },
  'law-survivor-choose': {
    title: 'Chọn tuất một lần hay hằng tháng',
    text: 'Thân nhân đủ điều kiện hằng tháng được chọn tuất một lần nếu cùng đồng ý bằng văn bản, trừ con dưới 6 tuổi và người suy giảm từ 81%. Tuất một lần: mỗi năm đóng trước 2014 được 1,5 tháng bình quân lương đóng, từ 2014 được 2 tháng.',
    law: 'Luật BHXH 41/2024/QH15, Điều 88 và 89',
  },
  'law-funeral': {
    title: 'Ai được nhận tiền mai táng, bao nhiêu',
    text: 'Người đứng ra lo mai táng được nhận, một lần: 10 lần mức tham chiếu, nay là 25.300.000 đồng. Nhiều người cùng nhận thì người có giấy tờ lo mai táng, hoặc thỏa thuận bằng văn bản. Nộp giấy chứng tử và tờ khai ở cơ quan BHXH. Quá 90 ngày vẫn nộp được, kèm giải trình.',
    law: 'Luật BHXH 41/2024/QH15, Điều 85',
  },
  'law-social-pension-other': {
    title: 'Đang có trợ cấp khác, lương hưu thấp có được hưu trí xã hội không',
    text: 'Người đang có lương hưu, trợ cấp BHXH hằng tháng thì không, dù thấp. Đang nhận trợ cấp xã hội ở xã thì nhận khoản nào cao hơn. Trợ cấp liệt sĩ, người có công: hỏi UBND xã để xét, mang quyết định đang hưởng theo.',
    law: 'Luật BHXH 41/2024/QH15, Điều 21',
  },
  'law-pension-early': {
    title: 'Suy giảm 61% về hưu sớm được mấy tuổi, bị trừ bao nhiêu',
    text: 'Đóng đủ 20 năm: suy giảm từ 61% đến dưới 81% được về sớm nhiều nhất 5 năm, từ 81% được sớm nhiều nhất 10 năm. Mỗi năm sớm trừ 2%; lẻ dưới 6 tháng không trừ, từ 6 tháng trừ 1%. Giám định ở hội đồng giám định y khoa tỉnh.',
    law: 'Luật BHXH 41/2024/QH15, Điều 65 và 66',
  },
  'law-lump-again': {
    title: 'Đã rút BHXH một lần, đóng lại có được không, tính từ đầu',
    text: 'Được. Đi làm hay đóng tự nguyện lại thì tính từ đầu; năm đã rút không cộng lại, không nộp trả để khôi phục được. BHTN đã đóng mà chưa hưởng vẫn còn.',
    law: 'Luật BHXH 41/2024/QH15, Điều 70',
  },
} as const
