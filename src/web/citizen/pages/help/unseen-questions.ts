import { waysOf } from '#domain/help/entries.ts'
import type { PassageId } from '#texts/vi/knowledge/index.ts'
import type { AskedQuestion } from './questions.ts'

/** Questions of a hand that had seen nothing of help, labelled by two others from the passages alone: what either accepts is right. Nothing was
 *  built with them. Five more asked for what no passage says and are left out. By the passages that answer, with blanks between; `outside` for what
 *  help must not answer. */
const WRITTEN: Readonly<Record<string, string>> = {
  'account-close': `Muốn xoá tài khoản trên app luôn thì làm sao`,
  'account-lock': `dien thoai mat o ben xe, co ai vao xem duoc bao hiem cua toi khong, gio phai lam gi`,
  'account-tries': `nhap sai 5 lan bi khoas roif mowr lai kieu gi`,
  'benefits-arrears contributions-late contributions-gap': `Anh chị ơi cho em hỏi công ty trừ lương em đều đều 8 tháng nay, phiếu lương có ghi rõ mục bảo hiểm, mà em vô app coi thì không thấy tháng nào hết trơn, em hỏi kế toán thì chị nói "từ từ", giờ em đang có bầu 5 tháng sợ không được gì hết, em phải làm sao`,
  'benefits-money law-claim': `tiền ốm đâu chừng nào vô tài khoảng`,
  'book-arrears': `cty no bao hiem roi bo tron, chot so bang cach nao`,
  'book-electronic': `nghe nói giờ sổ điện tử hết, sổ giấy vứt đi được chưa`,
  'book-lost-fee book-paper': `mất sổ bhxh giấy xin lại đươc ko, bao lâu`,
  'book-other-name': `hồi xưa mượn giấy tờ của chị đi làm công ty, giờ muốn tính lại năm cho đúng tên em`,
  'book-paper': `toi cos 2 soor bhxh, gop lai sao`,
  'card-accident': `Tai nạn xe máy đi viện có được bảo hiểm y tế trả không ạ?`,
  'card-expired': `the bhyt het han 31/12 nay roi, cong ty co tu gai han ko hay minh phai lam`,
  'card-facility': `quy nay con doi noi kham chua benh dag ky ban dau duoc k
    Thẻ em ghi nơi khám ban đầu tận Bắc Giang cũ mà giờ em làm ở Bình Dương cũ, đổi về đây kiểu gì ạ`,
  'card-facility card-away': `Nhà cháu có ông đi bộ đội chống Mỹ về, bà vợ nay mới chuyển về ở với con trai ngoài Hải Phòng, thẻ bảo hiểm của bà theo diện ông thì báo sai nơi ở, giờ cắt chuyển thế nào để bà đi khám không phải về quê`,
  'card-family': `mua bảo hiễm y tế cho một mình má thôi được hông, mấy đứa kia có cty đống hết rồi`,
  'card-five-years': `5 nam lien tuc la gi, duoc loi gi`,
  'card-five-years card-copay-paper': `Thẻ của mệ tui ghi 5 năm liên tục từ 2019 răng đi viện vẫn phải đóng tiền rứa`,
  'card-hospital card-lost card-refused': `di kham chi dua cai the tren dt thoi duoc ko, quen giay o nha`,
  'card-merged': `xã em sát nhập rồi, địa chỉ trên thẻ vẩn ghi huyện cũ, có phải đổi ko ạ`,
  'card-near-poor': `Sinh viên năm nhất, trường bắt đóng hơn 800k bảo hiểm y tế, em hộ nghèo có thẻ rồi có phải đóng nữa không`,
  'card-newborn': `the tre em duoi 6 tuoi lam o dau mat bao lau`,
  'card-newborn-none': `con em 2 tháng tuổi chưa có thẻ, đi viện dùng giấy khai sinh đc kg`,
  'card-not-covered': `lam rang, nieng rang bhyt cos chi khong ad`,
  'card-number card-level': `mã hưởng trên thẻ chữ GD với số 4 nghĩa là gì`,
  'card-offline app-offline': `bv hết mạng ko mở dc thẻ thì sao`,
  'card-open': `Thẻ bảo hiểm y tế trên điện thoại nằm ở đâu ấy nhỉ`,
  'card-out-of-line': `trái tuyến giờ tính mấy phần trăm vậy shop`,
  'card-price': `bhyt ho gia dinh nguowif thu 2 thu 3 bao nhieu`,
  'card-six': `be nha minh tron 6 tuoi thang 9 roi vao lop 1, the cu con xai dc ko`,
  'card-student': `hoc sinh dc nha nuoc ho tro bn % bhyt nam nay`,
  'card-transfer': `giấy chuyễn viện xài được bao lâu`,
  'card-transfer card-out-of-line': `Ba tui bị ung thư, nghe nói lên thẳng bệnh viện tuyến trên khỏi xin giấy chuyển viện, có thiệt hông?`,
  'code-missing': `ma otp hong ve, doi hoai`,
  'contact-lost data-contact': `em đổi sdt rồi, số cũ bỏ lâu roiif mà app cứ gửi mã về số cũ`,
  'contributions-driver': `em chạy grab thì có phải đóng bảo hiểm bắt buộc k`,
  'contributions-salary contributions-evade': `Lương thật 15 triệu mà đóng có 5 triệu mấy, như vậy có đúng luật không, tố cáo ở đâu mà không lộ tên`,
  'contributions-see contributions-findings': `làm sao biét công ty có đóng cho mình ko`,
  'contributions-shop contributions-who': `chu ho kinh doanh nhu tui ban pho gio bat buoc dong bhxh ha, dong muc nao`,
  'contributions-who contributions-driver': `Người giúp việc theo giờ, mỗi nhà vài buổi thì có ai đóng bảo hiểm cho mình không nhỉ`,
  'data-person': `ngày sinh trên sổ chỉ có năm, cccd có đủ ngày tháng, sửa ở đâu`,
  'data-person register-mismatch': `doi tu cmnd 9 so sang cccd thi bhxh co tu cap nhat khong`,
  'device-move': `Mua máy mới rồi thì khoá vân tay đăng nhập có theo sang không hay phải làm lại từ đầu?`,
  'device-two family-other': `Con tôi đi làm xa, tôi không có điện thoại thông minh, con có cài chung 2 tài khoản bố với mẹ trên một máy được không`,
  'dossier-returned dossier-rejected': `hồ sơ bị tra lại ghi "chưa đúng mẫu" mà khôn nói mẫu nào`,
  'dossier-slow': `dang ky tai khoan 5 ngay roi chua thya duyet la sao a`,
  'dossier-track services-follow': `hồ sơ của tôi đang tơi bứơc nào rồi`,
  'feedback-send': `toi muon khieu nai chi o quay so 3 noi nang coi thuong nguoi gia`,
  'foreigner-insurance': `Chồng em người Hàn làm bên này có đóng BHXH, về nước có lấy lại được ko ạ`,
  'inbox-choose announcements': `tat thong boa di, keu ca ngay nhuc dau qua`,
  'law-accident-employer': `Bị máy dập ngón tay trong xưởng, công ty nói tự lo, em phải làm chi để được chế độ`,
  'law-adopt': `nhan con nuoi 4 thang tuoi co che do gi ko`,
  'law-birth-early-work': `Di lam lai som truoc 6 thang thi co mat tien thai san khong`,
  'law-birth-father-only': `Vợ em không đi làm, chỉ em đóng bhxh, em có được cục trợ cấp một lần khi vợ sinh k`,
  'law-claim-late': `nghi om 2 ngay cty ko lam don, hso tre qua 45 ngay roi con dc ko`,
  'law-commute law-accident': `đi làm về dọc đừơng bị tông xe có tính tai nạn lao dộng không`,
  'law-emigrate-papers': `Ra nước ngoài định cư thì lấy bảo hiểm xã hội một lần cần những giấy gì`,
  'law-father': `vo sinh thi chong duoc nghi may ngay, can giay gi`,
  'law-funeral law-survivor': `Tiền mai táng bây giờ là bao nhiêu, nhà em bác vừa mất đang hưởng lương hưu`,
  'law-lump-again': `rut 1 lan roi co di lam dong lai dc ko hay mat luon`,
  'law-lump-sum': `nghỉ 12 thágn rồi đóng 7 năm rút đc bn tiền | rut bhxh 1 lan dc ko, em nghi lam 3 thang roi
    Em mới đi làm từ tháng 8/2025, vậy sau này em không được rút 1 lần nữa đúng hông ad?`,
  'law-maternity': `em sih con tháng 10 vừa rồi, bảo hiểm thai sản bao nhiêu tiền ạ lương đóng 6tr2`,
  'law-maternity-left': `Nghỉ việc trước khi sinh 2 thang có được hưong thai sản hong, đóng được 8 tháng rồi`,
  'law-miscarriage': `sẩy thai 9 tuần thì được nghỉ mấy hôm ạ, em ngại hỏi chị nhân sự`,
  'law-occupational': `lam lo than 20 nam bi bui phoi, co phai benh nghe nghiep dc tro cap ko`,
  'law-pension-age': `Tôi sinh 1966 là nữ thì năm mô được về hưu?`,
  'law-pension-raise': `từ 1/7/2026 luơng hưu tăng bao nhiêu phần trắm, của bác vẫn thấy như cũ`,
  'law-pension-rate': `dong 15 nam la co luonwg huu ha, tinh bao nhieu % | nam dong 15 nam thi dc 40% con nu 45 a sao ki vay`,
  'law-recovery': `sau mo nghi duong suc duoc may ngay`,
  'law-sick-child law-sickness law-claim': `con ôm nghỉ 3 ngay trông con, giấy tờ nôpj cho ai vậy`,
  'law-social-pension': `Ông bà 75 tuổi không có lương hưu nghe nói được 500 ngàn một tháng, hỏi ở mô?`,
  'law-survivor': `chong mat roi, anh ay dong dc 9 nam, vo con duoc gi khong`,
  'law-survivor-monthly': `con duoi 18 tuoi huong tuat hang thang den khi nao`,
  'law-unemployment law-unemployment-where law-unemployment-deadline': `that nghiep nop owr dau, mấy ngya la qua han`,
  'law-unemployment-monthly': `Đang lãnh thất nghiệp mà có việc làm lại thì báo ai, có bị đòi lại tiền không
    nay em quên khai báo tìm việc 1 hôm bị cắt tiền thất nghiệp lun hả`,
  'law-unemployment-months law-unemployment-new': `dong bhtn 10 nam huong dc may thang, luat moi 2026 co khac ko`,
  'law-unemployment-not': `bị cty đuổi việc có được bảo hiểm thất nghiêpj ko`,
  'law-voluntary': `mức đóng tự nguyện thấp nhất 1 tháng là bao nhiêu, nhà làm ruộng nhà nước có bớt cho ko`,
  'law-voluntary-birth': `đóng tự nguyện sinh con được 2 triệu đúng ko, làm hồ sơ ở đâu`,
  'law-voluntary-once': `Thiếu 4 năm nữa mới đủ 15, tui 60 rồi, đóng một cục luôn được hông?`,
  'lookup-agency agency-hours': `co quan bao hiem o Buon Ma Thuot gio lam viec may gio, don di dau roi`,
  'lookup-hospital': `benh vien nao o Vinh nhan bhyt kham thu 7`,
  'lookup-points': `gần đây có đại lý thu nào ko, ở Năm Căn`,
  'lookup-sick-leave': `Giấy nghỉ ốm của phòng khám tư có được tính không hay phải bệnh viện nhà nước`,
  passkey: `passkey la cai gi vay, co bat buoc hong`,
  'password-forgot': `quên mật khâủ rồi giờ lấy lại sao`,
  'pay-failed': `thanh toan xong tien bi tru ma ho so van bao chua nop | nộp tiền bhyt trên app bị trừ 2 lần, hoàn lại răng đây`,
  'pension-late pension-day': `lương hưu tháng 11 sao chưa thấy về thẻ`,
  'pension-place': `Muốn chuyển lĩnh lương hưu từ Hà Nội vào Đà Nẵng ở với con thì làm thế nào`,
  'pension-proxy': `ong noi toi gia yeu ko di lanh luong huu dc, uy quyen cho chau lam giay gi`,
  'register-cannot-photo': `Chụp ảnh chân dung nó cứ báo không hợp lệ, cháu chụp giúp bà 7 lần rồi, bà 78 tuổi mắt kém ko nhìn thẳng được`,
  'register-child card-child child-see': `thêm thẻ của con vô máy mẹ kiểu gì vậy ạ`,
  'register-identity register-mismatch': `no bao do lom o cho so cccd la sao z`,
  'safe-message safe-scam': `có người gọi xưng cán bộ bảo hiểm kêu bấm link cập nhật vssid, bấm rồi giờ sao`,
  'services-follow': `Làm dịch vụ công xong rồi có rút lại hồ sơ được không, em bấm nhầm chế độ`,
  'settings-letters': `sao app chữ bé tí, bà già này có cách gì cho to ra không`,
  'sign-in-vneid': `dăng nhập bằg VNeID được ko hay phải tạo tài khoản riêng`,
  'time-abroad': `đi xuất khẩu lao động Nhật 3 năm ở nhà có phải đóng gì k, có mất số năm cũ ko`,
  'time-army': `thoi gian di bo doi 18 thang co dc cong vao k`,
  'time-before-1995 contributions-report': `App ghi thiếu mất giai đoạn 1994-1999 cháu ạ, hồi ấy bác làm lâm trường, giờ đã giải thể`,
  'transcript-get': `in cai qua trinh dong ra file pdf nop ho so the nao`,
  'visits-costs visits-see': `xem lai lan kham thang truoc o dau, het bao nhieu tien bh tra`,
  'visits-private': `ai xem được thông tin bệnh của tôi trên này, công ty có coi được không`,
  'visits-see': `Có xem đuợc đơn thuôcs cũ trên app không`,
  'visits-wrong': `lịch sử khám bệnh của tôi có lần đi khám mà tôi đâu có đi, ngày đó tôi đang ở rẫy`,
  outside: `Công ty bắt tăng ca 80 tiếng một tháng không trả tiền ngoài giờ, kiện thế nào | mat khau facebook bi hack lay lai dum e voi
    Quyết toán thuế TNCN cho người có 2 nguồn thu nhập làm sao, đang bị thừa tiền thuế | làm hộ chiếu online mất mấy ngày ạ
    bầu cử quốc hội vừa rồi ai trúng, theo em ông nào giỏi nhất | phạt nguôị tra ở đâu, xe 43 | bảo hành tủ lạnh tính từ ngày mua hay ngày giao
    viet dum bai van ta con trau 300 chu lop 5 | thẻ xanh Mỹ diện bảo lãnh chờ hưu mấy năm nữa tới lượt F4
    so do dung ten ba, ba mat roi sang ten qua ai | alo | bao hiem xe may het han mua o dau, cong an co phat ko
    Ba em đau ngực khó thở từ sáng, giờ nên cho uống gì trước | vợ chồng ly hôn, lương hưu sổ tiết kiệm của ông ấy có chia đôi không
    doi bang lai xe qua han 2 thang co phai thi lai ko | hom nay xoor soos mien nam dai nao, so may ra | asdkjh 123 jjj hhhhh
    Đ.m làm ăn như c*t, cả lũ ăn hại | Tra mã số thuế doanh nghiệp để xem công ty đó còn hoạt động ko, em tính kí hợp đồng mua bán
    ban tap hoa tu 1/1/2026 bo thue khoan thi ke khai kieu gi | chuyển nhầm tền cho người lạ 3 triệu, ngân hàng có đòi lại cho không
    vay tien bang so bao hiem o cong ty tai chinh lai bao nhieu | Con em bị nổi mẩn đỏ khắp người, sốt 39 độ, có nguy hiểm không
    lãi xuất tiết kiệm 12 tháng bên nào cao nhất | Bảo hiểm du lịch đi Thái nào rẻ mà ngon | thẻ atm bị nuốt ở cây chỗ chợ, gọi ai
    giải giúp pt x^2 - 5x + 6 = 0 với mai e kt 15p | Bảo hiểm tiền gửi trả tối đa bao nhiêu nếu ngân hàng phá sản
    chào em, em tên gì, có người yêu chưa, anh ở Cần Thơ nè | mai Hue co mua khong, nuoc len toi mo roi
    bảo hiểm nhân thọ em đóng 3 năm giờ huỷ hợp đồng lấy lại được bao nhiêu | em tre kinh 12 ngay co phai co bau ko
    uống thuóc huyêt áp chung với panadol được hông | xe may mua lai khong giay to rut ho so goc o mo | mũ bảo hiểm loại nào đạt chuẩn zậy`,
}

export const UNSEEN: readonly Pick<AskedQuestion, 'ask' | 'expect'>[] = Object.entries(WRITTEN).flatMap(([right, questions]) =>
  waysOf(questions).map(ask => ({
    ask,
    expect: right === 'outside' ? null : (right.split(' ') as unknown as readonly PassageId[]),
  })),
)
