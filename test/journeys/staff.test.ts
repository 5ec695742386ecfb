import type { CDPSession, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { totpCode } from '#server/modules/accounts/index.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { DEMO_STAFF_PASSWORD } from '#test/builders/people.ts'
import { aDossier } from '#test/builders/registration.ts'
import { anInvitation, anInvited, codeNow, forgetUsedCodes, OWN_PASSWORD, tokenAt, tokensAt } from '#test/builders/staff.ts'
import { travel } from '#test/support/clock.ts'
import { signInAtDesk, typeCode } from './at-desk.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

// Passkeys belong to an address, so the product is told its own.
const stage = await aStage({ knowsAddress: true })
const { database } = stage

async function visitor(look: VisitorOptions = {}): Promise<Page> {
  const page = await stage.visitor({ size: COMPUTER, ...look })
  return page
}

/** An authenticator in the device, as Chromium's own tools make one. */
async function withAuthenticator(page: Page): Promise<CDPSession> {
  const tools = await page.context().newCDPSession(page)
  await tools.send('WebAuthn.enable')
  await tools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
  })
  return tools
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor()
const now = async () => (await database.owner.query<{ now: Date }>('select app_now() as now')).rows[0]?.now ?? new Date()
const LOOKS: readonly (readonly [string, VisitorOptions])[] = [
  ['computer', {}],
  ['phone-dark-en', { size: PHONE, dark: true, choices: { language: 'en' } }],
]

test.each(LOOKS)(
  'from the invitation to the first file: %s',
  async (name, look) => {
    const admin = await visitor(look)
    await admin.goto('/agency/staff')
    await signInAtDesk(stage, admin, 'phuc')
    await heading(admin, /^(?:Cán bộ|Staff)$/u)
    await admin.waitForLoadState('networkidle')
    await expectAccessible(admin, `staff (${name})`)
    await picture(admin, `staff-list-${name}`)
    await admin.getByRole('button', { name: /^(?:Mời cán bộ|Invite staff)$/u }).click()
    await admin.getByRole('button', { name: /^(?:Gửi lời mời|Send the invitation)$/u }).click()
    await admin.locator('#email[aria-invalid=true]').waitFor()
    const email = `moi-${name}@vidu.example`
    await admin.fill('#fullName', 'Hồ Ngọc Ẩn')
    await admin.fill('#email', email)
    await admin.fill('#agencyCode', 'nhieu loc')
    await admin.getByRole('option', { name: /Nhiêu Lộc/u }).click()
    await picture(admin, `staff-invite-${name}`)
    await expectAccessible(admin, `invite (${name})`)
    await admin.getByRole('button', { name: /^(?:Gửi lời mời|Send the invitation)$/u }).click()
    await admin.getByText(/Đã gửi lời mời cho Hồ Ngọc Ẩn|The invitation to Hồ Ngọc Ẩn was sent/u).waitFor()
    await picture(admin, `staff-invited-${name}`)

    const page = await visitor(look)
    await withAuthenticator(page)
    await page.goto(`/agency/invitation#${await tokenAt(stage, email)}`)
    await page.getByText(/Nguyễn Hữu Phúc/u).waitFor()
    await expectAccessible(page, `invitation (${name})`)
    await picture(page, `invitation-${name}`)
    const signInName = `an.${name}`
    await page.fill('#name', signInName)
    await page.fill('#password', 'ngắn')
    await page.fill('#repeat', 'ngắn')
    await page.getByRole('button', { name: /^(?:Nhận lời mời|Accept the invitation)$/u }).click()
    await page.locator('#password[aria-invalid=true]').waitFor()
    await page.fill('#password', OWN_PASSWORD)
    await page.fill('#repeat', OWN_PASSWORD)
    await page.getByRole('button', { name: /^(?:Nhận lời mời|Accept the invitation)$/u }).click()

    await heading(page, /Thiết lập bước xác minh|Set up the second step/u)
    await expectAccessible(page, `set up (${name})`)
    await picture(page, `set-up-${name}`)
    await page.getByRole('button', { name: /^(?:Dùng ứng dụng mã|Use a code app)$/u }).click()
    const secret = ((await page.locator('code').first().textContent()) ?? '').replaceAll(' ', '')
    await picture(page, `set-up-app-${name}`)
    await expectAccessible(page, `app (${name})`)
    await page.fill('#appCode', totpCode(secret, await now()))

    await heading(page, /Cất 10 mã|Keep ten/u)
    await expectAccessible(page, `recovery codes (${name})`)
    await picture(page, `recovery-codes-${name}`)
    await expect
      .poll(() =>
        page
          .getByRole('list', { name: /Mã khôi phục|Recovery codes/u })
          .getByRole('listitem')
          .count(),
      )
      .toBe(10)
    await page.getByRole('button', { name: /^(?:Tiếp tục|Go on)$/u }).click()
    await page.getByText(/Đánh dấu là đã cất mã|Tick that you have kept/u).waitFor()
    await page.getByLabel(/Tôi đã cất|I have kept/u).check()
    await page.getByRole('button', { name: /^(?:Tiếp tục|Go on)$/u }).click()
    await page.locator('nav').waitFor()
    expect(page.url()).not.toContain('#')

    const { no } = await aDossier(stage)
    const { rows } = await database.owner.query<{ id: string }>('select id from review_case_file where no = $1', [no])
    await page.goto(`/agency/files/${rows[0]?.id ?? ''}`)
    await page
      .getByRole('button', { name: /^(?:Nhận hồ sơ(?! tiếp)|Take the dossier)/u })
      .first()
      .click()
    await picture(page, `first-file-${name}`)
    const checks = page.getByRole('group', { name: /Đã kiểm tra|Checked/u }).getByRole('checkbox')
    await checks.first().waitFor()
    for (const check of await checks.all()) await check.check()
    await page
      .getByRole('button', { name: /^(?:Duyệt|Approve)(?! dossier)/u })
      .first()
      .click()
    await expect
      .poll(async () => (await database.owner.query('select state from review_case_file where no = $1', [no])).rows)
      .toEqual([{ state: 'approved' }])
  },
  120_000,
)

