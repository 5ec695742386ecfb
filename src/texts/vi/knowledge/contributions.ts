/** Months that were paid, what is wrong with them, and transcripts. */
export const contributions = {
  'contributions-see': {
    title: 'Xem quá trình đóng BHXH',
    text: 'Đăng nhập, mở "Quá trình tham gia". Trang cho biết tổng thời gian, số tháng mỗi năm và từng giai đoạn. Bấm một giai đoạn để xem đơn vị, mức đóng, tỷ lệ.',
  },
  'contributions-new': {
    title: 'Đã đóng nhưng chưa thấy tháng mới',
    text: 'Tháng đã đóng hiện sau khi cơ quan BHXH ghi sổ, thường mất vài ngày. Đơn vị được đóng đến ngày cuối của tháng sau. Quá hạn mà chưa thấy, hỏi đơn vị rồi gửi phản ánh.',
    law: 'Luật BHXH 41/2024/QH15, Điều 34',
  },
  'contributions-gap': {
    title: 'Thiếu tháng đóng trong sổ',
    text: 'Có thể bạn nghỉ không lương từ 14 ngày làm việc, đơn vị báo chậm, hoặc thông tin hai nơi chưa khớp. Nếu tháng đó có làm việc, hỏi phòng nhân sự và giữ hợp đồng, bảng lương. Rồi bấm "Gửi phản ánh".',
    law: 'Luật BHXH 41/2024/QH15, Điều 33 và 34',
  },
  'contributions-count': {
    title: 'Tháng nào được tính là đã đóng',
    text: 'Tháng nghỉ không lương hoặc nghỉ ốm từ 14 ngày làm việc thì không đóng và không tính. Nghỉ thai sản từ 14 ngày thì được tính mà không phải đóng. Tháng đơn vị còn nợ được tính khi đã nộp. Tháng đã rút một lần không tính lại.',
    law: 'Luật BHXH 41/2024/QH15, Điều 5, 33 và 34',
  },
  'contributions-late': {
    title: 'Công ty chậm đóng, nợ bảo hiểm',
    text: 'Tháng chậm đóng hiện riêng và chưa được tính, đến khi đơn vị đóng đủ. Đơn vị phải nộp thêm 0,03% mỗi ngày chậm. Thẻ BHYT có thể bị khóa. Hỏi đơn vị khi nào đóng, giữ bảng lương, rồi bấm "Gửi phản ánh" ở trang quá trình tham gia.',
    law: 'Luật BHXH 41/2024/QH15, Điều 38 đến 41',
  },
  'contributions-findings': {
    title: 'Điều cần kiểm tra trong quá trình đóng',
    text: 'Ứng dụng so sổ đóng với điều đơn vị đã báo, từng tháng một. Nó báo tháng thiếu, chậm đóng, ghi ngược tháng, hai nơi cùng đóng và lương đóng giảm. Bấm vào từng điều để xem bằng chứng và cách làm.',
  },
  'contributions-report': {
    title: 'Gửi phản ánh khi quá trình đóng ghi sai',
    text: 'Mở "Quá trình tham gia", bấm điều cần kiểm tra hoặc giai đoạn sai, rồi "Gửi phản ánh". Cơ quan BHXH kiểm tra với đơn vị và trả lời trước ngày ghi trên phản ánh. Theo dõi ở "Phản ánh của bạn".',
  },
  'reports-follow': {
    title: 'Theo dõi phản ánh đã gửi',
    text: 'Mở "Phản ánh của bạn" từ trang quá trình tham gia hoặc sổ khám. Trang cho biết hạn trả lời và câu trả lời. Bạn rút phản ánh được khi chưa có kết quả.',
  },
  'contributions-two': {
    title: 'Hai công ty cùng đóng một tháng',
    text: 'Tháng trùng chỉ tính một lần. BHXH, BHTN, BHYT đóng theo hợp đồng ký trước; riêng quỹ tai nạn lao động thì cả hai nơi đóng. Nói cho hai nơi biết; nơi sau báo giảm và bạn nhận lại phần đóng thừa.',
    law: 'Luật BHXH 41/2024/QH15, Điều 2; Luật BHYT, Điều 13',
  },
  'contributions-rate': {
    title: 'Mỗi tháng người đi làm đóng bao nhiêu phần trăm',
    text: 'Người lao động đóng 10,5% tiền lương đóng: BHXH 8%, BHTN 1%, BHYT 1,5%. Đơn vị đóng 21,5%: BHXH 17%, tai nạn lao động 0,5%, BHTN 1%, BHYT 3%. Tỷ lệ thật của bạn ghi trong từng giai đoạn.',
    law: 'Luật BHXH 41/2024/QH15, Điều 32 đến 34; Luật Việc làm 74/2025/QH15, Điều 33',
  },
  'contributions-base': {
    title: 'Lương đóng BHXH thấp nhất, cao nhất',
    text: 'Tiền lương đóng BHXH bắt buộc thấp nhất bằng mức tham chiếu, cao nhất bằng 20 lần mức tham chiếu. Từ 01/7/2026 là 2.530.000 và 50.600.000 đồng. Riêng BHTN cao nhất là 20 lần lương tối thiểu tháng của vùng.',
    law: 'Luật BHXH 41/2024/QH15, Điều 31; Luật Việc làm 74/2025/QH15, Điều 33 và 34',
  },
  'law-base': {
    title: 'Lương cơ sở, mức tham chiếu, lương tối thiểu vùng hiện nay',
    text: 'Lương cơ sở và mức tham chiếu: 2.530.000 đồng từ 01/7/2026, trước đó 2.340.000 đồng. Lương tối thiểu tháng từ 01/01/2026: vùng I 5.310.000, vùng II 4.730.000, vùng III 4.140.000, vùng IV 3.700.000 đồng.',
    law: 'Nghị định 161/2026/NĐ-CP; Nghị định 293/2025/NĐ-CP',
  },
  'law-voluntary': {
    title: 'BHXH tự nguyện đóng bao nhiêu, ở đâu',
    text: 'Đóng 22% mức thu nhập bạn chọn, thấp nhất bằng chuẩn nghèo nông thôn, tức 330.000 đồng một tháng. Nhà nước hỗ trợ 66.000 đồng một tháng; hộ nghèo, cận nghèo, dân tộc thiểu số được nhiều hơn. Đóng hằng tháng, 3, 6, 12 tháng, hoặc một lần cho nhiều năm. Đăng ký tại điểm thu hoặc cơ quan BHXH.',
    law: 'Luật BHXH 41/2024/QH15, Điều 36; Nghị định 159/2025/NĐ-CP, Điều 5',
  },
  'law-voluntary-birth': {
    title: 'Đóng BHXH tự nguyện được trợ cấp khi sinh con',
    text: 'Người đóng BHXH tự nguyện được trợ cấp 2.000.000 đồng khi sinh con. Nộp hồ sơ ở cơ quan BHXH; hỏi ở đó bạn đã đủ điều kiện chưa. Nghỉ thai sản có lương chỉ có ở BHXH bắt buộc.',
    law: 'Luật BHXH 41/2024/QH15, Điều 94 và 95',
  },
  'book-paper': {
    title: 'Mất sổ BHXH, gộp sổ, cấp lại sổ',
    text: 'Gộp sổ: mở "Dịch vụ công", "Gộp sổ BHXH". Mất sổ giấy: đến cơ quan BHXH hoặc nhờ đơn vị nộp đề nghị. Quá trình đóng của bạn vẫn còn nguyên, xem được ở "Quá trình tham gia".',
  },
  'transcript-get': {
    title: 'Cần giấy xác nhận thời gian đóng BHXH',
    text: 'Mở "Quá trình tham gia", bấm "Lấy bản xác nhận (PDF)". Chọn thời gian, loại bảo hiểm, mục đích và nơi nhận. Tệp được ký số, gửi qua mạng hay in ra đều được.',
    law: 'Luật BHXH 41/2024/QH15, Điều 10',
  },
  'transcript-verify': {
    title: 'Kiểm tra bản xác nhận thật hay giả',
    text: 'Quét mã QR trên giấy, hoặc mở "Tra cứu", "Kiểm tra bản xác nhận" rồi nhập mã hay chọn tệp. Không cần đăng nhập. Trang cho biết bản còn giá trị, hết hạn hay đã thu hồi.',
  },
  'transcript-recall': {
    title: 'Thu hồi bản xác nhận đã đưa',
    text: 'Mở "Bản xác nhận", chọn bản đó, bấm "Thu hồi". Ai kiểm tra sau đó sẽ thấy bản đã thu hồi. Trang cũng cho biết bản đã được kiểm tra mấy lần.',
  },
  'time-before-1995': {
    title: 'Thời gian làm việc trước năm 1995',
    text: 'Thời gian làm nhà nước liên tục trước 01/01/1995 được tính là đã đóng BHXH, nếu chưa nhận trợ cấp thôi việc hay BHXH một lần. Mang lý lịch, quyết định tuyển dụng, quyết định lương đến cơ quan BHXH hoặc qua đơn vị. Đi thanh niên xung phong thì mang giấy tờ thời gian đó để được xét. Mất giấy tờ thì xin nơi làm cũ, kho lưu trữ xác nhận.',
    law: 'Luật BHXH 41/2024/QH15; Nghị định 158/2025/NĐ-CP',
  },
  'time-army': {
    title: 'Thời gian đi bộ đội, công an có được tính BHXH không',
    text: 'Được cộng, nếu chưa nhận trợ cấp một lần cho thời gian đó. Mang quyết định phục viên, xuất ngũ, chuyển ngành hoặc lý lịch quân nhân đến cơ quan BHXH, hay nộp qua đơn vị. Mất giấy thì xin cơ quan quân sự nơi bạn ở xác nhận.',
    law: 'Luật BHXH 41/2024/QH15; Nghị định 158/2025/NĐ-CP',
  },
  'time-abroad': {
    title: 'Đi làm ở nước ngoài theo hợp đồng thì đóng BHXH thế nào',
    text: 'Bạn thuộc diện bắt buộc: đóng 22% vào quỹ hưu trí, tử tuất, qua doanh nghiệp đưa đi hoặc nơi đóng trước khi đi. Đóng hằng tháng, 3, 6, 12 tháng, hoặc một lần trước. Nước có hiệp định như Hàn Quốc thì không phải đóng hai nơi. Quá trình đóng trong nước vẫn giữ nguyên.',
    law: 'Luật BHXH 41/2024/QH15, Điều 2',
  },
  'foreigner-insurance': {
    title: 'Người nước ngoài làm việc ở Việt Nam có đóng BHXH không',
    text: 'Có, khi ký hợp đồng lao động xác định thời hạn từ 12 tháng với công ty ở Việt Nam. Không đóng nếu là người di chuyển trong nội bộ doanh nghiệp, hoặc đã đủ tuổi nghỉ hưu. Về nước hẳn thì nhận được BHXH một lần.',
    law: 'Luật BHXH 41/2024/QH15, Điều 2 và 70',
  },
  'contributions-who': {
    title: 'Ai phải đóng BHXH bắt buộc: thử việc, bán thời gian, chủ hộ kinh doanh',
    text: 'Người có hợp đồng lao động từ đủ 1 tháng, kể cả bán thời gian có lương bằng mức đóng thấp nhất trở lên. Hợp đồng thử việc riêng thì chưa đóng. Từ 01/7/2025 thêm chủ hộ kinh doanh nộp thuế theo kê khai và người quản lý doanh nghiệp không hưởng lương.',
    law: 'Luật BHXH 41/2024/QH15, Điều 2',
  },
  'book-close': {
    title: 'Chốt sổ BHXH khi nghỉ việc',
    text: 'Công ty báo giảm rồi xác nhận thời gian đóng với cơ quan BHXH, và trả sổ hoặc giấy tờ cho bạn; công ty trả chi phí. Sổ nay là sổ điện tử, xem ở "Quá trình tham gia". Công ty không chốt: nhắc bằng văn bản, rồi báo cơ quan BHXH hoặc thanh tra lao động nơi công ty đóng.',
    law: 'Bộ luật Lao động 45/2019/QH14, Điều 48',
  },
  'book-arrears': {
    title: 'Công ty nợ, giải thể, phá sản thì chốt sổ thế nào',
    text: 'Cơ quan BHXH xác nhận trước đến tháng công ty đã đóng đủ, để bạn hưởng chế độ hoặc đi làm nơi khác. Tháng còn nợ được bổ sung khi công ty đóng. Công ty bỏ trốn, phá sản: mang hợp đồng, bảng lương, căn cước đến cơ quan BHXH.',
    law: 'Luật BHXH 41/2024/QH15, Điều 38 đến 41',
  },
  'book-electronic': {
    title: 'Sổ BHXH điện tử và sổ giấy',
    text: 'Sổ điện tử có giá trị như sổ giấy và được cấp từ 01/01/2026. Xem ở "Quá trình tham gia"; cần giấy thì lấy bản xác nhận có chữ ký số. Sổ giấy đang giữ vẫn dùng được, cứ giữ lấy. Cần sổ giấy thì đề nghị cơ quan BHXH.',
    law: 'Luật BHXH 41/2024/QH15, Điều 25',
  },
  'contributions-new-job': {
    title: 'Sang công ty mới thì bảo hiểm làm thế nào',
    text: 'Đưa công ty mới số định danh hoặc mã số BHXH, không làm số mới. Công ty mới báo tăng, thời gian đóng cộng nối với trước. Công ty cũ phải báo giảm và chốt sổ; chưa chốt thì nơi mới vẫn đóng được. Thẻ BHYT được nơi mới gia hạn.',
    law: 'Luật BHXH 41/2024/QH15, Điều 27 và 28',
  },
  'contributions-kept': {
    title: 'Nghỉ đóng BHXH thì thời gian cũ có mất không',
    text: 'Không mất. Thời gian đã đóng được giữ đến khi bạn đóng tiếp, đủ tuổi hưởng lương hưu hoặc nhận một lần. Đóng tiếp ở công ty mới hay đóng tự nguyện đều cộng dồn. Lãnh trợ cấp thất nghiệp không làm mất năm đóng hưu trí, vì là hai quỹ riêng. Không có hạn phải rút.',
    law: 'Luật BHXH 41/2024/QH15',
  },
  'law-voluntary-gets': {
    title: 'Đóng BHXH tự nguyện được hưởng những gì',
    text: 'Lương hưu khi đủ tuổi và đủ 15 năm, thẻ BHYT khi hưởng lương hưu, tiền mai táng và tuất cho người thân, 2.000.000 đồng khi sinh con. Không có ốm đau, thất nghiệp. Tai nạn lao động thì đóng thêm một loại tự nguyện riêng.',
    law: 'Luật BHXH 41/2024/QH15, Điều 4; Nghị định 143/2024/NĐ-CP',
  },
  'law-voluntary-change': {
    title: 'Đổi mức đóng, dừng, đóng lại BHXH tự nguyện',
    text: 'Dừng lúc nào cũng được, thời gian đã đóng vẫn giữ; đóng lại thì nối tiếp. Đổi mức hoặc kỳ đóng sau khi hết kỳ đã đóng. Đi làm công ty thì chuyển sang bắt buộc và được hoàn kỳ đã đóng trước. Đăng ký ở điểm thu hoặc cơ quan BHXH.',
    law: 'Luật BHXH 41/2024/QH15, Điều 36; Nghị định 159/2025/NĐ-CP',
  },
  'contributions-back': {
    title: 'Truy đóng, đóng bù những tháng công ty bỏ sót',
    text: 'Công ty phải đóng bù cho tháng làm việc mà chưa đóng, hoặc khi lương tăng lùi về trước. Công ty trả cả tiền chậm đóng; bạn chỉ trả phần 10,5% của mình. Bạn không tự đóng bù cho tháng bắt buộc được. Đóng bù xong, tháng đó được tính.',
    law: 'Luật BHXH 41/2024/QH15, Điều 38 đến 41',
  },
  'book-deadline': {
    title: 'Công ty phải trả sổ trong bao lâu, có được giữ sổ không',
    text: 'Công ty không được giữ sổ để ép bạn. Thôi việc xong, công ty phải xác nhận thời gian đóng, trả sổ và giấy tờ; tiền còn nợ trả trong 14 ngày làm việc, đặc biệt mới đến 30 ngày. Quá hạn: gửi văn bản nhắc, rồi báo cơ quan BHXH hoặc cơ quan lao động nơi công ty đóng. Bạn không tự chốt sổ được.',
    law: 'Bộ luật Lao động 45/2019/QH14, Điều 48',
  },
  'book-lost-fee': {
    title: 'Mất sổ BHXH giấy: có cần làm lại, mất bao nhiêu tiền, bao lâu',
    text: 'Không bắt buộc làm lại: sổ điện tử thay được. Cần sổ giấy thì nộp tờ khai TK1-TS và căn cước ở cơ quan BHXH hoặc qua đơn vị. Không mất phí, không bị phạt. Có trong 5 ngày làm việc; phải xác minh nhiều nơi thì lâu hơn.',
    law: 'Luật BHXH 41/2024/QH15, Điều 28 và 29',
  },
  'book-other-name': {
    title: 'Mượn tên, mượn giấy tờ người khác đi làm; bị người khác dùng tên mình',
    text: 'Tháng đóng đang ghi cho người có tên trên giấy tờ, không tự chuyển sang người làm thật. Báo công ty và cơ quan BHXH nơi công ty đóng, kèm giấy tờ cho thấy ai đã làm. Thường phải có quyết định của tòa rồi mới sửa được sổ. Mượn và cho mượn đều có thể bị phạt.',
  },
  'book-sell': {
    title: 'Bán, cầm cố sổ BHXH; mua giấy nghỉ ốm giả',
    text: 'Không được. Sổ chỉ dùng cho người đứng tên; bán hay cầm thì dễ mất hết tiền và lộ thông tin. Khai gian, dùng giấy nghỉ việc giả thì phải trả lại tiền, bị phạt, nặng thì bị xử lý hình sự. Nơi cấp giấy và dữ liệu khám được đối chiếu.',
    law: 'Luật BHXH 41/2024/QH15, Điều 9',
  },
  'contributions-salary': {
    title: 'Khoản nào tính vào lương đóng BHXH: phụ cấp, tăng ca, thưởng',
    text: 'Tính: mức lương, phụ cấp lương và khoản bổ sung ghi trong hợp đồng, trả đều mỗi kỳ. Không tính: tiền làm thêm giờ, thưởng, tiền ăn, xăng xe, điện thoại, nhà ở, giữ trẻ. Đóng thấp hơn lương thật là trốn đóng; giữ bảng lương, bấm "Gửi phản ánh".',
    law: 'Nghị định 158/2025/NĐ-CP, Điều 7',
  },
  'contributions-evade': {
    title: 'Chậm đóng khác trốn đóng thế nào; cam kết không đóng BHXH',
    text: 'Chậm đóng: nộp trễ hay thiếu so với đã đăng ký. Trốn đóng: không đăng ký, khai lương thấp, hoặc nợ mà bị đốc thúc vẫn không nộp. Cả hai nộp thêm 0,03% mỗi ngày; trốn đóng còn bị phạt, có thể xử lý hình sự. Giấy cam kết tự nguyện không đóng không có giá trị.',
    law: 'Luật BHXH 41/2024/QH15, Điều 38 đến 41',
  },
  'contributions-driver': {
    title: 'Tài xế, giao hàng qua ứng dụng, lao động tự do',
    text: 'Không có hợp đồng lao động thì chưa phải đóng bắt buộc. Bạn tự đóng BHXH tự nguyện, mua BHYT hộ gia đình, và có thể đóng thêm bảo hiểm tai nạn lao động tự nguyện. Có quan hệ như làm thuê, có lương và bị quản lý thì công ty phải đóng; gửi phản ánh.',
    law: 'Luật BHXH 41/2024/QH15, Điều 2',
  },
  'contributions-shop': {
    title: 'Chủ hộ kinh doanh đóng bao nhiêu, tạm nghỉ bán',
    text: 'Chủ hộ nộp thuế theo kê khai đóng 25% mức mình chọn, từ 2.530.000 đồng trở lên, tức ít nhất 632.500 đồng một tháng. Đóng hằng tháng, 3 hoặc 6 tháng một lần. Người đang hưởng lương hưu, đã đủ tuổi hưu thì không đóng. Tạm ngừng kinh doanh thì báo cơ quan BHXH để được hướng dẫn.',
    law: 'Luật BHXH 41/2024/QH15, Điều 2; Nghị định 158/2025/NĐ-CP',
  },
  'law-voluntary-once': {
    title: 'BHXH tự nguyện: đóng bù tháng quên, đóng một lần cho năm còn thiếu',
    text: 'Tháng quên chưa đóng: hỏi điểm thu để đóng bù hoặc chọn lại kỳ đóng; thời gian trước vẫn giữ. Đủ tuổi hưu mà thiếu nhiều nhất 5 năm thì đóng một lần cho đủ 15 năm rồi hưởng lương hưu. Cũng đóng trước được đến 5 năm.',
    law: 'Luật BHXH 41/2024/QH15, Điều 36; Nghị định 159/2025/NĐ-CP',
  },
  'law-voluntary-accident': {
    title: 'Bảo hiểm tai nạn lao động tự nguyện',
    text: 'Dành cho người từ 15 tuổi không có hợp đồng lao động: chạy xe, đánh cá, thợ tự do. Đóng 6 hoặc 12 tháng một lần tại cơ quan BHXH hay điểm thu, theo lương tối thiểu vùng IV. Suy giảm từ 5% vì tai nạn lao động được trợ cấp một lần; mất thì thân nhân được.',
    law: 'Nghị định 143/2024/NĐ-CP',
  },
  'law-voluntary-death': {
    title: 'Người đóng BHXH tự nguyện mất: mai táng, tuất',
    text: 'Đã đóng từ 60 tháng: người lo mai táng được 10 lần mức tham chiếu. Thân nhân được tuất một lần theo số năm đã đóng, kể cả khi đóng chưa đủ 60 tháng. Tuất hằng tháng chỉ khi đã có đủ 15 năm BHXH bắt buộc.',
    law: 'Luật BHXH 41/2024/QH15, Điều 109 đến 112',
  },
  'time-korea': {
    title: 'Làm ở Hàn Quốc: hiệp định, cộng thời gian, đã rút tiền bên đó',
    text: 'Hiệp định Việt Nam và Hàn Quốc giúp không đóng hai nơi, và cộng thời gian hai nước để xét đủ điều kiện; mỗi nước trả phần của mình. Thời gian đã nhận tiền một lần bên Hàn thì không cộng nữa. Năm đã đóng ở Việt Nam vẫn giữ. Mang giấy tờ đến cơ quan BHXH.',
  },
  'unit-debt': {
    title: 'Tra công ty có nợ BHXH không, danh sách công ty nợ',
    text: 'Ứng dụng không có danh sách công ty nợ. Tháng công ty nợ của bạn hiện riêng ở "Quá trình tham gia". Tình trạng tham gia của một đơn vị xem ở "Tra cứu", "Đơn vị". Danh sách chậm đóng, trốn đóng do cơ quan BHXH tỉnh công khai; hỏi ở đó hoặc {hotline}.',
  },
  'book-still': {
    title: 'Đã nghỉ việc, chốt sổ mà vẫn hiện công ty cũ',
    text: 'Công ty báo giảm xong, cơ quan BHXH ghi sổ trong mấy ngày thì trang mới đổi. Giai đoạn ở công ty cũ luôn còn đó, có tháng cuối. Vẫn ghi đang đóng thì hỏi công ty đã báo giảm chưa, rồi bấm "Gửi phản ánh".',
  },
} as const
