import type { Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Declaration } from '#domain/registration/declaration.ts'
import { formatDay } from '#domain/kernel/date.ts'
import { aChildDeclaration, child } from '#test/builders/children.ts'
import { anOfficer, returnedBy } from '#test/builders/office.ts'
import { aDeclaration, aPerson, DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { aPhotoOfItsOwn } from '#test/builders/photos.ts'
import { aDossier, codeAt } from '#test/builders/registration.ts'
import { oneTimeCode } from '#texts/vi/one-time-code.ts'
import { travel } from '#test/support/clock.ts'
import { openSignIn } from './at-home.ts'
import { aStage } from './stage.ts'

const stage = await aStage()

/** What the person has done, as it must be found again. Fields by id, radios and ticks by name; photos that had arrived; pages that had
 *  been reached. */
interface Done {
  readonly fields: Record<string, string>
  readonly picked: Record<string, string>
  photos: number
  /** Of a returned dossier: one page holds all of it. */
  readonly isCorrection: boolean
  page: 'details' | 'photos' | 'agency' | 'correct' | 'review' | 'code' | 'sent'
}
interface Point {
  readonly name: string
  readonly act: (page: Page, done: Done) => Promise<void>
  /** Answers of the server are part of it, so that it cannot be done without network. */
  readonly needsNetwork?: boolean
}

/** Nobody types faster, and no hand is faster from the keys to the button that closes. */
const [QUICK_FINGERS_MS, QUICK_HAND_MS] = [20, 100]

const half = (text: string): string => text.slice(0, Math.ceil(text.length / 2))
const typed = (id: string, value: string): Point => ({
  name: `${id}: ${value}`,
  act: async (page, done) => {
    await page.fill(`#${id}`, '')
    await page.locator(`#${id}`).pressSequentially(value, { delay: QUICK_FINGERS_MS })
    done.fields[id] = value
  },
})
const chosen = (id: string, value: string): Point => ({
  name: `${id} chosen`,
  act: async (page, done) => {
    await page.selectOption(`#${id}`, value)
    done.fields[id] = value
  },
})
/** A radio by its name, or a tick by its id. */
const picked = (name: string, value = 'yes'): Point => ({
  name: `${name}: ${value}`,
  act: async (page, done) => {
    await press(page, isTick(name) ? `#${name}` : `input[name=${name}][value=${value}]`)
    done.picked[name] = value
  },
})
const isTick = (name: string): boolean => name === 'emailForm' || name.endsWith('Consent')
const went = (to: Done['page'], how: (page: Page) => Promise<void>, name = `on to ${to}`): Point => ({
  name,
  act: async (page, done) => {
    await how(page)
    await page.waitForURL(`**/register/${to}`)
    done.page = to
  },
})
/** Where the page may still be moving: a click by the mouse could miss. */
const press = (page: Page, control: string) => page.locator(control).dispatchEvent('click')
const next = (page: Page) => page.locator('form button[type=submit]').click()
const arrived = (page: Page) => page.getByText('Đã tải lên').count()

/** A photo whose sending is still under way, and the same photo there. */
const photo = (index: number): readonly Point[] => [
  {
    name: `photo ${index + 1} picked`,
    act: async page => {
      const file = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await aPhotoOfItsOwn()) }
      await page.locator('input[type=file]:not([capture])').nth(index).setInputFiles(file)
      // From here on the page says that the photo is on its way: until then it may still be reading it.
      await expect.poll(() => page.getByText(/tải tiếp\.|Đã tải lên/u).count()).toBeGreaterThan(index)
    },
  },
  {
    name: `photo ${index + 1} arrived`,
    needsNetwork: true,
    act: async (page, done) => {
      await expect.poll(() => arrived(page)).toBe(index + 1)
      done.photos = index + 1
    },
  },
]

/** Presses the button whose request does not reach the server, or whose answer does not come back. */
const cutOff = (
  operation: string,
  how: 'never reached' | 'answer lost',
  push: (page: Page) => Promise<void>,
  reached?: Done['page'],
): Point => ({
  name: `${operation}: ${how}`,
  needsNetwork: true,
  act: async (page, done) => {
    const fetched = Promise.withResolvers<void>()
    await page.route(`**/current/${operation}`, async (route: Route) => {
      if (how === 'answer lost') await route.fetch()
      await route.abort()
      fetched.resolve()
    })
    await push(page)
    await fetched.promise
    await page.unrouteAll({ behavior: 'wait' })
    done.page = reached ?? done.page
  },
})

const toTheAgency: readonly Point[] = [
  { ...went('agency', next), needsNetwork: true },
  {
    name: 'agency suggested',
    needsNetwork: true,
    act: async (page, done) => {
      await expect.poll(() => page.inputValue('#agencyCode')).toBe('BHXH cơ sở Nhiêu Lộc')
      done.fields['agencyCode'] = 'BHXH cơ sở Nhiêu Lộc'
    },
  },
]

