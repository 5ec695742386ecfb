import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { DEFAULT_POLICIES } from '#domain/kernel/policy.ts'
import { ANNOUNCEMENT_STATES, ANNOUNCEMENT_STEP_NAMES, ANNOUNCEMENT_STEPS, openSteps, refusedStep } from './announcement.ts'
import { EVERYBODY, roughCount, wrongAudience } from './audience.ts'
import { mayAnnounceTo, type AnnouncementPlace, type AnnouncementStaff } from './reach.ts'
import { limitsOf, pauseAfterMs, wrongTime } from './sending.ts'
import { announcementText, announcementTitle, tidyLines, wrongEnglish } from './words.ts'

describe('four eyes', () => {
  test('in no state may the same person both write and release, give back or let go on', () => {
    for (const state of ANNOUNCEMENT_STATES)
      for (const step of ['release', 'giveBack', 'goOn'] as const)
        expect(refusedStep(step, { state, isWriter: true, isAdministrator: true })).not.toBeUndefined()
  })

  test.each([
    ['draft', true, false, ['change', 'submit', 'discard']],
    ['draft', false, true, []],
    ['submitted', true, true, ['takeBack', 'cancel']],
    ['submitted', false, true, ['giveBack', 'release', 'cancel']],
    ['submitted', false, false, ['cancel']],
    ['scheduled', true, false, ['pause', 'cancel']],
    ['sending', false, false, ['pause', 'cancel']],
    ['paused', true, true, ['cancel']],
    ['paused', false, true, ['goOn', 'cancel']],
    ['sent', false, true, []],
    ['cancelled', true, true, []],
  ] as const)('%s, writer %s, administrator %s: %j', (state, isWriter, isAdministrator, steps) => {
    expect(openSteps({ state, isWriter, isAdministrator })).toEqual(steps)
  })

  test('every way from the first draft to people leads through a release by somebody else', () => {
    const reached = new Set<string>(['draft'])
    for (let grew = true; grew;) {
      const before = reached.size
      for (const name of ANNOUNCEMENT_STEP_NAMES.filter(each => each !== 'release' && each !== 'goOn'))
        if (ANNOUNCEMENT_STEPS[name].from.some(state => reached.has(state))) reached.add(ANNOUNCEMENT_STEPS[name].to)
      grew = reached.size > before
    }
    expect([...reached].toSorted()).toEqual(['cancelled', 'draft', 'submitted'])
  })
})

describe('reach', () => {
  const local: AnnouncementStaff = {
    staffId: '1',
    role: 'officer',
    nationwide: false,
    agencyCode: '07911',
    agencyLevel: 'local',
    provinceCode: '79',
  }
  const city: AnnouncementStaff = { ...local, agencyCode: '079', agencyLevel: 'province' }
  const nationwide: AnnouncementStaff = { ...city, role: 'administrator', nationwide: true }
  const place = (
    kind: AnnouncementPlace['kind'],
    code: string,
    parentCode: string | null,
    provinceCode: string | null,
  ): AnnouncementPlace => ({
    kind,
    code,
    parentCode,
    provinceCode,
  })
  test.each([
    ['the nation', place('nation', '', null, null), [false, false, true]],
    ['the own province', place('province', '79', null, '79'), [false, true, true]],
    ['another province', place('province', '01', null, '01'), [false, false, true]],
    ['the own office', place('agency', '07911', '079', '79'), [true, true, true]],
    ['another office of the city', place('agency', '07906', '079', '79'), [false, true, true]],
    ['an office elsewhere', place('agency', '00104', '001', '01'), [false, false, true]],
  ] as const)('%s', (_, where, may) => {
    expect([local, city, nationwide].map(staff => mayAnnounceTo(staff, where))).toEqual(may)
  })
})

describe('numbers of people', () => {
  test.each([
    [0, null],
    [19, null],
    [20, 20],
    [29, 20],
    [127, 120],
  ])('%i are told as %s', (count, about) => {
    expect(roughCount(count, 20)).toEqual({ about, fewest: 20, isMore: false })
  })

  test('whether one person is there changes no answer, but where the tens change', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), count => {
        if (count % 10 !== 9 && count + 1 !== 20) expect(roughCount(count + 1, 20)).toEqual(roughCount(count, 20))
      }),
    )
  })
})

