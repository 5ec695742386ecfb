import { beforeAll, expect, test } from 'vitest'
import type { CaseEvent } from '#contract/case-tracking.ts'
import type { Tracking } from '#contract/registration-tracking.ts'
import type { ToldState } from '#domain/review/transitions.ts'
import { registration } from '#texts/vi/registration.ts'
import { moreTexts } from '#web/shared/i18n/language.ts'
import { codeOf } from '../../one-time-code/sent-code.ts'
import { trackerSteps } from './tracker-steps.ts'

beforeAll(() => moreTexts({ vi: async () => registration, en: async () => registration }))

const event = (action: string, state: ToldState, at: string): CaseEvent => ({ action, state, at, reasons: [], corrections: [], note: null })
const aDossier = (state: ToldState, events: CaseEvent[] = [], decidedAt: string | null = null): Tracking => ({
  forChild: false,
  no: '00001/2026/07911',
  state,
  submittedAt: '2026-11-17T01:42:00.000Z',
  dueAt: '2026-11-20T10:00:00.000Z',
  decidedAt,
  workingDaysLeft: 2,
  expectedAt: null,
  corrections: [],
  correctUntil: null,
  agency: { code: '07911', name: 'BHXH cơ sở Nhiêu Lộc', address: '', phone: '' },
  events: [event('submit', 'submitted', '2026-11-17T01:42:00.000Z'), ...events],
  messages: [],
  resendFrom: null,
  receiptFrom: null,
  signedDeclaration: 'not_needed',
  signedFormOn: null,
  isBrief: false,
  campaign: null,
})
const BEFORE_DUE = Date.parse('2026-11-18T00:00:00Z')
const lines = (tracking: Tracking, now = BEFORE_DUE) =>
  trackerSteps(tracking, now).map(({ state, title, detail }) => `${state}: ${words(title)} / ${words(detail)}`)
const words = (text: unknown): string => (typeof text === 'string' ? text : 'none')

test('a dossier that was received names the agency and the hour by which it is checked, in Vietnamese time', () => {
  expect(lines(aDossier('submitted'))).toEqual([
    'done: Đã nhận tờ khai / 08:42, 17/11',
    'now: Chờ cơ quan BHXH kiểm tra / BHXH cơ sở Nhiêu Lộc · xong trước 17:00, 20/11, còn 2 ngày làm việc',
    'next: Kích hoạt tài khoản / Bạn nhận mật khẩu qua tin nhắn hoặc email đã chọn, rồi đăng nhập được ngay',
  ])
})

test('a missed deadline is said', () => {
  expect(lines(aDossier('in_review'), Date.parse('2026-11-21T00:00:00Z'))[1]).toBe(
    'now: Cơ quan BHXH đang kiểm tra / BHXH cơ sở Nhiêu Lộc · đã quá hẹn 17:00, 20/11',
  )
})

test('taking and giving back by officers is no news; a return is, and the person is next', () => {
  const events = [event('take', 'in_review', '2026-11-18T01:00:00Z'), event('return', 'returned', '2026-11-18T02:00:00Z')]
  expect(lines(aDossier('returned', events)).map(line => line.split(' / ')[0])).toEqual([
    'done: Đã nhận tờ khai',
    'done: Cơ quan BHXH trả lại để sửa',
    'now: Bạn sửa và gửi lại',
    'next: Cơ quan BHXH kiểm tra',
    'next: Kích hoạt tài khoản',
  ])
})

test('an approved dossier is finished, a rejected or withdrawn one ends there', () => {
  expect(lines(aDossier('approved', [], '2026-11-19T02:30:00Z')).at(-1)).toBe('done: Tài khoản đã kích hoạt / 09:30, 19/11')
  expect(lines(aDossier('rejected', [], '2026-11-19T02:30:00Z')).at(-1)).toBe('refused: Hồ sơ chưa được chấp nhận / 09:30, 19/11')
  expect(lines(aDossier('withdrawn')).at(-1)).toMatch(/^refused: Bạn đã rút hồ sơ/u)
})

test('the time of a code is counted by the clock of the server, however wrong the phone is', () => {
  const otp = {
    channel: 'sms' as const,
    sentTo: '05•• ••• 401',
    now: '2026-11-17T01:00:00Z',
    expiresAt: '2026-11-17T01:04:00Z',
    resendFrom: '2026-11-17T01:01:00Z',
    otherChannel: null,
    triesLeft: 5,
    otherFrom: null,
    asksEmail: false,
    messages: [],
  }
  const aWrongClock = Date.parse('2019-01-01T00:00:00Z')
  const code = codeOf(otp, aWrongClock)
  expect([code.endsAt - aWrongClock, code.resendAt - aWrongClock]).toEqual([240_000, 60_000])
})
