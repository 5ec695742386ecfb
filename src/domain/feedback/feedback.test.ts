import { describe, expect, test } from 'vitest'
import { answeringAgency, FEEDBACK_SUBJECTS, isNamed, namedOfficer } from './feedback.ts'

const local = { code: '07911', parentCode: '079' }
const province = { code: '079', parentCode: null }

describe('who answers', () => {
  test('a complaint about an office goes to the office above, everything else to the office that it concerns', () => {
    for (const subject of FEEDBACK_SUBJECTS)
      expect([subject, answeringAgency(subject, local)]).toEqual([subject, subject === 'officer' ? '079' : '07911'])
  })

  test('an office of a province has none above', () => {
    for (const subject of FEEDBACK_SUBJECTS) expect(answeringAgency(subject, province)).toBe('079')
  })
})

test.each([
  ['chị Nga', 'Lê Thị Nga', true],
  ['NGA', 'Lê Thị Nga', true],
  ['Le Thi Nga', 'Lê Thị Nga', true],
  ['Bà Lê Thị Nga, quầy số 3', 'Lê Thị Nga', true],
  ['cán bộ Thị Nga', 'Lê Thị Nga', true],
  ['chị Hà', 'Lê Thị Nga', false],
  ['quầy số 3', 'Lê Thị Nga', false],
  ['chị', 'Lê Thị Nga', false],
  ['', 'Lê Thị Nga', false],
  ['Nga', '', false],
  ['Lê Thị Ngân', 'Lê Thị Nga', false],
])('"%s" means %s: %s', (words, fullName, means) => {
  expect(isNamed(words, fullName)).toBe(means)
})

test('a name is tidied, may be left out, and is no story', () => {
  expect(namedOfficer('  chị   Nga ')).toEqual({ ok: true, value: 'chị Nga' })
  expect(namedOfficer('')).toEqual({ ok: true, value: '' })
  expect(namedOfficer('a'.repeat(81))).toEqual({ ok: false, code: 'TOO_LONG' })
})
