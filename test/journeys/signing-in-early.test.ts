import { expect, test } from 'vitest'
import { DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { travel } from '#test/support/clock.ts'
import { knowDevice, openSignIn, signInHere } from './at-home.ts'
import { aStage } from './stage.ts'

const stage = await aStage()

test.each([
  ['nobody is signed in', '**/api/v1/sessions/current'],
  ['the session of before is over', '**/api/v1/me/home'],
])('who has signed in stays so, though the answer that %s comes only then', async (_, late) => {
  const { socialInsuranceNo, fullName } = person('huong')
  const page = await stage.visitor()
  await signInHere(stage, page, 'huong')
  await page.getByRole('heading', { level: 1, name: fullName }).waitFor()
  // Closed, so that the end of the session is not heard of meanwhile.
  await page.goto('about:blank')
  await travel(stage.database.owner, '10 days')

  const signedIn = Promise.withResolvers<void>()
  let held = 0
  await page.route(late, async route => {
    const response = await route.fetch()
    held += 1
    await signedIn.promise
    await route.fulfill({ response })
  })
  await openSignIn(stage, page, socialInsuranceNo)
  await expect.poll(() => held).toBe(1)
  await page.fill('#name', socialInsuranceNo)
  await page.fill('#password', DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.waitForURL(`${stage.url}/`)
  signedIn.resolve()
  await page.getByRole('heading', { level: 1, name: fullName }).waitFor()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => page.getByRole('heading', { level: 1, name: fullName }).isVisible()).toBe(true)
})

test('what a page asks first is asked once, before the app runs', async () => {
  const page = await stage.visitor()
  await signInHere(stage, page, 'huong')
  const asked: string[] = []
  page.on('request', request => {
    const { pathname } = new URL(request.url())
    if (/\/me\/(?:card|children)$/u.test(pathname)) asked.push(pathname)
  })
  await page.goto('/card')
  await page.getByRole('article').first().waitFor()
  expect(asked.toSorted()).toEqual(['/api/v1/me/card', '/api/v1/me/children'])
  await expect.poll(() => page.evaluate('Object.keys(askedEarly)')).toEqual([])
})

test('what a guest was refused is asked again for who has signed in', async () => {
  const { socialInsuranceNo } = person('huong')
  const page = await stage.visitor()
  await knowDevice(stage, page, socialInsuranceNo)
  await page.goto('/card')
  await page.waitForURL('**/sign-in?why=needed')
  await page.fill('#name', socialInsuranceNo)
  await page.fill('#password', DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.waitForURL('**/card')
  await expect.poll(() => page.getByRole('article').count()).toBeGreaterThan(0)
})