test('by keyboard alone: name, password, six figures, and the queue is there', async () => {
  await forgetUsedCodes(database)
  const page = await visitor()
  await page.goto('/agency/')
  await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1')
  await page.keyboard.press('Tab')
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('name')
  await page.keyboard.type('son')
  await page.keyboard.press('Tab')
  await page.keyboard.type(DEMO_STAFF_PASSWORD)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('code')
  await expect.poll(() => page.locator('#code').getAttribute('autocomplete')).toBe('one-time-code')
  await page.keyboard.type('000000')
  await page.getByText('Chưa xác minh được').first().waitFor()
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('code')
  await picture(page, 'second-step-refused')
  await expectAccessible(page, 'second step, refused')
  await page.keyboard.type(await codeNow(database))
  await heading(page, 'Hàng đợi duyệt')
})

test.each(LOOKS)('a passkey is made, named, used with one key, and never the last factor goes: %s', async (name, look) => {
  const page = await visitor(look)
  await withAuthenticator(page)
  await page.goto('/agency/security')
  await signInAtDesk(stage, page, 'nga')
  await heading(page, /Bảo mật đăng nhập|Sign-in security/u)
  await page.getByRole('button', { name: /^(?:Thêm khóa|Add a passkey)$/u }).click()
  await page.fill('#keyName', `Máy bàn ${name}`)
  await page.getByRole('button', { name: /^(?:Tạo khóa truy cập|Make a passkey)$/u }).click()
  await page.getByText(`Máy bàn ${name}`).waitFor()
  await page.waitForLoadState('networkidle')
  await expectAccessible(page, `security (${name})`)
  await picture(page, `security-${name}`)

  await page.getByRole('button', { name: /^(?:Đăng xuất|Sign out)$/u }).click()
  await page.fill('#name', 'nga')
  await page.fill('#password', DEMO_STAFF_PASSWORD)
  await page.keyboard.press('Enter')
  await page.locator('#passkey').waitFor()
  await expectAccessible(page, `second step (${name})`)
  await picture(page, `second-step-passkey-${name}`)
  await expect.poll(() => page.evaluate('document.activeElement.closest("#passkey") !== null')).toBe(true)
  await page.keyboard.press('Enter')
  await page.locator('nav').waitFor()

  await page.goto('/agency/security')
  await page.getByRole('button', { name: `${look.choices ? 'Remove' : 'Xóa'} Máy bàn ${name}` }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(?:Xóa|Remove)$/u })
    .click()
  await page.getByText(/Đã lưu\. Chúng tôi|Saved\. We/u).waitFor()
  await page.getByRole('button', { name: /Xóa Ứng dụng mã|Remove Code app/u }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(?:Xóa|Remove)$/u })
    .click()
  await page.getByText(/cách xác minh cuối cùng|the last way to verify/u).waitFor()
  await page
    .getByRole('button', { name: /^(?:Đóng|Close)$/u })
    .first()
    .click()
})