/** From the review to the number: each request once without reaching the server, and once without its answer. */
const toTheNumber = (contact: string, messages?: number): readonly Point[] => {
  const enterCode = async (page: Page) => {
    await page.fill('#code', await codeAt(stage, contact, messages))
    await next(page)
  }
  return [
    cutOff('send', 'never reached', next),
    cutOff('send', 'answer lost', next, 'code'),
    cutOff('confirm', 'never reached', enterCode),
    cutOff('confirm', 'answer lost', enterCode, 'sent'),
  ]
}

/** The same of a parent for a child. */
const journeyOfChild = (d: Declaration, contact: string): readonly Point[] => [
  typed('socialInsuranceNo', d.socialInsuranceNo),
  typed('fullName', d.fullName),
  typed('birthDate', half(formatDay(d.birthDate))),
  typed('birthDate', formatDay(d.birthDate)),
  picked('relation', 'father'),
  picked('relation', 'mother'),
  chosen('provinceCode', d.provinceCode),
  chosen('communeCode', d.communeCode),
  typed('street', d.street),
  went('photos', next),
  ...photo(0),
  ...photo(1),
  ...toTheAgency,
  went('review', next),
  picked('guardianConsent'),
  ...toTheNumber(contact),
]

/** The same of somebody whose dossier came back. */
const journeyOfCorrection = (d: Declaration): readonly Point[] => [
  typed('fullName', half(d.fullName)),
  typed('fullName', d.fullName),
  typed('street', '78 đường Đã'),
  typed('street', '78 đường Đã Sửa'),
  ...photo(0),
  went('review', next),
  went('correct', page => page.getByRole('button', { name: 'Quay lại' }).click(), 'back from the review'),
  went('review', next, 'on to the review again'),
  ...toTheNumber(d.phone, 4),
]

/** Everything that a person does from the empty form to the dossier's number, point by point. */
const journeyOf = (d: Declaration): readonly Point[] => {
  const enterCode = async (page: Page) => {
    await page.fill('#code', await codeAt(stage, d.email))
    await next(page)
  }
  return [
    typed('socialInsuranceNo', half(d.socialInsuranceNo)),
    typed('socialInsuranceNo', d.socialInsuranceNo),
    typed('fullName', half(d.fullName)),
    typed('fullName', d.fullName),
    typed('personalId', half(d.personalId)),
    typed('personalId', d.personalId),
    chosen('provinceCode', d.provinceCode),
    chosen('communeCode', d.communeCode),
    typed('street', half(d.street)),
    typed('street', d.street),
    typed('phone', half(d.phone)),
    typed('phone', d.phone),
    went('photos', next),
    ...photo(0),
    ...photo(1),
    ...photo(2),
    ...toTheAgency,
    picked('contactChannel', 'email'),
    typed('email', half(d.email)),
    typed('email', d.email),
    picked('emailForm'),
    picked('emailForm', 'no'),
    went('review', next),
    went('agency', page => page.getByRole('button', { name: 'Quay lại' }).click(), 'back from the review'),
    went('review', next, 'on to the review again'),
    picked('dataConsent'),
    cutOff('send', 'never reached', next),
    cutOff('send', 'answer lost', next, 'code'),
    {
      name: 'a minute later',
      needsNetwork: true,
      act: async () => void (await travel(stage.database.owner, '61 seconds')),
    },
    cutOff('codes', 'never reached', page => page.getByRole('button', { name: oneTimeCode['code.viaSms'] }).click()),
    cutOff('confirm', 'never reached', enterCode),
    cutOff('confirm', 'answer lost', enterCode, 'sent'),
  ]
}

const OF_DETAILS = [
  'socialInsuranceNo',
  'fullName',
  'birthDate',
  'relation',
  'personalId',
  'provinceCode',
  'communeCode',
  'street',
  'phone',
]
const FIELDS_OF = {
  details: OF_DETAILS,
  agency: ['agencyCode', 'contactChannel', 'email', 'emailForm'],
  correct: OF_DETAILS,
  review: ['guardianConsent', 'dataConsent'],
}
const PAGES: readonly Done['page'][] = ['details', 'photos', 'agency', 'review', 'code', 'sent']

