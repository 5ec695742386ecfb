/** How people ask for the passages of the same name: ways of asking between bars. */
export const contributions = {
  'contributions-see': `xem mình đóng những tháng nào | tổng số tháng đóng | đóng bảo hiểm từ năm nào | đóng tới tháng mấy | đã đóng bao nhiêu tháng
    bảo hiểm đóng đến đâu rồi | đóng bảo hiểm được bao nhiêu năm | xem bảo hiểm xã hội | lịch sử đóng | tôi đóng được mấy năm rồi
    tổng thời gian tham gia | coi bảo hiểm đóng tới đâu | kiểm tra đóng bảo hiểm | sổ bảo hiểm điện tử
    công ty đóng bảo hiểm cho tôi chưa | xem quá trình đóng | tôi đóng được bao nhiêu năm | tổng thời gian đóng bảo hiểm
    đóng được bao lâu rồi | tôi đóng được mấy tháng | công ty có đóng bảo hiểm cho tôi không | kiểm tra công ty đóng bảo hiểm chưa
    lịch sử tham gia bảo hiểm | xem quá trình tham gia | coi sổ bảo hiểm | bảo hiểm thất nghiệp đóng được bao lâu
    tôi tham gia bảo hiểm từ hồi nào | xem lương đóng bảo hiểm | mẫu c14-ts | xem sổ bhxh điện tử | coi đóng bảo hiểm tới tháng nào rồi
    đã tham gia được mấy năm | em làm 3 công ty xem tổng cộng bao nhiêu | bảo hiểm của tôi đã đóng tới đâu | đủ 15 năm chưa
    tôi đã đóng được mấy năm bảo hiểm rồi | kiểm tra thời gian tham gia bảo hiểm | coi lại mấy năm đóng bảo hiểm
    xem các công ty đã đóng cho tôi | bảo hiểm xã hội của tôi có bao nhiêu tháng | tra quá trình đóng bhxh | xem bhtn đã đóng mấy tháng`,
  'contributions-new': `công ty báo đóng rồi mà chưa thấy | đóng rồi app chưa thấy | bao lâu thì cập nhật tháng mới | tháng này chưa cập nhật
    đóng rồi không hiện | chưa thấy ghi nhận | dữ liệu chậm cập nhật | đóng rồi chưa thấy | đã trừ lương mà app chưa hiện
    khi nào cập nhật tháng mới | dữ liệu đóng chậm cập nhật | công ty nói đóng rồi mà không thấy | tháng trước chưa lên
    bao lâu thì hiện tháng mới đóng | sao chưa thấy tháng 10 | vừa nộp tiền tự nguyện chưa thấy ghi nhận | mới vào công ty chưa hiện
    app chưa cập nhật quá trình đóng | chưa ghi nhận tháng này`,
  'contributions-gap': `thiếu năm 2019 | thiếu một năm trong quá trình | sao không có tháng 5 | mất mấy tháng không thấy đóng | có tháng làm mà không ghi
    bị mất mấy tháng | thiếu thời gian đóng | khoảng trống | không tính mấy tháng tôi làm | hụt tháng bảo hiểm | đứt quãng
    thiếu tháng đóng | mất mấy tháng | quá trình bị đứt quãng | sao thiếu năm 2019 | thời gian làm ở công ty cũ không có
    không thấy công ty cũ trong quá trình | đi làm mà không ghi tháng | mất thời gian đóng hồi trước | hụt mấy tháng bảo hiểm
    thiếu cả năm | có mấy tháng trống | sao quá trình không liên tục | nghỉ không lương có bị mất tháng không
    làm nhà nước hồi xưa không thấy | bổ sung thời gian đóng bị thiếu | đóng 10 năm mà app hiện 8 năm | quá trình đóng của tôi bị thiếu
    sao mất hai năm đóng bảo hiểm | làm mà không thấy đóng bảo hiểm tháng đó`,
  'contributions-count': `nghỉ không lương có tính bảo hiểm không | nghỉ thai sản có tính thời gian đóng không | tháng nghỉ ốm có được tính không
    công ty nợ thì tháng đó có tính không | nghỉ 14 ngày có phải đóng bảo hiểm không | đã rút một lần có tính lại thời gian cũ không
    làm nửa tháng có được đóng bảo hiểm không | thời gian nào được tính đóng bảo hiểm | thời gian đi bộ đội có tính không
    nghỉ sinh 6 tháng có tính là đóng bảo hiểm`,
  'contributions-late': `giám đốc không đóng bảo hiểm | công ty phá sản nợ bảo hiểm | công ty chậm nộp | công ty nợ bhxh | công ty không đóng bảo hiểm
    trốn đóng | sếp quỵt tiền bảo hiểm | trừ lương mà không đóng | nợ tiền bảo hiểm | chủ không đóng | công ty nợ bảo hiểm
    công ty chậm đóng | sếp trừ lương mà không nộp | công ty trốn đóng bảo hiểm | chủ quỵt tiền bảo hiểm | doanh nghiệp nợ bhxh thì sao
    công ty nợ thì tôi có được hưởng không | làm gì khi công ty không đóng bảo hiểm | thử việc có được đóng bảo hiểm không
    xưởng không đóng bảo hiểm cho công nhân | công ty giải thể chưa đóng hết | nợ bhxh mấy tháng rồi | chủ không chịu đóng
    kêu công ty đóng mà không đóng | công ty thiếu tiền bảo hiểm của tôi | bị trừ tiền bảo hiểm hàng tháng mà không thấy đóng
    công ty có trừ lương nhưng không đóng bhxh | công ty nợ bảo hiểm giờ tôi phải làm sao | chủ không đóng bảo hiểm cho tôi kiện ở đâu
    doanh nghiệp chậm đóng có bị phạt không | sếp không đóng bảo hiểm`,
  'contributions-findings': `lương đóng bảo hiểm bị hạ xuống | mức đóng tự nhiên thấp đi | cảnh báo trong quá trình tham gia | lương đóng bị giảm
    điều cần kiểm tra | hạ mức đóng | đóng thấp hơn lương thật | điều cần kiểm tra là gì | cảnh báo quá trình đóng | app báo bất thường
    mức đóng thấp hơn lương thật | mức lương đóng bị hạ | báo có vấn đề trong quá trình đóng
    cảnh báo màu vàng trong quá trình tham gia | ứng dụng báo tháng chậm đóng | công ty đóng theo lương tối thiểu
    lương 15 triệu mà đóng có 5 triệu | tự nhiên mức đóng tụt xuống | những điều cần kiểm tra ghi gì`,
  'contributions-report': `muốn báo cơ quan kiểm tra lại | gửi đơn khiếu nại | quá trình đóng ghi sai tên công ty | khiếu nại quá trình đóng
    báo sai thời gian đóng | sai mức lương đóng | phản ánh công ty | sửa quá trình tham gia | đóng sai chức vụ | tố cáo công ty
    gửi phản ánh quá trình đóng sai | khiếu nại thời gian đóng | báo sai quá trình tham gia | công ty ghi sai chức danh
    quá trình đóng không đúng | đóng sai mức lương | muốn cơ quan kiểm tra lại quá trình đóng | tố công ty không đóng bảo hiểm
    báo cơ quan bảo hiểm là công ty đóng thiếu | phản ánh tháng thiếu ở đâu | sửa quá trình đóng ghi sai | nơi tố cáo công ty trốn đóng
    khiếu nại công ty`,
  'reports-follow': `kết quả phản ánh | phản ánh đến đâu | rút phản ánh | phản ánh của tôi đã trả lời chưa | xem khiếu nại | phản ánh của tôi tới đâu
    phản ánh trả lời chưa | xem lại phản ánh đã gửi | khiếu nại của tôi giải quyết tới đâu | gửi phản ánh lâu chưa thấy trả lời
    đơn khiếu nại xử lý chưa | theo dõi khiếu nại | bao lâu trả lời phản ánh`,
  'contributions-two': `đóng trùng | làm hai chỗ | hai sổ bảo hiểm | đóng bảo hiểm 2 nơi | trùng thời gian | làm hai công ty | đóng trùng bảo hiểm
    hai nơi cùng đóng | đóng bảo hiểm hai chỗ được không | một tháng hai công ty đóng | trùng quá trình đóng
    chuyển việc bị trùng tháng | làm thêm chỗ khác có phải đóng không | công ty cũ chưa báo giảm | đóng trùng có được hoàn tiền không
    ký hai hợp đồng lao động`,
  'contributions-rate': `mỗi tháng đóng bao nhiêu tiền | lương 10 triệu đóng bao nhiêu | tỷ lệ đóng bhxh | trừ lương bao nhiêu | trích lương đóng bảo hiểm
    mức đóng bảo hiểm bắt buộc | công ty đóng bao nhiêu phần trăm | phần trăm đóng bảo hiểm | đóng bao nhiêu phần trăm
    tỷ lệ đóng bảo hiểm | người lao động đóng mấy phần trăm | công ty đóng mấy phần trăm | lương 8 triệu trừ bao nhiêu
    mỗi tháng bị trừ bao nhiêu tiền bảo hiểm | 10,5 phần trăm là gì | mức trích đóng bhxh
    bảo hiểm thất nghiệp đóng bao nhiêu phần trăm | tiền bảo hiểm trừ vào lương tính sao | lương 12 triệu đóng bảo hiểm bao nhiêu`,
  'contributions-base': `lương đóng bảo hiểm tối đa là bao nhiêu | mức lương đóng bhxh thấp nhất | lương cao có bị trừ bảo hiểm hết không
    trần đóng bảo hiểm | lương 60 triệu đóng bảo hiểm trên bao nhiêu | mức đóng bhxh tối thiểu | đóng bảo hiểm trên lương nào
    lương đóng bhxh cao nhất | phụ cấp có phải đóng bảo hiểm không`,
  'law-base': `lương cơ sở hiện nay là bao nhiêu | mức tham chiếu là gì | lương cơ sở năm 2026 | mức tham chiếu bao nhiêu tiền
    lương tối thiểu vùng hiện nay | lương tối thiểu vùng 1 bao nhiêu | tăng lương cơ sở từ khi nào | lương cơ bản bây giờ nhiêu`,
  'law-voluntary': `bán vé số tham gia bảo hiểm | làm tự do | chạy xe ôm đóng bảo hiểm | không đi làm có tham gia được không | làm nông
    bảo hiểm tự nguyện | bán hàng tự do đóng bảo hiểm | nông dân đóng bhxh | tự đóng bảo hiểm xã hội | đóng bhxh không đi làm công ty
    nội trợ muốn đóng bảo hiểm | nghỉ việc muốn tự đóng tiếp | bảo hiểm xã hội tự nguyện | đóng bảo hiểm tự nguyện bao nhiêu
    làm tự do đóng bảo hiểm thế nào | nông dân muốn có lương hưu | nghỉ làm tự đóng tiếp | buôn bán nhỏ đóng bảo hiểm xã hội
    bán hàng rong đóng bảo hiểm | nội trợ tham gia bhxh | chạy grab đóng bhxh | nhà nước hỗ trợ bao nhiêu khi đóng tự nguyện
    tự nguyện mỗi tháng đóng mấy trăm | đóng một lần cho nhiều năm | đóng bù những năm còn thiếu | thợ hồ đóng bảo hiểm
    không có công ty thì đóng bảo hiểm xã hội ở đâu | tham gia bhxh tự nguyện ở đâu | bỏ đóng tự nguyện giữa chừng có sao không
    hộ nghèo đóng tự nguyện được hỗ trợ gì | mức thấp nhất đóng tự nguyện | tôi bán hàng ở chợ muốn đóng bảo hiểm xã hội
    không làm công ty muốn có lương hưu | tham gia tự nguyện tốn bao nhiêu một tháng | 45 tuổi đóng tự nguyện còn kịp không`,
  'law-voluntary-birth': `đóng tự nguyện sinh con có được tiền không | bảo hiểm tự nguyện có thai sản không | bhxh tự nguyện có được hưởng thai sản
    đóng bảo hiểm xã hội tự nguyện sinh con được 2 triệu | trợ cấp thai sản cho người đóng tự nguyện
    buôn bán tự do đóng bhxh sinh con được gì | tự đóng bảo hiểm có được nghỉ sinh không`,
  'book-paper': `nghỉ việc muốn chốt sổ | sổ bảo hiểm giấy ở đâu | nhận lại sổ | mất sổ bảo hiểm | làm lại sổ bhxh | rách sổ | gộp hai sổ bảo hiểm
    chốt sổ bảo hiểm | công ty không trả sổ | nghỉ việc lấy sổ | cấp lại sổ | chốt sổ | công ty không chốt sổ | công ty giữ sổ không trả
    gộp sổ | hai sổ bảo hiểm | cấp lại sổ bhxh | sổ bị rách | nghỉ việc lấy sổ ở đâu | làm lại sổ bảo hiểm
    sổ bảo hiểm giấy có cần nữa không | nhập hai sổ làm một | có hai mã số bảo hiểm | chốt sổ mất bao lâu
    nghỉ ngang có chốt sổ được không | sổ sai thông tin | tờ rời bảo hiểm xã hội | in tờ rời chốt sổ | nghỉ việc mà công ty chưa chốt sổ
    công ty cũ giữ sổ bảo hiểm | tôi có hai sổ bảo hiểm muốn gộp | làm mất sổ bảo hiểm thì xin lại ở đâu`,
  'transcript-get': `nơi phỏng vấn đòi quá trình đóng | xin giấy xác nhận bằng tiếng anh | ngân hàng đòi giấy tờ bảo hiểm | chứng minh thời gian làm việc
    in quá trình đóng ra giấy | bản xác nhận quá trình đóng | giấy chứng nhận tham gia bảo hiểm | vay ngân hàng cần giấy bhxh
    xin visa cần bảo hiểm | in quá trình đóng | tải file pdf quá trình tham gia | sao kê bảo hiểm xã hội | xuất file đóng bảo hiểm
    giấy xác nhận đóng bảo hiểm | xin giấy xác nhận thời gian tham gia | in quá trình đóng bảo hiểm | ngân hàng đòi xác nhận bảo hiểm
    xin visa cần giấy bảo hiểm | chứng minh đóng bảo hiểm | tải pdf quá trình đóng | giấy xác nhận để vay vốn | lấy bản xác nhận có dấu
    xuất quá trình tham gia ra file | nơi làm mới đòi quá trình bảo hiểm | chứng minh kinh nghiệm làm việc bằng bảo hiểm
    bản sao quá trình đóng có chữ ký | in c14 | xác nhận đóng bảo hiểm để thi công chức | xin xác nhận quá trình đóng bảo hiểm
    cần giấy tờ chứng minh đã đóng bhxh | lấy file quá trình đóng gửi cho ngân hàng | in giấy xác nhận tham gia bảo hiểm xã hội`,
  'transcript-verify': `xác minh bản xác nhận | ngân hàng kiểm tra giấy | giấy xác nhận giả | chữ ký số có đúng không | kiểm tra giấy xác nhận thật hay giả
    tra mã trên giấy xác nhận | bản xác nhận này có thật không | công ty kiểm tra giấy của ứng viên
    mã kiểm tra trên bản xác nhận nhập ở đâu | giấy còn giá trị không | quét mã trên giấy xác nhận`,
  'transcript-recall': `hủy bản xác nhận | đưa nhầm nơi | lỡ gửi giấy xác nhận | rút lại giấy xác nhận | tải lại bản xác nhận cũ | thu hồi giấy xác nhận
    đưa nhầm giấy xác nhận | không muốn người ta xem giấy nữa | rút lại bản đã gửi | lỡ gửi bản xác nhận cho người lạ
    xem ai đã kiểm tra giấy của tôi | xóa bản xác nhận cũ | hết dùng muốn hủy giấy`,
} as const
