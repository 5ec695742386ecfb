import { afterEach, describe, expect, test } from 'vitest'
import { announcements } from '#contract/announcements.ts'
import { addDays, dayInVietnam } from '#domain/kernel/date.ts'
import { aDraft, aForm, anAnnouncement, ANNOUNCEMENTS, aReleased, manyPeople, step, stepped } from '#test/builders/announcements.ts'
import { onDay } from '#test/builders/news.ts'
import { changeRows } from '#test/builders/traced.ts'
import { anOfficer } from '#test/builders/office.ts'
import { forgetPolicies, setPolicy } from '#test/builders/policies.ts'
import { bodyOf, expectProblem, problemOf, wrongFields } from '#test/support/answer.ts'
import { travelTo } from '#test/support/clock.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct({ worker: false })
const { owner } = product.database
await travelTo(owner, onDay(1, 9))
await manyPeople(product, 127)
const [dung, nga, phuc, khanh, son] = [
  await anOfficer(product, 'dung'),
  await anOfficer(product, 'nga'),
  await anOfficer(product, 'phuc'),
  await anOfficer(product, 'khanh'),
  await anOfficer(product, 'son'),
]
afterEach(() => forgetPolicies(owner))
const today = addDays(dayInVietnam(new Date()), 1)
const province = { scope: { kind: 'province', code: '79' } as const }
const nation = { scope: { kind: 'nation', code: '' } as const }
const agency = (code: string) => ({ scope: { kind: 'agency', code } as const })
const count = async (body: Parameters<typeof aForm>[0], who = dung) => {
  const form = aForm(body)
  return who.post('/api/v1/agency/announcement-audiences', { scope: form.scope, audience: form.audience })
}

describe('four eyes', () => {
  test('one writes, another releases; the trail keeps both, and why it was given back', async () => {
    const draft = await aDraft(dung)
    expect(draft).toMatchObject({
      state: 'draft',
      version: 1,
      steps: ['change', 'submit', 'discard'],
      progress: null,
      writtenBy: 'Lê Tiến Dũng',
    })
    const submitted = await stepped(dung, draft, 'submit')
    expect(submitted).toMatchObject({ state: 'submitted', steps: ['takeBack', 'cancel'] })
    const back = await stepped(phuc, submitted, 'give-back', { reason: 'Ghi rõ ngày áp dụng' })
    expect(back).toMatchObject({ state: 'draft', reason: { words: 'Ghi rõ ngày áp dụng', by: 'Nguyễn Hữu Phúc' } })
    const again = bodyOf(
      await dung.put(`${ANNOUNCEMENTS}/${draft.no}`, { ...aForm({ titleVi: 'Đổi giờ tiếp dân từ 01/12' }), version: back.version }),
      announcements.changeAnnouncement.output,
    )
    const released = await stepped(phuc, await stepped(dung, again, 'submit'), 'release')
    expect(released).toMatchObject({
      state: 'scheduled',
      releasedBy: 'Nguyễn Hữu Phúc',
      reason: null,
      titleVi: 'Đổi giờ tiếp dân từ 01/12',
    })
    const { rows } = await owner.query(
      `select e.action, s.login_name as who, e.reason from audit_entry e join announcement a on a.id = e.subject_id join staff s on s.id = e.actor_id
       where a.no = $1 order by e.subject_version`,
      [draft.no],
    )
    expect(rows).toEqual([
      { action: 'announcements.create', who: 'dung', reason: null },
      { action: 'announcements.submit', who: 'dung', reason: null },
      { action: 'announcements.give_back', who: 'phuc', reason: 'Ghi rõ ngày áp dụng' },
      { action: 'announcements.change', who: 'dung', reason: null },
      { action: 'announcements.submit', who: 'dung', reason: null },
      { action: 'announcements.release', who: 'phuc', reason: null },
    ])
  })

  test('whoever wrote it does not release it, an administrator neither; the database would refuse it too', async () => {
    const submitted = await stepped(phuc, await aDraft(phuc, province), 'submit')
    expectProblem(await step(phuc, submitted, 'release'), 409, 'ANNOUNCEMENT_OWN')
    expectProblem(await step(phuc, submitted, 'give-back', { reason: 'x' }), 409, 'ANNOUNCEMENT_OWN')
    expectProblem(await step(nga, submitted, 'release'), 403, 'FORBIDDEN')
    await expect(
      owner.query(`update announcement set released_by = written_by, released_at = app_now(), version = version + 1 where no = $1`, [
        submitted.no,
      ]),
    ).rejects.toThrow(/announcement_check/u)
    expect(await stepped(khanh, submitted, 'release')).toMatchObject({ state: 'scheduled' })
  })

  test('nobody else works on a draft, and what was on an old screen is refused', async () => {
    const draft = await aDraft(dung)
    expectProblem(await step(nga, draft, 'submit'), 403, 'ANNOUNCEMENT_NOT_YOURS')
    const submitted = await stepped(dung, draft, 'submit')
    expectProblem(await step(dung, draft, 'take-back'), 409, 'ANNOUNCEMENT_STATE')
    expectProblem(await step(phuc, draft, 'release'), 409, 'ANNOUNCEMENT_STATE')
    expect(await stepped(dung, submitted, 'take-back')).toMatchObject({ state: 'draft' })
    expectProblem(await step(phuc, { ...submitted, version: submitted.version + 1 }, 'release'), 409, 'ANNOUNCEMENT_STATE')
  })

  test('of twelve who release at once one does', async () => {
    const submitted = await stepped(dung, await aDraft(dung), 'submit')
    const answers = await Promise.all(Array.from({ length: 12 }, () => step(phuc, submitted, 'release')))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(new Set(answers.filter(({ status }) => status !== 200).map(answer => problemOf(answer).code))).toEqual(
      new Set(['ANNOUNCEMENT_STATE']),
    )
  })
})

