import { setTimeout as pause } from 'node:timers/promises'
import { Feed } from '#contract/feeds.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { Browser } from '#test/support/product.ts'
import { nothing, type Prepare } from './cell.ts'

const FEEDS = '/api/v1/agency/feeds'
const HEADERS = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' }
const STAGES = ['receiving', 'received', 'checked', 'applied'] as const
type Stage = (typeof STAGES)[number]

let units = 0
const aFile = (): Buffer =>
  Buffer.from(`Mã đơn vị;Tên đơn vị;Địa chỉ;Mã cơ quan BHXH\nTZ${7000 + ++units}Z;Công ty Thử;Số 1 đường Thử;07911\n`)

/** Of files for the registry only administrators of the nation may do anything: for them one stands where the operation begins; for
 *  everybody else it need not be there. */
const at =
  (stage: Stage, request: { readonly body?: unknown } = {}): Prepare =>
  async ({ browser, allowed }) => ({ params: { no: allowed ? String(await aFeed(browser, stage)) : '1' }, ...request })

async function aFeed(browser: Browser, stage: Stage): Promise<number> {
  const file = aFile()
  const { no } = bodyOf(await browser.post(FEEDS, { kind: 'units', fileName: 'don-vi.csv', length: file.length }), Feed)
  const has = (wanted: Stage): boolean => STAGES.indexOf(stage) >= STAGES.indexOf(wanted)
  if (has('received')) await browser.send('PATCH', `${FEEDS}/${no}`, { payload: file, headers: HEADERS })
  if (has('checked')) await worked(browser, no, 'check')
  if (has('applied')) await worked(browser, no, 'apply')
  return no
}

async function worked(browser: Browser, no: number, act: 'check' | 'apply'): Promise<void> {
  await browser.post(`${FEEDS}/${no}/${act}`)
  for (let tries = 0; tries < 400; tries++) {
    if (bodyOf(await browser.get(`${FEEDS}/${no}`), Feed).progress === null) return
    await pause(50)
  }
  throw new Error('the work does not end')
}

export const feedRequests = {
  listFeeds: nothing,
  startFeed: () => ({ body: { kind: 'units', fileName: 'don-vi.csv', length: 9 } }),
  getFeed: at('receiving'),
  addFeedPart: async cell => ({ ...(await at('receiving')(cell)), file: Buffer.from('123456789'), headers: HEADERS }),
  checkFeed: at('received'),
  applyFeed: at('checked'),
  takeBackFeed: at('applied', { body: { reason: 'Thử' } }),
  forgetFeed: at('checked'),
  listFeedErrors: at('checked'),
  getFeedErrorsCsv: at('checked'),
  getFeedPreview: at('checked'),
  getFeedTemplate: () => ({ params: { kind: 'units' } }),
} satisfies Readonly<Record<string, Prepare>>
