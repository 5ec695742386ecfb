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
    text: 'Tháng chậm đóng hiện riêng và chưa được tính, đến khi đơn vị đóng đủ. Thẻ BHYT có thể bị khóa. Hỏi đơn vị khi nào đóng, giữ bảng lương, rồi bấm "Gửi phản ánh" ở trang quá trình tham gia.',
    law: 'Luật BHXH 41/2024/QH15, Điều 38 và 39',
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
} as const