/** Opens the app as after a break and looks at everything that was done. */
async function expectAll(page: Page, done: Done): Promise<void> {
  const reached = (to: Done['page']) => PAGES.indexOf(done.page) >= PAGES.indexOf(to)
  const expectFields = async (ids: readonly string[]) => {
    for (const id of ids) {
      if (done.fields[id] !== undefined) await expect.poll(() => page.inputValue(`#${id}`)).toBe(done.fields[id])
      if (done.picked[id] !== undefined) await expect.poll(() => pickedOn(page, id)).toBe(done.picked[id])
    }
  }
  if (done.page === 'sent') return expectPage(page, done)
  if (done.isCorrection) {
    await page.goto('/register/correct')
    await expectFields(FIELDS_OF.correct)
    await expect.poll(() => arrived(page)).toBeGreaterThanOrEqual(done.photos)
  } else {
    await page.goto('/register/details')
    await expectFields(FIELDS_OF.details)
    if (reached('photos')) {
      await page.goto('/register/photos')
      await expect.poll(() => arrived(page)).toBeGreaterThanOrEqual(done.photos)
    }
    if (reached('agency')) {
      await page.goto('/register/agency')
      await expectFields(FIELDS_OF.agency)
    }
  }
  await expectPage(page, done)
  if (done.page === 'review') await expectFields(FIELDS_OF.review)
}

const pickedOn = async (page: Page, name: string): Promise<string | undefined> =>
  isTick(name)
    ? (await page.isChecked(`#${name}`))
      ? 'yes'
      : 'no'
    : page
        .locator(`input[name=${name}]:checked`)
        .first()
        .getAttribute('value')
        .then(value => value ?? undefined)

async function expectPage(page: Page, done: Done): Promise<void> {
  await page.goto(`/register/${done.page}`)
  await page.waitForURL(`**/register/${done.page}`)
  await page.locator('main h1').waitFor()
}

interface Begun {
  readonly page: Page
  readonly points: readonly Point[]
  readonly done: Done
}

const nothingDone = (page: Done['page'] = 'details'): Done => ({
  fields: {},
  picked: {},
  photos: 0,
  isCorrection: page === 'correct',
  page,
})

async function begun(): Promise<Begun> {
  const page = await stage.visitor()
  await page.goto('/register')
  await toTheForm(page)
  const points = journeyOf(aDeclaration(aPerson(), { email: `mat-mang-${Date.now()}@vidu.example` }))
  expect(points.length).toBeGreaterThanOrEqual(30)
  return { page, points, done: nothingDone() }
}

async function toTheForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bắt đầu khai' }).click()
  await page.waitForURL('**/register/details')
  await page.waitForLoadState('networkidle')
}

async function begunForChild(): Promise<Begun> {
  const [parent, page] = [person('linh'), await stage.visitor()]
  await openSignIn(stage, page, parent.socialInsuranceNo)
  const fill = (label: RegExp, value: string) => page.getByLabel(label).first().fill(value)
  await fill(/Mã số BHXH/u, parent.socialInsuranceNo)
  await fill(/Mật khẩu/u, DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.getByRole('link', { name: /Đăng ký tài khoản cho con/u }).click()
  await toTheForm(page)
  return { page, points: journeyOfChild(aChildDeclaration(child('be-an')), parent.phone ?? ''), done: nothingDone() }
}

async function begunToCorrect(): Promise<Begun> {
  const dossier = await aDossier(stage)
  await returnedBy(await anOfficer(stage), dossier, [
    { item: 'fullName', reason: 'data_wrong' },
    { item: 'address', reason: 'data_wrong' },
    { item: 'portrait', reason: 'portrait_unclear' },
  ])
  await travel(stage.database.owner, '61 seconds')
  const page = await stage.visitor()
  for (const [name, value] of dossier.applicant.cookies) await page.context().addCookies([{ name, value, domain: 'localhost', path: '/' }])
  await page.goto('/register/correct')
  await page.locator('#fullName').waitFor()
  return { page, points: journeyOfCorrection(dossier.declaration), done: nothingDone('correct') }
}

const JOURNEYS = [
  ['of a declaration', begun],
  ['of a declaration for a child', begunForChild],
  ['of a correction', begunToCorrect],
] as const

test.each(JOURNEYS)('closing the tab at any point %s loses nothing that was typed and no photo that had arrived', async (_, begin) => {
  const { page: first, points, done } = await begin()
  let page = first
  for (const { name, act } of points) {
    await act(page, done)
    await page.waitForTimeout(QUICK_HAND_MS)
    await page.close()
    page = await first.context().newPage()
    await expectAll(page, done).catch((error: unknown) => {
      throw new Error(`after "${name}"`, { cause: error })
    })
  }
})

test('a network that is cut at any point loses nothing that was typed and no photo that had arrived', async () => {
  const { page, points, done } = await begun()
  for (const { name, act, needsNetwork } of points) {
    if (!needsNetwork) await page.context().setOffline(true)
    await act(page, done)
    await page.waitForTimeout(QUICK_HAND_MS)
    await page.context().setOffline(true)
    await page.context().setOffline(false)
    await expectAll(page, done).catch((error: unknown) => {
      throw new Error(`after "${name}"`, { cause: error })
    })
  }
})
