/** Signing in, passwords, devices, locking and closing an account. */
export const account = {
  'sign-in-how': {
    title: 'Đăng nhập như thế nào',
    text: 'Mở "Đăng nhập", nhập mã số BHXH 10 số hoặc số căn cước 12 số, rồi nhập mật khẩu. Trên máy mới, nhập thêm mã 6 số gửi đến điện thoại hoặc email.',
  },
  'sign-in-wrong': {
    title: 'Báo mã số hoặc mật khẩu chưa đúng',
    text: 'Nhập mã số BHXH 10 số hoặc số căn cước 12 số. Bấm "Hiện" để xem mật khẩu đang gõ; chú ý chữ hoa và bộ gõ tiếng Việt. Nhập sai nhiều lần thì phải chờ lâu dần.',
  },
  'sign-in-vneid': {
    title: 'Đăng nhập bằng VNeID',
    text: 'Ứng dụng này chưa đăng nhập bằng VNeID. Bạn dùng mã số BHXH hoặc số căn cước với mật khẩu, hoặc vân tay, khuôn mặt của máy.',
  },
  'password-forgot': {
    title: 'Quên mật khẩu',
    text: 'Ở trang đăng nhập, bấm "Quên mật khẩu?". Một mã gồm 8 ký tự đến số điện thoại hoặc email đã xác nhận; có mã, bạn đặt mật khẩu mới. Không còn dùng số cũ: mang căn cước đến cơ quan BHXH.',
  },
  'password-change': {
    title: 'Đổi mật khẩu',
    text: 'Đăng nhập, ở "QL cá nhân" mở "Mật khẩu", bấm "Đổi mật khẩu". Nhập mật khẩu đang dùng rồi chọn mật khẩu mới. Một câu ngắn dễ nhớ là tốt nhất.',
  },
  'password-due': {
    title: 'Vì sao bị yêu cầu đổi mật khẩu',
    text: 'Mật khẩu có hạn dùng; ngày đến hạn ghi ở "QL cá nhân". Đến hạn, bạn còn đăng nhập được vài lần trước khi phải đổi. Mật khẩu dễ đoán hoặc từng bị lộ cũng phải đổi.',
  },
  passkey: {
    title: 'Đăng nhập bằng vân tay, khuôn mặt',
    text: 'Đăng nhập, mở "Vân tay, khuôn mặt", bấm "Bật trên máy này". Lần sau bạn không cần mật khẩu và mã. Vân tay, khuôn mặt không rời khỏi máy; BHXH không nhận và không lưu.',
  },
  'device-other': {
    title: 'Bị đăng xuất vì mở trên máy khác',
    text: 'Mỗi tài khoản chỉ mở trên một máy. Đăng nhập lại ở máy bạn muốn dùng. Nếu không phải bạn mở, khóa tài khoản và gọi {hotline} ngay.',
  },
  'device-list': {
    title: 'Xem và gỡ máy đã đăng nhập',
    text: 'Ở "QL cá nhân" mở "Máy đã đăng nhập". Thấy máy lạ thì bấm "Gỡ máy" rồi đổi mật khẩu. Máy đó đăng xuất ngay.',
  },
  'device-new': {
    title: 'Máy mới chưa đổi được thông tin',
    text: 'Trong 24 giờ đầu sau khi xác nhận máy mới, máy đó chưa đổi được liên hệ và chưa tải được dữ liệu. Đó là để kẻ gian không kịp làm gì. Hết 24 giờ bạn làm bình thường.',
  },
  'account-lock': {
    title: 'Mất điện thoại, khóa tài khoản',
    text: 'Mở "Khóa tài khoản" ở trang trợ giúp hoặc trang quên mật khẩu, nhập mã gửi đến liên hệ của bạn. Mọi máy bị đăng xuất, không ai vào được. Không còn số và email cũ: gọi {hotline}.',
  },
  'account-unlock': {
    title: 'Mở lại tài khoản đã khóa',
    text: 'Bấm "Quên mật khẩu?" và nhận mã bằng đúng cách đã dùng khi khóa, rồi đặt mật khẩu mới. Nếu cơ quan BHXH khóa, chỉ cơ quan BHXH mở được: mang căn cước đến.',
  },
  'contact-lost': {
    title: 'Không còn dùng số điện thoại cũ để nhận mã',
    text: 'Còn đăng nhập được: đổi số ở "Thông tin của tôi". Không đăng nhập được nhưng có email đã xác nhận: chọn nhận mã qua email. Không còn cả hai: mang căn cước đến cơ quan BHXH để đổi.',
  },
  'account-close': {
    title: 'Đóng, xóa tài khoản',
    text: 'Mở "Dữ liệu của tôi", chọn "Đóng tài khoản". Tài khoản đóng sau 72 giờ, trong thời gian đó bạn vẫn giữ lại được. Mã số, quá trình đóng và thẻ BHYT vẫn còn ở cơ quan BHXH.',
  },
  'account-keep': {
    title: 'Giữ tài khoản khi không phải bạn yêu cầu đóng',
    text: 'Mở "Giữ tài khoản", nhập mã 10 ký tự trong tin báo; không cần đăng nhập. Nếu không phải bạn yêu cầu đóng, đổi mật khẩu ngay và gọi {hotline}.',
  },
  'stop-change': {
    title: 'Nhận tin báo đổi số điện thoại mà không phải mình làm',
    text: 'Mở "Dừng đổi liên hệ", nhập mã trong tin báo. Liên hệ mới chỉ dùng được sau khi duyệt một thời gian, nên bạn kịp dừng. Sau đó đổi mật khẩu và gọi {hotline}.',
  },
  'sign-out': {
    title: 'Đăng xuất',
    text: 'Ở cuối trang "QL cá nhân", bấm "Đăng xuất". Mọi thứ của bạn trên máy này bị xóa, cả thẻ đã giữ và tờ khai chưa gửi. Nên đăng xuất trên máy dùng chung.',
  },
  'find-number': {
    title: 'Tìm mã số BHXH của mình ở đâu',
    text: 'Mã số BHXH là 10 số cuối trên thẻ BHYT, và có trên bìa sổ BHXH. Không có thẻ hay sổ: mở Tra cứu, "Mã số BHXH của tôi", mã số được gửi đến điện thoại hoặc email bạn đã khai báo; hoặc gọi {hotline}. Đăng nhập cũng được bằng số căn cước 12 số.',
  },
  'number-identity': {
    title: 'Số định danh (căn cước) thay mã số BHXH',
    text: 'Từ 01/8/2025 số định danh 12 số thay cho mã số BHXH. Mã số BHXH 10 số vẫn là của bạn và vẫn dùng được. Ở đây bạn đăng nhập bằng số nào cũng được.',
    law: 'Công văn 1804/BHXH-QLT năm 2025',
  },
  'account-tries': {
    title: 'Nhập sai mật khẩu nhiều lần, tài khoản tạm khóa',
    text: 'Sau mỗi lần sai bạn phải chờ lâu hơn; màn hình ghi còn bao lâu. Hết giờ thì nhập lại được, không cần làm gì. Không nhớ mật khẩu thì bấm "Quên mật khẩu?" để đặt mật khẩu mới.',
  },
  'device-move': {
    title: 'Đổi sang điện thoại mới',
    text: 'Không mất gì: dữ liệu nằm ở cơ quan BHXH. Trên máy mới, mở ứng dụng, đăng nhập, nhập mã gửi đến số đã khai. Máy cũ tự đăng xuất; nên gỡ nó ở "Máy đã đăng nhập". Vân tay, khuôn mặt và thẻ giữ trên máy thì bật lại.',
  },
  'device-two': {
    title: 'Hai người dùng chung một điện thoại',
    text: 'Được. Người này đăng xuất rồi người kia đăng nhập bằng mã số và mật khẩu của mình. Mỗi người lớn cần số điện thoại riêng để nhận mã. Đừng giữ thẻ, đừng bật vân tay trên máy dùng chung.',
  },
  'session-end': {
    title: 'Vì sao phải đăng nhập lại',
    text: 'Để giữ an toàn, máy tự đăng xuất sau 30 phút không dùng hoặc sau 12 giờ. Đăng nhập ở máy khác cũng làm máy này đăng xuất. Bật vân tay, khuôn mặt để vào lại nhanh.',
  },
  'passkey-fails': {
    title: 'Vân tay, khuôn mặt không dùng được nữa',
    text: 'Đăng nhập bằng mật khẩu thay thế. Tắt khóa màn hình hay mã PIN của máy thì vân tay, khuôn mặt cũng ngừng. Bật lại khóa màn hình trong cài đặt máy, rồi mở "Vân tay, khuôn mặt" để bật lần nữa.',
  },
} as const
