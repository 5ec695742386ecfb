/** How people ask for the passages of the same name: ways of asking between bars. */
export const codes = {
  'code-missing': `bấm gửi lại mà không có mã | mãi không có mã | tổng đài không gửi mã | không có tin nhắn nào tới | không nhận được tin nhắn mã
    mã xác nhận không tới điện thoại | không có mã otp gửi về | chờ hoài không thấy mã | mã không về | tin nhắn không tới
    điện thoại không báo mã | chưa thấy otp | gửi lại mã | không nhận được mã | mã otp không về | chờ mãi không có mã
    không có tin nhắn | bấm gửi lại vẫn không có | mã xác nhận không gửi đến | sao không thấy otp
    điện thoại không nhận được tin nhắn mã | gửi mã hoài không tới | hổng có mã gì hết | đợi 10 phút chưa thấy mã
    máy không báo tin nhắn nào | nhà mạng chặn tin nhắn | email không thấy mã đâu | mã chưa tới máy | không thấy gửi mã về số của tôi
    tin nhắn otp bị chậm | chả thấy mã nào cả | cứ bấm nhận mã mà im re | sao mãi không có mã gửi về điện thoại
    mã đăng ký không thấy về | nhấn gửi mã rồi mà không nhận được | không có mã để nhập
    bấm gửi mã rồi mà điện thoại không có tin nhắn nào | cho ma otp mai ko thay | mã xác thực không về máy
    sao tôi không nhận được tin nhắn mã | đợi 10 phút rồi vẫn chưa có mã | otp ko ve | không thấy mã gửi tới email
    gửi lại mã mấy lần vẫn không nhận được | tin nhắn xác nhận không tới điện thoại | máy không nhận mã của bảo hiểm
    bấm lấy mã ba bốn lần rồi mà máy im re không có tin nhắn gì
    bấm quên mật khẩu mà không thấy tin nhắn | mã gửi về đâu tìm không thấy | tin nhắn mã không về máy | mã gửi qua máy khác
    mã sáu số gửi đi đâu`,
  'code-over': `hết giờ nhập mã | mã cũ còn dùng được không | chưa kịp nhập mã | mã quá hạn | otp hết hiệu lực | mã dùng được bao lâu
    mã có giá trị mấy phút | nhập mã trễ | mã hết hạn | mã quá thời gian | mã otp hết hiệu lực | mã dùng được mấy phút
    mã nhận được nhưng báo hết giờ | nhập mã chậm bị hết hạn | mã có hiệu lực bao lâu | chưa kịp gõ thì hết giờ
    đồng hồ đếm ngược hết rồi | mã của hôm qua còn dùng được không | mã vừa tới đã hết hạn | ma het han roi | mã quá giờ không dùng được
    nhập chậm nên mã hết hiệu lực | otp có hiệu lực mấy phút | lúc tìm được mã thì hết thời gian | mã cũ báo đã hết hạn lấy mã mới ở đâu
    mã chỉ sống được bao lâu`,
  'code-wrong': `mã không nhận | gõ mã vào không được | mã không đúng | otp sai | nhập sai mã mấy lần | nhập otp báo lỗi | nhập mã báo sai
    mã 6 số không đúng | otp sai hoài | gõ đúng mã mà vẫn báo sai | nhập sai quá số lần | sai mã mấy lần thì bị chặn | hết lần thử rồi
    mã xác nhận không chấp nhận | nhập mã xong nó báo lỗi | còn mấy lần nhập mã | mã trong tin nhắn nhập vào không được | nhap ma bao sai
    nhập đúng 6 số mà không được | otp báo không đúng | gõ sai mã mấy lần rồi | có nhiều mã không biết nhập mã nào | hết lượt nhập mã
    mã xác nhận không đúng là sao | nhập mã trong tin nhắn vẫn báo lỗi`,
  'phone-wrong': `số điện thoại trong hồ sơ không đúng | gõ thiếu một số điện thoại | đăng ký nhầm số của con | ghi sai số điện thoại | nhập lộn số
    khai sai sđt | số điện thoại đăng ký bị sai | mã gửi về số người khác | khai nhầm số điện thoại | ghi sai số điện thoại khi đăng ký
    điền thiếu số | điền thừa số điện thoại | số điện thoại trong hồ sơ sai | đăng ký lộn số của người khác
    lỡ ghi số cũ không dùng nữa | gõ lộn một số | muốn sửa số điện thoại đã khai | mã gửi đến số người khác
    khai số của con mà con không ở nhà | nhập sai số giờ không nhận được mã | số điện thoại đăng ký không phải của tôi
    lỡ khai sai sdt roi | khai nhầm một chữ số điện thoại khi đăng ký | mã gửi nhầm sang số người khác vì tôi ghi sai
    gõ sai số điện thoại trên tờ khai đã gửi | điền nhầm số của con gái | sửa lại số điện thoại đã khai trong hồ sơ
    dang ky nham so dien thoai`,
  'dossier-track': `hồ sơ xong chưa | hồ sơ ai đang giữ | nộp rồi giờ xem ở đâu | xem tình trạng hồ sơ | hồ sơ của tôi tới đâu rồi | kiểm tra hồ sơ
    hồ sơ duyệt chưa | tra hồ sơ | kết quả hồ sơ | tiến độ hồ sơ | hồ sơ của tôi đến đâu rồi | hồ sơ tới đâu | tra cứu tình trạng hồ sơ
    xem kết quả đăng ký | hồ sơ đang ở bước nào | đơn của tôi xử lý tới đâu | tài khoản của tôi được duyệt chưa
    nộp xong xem kết quả ở đâu | hs đã được nhận chưa | giấy tờ tôi gửi đến đâu rồi | hồ sơ giờ ai giải quyết
    khi nào trả kết quả hồ sơ của tôi | theo dõi hồ sơ | coi hồ sơ đã gửi | hồ sơ có vấn đề gì không | hồ sơ đăng ký của con tôi tới đâu
    coi giùm hồ sơ tui tới đâu | hồ sơ em nộp đã ai xử lý chưa | đơn đăng ký của tôi đã được duyệt chưa | tra tiến độ hồ sơ đăng ký
    hồ sơ của bố tôi tới đâu rồi | hồ sơ của tôi duyệt chưa | xem ho so dang ky toi dau roi | kiểm tra tình trạng hồ sơ
    gửi tờ khai rồi xem kết quả ở đâu | có số hồ sơ rồi tra ở đâu | đơn đăng ký của em được duyệt hay chưa | hs cua minh den buoc nao
    muốn biết hồ sơ đã tới tay cán bộ chưa
    nộp rồi theo dõi ở đâu | tài khoản đăng ký đang ở bước nào`,
  'dossier-number': `mất mã hồ sơ | số hồ sơ ở đâu | không nhớ mã hồ sơ | xóa tin nhắn số hồ sơ | quên số hồ sơ | mất số hồ sơ | số hồ sơ là số nào
    không có số hồ sơ để tra | lỡ xóa tin nhắn có số hồ sơ | mã hồ sơ lấy ở đâu | xin lại số hồ sơ | số hồ sơ trông như thế nào
    không nhận được số hồ sơ | tìm lại mã hồ sơ | quên mất số hồ sơ thì tra kiểu gì | số hồ sơ nằm ở đâu | mat tin nhan co so ho so
    lỡ xóa tin nhắn báo số hồ sơ | mã hồ sơ là số nào | không có số hồ sơ để theo dõi`,
  'dossier-slow': `gửi mấy hôm rồi chưa ai trả lời | gửi tuần trước chưa có kết quả | hồ sơ lâu quá | khi nào thì xong | bao giờ được duyệt
    quá ba ngày rồi | cả tuần chưa thấy duyệt | chờ lâu chưa được duyệt | hồ sơ treo | bao lâu thì duyệt | mấy ngày có kết quả
    duyệt hồ sơ mất bao lâu | quá hẹn | sao lâu vậy | hồ sơ ngâm | chờ mãi chưa xong | thời gian giải quyết | hồ sơ lâu quá chưa duyệt
    bao lâu thì được duyệt | nộp cả tuần chưa thấy gì | quá hạn mà chưa trả lời | sao duyệt chậm thế | chờ lâu quá
    đã 5 ngày chưa duyệt | hồ sơ bị ngâm | hồ sơ nằm im một chỗ | bao giờ mới xong | ngày nghỉ có tính không
    thời hạn duyệt là mấy ngày | nộp tháng trước tới giờ chưa có | duyệt có nhanh không | giục hồ sơ ở đâu | làm sao để duyệt nhanh
    nộp lâu rồi chẳng ai trả lời | trễ hẹn trả hồ sơ | nộp cả tuần rồi chưa ai duyệt | ho so lau qua chua duyet
    bao nhiêu ngày thì có tài khoản | đăng ký mấy hôm rồi vẫn báo chờ | cán bộ duyệt chậm | quá hạn rồi mà hồ sơ vẫn chưa xong
    chờ duyệt tài khoản bao lâu | hồ sơ treo hoài không thấy động tĩnh | đăng ký từ tuần trước tới nay vẫn báo đang chờ, khi nào mới xong
    đăng ký mười ngày chưa duyệt | chờ phê duyệt hoài | gửi ảnh lên năm hôm chưa ai duyệt | bình thường mấy ngày thì duyệt`,
  'dossier-returned': `đòi bổ sung ảnh | bắt chụp lại ảnh | hồ sơ cần sửa | nhận tin nhắn yêu cầu sửa | yêu cầu bổ sung | bị trả hồ sơ | sửa hồ sơ
    sửa tờ khai đã gửi | bổ sung giấy tờ | hồ sơ bị trả lại | yêu cầu bổ sung hồ sơ | sửa hồ sơ bị trả | bị trả về bắt chụp lại
    cơ quan yêu cầu sửa thông tin | bổ sung ảnh ở đâu | nhận tin nhắn hồ sơ cần bổ sung | trả hồ sơ vì ảnh mờ | sửa rồi gửi lại thế nào
    hồ sơ thiếu giấy tờ | bị trả về giờ làm gì | cán bộ bắt sửa lại tờ khai | gửi bổ sung mà không thấy nút | vì sao hồ sơ bị trả
    hồ sơ bị trả về kêu bổ sung | ho so yeu cau sua lai thi lam sao | cán bộ trả hồ sơ bảo chụp lại ảnh | bổ sung hồ sơ ở đâu
    hồ sơ cần sửa gì | nhận tin nhắn hồ sơ chưa đạt | sửa lại rồi gửi lại thế nào | bị trả hồ sơ hai lần rồi`,
  'dossier-rejected': `hồ sơ không được chấp nhận | sao lại không duyệt cho tôi | bị từ chối | không duyệt | bị bác hồ sơ | đăng ký không thành công
    khai lại từ đầu | hồ sơ bị từ chối | không được duyệt | đăng ký thất bại | đơn bị bác | bị từ chối có nộp lại được không
    lý do từ chối hồ sơ | khai lại hồ sơ mới | tại sao không chấp nhận hồ sơ của tôi | bị từ chối giờ phải làm sao | hồ sơ không hợp lệ
    rớt hồ sơ | hồ sơ không được chấp nhận thì sao | ho so bi tu choi vi sao | đăng ký bị từ chối giờ khai lại được không
    hồ sơ không duyệt lý do gì | bị loại hồ sơ đăng ký
    cán bộ từ chối hồ sơ phải làm lại từ đầu không | bị từ chối vì ảnh mờ`,
  'dossier-withdraw': `hủy hồ sơ | không muốn đăng ký nữa | xóa hồ sơ đã nộp | thu lại tờ khai | rút hồ sơ | hủy đăng ký | muốn rút đơn đã nộp
    xóa hồ sơ đang chờ | lỡ gửi nhầm muốn hủy | hủy tờ khai đã gửi | thu hồi hồ sơ | nộp nhầm muốn lấy lại
    gửi trùng hai hồ sơ muốn bỏ một cái | hủy hồ sơ vừa nộp | muon rut lai to khai da gui | lỡ gửi nhầm hồ sơ muốn bỏ
    không đăng ký nữa xóa hồ sơ thế nào | rút đơn đăng ký | khai nhầm hết muốn hủy khai lại`,
  'dossier-form': `mẫu tờ khai | biểu mẫu đăng ký | file pdf tờ khai | mẫu 01 | xin lại tờ khai | tải tờ khai | tờ khai mẫu 01 ở đâu
    lấy file pdf tờ khai | in lại tờ khai đã gửi | xem lại nội dung đã khai | mẫu số 01 đăng ký giao dịch điện tử
    tải về bản khai của tôi | không thấy tờ khai gửi về email | bản pdf tờ khai | muốn có bản giấy tờ khai | tai to khai mau 01 o dau
    lấy file tờ khai đã gửi | in tờ khai mẫu 01 | xem lại tờ khai đã nộp | mẫu đơn đăng ký giao dịch điện tử | tải bản pdf tờ khai về máy`,
  'dossier-password': `mật khẩu tạm hết hạn | duyệt xong vào bằng mật khẩu nào | tin nhắn mật khẩu bị xóa | không thấy gửi mật khẩu
    hồ sơ được duyệt mà không có pass | mật khẩu lần đầu | mật khẩu được cấp | gửi lại mật khẩu | duyệt rồi chưa có mật khẩu
    chưa nhận được mật khẩu | mật khẩu lần đầu ở đâu | tin nhắn mật khẩu không thấy | mật khẩu được cấp không dùng được
    được duyệt nhưng không vào được | lỡ xóa tin nhắn mật khẩu | bao lâu thì gửi mật khẩu | sau khi duyệt thì đăng nhập bằng gì
    hết 72 giờ chưa có mật khẩu | mật khẩu ban đầu là gì | xin cấp mật khẩu lần đầu | hồ sơ xong rồi mà không thấy gửi pass
    pass gửi về số nào | duyet roi ma chua co mat khau | hồ sơ được duyệt nhưng không thấy mật khẩu | mật khẩu lần đầu gửi ở đâu
    có tin báo duyệt mà không có mật khẩu để vào | mật khẩu mặc định của tài khoản mới | chưa nhận tin nhắn mật khẩu
    tài khoản được cấp rồi mật khẩu đâu | tin nhắn báo duyệt rồi mà không thấy gửi mật khẩu để đăng nhập
    mật khẩu cấp lần đầu để lâu không vào được | duyệt rồi mà chưa thấy mật khẩu gửi về`,
  'code-blocked': `bấm gửi mã nhiều lần bị khóa | xin mã quá nhiều lần | bảo thử lại sau khi xin mã | gửi lại mã không được nữa
    vượt quá số lần gửi mã | bị chặn gửi otp | khi nào gửi mã lại được | bấm lấy mã năm lần rồi báo chờ | yeu cau ma qua nhieu lan
    hết lượt gửi mã trong ngày`,
} as const
