import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aChildDossier } from '#test/builders/children.ts'
import { aNoticeOf } from '#test/builders/inbox.ts'
import { anOfficer, returnedBy } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { aDossier, type Dossier } from '#test/builders/registration.ts'
import { bring, endpointOf, shownIn, tapIn, timesAsked, withPush } from './push-seam.ts'
import { signInHere } from './at-home.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()
const { owner } = stage.database

async function signedIn(key: string, options?: VisitorOptions): Promise<Page> {
  const page = await stage.visitor(options)
  await withPush(page.context(), stage.url)
  await signInHere(stage, page, key)
  return page
}

/** The phone of somebody who has sent a dossier by it. */
async function phoneOf({ applicant }: Dossier, options?: VisitorOptions): Promise<Page> {
  const page = await stage.visitor(options)
  await withPush(page.context(), stage.url)
  for (const [name, value] of applicant.cookies) await page.context().addCookies([{ name, value, domain: 'localhost', path: '/' }])
  return page
}

const bell = (page: Page) => page.getByRole('banner').getByRole('link', { name: /^Tin của bạn|^Your messages/u })
const devices = async (): Promise<number> => (await owner.query('select 1 from notification_push_subscription')).rowCount ?? 0

test('on the page of the sent dossier the applicant allows notifications; the officer returns it, the phone rings, a tap opens it', async () => {
  const dossier = await aDossier(stage)
  const page = await phoneOf(dossier)
  await page.goto('/register/sent')
  const allow = page.getByRole('button', { name: 'Báo trên máy này khi có tin' })
  await allow.waitFor()
  await expect.poll(() => timesAsked(page)).toBe(0)
  await allow.scrollIntoViewIfNeeded()
  await picture(page, 'push-sent-phone')
  await expectAccessible(page, 'sent, notifications off')
  await allow.click()
  await page.getByText('Máy này sẽ báo khi có tin').waitFor()
  await expect.poll(() => timesAsked(page)).toBe(1)
  await picture(page, 'push-sent-on-phone')
  await expectAccessible(page, 'sent, notifications on')

  await returnedBy(await anOfficer(stage), dossier)
  const [arrived] = await stage.inbox(await endpointOf(page))
  expect(arrived).toMatchObject({ subject: 'BHXH số', body: 'Có tin mới về hồ sơ của bạn' })

  const { rows } = await owner.query<{ id: string }>(
    'select r.id from registration r join review_case_file f on f.id = r.case_file_id where f.no = $1',
    [dossier.no],
  )
  const href = `/register/sent?of=${rows[0]?.id}`
  await page.goto('/help')
  const worker = await bring(page, { title: arrived?.subject, body: arrived?.body, language: 'vi', href })
  expect(await shownIn(worker)).toEqual([{ title: 'BHXH số', body: 'Có tin mới về hồ sơ của bạn', lang: 'vi' }])
  expect(await tapIn(worker)).toBe(href)
  expect(await shownIn(worker)).toEqual([])
  await page.goto(href)
  await page.getByText('Cần bạn sửa rồi gửi lại').waitFor()
})

test('a parent sees on the bell that there is news, opens it, and is led to the dossier', async () => {
  const { of, no } = await aChildDossier(stage, person('huong'))
  const key = 'huong'
  expect(of.socialInsuranceNo).toBe(person(key).socialInsuranceNo)
  await returnedBy(await anOfficer(stage), { no }, [{ item: 'birth_certificate', reason: 'paper_unclear' }])
  const page = await signedIn(key)
  // The receipt and the return.
  await page.getByRole('link', { name: 'Tin của bạn, 2 tin chưa đọc' }).waitFor()
  await page.getByText('2 tin chưa đọc', { exact: true }).waitFor()
  await picture(page, 'inbox-home-phone')
  await expectAccessible(page, 'home with news')
  await bell(page).click()
  await page.getByRole('heading', { level: 1, name: 'Tin của bạn' }).waitFor()
  const returned = page.getByRole('button', { name: new RegExp(`Hồ sơ ${no} cần sửa Mới`, 'u') })
  await returned.waitFor()
  await page.getByRole('button', { name: 'Báo trên máy này khi có tin' }).waitFor()
  await picture(page, 'inbox-phone')
  await expectAccessible(page, 'inbox')
  await returned.click()
  const sheet = page.getByRole('dialog', { name: `Hồ sơ ${no} cần sửa` })
  await sheet.getByText(/giấy khai sinh/u).waitFor()
  await picture(page, 'inbox-notice-phone')
  await expectAccessible(page, 'a notice')
  await sheet.getByRole('link', { name: 'Theo dõi hồ sơ' }).click()
  await expect.poll(() => page.inputValue('#no')).toBe(no)
  await bell(page)
    .and(page.getByRole('link', { name: 'Tin của bạn, 1 tin chưa đọc' }))
    .click()
  await page.getByRole('button', { name: 'Đánh dấu đã đọc hết' }).click()
  await page.getByRole('link', { name: 'Tin của bạn', exact: true }).first().waitFor()
  await expect.poll(() => page.getByText('Mới', { exact: true }).count()).toBe(0)
})

