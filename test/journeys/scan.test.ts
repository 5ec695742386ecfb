import type { Page } from 'playwright-core'
import sharp, { type Sharp } from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { person } from '#test/builders/people.ts'
import { aCardPhoto, aFilm } from '#test/builders/qr-pictures.ts'
import { isKept, isScanKept } from './kept.ts'
import { aStage, choose, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'

const chau = person('chau')
const hex = (text: string) => Buffer.from(text, 'utf8').toString('hex')
const CITIZEN = `${chau.personalId}|024123456|${chau.fullName}|20081994|Nữ|Số 12, Tổ 5, Phường Nhiêu Lộc, Quận 3, TP. Hồ Chí Minh|01012022`
const CARD = `DN479${chau.socialInsuranceNo}|${hex(chau.fullName)}|20/08/1994|2|-|79 - 048|01/01/2026|-|20/12/2025|${chau.socialInsuranceNo}|-|4|01/10/2025|0000-0000|$`

const film = await aFilm(await aCardPhoto([CITIZEN], { at: [[0.38, 0.34]] }))
afterAll(film.remove)
const stage = await aStage({ flags: ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film.path}`] })

const begin = async (page: Page): Promise<void> => {
  await page.goto('/register')
  await page.getByRole('button', { name: 'Bắt đầu khai' }).click()
  await page.getByRole('heading', { level: 1, name: 'Thông tin của bạn' }).waitFor()
}
const openScan = (page: Page, paper = 'CCCD') => page.getByRole('button', { name: `Quét mã QR trên ${paper}` }).click()
const dialog = (page: Page) => page.getByRole('dialog')
const choosePicture = async (page: Page, photo: Sharp, format: 'jpeg' | 'png' = 'jpeg', quality = 85): Promise<void> => {
  const buffer = await (format === 'png' ? photo.png() : photo.jpeg({ quality })).toBuffer()
  await dialog(page)
    .locator('input[type=file]')
    .setInputFiles({ name: `card.${format}`, mimeType: `image/${format}`, buffer })
}
const fieldsOf = async (page: Page) => ({
  no: await page.inputValue('#socialInsuranceNo'),
  name: await page.inputValue('#fullName'),
  paper: await page.inputValue('#personalId'),
})
const markOf = (page: Page, field: string) => page.locator(`#${field}-hint`)
const FROM_CITIZEN = 'Lấy từ mã QR trên CCCD'

const ground = { background: '#4a4038' }
const PICTURES: readonly (readonly [string, () => Promise<Sharp>, number?])[] = [
  ['straight', () => aCardPhoto([CITIZEN])],
  ['turned by 15°', async () => again((await aCardPhoto([CITIZEN])).rotate(15, ground))],
  ['on its side', async () => again((await aCardPhoto([CITIZEN])).rotate(90))],
  ['upside down', async () => again((await aCardPhoto([CITIZEN])).rotate(180))],
  ['out of focus', async () => again((await aCardPhoto([CITIZEN])).blur(4))],
  ['in the dark, with noise', async () => inTheDark(await aCardPhoto([CITIZEN]))],
  ['in almost no light', async () => again((await aCardPhoto([CITIZEN])).linear(0.03, 2))],
  ['in glare', async () => again((await aCardPhoto([CITIZEN])).linear(0.15, 210))],
  ['seen from the side', async () => again((await aCardPhoto([CITIZEN])).affine([0.9, 0.35, -0.15, 0.7], ground))],
  ['light on dark', async () => again((await aCardPhoto([CITIZEN])).negate({ alpha: false }))],
  ['small in a picture of twelve megapixels', () => aCardPhoto([CITIZEN], { width: 4000, height: 3000, squarePx: 2, at: [[0.68, 0.62]] })],
  ['in a small picture', () => aCardPhoto([CITIZEN], { width: 420, height: 320, squarePx: 3, at: [[0.2, 0.1]] })],
  ['compressed to JPEG quality 40', () => aCardPhoto([CITIZEN]), 40],
]
/** What was done so far, drawn: sharp would put the steps in an order of its own. */
const again = async (photo: Sharp): Promise<Sharp> => sharp(await photo.png().toBuffer())
async function inTheDark(photo: Sharp): Promise<Sharp> {
  const dark = await again(photo.linear(0.12, 4))
  const noise = await sharp({
    create: { width: 1600, height: 1200, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 10, sigma: 5 } },
  })
    .png()
    .toBuffer()
  return again(dark.composite([{ input: noise, blend: 'add' }]))
}

const NAMED = PICTURES.map(([name, photo, quality]) => ({ name, photo, quality }))
test.each(NAMED)('a picture of a CCCD is read: $name', async ({ photo, quality }) => {
  const page = await stage.visitor()
  await begin(page)
  await openScan(page)
  await choosePicture(page, await photo(), 'jpeg', quality)
  await page.getByText('Đã đọc mã QR trên CCCD').waitFor()
  await expect.poll(() => fieldsOf(page)).toEqual({ no: '', name: chau.fullName, paper: chau.personalId })
})

test('the camera reads the code of the CCCD, fills what it says, and is off afterwards', async () => {
  const page = await stage.visitor()
  await page.context().grantPermissions(['camera'])
  await page.addInitScript(REMEMBER_STREAMS)
  await begin(page)
  await openScan(page)
  await page.getByText('Đã đọc mã QR trên CCCD').waitFor()
  await expect.poll(() => fieldsOf(page)).toEqual({ no: '', name: chau.fullName, paper: chau.personalId })
  await expect.poll(() => page.evaluate(TRACKS)).toEqual(['ended'])
  await expect.poll(() => page.locator(':focus').textContent()).toContain('Quét mã QR trên CCCD')
  await expectAccessible(page, 'filled by a scan')
  await picture(page, 'scan-filled')
})

/** Streams that were opened, and the states of their tracks. */
const REMEMBER_STREAMS = `
  globalThis.streams = []
  const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
  navigator.mediaDevices.getUserMedia = async wishes => { const stream = await open(wishes); streams.push(stream); return stream }`
const TRACKS = 'streams.flatMap(stream => stream.getTracks().map(track => track.readyState))'

/** A reader of the browser's own that sees what it is told to see. */
const detectorThat = (sees: readonly string[]) => `
  globalThis.looks = 0
  globalThis.BarcodeDetector = class {
    static async getSupportedFormats() { return ['qr_code'] }
    async detect(picture) { looks++; return picture.width > 8 ? ${JSON.stringify(sees)}.map(rawValue => ({ rawValue })) : [] }
  }`

const readersFetched = (page: Page): string[] => {
  const fetched: string[] = []
  page.on('request', request => void (/qr-worker|zxing/u.test(request.url()) && fetched.push(request.url())))
  return fetched
}

/** How many files of the reader the service worker keeps. */
const READERS_KEPT = `caches.open('qr-reader').then(cache => cache.keys()).then(({ length }) => length)`

test('a browser with a reader of its own fetches no other, for the camera and for a picture', async () => {
  for (const [sees, says] of [
    [CITIZEN, 'Đã đọc mã QR trên CCCD'],
    [CARD, 'Đã đọc mã QR trên thẻ BHYT'],
  ] as const) {
    const page = await stage.visitor()
    await page.context().grantPermissions(sees === CITIZEN ? ['camera'] : [])
    await page.addInitScript(detectorThat([sees]))
    const fetched = readersFetched(page)
    await begin(page)
    await openScan(page)
    if (sees === CARD) await choosePicture(page, await aCardPhoto(['x']))
    await page.getByText(says).waitFor()
    expect(fetched).toEqual([])
  }
})

test('what the browser’s own reader does not find in a picture the other one is asked for', async () => {
  const page = await stage.visitor()
  await page.addInitScript(detectorThat([]))
  await begin(page)
  await openScan(page)
  await choosePicture(page, await aCardPhoto([CITIZEN]))
  await page.getByText('Đã đọc mã QR trên CCCD').waitFor()
  await expect.poll(() => page.evaluate('looks')).toBeGreaterThan(5)
})

test('a reader of the browser’s own that stops working gives way to the other one', async () => {
  const page = await stage.visitor()
  await page.addInitScript(detectorThat([]).replace('looks++;', "if (picture.width > 8) throw new DOMException('gone');"))
  const fetched = readersFetched(page)
  await begin(page)
  await openScan(page)
  await choosePicture(page, await aCardPhoto([CITIZEN]))
  await page.getByText('Đã đọc mã QR trên CCCD').waitFor()
  expect(fetched.length).toBeGreaterThan(0)
})

test('the reader is not fetched before somebody scans, and afterwards works without network', async () => {
  const page = await stage.visitor()
  const fetched = readersFetched(page)
  await begin(page)
  await page.evaluate('navigator.serviceWorker.ready')
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Thông tin của bạn' }).waitFor()
  expect(fetched).toEqual([])
  await openScan(page)
  await choosePicture(page, await aCardPhoto([CITIZEN]))
  await page.getByText('Đã đọc mã QR trên CCCD').waitFor()
  expect(fetched.length).toBeGreaterThan(0)
  await expect.poll(() => page.evaluate<number>(READERS_KEPT)).toBe(new Set(fetched).size)
  await isKept(page, chau.fullName)
  await page.context().setOffline(true)
  await page.reload()
  await openScan(page, 'thẻ BHYT')
  await choosePicture(page, await aCardPhoto([CARD]))
  await page.getByText('Đã đọc mã QR trên thẻ BHYT').waitFor()
  await expect.poll(() => page.inputValue('#socialInsuranceNo')).toBe(chau.socialInsuranceNo)
})

test('a camera that is not allowed says so, with the way to a picture and to typing by hand', async () => {
  const page = await stage.visitor()
  await page.context().grantPermissions([])
  await begin(page)
  await openScan(page)
  await dialog(page).getByText('Máy ảnh đang bị chặn').waitFor()
  await expectAccessible(page, 'camera refused')
  await picture(page, 'scan-refused')
  await choosePicture(page, await aCardPhoto([CITIZEN]))
  await page.getByText('Đã đọc mã QR trên CCCD').waitFor()
  await openScan(page)
  await dialog(page).getByRole('button', { name: 'Nhập bằng tay' }).click()
  await dialog(page).waitFor({ state: 'hidden' })
})

const PROBLEMS = [
  ['NotFoundError', 'Không thấy máy ảnh'],
  ['NotReadableError', 'Ứng dụng khác đang dùng máy ảnh'],
  ['TypeError', 'Trình duyệt này không mở được máy ảnh'],
] as const
test.each(PROBLEMS)('a camera that answers %s is explained', async (name, says) => {
  const page = await stage.visitor()
  await page.addInitScript(`navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('', '${name}') }`)
  await begin(page)
  await openScan(page)
  await dialog(page).getByText(says).waitFor()
  await expect.poll(() => dialog(page).getByRole('button', { name: 'Chọn ảnh có mã QR' }).isVisible()).toBe(true)
  await expect.poll(() => dialog(page).getByRole('button', { name: 'Thử lại' }).count()).toBe(name === 'TypeError' ? 0 : 1)
})

test('another camera can be chosen, the light is lit where there is one, and both end when the page is hidden or the sheet closed', async () => {
  const page = await stage.visitor()
  await page.context().grantPermissions(['camera'])
  await page.addInitScript(`
    globalThis.lit = []
    const find = navigator.mediaDevices.enumerateDevices.bind(navigator.mediaDevices)
    navigator.mediaDevices.enumerateDevices = async () => [...await find(), { kind: 'videoinput', deviceId: 'second', label: 'Máy ảnh góc rộng' }]
    const take = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = ({ video }) => { globalThis.wished = video.deviceId?.exact; return take({ video: true }) }
    MediaStreamTrack.prototype.getCapabilities = () => ({ torch: true })
    MediaStreamTrack.prototype.applyConstraints = async wishes => void lit.push(wishes.advanced[0].torch)`)
  await page.addInitScript(REMEMBER_STREAMS)
  await page.addInitScript(detectorThat([]))
  await begin(page)
  await openScan(page)
  const camera = dialog(page).getByLabel('Máy ảnh', { exact: true })
  await camera.waitFor()
  await dialog(page).getByRole('button', { name: 'Đèn' }).click()
  await expect.poll(() => dialog(page).getByRole('button', { name: 'Đèn' }).getAttribute('aria-pressed')).toBe('true')
  await expect.poll(() => page.evaluate('lit')).toEqual([true])
  await expectAccessible(page, 'camera')
  await picture(page, 'scan-camera')
  await camera.selectOption('Máy ảnh góc rộng')
  await expect.poll(() => page.evaluate(TRACKS)).toEqual(['ended', 'live'])
  await expect.poll(() => page.evaluate('wished')).toBe('second')
  await page.evaluate(`(${HIDDEN})(true)`)
  await expect.poll(() => page.evaluate(TRACKS)).toEqual(['ended', 'ended'])
  await page.evaluate(`(${HIDDEN})(false)`)
  await expect.poll(() => page.evaluate(TRACKS)).toEqual(['ended', 'ended', 'live'])
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(TRACKS)).toEqual(['ended', 'ended', 'ended'])
})
const HIDDEN = `isHidden => {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: isHidden ? 'hidden' : 'visible' })
  document.dispatchEvent(new Event('visibilitychange'))
}`

