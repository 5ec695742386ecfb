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
    xem các công ty đã đóng cho tôi | bảo hiểm xã hội của tôi có bao nhiêu tháng | tra quá trình đóng bhxh | xem bhtn đã đóng mấy tháng
    xem bhxh dong dc bao nhieu nam | tôi đóng bảo hiểm tới nay được mấy năm | kiểm tra quá trình đóng bảo hiểm ở đâu
    công ty có đóng bảo hiểm cho em không xem sao | coi bảo hiểm đóng tới tháng mấy rồi | tổng số năm tham gia bhxh
    lịch sử đóng bảo hiểm xã hội của tôi | xem mức lương công ty đóng bảo hiểm | tra cứu thời gian tham gia bhxh
    muốn biết mình đã đóng được bao nhiêu tháng | tôi đi làm từ năm 2008 tới giờ muốn biết tổng cộng bao nhiêu năm bảo hiểm
    làm sao biết công ty có đóng bảo hiểm cho mình thật không`,
  'contributions-new': `công ty báo đóng rồi mà chưa thấy | đóng rồi app chưa thấy | bao lâu thì cập nhật tháng mới | tháng này chưa cập nhật
    đóng rồi không hiện | chưa thấy ghi nhận | dữ liệu chậm cập nhật | đóng rồi chưa thấy | đã trừ lương mà app chưa hiện
    khi nào cập nhật tháng mới | dữ liệu đóng chậm cập nhật | công ty nói đóng rồi mà không thấy | tháng trước chưa lên
    bao lâu thì hiện tháng mới đóng | sao chưa thấy tháng 10 | vừa nộp tiền tự nguyện chưa thấy ghi nhận | mới vào công ty chưa hiện
    app chưa cập nhật quá trình đóng | chưa ghi nhận tháng này | thang nay dong roi chua hien | công ty đóng rồi sao app chưa có tháng mới
    khi nào tháng vừa đóng hiện lên | app chậm cập nhật tháng đóng | đóng tự nguyện tuần trước chưa thấy | tháng 9 chưa thấy trong app
    bao giờ cập nhật quá trình đóng
    công ty nói đóng tới tháng 6 mà app dừng tháng 2 | tháng này đóng rồi chưa thấy lên`,
  'contributions-gap': `thiếu năm 2019 | thiếu một năm trong quá trình | sao không có tháng 5 | mất mấy tháng không thấy đóng | có tháng làm mà không ghi
    bị mất mấy tháng | thiếu thời gian đóng | khoảng trống | không tính mấy tháng tôi làm | hụt tháng bảo hiểm | đứt quãng
    thiếu tháng đóng | mất mấy tháng | quá trình bị đứt quãng | sao thiếu năm 2019 | thời gian làm ở công ty cũ không có
    không thấy công ty cũ trong quá trình | đi làm mà không ghi tháng | mất thời gian đóng hồi trước | hụt mấy tháng bảo hiểm
    thiếu cả năm | có mấy tháng trống | sao quá trình không liên tục | nghỉ không lương có bị mất tháng không
    làm nhà nước hồi xưa không thấy | bổ sung thời gian đóng bị thiếu | đóng 10 năm mà app hiện 8 năm | quá trình đóng của tôi bị thiếu
    sao mất hai năm đóng bảo hiểm | làm mà không thấy đóng bảo hiểm tháng đó | qua trinh dong bi thieu may thang
    có năm đi làm mà không thấy đóng | mất mấy tháng ở công ty cũ | sổ thiếu thời gian đóng
    thời gian tôi làm năm ngoái không có trong app | tự dưng khuyết một năm | làm đủ 12 tháng mà app ghi 10 tháng
    em làm ở công ty may từ 2015 tới 2018 mà trong app mất tiêu đoạn đó | sao quãng thời gian tôi làm ở chỗ cũ không hiện
    sổ giấy với trên máy lệch nhau mấy năm | số năm trên app ít hơn sổ giấy | tôi đóng nhiều hơn mà máy hiện ít hơn
    mất mấy năm đóng không thấy trên máy | có trừ lương mà thiếu mấy tháng trên app | ba năm đóng của tôi biến mất
    quá trình đóng thiếu hẳn một năm có hợp đồng làm bằng chứng`,
  'contributions-count': `nghỉ không lương có tính bảo hiểm không | nghỉ thai sản có tính thời gian đóng không | tháng nghỉ ốm có được tính không
    công ty nợ thì tháng đó có tính không | nghỉ 14 ngày có phải đóng bảo hiểm không | đã rút một lần có tính lại thời gian cũ không
    làm nửa tháng có được đóng bảo hiểm không | thời gian nào được tính đóng bảo hiểm | thời gian đi bộ đội có tính không
    nghỉ sinh 6 tháng có tính là đóng bảo hiểm | nghi om co duoc tinh thang dong ko | tháng nghỉ đẻ có được tính đóng bảo hiểm không
    nghỉ không lương 20 ngày tháng đó có tính không | vào làm giữa tháng có được tính tháng đó không | tháng nào thì tính là đã tham gia
    nghỉ việc ngày 10 tháng đó có đóng không
    nghỉ không lương nửa tháng tháng đó có tính không | nghỉ thai sản ai đóng bảo hiểm | đang nghỉ sinh có phải đóng bhxh không`,
  'contributions-late': `giám đốc không đóng bảo hiểm | công ty phá sản nợ bảo hiểm | công ty chậm nộp | công ty nợ bhxh | công ty không đóng bảo hiểm
    trốn đóng | sếp quỵt tiền bảo hiểm | trừ lương mà không đóng | nợ tiền bảo hiểm | chủ không đóng | công ty nợ bảo hiểm
    công ty chậm đóng | sếp trừ lương mà không nộp | công ty trốn đóng bảo hiểm | chủ quỵt tiền bảo hiểm | doanh nghiệp nợ bhxh thì sao
    công ty nợ thì tôi có được hưởng không | làm gì khi công ty không đóng bảo hiểm | thử việc có được đóng bảo hiểm không
    xưởng không đóng bảo hiểm cho công nhân | công ty giải thể chưa đóng hết | nợ bhxh mấy tháng rồi | chủ không chịu đóng
    kêu công ty đóng mà không đóng | công ty thiếu tiền bảo hiểm của tôi | bị trừ tiền bảo hiểm hàng tháng mà không thấy đóng
    công ty có trừ lương nhưng không đóng bhxh | công ty nợ bảo hiểm giờ tôi phải làm sao | chủ không đóng bảo hiểm cho tôi kiện ở đâu
    doanh nghiệp chậm đóng có bị phạt không | sếp không đóng bảo hiểm | cty ko dong bhxh cho toi | công ty nợ tiền bảo hiểm của công nhân
    sếp trừ lương mà không nộp bảo hiểm | chủ trốn đóng bảo hiểm báo ai | công ty chậm đóng bảo hiểm mấy tháng liền
    doanh nghiệp nợ bảo hiểm bị phạt thế nào | nợ bảo hiểm có ảnh hưởng quyền lợi của tôi không
    lương bị trừ bảo hiểm nhưng không thấy đóng | công ty tôi nợ bảo hiểm nửa năm nay
    mấy tháng nay lương vẫn trừ tiền bảo hiểm mà lên app thấy chưa đóng | công ty em nợ bảo hiểm lâu rồi giờ tụi em biết kêu ai
    công ty trừ lương mà không đóng thì thưa ai | tố công ty trừ tiền bảo hiểm không nộp | bị trừ bảo hiểm mà trên app không có
    công ty nợ mấy trăm công nhân làm sao | hiện chữ chậm đóng màu đỏ | có giấu tên khi tố công ty không
    chủ trừ lương nói đóng bảo hiểm mà trống trơn`,
  'contributions-findings': `lương đóng bảo hiểm bị hạ xuống | mức đóng tự nhiên thấp đi | cảnh báo trong quá trình tham gia | lương đóng bị giảm
    điều cần kiểm tra | hạ mức đóng | đóng thấp hơn lương thật | điều cần kiểm tra là gì | cảnh báo quá trình đóng | app báo bất thường
    mức đóng thấp hơn lương thật | mức lương đóng bị hạ | báo có vấn đề trong quá trình đóng
    cảnh báo màu vàng trong quá trình tham gia | ứng dụng báo tháng chậm đóng | công ty đóng theo lương tối thiểu
    lương 15 triệu mà đóng có 5 triệu | tự nhiên mức đóng tụt xuống | những điều cần kiểm tra ghi gì | app bao dieu can kiem tra
    cảnh báo mức đóng giảm là sao | có dấu cảnh báo ở quá trình tham gia | công ty đóng thấp hơn lương thực nhận
    hệ thống báo tháng bất thường | ghi ngược tháng là gì`,
  'contributions-report': `muốn báo cơ quan kiểm tra lại | gửi đơn khiếu nại | quá trình đóng ghi sai tên công ty | khiếu nại quá trình đóng
    báo sai thời gian đóng | sai mức lương đóng | phản ánh công ty | sửa quá trình tham gia | đóng sai chức vụ | tố cáo công ty
    gửi phản ánh quá trình đóng sai | khiếu nại thời gian đóng | báo sai quá trình tham gia | công ty ghi sai chức danh
    quá trình đóng không đúng | đóng sai mức lương | muốn cơ quan kiểm tra lại quá trình đóng | tố công ty không đóng bảo hiểm
    báo cơ quan bảo hiểm là công ty đóng thiếu | phản ánh tháng thiếu ở đâu | sửa quá trình đóng ghi sai | nơi tố cáo công ty trốn đóng
    khiếu nại công ty | bao sai qua trinh dong o dau | khiếu nại quá trình đóng bảo hiểm sai | báo cơ quan bảo hiểm về tháng thiếu
    muốn phản ánh công ty đóng thiếu | đề nghị sửa quá trình đóng | tố cáo công ty khai lương thấp | quá trình tham gia sai thì báo ai
    phiếu lương có trừ mà app thiếu tháng hỏi ai | quá trình ghi sai muốn báo | số liệu trên máy sai với sổ giấy báo ở đâu`,
  'reports-follow': `kết quả phản ánh | phản ánh đến đâu | rút phản ánh | phản ánh của tôi đã trả lời chưa | xem khiếu nại | phản ánh của tôi tới đâu
    phản ánh trả lời chưa | xem lại phản ánh đã gửi | khiếu nại của tôi giải quyết tới đâu | gửi phản ánh lâu chưa thấy trả lời
    đơn khiếu nại xử lý chưa | theo dõi khiếu nại | bao lâu trả lời phản ánh | phan anh cua toi den dau | phản ánh gửi rồi bao giờ trả lời
    xem câu trả lời cho khiếu nại | rút lại phản ánh đã gửi | đơn phản ánh của tôi ra sao rồi | theo dõi phản ánh
    gửi góp ý mà không ai trả lời coi phản hồi ở đâu | phản ánh gửi rồi xem kết quả ở đâu
    khiếu nại hơn tháng chưa trả lời coi ở đâu`,
  'contributions-two': `đóng trùng | làm hai chỗ | hai sổ bảo hiểm | đóng bảo hiểm 2 nơi | trùng thời gian | làm hai công ty | đóng trùng bảo hiểm
    hai nơi cùng đóng | đóng bảo hiểm hai chỗ được không | một tháng hai công ty đóng | trùng quá trình đóng
    chuyển việc bị trùng tháng | làm thêm chỗ khác có phải đóng không | công ty cũ chưa báo giảm | đóng trùng có được hoàn tiền không
    ký hai hợp đồng lao động | lam 2 cty dong bhxh sao | hai công ty cùng đóng bảo hiểm cho tôi
    đóng trùng một tháng hai nơi có sao không | làm thêm công ty thứ hai có phải đóng nữa không | trùng tháng đóng thì tính thế nào
    được hoàn tiền khi đóng trùng không | em làm ca ngày công ty này ca đêm công ty kia thì đóng bảo hiểm ở đâu
    đóng trùng hai công ty một tháng có hoàn không`,
  'contributions-rate': `mỗi tháng đóng bao nhiêu tiền | lương 10 triệu đóng bao nhiêu | tỷ lệ đóng bhxh | trừ lương bao nhiêu | trích lương đóng bảo hiểm
    mức đóng bảo hiểm bắt buộc | công ty đóng bao nhiêu phần trăm | phần trăm đóng bảo hiểm | đóng bao nhiêu phần trăm
    tỷ lệ đóng bảo hiểm | người lao động đóng mấy phần trăm | công ty đóng mấy phần trăm | lương 8 triệu trừ bao nhiêu
    mỗi tháng bị trừ bao nhiêu tiền bảo hiểm | 10,5 phần trăm là gì | mức trích đóng bhxh
    bảo hiểm thất nghiệp đóng bao nhiêu phần trăm | tiền bảo hiểm trừ vào lương tính sao | lương 12 triệu đóng bảo hiểm bao nhiêu
    luong 9tr dong bh bao nhieu | mỗi tháng tôi bị trừ bao nhiêu phần trăm bảo hiểm | tỷ lệ đóng bảo hiểm năm 2026
    công ty phải đóng cho tôi bao nhiêu phần trăm | người lao động đóng 10,5 gồm những gì | lương 15 triệu trừ bảo hiểm còn bao nhiêu
    bhxh bhyt bhtn mỗi cái bao nhiêu phần trăm | lương em 9 triệu rưỡi mỗi tháng trừ tiền bảo hiểm hết bao nhiêu`,
  'contributions-base': `lương đóng bảo hiểm tối đa là bao nhiêu | mức lương đóng bhxh thấp nhất | lương cao có bị trừ bảo hiểm hết không
    trần đóng bảo hiểm | lương 60 triệu đóng bảo hiểm trên bao nhiêu | mức đóng bhxh tối thiểu | đóng bảo hiểm trên lương nào
    lương đóng bhxh cao nhất | phụ cấp có phải đóng bảo hiểm không | luong dong bhxh toi da | mức lương thấp nhất để đóng bảo hiểm
    lương 100 triệu thì đóng bảo hiểm trên bao nhiêu | trần lương đóng bảo hiểm năm nay | phụ cấp ăn trưa có đóng bảo hiểm không
    tiền tăng ca có phải đóng bảo hiểm không
    trần đóng bhxh bao nhiêu | đóng tối đa trên lương bao nhiêu | hai mươi lần mức tham chiếu | lương đóng cao nhất năm nay`,
  'law-base': `lương cơ sở hiện nay là bao nhiêu | mức tham chiếu là gì | lương cơ sở năm 2026 | mức tham chiếu bao nhiêu tiền
    lương tối thiểu vùng hiện nay | lương tối thiểu vùng 1 bao nhiêu | tăng lương cơ sở từ khi nào | lương cơ bản bây giờ nhiêu
    luong co so bay gio bao nhieu | lương cơ sở 2026 | mức tham chiếu hiện tại | lương tối thiểu vùng 2 bao nhiêu
    lương cơ bản nhà nước nay là mấy | lương tối thiểu hiện nay`,
  'law-voluntary': `bán vé số tham gia bảo hiểm | làm tự do | chạy xe ôm đóng bảo hiểm | không đi làm có tham gia được không | làm nông
    bảo hiểm tự nguyện | bán hàng tự do đóng bảo hiểm | nông dân đóng bhxh | tự đóng bảo hiểm xã hội | đóng bhxh không đi làm công ty
    nội trợ muốn đóng bảo hiểm | nghỉ việc muốn tự đóng tiếp | bảo hiểm xã hội tự nguyện | đóng bảo hiểm tự nguyện bao nhiêu
    làm tự do đóng bảo hiểm thế nào | nông dân muốn có lương hưu | nghỉ làm tự đóng tiếp | buôn bán nhỏ đóng bảo hiểm xã hội
    bán hàng rong đóng bảo hiểm | nội trợ tham gia bhxh | chạy grab đóng bhxh | nhà nước hỗ trợ bao nhiêu khi đóng tự nguyện
    tự nguyện mỗi tháng đóng mấy trăm | đóng một lần cho nhiều năm | đóng bù những năm còn thiếu | thợ hồ đóng bảo hiểm
    không có công ty thì đóng bảo hiểm xã hội ở đâu | tham gia bhxh tự nguyện ở đâu | bỏ đóng tự nguyện giữa chừng có sao không
    hộ nghèo đóng tự nguyện được hỗ trợ gì | mức thấp nhất đóng tự nguyện | tôi bán hàng ở chợ muốn đóng bảo hiểm xã hội
    không làm công ty muốn có lương hưu | tham gia tự nguyện tốn bao nhiêu một tháng | 45 tuổi đóng tự nguyện còn kịp không
    bhxh tu nguyen dong sao | bán hàng online muốn đóng bảo hiểm xã hội | làm ruộng có tham gia bảo hiểm xã hội được không
    tôi tự đóng bảo hiểm xã hội thì đăng ký ở đâu | đóng tự nguyện ít nhất bao nhiêu tiền | nghỉ làm công ty muốn tự đóng bhxh tiếp
    nhà nước hỗ trợ tiền đóng bhxh tự nguyện | đóng bảo hiểm xã hội tự nguyện 1 năm hết bao nhiêu | lao động tự do đóng bảo hiểm
    tôi 45 tuổi chưa đóng bảo hiểm ngày nào giờ muốn đóng để về già có lương | nhà làm nông muốn về già có lương hưu thì đóng kiểu gì
    mỗi tháng ít nhất bao nhiêu tiền tự nguyện | tự mua bhxh một tháng mấy tiền nhà nước cho mấy phần trăm
    làm ruộng muốn đóng bảo hiểm để có lương hưu`,
  'law-voluntary-birth': `đóng tự nguyện sinh con có được tiền không | bảo hiểm tự nguyện có thai sản không | bhxh tự nguyện có được hưởng thai sản
    đóng bảo hiểm xã hội tự nguyện sinh con được 2 triệu | trợ cấp thai sản cho người đóng tự nguyện
    buôn bán tự do đóng bhxh sinh con được gì | tự đóng bảo hiểm có được nghỉ sinh không | bhxh tu nguyen co thai san ko
    đóng tự nguyện đẻ con được mấy triệu | tham gia tự nguyện sinh con có được trợ cấp | chồng đóng tự nguyện vợ sinh có được tiền không
    2 triệu thai sản bhxh tự nguyện
    mẹ không đi làm công ty sinh con được 2 triệu không`,
  'book-paper': `nghỉ việc muốn chốt sổ | sổ bảo hiểm giấy ở đâu | nhận lại sổ | mất sổ bảo hiểm | làm lại sổ bhxh | rách sổ | gộp hai sổ bảo hiểm
    chốt sổ bảo hiểm | công ty không trả sổ | nghỉ việc lấy sổ | cấp lại sổ | chốt sổ | công ty không chốt sổ | công ty giữ sổ không trả
    gộp sổ | hai sổ bảo hiểm | cấp lại sổ bhxh | sổ bị rách | nghỉ việc lấy sổ ở đâu | làm lại sổ bảo hiểm
    sổ bảo hiểm giấy có cần nữa không | nhập hai sổ làm một | có hai mã số bảo hiểm | chốt sổ mất bao lâu
    nghỉ ngang có chốt sổ được không | sổ sai thông tin | tờ rời bảo hiểm xã hội | in tờ rời chốt sổ | nghỉ việc mà công ty chưa chốt sổ
    công ty cũ giữ sổ bảo hiểm | tôi có hai sổ bảo hiểm muốn gộp | làm mất sổ bảo hiểm thì xin lại ở đâu | mat so bhxh lam lai
    sổ bảo hiểm xã hội bị rách nát | có hai sổ bảo hiểm muốn nhập làm một | gộp hai mã số bhxh | thủ tục cấp lại sổ bảo hiểm
    làm thất lạc sổ bảo hiểm | cháy nhà mất sổ bảo hiểm | hai sổ hai công ty khác nhau gộp ở đâu
    tôi có một số làm ở quê, một số làm ở thành phố giờ gộp lại thế nào
    có hai quyển sổ gộp thế nào | hai số bảo hiểm khác nhau | sổ mất bìa`,
  'transcript-get': `nơi phỏng vấn đòi quá trình đóng | xin giấy xác nhận bằng tiếng anh | ngân hàng đòi giấy tờ bảo hiểm | chứng minh thời gian làm việc
    in quá trình đóng ra giấy | bản xác nhận quá trình đóng | giấy chứng nhận tham gia bảo hiểm | vay ngân hàng cần giấy bhxh
    xin visa cần bảo hiểm | in quá trình đóng | tải file pdf quá trình tham gia | sao kê bảo hiểm xã hội | xuất file đóng bảo hiểm
    giấy xác nhận đóng bảo hiểm | xin giấy xác nhận thời gian tham gia | in quá trình đóng bảo hiểm | ngân hàng đòi xác nhận bảo hiểm
    xin visa cần giấy bảo hiểm | chứng minh đóng bảo hiểm | tải pdf quá trình đóng | giấy xác nhận để vay vốn | lấy bản xác nhận có dấu
    xuất quá trình tham gia ra file | nơi làm mới đòi quá trình bảo hiểm | chứng minh kinh nghiệm làm việc bằng bảo hiểm
    bản sao quá trình đóng có chữ ký | in c14 | xác nhận đóng bảo hiểm để thi công chức | xin xác nhận quá trình đóng bảo hiểm
    cần giấy tờ chứng minh đã đóng bhxh | lấy file quá trình đóng gửi cho ngân hàng | in giấy xác nhận tham gia bảo hiểm xã hội
    in qua trinh dong bhxh co dau | ngân hàng đòi sao kê bảo hiểm | xin giấy xác nhận đã tham gia bhxh
    cần giấy tờ chứng minh đang đóng bảo hiểm để làm visa | tải file quá trình đóng bảo hiểm pdf | lấy bản xác nhận thời gian đóng
    giấy chứng nhận quá trình tham gia bảo hiểm | chứng minh thu nhập bằng bảo hiểm
    ngân hàng bảo tôi nộp giấy chứng minh đang đóng bảo hiểm
    c14 tải ở mục nào | mẫu c14-ts | giấy xác nhận không có dấu đỏ ngân hàng có nhận không | bản quá trình đóng bằng tiếng anh
    in tờ quá trình đóng có dấu
    giấy xác nhận quá trình đóng có dấu mộc đỏ không | cần giấy chứng minh thời gian đóng cho công ty mới
    tải quá trình đóng ra pdf`,
  'transcript-verify': `xác minh bản xác nhận | ngân hàng kiểm tra giấy | giấy xác nhận giả | chữ ký số có đúng không | kiểm tra giấy xác nhận thật hay giả
    tra mã trên giấy xác nhận | bản xác nhận này có thật không | công ty kiểm tra giấy của ứng viên
    mã kiểm tra trên bản xác nhận nhập ở đâu | giấy còn giá trị không | quét mã trên giấy xác nhận | kiem tra giay xac nhan bhxh that gia
    ứng viên nộp bản xác nhận có thật không | mã trên bản xác nhận nhập vào đâu | ngân hàng muốn kiểm tra giấy bảo hiểm của khách
    xác thực bản xác nhận quá trình đóng`,
  'transcript-recall': `hủy bản xác nhận | đưa nhầm nơi | lỡ gửi giấy xác nhận | rút lại giấy xác nhận | tải lại bản xác nhận cũ | thu hồi giấy xác nhận
    đưa nhầm giấy xác nhận | không muốn người ta xem giấy nữa | rút lại bản đã gửi | lỡ gửi bản xác nhận cho người lạ
    xem ai đã kiểm tra giấy của tôi | xóa bản xác nhận cũ | hết dùng muốn hủy giấy | thu hoi ban xac nhan
    lỡ đưa giấy xác nhận cho bên môi giới | không cho người ta xem bản xác nhận nữa | hủy giấy xác nhận đã gửi ngân hàng
    xem bản xác nhận đã bị ai kiểm tra`,
  'time-before-1995': `làm nhà nước từ năm 1985 có được tính bảo hiểm không | cộng thời gian công tác trước 1995
    đi làm hợp tác xã hồi bao cấp có được tính không | mất hồ sơ gốc trước năm 1995 | công nhân nông trường hồi xưa
    thời gian trước 1/1/1995 chưa có trong sổ | thanh niên xung phong có được tính bảo hiểm xã hội không | dạy học trước 1995 có được tính
    làm xí nghiệp quốc doanh thời bao cấp | nghỉ theo 176 có được tính bảo hiểm không | về một cục năm 1990 có được tính lại không
    tính thời gian bao cấp | lam truoc nam 95 co dc cong vao ko | giáo viên mầm non dân lập trước 1995
    cán bộ xã hồi trước có được tính đóng bảo hiểm | u tôi làm nhà máy dệt từ năm 80 thì tính sao
    hồ sơ lý lịch gốc bị mất thì làm thế nào | bố tôi làm công nhân nhà máy từ năm 1982 đến 1996 thì những năm đầu có được cộng không`,
  'time-army': `đi nghĩa vụ quân sự có được tính bảo hiểm xã hội không | thời gian bộ đội cộng vào sổ bảo hiểm
    đi lính 3 năm có được cộng không | quân nhân xuất ngũ tính thời gian đóng bhxh | mất quyết định xuất ngũ | mất giấy phục viên
    đi bộ đội thời chiến tranh có được tính lương hưu | thời gian công an nghĩa vụ có tính không | chuyển ngành từ quân đội sang công ty
    thoi gian di bo doi chua thay trong so bhxh | phục viên năm 1988 có được tính | bộ đội biên giới k campuchia có được tính năm bảo hiểm
    dân quân tự vệ có được tính bảo hiểm không | di nvqs 2 nam co dc dong bhxh ko
    tôi đi bộ đội từ năm 1986 đến 1990 rồi về làm công ty, thời gian đó có được cộng vào bảo hiểm không`,
  'time-abroad': `đi xuất khẩu lao động nhật bản đóng bảo hiểm xã hội thế nào | đi làm hàn quốc có phải đóng bhxh ở việt nam không
    đi nước ngoài làm việc bảo hiểm ở nhà có mất không | hiệp định bảo hiểm xã hội hàn quốc việt nam
    lao động đài loan đóng bảo hiểm việt nam | đóng bảo hiểm hai nước có được cộng không | đi xklđ về có được tính tiếp thời gian đóng
    sang nhật làm 3 năm bảo hiểm xã hội việt nam tính sao | ở nước ngoài đóng bhxh tự nguyện được không | di xkld co phai dong bhxh ko
    thực tập sinh nhật đóng bảo hiểm | thời gian đóng bảo hiểm ở nước ngoài có được tính ở việt nam
    đi theo chồng công tác nước ngoài bảo hiểm thế nào
    em sắp đi nhật làm việc ba năm thì bảo hiểm xã hội ở việt nam có phải đóng tiếp không
    làm ở nước ngoài có phải đóng ở việt nam không, trước đó đóng 4 năm
    đi xuất khẩu lao động trước đó đóng 4 năm sổ có mất không | đi làm nước ngoài thời gian đóng cũ tính sao`,
  'foreigner-insurance': `người nước ngoài có phải đóng bảo hiểm xã hội không | lao động nước ngoài đóng bao nhiêu
    chuyên gia hàn quốc ở việt nam đóng bhxh | người nước ngoài về nước rút bảo hiểm được không | giáo viên nước ngoài đóng bảo hiểm
    sếp nước ngoài hết hợp đồng về nước lấy lại tiền bảo hiểm | nguoi nuoc ngoai dong bhxh the nao | expat social insurance
    người nước ngoài hết hợp đồng về nước rút được không`,
  'contributions-who': `thử việc 2 tháng có đóng bảo hiểm không | làm bán thời gian có phải đóng bhxh không
    hộ kinh doanh cá thể đóng bảo hiểm bắt buộc | chủ tiệm tạp hóa có phải đóng bảo hiểm xã hội không
    hợp đồng 1 tháng có đóng bảo hiểm không | làm part time có được đóng bảo hiểm | cộng tác viên có đóng bhxh không
    hợp đồng khoán việc có phải đóng bảo hiểm | giám đốc công ty tnhh một thành viên tự đóng bảo hiểm
    làm thời vụ có được đóng bảo hiểm xã hội không | đã nghỉ hưu đi làm lại có phải đóng bhxh | ký hợp đồng cộng tác
    thu viec co dc dong bh ko | người giúp việc gia đình có được đóng bảo hiểm bắt buộc không | đối tượng nào phải tham gia bhxh bắt buộc
    học việc có phải đóng bảo hiểm | không muốn đóng bảo hiểm có được không | tài xế công nghệ có phải đóng bhxh bắt buộc
    công ty nói thử việc thì không đóng bảo hiểm có đúng không | tôi mở quán cà phê nhỏ có phải đóng bảo hiểm xã hội không`,
  'book-close': `nghỉ việc bao lâu được chốt sổ | công ty không chịu chốt sổ | tự đi chốt sổ bảo hiểm được không
    nghỉ ngang công ty không trả sổ | thủ tục chốt sổ bảo hiểm | ai chốt sổ cho tôi | chưa chốt sổ có đi làm chỗ mới được không
    chốt sổ cần giấy tờ gì | công ty giam sổ bảo hiểm | sổ chưa chốt có rút một lần được không | cong ty cu ko chot so
    xem sổ đã chốt chưa | quá hạn mà công ty chưa trả sổ bảo hiểm | công ty cũ chưa báo giảm cho tôi
    em nghỉ việc ba tháng rồi mà công ty vẫn chưa chốt sổ cho em | muốn lấy sổ về để làm chỗ mới mà công ty cứ hẹn`,
  'book-arrears': `công ty nợ bảo hiểm không chốt được sổ | công ty phá sản chốt sổ ở đâu | chủ bỏ trốn sổ bảo hiểm làm sao
    công ty giải thể ai chốt sổ cho công nhân | công ty còn nợ có được chốt sổ trước không
    giám đốc người nước ngoài bỏ về nước nợ bảo hiểm | công ty đóng cửa mất sổ | nợ bhxh nên không lãnh được thất nghiệp
    cty no bhxh sao chot so | chốt sổ đến thời điểm đã đóng | công ty ngừng hoạt động nợ tiền bảo hiểm công nhân
    công ty nợ nên không được hưởng thai sản | xưởng dẹp rồi nợ bảo hiểm mấy năm
    chủ xưởng trốn về nước còn nợ bảo hiểm của công nhân, sổ của tụi em tính sao
    công ty giải thể chưa chốt sổ lấy sổ ở đâu | chủ bỏ trốn xưởng đóng cửa sổ chưa chốt`,
  'book-electronic': `sổ bhxh điện tử là gì | có còn cấp sổ giấy không | sổ giấy cũ còn giá trị không | bao giờ bỏ sổ giấy
    muốn lấy sổ bảo hiểm giấy | đổi sổ giấy sang sổ điện tử | tờ rời sổ bảo hiểm còn cấp không | so bhxh giay co bo chua
    sổ xanh bảo hiểm xã hội còn dùng không | không có sổ giấy có làm thủ tục được không | sổ điện tử xem ở đâu
    người đi làm mới có được phát sổ không
    sổ điện tử thay sổ giấy được chưa | sổ giấy với sổ điện tử cái nào có giá trị`,
  'contributions-new-job': `chuyển công ty bảo hiểm làm sao | qua công ty mới cần nộp giấy tờ bảo hiểm gì
    đổi chỗ làm có mất bảo hiểm cũ không | công ty mới hỏi sổ bảo hiểm | nhảy việc bảo hiểm có được cộng dồn không
    đi làm lại sau mấy năm nghỉ bảo hiểm tính tiếp không | mới đi làm lần đầu làm bảo hiểm thế nào | nộp số sổ cho công ty mới
    chuyen cty can gi ve bhxh | công ty mới nói tôi chưa báo giảm ở công ty cũ | người mới đi làm chưa có mã số bhxh
    vào làm bao lâu thì được đóng bảo hiểm | em mới nhảy sang công ty khác thì nộp số bảo hiểm cũ hay làm mới`,
  'contributions-kept': `nghỉ làm lâu rồi bảo hiểm có bị mất không | bảo lưu thời gian đóng bhxh | ngưng đóng mấy năm có mất tiền không
    đóng được 5 năm rồi nghỉ thì sao | không đóng nữa tiền bảo hiểm đi đâu | bảo hiểm xã hội để lâu không rút có mất không
    đóng ngắt quãng có được cộng dồn không | nghỉ ở nhà nội trợ thời gian cũ còn không | bao lau ko dong bhxh thi mat
    bảo lưu bảo hiểm xã hội được mấy năm | thời gian đóng cũ từ năm 2005 còn không | hết hạn bảo lưu bảo hiểm
    em nghỉ ở nhà trông con mấy năm nay tiền bảo hiểm hồi trước có mất không
    lãnh thất nghiệp rồi có mất năm đóng hưu trí không | hưởng thất nghiệp xong thời gian đóng bhxh còn không
    lãnh trợ cấp thất nghiệp có ảnh hưởng lương hưu sau này`,
  'law-voluntary-gets': `bhxh tự nguyện có lợi gì | đóng tự nguyện khác gì bắt buộc | đóng tự nguyện có được thẻ bảo hiểm y tế không
    tự nguyện có ốm đau không | có nên đóng bảo hiểm tự nguyện | quyền lợi bhxh tự nguyện | đóng tự nguyện chết thì người nhà được gì
    tự nguyện có thất nghiệp không | tự đóng thì về già có lương hưu không | bhxh tn dc huong gi | bảo hiểm tai nạn lao động tự nguyện
    đóng tự nguyện có bị thiệt không`,
  'law-voluntary-change': `đang đóng tự nguyện muốn dừng | quên đóng tự nguyện mấy tháng có sao không | giảm mức đóng tự nguyện
    tăng mức đóng bhxh tự nguyện | đang đóng tự nguyện đi làm công ty thì sao | hết tiền không đóng tự nguyện nữa có mất không
    chuyển từ bắt buộc sang tự nguyện | đổi sang đóng quý đóng năm | đóng trễ tự nguyện có bị phạt
    đóng lại tự nguyện sau thời gian ngưng | dong tu nguyen bi gian doan | hủy bảo hiểm tự nguyện lấy lại tiền
    muốn đóng mức cao hơn để lương hưu khá hơn | nâng mức đóng tự nguyện | đang đóng mức thấp muốn tăng lên
    hạ mức đóng xuống vì khó khăn`,
  'contributions-back': `truy đóng bảo hiểm là gì | truy thu bhxh mấy tháng trước | tự đóng bù tháng công ty không đóng được không
    công ty đóng bù bảo hiểm cho tôi | đóng bổ sung thời gian làm việc trước đây | công ty quên đóng một tháng có đóng lại được không
    truy linh luong thi dong bh sao | truy đóng mấy năm trước được không | xin đóng bù thời gian thử việc
    tôi muốn nộp tiền cho những tháng thiếu`,
  'book-deadline': `công ty giữ sổ bảo hiểm không trả | bao lâu công ty phải trả sổ | công ty ngâm sổ không chốt | nghỉ việc mấy tháng chưa chốt sổ
    giữ sổ bắt đền tiền có đúng luật không | tự đi chốt sổ được không | công ty cũ không chịu chốt sổ | thoi han cong ty chot so
    công ty đòi bồi thường mới trả sổ | chưa bàn giao nên công ty không chốt sổ | hạn chót trả sổ bảo hiểm sau nghỉ việc`,
  'book-lost-fee': `làm lại sổ bảo hiểm mất bao nhiêu tiền | mất sổ bảo hiểm có phải làm lại không | cấp lại sổ bhxh bao lâu có
    mất sổ có bị phạt không | mat so bhxh lam lai ton bao nhieu | xin cấp lại sổ cần giấy gì | sổ rách nát đổi sổ mới
    sổ bị ướt mờ chữ xin cấp lại | lệ phí cấp lại sổ`,
  'book-other-name': `mượn hồ sơ người khác đi làm | dùng căn cước của chị để xin việc | người khác lấy căn cước của tôi đi làm
    hồi trước đi làm bằng tên em gái | trùng bảo hiểm vì cho mượn hồ sơ | có người đóng bảo hiểm bằng tên tôi
    muon ten nguoi khac di lam cong ty | cho bạn mượn chứng minh đi làm giờ bị trùng
    đi làm chui bằng giấy tờ người khác có lấy lại được bảo hiểm không | tôi không làm công ty đó mà có tên đóng bảo hiểm`,
  'book-sell': `bán sổ bảo hiểm xã hội | cầm sổ bảo hiểm lấy tiền | mua bán sổ bhxh có phạm pháp không | mua giấy nghỉ ốm giả
    làm giả giấy ra viện bị gì | ủy quyền rút một lần cho người mua sổ | co nguoi thu mua so bhxh
    dùng giấy nghỉ giả bị phát hiện không | khai gian để hưởng bảo hiểm bị phạt sao`,
  'contributions-salary': `phụ cấp có tính đóng bảo hiểm không | tăng ca có đóng bảo hiểm không | thưởng có tính vào lương đóng bhxh
    công ty đóng theo lương cơ bản | đóng bảo hiểm lương thấp hơn lương thật | tiền ăn ca xăng xe có đóng bhxh không
    lương mười triệu mà chỉ đóng năm triệu | phu cap nao phai dong bhxh | mức lương đóng bảo hiểm thấp hơn thực lãnh
    các khoản không tính đóng bảo hiểm | công ty khai lương thấp`,
  'contributions-evade': `trốn đóng bảo hiểm là gì | chậm đóng khác trốn đóng | công ty bắt ký cam kết không đóng bảo hiểm
    tự nguyện không tham gia bhxh lấy tiền | phạt công ty trốn đóng thế nào | 0,03% một ngày tính từ khi nào
    không muốn đóng bhxh có được không | ky giay khong dong bao hiem | công ty không đăng ký bảo hiểm cho nhân viên bị phạt sao
    chủ trốn đóng có đi tù không | đưa tiền bảo hiểm vào lương`,
  'contributions-driver': `chạy grab có đóng bảo hiểm không | shipper có được đóng bhxh | tài xế công nghệ đóng bảo hiểm thế nào
    chạy xe ôm muốn đóng bảo hiểm | làm nghề tự do tham gia kiểu gì | bán hàng online có phải đóng bhxh
    lái taxi khoán hãng không đóng | cộng tác viên có được đóng bảo hiểm không | lam tu do dong bao hiem o dau
    giúp việc nhà có đóng bảo hiểm không | thợ hồ không hợp đồng
    giao hàng app như tui có bị bắt đóng không | làm tự do không công ty thì tự mua kiểu gì`,
  'contributions-shop': `chủ hộ kinh doanh đóng bao nhiêu | bán tạp hóa có phải đóng bhxh bắt buộc | hộ kinh doanh cá thể mức đóng thấp nhất
    chủ quán cơm đóng bảo hiểm bắt buộc | hộ kinh doanh tạm nghỉ có phải đóng không | đóng theo quý được không chủ hộ
    tiểu thương có đăng ký kinh doanh | chủ hộ đã có lương hưu có phải đóng | chu ho kinh doanh dong bhxh 2025
    buôn bán ngoài chợ có giấy phép kinh doanh | mở tiệm tóc có phải đóng bảo hiểm`,
  'law-voluntary-once': `đóng bù bhxh tự nguyện | quên đóng tự nguyện mấy tháng | đóng một lần cho đủ năm | thiếu năm đóng một cục cho đủ
    đóng nốt mấy năm còn thiếu để có lương hưu | đóng tự nguyện một lần 5 năm | bỏ ngang tự nguyện giờ đóng lại
    đủ tuổi thiếu mấy năm đóng luôn | dong bu may thang con thieu | đóng trước nhiều năm tự nguyện | lỡ kỳ đóng tự nguyện`,
  'law-voluntary-accident': `tai nạn lao động tự nguyện | làm tự do bị tai nạn có được bảo hiểm không | ngư dân bị tai nạn khi đi biển
    thợ hồ ngã giàn giáo không có hợp đồng | bảo hiểm tai nạn lao động cho người không có công ty
    đóng tự nguyện bị tai nạn có được tiền không | mua bảo hiểm tai nạn lao động tự nguyện ở đâu | chạy ship té xe gãy tay
    khong hop dong bi tai nan | đi rừng, làm rẫy bị tai nạn có được hưởng`,
  'law-voluntary-death': `đóng tự nguyện mà chết thì được gì | chồng đóng tự nguyện mất vợ con có lãnh lại không | người đóng bhxh tự nguyện qua đời
    tự nguyện mai táng phí | đóng tự nguyện mấy năm rồi mất | tuất một lần tự nguyện | mẹ đóng tự nguyện bị bệnh mất
    dong tu nguyen chua du 5 nam ma mat`,
  'time-korea': `làm ở hàn quốc có cộng thời gian đóng không | hiệp định bảo hiểm việt nam hàn quốc | đi eps hàn quốc về tính bảo hiểm sao
    đã lãnh tiền quốc dân hàn quốc | đóng bảo hiểm bên hàn có được tính ở việt nam | lấy tiền kukmin rồi có cộng được không
    đi lao động hàn quốc 5 năm | tinh gop thoi gian dong o han | gukmin bên hàn`,
  'unit-debt': `tra công ty nợ bảo hiểm | danh sách doanh nghiệp nợ bhxh | công ty mình có nợ bảo hiểm không xem ở đâu
    xem công ty cũ còn nợ bảo hiểm không | tra cứu đơn vị chậm đóng | cong ty no bhxh tra o dau
    kiểm tra công ty có nợ tiền bảo hiểm | công khai công ty trốn đóng`,
  'book-still': `chốt sổ rồi vẫn hiện công ty cũ | nghỉ rồi mà app ghi đang đóng ở công ty cũ | công ty cũ chưa báo giảm
    vẫn thấy tên công ty cũ trong quá trình | nghỉ việc mấy tháng mà vẫn ghi đang làm | da nghi viec ma van hien dang tham gia
    công ty mới không báo tăng được vì công ty cũ chưa giảm`,
} as const
