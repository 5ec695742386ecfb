import { describe, expect, test } from 'vitest'
import { CORRECTION_ITEMS } from '#domain/review/corrections.ts'
import { REASONS } from '#domain/review/reasons.ts'
import { isSharedTemplate, isTemplate, OTP_PURPOSES, type MessageTemplate, type MessageValues } from '#domain/notifications/templates.ts'
import { render } from '#server/modules/notifications/render.ts'

const caseNo = '00001/2026/07911'
const at = '2026-11-20T10:00:00.000Z'
const WORDS = { titleVi: 'Nghỉ lễ', textVi: 'Cơ quan nghỉ ngày 02/9.', titleEn: '', textEn: '', page: '' }
const SAMPLES: { readonly [T in MessageTemplate]: MessageValues[T] } = {
  otp: { code: '482913', tag: 'KM', host: 'vssid.vidu.example', minutes: 4, purpose: 'registration' },
  registration_received: { caseNo, dueAt: at },
  unit_reminder: { unit: 'Trường Đại học Sông Trăng (sinh viên)', until: '28/11/2026', link: 'https://bhxh.vidu.example/m/ABCDEFGHJKMN' },
  unit_confirm_id: { unit: 'Trường Đại học Sông Trăng (sinh viên)', until: '28/11/2026', link: 'https://bhxh.vidu.example/m/ABCDEFGHJKMN' },
  unit_correction: { unit: 'Trường Đại học Sông Trăng (sinh viên)', until: '28/11/2026', link: 'https://bhxh.vidu.example/m/ABCDEFGHJKMN' },
  registration_approved: { caseNo, nameHint: '123' },
  activation_password: { secret: 'K7QM-2PXR-9TBD', hours: 72 },
  registration_returned: { caseNo, corrections: ['portrait:portrait_unclear', 'id_back:paper_incomplete'], until: at },
  registration_reminder: { caseNo, corrections: ['portrait:portrait_unclear', 'id_back:paper_incomplete'], until: at },
  registration_lapsed: { caseNo },
  registration_phone_asked: { caseNo },
  registration_cancelled: { caseNo },
  case_overdue: { caseNo, expectedAt: at },
  support_received: { caseNo, dueAt: at },
  unit_account_received: { caseNo, dueAt: at, unit: 'Trường THPT Ví Dụ' },
  unit_account_rejected: { caseNo, reasons: ['unit_has_coordinator'] },
  staff_unit_invitation: {
    unit: 'Trường THPT Ví Dụ',
    agency: 'BHXH cơ sở Nhiêu Lộc',
    link: 'https://bhxh.vidu.example/unit/invitation#x',
    until: at,
  },
  support_answered: { caseNo, note: 'Hồ sơ của bạn đang được xem.' },
  support_phone: { caseNo, dossierNo: caseNo },
  support_cancelled: { caseNo, dossierNo: caseNo },
  support_rejected: { caseNo, reasons: ['not_the_person'] },
  dispute_received: { caseNo, dueAt: at },
  dispute_answered: { caseNo, note: 'Đơn vị đã nộp bổ sung tháng thiếu.' },
  visit_report_answered: { caseNo },
  service_received: { caseNo, dueAt: at },
  service_returned: { caseNo, corrections: ['facilityCode:field_unclear'], until: at },
  service_reminder: { caseNo, corrections: ['facilityCode:field_unclear'], until: at },
  service_lapsed: { caseNo },
  service_approved: { caseNo },
  service_rejected: { caseNo, reasons: ['conditions_not_met'] },
  payment_received: { amount: '1.366.200\u00a0₫', no: 'BL2026-0000123' },
  payment_returning: { amount: '1.366.200\u00a0₫', no: 'TT26112212345678' },
  payment_returned: { amount: '1.366.200\u00a0₫', no: 'TT26112212345678' },
  feedback_received: { caseNo, dueAt: at },
  feedback_answered: { caseNo, note: 'Đã nhắc đơn vị đóng đủ.' },
  feedback_rejected: { caseNo, reasons: ['passed_on'] },
  dispute_rejected: { caseNo, reasons: ['record_is_right'] },
  change_received: { caseNo, dueAt: at },
  change_applied: { caseNo },
  person_changed: { caseNo },
  sign_in_name_changed: { caseNo, last: '042' },
  change_rejected: { caseNo, reasons: ['contact_not_theirs'] },
  contact_change_notice: { caseNo, at, link: 'https://bhxh.vidu.example/stop-change#x', code: '7K3M-X9QW' },
  contact_change_coming: { caseNo, at },
  contact_change_failed: { at },
  contact_changed: { at },
  contact_change_cancelled: { at },
  registration_rejected: { caseNo, reasons: ['not_the_person'] },
  registration_withdrawn: { caseNo },
  notice_other_registration: { at },
  notice_dossier_under_way: { caseNo, at },
  form_copy: { caseNo },
  signed_in_elsewhere: { at },
  own_number: { number: '00 0016 8123', at },
  device_ended: { at },
  new_device: { at, device: 'Chrome · Android' },
  data_exported: { at, device: 'Chrome · Android' },
  transcript_issued: { at, number: 'QT-2026-00000042' },
  closing_asked: { at, until: at, code: '7K3M-X9QW-2H', page: 'bhxh.vidu.example/keep', link: 'https://bhxh.vidu.example/keep#7K3MX9QW2H' },
  closing_notice: { until: at },
  closing_cancelled: { at },
  account_closed: { at },
  password_changed: { at },
  password_due: { until: at },
  passkey_added: { at },
  passkey_removed: { at },
  account_locked: { at },
  account_unlocked: { at },
  child_approved: { caseNo },
  guardian_requested: { at },
  guardian_added: { at },
  guardian_ended: { at },
  news_contributions: { child: '', count: 3, months: ['2026-08:2026-09', '2026-11:2026-11'] },
  news_missing_months: { child: 'Lê Bảo An', count: 2, findings: ['late:2026-09:2026-10', 'gap:2026-05:2026-05'] },
  news_benefits: { child: '', count: 1, benefits: ['sickness:paid'] },
  news_visits: { child: 'Lê Bảo An', count: 1, days: ['2026-11-18'] },
  news_card: { child: '', count: 2, changes: ['locked', 'facility'] },
  news_card_expiry: { child: '', count: 1, until: '2026-12-20', days: 30 },
  news_unread: { count: 2 },
  staff_invitation: {
    inviter: 'Nguyễn Hữu Phúc',
    agency: 'BHXH cơ sở Nhiêu Lộc',
    link: 'https://bhxh.vidu.example/agency/invitation#x',
    until: at,
  },
  staff_invited_again: { inviter: '', agency: 'BHXH cơ sở Nhiêu Lộc' },
  staff_password_link: { link: 'https://bhxh.vidu.example/agency/new-password#x', minutes: 30 },
  staff_password_changed: { at },
  staff_factor_changed: { at },
  staff_factors_reset: { at, reason: 'Mất điện thoại' },
  staff_place_changed: { at, agency: 'BHXH cơ sở Nhiêu Lộc' },
  staff_number_changed: { at },
  staff_suspended: { at, reason: 'Nghi lộ mật khẩu' },
  staff_restored: { at },
  staff_recovery_used: { at, left: 9 },
  announcement: WORDS,
  urgent_announcement: WORDS,
}
// What an office has written is shown as it was written: the test of announcements reads it.
const names = Object.keys(SAMPLES).filter((name): name is MessageTemplate => isTemplate(name) && !isSharedTemplate(name))
const LANGUAGES = ['vi', 'en'] as const
const all = names.flatMap(template => LANGUAGES.map(language => ({ template, language })))
const rendered = (template: MessageTemplate, language: 'vi' | 'en', channel: 'sms' | 'email', values = SAMPLES[template]) =>
  render({ template, language, channel, values: { ...values } }, { hotline: '1900 0000', origin: 'https://bhxh.vidu.example' })