describe('whose people', () => {
  test('an office writes to its own and those below, a city to the whole province, the nation who runs the deployment', async () => {
    const scopes = async (who: typeof dung) =>
      bodyOf(await who.get('/api/v1/agency/announcement-scopes'), announcements.listAnnouncementScopes.output).scopes.map(
        ({ kind, code }) => `${kind}:${code}`,
      )
    expect(await scopes(dung)).toEqual(['agency:07911'])
    const { rows } = await owner.query<{ code: string }>(`select code from directory_agency where parent_code = '079' order by code`)
    expect(await scopes(nga)).toEqual(['province:79', ...rows.map(({ code }) => `agency:${code}`)])
    expect(await scopes(khanh)).toEqual(expect.arrayContaining(['nation:', 'province:01', 'province:79', 'agency:00104']))
  })

  test('beyond it neither written, nor counted, nor found', async () => {
    for (const body of [province, nation, agency('07906'), agency('99999')]) {
      expectProblem(await dung.post(ANNOUNCEMENTS, aForm(body)), 403, 'ANNOUNCEMENT_OUT_OF_REACH')
      expectProblem(await count(body), 403, 'ANNOUNCEMENT_OUT_OF_REACH')
    }
    expectProblem(await phuc.post(ANNOUNCEMENTS, aForm(nation)), 403, 'ANNOUNCEMENT_OUT_OF_REACH')
    expectProblem(
      await phuc.post(ANNOUNCEMENTS, aForm({ scope: { kind: 'province', code: '01' } as const })),
      403,
      'ANNOUNCEMENT_OUT_OF_REACH',
    )
    const submitted = await stepped(nga, await aDraft(nga, province), 'submit')
    for (const other of [dung, son]) expectProblem(await other.get(`${ANNOUNCEMENTS}/${submitted.no}`), 404, 'NOT_FOUND')
    for (const name of ['cancel', 'pause']) expectProblem(await step(son, submitted, name, { reason: 'x' }), 404, 'NOT_FOUND')
  })

  test('what a city has released its offices read, because people ask there, and do nothing with it', async () => {
    const released = await aReleased(nga, phuc, province)
    expect(await anAnnouncement(dung, released.no)).toMatchObject({ state: 'scheduled', steps: [] })
    expectProblem(await step(dung, released, 'pause', { reason: 'x' }), 404, 'NOT_FOUND')
    expectProblem(await son.get(`${ANNOUNCEMENTS}/${released.no}`), 404, 'NOT_FOUND')
  })

  test('a second administrator of the same office releases for the office', async () => {
    await changeRows(owner, 'staff', `role = 'administrator', agency_code = '07911'`, `login_name = 'ha'`)
    expect(await aReleased(dung, await anOfficer(product, 'ha'))).toMatchObject({ state: 'scheduled' })
  })
})

describe('the group', () => {
  test('is counted in tens, so that two questions that differ by one person have one answer', async () => {
    expect(bodyOf(await count({}), announcements.countAudience.output)).toMatchObject({
      fewest: 20,
      isMore: false,
      about: expect.any(Number),
    })
    const { about } = bodyOf(await count({}), announcements.countAudience.output)
    await manyPeople(product, 10)
    expect(bodyOf(await count({}), announcements.countAudience.output).about).toBe((about ?? 0) + 10)
    expect((about ?? 1) % 10).toBe(0)
  })

  test.each([
    ['of an age that nobody has', { ageFrom: 118, ageTo: 120 }, null],
    ['of thirty years', { ageFrom: 30, ageTo: 30 }, 130],
    ['whose card ends within a day', { cardEndsWithinDays: 1 }, null],
    ['who pay of their own accord', { takingPart: ['voluntary'] }, null],
  ] as const)('%s', async (_, audience, about) => {
    const answer = bodyOf(await count({ audience: { ...aForm().audience, ...audience } }), announcements.countAudience.output)
    expect(answer.about).toBe(about)
  })

  test('that would single somebody out is neither told nor written to', async () => {
    const few = { audience: { ...aForm().audience, ageFrom: 110, ageTo: 120 } }
    expect(bodyOf(await count(few), announcements.countAudience.output)).toEqual({ about: null, fewest: 20, isMore: false })
    const refused = await step(dung, await aDraft(dung, few), 'submit')
    expectProblem(refused, 409, 'ANNOUNCEMENT_TOO_FEW')
    expect(problemOf(refused).values).toEqual({ fewest: 20 })
    await setPolicy(owner, { key: 'announcementFewest', value: 500 })
    expectProblem(await step(dung, await aDraft(dung), 'submit'), 409, 'ANNOUNCEMENT_TOO_FEW')
  })

  test('that has shrunk since is not released', async () => {
    const submitted = await stepped(dung, await aDraft(dung), 'submit')
    await setPolicy(owner, { key: 'announcementFewest', value: 500 })
    expectProblem(await step(phuc, submitted, 'release'), 409, 'ANNOUNCEMENT_TOO_FEW')
  })

  test('each question about its size is in the trail', async () => {
    await count({})
    const { rows } = await owner.query(
      `select s.login_name as who from audit_entry e join staff s on s.id = e.actor_id where e.action = 'announcements.count'`,
    )
    expect(rows).toContainEqual({ who: 'dung' })
  })
})

