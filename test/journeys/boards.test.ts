import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { aDossier } from '#test/builders/registration.ts'
import { signInAtDesk } from './at-desk.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()
const { owner } = stage.database

async function atBoard(name: string, options?: VisitorOptions): Promise<Page> {
  const page = await stage.visitor({ size: COMPUTER, ...options })
  await page.goto('/agency/boards')
  await signInAtDesk(stage, page, name)
  await page.getByRole('img').first().waitFor()
  return page
}

/** Sixty days of three offices, and three counts of coverage, written as the jobs would have left them. */
beforeAll(async () => {
  await aDossier(stage)
  await owner.query(
    `insert into board_fact (case_file_id, version, agency_code, kind, step, at, day, work_minutes, in_time, at_first, reasons)
     select gen_random_uuid(), 1, office, 'registration', step, app_now() - interval '1 hour', (app_now() at time zone 'Asia/Ho_Chi_Minh')::date - d,
       case when step in ('approved', 'rejected') then 60 + (d * 37 + n * 91) % 1400 end,
       case when step in ('approved', 'rejected') then (d + n) % 19 <> 0 end,
       case when step in ('approved', 'rejected') then n % 7 <> 0 end,
       case when step = 'returned' then array[(array['portrait_unclear', 'paper_unclear', 'data_wrong', 'phone_wrong'])[least(4, 1 + n % 5)]]
         when step = 'rejected' then array['duplicate'] else '{}' end
     from generate_series(0, 59) d cross join (values ('07911', 14), ('07906', 8), ('07912', 5)) as o (office, size)
     cross join (values ('received', 1.0), ('approved', 0.8), ('returned', 0.25), ('rejected', 0.03)) as s (step, share)
     cross join lateral generate_series(1, case when d % 7 in (0, 6) then 1 else (size * share * (1 + (d % 5) * 0.1))::int end) n
     where step <> 'rejected' or d % 4 = 0`,
  )
  for (const ago of [45, 0])
    await owner.query(
      `insert into board_coverage (day, agency_code, unit_code, participants, accounts)
       select (app_now() at time zone 'Asia/Ho_Chi_Minh')::date - $1::int, agency, unit, people, (people * (0.4 - $1::int * 0.003))::int
       from (values ('07911', '', 41250), ('07906', '', 38007), ('07912', '', 22190), ('07911', 'TZ0001Z', 812), ('07912', 'TZ0009Z', 64),
         ('07907', 'TZ0010Z', 7), ('07903', 'TZ0004Z', 9)) as c (agency, unit, people)`,
      [ago],
    )
})

const LOOKS = [
  { name: 'computer', options: {} },
  { name: 'computer-dark-en', options: { dark: true, choices: { language: 'en' } } },
  { name: 'phone', options: { size: PHONE } },
  { name: 'phone-dark-en', options: { size: PHONE, dark: true, choices: { language: 'en' } } },
] as const

test.each(LOOKS)('the board can be read and used: $name', async ({ name, options }) => {
  const page = await atBoard('nga', options)
  await page.waitForLoadState('networkidle')
  await expectAccessible(page, `board (${name})`)
  await picture(page, `board-${name}`)
  for (const summary of await page.locator('summary').all()) await summary.click()
  await expectAccessible(page, `board with tables (${name})`)
  await page.evaluate('scrollTo(0, document.body.scrollHeight)')
  await picture(page, `board-end-${name}`)
})

test('every number of the chart is in its table, and leads to its files', async () => {
  const page = await atBoard('dung')
  await page.getByText('Xem dạng bảng').first().click()
  const rows = page.locator('details[open] tbody tr')
  await expect.poll(() => rows.count()).toBe(30)
  const received = await rows.locator('td:nth-child(2)').allInnerTexts()
  const spoken = await page.locator('svg desc').first().textContent()
  expect(spoken).toContain(`nhận ${received.reduce((sum, text) => sum + Number(text), 0)},`)
  await page.getByRole('link', { name: /^\d+$/u }).first().click()
  await page.locator('[data-case-link]').first().waitFor()
  await page.goBack()
  await page.getByRole('link', { name: 'Xem hồ sơ đã từ chối' }).click()
  await page.waitForURL(/filter=decided&outcome=rejected&decidedFrom=/u)
  await page.getByText('Quyết định từ').waitFor()
})

test('with the keyboard alone: another period, chosen days, one office, a file', async () => {
  const page = await atBoard('nga')
  const press = (key: string) => page.keyboard.press(key)
  const focused = () => page.evaluate<string>('document.activeElement.textContent.trim()')
  const tabTo = async (words: string) => {
    for (let tries = 0; tries < 60 && (await focused()) !== words; tries++) await press('Tab')
    await expect.poll(() => focused()).toBe(words)
  }
  await tabTo('7 ngày')
  await press('Enter')
  await page.waitForURL(/period=week/u)
  await page.getByText('so với 7 ngày trước đó').waitFor()
  await tabTo('Tự chọn')
  await press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.getByLabel('Từ ngày').focus()
  await page.getByLabel('Từ ngày').fill('2026-01-01')
  await page.getByLabel('Đến ngày').fill('2025-12-01')
  await press('Enter')
  await page.getByText('Chọn từ ngày trước đến ngày sau').waitFor()
  const [from, until] = await owner
    .query<{ day: string }>(`select ((app_now() at time zone 'Asia/Ho_Chi_Minh')::date - d)::text as day from unnest(array[20, 11]) d`)
    .then(({ rows }) => rows.map(({ day }) => day))
  await page.getByLabel('Từ ngày').fill(from ?? '')
  await page.getByLabel('Đến ngày').fill(until ?? '')
  await press('Enter')
  await page.waitForURL(/from=.*until=/u)
  await page.getByText('so với 10 ngày trước đó').waitFor()
  await tabTo('BHXH cơ sở Bình Thạnh')
  await press('Enter')
  await page.waitForURL(/office=07906/u)
  await page.getByText('Cơ quan: BHXH cơ sở Bình Thạnh').waitFor()
  await page.locator('h1').focus()
  await tabTo('Tải Excel')
  const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')])
  expect(download.suggestedFilename()).toBe(`bang-dieu-hanh-${from}-${until}.xlsx`)
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
})
