import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { aDossier } from '#test/builders/registration.ts'
import { aSupportRequest } from '#test/builders/support.ts'
import { openWithReason, signInAtDesk } from './at-desk.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()
const { owner } = stage.database

/** A member of staff at a desk, signed in by hand. */
async function atDesk(name = 'dung', options?: VisitorOptions): Promise<Page> {
  const page = await stage.visitor({ size: COMPUTER, ...options })
  await page.goto('/agency/')
  await signInAtDesk(stage, page, name)
  await page.locator('nav').first().waitFor()
  return page
}

/** Sixty dossiers of 07911, written past the guards: some late, some that stand out, some for children. */
async function manyDossiers(): Promise<void> {
  await owner.query('alter table review_case_file disable trigger user')
  await owner.query(
    `insert into review_case_file (id, kind, no, agency_code, social_insurance_no, applicant_name, contact_index, state, submitted_at, due_at, lane, risk, for_child)
     select gen_random_uuid(), 'registration', lpad((200 + i)::text, 5, '0') || '/2026/07911', '07911', '0077' || lpad(i::text, 6, '0'),
       (array['Lý Thị', 'Võ Minh', 'Đặng Ngọc', 'Hồ Văn', 'Bùi Thị'])[i % 5 + 1] || ' ' ||
         (array['Mai', 'Khang', 'Ánh', 'Phước', 'Hạnh', 'Bích', 'Tài'])[i % 7 + 1], '\\x00', 'submitted',
       date_trunc('milliseconds', app_now()) - interval '2 days' + i * interval '7 minutes',
       date_trunc('milliseconds', app_now()) + (i - 4) * interval '3 hours', case when i < 4 then 0 else 1 end,
       case when i % 9 = 2 then 1 else 0 end, i % 13 = 6
     from generate_series(1, 60) i`,
  )
  await owner.query('alter table review_case_file enable trigger user')
}

/** Dossiers of people, unlike the sixty: who asks whether a colleague is of the family needs a declaration. */
let byMouse: string
let byKeys: string

beforeAll(async () => {
  const { no, person } = await aDossier(stage)
  await aSupportRequest(stage, { caseNo: no, socialInsuranceNo: person.socialInsuranceNo })
  byMouse = (await aDossier(stage)).no
  byKeys = (await aDossier(stage)).no
  await manyDossiers()
})

const firstNo = (page: Page) => page.locator('tbody tr td').first().innerText()
const chip = (page: Page, name: RegExp) => page.getByRole('button', { name })

const LOOKS = [
  { name: 'computer', options: {} },
  { name: 'computer-dark-en', options: { dark: true, choices: { language: 'en' } } },
  { name: 'phone', options: { size: PHONE } },
  { name: 'phone-dark-en', options: { size: PHONE, dark: true, choices: { language: 'en' } } },
] as const

test.each(LOOKS)('the queue can be read and used: $name', async ({ name, options }) => {
  const page = await atDesk('nga', options)
  await page.goto('/agency/?due=overdue')
  await page.locator('[data-case-link]').first().waitFor()
  await expectAccessible(page, `overdue (${name})`)
  await page.goto('/agency/')
  await page.locator('[data-case-link]').first().waitFor()
  await page.waitForLoadState('networkidle')
  await expectAccessible(page, `queue (${name})`)
  await picture(page, `queue-${name}`)
  await page.locator('tbody').getByRole('button').first().click()
  await page.getByRole('dialog').getByRole('radio').first().waitFor()
  await expectAccessible(page, `assign (${name})`)
  await picture(page, `queue-assign-${name}`)
})

