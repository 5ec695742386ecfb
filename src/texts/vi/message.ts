/** Texts and letters to people. A text costs by 70 letters, so it is short; only a unit's reminder has a link. The last line of the text with a
 *  code is read by the browser: "@host #code", alone on its line. */
export const message = {
  'message.otp.sms':
    '{code} là mã để {purpose} (phiên {tag}). Mã dùng được trong {minutes} phút. BHXH không bao giờ hỏi mã này.\n\n@{host} #{code}',
  'message.otp.subject': 'Mã xác nhận của bạn (phiên {tag})',
  'message.otp.email':
    'Chào bạn,\n\nMã để {purpose} là: {code}\n\nMã thuộc phiên {tag} và dùng được trong {minutes} phút.\nBHXH không bao giờ hỏi mã này. Đừng đọc mã cho bất kỳ ai.\n\nNếu bạn không làm việc này, hãy bỏ qua thư.',
  'message.purpose.registration': 'gửi tờ khai đăng ký tài khoản BHXH số',
  'message.purpose.again': 'lấy lại tờ khai đã gửi',
  'message.purpose.correction': 'mở hồ sơ cần sửa trên máy này',
  'message.purpose.support': 'gửi yêu cầu hỗ trợ BHXH số',
  'message.purpose.unit_account': 'gửi yêu cầu tài khoản đơn vị',
  'message.purpose.feedback': 'gửi phản ánh, kiến nghị',
  'message.purpose.sign_in': 'đăng nhập BHXH số',
  'message.purpose.step_up': 'xác nhận việc quan trọng trên tài khoản',
  'message.purpose.recovery': 'lấy lại tài khoản BHXH số',
  'message.purpose.lock': 'khóa tài khoản BHXH số',
  'message.purpose.contact': 'đổi liên hệ nhận tin BHXH số',

  'message.registration_received.sms': 'BHXH đã nhận hồ sơ {caseNo} của bạn. Kết quả có trước {dueAt}. Giữ số hồ sơ để theo dõi.',
  'message.registration_received.subject': 'Đã nhận hồ sơ {caseNo}',
  'message.registration_received.email':
    'Chào bạn,\n\nCơ quan BHXH đã nhận hồ sơ đăng ký giao dịch điện tử của bạn.\n\nSố hồ sơ: {caseNo}\nKết quả có trước: {dueAt}\n\nBạn xem tình trạng ở mục "Theo dõi hồ sơ" bằng số hồ sơ và số điện thoại đã khai.\nCần hỏi, gọi {hotline}.',

  'message.registration_approved.sms':
    'Hồ sơ {caseNo} đã được duyệt. Đăng nhập bằng mã số BHXH của bạn (3 số cuối {nameHint}). Mật khẩu lần đầu đến trong tin khác.',
  'message.registration_approved.subject': 'Hồ sơ {caseNo} đã được duyệt',
  'message.registration_approved.email':
    'Chào bạn,\n\nHồ sơ {caseNo} đã được duyệt và tài khoản của bạn đã sẵn sàng.\n\nĐăng nhập thế nào:\n1. Mở ứng dụng BHXH số, bấm "Đăng nhập".\n2. Nhập mã số BHXH của bạn (3 số cuối {nameHint}).\n3. Nhập mật khẩu lần đầu. Mật khẩu đến trong một tin khác.\n4. Đặt mật khẩu của riêng bạn.\n\nCần hỏi, gọi {hotline}.',

  'message.activation_password.sms':
    'Mật khẩu lần đầu: {secret}\nDùng một lần, trong {hours} giờ, để đặt mật khẩu của bạn. BHXH không bao giờ hỏi mật khẩu này.',
  'message.activation_password.subject': 'Mật khẩu lần đầu của bạn',
  'message.activation_password.email':
    'Chào bạn,\n\nMật khẩu lần đầu: {secret}\n\nMật khẩu này dùng một lần, trong {hours} giờ, và chỉ để đặt mật khẩu của riêng bạn.\nBHXH không bao giờ hỏi mật khẩu này. Đừng đọc cho bất kỳ ai.\n\nQuá hạn, bạn mở "Theo dõi hồ sơ" để nhận mật khẩu khác.',

  'message.registration_returned.sms': 'Hồ sơ {caseNo} cần sửa: {items}. Mở "Theo dõi hồ sơ" xem lý do, sửa và gửi lại trước {until}.',
  'message.registration_returned.subject': 'Hồ sơ {caseNo} cần sửa',
  'message.registration_returned.email':
    'Chào bạn,\n\nHồ sơ {caseNo} cần sửa trước khi duyệt:\n\n{correctionLines}\n\nBạn mở "Theo dõi hồ sơ", sửa các mục này rồi gửi lại trước {until}. Những mục khác giữ nguyên và hồ sơ vẫn giữ chỗ trong hàng đợi.\nCần hỏi, gọi {hotline}.',

  'message.registration_reminder.sms': 'Nhắc bạn: hồ sơ {caseNo} còn chờ sửa: {items}. Mở "Theo dõi hồ sơ" để sửa trước {until}.',
  'message.registration_reminder.subject': 'Nhắc bạn: hồ sơ {caseNo} còn chờ sửa',
  'message.registration_reminder.email':
    'Chào bạn,\n\nHồ sơ {caseNo} còn chờ bạn sửa:\n\n{correctionLines}\n\nBạn mở "Theo dõi hồ sơ" để sửa trước {until}. Sau ngày đó hồ sơ được đóng lại và bạn cần đăng ký lại.\nCần hỏi, gọi {hotline}.',

  'message.registration_lapsed.sms': 'Hồ sơ {caseNo} đã đóng vì quá hạn sửa. Bạn đăng ký lại được bất cứ lúc nào. Cần hỏi, gọi {hotline}.',
  'message.registration_lapsed.subject': 'Hồ sơ {caseNo} đã đóng',
  'message.registration_lapsed.email':
    'Chào bạn,\n\nHồ sơ {caseNo} chờ sửa đã quá hạn nên được đóng lại.\nBạn đăng ký lại được bất cứ lúc nào.\n\nCần hỏi, gọi {hotline}.',

  'message.registration_phone_asked.sms':
    'Có người yêu cầu đổi số điện thoại của hồ sơ {caseNo}. Hồ sơ đang chờ số mới. Nếu không phải bạn, gọi ngay {hotline}.',
  'message.registration_phone_asked.subject': 'Hồ sơ {caseNo} đang chờ số điện thoại mới',
  'message.registration_phone_asked.email':
    'Chào bạn,\n\nCó người yêu cầu đổi số điện thoại của hồ sơ {caseNo}. Cán bộ đã mở hồ sơ để nhận số mới.\n\nNếu không phải bạn, gọi ngay {hotline}.',

  'message.registration_cancelled.sms': 'Hồ sơ {caseNo} đã dừng theo yêu cầu hỗ trợ. Nếu không phải bạn yêu cầu, gọi ngay {hotline}.',
  'message.registration_cancelled.subject': 'Hồ sơ {caseNo} đã dừng',
  'message.registration_cancelled.email':
    'Chào bạn,\n\nHồ sơ {caseNo} đã dừng theo một yêu cầu hỗ trợ.\n\nNếu không phải bạn yêu cầu, gọi ngay {hotline}.',

  'message.case_overdue.sms': 'Xin lỗi bạn, {caseNo} đã quá hẹn. Chúng tôi ưu tiên xử lý, hẹn mới: {expectedAt}. Cần gấp, gọi {hotline}.',
  'message.case_overdue.subject': 'Xin lỗi bạn, {caseNo} đã quá hẹn',
  'message.case_overdue.email':
    'Chào bạn,\n\nXin lỗi bạn vì {caseNo} chưa có kết quả đúng hẹn. Chúng tôi đã đưa lên đầu hàng đợi.\n\nHẹn mới: {expectedAt}\n\nCần gấp, gọi {hotline}.',

  'message.support_received.sms': 'BHXH đã nhận yêu cầu hỗ trợ {caseNo}. Trả lời trước {dueAt}. Giữ số này để theo dõi.',
  'message.support_received.subject': 'Đã nhận yêu cầu hỗ trợ {caseNo}',
  'message.support_received.email':
    'Chào bạn,\n\nCơ quan BHXH đã nhận yêu cầu hỗ trợ của bạn.\n\nSố yêu cầu: {caseNo}\nTrả lời trước: {dueAt}\n\nBạn theo dõi ở mục "Theo dõi hồ sơ" bằng số này và địa chỉ email này.\nCần hỏi, gọi {hotline}.',

  'message.support_answered.sms': 'Yêu cầu hỗ trợ {caseNo} đã có trả lời. Mở "Theo dõi hồ sơ", nhập số này và số điện thoại này để đọc.',
  'message.support_answered.subject': 'Trả lời yêu cầu hỗ trợ {caseNo}',
  'message.support_answered.email': 'Chào bạn,\n\nCơ quan BHXH trả lời yêu cầu hỗ trợ {caseNo}:\n\n{note}\n\nCần hỏi thêm, gọi {hotline}.',

  'message.support_phone.sms':
    'Yêu cầu {caseNo} đã xong. Mở "Theo dõi hồ sơ", nhập số hồ sơ {dossierNo} và số điện thoại này để khai số điện thoại mới.',
  'message.support_phone.subject': 'Yêu cầu {caseNo} đã xong: khai số điện thoại mới',
  'message.support_phone.email':
    'Chào bạn,\n\nYêu cầu hỗ trợ {caseNo} đã xong. Hồ sơ {dossierNo} đang chờ số điện thoại mới.\n\nBạn mở "Theo dõi hồ sơ", nhập số hồ sơ {dossierNo} và địa chỉ email này, rồi khai số mới.\nCần hỏi, gọi {hotline}.',

  'message.support_cancelled.sms': 'Yêu cầu {caseNo} đã xong. Hồ sơ {dossierNo} đã dừng, bạn đăng ký lại được ngay với số điện thoại đúng.',
  'message.support_cancelled.subject': 'Yêu cầu {caseNo} đã xong: bạn đăng ký lại được',
  'message.support_cancelled.email':
    'Chào bạn,\n\nYêu cầu hỗ trợ {caseNo} đã xong. Hồ sơ {dossierNo} đã dừng.\n\nBạn đăng ký lại được ngay với số điện thoại đúng.\nCần hỏi, gọi {hotline}.',

  'message.support_rejected.sms': 'Chưa giúp được yêu cầu {caseNo}: {reasons}. Mang giấy tờ đến cơ quan BHXH hoặc gọi {hotline}.',
  'message.support_rejected.subject': 'Chưa giúp được yêu cầu {caseNo}',
  'message.support_rejected.email':
    'Chào bạn,\n\nChúng tôi chưa giúp được yêu cầu {caseNo}:\n\n{reasonLines}\n\nBạn có thể mang giấy tờ tùy thân đến cơ quan BHXH, hoặc gọi {hotline}.',

  'message.unit_account_received.sms':
    'BHXH đã nhận yêu cầu tài khoản đơn vị {caseNo} cho {unit}. Trả lời trước {dueAt}. Giữ số này để theo dõi.',
  'message.unit_account_received.subject': 'Đã nhận yêu cầu tài khoản đơn vị {caseNo}',
  'message.unit_account_received.email':
    'Chào bạn,\n\nCơ quan BHXH đã nhận yêu cầu tài khoản đơn vị cho {unit}.\n\nSố yêu cầu: {caseNo}\nTrả lời trước: {dueAt}\n\nBạn theo dõi ở mục "Theo dõi hồ sơ" bằng số này và địa chỉ email này.\nCần hỏi, gọi {hotline}.',
  'message.unit_account_rejected.sms': 'Yêu cầu tài khoản đơn vị {caseNo} chưa được chấp nhận: {reasons}. Cần hỏi, gọi {hotline}.',
  'message.unit_account_rejected.subject': 'Yêu cầu tài khoản đơn vị {caseNo} chưa được chấp nhận',
  'message.unit_account_rejected.email':
    'Chào bạn,\n\nYêu cầu tài khoản đơn vị {caseNo} chưa được chấp nhận:\n\n{reasonLines}\n\nSửa những điểm trên rồi bạn gửi lại được. Cần hỏi, gọi {hotline}.',

  'message.registration_rejected.sms': 'Hồ sơ {caseNo} chưa được chấp nhận: {reasons}. Cần hỏi, gọi {hotline}.',
  'message.registration_rejected.subject': 'Hồ sơ {caseNo} chưa được chấp nhận',
  'message.registration_rejected.email':
    'Chào bạn,\n\nCơ quan BHXH chưa chấp nhận hồ sơ {caseNo}:\n\n{reasonLines}\n\nBạn có thể mang giấy tờ tùy thân đến cơ quan BHXH, hoặc gọi {hotline} để được hướng dẫn.',

  'message.registration_withdrawn.sms': 'Bạn đã rút hồ sơ {caseNo}. Nếu không phải bạn, gọi ngay {hotline}.',
  'message.registration_withdrawn.subject': 'Đã rút hồ sơ {caseNo}',
  'message.registration_withdrawn.email':
    'Chào bạn,\n\nHồ sơ {caseNo} đã được rút theo yêu cầu của bạn. Bạn đăng ký lại được bất cứ lúc nào.\n\nNếu không phải bạn rút, gọi ngay {hotline}.',

  'message.notice_other_registration.sms':
    'Lúc {at} có người khai đăng ký bằng mã số BHXH của bạn. Tài khoản của bạn không thay đổi. Nếu không phải bạn, gọi {hotline}.',
  'message.notice_other_registration.subject': 'Có người khai đăng ký bằng mã số của bạn',
  'message.notice_other_registration.email':
    'Chào bạn,\n\nLúc {at} có người khai đăng ký tài khoản bằng mã số BHXH của bạn.\nTài khoản và liên hệ của bạn không thay đổi.\n\nNếu đó là bạn: bạn đã có tài khoản, hãy đăng nhập.\nNếu không phải bạn: gọi {hotline} để báo.',

  'message.notice_dossier_under_way.sms':
    'Hồ sơ {caseNo} của bạn đang được xử lý. Lúc {at} có thêm một tờ khai cho cùng mã số. Nếu là bạn, không cần gửi lại: mở "Theo dõi hồ sơ". Nếu không, gọi {hotline}.',
  'message.notice_dossier_under_way.subject': 'Hồ sơ {caseNo} đang được xử lý',
  'message.notice_dossier_under_way.email':
    'Chào bạn,\n\nHồ sơ {caseNo} của bạn đang được xử lý.\nLúc {at} có thêm một tờ khai cho cùng mã số BHXH. Tờ khai đó không được nhận.\n\nNếu đó là bạn: không cần gửi lại. Mở "Theo dõi hồ sơ" bằng số hồ sơ trên và số điện thoại đã khai.\nNếu không phải bạn: gọi {hotline} để báo.',

  'message.dispute_received.sms': 'Đã nhận phản ánh {caseNo}. Trả lời trước {dueAt}. Xem trong BHXH số, mục Phản ánh của bạn.',
  'message.dispute_received.subject': 'Đã nhận phản ánh {caseNo}',
  'message.dispute_received.email':
    'Chào bạn,\n\nCơ quan BHXH đã nhận phản ánh {caseNo}.\n\nBạn có câu trả lời trước {dueAt}. Theo dõi trong ứng dụng BHXH số, mục Phản ánh của bạn.',
  'message.dispute_answered.sms': 'Phản ánh {caseNo} đã có trả lời. Mở BHXH số, mục Phản ánh của bạn để đọc.',
  'message.dispute_answered.subject': 'Phản ánh {caseNo} đã được trả lời',
  'message.dispute_answered.email': 'Chào bạn,\n\nCơ quan BHXH trả lời phản ánh {caseNo}:\n\n{note}\n\nCần hỏi, gọi {hotline}.',
  'message.visit_report_answered.sms': 'Phản ánh {caseNo} đã có trả lời. Mở BHXH số, mục Phản ánh của bạn để đọc.',
  'message.visit_report_answered.subject': 'Phản ánh {caseNo} đã được trả lời',
  'message.visit_report_answered.email':
    'Chào bạn,\n\nCơ quan BHXH đã trả lời phản ánh {caseNo}.\n\nĐể giữ kín việc khám chữa bệnh, câu trả lời chỉ có trong ứng dụng. Mở BHXH số, mục Phản ánh của bạn để đọc.\n\nCần hỏi, gọi {hotline}.',
  'message.dispute_rejected.sms': 'Phản ánh {caseNo} chưa được chấp nhận: {reasons}. Cần hỏi, gọi {hotline}.',
  'message.dispute_rejected.subject': 'Phản ánh {caseNo} chưa được chấp nhận',
  'message.dispute_rejected.email':
    'Chào bạn,\n\nPhản ánh {caseNo} chưa được chấp nhận:\n\n{reasonLines}\n\nNếu có giấy tờ mới, bạn gửi lại được. Cần hỏi, gọi {hotline}.',
  'message.service_received.sms': 'Đã nhận yêu cầu {caseNo}. Kết quả trước {dueAt}. Theo dõi trong BHXH số: Dịch vụ công, Yêu cầu của tôi.',
  'message.service_received.subject': 'Đã nhận yêu cầu {caseNo}',
  'message.service_received.email':
    'Chào bạn,\n\nCơ quan BHXH đã nhận yêu cầu {caseNo}.\n\nBạn có kết quả trước {dueAt}. Theo dõi trong ứng dụng BHXH số: mở Dịch vụ công, rồi Yêu cầu của tôi.',
  'message.service_returned.sms': 'Yêu cầu {caseNo} cần sửa: {items}. Mở BHXH số, Dịch vụ công, sửa và gửi lại trước {until}.',
  'message.service_returned.subject': 'Yêu cầu {caseNo} cần sửa',
  'message.service_returned.email':
    'Chào bạn,\n\nYêu cầu {caseNo} cần sửa trước khi giải quyết:\n\n{correctionLines}\n\nBạn mở ứng dụng BHXH số, vào Dịch vụ công, sửa các mục này rồi gửi lại trước {until}. Những mục khác giữ nguyên.\nCần hỏi, gọi {hotline}.',
  'message.service_reminder.sms': 'Nhắc bạn: yêu cầu {caseNo} còn chờ sửa: {items}. Mở BHXH số, Dịch vụ công, để sửa trước {until}.',
  'message.service_reminder.subject': 'Nhắc bạn: yêu cầu {caseNo} còn chờ sửa',
  'message.service_reminder.email':
    'Chào bạn,\n\nYêu cầu {caseNo} còn chờ bạn sửa:\n\n{correctionLines}\n\nBạn mở ứng dụng BHXH số, vào Dịch vụ công, để sửa trước {until}. Sau ngày đó yêu cầu được đóng lại và bạn gửi lại từ đầu.\nCần hỏi, gọi {hotline}.',
  'message.service_lapsed.sms': 'Yêu cầu {caseNo} đã đóng vì quá hạn sửa. Bạn gửi lại được bất cứ lúc nào. Cần hỏi, gọi {hotline}.',
  'message.service_lapsed.subject': 'Yêu cầu {caseNo} đã đóng',
  'message.service_lapsed.email':
    'Chào bạn,\n\nYêu cầu {caseNo} chờ sửa đã quá hạn nên được đóng lại.\nBạn gửi lại được bất cứ lúc nào.\n\nCần hỏi, gọi {hotline}.',
  'message.service_approved.sms': 'Yêu cầu {caseNo} đã có kết quả: chấp nhận. Xem trong BHXH số: Dịch vụ công, Yêu cầu của tôi.',
  'message.service_approved.subject': 'Yêu cầu {caseNo} được chấp nhận',
  'message.service_approved.email':
    'Chào bạn,\n\nCơ quan BHXH đã chấp nhận yêu cầu {caseNo}.\n\nKết quả có trong ứng dụng BHXH số: mở Dịch vụ công, rồi Yêu cầu của tôi. Nếu không phải bạn yêu cầu, gọi ngay {hotline}.',
  'message.service_rejected.sms': 'Yêu cầu {caseNo} chưa được chấp nhận: {reasons}. Xem trong BHXH số, hoặc gọi {hotline}.',
  'message.service_rejected.subject': 'Kết quả yêu cầu {caseNo}',
  'message.service_rejected.email':
    'Chào bạn,\n\nCơ quan BHXH chưa chấp nhận yêu cầu {caseNo}:\n\n{reasonLines}\n\nLời nhắn của cán bộ có trong ứng dụng BHXH số: Dịch vụ công, Yêu cầu của tôi. Cần hỏi, gọi {hotline}.',
  'message.payment_received.sms': 'Đã nhận {amount}. Biên lai {no}. Xem trong BHXH số: Dịch vụ công.',
  'message.payment_received.subject': 'Đã nhận tiền, biên lai {no}',
  'message.payment_received.email':
    'Chào bạn,\n\nCơ quan BHXH đã nhận {amount} của bạn.\n\nSố biên lai: {no}\n\nXem và in biên lai trong ứng dụng BHXH số, mục Dịch vụ công. Cần hỏi, gọi {hotline}.',
  'message.payment_returning.sms':
    'Khoản {amount} bạn đã trả đang được hoàn lại. Xem lý do trong BHXH số: Dịch vụ công. Cần hỏi, gọi {hotline}.',
  'message.payment_returning.subject': 'Tiền của đơn {no} đang được hoàn lại',
  'message.payment_returning.email':
    'Chào bạn,\n\nKhoản {amount} của đơn {no} đang được hoàn về nơi bạn đã trả.\n\nXem lý do trong ứng dụng BHXH số, mục Dịch vụ công. Bạn không phải làm gì thêm. Cần hỏi, gọi {hotline}.',
  'message.payment_returned.sms': 'Đã hoàn cho bạn {amount}. Ngân hàng ghi có trong vài ngày. Cần hỏi, gọi {hotline}.',
  'message.payment_returned.subject': 'Đã hoàn tiền của đơn {no}',
  'message.payment_returned.email':
    'Chào bạn,\n\nKhoản {amount} của đơn {no} đã được hoàn về nơi bạn đã trả.\n\nNgân hàng hoặc ví của bạn ghi có trong vài ngày. Cần hỏi, gọi {hotline}.',
  'message.feedback_received.sms':
    'Đã nhận phản ánh {caseNo}. Trả lời trước {dueAt}. Theo dõi trong BHXH số: Trợ giúp, Phản ánh, kiến nghị.',
  'message.feedback_received.subject': 'Đã nhận phản ánh {caseNo}',
  'message.feedback_received.email':
    'Chào bạn,\n\nCơ quan BHXH đã nhận phản ánh {caseNo}.\n\nBạn có câu trả lời trước {dueAt}. Theo dõi trong ứng dụng BHXH số: mở Trợ giúp, rồi Phản ánh, kiến nghị.',
  'message.feedback_answered.sms': 'Phản ánh {caseNo} đã có trả lời. Đọc trong BHXH số: Trợ giúp, Phản ánh, kiến nghị.',
  'message.feedback_answered.subject': 'Phản ánh {caseNo} đã được trả lời',
  'message.feedback_answered.email':
    'Chào bạn,\n\nCơ quan BHXH trả lời phản ánh {caseNo}:\n\n{note}\n\nNếu chưa giải quyết được, bạn báo lại một lần trong ứng dụng BHXH số: Trợ giúp, Phản ánh, kiến nghị. Cần hỏi, gọi {hotline}.',
  'message.feedback_rejected.sms': 'Phản ánh {caseNo} đã xem xong: {reasons}. Đọc lời nhắn trong BHXH số, hoặc gọi {hotline}.',
  'message.feedback_rejected.subject': 'Kết quả phản ánh {caseNo}',
  'message.feedback_rejected.email':
    'Chào bạn,\n\nCơ quan BHXH đã xem phản ánh {caseNo}:\n\n{reasonLines}\n\nLời nhắn của cán bộ có trong ứng dụng BHXH số: Trợ giúp, Phản ánh, kiến nghị. Cần hỏi, gọi {hotline}.',
  'message.change_received.sms':
    'BHXH đã nhận yêu cầu đổi thông tin {caseNo} của bạn. Có kết quả trước {dueAt}. Nếu không phải bạn, gọi ngay {hotline}.',
  'message.change_received.subject': 'Đã nhận yêu cầu đổi thông tin {caseNo}',
  'message.change_received.email':
    'Chào bạn,\n\nCơ quan BHXH đã nhận yêu cầu đổi thông tin của bạn.\n\nSố hồ sơ: {caseNo}\nCó kết quả trước: {dueAt}\n\nNếu không phải bạn gửi, gọi ngay {hotline}.',
  'message.change_applied.sms': 'Địa chỉ liên hệ của bạn đã đổi theo hồ sơ {caseNo}. Nếu không phải bạn, gọi ngay {hotline}.',
  'message.change_applied.subject': 'Địa chỉ liên hệ của bạn đã đổi',
  'message.change_applied.email':
    'Chào bạn,\n\nĐịa chỉ liên hệ của bạn đã đổi theo hồ sơ {caseNo}.\n\nNếu không phải bạn yêu cầu, gọi ngay {hotline}.',
  'message.person_changed.sms': 'Thông tin cá nhân của bạn đã đổi theo hồ sơ {caseNo}. Nếu không phải bạn, gọi ngay {hotline}.',
  'message.person_changed.subject': 'Thông tin cá nhân của bạn đã đổi',
  'message.person_changed.email':
    'Chào bạn,\n\nThông tin cá nhân của bạn đã đổi theo hồ sơ {caseNo}. Mở "Thông tin của tôi" để xem.\n\nNếu không phải bạn yêu cầu, gọi ngay {hotline}.',
  'message.sign_in_name_changed.sms':
    'Số định danh của bạn đã đổi (hồ sơ {caseNo}). Đăng nhập bằng số mới, ba số cuối {last}, hoặc mã số BHXH. Nếu không phải bạn, gọi ngay {hotline}.',
  'message.sign_in_name_changed.subject': 'Số định danh của bạn đã đổi',
  'message.sign_in_name_changed.email':
    'Chào bạn,\n\nThông tin cá nhân của bạn đã đổi theo hồ sơ {caseNo}. Trong đó có số định danh: ba số cuối của số mới là {last}.\nTừ nay bạn đăng nhập bằng số mới hoặc mã số BHXH. Số cũ không dùng được nữa. Mật khẩu giữ nguyên. Các máy khác đã đăng xuất.\n\nNếu không phải bạn yêu cầu, gọi ngay {hotline}.',
  'message.change_rejected.sms':
    'Yêu cầu đổi thông tin {caseNo} chưa được chấp nhận: {reasons}. Thông tin giữ nguyên. Cần hỏi, gọi {hotline}.',
  'message.change_rejected.subject': 'Yêu cầu đổi thông tin {caseNo} chưa được chấp nhận',
  'message.change_rejected.email':
    'Chào bạn,\n\nYêu cầu đổi thông tin {caseNo} chưa được chấp nhận:\n\n{reasonLines}\n\nThông tin của bạn giữ nguyên. Sửa những điểm trên rồi bạn gửi lại được. Cần hỏi, gọi {hotline}.',
  'message.contact_change_notice.sms':
    'BHXH số: liên hệ của tài khoản bạn sẽ đổi lúc {at}. Nếu không phải bạn, mở ứng dụng BHXH số, mục Trợ giúp, Dừng đổi liên hệ, nhập mã {code}. Hoặc gọi {hotline}.',
  'message.contact_change_notice.subject': 'Liên hệ của tài khoản bạn sẽ đổi: nếu không phải bạn, hãy dừng lại',
  'message.contact_change_notice.email':
    'Chào bạn,\n\nCơ quan BHXH đã duyệt yêu cầu đổi số điện thoại hoặc email của tài khoản bạn (hồ sơ {caseNo}).\nLiên hệ mới dùng được từ {at}. Đến lúc đó, mã và tin báo vẫn gửi đến liên hệ này.\n\nNếu đó là bạn: không cần làm gì.\n\nNếu không phải bạn: mở đường dẫn này và bấm "Dừng thay đổi":\n{link}\n\nSau đó đổi mật khẩu ngay và gọi {hotline}.',
  'message.contact_change_coming.sms':
    'BHXH số: số này sẽ là liên hệ của tài khoản từ {at} (hồ sơ {caseNo}). Trước lúc đó, mã vẫn gửi đến liên hệ cũ.',
  'message.contact_change_coming.subject': 'Liên hệ mới dùng được từ {at}',
  'message.contact_change_coming.email':
    'Chào bạn,\n\nHồ sơ {caseNo} đã được duyệt. Liên hệ mới của tài khoản dùng được từ {at}.\nTrước lúc đó, mã và tin báo vẫn gửi đến liên hệ cũ.\n\nNếu không phải bạn yêu cầu, gọi ngay {hotline}.',
  'message.contact_change_failed.sms':
    'Liên hệ của tài khoản BHXH số chưa đổi được: số hoặc email mới đã thuộc tài khoản khác. Liên hệ cũ giữ nguyên. Cần hỏi, gọi {hotline}.',
  'message.contact_change_failed.subject': 'Liên hệ của bạn chưa đổi được',
  'message.contact_change_failed.email':
    'Chào bạn,\n\nLúc {at} liên hệ của tài khoản bạn chưa đổi được: số điện thoại hoặc email mới đã thuộc tài khoản khác.\nLiên hệ cũ giữ nguyên.\n\nBạn gửi lại với liên hệ khác được. Cần hỏi, gọi {hotline}.',
  'message.contact_changed.sms':
    'Liên hệ của tài khoản BHXH số đã đổi lúc {at}. Các máy khác đã đăng xuất. Nếu không phải bạn, gọi ngay {hotline}.',
  'message.contact_changed.subject': 'Liên hệ của tài khoản bạn đã đổi',
  'message.contact_changed.email':
    'Chào bạn,\n\nLúc {at} liên hệ của tài khoản BHXH số đã đổi. Từ nay mã và tin báo gửi đến liên hệ mới. Các máy khác đã đăng xuất.\n\nNếu không phải bạn, gọi ngay {hotline}.',
  'message.contact_change_cancelled.sms':
    'Việc đổi liên hệ của tài khoản BHXH số đã dừng lúc {at}. Liên hệ cũ giữ nguyên. Nếu không phải bạn yêu cầu đổi, hãy đổi mật khẩu.',
  'message.contact_change_cancelled.subject': 'Đã dừng đổi liên hệ của tài khoản',
  'message.contact_change_cancelled.email':
    'Chào bạn,\n\nLúc {at} việc đổi liên hệ của tài khoản BHXH số đã dừng. Liên hệ cũ giữ nguyên.\n\nNếu không phải bạn yêu cầu đổi, hãy đổi mật khẩu ngay và gọi {hotline}.',

  'message.form_copy.sms': 'Bản tờ khai của hồ sơ {caseNo} được gửi qua email.',
  'message.form_copy.subject': 'Tờ khai của hồ sơ {caseNo}',
  'message.form_copy.email':
    'Chào bạn,\n\nGửi bạn bản tờ khai mẫu số 01 của hồ sơ {caseNo} (tệp đính kèm).\nBạn giữ bản này, hoặc in và ký khi cơ quan BHXH cần bản giấy.\n\nCần hỏi, gọi {hotline}.',

  'message.signed_in_elsewhere.sms':
    'Tài khoản BHXH số của bạn vừa đăng nhập trên máy khác lúc {at}. Máy cũ đã được đăng xuất. Nếu không phải bạn, mở ứng dụng, bấm "Khóa tài khoản" hoặc gọi {hotline}.',
  'message.signed_in_elsewhere.subject': 'Tài khoản của bạn vừa đăng nhập trên máy khác',
  'message.signed_in_elsewhere.email':
    'Chào bạn,\n\nLúc {at} tài khoản BHXH số của bạn đăng nhập trên máy khác. Máy cũ đã được đăng xuất.\n\nNếu không phải bạn, hãy đổi mật khẩu ngay và gọi {hotline}.\n\nKhóa tài khoản: {origin}/lock',

  'message.new_device.sms':
    'Tài khoản BHXH số của bạn vừa đăng nhập trên máy mới ({device}) lúc {at}. Nếu không phải bạn, mở ứng dụng, bấm "Khóa tài khoản" hoặc gọi {hotline}.',
  'message.new_device.subject': 'Tài khoản của bạn vừa đăng nhập trên máy mới',
  'message.new_device.email':
    'Chào bạn,\n\nLúc {at} tài khoản BHXH số của bạn đăng nhập trên một máy chưa từng dùng: {device}. Nếu có máy khác đang mở, máy đó đã được đăng xuất.\n\nNếu không phải bạn, hãy đổi mật khẩu ngay và gọi {hotline}.\n\nKhóa tài khoản: {origin}/lock',

  'message.passkey_added.sms':
    'Lúc {at}, tài khoản BHXH số của bạn thêm cách đăng nhập bằng vân tay hoặc khuôn mặt. Nếu không phải bạn, mở ứng dụng, bấm "Khóa tài khoản" hoặc gọi {hotline}.',
  'message.passkey_added.subject': 'Đã thêm vân tay hoặc khuôn mặt',
  'message.passkey_added.email':
    'Chào bạn,\n\nLúc {at}, tài khoản BHXH số của bạn thêm cách đăng nhập bằng vân tay, khuôn mặt hoặc mã PIN của một máy.\n\nNếu không phải bạn, hãy mở mục "Vân tay, khuôn mặt" để xóa, đổi mật khẩu ngay và gọi {hotline}.\n\nKhóa tài khoản: {origin}/lock',

  'message.passkey_removed.sms':
    'Lúc {at}, tài khoản BHXH số của bạn xóa một cách đăng nhập bằng vân tay hoặc khuôn mặt. Nếu không phải bạn, mở ứng dụng, bấm "Khóa tài khoản" hoặc gọi {hotline}.',
  'message.passkey_removed.subject': 'Đã xóa vân tay hoặc khuôn mặt',
  'message.passkey_removed.email':
    'Chào bạn,\n\nLúc {at}, tài khoản BHXH số của bạn xóa một cách đăng nhập bằng vân tay, khuôn mặt hoặc mã PIN của một máy.\n\nNếu không phải bạn, hãy đổi mật khẩu ngay và gọi {hotline}.\n\nKhóa tài khoản: {origin}/lock',
  'message.device_ended.sms':
    'Lúc {at} bạn đã gỡ một máy khỏi tài khoản BHXH số. Máy đó phải xác nhận lại. Nếu không phải bạn, mở ứng dụng, bấm "Khóa tài khoản" hoặc gọi {hotline}.',
  'message.device_ended.subject': 'Đã gỡ một máy khỏi tài khoản',
  'message.device_ended.email':
    'Chào bạn,\n\nLúc {at} một máy đã được gỡ khỏi tài khoản BHXH số của bạn. Máy đó đã đăng xuất và phải xác nhận lại.\n\nNếu không phải bạn, hãy đổi mật khẩu ngay và gọi {hotline}.\n\nKhóa tài khoản: {origin}/lock',

  'message.data_exported.sms':
    'Lúc {at} toàn bộ dữ liệu của bạn đã được tải về từ BHXH số ({device}). Nếu không phải bạn, gọi ngay {hotline}.',
  'message.data_exported.subject': 'Dữ liệu của bạn vừa được tải về',
  'message.data_exported.email':
    'Chào bạn,\n\nLúc {at} bản sao toàn bộ dữ liệu BHXH số của bạn đã được tải về trên máy: {device}.\n\nNếu không phải bạn, hãy đổi mật khẩu ngay và gọi {hotline}.',

  'message.transcript_issued.sms':
    'Lúc {at} bản xác nhận quá trình đóng {number} được tạo từ tài khoản BHXH số của bạn. Không phải bạn? Thu hồi và gọi {hotline}.',
  'message.transcript_issued.subject': 'Một bản xác nhận quá trình đóng vừa được tạo',
  'message.transcript_issued.email':
    'Chào bạn,\n\nLúc {at} bản xác nhận quá trình đóng số {number} được tạo từ tài khoản BHXH số của bạn. Bạn xem, tải và thu hồi tại {origin}/transcripts\n\nNếu không phải bạn, hãy thu hồi bản này, đổi mật khẩu ngay và gọi {hotline}.',

  'message.closing_asked.sms':
    'Tài khoản BHXH số của bạn sẽ đóng lúc {until}. Muốn giữ, mở {page} và nhập {code}. Không phải bạn? Gọi {hotline}.',
  'message.closing_asked.subject': 'Tài khoản của bạn sắp đóng',
  'message.closing_asked.email':
    'Chào bạn,\n\nLúc {at} có yêu cầu đóng tài khoản BHXH số của bạn. Tài khoản sẽ đóng lúc {until}.\n\nMuốn giữ tài khoản, mở liên kết này rồi bấm Giữ tài khoản:\n{link}\n\nNếu bạn không yêu cầu, hãy giữ tài khoản, đổi mật khẩu ngay và gọi {hotline}.',

  'message.closing_notice.sms':
    'Tài khoản BHXH số của bạn sẽ đóng lúc {until}. Muốn giữ, mở Dữ liệu của tôi rồi bấm Giữ tài khoản. Không phải bạn? Gọi {hotline}.',
  'message.closing_notice.subject': 'Tài khoản của bạn sắp đóng',
  'message.closing_notice.email':
    'Chào bạn,\n\nTài khoản BHXH số của bạn sẽ đóng lúc {until}.\n\nMuốn giữ, mở Dữ liệu của tôi rồi bấm Giữ tài khoản.\n\nKhông phải bạn yêu cầu? Gọi {hotline}.',

  'message.closing_cancelled.sms': 'Tài khoản BHXH số của bạn được giữ lại từ {at} và không đóng nữa. Cần hỏi, gọi {hotline}.',
  'message.closing_cancelled.subject': 'Tài khoản của bạn được giữ lại',
  'message.closing_cancelled.email':
    'Chào bạn,\n\nLúc {at} yêu cầu đóng tài khoản BHXH số của bạn đã được hủy. Tài khoản dùng như trước.\n\nCần hỏi, gọi {hotline}.',

  'message.account_closed.sms':
    'Tài khoản BHXH số của bạn đã đóng lúc {at}. Muốn dùng lại, bạn đăng ký như lần đầu. Cần hỏi, gọi {hotline}.',
  'message.account_closed.subject': 'Tài khoản của bạn đã đóng',
  'message.account_closed.email':
    'Chào bạn,\n\nLúc {at} tài khoản BHXH số của bạn đã đóng. Mã số BHXH, quá trình đóng và thẻ BHYT của bạn vẫn còn tại cơ quan BHXH.\n\nMuốn dùng lại, bạn đăng ký như lần đầu. Cần hỏi, gọi {hotline}.',

  'message.account_locked.sms':
    'Lúc {at}, tài khoản BHXH số của bạn đã bị khóa và đăng xuất khỏi mọi máy. Nếu không phải bạn, gọi ngay {hotline}.',
  'message.account_locked.subject': 'Tài khoản của bạn đã bị khóa',
  'message.account_locked.email':
    'Chào bạn,\n\nLúc {at} tài khoản BHXH số của bạn đã bị khóa. Mọi máy đã đăng xuất, các mã đã gửi không dùng được nữa.\n\nMuốn mở lại: bấm "Quên mật khẩu?" ở trang đăng nhập, nhận mã bằng đúng cách đã dùng để khóa. Hoặc mang căn cước đến cơ quan BHXH.\n\nNếu không phải bạn khóa, gọi ngay {hotline}.',

  'message.account_unlocked.sms':
    'Lúc {at}, tài khoản BHXH số của bạn đã được mở lại. Mật khẩu cũ không dùng được, bấm "Quên mật khẩu?" để đặt mới. Nếu không phải bạn, bấm "Khóa tài khoản" hoặc gọi {hotline}.',
  'message.account_unlocked.subject': 'Tài khoản của bạn đã được mở lại',
  'message.account_unlocked.email':
    'Chào bạn,\n\nLúc {at} tài khoản BHXH số của bạn đã được mở lại. Máy nào cũng phải xác nhận lại, vân tay và khuôn mặt phải bật lại.\n\nMật khẩu cũ không dùng được nữa. Nếu chưa đặt mật khẩu mới, bấm "Quên mật khẩu?" ở trang đăng nhập.\n\nNếu không phải bạn, khóa ngay tại {origin}/lock và gọi {hotline}.',

  'message.own_number.sms':
    'Mã số BHXH của bạn: {number}. Có người hỏi mã số này lúc {at} ở mục Tra cứu. Nếu không phải bạn, không cần làm gì: họ không thấy mã số. Cần hỏi, gọi {hotline}.',
  'message.own_number.subject': 'Mã số BHXH của bạn',
  'message.own_number.email':
    'Chào bạn,\n\nMã số BHXH của bạn là: {number}\n\nLúc {at}, có người hỏi mã số này ở mục Tra cứu của BHXH số. Mã số chỉ được gửi đến liên hệ này, không hiện trên màn hình của người hỏi.\n\nNếu không phải bạn hỏi, bạn không cần làm gì. BHXH không bao giờ hỏi bạn mật khẩu hay mã xác nhận.\n\nCần hỏi, gọi {hotline}.',

  'message.password_due.sms':
    'Mật khẩu BHXH số của bạn cần đổi trước {until}. Mở ứng dụng BHXH số, chọn "Đổi mật khẩu". Tin này không có đường dẫn.',
  'message.password_due.subject': 'Sắp đến hạn đổi mật khẩu',
  'message.password_due.email':
    'Chào bạn,\n\nMật khẩu BHXH số của bạn cần đổi trước {until}.\nBạn mở ứng dụng BHXH số, chọn "Đổi mật khẩu". Thư này không có đường dẫn để bấm.\n\nCần hỏi, gọi {hotline}.',

  'message.password_changed.sms':
    'Mật khẩu BHXH số của bạn đã đổi lúc {at}. Nếu không phải bạn, mở ứng dụng, bấm "Khóa tài khoản" hoặc gọi {hotline}.',
  'message.password_changed.subject': 'Mật khẩu của bạn đã đổi',
  'message.password_changed.email':
    'Chào bạn,\n\nMật khẩu BHXH số của bạn đã đổi lúc {at}.\n\nNếu không phải bạn đổi, gọi ngay {hotline}.\n\nKhóa tài khoản: {origin}/lock',

  'message.child_approved.sms':
    'Hồ sơ {caseNo} của con bạn đã được duyệt. Đăng nhập tài khoản của bạn, mở mục Thành viên gia đình để xem thẻ của con.',
  'message.child_approved.subject': 'Hồ sơ {caseNo} của con bạn đã được duyệt',
  'message.child_approved.email':
    'Chào bạn,\n\nHồ sơ {caseNo} của con bạn đã được duyệt.\n\nBạn đăng nhập bằng tài khoản của mình, mở mục "Thành viên gia đình" để xem thẻ bảo hiểm y tế và hồ sơ bảo hiểm của con. Con không cần mật khẩu riêng.\nQuyền xem của bạn kết thúc khi con đủ 18 tuổi.\n\nCần hỏi, gọi {hotline}.',

  'message.guardian_requested.sms':
    'Lúc {at} có người khác gửi hồ sơ xin theo dõi BHXH của con bạn. Cán bộ BHXH đang kiểm tra. Nếu bạn thấy không đúng, gọi ngay {hotline}.',
  'message.guardian_requested.subject': 'Có người xin theo dõi BHXH của con bạn',
  'message.guardian_requested.email':
    'Chào bạn,\n\nLúc {at} có người khác gửi hồ sơ xin theo dõi thẻ và hồ sơ bảo hiểm của con bạn.\nCán bộ BHXH đang kiểm tra giấy khai sinh.\n\nNếu bạn thấy không đúng, gọi ngay {hotline}.',

  'message.guardian_added.sms':
    'Từ {at} có thêm một người giám hộ được xem thẻ và hồ sơ bảo hiểm của con bạn. Nếu bạn thấy không đúng, gọi ngay {hotline}.',
  'message.guardian_added.subject': 'Con bạn có thêm người giám hộ',
  'message.guardian_added.email':
    'Chào bạn,\n\nTừ {at} có thêm một người giám hộ được xem thẻ và hồ sơ bảo hiểm của con bạn.\nQuyền xem của bạn không thay đổi.\n\nNếu bạn thấy không đúng, gọi ngay {hotline}.',

  'message.guardian_ended.sms': 'Từ {at} bạn không còn xem được thông tin BHXH của con trên tài khoản của bạn. Cần hỏi, gọi {hotline}.',
  'message.guardian_ended.subject': 'Quyền xem thông tin của con đã kết thúc',
  'message.guardian_ended.email':
    'Chào bạn,\n\nTừ {at} bạn không còn xem được thông tin BHXH của con trên tài khoản của bạn, theo quyết định của cơ quan BHXH.\n\nCần hỏi, gọi {hotline}.',

  'message.staff_invitation.sms': '{inviter} mời bạn làm cán bộ BHXH số tại {agency}. Mở email để nhận lời mời.',
  'message.staff_invitation.subject': 'Lời mời làm cán bộ tại {agency}',
  'message.staff_invitation.email':
    'Chào bạn,\n\n{inviter} mời bạn làm cán bộ trên BHXH số tại {agency}.\n\nMở đường dẫn này để đặt mật khẩu và bước xác minh thứ hai:\n{link}\n\nĐường dẫn dùng được một lần, đến {until}.\nNếu bạn không biết vì sao nhận thư này, hãy bỏ qua.',
  'message.staff_unit_invitation.sms': '{agency} mời bạn làm đầu mối của {unit} trên BHXH số. Mở email để nhận lời mời.',
  'message.staff_unit_invitation.subject': 'Lời mời làm đầu mối của {unit}',
  'message.staff_unit_invitation.email':
    'Chào bạn,\n\n{agency} đã chấp nhận yêu cầu. Bạn là đầu mối của {unit} trên BHXH số.\n\nMở đường dẫn này để đặt mật khẩu và bước xác minh thứ hai:\n{link}\n\nĐường dẫn dùng được một lần, đến {until}.\nNếu bạn không biết vì sao nhận thư này, hãy bỏ qua.',
  'message.staff_invited_again.sms': '{inviter} vừa mời bạn vào {agency}. Bạn đã có tài khoản cán bộ nên không cần làm gì.',
  'message.staff_invited_again.subject': 'Bạn đã có tài khoản cán bộ',
  'message.staff_invited_again.email':
    'Chào bạn,\n\n{inviter} vừa mời bạn làm cán bộ tại {agency}, nhưng địa chỉ này đã có tài khoản cán bộ.\n\nTài khoản của bạn không thay đổi. Nếu bạn chuyển cơ quan, hãy nhờ quản trị đổi cơ quan của tài khoản.',
  'message.staff_password_link.sms': 'Đường dẫn đặt lại mật khẩu cán bộ đã gửi qua email. Dùng được trong {minutes} phút.',
  'message.staff_password_link.subject': 'Đặt lại mật khẩu cán bộ',
  'message.staff_password_link.email':
    'Chào bạn,\n\nMở đường dẫn này để đặt mật khẩu mới:\n{link}\n\nĐường dẫn dùng được một lần, trong {minutes} phút. Khi đăng nhập, bạn vẫn cần bước xác minh thứ hai.\nNếu bạn không yêu cầu, hãy bỏ qua thư này. Mật khẩu không thay đổi.',
  'message.staff_password_changed.sms': 'Mật khẩu cán bộ của bạn đã đổi lúc {at}. Nếu không phải bạn, gọi ngay {hotline}.',
  'message.staff_password_changed.subject': 'Mật khẩu cán bộ của bạn đã đổi',
  'message.staff_password_changed.email':
    'Chào bạn,\n\nMật khẩu cán bộ của bạn đã đổi lúc {at}. Các máy khác đã được đăng xuất.\n\nNếu không phải bạn đổi, báo ngay cho quản trị và gọi {hotline}.',
  'message.staff_factor_changed.sms': 'Cách xác minh đăng nhập cán bộ của bạn đã đổi lúc {at}. Nếu không phải bạn, gọi ngay {hotline}.',
  'message.staff_factor_changed.subject': 'Cách xác minh đăng nhập của bạn đã đổi',
  'message.staff_factor_changed.email':
    'Chào bạn,\n\nLúc {at} cách xác minh đăng nhập của bạn đã đổi: thêm hoặc xóa khóa truy cập, ứng dụng mã, hay mã khôi phục.\n\nNếu không phải bạn làm, báo ngay cho quản trị và gọi {hotline}.',
  'message.staff_factors_reset.sms': 'Quản trị đã đặt lại bước xác minh của bạn lúc {at}. Lần đăng nhập tới bạn thiết lập lại.',
  'message.staff_factors_reset.subject': 'Bước xác minh của bạn đã được đặt lại',
  'message.staff_factors_reset.email':
    'Chào bạn,\n\nLúc {at} quản trị đã đặt lại bước xác minh thứ hai của bạn. Lý do: {reason}\n\nCác máy đã được đăng xuất. Lần đăng nhập tới bạn thiết lập lại khóa truy cập hoặc ứng dụng mã.\nNếu bạn không nhờ việc này, báo ngay cho quản trị và gọi {hotline}.',
  'message.staff_recovery_used.sms': 'Mã khôi phục của bạn vừa được dùng để đăng nhập lúc {at}. Nếu không phải bạn, gọi ngay {hotline}.',
  'message.staff_recovery_used.subject': 'Mã khôi phục của bạn vừa được dùng',
  'message.staff_recovery_used.email':
    'Chào bạn,\n\nLúc {at} một mã khôi phục của bạn được dùng để đăng nhập. Bạn còn {left} mã.\n\nNếu không phải bạn, báo ngay cho quản trị và gọi {hotline}.',
  'message.staff_place_changed.sms': 'Quyền hoặc nơi làm việc của bạn đã đổi lúc {at}: {agency}. Đăng nhập lại để làm việc tiếp.',
  'message.staff_place_changed.subject': 'Quyền hoặc nơi làm việc của bạn đã đổi',
  'message.staff_place_changed.email':
    'Chào bạn,\n\nLúc {at} quản trị đã đổi quyền hoặc nơi làm việc của bạn. Nơi làm việc: {agency}\n\nCác máy đã được đăng xuất. Đăng nhập lại để làm việc tiếp.\nNếu bạn không biết việc này, hỏi quản trị của cơ quan hoặc gọi {hotline}.',
  'message.staff_number_changed.sms': 'Mã số BHXH gắn với tài khoản cán bộ của bạn đã đổi lúc {at}. Nếu lạ, gọi ngay {hotline}.',
  'message.staff_number_changed.subject': 'Mã số BHXH của tài khoản cán bộ đã đổi',
  'message.staff_number_changed.email':
    'Chào bạn,\n\nLúc {at} quản trị đã đặt, đổi hoặc gỡ mã số BHXH gắn với tài khoản cán bộ của bạn. Nhờ mã số này, hệ thống không giao cho bạn hồ sơ của chính bạn và người thân.\n\nNếu bạn không biết việc này, báo ngay cho quản trị và gọi {hotline}.',
  'message.staff_suspended.sms': 'Tài khoản cán bộ của bạn bị tạm ngừng lúc {at}. Hỏi quản trị của cơ quan để biết thêm.',
  'message.staff_suspended.subject': 'Tài khoản cán bộ của bạn bị tạm ngừng',
  'message.staff_suspended.email':
    'Chào bạn,\n\nLúc {at} quản trị đã tạm ngừng tài khoản cán bộ của bạn. Lý do: {reason}\n\nHồ sơ bạn đang giữ đã về hàng đợi. Nếu bạn thấy chưa đúng, hỏi quản trị của cơ quan hoặc gọi {hotline}.',
  'message.staff_restored.sms': 'Tài khoản cán bộ của bạn được mở lại lúc {at}. Bạn có thể đăng nhập.',
  'message.staff_restored.subject': 'Tài khoản cán bộ của bạn được mở lại',
  'message.staff_restored.email':
    'Chào bạn,\n\nLúc {at} quản trị đã mở lại tài khoản cán bộ của bạn. Bạn có thể đăng nhập như trước.\n\nNếu có gì chưa rõ, hỏi quản trị của cơ quan hoặc gọi {hotline}.',
  'message.unit_reminder.sms': '{unit} mời bạn đăng ký BHXH số, hạn {until}: {link}\nNgừng nhắc: mở liên kết.',
  'message.unit_reminder.subject': '{unit} mời bạn đăng ký BHXH số, hạn {until}',
  'message.unit_reminder.email':
    'Chào bạn,\n\n{unit} mời bạn đăng ký tài khoản BHXH số. Hạn cuối: {until}\n\nMở liên kết này để bắt đầu:\n{link}\n\nBạn cần mã số BHXH, CCCD, điện thoại và ảnh chân dung. Nếu bạn vừa gửi hồ sơ, hãy bỏ qua thư này.\nKhông muốn nhận thư nhắc? Mở liên kết trên, chọn "Ngừng nhắc".\n\nCần hỏi, gọi {hotline}.',
  'message.unit_confirm_id.sms': '{unit} mời bạn đăng ký BHXH số, xác nhận CCCD, hạn {until}: {link}\nNgừng nhắc: mở liên kết.',
  'message.unit_confirm_id.subject': '{unit} mời bạn xác nhận số CCCD, hạn {until}',
  'message.unit_confirm_id.email':
    'Chào bạn,\n\n{unit} mời bạn đăng ký BHXH số và xác nhận số CCCD với cơ sở dữ liệu dân cư. Hạn cuối: {until}\n\nMở liên kết này để bắt đầu:\n{link}\n\nKhi khai số CCCD, bạn bấm kiểm tra với cơ sở dữ liệu dân cư. Nếu bạn vừa gửi hồ sơ, hãy bỏ qua thư này.\nKhông muốn nhận thư nhắc? Mở liên kết trên, chọn "Ngừng nhắc".\n\nCần hỏi, gọi {hotline}.',
  'message.unit_correction.sms': '{unit} nhắc bạn xem việc cần làm trên BHXH số: {link}\nNgừng nhắc: mở liên kết.',
  'message.unit_correction.subject': '{unit} nhắc bạn xem việc cần làm trên BHXH số',
  'message.unit_correction.email':
    'Chào bạn,\n\n{unit} nhắc bạn xem việc cần làm trên BHXH số. Đợt đăng ký của đơn vị kết thúc ngày {until}.\n\nMở liên kết này, chọn "Theo dõi hồ sơ" để xem việc cần làm:\n{link}\n\nKhông muốn nhận thư nhắc? Mở liên kết trên, chọn "Ngừng nhắc".\n\nCần hỏi, gọi {hotline}.',
  'message.operator': 'Người vận hành hệ thống',

  'message.item.fullName': 'họ tên',
  'message.item.birthDate': 'ngày sinh của con',
  'message.item.relation': 'quan hệ với con',
  'message.item.personalId': 'số giấy tờ',
  'message.item.address': 'địa chỉ',
  'message.item.phone': 'số điện thoại',
  'message.item.email': 'email',
  'message.item.agency': 'cơ quan tiếp nhận',
  'message.item.portrait': 'ảnh chân dung',
  'message.item.id_front': 'giấy tờ mặt trước',
  'message.item.id_back': 'giấy tờ mặt sau',
  'message.item.birth_certificate': 'giấy khai sinh',
  'message.item.lossReason': 'lý do cấp lại thẻ',
  'message.item.receiveBy': 'cách nhận thẻ',
  'message.item.deliverTo': 'địa chỉ nhận thẻ',
  'message.item.facilityCode': 'nơi khám ban đầu',
  'message.item.moveReason': 'lý do đổi nơi khám',
  'message.item.areaCode': 'mã nơi sinh sống',
  'message.item.fiveYearDate': 'ngày đủ 5 năm liên tục',
  'message.item.payMethod': 'cách nhận tiền',
  'message.item.bankName': 'tên ngân hàng',
  'message.item.bankAccount': 'số tài khoản',
  'message.item.payPlace': 'nơi nhận tiền mặt',
  'message.item.otherNumber': 'mã số BHXH cần gộp',
  'message.item.contractEnd': 'ngày chấm dứt hợp đồng',
  'message.item.contractKind': 'loại hợp đồng',
  'message.item.endPaper': 'giấy xác nhận nghỉ việc',
  'message.item.oneTimeCase': 'trường hợp',
  'message.item.casePaper': 'giấy tờ chứng minh',
  'message.item.recoveryKind': 'loại nghỉ dưỡng sức',
  'message.item.restFrom': 'ngày bắt đầu nghỉ',
  'message.item.receiverDo': 'điều muốn làm',
  'message.item.receiverName': 'họ tên người nhận thay',
  'message.item.receiverId': 'số CCCD người nhận thay',
  'message.item.receiverRelation': 'quan hệ với người nhận thay',
  'message.item.receiverUntil': 'ngày hết ủy quyền',
  'message.item.certifiedBy': 'giấy ủy quyền đã chứng thực',
  'message.item.understood': 'lời xác nhận đã hiểu',
  'message.item.memberRank': 'thứ tự trong hộ',
  'message.item.cardMonths': 'số tháng gia hạn',
  'message.item.incomeBase': 'mức thu nhập làm căn cứ đóng',
  'message.item.payFor': 'số tháng đóng',
  'message.item.payFrom': 'tháng bắt đầu đóng',
  'message.item.supportGroup': 'nhóm được hỗ trợ',
  'message.item.payKnown': 'lời xác nhận đã hiểu',
  'message.item.explanation': 'lời giải thích',
  'message.item.data_proof': 'giấy tờ chứng minh',
  'message.item.data_proof_b': 'giấy tờ chứng minh, ảnh 2',
  'message.item.data_proof_c': 'giấy tờ chứng minh, ảnh 3',
  'message.item.book_cover': 'sổ BHXH của mã số kia',
  'message.item.book_cover_b': 'sổ BHXH của mã số kia, ảnh 2',
  'message.item.end_paper': 'giấy chứng minh đã nghỉ việc',
  'message.item.end_paper_b': 'giấy chứng minh đã nghỉ việc, ảnh 2',
  'message.item.case_paper': 'giấy tờ của trường hợp hưởng',
  'message.item.case_paper_b': 'giấy tờ của trường hợp hưởng, ảnh 2',
  'message.item.case_paper_c': 'giấy tờ của trường hợp hưởng, ảnh 3',
  'message.item.leave_paper': 'giấy ra viện hoặc giấy chứng sinh',
  'message.item.leave_paper_b': 'giấy ra viện hoặc giấy chứng sinh, ảnh 2',
  'message.item.authorisation': 'giấy ủy quyền đã chứng thực',
  'message.item.authorisation_b': 'giấy ủy quyền đã chứng thực, ảnh 2',
  'message.reason.portrait_unclear': 'ảnh chân dung chưa rõ',
  'message.reason.portrait_differs': 'ảnh chân dung khác ảnh trên giấy tờ',
  'message.reason.paper_unclear': 'ảnh giấy tờ chưa đọc được',
  'message.reason.paper_incomplete': 'ảnh giấy tờ còn thiếu mặt hoặc góc',
  'message.reason.data_wrong': 'thông tin khai khác giấy tờ',
  'message.reason.phone_wrong': 'số điện thoại chưa đúng hoặc không dùng nữa',
  'message.reason.wrong_agency': 'cơ quan BHXH đã chọn chưa đúng nơi',
  'message.reason.field_unclear': 'chưa rõ hoặc chưa đúng, cần ghi lại',
  'message.reason.not_the_person': 'người khai không phải người trên giấy tờ',
  'message.reason.paper_forged': 'giấy tờ không được xác nhận',
  'message.reason.duplicate': 'đã có tài khoản hoặc hồ sơ khác cho mã số này',
  'message.reason.not_a_participant': 'chưa thấy mã số này trong dữ liệu tham gia',
  'message.reason.owner_not_confirmed': 'chưa xác nhận được chính bạn yêu cầu',
  'message.reason.contact_not_theirs': 'số điện thoại hoặc email mới chưa rõ là của bạn',
  'message.reason.address_unclear': 'địa chỉ mới chưa rõ',
  'message.reason.cannot_identify': 'chưa đủ thông tin để biết đúng hồ sơ của bạn',
  'message.push.dossier': 'Có tin mới về hồ sơ của bạn',
  'message.push.record': 'Có tin mới trong hồ sơ bảo hiểm của bạn',
  'message.push.announcement': 'Có thông báo mới từ cơ quan BHXH',
  'message.push.account': 'Có tin mới về tài khoản của bạn',
  'message.reason.conditions_not_met': 'điều kiện của thủ tục chưa đủ',
  'message.reason.passed_on': 'đã chuyển đến nơi có thẩm quyền',
  'message.reason.not_our_task': 'việc này không thuộc cơ quan BHXH',
  'message.reason.not_of_the_unit': 'người gửi không làm việc ở đơn vị này',
  'message.reason.unit_has_coordinator': 'đơn vị này đã có người làm đầu mối',
  'message.reason.record_is_right': 'sổ đang ghi đúng',
  'message.reason.unit_has_to_report': 'đơn vị phải báo với cơ quan BHXH trước',
  'message.reason.facility_has_papers': 'nơi khám có giấy tờ đối chiếu',
  'message.reason.ask_facility_first': 'cần hỏi nơi khám trước',
  'message.reason.proof_missing': 'chưa có giấy tờ chứng minh',
  'message.reason.unit_not_active': 'đơn vị này không còn hoạt động',
  'message.reason.other_email': 'email đã dùng cho một tài khoản khác, hãy gửi lại với email khác',
  'message.sender': 'BHXH số',
} as const