test('news that comes while the app is open is on the bell at once, and on the page of the inbox', async () => {
  const page = await signedIn('quang')
  await bell(page).click()
  await page.getByRole('button', { name: 'Báo trên máy này khi có tin' }).click()
  await page.getByText('Máy này sẽ báo khi có tin').waitFor()
  await aNoticeOf(stage, 'quang')
  const [arrived] = await stage.inbox(await endpointOf(page))
  await bring(page, { title: arrived?.subject, body: arrived?.body, language: 'vi', href: '/inbox' })
  await page.getByRole('button', { name: /Mật khẩu của bạn đã đổi/u }).waitFor()
  await bell(page)
    .and(page.getByRole('link', { name: /tin chưa đọc/u }))
    .waitFor()
  await expect.poll(() => page.getByRole('alert').count()).toBe(0)
})

test('notifications are turned off again on the page or in the settings, and signing out ends them', async () => {
  const page = await signedIn('binh')
  const before = await devices()
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Báo trên máy này khi có tin' }).click()
  await page.getByText('Máy này sẽ báo khi có tin').waitFor()
  await picture(page, 'push-settings-phone')
  await page.evaluate('scrollTo(0, 0)')
  await expectAccessible(page, 'settings, notifications on')
  expect(await devices()).toBe(before + 1)
  await page.getByRole('button', { name: 'Tắt báo trên máy này' }).click()
  await page.getByRole('button', { name: 'Báo trên máy này khi có tin' }).click()
  await page.getByText('Máy này sẽ báo khi có tin').waitFor()
  await page.getByRole('link', { name: 'QL cá nhân' }).click()
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await page.getByRole('link', { name: 'Đăng nhập', exact: true }).first().waitFor()
  await expect.poll(devices).toBe(before)
})

test('without network what came before stays readable, in the other language too', async () => {
  await aNoticeOf(stage, 'lien')
  const page = await signedIn('lien')
  // From the second visit on the service worker has every file of the app.
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
  await page.reload()
  await bell(page).click()
  await page.getByRole('button', { name: /Mật khẩu của bạn đã đổi/u }).waitFor()
  await page.getByRole('link', { name: 'QL cá nhân' }).click()
  await page.context().setOffline(true)
  await page
    .getByRole('link', { name: /^Tin của bạn/u })
    .first()
    .click()
  await page.getByRole('button', { name: /Mật khẩu của bạn đã đổi/u }).click()
  await page
    .getByRole('dialog')
    .getByText(/Mật khẩu BHXH số của bạn đã đổi lúc/u)
    .waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'English' }).click()
  await page
    .getByRole('button', { name: /Your password was changed/u })
    .first()
    .waitFor()
  await expect.poll(() => page.getByRole('button', { name: /Your password was changed/u }).count()).toBeGreaterThan(0)
  await page.context().setOffline(false)
})

test('a browser that blocks notifications, and an inbox with nothing in it, say so', async () => {
  const page = await signedIn('mai')
  await page.context().clearPermissions()
  await owner.query(`delete from notification_notice n using participant p where p.id = n.participant_id and p.social_insurance_no = $1`, [
    person('mai').socialInsuranceNo,
  ])
  await page.goto('/inbox')
  await page.getByText('Chưa có tin nào').waitFor()
  await picture(page, 'inbox-empty-phone')
  await expectAccessible(page, 'empty inbox')
})

test.each<[string, VisitorOptions]>([
  ['phone-dark', { size: PHONE, choices: { theme: 'dark' } }],
  ['computer', { size: COMPUTER }],
  ['computer-dark-en', { size: COMPUTER, english: true, choices: { theme: 'dark', language: 'en' } }],
  ['phone-large', { size: PHONE, choices: { text: 'large' } }],
  ['phone-en', { size: PHONE, english: true, choices: { language: 'en' } }],
])('the inbox looks right: %s', async (name, look) => {
  const notices = ['password_changed', 'signed_in_elsewhere', 'guardian_requested', 'notice_other_registration'] as const
  for (const notice of notices) await aNoticeOf(stage, 'thao', notice)
  const page = await signedIn('thao', look)
  await bell(page)
    .and(page.getByRole('link', { name: /tin chưa đọc|unread/u }))
    .waitFor()
  await picture(page, `inbox-bell-${name}`)
  await expectAccessible(page, `bell ${name}`)
  await bell(page).click()
  await page
    .getByRole('button', { name: /mã số của bạn|with your number/u })
    .first()
    .waitFor()
  await page.locator('#push').waitFor()
  await picture(page, `inbox-${name}`)
  await expectAccessible(page, name)
  await page
    .getByRole('button', { name: /mã số của bạn|with your number/u })
    .first()
    .click()
  await page.getByRole('dialog').waitFor()
  await picture(page, `inbox-notice-${name}`)
})
