import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { totpCode } from '#server/modules/accounts/index.ts'
import { anOfficer } from '#test/builders/office.ts'
import { codeAt } from '#test/builders/registration.ts'
import { forgetUsedCodes, OWN_PASSWORD, tokenAt } from '#test/builders/staff.ts'
import { aUnitRequest } from '#test/builders/unit-account.ts'
import { signInAtDesk } from './at-desk.ts'
import { tabTo } from './hands.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage({ knowsAddress: true })
const { database } = stage

/** How somebody works with a page. */
interface Hand {
  readonly fill: (page: Page, selector: string, text: string) => Promise<void>
  readonly press: (page: Page, name: RegExp) => Promise<void>
  /** A choice of a list that searches while one types. */
  readonly pick: (page: Page, option: RegExp) => Promise<void>
}

const button = (page: Page, name: RegExp): Locator =>
  page.getByRole('button', { name }).or(page.getByRole('link', { name })).or(page.getByRole('checkbox', { name })).first()

const byMouse: Hand = {
  fill: (page, selector, text) => page.fill(selector, text),
  press: (page, name) => button(page, name).click(),
  pick: (page, option) => page.getByRole('option', { name: option }).first().click(),
}

const byKeyboard: Hand = {
  fill: async (page, selector, text) => {
    await tabTo(page, page.locator(selector))
    await page.keyboard.type(text)
  },
  press: async (page, name) => {
    const target = button(page, name)
    await tabTo(page, target)
    await page.keyboard.press((await target.getAttribute('type')) === 'checkbox' ? 'Space' : 'Enter')
  },
  pick: async (page, option) => {
    await page.getByRole('option', { name: option }).first().waitFor()
    await page.keyboard.press('Enter')
  },
}

type Look = VisitorOptions & { readonly hand: Hand }
const LOOKS: readonly (readonly [string, Look])[] = [
  ['mouse-computer', { size: COMPUTER, hand: byMouse }],
  ['keyboard-phone-dark-en', { size: PHONE, dark: true, hand: byKeyboard, choices: { language: 'en' } }],
]

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { name }).first().waitFor()
const now = async () => (await database.owner.query<{ now: Date }>('select app_now() as now')).rows[0]?.now ?? new Date()

test.each(LOOKS)(
  'somebody asks for the account of a unit, an officer approves, and the coordinator stands before the progress: %s',
  async (name, { hand, ...look }) => {
    const email = `nhan-su-${name}@vidu.example`
    const page = await stage.visitor(look)
    await page.goto('/register')
    await page.locator('#who-unit, [name=who][value=unit]').first().check()
    await hand.press(page, /^(?:Gửi yêu cầu tài khoản|Ask for an account)$/u)
    await heading(page, /Yêu cầu tài khoản đơn vị|Ask for a unit account/u)
    await hand.press(page, /^(?:Gửi yêu cầu|Send the request)$/u)
    await page.locator('#unitCode[aria-invalid=true]').waitFor()
    await expectAccessible(page, `request, refused (${name})`)
    await picture(page, `unit-account-refused-${name}`)
    await hand.fill(page, '#unitCode', 'hoa sim')
    await hand.pick(page, /Công ty may Hoa Sim/u)
    await hand.fill(page, '#fullName', 'Trịnh Thị Nhân')
    await hand.fill(page, '#position', 'Trưởng phòng nhân sự')
    await hand.fill(page, '#phone', '0500112233')
    await hand.fill(page, '#email', email)
    await hand.fill(page, '#members', '1.200')
    await picture(page, `unit-account-form-${name}`)
    await hand.press(page, /^(?:Gửi yêu cầu|Send the request)$/u)
    await hand.fill(page, '#code', await codeAt(stage, email))
    await hand.press(page, /^(?:Xác nhận và gửi|Confirm and send)$/u)
    await page.getByText(/Đã gửi yêu cầu|The request is sent/u).waitFor()
    await expectAccessible(page, `request, sent (${name})`)
    await picture(page, `unit-account-sent-${name}`)
    const no = /\d{5}[A-Z]?\/\d{4}\/\d{5}/u.exec((await page.locator('main').textContent()) ?? '')?.[0] ?? ''

    const desk = await stage.visitor(look)
    const { rows } = await database.owner.query<{ id: string }>('select id from review_case_file where no = $1', [no])
    await desk.goto(`/agency/files/${rows[0]?.id ?? ''}`)
    await signInAtDesk(stage, desk)
    await desk.getByText('Trưởng phòng nhân sự').waitFor()
    await hand.press(desk, /^(?:Nhận hồ sơ|Take the dossier)(?! tiếp| next)/u)
    await hand.press(desk, /^(?:Từ chối|Reject)/u)
    await heading(desk, /Từ chối|Reject/u)
    await expectAccessible(desk, `rejecting (${name})`)
    await picture(desk, `unit-account-reject-${name}`)
    await desk.keyboard.press('Escape')
    await desk.getByRole('dialog').waitFor({ state: 'hidden' })
    await expectAccessible(desk, `review (${name})`)
    await picture(desk, `unit-account-review-${name}`)
    await hand.press(desk, /^(?:Duyệt|Approve)/u)
    await expect
      .poll(async () => (await database.owner.query('select state from review_case_file where no = $1', [no])).rows)
      .toEqual([{ state: 'approved' }])

    const token = await tokenAt(stage, email)
    await page.goto(`/unit/invitation#${token}`)
    await heading(page, /Lời mời làm đầu mối đơn vị|Invitation to coordinate a unit/u)
    await page.getByText('Công ty may Hoa Sim').waitFor()
    await expectAccessible(page, `invitation (${name})`)
    await picture(page, `unit-invitation-${name}`)
    await hand.fill(page, '#password', OWN_PASSWORD)
    await hand.fill(page, '#repeat', OWN_PASSWORD)
    await hand.press(page, /^(?:Nhận lời mời|Accept the invitation)$/u)
    await heading(page, /Thiết lập bước xác minh|Set up the second step/u)
    await hand.press(page, /^(?:Dùng ứng dụng mã|Use a code app)$/u)
    const secret = ((await page.locator('code').first().textContent()) ?? '').replaceAll(' ', '')
    await hand.fill(page, '#appCode', totpCode(secret, await now()))
    await heading(page, /Cất 10 mã|Keep ten/u)
    await hand.press(page, /Tôi đã cất|I have kept/u)
    await hand.press(page, /^(?:Tiếp tục|Go on)$/u)
    await heading(page, /^(?:Tiến độ|Progress)$/u)
    await page.getByText('BHXH cơ sở Nhiêu Lộc').first().waitFor()
    await page.waitForLoadState('networkidle')
    await expectAccessible(page, `progress (${name})`)
    await picture(page, `unit-home-${name}`)
    await hand.press(page, /^(?:Bảo mật đăng nhập|Sign-in security)$/u)
    await heading(page, /Bảo mật đăng nhập|Sign-in security/u)
    await picture(page, `unit-security-${name}`)

    const tracking = await stage.visitor(look)
    await tracking.goto(`/track?no=${no}`)
    await hand.fill(tracking, '#contact', email)
    await hand.press(tracking, /^(?:Xem hồ sơ|Show the dossier)$/u)
    await tracking.getByText(/Yêu cầu đã được duyệt|The request is approved/u).waitFor()
    await expectAccessible(tracking, `tracking (${name})`)
    await picture(tracking, `unit-account-tracked-${name}`)
  },
  180_000,
)