test('without phone or passkey a recovery code opens the console, and the typed one is read as people write it', async () => {
  const { own, name } = await anInvited(stage)
  const { secret } = (await own.post('/api/v1/agency/second-factors/app')).body as { secret: string }
  const { recoveryCodes } = (await own.post('/api/v1/agency/second-factors/app/confirm', { code: totpCode(secret, await now()) })).body as {
    recoveryCodes: string[]
  }
  const page = await visitor()
  await page.goto('/agency/')
  await page.fill('#name', name)
  await page.fill('#password', OWN_PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Dùng mã khôi phục' }).click()
  await page.fill('#code', (recoveryCodes[0] ?? '').toLowerCase())
  await picture(page, 'recovery-code')
  await page.keyboard.press('Enter')
  await page.locator('nav').waitFor()
  await page.goto('/agency/security')
  await page.getByText('Còn 9 mã').waitFor()
  await page.getByRole('button', { name: 'Tạo 10 mã mới' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Tạo 10 mã mới' }).click()
  await page.getByLabel('Tôi đã cất').check()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByText('Còn 10 mã').waitFor()
})

test.each(LOOKS)('a forgotten password: a link by email, a new password, and still the second step: %s', async (name, look) => {
  const { own, name: login, email } = await anInvited(stage)
  const { secret } = (await own.post('/api/v1/agency/second-factors/app')).body as { secret: string }
  await own.post('/api/v1/agency/second-factors/app/confirm', { code: totpCode(secret, await now()) })
  const before = await tokensAt(stage, email)
  const page = await visitor(look)
  await page.goto('/agency/')
  await page.getByRole('link', { name: /Quên mật khẩu|Forgotten password/u }).click()
  await page.fill('#email', email)
  await expectAccessible(page, `forgotten (${name})`)
  await picture(page, `forgotten-${name}`)
  await page.keyboard.press('Enter')
  await heading(page, /Hãy xem hộp thư|Look into your mailbox/u)
  await picture(page, `forgotten-sent-${name}`)
  await page.goto(`/agency/new-password#${await tokenAt(stage, email, before)}`)
  await page.fill('#password', 'một hai ba cây tre')
  await page.fill('#repeat', 'một hai ba cây tre')
  await expectAccessible(page, `new password (${name})`)
  await picture(page, `new-password-${name}`)
  await page.keyboard.press('Enter')
  await heading(page, /Đã đặt mật khẩu mới|The new password is set/u)
  await page.getByRole('link', { name: /^(?:Đăng nhập|Sign in)$/u }).click()
  await page.fill('#name', login)
  await page.fill('#password', 'một hai ba cây tre')
  await page.keyboard.press('Enter')
  await page.locator('#code').waitFor()
  await forgetUsedCodes(database)
  await page.fill('#code', totpCode(secret, await now()))
  await page.locator('nav').waitFor()
})

test('suspending asks for a fresh proof, keeps the typed reason, and ends the open console', async () => {
  const officer = await visitor()
  const { id } = await takenBy(await anOfficer(stage, 'ha'), await aDossier(stage, { agencyCode: '07906' }))
  await officer.goto(`/agency/files/${id}`)
  await signInAtDesk(stage, officer, 'ha')
  await officer.getByLabel('Giấy tờ còn hạn').waitFor()
  const admin = await visitor()
  await admin.goto('/agency/staff')
  await signInAtDesk(stage, admin, 'phuc')
  await admin.fill('#q', 'thu ha')
  await travel(database.owner, '11 minutes')
  await admin.getByRole('button', { name: 'Tạm dừng Phạm Thu Hà' }).click()
  await admin.getByLabel('Lý do').fill('Nghi lộ mật khẩu')
  await admin.getByRole('dialog').getByRole('button', { name: 'Tạm dừng' }).click()
  await admin.getByRole('heading', { name: 'Xác minh lại' }).waitFor()
  await expectAccessible(admin, 'fresh proof')
  await picture(admin, 'fresh-proof')
  await admin.keyboard.press('Escape')
  await admin.getByText('Nội dung đã nhập còn nguyên').waitFor()
  await expect.poll(() => admin.getByLabel('Lý do').inputValue()).toBe('Nghi lộ mật khẩu')
  await admin.getByRole('dialog').getByRole('button', { name: 'Tạm dừng' }).click()
  await typeCode(stage, admin)
  await admin.getByText('Đã tạm dừng Phạm Thu Hà').waitFor()
  await picture(admin, 'staff-suspended')
  const { rows } = await database.owner.query(`select reason from audit_entry where action = 'staff.suspend' order by id desc limit 1`)
  expect(rows).toEqual([{ reason: 'Nghi lộ mật khẩu' }])
  await officer.keyboard.press('1')
  await officer.goto('/agency/')
  await heading(officer, 'Đăng nhập cán bộ')
})

test('an invitation that is over says so and what to do', async () => {
  const { token, row } = await anInvitation(stage)
  const admin = await anOfficer(stage, 'phuc')
  await admin.post(`/api/v1/agency/invitations/${row.id}/take-back`, { version: 1 })
  for (const secret of [token, 'x']) {
    const page = await visitor()
    await page.goto(`/agency/invitation#${secret}`)
    await heading(page, 'Không mở được lời mời')
    await expectAccessible(page, 'invitation over')
  }
})
