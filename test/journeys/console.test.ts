import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { DEMO_STAFF_PASSWORD } from '#test/builders/people.ts'
import { aDossier } from '#test/builders/registration.ts'
import { openWithReason, signInAtDesk } from './at-desk.ts'
import { aStage, COMPUTER, expectAccessible, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()

/** A member of staff at a desk, signed in by hand. */
async function atDesk(name = 'dung', options?: VisitorOptions): Promise<Page> {
  const page = await stage.visitor({ size: COMPUTER, ...options })
  await page.goto('/agency/')
  await signIn(page, name)
  await page.locator('nav').waitFor()
  return page
}

async function signIn(page: Page, name = 'dung'): Promise<void> {
  await signInAtDesk(stage, page, name)
}

/** A dossier that this officer has taken, opened on the screen. */
async function reviewing(page: Page): Promise<{ readonly id: string; readonly no: string; readonly phone: string }> {
  const { no, declaration } = await aDossier(stage)
  const { id } = await takenBy(await anOfficer(stage), { no })
  await page.goto(`/agency/files/${id}`)
  await page.getByLabel('Giấy tờ còn hạn').waitFor()
  return { id, no, phone: declaration.phone }
}

const TICKS = ['1', '2', '3']

const LOOKS = [
  { name: 'computer', options: {} },
  { name: 'computer, dark, English', options: { dark: true, choices: { language: 'en' } } },
  { name: 'phone, large text, 320 px', options: { size: { width: 320, height: 640 }, choices: { text: 'large' } } },
] as const

test.each(LOOKS)('every page of the console can be read and used: $name', async ({ name, options }) => {
  const { id } = await takenBy(await anOfficer(stage), await aDossier(stage))
  const page = await atDesk('dung', options)
  for (const path of [
    '',
    '?filter=decided',
    'find',
    'messages',
    'password',
    'policies',
    'campaigns',
    'boards',
    `files/${id}`,
    'files/00000000-0000-7000-8000-000000000000',
    'nowhere',
  ]) {
    await page.goto(`/agency/${path}`)
    await page.locator('main h1').waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    await expectAccessible(page, `/agency/${path} (${name})`)
  }
})

test.each(LOOKS)('a newcomer chooses an own password before anything else: $name', async ({ name, options }) => {
  const login = { computer: 'ha', 'computer, dark, English': 'son' }[name as string] ?? 'phuc'
  await stage.database.owner
    .query(`begin; update staff set password_must_change = true, version = version + 1 where login_name = '${login}';
    insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
      select 'system', 'staff.add', 'staff', id, version, 'test' from staff where login_name = '${login}'; commit`)
  const page = await stage.visitor({ size: COMPUTER, ...options })
  await page.goto('/agency/messages')
  await signIn(page, login)
  await page.getByRole('heading', { name: /Đặt mật khẩu của bạn|Choose your own password/u }).waitFor()
  await expectAccessible(page, `an own password (${name})`)
  await picture(page, `console-password-due-${login}`)
  await fillPasswords(page, 'sai mật khẩu', 'sông sâu tĩnh lặng')
  await expect.poll(() => page.locator('#current').getAttribute('aria-invalid')).toBe('true')
  await fillPasswords(page, DEMO_STAFF_PASSWORD, 'sông sâu tĩnh lặng')
  await page.getByRole('heading', { name: /Tin chưa gửi được|Messages that could not be sent/u }).waitFor()

  await page.getByRole('link', { name: /^(?:Đổi mật khẩu|Change password)$/u }).click()
  await page.waitForURL('**/agency/password')
  await picture(page, `console-password-${login}`)
  await fillPasswords(page, 'sông sâu tĩnh lặng', 'đường về nhà xa')
  await page.getByRole('heading', { name: /Đã đổi mật khẩu|Password changed/u }).waitFor()
  await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1')
})

async function fillPasswords(page: Page, current: string, password: string): Promise<void> {
  for (const [id, value] of Object.entries({ current, password, repeat: password })) await page.fill(`#${id}`, value)
  await page.click('main button[type=submit]')
}

describe('reviewing', () => {
  test('fits one screen of an office computer, both photos beside each other', async () => {
    const page = await atDesk()
    await reviewing(page)
    await page.waitForLoadState('networkidle')
    await expect.poll(() => page.evaluate('document.documentElement.scrollHeight <= innerHeight')).toBe(true)
    const photos = page.locator('figure img')
    await expect.poll(() => photos.count()).toBe(2)
    await expect.poll(() => page.evaluate("[...document.querySelectorAll('figure img')].every(image => image.naturalWidth > 0)")).toBe(true)
    await picture(page, 'console-review')
  })

  test('an officer takes, checks and approves with the keyboard alone', async () => {
    await aDossier(stage)
    const page = await atDesk()
    await page.locator('[data-case-link]').first().waitFor()
    await page.keyboard.press('n')
    await page.getByLabel('Giấy tờ còn hạn').waitFor()
    for (const key of TICKS) await page.keyboard.press(key)
    await page.keyboard.press('a')
    await page.getByText('Hồ sơ đã duyệt').waitFor()
    await expectAccessible(page, 'approved')
  })

  test('the words shown before a return are the words that arrive', async () => {
    const page = await atDesk()
    const { phone } = await reviewing(page)
    await page.getByLabel('Ảnh chân dung chưa rõ').check()
    await page.getByLabel('Ảnh giấy tờ thiếu mặt hoặc góc').check()
    const shown = await page.getByText('cần sửa:').textContent()
    await page.getByRole('button', { name: 'Trả lại' }).click()
    await page.getByText('Hồ sơ đã trả lại để sửa').waitFor()
    const [newest] = await stage.inbox(phone, 3)
    expect(newest?.body).toBe(shown)
  })

  test('a rejection takes a second step and a reason of its own', async () => {
    const page = await atDesk()
    const { phone, no } = await reviewing(page)
    await page.getByRole('button', { name: 'Từ chối hồ sơ' }).click()
    const dialog = page.getByRole('dialog', { name: `Từ chối hồ sơ ${no}` })
    const confirm = dialog.getByRole('button', { name: /^Từ chối /u })
    await expect.poll(() => confirm.isDisabled()).toBe(true)
    await dialog.getByLabel('Giấy tờ không được xác nhận').check()
    await expectAccessible(page, 'reject')
    const shown = await dialog.getByText('chưa được chấp nhận:').textContent()
    await confirm.click()
    await page.getByText('Hồ sơ đã bị từ chối').waitFor()
    const [newest] = await stage.inbox(phone, 3)
    expect(newest?.body).toBe(shown)
  })

  test('a lost network keeps the decision on the screen, says so, and sends it when asked', async () => {
    const page = await atDesk()
    await reviewing(page)
    for (const key of TICKS) await page.keyboard.press(key)
    await page.context().setOffline(true)
    await page.keyboard.press('a')
    await page.getByText('Quyết định chưa gửi được').waitFor()
    await expect.poll(() => page.getByLabel('Giấy tờ còn hạn').isChecked()).toBe(true)
    await expectAccessible(page, 'not sent')
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Gửi lại quyết định' }).click()
    await page.getByText('Hồ sơ đã duyệt').waitFor()
  })

  test('a session that ends loses no tick, and signing in leads back', async () => {
    const page = await atDesk()
    const { no } = await reviewing(page)
    for (const key of TICKS) await page.keyboard.press(key)
    await page.context().clearCookies()
    await page.keyboard.press('a')
    await page.getByText('Phiên làm việc đã hết').waitFor()
    await signIn(page)
    await page.getByText(no).first().waitFor()
    await expect.poll(() => page.getByLabel('Người trong hai ảnh').isChecked()).toBe(true)
  })

  test('single keys do nothing once they are switched off', async () => {
    const page = await atDesk()
    await reviewing(page)
    await page.getByRole('button', { name: 'Phím tắt: bật' }).click()
    await page.keyboard.press('1')
    await expect.poll(() => page.getByLabel('Giấy tờ còn hạn').isChecked()).toBe(false)
  })
})

describe('two officers', () => {
  test("a colleague's file can only be read, and says whose it is", async () => {
    const { id } = await reviewing(await atDesk())
    const colleague = await atDesk('nga')
    await colleague.goto(`/agency/files/${id}`)
    await openWithReason(colleague)
    await colleague.getByText('Lê Tiến Dũng đang giữ hồ sơ này').waitFor()
    await expect.poll(() => colleague.getByRole('button', { name: 'Duyệt' }).count()).toBe(0)
    await expectAccessible(colleague, 'colleague')
  })

  test('who takes it second hears that it changed and sees the new state', async () => {
    const { no } = await aDossier(stage)
    const page = await atDesk('nga')
    await page.getByRole('searchbox').fill(no)
    await page.getByRole('row').filter({ hasText: no }).getByRole('link').click()
    const take = page.getByRole('button', { name: 'Nhận hồ sơ', exact: true })
    await take.waitFor()
    await takenBy(await anOfficer(stage), { no })
    await take.click()
    await page.getByText('Đã tải lại bản mới nhất').waitFor()
    await page.getByText('Lê Tiến Dũng đang giữ hồ sơ này').waitFor()
  })
})

test('a message that nobody received is listed and sent once more', async () => {
  const { no } = await aDossier(stage)
  await stage.database.owner.query(
    `update notification_message set state = 'dead', settled_at = now(), last_problem = 'RECIPIENT_REFUSED'
     where template = 'registration_received' and subject_id in (select id from review_case_file where no = $1)`,
    [no],
  )
  const page = await atDesk()
  await page.getByRole('link', { name: /Tin chưa gửi được/u }).click()
  const line = page.getByRole('listitem').filter({ hasText: no })
  await line.waitFor()
  await expect.poll(() => line.textContent()).toContain('Số điện thoại hoặc email không nhận được tin')
  await expectAccessible(page, 'failed messages')
  await line.getByRole('button', { name: 'Gửi lại' }).click()
  await line.getByText('Đang gửi lại').waitFor()
})

test('after signing out nothing of the officer is left at the desk', async () => {
  const page = await atDesk()
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await page.getByRole('heading', { name: 'Đăng nhập cán bộ' }).waitFor()
  await expect.poll(() => page.getByText('Phiên làm việc đã hết').count()).toBe(0)
  await page.goto('/agency/messages')
  await page.getByRole('heading', { name: 'Đăng nhập cán bộ' }).waitFor()
})
