import { expect, test } from 'vitest'
import { appCode, formatRecoveryCode, recoveryCode } from './second-factor.ts'
import { staffSignInName, suggestedSignInName } from './staff-sign-in-name.ts'

test('a code of the app is six figures, however they are grouped', () => {
  for (const typed of ['482913', '482 913', '482-913']) expect(appCode(typed)).toEqual({ ok: true, value: '482913' })
  expect([appCode(''), appCode('48291'), appCode('48291a')]).toMatchObject([
    { code: 'REQUIRED' },
    { code: 'CODE_LENGTH', values: { typed: 5 } },
    { code: 'CODE_DIGITS' },
  ])
})

test('a recovery code is read as people copy it from paper', () => {
  expect(formatRecoveryCode('7KQ2M901TB')).toBe('7KQ2M-901TB')
  for (const typed of ['7KQ2M-901TB', '7kq2m 9oltb', '7KQ2M9OITB']) expect(recoveryCode(typed)).toEqual({ ok: true, value: '7KQ2M901TB' })
  expect([recoveryCode('7KQ2M'), recoveryCode('7KQ2M-901TU')]).toMatchObject([
    { code: 'RECOVERY_CODE_FORM' },
    { code: 'RECOVERY_CODE_FORM' },
  ])
})

test.each([
  ['Lê Tiến Dũng', 'dung.lt'],
  ["H'Ngân Niê Kđăm", 'kdam.hn'],
  ['Đỗ Ân', 'an.d'],
  ['Nguyễn Ý', 'y.n'],
])('%s is offered the sign-in name %s', (fullName, name) => {
  expect(suggestedSignInName(fullName)).toBe(name)
  expect(staffSignInName(name)).toMatchObject({ ok: true })
})

test('a sign-in name is typed on any keyboard', () => {
  expect(staffSignInName(' Dung.LT ')).toEqual({ ok: true, value: 'dung.lt' })
  for (const raw of ['dũng', 'a', '9dung', 'dung lt']) expect(staffSignInName(raw)).toMatchObject({ code: 'STAFF_NAME_FORM' })
})
