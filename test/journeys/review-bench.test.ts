import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { anOfficer, linkStaff, takenBy } from '#test/builders/office.ts'
import { aDossier, type Dossier } from '#test/builders/registration.ts'
import { signInAtDesk } from './at-desk.ts'
import { aStage, choose, COMPUTER, expectAccessible, picture, type VisitorOptions } from './stage.ts'

/** Decisions can be undone here for as long as an officer's hand needs. */
const stage = await aStage({ env: { VSSID_UNDO_SECONDS: '6' } })

async function atDesk(name = 'dung', options: VisitorOptions = {}): Promise<Page> {
  const page = await stage.visitor({ size: COMPUTER, ...options })
  await choose(page, options.english ? { language: 'en' } : {})
  await page.goto('/agency/')
  await signInAtDesk(stage, page, name)
  await page.locator('nav').waitFor()
  return page
}

/** A dossier with a mark of high severity: its portrait is that of somebody else's. */
async function aMarked(): Promise<Dossier> {
  const [first, second] = [await aDossier(stage), await aDossier(stage)]
  await stage.database.owner.query(
    `update registration_photo p set picture_index = o.picture_index, print = o.print, bands = o.bands
     from registration_photo o, registration r, registration s
     where p.kind = 'portrait' and o.kind = 'portrait' and p.registration_id = r.id and o.registration_id = s.id
       and r.social_insurance_no = $1 and s.social_insurance_no = $2`,
    [second.person.socialInsuranceNo, first.person.socialInsuranceNo],
  )
  return second
}

async function open(page: Page, dossier: Dossier, by = 'dung'): Promise<string> {
  const { id } = await takenBy(await anOfficer(stage, by), dossier)
  await page.goto(`/agency/files/${id}`)
  await page.getByLabel(/Giấy tờ còn hạn|The paper is valid/u).waitFor()
  await page.waitForLoadState('networkidle')
  return id
}

const see = (page: Page, id: string) => page.goto(`/agency/files/${id}`)
const stateOf = async (id: string): Promise<unknown> =>
  (await stage.database.owner.query('select state from review_case_file where id = $1', [id])).rows[0]?.state
const fits = (page: Page) => page.evaluate('document.documentElement.scrollHeight <= innerHeight')

