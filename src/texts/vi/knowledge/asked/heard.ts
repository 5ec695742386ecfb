/** How people asked who had seen nothing of help: what was not found, or barely, by the ways of asking that were thought out. */
export const heard = {
  'settings-letters': `chữ trong máy nhỏ quá, tui già mắt kém, có chỗ mô cho to lên không`,
  'app-error': `nó báo đỏ lòm là sao trời, nhập đúng mà. đúng số đúng mk luôn á, nhập đi nhập lại từ sáng tới giờ trễ mấy đơn hàng r, app gì kì cục`,
  'app-permissions': `tại sao cứ đòi quyền camera với vị trí, theo dõi dân à`,
  'app-reader': `làm sao mở cái mã cu a rờ của thẻ bảo hiểm cho bệnh viện quét khi tôi không nhìn thấy màn hình`,
  'safe-message': `vừa có cái tin nhắn bảo e đc hoàn tiền bhxh mấy triệu, bấm link rồi nhập số thẻ vô để nhận. nhìn logo y chang luôn á, lừa đảo k ad`,
  'register-how': `dang ky xong phai ra phuong nop giay nua hong con
    đk xong nó bắt ra cơ quan bhxh nộp tờ khai thậtt hả ad, e làm ca 12 tiếng sao đi đc`,
  'register-mismatch': `Em sinh nam 1994 ma so ghi 1993, gio dang ky no khong khop voi can cuoc
    Liên kết thẻ con mà báo “thông tin không khớp”, cháu mang họ mẹ, có phải tại thế không`,
  'register-others': `con gai dang ky dum cho ma duoc hong, ma hong ranh may cai nay
    Chị công nhân 52 tuổi ko có điện thoại thông minh, em là HR đăng ký hộ trên máy em đc ko, sdt thì để số ai?
    toi it biet chu, nho con toi lam ho cai tai khoan duoc khong`,
  'register-child': `Chi cho em hoi con em moi 2 tuoi chua co dien thoai chua co can cuoc thi co dang ky tai khoan rieng duoc khong hay dung chung cua me`,
  'register-language-foreigner': `Bạn cùng phòng trọ em người Lào sang học, bạn ấy chỉ có hộ chiếu thì đăng ký tài khoản được không ạ?`,
  'register-cannot-photo': `toi 72 tuoi, chup anh mat no cu bao khong dat. chup kieu gi moi duoc
    alo cho tôi hỏi tôi không nhìn thấy thì làm sao chụp ảnh khuôn mặt để đăng ký được ạ`,
  'register-abroad': `Tôi ở Hàn về, số điện thoại VN đăng ký tài khoản trước khi đi đã bị nhà mạng thu hồi, giờ đổi số mới ở đâu?
    dang ky tai khoan tu nuoc ngoai thi ai duyet, phai ve tan noi a`,
  'code-missing': `ma 6 so khong thay gui ve | Nó kêu nhâp mã otp mà tui chờ hoài hổgn thấy tin nhắn`,
  'code-over': `mã xác nhận nó hết hạn nhanh quá tôi nghe chưa kịp đã báo sai thì làm thế nào`,
  'dossier-slow': `Tôi gửi ảnh lên đã năm hôm rồi mà chưa thấy ai duyệt. Đề nghị cho biết bao lâu thì xong?
    Em lập tài khoản từ thứ hai, chụp đủ ảnh căn cước hai mặt với ảnh mặt rồi mà nó cứ ghi chờ duyệt. Thường thì cán bộ duyệt mất bao lâu ạ?
    LÀM ĂN KIỂU GÌ MÀ 10 NGÀY CHƯA DUYỆT TÀI KHOẢN CHO TÔI???`,
  'code-blocked': `Em bấm gửi mã 5 lầ rồi nó bảo thử lại sau, khoá luôn r hay sao ấy, bao gìơ mới vào lại đc ạ`,
  'sign-in-vneid': `vneid dang nhap vo app nay dc ko hay phai tao tk rieng`,
  passkey: `Nó cứ hỏi bác có muốn tạo cái chìa khoá gì đấy để vào bằng vân tay, có nên bấm đồng ý không? | passkey là cái j vậy, bắt buộc xài hả
    Dang nhap bang van tay la sao a, cai goi la passkey ay, co an toan khong em thay no hoi ma em khong dam bam
    passkey la cai gi, co phai van tay khong, co bat buoc khong | paskey là cái chi rứa, khôgn có thì có vô được không`,
  'account-lock': `mất điện thoại tối qua, trong đó app đang đăg nhập sẵn, làm sao đá nó ra từ máy khác`,
  'contact-lost': `sdt cu mat roi gio dang ki bang sdt moi duoc k
    e quên mk mà số đt cũ bỏ r, email thì e k nhớ đăng ký cái nào lun, h sao vào lại đc aj`,
  'find-number': `k nhớ mã số bhxh thì tra ở mô hè | no hoi ma so bao hiem xa hoi, toi chua bao gio co, ma do la gi`,
  'number-identity': `mã số bhxh vs số cccd là 1 hay 2 cái kahcs nhau | mã số bhxh giờ là số cccd luôn hả, vậy số 10 số cũ bỏ à`,
  'account-tries': `Dì bấm sai mấy lần giờ nó khoá luôn rồi, chừng nào nó mở lại vậy con?
    tu nhein bi vang ra xong bao tk bi khoas, khoa cai gi ma khoa`,
  'device-move': `doi so dien thoai roi, so cu mat sim, gio vao kieu gi | Thay máy mới thì cái sổ trong máy cũ có mất hết không?`,
  'device-two': `hai vợ chồng già dùng chung một cái điện thoại có được không cháu | e xài chung đt vs chồng, 1 máy đăng nhập 2 ng đc k ạ
    Bà con trong xóm nhờ tôi cầm máy làm hộ, một máy đăng nhập được mấy tài khoản?
    xài chung cái điện thoại với ổng, hai vợ chồng vô chung một máy được hông`,
  'session-end': `Sao hôm nọ vào được mà hôm nay nó lại bắt đăng nhập lại thế, phiền quá.`,
  'card-open': `cái hinh vuông vuông đen trắng để chị y tá quét nó nằm ở đâu vây con | tôi muốn làm cái thẻ khám bệnh trong điện thoại, làm thế nào`,
  'card-hospital': `the bhyt tren app di kham duoc k hay phai cam the giay
    Thẻ BHYT trên app đưa ra bệnh viện thay thẻ giấy được chứ, hay phải mang thêm CCCD?
    khong co dien thoai thong minh thi di kham dua cai gi`,
  'card-offline': `Thẻ điện tử của mẹ em mở ra cứ quay vòng vòng, mà ở viện sóng yếu, có cách lưu sẵn để không cần mạng không ạ?`,
  'card-buy': `Bản tôi bây giờ không phải vùng khó khăn nữa. Thẻ bảo hiểm bị cắt rồi. Bây giờ mua ở đâu, có được giảm tiền không`,
  'card-expired': `the het han 31/12 sang thang 1 chua thay gia han la do ai`,
  'card-lost': `trả kết quả qua bưu điện mất mấy tiền, trả bằng chi`,
  'card-facility': `Cháu ở với tôi ở Đắk Lắk nhưng giấy khai sinh với mã thẻ làm ở Thanh Hóa, giờ muốn cháu khám ở gần đây thì đổi sao?
    doi noi dkkcb ban dua thi cr quy doi may lan, thang nao cung duoc ha`,
  'card-wrong': `the cua be nha e bi ghi la nam trong khi chau la con gaii, di kham bac si cu tuong nham nguoi, sua o mo a
    tên tôi người Mông, thẻ viết sai chữ, căn cước viết đúng. sửa ở đâu`,
  'card-level': `Trên thẻ của tôi ghi mức hưởng 2 là thế nào, tôi là cựu chiến binh thì được mấy phần trăm?`,
  'card-five-years': `qua cty moi thi cai moc 5 nam lien tuc co bi mat k
    Thẻ của mẹ em sắp hết hạn cuối tháng này mà đang điều trị dở, nhỡ đóng chậm vài ngày thì có bị tính lại từ đầu 5 năm không ạ?
    5 năm liên tục tính sao, tôi nghỉ việc gián đoạn 2 tháng rồi mua hộ gia đình thì có bị tính lại từ đầu?
    bh 5 năm liên tục là cái gì, sao của tôi ghi ngày tháng lạ hoắc`,
  'card-validity': `thẻ bhyt của dì muaa theo hộ gia đình khi nào hết hạn coi chỗ nào`,
  'card-child': `xem thẻ của con trên tài khoản của mẹ thì bấm vô đâu`,
  'card-newborn': `Cháu ngoại mới sinh thì làm thẻ bảo hiểm cho cháu ở đâu? | con mới đẻ làm thẻ bhyt sao, chưa có thẻ thì đi viện tính sao`,
  'card-student': `em gái t sv năm 1 mua bhyt ở trường hay dùng cái hộ gđd đc
    E co 2 con, dua lon hoc lop 3 dua be 2 tuoi. Dua lon mua o truong hay mua theo ho gia dinh re hon a
    sinh vien o tro tinh khac mua o truong hay mua theo ho`,
  'card-emergency': `t dk kham o que, cap cuu trong sai gon thi co dc bhyt tra ko`,
  'card-out-of-line': `bac đi khám ở bệnh viên tỉnh không xin giấy chuyen viện thì có đuợc bảo hiểm trả không | di kham trai tuyen gio dc huong may %
    Tôi đăng ký ở trạm y tế xã, giờ bỏ tuyến huyện rồi thì lên thẳng bệnh viện tỉnh có được hưởng 100% mức hưởng không?
    đi viện tỉnh luôn không qua trạm xã có đươc trả tiên k`,
  'card-away': `Benh vien Nhi Thanh Hoa co nhan the bao hiem cua chau o Dak Lak khong a, chau ve que ngoai nghi he bi om`,
  'card-transfer': `bỏ giấy chuyển tuyến chưa ad, bệnh nặng lên thẳng tuyến trên đc hông
    giay chuyen vien cua me e co han den bao gio a, e nge noi dc 1 nam ma benh vien keu het hanj roi`,
  'card-pay-back': `Dì đi cấp cứu phải trả tiền túi hết, giờ đem hoá đơn đi đòi lại bảo hiểm được hông?
    Tối qa em cho con vào cấp cứu ở viện tư, k có thẻ giấy, viện bắt trả hết. Giờ em đòi lại tiiền bảo hiểm kiểu gì ạ`,
  'card-newborn-none': `con mới dẻ 10 ngày chwa có thẻ đi viện có được bhyt trả ko | con moi de chua co giay khai sinh, di vien co mat tien khong`,
  'card-six': `Thẻ của bé dưới 6 tuổi thì hết hạn lúc nào, em thấy người thì bảo đúng sinh nhật, người thì bảo hết tháng 9 năm vào lớp 1?`,
  'card-graduate': `sv nam cuoi ra truong thang 6, the bh truong mua het han khi nao, mua tiep kieu j`,
  'card-after-job': `Lanh that nghiep roi thi co con the bao hiem y te khong, hay phai tu mua cho may cha con
    Báo giảm công nhân ngày 28 thì thẻ BHYT của người ta còn giá trị đến hết tháng hay cắt ngay?
    cty cat tu thang truoc, the bhyt con xai dc den bao h`,
  'card-two': `ad ơi trường em bắt đóng bhyt mà mẹ em đã đóg theo hộ gđ ở quê r, giờ em có bị đóng 2 lần ko, có lấy lại tiền đc k
    vừa có thẻ ở cty vừa mua hộ gd bị trùng thì có đc hoàn tiền k
    thằng nhỏ học lớp 3, nhà trường bắt đóng bảo hiểm, mà tui lỡ mua theo hộ cho nó rồi, giờ có được trả tiền lại hông`,
  'card-family': `mua bhyt ho gia dinh phai mua het ca nha ha, chi mua minh t dc k | đang tạm trú bình dương quê nghệ an, mua bhyt ở mô, phải về quê à`,
  'card-dialysis': `Me chau suy than giai doan cuoi, chuyen tu benh vien tinh ra Bach Mai thi co can giay chuyen vien nua khong, hay luat moi bo roi`,
  'card-copay-paper': `Me toi di chay than het hon 14 trieu tien cung chi tra trong nam roi, gio lam giay mien cung chi tra o dau vay`,
  'card-student-none': `Thằng cháu học đại học ở Hà Nội, nhà trường thu bảo hiểm y tế rồi mà chưa thấy thẻ.
    Con em dang hoc lop 3, truong thu tien bao hiem roi ma em vao xem thi the van ghi het han tu thang 12, vay la truong chua nop hay sao
    Em là giáo viên làm danh sách cho lớp, một cháu chưa có số định danh trên giấy khai sinh thì kê khai thế nào?`,
  'card-disabled': `Mã trên thẻ của con tôi trước là TE giờ qua 6 tuổi rồi, cháu khuyết tật thì nó đổi qua mã gì, có phải làm giấy tờ gì không hay nó tự đổi?
    Tui la cau ruot nuoi chau. Truong bat nop tien bao hiem cho chau ma chau la tre mo coi, tui tuong nha nuoc cho khong chu`,
  'card-pensioner': `the cua nguoi huu duoc huong 95 hay 100 phan tram, tui nghe moi nguoi noi mot kieu`,
  'card-refused': `Dì đi khám quên thẻ giấy ở nhà, đưa cái điện thoại ra người ta có chịu hôn con?
    Cô ở quầy thu viện phí mắng tôi rồi không cho con tôi dùng thẻ trên điện thoại, cứ đòi bản giấy. Tôi muốn phản ánh việc này thì gửi vào đâu?
    Hôm qua em cho con đi khám ở bệnh viện huyện mà quên mang theer, người ta bắt em đóng tiền hết. Em có đưa cái ảnh thẻ trên diện thoại được không ạ?`,
  'contributions-see': `Dì buôn bán ngoài chợ, tự đóng tám năm nay rồi, muốn coi mình đóng được bao nhiêu tháng.
    cái chỗ xem quá trình tham gia ở mô rứa, tui tìm hoài không ra`,
  'contributions-new': `cty thong bao da dong den thang 6 ma app dung o thang 2. vay ai noi dung`,
  'contributions-gap': `sổ bảo hiểm giấy với số trên máy nó chênh nhau mất hai năm, tin cái nào?
    Em đi làm thêm ở quán cà phê sáu tháng, chủ quán trừ lương mỗi tháng bảo là đóng bảo hiểm, em vào xem quá trình đóng thì trống trơn. Em phải làm gì?
    t đóng 11 năm trời mà app hiện có 8 nă, 3 năm của t đâu, thằng nào ăn`,
  'contributions-count': `trong lúc nghi thai sản có phải đóng bhxh bhyt k hay ai đóg`,
  'contributions-late': `Công ty của con gái dì trừ lương tháng nào cũng trừ mà coi trong máy hổng có đóng, giờ thưa ai?
    nó hiện chữ đỏ ‘chậm đóng’ ở dòng công ty là mình có mất quyền lợi gì ko`,
  'reports-follow': `Tui gui khieu nai hon mot thang ma khong ai tra loi het tron, coi ket qua o dau`,
  'contributions-two': `đóng trùng 2 cty 1 lúc đc hoàn lại tiền ko ạ | hai cty đóng trùng cùgn 1 thasng thì được trả lại phần nào`,
  'contributions-base': `tran dong bhxh hien nay bao nhieu, 20 lan muc tham chieu dung ko`,
  'law-voluntary-birth': `Chồng em làm phụ hồ không đóng gì, còn em đóng tự nguyện, vậy sinh bé thứ hai em có được hai triệu như người ta nói không?`,
  'book-paper': `so bhxh mat bia xin cap lai so o dau vay con | co 2 so bhxh o 2 cty thi gop lai lam sao
    tôi có 2 sổ, 1 quyển hồi làm đóng tàu 1 quyển bây h, gộp thế nào`,
  'time-before-1995': `ngay xua toi lam nha may det 12 nam sao tren may khong thay nam nao`,
  'time-army': `Tôi đi bộ đội từ năm bảy mốt, thời gian ấy có được tính vào không?`,
  'foreigner-insurance': `Chong toi nguoi Phap lam viec o HCM, co phai dong BHXH khong, het hop dong ve nuoc thi rut duoc khong`,
  'book-arrears': `chủ bỏ trốn nợ bảo hiểm 2 năm, công nhân chúng tôi ai lo`,
  'law-voluntary-gets': `Đóng tự nguyện rồi có được phát thẻ bảo hiểm y tế luôn hông hay phải mua riêng?
    Tôi 49 tuổi mới bắt đầu đóng tự nguyện thì 15 năm nữa có lương hưu không hay phải đủ 20 năm như trước?`,
  'book-sell': `giấy nghi ốm mua ngoài vài trăm có bị phát hiênj k ad`,
  'contributions-salary': `cty đóng theo lương cơ bản có 5 củ trong khi lương e 11 củ, đúng k
    Mức lương đóng trên app ghi 5,3 triệu mà lương thực nhận 11 triệu, phụ cấp nào phải đưa vào căn cứ đóng?`,
  'contributions-evade': `cty no bh co bi phat gi ko, chu t k dong thi t mat quyen loi ha
    cty bat ky giay tu nguyen ko tham gia bhxh de lay them tien luong, ky roi co sao ko`,
  'contributions-driver': `tui chạy giao hàng cho app, hôm bữa té xe gãy tay nằm nhà cả tháng k có đồng nào. hỏi thiệt là có đc bhxh trả j hông hay tự chịu hết
    taxi bọn anh chạy khoán, hãng nó k đóng bhxh, đòi đc ko e`,
  'law-voluntary-once': `may thang truoc buon ban e qua khong dong, gio dong bu lai duoc hong | đóng tn 2 tháng r quên đóng có sao k, đóng bù đc hông`,
  'law-voluntary-accident': `chong toi di bein te gay chan, ghe nha hong co cong ty gi het, co dc tien tai nna hong`,
  'law-voluntary-death': `Chồng dì đóng tự nguyện mới bốn năm mà mất rồi, tiền đó vợ con có được lãnh lại hôn?
    bố tôi chết rồi, trước đóng tự nguyện 8 năm, có lấy được tiền không, lấy ở chỗ nào`,
  'time-korea': `Đi Hàn diện EPS 6 năm có đóng bên đó, hiệp định BHXH Việt – Hàn có cộng thời gian cho tôi không?
    Nhận 반환일시금 bên Hàn rồi thì ở Việt Nam khoảng thời gian đó coi như mất phải không
    dong ben Han Quoc 4 nam roi ve VN co duoc tinh gop khong`,
  'unit-debt': `tra xem cty co dang dong bh hay dang no o dau | Tra cứu đơn vị nợ BHXH xem công ty mình có trong đó không`,
  'benefits-money': `ho so thai san nop 20 ngay roi k thay tien, cac nguoi ngam tien cua dan a`,
  'law-claim': `giay nghi om nop cho cty may ngay la het han`,
  'pension-place': `Me em nhan luong huu qua ba cu to truong phat tay, gio chan yeu em muon chuyen sang nhan qua tai khoan cua ba thi lam the nao
    chuyen vo Da Nang o voi con, chuyen noi nhan luong huu can giay chi`,
  'law-pension-age': `nghe noi gio dong 15 nam la co luong huu phai hong`,
  'law-pension-raise': `Ông nhà bác nghỉ hưu trước năm 95 lương thấp lắm, có được điều chỉnh thêm không?`,
  'law-lump-sum': `rut bhxh 1 lan gio luat moi kho lam phai khong, con toi dong tu 2018 | Dì muốn rút hết một lần cho rồi, được hông con?
    nghỉ viẹc r rút 1 cục bhxh đc liền k, đang kẹt tiền quá trời | rút bhxh 1 lần trên app nộp hs online đc k hay phải ra tận nơi
    rut 1 lan sau bao lau, nghe noi luat moi k cho rut nua | e mới đóng bhxh lần đầu t9/2025 sau này rút 1 lần đc hem
    Tui nghi cao mu o nong truong cao su nam ngoai, dong duoc 11 nam, gio con benh tat can tien, tui rut mot lan duoc hong, nghe noi luat moi kho lam
    rút 1 lần có bị trừ thời gian nợ chưa đóg ko, tính 1,5 với 2 tháng lương thế nào
    rút 1 cục nộp qua mạng đc k hay phải đi xếp hàng lấy số | rút 1 lần năm 2026 còn đc ko hay cấm ròi`,
  'law-accident': `bi kim may dam vo tay trong xuong co tinh tai nan lao dong ko`,
  'law-maternity': `thai sản đc bao nhiêu tiền rứa ad, lương đóng bh của em 8tr, sanh mổ có đc thêm k
    chuyền em có 3 bạn bầu, nghỉ sinh tối đa mấy tháng, tiền tính sao ạ`,
  'law-father': `vợ đẻ thì thằng con trai bác đươc nghỉ mấy ngày, có tièn không
    Chồng em đóng bảo hiểm, em sinh thì chồng em nghỉ được mấy ngày, giờ bé đã hai tháng rồi còn làm kịp không?`,
  'law-social-pension': `Mẹ tôi 76 tuổi không có lương hưu, bà con nói từ giữa năm 2025 được lĩnh năm trăm nghìn một tháng, bên mình có phải nơi làm cái đó không?`,
  'law-lump-or-month': `Dì 59 tuổi rồi, đóng mới tám năm, chừng nào thì được lãnh lương hưu?`,
  'law-miscarriage': `bi say thai 9 tuan e co dc nghi huong che do j k a | Em bi say thai luc 9 tuan thi duoc nghi may ngay co luong bao hiem a
    say thai 7 tuan nghi dc may ngay`,
  'law-adopt': `Em nhận nuôi một bé ba tháng tuổi, em có được nghỉ hưởng chế độ như người đẻ không?`,
  'law-maternity-left': `Em nghỉ việc trước khi sinh 2 thấng thì có còn đc hưởng thai sản k ạ, em đóng được 14 tháng rồi nghir`,
  'law-sick-paper': `ốm nghỉ 2 bữa có giấy của phòng khám tư đc tiền ốm k`,
  'pension-proxy': `bác nằm một chỗ không đi lĩnh luong hưu được, cho con lĩnh thay thì giâý tờ gì`,
  'law-unemployment-monthly': `đang lãnh tcnt mà kiếm đc việc mới r, có phải báo k, k báo có ai biêt k`,
  'law-unemployment-where': `nop ho so that nghiep o dau, tren may nay duoc khong | lãnh bhtn cần giấy tờ j, nộp ở đâu giờ sáp nhập tỉnh r
    Em nghi viec ve que cham me, gio nop ho so that nghiep o Thanh Hoa duoc khong hay phai quay lai Ha Noi cho cong ty cu`,
  'pension-day': `ngày nào chi luwowng hưu tháng này z`,
  'law-unemployment-months': `dong bhtn 3 nam 2 thang thi linh may thang, le 2 thang co mat k | đóng 5 năm thì lĩnh thất ngiệp đc mấy thnag`,
  'law-unemployment-not': `Nghỉ việc đơn phương trái luật thì có được trợ cấp thất nghiệp không, em hỏi giùm anh công nhân xưởng em`,
  'law-unemployment-deadline': `Nghỉ việc bốn tháng rồi mới biết có trợ cấp thất nghiệp, tại lo chạy thận cho mẹ nên không để ý. Còn xin được không ạ?
    nghi viec dc hon 2 thang r, gio lam ho so that nghiep con kip k`,
  'law-emigrate-papers': `Em dinh cu o Duc luon roi, muon rut BHXH 1 lan, uy quyen cho me o nha lam duoc khong? Giay uy quyen lam o dai su quan a?`,
  'law-accident-employer': `Tôi bị máy cưa cắt mất hai ngón tay lúc đang làm, công ty nói tự đi chữa đi. Muốn được hưởng tai nạn lao động thì bắt đầu từ đâu?`,
  'law-commute': `chạy xe từ phòng trọ tới cty bị tông, tính tnlđ đc k
    Tai nạn trên đường đi làm về, CSGT không lập biên bản, có được tính tai nạn lao động để đi giám định không?`,
  'law-occupational': `Ngày trước bác làm lò vôi, giờ về hưu mới phát ra bệnh bụi phổi thì có xin được chế độ không?`,
  'law-claim-late': `Giấy ra viện của con em bị rách mất góc có con dấu, em nộp để hưởng tiền nghỉ con ốm thì họ có nhận không?
    01B-HSB nộp trễ quá 45 ngày thì công nhân có mất tiền thai sản hông?`,
  'benefits-arrears': `Ctyy em nợ bhxh 4 tháng, em sắp đẻ r có bị mất thai sản kho ạ, em lo quá`,
  'complain-decision': `Tôi đề nghị cho biết gửi đơn khiếu nại cán bộ làm sai lương hưu của tôi ở đâu.`,
  'pension-late': `lương hưu cua bác bị hụt mất hai trăm ngàn, khong biết vì sao | Cho tui hỏi luơgn hưu tháng ni răng chưa thấy về taì khoản rứa?`,
  'pension-unclaimed': `Nghe phường bảo lâu không đi lĩnh thì bị cắt lương hưu, có đúng thế không? | luong huu VN co chuyen qua Uc duoc ko`,
  'pension-child-account': `Muốn chuyển lĩnh lương hưu từ bưu điện sang tài khoản ngân hàng của con trai được không?`,
  'law-survivor-monthly': `ck mất khi đang làm cty, con 2 tuổi có đc tiền hàng tháng k
    mẹ e mới mất tuần trước, mẹ đang lãnh lươg hưu đc 6 năm. nhà đc nhận j k ạ, ba e 65t k có lương hưu gì hêt
    Chau tui mo coi, ba no truoc lam cong nhan co dong bao hiem, nghe noi no duoc lanh tien hang thang toi 18 tuoi. Gio tui dung ra lanh gium no duoc hong
    Cháu mồ côi tôi nuôi đang lảnh tiền tuấtt, sang năm nó đủ 18 mà vẫn đi học thì có bị cắt không vậy?
    Ông nhà tui mất năm ngoái. Tui đang lãnh lương hưu của tui thì có được hưởng tuất hàng tháng của ông nữa không hè?`,
  'law-funeral': `Cha chau mat da 2 nam roi ma hoi do khong ai biet lam ho so tu tuat, bay gio nop con kip khong`,
  'law-pension-early': `tôi giám định sức khỏe mất sáu mươi mốt phần trăm thì được nghỉ hiu sớm mấy năm`,
  'law-lump-again': `Nếu tôi rút một lần rồi thì sau này có đóng lại được nữa không, với lại con tôi khuyết tật lỡ tôi mất đi nó có được hưởng gì của tôi không?`,
  'visits-missing': `Tui khám ở bệnh viện hai lần rồi mà trong ni không thấy lần mô hết, răng rứa?`,
  'visits-costs': `Bác muốn xem lại mấy lần đi khám năm ngoái bảo hiểm trả bao nhiêu.`,
  'visits-wrong': `sao trong lịch sử khám chữa bệhn của e có cái lần khám mà e k hề đi luôn á
    Em xem lịc sử khám của mẹ em thì thấy có 1 lần khám ở bệnh vện trong Nam mà mẹ em có đi đâu đâu. Có phải ai dùng trộm thẻ hkông ạ?
    Lịch sử khám chữa bệnh có một lần khám mà tôi không hề đi, vậy ai dùng thẻ của tôi?`,
  'visits-papers': `Cái giấy nghỉ ốm của phòng khám người ta bảo phải đưa lên mạng mới được tính, xem ở đâu?`,
  'child-see': `them the bhyt cua con vo app cua me o muc nao`,
  'inbox-see': `may cai thong bao tren app xoa nham roi xem lai dc ko, co cai bao ho so bi tra | tôi muốn nghe lại các thông báo cũ thì vào mục nào`,
  'data-contact': `nhà dì dời qua phường khac rồi, đổi địa chi trong máy được hôn
    Tôi mới đổi tên ấp với xã rồi mà trong app vẫn địa chi cũ, sửa ở chỗ nòa`,
  'data-person': `chung minh cu 9 so gio co can cuoc moi thi phai cap nhat khong | sai gioi tihn tren so, sua o app dc khogn hay phai ra quay
    ngày sinh trên app 1991 căn cước 1990, sửa onlien dc ko`,
  'data-access': `ai đã xem dữ liệu đóg của tôi, giám đốc có coi đc lịch sử khám bệnh của tôi ko`,
  'family-other': `Tôi chăm mẹ bị thận, bà không biết dùng điện thoại, cho tôi hỏi tôi xem giúp thẻ và lịch sử khám của bà trên máy tôi có được không?
    Mẹ tôi ở VN đang nhận lương hưu, tôi ở xa muốn theo dõi giúp bà trên máy của tôi được không?`,
  'child-two': `Ly hôn rồi mà thẻ con vẫn nằm bên máy thằng chồng cũ, chuyển qua cho tôi ngay! | thẻ của con sao hổng thấy hiên trong máy má nó`,
  'child-guardian': `muốn coi thẻ của đứa cháu 4 tuoi trong máy của dì đuợc hong`,
  'change-withdraw': `Tôi gửi yêu cầu đổi số điện thoại ba ngày rồi chưa thấy trả lời, có hủy đi gửi lại được không?`,
  'inbox-empty': `sao nó cứ kêu tinh tinh báo có thôg báo mới mà dì mở hổng thấy gì | Cái chuông báo có chấm đỏ số 7 mà em mở ra không thấy gì mới cả.`,
  'death-record': `Mẹ của cháu mất mà tôi không biết hồi trước chị ấy đóng bảo hiểm ở đâu, bao nhiêu năm. Có cách nào tra ra để làm chế độ cho cháu không?
    Sổ bảo hiểm của em gái tôi đã mất bị cháy theo nhà rồi, vậy tôi làm hồ sơ cho cháu thì lấy gì mà nộp?`,
  'lookup-agency': `cơ quan bhxh giò gộp lại r, bình dương cũ thì ra chỗ nào nôp hs`,
  'lookup-hospital': `Gần nhà bác chỗ nào khám được bảo hiểm y tế?
    Gần chỗ em trọ ở Thanh Xuân có bệnh viện nào khám bảo hiểm vào thứ bảy không, em tra trong app ở mục nào?
    tìm giúp bệnh viện mắt nào khám bảo hiểm được ở gần chỗ tôi`,
  'lookup-sick-leave': `giay nghi om phonng kham tu ky co dc thanh toasn k`,
  'lookup-unit': `Làm sao biết công ty xin vào có đóng bảo hiểm cho nhân viên hay không, em sắp ra trường muốn tra trước
    mã dơn vị của cty tra ở đâu, hồ sơ nó đòi`,
  'feedback-send': `tôi gửi khiếu nại hai tuần rồi chưa ai trả lời thì xem tình trạng ở đâu`,
  'services-send': `làm hồ sơ trên này có mất tiền gì không cháu`,
  'pay-online': `cho dang ky mua bhyt ho gia dinh tren dien thoai o dau vay con | bhxh tự nguyện đóng trên app đc hông, mua ở đại lý nào gần quận 12`,
  'pay-failed': `Lở chuyển phí 2 lần cho 1 bộ hồ sơ thì có hoàn lạii không v | nop phi ma no boa loi, tien trog tk bi tru roi, gio sao`,
  'pay-receipt': `tiền đóng rồi biên lai no nằm ở dâu để dì còn lưu lại`,
  'collector-check': `ông bán vé số bảo đóng bhxh cho t thu tiền mặt, sao biết ổg là thật
    Người đi thu có thẻ nhân viên không, làm sao biết ông ấy đúng là của tổ chức dịch vụ thu?
    nop tien cho diem thu 10 hom r chua thay the, co bi lua ko
    tui đưa tiền cho cô đại lý thu cả tháng nay mà trong máy chưa thấy gì, có khi nào cổ giựt luôn hông trời`,
  'outside-general': `Dì mua bảo hiểm nhân thọ mười năm rồi giờ muốn rút ra thì được bao nhiêu?
    lam can cuoc gan chip cho nguoi gia khong di lai duoc thi goi ai | Mật khẩu wifi nhà bác quên rồi, lấy lại thế nào?
    Mũ bảo hiểm loại nào đội cho nhẹ đầu hả cháu? | chau ten gi, bao nhieu tuoi, co gia dinh chua
    cái thẻ tập thể dục dưỡng sinh của câu lạc bộ hưu trí hêt hạn gia hạn ở dâu
    bên prudental nó không chịu trả tiên nằm viện cho dì, con coi giùm | Bác muốn làm hộ chiếu đi du lịch Trung Quốc thì cần giấy gì?
    Viết hộ bác bài thơ mừng thọ cụ 90 tuổi để đọc ở hội người cao tuổi | asdkj ừm ừm 1111 hhh
    tien cho thue nha tro co phai dong thue khong | mat so ho ngheo, ai xet ho ngheo nam nay cua phuong
    Tôi bị thương ở Quảng Trị năm 72, muốn làm hồ sơ thương binh thì nộp ở đâu?
    Muốn vay ngân hàng hai chục triệu làm vốn buôn bán thì thế chấp gì?
    sổ đỏ đứng tên hai vợ chồng giò muốn sang tên cho con thì lmà sao | dk tam tru binh duong tren mang kieu gi
    mã otp momo k về, ad check gium | cccd bị mất lm lại ở đâu, bao nhiêu tièn | mst ca nhan tra o dau
    sổ đỏ của ba e ở quê bị sai tên, sửa ở đâu | shopee có bán bảo hiểm rơi vỡ đt k
    hãng app giao hàng khóa tk tài xế của tui, mở lại sao | vay tiền trả góp 20tr cần sao kê lương k
    hop dong thue tro dong coc 2 thang chu k tra lai coc | ad la con trai hay con gai, co bo chua
    thẻ thư viện trường em hết hạn gia hạn trên app nào | asdkjh ưqweo lllll 😂😂 | bầu 7 tháng mà đau bụng lâm râm có sao k
    app ngan hang bi khoa quen mat khau lam sao mo
    Em mua bảo hiểm nhân thọ cho con được hai năm, giờ kẹt tiền muốn hủy thì lấy lại được bao nhiêu?
    Viết giúp em bài tiểu luận hai nghìn chữ môn an sinh xã hội so sánh mô hình Đức với Thụy Điển, mai em nộp rồi ạ.
    Mẹ em chạy thận mà thèm ăn chuối với uống nước dừa, ăn được không ạ? | asdkj hgf qweo 99 la la
    Nuoi me benh voi hai con nho thi duoc giam tru gia canh thue bao nhieu mot thang
    Cau muon nhan giam ho chinh thuc cho chau mo coi thi lam o xa hay ra toa
    Ma OTP cua ngan hang khong ve may em, chuyen tien tro khong duoc
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
    so do nha toi co duoc the chap ngan hang khi chua tra het no ko
    Thất nghiệp rồi vay ngân hàng chính sách 50 triệu nuôi bò thì lãi mấy phần | uong panaodl voi bia co sao ko
    Bảo hiểm xe ô tô thân vỏ đâm vào cột điện thì hãng đền bao nhiêu phần trăm | asdkj 8888 hhhhh lô lô
    Bị lừa đảo chuyển 30 triệu cho tài khoản lạ, trình báo công an nào | Đảng với chính phủ ai to hơn, nói thử coi
    giám định chữ ký trên hợp dồng mua bán ở đâu | Sổ đỏ nhà mẹ để lại chưa sang tên thì làm ở văn phòng nào
    bao hiem manulife dong 10 nam rut ra duoc bao nhieu | ai se lam bi thu khoa toi
    Viết hàm VLOOKUP dò mã nhân viên hai sheet giùm em với | Đầu năm tuyển giúp em 20 công nhân may với, lương 9tr
    thẻ xe buýt miễn phí cho người khuyết tật thì làm ở đâu | Nuoc lut ni co len nua khong rua
    vay tiền nuôi lợn của ngân hàng chính sách hỏi ai | cty ko trả tiền tăng ca thì khiếu nại chỗ nào
    con trâu nhà tôi chết rét có được bảo hiểm trả tiền không | bi ca nau dam sung ban tay boi thuoc gi cho mau het
    bão số mấy rồi em, mai ghe ra khơi được hông | asdkj hkjh 111 jjj ổ ổ | toi muon lam so do cai nuong, lam the nao
    ngân hàng trừ phí sms mỗi tháng mấy chục, trả lại tiền cho t | mat social security card ben My thi lam lai o dau
    Xin xét danh hiệu Nhà giáo ưu tú thì nộp hồ sơ chỗ mô? | nenkin lan 2 lay lai duoc bao nhieu phan tram vay
    gói bảo hiểm rơi vỡ điện thoại của tôi sao không được sửa???`,
} as const
