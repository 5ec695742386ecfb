import { waysOf } from '#domain/help/entries.ts'
import type { PassageId } from '#texts/vi/knowledge/index.ts'
import type { AskedQuestion } from './questions.ts'

/** Questions of five hands who had seen nothing, labelled by five others, as far as they are no ways of asking themselves (`heard.ts`). By the
 *  passages that answer, with blanks between; `outside-general` for what help must not answer. Help was built with them. */
const WRITTEN: Readonly<Record<string, string>> = {
  'settings-language': `co ban tieng Anh khong a, em chi cho ban cung phong nguoi Lao`,
  'safe-scam account-lock': `Co nguoi goi cho me toi xung la can bo bao hiem bao doc ma OTP de nang cap the len loai moi, me toi doc mat roi, phai lam sao bay gio`,
  'app-error sign-in-wrong': `nó báo đỏ lòm một dòng ở dưới, bác không vào được`,
  'app-reader': `ứng dụng có dùng được với trình đọc màn hình không tôi vuốt nút nào nó cũng đọc là nút nút`,
  'safe-message safe-scam': `Có người gọi bảo là cán bộ bảo hiểm, bắt bác bấm vào đường dẫn để cập nhật thẻ, có phải lừa không?
    người ta gọi xưng bên bảo hiểm biểu bấm đường link cập nhật tài khoản, có phải lừa hông`,
  'safe-message': `Có tin nhắn gửi đường link nói con tôi được hoàn tiền bảo hiểm ba triệu, bấm vào điền tài khoản. Tin đó có phải bên mình gửi không?`,
  'register-how register-need': `Cháu ơi cho bác hỏi, bác muốn có cái sổ bảo hiểm trong điện thoại thì bắt đầu từ đâu hả cháu?`,
  'register-photo': `dì chụp hih căn cước mà nó nói mờ hoài à, chụp sao cho đựoc con | chụp cccd lóa quá nó k đọc đc, chụp sao cho đúng`,
  'register-photo app-error': `nó báo đỏ lòm không cho gửi ảnh`,
  'register-portrait': `ad ơi đk tài khoản chụp cái mặt hoài k nhận là s`,
  'register-old-id': `Mẹ tôi chỉ có chứng minh thư cũ chín số, không có căn cước gắn chip thì có đăng ký được không?`,
  'register-old-id register-need': `Can cuoc het han, chi con passport, dang ky tai khoan dc khong`,
  'register-exists': `may bao so can cuoc da co nguoi dugn roi, toi da dang ky bao gio dauu`,
  'register-cannot-photo': `Con trai tôi bị bại não không ngồi thẳng được để chụp mặt, tôi đăng ký tài khoản cho cháu mà cái hình cứ bị báo không đạt. Trường hợp như con tôi thì làm sao để xác nhận?`,
  'register-cannot-photo register-photo': `Tôi chụp căn cươc mấy lần nó đều chê mờ, dt tôi cũ lắm rồi, có mang ra xã nhờ ngườ ta làm dùm được ko`,
  'register-abroad': `Doi so dt tai khoan sang so nuoc ngoai +49 dc ko`,
  'register-abroad contact-lost code-missing': `Toi dang o Nhat, sim VN khong nhna duoc OTP, dang nahp bang cach nao`,
  'code-missing sign-in-how': `cái mã sáu số nó gưi về đâu, bác tìm mãi khôgn thấy`,
  'code-missing': `bam quen mat khau ma khong thay tin nhan ve may | otp k ve | ma otp khong ve may`,
  'code-over': `Em nhập mã xác thực đúng mà nó cứ bảo hết hạn, mã có hiệu lực bao lâu vậy`,
  'dossier-track services-follow': `muc cua e cu hien cham vang hoai la gi`,
  'dossier-slow': `dang ky 3 ngay roi chua thay ai duyet, cho toi bao h`,
  'dossier-slow register-how': `Công nhân bên em đăng ký tài khoản từ thứ hai, chụp đủ CCCD hai mặt với ảnh chân dung rồi mà vẫn “chờ phê duyệt”, bình thường mấy ngày thì cán bộ duyệt ạ?`,
  'dossier-returned services-follow': `Hồ sơ của tôi nó ghi "cần bổ sung" mà không nói bổ sung cái gì, tôi coi ở đâu?`,
  'dossier-rejected': `Cán bộ người ta từ chối hồ sơ đăng ký của bác, giờ bác phải làm lại từ đầu à? | ho so dang ky bi tu choi, gio phai lam lai tu dau a
    Ho so dang ky cua tui bi tu choi ma ghi chu tui doc khong hieu, gio lam lai tu dau hay sua cho sai thoi`,
  'dossier-rejected dossier-returned': `dang ky tk bi tu choi ly do anh mo, gio phai lam lai tu dau hay chi gui lai anh thoi`,
  'dossier-withdraw services-follow': `rut ho so`,
  'sign-in-how sign-in-vneid': `đang nhập bằng cái vneid hay bằng mã số bao hiểm thì đúng vâyj`,
  'sign-in-how number-identity data-person': `cccd moi doi so khac cmnd cu, dang nhap bang so nao`,
  'sign-in-vneid': `Em đăng nhập bằng VNeID được không ạ hay bắt buộc phải tạo mật khẩu riêng?
    Đăng nhập bằng VNeID với đăng nhập bằng mã số BHXH có khác gì nhau về dữ liệu không?`,
  'password-forgot': `Quên mật khẩu | quên mk rooif`,
  'password-forgot contact-lost': `quen mk, sim cũ mất mej nó rồi, lấy laij kiểu gì`,
  passkey: `đăg nhập bằng vân tay đc k, lười gõ mk quá | làm sao đăng nhập bằng vân tay cho khỏi phải gõ mật khẩu`,
  'account-lock': `toi mat dien thoai roi, so nguoi ta vao lay thong tin bao hiem | đt rớt xuống sông r, có ai mở đc tk bhxh của t k, khóa sao
    Em o tro Ha Noi bi mat dien thoai co cai app bao hiem, em so nguoi ta vao xem het thong tin cua em, gio lam sao khoa lai a
    mat dien thoai tren xe khach, so no vao tai khoan bao hiem cua minh, khoa kieu gi`,
  'contact-lost': `em đổi sim mới rồi, mã gửi về số cũ thì làm sao đăng nhập ạ`,
  'contact-lost password-forgot': `quên mật kẩu app mà sim đăng ký cũ bỏ lâu rồi thì lấy lại kiểu j`,
  'contact-lost data-contact phone-wrong': `mã đố nó gửi vào máy con trai tôi, ko gửi máy tôi`,
  'account-close': `Tài khoản đăng ký rồi muốn huỷ luôn thì nộp gì, xoá app có mất dữ liệu đóng không?`,
  'account-tries sign-in-wrong account-unlock': `nhap sai may lan bi khoa luon roi lam sao mo`,
  'account-tries sign-in-wrong': `tk bi khoa do nhap sai nhieu lan, bao gio mo`,
  'device-move sign-in-how': `mua dt moi thi vao lai app kieu gi, co mat du lieu k`,
  'device-move': `Em mới mua điện thoại mới, cài lại app thì dữ liệu có mất không, máy cũ phải đăng xuất trước à?`,
  'device-move passkey': `doi dien thoai moi thi passkey cu con dung dc ko hay phai tao lại`,
  'passkey-fails sign-in-how': `van tay toi mon het roi, bam khong an, co cach vao khac khong`,
  'card-offline app-offline': `Điện thoại hết pin hay mất mạng thì cái thẻ trong máy coi có được không hả cháu?`,
  'card-qr': `Đưa ảnh QR trên thẻ của con cho cô giáo chụp để làm danh sách lớp có sao không?`,
  'card-none app-error': `thẻ bhyt trắng trơn`,
  'card-none': `vao app ko thay the bhyt dau het, cong ty moi bao tang thang nay`,
  'card-buy card-price': `mới nghỉ việc mua bhyt hộ gđ ở đâu, nhiêu tiền`,
  'card-price': `Mua bảo hiểm y tế cho cả nhà năm người thì hết bao nhiêu tiền, có được giảm không?
    Ca nha em co 5 nguoi muon dong theo ho gia dinh thi nguoi thu hai thu ba duoc giam bao nhieu`,
  'card-price card-family': `Hộ 5 người mua BHYT hộ gia đình thì người thứ hai trở đi giảm bao nhiêu, có bắt buộc cả nhà cùng mua một lúc không?`,
  'card-lost': `the giay bi chuot gam mat roi xin lai o dau`,
  'card-facility': `muon doi noi kham ban dau sang benh vien gan nha con trai thi lam sao, thang nay doi duoc khong
    doi noi kham benh ban dau tren app dc k, noi cu xa wa | đổi bệnh việnn ban đầu lúc nào cũng đổi đc hay phải đầu quýy
    doi noi kham chua benh ban dau cho me e tren app dc ko hay phai len co quan bhxxh
    đổi bịnh viện đăng ký ban đầu về gần nhà thì làm sao, tháng nào cũng đổi được hả`,
  'card-facility card-away': `Mẹ em ở quê Thanh Hóa nhưng ra Hà Nội ở với em để chạy thận, có đổi nơi khám ban đầu ra Hà Nội được không, đổi vào lúc nào trong năm?`,
  'card-wrong data-person': `Tên đệm của con em trên thẻ bảo hiểm ghi sai một chữ so với giấy khai sinh, đi khám lần nào họ cũng hỏi. Giờ sửa trên điện thoại được không hay phải lên cơ quan bảo hiểm?
    the cua toi sai ngay sinh, kham benh vien nguoi ta khong nhan`,
  'card-level': `mức hưởng của thẻ số 4 là bao nhiêu phần trăm z`,
  'card-five-years': `Đủ 5 năm liên tục là sao con, có lợi gì hôn? | "5 năm liên tục" là chi rứa`,
  'card-five-years card-copay-paper': `Mẹ em chạy thận tuần ba buổi, thẻ ghi mức hưởng 80%, em nghe nói đóng đủ 5 năm liên tục thì được miễn phần còn lại. Em xem chỗ nào để biết mẹ em đủ 5 năm chưa?`,
  'card-child child-see': `thẻ con đâuu`,
  'card-student': `Năm học này nhà trường báo tiền bảo hiểm y tế của cháu lớp 3 là hơn sáu trăm nghìn, em nghe nói nhà nước hỗ trợ một phần, vậy đóng bao nhiêu mới đúng ạ?
    muc dong bhyt hoc sinh nam hoc nay bao nhieu 1 thang, nha nuoc ho tro may phan tram`,
  'card-out-of-line card-transfer': `di vien trung uong ha noi chua ung thu co can giay chuyen tuyen nua khong`,
  'card-out-of-line': `trái tuyeesn trung uong noi trú đc bao nhieu phần trăm`,
  'card-away card-out-of-line': `Em là sinh viên năm hai thuê trọ ở Cầu Giấy, hộ khẩu ở Thanh Hóa. Thẻ bảo hiểm trường làm ghi nơi khám ở trạm y tế phường trường em, vậy về quê ốm em đi khám có được trả không ạ?`,
  'card-transfer': `giay chuyen tuyen co gia tri bao lau, het nam co phai xin lai`,
  'card-medicines': `benh vien het thuoc bat mua ngoai thi bao hiem co tra lai tien khong
    bệnh viện hết thuốc bắt tôi mua ở ngoài có được bảo hiểm trả lại tiền không`,
  'card-medicines card-pay-back': `Tiền thuốc mẹ em mua ngoài vì bệnh viện hết thuốc, có hóa đơn đỏ đầy đủ, bảo hiểm có hoàn lại không và nộp ở đâu?`,
  'card-pay-back': `đi khám quên đem thẻ tự trả tiền hết r, giờ xin lại đc k`,
  'card-pay-back card-emergency': `Công nhân đi công tác tỉnh khác bị đau ruột thừa vào cấp cứu không có thẻ theo người, sau về thanh toán lại ở đâu, cần hồ sơ gì?`,
  'card-six': `chau 6 tuoi the het han roi ma chua vao lop 1 thi dung tam duoc den bao gio
    con lên lớp 1 thẻ trẻ em hết hạn chưa hay mua bhyt hs liền
    the cua be 6 tuoi het han ngay nao, sinh thang 3 ma thang 9 moi vao lop 1`,
  'card-graduate': `học sinh lớp 12 thẻ đến tháng mấy hết hạn, thi xong có đc dùg hết hè k cô hỏi giùm phụ huynh`,
  'card-after-job': `nghi lam thang nay thi thang nay co the bhyt k, minh sap mo ruot thua | nghỉ viêc r thẻ bhyt còn xài đc tới khi nào`,
  'card-near-poor card-two': `Lớp cô chủ nhiệm có 3 cháu hộ cận nghèo đã có thẻ xã cấp rồi, vậy ở trường có phải đóng BHYT học sinh nữa không?`,
  'card-near-poor card-free': `nha toi ho ngheo co phai mua the bao hiem khong`,
  'card-disabled card-level': `tui o Dak Lak, con tui khuyet tat dac biet nang, the cua no duoc huong may phan tram zay, trc gio di kham ngta bat dong 20`,
  'card-disabled': `tôi là người khuyết tật đặc biệt nặng thẻ bảo hiểm y tế được hưởng bao nhiêu phần trăm`,
  'card-rehab card-not-covered': `Xe lăn với nẹp chân của con tôi bác sĩ kê, bảo hiểm y tế có chi không vậy?`,
  'card-rehab': `Con tôi phải đi tập vật lý trị liệu mỗi tuần 3 buổi ở bệnh vện tỉnh, bảo hiểm có trả khônng hay tôi phải tự trả hết?`,
  'card-merged': `Nơi khám ban đầu của bác ghi trạm y tế xã cũ, giờ xã sáp nhập rồi thì có phải đổi không?
    Từ hồi Đắk Lắk nhập với Phú Yên, xã tôi cũng đổi tên, thẻ bảo hiểm của cháu vẫn ghi tên xã cũ. Có phải đi đổi lại thẻ hông?
    sap nhap tinh roi, cai the ghi dia chi cu co phai doi lai hong`,
  'card-pensioner': `the bhyt cua bac tren may ghi het han, ma luong huu van linh deu`,
  'card-employer-over': `alo ad ơi thẻ bhyt của e báo hết hạn từ đầu tháng mà tháng nào cty cũng trừ tiền đều đều k sót đồng nào. hỏi kế toán thì kêu chờ, hỏi tổ trưởng thì kêu hỏi kế toán. giờ e đau răng phải đi viện thì ai chịu đây ạ??`,
  'card-refused': `Bệnh viện không nhận thẻ trên điện thoại, bắt về lấy thẻ giấy. Quy định nào???`,
  'contributions-new': `thang nay dong roi ma trong may chua thay len`,
  'contributions-gap contributions-report': `e coi quá trình đóng trên app sao thiếu mất 4 tháng, từ t3 tới t6 á, t đi làm đủ mà, phiếu lương còn nguyên đây nè có trừ tiền bh luôn. giờ hỏi ai, cty hay bên bhxh
    Trong qua trinh dong cua tui bi thieu han nam 2012, nam do tui co di lam o nong truong dang hoang, con giu hop dong
    qua trinh dong bi thieu 3 thang cuoi nam 2019 trong khi phieu luong van tru`,
  'contributions-late contributions-gap contributions-new': `cty trừ lươg bhxh mà lên app k thấy đóng, bực ghê`,
  'contributions-late feedback-send contributions-report': `Công ty trừ 10,5% mỗi tháng mà không nộp, công nhân tố cáo ở đâu, có giấu tên được không`,
  'contributions-late contributions-report contributions-gap feedback-send': `cty vẫn trừ lươg đóng bảo hiểm mà trên app trống trơn từ t3 tới h, tố ở đâu`,
  'contributions-rate': `mỗi tháng bị trừ 10.5% là trừ những cái j | nguoi lao dong dong bao nhieu % luong cho bhxh bhyt bhtn`,
  'contributions-base': `tu 2026 luong dong bhxh toi da la bao nhieu`,
  'law-voluntary': `dong bhxh tu nguyen nha nuoc ho tro may phan tram
    Dạ con ơi cho dì hỏi chút xíu nghen, dì có con em cũng bán rau ngoài chợ, nó thấy dì đóng tự nguyện nên nó cũng muốn đóng theo, mà tiền bạc eo hẹp quá, hổng biết mỗi tháng ít nhứt là phải đóng bao nhiêu tiền vậy con?
    tu mua bhxh tu nguyen 1 thang nhieu, dc nha nuoc ho tro may %
    Toi nghi lam o nha nuoi me benh nen muon dong tu nguyen de sau co luong huu, moi thang it nhat bao nhieu tien
    đóng tự nguyen mức thấp nhất bao nhiêu, nhà nước hỗ trợ hộ nghèo mấy %
    Đóng bảo hiểm tự nguyện một tháng mấy tiền? Nhà nước có giúp không`,
  'law-voluntary-birth law-voluntary-gets': `Cháu gái dì đóng tự nguyện, sanh em bé có được hai triệu hôn? | dong bhxh tu nguyen co dc thai san ko a
    đóng tự nguyện mà sinh con nge nói được 2 triệu phải ko`,
  'law-voluntary-birth law-birth-father-only': `vo toi de con roi, vo toi khong di cong ty chi lam nuong, nha nuoc co cho tien khong`,
  'book-paper': `Bác có những hai quyển sổ, một quyển hồi ở nông trường, gộp vào thế nào hả cháu?
    Tôi có hai sổ bảo hiểm, một sổ làm ở Bình Dương, một sổ ở Đắk Lắk, hai số khác nhau. Gộp lại một được không?
    toi co 2 so bhxh gop lai the nao`,
  'transcript-get': `bác muốn in cái quá trìh đóng ra giấy có dấu đỏ nộp cho xã thì lmà thế nào
    in cai to ghi qua trinh dong bhxh co dau de nop cty moi thi in sao
    Em muốn in bản quá trình đóng có dấu để nộp cho chỗ xin việc thì tải ở đâu ạ? | C14-TS tải ở mục nào, có gửi về email được không
    co ban qua trinh dong BHXH bang tieng Anh khong, toi can nop visa | Lấy cái giấy xác nhận quá trình đóng có dấu ở mô rứa?`,
  'transcript-get transcript-verify': `tai fiel ve mo ra ko co dau do thi nopp ngan hang ng ta co chap nhan ko, giay xac nhan dong ay`,
  'time-before-1995': `Thời gian làm việc trước 1995 chưa có trong quá trình, hồ sơ gốc chỉ còn quyết định tuyển dụng, có được cộng nối không?
    Hồi trước đi thanh niên xung phong rồi mới đi dạy, mấy năm nớ có được tính vô không? Giấy tờ trôi lụt hết rồi.`,
  'time-abroad time-korea contributions-kept': `toi lam ben han co phai dong bhxh o vn ko, truoc di toi dong 4 nam bao luu con do ko`,
  'contributions-who': `thử việc 2 tháng có phải đóng bhxh k | làm partt time quán cf có đc đóng bhxh k, nghe nói luật mới có
    lam part time moi tuan 3 buoi tu 1/7/2025 co thuoc dien dong bat buoc ko | thu viec 2 thang co phai dong bhxh ko`,
  'book-arrears': `cong ty pha san no bao hiem 2 nam, so khong chot duoc | chủ bỏ trốn, xưởng đóng cửa, sổ bh chưa chốt, tụi tui sống sao
    Cong ty cu cua toi no bao hiem roi bo tron luon, toi khong chot duoc so, may nam do coi nhu mat a
    Cty cũ phá sản, giám đốc bỏ trốn, còn nợ BHXH thì sổ của công nhân có chốt được đến thời điểm đã đóng không ạ?`,
  'book-electronic': `sổ bhxh điện tửu đc dùng thay sổ giấy chưa | so dien tu voi so giay cai nao co gia tri`,
  'contributions-kept': `lãnh thất nghiêp rồi có mất thời gian đóng bảo hiểm hưu trí hog con`,
  'law-voluntary-change': `Muốn nâng mức đóng lên cao hơn cho sau này lương hưu khá khá thì làm sao?`,
  'book-deadline book-close': `cty bao phai tra lai dong phuc moi tra so bhxh, dung luat k | nghỉ việc 2 tháng cty k chịu chôtts sổ
    cong ty cu ko chiu chot so cho toi 8 thang nay roi, toi tu di chot duoc khong | cty ngâm sổ 4 tháng ko chốt, làm gì dc họ`,
  'book-lost-fee book-paper': `mất sổ bhxh r | mat so bhxh`,
  'book-lost-fee book-electronic book-paper': `sổ BHXH giấy mất rồi có phải làm lại, nghe nói sang 2026 dùng sổ điện tử hết`,
  'book-other-name': `Có đứa lấy căn cước của tôi đi làm công ty khác, giờ trùng tháng đóng, hồ sơ thất nghiệp bị trả về. Lỗi của tôi à? Xử sao đây`,
  'book-sell': `có ng trên fb mua sổ bhxh giá cao, bán có sao k`,
  'contributions-salary': `tăng ca có tính vô lương đóng bhxh k ad`,
  'contributions-evade': `Trốn đóng với chậm đóng khác nhau chỗ nào theo luật mới, phạt 0,03%/ngày tính từ ngày nào?`,
  'contributions-driver': `giao hàng app như tui có bị bắt đóng bhxh hông, hay tự mua`,
  'contributions-shop contributions-who': `Mấy bà chủ sạp ngoài chợ có đăng ký kinh doanh, nghe nói giờ bắt buộc phải đóng bảo hiểm, có thiệt hông con?
    Tui bán quán cơm có đăng ký hộ kinh doanh, nghe nói chừ bắt đóng bảo hiểm bắt buộc, có thiệt không rứa?`,
  'contributions-shop pension-working': `Tôi 61 tuổi chủ hộ kinh doanh, đã có lương hưu, có phải đóng nữa ko`,
  'contributions-shop': `ho kinh doanh nghi ban 3 thang thi co tam dung dong duoc ko
    Chủ hộ kinh doanh có đăng ký, bắt buộc đóng BHXH từ 1/7/2025, mức thấp nhất mỗi tháng bao nhiêu và đóng theo quý được không?`,
  'law-voluntary-once law-lump-or-month': `Đủ tuổi mà thiếu năm thì đóng một cục cho đủ luôn được không con?
    Mẹ tui đóng đc 13 năm rưỡi thì đến tuôi hưu, thiếu có năm rưởi, đóng 1 cục cho đủ đc hông
    vo toi du tuoi ma moi dong 13 nam, dong not 1 cuc 2 nam cho du dc ko`,
  'law-voluntary-once law-lump-or-month law-voluntary': `Đóng một lần cho những năm còn thiếu, tôi thiếu 4 năm, đóng được không và đóng ở đâu`,
  'law-voluntary-accident contributions-driver law-voluntary-gets': `tu dong tu nguyen ma bi te o cho co duoc tien tai nan khong`,
  'unit-debt contributions-late contributions-findings': `tra xem cty cũ có nợ bảo hỉem k ở chỗ nào`,
  'book-still': `Chốt sôr rồi mà trên app vẫn hieen công ty cũ đang đóng là sao?`,
  'benefits-money law-claim': `nộp hs ts 20 ngày r tiền chưa về, ai giữ tiền của e dọ | tien thai san bao lau ve tk, hồ sow đơn vị nopj hôm mùng 5`,
  'benefits-money benefits-see': `Em sinh be nam kia luc con lam cong ty may, cong ty bao lam ho so thai san cho em ma den gio em chua nhan duoc dong nao. Em xem o dau de biet ho so toi dau roi`,
  'law-claim law-sickness': `Thằng út nằm viện mười ngày, giấy ra viện đưa cho ai để lãnh tiền ốm?`,
  'law-claim': `hs ts gồm chi ad`,
  'pension-place': `ba t linh luong huu qua buu dien, muon chuyen qua the ngan hang thi lam sao | doi tu nhan tien mat sang atm luong huu
    Tui muốn đổi tài khoản nhận lương hưu qua ngân hàng khác thì mần răng?`,
  'law-pension-age': `năm nay đàn bà máy tuổi thì về huu, đàn ông mấy tuổi | nữ sinh 2001 bao nhiêu tuổi mới đc về hưu, nghe 60 mà xỉu
    Tui 56 tuoi, nu, dong duoc 17 nam, toi nam nao thi duoc ve huu vay | em đóng ddủ 15 năm rồi giờ nghỉ luôn, bao giờ lấy lương huwu`,
  'law-pension-age law-pension-rate law-lump-or-keep': `dong du 15 nam la co luong huu that k ad`,
  'law-pension-age law-pension-rate': `15 nam dong da du ve huu chua hay van 20 | Tôi nam sinh 1966 đóng 23 năm, tháng nào đủ tuổi nghỉ hưu, tỷ lệ hưởng bao nhiêu?`,
  'law-pension-rate': `Cách tính lương hưu ra làm sao, đóng 28 năm thì được mấy phần trăm?`,
  'law-pension-raise': `nha nuoc co tang luong huu nam 2026 khong chau
    Cho tôi hỏi lương hưu lần tới có tăng không, mẹ tôi lĩnh có hơn ba triệu mà tiền thuốc đã hết hai triệu rồi.
    Sang năm 2026 có tăg lương hưu không, mấy phần trăm rứa`,
  'law-lump-sum': `rút môt lần thì tính ra mỗi năm được mấy tháng lưong | dong 4 nam luong 6tr rut 1 lan dc khoang nhieu
    Người mới tham gia từ tháng 8/2025 thì trường hợp nào mới được rút một lần
    rut 1 lan sau 12 thang nghi viec, bat dau dong truoc 7/2025 thi con rut dc dung k
    tui đóng tự nguyện 6 năm, giờ kẹt tiền quá, rút ra một lần được hông`,
  'law-recovery': `nghỉ duỡng sức sau ốm một ngay được bao nhiêu tiền | Con dâu mổ đẻ xong yếu quá, nghe nói được nghỉ dưỡng sức thêm mấy ngày?
    nghi thai san xong con met dc nghi duong suc may ngay
    Sau khi mổ đẻ hết sáu tháng em vẫn yếu lắm, nghe nói có tiền dưỡng sức, công ty làm hay em tự làm?
    Duong suc sau sinh 5 hay 7 ngay, tien tinh 30% muc tham chieu ha | duongx sức sau sinh mổ mấy nagyf, 1 ngày bn tiền`,
  'law-maternity': `con dau toi sap de, dong duoc 7 thang, co duoc tien thai san khong
    mn cho em hỏi với, em làm vp ở đà nẵng, mang bầu 5 tháng rồi mà hồi trước em nghỉ ngang mất nửa năm, tính ra đóng bhxh mới đc 7 tháng thôi. rứa thì có đc hưởng ts k hay phải đóng thêm chi nữa ạ
    sinh đôi thì được nghỉ mấy tháng zậy ad | đi khám thai mỗi lần đc nghỉ mấy ngàu, có lương k
    Bên em có chị sinh tháng 4, đóng từ tháng 9 năm ngoái, đủ 6 trong 12 tháng chưa, tính cả tháng sinh không?`,
  'law-maternity law-maternity-left': `em nghi viec luc bau 6 thang, truoc do dong dc 8 thang, co dc tien thai san k a`,
  'law-father law-birth-father-only': `vo sinh chong dc nghi may ngay, vo k co bhxh thi chong co tien k`,
  'law-father': `vợ đẻ thì bố đc nghỉ mấy ngày có lươgn`,
  'law-social-pension': `Không có lương hưu mà trên 75 tuổi được 500 nghìn một tháng thì xin ở đâu? | tro cap huu tri xa hoi 75 tuoi dc 500k nop don o dau
    mẹ tôi già 76 tuổi không có lương, có tiền già không`,
  'law-miscarriage': `sẩy thai 9 tuân dc nghỉ mấy ngày v ạ`,
  'law-birth-father-only law-father': `chồng đóng bhxh vợ ko đóng thì vợ sinh có được gì`,
  'law-birth-early-work': `e sinh xong đi làm sớm 1 tháng thì có vừa lương vừa tiền ts k`,
  'law-maternity-left': `dự sinh thág 3 mà e muốn nghỉ từ thág 12, vẫn đc tính k ad ơi`,
  'law-maternity-left law-claim': `e nghỉ việc r mới sanh, bé đc 2 tháng r mà cty cũ kêu k làm hồ sơ cho người đã nghỉ. rứa giờ e tự làm hồ sơ thai sản ở mô hỉ, có quá hạn chưa
    Nghỉ việc trước khi sinh 2 tháng, đã báo giảm chốt sổ, vậy tự nộp hồ sơ thai sản ở đâu`,
  'law-contraception': `đặt vòng tránh thai nghỉ đc mấy ngày huowngr bh`,
  'pension-proxy': `Mẹ tôi ốm liệt giường, tôi lĩnh thay lương hưu thì giấy uỷ quyền làm ở xã có được không, hạn mấy năm?
    Ủy quyền cho con đi lãnh lương hưu giùm, viết giấy tay được không hay phải chứng thực?`,
  'law-unemployment-monthly': `quen khai bao tim viec thang nay roi co bi cat tien that nghiep k
    Đang lảnh thất nghiệp mà tháng này quên kkhai báo tìm việc thì có bị cắt lun hong | quen khai bao viec lam hang thang thi sao
    Tiền thất nghiệp tháng này cắt ngang, lý dp??? | dang an that nghiep ma di chay xe lai co phai khai bao ko, lo bi phat ko`,
  'law-unemployment-where': `ở sài gòn làm, về quê nghệ an lãnh thất nghiệp đc k`,
  'law-death-claim': `Ông mất rồi mà lương hưu vẫn chuyển vào tài khoản thêm hai tháng, gia đình có phải trả lại không? Bác sợ để lâu người ta phạt.`,
  'pension-day': `Bao giờ có lương?`,
  'law-unemployment-months law-unemployment': `Con trai tôi bị công ty cho nghỉ, được lĩnh thất nghiệp mấy tháng?`,
  'law-unemployment-months law-unemployment-kept law-unemployment': `thất nghiep đóng 38 tháng đc hưởgn mấy thangs, 2 tháng lẻ có bảo lưu k`,
  'law-unemployment-not': `tự ý nghỉ ngang k báo trc có đc trợ cấp thất nghiẹp k`,
  'law-unemployment-deadline law-unemployment': `minh moi nop don nghi viec hom qua, sep duyet luon roi, quyet dinh thi noi thang sau moi dua. bao gio phai nop ho so that nghiep ko thoi bi qua han, tre 1 ngay co sao k`,
  'law-unemployment-deadline': `han nop that nghiep 3 thang tinh tu ngay nghi hay ngay chot so`,
  'law-unemployment-new': `qua 2026 luật việc làm mới thì tiền thất nghiệp có đổi gì k ad`,
  'law-accident-amounts': `Ba cháu chết do tai nạn ngay trong xưởng gổ, công ty đưa có 10 triệu rồi êm luôn. Vậy cháu có đựoc chế độ tai nạn lao động hong?
    giám dịnh 11% dduoc lĩnh 1 lần bao nhiu`,
  'law-accident-employer law-accident card-accident': `Con tôi làm máy cưa đứt ngón tay, công ty bảo tự lo. Tôi hỏi bảo hiểm có trả không?`,
  'law-accident-employer law-accident': `bạn em bị máy dập tay mất 2 ngón, cty kêu tự chữa rồi cho nghỉ luôn. Bạn ấy được những quyền lợi gì, làm hồ sơ ở đâu, cty ko lập biên bản thì sao ạ`,
  'law-commute law-accident': `Cháu nội đi làm về bị xe quẹt gãy chân, có tính là tai nạn lao động không?
    Di lam ve bi xe quet gay chan thi co tinh la tai nan lao dong khong vay, tui dang nghi o nha ca thang
    đang chở khách bị thằng khác đâm gãy chân có tính tai nạn lao động ko bác`,
  'law-occupational': `benh nghe nghiep dieu dac thi ho so gom nhung gi, giam dinh o hoi dong nao`,
  'law-occupational law-accident': `dung may on lau nam bi lang tai, co che do benh nghe nghiep k`,
  'law-sick-child law-sickness': `con em sốt xuất huyết nằm viện nhi, vợ đi làm k nghỉ đc nên e nghỉ chăm, cty kêu trừ phép. đàn ông nghỉ chăm con có đc tiền bhxh k, mấy ngày
    Con em om nam vien 5 ngay em phai nghi lam trong chau, cong ty bao khong co che do gi, co dung khong a
    Bé nhà em sốt phải nằm viện, mẹ nghỉ 3 ngày rồi bố nghỉ tiếp 4 ngày thì cả hai có được tính tiền con ốm không, mỗi năm được mấy ngày cho bé 2 tuổi?
    con om 3 tuoi nghi toi da may ngay mot nam`,
  'law-sick-child law-sickness law-claim': `om con 7 ngay nop giay ra vien cho ai, dc tinh may ngay`,
  'law-half-day': `om nua ngay co dc tinh ko luat moi
    Giấy ra viện không ghi cần nghỉ thêm thì sau xuất viện nghỉ 5 ngày nữa có tính ốm đau được không ạ`,
  'benefits-arrears contributions-late book-arrears': `cty nợ bhxh 8 tháng r, trong xưởng mấy trăm công nhân ai cũng bị, đứa sắp đẻ thì k lãnh đc ts, đứa nghỉ thì k chốt đc sổ. tụi e làm j đc đây ad, đình công thì sợ mất việc`,
  'benefits-take-back': `gui cai thong bao toan chu cua may, toi lam gi sai ma doi thu hoi tien om dau`,
  'complain-decision': `nộp khiếu nai về quyết định hưởng bhxh thì hạn mấy ngày, gửi cấp nào`,
  'pension-late pension-day benefits-paused': `luong huu thang nay cham qua. hang xom linh het tu hom mung 2 roi, toi ra buu dien hoi hai lan, ho bao chua co ten. toi goi dien khong ai nghe may. de nghi dong chi tra loi cho ro la vi sao va toi phai gap ai de duoc linh
    Tháng này mẹ em không thấy lương huu về, mọi thansg mùng 5 là có rồi. Em hỏi ai bây h?`,
  'pension-unclaimed': `di qua my tham con 1 nam luong huu co bi cat khong`,
  'law-survivor-monthly': `ông nhà mất rồi bà già không luơng có được hưởng tuất hàng tháng ko
    Vợ tôi mất tháng trước, vợ có đóng bảo hiểm xã hội 16 năm, để lại tôi với đứa con khuyết tật. Cho tôi hỏi con tôi được lãnh tiền tuất hằng tháng không và nộp giấy gì?`,
  'law-survivor-choose law-survivor-monthly': `Tuất một lần hay tuất hằng tháng do gia đình chọn à, con 16 tuổi còn đi học`,
  'law-funeral law-death-claim law-survivor': `Dạ thưa, bà nhà tôi mới mất hôm kia, bà ấy đang hưởng lương hưu được hai chục năm nay. Gia đình bối rối quá, các con thì ở xa, không biết phải báo cho ai, báo trong bao lâu, và được hưởng những khoản gì. Mong cháu chỉ cho từng bước một, tôi cảm ơn.
    bố mất đang hưởng lương huu, tiền mai táng phí với tuất làm gì trc
    bà ngoại mất hồi tháng trước, bả có lãnh lương hưu, giờ tiền mai táng ai được lãnh, cần giấy gì`,
  'law-funeral law-survivor': `tien mai tang | mai táng phí giờ đc nhiêu, ai đứng đơn`,
  'law-funeral': `Tien mai tang thi ai duoc lanh, tui lo dam cho vo tui ma ben ngoai cung doi dung ten`,
  'law-social-pension-other law-social-pension': `Bà cụ nhà tôi 76 tuổi, đang hưởng trợ cấp liệt sĩ rồi thì có được thêm trợ cấp hưu trí xã hội không, đồng chí trả lời giúp cho rõ.`,
  'law-pension-early': `suy giamr 61% về hưu sớm đuowcj mấy tuổi`,
  'law-pension-early law-pension-age': `Tui dạy học 32 năm, chừ nghỉ sớm 2 năm thì lương hưu có bị trừ chi không?`,
  'law-lump-again law-lump-sum contributions-count law-lump-or-keep': `rút 1 lần xong đi làm lại thì tính lai từ đầu hả`,
  'visits-see': `lịch sử khám coi đâu`,
  'visits-missing': `ra viện 2 tuần r mà trong app chưa thấy lần khám đó
    Mỗi lần chạy thận xong em xem trong máy phải mấy hôm sau mới thấy lần khám đó, có lần cả tuần chưa lên, thế có làm sao không?`,
  'visits-wrong': `trong may ghi toi di kham o benh vien nao do ma toi co di bao gio dau`,
  'visits-private': `Chồng cũ em biết số bảo hiểm của con, anh ấy có xem đc con khámm ở đâu không, em ko mún
    ai xem được truyện khám bệnh của tôi chong này tôi không muốn công ty biết`,
  'child-see card-child register-child': `Cháu nhà em vừa tròn 2 tuổi, ở Thanh Hóa, thẻ bảo hiểm y tế của cháu làm từ lúc đẻ giờ em làm mất bản giấy rồi. Em muốn xem thẻ của con trên máy em thì phải thêm con vào chỗ nào ạ?`,
  'data-contact contact-lost': `doi sdt sao`,
  'data-person card-wrong': `Trên máy ghi sai ngày sinh của bác, giấy khai sinh một đằng căn cước một nẻo, sửa thế nào?
    sai ngay sinh tren app so voi cccd, sua o dau`,
  'data-person': `đổi cmnd sang cccd mà app còn số cũ, cập nhật sao ad
    Đổi họ tên theo cải chính hộ tịch, kê TK1-TS rồi đính kèm gì, HR nộp hay người lao động tự nộp?`,
  'child-two': `Hai vo chong tui ly hon, con o voi tui ma the cua no dang nam trong tai khoan me no, tui them vao may tui duoc nua khong`,
  'child-guardian register-child': `Tôi là cậu ruột đang nuôi cháu mồ côi cả cha lẫn mẹ, cháu 9 tuổi. Tôi không phải cha mẹ thì có thêm cháu vào tài khoản của tôi để coi thẻ bảo hiểm được không?`,
  'child-guardian': `Tui la cha cua chau bi khuyet tat, chau nam nay 19 tuoi ma khong tu lam duoc gi, vay tui dung ra lam tai khoan cho chau duoc hong, co can giay giam ho gi hong`,
  'inbox-empty inbox-see app-error': `app báo có thôg báo mới mà bấm vô trống trơn, k thấy ndung j`,
  'data-photos account-close': `t muon xoa tai khoan, app giu thong tin cua t lam gi`,
  'data-photos': `Em gửi ảnh mặt với căn cước lên đó thì ai xem được, giữ bao lâu, em xóa tài khoản thì có xóa luôn không ạ?`,
  'lookup-agency': `co quan bao hiem nam dinh gio sap nhap ve dau, dia chi nao
    Hoi truoc tui nop giay o bao hiem huyen, gio nghe noi bo huyen roi thi tui len dau, cach nha tui bao xa
    Xã mình sáp nhập rồi, cơ quan BHXH nào phụ trách giờ, tra địa chỉ với số điện thoại ở đâu?`,
  'lookup-sick-leave law-sick-paper': `giấy C65 nghỉ ốm phòng khám tư cấp có được thanh toán`,
  'lookup-unit': `muon tra xem cong ty cua con toi co dong bao hiem that khong`,
  'lookup-points': `tìm chô thu tiền bảo hiểm tự nguyện gần chợ Cái Ra0ng với con
    Tui muon kiem cho dong tien bao hiem gan nha, ba dai ly hoi truoc nghi roi | tìm điểm thu gần xã nhất coi chỗ nào
    tìm chỗ nôp tiền bao hiêm gần xã toi`,
  hotline: `cho tôi số tổng đài có người thật nghe máy`,
  'feedback-send': `cán bộ bhxh phường thái độ lồi lõm, khiếu nại ở đâu | cán bộ tiếp dân quát mắng toi muốn phản ánh`,
  'services-send card-lost': `Cấp lại thẻ bảo hiểm y tế cho con bị mất có tốn tiền không ạ?`,
  'services-follow dossier-track': `Nộp hồ sơ trên mạng rồi thì xem nó đi đến đâu ở chỗ nào?`,
  'pay-online': `đóng tự nguyên trên đien thoại bằng cách nào, dì hổng có thẻ ngân hàgn`,
  'pay-online card-expired card-buy': `Em muốn gia hạn thẻ hộ gia đình cho mẹ ngay trên điện thoại rồi chuyển tiền luôn, có phải ra đại lý thu không?`,
  'pay-online app-cost': `gia hạn bhyt hộ gia dinh tren app thanh toán bằg thẻ ngân hàng có mất phí ko`,
  'pay-online card-expired': `cưng ơi chị hỏi cái thẻ bảo hiểm y tế của ổng hết hạn hôm rằm mà ổng còn ngoài biển, gia hạn trên máy được hông`,
  'pay-failed': `bam nop tien roi, ngan hang tru tien roi ma no bao that baij
    Em nop ho so tren cong dich vu cong xong no bat nop le phi, em chuyen tien roi ma van ghi chua thanh toan
    nộp hồ sơ dvc xong thanh toán phí nó truwf tiền rồi mà trạng thái vẫn “chưa thanh toán”, có bị trừ 2 lần ko`,
  'pay-failed app-cost services-send': `nop ho so tren app bi tru phi j v, thanh toan loi ma tien bi tru roi`,
  'pay-receipt collector-check': `Em thu ở thôn, bà con nộp tiền xong hỏi tra biên lai điện tử ở đâu để biết tiền đã vào hệ thống`,
  'collector-check': `Nhân viên thu tiền của dì mà hổng đưa biên lai, vậy tiền đó có vô hông con? Dì lo quá, hỏi ai bây giờ.
    Bà ở xóm em đi thu tiền bảo hiểm tự nguyện, em đưa tiền hai tháng rồi không thấy cập nhật, làm sao biết bà ấy có đúng là người thu của bảo hiểm không?`,
  'outside-general': `quen ma pin the atm lay tien khong duoc | Mai trời có mưa hôn con, để dì còn dọn hàng
    chinh phu lam an the nay thi dan song sao noi, ai phai chiu trach nhiem | bang lai xe may cua toi het han doi o dau
    bai toan lop 4 cua chau: mot hinh chu nhat dai 12m rong 5m, tinh chu vi ho ong | duong huyet cua toi 9 cham co nguy hiem khong
    Gửi tiết kiệm ngân hàng nào lãi cao nhất bây giờ hả cháu? | Sạp của dì giờ bỏ thuế khoán thì phải kê khai thuế làm sao?
    Hôm nay bác buồn quá, nói chuyện với bác một tí đi. | nồi cơm điện nhà dì còn bảo hành, sổ bảo hànnh mất rồi làm sao
    xe may khong chinh chu co bi cong an phat khong | Dì bị nổi mẩn đỏ khắp tay ngứa quá, có phải bị gan hôn con?
    Theo cháu thì kỳ họp tới ai lên làm chủ tịch nước? | bác bị đau khớp gôi uống lá lốt có khỏi khog
    bao hiem xe may bat buoc mua o dau re | huyet ap 170 thi uong may vien thuoc
    Tôi là cựu chiến binh, cả đời không kiện cáo ai. Nay hàng xóm xây tường lấn sang đất nhà tôi nửa mét, tôi lên xã ba lần chưa ai xuống đo. Đề nghị giải quyết dứt điểm cho tôi.
    Bác sĩ cho tôi thuốc mỡ máu mà uống vào mỏi cơ, có nên bỏ thuốc không? | cty k trả lương tháng 13 kiện ở đâu, k liên quan bh j hết
    tong thong my la ai v, ong do nen lam gi voi chien tranh | bang lai xe a1 het han doi o dau ad
    quyết toán thuế tncn đc hoàn nhiêu, cty trừ e 10% hoaif | giải giùm em bài toán lớp 7: tìm x biết 3x+5=2-x, mai nộp r thầyy dò
    ra phường đăng ký kết hôn cần j, ck quê nghệ an | làm hộ chiếu online mất mấy ngày v | hello ad ăn cơm chưa
    bị kim đâm vô tay sưng chà bá, uống kháng sinh j giờ | mai bình dương có mưa k để đem áo mưa
    bao hiem xe may bat buoc mua o dau gia nhieu | gói bảo hiẻm sức khỏe cty mua của hãng tư k chịu trả tiền đẻ
    sang ten xe may cu can giay gi | con e noi man do khap nguoi co nguy hiem ko
    viết hộ bài văn 200 chữ về an sinh xã hội nộp cho cô với | bảo hiểm nhân thọ mua 3 năm r muốn hủy lấy lại tiền đc bao nhiêu
    di kham thai bac si nao gioi o da nang v mn | the atm bi nuot lay lai o dau
    Bao hiem xe may bat buoc cua em het han roi, mua lai online cho nao re
    Trường em xét học bổng cho sv có hoàn cảnh khó khănn thì nộp hồ sơ ở phòg nào ạ
    Cho em hỏi đk tạm trú ở phòng trọ Cầu Giấy thì lm trên mạng thế nàoo ạ
    Xin cho nha tui vao dien ho ngheo nam nay duoc khong, tui nuoi con khuyet tat ma xa khong xet
    Em lam mat bang lai A1, thi lai hay xin cap lai vay a | Creatinin của mẹ e 780 là bị nặng chưaa ạ, có phải ghép thận ko
    Thẻ ngân hàng của em bị nuốt trong máy ATM cuả trường, mã pin em nhớ, lấy lại sao ạ
    Tôi muốn vay ngân hàng chính sách cho con đi học nghề dành cho người khuyết tật, lãi suất bao nhiêu?
    Dich ho em sang tieng Anh cau nay: me toi da dong bao hiem duoc muoi nam va ba rat vui
    Chủ trọ giữ cọc của em hai triệu không trả, em kiện được không?
    Be nha em noi man do khap lung tu toi qua, co sot nhe, co nguy hiem khong a
    Giai giup con em bai toan lop 3: mot nguoi co 48 qua cam chia deu 6 ro hoi moi ro may qua
    Hôm nay Thanh Hóa có mưa không, em định cho bé đi tiêm phòng.
    Gói bảo hiểm sức khỏe của công ty tư nhân mà trường mầm non bán kèm cho bé, bé ngã gãy tay thì họ đền bao nhiêu?
    Công ty không trả lương tháng 13 cho chồng em, bên mình đòi giúp được không ạ?
    Uong thuoc nam tri suy than cua ong lang o Nga Son co khoi that khong a | chao em an com chua
    đau thượng vị ợ chua 2 tuần nên uống thuóc gì | Visa E-9 quay lại Hàn Quốc diện lao động trung thành cần thi tiếng không?
    Hoàn thuế TNCN 2025 qua eTax bị treo trạng thái chờ, em quyết toán thay công nhân | so lo mien bac hom nay danh con gi, chot so giup
    làm hộ chiếu gấp đi Hàn lần hai mất mấy ngày | app ngan hang bao loi sinh trac hoc khi chuyen tien tren 10tr
    đăng kiểm ô tô 5 chỗ bao lâu 1 lần | Giải hộ bài toán lớp 5: một cửa hàng bán được 3/5 tấm vải còn 16 mét, hỏi tấm vải dài bao nhiêu
    viet bai van ta me em lop 4 khoang 200 chu | con bé lớp em nổi mẩn đỏ khắp người có lây không cô
    ho kinh doanh bo thue khoan thi ke khai thue the nao, hoa don may tinh tien mua o dau | trời mai xã em có mưa ko để bà con phơi lúa
    Bảo hiểm sức khoẻ của cty mua bên Bảo Việt, nộp hoá đơn bồi thường ở cổng nào?
    GPLX hang B2 doi sang bang moi nop o phuong hay cong an tinh | lãi xuất tiết kieemj 12 tháng bank nào cao
    tuyen xe buyt tu cho dau moi ra khu cong nghiep chay may gio | quyet toan thue tncn cho cong nhan tren day dc k
    tra phat nguoi o cho nao | bảo hiểm trách nhiệm dân sự ô tô bên nào rẻ | dang kiem xe taxi bao lau phai lam 1 lan
    prudential em đóg 3 năm giờ rút lại dc bao nhiêu | mắt tôi tự nhiên nhức với thấy chớp sáng có phải bong võng mạc không
    hang xom hat karaoke 12h dem goi ai den bat | bể hụi rồi, thưa ở đâu đòi lại tiền | con tôi nổi mẩn đỏ khắp người có nguy hiểm không
    bảo hiểm thân tàu cá mua ở đâu dzậy | Giải giùm cháu tui bài toán: hai xe đi ngược chiều cách nhau 180 km, khi mô thì gặp
    ty gia Yen hom nay, gui ngan hang nao loi nhat | bị đâm xe thì đòi bảo hiểm của thằng đâm kiểu gì, nó mua bảo hiểm vật chất rồi
    Huyết áp 150/90 thì uống thuốc chi rứa em? | bằng lái hết hạn đổi ở đâu e ơi | bật cho tôi một bài hát nào vui vui đi
    Em tên chi, quê ở mô, nói chuyện với tui một chút cho vui | giảm trừ gia cảnh người phụ thuộc năm nay bao nhiêu ạ
    xin cap lai ho chieu o lanh su quan mat bao lau`,
}

export const FIVE_HANDS: readonly Pick<AskedQuestion, 'ask' | 'expect'>[] = Object.entries(WRITTEN).flatMap(([right, questions]) =>
  waysOf(questions).map(ask => ({
    ask,
    expect: right === 'outside-general' ? null : (right.split(' ') as unknown as readonly PassageId[]),
  })),
)
