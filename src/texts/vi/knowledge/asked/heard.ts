/** How people asked who had seen nothing of help, word for word, by the passage that answers; other matters at the end. */
export const heard = {
  'settings-language': `co ban tieng Anh khong a, em chi cho ban cung phong nguoi Lao`,
  'settings-letters': `chữ trong máy nhỏ quá, tui già mắt kém, có chỗ mô cho to lên không | chu nho qua mat kem doc khong ra, phong to sao con
    chu nho qua ong gia nhu tui khong thay duong, phong to sao con`,
  'safe-scam': `Co nguoi goi cho me toi xung la can bo bao hiem bao doc ma OTP de nang cap the len loai moi, me toi doc mat roi, phai lam sao bay gio
    có người gọi xưng cán bộ bảo hiểm kêu cài app cập nhật vssid, đọc mã cho họ, thật không
    có người gọi xưng là bảo hiểm xã hội, đọc đúng cả tên tuổi tui, bảo tải cái app lạ để cập nhật vssid không thì khóa thẻ, có đúng rứa không
    Có người gọi xưng cán bộ bảo hiểm kêu đọc mã OTP để cập nhật, có phải thiệt không? | có ngừi gọi xưng bhxh bảo cài app lạ, thật hay lừa`,
  'app-error': `nó báo đỏ lòm là sao trời, nhập đúng mà. đúng số đúng mk luôn á, nhập đi nhập lại từ sáng tới giờ trễ mấy đơn hàng r, app gì kì cục
    nó báo đỏ lòm một dòng ở dưới, bác không vào được | bấm vô nó cứ quay quay hoài rồi văng ra
    mở thẻ ra chỉ thấy một ô trắgn, k thấy ảnh k thấy tên | nó báo đỏ lòm là sao | vào app cứ quay quay hoài khong vô đuợc`,
  'app-permissions': `tại sao cứ đòi quyền camera với vị trí, theo dõi dân à`,
  'app-reader': `làm sao mở cái mã cu a rờ của thẻ bảo hiểm cho bệnh viện quét khi tôi không nhìn thấy màn hình
    ứng dụng có dùng được với trình đọc màn hình không tôi vuốt nút nào nó cũng đọc là nút nút`,
  'safe-message': `vừa có cái tin nhắn bảo e đc hoàn tiền bhxh mấy triệu, bấm link rồi nhập số thẻ vô để nhận. nhìn logo y chang luôn á, lừa đảo k ad
    Có người gọi bảo là cán bộ bảo hiểm, bắt bác bấm vào đường dẫn để cập nhật thẻ, có phải lừa không?
    người ta gọi xưng bên bảo hiểm biểu bấm đường link cập nhật tài khoản, có phải lừa hông
    Có tin nhắn gửi đường link nói con tôi được hoàn tiền bảo hiểm ba triệu, bấm vào điền tài khoản. Tin đó có phải bên mình gửi không?`,
  'register-how': `dang ky xong phai ra phuong nop giay nua hong con | đk xong nó bắt ra cơ quan bhxh nộp tờ khai thậtt hả ad, e làm ca 12 tiếng sao đi đc
    Cháu ơi cho bác hỏi, bác muốn có cái sổ bảo hiểm trong điện thoại thì bắt đầu từ đâu hả cháu?
    đăng kí tài khonả có phải ra tận cơ quan bảo hiẻm không hay làm ở nhà đc hết | đăng ký sao
    Đăng ký tài khoản có phải ra cơ quan bảo hiểm không hay ở nhà làm luôn được?`,
  'register-need': `cho em hỏi đăng ký tài khoản mới thì cần chụp những giấy tờ gì ạ`,
  'register-photo': `dì chụp hih căn cước mà nó nói mờ hoài à, chụp sao cho đựoc con | chụp cccd lóa quá nó k đọc đc, chụp sao cho đúng
    nó báo đỏ lòm không cho gửi ảnh | dang ky vssid ma chup anh can cuoc no cu bao mo hoai
    em chups hinh cccd hoai ma no bao mo ko nhan dc, doi 2 cai dt roi van vay | chup can cuoc bi loa no ko nhan thi lam the nao`,
  'register-portrait': `ad ơi đk tài khoản chụp cái mặt hoài k nhận là s | chụp mặt hoài nó khoong nhận, phòng em sáng mà
    hình chân dung chụp đeo kiếng có đc ko shop | đăng ký tài khoản mà chụp mặt hoài không được`,
  'register-mismatch': `Em sinh nam 1994 ma so ghi 1993, gio dang ky no khong khop voi can cuoc
    Liên kết thẻ con mà báo “thông tin không khớp”, cháu mang họ mẹ, có phải tại thế không
    sai ma so bhxhf thi phai lam gi, e go dung 10 so ma no ko chiu | nó báo đỏ lòm "thông tin không khớp" là sao`,
  'register-old-id': `Mẹ tôi chỉ có chứng minh thư cũ chín số, không có căn cước gắn chip thì có đăng ký được không?
    Can cuoc het han, chi con passport, dang ky tai khoan dc khong`,
  'register-others': `con gai dang ky dum cho ma duoc hong, ma hong ranh may cai nay
    Chị công nhân 52 tuổi ko có điện thoại thông minh, em là HR đăng ký hộ trên máy em đc ko, sdt thì để số ai?
    toi it biet chu, nho con toi lam ho cai tai khoan duoc khong
    Tôi 72 tuổi không có điện thoại thông minh, con gái đăng ký giùm trên máy nó có được không?
    mẹ tôi 78 tuổi không có điện thoại thông minh, tôi đăng ký hộ trên máy tôi được không
    má tôi 70 tuổi không xài điện thoại thông minh, chữ nghĩa cũng không rành, mà bệnh viện kêu cài app. Tôi đăng ký giùm trên máy tôi được không, rồi chụp hình mặt má hay mặt tôi
    Một số điện thoại đăng ký cho hai vợ chồng được không?
    me toi 70 tuoi ko co dt thong minh, chi co cai dt cuc gach, toi o xa muon dang ky ho tren may cua toi dc k`,
  'register-child': `Chi cho em hoi con em moi 2 tuoi chua co dien thoai chua co can cuoc thi co dang ky tai khoan rieng duoc khong hay dung chung cua me
    them the cua con vao app cua me kieu gi | thêm thẻ của con vô app của mẹ kiểu chi | Làm sao đưa thẻ của con vô app của mẹ?`,
  'register-exists': `may bao so can cuoc da co nguoi dugn roi, toi da dang ky bao gio dauu`,
  'register-language-foreigner': `Bạn cùng phòng trọ em người Lào sang học, bạn ấy chỉ có hộ chiếu thì đăng ký tài khoản được không ạ?
    Mình người Hàn làm việc ở Việt Nam, có thẻ tạm trú, không có căn cước thì đăng ký tài khoản bằng hộ chiếu được không`,
  'register-cannot-photo': `toi 72 tuoi, chup anh mat no cu bao khong dat. chup kieu gi moi duoc
    alo cho tôi hỏi tôi không nhìn thấy thì làm sao chụp ảnh khuôn mặt để đăng ký được ạ
    Con trai tôi bị bại não không ngồi thẳng được để chụp mặt, tôi đăng ký tài khoản cho cháu mà cái hình cứ bị báo không đạt. Trường hợp như con tôi thì làm sao để xác nhận?
    Tôi chụp căn cươc mấy lần nó đều chê mờ, dt tôi cũ lắm rồi, có mang ra xã nhờ ngườ ta làm dùm được ko`,
  'register-abroad': `Tôi ở Hàn về, số điện thoại VN đăng ký tài khoản trước khi đi đã bị nhà mạng thu hồi, giờ đổi số mới ở đâu?
    dang ky tai khoan tu nuoc ngoai thi ai duyet, phai ve tan noi a | Doi so dt tai khoan sang so nuoc ngoai +49 dc ko
    Toi dang o Nhat, sim VN khong nhna duoc OTP, dang nahp bang cach nao | em dang xkld ben nhat, ko co sim vn thi ddang ki kieu gi`,
  'code-missing': `ma 6 so khong thay gui ve | Nó kêu nhâp mã otp mà tui chờ hoài hổgn thấy tin nhắn | cái mã sáu số nó gưi về đâu, bác tìm mãi khôgn thấy
    bam quen mat khau ma khong thay tin nhan ve may | otp k ve | ma otp khong ve may | mã otp không về máy, bấm gửi lại 3 lần rồi
    ma otp ko thay ve mya | mã không về | mã otp ko thấy gửi về máy`,
  'code-over': `mã xác nhận nó hết hạn nhanh quá tôi nghe chưa kịp đã báo sai thì làm thế nào
    Em nhập mã xác thực đúng mà nó cứ bảo hết hạn, mã có hiệu lực bao lâu vậy | nó baor mã hết hạn trong khi em vừa nhạn được xong, bực quá`,
  'dossier-track': `muc cua e cu hien cham vang hoai la gi | hồ sơ nộp tren app tới đaau rồi`,
  'dossier-slow': `Tôi gửi ảnh lên đã năm hôm rồi mà chưa thấy ai duyệt. Đề nghị cho biết bao lâu thì xong?
    Em lập tài khoản từ thứ hai, chụp đủ ảnh căn cước hai mặt với ảnh mặt rồi mà nó cứ ghi chờ duyệt. Thường thì cán bộ duyệt mất bao lâu ạ?
    LÀM ĂN KIỂU GÌ MÀ 10 NGÀY CHƯA DUYỆT TÀI KHOẢN CHO TÔI??? | dang ky 3 ngay roi chua thay ai duyet, cho toi bao h
    Công nhân bên em đăng ký tài khoản từ thứ hai, chụp đủ CCCD hai mặt với ảnh chân dung rồi mà vẫn “chờ phê duyệt”, bình thường mấy ngày thì cán bộ duyệt ạ?
    dang ky 5 ngay roi van bao cho duyet la sao | cho cháu hỏi đăng ký tài khoản mà mấy hôm rồi vẫn báo chờ duyệt thì phải làm sao ạ
    Đăng ký từ hôm thứ hai tới giờ chưa thấy duyệt, phải chờ bao lâu nữa vậy? | gửi hồ sơ đăng ký 5 ngày rôì chưa thấy cán bộ duyêt`,
  'dossier-returned': `Hồ sơ của tôi nó ghi "cần bổ sung" mà không nói bổ sung cái gì, tôi coi ở đâu? | ho so cua toi bi tra lai ma khong ghi ly do
    hs cua e bao "tra lai" la s, phai bo sungs gi`,
  'dossier-rejected': `Cán bộ người ta từ chối hồ sơ đăng ký của bác, giờ bác phải làm lại từ đầu à? | ho so dang ky bi tu choi, gio phai lam lai tu dau a
    Ho so dang ky cua tui bi tu choi ma ghi chu tui doc khong hieu, gio lam lai tu dau hay sua cho sai thoi
    dang ky tk bi tu choi ly do anh mo, gio phai lam lai tu dau hay chi gui lai anh thoi | ho so dang ky bi tu choi gio lam lai tu dau ha
    ho so dang ky cua em bi tu choi, ghi la anh chan dung khong hop le, gio lam lai tu dau a
    ho so dang ky bi tu choi ma khong biet vi sao, gio lam lai tu dau ha
    Hồ sơ đăng ký của tôi bị từ chối, giờ phải làm lại từ đầu hay sửa được?`,
  'dossier-withdraw': `rut ho so | nộp nhầm hồ sơ, muốn rút lại | rut ho so da nop lai dc ko em nop nhamr | Nộp nhầm file, rút hồ sơ lại được không ạ`,
  'code-blocked': `Em bấm gửi mã 5 lầ rồi nó bảo thử lại sau, khoá luôn r hay sao ấy, bao gìơ mới vào lại đc ạ`,
  'sign-in-how': `đang nhập bằng cái vneid hay bằng mã số bao hiểm thì đúng vâyj | cccd moi doi so khac cmnd cu, dang nhap bang so nao`,
  'sign-in-vneid': `vneid dang nhap vo app nay dc ko hay phai tao tk rieng | Em đăng nhập bằng VNeID được không ạ hay bắt buộc phải tạo mật khẩu riêng?
    Đăng nhập bằng VNeID với đăng nhập bằng mã số BHXH có khác gì nhau về dữ liệu không?
    Đăng nhập bằng VNeID được chưa hay vẫn phải tạo tài khoản riêng? | đăng nhậpp bằg vneid đc k ad
    đăng nhập bằng VNeID có được không hay phải tạo tài khoản riêng | dang nhap bang vneid vao app bhxh dc ko`,
  'password-forgot': `Quên mật khẩu | quên mk rooif | quen mk, sim cũ mất mej nó rồi, lấy laij kiểu gì | quen mat khau | quên mật khẩu rồi | quen mat khuaa
    quen mat kahu dang nhap app roi lam sao lay lai`,
  'password-change': `đổi mật khẩu chỗ nào`,
  passkey: `Nó cứ hỏi bác có muốn tạo cái chìa khoá gì đấy để vào bằng vân tay, có nên bấm đồng ý không? | passkey là cái j vậy, bắt buộc xài hả
    Dang nhap bang van tay la sao a, cai goi la passkey ay, co an toan khong em thay no hoi ma em khong dam bam
    passkey la cai gi, co phai van tay khong, co bat buoc khong | paskey là cái chi rứa, khôgn có thì có vô được không
    đăg nhập bằng vân tay đc k, lười gõ mk quá | làm sao đăng nhập bằng vân tay cho khỏi phải gõ mật khẩu
    Passkey là gì? Sao app cứ hỏi tôi có muốn tạo không, có an toàn không? | dang nhp bang van tay bi mat sau khi doi mya, cai lai the nao
    dang nhap bang van tay duoc khong khoi nho mat khau | passkey là cái gì vậy? có bắt buộc cài không
    passkey là cái gì vậy, có bắt buộc xài không`,
  'device-list': `toi thấy thông báo cso máy lạ đăng nhập, ko phải tôi, làm j bây giờ | ai do dang nhap tai khoan tui o Ha Noi trong khi tui o Ca Mau, ghe qua`,
  'account-lock': `mất điện thoại tối qua, trong đó app đang đăg nhập sẵn, làm sao đá nó ra từ máy khác
    toi mat dien thoai roi, so nguoi ta vao lay thong tin bao hiem | đt rớt xuống sông r, có ai mở đc tk bhxh của t k, khóa sao
    Em o tro Ha Noi bi mat dien thoai co cai app bao hiem, em so nguoi ta vao xem het thong tin cua em, gio lam sao khoa lai a
    mat dien thoai tren xe khach, so no vao tai khoan bao hiem cua minh, khoa kieu gi
    mat dien thoai toi qua o cho, so nguoi ta vo app coi het thong tin cua toi | mất máy rồi có khóa tài khoản từ xa đc ko
    Tui ở Nghệ An, mất điện thoại rồi, chừ sợ người ta vô coi sổ bảo hiểm của tui, mần răng để khóa?
    dien thoai bi giat mat hom qua, the bhyt trong do nguoi ta co dung duoc khong
    Bị mất điện thoại có cài app, lo người ta vô coi thông tin của mình thì làm sao chặn?
    mất điện thoại rồi sợ người ta vô coi hết thông tin bảo hiểm của tui`,
  'contact-lost': `sdt cu mat roi gio dang ki bang sdt moi duoc k | e quên mk mà số đt cũ bỏ r, email thì e k nhớ đăng ký cái nào lun, h sao vào lại đc aj
    em đổi sim mới rồi, mã gửi về số cũ thì làm sao đăng nhập ạ | quên mật kẩu app mà sim đăng ký cũ bỏ lâu rồi thì lấy lại kiểu j
    mã đố nó gửi vào máy con trai tôi, ko gửi máy tôi | đổi sim rồi mà otp cứ gửi về số cũ, số đó bỏ lâu rôi
    quen mat khau ma sdt cu cung bo roi, lay lai kieu gi | thay doi so dien thaoi nhan ma nhung sim cu mat roi
    sim cu mat roi doi so moi, gio dang nhap no gui ma ve so cu khong a | Em đổi số điện thoại rồi, số cũ mất luôn, giờ vào app kiểu gì ạ`,
  'account-close': `Tài khoản đăng ký rồi muốn huỷ luôn thì nộp gì, xoá app có mất dữ liệu đóng không? | muốn xoá hẳn tài khoản, không dùng nữa
    xóa tài khoản thì làm thế nào, tui không dùng nữa | Xoá tài khoản vĩnh viễn thì làm dao | muon xoa tai khoan bhxh so`,
  'find-number': `k nhớ mã số bhxh thì tra ở mô hè | no hoi ma so bao hiem xa hoi, toi chua bao gio co, ma do la gi
    mã số bhxh là số nào trên thẻ vậy, không biết nhập gì | mã số bảo hiểm xã hội của tôi là gì, tra ở đâu
    Mã số BHXH xem ở đâu ạ, em mất sổ lâu rồi | ma so bhxh cua toi la so nao vay`,
  'number-identity': `mã số bhxh vs số cccd là 1 hay 2 cái kahcs nhau | mã số bhxh giờ là số cccd luôn hả, vậy số 10 số cũ bỏ à
    ma so bhxh gio doi thanh so can cuoc roi ha | gio ma so bhxh la so can cuoc luon phai khong
    nghe nói mã số bhxh chuyển thành số căn cước hả`,
  'account-tries': `Dì bấm sai mấy lần giờ nó khoá luôn rồi, chừng nào nó mở lại vậy con? | tu nhein bi vang ra xong bao tk bi khoas, khoa cai gi ma khoa
    nhap sai may lan bi khoa luon roi lam sao mo | tk bi khoa do nhap sai nhieu lan, bao gio mo
    nhập sai mật khẩu nhiều quá bị khoá tìa khoản rồi mở sao ạ | đang nhập sai mấy lần giờ khoas luôn, bao lâu thì mở lại ạ
    nó khoá tài khoản tui r, nhập sai có mấy lần thoi à | nhập sai mật khẩu nhiều lần bị khoá tài khoản`,
  'device-move': `doi so dien thoai roi, so cu mat sim, gio vao kieu gi | Thay máy mới thì cái sổ trong máy cũ có mất hết không?
    mua dt moi thi vao lai app kieu gi, co mat du lieu k
    Em mới mua điện thoại mới, cài lại app thì dữ liệu có mất không, máy cũ phải đăng xuất trước à?
    doi dien thoai moi thi passkey cu con dung dc ko hay phai tao lại | mua máy mới xong vân tay không đăng nhập được nữa
    Em đổi qua máy mới thì passkey bên máy cũ có theo qua không ạ? | máy mới ko vaò băng vân tay dc`,
  'device-two': `hai vợ chồng già dùng chung một cái điện thoại có được không cháu | e xài chung đt vs chồng, 1 máy đăng nhập 2 ng đc k ạ
    Bà con trong xóm nhờ tôi cầm máy làm hộ, một máy đăng nhập được mấy tài khoản?
    xài chung cái điện thoại với ổng, hai vợ chồng vô chung một máy được hông
    Một số điện thoại đăng ký cho hai người được không, vợ chồng xài chung sim`,
  'session-end': `Sao hôm nọ vào được mà hôm nay nó lại bắt đăng nhập lại thế, phiền quá.`,
  'passkey-fails': `van tay toi mon het roi, bam khong an, co cach vao khac khong`,
  'card-open': `cái hinh vuông vuông đen trắng để chị y tá quét nó nằm ở đâu vây con | tôi muốn làm cái thẻ khám bệnh trong điện thoại, làm thế nào
    thẻ bảo hiểm y tế điện tử mở ở đâu để đưa cho y tá quét`,
  'card-hospital': `the bhyt tren app di kham duoc k hay phai cam the giay | Thẻ BHYT trên app đưa ra bệnh viện thay thẻ giấy được chứ, hay phải mang thêm CCCD?
    khong co dien thoai thong minh thi di kham dua cai gi | đi khám quên thẻ giấy, đưa thẻ trên điện thoại cho bệnh viện được không?
    đi viện quên mang thẻ giấy, đưa điện thoại ra có được tính bảo hiểm không | Quên mang thẻ bhyt thì đưa căn cước có được không ạ`,
  'card-offline': `Thẻ điện tử của mẹ em mở ra cứ quay vòng vòng, mà ở viện sóng yếu, có cách lưu sẵn để không cần mạng không ạ?
    Điện thoại hết pin hay mất mạng thì cái thẻ trong máy coi có được không hả cháu? | trên bản không có mạgn thì mở thẻ được không cán bộ`,
  'card-qr': `Đưa ảnh QR trên thẻ của con cho cô giáo chụp để làm danh sách lớp có sao không? | qr the quet o quay khong an`,
  'card-number': `mã DN4 GD4 trên thẻ nghĩa là gì`,
  'card-none': `thẻ bhyt trắng trơn | vao app ko thay the bhyt dau het, cong ty moi bao tang thang nay
    app khong hien the bao hiem y tế cuar toi, chi thay trang tron | ko hien the bhyt tren app, tog khi cty moi dong
    vô app mà hổng thấy thẻ bảo hiểm y tế đâu hết`,
  'card-buy': `Bản tôi bây giờ không phải vùng khó khăn nữa. Thẻ bảo hiểm bị cắt rồi. Bây giờ mua ở đâu, có được giảm tiền không
    mới nghỉ việc mua bhyt hộ gđ ở đâu, nhiêu tiền`,
  'card-price': `Mua bảo hiểm y tế cho cả nhà năm người thì hết bao nhiêu tiền, có được giảm không?
    Ca nha em co 5 nguoi muon dong theo ho gia dinh thi nguoi thu hai thu ba duoc giam bao nhieu
    Hộ 5 người mua BHYT hộ gia đình thì người thứ hai trở đi giảm bao nhiêu, có bắt buộc cả nhà cùng mua một lúc không?
    the bhyt ho gia dinh nguoi thu 2 dong bao nhieu | bhyt hộ gia đình nhà 5 người hết bao nhiêu
    mua bao hiem y te ho gia dinh cho 5 nguoi het bao nhieu tien | nhà 4 người mua bhyt hộ gia đinh hết bao nhiu`,
  'card-expired': `the het han 31/12 sang thang 1 chua thay gia han la do ai | the bhyt het han thang truoc, gia han o dau
    gia han the bhytx o dau, online dc hk z`,
  'card-lost': `trả kết quả qua bưu điện mất mấy tiền, trả bằng chi | the giay bi chuot gam mat roi xin lai o dau
    lệ phí cấp lại thẻ là bao nhiêu có phải nộp không`,
  'card-facility': `Cháu ở với tôi ở Đắk Lắk nhưng giấy khai sinh với mã thẻ làm ở Thanh Hóa, giờ muốn cháu khám ở gần đây thì đổi sao?
    doi noi dkkcb ban dua thi cr quy doi may lan, thang nao cung duoc ha
    muon doi noi kham ban dau sang benh vien gan nha con trai thi lam sao, thang nay doi duoc khong
    doi noi kham benh ban dau tren app dc k, noi cu xa wa | đổi bệnh việnn ban đầu lúc nào cũng đổi đc hay phải đầu quýy
    doi noi kham chua benh ban dau cho me e tren app dc ko hay phai len co quan bhxxh
    đổi bịnh viện đăng ký ban đầu về gần nhà thì làm sao, tháng nào cũng đổi được hả
    Mẹ em ở quê Thanh Hóa nhưng ra Hà Nội ở với em để chạy thận, có đổi nơi khám ban đầu ra Hà Nội được không, đổi vào lúc nào trong năm?
    doi noi kham ban dau sang gan phong tro duoc khong, e len binh duong lam
    nơi khám ban đầu đổi sang bệnh viện bên ni được không, tui chuyển vô Vinh làm rồi, hộ khẩu thì vẫn ở quê, mỗi lần ốm phải chạy về bảy chục cây số mệt lắm
    doi noi kham chua benh ban dau phai doi dau quy a | mún đổi nơi kham chữa bệnh ban đầu về quận 7 thì lm sao
    doi noi kham chua bneh ban dau lam tren app dc ko | đổi nơi khám ban đầu lúc nào mới cho đổi, đầu quý đúng ko`,
  'card-wrong': `the cua be nha e bi ghi la nam trong khi chau la con gaii, di kham bac si cu tuong nham nguoi, sua o mo a
    tên tôi người Mông, thẻ viết sai chữ, căn cước viết đúng. sửa ở đâu
    Tên đệm của con em trên thẻ bảo hiểm ghi sai một chữ so với giấy khai sinh, đi khám lần nào họ cũng hỏi. Giờ sửa trên điện thoại được không hay phải lên cơ quan bảo hiểm?
    the cua toi sai ngay sinh, kham benh vien nguoi ta khong nhan
    Bố tôi là thương binh mà thẻ lại ghi mã GD, thế là sai đối tượng phải không? Sửa ở đâu? | ten be tren the sai mot chu so voi khai sinh
    the bhyt bi sai ngay sinh | đủ 5 năm liên tục rồi mà app ghi sai thời điểm, bác đi hỏi ai`,
  'card-level': `Trên thẻ của tôi ghi mức hưởng 2 là thế nào, tôi là cựu chiến binh thì được mấy phần trăm? | mức hưởng của thẻ số 4 là bao nhiêu phần trăm z
    thẻ ghi mức hưởng 80% nghĩa là sao, còn 20% ai trả | trên thẻ ghi chữ mức hưởng 4 là sao, được trả bao nhiêu phần trăm
    Sao thẻ của tôi ghi mức hưởng số 4, vậy là được trả bao nhiêu phần trăm? | the ghi muc huong 4 nghia la dc bao nhieu phan tram`,
  'card-five-years': `qua cty moi thi cai moc 5 nam lien tuc co bi mat k
    Thẻ của mẹ em sắp hết hạn cuối tháng này mà đang điều trị dở, nhỡ đóng chậm vài ngày thì có bị tính lại từ đầu 5 năm không ạ?
    5 năm liên tục tính sao, tôi nghỉ việc gián đoạn 2 tháng rồi mua hộ gia đình thì có bị tính lại từ đầu?
    bh 5 năm liên tục là cái gì, sao của tôi ghi ngày tháng lạ hoắc | Đủ 5 năm liên tục là sao con, có lợi gì hôn? | "5 năm liên tục" là chi rứa
    Mẹ em chạy thận tuần ba buổi, thẻ ghi mức hưởng 80%, em nghe nói đóng đủ 5 năm liên tục thì được miễn phần còn lại. Em xem chỗ nào để biết mẹ em đủ 5 năm chưa?
    5 nam lien tuc la duoc gi vay ad | 5 năm liên tục là được cái lợi gì hả cháu | 5 nam lien tuc la gi vay, co loi gi
    5 năm liên tục là gì, có lợi gì`,
  'card-validity': `thẻ bhyt của dì muaa theo hộ gia đình khi nào hết hạn coi chỗ nào | thẻ của tôi còn hạn đến bao giờ xem chỗ nào | the het han chua
    thẻ bhyt cua tôi heest hạn khi nào xem ở đâu`,
  'card-child': `xem thẻ của con trên tài khoản của mẹ thì bấm vô đâu | thẻ con đâuu | con em 2 tuổi mà app không hiện thẻ của bé`,
  'card-newborn': `Cháu ngoại mới sinh thì làm thẻ bảo hiểm cho cháu ở đâu? | con mới đẻ làm thẻ bhyt sao, chưa có thẻ thì đi viện tính sao
    be moi sih lam the byht o dau`,
  'card-student': `em gái t sv năm 1 mua bhyt ở trường hay dùng cái hộ gđd đc
    E co 2 con, dua lon hoc lop 3 dua be 2 tuoi. Dua lon mua o truong hay mua theo ho gia dinh re hon a
    sinh vien o tro tinh khac mua o truong hay mua theo ho
    Năm học này nhà trường báo tiền bảo hiểm y tế của cháu lớp 3 là hơn sáu trăm nghìn, em nghe nói nhà nước hỗ trợ một phần, vậy đóng bao nhiêu mới đúng ạ?
    muc dong bhyt hoc sinh nam hoc nay bao nhieu 1 thang, nha nuoc ho tro may phan tram
    nhà truòng thu tiền bhyt học sinh 12 tháng bao nhieu thế ạ, nhà nước cho mấy phàn
    sinh vien nam nhat duoc nha nuoc ho tro bao nhieu phan tram tien bhyt | sinh vien nam 1 mua bhyt o truong hay o que`,
  'card-free': `bà nội 76 tuổi có được cấp thẻ bảo hiểm y tế miễn phí không, trước giờ toàn mua | người dân tộc vùng khó khăn có thẻ bhyt free k
    ba ngoai em 76 tuoi khong co luong huu, co duoc phat the bhyt khong`,
  'card-emergency': `t dk kham o que, cap cuu trong sai gon thi co dc bhyt tra ko | cấp cứu ở viện tư thì bhyt có trả không
    Về quê ăn Tết bị đau bụng vô bệnh viện huyện cấp cứu thì có được bảo hiểm chi không
    Đi cấp cứu ở viện khác tỉnh có được bảo hiểm thanh toán không`,
  'card-out-of-line': `bac đi khám ở bệnh viên tỉnh không xin giấy chuyen viện thì có đuợc bảo hiểm trả không | di kham trai tuyen gio dc huong may %
    Tôi đăng ký ở trạm y tế xã, giờ bỏ tuyến huyện rồi thì lên thẳng bệnh viện tỉnh có được hưởng 100% mức hưởng không?
    đi viện tỉnh luôn không qua trạm xã có đươc trả tiên k | di vien trung uong ha noi chua ung thu co can giay chuyen tuyen nua khong
    trái tuyeesn trung uong noi trú đc bao nhieu phần trăm | kham trai tuyen o benh vien tinh co duoc bao hiem tra ko
    năm 2025 đi khám trái tuyến lên tỉnh còn được hưởng không hay phải có giấy chuyển
    bây giờ đi khám trái tuyến có được bảo hiểm trả không, nghe nói luật mới bỏ tuyến rồi | benh hiem ngheo co can giay chuyen tuyen nua ko
    Tôi đi khám trái tuyến ở bệnh viện tỉnh thì bảo hiểm trả mấy phần trăm từ 2025`,
  'card-away': `Benh vien Nhi Thanh Hoa co nhan the bao hiem cua chau o Dak Lak khong a, chau ve que ngoai nghi he bi om
    Em là sinh viên năm hai thuê trọ ở Cầu Giấy, hộ khẩu ở Thanh Hóa. Thẻ bảo hiểm trường làm ghi nơi khám ở trạm y tế phường trường em, vậy về quê ốm em đi khám có được trả không ạ?
    đang về quê ăn tết mà ốm, khám ở quê có đc bảo hiểm không`,
  'card-transfer': `bỏ giấy chuyển tuyến chưa ad, bệnh nặng lên thẳng tuyến trên đc hông
    giay chuyen vien cua me e co han den bao gio a, e nge noi dc 1 nam ma benh vien keu het hanj roi
    giay chuyen tuyen co gia tri bao lau, het nam co phai xin lai
    bệnh hiểm nghèo có còn phải xin giấy chuyển tuyến không, nghe nói luật mới bỏ rồi
    bệnh nặng thì lên thẳng trung ương khỏi xin giấy chuyển viện phải không, nghe nói luật mới | giay chuyen vien co gia tri trong bao lau
    giấy chuyển vện xài đuọc bao lâu`,
  'card-medicines': `benh vien het thuoc bat mua ngoai thi bao hiem co tra lai tien khong
    bệnh viện hết thuốc bắt tôi mua ở ngoài có được bảo hiểm trả lại tiền không
    Tiền thuốc mẹ em mua ngoài vì bệnh viện hết thuốc, có hóa đơn đỏ đầy đủ, bảo hiểm có hoàn lại không và nộp ở đâu?
    vien bao het thuoc bat ra ngoai mua, tien do bao hiem co tra lai khong
    Bệnh viện kêu mua thuốc ngoài vì hết thuốc, bảo hiểm có trả lại tiền không`,
  'card-pay-back': `Dì đi cấp cứu phải trả tiền túi hết, giờ đem hoá đơn đi đòi lại bảo hiểm được hông?
    Tối qa em cho con vào cấp cứu ở viện tư, k có thẻ giấy, viện bắt trả hết. Giờ em đòi lại tiiền bảo hiểm kiểu gì ạ
    đi khám quên đem thẻ tự trả tiền hết r, giờ xin lại đc k
    Công nhân đi công tác tỉnh khác bị đau ruột thừa vào cấp cứu không có thẻ theo người, sau về thanh toán lại ở đâu, cần hồ sơ gì?
    hôm nọ cấp cứu tự trả hết tiền, giờ xin bảo hiểm trả lại được k | thanh toan truc tiep tien khám bhyt canaf giấy tờ gì
    thanh toán trực tiếp bhyt cần hoá đơn gì, mấy ngày có tiền | quên đem thẻ lúc khám đóng tiền hết rồi giờ đòi lại được không`,
  'card-private': `kham o benh vien tu co dc huong bhyt ko`,
  'card-newborn-none': `con mới dẻ 10 ngày chwa có thẻ đi viện có được bhyt trả ko | con moi de chua co giay khai sinh, di vien co mat tien khong
    bé mới sinh được 10 ngày, chưa có thẻ, đi viện thì tính sao | con sinh dc 2 thnag chua co the bhyt, di kham lam sao
    be nha em moi sanh duoc 10 ngay chua co the, di kham sao day`,
  'card-six': `Thẻ của bé dưới 6 tuổi thì hết hạn lúc nào, em thấy người thì bảo đúng sinh nhật, người thì bảo hết tháng 9 năm vào lớp 1?
    chau 6 tuoi the het han roi ma chua vao lop 1 thi dung tam duoc den bao gio | con lên lớp 1 thẻ trẻ em hết hạn chưa hay mua bhyt hs liền
    the cua be 6 tuoi het han ngay nao, sinh thang 3 ma thang 9 moi vao lop 1 | con tôi sắp 6 tuổi thẻ trẻ em còn xài đuợwc tới chừng nào
    thẻ trẻ em dưới 6 tuổi hết hạn lúc nào, cháu nhà tôi tháng 11 này tròn 6 tuổi
    Con em học lớp 1 thì thẻ bảo hiểm trẻ em dưới 6 tuổi hết khi nào, phải mua ở trường hả? | con tròn 6 tuổi thẻ hết hạn ngày nào`,
  'card-graduate': `sv nam cuoi ra truong thang 6, the bh truong mua het han khi nao, mua tiep kieu j
    học sinh lớp 12 thẻ đến tháng mấy hết hạn, thi xong có đc dùg hết hè k cô hỏi giùm phụ huynh
    sv nam cuoi dong bhyt o truong co 9 thang, con lai thi sao | sinh viên nam cuoi ra truong thang 6 thi the con dung den bao gio`,
  'card-after-job': `Lanh that nghiep roi thi co con the bao hiem y te khong, hay phai tu mua cho may cha con
    Báo giảm công nhân ngày 28 thì thẻ BHYT của người ta còn giá trị đến hết tháng hay cắt ngay?
    cty cat tu thang truoc, the bhyt con xai dc den bao h | nghi lam thang nay thi thang nay co the bhyt k, minh sap mo ruot thua
    nghỉ viêc r thẻ bhyt còn xài đc tới khi nào | nghỉ việc giữa tháng thì thẻ bảo hiểm y tế còn xài được không
    Con nghỉ công ty hôm 12 tây, mà đầu tháng sau có hẹn tái khám ở Chợ Rẫy. Không biết thẻ BHYT còn xài được không hay phải mua hộ gia đình liền, mua rồi có phải chờ 30 ngày không ạ?
    đang lãnh trợ cấp thất nghiệp có thẻ bhyt ko`,
  'card-two': `ad ơi trường em bắt đóng bhyt mà mẹ em đã đóg theo hộ gđ ở quê r, giờ em có bị đóng 2 lần ko, có lấy lại tiền đc k
    vừa có thẻ ở cty vừa mua hộ gd bị trùng thì có đc hoàn tiền k
    thằng nhỏ học lớp 3, nhà trường bắt đóng bảo hiểm, mà tui lỡ mua theo hộ cho nó rồi, giờ có được trả tiền lại hông
    Sinh viên đóng BHYT ở trường có bắt buộc không ạ? Em có thẻ bên ba em mua theo hộ rồi
    con tôi có thẻ hộ gia đình rồi trường vẫn bắt đóng nữa`,
  'card-accident': `Học sinh bị té gãy tay ở trường thì bảo hiểm y tế trả hay bảo hiểm gì trả?`,
  'card-family': `mua bhyt ho gia dinh phai mua het ca nha ha, chi mua minh t dc k | đang tạm trú bình dương quê nghệ an, mua bhyt ở mô, phải về quê à
    nhà có 5 khẩu giờ chỉ mua cho mẹ một người có được không | mua bao hiem y te cho rieng minh me duoc ko hay phai ca ho khau
    Mua BHYT hộ gia đình chỉ mua cho một mình tôi thôi được không, mấy người kia không chịu mua`,
  'card-lend': `cho ngừoi khác mượn thẻ bhyt có bị phạt ko`,
  'card-dialysis': `Me chau suy than giai doan cuoi, chuyen tu benh vien tinh ra Bach Mai thi co can giay chuyen vien nua khong, hay luat moi bo roi`,
  'card-copay-paper': `Me toi di chay than het hon 14 trieu tien cung chi tra trong nam roi, gio lam giay mien cung chi tra o dau vay`,
  'card-student-none': `Thằng cháu học đại học ở Hà Nội, nhà trường thu bảo hiểm y tế rồi mà chưa thấy thẻ.
    Con em dang hoc lop 3, truong thu tien bao hiem roi ma em vao xem thi the van ghi het han tu thang 12, vay la truong chua nop hay sao
    Em là giáo viên làm danh sách cho lớp, một cháu chưa có số định danh trên giấy khai sinh thì kê khai thế nào?
    con e học lớp 1, trường thu tiền bhyt rooif mà thẻ chưa thấy trên app | con toi nop tien o truong roi ma chua thay the tren app`,
  'card-near-poor': `Lớp cô chủ nhiệm có 3 cháu hộ cận nghèo đã có thẻ xã cấp rồi, vậy ở trường có phải đóng BHYT học sinh nữa không?
    nha toi ho ngheo co phai mua the bao hiem khong | họ nghèo thì bhyt miễn phí phải không ạ, nhà em mới thoát nghèo
    Hộ cận nghèo có được cấp thẻ miễn phí không`,
  'card-disabled': `Mã trên thẻ của con tôi trước là TE giờ qua 6 tuổi rồi, cháu khuyết tật thì nó đổi qua mã gì, có phải làm giấy tờ gì không hay nó tự đổi?
    Tui la cau ruot nuoi chau. Truong bat nop tien bao hiem cho chau ma chau la tre mo coi, tui tuong nha nuoc cho khong chu
    tui o Dak Lak, con tui khuyet tat dac biet nang, the cua no duoc huong may phan tram zay, trc gio di kham ngta bat dong 20
    tôi là người khuyết tật đặc biệt nặng thẻ bảo hiểm y tế được hưởng bao nhiêu phần trăm`,
  'card-rehab': `Xe lăn với nẹp chân của con tôi bác sĩ kê, bảo hiểm y tế có chi không vậy?
    Con tôi phải đi tập vật lý trị liệu mỗi tuần 3 buổi ở bệnh vện tỉnh, bảo hiểm có trả khônng hay tôi phải tự trả hết?`,
  'card-merged': `Nơi khám ban đầu của bác ghi trạm y tế xã cũ, giờ xã sáp nhập rồi thì có phải đổi không?
    Từ hồi Đắk Lắk nhập với Phú Yên, xã tôi cũng đổi tên, thẻ bảo hiểm của cháu vẫn ghi tên xã cũ. Có phải đi đổi lại thẻ hông?
    sap nhap tinh roi, cai the ghi dia chi cu co phai doi lai hong
    Sau sáp nhập tỉnh thì địa chỉ trên thẻ có phải đổi không, tự đổi hay mình phải khai?
    cán bộ xã nói sáp nhập tỉnh rồi, thẻ bhyt cũ ghi tỉnh cũ có phải đổi không | Xã em sáp nhập đổi tên, có phải đổi thẻ BHYT không?
    địa chỉ sau sáp nhập xã có phải đổi thẻ bảo hiểm ko`,
  'card-pensioner': `the cua nguoi huu duoc huong 95 hay 100 phan tram, tui nghe moi nguoi noi mot kieu
    the bhyt cua bac tren may ghi het han, ma luong huu van linh deu | có lương hưu rồi có được cấp thẻ bảo hiểm y tế luôn không`,
  'card-employer-over': `alo ad ơi thẻ bhyt của e báo hết hạn từ đầu tháng mà tháng nào cty cũng trừ tiền đều đều k sót đồng nào. hỏi kế toán thì kêu chờ, hỏi tổ trưởng thì kêu hỏi kế toán. giờ e đau răng phải đi viện thì ai chịu đây ạ??
    Bệnh viện họ nói thẻ em hết giá trị mà lương tháng nào cũng trừ tiền, là sao ta?`,
  'card-refused': `Dì đi khám quên thẻ giấy ở nhà, đưa cái điện thoại ra người ta có chịu hôn con?
    Cô ở quầy thu viện phí mắng tôi rồi không cho con tôi dùng thẻ trên điện thoại, cứ đòi bản giấy. Tôi muốn phản ánh việc này thì gửi vào đâu?
    Hôm qua em cho con đi khám ở bệnh viện huyện mà quên mang theer, người ta bắt em đóng tiền hết. Em có đưa cái ảnh thẻ trên diện thoại được không ạ?
    Bệnh viện không nhận thẻ trên điện thoại, bắt về lấy thẻ giấy. Quy định nào??? | the bhyt tren app co thay the giay duoc ko a
    Thẻ bảo hiểm y tế trên điện thoại đi khám được không hay phải đem thẻ giấy | thẻ bhyt trên điện thaọi đi khám có thay thẻ giaays được k`,
  'contributions-see': `Dì buôn bán ngoài chợ, tự đóng tám năm nay rồi, muốn coi mình đóng được bao nhiêu tháng.
    cái chỗ xem quá trình tham gia ở mô rứa, tui tìm hoài không ra | xem quá trình đóng ở chỗ nào | quas trình đóng bhxh xem mục nao vậy
    kiẻm tra công ty có đóng bảo hiểm cho mìh k | Coi quá trình đóng bảo hiểm của mình ở mục nào vậy | xem qua trinh dong bhxh o muc nao`,
  'contributions-new': `cty thong bao da dong den thang 6 ma app dung o thang 2. vay ai noi dung | thang nay dong roi ma trong may chua thay len`,
  'contributions-gap': `sổ bảo hiểm giấy với số trên máy nó chênh nhau mất hai năm, tin cái nào?
    Em đi làm thêm ở quán cà phê sáu tháng, chủ quán trừ lương mỗi tháng bảo là đóng bảo hiểm, em vào xem quá trình đóng thì trống trơn. Em phải làm gì?
    t đóng 11 năm trời mà app hiện có 8 nă, 3 năm của t đâu, thằng nào ăn
    e coi quá trình đóng trên app sao thiếu mất 4 tháng, từ t3 tới t6 á, t đi làm đủ mà, phiếu lương còn nguyên đây nè có trừ tiền bh luôn. giờ hỏi ai, cty hay bên bhxh
    Trong qua trinh dong cua tui bi thieu han nam 2012, nam do tui co di lam o nong truong dang hoang, con giu hop dong
    qua trinh dong bi thieu 3 thang cuoi nam 2019 trong khi phieu luong van tru | lam o khu cong ngiep 8 nam ma qua trinh dong trong tron
    sao thieu 3 thang nam 2019, cong ty co tru luong cua em ma | sao qua trinh dog cua em thieu mat 4 thnag nam 2023
    tháng 3 với tháng 4 của em bị trống trơn, công ty có đóng không vậy | sao quá trinh đóng của em thiếu mất 8 thág năm 2022
    công ty trừ lương đóng bảo hiểm mà coi trên app không có tháng nào`,
  'contributions-count': `trong lúc nghi thai sản có phải đóng bhxh bhyt k hay ai đóg`,
  'contributions-late': `Công ty của con gái dì trừ lương tháng nào cũng trừ mà coi trong máy hổng có đóng, giờ thưa ai?
    nó hiện chữ đỏ ‘chậm đóng’ ở dòng công ty là mình có mất quyền lợi gì ko | cty trừ lươg bhxh mà lên app k thấy đóng, bực ghê
    Công ty trừ 10,5% mỗi tháng mà không nộp, công nhân tố cáo ở đâu, có giấu tên được không
    cty vẫn trừ lươg đóng bảo hiểm mà trên app trống trơn từ t3 tới h, tố ở đâu | cty no bhxh nua nam roi, bao len dau
    cong ty no bao hiem nua nam roi ma van tru luong | cty tru luongr ma ko dong bao hiem thi kien o dau`,
  'reports-follow': `Tui gui khieu nai hon mot thang ma khong ai tra loi het tron, coi ket qua o dau`,
  'contributions-two': `đóng trùng 2 cty 1 lúc đc hoàn lại tiền ko ạ | hai cty đóng trùng cùgn 1 thasng thì được trả lại phần nào
    lam 2 cong ty cung luc thi dong bhxh ben nao`,
  'contributions-rate': `mỗi tháng bị trừ 10.5% là trừ những cái j | nguoi lao dong dong bao nhieu % luong cho bhxh bhyt bhtn
    luong 9 trieu bi tru bao hiem bao nhieu | Mỗi tháng công ty đóng bao nhiêu, mình đóng bao nhiêu phần trăm?`,
  'contributions-base': `tran dong bhxh hien nay bao nhieu, 20 lan muc tham chieu dung ko | tu 2026 luong dong bhxh toi da la bao nhieu`,
  'law-base': `lương tôi thiểu vùng 1 năm 2026 bao nhiu`,
  'law-voluntary': `dong bhxh tu nguyen nha nuoc ho tro may phan tram
    Dạ con ơi cho dì hỏi chút xíu nghen, dì có con em cũng bán rau ngoài chợ, nó thấy dì đóng tự nguyện nên nó cũng muốn đóng theo, mà tiền bạc eo hẹp quá, hổng biết mỗi tháng ít nhứt là phải đóng bao nhiêu tiền vậy con?
    tu mua bhxh tu nguyen 1 thang nhieu, dc nha nuoc ho tro may %
    Toi nghi lam o nha nuoi me benh nen muon dong tu nguyen de sau co luong huu, moi thang it nhat bao nhieu tien
    đóng tự nguyen mức thấp nhất bao nhiêu, nhà nước hỗ trợ hộ nghèo mấy % | Đóng bảo hiểm tự nguyện một tháng mấy tiền? Nhà nước có giúp không
    ban hang rong dong tu nguyen thap nhat bao nhieu 1 thang | dong bhxh tự nguyen 1 thnag thấp nhât bn tiền
    lam ruong nhu toi dong tu nguyen duoc nha nuoc ho tro khong | Bảo hiểm xã hội tự nguyện đóng thấp nhất là nhiêu một tháng?
    má con làm ruộng ở Đồng Tháp hông có đi làm công ty, h muốn sau này có lương hưu thì tham gia kiểu nào, mỗi tháng đóng chừng bao nhiêu, nhà nước có cho thêm đồng nào hông
    bhxh tu nguyen muc thap nhat bao nhieu 1 thang`,
  'law-voluntary-birth': `Chồng em làm phụ hồ không đóng gì, còn em đóng tự nguyện, vậy sinh bé thứ hai em có được hai triệu như người ta nói không?
    Cháu gái dì đóng tự nguyện, sanh em bé có được hai triệu hôn? | dong bhxh tu nguyen co dc thai san ko a
    đóng tự nguyện mà sinh con nge nói được 2 triệu phải ko
    vo toi de con roi, vo toi khong di cong ty chi lam nuong, nha nuoc co cho tien khong | đóng tự nguyện thì sinh con có được đồng nào không
    đóng tự nguyện mà sinh con có được 2 triệu không nghe bà hàng xóm bảo thế | bhxhx tu nguyen co che do thai san chua v
    bhxh tu nguyen gio sinh con dc 2 trieu ha`,
  'book-paper': `so bhxh mat bia xin cap lai so o dau vay con | co 2 so bhxh o 2 cty thi gop lai lam sao
    tôi có 2 sổ, 1 quyển hồi làm đóng tàu 1 quyển bây h, gộp thế nào
    Bác có những hai quyển sổ, một quyển hồi ở nông trường, gộp vào thế nào hả cháu?
    Tôi có hai sổ bảo hiểm, một sổ làm ở Bình Dương, một sổ ở Đắk Lắk, hai số khác nhau. Gộp lại một được không?
    toi co 2 so bhxh gop lai the nao | em có 2 sổ ở 2 công ty, gộp sao ạ | em lam 3 cong ty co 2 so bhxh, gop lai kieu gi
    tui co 2 so bao hiem, gop lai sao | em có 2 sổ bảo hiểm trùng thời gian gộp sao ạ | mất sổ bhxh xin cấp lại ở đâu`,
  'transcript-get': `bác muốn in cái quá trìh đóng ra giấy có dấu đỏ nộp cho xã thì lmà thế nào
    in cai to ghi qua trinh dong bhxh co dau de nop cty moi thi in sao
    Em muốn in bản quá trình đóng có dấu để nộp cho chỗ xin việc thì tải ở đâu ạ? | C14-TS tải ở mục nào, có gửi về email được không
    co ban qua trinh dong BHXH bang tieng Anh khong, toi can nop visa | Lấy cái giấy xác nhận quá trình đóng có dấu ở mô rứa?
    tai fiel ve mo ra ko co dau do thi nopp ngan hang ng ta co chap nhan ko, giay xac nhan dong ay
    Bản xác nhận quá trình đóng tải về có chữ ký số không? Bên tuyển dụng họ đòi.
    em muốn in bản quá trình đóng có dấu của bảo hiểm để nộp cho công ty mới | tai ban xac nhan qua trinh dong ve may duoi dang pdf duoc khong
    tai file qua trih dong bhxh co moc do duoc hong | Em cần tờ quá trình đóng để nộp hồ sơ bảo lãnh, file tải từ app có giá trị không
    in qua trinh dong co dau moc de nop sao ky`,
  'time-before-1995': `ngay xua toi lam nha may det 12 nam sao tren may khong thay nam nao
    Thời gian làm việc trước 1995 chưa có trong quá trình, hồ sơ gốc chỉ còn quyết định tuyển dụng, có được cộng nối không?
    Hồi trước đi thanh niên xung phong rồi mới đi dạy, mấy năm nớ có được tính vô không? Giấy tờ trôi lụt hết rồi.`,
  'time-army': `Tôi đi bộ đội từ năm bảy mốt, thời gian ấy có được tính vào không? | đi nghĩa vụ quân sự 2 năm có được tính vào thời gian đóng bhxh không?
    toi di nghia vu quan su 2 nam co dc tinh bhxhf ko | bo doi thoi gian di linh co tinh bhxh ko`,
  'time-abroad': `toi lam ben han co phai dong bhxh o vn ko, truoc di toi dong 4 nam bao luu con do ko`,
  'foreigner-insurance': `Chong toi nguoi Phap lam viec o HCM, co phai dong BHXH khong, het hop dong ve nuoc thi rut duoc khong
    Người nước ngoài làm ở Sài Gòn có phải đóng BHXH không, chồng em người Hàn
    Người nước ngoài làm việc ở Việt Nam đóng bảo hiểm thế nào, về nước rút được không`,
  'contributions-who': `thử việc 2 tháng có phải đóng bhxh k | làm partt time quán cf có đc đóng bhxh k, nghe nói luật mới có
    lam part time moi tuan 3 buoi tu 1/7/2025 co thuoc dien dong bat buoc ko | thu viec 2 thang co phai dong bhxh ko
    Tôi là chủ hộ kinh doanh tạp hoá, có bắt buộc phải đóng không, từ khi nào?
    quán cà phê em làm part time 4 tiếng/ngày thì chủ có phải đóg bh ko | chủ không chịu đóng cho em vì bảo đang thử việc, đúng luật ko
    chủ hộ kinh doanh tạp hóa như tui từ năm 2025 phải đóng bắt buộc hả | lam ban thoi gian co phai dong bhxh khong
    sép bảo thư việc không phải đóng bh đúng k | Sếp nói thử việc không đóng bảo hiểm, đúng không ạ
    lam part time quan ca phe co phai dong bhxh khong | chủ hộ kinh doanh có phải đóng bhxh bắt buộc từ 7/2025`,
  'book-close': `chot so la gi v, ai chot | công ty chưa chôt sổ cho em nghĩ việc 3 tháng rồi, em phải làm gì ạ
    công ty cũ không chịu trả sổ, không chốt sổ cho em hơn nửa năm rồi, giờ em kêu ai`,
  'book-arrears': `chủ bỏ trốn nợ bảo hiểm 2 năm, công nhân chúng tôi ai lo | cong ty pha san no bao hiem 2 nam, so khong chot duoc
    chủ bỏ trốn, xưởng đóng cửa, sổ bh chưa chốt, tụi tui sống sao
    Cong ty cu cua toi no bao hiem roi bo tron luon, toi khong chot duoc so, may nam do coi nhu mat a
    Cty cũ phá sản, giám đốc bỏ trốn, còn nợ BHXH thì sổ của công nhân có chốt được đến thời điểm đã đóng không ạ?
    công ty phá sản, giám đốc trốn mất tiêu, sổ chưa chốt thì hưởng lamf sao
    công ty phá sản rồi còn nợ bảo hiểm thì lương hưu của tôi tính sao | công ty nợ bhxh thì tôi có chót sổ đuợc ko
    Công ty phá sản bỏ trôns còn nợ bảo hiểm, công nhan tụi em giờ làm sao?`,
  'book-electronic': `sổ bhxh điện tửu đc dùng thay sổ giấy chưa | so dien tu voi so giay cai nao co gia tri | so bhxh giay con can giu khong khi da co dien tu
    Bây giờ còn phát sổ giấy không hay sổ điện tử hết rồi? | sổ bảo hiểm điện tử có thay sổ giấy từ 2026 không`,
  'contributions-kept': `lãnh thất nghiêp rồi có mất thời gian đóng bảo hiểm hưu trí hog con`,
  'law-voluntary-gets': `Đóng tự nguyện rồi có được phát thẻ bảo hiểm y tế luôn hông hay phải mua riêng?
    Tôi 49 tuổi mới bắt đầu đóng tự nguyện thì 15 năm nữa có lương hưu không hay phải đủ 20 năm như trước?`,
  'law-voluntary-change': `Muốn nâng mức đóng lên cao hơn cho sau này lương hưu khá khá thì làm sao?`,
  'book-deadline': `cty bao phai tra lai dong phuc moi tra so bhxh, dung luat k | nghỉ việc 2 tháng cty k chịu chôtts sổ
    cong ty cu ko chiu chot so cho toi 8 thang nay roi, toi tu di chot duoc khong | cty ngâm sổ 4 tháng ko chốt, làm gì dc họ
    cty cu giam so bao hiem k tra, h sao
    em nghỉ việc 3 tháng rồi, có đơn đàng hoàng mà cty ko chịu trả sổ bhxh, gọi nhân sự thì nói chờ. Giờ em đi làm chỗ mới người ta hỏi sổ, em phải làm gì`,
  'book-lost-fee': `mất sổ bhxh r | mat so bhxh | sổ BHXH giấy mất rồi có phải làm lại, nghe nói sang 2026 dùng sổ điện tử hết
    mất sổ bảo hiểm bìa giấy có cần làm lại không hay dùng điện tử luôn | mất sổ bảo hiểm giấy rồi, xin cấp lại
    Sổ bhxh mất thì xin cấp lại ở dau, mất tiền k`,
  'book-other-name': `Có đứa lấy căn cước của tôi đi làm công ty khác, giờ trùng tháng đóng, hồ sơ thất nghiệp bị trả về. Lỗi của tôi à? Xử sao đây`,
  'book-sell': `giấy nghi ốm mua ngoài vài trăm có bị phát hiênj k ad | có ng trên fb mua sổ bhxh giá cao, bán có sao k
    bạn e bảo lên mạng mua giấy nghỉ ốm cho lẹ, có bị gì không | có người ngoài chợ đòi mua lại sổ bảo hiểm 40% giá, bán có sao không
    có người trên mạng bảo mua lại sổ của em giá cao, bán có sao không | vay tien bang so bao hiem o app cho vay co nhanh khong
    cach lam giay nghi om gia de lanh tien | Mua sổ bảo hiểm của người khác để lãnh giùm có lời không, kiếm mối ở đâu`,
  'contributions-salary': `cty đóng theo lương cơ bản có 5 củ trong khi lương e 11 củ, đúng k
    Mức lương đóng trên app ghi 5,3 triệu mà lương thực nhận 11 triệu, phụ cấp nào phải đưa vào căn cứ đóng?
    tăng ca có tính vô lương đóng bhxh k ad | muc luong dong tren app thap hon luong that, vay cty lam vay co sai ko
    lương đóng bao hiem trong app thấp hơn lương thật em nhận gần một nửa, hỏi kế toán thì bảo cả công ty đều thế, công ty làm vậy có đúng không, sau này em có bị thiệt gì không ạ
    Mức lương đóng bảo hiểm trên app thấp hơn lương thiệt của em, vậy có sao không? | lương đóng bhxh thấp hơn lương thật, khiếu nại ở đâu`,
  'contributions-evade': `cty no bh co bi phat gi ko, chu t k dong thi t mat quyen loi ha
    cty bat ky giay tu nguyen ko tham gia bhxh de lay them tien luong, ky roi co sao ko
    Trốn đóng với chậm đóng khác nhau chỗ nào theo luật mới, phạt 0,03%/ngày tính từ ngày nào?`,
  'contributions-driver': `tui chạy giao hàng cho app, hôm bữa té xe gãy tay nằm nhà cả tháng k có đồng nào. hỏi thiệt là có đc bhxh trả j hông hay tự chịu hết
    taxi bọn anh chạy khoán, hãng nó k đóng bhxh, đòi đc ko e | giao hàng app như tui có bị bắt đóng bhxh hông, hay tự mua
    tài xế công nghệ như tụi tui có bị bắt đóng không | chay grabx co dc dong bhxh ko hay tu nguyen | chay grab co dong bao hiem xa hoi dc ko`,
  'contributions-shop': `Mấy bà chủ sạp ngoài chợ có đăng ký kinh doanh, nghe nói giờ bắt buộc phải đóng bảo hiểm, có thiệt hông con?
    Tui bán quán cơm có đăng ký hộ kinh doanh, nghe nói chừ bắt đóng bảo hiểm bắt buộc, có thiệt không rứa?
    Tôi 61 tuổi chủ hộ kinh doanh, đã có lương hưu, có phải đóng nữa ko | ho kinh doanh nghi ban 3 thang thi co tam dung dong duoc ko
    Chủ hộ kinh doanh có đăng ký, bắt buộc đóng BHXH từ 1/7/2025, mức thấp nhất mỗi tháng bao nhiêu và đóng theo quý được không?
    Chủ hộ kinh doanh như tui bán tạp hóa giờ bắt buộc đóng bảo hiểm xã hội hả? Đóng bao nhiêu?`,
  'law-voluntary-once': `may thang truoc buon ban e qua khong dong, gio dong bu lai duoc hong | đóng tn 2 tháng r quên đóng có sao k, đóng bù đc hông
    Đủ tuổi mà thiếu năm thì đóng một cục cho đủ luôn được không con?
    Mẹ tui đóng đc 13 năm rưỡi thì đến tuôi hưu, thiếu có năm rưởi, đóng 1 cục cho đủ đc hông
    vo toi du tuoi ma moi dong 13 nam, dong not 1 cuc 2 nam cho du dc ko
    Đóng một lần cho những năm còn thiếu, tôi thiếu 4 năm, đóng được không và đóng ở đâu | lỡ quên đóng 2 thágn tự nguyện có bị mất k
    thiếu 2 năm nữa mới đủ, đóng một cục cho xong được không? | thiếu 2 năm nữa đủ tuổi hưu, đóng một cục cho đủ được không
    Lỡ quên đóng tự nguyện 2 tháng thì có mất hết không | Đóng tự nguyện một cục cho mấy năm còn thiếu được không, tui thiếu 3 năm nữa đủ 15 năm
    con thieu 2 nam moi du 15 nam dong 1 lan dc ko`,
  'law-voluntary-accident': `chong toi di bein te gay chan, ghe nha hong co cong ty gi het, co dc tien tai nna hong
    tu dong tu nguyen ma bi te o cho co duoc tien tai nan khong`,
  'law-voluntary-death': `Chồng dì đóng tự nguyện mới bốn năm mà mất rồi, tiền đó vợ con có được lãnh lại hôn?
    bố tôi chết rồi, trước đóng tự nguyện 8 năm, có lấy được tiền không, lấy ở chỗ nào`,
  'time-korea': `Đi Hàn diện EPS 6 năm có đóng bên đó, hiệp định BHXH Việt – Hàn có cộng thời gian cho tôi không?
    Nhận 반환일시금 bên Hàn rồi thì ở Việt Nam khoảng thời gian đó coi như mất phải không | dong ben Han Quoc 4 nam roi ve VN co duoc tinh gop khong`,
  'unit-debt': `tra xem cty co dang dong bh hay dang no o dau | Tra cứu đơn vị nợ BHXH xem công ty mình có trong đó không
    tra xem cty cũ có nợ bảo hỉem k ở chỗ nào | xem danh sách cty nợ bảo hiểm | Làm sao biết công ty mình có nợ bảo hiểm không?
    coi cty sắp vô làm có nợ bảo hiểm ko ở đâu`,
  'book-still': `Chốt sôr rồi mà trên app vẫn hieen công ty cũ đang đóng là sao?`,
  'benefits-money': `ho so thai san nop 20 ngay roi k thay tien, cac nguoi ngam tien cua dan a | nộp hs ts 20 ngày r tiền chưa về, ai giữ tiền của e dọ
    tien thai san bao lau ve tk, hồ sow đơn vị nopj hôm mùng 5
    Em sinh be nam kia luc con lam cong ty may, cong ty bao lam ho so thai san cho em ma den gio em chua nhan duoc dong nao. Em xem o dau de biet ho so toi dau roi
    nộp hồ sơ thai sản 3 tuần rồi chưa thấy tiền
    em la ke toan cty nho moi vo lam, ho so nghi om cua may chi cong nhan gui hom thu hai ma coi khong biet gio no toi dau roi, ai cung hoi em tien
    thai sna bao lau thi tien ve | Nghỉ sinh xong công ty nộp hồ sơ rồi mà 2 tháng chưa thấy tiền`,
  'law-claim': `giay nghi om nop cho cty may ngay la het han | Thằng út nằm viện mười ngày, giấy ra viện đưa cho ai để lãnh tiền ốm? | hs ts gồm chi ad
    giay nghi om cua benh vein nop cho ai | giấy tờ làm thai sản cần những gì vậy chị | Giấy nghỉ hưởng BHXH nộp cho công ty trễ nhất khi nào?
    sinh con xong bao lâu thì có tiền thai sản`,
  'pension-place': `Me em nhan luong huu qua ba cu to truong phat tay, gio chan yeu em muon chuyen sang nhan qua tai khoan cua ba thi lam the nao
    chuyen vo Da Nang o voi con, chuyen noi nhan luong huu can giay chi
    ba t linh luong huu qua buu dien, muon chuyen qua the ngan hang thi lam sao | doi tu nhan tien mat sang atm luong huu
    Tui muốn đổi tài khoản nhận lương hưu qua ngân hàng khác thì mần răng? | chuyển lương hưu từ thanh hoá vaof đồng nai ở với con
    muốn nhận lương hưu qua thẻ atm chứ ko ra buưu điện lĩnh nữa thì làm sao
    lương hưu nhận qua thẻ đổi sang nhận tiền mặt tại bưu điện được k cháu | bac chuyen vao Da Nang o voi con, luong huu chuyen theo the nao
    doi tu lanh tien mat qua tai khoan ngan hang luong huu lam tren app duoc khong | Muốn chuyển lãnh lương hưu từ Hà Nội vô Sài Gòn thì sao
    luong huu chuyen qua tai khoan ngan hang khac doi sao`,
  'law-pension-age': `nghe noi gio dong 15 nam la co luong huu phai hong | năm nay đàn bà máy tuổi thì về huu, đàn ông mấy tuổi
    nữ sinh 2001 bao nhiêu tuổi mới đc về hưu, nghe 60 mà xỉu | Tui 56 tuoi, nu, dong duoc 17 nam, toi nam nao thi duoc ve huu vay
    em đóng ddủ 15 năm rồi giờ nghỉ luôn, bao giờ lấy lương huwu | dong du 15 nam la co luong huu that k ad
    15 nam dong da du ve huu chua hay van 20 | Tôi nam sinh 1966 đóng 23 năm, tháng nào đủ tuổi nghỉ hưu, tỷ lệ hưởng bao nhiêu?
    Tôi sinh năm 1966, nam, đóng được 17 năm, năm nay đã được nghỉ hưu chưa? | dong 15 nam la co luong huu that khong
    me em sinh 1970 thi nam nao nghi huu | bao nhieu tuổi thì đuợc về hưu nam 2026 ạ, tôi là nam | mấy năm có lương hưu
    Tui nữ sinh 1970 chừng nào được nghỉ hưu? | toi sinh 1966 nu bao gio duoc nghi huu | đóng đu 15 nam là có luong hưu phair ko`,
  'law-pension-rate': `Cách tính lương hưu ra làm sao, đóng 28 năm thì được mấy phần trăm? | luong huu tinh ra sao, toi dong 27 nam
    đóng 15 năm là được lương hưu thật à, lương được mấy phần trăm | đóng 22 năm nam thì lương hưu được bao nhiêu phần trăm
    tính lươg hưu trên app dc k`,
  'law-pension-raise': `Ông nhà bác nghỉ hưu trước năm 95 lương thấp lắm, có được điều chỉnh thêm không? | nha nuoc co tang luong huu nam 2026 khong chau
    Cho tôi hỏi lương hưu lần tới có tăng không, mẹ tôi lĩnh có hơn ba triệu mà tiền thuốc đã hết hai triệu rồi.
    Sang năm 2026 có tăg lương hưu không, mấy phần trăm rứa | Lương hưu có tăng vào năm 2026 không? | lương hưu 2026 có tăng ko`,
  'law-lump-sum': `rut bhxh 1 lan gio luat moi kho lam phai khong, con toi dong tu 2018 | Dì muốn rút hết một lần cho rồi, được hông con?
    nghỉ viẹc r rút 1 cục bhxh đc liền k, đang kẹt tiền quá trời | rút bhxh 1 lần trên app nộp hs online đc k hay phải ra tận nơi
    rut 1 lan sau bao lau, nghe noi luat moi k cho rut nua | e mới đóng bhxh lần đầu t9/2025 sau này rút 1 lần đc hem
    Tui nghi cao mu o nong truong cao su nam ngoai, dong duoc 11 nam, gio con benh tat can tien, tui rut mot lan duoc hong, nghe noi luat moi kho lam
    rút 1 lần có bị trừ thời gian nợ chưa đóg ko, tính 1,5 với 2 tháng lương thế nào | rút 1 cục nộp qua mạng đc k hay phải đi xếp hàng lấy số
    rút 1 lần năm 2026 còn đc ko hay cấm ròi | rút môt lần thì tính ra mỗi năm được mấy tháng lưong
    dong 4 nam luong 6tr rut 1 lan dc khoang nhieu | Người mới tham gia từ tháng 8/2025 thì trường hợp nào mới được rút một lần
    rut 1 lan sau 12 thang nghi viec, bat dau dong truoc 7/2025 thi con rut dc dung k
    tui đóng tự nguyện 6 năm, giờ kẹt tiền quá, rút ra một lần được hông
    em đi làm từ t8/2025 thì sau này có rút 1 lần đc ko hay luật moiws cấm rồi | rut bhxh 1 lan phai cho du 1 nam dung khong
    rút một lần được bao nhiêu, em đóng 6 năm lương tầm 6 triệu | em đóng từ tháng 8/2025 thì sau này còn rút một lần được không hay hết rồi
    rut bhxh 1 lan phai cho du 12 thag a | rút một lần được bao nhiêu | Rút một lần đóng 6 năm được khoảng nhiêu tiền, tính giùm em
    e di dinh cu my thi rut bhhx dc lien ko can cho 1 nam | rut mot lan online duoc khong hay phai len phuong
    rút bhxh 1 lần cần gì, em nghỉ 1 năm ròi | nghe nói từ 1/7/2025 đóng rồi là không được rút một lần nữa hả
    nghỉ việc bao lâu mới rút được bảo hiểm 1 cục | Em bắt đầu đóng từ tháng 8/2025 thì có được rút một lần không?
    dong 7 nam rut 1 lan duoc bao nhiu tien | rut bxhh 1 lan can gi`,
  'law-emigrate': `sap di my dinh cu rut het duoc ko`,
  'law-sickness': `nghỉ ốm 3 ngyà cần giấy gì | nghir ốm 3 ngày có được tièn không hay mất lương luôn | nghi om 1 nam toi da bao nhieu ngay
    nghỉ ốm cần giấy tờ gì để công ty làm`,
  'law-recovery': `nghỉ duỡng sức sau ốm một ngay được bao nhiêu tiền | Con dâu mổ đẻ xong yếu quá, nghe nói được nghỉ dưỡng sức thêm mấy ngày?
    nghi thai san xong con met dc nghi duong suc may ngay
    Sau khi mổ đẻ hết sáu tháng em vẫn yếu lắm, nghe nói có tiền dưỡng sức, công ty làm hay em tự làm?
    Duong suc sau sinh 5 hay 7 ngay, tien tinh 30% muc tham chieu ha | duongx sức sau sinh mổ mấy nagyf, 1 ngày bn tiền
    duong suc sau sinh nghi may ngay, mot ngay bao nhieu tien | sau sinh còn yếu có được nghỉ dưỡng sức không, mấy ngày
    Dưỡng sức sau sinh được mấy ngày, một ngày bao nhiêu tiền | dưởng sức bao nhiu tiền 1 ngày | nghỉ dưỡng sức sau sinh mổ đc mấy ngày`,
  'law-accident': `bi kim may dam vo tay trong xuong co tinh tai nan lao dong ko | bệnh bụi phổi do làm mỏ đá thì hưởng chế độ chi
    Giám định thương tật xong được 15% thì lãnh một lần hay hằng tháng`,
  'law-maternity': `thai sản đc bao nhiêu tiền rứa ad, lương đóng bh của em 8tr, sanh mổ có đc thêm k
    chuyền em có 3 bạn bầu, nghỉ sinh tối đa mấy tháng, tiền tính sao ạ | con dau toi sap de, dong duoc 7 thang, co duoc tien thai san khong
    mn cho em hỏi với, em làm vp ở đà nẵng, mang bầu 5 tháng rồi mà hồi trước em nghỉ ngang mất nửa năm, tính ra đóng bhxh mới đc 7 tháng thôi. rứa thì có đc hưởng ts k hay phải đóng thêm chi nữa ạ
    sinh đôi thì được nghỉ mấy tháng zậy ad | đi khám thai mỗi lần đc nghỉ mấy ngàu, có lương k
    Bên em có chị sinh tháng 4, đóng từ tháng 9 năm ngoái, đủ 6 trong 12 tháng chưa, tính cả tháng sinh không?
    em nghi viec luc bau 6 thang, truoc do dong dc 8 thang, co dc tien thai san k a
    em dự sinh tháng 3, đóng được 7 tháng thì có đủ điều kiện thai sản ko | tienf thai sản tính thế nào ạ, lương đóng 5tr5
    đi khám thaii nghỉ mấy hôm thì được bảo hiem trả | tien thai san cua e duoc bn vay, luong dong bh 6 trieu
    em sinh thang 9 dong tu thang 2 thi co du dieu kien thai san khong | đi khám thai đươc nghỉ mấy bữa
    em sanh con thang 10, dong bao hiem tu thang 3, co du dieu kien thai san khong
    Tiền thai sản được tính sao ạ, lương đóng 7tr thì lãnh được bao nhiêu? | tính tiền thai sarn lương 8 trieu được bao nhiêu vậy
    Khám thai được nghỉ mấy lần hưởng bảo hiểm | Em đóng được 5 tháng thì có được hưởng thai sản không ạ`,
  'law-father': `vợ đẻ thì thằng con trai bác đươc nghỉ mấy ngày, có tièn không
    Chồng em đóng bảo hiểm, em sinh thì chồng em nghỉ được mấy ngày, giờ bé đã hai tháng rồi còn làm kịp không?
    vo sinh chong dc nghi may ngay, vo k co bhxh thi chong co tien k | vợ đẻ thì bố đc nghỉ mấy ngày có lươgn
    vợ sinh chồng dược nghỉ mấy nggày | vợ đẻ chồng được nghỉ mấy ngày | vo sahn thi chong dc nghi may ngay, sanh mo
    vo sinh chong dc nghi may ngay`,
  'law-unemployment': `mới nghỉ việc muốn lãnh thất nghiệp thì làm gì trước | Thất nghiệp thì nộp hồ sơ ở đâu, trong bao nhiêu ngày`,
  'law-unemployment-kept': `khong lay that nghiep thi co duoc bao luu khong | chưa lãnh thất nghiệp thì mấy năm đó có được để dành không`,
  'law-survivor': `Chồng tôi mất hồi tháng 2, đóng bảo hiểm được 11 năm thì nghỉ làm ở nhà đi biển, không đóng nữa. Nhà còn hai đứa nhỏ đang đi học với bà nội già yếu. Giờ vợ con được những khoản gì, phải làm giấy ở đâu trước?
    bố em mới mất tuần trước, ông có đóng bảo hiểm 18 năm nhưng chưa về hưu, mẹ em thì 60 tuổi không có thu nhập gì, nhà em được những khoản nào và làm giấy tờ ở đâu ạ
    tuát hàng thág cho con dưới 18 đc bao nhieu
    ba em moi mat thang truoc, ba di lam dong bao hiem 18 nam roi nghi chu chua rut, nha con ma 61 tuoi voi dua em ut dang hoc lop 9. Gio gia dinh duoc nhan nhung gi, ai dung ra lam giay, nop o dau vay
    ba tôi mới mất tuần rồi, hồi còn sống đang lãnh lương hưu, má tôi 68 tuổi không có thu nhập gì hết, vậy gia đình được hưởng gì và nộp giấy tờ ở đâu`,
  'law-social-pension': `Mẹ tôi 76 tuổi không có lương hưu, bà con nói từ giữa năm 2025 được lĩnh năm trăm nghìn một tháng, bên mình có phải nơi làm cái đó không?
    Không có lương hưu mà trên 75 tuổi được 500 nghìn một tháng thì xin ở đâu? | tro cap huu tri xa hoi 75 tuoi dc 500k nop don o dau
    mẹ tôi già 76 tuổi không có lương, có tiền già không
    Ông cụ nhà tôi 78 tuổi không có lương hưu, nghe bảo được trợ cấp 500 nghìn, xin ở đâu? | tro cap huu tri xa hoi 500 nghin nop donw o dau
    ông cụ nhà tôi 76 tuổi cả đời làm ruộng không có lương hưu, nghe loa xã nói nhà nước cho tiền hằng tháng, vậy có đúng không và phải khai ở đâu
    nghex noi 75 tuoi dc nhan 500k, ba toi chua dc ai keu, hoi o dau | Trợ cấp hưu trí xã hội là bao nhiêu một tháng, ai được?
    75 tuổi không có lương hưu được trợ cấp 500 ngàn phải không`,
  'law-lump-or-month': `Dì 59 tuổi rồi, đóng mới tám năm, chừng nào thì được lãnh lương hưu? | dong bhxh chưa đủ mà het tuổi lao đông rồi thì seo`,
  'law-miscarriage': `bi say thai 9 tuan e co dc nghi huong che do j k a | Em bi say thai luc 9 tuan thi duoc nghi may ngay co luong bao hiem a
    say thai 7 tuan nghi dc may ngay | sẩy thai 9 tuân dc nghỉ mấy ngày v ạ | say thai 8 tuan co duoc huong gi khong
    sẩy thai 8 tuàn đc nghỉ bn ngày | Em bị sảy thai lúc 9 tuần, có được nghỉ hưởng bảo hiểm không ạ
    say thai 8 tuan dc nghi may ngay co tien k`,
  'law-birth-father-only': `chồng đóng bhxh vợ ko đóng thì vợ sinh có được gì | vo khong di lam, chong dong bao hiem thi co duoc tien gi khi vo sinh khong
    Vợ không đi làm, chồng đóng bảo hiểm thì vợ sinh chồng được gì? | vợ ko đóng bảo hiểm, chồng có đóng thì đc lĩnh gì khi vợ đẻ`,
  'law-adopt': `Em nhận nuôi một bé ba tháng tuổi, em có được nghỉ hưởng chế độ như người đẻ không?
    Nhận con nuôi 3 tháng tuổi thì có được nghỉ thai sản như người sinh không? | nhan con nuoi co duoc che do khong
    nhan con nuoi duoi 6 thang co che do gi ko | mang thai hộ thì ai được hưởng chế độ`,
  'law-birth-early-work': `e sinh xong đi làm sớm 1 tháng thì có vừa lương vừa tiền ts k`,
  'law-maternity-left': `Em nghỉ việc trước khi sinh 2 thấng thì có còn đc hưởng thai sản k ạ, em đóng được 14 tháng rồi nghir
    dự sinh thág 3 mà e muốn nghỉ từ thág 12, vẫn đc tính k ad ơi
    e nghỉ việc r mới sanh, bé đc 2 tháng r mà cty cũ kêu k làm hồ sơ cho người đã nghỉ. rứa giờ e tự làm hồ sơ thai sản ở mô hỉ, có quá hạn chưa
    Nghỉ việc trước khi sinh 2 tháng, đã báo giảm chốt sổ, vậy tự nộp hồ sơ thai sản ở đâu
    Nghỉ việc trước khi sinh 2 tháng, hồ sơ thai sản nộp cho ai? | nghỉ việc trước khi sinh có được hưởng thai sản không ạ
    nghỉ việc trước khi sanh 2 tháng có được lãnh thai sản không, nộp ở đâu | nghi viec truoc khi sinh co dc lanh tien thai san ko`,
  'law-contraception': `đặt vòng tránh thai nghỉ đc mấy ngày huowngr bh`,
  'law-long-illness': `bệnh dài ngày điều trị cả năm thì hưởng ra răng | benh dai ngay duoc nghi toi da bao lau vay`,
  'law-sick-paper': `ốm nghỉ 2 bữa có giấy của phòng khám tư đc tiền ốm k | giấy nghỉ ốm bệnh vịên ghi nhầm tên cty cũ, có được tính k
    giấy ra viện với giấy nghỉ hưởng bhxh khác chi nhau`,
  'pension-proxy': `bác nằm một chỗ không đi lĩnh luong hưu được, cho con lĩnh thay thì giâý tờ gì
    Mẹ tôi ốm liệt giường, tôi lĩnh thay lương hưu thì giấy uỷ quyền làm ở xã có được không, hạn mấy năm?
    Ủy quyền cho con đi lãnh lương hưu giùm, viết giấy tay được không hay phải chứng thực?
    uỷ quyền cho con lĩnh lương hưu thay thì làm giấy thế nào | ba em khong di lanh luong huu duoc nua, em lanh thay can giay gi
    uy quyen nhan luong huu cho con lam o dau`,
  'pension-working': `nghỉ hưu rồi đi làm tiếp có phải đóng bhxh nữa ko`,
  'law-unemployment-monthly': `đang lãnh tcnt mà kiếm đc việc mới r, có phải báo k, k báo có ai biêt k | quen khai bao tim viec thang nay roi co bi cat tien that nghiep k
    Đang lảnh thất nghiệp mà tháng này quên kkhai báo tìm việc thì có bị cắt lun hong | quen khai bao viec lam hang thang thi sao
    Tiền thất nghiệp tháng này cắt ngang, lý dp??? | dang an that nghiep ma di chay xe lai co phai khai bao ko, lo bi phat ko
    dang huong that nghiep ma co viec moi thi bao ai | quen di khai bao tim viec thagn nay co bi cat tro cap ko
    dang huong that nghiep ma xin duoc viec thi sao | quên không khai báo tìm việc tháng này rồi, có bị cắt không
    Quên khai báo tìm việc tháng này có bị cắt tiền không? | dang lanh that nhgiep ma co viec lam moi thi bao ai
    co viec moi roi co can bao cat tro cap that nghiep | Quên khia báo tìm việc hàng tháng thì mất tiền thất nghiejp không`,
  'law-unemployment-where': `nop ho so that nghiep o dau, tren may nay duoc khong | lãnh bhtn cần giấy tờ j, nộp ở đâu giờ sáp nhập tỉnh r
    Em nghi viec ve que cham me, gio nop ho so that nghiep o Thanh Hoa duoc khong hay phai quay lai Ha Noi cho cong ty cu
    ở sài gòn làm, về quê nghệ an lãnh thất nghiệp đc k`,
  'law-unemployment-training': `Bảo hiểm thất nghiệp có cho học nghề miễn phí không | học nghề miễn phí cho ngừoi đang hưởng bhtn là sao`,
  'law-death-claim': `Ông mất rồi mà lương hưu vẫn chuyển vào tài khoản thêm hai tháng, gia đình có phải trả lại không? Bác sợ để lâu người ta phạt.
    bố mất rồi mà lương hưu vẫn về thẻ 2 tháng, có phải trả lại không?
    mẹ tui mất rồi mà chưa nhận đồng lương hưu tháng nớ, con có lấy được không
    Cô tôi lãnh lương hưu vừa mất, báo cho ai để ngừng, tiền tháng này có phải trả lại không`,
  'pension-day': `ngày nào chi luwowng hưu tháng này z | Bao giờ có lương?`,
  'law-unemployment-months': `dong bhtn 3 nam 2 thang thi linh may thang, le 2 thang co mat k | đóng 5 năm thì lĩnh thất ngiệp đc mấy thnag
    Con trai tôi bị công ty cho nghỉ, được lĩnh thất nghiệp mấy tháng? | thất nghiep đóng 38 tháng đc hưởgn mấy thangs, 2 tháng lẻ có bảo lưu k
    dong bhtn 14 thang duoc lanh may thang | trợ cấp thất nghiệp tính mấy tháng, em đóng 4 năm 2 tháng
    lãnh trợ cấp thất nghiệp được mấy tháng nếu đóng 4 năm rưỡi | được lãnh thất nghiệp mấy tháng nếu đóng 4 năm`,
  'law-unemployment-not': `Nghỉ việc đơn phương trái luật thì có được trợ cấp thất nghiệp không, em hỏi giùm anh công nhân xưởng em
    tự ý nghỉ ngang k báo trc có đc trợ cấp thất nghiẹp k | bị sa thải vì nghỉ ngang mấy bữa thì có được hưởng thất nghiệp không
    tu xin nghỉ viecej thì có đc thất nghiệp ko | Tự nghỉ ngang không báo trước có được thất nghiệp không`,
  'law-unemployment-deadline': `Nghỉ việc bốn tháng rồi mới biết có trợ cấp thất nghiệp, tại lo chạy thận cho mẹ nên không để ý. Còn xin được không ạ?
    nghi viec dc hon 2 thang r, gio lam ho so that nghiep con kip k
    minh moi nop don nghi viec hom qua, sep duyet luon roi, quyet dinh thi noi thang sau moi dua. bao gio phai nop ho so that nghiep ko thoi bi qua han, tre 1 ngay co sao k
    han nop that nghiep 3 thang tinh tu ngay nghi hay ngay chot so | that nghiep nop ho so trogn bao nhieu ngay
    that nghieep nop ho sow tre 3 thang co sao ko`,
  'law-unemployment-new': `qua 2026 luật việc làm mới thì tiền thất nghiệp có đổi gì k ad | tien that nghiep 2026 tinh sao luat moi`,
  'law-emigrate-papers': `Em dinh cu o Duc luon roi, muon rut BHXH 1 lan, uy quyen cho me o nha lam duoc khong? Giay uy quyen lam o dai su quan a?
    toi di dinh cu my rut bao hiem sao`,
  'law-accident-amounts': `Ba cháu chết do tai nạn ngay trong xưởng gổ, công ty đưa có 10 triệu rồi êm luôn. Vậy cháu có đựoc chế độ tai nạn lao động hong?
    giám dịnh 11% dduoc lĩnh 1 lần bao nhiu | bi may dap dut ngon tay o xuong, bao hiem tra nhung gi
    bị đứt tay ở xưởng giám địng 12% dc hưỡng gì`,
  'law-accident-employer': `Tôi bị máy cưa cắt mất hai ngón tay lúc đang làm, công ty nói tự đi chữa đi. Muốn được hưởng tai nạn lao động thì bắt đầu từ đâu?
    Con tôi làm máy cưa đứt ngón tay, công ty bảo tự lo. Tôi hỏi bảo hiểm có trả không?
    bạn em bị máy dập tay mất 2 ngón, cty kêu tự chữa rồi cho nghỉ luôn. Bạn ấy được những quyền lợi gì, làm hồ sơ ở đâu, cty ko lập biên bản thì sao ạ
    máy dập đứt 2 ngón tay, xưởng bảo tự lo, giờ em phải làm sao | bị máy dập tay ở xưởng, công ty nói tự lo, em phải làm gì`,
  'law-commute': `chạy xe từ phòng trọ tới cty bị tông, tính tnlđ đc k
    Tai nạn trên đường đi làm về, CSGT không lập biên bản, có được tính tai nạn lao động để đi giám định không?
    Cháu nội đi làm về bị xe quẹt gãy chân, có tính là tai nạn lao động không?
    Di lam ve bi xe quet gay chan thi co tinh la tai nan lao dong khong vay, tui dang nghi o nha ca thang
    đang chở khách bị thằng khác đâm gãy chân có tính tai nạn lao động ko bác | tai nan tren duong di lam co duoc tinh tai nan lao dong khong
    tai nan trên đường đi lam ve có tính tai nạn lao đọng không | Bị té xe trên đường đi làm có tính tai nạn lao động không?
    tai nạn trên đường đi làm về có được tính tai nạn lao động ko`,
  'law-occupational': `Ngày trước bác làm lò vôi, giờ về hưu mới phát ra bệnh bụi phổi thì có xin được chế độ không?
    benh nghe nghiep dieu dac thi ho so gom nhung gi, giam dinh o hoi dong nao | dung may on lau nam bi lang tai, co che do benh nghe nghiep k
    làm xưởng đá bị bụi phổi thì có chế đọ gì k | bệnh nghề nghiệp điếc do ồn làm hồ sơ thế nào`,
  'law-sick-child': `con em sốt xuất huyết nằm viện nhi, vợ đi làm k nghỉ đc nên e nghỉ chăm, cty kêu trừ phép. đàn ông nghỉ chăm con có đc tiền bhxh k, mấy ngày
    Con em om nam vien 5 ngay em phai nghi lam trong chau, cong ty bao khong co che do gi, co dung khong a
    Bé nhà em sốt phải nằm viện, mẹ nghỉ 3 ngày rồi bố nghỉ tiếp 4 ngày thì cả hai có được tính tiền con ốm không, mỗi năm được mấy ngày cho bé 2 tuổi?
    con om 3 tuoi nghi toi da may ngay mot nam | om con 7 ngay nop giay ra vien cho ai, dc tinh may ngay
    con om me nghi o nha trong co duoc tien ko | con om me nghi thi duoc bao nhieu ngay 1 nam | con benh me nghi o nha chma co dc tra tien hk
    con ốm nghỉ ở nhà trông con có đc trả tiền ko`,
  'law-half-day': `om nua ngay co dc tinh ko luat moi | Giấy ra viện không ghi cần nghỉ thêm thì sau xuất viện nghỉ 5 ngày nữa có tính ốm đau được không ạ
    nghi om nua ngay co duoc tinh khong, nghe noi luat moi co | nghi om nua ngay bao hiem co tinh khong
    Ốm nửa ngày có được tính không, luật mới nghe nói có`,
  'law-claim-late': `Giấy ra viện của con em bị rách mất góc có con dấu, em nộp để hưởng tiền nghỉ con ốm thì họ có nhận không?
    01B-HSB nộp trễ quá 45 ngày thì công nhân có mất tiền thai sản hông? | giấy nghỉ hưởng bhxh nộp trễ có sao không`,
  'benefits-arrears': `Ctyy em nợ bhxh 4 tháng, em sắp đẻ r có bị mất thai sản kho ạ, em lo quá
    cty nợ bhxh 8 tháng r, trong xưởng mấy trăm công nhân ai cũng bị, đứa sắp đẻ thì k lãnh đc ts, đứa nghỉ thì k chốt đc sổ. tụi e làm j đc đây ad, đình công thì sợ mất việc
    công ty nợ tiền bảo hiểm từ đầu năm, tháng sau em sinh rồi mà kế toán bảo chưa làm được hồ sơ, vậy em đẻ có được thai sản không hay mất trắng ạ, em lo quá
    chi oi em lam may o Binh Duong cu duoc 3 nam, thang sau em sanh ma hom qua moi biet cong ty no bao hiem 8 thang nay, phong nhan su cu noi tu tu. Vay em co duoc thai san khong hay mat trang, em phai lam gi bay gio, em lo qua ngu khong duoc`,
  'benefits-take-back': `gui cai thong bao toan chu cua may, toi lam gi sai ma doi thu hoi tien om dau`,
  'complain-decision': `Tôi đề nghị cho biết gửi đơn khiếu nại cán bộ làm sai lương hưu của tôi ở đâu.
    nộp khiếu nai về quyết định hưởng bhxh thì hạn mấy ngày, gửi cấp nào
    không đồng ý với quyết ddịnh hưởng trợ cấp thì khiếu nại ở đâu, hạn mấy ngày | muốn khiếu nại quyết dịnh trả trợ cap tính thiếu cho tôi
    khiếu nại quyết định hưởng bị tính thiếu thì trong bao lâu`,
  'pension-late': `lương hưu cua bác bị hụt mất hai trăm ngàn, khong biết vì sao | Cho tui hỏi luơgn hưu tháng ni răng chưa thấy về taì khoản rứa?
    luong huu thang nay cham qua. hang xom linh het tu hom mung 2 roi, toi ra buu dien hoi hai lan, ho bao chua co ten. toi goi dien khong ai nghe may. de nghi dong chi tra loi cho ro la vi sao va toi phai gap ai de duoc linh
    Tháng này mẹ em không thấy lương huu về, mọi thansg mùng 5 là có rồi. Em hỏi ai bây h? | lương hưu tháng này chưa thấy về tài khoản
    lưong hưu thang này chưa tháy về | luong huu thang nay chua thays vo tk | tháng này lưong huu mẹ tôi chưa vè`,
  'pension-unclaimed': `Nghe phường bảo lâu không đi lĩnh thì bị cắt lương hưu, có đúng thế không? | luong huu VN co chuyen qua Uc duoc ko
    di qua my tham con 1 nam luong huu co bi cat khong`,
  'pension-child-account': `Muốn chuyển lĩnh lương hưu từ bưu điện sang tài khoản ngân hàng của con trai được không?`,
  'law-survivor-monthly': `ck mất khi đang làm cty, con 2 tuổi có đc tiền hàng tháng k
    mẹ e mới mất tuần trước, mẹ đang lãnh lươg hưu đc 6 năm. nhà đc nhận j k ạ, ba e 65t k có lương hưu gì hêt
    Chau tui mo coi, ba no truoc lam cong nhan co dong bao hiem, nghe noi no duoc lanh tien hang thang toi 18 tuoi. Gio tui dung ra lanh gium no duoc hong
    Cháu mồ côi tôi nuôi đang lảnh tiền tuấtt, sang năm nó đủ 18 mà vẫn đi học thì có bị cắt không vậy?
    Ông nhà tui mất năm ngoái. Tui đang lãnh lương hưu của tui thì có được hưởng tuất hàng tháng của ông nữa không hè?
    ông nhà mất rồi bà già không luơng có được hưởng tuất hàng tháng ko
    Vợ tôi mất tháng trước, vợ có đóng bảo hiểm xã hội 16 năm, để lại tôi với đứa con khuyết tật. Cho tôi hỏi con tôi được lãnh tiền tuất hằng tháng không và nộp giấy gì?
    con duoi 18 t co dc tut hang thang khong khi cha mat | tuất hàng tháng cho con tới mấy tuổi`,
  'law-survivor-choose': `Tuất một lần hay tuất hằng tháng do gia đình chọn à, con 16 tuổi còn đi học`,
  'law-funeral': `Cha chau mat da 2 nam roi ma hoi do khong ai biet lam ho so tu tuat, bay gio nop con kip khong
    Dạ thưa, bà nhà tôi mới mất hôm kia, bà ấy đang hưởng lương hưu được hai chục năm nay. Gia đình bối rối quá, các con thì ở xa, không biết phải báo cho ai, báo trong bao lâu, và được hưởng những khoản gì. Mong cháu chỉ cho từng bước một, tôi cảm ơn.
    bố mất đang hưởng lương huu, tiền mai táng phí với tuất làm gì trc
    bà ngoại mất hồi tháng trước, bả có lãnh lương hưu, giờ tiền mai táng ai được lãnh, cần giấy gì | tien mai tang
    mai táng phí giờ đc nhiêu, ai đứng đơn | Tien mai tang thi ai duoc lanh, tui lo dam cho vo tui ma ben ngoai cung doi dung ten
    tien mai tang phi bao nhieu, nop giayy to o dau | tien mai tang phi lam giay to gi | Tiền mai táng phí giờ là bao nhiêu
    tro cap mai tang phi bao nhieu`,
  'law-social-pension-other': `Bà cụ nhà tôi 76 tuổi, đang hưởng trợ cấp liệt sĩ rồi thì có được thêm trợ cấp hưu trí xã hội không, đồng chí trả lời giúp cho rõ.`,
  'law-pension-early': `tôi giám định sức khỏe mất sáu mươi mốt phần trăm thì được nghỉ hiu sớm mấy năm | suy giamr 61% về hưu sớm đuowcj mấy tuổi
    Tui dạy học 32 năm, chừ nghỉ sớm 2 năm thì lương hưu có bị trừ chi không? | nghi huu truoc tuoi bi tru bao nhieu phan tram
    về hưu sớm bị trừ bao nhiêu phần trăm | Nghỉ hưu trước tuổi bị trừ bao nhiêu? | Nghỉ hưu trước tuổi bị trừ mấy phần trăm mỗi năm`,
  'law-lump-again': `Nếu tôi rút một lần rồi thì sau này có đóng lại được nữa không, với lại con tôi khuyết tật lỡ tôi mất đi nó có được hưởng gì của tôi không?
    rút 1 lần xong đi làm lại thì tính lai từ đầu hả | rút rồi sau này đóng lại có được tính nối không
    Rút rồi sau này đi làm lại có được cộng năm cũ không | rút 1 lần rồi sau này đi làm lại có tính năm cũ ko`,
  'visits-see': `lịch sử khám coi đâu | xem lịch sử đi khám ở mô trong app`,
  'visits-missing': `Tui khám ở bệnh viện hai lần rồi mà trong ni không thấy lần mô hết, răng rứa? | ra viện 2 tuần r mà trong app chưa thấy lần khám đó
    Mỗi lần chạy thận xong em xem trong máy phải mấy hôm sau mới thấy lần khám đó, có lần cả tuần chưa lên, thế có làm sao không?
    lịch sử khám của tôi thiếu mất lần mổ tháng trước`,
  'visits-costs': `Bác muốn xem lại mấy lần đi khám năm ngoái bảo hiểm trả bao nhiêu. | tai sao lan kham do bao hiem chi tra co mot nua
    kham xong bao hiem tra bao nhieu, coi lai o dau trong app`,
  'visits-wrong': `sao trong lịch sử khám chữa bệhn của e có cái lần khám mà e k hề đi luôn á
    Em xem lịc sử khám của mẹ em thì thấy có 1 lần khám ở bệnh vện trong Nam mà mẹ em có đi đâu đâu. Có phải ai dùng trộm thẻ hkông ạ?
    Lịch sử khám chữa bệnh có một lần khám mà tôi không hề đi, vậy ai dùng thẻ của tôi?
    trong may ghi toi di kham o benh vien nao do ma toi co di bao gio dau
    trong lịch sử khám có một lần tôi không hề đi, ai khám dưới tên tôi vậy?
    trong app co 1 lan kham hom 12 ma hom do em di lam ca ngay khong he di vien, co khi nao ai lay the cua em di kham khong vay, em phai bao voi ai
    Trong lịch sử khám có một lần khám em không hề đi, ai xài thẻ của em vậy trời | lịch sử khám bệnh có lần tui đâu có đi khám`,
  'visits-papers': `Cái giấy nghỉ ốm của phòng khám người ta bảo phải đưa lên mạng mới được tính, xem ở đâu?`,
  'visits-private': `Chồng cũ em biết số bảo hiểm của con, anh ấy có xem đc con khámm ở đâu không, em ko mún
    ai xem được truyện khám bệnh của tôi chong này tôi không muốn công ty biết | vợ tôi có xem được tôi đi khám bệnh gì trên app không
    ai duoc xem thong tin kham benh cua toi, cong ty co thay khong | Công ty có xem được em đi khám bệnh gì không?`,
  'child-see': `them the bhyt cua con vo app cua me o muc nao
    Cháu nhà em vừa tròn 2 tuổi, ở Thanh Hóa, thẻ bảo hiểm y tế của cháu làm từ lúc đẻ giờ em làm mất bản giấy rồi. Em muốn xem thẻ của con trên máy em thì phải thêm con vào chỗ nào ạ?`,
  'inbox-see': `may cai thong bao tren app xoa nham roi xem lai dc ko, co cai bao ho so bi tra | tôi muốn nghe lại các thông báo cũ thì vào mục nào`,
  'inbox-choose': `tắt bót thông báo đi phiènn quá | làm sao tắt bớt thông báo của app, khuya nó cũng kêu | tắt bớt thông baó của app sao, kêu quài`,
  'data-contact': `nhà dì dời qua phường khac rồi, đổi địa chi trong máy được hôn | Tôi mới đổi tên ấp với xã rồi mà trong app vẫn địa chi cũ, sửa ở chỗ nòa
    doi sdt sao | đổi số điện thoại trong app ở mô rứa | dịa chỉ trog app vẫn ở quê cũ, sửa sao | Đổi số điện thoại với địa chỉ trong app ở đâu`,
  'data-person': `chung minh cu 9 so gio co can cuoc moi thi phai cap nhat khong | sai gioi tihn tren so, sua o app dc khogn hay phai ra quay
    ngày sinh trên app 1991 căn cước 1990, sửa onlien dc ko
    Trên máy ghi sai ngày sinh của bác, giấy khai sinh một đằng căn cước một nẻo, sửa thế nào? | sai ngay sinh tren app so voi cccd, sua o dau
    đổi cmnd sang cccd mà app còn số cũ, cập nhật sao ad
    Đổi họ tên theo cải chính hộ tịch, kê TK1-TS rồi đính kèm gì, HR nộp hay người lao động tự nộp?
    đổi từ cmnd sang căn cước rồi mà app vẫn hienej số cũ | ngay sinh tren so sai voi cccd, sua mat bao lau
    doi ten theo khai sinh moi thi sua ho so bao hiem the nao | can cuoc moi doi so tu 9 so sang 12 so, cap nhat vao bao hiem o dau
    doi tu cmnd 9 so qua cccd ma bao hiem van ghi so cu | tui là nữ mà app ghi nam, trời ơi sửa giùm | Tên em trong sổ bị sai chữ lót, sửa sao ạ
    ngay sinh ten app khac cccd, sua o dau | Đổi cmnd sang căn cước rồi, app vẫn hiện số cũ | toi sai ngay sinh tren so bhxh muon sua`,
  'data-access': `ai đã xem dữ liệu đóg của tôi, giám đốc có coi đc lịch sử khám bệnh của tôi ko`,
  'family-other': `Tôi chăm mẹ bị thận, bà không biết dùng điện thoại, cho tôi hỏi tôi xem giúp thẻ và lịch sử khám của bà trên máy tôi có được không?
    Mẹ tôi ở VN đang nhận lương hưu, tôi ở xa muốn theo dõi giúp bà trên máy của tôi được không?
    coi giùm chồng cũ tui lương bao nhiêu với làm công ty nào, tui có số căn cước nè`,
  'child-two': `Ly hôn rồi mà thẻ con vẫn nằm bên máy thằng chồng cũ, chuyển qua cho tôi ngay! | thẻ của con sao hổng thấy hiên trong máy má nó
    Hai vo chong tui ly hon, con o voi tui ma the cua no dang nam trong tai khoan me no, tui them vao may tui duoc nua khong
    Vợ chồng ly hôn, con ở với tôi mà thẻ đang nằm trên tài khoản của bố cháu, chuyển sang tôi được không?
    thems con vo app no bao da co nguoi quan ly roi la sai?`,
  'child-guardian': `muốn coi thẻ của đứa cháu 4 tuoi trong máy của dì đuợc hong
    Tôi là cậu ruột đang nuôi cháu mồ côi cả cha lẫn mẹ, cháu 9 tuổi. Tôi không phải cha mẹ thì có thêm cháu vào tài khoản của tôi để coi thẻ bảo hiểm được không?
    Tui la cha cua chau bi khuyet tat, chau nam nay 19 tuoi ma khong tu lam duoc gi, vay tui dung ra lam tai khoan cho chau duoc hong, co can giay giam ho gi hong
    chau noi o voi ong ba, bo me di nuoc ngoai, ong xem the cua chau tren app duoc khong`,
  'change-withdraw': `Tôi gửi yêu cầu đổi số điện thoại ba ngày rồi chưa thấy trả lời, có hủy đi gửi lại được không?`,
  'inbox-empty': `sao nó cứ kêu tinh tinh báo có thôg báo mới mà dì mở hổng thấy gì | Cái chuông báo có chấm đỏ số 7 mà em mở ra không thấy gì mới cả.
    app báo có thôg báo mới mà bấm vô trống trơn, k thấy ndung j | thông báo đỏ 5 cái ở góc mà bấm vào không có chi
    Có thông báo đỏ đỏ ở cái chuông mà bấm vô không thấy gì`,
  'data-photos': `t muon xoa tai khoan, app giu thong tin cua t lam gi
    Em gửi ảnh mặt với căn cước lên đó thì ai xem được, giữ bao lâu, em xóa tài khoản thì có xóa luôn không ạ?
    app lay anh mat voi can cuoc cua toi lam gi`,
  'death-record': `Mẹ của cháu mất mà tôi không biết hồi trước chị ấy đóng bảo hiểm ở đâu, bao nhiêu năm. Có cách nào tra ra để làm chế độ cho cháu không?
    Sổ bảo hiểm của em gái tôi đã mất bị cháy theo nhà rồi, vậy tôi làm hồ sơ cho cháu thì lấy gì mà nộp?`,
  'lookup-agency': `cơ quan bhxh giò gộp lại r, bình dương cũ thì ra chỗ nào nôp hs | co quan bao hiem nam dinh gio sap nhap ve dau, dia chi nao
    Hoi truoc tui nop giay o bao hiem huyen, gio nghe noi bo huyen roi thi tui len dau, cach nha tui bao xa
    Xã mình sáp nhập rồi, cơ quan BHXH nào phụ trách giờ, tra địa chỉ với số điện thoại ở đâu?
    bảo hiểm huyện giải thể rồi thì giờ tôi ra đâu nộp giấy | tra cứu cơ quan bảo hiểm ở phường tôi bây giờ nằm chỗ nào
    tim gium em cho bao hiem xa hoi gan nha, quan bo roi gio khong biet len dau
    tra cứu cơ quan bhxh phường mình trực thuộc chỗ nào sau sáp nhập`,
  'lookup-hospital': `Gần nhà bác chỗ nào khám được bảo hiểm y tế?
    Gần chỗ em trọ ở Thanh Xuân có bệnh viện nào khám bảo hiểm vào thứ bảy không, em tra trong app ở mục nào?
    tìm giúp bệnh viện mắt nào khám bảo hiểm được ở gần chỗ tôi | quanh nha be co cho nao kham bao hiem chu nhat khong
    bệnh viện nào gần đây nhận bhyt | Ở gần Gò Vấp có bệnh viện nào nhận bảo hiểm mà khám thứ bảy? | tra cuu benh vien co kham bhyt gan nha`,
  'lookup-sick-leave': `giay nghi om phonng kham tu ky co dc thanh toasn k | giấy C65 nghỉ ốm phòng khám tư cấp có được thanh toán
    Nghỉ ốm 3 ngày có giấy của phòng khám tư thì bảo hiểm có chịu không?`,
  'lookup-unit': `Làm sao biết công ty xin vào có đóng bảo hiểm cho nhân viên hay không, em sắp ra trường muốn tra trước
    mã dơn vị của cty tra ở đâu, hồ sơ nó đòi | muon tra xem cong ty cua con toi co dong bao hiem that khong
    lam sao tra xem cong ty do co dong bao hiem cho nhan vien that hay khong
    tra cuu cong ty co dong bao hiem khong bang ten cong ty duoc khong`,
  'lookup-points': `tìm chô thu tiền bảo hiểm tự nguyện gần chợ Cái Ra0ng với con | Tui muon kiem cho dong tien bao hiem gan nha, ba dai ly hoi truoc nghi roi
    tìm điểm thu gần xã nhất coi chỗ nào | tìm chỗ nôp tiền bao hiêm gần xã toi | diem thu bao hiem gan nha o dauu
    đóng tự nguyện ở đâu, em ở Bình Tân | điểm thu bhxh ở phuờng mình nằm chỗ nao z | điểm thu bhxh tự nguyẹn gần đay ở chỗ nào`,
  hotline: `cho tôi số tổng đài có người thật nghe máy | tổng đài số mấy để gọi người thật | số tổng đài?`,
  'feedback-send': `tôi gửi khiếu nại hai tuần rồi chưa ai trả lời thì xem tình trạng ở đâu | cán bộ bhxh phường thái độ lồi lõm, khiếu nại ở đâu
    cán bộ tiếp dân quát mắng toi muốn phản ánh | công ty trón đóng thì tố ở đâu, có giáu tên được không
    can bo bao hiem thai do loi thoi, phan anh o dau | cán bộ ở quầy nói chuyện khó chịu, muốn phản ánh thi guiử đâu
    bố tôi muốn khiếu nại bệnh viện tính sai tiền bảo hiểm`,
  'services-send': `làm hồ sơ trên này có mất tiền gì không cháu | Cấp lại thẻ bảo hiểm y tế cho con bị mất có tốn tiền không ạ?`,
  'services-follow': `Nộp hồ sơ trên mạng rồi thì xem nó đi đến đâu ở chỗ nào? | nộp hồ sơ dịch vụ công trên app rồi xem kết quả chỗ mô
    Nộp hồ sơ trên app rồi coi tới đâu rồi ở chỗ nào`,
  'pay-online': `cho dang ky mua bhyt ho gia dinh tren dien thoai o dau vay con | bhxh tự nguyện đóng trên app đc hông, mua ở đại lý nào gần quận 12
    đóng tự nguyên trên đien thoại bằng cách nào, dì hổng có thẻ ngân hàgn
    Em muốn gia hạn thẻ hộ gia đình cho mẹ ngay trên điện thoại rồi chuyển tiền luôn, có phải ra đại lý thu không?
    gia hạn bhyt hộ gia dinh tren app thanh toán bằg thẻ ngân hàng có mất phí ko
    cưng ơi chị hỏi cái thẻ bảo hiểm y tế của ổng hết hạn hôm rằm mà ổng còn ngoài biển, gia hạn trên máy được hông
    đóng bhxh tự nguyện ngay trên app bằng thẻ ngân hàng được không hay phải ra đại lý
    gia hạnn bhyt hộ gia đình trên app làm thé nào, đóng tiền bằng gì | mua the bhyt ho gia dinh online nop tien sao`,
  'pay-failed': `Lở chuyển phí 2 lần cho 1 bộ hồ sơ thì có hoàn lạii không v | nop phi ma no boa loi, tien trog tk bi tru roi, gio sao
    bam nop tien roi, ngan hang tru tien roi ma no bao that baij
    Em nop ho so tren cong dich vu cong xong no bat nop le phi, em chuyen tien roi ma van ghi chua thanh toan
    nộp hồ sơ dvc xong thanh toán phí nó truwf tiền rồi mà trạng thái vẫn “chưa thanh toán”, có bị trừ 2 lần ko
    nop ho so tren app bi tru phi j v, thanh toan loi ma tien bi tru roi
    toi đóng tiền lệ phí trên app 2 lần, bị trừ 2 lầ, hồ sơ vẫn báo chưa thanh tóan | nộp tiền gia hạn bị trừ hai lần
    da tru tien ma ho so vna bao chua thanh toan | Thanh toán lệ phí bị trừ tiền 2 lần, hoàn lại sao | trả tiền rồi mà app vẫn báo chưa đóng
    thanh toán dịch vụ công bị trừ tièn rồi mà báo thâts bại | Đóng nhầm 2 lần tiền gia hạn thẻ, hoàn lại được không`,
  'pay-receipt': `tiền đóng rồi biên lai no nằm ở dâu để dì còn lưu lại
    Em thu ở thôn, bà con nộp tiền xong hỏi tra biên lai điện tử ở đâu để biết tiền đã vào hệ thống`,
  'collector-check': `ông bán vé số bảo đóng bhxh cho t thu tiền mặt, sao biết ổg là thật
    Người đi thu có thẻ nhân viên không, làm sao biết ông ấy đúng là của tổ chức dịch vụ thu?
    nop tien cho diem thu 10 hom r chua thay the, co bi lua ko
    tui đưa tiền cho cô đại lý thu cả tháng nay mà trong máy chưa thấy gì, có khi nào cổ giựt luôn hông trời
    Nhân viên thu tiền của dì mà hổng đưa biên lai, vậy tiền đó có vô hông con? Dì lo quá, hỏi ai bây giờ.
    Bà ở xóm em đi thu tiền bảo hiểm tự nguyện, em đưa tiền hai tháng rồi không thấy cập nhật, làm sao biết bà ấy có đúng là người thu của bảo hiểm không?`,
  'outside-general': `Dì mua bảo hiểm nhân thọ mười năm rồi giờ muốn rút ra thì được bao nhiêu? | lam can cuoc gan chip cho nguoi gia khong di lai duoc thi goi ai
    Mật khẩu wifi nhà bác quên rồi, lấy lại thế nào? | Mũ bảo hiểm loại nào đội cho nhẹ đầu hả cháu?
    chau ten gi, bao nhieu tuoi, co gia dinh chua | cái thẻ tập thể dục dưỡng sinh của câu lạc bộ hưu trí hêt hạn gia hạn ở dâu
    bên prudental nó không chịu trả tiên nằm viện cho dì, con coi giùm | Bác muốn làm hộ chiếu đi du lịch Trung Quốc thì cần giấy gì?
    Viết hộ bác bài thơ mừng thọ cụ 90 tuổi để đọc ở hội người cao tuổi | asdkj ừm ừm 1111 hhh | tien cho thue nha tro co phai dong thue khong
    mat so ho ngheo, ai xet ho ngheo nam nay cua phuong | Tôi bị thương ở Quảng Trị năm 72, muốn làm hồ sơ thương binh thì nộp ở đâu?
    Muốn vay ngân hàng hai chục triệu làm vốn buôn bán thì thế chấp gì? | sổ đỏ đứng tên hai vợ chồng giò muốn sang tên cho con thì lmà sao
    dk tam tru binh duong tren mang kieu gi | mã otp momo k về, ad check gium | cccd bị mất lm lại ở đâu, bao nhiêu tièn | mst ca nhan tra o dau
    sổ đỏ của ba e ở quê bị sai tên, sửa ở đâu | shopee có bán bảo hiểm rơi vỡ đt k | hãng app giao hàng khóa tk tài xế của tui, mở lại sao
    vay tiền trả góp 20tr cần sao kê lương k | hop dong thue tro dong coc 2 thang chu k tra lai coc | ad la con trai hay con gai, co bo chua
    thẻ thư viện trường em hết hạn gia hạn trên app nào | asdkjh ưqweo lllll 😂😂 | bầu 7 tháng mà đau bụng lâm râm có sao k
    app ngan hang bi khoa quen mat khau lam sao mo
    Em mua bảo hiểm nhân thọ cho con được hai năm, giờ kẹt tiền muốn hủy thì lấy lại được bao nhiêu?
    Viết giúp em bài tiểu luận hai nghìn chữ môn an sinh xã hội so sánh mô hình Đức với Thụy Điển, mai em nộp rồi ạ.
    Mẹ em chạy thận mà thèm ăn chuối với uống nước dừa, ăn được không ạ? | asdkj hgf qweo 99 la la
    Nuoi me benh voi hai con nho thi duoc giam tru gia canh thue bao nhieu mot thang
    Cau muon nhan giam ho chinh thuc cho chau mo coi thi lam o xa hay ra toa | Ma OTP cua ngan hang khong ve may em, chuyen tien tro khong duoc
    Đất của cha mẹ cháu để lại giờ bác ruột nó đòi chia, tôi giữ sổ đỏ cho cháu được không?
    Be 2 tuoi toi thang tiem mui gi roi a, em quen mat lich
    Em ơi chị buồn quá, chăm mẹ ốm ba năm rồi không ai nói chuyện cùng, em nói chuyện với chị một lúc được không?
    Tôi muốn làm hộ chiếu cho cháu mồ côi đi thăm dì bên Đài Loan, cần giấy gì?
    Làm thẻ thư viện cho sinh viên ở trọ ngoài tỉnh thì nộp ảnh ở đâu, có cần cán bộ duyệt không ạ?
    Con tôi khuyết tật bẩm sinh, hội đồng xã chấm cho mức nặng mà tôi thấy phải là đặc biệt nặng, bên mình chấm lại giúp tôi được không?
    Theo chị thì ông nào sắp tới lên làm lãnh đạo, có bớt khổ cho dân không?
    Bao hanh cai may giat nha tui con han ma ho hong chiu sua, khieu nai o dau
    Trẻ em mồ côi muốn vào làng SOS thì liên hệ ai, tôi già rồi sợ không nuôi nổi cháu.
    Điện thoại em rơi mất trên xe buýt 32, làm sao định vị tìm lại máy được ạ? | phạt vượt đèn đỏ xe máy giờ bao nhiêu
    chốt sổ quỹ tiền mặt cuối năm bút toán kết chuyển 911 hạch toán ra sao
    Báo giảm giá điện thoại Samsung hôm nay có không, thẻ thành viên được bớt mấy %
    so do nha toi co duoc the chap ngan hang khi chua tra het no ko | Thất nghiệp rồi vay ngân hàng chính sách 50 triệu nuôi bò thì lãi mấy phần
    uong panaodl voi bia co sao ko | Bảo hiểm xe ô tô thân vỏ đâm vào cột điện thì hãng đền bao nhiêu phần trăm | asdkj 8888 hhhhh lô lô
    Bị lừa đảo chuyển 30 triệu cho tài khoản lạ, trình báo công an nào | Đảng với chính phủ ai to hơn, nói thử coi
    giám định chữ ký trên hợp dồng mua bán ở đâu | Sổ đỏ nhà mẹ để lại chưa sang tên thì làm ở văn phòng nào
    bao hiem manulife dong 10 nam rut ra duoc bao nhieu | ai se lam bi thu khoa toi | Viết hàm VLOOKUP dò mã nhân viên hai sheet giùm em với
    Đầu năm tuyển giúp em 20 công nhân may với, lương 9tr | thẻ xe buýt miễn phí cho người khuyết tật thì làm ở đâu
    Nuoc lut ni co len nua khong rua | vay tiền nuôi lợn của ngân hàng chính sách hỏi ai | cty ko trả tiền tăng ca thì khiếu nại chỗ nào
    con trâu nhà tôi chết rét có được bảo hiểm trả tiền không | bi ca nau dam sung ban tay boi thuoc gi cho mau het
    bão số mấy rồi em, mai ghe ra khơi được hông | asdkj hkjh 111 jjj ổ ổ | toi muon lam so do cai nuong, lam the nao
    ngân hàng trừ phí sms mỗi tháng mấy chục, trả lại tiền cho t | mat social security card ben My thi lam lai o dau
    Xin xét danh hiệu Nhà giáo ưu tú thì nộp hồ sơ chỗ mô? | nenkin lan 2 lay lai duoc bao nhieu phan tram vay
    gói bảo hiểm rơi vỡ điện thoại của tôi sao không được sửa??? | quen ma pin the atm lay tien khong duoc
    Mai trời có mưa hôn con, để dì còn dọn hàng | chinh phu lam an the nay thi dan song sao noi, ai phai chiu trach nhiem
    bang lai xe may cua toi het han doi o dau | bai toan lop 4 cua chau: mot hinh chu nhat dai 12m rong 5m, tinh chu vi ho ong
    duong huyet cua toi 9 cham co nguy hiem khong | Gửi tiết kiệm ngân hàng nào lãi cao nhất bây giờ hả cháu?
    Sạp của dì giờ bỏ thuế khoán thì phải kê khai thuế làm sao? | Hôm nay bác buồn quá, nói chuyện với bác một tí đi.
    nồi cơm điện nhà dì còn bảo hành, sổ bảo hànnh mất rồi làm sao | xe may khong chinh chu co bi cong an phat khong
    Dì bị nổi mẩn đỏ khắp tay ngứa quá, có phải bị gan hôn con? | Theo cháu thì kỳ họp tới ai lên làm chủ tịch nước?
    bác bị đau khớp gôi uống lá lốt có khỏi khog | bao hiem xe may bat buoc mua o dau re | huyet ap 170 thi uong may vien thuoc
    Tôi là cựu chiến binh, cả đời không kiện cáo ai. Nay hàng xóm xây tường lấn sang đất nhà tôi nửa mét, tôi lên xã ba lần chưa ai xuống đo. Đề nghị giải quyết dứt điểm cho tôi.
    Bác sĩ cho tôi thuốc mỡ máu mà uống vào mỏi cơ, có nên bỏ thuốc không? | cty k trả lương tháng 13 kiện ở đâu, k liên quan bh j hết
    tong thong my la ai v, ong do nen lam gi voi chien tranh | bang lai xe a1 het han doi o dau ad
    quyết toán thuế tncn đc hoàn nhiêu, cty trừ e 10% hoaif | giải giùm em bài toán lớp 7: tìm x biết 3x+5=2-x, mai nộp r thầyy dò
    ra phường đăng ký kết hôn cần j, ck quê nghệ an | làm hộ chiếu online mất mấy ngày v | hello ad ăn cơm chưa
    bị kim đâm vô tay sưng chà bá, uống kháng sinh j giờ | mai bình dương có mưa k để đem áo mưa | bao hiem xe may bat buoc mua o dau gia nhieu
    gói bảo hiẻm sức khỏe cty mua của hãng tư k chịu trả tiền đẻ | sang ten xe may cu can giay gi | con e noi man do khap nguoi co nguy hiem ko
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
    tuyen xe buyt tu cho dau moi ra khu cong nghiep chay may gio | quyet toan thue tncn cho cong nhan tren day dc k | tra phat nguoi o cho nao
    bảo hiểm trách nhiệm dân sự ô tô bên nào rẻ | dang kiem xe taxi bao lau phai lam 1 lan | prudential em đóg 3 năm giờ rút lại dc bao nhiêu
    mắt tôi tự nhiên nhức với thấy chớp sáng có phải bong võng mạc không | hang xom hat karaoke 12h dem goi ai den bat
    bể hụi rồi, thưa ở đâu đòi lại tiền | con tôi nổi mẩn đỏ khắp người có nguy hiểm không | bảo hiểm thân tàu cá mua ở đâu dzậy
    Giải giùm cháu tui bài toán: hai xe đi ngược chiều cách nhau 180 km, khi mô thì gặp | ty gia Yen hom nay, gui ngan hang nao loi nhat
    bị đâm xe thì đòi bảo hiểm của thằng đâm kiểu gì, nó mua bảo hiểm vật chất rồi | Huyết áp 150/90 thì uống thuốc chi rứa em?
    bằng lái hết hạn đổi ở đâu e ơi | bật cho tôi một bài hát nào vui vui đi | Em tên chi, quê ở mô, nói chuyện với tui một chút cho vui
    giảm trừ gia cảnh người phụ thuộc năm nay bao nhiêu ạ | xin cap lai ho chieu o lanh su quan mat bao lau
    the sinh vien bi mat lam lai o phong nao | dang ky ket hon voi nguoi nuoc ngoai can giay gi | vay tiền bằng lương hưu ngân hàng nào lãi thấp
    tủ lạnh còn bảo hành mà kêu to quá, gọi số nào | theo bạn nước mình nên bầu ai làm lãnh đạo
    tiền điện tháng này tăng gấp đôi, khiếu nại ở đây phải không | bão so may roi, co vao nghe an khogn | asdkjh kk 1111 ợ ợ
    cổ phiếu mấy công ty bảo hiểm giờ mua được chưa hay chờ giảm | đồ ngu, máy móc gì trả lời như hạch | mai Đà Nẵng có mưa không để còn phơi cá
    hom nay xo so mien tay ra con gi | con em nổi mẩn đỏ khắp người từ tối qua, có nguy hiểm không ạ
    quên mật khẩu vneid mức 2 ra công an phường nào cũng được hả
    Gói thai sản của bên bảo hiểm tư em mua kèm nhân thọ có chi trả sinh mổ không? | bầu 7 tháng ăn dứa được không, đang nghỉ thai sản ở nhà
    buon qua noi chuyen voi minh di | uong panadol chung voi khang sinhh co sao khong
    giải giúp con bài: một công nhân làm 8 giờ được 240 sản phẩm, hỏi 5 giờ làm được bao nhiêu | bang lai xe a1 het han doi o dau
    chuyen khoan nham cho nguoi la roi ngan hang khong giai quyet | trâu nhà chết có được hỗ trợ gì không, xã bảo chờ
    hoan thue tncn 2025 khi nao co tien | mua bảo hiểm xe máy bắt buộc ở đâu rẻ | Đau bụng dưới bên phải âm ỉ mấy hôm nay, tôi có nên mổ không?
    Sổ đỏ nhà tôi ghi sai diện tích thì nộp đơn chỗ nào? | con trai tôi muốn hoãn nghĩa vụ quân sự thì xin ai
    dang ky tam tru cho nguoi thue tro | viet giup e bai van 500 chu ve y nghia cua bao hiem xa hoi, mai nop
    rút một lần hết sổ tiết kiemj trước hạn có mất lãi k | ddăng ký người phụ thuộc giảm trừ gia cảnh cho con, khai thế nào ạ
    chào buổi sáng, ăn cơm chưa bạn | bị phạt nguội đóng ở đâu ad ơi
    bao hiem nhan tho hoi do ben ngan hang ban kem khoan vay, dong duoc 4 nam roi gio ket tien qua muon huy hop dong, rut ra mat bao nhieu
    hộ chiếu làm online mấy ngày có | tu vi tuoi at suu nam nay ve huu co tot khong | mai Hà Nội có mưa không
    em co nguoi yeu chua, cho anh xin so | thẻ bảo hiểm bảo việt an gia của tôi được bảo lãnh ở viện nào | làm lại hộ chiếu hết bao lâu
    sổ đỏ sang tên cho con mất bao nhiêu tiền | asdfgh hjkl 123 hhh | xe máy cũ k chính chủ sag tên thé nào | mã otp shoppe k ve may
    quên ma pin thẻ amt | đăng ký khai sinh cho con ở phường cần giấy chi | ông nào sắp lên làm chủ tịch nước thế | chaof em, em ăn cơm chua
    bao so may vo mien trung roi | bao hiem nhan tho prudential dong 5 nam roi rut ra lo bao nhieu
    lương hưu của ông tôi nên gửi ngân hàng hay mua vàng | bao hanh tu lanh het han con duoc sua khong | dịch sang tiếng anh: tôi đi chợ
    viet giup em bai van ta ba ngoai 300 chu | con sốt 39 độ uống hạ sốt mấy tiếng một lần | giay phep lai xe bi mat xin lia o dau
    đăng ký thẻ thư viện tỉnh cần ảnh mấy nhân mấy | cháu bị nỏi mẩn đỏ khắp nguoi có nguy hiem không | thuốc giảm đau nào mua không cần đơn
    bi phat nguoi vuot den do tra o dau | lai suat gui tiet kiem ngan hagn nao cao | uong thuoc huyet ap buoi toi hay sang tot hon
    chuyển nhầm tiền cho người lạ qua ngân hàng lấy lại sao | quen mat khau facebook | bảo hiểm xe máy bắt buộc mua ở mô rẻ
    đăng ký tạm trú cho người thuê trọ làm răng | quyet toan thue tncn tren etax the nao | mũ bảo hiểm loại mô bền
    thai san nen an gi cho nhieu sua | may la robot hay nguoi that ma ngu the | đóng thuế đất phi nông nghiệp nộp ở đâu hả cháu
    công ty đuổi việc trái luật kiện ra tòa nào, đòi bồi thường hợp đồng | mấy tuần thì thấy tim thai vậy bác sĩ | dang nao tot hon dang nao
    đồ vô dụng, lừa đảo, cút đi | làm slide thuyết trình về lịch sử bảo hiểm thế giới cho môn học | xin the hoi vien sieu thi mat the lam lai
    kể chuyện cười đi | chế độ ăn cho người tiểu đường | vneid cua em bi khoa muc 2, mo sao
    giải giúp em bài: một hình thang đáy 12 và 8, cao 5, tính diện tích | công ty không trả lương tháng 13 thì sao
    đau bụng dưới bên phải có phải ruột thừa k | ăn trộm con vịt trời rơi xuống ao bảo hiểm | Quên mã PIN thẻ ATM thì lấy lại sao
    em là người hay là máy vậy, có người yêu chưa | lai suat gui tiet kiem 12 thang bay gio cho nao cao | ad ăn cơm chưa
    ai se lam thu tuong nhiem ky toi | Mua bảo hiểm du lịch đi Thái loại nào tốt | bị mất cccd làm lại ở dâu, mấy bửa có | mua khong ad
    Bảo hành tủ lạnh mất phiếu có được không, mua cũng 2 năm rồi | Bảo hiểm xe máy hết hạn mua ở đâu | mat khau wifi nha em quen roi lay lai sao
    Nộp phạt nguội xe máy ở đâu vậy | Kể chuyện cười nghe chơi coi | hahahahahaha bla bla bùm chíu
    Bầu 32 tuần ra huyết có sao không ạ, em lo quá | Quyết toán thuế thu nhập cá nhân năm nay hạn chót ngày nào?
    be nha em noi man do khap nguoi co nguy hiem khong | sang ten so do het bao nhieu tien | hưu cao cổ ăn lá gì vậy
    Bị lừa chuyển khoản 20 triệu mua điện thoại trên mạng, báo ai?
    the bao hiem suc khoe cty mua cua hang tu nhan no ko chui tra tien rang, doi sao | app ngan hàng bị treo ko chuyên tiền đc
    Bão số mấy sắp vô miền Trung vậy? | dang ky tam tru o Thu Duc can chu nha ky khong | Trễ kinh 5 ngày thử que một vạch mờ mờ là có thai chưa
    dau bungj ben phai may bua nay co phai ruot thua hk | Uống thuốc huyết áp chung với thuốc cảm được không bác sĩ
    chan doi qua noi chuyenj voi tui ti di | Giá vàng hôm nay bao nhiêu một chỉ | Ly hôn thì con 4 tuổi ở với ai, ra toà nào nộp đơn
    tụi bây toàn ăn cướp tiền của dân, biến đi | giai gium em bai toan tim x: 2x cong 5 bang 17 | chich ngua cum xong sot 39 do uong gi cho ha
    viết cho e bài luận 1000 chữ về lịch sử ngành bảo hiẻm thế giới để nộp cô | vay tien ngan hang bang so bao hiem xa hoi lai bao nhieu
    Theo bạn đảng nào bên Mỹ đúng hơn? | bảo hiểm nhân thọ của em đóng 3 năm giờ hủy lấy lại được bao nhiêu
    Thẻ tập gym hết hạn gia hạn online được không | doi bangf lai xe het han lam s | lam ho chieu online may ngay co
    do ngu, lam app nhu cai lin | asdkjh qwe lkj 123 | Nón bảo hiểm loại nào tốt cho con nít | Viết giùm con bài văn tả con mèo lớp 4
    the snih vien mat lam lai o phong nao | dang kiem xe hoi 7 cho may nam mot lan | Người phụ thuộc đăng ký giảm trừ gia cảnh cần giấy gì
    nghỉ việc ko báo trước có bị trừ lương ko | cty bắt ký lại hơp đồng thử việc lần 2 đúg ko | đang thai sản ăn sầu riêg đuoc ko
    con em sốt 39 độ từ tối qua có cần vô bệnh viện k | Đăng ký xe máy sang tên khác tỉnh lệ phí bao nhiêu | mũ bảo hiểm loại nào đội êm với bền
    Thưởng tết không có có đúng luật không | Mật khẩu wifi nhà tui quên rồi coi lại ở đâu | đồ bầu thai sản mua ở đâu đẹp rẻ
    phep nam chua nghi het co dc tra tien ko | Lãi suất sổ tiết kiệm 12 tháng ngân hàng nào cao nhất | diem chuan truong y ha noi 2025
    bao hiem oto het han bi phat bao nhieu | định danh mức 2 chờ hoài công an chưa duyệt | that nghiep roi kiem viec gi lam o nha
    qeun passcode vneid | duong suc sau sinh nen uong vitamin gi | so ho khau bo roi xin xac nhan cu tru o dau | tra cứu phạt nguội theo biển số
    mật khẩu sổ liên lạc điện tử của con | quên mật khẩu momo | vay tien theo bang luong can giay to gi
    cầm sổ đỏ vay ngân hàng được mấy chục phần trăm | đăng ký khai sinh cho con khi chưa kết hôn
    mua bảo hieem xe máy bắt buôc ở đâu giá bao nhiu | tăng ca chủ nhâtj tính lưong mấy lần
    nợ xấu nhóm 5 bao lâu được xoá, tui trả hết rồi mà ngân hàng nào cũng lắc đầu, giờ có cách nào vay tiếp hông
    bị đuổi việc trái luật đòi bồi thường mấy tháng lương | quên mật khẩu etax mobile | zalo đăng nhập máy mới mất hết tin nhắn
    chuyển khoản nhầm số tài khoản lương đồng nghiệp lấy lại sao | dang ky 4g mobi goi nao re | mat bawng lai xe co phai thi lai ko
    tri mat ngu vi that nghiep uong thuoc gi | bố tôi bị tiểu đường ăn xoài đc ko | lương ca sĩ 1 đêm diễn bao nhiêu dzậy
    trường bắt đóng tiền quỹ lớp đúng ko | gói thai sản bảo việt mua lúc bầu 3 tháng được không | nghỉ thai sản ăn gì cho nhiều sữa
    kết quả xét nghiệm ở bệnh viện ghi men gan 120 là bệnh gì | the vetc tru tien 2 lan qua tram thu phi | the tin dung bi khoa mo lai sao
    thẻ cào viettel nạp ko đc báo mã sai | doi boi thuong bao hiem rot vo dien thoai sao
    Công ty em chậm lương 2 tháng nay rồi, hỏi thì kế toán cứ hẹn, bảo hiểm thì vẫn đóng đủ. Em chỉ muốn đòi lương thôi thì nộp đơn kiện ở đâu ạ
    bác sĩ bệnh viện kê kháng sinh, uống chung với sữa được không | dang ky ket hon voi nguoi dai loan can gi
    que thử 2 vạch mờ là có thai chưa z | quyet toan thue bao gio dc hoan tien | hợp đông bảo hiểm prudential cua tôi đáo hạn khi naof
    kham thai thay do mo da gay day co nguy hiem ko | Em mới sinh mổ 10 ngày uống cà phê được chưa | hộ chiếu trẻ em làm mất mấy ngày
    Bảo hiểm du lịch Schengen mua loại nào được chấp nhận | đăng ký học phần bị trùng lịch sửa sao | mã opt vietcombank ko veef
    bhiem khoản vay có bắt buộc khi vay mua nhà ko | ma giam gia shopee nhap khong duoc
    bảo hiểm nhân thọ đóng 2 năm rồi hủy có lấy lại tiền không | bệnh viện nào chữa hiếm muộn giỏi nhất sài gòn | viết dùm đơn xin nghỉ việc
    bị tai nạn lao động dứt tay bôi thuốc gì mau lành | Đăng ký người phụ thuộc giảm trừ gia cảnh cho mẹ
    luong 15tr gross bi tru thue tncn bao nhieu | có sổ bhxh 3 năm fe credit cho vay được bao nhiêu | sao gmail nó bắt nhập mã xác minh quài
    hộ kinh doanh bỏ thuế khoán thì kê khai sao | bi hack facebook mat mk lay lai dc ko | làm lại thẻ căn cuoc bị maats ở đâu
    đăng ký tạm trú cho người thuê trọ | sinh trac hoc ngan hang quet mat hoai ko dc
    làm bài tập: phân tích tỉ lệ thất nghiệp việt nam 2020-2024 | bau 5 thang uong panadol co sao ko
    diễn viên phim bệnh viện hạnh phúc cưới ai v | đăng ky mã sô thuees cá nhân online sao
    tư vấn viên manulife nói là gửi tiết kiệm mà hoá ra mẹ em ký hợp đồng bảo hiểm 50tr/năm, giờ muốn đòi lại tiền thì khiếu nại ai
    thẻ atm nhận luơng bị nuốt ở cay giờ lm sao | the bao lanh vien phi pvi dung o benh vien nao | mất sổ tiét kiệm phải báo ngân hành thế nào`,
} as const