describe('a decision can be undone', () => {
  test('by keyboard alone: approved, undone with every tick in its place, approved again, and then it holds', async () => {
    const dossier = await aDossier(stage)
    const page = await atDesk()
    const id = await open(page, dossier)
    for (const key of ['1', '2', '3', 'a']) await page.keyboard.press(key)
    await page.getByRole('button', { name: 'Hoàn tác', exact: true }).waitFor()
    await picture(page, 'bench-undo')
    await expectAccessible(page, 'undo')
    await expect.poll(() => stateOf(id)).toBe('deciding')
    await page.keyboard.press('z')
    await page.getByLabel('Giấy tờ còn hạn').waitFor()
    await expect.poll(() => page.locator('input[id^=check-]:checked').count()).toBe(3)
    await page.keyboard.press('a')
    await page.getByText('Hồ sơ đã duyệt').waitFor()
    await expect.poll(() => stateOf(id)).toBe('approved')
  })

  test('the next file is on the screen already: the same key undoes the one before, and leads back to it', async () => {
    const dossier = await aDossier(stage)
    await aDossier(stage)
    const page = await atDesk()
    const id = await open(page, dossier)
    for (const key of ['1', '2', '3', 'a']) await page.keyboard.press(key)
    await page.getByRole('button', { name: 'Hoàn tác' }).waitFor()
    await page.keyboard.press('n')
    await page.waitForURL(url => !url.pathname.includes(id))
    await page.getByRole('button', { name: `Hoàn tác quyết định về ${dossier.declaration.fullName}` }).waitFor()
    await picture(page, 'bench-undo-next')
    await expectAccessible(page, 'undo beside the next file')
    await page.keyboard.press('z')
    await page.waitForURL(url => url.pathname.includes(id))
    await page.getByLabel('Giấy tờ còn hạn').waitFor()
    await expect.poll(() => page.locator('input[id^=check-]:checked').count()).toBe(3)
    await expect.poll(() => stateOf(id)).toBe('in_review')
    await expect.poll(() => page.getByText(/^Đã chọn duyệt/u).count()).toBe(0)
  })

  test('of two decisions one after the other the key undoes the one on the screen', async () => {
    const dossiers = [await aDossier(stage), await aDossier(stage)]
    const page = await atDesk()
    const ids: string[] = []
    for (const dossier of dossiers) {
      ids.push((await takenBy(await anOfficer(stage), dossier)).id)
    }
    for (const id of ids) {
      await page.evaluate(`history.pushState(null, '', '/agency/files/${id}')`)
      await page.getByLabel('Giấy tờ còn hạn').waitFor()
      for (const key of ['1', '2', '3', 'a']) await page.keyboard.press(key)
      await page.getByRole('button', { name: 'Hoàn tác', exact: true }).waitFor()
    }
    await page.keyboard.press('z')
    await page.getByLabel('Giấy tờ còn hạn').waitFor()
    await expect.poll(() => Promise.all(ids.map(stateOf))).toEqual(['deciding', 'in_review'])
    await expect.poll(() => stateOf(ids[0] ?? '')).toBe('approved')
  })

  test('a dossier that comes back corrected is looked at anew: no tick of the last time is left', async () => {
    const dossier = await aDossier(stage)
    const page = await atDesk()
    const id = await open(page, dossier)
    for (const key of ['1', '2', '3', '4', 'r']) await page.keyboard.press(key)
    await expect.poll(() => stateOf(id)).toBe('returned')
    await stage.database.owner.query('alter table review_case_file disable trigger user')
    await stage.database.owner.query(
      `with back as (update review_case_file set state = 'submitted', version = version + 1, returned_at = null where id = $1 returning id, version)
       insert into review_event (case_file_id, version, action, to_state, actor_kind, at)
         select id, version, 'resubmit', 'submitted', 'guest', app_now() from back`,
      [id],
    )
    await stage.database.owner.query('alter table review_case_file enable trigger user')
    await page.locator('nav').getByRole('link', { name: 'Hàng đợi duyệt' }).click()
    await page.getByRole('link', { name: dossier.declaration.fullName }).first().waitFor()
    await takenBy(await anOfficer(stage), dossier)
    await page.evaluate(`history.pushState(null, '', '/agency/files/${id}')`)
    await page.getByLabel('Giấy tờ còn hạn').waitFor()
    await expect.poll(() => page.locator('input[id^=check-]:checked').count()).toBe(0)
  })

  test('by mouse: a return is undone in another browser, where the reasons and the words are there again', async () => {
    const dossier = await aDossier(stage)
    const [page, other] = [await atDesk(), await atDesk()]
    const id = await open(page, dossier)
    await page.keyboard.press('4')
    await page.getByText('Thêm lời nhắn').click()
    await page.fill('#note', 'Chụp ở nơi sáng')
    await page.getByRole('button', { name: 'Trả lại' }).click()
    await page.getByRole('button', { name: 'Hoàn tác' }).waitFor()
    await see(other, id)
    await other.getByRole('button', { name: 'Hoàn tác' }).click()
    await other.getByLabel('Ảnh chân dung chưa rõ').waitFor()
    expect([await other.getByLabel('Ảnh chân dung chưa rõ').isChecked(), await other.inputValue('#note')]).toEqual([
      true,
      'Chụp ở nơi sáng',
    ])
    expect((await stage.inbox(dossier.declaration.phone, 2)).filter(({ body }) => body.includes('cần sửa'))).toEqual([])
  })
})

test('the words that are shown are the very message, in the language of the citizen: several reasons and a note', async () => {
  const dossier = await aDossier(stage)
  const page = await atDesk()
  await stage.database.owner.query(
    `with english as (update registration set language = 'en', version = version + 1 where social_insurance_no = $1 returning id, version)
     insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
       select 'system', 'test', 'registration', id, version, 'test' from english`,
    [dossier.person.socialInsuranceNo],
  )
  await open(page, dossier)
  for (const key of ['4', '7', '8']) await page.keyboard.press(key)
  await page.keyboard.press('m')
  await page.keyboard.type('Please use daylight')
  await expect.poll(() => page.inputValue('#note')).toBe('Please use daylight')
  const shown = await page.getByText('needs correction').textContent()
  await picture(page, 'bench-message')
  await page.getByRole('button', { name: 'Trả lại' }).click()
  await page.getByText('Hồ sơ đã trả lại để sửa').waitFor()
  await expect.poll(async () => (await stage.inbox(dossier.declaration.phone, 3))[0]?.body).toBe(shown)
})