describe.each(all)('$template in $language', ({ template, language }) => {
  test('has no gap left open', () => {
    for (const channel of ['sms', 'email'] as const) {
      const { subject, text } = rendered(template, language, channel)
      expect(`${subject}\n${text}`).not.toMatch(/[{}]|undefined|message\.\w/u)
    }
  })

  test('as a text has no link but that of a unit, no long number that could be an identity, and at most three parts', () => {
    const { text } = rendered(template, language, 'sms')
    const links = /^unit_(?:reminder|confirm_id|correction)$/u.test(template) ? ['https://bhxh.vidu.example/m/ABCDEFGHJKMN'] : []
    expect(text.match(/(?:https?:|www\.)\S*/gu) ?? []).toEqual(links)
    expect(text).not.toMatch(/\d{9,}/u)
    if (language === 'vi') expect(text.normalize('NFC').length).toBeLessThanOrEqual(3 * 67)
  })
})

test('the text with a code ends with the line that the browser reads, alone', () => {
  for (const language of LANGUAGES) expect(rendered('otp', language, 'sms').text).toMatch(/\n\n@vssid\.vidu\.example #482913$/u)
})

test('a code names what it is for and that nobody asks for it', () => {
  for (const purpose of OTP_PURPOSES) {
    const { text } = rendered('otp', 'vi', 'sms', { ...SAMPLES.otp, purpose })
    expect(text).toContain('BHXH không bao giờ hỏi mã này')
    expect(text).toMatch(/mã để \p{L}+/u)
  }
  expect(rendered('otp', 'vi', 'sms').text).toContain('gửi tờ khai đăng ký')
})

test('every reason of an officer has words in both languages', () => {
  for (const language of LANGUAGES) {
    const { text } = rendered('registration_rejected', language, 'email', { caseNo, reasons: REASONS })
    expect(text.match(/^- .{10,}$/gmu)).toHaveLength(REASONS.length)
    expect(text).not.toContain('message.reason')
  }
})

test('a message about a correction names each item with what is wrong about it, and every item has words', () => {
  const corrections = CORRECTION_ITEMS.map(item => `${item}:data_wrong`)
  for (const language of LANGUAGES) {
    const { text } = rendered('registration_returned', language, 'email', { caseNo, corrections, until: at })
    expect(text.match(/^- .{4,}: .{10,}$/gmu)).toHaveLength(CORRECTION_ITEMS.length)
    expect(text).not.toContain('message.item')
  }
})

test('times are those of Vietnam', () => {
  expect(rendered('registration_received', 'vi', 'sms').text).toContain('17:00, 20/11/2026')
})

test('a value that looks like a placeholder is printed as it is', () => {
  expect(rendered('registration_withdrawn', 'vi', 'email', { caseNo: '{hotline}' }).subject).toBe('Đã rút hồ sơ {hotline}')
})
