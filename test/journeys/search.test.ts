import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { atHome } from './at-home.ts'
import { tabTo } from './hands.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'

const stage = await aStage()
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
const box = (page: Page) => page.getByRole('searchbox')
const openSearch = (page: Page, name = 'Tìm trong ứng dụng') => page.getByRole('link', { name, exact: true }).click()

test.each([
  { look: 'phone', options: { size: PHONE, dark: true, choices: { theme: 'dark' } }, name: 'Tìm trong ứng dụng', words: 'doi mat khau' },
  {
    look: 'small',
    options: { size: { width: 320, height: 640 }, choices: { text: 'large' } },
    name: 'Tìm trong ứng dụng',
    words: 'the bao hiem y te',
  },
  {
    look: 'computer',
    options: { size: COMPUTER, english: true, choices: { language: 'en' } },
    name: 'Search the app',
    words: 'change password',
  },
] as const)('from the first screen of each tab one search finds everything: $look', async ({ look, options, name, words }) => {
  const page = await stage.visitor(options)
  for (const [path, tab] of [
    ['/', 'personal'],
    ['/services', 'services'],
    ['/lookup', 'lookup'],
  ] as const) {
    await page.goto(path)
    await page.locator('main h1').waitFor()
    await page.waitForLoadState('networkidle')
    await expectAccessible(page, `${tab} (${look})`)
    await picture(page, `search-${tab}-${look}`)
    await openSearch(page, name)
    await heading(page, name)
    await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('all-words')
    await page.keyboard.type(words)
    await page
      .getByRole('status')
      .filter({ hasText: /^(?:Có \d+ kết quả|\d+ results)$/u })
      .waitFor()
    await page
      .getByRole('region', { name: /^(?:Trang trong ứng dụng|Pages of the app)$/u })
      .getByRole('link')
      .first()
      .waitFor()
    if (tab === 'personal') {
      await expectAccessible(page, `found (${look})`)
      await picture(page, `search-found-${look}`)
    }
    // A computer has the tabs and its browser's own Back.
    if (look === 'computer') await page.goBack()
    else await page.locator('.app-back').click()
    await expect.poll(() => new URL(page.url()).pathname).toBe(path)
  }
})

test('what is typed is found while it is typed, leads to the page, and is there again on the way back; nothing of it is sent', async () => {
  const page = await stage.visitor()
  await page.goto('/services')
  const sent: string[] = []
  page.on('request', request => void sent.push(decodeURIComponent(`${request.url()} ${request.postData() ?? ''}`)))
  await openSearch(page)
  await box(page).fill('kiem tra bản xác')
  const pages = page.getByRole('region', { name: 'Trang trong ứng dụng' })
  await pages.getByRole('link', { name: 'Kiểm tra bản xác nhận', exact: true }).click()
  await heading(page, 'Kiểm tra bản xác nhận')
  await page.goBack()
  await heading(page, 'Tìm trong ứng dụng')
  await expect.poll(() => box(page).inputValue()).toBe('kiem tra bản xác')
  await page.reload()
  await pages.getByRole('link', { name: 'Kiểm tra bản xác nhận', exact: true }).waitFor()
  expect(sent.filter(line => /kiem tra|bản xác/iu.test(line))).toEqual([])
  await box(page).fill('qwxz qwxz')
  await page.getByText('Chưa có gì cho từ này', { exact: true }).waitFor()
  await expectAccessible(page, 'nothing found')
  await picture(page, 'search-nothing')
  await box(page).fill('cho ray')
  await page.getByRole('button', { name: /^Nơi khám chữa bệnh BHYT/u }).click()
  await heading(page, 'Nơi khám chữa bệnh BHYT')
  await expect.poll(() => page.locator('#found h2').first().textContent()).toContain('Chợ Rẫy')
})

test('with the keyboard alone: to the search, to what was found, and into it', async () => {
  const page = await stage.visitor({ size: COMPUTER })
  await page.goto('/')
  await tabTo(page, page.getByRole('link', { name: 'Tìm trong ứng dụng', exact: true }))
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('all-words')
  await page.keyboard.type('quen mat khau')
  await page.getByText(/^Có \d+ kết quả$/u).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('all-found')
  await page.keyboard.press('Tab')
  await expect.poll(() => page.locator(':focus').textContent()).toContain('Quên mật khẩu')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/recover')
})

test('who is signed in finds own things, and the children by name; a guest reads that one has to sign in', async () => {
  const page = await atHome(stage, 'huong')
  const link = page.getByRole('link', { name: 'Tìm trong ứng dụng', exact: true })
  await link.scrollIntoViewIfNeeded()
  await expectAccessible(page, 'first screen, signed in')
  await picture(page, 'search-home')
  await openSearch(page)
  await box(page).fill('khoi')
  const pages = page.getByRole('region', { name: 'Trang trong ứng dụng' })
  await pages.getByRole('link', { name: /Khôi/u }).first().waitFor()
  await picture(page, 'search-child')
  await box(page).fill('qua trinh')
  await pages.getByRole('link', { name: 'Quá trình tham gia', exact: true }).click()
  await heading(page, 'Quá trình tham gia')
  const guest = await stage.visitor()
  await guest.goto('/search')
  await box(guest).fill('qua trinh')
  await guest
    .getByRole('region', { name: 'Trang trong ứng dụng' })
    .getByRole('link', { name: /^Quá trình tham gia\s*Cần đăng nhập$/u })
    .click()
  await guest.waitForURL('**/sign-in?why=needed')
  await guest.goto('/search#khôi')
  await guest.getByText(/^Có \d+ kết quả$|^Chưa có gì/u).waitFor()
  await expect.poll(() => guest.getByRole('link', { name: /Khôi/u }).count()).toBe(0)
})

test('without a network it finds the pages, the help, and the places that were seen', async () => {
  const first = await stage.visitor()
  await first.goto('/lookup/insured/79031')
  await first.locator('main dl').first().waitFor()
  await expect.poll(() => first.evaluate(`navigator.serviceWorker.ready.then(({ active }) => active?.state)`)).toBe('activated')
  const context = first.context()
  await first.close()
  await context.setOffline(true)
  const page = await context.newPage()
  await page.goto('/search')
  await box(page).fill('song trang')
  await page
    .getByRole('region', { name: 'Nơi đã xem trên máy này' })
    .getByRole('link', { name: /^Bệnh viện Đa khoa Sông Trăng/u })
    .waitFor()
  await expectAccessible(page, 'found without a network')
  await picture(page, 'search-offline')
  await box(page).fill('mat the bao hiem')
  await page.locator('summary').filter({ hasText: 'Mất, hỏng thẻ BHYT giấy' }).waitFor()
})