describe('by mouse', () => {
  test('conditions add to each other, stand in the address, and survive reload and Back', async () => {
    const page = await atDesk()
    await chip(page, /^Cần chú ý/u).click()
    await page.waitForURL(/risk=true/u)
    await chip(page, /^Quá hạn/u).click()
    await page.waitForURL(/due=overdue/u)
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
    await page.reload()
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
    await expect.poll(() => chip(page, /^Quá hạn/u).getAttribute('aria-pressed')).toBe('true')
    await page.locator('[data-case-link]').first().click()
    await page.waitForURL(/files/u)
    await page.goBack()
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
    await page.getByRole('button', { name: 'Bỏ lọc' }).click()
    await expect.poll(() => page.locator('tbody tr').count()).toBe(25)
  })

  test('pages go forth and back, also after a reload', async () => {
    const page = await atDesk()
    await page.locator('[data-case-link]').first().waitFor()
    const first = await firstNo(page)
    await page.getByRole('button', { name: 'Trang sau' }).click()
    await page.waitForURL(/after=/u)
    await expect.poll(() => firstNo(page)).not.toBe(first)
    const second = await firstNo(page)
    await page.reload()
    await expect.poll(() => firstNo(page)).toBe(second)
    await page.getByRole('button', { name: 'Trang trước' }).click()
    await expect.poll(() => firstNo(page)).toBe(first)
  })

  test('support requests are one kind of the list, and are narrowed, searched and opened like the others', async () => {
    const page = await atDesk()
    await page.getByLabel('Loại hồ sơ').selectOption('support')
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
    const name = await page.locator('[data-case-link]').first().innerText()
    await page.getByLabel('Loại hồ sơ').selectOption('')
    await page.getByRole('searchbox').fill(
      name
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/gu, '')
        .replaceAll('Đ', 'D')
        .replaceAll('đ', 'd'),
    )
    await page.getByText('Yêu cầu hỗ trợ', { exact: true }).last().waitFor()
    await page.getByRole('link', { name }).click()
    await openWithReason(page)
    await page.getByRole('button', { name: 'Nhận hồ sơ', exact: true }).click()
    await page.getByText('Giải quyết thế nào?').waitFor()
  })

  test('an officer of the city gives a file to a colleague, who finds it under "mine"', async () => {
    const page = await atDesk('nga')
    const row = page.locator('tbody tr', { hasText: byMouse })
    await page.getByRole('searchbox').fill(byMouse)
    await row.getByRole('button').click()
    await page.getByRole('dialog').getByText('Lê Tiến Dũng').click()
    await page.getByRole('button', { name: 'Giao hồ sơ', exact: true }).click()
    await page.getByText(`Đã giao hồ sơ ${byMouse}`).waitFor()
    await row.getByText('Lê Tiến Dũng đang xét duyệt').waitFor()
    const colleague = await atDesk('dung')
    await colleague.goto('/agency/?filter=mine')
    await expect.poll(() => colleague.getByText(byMouse).count()).toBe(1)
  })
})

test('with the keyboard alone: filters, rows, pages, search, help, giving away, opening', async () => {
  const page = await atDesk('nga')
  await page.locator('[data-case-link]').first().waitFor()
  const press = (key: string) => page.keyboard.press(key)
  await press('?')
  await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor()
  await expectAccessible(page, 'keys')
  await picture(page, 'queue-keys')
  await press('Escape')
  // The sheet has taken its place out of the browser's history.
  await expect.poll(() => page.evaluate('history.state?.over === undefined')).toBe(true)
  await press('q')
  await page.waitForURL(/due=overdue/u)
  await press('r')
  await page.waitForURL(/risk=true/u)
  await press('x')
  await page.waitForURL(url => url.search === '')
  await press('2')
  await page.waitForURL(/filter=new/u)
  await press('l')
  await page.waitForURL(/after=/u)
  const previous = page.getByRole('button', { name: 'Trang trước' })
  await expect.poll(() => previous.isEnabled()).toBe(true)
  await press('h')
  await page.waitForURL(/before=/u)
  await press('1')
  await page.waitForURL(url => url.search === '')
  await page.locator('[data-case-link]').first().waitFor()
  await press('j')
  await press('j')
  await press('/')
  await page.keyboard.type(byKeys)
  await expect.poll(() => page.locator('tbody tr').allInnerTexts()).toEqual([expect.stringContaining(byKeys)])
  await press('Tab')
  await press('j')
  await press('g')
  await page.getByRole('dialog').getByRole('radio').first().waitFor()
  await page.getByRole('dialog').getByRole('radio').first().focus()
  await press('Space')
  await press('Tab')
  await press('Enter')
  await page.getByText(/^Đã giao hồ sơ/u).waitFor()
  await press('/')
  await press('Control+A')
  await page.keyboard.type('dang ngoc anh')
  await page.getByRole('link', { name: 'Đặng Ngọc Ánh' }).first().waitFor()
  await press('Tab')
  await press('j')
  await press('Enter')
  await page.waitForURL(/files/u)
})
