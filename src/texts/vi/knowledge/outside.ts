/** What people ask here too and help does not know, between bars: told apart by the same search, answered by saying so. */
export const outside = {
  'outside-agency': `Việc của cơ quan khác | trợ cấp người khuyết tật | chính sách người có công | hộ nghèo xét thế nào | đăng ký xe | thi bằng lái
    xin học cho con | chuyển trường | đăng ký nhãn hiệu | thành lập công ty | hải quan | giấy chứng nhận độc thân | nhận con nuôi
    di chúc thừa kế | tranh chấp đất | kiện ra tòa | mất ví báo công an | kích hoạt định danh mức 2 ở đâu | tiền rác
    mạng internet cáp quang | làm hộ chiếu | xin visa | làm căn cước công dân | làm căn cước gắn chip ở đâu | cấp đổi bằng lái xe
    giấy phép lái xe | đăng ký kết hôn | thủ tục ly hôn | đăng ký khai sinh | làm giấy khai sinh | trích lục khai sinh | khai tử
    đăng ký tạm trú | đăng ký thường trú | nhập hộ khẩu | tách hộ khẩu | sổ hộ khẩu | sổ đỏ | sổ hồng | sang tên đất đai
    thuế thu nhập cá nhân | quyết toán thuế | nộp thuế | mã số thuế | hóa đơn thuế | phạt nguội | nộp phạt giao thông | đăng kiểm xe
    biển số xe | tiền điện | tiền nước | hóa đơn điện nước | giấy phép xây dựng | giấy phép kinh doanh | đăng ký kinh doanh
    lý lịch tư pháp | công chứng giấy tờ | nghĩa vụ quân sự | đi nghĩa vụ | khiếu kiện đất đai | tố cáo tham nhũng | tòa án
    công an phường | xuất khẩu lao động | tuyển sinh | học phí | điểm thi | điểm chuẩn đại học | trường mầm non | nhà ở xã hội
    làm căn cước cho con | cấp lại căn cước bị mất ở đâu | đổi căn cước hết hạn | làm hộ chiếu mất bao lâu | gia hạn hộ chiếu
    xin visa đi mỹ | đổi bằng lái xe | thi bằng lái a1 b2 | tra phạt nguội | đăng kiểm ô tô | sang tên xe máy | đăng ký xe mới
    làm sổ đỏ | sang tên sổ hồng | mua bán đất đai | tranh chấp đất với hàng xóm | xin giấy phép xây nhà | đăng ký kết hôn cần gì
    giành quyền nuôi con | làm giấy chứng tử | nhập hộ khẩu cho vợ | xác nhận cư trú | nộp thuế đất | mã số thuế cá nhân
    giảm trừ gia cảnh | thuế môn bài hộ kinh doanh | mở công ty | giấy phép kinh doanh quán ăn | công chứng hợp đồng
    chứng thực bản sao | khám nghĩa vụ | tiền điện tháng này | đóng tiền nước | hóa đơn điện | cúp điện | điểm chuẩn | tuyển sinh lớp 10
    thi đại học | xin học bổng | vay vốn sinh viên | khiếu kiện | tố giác tội phạm | báo công an mất xe | mất giấy tờ xe
    thừa kế di chúc | lập di chúc | đi làm ở nhật | lương tối thiểu nghỉ tết | thưởng tết bao nhiêu | nghỉ lễ mấy ngày | nghỉ phép năm
    đơn xin nghỉ việc viết thế nào | hợp đồng lao động mẫu | tăng ca tính lương sao | công ty nợ lương | trợ cấp thôi việc | đình công
    kích hoạt vneid mức 2 | quên mật khẩu vneid | cài vneid | tài khoản dịch vụ công quốc gia bị lỗi | bầu cử | đăng ký hộ tịch
    cải chính khai sinh ở ubnd | giấy xác nhận độc thân | xin con nuôi | đổi biển số xe | thẻ hướng dẫn viên | cấp phép mạng
    gửi hàng bưu điện | bưu phẩm thất lạc | xe buýt tuyến nào | thẻ ngân hàng bị nuốt | chuyển khoản nhầm | tài khoản ngân hàng bị khóa
    quên mã pin thẻ atm | làm thẻ tín dụng | vay ngân hàng mua nhà | lãi suất tiết kiệm | giấy phép lao động cho người nước ngoài
    thẻ tạm trú người nước ngoài | cấp căn cước lần đầu cho trẻ | căn cước gắn chip bao lâu có | mất bằng lái xe làm lại
    đóng thuế đất ở đâu | hoàn thuế | hóa đơn điện tử | trích đo đất | cấp lại biển số | xin dấu mộc ủy ban | xác nhận hộ nghèo
    đăng ký giữ trẻ mầm non | trường nào tuyển sinh | hồ sơ xin việc gồm những gì | thi công chức ở đâu | sổ hộ khẩu giấy bị thu
    khai báo tạm vắng | tiền thưởng tết | lương tháng 13 | công ty không trả lương | nghỉ phép năm mấy ngày | làm thêm giờ tính lương
    bồi thường đất giải tỏa | giấy phép lái xe quốc tế | đăng ký thi bằng lái | xin trích lục hộ tịch | lệ phí trước bạ
    phạt nồng độ cồn | xe bị giam lấy ở đâu | cúp nước khu tôi | lịch cắt điện | đổ rác giờ nào | tố cáo hàng xóm làm ồn
    vay vốn chính sách | hỗ trợ lũ lụt | quỹ tín dụng | đấu giá biển số | gọi cứu hỏa số mấy | xin giấy chuyển trường cho con
    miễn giảm học phí | lịch thi tốt nghiệp thpt | thi tốt nghiệp bao giờ | nộp tiền điện qua mạng | trả tiền nước online
    đóng học phí cho con | đóng phạt nguội online | đóng thuế nhà đất | xin giấy xác nhận tình trạng hôn nhân
    làm lại giấy khai sinh bị mất | đăng ký nghĩa vụ quân sự cho con | bao giờ gọi nhập ngũ | khám tuyển nghĩa vụ quân sự
    trốn nghĩa vụ phạt bao nhiêu | đi lính năm nay mấy tháng | chế độ thương binh xin ở đâu | tiền cho gia đình liệt sĩ
    công nhận hộ nghèo | xin trợ cấp khuyết tật | trợ cấp nuôi con một mình ở phường | tiền điện hỗ trợ hộ nghèo
    lấy lại tiền cọc nhà trọ | tranh chấp với chủ nhà trọ | bị công an mời lên làm việc | làm lại bằng lái bị mất | cấp lại đăng ký xe
    đổi giấy phép lái xe sang pet | nộp phạt vi phạm giao thông ở đâu | xe không chính chủ phạt bao nhiêu | đi xe không mang bằng lái
    làm căn cước cho người già tại nhà | căn cước hết hạn làm lại mất bao lâu | căn cước bị sai tên sửa ở công an
    hộ chiếu online nộp thế nào | xuất nhập cảnh ở đâu | visa hàn quốc cần gì | định cư mỹ diện nào nhanh | nhập quốc tịch việt nam
    ly hôn đơn phương | chia tài sản sau ly hôn | giành nuôi con khi ly hôn | đăng ký kết hôn với người nước ngoài | làm di chúc cho con
    sang tên nhà đất cho con | phí sang tên sổ hồng | đất bị hàng xóm lấn | xin giấy phép sửa nhà | đền bù giải phóng mặt bằng
    mở quán ăn cần giấy phép gì | đăng ký hộ kinh doanh | thuế hộ kinh doanh phải nộp bao nhiêu | kê khai thuế thu nhập | hoàn thuế tncn
    người phụ thuộc giảm trừ thuế | hóa đơn đỏ | thuế bán hàng online | công ty đuổi việc trái luật kiện ở đâu
    công ty không trả lương tháng cuối | lương tăng ca ngày lễ tính sao | nghỉ phép năm được mấy ngày | thưởng tết có bắt buộc không
    tiền trợ cấp thôi việc công ty trả bao nhiêu | báo trước bao nhiêu ngày khi nghỉ việc | mẫu đơn xin nghỉ việc
    hợp đồng lao động có thời hạn mấy năm | tổng đài điện lực | mất nước gọi ai | xin học mẫu giáo cho cháu | chuyển trường cho con
    tra điểm thi vào lớp 10 | điểm thi đại học | xin học bổng du học | vay tiền sinh viên | nhà ở xã hội điều kiện mua
    tố cáo cán bộ xã ăn tiền | kiện hàng xóm | luật sư giỏi | quên mật khẩu cổng dịch vụ công | vneid bị khóa
    kích hoạt định danh điện tử ở đâu | vneid không đăng nhập được | cccd gắn chip làm ở phường nào
    mã số thuế cá nhân tra ở đâu | đăng ký tạm trú trên mạng | tạm trú bình dương làm online
    nhận giám hộ cho cháu ra xã hay ra tòa | chấm lại mức độ khuyết tật | xác nhận khuyết tật đặc biệt nặng
    giấy xác nhận khuyết tật | bị lừa chuyển tiền trình báo công an | lương tháng 13 không trả kiện ở đâu | công ty quỵt lương
    tiền thưởng tết công ty không trả | trợ cấp thôi việc công ty trả bao nhiêu | giảm trừ gia cảnh người phụ thuộc
    thuế hộ kinh doanh khoán | lệ phí môn bài | hóa đơn điện tử hộ kinh doanh | khai thuế cho quán ăn | đăng ký hộ kinh doanh ở đâu
    ly hôn giành quyền nuôi con | đổi họ cho con | khai sinh cho con ngoài giá thú | nhập hộ khẩu cho con
    thẻ căn cước cho bé 6 tuổi | hộ chiếu hết hạn | visa hàn quốc | bằng lái hết hạn | phạt nguội xe máy | đăng kiểm | đóng học phí
    học bổng | xin giảm học phí cho con hộ nghèo | vay vốn hộ nghèo | xây nhà tình nghĩa | tiền điện hộ nghèo
    nghĩa vụ quân sự khám tuyển | trốn nghĩa vụ | đơn ly hôn | đất bị lấn | sổ đỏ sai tên | đền bù giải tỏa
    chứng thực chữ ký ở đâu | công chứng ủy quyền bán xe | hỗ trợ bão lũ | chế độ thương binh liệt sĩ | huân chương kháng chiến
    quên passcode vneid | vneid mức 2 bao lâu có | đăng ký xe cho con | thi lái xe | khiếu nại tiền điện | lao động bị bóc lột
    đi xuất khẩu lao động ở đâu uy tín`,
  'outside-medical': `Khám bệnh, chữa bệnh, thuốc men | thuốc nào trị | ăn kiêng | chóng mặt buồn nôn | tiêu chảy | cảm cúm | gãy tay | sâu răng | khó thở
    bị ho có sao không | trẻ sốt cao co giật | bao nhiêu độ là sốt | mụn | thoát vị | trầm cảm | thuốc tránh thai | sữa cho bé
    khám thai ở bệnh viện nào tốt | bệnh viện nào chữa giỏi | đau bụng uống thuốc gì | đau đầu uống gì | bị sốt phải làm sao | sốt cao
    ho nhiều ngày | uống thuốc mấy viên | liều dùng thuốc | thuốc kháng sinh | tác dụng phụ của thuốc | tiểu đường kiêng ăn gì
    huyết áp cao | đau dạ dày | đau lưng | ung thư | viêm họng | bệnh tim | triệu chứng bệnh | bệnh này có nguy hiểm không
    bệnh gì chữa thế nào | ăn gì cho tốt | mang thai ăn gì | bầu ăn được gì | tiêm vắc xin | tiêm chủng | lịch tiêm phòng
    bác sĩ nào giỏi | nên khám bác sĩ nào | chữa mất ngủ | giảm cân | dị ứng nổi mẩn | xét nghiệm máu đọc thế nào | mổ ở đâu tốt
    thuốc gì tốt | đau đầu uống thuốc gì | sốt cao phải làm sao | con sốt 39 độ | ho có đờm | đau bụng | đau dạ dày kiêng gì
    huyết áp cao ăn gì | thuốc hạ huyết áp | tiểu đường nên ăn gì | thuốc trị mất ngủ | uống paracetamol mấy viên
    kháng sinh uống thế nào | tác dụng phụ thuốc | tiêm vắc xin ở đâu | lịch tiêm chủng cho bé | tiêm phòng dại | vắc xin cúm
    bé biếng ăn | trẻ chậm nói | có bầu ăn gì | bầu uống thuốc gì được | ốm nghén | thai mấy tuần | siêu âm thai bao nhiêu tiền
    bệnh viện nào chữa tốt | mổ mắt ở đâu tốt | niềng răng giá bao nhiêu | nhổ răng khôn | đau răng | nổi mẩn ngứa | dị ứng | viêm xoang
    ung thư chữa được không | triệu chứng sốt xuất huyết | covid triệu chứng | đột quỵ sơ cứu | bị chó cắn | rắn cắn | bỏng nước sôi
    gãy chân | khớp gối đau | thoát vị đĩa đệm | trĩ | dạ dày trào ngược | gan nhiễm mỡ | mỡ máu cao | thuốc bổ | tăng cân | tập thể dục
    rụng tóc | trị mụn | mất ngủ | trầm cảm stress | chỉ số xét nghiệm có bình thường không | đường huyết bao nhiêu là cao
    huyết áp 150 có nguy hiểm không | thuốc nam chữa bệnh | mua thuốc gì | thuốc này uống trước hay sau ăn | cho bé bú
    sữa nào tốt cho bé | kinh nguyệt không đều | bệnh này có lây không | bệnh có nguy hiểm không | chữa bệnh này thế nào
    đặt lịch khám bác sĩ | lấy số khám bệnh trước | bé bị ho nên cho uống gì | trẻ bị tiêu chảy | đau họng uống gì | đau vai gáy
    đau răng nên làm gì | mổ mắt giá bao nhiêu | khám tổng quát giá bao nhiêu | siêu âm bao nhiêu tiền | bác sĩ tim mạch giỏi ở đâu
    thuốc ho loại nào tốt | thuốc đau dạ dày | uống thuốc quá liều | viêm gan b có chữa được không | sốt xuất huyết có nguy hiểm không
    bị ong đốt | say xe uống gì | bầu có được ăn dứa không | thai nhi bao nhiêu cân | uống vitamin gì | làm sao ngủ ngon | ăn gì bổ máu
    chữa đau lưng bằng thuốc nam | nám da trị thế nào | mắt cận mấy độ | tiểu đêm nhiều lần | huyết áp thấp | sỏi thận nên kiêng gì
    gút ăn gì | nghiện rượu cai thế nào | cai thuốc lá | thuốc giảm đau mua ở đâu | xét nghiệm adn ở đâu | nên tiêm phòng gì
    mũi tiêm lúc 9 tháng | kết quả xét nghiệm này nghĩa là gì | cao huyết áp uống thuốc gì | ngộ độc thức ăn | trật khớp | chảy máu cam
    đau bụng bên phải là bệnh gì | con ho đêm nên cho uống thuốc gì | huyết áp 170 uống gì | tiểu đường ăn cơm được không
    tê tay chân là bệnh gì | đau ngực có phải bệnh tim không | nổi hạch ở cổ | bị trĩ chữa sao | đau khớp gối uống thuốc gì
    mất ngủ kéo dài | thuốc bổ cho người già | uống kháng sinh mấy ngày | thuốc này có tác dụng phụ không | ho ra máu có nguy hiểm không
    trẻ sốt 40 độ | bầu 3 tháng ăn gì cho con | bầu bị ra máu | sảy thai bao lâu thì có bầu lại | sau sinh ăn gì nhiều sữa
    sau sảy thai kiêng gì | mổ ruột thừa bao lâu lành | mổ cận ở đâu tốt | bệnh viện nào chữa ung thư tốt | bác sĩ nào đỡ đẻ giỏi
    niềng răng bao nhiêu tiền | sinh ở bệnh viện nào tốt | đẻ dịch vụ hết bao nhiêu | giá khám tổng quát | đặt lịch khám bệnh viện
    lấy số thứ tự khám | xét nghiệm máu bao nhiêu tiền | kết quả xét nghiệm bao giờ có | bị dị ứng hải sản | mẹo chữa nấc
    đau mắt đỏ nhỏ thuốc gì | lịch tiêm phòng cho trẻ 2 tháng | vắc xin hpv giá bao nhiêu | bị muỗi đốt sưng | thuốc giảm cân
    triệu chứng tiểu đường | sốt xuất huyết ngày thứ mấy nguy hiểm
    creatinin cao là bị gì | có phải ghép thận không | mắt nhức chớp sáng có phải bong võng mạc
    thuốc nam trị suy thận có khỏi không | uống thuốc huyết áp lúc nào | bầu mấy tuần siêu âm | bầu ăn gì tốt
    đau bụng dưới khi có thai | trẻ sốt 39 độ uống gì | xét nghiệm hết bao nhiêu tiền là bình thường | chạy thận ăn kiêng gì
    sau mổ ruột thừa bao lâu lành | gãy tay bó bột mấy tuần | vết mổ đẻ bị sưng | lãng tai chữa sao | bụi phổi sống được bao lâu
    con chậm nói có sao không | đau lưng tập gì | thuốc này uống chung được không | kết quả xét nghiệm này có nặng không
    nên mổ hay không | tiểu đường ăn xoài được không | sẩy thai có phải nạo không | mọc mụn nước | ho ra máu | ngứa khắp người
    tụt huyết áp`,
  'outside-insurer': `Bảo hiểm của công ty khác | mua bảo hiểm xe | bồi thường tai nạn xe | bảo hiểm hành khách | bảo hiểm điện thoại | bảo hiểm tiền gửi
    bảo hiểm liên kết ngân hàng | bảo hiểm xe máy | bảo hiểm ô tô | bảo hiểm nhân thọ | bảo hiểm du lịch | bảo hiểm cháy nổ
    bảo hiểm nhà | bảo hiểm vật chất xe | prudential manulife bảo việt | bảo hiểm sức khỏe tư nhân | bảo hiểm hàng hóa
    manulife prudential dai-ichi | bảo hiểm bảo việt | bảo hiểm tai nạn của ngân hàng | mua bảo hiểm xe ở đâu | bồi thường bảo hiểm xe
    bảo hiểm thân vỏ | hủy hợp đồng bảo hiểm nhân thọ | bảo hiểm nhân thọ aia | bảo hiểm liên kết đầu tư | bảo hiểm khoản vay
    bảo hiểm chuyến bay | bảo hiểm pvi bảo minh | đòi tiền bảo hiểm xe tai nạn | bảo hiểm trách nhiệm dân sự | đại lý nhân thọ lừa tôi
    bảo hiểm cây trồng | bảo hiểm vật nuôi | bảo hiểm bắt buộc xe máy giá bao nhiêu | bảo hiểm ô tô bắt buộc
    bảo hiểm xe hết hạn phạt bao nhiêu | mua bảo hiểm xe online | bảo hiểm nhân thọ có nên mua không | rút tiền bảo hiểm nhân thọ
    hợp đồng prudential đáo hạn | bảo hiểm bảo việt an gia | bảo hiểm du lịch nước ngoài | bảo hiểm nhà cháy
    bảo hiểm sức khỏe công ty mua thêm | bảo hiểm ngân hàng ép mua | bảo hiểm máy giặt tivi | bảo hành điện thoại | gọi bảo hành
    bảo hiểm manulife rút trước hạn | bảo hiểm prudential lừa đảo | mua bảo hiểm xe máy bao nhiêu tiền | bảo hiểm xe ô tô bồi thường
    bảo hiểm sức khỏe của công ty mua ngoài | bảo hiểm dai ichi | hợp đồng nhân thọ 10 năm | bảo hiểm du lịch châu âu
    bảo hiểm khoản vay ngân hàng | đụng xe bảo hiểm xe trả không | gói bảo hiểm bảo việt cho gia đình
    bảo hiểm tai nạn học sinh tự nguyện của công ty | bảo hiểm nhân thọ mất tiền đóng | so sánh các hãng bảo hiểm nhân thọ
    bảo hiểm cháy nổ chung cư | bảo hiểm điện thoại vỡ màn hình | bảo hiểm thất lạc hành lý
    prudential đóng 3 năm rút lại được bao nhiêu | hủy hợp đồng nhân thọ lấy lại tiền | bảo hiểm xe máy bị té có đền không
    bảo hiểm nhân thọ của mẹ mất đòi sao | app ngân hàng báo lỗi sinh trắc học | otp ngân hàng không về | chuyển khoản nhầm người
    thẻ atm bị khóa | quên mã pin thẻ atm | mở thẻ tín dụng | sổ tiết kiệm bị mất | ngân hàng trừ tiền vô cớ
    vay ngân hàng bằng sổ lương | momo bị trừ tiền | zalopay lỗi | lãi suất ngân hàng | bảo hiểm trâu bò
    bảo hiểm học đường bồi thường | bảo hiểm thân thể học sinh | aia từ chối bồi thường | hợp đồng bảo hiểm dai-ichi
    tư vấn bảo hiểm nhân thọ`,
  'outside-general': `Chuyện ngoài bảo hiểm xã hội | giá thịt lợn | giá cà phê | giá vé | nhiệt độ | động đất | chuyển tiền | mật khẩu wifi | sửa xe
    sửa máy giặt | thuê nhà | bán nhà | mua đất | trồng rau | nuôi gà | học tiếng anh | viết bài văn | viết thư | vẽ tranh
    tính hộ phép cộng | thủ đô nước nào | ai phát minh | lịch sử việt nam | tin tức hôm nay | nghệ sĩ ca sĩ | hoa hậu
    nghị quyết đại hội | bí thư | bộ trưởng | biểu tình | yêu em | buồn quá | chúc ngủ ngon | xin chào buổi sáng | số đề | cá độ
    hẹn hò | gmail bị khóa | momo chuyển tiền | ngân hàng nào tốt | quên mật khẩu facebook | lấy lại nick zalo | thời tiết hôm nay
    trời có mưa không | dự báo thời tiết ngày mai | bão lũ | giá vàng | giá xăng | giá đô la | tỷ giá | chứng khoán | bitcoin
    giá nhà đất | lãi suất ngân hàng | gửi tiết kiệm | vay tiền nhanh | vay tín chấp | mở thẻ tín dụng | kết quả xổ số | đá bóng
    đội tuyển việt nam | lịch thi đấu | bóng đá tối nay | chủ tịch nước là ai | thủ tướng | bầu cử quốc hội | đảng cầm quyền
    chiến tranh | tổng thống mỹ | nấu ăn | cách nấu món | quán ăn ngon | nhà hàng | khách sạn | vé máy bay | vé tàu | xe khách | du lịch
    đường đi đến | tìm việc làm | tuyển dụng | mua điện thoại | mua xe | cửa hàng | cài zalo | facebook | tiktok | youtube | viết code
    lập trình | dịch sang tiếng nhật | dịch câu này | giải bài toán | làm thơ | kể chuyện cười | hát | nghe nhạc | xem phim | chơi game
    tử vi | xem bói | phong thủy | bạn là ai | bạn tên gì | bạn bao nhiêu tuổi | mấy giờ rồi | hôm nay ngày mấy | tết năm nay ngày nào
    âm lịch | một hai ba | ha ha | yêu đương | mua hàng shopee | giao hàng | mai có mưa không | trời có lạnh không | nhiệt độ bao nhiêu
    bão tới chưa | giá xăng dầu | giá heo hơi | giá lúa | giá điện thoại | chứng khoán hôm nay | xổ số | vé số chiều nay
    con gì ra hôm nay | bóng đá | ai thắng trận | lịch đá banh | world cup | sea games | nấu món gì | cách nấu phở | công thức bánh
    nhà hàng gần đây | quán cà phê | đặt phòng khách sạn | vé xe | du lịch đà nẵng | đường đi | kẹt xe | taxi grab | đặt xe | mua laptop
    mua xe máy | sửa máy lạnh | sửa tủ lạnh | sửa ống nước | thợ điện | thuê nhà trọ | mua nhà | bán đất | chung cư giá bao nhiêu
    việc làm thêm | tìm việc | tuyển công nhân | viết cv xin việc | học lái xe | học nấu ăn | dịch tiếng hàn | dịch giúp câu này
    giải toán | một cộng một bằng mấy | tính nhẩm | thủ đô của nước nào | ai là tổng thống | ai là thủ tướng | chủ tịch nước | vua nào
    địa lý | phim hay | bài hát | ca sĩ | diễn viên | tải game | facebook bị hack | zalo không vào được | mật khẩu gmail
    mạng wifi chậm | cài windows | máy tính bị virus | đổi hình nền điện thoại | điện thoại hết pin nhanh | mua sim số đẹp
    nạp tiền điện thoại | shopee giao hàng | mua hàng online | ngày tốt xấu | âm lịch hôm nay | tết ngày nào | hôm nay thứ mấy
    bạn là người hay máy | robot à | chat gpt | bạn có người yêu chưa | chán quá | mắc cười quá | ha ha ha | xin chào | chào buổi sáng
    cảm ơn nhiều | tạm biệt | ngủ ngon | kể chuyện ma | hát đi | đố vui | tìm người yêu | ly dị chồng | cãi nhau với vợ | dạy con
    con mèo con chó | chó bị bệnh | mèo bỏ ăn | trồng cây | nuôi cá | phân bón | sầu riêng | làm đẹp | cắt tóc | spa | quần áo
    giày dép | mỹ phẩm | quà sinh nhật | python | trí tuệ nhân tạo | abc xyz | một hai ba bốn | asdf | qwerty | hoa quả
    chợ mở cửa mấy giờ | siêu thị mấy giờ đóng cửa | ngân hàng mấy giờ làm việc | bưu điện mấy giờ mở cửa | cây xăng gần nhất | trạm sạc
    hiệu thuốc gần đây | nhà thuốc nào mở cửa đêm | vay tiền online | cầm đồ | đánh bài | rượu bia | thuốc lá | tập gym | chạy bộ
    đá gà | karaoke | trời hôm nay thế nào | ngày mai nắng hay mưa | có bão không | giá xăng hôm nay | giá vàng sjc | tỷ giá usd
    giá thịt heo | giá gạo | giá iphone | mua iphone trả góp | kết quả xổ số miền bắc | dò vé số | số đề hôm nay | đội nào vô địch
    tỉ số trận đấu | lịch chiếu phim | phim nào hay | bài hát mới | nấu canh chua | làm bánh mì | gà kho sả ớt | món ngon cuối tuần
    đặt bàn nhà hàng | đặt vé xe | vé tàu tết | chuyến bay đi hà nội | khách sạn rẻ | đi chơi ở đâu cuối tuần | đường đi đà lạt
    xe ôm công nghệ | thuê phòng trọ | bán nhà giá bao nhiêu | đất nền | tuyển dụng tài xế | việc làm bán thời gian | viết đơn xin việc
    dạy tiếng anh | dịch sang tiếng anh giúp | dịch đoạn văn | làm bài tập toán | giải phương trình | 25 nhân 4 bằng mấy
    thủ đô của pháp | nước nào lớn nhất | ai viết truyện kiều | vua hùng là ai | bí thư thành ủy là ai | thủ tướng là ai | chủ tịch tỉnh
    chiến tranh ở đâu | tin mới nhất | bầu cử mỹ | facebook bị khóa | đăng nhập facebook | zalo bị mất tin nhắn | quên mật khẩu zalo
    mất mật khẩu gmail | hack wifi | wifi yếu | máy tính chạy chậm | cài word | sửa điện thoại vỡ màn hình | thay pin điện thoại
    điện thoại nóng máy | nạp thẻ game | nạp tiền điện thoại viettel | mua hàng shopee chưa nhận | giao hàng trễ | xem bói tình duyên
    cung hoàng đạo | ngày đẹp cưới hỏi | đặt tên cho con | quà tặng vợ | tỏ tình | người yêu giận | buồn vì thất tình
    bạn có phải người không | bạn mấy tuổi | bạn do ai tạo ra | hát cho tôi nghe | kể chuyện đi | nói chuyện phiếm | chào em
    cảm ơn bạn | tạm biệt nhé | chúc mừng năm mới | mèo bị bệnh | chó bỏ ăn | nuôi cá cảnh | cách trồng hoa lan | bón phân cho lúa
    giá phân bón | sâu bệnh cây trồng | thợ sửa điện nước | sửa tivi | thông cống | giặt là | dọn nhà thuê | nhuộm tóc | học đàn
    học bơi | chạy bộ giảm mỡ | vay tiền nóng | mở thẻ ngân hàng | chuyển tiền nhầm | đầu tư gì lãi | mua cổ phiếu nào
    gửi tiết kiệm ngân hàng nào lãi cao | đòi nợ | cho vay nặng lãi | chia tài sản ly hôn | viết thư tình | viết bài văn tả mẹ
    viết code web | vẽ hình con mèo | abcdef | lorem ipsum | xyz 123 | kkkkk | hihi | ờ | ok | test thử | hôm nay mấy độ
    mai trời có nắng không | giá vàng hôm nay tăng hay giảm | đội việt nam đá với ai | tỉ số bóng đá đêm qua | xổ số miền nam hôm nay
    đánh đề con gì | chủ tịch nước hiện nay | ai làm tổng bí thư | cách làm bánh xèo | nấu bún bò | quán nhậu gần đây | vé xe tết
    đường từ hà nội vào sài gòn | làm thơ tặng vợ | viết giúp bài phát biểu | hát một bài | bạn là ai vậy | bạn có phải ai không
    nói chuyện với tôi | tôi buồn quá | yêu em không | chúc ngủ ngon nhé | xem tử vi | coi ngày tốt cất nhà | số điện thoại bạn gái cũ
    mua iphone ở đâu rẻ | facebook bị hack lấy lại sao | zalo bị đăng xuất | gmail quên mật khẩu | wifi nhà tôi yếu
    máy tính không lên nguồn | sửa tủ lạnh ở đâu | thợ sửa ống nước | vay tiền không thế chấp | lãi suất gửi tiết kiệm
    đầu tư chứng khoán | mua vàng ở đâu | tìm việc làm gần nhà | tuyển công nhân may | giá thuê phòng trọ | trồng lan | cá cảnh chết
    cách dạy con ngoan | dịch câu này sang tiếng anh | giải bài toán lớp 5 | thủ đô nước úc | ai phát minh ra bóng đèn | bao giờ đến tết
    hôm nay ngày bao nhiêu âm | app như hạch | đồ lừa đảo cút | alo alo | abc | hỏi vu vơ | test | hehe
    thẻ thư viện hết hạn | thẻ xe buýt sinh viên gia hạn | thẻ tập gym | app giao hàng khóa tài khoản tài xế
    tài khoản shopee bị khóa | tài khoản tiktok bị khóa mở lại sao | facebook báo vi phạm | định vị tìm điện thoại bị mất
    tìm lại điện thoại rơi trên xe | iphone bị khóa icloud | bể hụi đòi lại tiền | vay nóng app đòi nợ | nenkin lần 2
    lấy lại thuế ở nhật | trâu bò chết được đền không | làng sos nhận trẻ mồ côi | nhà dưỡng lão ở đâu | bạn là trai hay gái
    ăn cơm chưa | đồ ngu | app như cứt | tụi bay lừa đảo | chửi thề | viết giùm bài văn | dịch giùm câu tiếng anh
    viết đơn xin nghỉ phép | tỉ giá đô la | xổ số hôm nay | thời tiết mai có mưa không | tổng thống là ai | đảng nào tốt
    chính phủ làm ăn vậy | ai chịu trách nhiệm cho dân | mua xe trả góp | tìm việc làm lương cao | xin việc ở khu công nghiệp
    cách nấu thịt kho | hát karaoke ồn | con mèo ốm | cây lúa bị bệnh | mật khẩu wifi bệnh viện | vé máy bay về quê
    gửi tiền về việt nam | mua vé số | chơi game kiếm tiền | bói toán | sinh năm 90 hợp tuổi nào | ngày tốt cưới hỏi | nhạc hay
    asdasd qweqwe | hihi haha | 123456`,
} as const
