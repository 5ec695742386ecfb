import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { signInAtDesk } from './at-desk.ts'
import { openSignIn, proveByCode } from './at-home.ts'
import { aStage, choose, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

/** Decisions take effect after a second. */
const stage = await aStage({ env: { VSSID_UNDO_SECONDS: '1' } })

async function signedIn(key: string, options: VisitorOptions & { readonly choices?: Parameters<typeof choose>[1] } = {}): Promise<Page> {
  const page = await stage.visitor(options)
  await choose(page, options.choices ?? {})
  await openSignIn(stage, page, person(key).socialInsuranceNo)
  await page.fill('#name', person(key).socialInsuranceNo)
  await page.fill('#password', DEMO_PASSWORD)
  await page.click('button[type=submit]')
  await page.waitForURL(`${stage.url}/`)
  return page
}
const visits = (page: Page) => page.getByRole('list', { name: /^(?:Các lần khám năm|Visits in)/u }).getByRole('link')
async function atVisit(page: Page, base = '/visits', nth = 0): Promise<void> {
  await page.goto(base)
  await visits(page).nth(nth).click()
  await page.getByRole('region', { name: /^(?:Có điều chưa đúng\?|Is something wrong\?)$/u }).waitFor()
}
const sheet = (page: Page) => page.getByRole('dialog', { name: /^(?:Báo về lần khám này|Report this visit)$/u })
const numberIn = (text: string | null): string => /\d{5}(?:\.[A-Z])?\/\d{4}\/\d{5}/u.exec(text ?? '')?.[0] ?? 'no number'
const fileOf = async (no: string): Promise<string> =>
  (await stage.database.owner.query<{ id: string }>('select id from review_case_file where no = $1', [no])).rows[0]?.id ?? ''
const stateOf = async (no: string) => (await stage.database.owner.query('select state from review_case_file where no = $1', [no])).rows

async function atDesk(): Promise<Page> {
  const page = await stage.visitor({ size: COMPUTER })
  await page.goto('/agency/')
  await signInAtDesk(stage, page, 'nga')
  await page.locator('nav').waitFor()
  return page
}

test('“I was not there”: from the visit to the agency’s answer', async () => {
  const page = await signedIn('mai', { size: PHONE, choices: { theme: 'dark' } })
  await atVisit(page)
  const foot = page.getByRole('region', { name: 'Có điều chưa đúng?' })
  await foot.scrollIntoViewIfNeeded()
  await expectAccessible(page, 'foot of a visit')
  await picture(page, 'visit-report-foot')
  await foot.getByRole('button', { name: 'Tôi không đi khám lần này' }).click()
  await sheet(page).getByText('Bệnh, thuốc và kết quả không được gửi.').waitFor()
  await expect.poll(() => sheet(page).getByRole('radio', { name: 'Tôi không đi khám lần này' }).isChecked()).toBe(true)
  await expectAccessible(page, 'report of a visit')
  await picture(page, 'visit-report-form')
  await sheet(page).getByLabel('Bạn muốn nói thêm').fill('Hôm đó tôi đi làm ở Đà Nẵng.')
  await sheet(page).getByRole('button', { name: 'Gửi phản ánh' }).click()
  // The receipt stands at the foot of the visit, where the button was.
  await foot.getByText(/^Đã gửi phản ánh/u).waitFor()
  await expect.poll(() => sheet(page).count()).toBe(0)
  await picture(page, 'visit-report-sent')
  await foot.getByRole('button', { name: 'Rút phản ánh' }).click()
  await foot.getByText(/^Đã rút phản ánh/u).waitFor()
  await foot.getByRole('button', { name: 'Tôi không đi khám lần này' }).click()
  await expect.poll(() => sheet(page).getByLabel('Bạn muốn nói thêm').inputValue()).toBe('Hôm đó tôi đi làm ở Đà Nẵng.')
  await sheet(page).getByRole('button', { name: 'Gửi phản ánh' }).click()
  const receipt = foot.getByText(/^Đã gửi phản ánh/u)
  await receipt.waitFor()
  const no = numberIn(await receipt.textContent())
  await page.reload()
  await foot.getByText(`Bạn đã gửi phản ánh ${no} về điều này.`).waitFor()
  await expect.poll(() => foot.getByRole('button').count()).toBe(0)
  await foot.getByRole('link', { name: 'Theo dõi phản ánh' }).click()
  await page.getByRole('heading', { level: 1, name: 'Phản ánh của bạn' }).waitFor()
  await page.getByText('Đang kiểm tra').waitFor()
  await expectAccessible(page, 'reports')
  await picture(page, 'visit-report-list')

  const desk = await atDesk()
  await desk.goto(`/agency/files/${await fileOf(no)}`)
  await desk.getByRole('heading', { name: 'Không đi khám lần này' }).waitFor()
  await desk.getByText('Hôm đó tôi đi làm ở Đà Nẵng.').waitFor()
  await expect.poll(() => desk.locator('main').textContent()).not.toContain('Cúm')
  await expectAccessible(desk, 'bench')
  await picture(desk, 'visit-report-bench')
  await desk
    .getByRole('region', { name: 'Quyết định' })
    .getByRole('button', { name: /^Nhận hồ sơ/u })
    .click()
  await desk.getByText('Lời trả lời chỉ hiện trong ứng dụng.').waitFor()
  await desk.getByRole('button', { name: 'Không chấp nhận phản ánh' }).click()
  await desk.getByLabel('Cơ sở có giấy tờ của lần khám').waitFor()
  await picture(desk, 'visit-report-bench-reject')
  await desk.keyboard.press('Escape')
  await desk.getByRole('dialog').waitFor({ state: 'hidden' })
  // The focus comes back to the button first.
  await expect.poll(() => desk.locator(':focus').textContent()).toContain('Không chấp nhận phản ánh')
  await desk.fill('#answer', 'Nơi khám đã ghi nhầm người và rút hồ sơ này.')
  await picture(desk, 'visit-report-bench-answer')
  await desk.getByRole('button', { name: /^Gửi trả lời/u }).click()
  await expect.poll(() => stateOf(no)).toEqual([{ state: 'answered' }])

  await page.goto('/inbox')
  await page.getByRole('button', { name: new RegExp(`Phản ánh ${no} đã được trả lời`, 'u') }).click()
  await page.getByRole('dialog').getByRole('link').click()
  await page.getByText('Nơi khám đã ghi nhầm người và rút hồ sơ này.').waitFor()
  await picture(page, 'visit-report-answered')
  await page.getByRole('link', { name: 'Xem lần khám' }).first().click()
  await foot.getByText(`Phản ánh ${no} đã có trả lời`).waitFor()
  await foot.scrollIntoViewIfNeeded()
  await expectAccessible(page, 'foot of a visit, answered')
  await picture(page, 'visit-report-foot-answered')
})

test('without network nothing is sent and nothing is lost', async () => {
  const page = await signedIn('hoa')
  await atVisit(page)
  await page.getByRole('button', { name: 'Báo điều khác chưa đúng' }).click()
  await sheet(page).getByRole('button', { name: 'Gửi phản ánh' }).click()
  await sheet(page).getByText('Chọn điều chưa đúng.').waitFor()
  await sheet(page).getByRole('radio', { name: 'Chi phí hoặc dịch vụ ghi chưa đúng' }).check()
  await sheet(page).getByRole('button', { name: 'Gửi phản ánh' }).click()
  await expect.poll(() => sheet(page).getByLabel('Khoản nào chưa đúng?').getAttribute('aria-invalid')).toBe('true')
  await page.context().setOffline(true)
  await sheet(page).getByLabel('Khoản nào chưa đúng?').fill('Tôi không chụp phim.')
  await sheet(page).getByText('Đang không có mạng nên chưa gửi được.').waitFor()
  await expect.poll(() => sheet(page).getByRole('button', { name: 'Gửi phản ánh' }).isDisabled()).toBe(true)
  await expectAccessible(page, 'report without network')
  await picture(page, 'visit-report-offline')
  await page.context().setOffline(false)
  await expect.poll(() => sheet(page).getByRole('button', { name: 'Gửi phản ánh' }).isDisabled()).toBe(false)
  await page.reload()
  await page.getByRole('button', { name: 'Báo điều khác chưa đúng' }).click()
  await expect.poll(() => sheet(page).getByLabel('Khoản nào chưa đúng?').inputValue()).toBe('Tôi không chụp phim.')
  await sheet(page).getByRole('button', { name: 'Gửi phản ánh' }).click()
  await page.getByText(/^Đã gửi phản ánh/u).waitFor()
})

test('a mother reports for her son; the notice leads to his page', async () => {
  const page = await signedIn('huong', { size: PHONE })
  const id = (await stage.database.owner.query<{ id: string }>(`select id from participant where full_name = 'Lê Ngô Minh Khôi'`)).rows[0]
    ?.id
  await page.goto(`/children/${id ?? ''}/visits`)
  await page.getByRole('button', { name: 'Xác nhận để xem' }).click()
  await proveByCode(stage, page, { phone: person('huong').phone ?? '', button: /^(?:Gửi|Nhận) mã/u })
  await visits(page).first().click()
  await page.getByRole('button', { name: 'Con tôi không đi khám lần này' }).click()
  await expectAccessible(page, 'report for a child')
  await sheet(page).getByRole('button', { name: 'Gửi phản ánh' }).click()
  const receipt = page.getByText(/^Đã gửi phản ánh/u)
  await receipt.waitFor()
  const no = numberIn(await receipt.textContent())
  await page.goto('/reports')
  await page.getByRole('link', { name: 'Phản ánh cho Lê Ngô Minh Khôi (1)' }).waitFor()
  await expectAccessible(page, 'own reports of a mother')
  await picture(page, 'visit-report-mother')
  await page.goto('/inbox')
  await page.getByRole('button', { name: new RegExp(no, 'u') }).click()
  await page.getByRole('dialog').getByRole('link').click()
  await page.waitForURL(/\/children\/.*\/reports$/u)
  await page.getByRole('heading', { level: 1, name: 'Lê Ngô Minh Khôi' }).waitFor()
  await page.getByText('Con tôi không đi khám lần này').waitFor()
  await expectAccessible(page, 'reports for a child')
  await picture(page, 'visit-report-child')

  const desk = await atDesk()
  await desk.goto(`/agency/files/${await fileOf(no)}`)
  await desk.getByText(`Người gửi: ${person('huong').fullName}`).waitFor()
  await expectAccessible(desk, 'bench, for a child')
  await picture(desk, 'visit-report-bench-child')
  await choose(desk, { language: 'en', theme: 'dark' })
  await desk.setViewportSize(PHONE)
  await desk.reload()
  await desk.getByText('The mother reports for her child.').waitFor()
  await expectAccessible(desk, 'bench, phone, dark, English')
  await picture(desk, 'visit-report-bench-child-phone-dark-en')
})

const LOOKS = [
  { name: 'computer-english', size: COMPUTER, choices: { language: 'en' } },
  { name: 'phone-dark', size: PHONE, choices: { theme: 'dark' } },
  { name: '320-large', size: { width: 320, height: 640 }, choices: { text: 'large' } },
] as const

test.each(LOOKS)('the report of a visit can be read and used: $name', async ({ name, size, choices }) => {
  const page = await signedIn('linh', { size, choices })
  await atVisit(page)
  await page.getByRole('region', { name: /^(?:Có điều chưa đúng\?|Is something wrong\?)$/u }).scrollIntoViewIfNeeded()
  await expectAccessible(page, `foot (${name})`)
  await picture(page, `visit-report-${name}-foot`)
  await page.getByRole('button', { name: /^(?:Báo điều khác chưa đúng|Report something else)$/u }).click()
  await sheet(page)
    .getByRole('radio', { name: /^(?:Tôi có đi khám, nhưng vào ngày khác|I was there, but on another day)$/u })
    .check()
  await expectAccessible(page, `form (${name})`)
  await picture(page, `visit-report-${name}-form`)
  await page.goto('/reports')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expectAccessible(page, `no reports (${name})`)
  await picture(page, `visit-report-${name}-none`)
})
