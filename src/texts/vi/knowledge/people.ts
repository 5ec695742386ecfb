/** Visits, children, notices and one's own data. */
export const people = {
  'visits-see': {
    title: 'Xem sổ khám chữa bệnh',
    text: 'Đăng nhập, mở "Sổ khám chữa bệnh". Các lần khám xếp theo năm; bấm một lần để xem chẩn đoán, thuốc, dịch vụ và ai trả bao nhiêu. Tìm được theo nơi khám hoặc bệnh.',
  },
  'visits-missing': {
    title: 'Đi khám rồi mà sổ khám chưa có',
    text: 'Lần khám bằng thẻ BHYT hiện sau khi nơi khám gửi hồ sơ, thường mất vài ngày. Khám không dùng thẻ BHYT thì không có ở đây.',
  },
  'visits-costs': {
    title: 'Quỹ BHYT trả bao nhiêu, mình trả bao nhiêu',
    text: 'Mở lần khám, mục "Ai trả bao nhiêu": quỹ BHYT trả, bạn cùng trả, phần ngoài BHYT bạn tự trả. Trang nói vì sao quỹ trả tỷ lệ đó.',
  },
  'visits-wrong': {
    title: 'Lần khám ghi sai, hoặc tôi không đi khám lần đó',
    text: 'Mở lần khám đó, mục "Có điều chưa đúng?", chọn điều chưa đúng rồi gửi. Cơ quan BHXH kiểm tra với nơi khám và trả lời bạn. Việc này không ảnh hưởng đến thẻ BHYT.',
  },
  'visits-papers': {
    title: 'Xem giấy ra viện, giấy nghỉ ốm',
    text: 'Mở lần khám trong "Sổ khám chữa bệnh", mục "Giấy tờ của lần khám". Ở đó có giấy ra viện và giấy chứng nhận nghỉ việc hưởng BHXH mà nơi khám đã gửi.',
  },
  'visits-private': {
    title: 'Ai xem được sổ khám chữa bệnh của tôi',
    text: 'Trong ứng dụng chỉ bạn xem được; nội dung mã hóa bằng khóa riêng của sổ. Sổ của con chỉ cha, mẹ, người giám hộ xem được, sau khi xác nhận lại.',
  },
  'child-see': {
    title: 'Xem bảo hiểm của con',
    text: 'Ở "QL cá nhân", mục "Thành viên gia đình", bấm tên con: thẻ BHYT, quá trình tham gia, thông tin hưởng, sổ khám. Chưa có tên con thì bấm "Đăng ký tài khoản cho con".',
  },
  'child-until': {
    title: 'Con đủ 18 tuổi thì sao',
    text: 'Từ ngày con đủ 18 tuổi, bạn không xem được nữa. Con tự đăng ký tài khoản riêng với căn cước và điện thoại của mình.',
    law: 'Bộ luật Dân sự 2015, Điều 20 và 21',
  },
  'child-end': {
    title: 'Thôi theo dõi hồ sơ của con',
    text: 'Mở trang của con, bấm "Thôi theo dõi hồ sơ của con". Muốn xem lại, bạn gửi hồ sơ mới.',
  },
  'inbox-see': {
    title: 'Xem tin báo trong ứng dụng',
    text: 'Bấm hình chuông ở góc trên, hoặc "Tin của bạn" ở "QL cá nhân". Mỗi tin được giữ hai năm, và cho biết đã báo bạn bằng cách nào.',
  },
  'inbox-choose': {
    title: 'Chọn nhận tin qua SMS, email hay trên máy',
    text: 'Mở "Tin của bạn", "Cách nhận tin", chọn cách báo cho từng loại tin. Tin bảo mật và tin về hồ sơ luôn được gửi, để bảo vệ bạn.',
  },
  'inbox-push': {
    title: 'Bật thông báo trên điện thoại',
    text: 'Ở cuối trang "Cách nhận tin", bấm "Báo trên máy này khi có tin", rồi chọn "Cho phép". iPhone cần cài ứng dụng vào màn hình chính trước. Thông báo không hiện tên hay số của bạn.',
  },
  'reminders-stop': {
    title: 'Không muốn nhận tin nhắc của trường, công ty',
    text: 'Mở liên kết trong tin nhắn, bấm "Ngừng nhắc" ở cuối trang. Sau đó không đơn vị nào nhắc số điện thoại hay email ấy nữa. Tin về hồ sơ của bạn vẫn đến. Mất tin nhắn thì nhờ người phụ trách ở đơn vị bỏ số của bạn khỏi danh sách.',
  },
  'data-own': {
    title: 'Xem thông tin của tôi',
    text: 'Ở "Dữ liệu của tôi", mở "Thông tin của tôi": họ tên, ngày sinh, số định danh, điện thoại, email, địa chỉ mà cơ quan BHXH đang có.',
  },
  'data-contact': {
    title: 'Đổi số điện thoại, email hoặc địa chỉ',
    text: 'Mở "Thông tin của tôi", bấm "Đổi liên hệ hoặc địa chỉ". Số hoặc email mới nhận một mã; cán bộ duyệt trong mấy ngày làm việc. Liên hệ mới dùng được sau khi duyệt một thời gian, liên hệ cũ được báo để dừng nếu có gian lận.',
  },
  'data-person': {
    title: 'Sửa họ tên, ngày sinh, giới tính, số căn cước',
    text: 'Mở "Thông tin của tôi", bấm "Đổi thông tin về bạn". Chụp chân dung và giấy tờ ghi đúng thông tin mới. Được duyệt thì dùng ngay; số định danh mới cũng là tên đăng nhập.',
  },
  'data-access': {
    title: 'Ai đã xem dữ liệu của tôi',
    text: 'Ở "QL cá nhân" mở "Ai đã xem dữ liệu của tôi". Mỗi lần cán bộ mở đều hiện ngay, kèm lý do. Thấy lạ thì bấm "Tôi thấy lạ" để cơ quan BHXH kiểm tra.',
  },
  'data-export': {
    title: 'Tải bản sao dữ liệu của tôi',
    text: 'Mở "Dữ liệu của tôi", "Tải dữ liệu của tôi". Bạn nhận tệp nén gồm bản để đọc và bản cho máy. Tệp có giấy tờ của bạn, đừng gửi qua mạng.',
    law: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15',
  },
  'data-consents': {
    title: 'Rút lại sự đồng ý dùng dữ liệu',
    text: 'Mở "Dữ liệu của tôi", "Những điều đã đồng ý", bấm "Rút lại". Rút lại sự đồng ý của tài khoản nghĩa là đóng tài khoản; rút lại cho con thì bạn thôi xem dữ liệu của con.',
    law: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15',
  },
  'data-safe': {
    title: 'Dữ liệu của tôi có được bảo mật không',
    text: 'Ảnh giấy tờ, hồ sơ và sổ khám được mã hóa bằng khóa riêng của từng người. Mỗi lần cán bộ xem đều được ghi lại và báo cho bạn. Câu bạn gõ ở phần hỏi đáp không rời khỏi máy.',
  },
  'family-other': {
    title: 'Xem bảo hiểm của vợ, chồng, cha mẹ được không',
    text: 'Không. Bạn chỉ xem được của mình và của con dưới 18 tuổi. Vợ, chồng, cha mẹ có tài khoản riêng, xem trên máy của họ, hoặc mượn máy bạn rồi đăng xuất. Chưa có tài khoản thì bạn đăng ký giúp được.',
  },
  'child-two': {
    title: 'Cả cha và mẹ cùng xem hồ sơ của con, ly hôn, đổi người xem',
    text: 'Cả hai đều được: mỗi người gửi một hồ sơ đăng ký cho con từ tài khoản của mình, có giấy khai sinh. Người đã xem trước không bị gỡ. Muốn thôi thì tự bấm "Thôi theo dõi hồ sơ của con". Có quyết định của tòa hạn chế quyền thì mang đến cơ quan BHXH.',
  },
  'child-guardian': {
    title: 'Người giám hộ, ông bà, cô chú nuôi cháu; con trên 18 tuổi khuyết tật',
    text: 'Người giám hộ của trẻ dưới 18 tuổi đăng ký được như cha mẹ, với giấy công nhận giám hộ của UBND xã. Người trên 18 tuổi thì ứng dụng chưa có tài khoản thay; giám hộ mang quyết định của tòa đến cơ quan BHXH để làm.',
  },
  'change-withdraw': {
    title: 'Rút, sửa yêu cầu đổi thông tin đang chờ duyệt',
    text: 'Mở "Dữ liệu của tôi", "Thông tin của tôi": yêu cầu đang chờ hiện ở đó, rút được đến khi có kết quả. Rút xong gửi lại được ngay. Cán bộ duyệt trong mấy ngày làm việc, không tính ngày nghỉ.',
  },
  'inbox-empty': {
    title: 'Chuông báo có số mà không thấy tin, tìm tin cũ',
    text: 'Mở "Tin của bạn" và kéo xuống để tải lại; số ở chuông hết khi bạn đã mở các tin. Vẫn còn thì đăng xuất rồi vào lại. Tin cũ được giữ hai năm, nằm dưới các tin mới. Tin về con nằm ở trang của con.',
  },
  'data-photos': {
    title: 'Ảnh chân dung, ảnh căn cước ai xem, giữ bao lâu',
    text: 'Ảnh được mã hóa; chỉ cán bộ xử lý hồ sơ của bạn mở được, mỗi lần đều hiện ở "Ai đã xem dữ liệu của tôi". Hồ sơ bị từ chối hay đã rút thì ảnh bị xóa sau thời hạn định sẵn. Hồ sơ đã duyệt lưu theo luật lưu trữ, kể cả khi đóng tài khoản.',
  },
  'death-record': {
    title: 'Tra quá trình đóng của người đã mất, mất sổ thì nộp gì',
    text: 'Ứng dụng không cho xem của người đã mất. Thân nhân mang giấy chứng tử, căn cước và giấy tờ quan hệ đến cơ quan BHXH; cơ quan tra trong dữ liệu và xác nhận. Sổ giấy mất hay cháy vẫn làm hồ sơ được.',
    law: 'Luật BHXH 41/2024/QH15, Điều 85 đến 92',
  },
} as const