test.each(LOOKS)('at the wrong door a sentence shows the right one, and the session counts there: %s', async (name, { hand, ...look }) => {
  await forgetUsedCodes(database)
  const officer = await stage.visitor(look)
  await officer.goto('/unit/')
  await heading(officer, /Đăng nhập đầu mối|Coordinator sign-in/u)
  await picture(officer, `unit-sign-in-${name}`)
  await expectAccessible(officer, `sign-in (${name})`)
  await hand.fill(officer, '#name', 'son')
  await hand.fill(officer, '#password', 'CanBo-demo-2026')
  await officer.keyboard.press('Enter')
  await heading(officer, /Tài khoản này thuộc trang cán bộ|This account belongs to the officers/u)
  await expectAccessible(officer, `officer at /unit (${name})`)
  await picture(officer, `unit-elsewhere-${name}`)
  await hand.press(officer, /^(?:Đến trang cán bộ|Go to the officers)/u)
  await officer.locator('#code').waitFor()
  expect(new URL(officer.url()).pathname).toBe('/agency/')

  const coordinator = await stage.visitor(look)
  await coordinator.goto('/agency/')
  await hand.fill(coordinator, '#name', 'huy')
  await hand.fill(coordinator, '#password', 'CanBo-demo-2026')
  await coordinator.keyboard.press('Enter')
  await heading(coordinator, /Tài khoản này thuộc trang đầu mối|This account belongs to the unit/u)
  await picture(coordinator, `agency-elsewhere-${name}`)
  await hand.press(coordinator, /^(?:Đến trang đầu mối|Go to the unit)/u)
  await coordinator.locator('#code').waitFor()
  expect(new URL(coordinator.url()).pathname).toBe('/unit/')
})

test.each(LOOKS)('an officer finds the coordinators of the area and ends one: %s', async (name, { hand, ...look }) => {
  const fullName = `Phùng Thị ${name.startsWith('mouse') ? 'Mai' : 'Lan'}`
  const officer = await anOfficer(stage)
  const { no, email } = await aUnitRequest(stage, { fullName })
  const { items } = (await officer.post('/api/v1/agency/case-files/search', { q: no })).body as { items: { id: string; version: number }[] }
  const id = items[0]?.id ?? ''
  const { version } = (await officer.post(`/api/v1/agency/case-files/${id}/take`, { version: items[0]?.version })).body as {
    version: number
  }
  await officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist: [] })
  await tokenAt(stage, email)

  const desk = await stage.visitor(look)
  await desk.goto('/agency/coordinators')
  await signInAtDesk(stage, desk)
  await desk.getByText(fullName).waitFor()
  await desk.waitForLoadState('networkidle')
  await expectAccessible(desk, `coordinators (${name})`)
  await picture(desk, `coordinators-${name}`)
  await hand.fill(desk, '#q', fullName)
  await hand.press(desk, new RegExp(fullName, 'u'))
  await hand.fill(desk, '#reason', 'Đã nghỉ việc')
  await picture(desk, `coordinators-end-${name}`)
  await expectAccessible(desk, `ending (${name})`)
  await desk.keyboard.press('Enter')
  await desk.getByText(/Đã thu hồi lời mời của Phùng|The invitation to Phùng/u).waitFor()
})