test.each([
  [{ ageFrom: -1 }, ['ageFrom']],
  [{ ageFrom: 60, ageTo: 59 }, ['ageTo']],
  [{ ageTo: 121 }, ['ageTo']],
  [{ ageFrom: 60, ageTo: 60 }, []],
  [{ cardEndsWithinDays: 0 }, ['cardEndsWithinDays']],
  [{ cardEndsWithinDays: 181 }, ['cardEndsWithinDays']],
  [{ cardEndsWithinDays: 30 }, []],
] as const)('a group of %j: %j is wrong', (more, fields) => {
  expect(wrongAudience({ ...EVERYBODY, ...more }).map(({ field }) => field)).toEqual(fields)
})

describe('words', () => {
  test.each([
    'https://bhxh-hotro.example',
    'vào www.nhantien để nhận',
    'truy cập bhxh24h.com ngay',
    'truy cập hotro.vn/nhan-tien',
    'truy cập hotro[.]vn',
    'BIT.LY/abc',
  ])('an address is found: %s', words => {
    expect(announcementText(`Bạn hãy ${words} trong hôm nay nhé.`)).toEqual({ ok: false, code: 'NO_LINKS' })
  })

  test.each([
    'Mức đóng là 1.500.000 đồng mỗi tháng.',
    'Gọi 1900 9068, hoặc đến TP. Hồ Chí Minh.',
    'Từ 01.12.2026 cơ quan nghỉ. Mong bạn thông cảm.',
  ])('what is no address stays: %s', words => expect(announcementText(words)).toEqual({ ok: true, value: words }))

  test('a title is one line; paragraphs of a text stay, with one empty line between them', () => {
    expect(announcementTitle(' Đổi giờ\n tiếp dân ')).toEqual({ ok: true, value: 'Đổi giờ tiếp dân' })
    expect(tidyLines(' Một  câu. \n\n\n\n Hai câu.  ')).toBe('Một câu.\n\nHai câu.')
  })

  test('English is whole or not there', () => {
    expect(wrongEnglish({ titleEn: '', textEn: '' })).toEqual([])
    expect(wrongEnglish({ titleEn: 'News', textEn: '' })).toEqual([{ field: 'textEn', code: 'REQUIRED' }])
  })
})

describe('when', () => {
  const now = new Date('2026-11-20T03:20:00Z') // 10:20 in Vietnam
  test.each([
    ['2026-11-20', 11, undefined],
    ['2026-11-20', 10, { min: 11, max: 20 }],
    ['2026-11-20', 20, undefined],
    ['2026-11-20', 21, { min: 11, max: 20 }],
    ['2026-11-21', 7, undefined],
    ['2026-11-21', 6, { min: 7, max: 20 }],
    ['2026-11-19', 10, { from: '2026-11-20', until: '2027-02-18' }],
    ['2027-02-19', 10, { from: '2026-11-20', until: '2027-02-18' }],
  ])('%s at %i', (day, hour, values) => {
    expect(wrongTime(now, DEFAULT_POLICIES, { day, hour })[0]?.values).toEqual(values)
  })

  test('late in the evening there is no hour left today', () => {
    const late = new Date('2026-11-20T13:30:00Z') // 20:30 in Vietnam
    expect(wrongTime(late, DEFAULT_POLICIES, { day: '2026-11-20', hour: 20 })).toMatchObject([
      { field: 'sendOn', values: { from: '2026-11-21' } },
    ])
  })

  test('so many told cost so much time', () => {
    expect(pauseAfterMs(500, 6_000)).toBe(5_000)
    expect(pauseAfterMs(0, 6_000)).toBe(0)
  })
})

test('what cannot wait has a limit of its own', () => {
  expect(limitsOf('urgent', DEFAULT_POLICIES)).toEqual([{ days: 30, most: 2 }])
  expect(limitsOf('news', DEFAULT_POLICIES)).toEqual(limitsOf('programme', DEFAULT_POLICIES))
})
