import type { OperationId } from '#contract/api.ts'
import type { AnnouncementState } from '#domain/announcements/announcement.ts'
import { StaffSession } from '#contract/staff-session.ts'
import { aForm, anAnnouncementIn, manyPeople } from '#test/builders/announcements.ts'
import { setPolicy } from '#test/builders/policies.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { Browser } from '#test/support/product.ts'
import { type Cell, nothing, type Prepare } from './cell.ts'

/** To the people of the own office, or of the own province where there is none. */
async function ownForm({ browser, allowed }: Cell) {
  if (!allowed) return aForm()
  const { agency } = await session(browser)
  return aForm({ scope: agency.level === 'local' ? { kind: 'agency', code: agency.code } : { kind: 'province', code: '79' } })
}

const session = async (browser: Browser) => bodyOf(await browser.get('/api/v1/agency/sessions/current'), StaffSession)

/** One that stands where the step begins: written by who tries, or by somebody of 07911 for the steps of a second person. */
const at =
  (state: AnnouncementState, by: 'self' | 'other', more: object = {}): Prepare =>
  async cell => {
    if (!cell.allowed) return { params: { no: '1' }, body: { version: 1, ...more } }
    const { staffId } = await session(cell.browser)
    const { scope } = await ownForm(cell)
    const no = await anAnnouncementIn(cell.test, { state, scope, writer: by === 'self' ? staffId : undefined })
    return { params: { no: String(no) }, body: { version: 1, ...more } }
  }
const reason = { reason: 'Thử' }

/** There are as many people as a group needs. */
const enough =
  (prepare: Prepare): Prepare =>
  async cell => {
    if (cell.allowed) {
      await setPolicy(cell.test.database.owner, { key: 'announcementFewest', value: 5 })
      const { agency } = await session(cell.browser)
      await manyPeople(cell.test, 6, agency.level === 'local' ? agency.code : '07911')
    }
    return prepare(cell)
  }

export const announcementRequests = {
  listAnnouncements: nothing,
  listAnnouncementScopes: nothing,
  countAudience: async cell => {
    const { scope, audience } = await ownForm(cell)
    return { body: { scope, audience } }
  },
  createAnnouncement: async cell => ({ body: await ownForm(cell) }),
  getAnnouncement: at('draft', 'self'),
  changeAnnouncement: async cell => {
    const { params } = await at('draft', 'self')(cell)
    return { ...(params && { params }), body: { ...(await ownForm(cell)), version: 1 } }
  },
  submitAnnouncement: enough(at('draft', 'self')),
  takeBackAnnouncement: at('submitted', 'self'),
  discardAnnouncement: at('draft', 'self'),
  giveBackAnnouncement: at('submitted', 'other', reason),
  releaseAnnouncement: enough(at('submitted', 'other')),
  pauseAnnouncement: at('scheduled', 'other', reason),
  goOnAnnouncement: at('paused', 'other'),
  cancelAnnouncement: at('scheduled', 'other', reason),
} satisfies Partial<Record<OperationId, Prepare>>
