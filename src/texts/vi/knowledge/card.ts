/** The health-insurance card. */
export const card = {
  'card-open': {
    title: 'Mở thẻ BHYT trên điện thoại',
    text: 'Đăng nhập, thẻ nằm đầu trang "QL cá nhân". Bấm "Xem thẻ" để xem cả hai mặt, "Mã QR" để đưa cho quầy. Bấm "Phóng to" khi máy quét khó đọc.',
  },
  'card-hospital': {
    title: 'Đi khám bệnh cần đưa gì cho bệnh viện',
    text: 'Đưa mã QR của thẻ BHYT trong ứng dụng, hoặc căn cước, cho quầy tiếp đón. Khám đúng nơi ban đầu hoặc có giấy chuyển. Khám nơi khác mà không có giấy chuyển thì mức trả tùy cấp của nơi khám, hãy hỏi quầy trước. Cấp cứu được khám ở mọi cơ sở.',
  },
  'card-offline': {
    title: 'Mở thẻ khi không có mạng',
    text: 'Ở trang thẻ, bấm "Giữ thẻ trên máy này". Máy giữ thẻ ở dạng mã hóa, nhiều nhất 72 giờ kể từ lần cuối có mạng. Đừng giữ thẻ trên máy dùng chung.',
  },
  'card-proof': {
    title: 'Mã có chữ ký của thẻ là gì',
    text: 'Trong trang thẻ, bấm "Mã có chữ ký", chọn những mục cho quầy xem. Mã đổi liên tục nên ảnh chụp màn hình không dùng được. Quầy kiểm tra được thẻ thật mà không cần mạng.',
  },
  'card-verify': {
    title: 'Kiểm tra mã thẻ của người khác đưa ra',
    text: 'Dành cho quầy tiếp đón: mở "Tra cứu", "Kiểm tra mã thẻ BHYT", quét mã có chữ ký trên máy của người bệnh. Trang cho biết mã thật hay giả và những mục người đó cho xem.',
  },
  'card-qr': {
    title: 'Mã QR trên thẻ chứa gì',
    text: 'Họ tên, ngày sinh, giới tính, số thẻ, nơi KCB ban đầu và thời hạn thẻ. Không có địa chỉ và số căn cước. Máy không quét được thì đọc số thẻ cho quầy, hoặc tăng độ sáng màn hình.',
  },
  'card-number': {
    title: 'Các ký tự trên số thẻ BHYT nghĩa là gì',
    text: 'Số thẻ cũ có 15 ký tự: 2 chữ là nhóm đóng (DN: doanh nghiệp, HS: học sinh, GD: hộ gia đình, HT: hưu trí), 1 số là mức hưởng, 2 số là tỉnh, 10 số cuối là mã số BHXH. Thẻ từ tháng 4/2021 chỉ in 10 số.',
    law: 'Quyết định 1666/QĐ-BHXH; Luật BHYT, Điều 12',
  },
  'card-none': {
    title: 'Chưa có hoặc không thấy thẻ BHYT',
    text: 'Thẻ hiện ở đây khi cơ quan BHXH cấp. Chưa tham gia thì mua qua đơn vị, nhà trường hoặc điểm thu gần nhà. Đã đóng mà chưa thấy thẻ, hỏi nơi đóng hoặc gọi {hotline}.',
  },
  'card-buy': {
    title: 'Mua thẻ BHYT hộ gia đình ở đâu',
    text: 'Mua lần đầu tại điểm thu, đại lý thu hoặc cơ quan BHXH; tìm nơi gần nhà ở "Tra cứu". Đóng 3, 6 hoặc 12 tháng một lần. Lần sau gia hạn được trong ứng dụng: "Dịch vụ công", "Gia hạn BHYT hộ gia đình".',
  },
  'card-price': {
    title: 'Mức đóng BHYT hộ gia đình',
    text: 'Người thứ nhất đóng 4,5% lương cơ sở. Người thứ hai, ba, tư đóng 70%, 60%, 50% mức đó, từ người thứ năm đóng 40%. Với lương cơ sở 2.530.000 đồng, người thứ nhất đóng 1.366.200 đồng một năm.',
    law: 'Nghị định 146/2018/NĐ-CP, Điều 7; Nghị định 161/2026/NĐ-CP',
  },
  'card-expired': {
    title: 'Thẻ BHYT hết hạn, gia hạn thế nào',
    text: 'Người đi làm, đi học: đơn vị hoặc trường gia hạn cho bạn. Người tự đóng: trước ngày hết hạn, mở "Dịch vụ công", "Gia hạn BHYT hộ gia đình", hoặc đóng ở điểm thu. Thẻ mới có sau 5 ngày làm việc. Thẻ hết hạn khi đang nằm viện thì vẫn được hưởng, nhiều nhất 15 ngày.',
    law: 'Nghị định 188/2025/NĐ-CP, Điều 11',
  },
  'card-locked': {
    title: 'Thẻ BHYT bị tạm khóa',
    text: 'Lý do ghi ở trang thẻ. Thường do đơn vị chậm đóng hoặc đã báo giảm. Hỏi đơn vị của bạn, hoặc gọi {hotline} để mở lại thẻ.',
  },
  'card-lost': {
    title: 'Mất, hỏng thẻ BHYT giấy',
    text: 'Bạn không cần thẻ giấy: đưa mã QR trong ứng dụng hoặc căn cước khi đi khám. Thật sự cần thẻ mới thì mở "Dịch vụ công", "Cấp lại thẻ BHYT"; không mất phí, có kết quả trong 5 ngày làm việc.',
    law: 'Nghị định 188/2025/NĐ-CP, Điều 11',
  },
  'card-facility': {
    title: 'Đổi nơi khám chữa bệnh ban đầu',
    text: 'Mở "Dịch vụ công", "Đổi nơi khám ban đầu" trong 15 ngày đầu mỗi quý, chọn nơi mới và gửi. Xem nơi nào nhận đăng ký ban đầu ở "Tra cứu", "Nơi khám chữa bệnh BHYT".',
  },
  'card-wrong': {
    title: 'Thông tin trên thẻ BHYT bị sai',
    text: 'Họ tên, ngày sinh, giới tính, số định danh sai: mở "Thông tin của tôi", gửi yêu cầu đổi kèm ảnh giấy tờ. Mã nơi sinh sống, ngày đủ 5 năm: mở "Dịch vụ công", "Sửa thông tin trên thẻ BHYT". Mục khác: gọi {hotline}.',
  },
  'card-level': {
    title: 'Mức hưởng trên thẻ BHYT nghĩa là gì',
    text: 'Mức hưởng là phần quỹ BHYT trả: mức 1, 2, 5 trả 100%, mức 3 trả 95%, mức 4 trả 80%. Mức 3 và 4 được 100% ở tuyến xã, hoặc khi lần khám có chi phí thấp. Xem mức của bạn ở chi tiết thẻ.',
    law: 'Luật BHYT, Điều 22',
  },
  'card-five-years': {
    title: 'Đủ 5 năm liên tục là gì',
    text: 'Khi thẻ đủ 5 năm liên tục và phần bạn cùng trả trong năm vượt 6 lần lương cơ sở, quỹ trả 100% trong phạm vi BHYT đến hết năm. Mức này nay là 15.180.000 đồng. Ngày đủ 5 năm ghi ở mặt sau và chi tiết thẻ. Ngắt quãng quá 3 tháng thì tính lại.',
    law: 'Nghị định 188/2025/NĐ-CP, Điều 18',
  },
  'card-validity': {
    title: 'Tra giá trị sử dụng của một thẻ BHYT',
    text: 'Mở "Tra cứu", "Giá trị thẻ BHYT", nhập số thẻ, họ tên và ngày sinh đúng như trên thẻ. Ba mục đều khớp thì mới có câu trả lời. Không cần đăng nhập.',
  },
  'card-vneid': {
    title: 'Thẻ BHYT trên VNeID',
    text: 'Thẻ BHYT cũng có trong VNeID mức 2, dùng thay thẻ giấy được. Chưa thấy thẻ mới ở đó: mở "Ví giấy tờ", "Thẻ BHYT", nhập passcode, bấm dấu ba chấm rồi "Gửi yêu cầu cập nhật thông tin mới".',
    law: 'Nghị định 188/2025/NĐ-CP, Điều 10 và 11',
  },
  'card-child': {
    title: 'Xem thẻ BHYT của con',
    text: 'Sau khi đăng ký cho con, tên con hiện ở mục "Thành viên gia đình" của "QL cá nhân". Bấm tên con để mở thẻ. Máy cũng giữ được thẻ của con để dùng khi không có mạng.',
  },
  'card-newborn': {
    title: 'Thẻ BHYT cho trẻ dưới 6 tuổi, trẻ mới sinh',
    text: 'Nhà nước đóng BHYT cho trẻ dưới 6 tuổi, quỹ trả 100% chi phí trong phạm vi BHYT. Khi khai sinh, bạn làm luôn ba việc trong một tờ khai: khai sinh, đăng ký thường trú, thẻ BHYT. Thẻ của con hiện ở đây sau khi cơ quan BHXH cấp.',
    law: 'Luật BHYT, Điều 12 và 22; Nghị định 63/2024/NĐ-CP',
  },
  'card-student': {
    title: 'BHYT của học sinh, sinh viên',
    text: 'Học sinh, sinh viên đóng qua nhà trường. Mức đóng 4,5% lương cơ sở, Nhà nước hỗ trợ một nửa. Với lương cơ sở 2.530.000 đồng, phần bạn đóng là 56.925 đồng một tháng. Gia hạn thẻ do nhà trường làm.',
    law: 'Nghị định 188/2025/NĐ-CP',
  },
  'card-free': {
    title: 'Ai được Nhà nước hoặc quỹ đóng BHYT',
    text: 'Nhà nước đóng cho trẻ dưới 6 tuổi, hộ nghèo, người có công, người dân tộc thiểu số ở vùng khó khăn, người được trợ cấp xã hội. Quỹ BHXH đóng cho người hưởng lương hưu, trợ cấp thất nghiệp. Người hưởng trợ cấp hưu trí xã hội cũng có thẻ. Hộ cận nghèo, học sinh, sinh viên được hỗ trợ một phần.',
    law: 'Luật BHYT, Điều 12',
  },
  'card-emergency': {
    title: 'Cấp cứu thì BHYT trả thế nào',
    text: 'Cấp cứu được khám ở mọi cơ sở, quỹ trả đúng mức hưởng của thẻ, không cần giấy chuyển. Đưa thẻ hoặc căn cước trước khi ra viện. Nơi không khám BHYT: giữ hóa đơn và giấy ra viện, nộp cơ quan BHXH để nhận lại phần quỹ trả.',
    law: 'Luật BHYT, Điều 28 và 31',
  },
  'card-out-of-line': {
    title: 'Khám trái tuyến, không có giấy chuyển, được trả bao nhiêu',
    text: 'Vẫn đủ mức hưởng: mọi cơ sở cấp ban đầu, nằm viện ở cấp cơ bản, bệnh hiếm hay hiểm nghèo theo danh mục. Khám ngoại trú ở cấp cơ bản: đủ hoặc một nửa mức hưởng, tùy nơi. Nằm viện ở cấp chuyên sâu: 40% mức hưởng, khám ngoại trú ở đó thì tự trả. Hỏi quầy trước khi khám.',
    law: 'Luật BHYT, Điều 22',
  },
  'card-away': {
    title: 'Khám BHYT ở tỉnh khác khi đi làm, đi học, về quê',
    text: 'Khám ở cơ sở cấp ban đầu tại nơi đang ở, mang thẻ hoặc căn cước và giấy cho biết bạn tạm trú, công tác hay đi học ở đó. Cấp cứu được khám ở mọi nơi. Ở lâu thì đổi nơi khám ban đầu về gần chỗ ở, trong 15 ngày đầu mỗi quý.',
    law: 'Luật BHYT, Điều 22, 26 và 28',
  },
  'card-transfer': {
    title: 'Xin giấy chuyển viện, phiếu chuyển cơ sở khám chữa bệnh',
    text: 'Bác sĩ nơi đang khám cấp phiếu khi bệnh cần lên cấp trên. Phiếu dùng trong 10 ngày làm việc; bệnh dài ngày trong danh mục thì dùng một năm. Khám lại theo phiếu hẹn không cần phiếu mới. Một số bệnh hiếm, hiểm nghèo được đến thẳng cấp chuyên sâu.',
    law: 'Thông tư 01/2025/TT-BYT',
  },
  'card-medicines': {
    title: 'Mua thuốc ngoài bệnh viện có được BHYT trả lại không',
    text: 'Thuốc thường mua ngoài thì không. Thuốc hiếm và một số thiết bị y tế được trả lại khi bệnh viện không có, không chuyển được viện, bác sĩ kê và bệnh viện đã hội chẩn. Giữ đơn thuốc, hóa đơn, nộp ở cơ quan BHXH.',
    law: 'Thông tư 22/2024/TT-BYT',
  },
  'card-pay-back': {
    title: 'Đã tự trả viện phí, đòi lại phần quỹ BHYT',
    text: 'Được khi: cấp cứu ở nơi không khám BHYT, chưa kịp đưa thẻ trước khi ra viện, hoặc mua thuốc hiếm theo quy định. Mang căn cước, giấy ra viện hoặc đơn thuốc, hóa đơn và bảng kê đến cơ quan BHXH. Quỹ trả theo mức hưởng, có mức cao nhất.',
    law: 'Luật BHYT, Điều 31',
  },
  'card-not-covered': {
    title: 'Những gì BHYT không trả',
    text: 'Quỹ không trả: khám sức khỏe, thẩm mỹ, răng giả, kính, máy trợ thính, thử thai không do bệnh, thụ tinh ống nghiệm, cai nghiện, giám định y khoa. Cận thị, lác chỉ được trả khi chưa đủ 18 tuổi. Phần chênh lệch của dịch vụ theo yêu cầu bạn tự trả.',
    law: 'Luật BHYT, Điều 23',
  },
  'card-private': {
    title: 'Khám dịch vụ, khám theo yêu cầu, bệnh viện tư',
    text: 'Bệnh viện tư có ký hợp đồng BHYT thì dùng thẻ được như nơi khác. Khám dịch vụ hoặc theo yêu cầu: quỹ trả phần trong phạm vi BHYT, bạn trả phần chênh lệch. Xem nơi nào nhận thẻ ở "Tra cứu", "Nơi khám chữa bệnh BHYT".',
    law: 'Luật BHYT, Điều 22 và 24',
  },
  'card-newborn-none': {
    title: 'Trẻ sơ sinh, trẻ dưới 6 tuổi đi khám khi chưa có thẻ',
    text: 'Vẫn được hưởng như có thẻ. Đưa bản chụp giấy chứng sinh hoặc giấy khai sinh. Vừa sinh chưa có giấy nào thì bệnh viện và cha mẹ cùng xác nhận vào hồ sơ bệnh án.',
    law: 'Luật BHYT, Điều 28; Nghị định 188/2025/NĐ-CP',
  },
  'card-six': {
    title: 'Con đủ 6 tuổi thì thẻ BHYT thế nào',
    text: 'Thẻ trẻ em dùng đến ngày con đủ 72 tháng. Đủ 72 tháng mà chưa đến kỳ nhập học thì thẻ dùng đến hết ngày 30/9 năm đó. Vào lớp 1, con đóng BHYT học sinh qua trường.',
    law: 'Luật BHYT, Điều 12 và 16',
  },
  'card-graduate': {
    title: 'Tốt nghiệp, ra trường thì thẻ BHYT dùng đến khi nào',
    text: 'Học sinh lớp 12: thẻ dùng đến hết 30/9 năm đó. Sinh viên năm cuối: đến ngày cuối của tháng kết thúc khóa học. Sau đó có việc thì công ty đóng; chưa có việc thì mua BHYT hộ gia đình ngay để không gián đoạn.',
    law: 'Luật BHYT, Điều 13 và 16',
  },
  'card-after-job': {
    title: 'Nghỉ việc rồi thẻ BHYT còn dùng được không',
    text: 'Công ty báo giảm tháng nào thì thẻ hết từ tháng sau đó, xem ngày ở trang thẻ. Hưởng trợ cấp thất nghiệp: quỹ đóng BHYT cho bạn. Không hưởng: mua BHYT hộ gia đình trong 90 ngày thì thời gian vẫn liên tục. Nghỉ thai sản: thẻ vẫn dùng, không phải đóng.',
    law: 'Luật BHYT, Điều 12, 13 và 16',
  },
  'card-two': {
    title: 'Có hai thẻ BHYT, thuộc nhiều nhóm, đóng trùng BHYT',
    text: 'Mỗi người chỉ dùng một thẻ: đóng theo nhóm đứng trước, hưởng theo nhóm có mức cao nhất. Đã mua thẻ hộ gia đình rồi đi làm, vào trường hay được Nhà nước cấp thẻ: phần tháng trùng được hoàn lại. Báo nơi đã thu tiền hoặc cơ quan BHXH.',
    law: 'Luật BHYT, Điều 12, 13 và 22',
  },
  'card-area': {
    title: 'Ký hiệu K1, K2, K3 trên thẻ BHYT',
    text: 'Đó là mã nơi sinh sống. K1: dân tộc thiểu số, hộ nghèo ở vùng khó khăn. K2: vùng đặc biệt khó khăn. K3: xã đảo, huyện đảo. Có mã này thì tự đi nằm viện vẫn đủ mức hưởng. Mã sai: mở "Dịch vụ công", "Sửa thông tin trên thẻ BHYT".',
    law: 'Luật BHYT, Điều 22',
  },
  'card-start': {
    title: 'Mới mua thẻ BHYT hộ gia đình bao lâu dùng được',
    text: 'Mua lần đầu, hoặc đã ngắt quãng từ 90 ngày: thẻ dùng được sau 30 ngày kể từ ngày đóng tiền. Đóng tiếp khi chưa ngắt quãng: dùng nối ngay ngày hết hạn cũ. Người đi làm: từ ngày công ty đóng.',
    law: 'Luật BHYT, Điều 16',
  },
  'card-accident': {
    title: 'Tai nạn giao thông, tai nạn sinh hoạt có được BHYT trả không',
    text: 'Được, theo mức hưởng của thẻ, như khi khám bệnh. Vào cấp cứu ở nơi nào cũng được. Tai nạn lao động: phần quỹ BHYT không trả thì người sử dụng lao động trả.',
    law: 'Luật BHYT, Điều 21 và 22; Luật An toàn, vệ sinh lao động 84/2015/QH13, Điều 38',
  },
  'card-family': {
    title: 'Ai được mua BHYT theo hộ gia đình, có phải mua cả nhà không',
    text: 'Người cùng sổ thường trú hoặc tạm trú, chưa thuộc nhóm khác. Người đã có thẻ từ công ty, trường, Nhà nước thì không tính. Một người mua cũng được; nhiều người cùng mua trong năm thì người sau được giảm.',
    law: 'Luật BHYT, Điều 12 và 13',
  },
  'card-lend': {
    title: 'Cho người khác mượn thẻ BHYT',
    text: 'Không được. Người mượn bị thu giữ thẻ và phải trả lại tiền quỹ đã trả; cả hai bị phạt. Thấy có lần khám không phải của mình thì mở lần khám đó, báo ở mục "Có điều chưa đúng?".',
    law: 'Luật BHYT, Điều 11 và 20',
  },
  'card-birth': {
    title: 'Sinh con, khám thai dùng thẻ BHYT được trả gì',
    text: 'Quỹ BHYT trả chi phí sinh con, sinh mổ và khám thai theo mức hưởng của thẻ, ở nơi đúng quy định hoặc có giấy chuyển. Phòng dịch vụ, yêu cầu thêm thì bạn trả phần chênh lệch. Đây là viện phí; tiền thai sản khi nghỉ làm là việc khác, do BHXH trả.',
    law: 'Luật BHYT, Điều 21 và 22',
  },
  'card-dialysis': {
    title: 'Chạy thận, suy thận: BHYT trả bao nhiêu, giấy chuyển',
    text: 'Quỹ trả theo mức hưởng của thẻ: 80%, 95% hoặc 100%. Phiếu chuyển cho bệnh dài ngày trong danh mục dùng một năm; hỏi bác sĩ bệnh thận của bạn có trong đó không. Đủ 5 năm liên tục và đã cùng trả quá 15.180.000 đồng trong năm thì được 100%.',
    law: 'Luật Bảo hiểm y tế, Điều 22; Thông tư 01/2025/TT-BYT',
  },
  'card-copay-paper': {
    title: 'Giấy xác nhận không cùng chi trả trong năm',
    text: 'Cần khi thẻ đủ 5 năm liên tục và phần cùng trả trong năm đã quá 6 lần lương cơ sở, nay là 15.180.000 đồng. Mang thẻ, căn cước và các hóa đơn đến cơ quan BHXH để được cấp. Đưa giấy cho nơi khám, từ đó đến hết năm quỹ trả 100% trong phạm vi BHYT. Phần đã trả vượt được hoàn.',
    law: 'Luật Bảo hiểm y tế; Nghị định 188/2025/NĐ-CP',
  },
  'card-student-none': {
    title: 'Đã đóng ở trường mà con chưa có thẻ, thẻ học sinh báo hết hạn',
    text: 'Hỏi trường đã gửi danh sách cho cơ quan BHXH chưa và thẻ bắt đầu từ ngày nào. Thẻ thường nối tiếp từ 01/10 hoặc 01/01. Khi đã cấp, con khám được bằng căn cước hoặc mã trong ứng dụng. Thiếu số định danh của con thì hỏi công an xã. Trường thu mà không nộp: gửi phản ánh.',
  },
  'card-near-poor': {
    title: 'Hộ nghèo, cận nghèo: thẻ BHYT và mức hỗ trợ',
    text: 'Hộ nghèo được Nhà nước đóng cả, quỹ trả 100%. Hộ cận nghèo được hỗ trợ ít nhất 70% mức đóng, có nơi 100%; quỹ trả 95%. UBND xã lập danh sách. Con đã có thẻ theo hộ thì không phải đóng thêm ở trường.',
    law: 'Luật Bảo hiểm y tế; Nghị định 188/2025/NĐ-CP',
  },
  'card-disabled': {
    title: 'Người khuyết tật, trẻ mồ côi, người được trợ cấp xã hội: thẻ BHYT',
    text: 'Người khuyết tật nặng, đặc biệt nặng, trẻ mồ côi và người hưởng trợ cấp xã hội hằng tháng được Nhà nước đóng BHYT, quỹ trả 100%. UBND xã lập danh sách. Trẻ đủ 6 tuổi thuộc diện này được đổi sang thẻ bảo trợ xã hội, hỏi UBND xã. Không phải đóng ở trường.',
    law: 'Luật Bảo hiểm y tế; Nghị định 188/2025/NĐ-CP',
  },
  'card-rehab': {
    title: 'Vật lý trị liệu, phục hồi chức năng, xe lăn, nẹp',
    text: 'Tập vật lý trị liệu, phục hồi chức năng ở bệnh viện do bác sĩ chỉ định thì quỹ trả theo mức hưởng. Quỹ không trả xe lăn, nạng, chân tay giả, máy trợ thính. Nẹp, bó bột dùng khi điều trị thì hỏi bệnh viện.',
    law: 'Luật Bảo hiểm y tế, Điều 21 và 23',
  },
  'card-merged': {
    title: 'Sáp nhập xã, tỉnh thì có phải đổi thẻ BHYT, nơi khám không',
    text: 'Không phải đổi. Thẻ đang có dùng đến hết hạn, dù ghi tên xã, tỉnh cũ. Trạm y tế đổi tên vẫn khám như trước; dữ liệu được cơ quan BHXH cập nhật. Muốn khám chỗ khác thì mới đổi nơi khám ban đầu.',
  },
  'card-pensioner': {
    title: 'Thẻ BHYT của người hưởng lương hưu',
    text: 'Quỹ BHXH đóng, bạn không mất tiền; quỹ trả 95%, 100% ở trạm y tế xã. Thẻ tự gia hạn khi còn lương hưu. Máy ghi hết hạn mà vẫn lĩnh lương: gọi {hotline} hoặc đến cơ quan BHXH, vẫn khám bằng căn cước.',
    law: 'Luật Bảo hiểm y tế; Nghị định 188/2025/NĐ-CP',
  },
  'card-employer-over': {
    title: 'Công ty trừ tiền mà thẻ BHYT hết hạn, ai trả viện phí',
    text: 'Công ty không đóng làm thẻ hết hạn thì phải trả cho bạn chi phí trong mức hưởng của thời gian đó. Giữ hóa đơn, bảng kê, bảng lương và yêu cầu công ty hoàn lại. Công ty không trả: gửi phản ánh. Thẻ dùng lại khi công ty đóng đủ.',
    law: 'Luật Bảo hiểm y tế; Nghị định 188/2025/NĐ-CP',
  },
  'card-refused': {
    title: 'Bệnh viện không nhận thẻ trên điện thoại, đòi thẻ giấy',
    text: 'Thẻ điện tử có giá trị như thẻ giấy; đưa mã QR trong ứng dụng hoặc căn cước đều được khám. Quầy vẫn không nhận thì đề nghị gặp người phụ trách BHYT của bệnh viện, hoặc gọi {hotline} ngay lúc đó. Muốn phản ánh: Trợ giúp, "Phản ánh, kiến nghị". Đã phải tự trả thì giữ hóa đơn để đòi lại.',
    law: 'Nghị định 188/2025/NĐ-CP',
  },
} as const