test.each([
  ['no title', { titleVi: ' ' }, 'titleVi REQUIRED'],
  ['a title that is too long', { titleVi: 'Đ'.repeat(81) }, 'titleVi TOO_LONG'],
  ['a word alone', { textVi: 'Nghỉ.' }, 'textVi TEXT_SHORT'],
  ['an address of the web', { textVi: 'Vào bhxh-hotro.com để nhận tiền hỗ trợ ngay hôm nay.' }, 'textVi NO_LINKS'],
  ['an address in the title', { titleVi: 'Vào https://nhan-tien' }, 'titleVi NO_LINKS'],
  ['half of the English', { titleEn: 'New hours at the office' }, 'textEn REQUIRED'],
  ['the other half', { textEn: 'From Monday on we are open from half past seven.' }, 'titleEn REQUIRED'],
  ['a page that the app does not have', { page: 'https://vidu.example' }, 'page CHOICE'],
  ['a day of the past', { sendOn: addDays(today, -2) }, 'sendOn DAY_RANGE'],
  ['a day far away', { sendOn: addDays(today, 91) }, 'sendOn DAY_RANGE'],
  ['the evening', { sendHour: 21 }, 'sendHour NUMBER_RANGE'],
  ['the early morning', { sendOn: addDays(today, 1), sendHour: 6 }, 'sendHour NUMBER_RANGE'],
  ['an hour that has passed', { sendHour: 8 }, 'sendHour NUMBER_RANGE'],
  ['ages the wrong way round', { audience: { ...aForm().audience, ageFrom: 60, ageTo: 20 } }, 'ageTo NUMBER_RANGE'],
  ['a unit that nobody knows', { audience: { ...aForm().audience, unitCode: 'KHONGCO' } }, 'unitCode UNIT_REQUIRED'],
] as const)('%s is refused in words at its field', async (_, more, wrong) => {
  expect(wrongFields(await dung.post(ANNOUNCEMENTS, aForm(more)))).toContain(wrong)
})

test('a criterion of health is no criterion: what is not on the list is refused', async () => {
  const answer = await dung.post(ANNOUNCEMENTS, aForm({ audience: { ...aForm().audience, diagnosis: 'E11' } }))
  expect(wrongFields(answer)).toEqual(['audience.diagnosis FORM'])
})

test('a list is found by state and by words without diacritics, page after page, the newest first', async () => {
  const mine = await aDraft(dung, { titleVi: 'Chương trình tặng thẻ bảo hiểm y tế' })
  for (let n = 0; n < 21; n++) await aDraft(dung)
  const list = async (query: string) => bodyOf(await dung.get(`${ANNOUNCEMENTS}?${query}`), announcements.listAnnouncements.output)
  expect((await list('q=tang%20the')).items.map(({ no }) => no)).toEqual([mine.no])
  const first = await list('state=draft')
  expect(first.items).toHaveLength(20)
  expect(first.items.map(({ no }) => no)).toEqual(first.items.map(({ no }) => no).toSorted((a, b) => b - a))
  const second = await list(`state=draft&before=${first.next ?? 0}`)
  expect(second.items[0]?.no).toBeLessThan(first.items.at(-1)?.no ?? 0)
  expect((await list('state=sent')).items).toEqual([])
})

test('an hour that has passed before somebody put it up is refused; one that passed before its release begins at once', async () => {
  const draft = await aDraft(dung)
  const submitted = await stepped(dung, await aDraft(dung), 'submit')
  await travelTo(owner, onDay(1, 10, 30))
  const [later, second] = [await anOfficer(product, 'dung'), await anOfficer(product, 'phuc')]
  expect(wrongFields(await step(later, draft, 'submit'))).toEqual(['sendHour NUMBER_RANGE'])
  expect(await stepped(second, submitted, 'release')).toMatchObject({ state: 'scheduled' })
  await travelTo(owner, onDay(1, 9))
})
