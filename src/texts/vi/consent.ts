/** Words that people agree to, by purpose and version. They are evidence and never change: other words are another version (CONSENT_VERSIONS). */
export const consent = {
  'consent.account.2026-11':
    'Tôi đồng ý để hệ thống giữ và dùng dữ liệu trong tờ khai và dữ liệu BHXH của tôi để mở tài khoản, cho tôi xem và báo tin cho tôi.',
  'consent.guardian.2026-11':
    'Tôi là cha, mẹ hoặc người giám hộ hợp pháp của trẻ. Tôi đồng ý để cơ quan BHXH xử lý dữ liệu của trẻ cho tài khoản này.',
  'consent.child.2026-11': 'Con đã từ đủ 7 tuổi, đã nghe giải thích và cũng đồng ý.',
} as const