describe('a second officer', () => {
  test('reads why, confirms with one key, and only then the account is opened', async () => {
    const dossier = await aMarked()
    const page = await atDesk()
    const id = await open(page, dossier)
    await page.getByText('Ảnh chân dung này có trong hồ sơ của người khác').waitFor()
    await expect.poll(() => fits(page)).toBe(true)
    await picture(page, 'bench-marks')
    for (const key of ['1', '2', '3', 'a']) await page.keyboard.press(key)
    await page.getByText('Chờ cán bộ thứ hai xác nhận').first().waitFor()
    await picture(page, 'bench-second-own')
    const second = await atDesk('nga')
    await see(second, id)
    await second.getByRole('button', { name: 'Xác nhận' }).waitFor()
    await second.waitForLoadState('networkidle')
    await picture(second, 'bench-second')
    await expectAccessible(second, 'a second officer')
    await second.keyboard.press('a')
    await second.getByRole('button', { name: 'Hoàn tác' }).waitFor()
    await expect.poll(() => stateOf(id)).toBe('confirming')
    await expect.poll(() => stateOf(id)).toBe('approved')
  })

  test('sends back with words, which the first one reads beside everything typed', async () => {
    const dossier = await aMarked()
    const page = await atDesk()
    const id = await open(page, dossier)
    for (const key of ['1', '2', '3', 'a']) await page.keyboard.press(key)
    await expect.poll(() => stateOf(id)).toBe('second_check')
    const second = await atDesk('nga', { dark: true })
    await see(second, id)
    await second.fill('#send-back', 'Hai ảnh không phải một người')
    await picture(second, 'bench-second-dark')
    await second.getByRole('button', { name: 'Gửi trả' }).click()
    await expect.poll(() => stateOf(id)).toBe('in_review')
    await see(page, id)
    await page.getByText('Hai ảnh không phải một người').waitFor()
    await expect.poll(() => page.locator('input[id^=check-]:checked').count()).toBe(3)
    await picture(page, 'bench-sent-back')
    await expectAccessible(page, 'sent back')
  })
})

test('the file of a relative is read and put back, and says so', async () => {
  const dossier = await aDossier(stage)
  const { id } = await takenBy(await anOfficer(stage), dossier)
  await linkStaff(stage.database, 'dung', dossier.person.socialInsuranceNo)
  const page = await atDesk()
  await see(page, id)
  await page.getByText('Đây là hồ sơ của chính bạn').waitFor()
  await picture(page, 'bench-own')
  await expectAccessible(page, 'own file')
  await page.getByRole('button', { name: 'Đưa lại hàng đợi' }).click()
  await expect.poll(() => stateOf(id)).toBe('submitted')
  await stage.database.owner.query(
    `with gone as (update staff set participant_id = null, version = version + 1 where login_name = 'dung' returning id, version)
     insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
       select 'system', 'staff.change', 'staff', id, version, 'test' from gone`,
  )
})

describe('photos', () => {
  const look = (page: Page, at: number) =>
    page
      .locator('figure img')
      .nth(at)
      .evaluate(image => image.getAttribute('style') ?? '')

  test('every tool has a key, and what was done to one photo is kept while another is shown', async () => {
    const page = await atDesk()
    await open(page, await aDossier(stage))
    for (const key of ['+', '+', 'x', 's', 'c']) await page.keyboard.press(key)
    await expect.poll(() => look(page, 0)).toMatch(/rotate\(90deg\).*brightness\(130%\) contrast\(140%\)/u)
    await page.keyboard.press('v')
    await page.keyboard.press('p')
    await page.keyboard.press('x')
    await expect.poll(() => look(page, 1)).toMatch(/rotate\(90deg\)/u)
    await page.keyboard.press('p')
    await expect.poll(() => look(page, 1)).not.toMatch(/rotate\(90deg\)/u)
    await page.keyboard.press('p')
    expect([await look(page, 0), await look(page, 1)].every(style => style.includes('rotate(90deg)'))).toBe(true)
    await page.keyboard.press('0')
    await expect.poll(() => look(page, 1)).not.toMatch(/rotate\(90deg\)/u)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor()
    await picture(page, 'bench-keys')
    await expectAccessible(page, 'keys')
  })

  test('the wheel zooms, the mouse moves', async () => {
    const page = await atDesk()
    await open(page, await aDossier(stage))
    const pane = page.locator('figure [role=group]').first()
    await pane.hover()
    const width = () => pane.locator('img').evaluate(image => image.getBoundingClientRect().width)
    const before = await width()
    await page.keyboard.down('Control')
    for (let n = 0; n < 6; n += 1) await page.mouse.wheel(0, -100)
    await page.keyboard.up('Control')
    await expect.poll(width).toBeGreaterThan(before * 1.5)
    const scrolled = () => pane.evaluate(element => element.scrollTop)
    const top = await scrolled()
    await page.mouse.down()
    await page.mouse.move(200, 150, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => scrolled()).not.toBe(top)
  })
})

test.each([
  ['light, Vietnamese', {}],
  ['dark, English', { dark: true, english: true }],
] as const)('the screen with marks fits without scrolling and can be read: %s', async (name, options) => {
  const page = await atDesk('dung', options)
  await open(page, await aMarked())
  await picture(page, `bench-review-${name.split(',')[0] ?? ''}`)
  await expect.poll(() => fits(page)).toBe(true)
  await expectAccessible(page, name)
})