test('a code of something else, a picture without a code and a file that is none are answered in words', async () => {
  const page = await stage.visitor()
  await begin(page)
  await openScan(page)
  await choosePicture(page, await aCardPhoto(['https://vidu.example']))
  await dialog(page).getByText('Đây là mã QR khác').waitFor()
  await dialog(page).getByText('góc trên bên phải mặt trước').last().waitFor()
  await picture(page, 'scan-other-code')
  await choosePicture(page, await aCardPhoto([]))
  await dialog(page).getByText('Chưa thấy mã QR trong ảnh').waitFor()
  await dialog(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') })
  await dialog(page).getByText('Chưa mở được ảnh này').waitFor()
  await expectAccessible(page, 'unreadable picture')
  await expect.poll(() => fieldsOf(page)).toEqual({ no: '', name: '', paper: '' })
})

test('of two codes in one picture the CCCD is taken, and the page says so', async () => {
  const page = await stage.visitor()
  await begin(page)
  await openScan(page, 'thẻ BHYT')
  await choosePicture(
    page,
    await aCardPhoto([CARD, CITIZEN], {
      squarePx: 5,
      at: [
        [0.02, 0.05],
        [0.55, 0.1],
      ],
    }),
  )
  await page.getByText('Đã đọc mã QR trên CCCD').waitFor()
  await expect.poll(() => fieldsOf(page)).toEqual({ no: '', name: chau.fullName, paper: chau.personalId })
})

test('the mark of a scanned field survives a reload and goes when the field is edited', async () => {
  const page = await stage.visitor()
  await begin(page)
  await openScan(page)
  await choosePicture(page, await aCardPhoto([CITIZEN]))
  await expect.poll(() => markOf(page, 'fullName').textContent()).toContain(FROM_CITIZEN)
  await isKept(page, chau.fullName)
  await isScanKept(page, chau.fullName)
  await page.reload()
  await expect.poll(() => markOf(page, 'personalId').textContent()).toContain(FROM_CITIZEN)
  await expect.poll(() => markOf(page, 'fullName').textContent()).toContain(FROM_CITIZEN)
  await page.fill('#fullName', `${chau.fullName} Anh`)
  await expect.poll(() => markOf(page, 'fullName').textContent()).not.toContain(FROM_CITIZEN)
  await expect.poll(() => markOf(page, 'personalId').textContent()).toContain(FROM_CITIZEN)
})

test('what was typed is never overwritten unasked: both are shown, and the person chooses field by field', async () => {
  const page = await stage.visitor()
  await begin(page)
  await page.fill('#fullName', 'Đặng Minh Chau')
  await page.fill('#personalId', '079599199400')
  await openScan(page)
  await choosePicture(page, await aCardPhoto([CITIZEN]))
  const question = page.getByRole('dialog', { name: 'Chọn thông tin đúng' })
  await question.waitFor()
  await expect.poll(() => fieldsOf(page)).toEqual({ no: '', name: 'Đặng Minh Chau', paper: '079599199400' })
  await expectAccessible(page, 'differing scan')
  await picture(page, 'scan-conflict')
  await question.getByRole('group', { name: 'Họ và tên' }).getByLabel(chau.fullName).check()
  await question.getByRole('group', { name: 'Số CCCD' }).getByLabel('079599199400').check()
  await question.getByRole('button', { name: 'Dùng lựa chọn này' }).click()
  await question.waitFor({ state: 'hidden' })
  await expect.poll(() => fieldsOf(page)).toEqual({ no: '', name: chau.fullName, paper: '079599199400' })
  await expect.poll(() => markOf(page, 'fullName').textContent()).toContain(FROM_CITIZEN)
  await expect.poll(() => markOf(page, 'personalId').count()).toBe(0)
})

test('a reader that does not come says so, and comes at the second try', async () => {
  const page = await stage.visitor()
  await page.route('**/assets/zxing_reader-*', route => route.abort())
  await begin(page)
  await openScan(page)
  await dialog(page).getByText('Chưa tải được phần đọc mã').waitFor()
  await page.unroute('**/assets/zxing_reader-*')
  await dialog(page).getByRole('button', { name: 'Thử lại' }).click()
  await dialog(page).getByText('Chưa tải được phần đọc mã').waitFor({ state: 'hidden' })
  await choosePicture(page, await aCardPhoto([CITIZEN]))
  await page.getByText('Đã đọc mã QR trên CCCD').waitFor()
  expect((await fieldsOf(page)).paper).toBe(chau.personalId)
})

test.each([
  ['phone-dark', PHONE, { theme: 'dark' }],
  ['phone-320-large-text', { width: 320, height: 640 }, { text: 'large' }],
  ['phone-english', PHONE, { language: 'en' }],
  ['computer-dark-english', COMPUTER, { theme: 'dark', language: 'en' }],
] as const)('scanning can be read and used: %s', async (look, size, choices) => {
  const page = await stage.visitor({ size })
  await page.context().grantPermissions(['camera'])
  await page.addInitScript(detectorThat([]))
  await choose(page, choices)
  await page.goto('/register')
  await page.getByRole('button', { name: /Bắt đầu khai|Begin|Start/u }).click()
  await page.locator('#socialInsuranceNo').waitFor()
  await picture(page, `scan-${look}-form`)
  await expectAccessible(page, `form (${look})`)
  await page.getByRole('button', { name: /CCCD/u }).first().click()
  await page.locator('video').waitFor()
  await page.waitForTimeout(600)
  await picture(page, `scan-${look}-camera`)
  await expectAccessible(page, `camera (${look})`)
})

/** A CCCD with this address, scanned from a picture. */
async function scanWithAddress(page: Page, address: string): Promise<void> {
  await openScan(page)
  await choosePicture(page, await aCardPhoto([CITIZEN.split('|').with(5, address).join('|')]))
  await page.getByText('Đã đọc mã QR trên CCCD').waitFor()
}
const addressOf = async (page: Page) =>
  [await page.inputValue('#provinceCode'), await page.inputValue('#communeCode'), await page.inputValue('#street')].join(' · ')

test('the address of the CCCD fills province, commune and street, and is marked', async () => {
  const page = await stage.visitor()
  await begin(page)
  await scanWithAddress(page, 'Số 12, Tổ 5, Phường 12, Quận 3, TP. Hồ Chí Minh')
  await expect.poll(() => addressOf(page)).toBe('79 · 27142 · Số 12, Tổ 5')
  for (const field of ['provinceCode', 'communeCode', 'street'])
    await expect.poll(() => markOf(page, field).textContent()).toContain(FROM_CITIZEN)
  await page.fill('#street', 'Số 13')
  await expect.poll(() => markOf(page, 'street').textContent()).not.toContain(FROM_CITIZEN)
  await page.locator('#street').scrollIntoViewIfNeeded()
  await picture(page, 'scan-address')
})

test('an old address that several communes of today may be is for the person to choose, also after a reload', async () => {
  const page = await stage.visitor()
  await begin(page)
  await scanWithAddress(page, 'Số 12, Tổ 5, Phường 7, Quận 3, TP. Hồ Chí Minh')
  const use = page.getByRole('button', { name: 'Dùng địa chỉ này' })
  await use.click()
  await page.getByText('Chọn một nơi, hoặc bấm').waitFor()
  // High enough that the fixed button covers none of the choices.
  await page.setViewportSize({ ...PHONE, height: 1600 })
  await expectAccessible(page, 'choice of a commune')
  await use.scrollIntoViewIfNeeded()
  await picture(page, 'scan-address-choice')
  await expect.poll(() => addressOf(page)).toBe(' ·  · ')
  await isScanKept(page, 'Phường 7')
  await page.reload()
  await page.getByLabel('Phường Bàn Cờ, Hồ Chí Minh').check()
  await use.click()
  await expect.poll(() => addressOf(page)).toBe('79 · 27154 · Số 12, Tổ 5')
  await use.waitFor({ state: 'hidden' })
  await expect.poll(() => markOf(page, 'communeCode').textContent()).toContain(FROM_CITIZEN)
})

test('an address that was typed is not overwritten by the one of the CCCD', async () => {
  const page = await stage.visitor()
  await begin(page)
  await page.fill('#street', 'Số 99 đường Hoa Sim')
  await scanWithAddress(page, 'Số 12, Tổ 5, Phường Nhiêu Lộc, TP. Hồ Chí Minh')
  await page.getByText('Trên CCCD ghi: Số 12, Tổ 5').waitFor()
  await expect.poll(() => addressOf(page)).toBe(' ·  · Số 99 đường Hoa Sim')
  await page.getByRole('button', { name: 'Tự chọn bằng tay' }).click()
  await page.getByText('Trên CCCD ghi').waitFor({ state: 'hidden' })
  await expect.poll(() => addressOf(page)).toBe(' ·  · Số 99 đường Hoa Sim')
})

test('an address that nobody understands, or that cannot be asked about without network, is shown to be read', async () => {
  const page = await stage.visitor()
  await begin(page)
  await scanWithAddress(page, 'Xã Không Có, Tỉnh Không Biết')
  await page.getByText('Địa chỉ trên CCCD cần bạn chọn').waitFor()
  await page.getByText('Trên CCCD ghi: Xã Không Có').waitFor()
  await expectAccessible(page, 'address not understood')
  await picture(page, 'scan-address-unknown')

  const offline = await stage.visitor()
  await offline.route('**/addresses/resolve', route => route.abort())
  await begin(offline)
  await scanWithAddress(offline, 'Số 12, Phường Nhiêu Lộc, TP. Hồ Chí Minh')
  await offline.getByText('Chưa tìm được phường, xã theo CCCD').waitFor()
  expect((await fieldsOf(offline)).name).toBe(chau.fullName)
  await offline.unroute('**/addresses/resolve')
  await offline.getByRole('button', { name: 'Thử lại' }).click()
  await expect.poll(() => addressOf(offline)).toBe('79 · 27142 · Số 12')
})
